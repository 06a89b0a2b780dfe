#!/usr/bin/env node
// Runs the compiled tests against one server: `npm test`, or a part of them: `npm test -- record store/claim`.
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
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
const inBrowser = chosen.filter((file) => relative(compiled, file).split(sep)[0] === 'browser')
const others = chosen.filter((file) => !inBrowser.includes(file))

if (chosen.length === 0) {
  console.error(`no test file named like ${wanted.join(' ')}; there are ${all.length}`)
  process.exit(2)
}

/** A part of the tests tells the lines of the sources; the whole does without, for reading the maps takes a tenth of a start. */
const lines = wanted.length > 0 ? ['--enable-source-maps'] : []

/** Runs files with node's own runner and counts what it reports. */
const runFiles = (files, concurrency, env) =>
  new Promise((done) => {
    const counts = { tests: 0, pass: 0, fail: 0, skipped: 0, code: 0 }
    if (files.length === 0) return done(counts)
    const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout']
    const child = spawn(
      process.execPath,
      [...lines, '--test', `--test-concurrency=${concurrency}`, ...reporters, ...files],
      { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] },
    )
    running.add(child)
    let tail = ''
    child.stdout.on('data', (chunk) => {
      process.stdout.write(chunk)
      tail = (tail + chunk).slice(-200_000)
    })
    child.on('close', (code) => {
      running.delete(child)
      for (const name of ['tests', 'pass', 'fail', 'skipped']) {
        counts[name] = Number([...tail.matchAll(new RegExp(`^ℹ ${name} (\\d+)$`, 'gm'))].pop()?.[1] ?? 0)
      }
      done({ ...counts, code: code ?? 1 })
    })
  })

const running = new Set()
const began = performance.now()
const folder = mkdtempSync(join(tmpdir(), 'attested-run-'))
chmodSync(folder, 0o1777)
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
  const parts = [await runFiles(others, 2, env), await runFiles(inBrowser, 1, env)]
  const sum = (name) => parts.reduce((total, part) => total + part[name], 0)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  const on = started.server.kind === 'bundled' ? 'the bundled server' : 'the given server'
  const counted = `${sum('tests')} tests in ${chosen.length} files on ${on}`
  console.log(`\n${counted}: ${sum('pass')} passed, ${sum('fail')} failed, ${sum('skipped')} skipped, ${seconds} s`)
  await leave(parts.some((part) => part.code !== 0) ? 1 : 0)
} catch (thrown) {
  console.error(thrown)
  await leave(1)
}
