import { refuse } from '../record/refusal.js'

/** What comes in at most: 10 MB of bytes, 1,200,000 code points of text. */
export const MAX_BYTES = 10_000_000
export const MAX_POINTS = 1_200_000

const MAGIC: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x1f, 0x8b, 0x08],
]

/** How text in UTF-16 begins, which has a NUL in most of its letters and is text all the same. */
const MARKS_16: readonly (readonly number[])[] = [
  [0xff, 0xfe],
  [0xfe, 0xff],
]

/** The first byte that is not part of valid UTF-8. */
const firstBadByte = (bytes: Uint8Array): number => {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true })
      low = middle
    } catch {
      high = middle - 1
    }
  }
  return low
}

/**
 * The text of received bytes: strict UTF-8, byte-order mark dropped. Refuses `file-empty`, `file-too-large`, `file-binary`
 * for files of other formats or with NUL in them, `text-not-utf8` with the byte where it breaks.
 */
export const decodeText = (bytes: Uint8Array, name: string | null = null): string => {
  if (bytes.length === 0) return refuse('file-empty', { name })
  if (bytes.length > MAX_BYTES) return refuse('file-too-large', { name, size: bytes.length, limit: MAX_BYTES })
  if (MAGIC.some((magic) => magic.every((byte, index) => bytes[index] === byte)))
    return refuse('file-binary', { name, at: 0 })
  if (MARKS_16.some((mark) => mark.every((byte, index) => bytes[index] === byte)))
    return refuse('text-not-utf8', { name, at: 0 })
  const zero = bytes.indexOf(0)
  if (zero >= 0) return refuse('file-binary', { name, at: zero })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refuse('text-not-utf8', { name, at: firstBadByte(bytes) })
  }
}
