import { type Span, widened } from './span.js'

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
  const words = text.slice(within.start, within.end)
  const opening = /["＂“「『„‟〝]/g
  for (let hit = opening.exec(words); hit !== null; hit = opening.exec(words)) {
    const mark = hit[0]
    const straight = mark === '"' || mark === '＂'
    const close = words.indexOf(straight ? mark : CLOSER[mark]!, hit.index + 1)
    if (close >= 0) push(within.start + hit.index, within.start + close + 1, true)
    else if (!straight) push(within.start + hit.index, within.end, false)
    opening.lastIndex = close >= 0 ? close + 1 : straight ? hit.index + 1 : words.length
  }
  return found
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
  return widened(out + text.slice(at))
}
