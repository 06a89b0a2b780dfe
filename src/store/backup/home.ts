import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { BackupState } from '../../record/proof/backup.js'
import { refuse } from '../../record/refusal.js'
import { writePrivate } from '../log/key.js'

/** Refuses `home-not-empty` for a home that holds anything but the hold of this program. */
export const assertNewHome = async (home: string): Promise<void> => {
  const names = (await readdir(home).catch(() => [])).filter((name) => !name.startsWith('program.json'))
  if (names.length > 0) return refuse('home-not-empty', { home })
}

const begun = (home: string): string => join(home, 'restore.begun')

/** Notes that a restore has begun, and that it has ended: a home between the two is no archive. */
export const beginRestore = (home: string): Promise<void> => writePrivate(begun(home), '')
export const endRestore = (home: string): Promise<void> => rm(begun(home), { force: true })

export const hasHalfRestored = (home: string): Promise<boolean> =>
  stat(begun(home)).then(
    () => true,
    () => false,
  )

/** Refuses `restore-unfinished` for a home in which a restore was killed. */
export const assertRestored = async (home: string): Promise<void> => {
  if (await hasHalfRestored(home)) return refuse('restore-unfinished', { home })
}

/** Takes away what a restore began in a home that was empty; that it has begun is forgotten last, when all else is gone. */
export const dropHome = async (home: string): Promise<void> => {
  const last = basename(begun(home))
  for (const name of await readdir(home).catch(() => []))
    if (name !== last && !name.startsWith('program.json'))
      await rm(join(home, name), { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  await endRestore(home)
}

/** Keeps the public part of the recovery key. */
export const keepRecipient = (home: string, recipient: string): Promise<void> =>
  writePrivate(join(home, 'recovery.age'), `${recipient}\n`)

export const recipientOfHome = async (home: string): Promise<string | null> =>
  (await readFile(join(home, 'recovery.age'), 'utf8').catch(() => null))?.trim() ?? null

/** The last backup as this home remembers it: when, where to, how large, and its hash. */
export type LastBackup = {
  readonly at: string
  readonly size: number
  readonly path: string
  readonly sha256: string
}

/** Notes that a backup was made, for those who look the archive over. */
export const noteBackup = (home: string, last: LastBackup): Promise<void> =>
  writePrivate(join(home, 'backup.last'), JSON.stringify({ ...last, path: resolve(last.path) }))

export const lastBackup = async (home: string): Promise<LastBackup | null> => {
  const text = await readFile(join(home, 'backup.last'), 'utf8').catch(() => null)
  try {
    const last = JSON.parse(text ?? 'null') as Partial<LastBackup> | null
    if (typeof last?.at !== 'string' || typeof last.size !== 'number') return null
    return { at: last.at, size: last.size, path: last.path ?? '', sha256: last.sha256 ?? '' }
  } catch {
    return null
  }
}

/** The instant of the last backup, null where none was made. */
export const lastBackedUp = async (home: string): Promise<string | null> => (await lastBackup(home))?.at ?? null

/**
 * How the file of a backup is found: as it was written, somewhere else (moved away, as it should be), or altered.
 * Only `whole` reads all of its bytes; else its size is looked at.
 */
export const stateOfBackup = async (last: LastBackup, whole = false): Promise<BackupState> => {
  const found = await stat(last.path).catch(() => null)
  if (!found?.isFile()) return 'away'
  if (found.size !== last.size) return 'altered'
  if (!whole) return 'there'
  const sum = createHash('sha256')
  try {
    for await (const bytes of createReadStream(last.path)) sum.update(bytes as Buffer)
  } catch {
    return 'altered'
  }
  return sum.digest('hex') === last.sha256 ? 'there' : 'altered'
}
