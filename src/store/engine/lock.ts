import { randomBytes } from 'node:crypto'
import { link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
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

/** Locks are numbered: whoever follows one that is dead or given back takes the next number, so that only one can. */
const LOCK = /^program\.json(?:\.(\d+))?$/
const numberOf = (name: string): number => Number(LOCK.exec(name)?.[1] ?? 0)

type Lock = { readonly number: number; readonly text: string | null }

/** The lock of the highest number, which alone counts. */
const lastLock = async (home: string): Promise<Lock> => {
  const names = (await readdir(home).catch(() => [])).filter((name) => LOCK.test(name))
  const name = names.sort((one, other) => numberOf(one) - numberOf(other)).pop()
  if (name === undefined) return { number: -1, text: null }
  return { number: numberOf(name), text: await readFile(join(home, name), 'utf8').catch(() => null) }
}

const aliveIn = async ({ text }: Lock): Promise<Holder | null> => {
  try {
    const holder = JSON.parse(text ?? '') as Holder
    const started = holder.pid > 0 ? await startOf(holder.pid) : null
    return started !== null && started === holder.started ? holder : null
  } catch {
    return null
  }
}

/** Who holds the folder now, or null. */
export const holderOf = async (home: string): Promise<Holder | null> => aliveIn(await lastLock(home))

/** Whether the last program that held the folder is gone without having given it back. */
export const isLockStale = async (home: string): Promise<boolean> => {
  const last = await lastLock(home)
  return last.text !== null && !/"pid":0\b/.test(last.text) && (await aliveIn(last)) === null
}

/** Takes the folder for this process. One program a folder: a second one is told who holds it; a dead one's lock is taken over. */
export const holdHome = async (home: string): Promise<Hold> => {
  try {
    await mkdir(home, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
  } catch (thrown) {
    return asRefusal(thrown)
  }
  const started = (await startOf(process.pid)) ?? ''
  const draft = async (holder: Holder): Promise<string> => {
    const path = join(home, `program.json.draft-${process.pid}-${randomBytes(6).toString('hex')}`)
    await writeFile(path, JSON.stringify(holder), { mode: 0o600 })
    return path
  }
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const last = await lastLock(home)
    const holder = await aliveIn(last)
    if (holder) return { heldBy: holder }
    const number = last.number + 1
    const path = join(home, `program.json.${number}`)
    const whole = await draft({ pid: process.pid, started, facts: {} }).catch(asRefusal)
    try {
      // A link is there whole or not at all, and for one alone.
      await link(whole, path)
    } catch (thrown) {
      if ((thrown as NodeJS.ErrnoException).code === 'EEXIST') continue
      return asRefusal(thrown)
    } finally {
      await rm(whole, { force: true })
    }
    // Who was slow may have taken a number that others had passed long ago.
    if ((await lastLock(home)).number !== number) {
      await rm(path, { force: true })
      continue
    }
    await clearBefore(home, number)
    const write = async (holder: Holder): Promise<void> => rename(await draft(holder), path)
    return {
      heldBy: null,
      record: (facts) => write({ pid: process.pid, started, facts }),
      // On a full disk it stays as the lock of a program that ended, which the next one takes over.
      release: () => write({ pid: 0, started: '', facts: {} }).catch(() => undefined),
    }
  }
  return { heldBy: (await holderOf(home)) ?? { pid: 0, started: '', facts: {} } }
}

/** Takes away locks of lower numbers, and what programs that died in the midst of this left. */
const clearBefore = async (home: string, number: number): Promise<void> => {
  for (const name of await readdir(home)) {
    const isPassed = LOCK.test(name) && numberOf(name) < number
    const writer = /^program\.json\.draft-(\d+)-/.exec(name)?.[1]
    const isLeft = writer !== undefined && Number(writer) !== process.pid && (await startOf(Number(writer))) === null
    if (isPassed || isLeft) await rm(join(home, name), { force: true })
  }
}
