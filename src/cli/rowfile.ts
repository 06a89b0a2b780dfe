import { createHash } from 'node:crypto'
import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { RowFile } from '../desk/exchange.js'
import { isRefusal, refuse } from '../record/refusal.js'

const NEWLINE = 10
/** How many lines are handed on at a time. */
const PAGE = 500
/** A line of a transcript of a megabyte, escaped; a longer one is no row. */
const LONGEST = 64_000_000

type Line = { readonly bytes: Uint8Array; readonly offset: number }

/** The lines of a file as bytes, without their ends, each with where it begins. */
async function* bytesOf(path: string, watch: (part: Uint8Array) => void): AsyncGenerator<Line> {
  let rest: Buffer = Buffer.alloc(0)
  let offset = 0
  for await (const part of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const bytes = part as Buffer
    watch(bytes)
    const all = rest.length === 0 ? bytes : Buffer.concat([rest, bytes])
    let from = 0
    for (let end = all.indexOf(NEWLINE, from); end >= 0; end = all.indexOf(NEWLINE, from)) {
      yield { bytes: all.subarray(from, end), offset: offset + from }
      from = end + 1
    }
    offset += from
    rest = all.subarray(from)
    if (rest.length > LONGEST) refuse('file-too-large', { name: basename(path), size: rest.length, limit: LONGEST })
  }
  if (rest.length > 0) yield { bytes: rest, offset }
}

const decode = new TextDecoder('utf-8', { fatal: true })

const textOf = (bytes: Uint8Array, name: string, line: number): string => {
  try {
    return decode.decode(bytes).replace(/\r$/, '')
  } catch {
    return refuse('text-not-utf8', { name, at: line })
  }
}

const asRefusal =
  (path: string) =>
  (thrown: unknown): never => {
    if (isRefusal(thrown)) throw thrown
    return refuse('path-unreadable', { path, code: (thrown as NodeJS.ErrnoException).code ?? 'unknown' })
  }

/**
 * Opens a file of rows: measured and hashed in one reading, then gone through as often as wanted, a page of lines at a
 * time, however large it is. Refuses `path-unreadable`, `file-empty`, `text-not-utf8` with the line.
 */
export const openRowFile = async (path: string): Promise<RowFile & { readonly close: () => void }> => {
  const name = basename(path)
  const hash = createHash('sha256')
  let lines = 0
  try {
    if (statSync(path).size === 0) return refuse('file-empty', { name })
    for await (const _ of bytesOf(path, (part) => hash.update(part))) lines += 1
  } catch (thrown) {
    return asRefusal(path)(thrown)
  }
  const file = openSync(path, 'r')
  const places = new Map<number, { readonly offset: number; readonly size: number }>()
  const isTranscript = (bytes: Uint8Array): boolean =>
    Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 40)).toString('latin1').includes('"transcript"')
  return {
    name,
    sha256: hash.digest('hex'),
    lines,
    each: async function* () {
      let page: string[] = []
      let line = 0
      for await (const { bytes, offset } of bytesOf(path, () => undefined)) {
        line += 1
        if (isTranscript(bytes)) places.set(line, { offset, size: bytes.length })
        page.push(textOf(bytes, name, line))
        if (page.length < PAGE) continue
        yield page
        page = []
      }
      if (page.length > 0) yield page
    },
    textAt: (line) => {
      const place = places.get(line)
      if (!place) return null
      const bytes = Buffer.alloc(place.size)
      readSync(file, bytes, 0, place.size, place.offset)
      return textOf(bytes, name, line)
    },
    close: () => closeSync(file),
  }
}
