import { ed25519 } from '@noble/curves/ed25519.js'
import { sha256Bytes } from '../digest.js'
import { utf8Of } from '../json.js'
import { fromBase64, toBase64 } from './base64.js'
import { isSame } from './merkle.js'

/** Who signs notes: a log (Ed25519) or a witness (cosignature/v1), by name and public key. */
export type Verifier = {
  readonly name: string
  readonly kind: 'log' | 'witness'
  /** The first four bytes of SHA-256 of name, line end, kind and key. */
  readonly id: Uint8Array
  readonly key: Uint8Array
}

const KIND = { log: 1, witness: 4 } as const

/** A name holds no blank and no plus, and is shown on a line of its own. */
export const isNoteName = (name: string): boolean =>
  name.length > 0 && name.length <= 200 && !/[\s+\p{Cc}\p{Cf}\p{Cs}\p{Z}]/u.test(name)

const concat = (...parts: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** The verifier of a name and a public key of 32 bytes. */
export const verifierOf = (name: string, kind: Verifier['kind'], key: Uint8Array): Verifier => ({
  name,
  kind,
  key,
  id: sha256Bytes(concat(utf8Of(`${name}\n`), Uint8Array.of(KIND[kind]), key)).slice(0, 4),
})

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** A verifier as text: name, key id and key, joined by a plus (C2SP signed-note). */
export const verifierText = ({ name, kind, id, key }: Verifier): string =>
  `${name}+${hex(id)}+${toBase64(concat(Uint8Array.of(KIND[kind]), key))}`

/** Reads a verifier; null where its parts do not belong together. */
export const readVerifier = (text: string): Verifier | null => {
  const parts = /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(text)
  if (!parts) return null
  const [, name = '', id = '', key = ''] = parts
  const bytes = fromBase64(key)
  if (!bytes || bytes.length !== 33 || !isNoteName(name)) return null
  const kind = bytes[0] === KIND.log ? 'log' : bytes[0] === KIND.witness ? 'witness' : null
  if (kind === null) return null
  const verifier = verifierOf(name, kind, bytes.slice(1))
  return hex(verifier.id) === id ? verifier : null
}

/** Whether two verifiers are one: the same name, kind and key. */
export const isSameVerifier = (a: Verifier, b: Verifier): boolean =>
  a.name === b.name && a.kind === b.kind && isSame(a.key, b.key)

/** One signature line: whose it says it is, and what follows the key id. */
export type NoteSignature = { readonly name: string; readonly id: Uint8Array; readonly bytes: Uint8Array }
/** A signed note: its text, which ends with a line end, and its signatures. */
export type Note = { readonly text: string; readonly signatures: readonly NoteSignature[] }

const LINE = /^\u2014 ([^\s+]+) ([A-Za-z0-9+/=]+)$/

/** A signature as its line, with the line end. */
export const signatureLine = ({ name, id, bytes }: NoteSignature): string =>
  `\u2014 ${name} ${toBase64(concat(id, bytes))}\n`

/** A note as text. */
export const noteText = ({ text, signatures }: Note): string => `${text}\n${signatures.map(signatureLine).join('')}`

/** Reads one signature line without its end; null for anything else. */
export const readSignature = (line: string): NoteSignature | null => {
  const found = LINE.exec(line)
  const bytes = fromBase64(found?.[2] ?? '')
  const name = found?.[1] ?? ''
  if (!bytes || bytes.length < 5 || !isNoteName(name)) return null
  return { name, id: bytes.slice(0, 4), bytes: bytes.slice(4) }
}

const MOST_SIGNATURES = 64

/** Reads a signed note; null where it is none. */
export const readNote = (written: string): Note | null => {
  const at = written.lastIndexOf('\n\n')
  if (at < 0 || !written.endsWith('\n') || /[\u0000-\u0009\u000b-\u001f]/.test(written)) return null
  const lines = written.slice(at + 2, -1).split('\n')
  if (lines.length > MOST_SIGNATURES) return null
  const signatures = lines.map(readSignature)
  const held = signatures.flatMap((signature) => signature ?? [])
  return held.length === signatures.length ? { text: written.slice(0, at + 1), signatures: held } : null
}

/** What a witness signs: the time in seconds since 1970, and the note's text (C2SP cosignature/v1). */
export const cosignedBytes = (seconds: number, text: string): Uint8Array =>
  utf8Of(`cosignature/v1\ntime ${seconds}\n${text}`)

/** A cosignature as it stands behind the key id: eight bytes of time, then the signature. */
export const cosignature = (seconds: number, signature: Uint8Array): Uint8Array => {
  const time = new Uint8Array(8)
  new DataView(time.buffer).setBigUint64(0, BigInt(seconds))
  return concat(time, signature)
}

const isEd25519 = (signature: Uint8Array, bytes: Uint8Array, key: Uint8Array): boolean => {
  try {
    return ed25519.verify(signature, bytes, key, { zip215: false })
  } catch {
    return false
  }
}

/** Whether a signature is this verifier's over a text: for a witness its time in seconds, for a log 0, else null. */
export const signedAt = (text: string, signature: NoteSignature, verifier: Verifier): number | null => {
  if (signature.name !== verifier.name || !isSame(signature.id, verifier.id)) return null
  const { bytes } = signature
  if (verifier.kind === 'log') {
    return bytes.length === 64 && isEd25519(bytes, utf8Of(text), verifier.key) ? 0 : null
  }
  if (bytes.length !== 72) return null
  const seconds = Number(new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0))
  if (!Number.isSafeInteger(seconds)) return null
  return isEd25519(bytes.slice(8), cosignedBytes(seconds, text), verifier.key) ? seconds : null
}

/**
 * When a verifier signed a note, in seconds (0 for a log); null where it did not. A signature in its name and under its
 * key id that does not hold makes the whole note void.
 */
export const whenSigned = (note: Note, verifier: Verifier): number | null => {
  const own = note.signatures.filter(({ name, id }) => name === verifier.name && isSame(id, verifier.id))
  const times = own.map((signature) => signedAt(note.text, signature, verifier))
  return times.length === 0 || times.includes(null) ? null : Math.max(...times.map((time) => time ?? 0))
}
