import { toBase64 } from '../../proof/log/base64.js'
import { rootOf } from '../../proof/log/merkle.js'
import { ARCHIVES, readArchive, type ArchiveId } from '../../record/archive.js'
import { FIRST_MEMBER } from '../../record/member.js'
import { BACKUP_DAYS, finding, type Finding } from '../../record/proof/health.js'
import type { BackupState } from '../../record/proof/backup.js'
import { LOGS, type LogName } from '../../record/proof/log.js'
import { isRefusal } from '../../record/refusal.js'
import { isLogSecret, openLogKey, type LogKey } from '../../seal/logkey.js'
import {
  hasHalfRestored,
  lastBackup,
  recipientOfHome,
  stateOfBackup,
  type LastBackup,
} from '../../store/backup/home.js'
import { asRefusal, connect, inWholeArchive, type Reach, type Sql } from '../../store/database.js'
import { isLockStale } from '../../store/engine/lock.js'
import { placeOf, rightsOf, roomOf } from '../../store/health/folder.js'
import {
  endOfJournal,
  keysDrifted,
  originalsNamed,
  passagesMoved,
  textsAltered,
  textsUnsearched,
} from '../../store/health/row.js'
import { pagesFound, schemaFound, settingsFound } from '../../store/health/server.js'
import { anewOf, heldSecret, keyMemory } from '../../store/log/key.js'
import { findCheckpoint } from '../../store/log/checkpoint.js'
import { lastJournalInstant } from '../../store/journal.js'
import { sizeOf } from '../../store/log/leaf.js'
import { openOriginals } from '../../store/original.js'
import { hasArchive } from '../../store/archive.js'
import type { Desk } from '../act.js'
import { checkLog } from '../log/check.js'
import { verifierOfLog } from '../log/seal.js'
import { readTree } from '../log/tree.js'

const DAY = 86_400_000

/** The age and the file of the last backup. `whole` reads the file. */
export const backupFound = async (home: string, now: string, whole = false): Promise<readonly Finding[]> => {
  if ((await recipientOfHome(home)) === null) return [finding('backup-no-key')]
  const last = await lastBackup(home)
  if (last === null) return [finding('backup-none')]
  const days = Math.floor((Date.parse(now) - Date.parse(last.at)) / DAY)
  const isAltered = (await stateOfBackup(last, whole)) === 'altered'
  return [
    ...(isAltered ? [finding('backup-altered', { path: last.path })] : []),
    ...(days >= BACKUP_DAYS ? [finding('backup-old', { days, at: last.at.slice(0, 10) })] : []),
  ]
}

/** What can be seen of a home without its database. `deep` looks at every file. */
export const homeFound = async (home: string, now: string, deep: boolean): Promise<readonly Finding[]> => [
  ...((await hasHalfRestored(home)) ? [finding('restore-unfinished', { home })] : []),
  ...((await isLockStale(home)) ? [finding('lock-stale', { home })] : []),
  ...(await rightsOf(home, deep)),
  ...(await placeOf(home)),
  ...(await roomOf(home)),
  ...(await backupFound(home, now, deep)),
  ...((await anewOf(home).read()) === null ? [] : [finding('log-half-anew')]),
  ...((await keyMemory(home).isHeld()) ? [finding('log-held')] : []),
]

const first = (code: 'text-altered' | 'passage-moved' | 'search-drift', archive: string, ids: readonly string[]) =>
  ids.length === 0 ? [] : [finding(code, { archive, id: ids[0] ?? null, count: ids.length })]

/** The rows of one archive: originals, texts, words at their places, keys of the search, the clock. */
const rowsFound = async (sql: Sql, archive: ArchiveId, home: string, now: string): Promise<readonly Finding[]> => {
  const originals = openOriginals(`${home}/originals`)
  return inWholeArchive(sql, archive, 'read only', async (tx) => {
    const found: Finding[] = []
    for (const { id, sha256 } of await originalsNamed(tx, archive)) {
      const state = await originals.stateOf(sha256)
      if (state !== 'there')
        found.push(finding(state === 'absent' ? 'original-missing' : 'original-altered', { archive, id, sha256 }))
    }
    found.push(...first('text-altered', archive, await textsAltered(tx, archive)))
    found.push(...first('passage-moved', archive, await passagesMoved(tx, archive)))
    const drifted = [...(await textsUnsearched(tx, archive))]
    for (const noun of ['report', 'claim', 'place'] as const) drifted.push(...(await keysDrifted(tx, archive, noun)))
    found.push(...first('search-drift', archive, drifted))
    const { at } = await endOfJournal(tx, archive)
    if (at !== null && at > now) found.push(finding('clock-behind', { archive, at, now }))
    return found
  })
}

/** Whether a log still is the one that its key signed last: the cheap half of a look at it. */
const signedFound = (sql: Sql, key: LogKey, archive: ArchiveId, log: LogName): Promise<readonly Finding[]> =>
  inWholeArchive(sql, archive, 'read only', async (tx) => {
    const signed = (await key.memory.read())[verifierOfLog(key, archive, log).name]
    const size = await sizeOf(tx, archive, log)
    if (!signed || signed.size === 0) return []
    if (signed.size > size)
      return archive === 'practice' ? [] : [finding('log-behind', { archive, log, size, signed: signed.size })]
    const root = rootOf(signed.size, await readTree(tx, archive, log, size, [signed.size - 1]))
    return toBase64(root) === signed.root ? [] : [finding('log-forked', { archive, log, size: signed.size })]
  })

/** What every start looks at, in milliseconds: the folder, the disk, the backup, the clock, the ends of the logs. */
export const startFound = async (desk: Desk, home: string): Promise<readonly Finding[]> => {
  const now = desk.now()
  const found = [...(await homeFound(home, now, false))]
  const at = await inWholeArchive(desk.sql, 'own', 'read only', (tx) => lastJournalInstant(tx, 'own'))
  if (at !== null && at > now) found.push(finding('clock-behind', { archive: 'own', at, now }))
  for (const log of LOGS) if (desk.logKey) found.push(...(await signedFound(desk.sql, desk.logKey, 'own', log)))
  return found.filter(({ code }) => code !== 'lock-stale')
}

/** How long ago the last backup of a home was made, in days, and how its file is found; null where none was made. */
export const backupAge = async (
  home: string,
  now: string,
): Promise<(LastBackup & { readonly days: number; readonly state: BackupState }) | null> => {
  const last = await lastBackup(home)
  if (last === null) return null
  return { ...last, days: Math.floor((Date.parse(now) - Date.parse(last.at)) / DAY), state: await stateOfBackup(last) }
}

/** Minutes after which a line of the journal that no leaf holds is told. */
const SEALING_MINUTES = 5

/** The logs of one archive: against the journal, against what the key remembers to have signed, and how far they got. */
const logsFound = async (sql: Sql, archive: ArchiveId, home: string, now: string): Promise<readonly Finding[]> => {
  const found: Finding[] = []
  const secret = await heldSecret(home)
  const key = secret !== null && isLogSecret(secret) ? openLogKey(secret, keyMemory(home)) : null
  const seat = { member: FIRST_MEMBER, archive: readArchive(archive) }
  for (const log of LOGS) {
    const { size, broken } = await checkLog({ sql } as Desk, seat, log)
    if (broken) found.push(finding('log-broken', { archive, log, leaf: broken.leaf, why: broken.why }))
    if (size > 0 && key === null) found.push(finding('log-key-missing', { home }))
    if (key && !broken) found.push(...(await signedFound(sql, key, archive, log)))
    if (log === 'public') continue
    const { unsealed, since } = await inWholeArchive(sql, archive, 'read only', (tx) => endOfJournal(tx, archive))
    const isLate = since !== null && Date.parse(now) - Date.parse(since) > SEALING_MINUTES * 60_000
    if (unsealed > 0 && isLate && archive !== 'starter')
      found.push(finding('log-unsealed', { archive, count: unsealed, since: since.slice(0, 16) }))
    const kept = await inWholeArchive(sql, archive, 'read only', async (tx) => ({
      checkpoint: await findCheckpoint(tx, archive, log),
      size: await sizeOf(tx, archive, log),
    }))
    const behind = kept.size - (kept.checkpoint?.size ?? 0)
    if (behind > 0 && archive !== 'starter')
      found.push(finding('checkpoint-old', { archive, count: behind, at: kept.checkpoint?.at.slice(0, 10) ?? null }))
  }
  return found
}

/** How the database of a home is reached, as its owner and as the desk. */
export type Reaches = { readonly owner: Reach; readonly desk: Reach }

/** What keeps a database from answering; anything else is a fault of ours and thrown on. */
const whyOf = (thrown: unknown): string => {
  try {
    return asRefusal(thrown)
  } catch (refusal) {
    if (!isRefusal(refusal)) throw refusal
    return `${refusal.code} ${refusal.facts.code ?? ''}`.trim()
  }
}

/** What the database tells, once it runs. Nothing is changed and no schema is brought up to date. */
export const databaseFound = async (home: string, reaches: Reaches, now: string): Promise<readonly Finding[]> => {
  const [owner, desk] = [connect(reaches.owner, 1), connect(reaches.desk, 2)]
  const found: Finding[] = []
  try {
    found.push(...(await settingsFound(owner)))
    const schema = await schemaFound(owner)
    found.push(...schema, ...(await pagesFound(owner)))
    const left = await openOriginals(`${home}/originals`).leftOver()
    if (left > 0) found.push(finding('original-left', { count: left }))
    // Rows under another schema, or on pages that cannot be read, say nothing that could be trusted.
    if (schema.length > 0 || found.some(({ code }) => code === 'page-damaged')) return found
    for (const archive of ARCHIVES) {
      if (!(await inWholeArchive(desk, archive, 'read only', (tx) => hasArchive(tx, archive)))) continue
      found.push(...(await rowsFound(desk, archive, home, now)), ...(await logsFound(desk, archive, home, now)))
    }
    return found
  } catch (thrown) {
    return [...found, finding('engine-down', { why: whyOf(thrown) })]
  } finally {
    await Promise.all([owner.end({ timeout: 5 }), desk.end({ timeout: 5 })])
  }
}
