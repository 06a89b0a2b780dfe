import { fromBase64, toBase64 } from './base64.js'
import { readCount, readSigned, type SignedCheckpoint } from './checkpoint.js'
import type { Hash } from './merkle.js'

/** What shows that an entry stands in a log, without asking anybody (C2SP tlog-proof). */
export type LogProof = {
  /** Bytes of our own that the format carries along, unauthenticated; null where there are none. */
  readonly extra: Uint8Array | null
  readonly index: number
  readonly hashes: readonly Hash[]
  /** The signed checkpoint, word for word. */
  readonly checkpoint: string
}

export const LOG_PROOF = 'c2sp.org/tlog-proof@v1'

/** A proof as the text of its file. */
export const logProofText = ({ extra, index, hashes, checkpoint }: LogProof): string =>
  [
    LOG_PROOF,
    ...(extra === null ? [] : [`extra ${toBase64(extra)}`]),
    `index ${index}`,
    ...hashes.map(toBase64),
    '',
    checkpoint,
  ].join('\n')

export type ReadLogProof = LogProof & { readonly signed: SignedCheckpoint }

/** Reads a proof; null where it is none. What it shows is another question. */
export const readLogProof = (text: string): ReadLogProof | null => {
  const at = text.indexOf('\n\n')
  if (at < 0) return null
  const [first, ...lines] = text.slice(0, at).split('\n')
  if (first !== LOG_PROOF) return null
  const hasExtra = lines[0]?.startsWith('extra ') === true
  const extra = hasExtra ? fromBase64((lines.shift() ?? '').slice(6)) : null
  if (hasExtra && extra === null) return null
  const indexLine = lines.shift() ?? ''
  const index = indexLine.startsWith('index ') ? readCount(indexLine.slice(6)) : null
  const hashes = lines.map(fromBase64)
  const held = hashes.flatMap((hash) => (hash?.length === 32 ? [hash] : []))
  const checkpoint = text.slice(at + 2)
  const signed = readSigned(checkpoint)
  if (index === null || held.length !== hashes.length || held.length > 63 || !signed) return null
  return { extra, index, hashes: held, checkpoint, signed }
}
