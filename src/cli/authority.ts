/** A reply with its certificates has a few thousand bytes. */
const MOST = 100_000

/**
 * Asks an authority of time at an address (RFC 3161 over HTTP), waiting so many milliseconds at most. Null when it cannot
 * be reached, refuses, says too much or stops in the midst: nothing is held up by it, and nothing of it is a fault here.
 */
export const askAuthority = async (address: string, request: Uint8Array, wait = 10_000): Promise<Uint8Array | null> => {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query' },
      body: new Uint8Array(request),
      redirect: 'error',
      signal: AbortSignal.timeout(wait),
    })
    if (!answer.ok || !answer.body) return null
    const parts: Uint8Array[] = []
    let length = 0
    for await (const part of answer.body as unknown as AsyncIterable<Uint8Array>) {
      length += part.length
      if (length > MOST) return null
      parts.push(part)
    }
    return new Uint8Array(Buffer.concat(parts))
  } catch {
    return null
  }
}
