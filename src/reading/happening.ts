import { type Span, trimmed } from './span.js'
import { compact } from './pattern.js'

const DEED =
  '(?:escape|defection|crossing|killing|shooting|death|attack|execution|raid|flight|launch|test|summit|visit|incident)'
/** `…, following last month's escape by a soldier`: what happened is told inside what follows from it. */
const EN_HAPPENING = compact(
  `\\b(?:following|after|in the wake of|in response to) ((?:last|this) (?:week|month|year)['’]s (?:[a-z-]+ ){0,3}${DEED}\\b[^,.;:]{0,90})`,
  'i',
)
const KO_HAPPENING =
  /((?:지난달|지난주|지난해|이달 초)(?: [^,.\s“”"']{1,14}){1,6} ?(?:귀순|탈북|탈출|도강|총격|사살|사망)) ?(?:사건)?(?:에 이어|을 계기로|를 계기로)/

/** The words of a clause that tell a happening of their own, and the clause without them; null where there are none. */
export const happeningIn = (
  flat: string,
  span: Span,
  language: 'en' | 'ko',
): { readonly clause: Span; readonly happening: Span } | null => {
  const text = flat.slice(span.start, span.end)
  const hit = (language === 'en' ? EN_HAPPENING : KO_HAPPENING).exec(text)
  if (!hit) return null
  const words = hit[1] ?? ''
  const start = span.start + hit.index + hit[0].indexOf(words)
  const happening = trimmed(flat, { start, end: start + words.length })
  const clause =
    language === 'en'
      ? trimmed(flat, { start: span.start, end: span.start + hit.index })
      : trimmed(flat, { start: span.start + hit.index + hit[0].length, end: span.end })
  const isWhole = clause.end - clause.start >= (language === 'en' ? 30 : 12)
  return isWhole ? { clause, happening } : null
}
