import { answers, imprintOf, readStamp, stampRequest } from '../../proof/log/stamp.js'
import { readNote } from '../../proof/log/note.js'
import type { LogName } from '../../record/proof/log.js'
import { refuse } from '../../record/refusal.js'
import { inArchive } from '../../store/database.js'
import { addStamp, findCheckpoint, stampsOf } from '../../store/log/checkpoint.js'
import type { Desk, Seat } from '../act.js'

/** Makes a request for a stamp of time over the newest checkpoint; the one that is pending already is given again. */
export const requestStamp = async (desk: Desk, seat: Seat, log: LogName) => {
  const key = desk.logKey ?? refuse('log-absent', {})
  const archive = seat.archive.id
  return inArchive(desk.sql, archive, 'read write', async (tx) => {
    const kept = (await findCheckpoint(tx, archive, log)) ?? refuse('not-found', { id: log })
    const held = (await stampsOf(tx, archive, log)).find(({ size, reply }) => size === kept.size && reply === null)
    if (held) return { size: kept.size, request: held.request }
    const text = readNote(kept.note)?.text ?? refuse('note-unreadable', { what: log })
    const request = stampRequest(imprintOf(text), key.salts(1).slice(0, 8))
    await addStamp(tx, archive, log, { size: kept.size, request, reply: null, at: desk.now() })
    return { size: kept.size, request }
  })
}

/** Keeps a reply under the request that it answers. Refuses `note-unreadable` for one that answers none of ours. */
export const keepStamp = async (desk: Desk, seat: Seat, log: LogName, reply: Uint8Array) => {
  const archive = seat.archive.id
  return inArchive(desk.sql, archive, 'read write', async (tx) => {
    const open = await stampsOf(tx, archive, log)
    const own = open.find(({ request }) => answers(request, reply)) ?? refuse('note-unreadable', { what: 'RFC 3161' })
    if (own.reply === null)
      await addStamp(tx, archive, log, { size: own.size, request: own.request, reply, at: desk.now() })
    return { size: own.size, at: readStamp(reply)?.at ?? '' }
  })
}
