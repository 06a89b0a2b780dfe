/** One file of an archive of files (ustar), with its bytes. */
export type Member = { readonly name: string; readonly bytes: Uint8Array }

const BLOCK = 512
const text = new TextEncoder()

/** The block before a file's bytes: name, mode 0600, size, and a sum over itself. Names are ASCII of at most 100 bytes. */
export const headOf = (name: string, size: number): Uint8Array => {
  const head = new Uint8Array(BLOCK)
  const put = (at: number, value: string): void => head.set(text.encode(value), at)
  put(0, name)
  put(100, '0000600\0')
  put(108, '0000000\0')
  put(116, '0000000\0')
  put(124, `${size.toString(8).padStart(11, '0')}\0`)
  put(136, '00000000000\0')
  put(148, '        ')
  put(156, '0')
  put(257, 'ustar\x0000')
  const sum = head.reduce((all, byte) => all + byte, 0)
  put(148, `${sum.toString(8).padStart(6, '0')}\0 `)
  return head
}

/** A file as it stands in the archive. */
export const packed = ({ name, bytes }: Member): readonly Uint8Array[] => [
  headOf(name, bytes.length),
  bytes,
  new Uint8Array((BLOCK - (bytes.length % BLOCK)) % BLOCK),
]

/** The two empty blocks at the end. */
export const END = new Uint8Array(2 * BLOCK)

/** Reads the files of an archive one after the other. Throws where it ends too early or is none. */
export async function* unpacked(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Member> {
  let held = Buffer.alloc(0)
  const source = stream[Symbol.asyncIterator]()
  const take = async (size: number): Promise<Buffer> => {
    const parts = [held]
    let have = held.length
    while (have < size) {
      const { value, done } = await source.next()
      if (done) throw new Error('the archive ends too early')
      parts.push(Buffer.from(value))
      have += value.length
    }
    const all = Buffer.concat(parts)
    held = all.subarray(size)
    return all.subarray(0, size)
  }
  for (;;) {
    const head = await take(BLOCK)
    if (head.every((byte) => byte === 0)) break
    const name = head.toString('ascii', 0, head.indexOf(0))
    const size = Number.parseInt(head.toString('ascii', 124, 135), 8)
    if (!Buffer.from(headOf(name, size)).equals(head)) throw new Error('not a file of an archive')
    yield { name, bytes: await take(size) }
    await take((BLOCK - (size % BLOCK)) % BLOCK)
  }
  await take(BLOCK)
  if (held.length > 0 || !(await source.next()).done) throw new Error('more follows the end')
}
