import { leafHash, nodeHash, type Hash, type Reader } from './merkle.js'

/** Hashes of a tile side by side, 2^8 when it is full (C2SP tlog-tiles). */
export const TILE = 256

const inThrees = (index: number): string => {
  const digits = String(index)
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, '0')
  const parts = padded.match(/\d{3}/g) ?? []
  return parts.map((part, at) => (at < parts.length - 1 ? `x${part}` : part)).join('/')
}

const partial = (width: number): string => (width === TILE ? '' : `.p/${width}`)

/** The path of a tile of hashes. `width` is the number of hashes that it holds, 1 to 256. */
export const tilePath = (level: number, index: number, width: number): string =>
  `tile/${level}/${inThrees(index)}${partial(width)}`

/** The path of a bundle of entries. */
export const bundlePath = (index: number, width: number): string => `tile/entries/${inThrees(index)}${partial(width)}`

/** How many hashes the tree of `size` leaves has at a level of tiles. */
export const widthOf = (size: number, level: number): number => Math.floor(size / TILE ** level)

/** Every tile of the tree of `size` leaves, the partial ones too. */
export const tilesOf = (
  size: number,
): readonly { readonly level: number; readonly index: number; readonly width: number }[] => {
  const found = []
  for (let level = 0; widthOf(size, level) > 0; level += 1) {
    const width = widthOf(size, level)
    for (let index = 0; index * TILE < width; index += 1)
      found.push({ level, index, width: Math.min(TILE, width - index * TILE) })
  }
  return found
}

/** Entries one after the other, each after its length in two bytes. Throws for one that is longer: a fault. */
export const bundleOf = (entries: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(entries.reduce((sum, entry) => sum + 2 + entry.length, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const entry of entries) {
    if (entry.length > 65_535) throw new RangeError('an entry of a log has at most 65,535 bytes')
    view.setUint16(at, entry.length)
    bytes.set(entry, at + 2)
    at += 2 + entry.length
  }
  return bytes
}

/** The entries of a bundle; null where its lengths do not add up. */
export const readBundle = (bytes: Uint8Array): readonly Uint8Array[] | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const entries: Uint8Array[] = []
  for (let at = 0; at < bytes.length;) {
    if (at + 2 > bytes.length) return null
    const end = at + 2 + view.getUint16(at)
    if (end > bytes.length) return null
    entries.push(bytes.slice(at + 2, end))
    at = end
  }
  return entries
}

/** The root over a power of two of hashes. */
export const rootOfHashes = (hashes: readonly Hash[]): Hash => {
  let row = hashes
  while (row.length > 1) {
    const above: Hash[] = []
    for (let at = 0; at + 1 < row.length; at += 2) above.push(nodeHash(row[at] as Hash, row[at + 1] as Hash))
    row = above
  }
  return row[0] as Hash
}

/** Hashes as the bytes of a tile, and back. */
export const tileBytes = (hashes: readonly Hash[]): Uint8Array => {
  const bytes = new Uint8Array(hashes.length * 32)
  hashes.forEach((hash, at) => bytes.set(hash, at * 32))
  return bytes
}

export const hashesOf = (bytes: Uint8Array): readonly Hash[] =>
  Array.from({ length: Math.floor(bytes.length / 32) }, (_, at) => bytes.slice(at * 32, at * 32 + 32))

/** The hashes of the leaves of these entries. */
export const leafHashes = (entries: readonly Uint8Array[]): readonly Hash[] => entries.map(leafHash)

/**
 * Reads nodes from tiles. `tile` gives the hashes of a tile, as far as it goes; what lies inside a tile is computed.
 * Throws where a tile does not hold what is asked for: a fault of the log.
 */
export const tileReader =
  (tile: (level: number, index: number) => readonly Hash[]): Reader =>
  (level, index) => {
    const row = Math.floor(level / 8)
    const span = 2 ** (level % 8)
    const first = index * span
    const hashes = tile(row, Math.floor(first / TILE)).slice(first % TILE, (first % TILE) + span)
    if (hashes.length !== span) throw new RangeError(`tile ${row}/${Math.floor(first / TILE)} is too short`)
    return rootOfHashes(hashes)
  }
