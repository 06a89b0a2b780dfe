import type { Span } from './span.js'

/** Words between a pair of marks: `start`/`end` take the marks in, `inner` leaves them out. */
export type Quotation = Span & { readonly inner: Span }

const CLOSER: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '„': '“', '‟': '”', '〝': '〞' }

/** Double quotations of one paragraph in order; an opening mark that never closes runs to the paragraph's end. */
export const quotationsOf = (text: string, within: Span): readonly Quotation[] => {
  const found: Quotation[] = []
  const push = (start: number, end: number, closed: boolean): void => {
    const inner = { start: start + 1, end: closed ? end - 1 : end }
    if (inner.end > inner.start) found.push({ start, end, inner })
  }
  let at = within.start
  while (at < within.end) {
    const mark = text.charAt(at)
    const straight = mark === '"' || mark === '＂'
    const closer = straight ? mark : CLOSER[mark]
    if (closer === undefined) {
      at++
      continue
    }
    const close = closingAfter(text, at + 1, within.end, closer)
    if (close === null) {
      if (!straight) push(at, within.end, false)
      at = straight ? at + 1 : within.end
      continue
    }
    push(at, close + 1, true)
    at = close + 1
  }
  return found
}

const closingAfter = (text: string, from: number, to: number, closer: string): number | null => {
  for (let i = from; i < to; i++) if (text.charAt(i) === closer) return i
  return null
}

/** Those of the quotations, in order, that share anything with the span. */
export const quotationsIn = (quotations: readonly Quotation[], { start, end }: Span): readonly Quotation[] => {
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (quotations[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < quotations.length && quotations[last]!.start < end) last++
  return quotations.slice(low, last)
}

/** The text with everything inside the quotations blanked by `_`, so that outer grammar can be read alone. */
export const masked = (text: string, offset: number, quotations: readonly Quotation[]): string => {
  let out = ''
  let at = 0
  for (const { inner } of quotations) {
    const from = Math.max(inner.start - offset, 0)
    const to = Math.min(inner.end - offset, text.length)
    if (to <= from || from < at) continue
    out += text.slice(at, from) + '_'.repeat(to - from)
    at = to
  }
  return out + text.slice(at)
}
