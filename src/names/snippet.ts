import { foldBeginning, foldLatin, isPaired, wordsIn } from './key.js'
import { stemsOf } from './particle.js'
import { termsOf } from './query.js'

/** A piece of a text, and whether it is one of the words that were looked for. */
export type SnippetPiece = { readonly text: string; readonly isFound: boolean }

type Span = { readonly from: number; readonly to: number }

const LETTERS = /[\p{Script=Latin}\p{M}'’]+|\d+/gu

/** Finds where one word stands in a text. */
type Finder = (text: string) => readonly Span[]

const spansBy = (pattern: RegExp, text: string): readonly Span[] => {
  const spans: Span[] = []
  pattern.lastIndex = 0
  for (let found = pattern.exec(text); found; found = pattern.exec(text))
    spans.push({ from: found.index, to: found.index + found[0].length })
  return spans
}

/** Where an unspaced run of Hangul or Hanja stands; four letters and more may have spaces between them. */
const pairedFinder = (word: string): Finder => {
  const letters = Array.from(word)
  const pattern = new RegExp(letters.join(letters.length >= 4 ? '\\s*' : ''), 'gu')
  return (text) => spansBy(pattern, text)
}

/** Finds the words that are wanted; `initials` are letters with which alone they can begin, where the first is a plain one. */
const latinFinder =
  (isWanted: (word: string) => boolean, initials: ReadonlySet<string>): Finder =>
  (text) => {
    const spans: Span[] = []
    LETTERS.lastIndex = 0
    for (let found = LETTERS.exec(text); found; found = LETTERS.exec(text)) {
      const [word] = found
      const initial = word.charAt(0)
      if (/[a-z]/i.test(initial) && !initials.has(initial.toLowerCase())) continue
      if (isWanted(word)) spans.push({ from: found.index, to: found.index + word.length })
    }
    return spans
  }

/** What finds the words of a query and other spellings of them, made once for all texts of a page. */
const findersOf = (query: string, expand: (term: string) => readonly string[]): readonly Finder[] =>
  termsOf(query)
    .filter(({ isExcluded }) => !isExcluded)
    .flatMap(({ text: term, kind }) => {
      const stems = kind === 'word' ? stemsOf(term).map((stem) => stem.text) : []
      const spellings = [term, ...(kind === 'prefix' ? [] : [...expand(term), ...stems])]
      const words = [...new Set(spellings.flatMap(wordsIn))]
      const latin = words.filter((word) => !isPaired(word))
      const keys = new Set(latin.map(foldLatin))
      const beginning = foldBeginning(term)
      const isWanted = (one: string): boolean =>
        kind === 'prefix' ? foldBeginning(one).startsWith(beginning) : keys.has(foldLatin(one))
      const initials = new Set([...keys, ...(kind === 'prefix' ? [beginning] : [])].map((key) => key.charAt(0)))
      return [
        ...words.filter(isPaired).map(pairedFinder),
        ...(latin.length > 0 ? [latinFinder(isWanted, initials)] : []),
      ]
    })

/** Where the words stand in a text, those that touch as one. Offsets in UTF-16 units. */
const spansOf = (text: string, finders: readonly Finder[]): readonly Span[] => {
  const [only] = finders
  if (only && finders.length === 1) return only(text)
  const spans = finders.flatMap((find) => find(text)).sort((a, b) => a.from - b.from || b.to - a.to)
  const apart: Span[] = []
  for (const span of spans) {
    const last = apart[apart.length - 1]
    if (!last || span.from >= last.to) apart.push(span)
    else if (span.to > last.to) apart[apart.length - 1] = { from: last.from, to: span.to }
  }
  return apart
}

/** A text as it is shown: one space between words. Most texts are so already. */
const plainOf = (given: string): string => {
  const text = given.normalize('NFC')
  return /\s\s|[^\S ]|^ | $/.test(text) ? text.replace(/\s+/g, ' ').trim() : text
}

/** From a place on, no character cut in two. */
const whole = (text: string, at: number): number => (/[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + 1 : at)

const snippet = (given: string, finders: readonly Finder[], width: number): readonly SnippetPiece[] | null => {
  const text = plainOf(given)
  const spans = spansOf(text, finders)
  const [first] = spans
  if (!first) return null
  const isLong = text.length > width
  const start = isLong ? whole(text, Math.max(0, first.from - Math.floor(width / 4))) : 0
  const end = isLong ? whole(text, Math.min(text.length, Math.max(start + width, first.to))) : text.length
  const pieces: SnippetPiece[] = []
  if (start > 0) pieces.push({ text: '… ', isFound: false })
  let at = start
  for (const { from, to } of spans) {
    if (to > end) break
    if (from > at) pieces.push({ text: text.slice(at, from), isFound: false })
    if (to > at) pieces.push({ text: text.slice(Math.max(at, from), to), isFound: true })
    at = Math.max(at, to)
  }
  if (end > at) pieces.push({ text: text.slice(at, end), isFound: false })
  if (end < text.length) pieces.push({ text: ' …', isFound: false })
  return pieces
}

/**
 * A part of a text around the first words found, those words marked; null where none stands in it. `width` counts UTF-16
 * units; no character is cut in two. What is asked for is read once, for however many texts.
 */
export const snippetsOf = (
  query: string,
  expand: (term: string) => readonly string[] = () => [],
  width = 220,
): ((text: string) => readonly SnippetPiece[] | null) => {
  const finders = findersOf(query, expand)
  return (text) => snippet(text, finders, width)
}
