/** A search key: a piece of a word, and where the word stands. Positions count from 1. */
export type Lexeme = { readonly lexeme: string; readonly position: number }

const MAX_POSITION = 16_383
const MAX_WORD = 60

/** Words of a text: Hangul, Hanja, Latin or digits in a run. */
const WORD = /[가-힣]+|[\u4e00-\u9fff\u3400-\u4dbf]+|[\p{Script=Latin}\p{M}'’]+|\d+/gu

/** A Latin word without case, marks and apostrophes, its commonest endings off. */
export const foldLatin = (word: string): string => {
  const plain = word
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
  if (plain.length > 5 && plain.endsWith('ies')) return `${plain.slice(0, -3)}y`
  if (plain.length > 6 && plain.endsWith('ing')) return plain.slice(0, -3)
  if (plain.length > 5 && plain.endsWith('ed')) return plain.slice(0, -2)
  if (plain.length > 4 && /(?:ss|x|sh|ch)es$/.test(plain)) return plain.slice(0, -2)
  return plain.length > 3 && plain.endsWith('s') && !plain.endsWith('ss') ? plain.slice(0, -1) : plain
}

/** Overlapping pairs of syllables: 숙청을 gives 숙청, 청을; a single one stays alone. */
const pairsOf = (word: string): readonly string[] => {
  const letters = Array.from(word)
  if (letters.length < 2) return letters
  return letters.slice(0, -1).map((letter, index) => letter + (letters[index + 1] ?? ''))
}

const isPaired = (word: string): boolean => /^[가-힣\u4e00-\u9fff\u3400-\u4dbf]/u.test(word)

/** The search keys of a text. Hangul and Hanja by pairs, so that no dictionary is needed; Latin folded; digits kept. */
export const searchLexemes = (text: string, from = 1): readonly Lexeme[] => {
  const found: Lexeme[] = []
  let position = from
  for (const [word] of text.normalize('NFC').matchAll(WORD)) {
    const short = word.slice(0, MAX_WORD)
    const keys = isPaired(short) ? pairsOf(short) : [foldLatin(short)]
    for (const lexeme of keys) {
      if (lexeme !== '') found.push({ lexeme, position: Math.min(position, MAX_POSITION) })
      position += 1
    }
    if (isPaired(short)) position += 1
  }
  return found
}

const GAP = 8

/** A PostgreSQL tsvector literal of several texts, with a gap between them so that no phrase runs across. */
export const tsvectorOf = (texts: readonly string[]): string => {
  const places = new Map<string, number[]>()
  let from = 1
  for (const text of texts) {
    const lexemes = searchLexemes(text, from)
    for (const { lexeme, position } of lexemes) {
      const held = places.get(lexeme)
      if (!held) places.set(lexeme, [position])
      else if (held.length < 200 && held[held.length - 1] !== position) held.push(position)
    }
    from = (lexemes[lexemes.length - 1]?.position ?? from) + GAP
  }
  return [...places].map(([lexeme, positions]) => `'${lexeme}':${positions.join(',')}`).join(' ')
}

const termOf = (word: string): string => {
  const keys = isPaired(word) ? pairsOf(word) : [foldLatin(word)]
  return keys.map((key) => `'${key}'`).join(' <-> ')
}

/** One term of a query as alternatives: each spelling a phrase of its keys. Null when nothing of it can be searched. */
const alternativesOf = (spellings: readonly string[]): string | null => {
  const phrases = spellings.flatMap((spelling) => {
    const words = [...spelling.normalize('NFC').matchAll(WORD)].map(([word]) => word.slice(0, MAX_WORD))
    const terms = words.map(termOf).filter((term) => term !== "''")
    if (terms.length === 0) return []
    const hasGap = words.some((word, index) => index > 0 && (isPaired(word) || isPaired(words[index - 1] ?? '')))
    return [`(${terms.join(hasGap ? ' & ' : ' <-> ')})`]
  })
  return phrases.length === 0 ? null : `(${phrases.join(' | ')})`
}

/**
 * A PostgreSQL tsquery literal of what a person typed: words are all wanted, "quoted words" stand together, -word must
 * not occur; `expand` gives the other spellings of a name. Null when nothing can be searched. Never throws.
 */
export const tsqueryOf = (query: string, expand: (term: string) => readonly string[] = () => []): string | null => {
  const parts: string[] = []
  for (const [, minus, quoted, bare] of query.slice(0, 500).matchAll(/(-?)(?:"([^"]*)"|(\S+))/g)) {
    const term = (quoted ?? bare ?? '').replace(/["“”]/g, '')
    const found = alternativesOf([term, ...expand(term)])
    if (found) parts.push(minus ? `!${found}` : found)
  }
  return parts.length === 0 ? null : parts.join(' & ')
}
