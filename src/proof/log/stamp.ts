import { sha256Bytes } from '../digest.js'
import { utf8Of } from '../json.js'
import { isSame } from './merkle.js'

// Requests and replies of RFC 3161, as far as a checkpoint needs them: whose hash it is, and that it was granted. The
// authority's certificate is checked with other tools.

const lengthOf = (length: number): Uint8Array => {
  if (length < 128) return Uint8Array.of(length)
  return length < 256 ? Uint8Array.of(0x81, length) : Uint8Array.of(0x82, length >> 8, length & 255)
}

const der = (tag: number, ...parts: readonly Uint8Array[]): Uint8Array => {
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  const head = lengthOf(length)
  const bytes = new Uint8Array(1 + head.length + length)
  bytes[0] = tag
  bytes.set(head, 1)
  let at = 1 + head.length
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** SHA-256 as an algorithm: its object identifier and no parameters. */
const SHA256 = der(0x30, der(0x06, Uint8Array.of(0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01)), der(0x05))

/** The hash of a checkpoint's text, without signatures, which an authority of time is asked about. */
export const imprintOf = (text: string): Uint8Array => sha256Bytes(utf8Of(text))

/** A request for a stamp over an imprint of 32 bytes, with a nonce of 8 random bytes, asking for the certificate. */
export const stampRequest = (imprint: Uint8Array, nonce: Uint8Array): Uint8Array => {
  const number = nonce.slice()
  number[0] = ((number[0] ?? 0) & 0x7f) | 0x40
  return der(
    0x30,
    der(0x02, Uint8Array.of(1)),
    der(0x30, SHA256, der(0x04, imprint)),
    der(0x02, number),
    der(0x01, Uint8Array.of(0xff)),
  )
}

type Piece = { readonly tag: number; readonly body: Uint8Array; readonly end: number }

const pieceAt = (bytes: Uint8Array, at: number): Piece | null => {
  const [tag, first] = [bytes[at], bytes[at + 1]]
  if (tag === undefined || first === undefined) return null
  const count = first < 128 ? 0 : first & 127
  if (count > 4 || first === 128) return null
  let length = count === 0 ? first : 0
  for (let step = 0; step < count; step += 1) length = length * 256 + (bytes[at + 2 + step] ?? 0)
  const start = at + 2 + count
  return start + length > bytes.length
    ? null
    : { tag, body: bytes.subarray(start, start + length), end: start + length }
}

const piecesOf = (bytes: Uint8Array | undefined): readonly Piece[] => {
  const found: Piece[] = []
  for (let at = 0; bytes && at < bytes.length;) {
    const piece = pieceAt(bytes, at)
    if (!piece) return []
    found.push(piece)
    at = piece.end
  }
  return found
}

const inner = (piece: Piece | undefined): readonly Piece[] => piecesOf(piece?.body)

/** What a reply says, or null where it is none or was not granted. */
export const readStamp = (
  reply: Uint8Array,
): { readonly imprint: Uint8Array; readonly nonce: Uint8Array | null; readonly at: string } | null => {
  const [outer] = piecesOf(reply)
  const [status, token] = inner(outer)
  const granted = inner(status)[0]?.body[0]
  if ((granted !== 0 && granted !== 1) || !token) return null
  const signed = inner(inner(token)[1])[0]
  const content = inner(signed).find(({ tag }) => tag === 0x30)
  const held = inner(inner(content)[1])[0]
  const [info] = piecesOf(held?.body)
  const [, , message, , time, ...more] = inner(info)
  const imprint = inner(message)[1]?.body
  if (!imprint || imprint.length !== 32 || time?.tag !== 0x18) return null
  if (!isSame(inner(message)[0]?.body ?? imprint, SHA256.subarray(2)) && !isPlainSha(inner(message)[0]?.body))
    return null
  const nonce = more.find(({ tag }) => tag === 0x02)?.body ?? null
  return { imprint: imprint.slice(), nonce: nonce && nonce.slice(), at: new TextDecoder().decode(time.body) }
}

/** SHA-256 written without its empty parameters, as some do. */
const isPlainSha = (body: Uint8Array | undefined): boolean =>
  body !== undefined && isSame(body, SHA256.subarray(2, SHA256.length - 2))

/** Whether a reply is to this request: the same imprint and the same nonce. */
export const answers = (request: Uint8Array, reply: Uint8Array): boolean => {
  const [outer] = piecesOf(request)
  const [, message, nonce] = inner(outer)
  const imprint = inner(message)[1]?.body
  const said = readStamp(reply)
  return (
    said !== null &&
    imprint !== undefined &&
    nonce !== undefined &&
    said.nonce !== null &&
    isSame(said.imprint, imprint) &&
    isSame(said.nonce, nonce.body)
  )
}
