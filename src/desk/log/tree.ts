import { utf8Of } from '../../proof/json.js'
import type { Hash, Reader } from '../../proof/log/merkle.js'
import { hashesOf, leafHashes, rootOfHashes, TILE, tileBytes, tileReader, widthOf } from '../../proof/log/tile.js'
import type { LogName } from '../../record/proof/log.js'
import { refuse } from '../../record/refusal.js'
import type { Tx } from '../../store/database.js'
import { entriesFrom } from '../../store/log/leaf.js'
import { addTiles, tilesFrom, type Tile } from '../../store/log/tile.js'

/** The hashes of one tile of the tree of `size` leaves, as far as it goes. Refuses `log-broken` where any is gone. */
export const tileOf = async (
  tx: Tx,
  archive: string,
  log: LogName,
  size: number,
  level: number,
  number: number,
): Promise<readonly Hash[]> => {
  const width = Math.min(TILE, widthOf(size, level) - number * TILE)
  if (width <= 0) return []
  if (width === TILE) {
    const [bytes] = await tilesFrom(tx, archive, log, level, number, number + 1)
    if (bytes) return hashesOf(bytes)
  }
  const from = number * TILE
  if (level === 0) {
    const entries = await entriesFrom(tx, archive, log, from, from + width)
    return entries.length < width
      ? refuse('log-broken', { log, leaf: from, why: 'gap' })
      : leafHashes(entries.map(utf8Of))
  }
  const below = await tilesFrom(tx, archive, log, level - 1, from, from + width)
  return below.length < width
    ? refuse('log-broken', { log, leaf: from * TILE ** level, why: 'tile' })
    : below.map((bytes) => rootOfHashes(hashesOf(bytes)))
}

/**
 * Reads the nodes of the tree of `size` leaves that lie above these leaves and on its right edge: enough for its root,
 * for the proof of one of the leaves, and for the proof that it extends the tree that ended with one of them.
 */
export const readTree = async (
  tx: Tx,
  archive: string,
  log: LogName,
  size: number,
  leaves: readonly number[],
): Promise<Reader> => {
  const tiles = new Map<string, readonly Hash[]>()
  for (let level = 0; widthOf(size, level) > 0; level += 1) {
    for (const leaf of [...leaves, size - 1]) {
      const number = Math.floor(leaf / TILE ** (level + 1))
      const name = `${level}/${number}`
      if (!tiles.has(name)) tiles.set(name, await tileOf(tx, archive, log, size, level, number))
    }
  }
  return tileReader((level, number) => tiles.get(`${level}/${number}`) ?? [])
}

/** Keeps the tiles that were filled as a log grew from `from` to `to` leaves. */
export const fillTiles = async (tx: Tx, archive: string, log: LogName, from: number, to: number): Promise<void> => {
  for (let level = 0; widthOf(to, level + 1) > 0; level += 1) {
    const [first, end] = [widthOf(from, level + 1), widthOf(to, level + 1)]
    const filled: Tile[] = []
    for (let number = first; number < end; number += 1) {
      const hashes = await tileFrom(tx, archive, log, level, number)
      filled.push({ level, number, hashes: tileBytes(hashes) })
    }
    await addTiles(tx, archive, log, filled)
  }
}

/** A full tile from what lies below it. */
const tileFrom = async (
  tx: Tx,
  archive: string,
  log: LogName,
  level: number,
  number: number,
): Promise<readonly Hash[]> => {
  const from = number * TILE
  if (level === 0) return leafHashes((await entriesFrom(tx, archive, log, from, from + TILE)).map(utf8Of))
  const below = await tilesFrom(tx, archive, log, level - 1, from, from + TILE)
  return below.map((bytes) => rootOfHashes(hashesOf(bytes)))
}
