import { replyOf } from '../desk/reply.js'

/** A reply with its certificates has a few thousand bytes. */
const MOST = 100_000

/**
 * Asks an authority of time at an address (RFC 3161 over HTTP), waiting so many milliseconds at most. Null when it cannot
 * be reached, refuses, says too much or stops in the midst: nothing is held up by it, and nothing of it is a fault here.
 */
export const askAuthority = (address: string, request: Uint8Array, wait = 10_000): Promise<Uint8Array | null> =>
  replyOf(address, { type: 'application/timestamp-query', body: new Uint8Array(request), wait, most: MOST })
