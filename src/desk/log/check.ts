import { utf8Of } from '../../proof/json.js'
import { toBase64 } from '../../proof/log/base64.js'
import { isSignedBy, readSigned } from '../../proof/log/checkpoint.js'
import { commitmentOf, readEntry } from '../../proof/log/entry.js'
import { isSame, leafHash, rootOf, type Hash } from '../../proof/log/merkle.js'
import { rootOfHashes, TILE, tileBytes, tileReader } from '../../proof/log/tile.js'
import { INTERNAL_ROOT, LOG_ANEW, type KeptCheckpoint, type LogName } from '../../record/proof/log.js'
import { inWholeArchive, type Tx } from '../../store/database.js'
import { checkpointsBetween, findCheckpoint, sizeBack } from '../../store/log/checkpoint.js'
import { erasedLines } from '../../store/custody/purge.js'
import { leavesWithLines, sizeOf, type Leaf, type UnsealedLine } from '../../store/log/leaf.js'
import { tilesFrom } from '../../store/log/tile.js'
import type { Desk, Seat } from '../act.js'
import { linePayload, publicPayload, verifierOfLog } from './seal.js'

/** What was found: how many leaves, the root over them, and the first leaf that does not agree, if any. */
export type LogCheck = {
  readonly log: LogName
  readonly size: number
  readonly root: Uint8Array
  readonly broken: { readonly leaf: number; readonly why: 'gap' | 'journal' | 'tile' | 'checkpoint' } | null
}

const OWN_ACTS: readonly string[] = [INTERNAL_ROOT, LOG_ANEW]

const PAGE = 2048
/** Of so many checkpoints, the newest ones, the signatures are checked; of all of them the roots are. */
const SIGNATURES = 1000

/**
 * Goes through a whole log: leaves without a gap, each saying what its line in the journal says and committing to it,
 * tiles that are rebuilt byte for byte, every checkpoint the tree's and signed by the log, and the tree the one that the
 * key remembers, outside of the database, to have signed last.
 */
export const checkLog = async (desk: Desk, seat: Seat, log: LogName): Promise<LogCheck> => {
  const archive = seat.archive.id
  const verifier = desk.logKey && verifierOfLog(desk.logKey, archive, log)
  const memory = (await desk.logKey?.memory.read()) ?? {}
  const last = verifier ? memory[verifier.name] : undefined
  return inWholeArchive(desk.sql, archive, 'read only', async (tx) => {
    const size = await sizeOf(tx, archive, log)
    const found = (broken: LogCheck['broken'], root: Uint8Array = new Uint8Array(0)): LogCheck => ({
      ...{ log, size, root, broken },
    })
    const signedFrom = await sizeBack(tx, archive, log, SIGNATURES)
    const isOurs = (kept: KeptCheckpoint, root: Hash): boolean => {
      const signed = readSigned(kept.note)
      if (!signed || signed.checkpoint.size !== kept.size || !isSame(signed.checkpoint.root, root)) return false
      if (!verifier || kept.size < signedFrom) return true
      // What an earlier key signed is known by the name that its memory keeps.
      return signed.checkpoint.origin === verifier.name
        ? isSignedBy(signed, verifier)
        : Object.keys(memory).every((name) => name === verifier.name) || signed.checkpoint.origin in memory
    }
    const rows: Row[] = []
    const erased = log === 'internal' ? await erasedLines(tx, archive) : new Set<number>()
    for (let from = 0; from < size; from += PAGE) {
      const leaves = await leavesWithLines(tx, archive, log, from, from + PAGE)
      const kept = await checkpointsBetween(tx, archive, log, from, from + leaves.length)
      const bySize = new Map(kept.map((one) => [one.size, one]))
      for (const [index, { leaf, line }] of leaves.entries()) {
        const number = from + index
        if (leaf.leaf !== number) return found({ leaf: number, why: 'gap' })
        if (!isOfLine(log, leaf, line, erased)) return found({ leaf: number, why: 'journal' })
        const tile = await grow(tx, archive, log, rows, leafHash(utf8Of(leaf.entry)))
        if (!tile) return found({ leaf: number, why: 'tile' })
        const checkpoint = bySize.get(number + 1)
        const isLast = last?.size === number + 1
        if (!checkpoint && !isLast) continue
        const root = rootOf(number + 1, readerOfRows(rows))
        if (checkpoint && !isOurs(checkpoint, root)) return found({ leaf: number + 1, why: 'checkpoint' }, root)
        if (isLast && toBase64(root) !== last.root) return found({ leaf: number + 1, why: 'checkpoint' }, root)
      }
      if (leaves.length < Math.min(PAGE, size - from)) return found({ leaf: from + leaves.length, why: 'gap' })
    }
    const root = rootOf(size, readerOfRows(rows))
    const newest = await findCheckpoint(tx, archive, log)
    // The practice archive may be taken away whole and made again; no other can.
    const isShort = newest !== null && newest.size > size
    const forgets = last !== undefined && last.size > size && archive !== 'practice'
    return found(isShort || forgets ? { leaf: size, why: 'checkpoint' } : null, root)
  })
}

/**
 * Whether a leaf says what its line in the journal says, and commits to it; where two members erased the line, whether
 * that is what took its salt. Entries of our own are in the public log.
 */
const isOfLine = (log: LogName, leaf: Leaf, line: UnsealedLine | null, erased: ReadonlySet<number>): boolean => {
  const entry = readEntry(leaf.entry)
  if (!entry) return false
  if (leaf.journal === null) return log === 'public' && OWN_ACTS.includes(entry.act)
  if (line === null || entry.act !== line.act || entry.id !== line.subject) return false
  if (entry.day !== line.at.slice(0, 10)) return false
  if (entry.member !== (log === 'internal' ? line.member : undefined)) return false
  if (leaf.salt === null) return isErased(line, erased)
  const payload = log === 'internal' ? linePayload(line) : publicPayload(line)
  return isSame(entry.commit, commitmentOf(leaf.salt, payload))
}

/** Whether a line was erased by two members: an act that has a leaf of its own says so, and is none of these itself. */
const isErased = (line: UnsealedLine, erased: ReadonlySet<number>): boolean =>
  line.returned === null && erased.has(line.number) && line.act !== 'purge.confirm'

/** Reads the right edge of the tree that has grown so far. */
const readerOfRows = (rows: readonly Row[]) =>
  tileReader((level, number) => (number === rows[level]?.tiles ? rows[level].hashes : []))

/** The hashes of a level that fill no tile yet, and how many tiles came before. */
type Row = { hashes: Hash[]; tiles: number }

/** Adds a hash to the row of a level; a full row must be the tile that is kept. False where it is another. */
const grow = async (tx: Tx, archive: string, log: LogName, rows: Row[], hash: Hash, level = 0): Promise<boolean> => {
  const row = (rows[level] ??= { hashes: [], tiles: 0 })
  row.hashes.push(hash)
  if (row.hashes.length < TILE) return true
  const [kept] = await tilesFrom(tx, archive, log, level, row.tiles, row.tiles + 1)
  if (!kept || !isSame(kept, tileBytes(row.hashes))) return false
  const above = rootOfHashes(row.hashes)
  row.hashes = []
  row.tiles += 1
  return grow(tx, archive, log, rows, above, level + 1)
}
