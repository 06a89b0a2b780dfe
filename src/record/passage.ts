import type { TranscriptId } from './id.js'
import { refuse } from './refusal.js'

/** Exact words at a place in a transcript. `start` and `end` count code points; `slice(start, end)` is `exact`. */
export type Passage = {
  readonly transcript: TranscriptId
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** A transcript as far as quoting needs it: NFC text. */
export type Quotable = { readonly id: TranscriptId; readonly text: string }

/** What tells one of several equal quotes apart: words before, words after, or a code-point offset it stands near. */
export type QuoteContext = { readonly prefix?: string; readonly suffix?: string; readonly near?: number }

const CONTEXT = 32

/** The code points of a text. */
export const pointsOf = (text: string): readonly string[] => Array.from(text)

const SAME: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'‘’‚‛′`´＇ʼ'].map((letter) => [letter, "'"])),
  ...Object.fromEntries([...'“”„‟″＂「」『』«»〝〞'].map((letter) => [letter, '"'])),
  ...Object.fromEntries([...'‐‑‒–—―−－'].map((letter) => [letter, '-'])),
  ...Object.fromEntries([...'∼～〜'].map((letter) => [letter, '~'])),
  '…': '...',
  '⋯': '...',
  '㎞': 'km',
  '·': '·',
  ㆍ: '·',
  '・': '·',
  '‧': '·',
}
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u
const SPACE = /\s/u

/** A text folded for comparing, and for each of its UTF-16 units the code point of the original it comes from. */
const fold = (points: readonly string[]): { readonly folded: string; readonly from: readonly number[] } => {
  const pieces: string[] = []
  const from: number[] = []
  let afterSpace = true
  points.forEach((point, index) => {
    if (UNSEEN.test(point)) return
    const isSpace = SPACE.test(point)
    if (isSpace && afterSpace) return
    const piece = isSpace ? ' ' : (SAME[point] ?? point)
    pieces.push(piece)
    for (let unit = 0; unit < piece.length; unit += 1) from.push(index)
    afterSpace = isSpace
  })
  return { folded: pieces.join(''), from }
}

type Span = { readonly start: number; readonly end: number }

const LIMIT = 500

const exactMatches = (text: string, quote: string): readonly Span[] => {
  const found: Span[] = []
  let unit = 0
  let point = 0
  for (let at = text.indexOf(quote); at >= 0 && found.length < LIMIT; at = text.indexOf(quote, at + 1)) {
    while (unit < at) {
      unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1
      point += 1
    }
    if (unit === at) found.push({ start: point, end: point + pointsOf(quote).length })
  }
  return found
}

const looseMatches = (points: readonly string[], quote: string): readonly Span[] => {
  const wanted = fold(pointsOf(quote)).folded.trim()
  if (wanted === '') return []
  const { folded, from } = fold(points)
  const found: Span[] = []
  for (let at = folded.indexOf(wanted); at >= 0 && found.length < LIMIT; at = folded.indexOf(wanted, at + 1)) {
    const start = from[at] ?? 0
    const end = (from[at + wanted.length - 1] ?? start) + 1
    if (found[found.length - 1]?.start !== start) found.push({ start, end })
  }
  return found
}

const foldedText = (text: string): string => fold(pointsOf(text.normalize('NFC'))).folded.trim()

const isBefore = (points: readonly string[], span: Span, prefix: string): boolean => {
  const wanted = foldedText(prefix)
  const before = points.slice(Math.max(0, span.start - pointsOf(prefix).length * 2 - 8), span.start).join('')
  return foldedText(before).endsWith(wanted)
}

const isAfter = (points: readonly string[], span: Span, suffix: string): boolean => {
  const wanted = foldedText(suffix)
  return foldedText(points.slice(span.end, span.end + pointsOf(suffix).length * 2 + 8).join('')).startsWith(wanted)
}

const nearest = (spans: readonly Span[], near: number): readonly Span[] => {
  const distance = (span: Span) => Math.abs(span.start - near)
  const least = Math.min(...spans.map(distance))
  return spans.filter((span) => distance(span) === least).slice(0, 1)
}

/** Whether a letter as people count them (a grapheme cluster) runs across this code point offset. */
const splitsLetter = (points: readonly string[], at: number): boolean => {
  if (at <= 0 || at >= points.length) return false
  const from = Math.max(0, at - 40)
  const around = points.slice(from, at + 40).join('')
  const unit = points.slice(from, at).join('').length
  const letter = new Intl.Segmenter('ko', { granularity: 'grapheme' }).segment(around).containing(unit)
  return letter !== undefined && letter.index !== unit && letter.segment !== '\r\n'
}

/**
 * Finds a quote in a transcript: word for word, else as a person would type it (straight for curly marks, other dashes
 * and spaces, decomposed Hangul, characters nobody sees); what is returned are the transcript's own words.
 * Refuses `field-missing` for an empty quote, `quote-absent`, `quote-twice` where nothing tells several apart, and
 * `quote-splits-letter`.
 */
export const findPassage = (transcript: Quotable, quote: string, context: QuoteContext = {}): Passage => {
  const wanted = quote.normalize('NFC').trim()
  if (wanted === '') return refuse('field-missing', { field: 'quote' })
  const shown = pointsOf(wanted).slice(0, 80).join('')
  const points = pointsOf(transcript.text)
  const exact = exactMatches(transcript.text, wanted)
  const all = exact.length > 0 ? exact : looseMatches(points, wanted)
  if (all.length === 0) return refuse('quote-absent', { quote: shown })
  const { prefix, suffix, near } = context
  const inContext = all.filter(
    (span) => (!prefix || isBefore(points, span, prefix)) && (!suffix || isAfter(points, span, suffix)),
  )
  if (inContext.length === 0) return refuse('quote-absent', { quote: shown })
  const left = inContext.length > 1 && near !== undefined ? nearest(inContext, near) : inContext
  const [span] = left
  if (!span || left.length > 1) return refuse('quote-twice', { quote: shown, count: left.length })
  if (splitsLetter(points, span.start) || splitsLetter(points, span.end)) {
    return refuse('quote-splits-letter', { quote: shown })
  }
  return {
    transcript: transcript.id,
    start: span.start,
    end: span.end,
    exact: points.slice(span.start, span.end).join(''),
    prefix: points.slice(Math.max(0, span.start - CONTEXT), span.start).join(''),
    suffix: points.slice(span.end, span.end + CONTEXT).join(''),
  }
}

/** Whether a passage stands, word for word, where it says. */
export const standsIn = (transcript: Quotable, passage: Passage): boolean =>
  transcript.id === passage.transcript &&
  pointsOf(transcript.text).slice(passage.start, passage.end).join('') === passage.exact
