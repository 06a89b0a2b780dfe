import { leafHash, nodeHash, type Hash, type Reader } from '../../../src/proof/log/merkle.js'

export const bytesOf = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'))
export const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/** The tree by its definition, from the entries themselves: slow, and nothing in common with the code under test. */
export const rootByDefinition = (entries: readonly Uint8Array[]): Hash => {
  if (entries.length === 1) return leafHash(entries[0] ?? new Uint8Array(0))
  let half = 1
  while (half * 2 < entries.length) half *= 2
  return nodeHash(rootByDefinition(entries.slice(0, half)), rootByDefinition(entries.slice(half)))
}

/** Reads whole subtrees straight from the entries. */
export const readerOf =
  (entries: readonly Uint8Array[]): Reader =>
  (level, index) =>
    rootByDefinition(entries.slice(index * 2 ** level, (index + 1) * 2 ** level))

/** So many different entries. */
export const entriesOf = (count: number): readonly Uint8Array[] =>
  Array.from({ length: count }, (_, index) => new TextEncoder().encode(`entry ${index}`))
