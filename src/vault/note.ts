import { randomBytes } from 'node:crypto'
import { refuse } from '../record/refusal.js'
import { OFFICE } from '../seal/directory.js'
import { sha256Of } from '../seal/signing.js'
import type { CleanNote } from './door.js'
import { editRecord, showRecord, stillOpen, type Room } from './room.js'

/** What ties a clean note to its raw one: nobody can find the raw words by trying, since the salt stays sealed. */
export const commitmentTo = (salt: string, raw: string): string =>
  sha256Of(Buffer.concat([Buffer.from(salt, 'base64url'), Buffer.from(raw, 'utf8')]))

/**
 * Hands the clean side of an open raw note to the record. The salt is sealed with the raw note first, so that the tie can
 * be shown whatever happens next. Refuses `identity-pattern` for what the clean side still holds.
 */
export const cleanFrom = async (
  room: Room,
  note: Omit<CleanNote, 'commitment'>,
): Promise<{ readonly report: string }> => {
  if (stillOpen(room).compartment.id !== OFFICE) return refuse('not-found', { id: note.raw.slice(0, 40) })
  const fields = await showRecord(room, note.raw)
  const raw = fields.raw ?? refuse('field-missing', { field: 'raw' })
  const salt = fields.salt ?? randomBytes(32).toString('base64url')
  if (!fields.salt) await editRecord(room, { record: note.raw, fields: { ...fields, salt } })
  const { report } = await room.door.clean({ ...note, commitment: commitmentTo(salt, raw) })
  // What was handed over is kept beside the raw words: later scans look for what was not.
  await editRecord(room, { record: note.raw, fields: { ...fields, salt, report, clean: note.text } })
  return { report }
}
