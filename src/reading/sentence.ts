import { compact } from './pattern.js'
import type { Language } from './language.js'
import type { Quotation } from './quotation.js'
import { isEmpty, type Span, trimmed } from './span.js'

const ABBREVIATION = compact(
  /(?:^|[\s("“])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|St|No|Nos|Gen|Col|Lt|Sgt|Maj|Capt|Cmdr|Rev|Prof|Sr|Jr|vs|cf|e\.g|i\.e|approx|Co|Ltd|Inc|[A-Z]|(?:[A-Z]\.)+[A-Z]|[ap]\.m)$/,
)
/** `between 3 and 7 p.m. The source said …`: what ends a sentence as well as standing in one. */
const AT_END = /(?:\d ?[ap]\.m|[A-Z]\.[A-Z])$/
const OPENER = new Set(
  'The A An It They He She We I In On At By But And No One Two Those These This That There Some Many Most All After Before Since When If While His Her Their Its Our Anyone Whoever Nobody Residents Soldiers People'.split(
    ' ',
  ),
)
const CLOSING = new Set('"”’\')]』」》>')
const OPENS_SENTENCE = /[\p{Lu}\p{N}"“‘'([「『<*•◆※]/u

/** Sentences of a stretch of prose. Line breaks inside are blanks; Korean quotations stay in their sentence. */
export const sentencesOf = (
  text: string,
  within: Span,
  language: Language,
  quotations: readonly Quotation[],
): readonly Span[] => {
  const found: Span[] = []
  const add = (start: number, end: number): void => {
    const span = trimmed(text, { start, end })
    if (!isEmpty(span)) found.push(span)
  }
  let from = within.start
  let quoteAt = 0
  for (let i = within.start; i < within.end; i++) {
    while (quoteAt < quotations.length && quotations[quoteAt]!.end <= i) quoteAt++
    if (!isStop(text.charAt(i))) continue
    const inside = quotations[quoteAt]
    const holds = inside !== undefined && inside.start < i && i < inside.end
    if (holds && language === 'ko' && !isSpokenAlone(text, inside, within) && !endsWithQuote(text, i, inside)) continue
    const end = stopEnd(text, i, within.end)
    if (end < within.end && !breaksAfter(text, i, end, language)) {
      i = end - 1
      continue
    }
    add(from, end)
    from = end
    i = end - 1
  }
  add(from, within.end)
  return found
}

const isStop = (mark: string): boolean => mark === '.' || mark === '!' || mark === '?' || mark === '。' || mark === '？'

/** A quotation with nothing before it and nothing after it in its paragraph. */
const isSpokenAlone = (text: string, quotation: Quotation, within: Span): boolean =>
  text.slice(within.start, quotation.start).trim() === '' && text.slice(quotation.end, within.end).trim() === ''

/** A quotation that ends in a stop and is followed by a blank: nothing takes it up. */
const endsWithQuote = (text: string, at: number, quotation: Quotation): boolean =>
  at >= quotation.end - 2 &&
  /^\s+(?!했|하[며고]|라[며고]|이라|말|는 |고 |등)/.test(text.slice(quotation.end, quotation.end + 8))

const stopEnd = (text: string, at: number, limit: number): number => {
  let end = at + 1
  while (end < limit && (isStop(text.charAt(end)) || CLOSING.has(text.charAt(end)))) end++
  return end
}

const breaksAfter = (text: string, stop: number, end: number, language: Language): boolean => {
  if (!/\s/.test(text.charAt(end)))
    return language === 'ko' && /[가-힣]/.test(text.charAt(end)) && /다$/.test(text.slice(Math.max(stop - 1, 0), stop))
  let next = end
  while (next < text.length && /\s/.test(text.charAt(next))) next++
  const ahead = String.fromCodePoint(text.codePointAt(next) ?? 32)
  if (language === 'ko') return !/\d/.test(text.charAt(stop - 1)) || !/\d/.test(ahead)
  if (!OPENS_SENTENCE.test(ahead)) return false
  if (text.charAt(stop) !== '.' || end > stop + 1) return true
  const before = text.slice(Math.max(stop - 12, 0), stop)
  return (
    !ABBREVIATION.test(before) ||
    (AT_END.test(before) && OPENER.has(/^[A-Za-z]*/.exec(text.slice(next, next + 12))![0]))
  )
}
