import { createHash, createHmac, randomBytes } from 'node:crypto'

/** Seconds that one code lasts, and its digits: what every authenticator app does (RFC 6238 with RFC 4226). */
const STEP = 30
const DIGITS = 6

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** Bytes in base 32 (RFC 4648) without padding, as authenticator apps read a secret. */
export const base32Of = (bytes: Uint8Array): string => {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => ALPHABET[parseInt(five.padEnd(5, '0'), 2)]).join('')
}

/** A secret of 20 bytes, always the same for one seed: a form that is shown again shows the same one. */
export const secretFor = (seed: string): Uint8Array =>
  createHash('sha256').update(`second factor\n${seed}`, 'utf8').digest().subarray(0, 20)

/** The step in which an instant (ISO 8601) lies. */
export const stepAt = (instant: string): number => Math.floor(Date.parse(instant) / 1000 / STEP)

/** The code of a step: HMAC-SHA-1, truncated. */
export const codeAt = (secret: Uint8Array, step: number, digits = DIGITS): string => {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', secret).update(counter).digest()
  const number = mac.readUInt32BE((mac[19] ?? 0) & 15) & 0x7fffffff
  return String(number % 10 ** digits).padStart(digits, '0')
}

/** The step whose code this is, the one now or next to it, or null. Every step is compared, whichever fits. */
export const stepOf = (secret: Uint8Array, code: string, instant: string): number | null => {
  const now = stepAt(instant)
  const fits = [now - 1, now, now + 1].filter((step) => codeAt(secret, step) === code)
  return fits[0] ?? null
}

/** The address that an authenticator app reads. */
export const authenticatorAddress = (secret: Uint8Array, name: string): string =>
  `otpauth://totp/Attested:${encodeURIComponent(name)}?secret=${base32Of(secret)}&issuer=Attested`

/** A recovery code of 80 random bits in four groups. */
export const newRecoveryCode = (): string => base32Of(randomBytes(10)).replace(/(.{4})(?=.)/g, '$1-')

/** A code as it is compared: without spaces and dashes, in capitals. */
export const plainCode = (typed: string): string => typed.replace(/[\s-]/g, '').toUpperCase().slice(0, 40)
