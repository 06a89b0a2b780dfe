import { sha256Bytes } from '../digest.js'
import { canonicalJson, readCanonical, utf8Of, type Json } from '../json.js'
import { fromBase64, toBase64 } from './base64.js'

/** One line of a log. What was done stands in it only as a salted commitment; a public one names no member. */
export type LogEntry = {
  readonly act: string
  readonly id: string | null
  /** Civil day in UTC. */
  readonly day: string
  /** Undefined in a public log. */
  readonly member?: string
  /** The leaf of the last entry on the same record, or null. */
  readonly prev: number | null
  readonly commit: Uint8Array
}

/** SHA-256 of 32 random bytes and a payload: what is guessable cannot be guessed from it. */
export const commitmentOf = (salt: Uint8Array, payload: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(salt.length + payload.length)
  bytes.set(salt)
  bytes.set(payload, salt.length)
  return sha256Bytes(bytes)
}

/** An entry as the canonical JSON that is a leaf. */
export const entryText = ({ act, id, day, member, prev, commit }: LogEntry): string =>
  canonicalJson({ v: 1, act, id, day, prev, commit: toBase64(commit), ...(member === undefined ? {} : { member }) })

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Reads an entry; null where it is none of ours. */
export const readEntry = (text: string): LogEntry | null => {
  const value = readCanonical(utf8Of(text))?.value
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const fields = value as { readonly [name: string]: Json }
  const names = Object.keys(fields).join(' ')
  if (names !== 'act commit day id prev v' && names !== 'act commit day id member prev v') return null
  const { v, act, id, day, member, prev, commit } = fields
  const bytes = typeof commit === 'string' ? fromBase64(commit) : null
  if (v !== 1 || typeof act !== 'string' || bytes?.length !== 32) return null
  if ((id !== null && typeof id !== 'string') || typeof day !== 'string' || !DAY.test(day)) return null
  if (member !== undefined && typeof member !== 'string') return null
  if (prev !== null && !(typeof prev === 'number' && Number.isSafeInteger(prev) && prev >= 0)) return null
  return { act, id: id ?? null, day, ...(member === undefined ? {} : { member }), prev: prev ?? null, commit: bytes }
}

/** What opens an edition's entry: carried beside its proof. */
export type Opening = { readonly entry: string; readonly salt: Uint8Array }

export const openingBytes = ({ entry, salt }: Opening): Uint8Array =>
  utf8Of(canonicalJson({ entry, salt: toBase64(salt) }))

export const readOpening = (bytes: Uint8Array): Opening | null => {
  const value = readCanonical(bytes)?.value
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const { entry, salt, ...more } = value as { readonly [name: string]: Json }
  const salted = typeof salt === 'string' ? fromBase64(salt) : null
  if (typeof entry !== 'string' || salted?.length !== 32 || Object.keys(more).length > 0) return null
  return { entry, salt: salted }
}
