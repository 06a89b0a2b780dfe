import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { asRefusal } from '../database.js'

/** Where an archive's folder is: ATTESTED_HOME, else ~/.attested, for root /var/lib/attested. */
export const homeFolder = (env: NodeJS.ProcessEnv): string => {
  if (env.ATTESTED_HOME) return resolve(env.ATTESTED_HOME)
  return process.getuid?.() === 0 ? '/var/lib/attested' : join(homedir(), '.attested')
}

/** Who holds a folder: the process, when it started (so that a number used again is not taken for it), and what it says. */
export type Holder = {
  readonly pid: number
  readonly started: string
  readonly facts: Readonly<Record<string, string>>
}

export type Hold =
  | { readonly heldBy: Holder }
  | {
      readonly heldBy: null
      readonly record: (facts: Readonly<Record<string, string>>) => Promise<void>
      readonly release: () => Promise<void>
    }

/** When a process started, in the kernel's own count; '' where the system does not tell; null when it is gone. */
export const startOf = async (pid: number): Promise<string | null> => {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
  if (stat !== null) return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  try {
    process.kill(pid, 0)
    return ''
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === 'EPERM' ? '' : null
  }
}

const lockFile = (home: string): string => join(home, 'program.json')

/** Who holds the folder now, or null. */
export const holderOf = async (home: string): Promise<Holder | null> => {
  const text = await readFile(lockFile(home), 'utf8').catch(() => null)
  if (text === null) return null
  try {
    const holder = JSON.parse(text) as Holder
    const started = await startOf(holder.pid)
    return started !== null && started === holder.started ? holder : null
  } catch {
    return null
  }
}

/** Takes the folder for this process. One program a folder: a second one is told who holds it; a dead one's lock is taken over. */
export const holdHome = async (home: string): Promise<Hold> => {
  const path = lockFile(home)
  try {
    await mkdir(home, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
  } catch (thrown) {
    return asRefusal(thrown)
  }
  const started = (await startOf(process.pid)) ?? ''
  const write = async (facts: Readonly<Record<string, string>>): Promise<void> => {
    const draft = `${path}.${process.pid}`
    await writeFile(draft, JSON.stringify({ pid: process.pid, started, facts }), { mode: 0o600 })
    await rename(draft, path)
  }
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try {
      const handle = await open(path, 'wx', 0o600)
      await handle.writeFile(JSON.stringify({ pid: process.pid, started, facts: {} })).finally(() => handle.close())
      return { heldBy: null, record: write, release: () => rm(path, { force: true }) }
    } catch (thrown) {
      if ((thrown as NodeJS.ErrnoException).code !== 'EEXIST') return asRefusal(thrown)
      const holder = await holderOf(home)
      if (holder) return { heldBy: holder }
      await rm(path, { force: true })
    }
  }
  const holder = await holderOf(home)
  return holder ? { heldBy: holder } : { heldBy: { pid: 0, started: '', facts: {} } }
}
