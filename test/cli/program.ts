import assert from 'node:assert/strict'
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { onceInRun, temporaryFolder } from '../store/server.js'

const program = join(process.cwd(), 'bin', 'attested.mjs')
const command = new URL('../../src/cli/attested.js', import.meta.url).href
/** What ends the output of a verb in a process that stays, behind the code it ended with. */
const SEAM = '\u0000'

export type Outcome = { readonly code: number; readonly out: string; readonly err: string }

export type Program = {
  readonly home: string
  /** Starts a process of its own for a verb and waits for its end. */
  readonly run: (...words: readonly string[]) => Promise<Outcome>
  /**
   * Runs a verb in a process that stays for the next, for verbs that `run` has started once: most of what a short verb takes
   * is its start. When the test is over that process has to end by itself, so a verb that leaves anything open is found.
   */
  readonly also: (...words: readonly string[]) => Promise<Outcome>
  /** Runs verbs one after another as `also` does, for tables of them. */
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
  const spawned = (given: readonly string[], ...more: readonly 'ipc'[]): ChildProcess => {
    const child = spawn(process.execPath, given, { env: all, stdio: ['ignore', 'pipe', 'pipe', ...more] })
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
  let staying: ReturnType<typeof stay> | null = null
  const stay = () => {
    const script = `const { main } = await import(${JSON.stringify(command)})
      process.umask(0o077)
      process.on('message', async (words) => {
        const code = await main(words)
        process.stdout.write(code + '\\0')
        process.stderr.write('\\0')
      })`
    const child = spawned(['--input-type=module', '-e', script], 'ipc')
    return { child, out: textOf(child, 'stdout'), err: textOf(child, 'stderr'), told: 0 }
  }
  const also = async (...words: readonly string[]): Promise<Outcome> => {
    const to = (staying ??= stay())
    to.child.send(words)
    for (const at = to.told; ; await pause(2)) {
      const [out, err] = [to.out().split(SEAM), to.err().split(SEAM)]
      if (out.length > at + 1 && err.length > at + 1) {
        to.told += 1
        const [, before, code] = /^([^]*?)(\d+)$/.exec(out[at] ?? '') ?? ['', '', '-1']
        return { code: Number(code), out: before ?? '', err: err[at] ?? '' }
      }
      if (to.child.exitCode !== null) throw new Error(`${words.join(' ')} ended the process: ${to.err()}`)
    }
  }
  const runEach = async (rows: readonly (readonly string[])[]): Promise<readonly Outcome[]> => {
    const outcomes: Outcome[] = []
    for (const words of rows) outcomes.push(await also(...words))
    return outcomes
  }
  /** Lets the process that stays go, and says how it ended: by itself, or not within ten seconds. */
  const letGo = async (): Promise<number | string> => {
    if (staying === null) return 0
    staying.child.disconnect()
    const code = await Promise.race([ended(staying.child), pause(10_000, null, { ref: false })])
    return code === 0 ? 0 : `a verb left something open: ${code ?? 'no end'} ${staying.err()}`
  }
  t.after(async () => {
    for (const child of children) if (child !== staying?.child) await interrupt(child)
    await also('stop')
    const left = await letGo()
    if (left !== 0) staying?.child.kill('SIGKILL')
    await rm(home, { recursive: true, force: true })
    assert.equal(left, 0)
  })
  return {
    home,
    run,
    also,
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
