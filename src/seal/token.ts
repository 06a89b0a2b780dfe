import { createHash, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto'

/** A secret of 32 random bytes for a link, a session or a form. Shown once; only its digest is stored. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is stored of a token. */
export const digestOf = (token: string): string => createHash('sha256').update(token, 'utf8').digest('hex')

/** A token derived from another for one purpose, so that a form can carry it and the cookie's secret stays in the cookie. */
export const derivedToken = (token: string, purpose: string): string =>
  createHash('sha256').update(`${purpose}\n${token}`, 'utf8').digest('base64url')

/** Compares in constant time. */
export const isSameToken = (left: string, right: string): boolean => {
  const a = Buffer.from(digestOf(left))
  const b = Buffer.from(digestOf(right))
  return timingSafeEqual(a, b)
}

/** The free part of a new id: random, so that neither order nor time of making can be read from it. */
export const newFreePart = (): string => randomUUID()
