#!/usr/bin/env node
// Runs the compiled tests against one server: `npm test`, or a part of them: `npm test -- record store/claim`.
import { spawn } from 'node:child_process'
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import { freemem, tmpdir } from 'node:os'
import { join, relative, resolve, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = resolve(fileURLToPath(import.meta.url), '../..')
const compiled = resolve(process.env.ATTESTED_DIST ?? join(root, 'dist'), 'test')
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))

/** The source that a compiled test came from; a test whose source is gone is not run. */
const sourceOf = (file) => join(root, 'test', relative(compiled, file).replace(/\.js$/, '.ts'))
const hasSource = (file) => existsSync(sourceOf(file)) || existsSync(`${sourceOf(file)}x`)

const all = readdirSync(compiled, { recursive: true, encoding: 'utf8' })
  .map((name) => join(compiled, name))
  .filter((file) => file.endsWith('.test.js') && hasSource(file))
  .sort()
const chosen = all.filter(
  (file) => wanted.length === 0 || wanted.some((part) => relative(compiled, file).split(sep).join('/').includes(part)),
)
if (chosen.length === 0) {
  console.error(`no test file named like ${wanted.join(' ')}; there are ${all.length}`)
  process.exit(2)
}

/** A part of the tests tells the lines of the sources; the whole does without, for reading the maps takes a tenth of a start. */
const lines = wanted.length > 0 ? ['--enable-source-maps'] : []

/** Begun first, the longest of them before the others, so that the two that run at once end together. */
const LONGEST = [
  'bench/short',
  'cli/program',
  'cli/ruling',
  'browser/desk',
  'vault/loss',
  'browser/vault',
  'browser/canary',
  'store/engine/engine',
  'journeys/two-members',
  'http/refusal',
  'journeys/first-dossier',
  'desk/gate/bypass',
  'http/attack',
  'journeys/alone',
  'cli/vault',
  'browser/aftermath',
]
/** What tells keys apart by milliseconds has the machine to itself. */
const ALONE = ['browser/typing']
const nameOf = (file) =>
  relative(compiled, file)
    .split(sep)
    .join('/')
    .replace(/\.test\.js$/, '')
const turnOf = (file) => (LONGEST.indexOf(nameOf(file)) + 1 || LONGEST.length + 1) - 1
const alone = chosen.filter((file) => ALONE.includes(nameOf(file)))
const others = chosen.filter((file) => !alone.includes(file)).sort((a, b) => turnOf(a) - turnOf(b))

const total = { tests: 0, pass: 0, fail: 0, skipped: 0 }
const times = []
const wrong = []

/** Runs one file, tells what it said once it has ended, and counts what it told. */
const runFile = (file, env) =>
  new Promise((done) => {
    const from = performance.now()
    const child = spawn(process.execPath, [...lines, '--test-reporter=spec', file], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    running.add(child)
    const parts = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => parts.push(part))
    child.on('close', (code) => {
      running.delete(child)
      const said = Buffer.concat(parts).toString('utf8')
      const seconds = (performance.now() - from) / 1000
      times.push({ name: nameOf(file), seconds })
      console.log(`${nameOf(file)} (${seconds.toFixed(1)} s)\n${said.replace(/^ℹ [a-z_]+ [\d.]+\n/gm, '').trimEnd()}`)
      const countOf = (name) => Number(new RegExp(`^ℹ ${name} (\\d+)$`, 'm').exec(said)?.[1] ?? 0)
      for (const name of Object.keys(total)) total[name] += countOf(name)
      if (code !== 0 || countOf('tests') === 0) wrong.push(nameOf(file))
      done()
    })
  })

/** Runs files, so many at once. */
const runFiles = async (files, atOnce, env) => {
  const left = [...files]
  const worker = async () => {
    for (let file = left.shift(); file !== undefined; file = left.shift()) await runFile(file, env)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}

const MEMORY = '/dev/shm'
const PLENTY = 2e9

/** Whether a run fits into memory and programs may be run from there. */
const isMemoryFit = () => {
  if (!existsSync(MEMORY) || Math.min(freemem(), process.constrainedMemory() || Infinity) < 2 * PLENTY) return false
  const { bavail, bsize } = statfsSync(MEMORY)
  if (bavail * bsize < PLENTY) return false
  const probe = join(MEMORY, `attested-probe-${process.pid}`)
  try {
    writeFileSync(probe, '', { mode: 0o700 })
    accessSync(probe, constants.X_OK)
    return true
  } catch {
    return false
  } finally {
    rmSync(probe, { force: true })
  }
}

/**
 * The folder of everything this run writes. No test is of a disk that loses its power, and half of a run on a slow disk is
 * waiting for it: where there is plenty of memory the folder lies there, unless TMPDIR says where.
 */
const openFolder = () => {
  const made = mkdtempSync(join(process.env.TMPDIR || !isMemoryFit() ? tmpdir() : MEMORY, 'attested-run-'))
  chmodSync(made, 0o1777)
  return made
}

const running = new Set()
const began = performance.now()
const folder = openFolder()
process.env.ATTESTED_TEST_FOLDER = folder
const { startServer, SERVER_VARIABLE } = await import(pathToFileURL(join(compiled, 'store', 'server.js')).href)
let started = null

const leave = async (code) => {
  for (const child of running) child.kill('SIGTERM')
  await started?.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  process.exit(code)
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void leave(130))

try {
  started = await startServer()
  // The settings of whoever runs the tests are not the tests' settings.
  const { DATABASE_URL, DATABASE_OWNER_URL, ATTESTED_HOME, ATTESTED_LANG, PORT, ...env } = process.env
  env.TMPDIR = folder
  env[SERVER_VARIABLE] = JSON.stringify(started.server)
  await runFiles(others, 2, env)
  await runFiles(alone, 1, env)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  const on = started.server.kind === 'bundled' ? 'the bundled server' : 'the given server'
  const longest = times.sort((a, b) => b.seconds - a.seconds).slice(0, 10)
  console.log(`\nthe longest: ${longest.map((one) => `${one.name} ${one.seconds.toFixed(1)} s`).join(', ')}`)
  if (wrong.length > 0) console.log(`not passed: ${wrong.join(', ')}`)
  const { tests, pass, fail, skipped } = total
  const counted = `${tests} tests in ${chosen.length} files on ${on}`
  console.log(`${counted}: ${pass} passed, ${fail} failed, ${skipped} skipped, ${seconds} s`)
  await leave(wrong.length > 0 ? 1 : 0)
} catch (thrown) {
  console.error(thrown)
  await leave(1)
}
