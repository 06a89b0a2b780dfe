import { randomBytes } from 'node:crypto'
import { refuse } from '../record/refusal.js'
import { sha256Of } from './signing.js'

/** Tables of GF(256) with the polynomial x^8+x^4+x^3+x+1 and the generator 3, as AES has it. */
const POWERS = new Uint8Array(255)
const LOGARITHMS = new Uint8Array(256)
for (let power = 0, value = 1; power < 255; power += 1) {
  POWERS[power] = value
  LOGARITHMS[value] = power
  value ^= (value << 1) ^ (value & 0x80 ? 0x11b : 0)
  value &= 0xff
}

const logarithm = (value: number): number => LOGARITHMS[value] ?? 0
const times = (a: number, b: number): number =>
  a === 0 || b === 0 ? 0 : (POWERS[(logarithm(a) + logarithm(b)) % 255] ?? 0)
const over = (a: number, b: number): number => (a === 0 ? 0 : (POWERS[(logarithm(a) + 255 - logarithm(b)) % 255] ?? 0))

/** The values of a polynomial's points, then the point itself: the layout of shamir-secret-sharing. */
export type Share = Uint8Array

/**
 * Splits a secret into three shares of which any two restore it and one says nothing: a line through the secret at zero,
 * for each byte its own, read at three points.
 */
export const splitInThree = (secret: Uint8Array): readonly Share[] => {
  const slopes = randomBytes(secret.length)
  return [1, 2, 3].map((point) =>
    Uint8Array.from([...secret.map((byte, at) => byte ^ times(slopes[at] ?? 0, point)), point]),
  )
}

/** The secret of two shares of one splitting. Refuses `share-broken` for shares that cannot belong together. */
export const joinTwo = (one: Share, other: Share): Uint8Array => {
  const [a, b] = [one[one.length - 1] ?? 0, other[other.length - 1] ?? 0]
  if (one.length !== other.length || one.length < 2 || a === b || a === 0 || b === 0) return refuse('share-broken')
  // Lagrange at zero: y1·x2/(x2−x1) + y2·x1/(x1−x2), where minus is plus.
  const [left, right] = [over(b, a ^ b), over(a, a ^ b)]
  return one.slice(0, -1).map((byte, at) => times(byte, left) ^ times(other[at] ?? 0, right))
}

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Bytes as letters that are hard to mistake, in groups of five. */
export const spellBytes = (bytes: Uint8Array): string => {
  let bits = ''
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0')
  const letters = bits.match(/.{1,5}/g)?.map((five) => ALPHABET[Number.parseInt(five.padEnd(5, '0'), 2)]) ?? []
  return (letters.join('').match(/.{1,5}/g) ?? []).join('-')
}

/** The bytes of spelled letters; O is read as zero, I and L as one. Null for anything else. */
export const readSpelled = (text: string): Uint8Array | null => {
  const letters = text.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  const values = [...letters].map((letter) => ALPHABET.indexOf(letter))
  if (values.length === 0 || values.includes(-1)) return null
  const bits = values.map((value) => value.toString(2).padStart(5, '0')).join('')
  const whole = bits.slice(0, bits.length - (bits.length % 8))
  if (/1/.test(bits.slice(whole.length))) return null
  return Uint8Array.from(whole.match(/.{8}/g) ?? [], (eight) => Number.parseInt(eight, 2))
}

const CHECK = 4

/** What a paper card says: a share, and four bytes by which a slip of the pen is found. */
export const spellShare = (share: Share): string =>
  spellBytes(Uint8Array.from([...share, ...Buffer.from(sha256Of(share), 'hex').subarray(0, CHECK)]))

/** The share of a card as typed. Refuses `share-broken` where a letter is wrong. */
export const readShare = (text: string): Share => {
  const bytes = readSpelled(text)
  if (!bytes || bytes.length < CHECK + 2) return refuse('share-broken')
  const share = bytes.slice(0, -CHECK)
  const check = Buffer.from(sha256Of(share), 'hex').subarray(0, CHECK)
  return check.equals(Buffer.from(bytes.slice(-CHECK))) ? share : refuse('share-broken')
}
