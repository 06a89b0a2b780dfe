import { fromBase64, toBase64 } from './base64.js'
import { readCount, readSigned, isSignedBy, type SignedCheckpoint } from './checkpoint.js'
import { isConsistent, type Hash } from './merkle.js'
import type { Verifier } from './note.js'

/** What a witness is asked: to sign a checkpoint that only adds to the tree of `old` entries (C2SP tlog-witness). */
export type WitnessRequest = {
  readonly old: number
  readonly proof: readonly Hash[]
  /** The signed checkpoint, word for word. */
  readonly checkpoint: string
  readonly signed: SignedCheckpoint
}

/** A request as text: `old N`, the hashes of the proof, a blank line, the checkpoint. */
export const requestText = ({ old, proof, checkpoint }: Omit<WitnessRequest, 'signed'>): string =>
  [`old ${old}`, ...proof.map(toBase64), '', checkpoint].join('\n')

/** Reads a request, or a checkpoint alone, which asks from the beginning; null where it is neither. */
export const readRequest = (text: string): WitnessRequest | null => {
  const alone = readSigned(text)
  if (alone) return { old: 0, proof: [], checkpoint: text, signed: alone }
  const at = text.indexOf('\n\n')
  const [first = '', ...lines] = text.slice(0, Math.max(at, 0)).split('\n')
  const old = first.startsWith('old ') ? readCount(first.slice(4)) : null
  const proof = lines.map(fromBase64).flatMap((hash) => (hash?.length === 32 ? [hash] : []))
  const checkpoint = text.slice(at + 2)
  const signed = readSigned(checkpoint)
  if (old === null || !signed || proof.length !== lines.length || proof.length > 63) return null
  return { old, proof, checkpoint, signed }
}

/** The last checkpoint of a log that a witness signed. */
export type Witnessed = { readonly size: number; readonly root: Hash }

/**
 * Whether a witness may sign: `signature` where the log did not sign, `older` than what it keeps, `other-start` where the
 * proof begins elsewhere than what it keeps, `fork` where the tree is not one that only added to it.
 */
export type Judgement = 'signs' | 'signature' | 'older' | 'other-start' | 'fork'

export const judgeRequest = (request: WitnessRequest, log: Verifier, kept: Witnessed | null): Judgement => {
  const { checkpoint } = request.signed
  if (!isSignedBy(request.signed, log)) return 'signature'
  if (kept === null) return request.old === 0 && request.proof.length === 0 ? 'signs' : 'other-start'
  const { size, root } = checkpoint
  if (size < kept.size) return 'older'
  // The same size says all without a proof: it is the same tree, or there are two.
  if (size === kept.size) return isConsistent(size, kept.root, size, root, []) ? 'signs' : 'fork'
  if (request.old !== kept.size) return 'other-start'
  return isConsistent(kept.size, kept.root, size, root, request.proof) ? 'signs' : 'fork'
}
