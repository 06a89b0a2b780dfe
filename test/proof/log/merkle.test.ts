import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  consistencyProof,
  EMPTY_ROOT,
  inclusionProof,
  isConsistent,
  isIncluded,
  leafHash,
  rootOf,
  type Hash,
} from '../../../src/proof/log/merkle.js'
import { tileReader, leafHashes, rootOfHashes, TILE, tilesOf } from '../../../src/proof/log/tile.js'
import { bytesOf, entriesOf, hexOf, readerOf, rootByDefinition } from './tree.js'

// The eight entries that implementations of RFC 6962 have in common, and the roots over the first one to eight of them.
const ENTRIES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map(bytesOf)
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

test('the roots over the reference entries are those that everybody computes', () => {
  assert.equal(hexOf(EMPTY_ROOT), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  for (const [index, root] of ROOTS.entries())
    assert.equal(hexOf(rootOf(index + 1, readerOf(ENTRIES.slice(0, index + 1)))), root)
})

test('every leaf of every tree up to 40 leaves is proved, and proved nowhere else', () => {
  const entries = entriesOf(40)
  for (let size = 1; size <= 40; size += 1) {
    const read = readerOf(entries.slice(0, size))
    const root = rootOf(size, read)
    for (let leaf = 0; leaf < size; leaf += 1) {
      const proof = inclusionProof(leaf, size, read)
      const hash = leafHash(entries[leaf] ?? new Uint8Array(0))
      assert.ok(isIncluded(leaf, size, hash, proof, root))
      assert.equal(isIncluded((leaf + 1) % size, size, hash, proof, root), size === 1)
      assert.equal(isIncluded(leaf, size, leafHash(entriesOf(41)[40] ?? hash), proof, root), false)
    }
  }
})

test('every tree up to 40 leaves extends each one before it, and none that differs', () => {
  const entries = entriesOf(40)
  const roots = entries.map((_, index) => rootByDefinition(entries.slice(0, index + 1)))
  const other = rootByDefinition(entriesOf(41).slice(1))
  for (let size = 1; size <= 40; size += 1) {
    const read = readerOf(entries.slice(0, size))
    const root = roots[size - 1] as Hash
    assert.ok(isConsistent(0, EMPTY_ROOT, size, root, consistencyProof(0, size, read)))
    for (let old = 1; old <= size; old += 1) {
      const proof = consistencyProof(old, size, read)
      assert.ok(isConsistent(old, roots[old - 1] as Hash, size, root, proof), `${old} ${size}`)
      assert.equal(isConsistent(old, other, size, root, proof), false)
      assert.equal(isConsistent(old, roots[old - 1] as Hash, size, other, proof), false)
    }
  }
})

test('a proof with one bit changed, one hash more, fewer or in another place proves nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 200 }), fc.nat(), fc.nat(), fc.nat(), (size, a, b, c) => {
      const entries = entriesOf(size)
      const read = readerOf(entries)
      const root = rootOf(size, read)
      const leaf = a % size
      const hash = leafHash(entries[leaf] ?? new Uint8Array(0))
      const proof = inclusionProof(leaf, size, read)
      const old = 1 + (b % (size - 1))
      const oldRoot = rootByDefinition(entries.slice(0, old))
      const way = consistencyProof(old, size, read)
      for (const altered of alterations(proof, c)) assert.equal(isIncluded(leaf, size, hash, altered, root), false)
      for (const altered of alterations(way, c)) assert.equal(isConsistent(old, oldRoot, size, root, altered), false)
    }),
    { numRuns: 100 },
  )
})

/** A proof with a bit turned, a hash left out, one added, and two changed over. */
const alterations = (proof: readonly Hash[], at: number): readonly (readonly Hash[])[] => {
  const place = proof.length === 0 ? 0 : at % proof.length
  const turned = proof.map((hash, index) => {
    const bytes = hash.slice()
    if (index === place) bytes[at % 32] = (bytes[at % 32] ?? 0) ^ (1 << (at % 8))
    return bytes
  })
  const more = [...proof, leafHash(Uint8Array.of(1))]
  if (proof.length === 0) return [more]
  const fewer = proof.filter((_, index) => index !== place)
  const swapped = proof.length < 2 ? [] : [[proof[1] as Hash, proof[0] as Hash, ...proof.slice(2)]]
  return [turned, more, fewer, ...swapped]
}

test('tiles give the same root and proofs as the entries themselves', () => {
  const entries = entriesOf(70_000)
  const rows: Hash[][] = [[...leafHashes(entries)]]
  for (let level = 0; (rows[level]?.length ?? 0) >= TILE; level += 1) {
    const row = rows[level] ?? []
    rows.push(
      Array.from({ length: Math.floor(row.length / TILE) }, (_, index) =>
        rootOfHashes(row.slice(index * TILE, (index + 1) * TILE)),
      ),
    )
  }
  const readAt = (size: number) =>
    tileReader((level, index) => {
      const width = Math.floor(size / TILE ** level)
      return (rows[level] ?? []).slice(index * TILE, Math.min((index + 1) * TILE, width))
    })
  for (const size of [1, 2, 255, 256, 257, 4095, 65_535, 65_536, 65_537, 69_999]) {
    const root = rootOf(size, readAt(size))
    if (size < 5000) assert.deepEqual(root, rootByDefinition(entries.slice(0, size)))
    for (const leaf of [0, Math.floor(size / 3), size - 1]) {
      const hash = leafHash(entries[leaf] ?? new Uint8Array(0))
      assert.ok(isIncluded(leaf, size, hash, inclusionProof(leaf, size, readAt(size)), root))
    }
    for (const old of [1, Math.ceil(size / 2), size]) {
      const proof = consistencyProof(old, size, readAt(size))
      assert.ok(isConsistent(old, rootOf(old, readAt(old)), size, root, proof), `${old} ${size}`)
    }
    assert.equal(
      tilesOf(size).reduce((sum, { width, level }) => sum + (level === 0 ? width : 0), 0),
      size,
    )
  }
})
