import { foldBeginning, isPaired, searchLexemes, wordsIn, type Lexeme } from './key.js'
import { PARTICLE_BEGINNINGS, stemsOf, type Stem } from './particle.js'

/** One thing that a person asks for in the box: a word, words that stand together, or how a word begins. */
export type Term = {
  readonly text: string
  readonly kind: 'word' | 'phrase' | 'prefix'
  readonly isExcluded: boolean
}

const MAX_QUERY = 1000
const MAX_TERMS = 24

/** What was read last: one question asks for the same terms many times over. */
let last: { readonly query: string; readonly terms: readonly Term[] } = { query: '', terms: [] }

/**
 * Reads the box. Words are all wanted; "words in quotes" stand together; -word must not occur; word* is how one begins. A
 * quote that does not end runs to the end. Never throws; what cannot be searched (signs, lone surrogates) is left out.
 */
export const termsOf = (query: string): readonly Term[] => {
  if (last.query === query) return last.terms
  const terms = readTerms(query)
  last = { query, terms }
  return terms
}

const readTerms = (query: string): readonly Term[] => {
  const text = query
    .slice(0, MAX_QUERY)
    .normalize('NFC')
    .replace(/[“”„«»]/g, '"')
    .replaceAll('\u0000', ' ')
  return [...text.matchAll(/([-–−]?)(?:"([^"]*)"?|([^\s"]+))/g)]
    .map(([, minus, quoted, bare]): Term => {
      const isPrefix = bare !== undefined && /\*$/.test(bare)
      const kind = quoted !== undefined ? 'phrase' : isPrefix ? 'prefix' : 'word'
      return { text: quoted ?? bare ?? '', kind, isExcluded: minus !== '' }
    })
    .filter((term) => searchLexemes(term.text).length > 0)
    .slice(0, MAX_TERMS)
}

/** Ways to write n syllables in words of two or more, as the places of the spaces; long words are cut once at most. */
const cutsOf = (syllables: number): readonly (readonly number[])[] => {
  if (syllables < 4 || syllables > 20) return []
  if (syllables > 9) return Array.from({ length: syllables - 3 }, (_, index) => [index + 2])
  const cut = (from: number): readonly (readonly number[])[] => {
    const found: (readonly number[])[] = []
    for (let at = from + 2; at <= syllables - 2; at += 1) {
      found.push([at])
      for (const rest of cut(at)) found.push([at, ...rest])
    }
    return found
  }
  return cut(0)
}

const chainOf = (lexemes: readonly Lexeme[], isOpen: boolean): string =>
  lexemes
    .map(({ lexeme, position }, index) => {
      const before = lexemes[index - 1]
      const isLast = index === lexemes.length - 1
      const beginning = isLast && (isOpen || (isPaired(lexeme) && Array.from(lexeme).length === 1)) ? ':*' : ''
      return `${before ? ` <${position - before.position}> ` : ''}'${lexeme}'${beginning}`
    })
    .join('')

/** One spelling as tsquery: its keys in their places. An unspaced word of four syllables or more may be spaced in a text. */
const spellingQuery = (spelling: string, isPrefix: boolean): string | null => {
  const lexemes = searchLexemes(spelling)
  const words = wordsIn(spelling)
  const [only] = words
  if (lexemes.length === 0 || only === undefined) return null
  if (words.length > 1) return `(${chainOf(lexemes, false)})`
  if (!isPaired(only)) {
    if (!isPrefix) return chainOf(lexemes, false)
    const beginning = foldBeginning(only)
    return beginning === '' ? null : `'${beginning}':*`
  }
  const spaced = cutsOf(Array.from(only).length).map((cuts) =>
    chainOf(
      lexemes.filter(({ position }) => !cuts.includes(position)),
      false,
    ),
  )
  const all = [chainOf(lexemes, false), ...spaced]
  return all.length === 1 ? `(${all[0]})` : `(${all.map((one) => `(${one})`).join(' | ')})`
}

/** A word that may not go on but with a particle: no pair with its last syllable follows, or one with a particle. */
const endOf = (word: string): string => {
  const last = Array.from(word).at(-1) ?? ''
  return `(!'${last}':* | ${PARTICLE_BEGINNINGS.map((beginning) => `'${last}${beginning}'`).join(' | ')})`
}

/** What a word that was typed with particles is without them; where they may be a part of it, it has to end there. */
const stemQuery = ({ text, isSure }: Stem, isRanking: boolean): string | null => {
  const found = spellingQuery(text, false)
  return found === null || isSure || isRanking ? found : `(${found} <1> ${endOf(text)})`
}

const anyOf = (
  spellings: readonly string[],
  isPrefix: boolean,
  stems: readonly Stem[] = [],
  isRanking = false,
): string | null => {
  const all = [
    ...spellings.map((spelling) => spellingQuery(spelling, isPrefix)),
    ...stems.map((stem) => stemQuery(stem, isRanking)),
  ]
  const found = [...new Set(all)].filter((one) => one !== null)
  return found.length === 0 ? null : found.length === 1 ? (found[0] ?? null) : `(${found.join(' | ')})`
}

/** Words that may be one name together: what is wanted, where it is more than one plain word. */
export const wholeOf = (terms: readonly Term[]): string | null =>
  terms.length > 1 && terms.every(({ kind, isExcluded }) => kind === 'word' && !isExcluded)
    ? terms.map(({ text }) => text).join(' ')
    : null

type Expand = (term: string) => readonly string[]
const NO_OTHERS: Expand = () => []

const queryOf = (query: string, expand: Expand, isRanking: boolean): string | null => {
  const terms = termsOf(query)
  if (terms.every(({ isExcluded }) => isExcluded)) return null
  const parts = terms.flatMap(({ text, kind, isExcluded }) => {
    const others = kind === 'prefix' ? [] : expand(text)
    // What is left out is what was typed, and so are words in quotes; what is known as a name is not taken apart.
    const all = kind === 'word' && !isExcluded ? stemsOf(text).filter((stem) => stem.isSure || others.length === 0) : []
    // A stem that is looked for wherever it stands finds the word with its particles as well, unless it was cut there.
    const sure = all.findLastIndex(({ isSure }) => isSure)
    const isCovered = sure >= 0 && Array.from(all[sure]?.text ?? '').length !== 3
    const stems = sure < 0 ? all : all.slice(sure)
    const found = anyOf([...(isCovered ? [] : [text]), ...others], kind === 'prefix', stems, isRanking)
    return found === null ? [] : [isExcluded ? `!${found}` : found]
  })
  const whole = wholeOf(terms)
  const named = whole === null ? null : anyOf(expand(whole), false)
  if (parts.length === 0) return null
  return named === null ? parts.join(' & ') : `((${parts.join(' & ')}) | ${named})`
}

/**
 * A PostgreSQL tsquery literal of what a person typed; `expand` gives the other spellings of a name. Null where nothing is
 * asked for that could be found: no word at all, or only words that must not occur.
 */
export const tsqueryOf = (query: string, expand: Expand = NO_OTHERS): string | null => queryOf(query, expand, false)

/** The same words for putting hits in order, without what only decides whether something is a hit. */
export const rankingOf = (query: string, expand: Expand = NO_OTHERS): string | null => queryOf(query, expand, true)
