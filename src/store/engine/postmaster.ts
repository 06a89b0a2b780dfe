import { readdir, readFile, readlink, realpath } from 'node:fs/promises'
import { join } from 'node:path'

/** What a server writes about itself into its folder. `socket` is the folder of its socket. */
export type Postmaster = {
  readonly pid: number
  readonly port: number
  readonly socket: string
  readonly isReady: boolean
}

/** Reads a data folder's postmaster.pid; null when there is none or it is not whole yet. */
export const readPostmaster = async (data: string): Promise<Postmaster | null> => {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => null)
  const lines = text?.split('\n').map((line) => line.trim()) ?? []
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid <= 0) return null
  return { pid, port: Number(lines[3] ?? 0), socket: lines[4] ?? '', isReady: lines[7] === 'ready' }
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const commandOf = async (pid: number): Promise<string> =>
  (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0')[0] ?? ''

/** Whether a process is a PostgreSQL that works in this very folder. A number used again by another process is not. */
export const isServerOf = async (pid: number, data: string): Promise<boolean> => {
  if (!isAlive(pid)) return false
  const folder = await realpath(data).catch(() => data)
  const cwd = await readlink(`/proc/${pid}/cwd`).catch(() => null)
  if (cwd !== null) return cwd === folder && /postgres/.test(await commandOf(pid))
  // Without /proc the command line is asked of ps; a server names its folder there.
  const { execFileSync } = await import('node:child_process')
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(data)
  } catch {
    return false
  }
}

/** Processes of a PostgreSQL that still work in this folder, the server or children that outlived it. */
export const processesOf = async (data: string): Promise<readonly number[]> => {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name)).map(Number)
  const found: number[] = []
  for (const pid of pids) if (await isServerOf(pid, data)) found.push(pid)
  return found
}

/** Waits until a process is gone. False when it is still there after so many milliseconds. */
export const waitForEnd = async (pid: number, limit: number): Promise<boolean> => {
  for (const end = performance.now() + limit; performance.now() < end;) {
    if (!isAlive(pid)) return true
    const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
    if (state?.slice(state.lastIndexOf(')') + 2, state.lastIndexOf(')') + 3) === 'Z') return true
    await new Promise((resume) => setTimeout(resume, 15))
  }
  return !isAlive(pid)
}
