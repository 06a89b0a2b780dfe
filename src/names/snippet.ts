import { foldBeginning, foldLatin, isPaired, wordsIn } from './key.js'
import { stemsOf } from './particle.js'
import { termsOf } from './query.js'

/** A piece of a text, and whether it is one of the words that were looked for. */
export type SnippetPiece = { readonly text: string; readonly isFound: boolean }

type Span = { readonly from: number; readonly to: number }

const LETTERS = /[\p{Script=Latin}\p{M}'’]+|\d+/gu

/** Where an unspaced run of Hangul or Hanja stands; four letters and more may have spaces between them. */
const pairedSpans = (text: string, word: string): readonly Span[] => {
  const letters = Array.from(word)
  const pattern = letters.join(letters.length >= 4 ? '\\s*' : '')
  return [...text.matchAll(new RegExp(pattern, 'gu'))].map((found) => ({
    from: found.index,
    to: found.index + found[0].length,
  }))
}

const latinSpans = (text: string, isWanted: (word: string) => boolean): readonly Span[] =>
  [...text.matchAll(LETTERS)]
    .filter(([word]) => isWanted(word))
    .map((found) => ({ from: found.index, to: found.index + found[0].length }))

/** Where the words of a query, or other spellings of them, stand in a text. Offsets in UTF-16 units. */
const spansOf = (text: string, query: string, expand: (term: string) => readonly string[]): readonly Span[] => {
  const spans = termsOf(query)
    .filter(({ isExcluded }) => !isExcluded)
    .flatMap(({ text: term, kind }) => {
      const stems = kind === 'word' ? stemsOf(term).map((stem) => stem.text) : []
      const spellings = [term, ...(kind === 'prefix' ? [] : [...expand(term), ...stems])]
      const beginning = foldBeginning(term)
      return spellings.flatMap((spelling) =>
        wordsIn(spelling).flatMap((word) => {
          if (isPaired(word)) return pairedSpans(text, word)
          const key = foldLatin(word)
          return latinSpans(text, (one) =>
            kind === 'prefix' ? foldBeginning(one).startsWith(beginning) : foldLatin(one) === key,
          )
        }),
      )
    })
    .sort((a, b) => a.from - b.from || b.to - a.to)
  const apart: Span[] = []
  for (const span of spans) {
    const last = apart[apart.length - 1]
    if (!last || span.from >= last.to) apart.push(span)
    else if (span.to > last.to) apart[apart.length - 1] = { from: last.from, to: span.to }
  }
  return apart
}

/**
 * A part of a text around the first words found, those words marked; null where none stands in it. `width` counts UTF-16
 * units; no character is cut in two.
 */
export const snippetOf = (
  given: string,
  query: string,
  expand: (term: string) => readonly string[] = () => [],
  width = 220,
): readonly SnippetPiece[] | null => {
  const text = given.normalize('NFC').replace(/\s+/g, ' ').trim()
  const spans = spansOf(text, query, expand)
  const [first] = spans
  if (!first) return null
  const whole = (at: number): number => (/[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + 1 : at)
  const start = text.length <= width ? 0 : whole(Math.max(0, first.from - Math.floor(width / 4)))
  const end = whole(Math.min(text.length, Math.max(start + width, first.to)))
  const pieces: SnippetPiece[] = []
  let at = start
  const take = (to: number, isFound: boolean): void => {
    if (to > at) pieces.push({ text: text.slice(at, to), isFound })
    at = Math.max(at, to)
  }
  if (start > 0) pieces.push({ text: '… ', isFound: false })
  for (const { from, to } of spans) {
    if (to > end) break
    take(from, false)
    take(to, true)
  }
  take(end, false)
  if (end < text.length) pieces.push({ text: ' …', isFound: false })
  return pieces
}
