import { isSame, rootOf } from '../../proof/log/merkle.js'
import { toBase64 } from '../../proof/log/base64.js'
import type { SignedCheckpoint } from '../../proof/log/checkpoint.js'
import type { Verifier } from '../../proof/log/note.js'
import { readArchive, type ArchiveId } from '../../record/archive.js'
import type { LogName } from '../../record/proof/log.js'
import { refuse } from '../../record/refusal.js'
import { newLogSecret } from '../../seal/logkey.js'
import { inArchive } from '../../store/database.js'
import { anewOf, heldSecret, letSign, renewSecret } from '../../store/log/key.js'
import { sizeOf } from '../../store/log/leaf.js'
import type { Desk, Seat } from '../act.js'
import { openHomeKey } from './key.js'
import { checkpointLogs, tellAnew } from './seal.js'
import { readTree } from './tree.js'

/**
 * Lets the key sign again after a restore: the tree here must hold the checkpoint that somebody else kept last. Refuses
 * `not-consistent` where entries are missing or others stand in their place.
 */
export const resumeLog = async (
  desk: Desk,
  home: string,
  seat: Seat,
  witnessed: { readonly signed: SignedCheckpoint; readonly log: LogName; readonly verifier: Verifier },
): Promise<void> => {
  const key = desk.logKey ?? refuse('log-absent', {})
  const { size, root } = witnessed.signed.checkpoint
  const archive = seat.archive.id
  const holds = await inArchive(desk.sql, archive, 'read only', async (tx) => {
    if ((await sizeOf(tx, archive, witnessed.log)) < size) return false
    const now = await sizeOf(tx, archive, witnessed.log)
    return isSame(root, rootOf(size, await readTree(tx, archive, witnessed.log, now, size > 0 ? [size - 1] : [])))
  })
  if (!holds) return refuse('not-consistent', { size })
  const signed = await key.memory.read()
  const before = signed[witnessed.verifier.name]
  if (!before || before.size < size)
    await key.memory.write({ ...signed, [witnessed.verifier.name]: { size, root: toBase64(root) } })
  await letSign(home)
}

/**
 * Begins new logs under a new key: the entries stay, the name is another, and the public log says why. The old key is
 * set aside and signs no more. Killed midway, the next start ends it by `endAnew`.
 */
export const beginAnew = async (
  desk: Desk,
  home: string,
  why: string,
  archives: readonly ArchiveId[] = ['own'],
): Promise<Desk> => {
  await anewOf(home).write({ secret: newLogSecret(), why, archives })
  return endAnew(desk, home)
}

/** Ends a new beginning that was decided on, if one was: then the desk has the new key. Saying why twice is better than never. */
export const endAnew = async (desk: Desk, home: string): Promise<Desk> => {
  const anew = await anewOf(home).read()
  if (anew === null) return desk
  if ((await heldSecret(home)) !== anew.secret) await renewSecret(home, anew.secret)
  await letSign(home)
  const fresh: Desk = { ...desk, logKey: await openHomeKey(home) }
  for (const archive of anew.archives.map(readArchive)) {
    await tellAnew(fresh, archive.id, anew.why)
    await checkpointLogs(fresh, archive.id)
  }
  await anewOf(home).end()
  return fresh
}
