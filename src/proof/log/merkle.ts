import { sha256Bytes } from '../digest.js'

/** A node of the tree: 32 bytes of SHA-256. */
export type Hash = Uint8Array

const join = (mark: number, ...parts: readonly Uint8Array[]): Hash => {
  const bytes = new Uint8Array(1 + parts.reduce((sum, part) => sum + part.length, 0))
  bytes[0] = mark
  let at = 1
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return sha256Bytes(bytes)
}

/** The hash of a leaf (RFC 6962, section 2.1): 0x00 and the entry. */
export const leafHash = (entry: Uint8Array): Hash => join(0, entry)

/** The hash of an inner node: 0x01, left, right. */
export const nodeHash = (left: Hash, right: Hash): Hash => join(1, left, right)

export const EMPTY_ROOT: Hash = sha256Bytes(new Uint8Array(0))

/** Whether two byte strings are the same. */
export const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index])

/** Reads the hash of the whole subtree of 2^level leaves that begins at leaf `index` × 2^level. */
export type Reader = (level: number, index: number) => Hash

/** The largest power of two below `size`, as its exponent; `size` is at least 2. */
const splitOf = (size: number): number => {
  let level = 0
  while (2 ** (level + 1) < size) level += 1
  return level
}

/** The root over leaves `from` to `to`, which begin at a multiple of the power of two that holds them. */
const rangeRoot = (from: number, to: number, read: Reader): Hash => {
  const size = to - from
  if (size === 1) return read(0, from)
  const level = splitOf(size)
  const half = 2 ** level
  if (size === 2 * half) return read(level + 1, from / size)
  return nodeHash(read(level, from / half), rangeRoot(from + half, to, read))
}

/** The root of the tree of the first `size` leaves. */
export const rootOf = (size: number, read: Reader): Hash => (size === 0 ? EMPTY_ROOT : rangeRoot(0, size, read))

const pathIn = (leaf: number, from: number, to: number, read: Reader): readonly Hash[] => {
  if (to - from === 1) return []
  const middle = from + 2 ** splitOf(to - from)
  return leaf < middle
    ? [...pathIn(leaf, from, middle, read), rangeRoot(middle, to, read)]
    : [...pathIn(leaf, middle, to, read), rangeRoot(from, middle, read)]
}

/** The inclusion proof of a leaf in the tree of `size` leaves, from its sibling up; `leaf` is below `size`. */
export const inclusionProof = (leaf: number, size: number, read: Reader): readonly Hash[] => pathIn(leaf, 0, size, read)

const between = (old: number, from: number, to: number, isWhole: boolean, read: Reader): readonly Hash[] => {
  if (old === to) return isWhole ? [] : [rangeRoot(from, to, read)]
  const middle = from + 2 ** splitOf(to - from)
  return old <= middle
    ? [...between(old, from, middle, isWhole, read), rangeRoot(middle, to, read)]
    : [...between(old, middle, to, false, read), rangeRoot(from, middle, read)]
}

/** The consistency proof between the trees of `old` and `size` leaves; empty when either is empty or they are the same. */
export const consistencyProof = (old: number, size: number, read: Reader): readonly Hash[] =>
  old === 0 || old === size ? [] : between(old, 0, size, true, read)

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0

const half = (value: number): number => Math.floor(value / 2)
const isOdd = (value: number): boolean => value % 2 === 1

/** The root that a proof leads a leaf to (RFC 9162, section 2.1.3.2), or null where its length does not fit. */
export const rootByInclusion = (leaf: number, size: number, hash: Hash, proof: readonly Hash[]): Hash | null => {
  if (!isCount(leaf) || !isCount(size) || leaf >= size) return null
  let [node, last] = [leaf, size - 1]
  let root = hash
  for (const other of proof) {
    if (last === 0) return null
    if (isOdd(node) || node === last) {
      root = nodeHash(other, root)
      while (!isOdd(node) && node !== 0) [node, last] = [half(node), half(last)]
    } else root = nodeHash(root, other)
    ;[node, last] = [half(node), half(last)]
  }
  return last === 0 ? root : null
}

/** Whether a leaf stands at its place in the tree of this root. */
export const isIncluded = (leaf: number, size: number, hash: Hash, proof: readonly Hash[], root: Hash): boolean => {
  const found = rootByInclusion(leaf, size, hash, proof)
  return found !== null && isSame(found, root)
}

/** Whether the tree of `size` leaves only added to that of `old` (RFC 9162, section 2.1.4.2). */
export const isConsistent = (old: number, oldRoot: Hash, size: number, root: Hash, proof: readonly Hash[]): boolean => {
  if (!isCount(old) || !isCount(size) || old > size) return false
  if (old === size) return proof.length === 0 && isSame(oldRoot, root)
  if (old === 0) return proof.length === 0 && isSame(oldRoot, EMPTY_ROOT)
  const isPower = Number.isInteger(Math.log2(old)) && 2 ** Math.round(Math.log2(old)) === old
  const [first, ...rest] = isPower ? [oldRoot, ...proof] : proof
  if (first === undefined) return false
  let [node, last] = [old - 1, size - 1]
  while (isOdd(node)) [node, last] = [half(node), half(last)]
  let [before, now] = [first, first]
  for (const other of rest) {
    if (last === 0) return false
    if (isOdd(node) || node === last) {
      before = nodeHash(other, before)
      now = nodeHash(other, now)
      while (!isOdd(node) && node !== 0) [node, last] = [half(node), half(last)]
    } else now = nodeHash(now, other)
    ;[node, last] = [half(node), half(last)]
  }
  return last === 0 && isSame(before, oldRoot) && isSame(now, root)
}
