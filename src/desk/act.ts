import type { Archive } from '../record/archive.js'
import type { Id, Noun } from '../record/id.js'
import { isFresh, PROOF_MINUTES, type Member } from '../record/member.js'
import { isRefusal, refuse } from '../record/refusal.js'
import { NOW, type Standpoint } from '../record/time/day.js'
import type { LogKey } from '../seal/logkey.js'
import { inArchive, type Sql, type Tx } from '../store/database.js'
import { failPoint } from '../store/engine/failpoint.js'
import { addJournalLine } from '../store/journal.js'
import type { Scour } from '../store/custody/scour.js'
import type { Originals } from '../store/original.js'
import type { Device } from '../store/vault/device.js'
import type { Hand } from '../store/version.js'
import { isPermitted, ON_PROOF, ON_READ_ONLY, TO_THE_DAY, UNJOURNALED, type Permission } from './permission.js'

/** The world, passed in: database, originals, clock (instants in UTC, ISO 8601) and new ids. */
export type Desk = {
  readonly sql: Sql
  readonly originals: Originals
  readonly now: () => string
  readonly newId: <K extends Noun>(noun: K) => Id<K>
  /** What this computer keeps of the vault; none where nothing can be sealed. */
  readonly device?: Device
  /** The key of the logs that show nothing was altered; absent where a house keeps none. */
  readonly logKey?: LogKey
  /** Cleans the database's files and searches every byte that lies here; absent where there is no home. */
  readonly scour?: Scour
  /** The instant of the last backup of this home, null when none was made; absent where there is no home. */
  readonly backedUp?: () => Promise<string | null>
}

/** Who is at the desk, in which archive, and from where on both axes of knowledge they look. Acts are always now. */
export type Seat = {
  readonly member: Member
  readonly archive: Archive
  readonly from?: Standpoint
  /**
   * When this member last proved who they are in this session; acts that publish, open or let in ask for a fresh proof.
   * Absent where there is nothing to prove with: at the terminal, and for who works alone by one-time links.
   */
  readonly proved?: string
}

/** What an act works with: one transaction in one archive, at one instant. */
export type Scene = Seat & {
  readonly tx: Tx
  readonly hand: Hand
  readonly newId: Desk['newId']
  readonly originals: Originals
  readonly device?: Device | undefined
  readonly logKey?: LogKey | undefined
  /** Puts off what belongs outside of the database until the act is committed. */
  readonly later: (work: () => Promise<void>) => void
}

const enter = (
  desk: Desk,
  seat: Seat,
  permission: Permission,
  later: Scene['later'] = () => undefined,
): ((tx: Tx) => Scene) => {
  if (!isPermitted(seat.member.roles, permission)) return refuse('not-permitted', { act: permission })
  const now = desk.now()
  if (ON_PROOF.includes(permission) && seat.proved !== undefined && !isFresh(seat.proved, now)) {
    return refuse('proof-old', { minutes: PROOF_MINUTES })
  }
  const at = TO_THE_DAY.includes(permission) ? `${now.slice(0, 10)}T00:00:00.000Z` : now
  const hand: Hand = { archive: seat.archive.id, at, member: seat.member.id }
  const { newId, originals, device, logKey } = desk
  return (tx) => ({ ...seat, tx, hand, newId, originals, device, logKey, later })
}

/** Where the database is gone because its disk is full, says that instead. */
const sayingWhy = async <Result>(desk: Desk, work: Promise<Result>): Promise<Result> => {
  try {
    return await work
  } catch (thrown) {
    if (isRefusal(thrown) && thrown.code === 'store-gone' && (await desk.originals.isFull()))
      refuse('disk-full', { code: 'ENOSPC' })
    throw thrown
  }
}

/** What of a result the journal keeps as its subject. */
const subjectOf = (result: unknown): string | null => {
  const id = typeof result === 'object' && result !== null ? (result as { id?: unknown }).id : result
  return typeof id === 'string' ? id : null
}

/**
 * The spine of every change: is it permitted, one transaction, do it, one journal line, commit.
 * `does` returns what the journal keeps: ids and hashes, never words of the record.
 */
export const act =
  <Input, Result>(permission: Permission, does: (scene: Scene, input: Input) => Promise<Result>) =>
  async (desk: Desk, seat: Seat, input: Input): Promise<Result> => {
    if (!seat.archive.isWritable && !ON_READ_ONLY.includes(permission)) {
      return refuse('archive-read-only', { archive: seat.archive.id })
    }
    const afterwards: (() => Promise<void>)[] = []
    const sceneIn = enter(desk, seat, permission, (does) => void afterwards.push(does))
    const once = async (tx: Tx): Promise<Result> => {
      afterwards.length = 0
      const scene = sceneIn(tx)
      failPoint('before-write')
      const result = await does(scene, input)
      if (!UNJOURNALED.includes(permission)) {
        await addJournalLine(tx, scene.hand, permission, subjectOf(result), result)
      }
      failPoint('before-commit')
      return result
    }
    const work = inArchive(desk.sql, seat.archive.id, 'read write', once, NOW, seat.member.id)
    const result = await sayingWhy(desk, work)
    for (const does of afterwards) await does()
    failPoint('before-reply')
    return result
  }

/** The spine of every reading: is it permitted, one read-only snapshot, look. `settings` say how the server is to plan. */
export const look =
  <Input, Result>(
    permission: Permission,
    sees: (scene: Scene, input: Input) => Promise<Result>,
    settings: (input: Input, from: Standpoint) => readonly string[] = () => [],
  ) =>
  async (desk: Desk, seat: Seat, input: Input): Promise<Result> => {
    const sceneIn = enter(desk, seat, permission)
    return sayingWhy(
      desk,
      inArchive(
        desk.sql,
        seat.archive.id,
        'read only',
        (tx) => sees(sceneIn(tx), input),
        seat.from ?? NOW,
        seat.member.id,
        settings(input, seat.from ?? NOW),
      ),
    )
  }
