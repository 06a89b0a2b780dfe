import { refuse } from '../record/refusal.js'
import { decodeText, MAX_POINTS } from './bytes.js'
import { textOfHtml } from './html.js'

export type Received = { readonly bytes: Uint8Array; readonly name: string | null; readonly mediaType: string | null }

/** Text drawn by a named method; `head` is what the file says of itself and a member may correct. */
export type Drawn = {
  readonly method: 'plain-text' | 'markdown' | 'html'
  readonly version: string
  readonly text: string
  readonly head: Readonly<Record<string, string>>
}

const VERSION = '1'
const KNOWN = new Set(['txt', 'text', 'md', 'markdown', 'html', 'htm', 'xhtml'])

const valueOf = (text: string): string => {
  try {
    const value: unknown = JSON.parse(text)
    return value === null ? '' : String(value)
  } catch {
    return text
  }
}

/** The head between two `---` lines, one `name: value` a line, values as JSON or bare; and where the body begins. */
const headOf = (text: string): { readonly head: Readonly<Record<string, string>>; readonly body: string } => {
  const found = /^---\n([\s\S]*?)\n---\n\n?/.exec(text)
  if (!found) return { head: {}, body: text }
  const head: Record<string, string> = {}
  for (const line of (found[1] ?? '').split('\n')) {
    const at = line.indexOf(': ')
    if (at > 0 && at < 40) head[line.slice(0, at).trim()] = valueOf(line.slice(at + 2).trim())
  }
  return { head, body: text.slice(found[0].length) }
}

const methodOf = (received: Received): Drawn['method'] => {
  const extension = /\.([A-Za-z0-9]{1,10})$/.exec(received.name ?? '')?.[1]?.toLowerCase() ?? null
  if (extension !== null && !KNOWN.has(extension)) return refuse('file-kind', { name: received.name })
  if (extension?.includes('htm') || (extension === null && received.mediaType?.includes('html'))) return 'html'
  return extension === 'md' || extension === 'markdown' ? 'markdown' : 'plain-text'
}

/**
 * Draws the text of received bytes: .txt as it is, .md with its head set apart, .html by its paragraphs. NFC, line ends
 * as \n, no white space at the end. The same bytes give the same text for one method and version.
 * Refuses what `decodeText` refuses, `file-kind`, `text-empty`, `file-too-large`.
 */
export const transcribe = (received: Received): Drawn => {
  const whole = decodeText(received.bytes, received.name)
  const method = methodOf(received)
  const plain = whole.replace(/\r\n?/g, '\n').normalize('NFC')
  const { head, body } =
    method === 'html' ? asBody(textOfHtml(plain)) : method === 'markdown' ? headOf(plain) : { head: {}, body: plain }
  const text = body.trimEnd().normalize('NFC')
  if (text.trim() === '') return refuse('text-empty')
  if (text.length > MAX_POINTS) {
    const size = Array.from(text).length
    if (size > MAX_POINTS) return refuse('field-too-long', { field: received.name ?? 'text', limit: MAX_POINTS })
  }
  return { method, version: VERSION, text, head }
}

const asBody = (drawn: { readonly text: string; readonly head: Readonly<Record<string, string>> }) => ({
  head: drawn.head,
  body: drawn.text,
})
