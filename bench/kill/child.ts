import { spawn, type ChildProcess } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const program = join(process.cwd(), 'bin', 'attested.mjs')
const armed = join(process.cwd(), 'dist', 'bench', 'kill', 'armed.js')

/** At which point something dies, when it comes there for the `nth` time, and what. */
export type Arming = { readonly point: string; readonly nth: number; readonly victim: 'program' | 'database' }

export type Child = {
  readonly child: ChildProcess
  readonly out: () => string
  readonly err: () => string
  readonly ended: Promise<number | null>
  readonly hasEnded: () => boolean
}

const open = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of open) child.kill('SIGKILL')
})

/** Runs a verb of the program on a home, armed or not. */
export const run = (home: string, argv: readonly string[], arming: Arming | null = null): Child => {
  const words = arming ? [armed, arming.point, String(arming.nth), arming.victim, ...argv] : [program, ...argv]
  const child = spawn(process.execPath, words, {
    env: { ...process.env, LANG: 'C.UTF-8', ATTESTED_HOME: home, PORT: '', DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  open.add(child)
  let [out, err] = ['', '']
  child.stdout.on('data', (part: Buffer) => (out += part.toString('utf8')))
  child.stderr.on('data', (part: Buffer) => (err += part.toString('utf8')))
  let isOver = false
  const ended = new Promise<number | null>((resolve) =>
    child.once('close', (code) => {
      isOver = true
      open.delete(child)
      resolve(code)
    }),
  )
  return { child, ended, out: () => out, err: () => err, hasEnded: () => isOver }
}

/** A limit to wait for beside something else: it keeps no process alive once that has come. */
export const limitOf = (milliseconds: number) =>
  new Promise<void>((resume) => void setTimeout(resume, milliseconds).unref())
export const pause = (milliseconds: number) => new Promise((resume) => setTimeout(resume, milliseconds))

export type Started = { readonly address: string; readonly link: string }

/** Waits for the line with which a start says that it serves; null when it ended without. */
export const served = async (one: Child, limit = 240_000): Promise<Started | null> => {
  for (const end = performance.now() + limit; performance.now() < end; await pause(10)) {
    if (one.out().includes('\n')) return JSON.parse(one.out().split('\n')[0] ?? '') as Started
    if (one.hasEnded()) return null
  }
  return null
}

/** The server of a home by its postmaster.pid, null when there is none. */
export const serverOf = async (home: string): Promise<number | null> => {
  const text = await readFile(join(home, 'data', 'postmaster.pid'), 'utf8').catch(() => '')
  const pid = Number(text.split('\n')[0])
  return Number.isInteger(pid) && pid > 1 ? pid : null
}

/** Kills outright and does not mind what is gone already. */
export const kill = (pid: number | null | undefined): void => {
  try {
    if (pid) process.kill(pid, 'SIGKILL')
  } catch {
    // It is gone.
  }
}

/** Kills a home's server with every process of it. */
export const killServer = async (home: string): Promise<void> => {
  const server = await serverOf(home)
  if (server === null) return
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const children: number[] = []
  for (const pid of pids) {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
    if (stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] === String(server)) children.push(Number(pid))
  }
  for (const pid of [server, ...children]) kill(pid)
}

/** How many servers work in a home's data folder: never more than one. */
export const serversIn = async (home: string): Promise<number> => {
  const data = join(home, 'data')
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  let count = 0
  for (const pid of pids) {
    const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
    const words = line.split('\0')
    if (/postgres$/.test(words[0] ?? '') && words[words.indexOf('-D') + 1] === data) count += 1
  }
  return count
}
