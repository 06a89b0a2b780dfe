import type { Modality } from '../doubt.js'
import { likeliestKind } from '../scorer.js'
import type { Kind } from '../sort.js'
import type { Teller } from '../teller.js'
import { runTraits } from './shape.js'
import { tokensOf, wordTraits } from './trait.js'
import { WEIGHTS } from './weight.js'

type Row = readonly number[]

/** What the letters of a word weigh, kept for words that come again. */
const weighed = new Map<string, readonly Row[]>()
const MOST_KEPT = 4000
const rowsOfWord = (word: string): readonly Row[] => {
  const kept = weighed.get(word)
  if (kept !== undefined) return kept
  const rows = runTraits(word).flatMap((trait) => {
    const row = WEIGHTS.get(trait)
    return row === undefined ? [] : [row]
  })
  if (weighed.size >= MOST_KEPT) weighed.clear()
  weighed.set(word, rows)
  return rows
}

/** What the letters of all words weigh, each four of them once. */
const rowsOfLetters = (full: string): ReadonlySet<Row> => {
  const found = new Set<Row>()
  for (const word of tokensOf(full)) for (const row of rowsOfWord(word)) found.add(row)
  return found
}

/** What sort of statement English words make. What nobody can confirm is always an assessment. */
export const englishKind = (full: string, modality: Modality, teller: Teller | null): Kind =>
  modality === 'unclear'
    ? 'assessment'
    : likeliestKind(wordTraits(full, modality, teller), WEIGHTS, rowsOfLetters(full))
