/** What is sent, how long its answer may take to the last byte (milliseconds), and how many bytes it may have. */
export type Posted = {
  readonly type: string
  readonly body: string | Uint8Array<ArrayBuffer>
  readonly wait: number
  readonly most: number
}

/**
 * What an address answers to one POST. Null where it cannot be reached, refuses, sends on, says too much or stops in the
 * midst: nothing is held up by it. The platform lets go of a request's signal when memory is cleared once the answer has
 * begun, so the time is kept here, and a body that is too late is cancelled by hand.
 */
export const replyOf = async (
  address: string | URL,
  { type, body, wait, most }: Posted,
): Promise<Uint8Array | null> => {
  const control = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resume) => {
    timer = setTimeout(() => {
      control.abort()
      resume(null)
    }, wait)
  })
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined
  try {
    const sent = fetch(address, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
      redirect: 'error',
      signal: control.signal,
    })
    const answer = await Promise.race([sent, late])
    if (answer === null) return null
    reader = answer.body?.getReader()
    if (!answer.ok || reader === undefined) return null
    const parts: Uint8Array[] = []
    let size = 0
    for (;;) {
      const part = await Promise.race([reader.read(), late])
      if (part === null) return null
      if (part.done) return new Uint8Array(Buffer.concat(parts))
      size += part.value.length
      if (size > most) return null
      parts.push(part.value)
    }
  } catch {
    return null
  } finally {
    clearTimeout(timer)
    void reader?.cancel().catch(() => undefined)
  }
}
