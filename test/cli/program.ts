import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { onceInRun, temporaryFolder } from '../store/server.js'

const program = join(process.cwd(), 'bin', 'attested.mjs')
const command = new URL('../../src/cli/attested.js', import.meta.url).href
/** What stands between the outputs of two verbs, with the code of the first. */
const SEAM = '\u0000'

export type Outcome = { readonly code: number; readonly out: string; readonly err: string }

export type Program = {
  readonly home: string
  /** Runs a verb to its end. */
  readonly run: (...words: readonly string[]) => Promise<Outcome>
  /** Runs verbs one after another in one process, for tables of them: most of what a short verb takes is its start. */
  readonly runEach: (rows: readonly (readonly string[])[]) => Promise<readonly Outcome[]>
  /** Starts the program and waits for the line with its address. */
  readonly start: () => Promise<{
    readonly child: ChildProcess
    readonly address: string
    readonly link: string
    readonly err: () => string
  }>
}

const ended = (child: ChildProcess): Promise<number> =>
  new Promise((resolve) =>
    child.exitCode !== null ? resolve(child.exitCode) : child.once('exit', (code) => resolve(code ?? -1)),
  )

/** Ends a program as Ctrl-C does and waits for it. */
export const interrupt = async (child: ChildProcess): Promise<number> => {
  child.kill('SIGINT')
  return ended(child)
}

/** Kills a program outright and waits until it is gone. */
export const killOutright = async (child: ChildProcess): Promise<void> => {
  child.kill('SIGKILL')
  await ended(child)
}

const HOME = '기록 폴더'

/** A folder that the real command has set up and left: a first start takes longer than most of what is tested after it. */
const readyHome = (): Promise<string> =>
  onceInRun('ready', async (folder) => {
    const home = join(folder, HOME)
    const env = { ...process.env, LANG: 'C.UTF-8', ATTESTED_HOME: home }
    const { status, stderr } = spawnSync(process.execPath, [program, 'claims'], { env, encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    return home
  })

/**
 * The real command with a folder of its own, whose name has Hangul in it: one on which it has started before, or with
 * `fresh` one that is not there yet.
 */
export const openProgram = async (
  t: TestContext,
  env: Readonly<Record<string, string>> = {},
  state: 'fresh' | 'used' = 'used',
): Promise<Program> => {
  const home = join(await temporaryFolder('집-'), HOME)
  // Copied with its owners: under root the database's folder belongs to an account of its own.
  if (state === 'used') spawnSync('cp', ['-a', await readyHome(), home])
  const children = new Set<ChildProcess>()
  const all = { ...process.env, LANG: 'C.UTF-8', ATTESTED_HOME: home, ...env }
  const spawned = (given: readonly string[]): ChildProcess => {
    const child = spawn(process.execPath, given, { env: all, stdio: ['ignore', 'pipe', 'pipe'] })
    children.add(child)
    child.once('exit', () => children.delete(child))
    return child
  }
  const open = (words: readonly string[]): ChildProcess => spawned([program, ...words])
  const textOf = (child: ChildProcess, stream: 'stdout' | 'stderr'): (() => string) => {
    let text = ''
    child[stream]?.on('data', (part: Buffer) => (text += part.toString('utf8')))
    return () => text
  }
  const outcomeOf = async (child: ChildProcess): Promise<Outcome> => {
    const [out, err] = [textOf(child, 'stdout'), textOf(child, 'stderr')]
    const code = await new Promise<number>((resolve) => child.once('close', (given) => resolve(given ?? -1)))
    return { code, out: out(), err: err() }
  }
  const run = (...words: readonly string[]): Promise<Outcome> => outcomeOf(open(words))
  const runEach = async (rows: readonly (readonly string[])[]): Promise<readonly Outcome[]> => {
    const script = `const { main } = await import(${JSON.stringify(command)})
      process.umask(0o077)
      for (const words of ${JSON.stringify(rows)}) {
        const code = await main(words)
        process.stdout.write(code + '\\0')
        process.stderr.write('\\0')
      }`
    const { out, err } = await outcomeOf(spawned(['--input-type=module', '-e', script]))
    const said = err.split(SEAM)
    const ended = out.split(SEAM).slice(0, -1)
    if (ended.length !== rows.length) throw new Error(`${ended.length} of ${rows.length} verbs ended: ${err}`)
    return ended.map((text, at) => {
      const [, before, code] = /^([^]*?)(\d+)$/.exec(text) ?? ['', text, '-1']
      return { code: Number(code), out: before ?? '', err: said[at] ?? '' }
    })
  }
  t.after(async () => {
    for (const child of children) await interrupt(child)
    await run('stop')
    await rm(home, { recursive: true, force: true })
  })
  return {
    home,
    run,
    runEach,
    start: async () => {
      const child = open(['start', '--json'])
      const [out, err] = [textOf(child, 'stdout'), textOf(child, 'stderr')]
      for (const end = performance.now() + 60_000; performance.now() < end && child.exitCode === null;) {
        if (out().includes('\n')) {
          const said = JSON.parse(out()) as { address: string; link: string }
          return { child, ...said, err }
        }
        await pause(20)
      }
      throw new Error(`did not start: ${out()} ${err()}`)
    },
  }
}
