import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { refuse } from '../../record/refusal.js'
import { writePrivate } from '../log/key.js'

/** Refuses `home-not-empty` for a home that holds anything but the hold of this program. */
export const assertNewHome = async (home: string): Promise<void> => {
  const names = (await readdir(home).catch(() => [])).filter((name) => !name.startsWith('program.json'))
  if (names.length > 0) return refuse('home-not-empty', { home })
}

/** Takes away what a restore began in a home that was empty. */
export const dropHome = async (home: string): Promise<void> => {
  for (const name of await readdir(home).catch(() => []))
    if (!name.startsWith('program.json')) await rm(join(home, name), { recursive: true, force: true, maxRetries: 3 })
}

/** Keeps the public part of the recovery key. */
export const keepRecipient = (home: string, recipient: string): Promise<void> =>
  writePrivate(join(home, 'recovery.age'), `${recipient}\n`)

export const recipientOfHome = async (home: string): Promise<string | null> =>
  (await readFile(join(home, 'recovery.age'), 'utf8').catch(() => null))?.trim() ?? null

export type LastBackup = { readonly at: string; readonly size: number }

/** Notes that a backup was made, for those who look the archive over. */
export const noteBackup = (home: string, last: LastBackup): Promise<void> =>
  writePrivate(join(home, 'backup.last'), JSON.stringify(last))

export const lastBackup = async (home: string): Promise<LastBackup | null> => {
  const text = await readFile(join(home, 'backup.last'), 'utf8').catch(() => null)
  return text === null ? null : (JSON.parse(text) as LastBackup)
}
