import { canonicalJson, utf8Of, type Json } from '../../proof/json.js'
import { toBase64 } from '../../proof/log/base64.js'
import { checkpointText } from '../../proof/log/checkpoint.js'
import { commitmentOf, entryText } from '../../proof/log/entry.js'
import { rootOf } from '../../proof/log/merkle.js'
import { noteText, verifierOf, verifierText, type Verifier } from '../../proof/log/note.js'
import { EDITION_ACT, editionPayload } from '../../proof/verdict.js'
import type { ArchiveId } from '../../record/archive.js'
import { INTERNAL_ROOT, LOG_ANEW, PUBLIC_ACTS, type KeptCheckpoint, type LogName } from '../../record/proof/log.js'
import { refuse } from '../../record/refusal.js'
import type { LogKey } from '../../seal/logkey.js'
import { inArchive, inWholeArchive, type Tx } from '../../store/database.js'
import { failPoint } from '../../store/engine/failpoint.js'
import { addCheckpoint, findCheckpoint } from '../../store/log/checkpoint.js'
import {
  addLeaves,
  lastLeaves,
  sizeOf,
  takeSeal,
  unsealedLines,
  type Leaf,
  type UnsealedLine,
} from '../../store/log/leaf.js'
import type { Desk, Scene } from '../act.js'
import { fillTiles, readTree } from './tree.js'

/** What a line of the journal commits to: all of it. */
export const linePayload = ({ number, at, member, act, subject, returned }: UnsealedLine): Uint8Array =>
  utf8Of(canonicalJson({ act, at, member, number, returned: returned as Json, subject }))

/** What the public log commits to of a line: of an edition what it is, of any other act what it returned. */
export const publicPayload = ({ act, returned }: UnsealedLine): Uint8Array => {
  const { dossier, number, printed, sha256 } = (returned ?? {}) as Readonly<Record<string, unknown>>
  return act === EDITION_ACT
    ? editionPayload({ dossier, number, printed } as Parameters<typeof editionPayload>[0], String(sha256))
    : utf8Of(canonicalJson(returned as Json))
}

/** Who signs a log of an archive, to be checked by. */
export const verifierOfLog = (key: LogKey, archive: ArchiveId, log: LogName): Verifier =>
  verifierOf(`${key.name}/${archive}${log === 'internal' ? '/internal' : ''}`, 'log', key.key)

/** The verifier key of an archive's public log as text; null where the house keeps no log. */
export const publicVerifier = (desk: Pick<Scene, 'logKey'>, archive: ArchiveId): string | null =>
  desk.logKey ? verifierText(verifierOfLog(desk.logKey, archive, 'public')) : null

type Given = { readonly act: string; readonly id: string | null; readonly at: string; readonly member?: string }
type Fresh = Given & { readonly journal: number | null; readonly payload: Uint8Array }

/** Gives leaf numbers to entries, in order, and links each to the last about the same record. */
const append = async (tx: Tx, key: LogKey, archive: string, log: LogName, fresh: readonly Fresh[]): Promise<void> => {
  if (fresh.length === 0) return
  const size = await sizeOf(tx, archive, log)
  const last = await lastLeaves(
    tx,
    archive,
    log,
    fresh.flatMap(({ id }) => id ?? []),
  )
  const salts = key.salts(fresh.length)
  const leaves = fresh.map(({ journal, payload, act, id, at, member }, index): Leaf => {
    const salt = salts.slice(32 * index, 32 * index + 32)
    const prev = id === null ? null : (last.get(id) ?? null)
    const leaf = size + index
    if (id !== null) last.set(id, leaf)
    const named = member === undefined ? {} : { member }
    const entry = entryText({ act, id, day: at.slice(0, 10), ...named, prev, commit: commitmentOf(salt, payload) })
    return { leaf, journal, id, entry, salt }
  })
  await addLeaves(tx, archive, log, leaves)
  await fillTiles(tx, archive, log, size, size + leaves.length)
}

const BATCH = 4000

/** Seals one batch. Null while somebody else seals; else how many lines, and how many of them are public. */
const sealBatch = (desk: Desk, key: LogKey, archive: ArchiveId, all: boolean) =>
  inWholeArchive(desk.sql, archive, 'read write', async (tx) => {
    if (!(await takeSeal(tx, archive))) return null
    const lines = await unsealedLines(tx, archive, BATCH, all)
    const internal = lines.map((line) => ({
      ...{ journal: line.number, payload: linePayload(line) },
      ...{ act: line.act, id: line.subject, at: line.at, member: line.member },
    }))
    const open = lines.filter(({ act }) => PUBLIC_ACTS.includes(act))
    const known = open.map((line) => ({
      ...{ journal: line.number, payload: publicPayload(line) },
      ...{ act: line.act, id: line.subject, at: line.at },
    }))
    await append(tx, key, archive, 'internal', internal)
    if (internal.length > 0) failPoint('mid-seal')
    await append(tx, key, archive, 'public', known)
    return { lines: lines.length, open: open.length }
  })

const pause = (milliseconds: number) => new Promise((resume) => setTimeout(resume, milliseconds))

/**
 * Gives a leaf to every committed line of the journal that has none, in batches. `all` goes through the whole journal
 * for lines that were overtaken, else only its end is looked at; `most` batches at once. Returns how many lines it sealed.
 */
export const sealJournal = async (
  desk: Desk,
  archive: ArchiveId,
  { all = true, most = Infinity }: { readonly all?: boolean; readonly most?: number } = {},
): Promise<number> => {
  const key = desk.logKey
  if (!key) return 0
  let sealed = 0
  for (let batch = 0; batch < most;) {
    const done = await sealBatch(desk, key, archive, all)
    if (done === null) {
      await pause(20)
      continue
    }
    sealed += done.lines
    batch += 1
    if (done.lines < BATCH) return sealed
  }
  return sealed
}

/** Signs the tree of a log as it stands, unless that was done. Refuses `log-forked` where it is not what was signed last. */
const signTree = async (desk: Desk, key: LogKey, archive: ArchiveId, log: LogName): Promise<KeptCheckpoint> =>
  inArchive(desk.sql, archive, 'read write', async (tx) => {
    while (!(await takeSeal(tx, archive))) await pause(20)
    const size = await sizeOf(tx, archive, log)
    const verifier = verifierOfLog(key, archive, log)
    const signed = await key.memory.read()
    // The practice archive may be taken away whole and made again; no other can.
    const before =
      archive === 'practice' && (signed[verifier.name]?.size ?? 0) > size ? undefined : signed[verifier.name]
    if (before && before.size > size) return refuse('log-forked', { log: verifier.name, size: before.size })
    const read = await readTree(tx, archive, log, size, before && before.size > 0 ? [before.size - 1] : [])
    if (before && toBase64(rootOf(before.size, read)) !== before.root)
      return refuse('log-forked', { log: verifier.name, size: before.size })
    const root = rootOf(size, read)
    const held = await findCheckpoint(tx, archive, log, size)
    if (held && held.note.startsWith(`${verifier.name}\n`)) return held
    const text = checkpointText({ origin: verifier.name, size, root })
    await key.memory.write({ ...signed, [verifier.name]: { size, root: toBase64(root) } })
    failPoint('mid-checkpoint')
    const signature = { name: verifier.name, id: verifier.id, bytes: key.sign(utf8Of(text)) }
    const kept = { size, note: noteText({ text, signatures: [signature] }), at: desk.now() }
    if (held === null) await addCheckpoint(tx, archive, log, kept)
    return kept
  })

/** Adds an entry of the program's own to the public log. */
const tellPublic = (desk: Desk, key: LogKey, archive: ArchiveId, act: string, payload: Uint8Array): Promise<void> =>
  inArchive(desk.sql, archive, 'read write', async (tx) => {
    while (!(await takeSeal(tx, archive))) await pause(20)
    await append(tx, key, archive, 'public', [{ act, id: null, at: desk.now(), journal: null, payload }])
  })

/** Says in the public log that it begins anew, and why. */
export const tellAnew = async (desk: Desk, archive: ArchiveId, why: string): Promise<void> => {
  if (desk.logKey) await tellPublic(desk, desk.logKey, archive, LOG_ANEW, utf8Of(why))
}

/** Seals the end of the journal and signs the internal log; the public one is left as it is. Returns how many lines. */
export const sealAndSign = async (desk: Desk, archive: ArchiveId, all: boolean): Promise<number> => {
  const sealed = await sealJournal(desk, archive, { all })
  if (sealed > 0 && desk.logKey && !(await desk.logKey.memory.isHeld()))
    await signTree(desk, desk.logKey, archive, 'internal')
  return sealed
}

/**
 * Seals what there is and signs both logs. The internal one goes into the public one as a single opaque value, for even
 * its size would tell how busy an archive is. Refuses `log-held` after a restore, and `log-forked`.
 */
export const checkpointLogs = async (
  desk: Desk,
  archive: ArchiveId,
): Promise<Readonly<Record<LogName, KeptCheckpoint>>> => {
  const key = desk.logKey ?? refuse('log-absent', {})
  if (await key.memory.isHeld()) return refuse('log-held', {})
  await sealJournal(desk, archive)
  const before = await inArchive(desk.sql, archive, 'read only', (tx) => findCheckpoint(tx, archive, 'internal'))
  const internal = await signTree(desk, key, archive, 'internal')
  if (before === null || before.note !== internal.note)
    await tellPublic(desk, key, archive, INTERNAL_ROOT, utf8Of(internal.note))
  return { internal, public: await signTree(desk, key, archive, 'public') }
}
