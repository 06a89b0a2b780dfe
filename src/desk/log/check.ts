import { utf8Of } from '../../proof/json.js'
import { readSigned } from '../../proof/log/checkpoint.js'
import { commitmentOf, readEntry } from '../../proof/log/entry.js'
import { isSame, leafHash, rootOf, type Hash } from '../../proof/log/merkle.js'
import { rootOfHashes, TILE, tileBytes } from '../../proof/log/tile.js'
import type { LogName } from '../../record/proof/log.js'
import { inWholeArchive, type Tx } from '../../store/database.js'
import { findCheckpoint } from '../../store/log/checkpoint.js'
import { erasedLines } from '../../store/custody/purge.js'
import { leavesWithLines, sizeOf, type Leaf, type UnsealedLine } from '../../store/log/leaf.js'
import { tilesFrom } from '../../store/log/tile.js'
import type { Desk, Seat } from '../act.js'
import { linePayload, publicPayload } from './seal.js'
import { readTree } from './tree.js'

/** What was found: how many leaves, the root over them, and the first leaf that does not agree, if any. */
export type LogCheck = {
  readonly log: LogName
  readonly size: number
  readonly root: Uint8Array
  readonly broken: { readonly leaf: number; readonly why: 'gap' | 'journal' | 'tile' | 'checkpoint' } | null
}

const PAGE = 2048

/**
 * Goes through a whole log: leaves without a gap, each commitment that of its line in the journal, tiles that are rebuilt
 * byte for byte, and the newest checkpoint the tree's.
 */
export const checkLog = async (desk: Desk, seat: Seat, log: LogName): Promise<LogCheck> =>
  inWholeArchive(desk.sql, seat.archive.id, 'read only', async (tx) => {
    const archive = seat.archive.id
    const size = await sizeOf(tx, archive, log)
    const found = (broken: LogCheck['broken'], root: Uint8Array = new Uint8Array(0)): LogCheck => ({
      ...{ log, size, root, broken },
    })
    const rows: Row[] = []
    const erased = log === 'internal' ? await erasedLines(tx, archive) : new Set<number>()
    for (let from = 0; from < size; from += PAGE) {
      const leaves = await leavesWithLines(tx, archive, log, from, from + PAGE)
      for (const [index, { leaf, line }] of leaves.entries()) {
        if (leaf.leaf !== from + index) return found({ leaf: from + index, why: 'gap' })
        const commit = readEntry(leaf.entry)?.commit
        const payload = line === null ? null : log === 'internal' ? linePayload(line) : publicPayload(line)
        const isOwn = leaf.journal === null && log === 'public'
        const opens =
          leaf.salt === null
            ? isErased(erased, leaf, line)
            : payload !== null && commit !== undefined && isSame(commit, commitmentOf(leaf.salt, payload))
        if (!commit || (!isOwn && !opens)) return found({ leaf: leaf.leaf, why: 'journal' })
        const tile = await grow(tx, archive, log, rows, leafHash(utf8Of(leaf.entry)))
        if (!tile) return found({ leaf: leaf.leaf, why: 'tile' })
      }
      if (leaves.length < Math.min(PAGE, size - from)) return found({ leaf: from + leaves.length, why: 'gap' })
    }
    const kept = await findCheckpoint(tx, archive, log)
    const signed = kept && readSigned(kept.note)
    const read = await readTree(tx, archive, log, size, kept && kept.size > 0 ? [kept.size - 1] : [])
    const root = rootOf(size, read)
    if (kept && (kept.size > size || !signed || !isSame(signed.checkpoint.root, rootOf(kept.size, read))))
      return found({ leaf: kept.size, why: 'checkpoint' }, root)
    return found(null, root)
  })

/**
 * Whether a leaf lost its salt because two members erased its line: an act that has a leaf of its own says so, and the
 * line still is what the entry says in the open.
 */
const isErased = (erased: ReadonlySet<number>, leaf: Leaf, line: UnsealedLine | null): boolean => {
  const entry = readEntry(leaf.entry)
  return (
    line !== null &&
    line.returned === null &&
    entry !== null &&
    erased.has(line.number) &&
    line.act !== 'purge.confirm' &&
    entry.act === line.act &&
    entry.id === line.subject &&
    entry.member === line.member &&
    entry.day === line.at.slice(0, 10)
  )
}

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
