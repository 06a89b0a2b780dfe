import { readSigned, isSignedBy, type SignedCheckpoint } from '../../proof/log/checkpoint.js'
import { openingBytes } from '../../proof/log/entry.js'
import { logProofText } from '../../proof/log/inclusion.js'
import { consistencyProof, inclusionProof, isConsistent, rootOf, type Hash } from '../../proof/log/merkle.js'
import { readNote, signatureLine, whenSigned, type Verifier } from '../../proof/log/note.js'
import { requestText } from '../../proof/log/witness.js'
import { bundleOf, bundlePath, TILE, tileBytes, tilePath, tilesOf } from '../../proof/log/tile.js'
import { utf8Of } from '../../proof/json.js'
import type { ArchiveId } from '../../record/archive.js'
import type { EditionId } from '../../record/id.js'
import type { KeptCheckpoint, LogName } from '../../record/proof/log.js'
import { refuse } from '../../record/refusal.js'
import { inArchive, type Tx } from '../../store/database.js'
import {
  addCosignature,
  cosignaturesOf,
  cosignedBy,
  findCheckpoint,
  findWitnessed,
} from '../../store/log/checkpoint.js'
import { entriesFrom, leafAbout, sizeOf } from '../../store/log/leaf.js'
import { look, type Desk, type Scene, type Seat } from '../act.js'
import { checkpointLogs, verifierOfLog } from './seal.js'
import { readTree, tileOf } from './tree.js'

/** A checkpoint with the signatures of its witnesses under the log's own. */
const withWitnesses = async (tx: Tx, archive: string, log: LogName, kept: KeptCheckpoint): Promise<string> =>
  kept.note + (await cosignaturesOf(tx, archive, log, kept.size)).map((line) => `${line}\n`).join('')

/** The newest signed checkpoint of a log, with its witnesses; null where none was signed yet. */
export const newestCheckpoint = look('edition.look', async ({ tx, hand }, log: LogName) => {
  const kept = await findCheckpoint(tx, hand.archive, log)
  return kept && { ...kept, note: await withWitnesses(tx, hand.archive, log, kept) }
})

/**
 * The `.tlog-proof` of an edition by the newest checkpoint of its public log that a witness signed too, else by the
 * newest; null while none covers it, which is pending and no fault.
 */
export const proofText = async ({ tx, hand }: Pick<Scene, 'tx' | 'hand'>, id: EditionId): Promise<string | null> => {
  const leaf = await leafAbout(tx, hand.archive, 'public', id)
  if (!leaf?.salt) return null
  const seen = await findWitnessed(tx, hand.archive, 'public', leaf.leaf)
  const kept = seen ?? (await findCheckpoint(tx, hand.archive, 'public'))
  if (!kept || kept.size <= leaf.leaf) return null
  const read = await readTree(tx, hand.archive, 'public', kept.size, [leaf.leaf])
  return logProofText({
    extra: openingBytes({ entry: leaf.entry, salt: leaf.salt }),
    index: leaf.leaf,
    hashes: inclusionProof(leaf.leaf, kept.size, read),
    checkpoint: await withWitnesses(tx, hand.archive, 'public', kept),
  })
}

export const proofOfEdition = look('edition.look', proofText)

const logOf = (desk: Desk, archive: ArchiveId, signed: SignedCheckpoint): { log: LogName; verifier: Verifier } => {
  const key = desk.logKey ?? refuse('log-absent', {})
  for (const log of ['internal', 'public'] as const) {
    const verifier = verifierOfLog(key, archive, log)
    if (isSignedBy(signed, verifier)) return { log, verifier }
  }
  return refuse('note-unreadable', { what: signed.checkpoint.origin.slice(0, 120) })
}

/** Reads a checkpoint of ours. Refuses `note-unreadable`. */
export const readOwn = (desk: Desk, archive: ArchiveId, text: string) => {
  const signed = readSigned(text) ?? refuse('note-unreadable', { what: (text.split('\n')[0] ?? '').slice(0, 120) })
  return { signed, ...logOf(desk, archive, signed) }
}

export type Consistency = {
  readonly log: LogName
  readonly old: number
  readonly size: number
  readonly proof: readonly Hash[]
}

/**
 * The proof that a log extends an older checkpoint of its own, up to a newer one or to its newest. Refuses
 * `note-unreadable` and `not-consistent`.
 */
export const consistencyWith = async (
  desk: Desk,
  seat: Seat,
  older: string,
  newer: string | null = null,
): Promise<Consistency> => {
  const archive = seat.archive.id
  const { signed, log } = readOwn(desk, archive, older)
  const later = newer === null ? null : readOwn(desk, archive, newer)
  if (later && later.log !== log) return refuse('note-unreadable', { what: later.verifier.name })
  const { size: old, root } = signed.checkpoint
  return inArchive(desk.sql, archive, 'read only', async (tx) => {
    const size = later?.signed.checkpoint.size ?? (await findCheckpoint(tx, archive, log))?.size ?? 0
    if (size < old) return refuse('not-consistent', { size: old })
    if ((await sizeOf(tx, archive, log)) < size) return refuse('not-consistent', { size })
    const read = await readTree(tx, archive, log, size, old > 0 ? [old - 1] : [])
    const proof = consistencyProof(old, size, read)
    const now = later?.signed.checkpoint.root ?? rootOf(size, read)
    if (!isConsistent(old, root, size, now, proof)) return refuse('not-consistent', { size: old })
    return { log, old, size, proof }
  })
}

/**
 * What a witness is asked to sign: the newest checkpoint of a log, signed now, and the proof that it extends the one of
 * `old` entries, or of the last that this witness signed, or from the beginning. Refuses `not-consistent` where the log
 * has not that many.
 */
export const witnessRequest = async (
  desk: Desk,
  seat: Seat,
  log: LogName,
  from: { readonly old: number | null; readonly witness: Verifier | null },
): Promise<string> => {
  const archive = seat.archive.id
  const { [log]: kept } = await checkpointLogs(desk, archive)
  return inArchive(desk.sql, archive, 'read only', async (tx) => {
    const seen = from.witness && (await cosignedBy(tx, archive, log, from.witness.name))
    const old = from.old ?? seen ?? 0
    if (old > kept.size) return refuse('not-consistent', { size: old })
    const read = await readTree(tx, archive, log, kept.size, old > 0 ? [old - 1] : [])
    return requestText({ old, proof: consistencyProof(old, kept.size, read), checkpoint: kept.note })
  })
}

/** Keeps what a witness signed under a checkpoint of ours. Refuses `note-unreadable` where the signature does not hold. */
export const addWitness = async (
  desk: Desk,
  seat: Seat,
  text: string,
  witness: Verifier,
): Promise<{ readonly log: LogName; readonly size: number; readonly seconds: number }> => {
  const archive = seat.archive.id
  const { signed, log } = readOwn(desk, archive, text)
  const seconds = whenSigned(signed.note, witness) ?? refuse('note-unreadable', { what: witness.name })
  const { size } = signed.checkpoint
  const lines = signed.note.signatures
    .filter(({ name }) => name === witness.name)
    .map((signature) => signatureLine(signature).trimEnd())
  await inArchive(desk.sql, archive, 'read write', async (tx) => {
    const kept = await findCheckpoint(tx, archive, log, size)
    if (!kept || readNote(kept.note)?.text !== signed.note.text) return refuse('not-consistent', { size })
    for (const line of lines) await addCosignature(tx, archive, log, size, line, desk.now())
  })
  return { log, size, seconds }
}

/** The files of a log as they may be put on any static site: checkpoint, tiles and bundles of entries (C2SP tlog-tiles). */
export const tilesOfLog = async (
  desk: Desk,
  seat: Seat,
  log: LogName,
  write: (path: string, bytes: Uint8Array) => Promise<void>,
): Promise<number> =>
  inArchive(desk.sql, seat.archive.id, 'read only', async (tx) => {
    const archive = seat.archive.id
    const kept = await findCheckpoint(tx, archive, log)
    if (!kept) return 0
    for (const { level, index, width } of tilesOf(kept.size)) {
      await write(tilePath(level, index, width), tileBytes(await tileOf(tx, archive, log, kept.size, level, index)))
      if (level > 0) continue
      const entries = await entriesFrom(tx, archive, log, index * TILE, index * TILE + width)
      await write(bundlePath(index, width), bundleOf(entries.map(utf8Of)))
    }
    await write('checkpoint', utf8Of(await withWitnesses(tx, archive, log, kept)))
    return kept.size
  })
