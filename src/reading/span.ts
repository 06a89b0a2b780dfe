/** A stretch of a text in UTF-16 units; only `proposal.ts` turns it into code points. */
export type Span = { readonly start: number; readonly end: number }

const TRIM_START = new Set(' \t\n\u00a0\u3000,;:–—·')
const TRIM_END = new Set(' \t\n\u00a0\u3000,;:–—·')

/** The span without blanks and separating marks at either end. */
export const trimmed = (text: string, span: Span): Span => {
  let { start, end } = span
  while (start < end && TRIM_START.has(text.charAt(start))) start++
  while (end > start && TRIM_END.has(text.charAt(end - 1))) end--
  return { start, end }
}

export const isEmpty = (span: Span): boolean => span.end <= span.start

export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

export const words = (text: string, span: Span): string => text.slice(span.start, span.end)

/** Code-point offsets of every UTF-16 offset, so that a whole reading costs one pass. */
export const pointOffsets = (text: string): Uint32Array => {
  const points = new Uint32Array(text.length + 1)
  let count = 0
  for (let i = 0; i < text.length; i++) {
    points[i] = count
    const unit = text.charCodeAt(i)
    const next = text.charCodeAt(i + 1)
    const isPair = unit >= 0xd800 && unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff
    if (isPair) points[++i] = count
    count++
  }
  points[text.length] = count
  return points
}

/**
 * The same text, kept at sixteen bits a character whatever it is written in. The engine compiles a pattern anew for
 * texts of Latin letters alone, and a process has room for one set of patterns only (see `compact`).
 */
export const widened = (text: string): string => `${text}\u3000`.slice(0, -1)

/** The same text, character for character, with one form of quotation mark and blank; offsets stay. */
export const folded = (text: string): string =>
  text
    .replace(/[“”„‟＂]/g, '"')
    .replace(/[’‘]/g, "'")
    .replace(/[\u00a0\n\t\u3000]/g, ' ')
    .replace(/[∼～]/g, '~')
    .replace(/[À-ÖØ-öø-ſ]/g, (letter) => letter.normalize('NFD').charAt(0))

/** The same words with one blank wherever there are several, or another mark that is blank. */
export const spaced = (text: string): string => text.replace(/\s{2,}|[^\S ]/g, ' ')

const LETTER = /[\p{L}\p{N}]/u

/** The letters that are commonest in what we read, told without a pattern. */
const isHangulOrSmall = (unit: number): boolean => (unit > 96 && unit < 123) || (unit >= 0xac00 && unit <= 0xd7a3)

/** Whether there are at least so many letters and digits, in UTF-16 units. */
export const hasLetters = (text: string, least: number): boolean => {
  let count = 0
  for (const mark of text) {
    if (isHangulOrSmall(mark.charCodeAt(0)) || LETTER.test(mark)) count += mark.length
    if (count >= least) return true
  }
  return false
}
