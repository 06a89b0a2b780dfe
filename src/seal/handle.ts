import { randomBytes, randomUUID } from 'node:crypto'
import { sha256Of } from './signing.js'
import { spellBytes } from './share.js'

const HANDLE = /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/

const checkOf = (letters: string): string =>
  spellBytes(Buffer.from(sha256Of(`handle ${letters}`), 'hex').subarray(0, 2))[0] ?? '0'

const inFours = (letters: string): string => (letters.match(/.{4}/g) ?? []).join('-')

/** A new handle: eleven random letters (55 bits) and one that finds a slip. Generated, never chosen: a name hides nothing. */
export const newHandle = (): string => {
  const letters = spellBytes(randomBytes(7)).replaceAll('-', '').slice(0, 11)
  return inFours(letters + checkOf(letters))
}

/** A handle as typed or pasted; null where it is none. */
export const readHandle = (text: string): string | null => {
  const letters = text.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  const handle = inFours(letters)
  return letters.length === 12 && HANDLE.test(handle) && checkOf(letters.slice(0, 11)) === letters[11] ? handle : null
}

/** A random id for what has no handle. */
export const newSealedId = (): string => randomUUID()
