/** A search key: a piece of a word, and where it stands. Positions count from 1, one for each syllable or Latin word. */
export type Lexeme = { readonly lexeme: string; readonly position: number }

/** What a `tsvector` holds: positions end here, and it is at most 1 MB long. */
const MAX_POSITION = 16_383
const MAX_BYTES = 900_000
const MAX_PLACES = 250
const MAX_WORD = 60

/** Words of a text: Hangul, Hanja, Latin, digits, or another script, each in a run. */
const WORD =
  /[가-힣]+|[\u4e00-\u9fff\u3400-\u4dbf]+|[\p{Script=Latin}\p{M}'’]+|\d+|(?:(?![가-힣\u4e00-\u9fff\u3400-\u4dbf\p{Script=Latin}\d])[\p{L}\p{N}])+/gu

const plainOf = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .slice(0, MAX_WORD)

const withoutEnding = (plain: string): string => {
  if (plain.length > 5 && plain.endsWith('ies')) return `${plain.slice(0, -3)}y`
  if (plain.length > 5 && plain.endsWith('ied')) return `${plain.slice(0, -3)}y`
  const shorter =
    plain.length > 5 && plain.endsWith('ing')
      ? plain.slice(0, -3)
      : plain.length > 4 && plain.endsWith('ed')
        ? plain.slice(0, -2)
        : null
  if (shorter !== null) return shorter.replace(/([bdfgmnprt])\1$/, '$1')
  if (plain.length > 4 && /(?:ss|x|sh|ch)es$/.test(plain)) return plain.slice(0, -2)
  return plain.length > 3 && plain.endsWith('s') && !/(?:ss|us|is)$/.test(plain) ? plain.slice(0, -1) : plain
}

/** A Latin word without case, marks and apostrophes, its commonest endings off: executes, executed, executing alike. */
export const foldLatin = (word: string): string => {
  // Twice, for crossings.
  const stem = withoutEnding(withoutEnding(plainOf(word)))
  return stem.length > 4 && stem.endsWith('e') ? stem.slice(0, -1) : stem
}

/** The beginning of a word as it was typed, no ending taken off. */
export const foldBeginning = plainOf

/** Whether a word is keyed by pairs of its letters. */
export const isPaired = (word: string): boolean => /^[가-힣\u4e00-\u9fff\u3400-\u4dbf]/u.test(word)

/** The words of a text as they are keyed, in order. */
export const wordsIn = (text: string): readonly string[] =>
  [...text.normalize('NFC').matchAll(WORD)].map(([word]) => word)

/** Overlapping pairs of syllables: 숙청을 gives 숙청, 청을; a single one stays alone. */
const pairsOf = (word: string): readonly string[] => {
  const letters = Array.from(word)
  if (letters.length < 2) return letters
  return letters.slice(0, -1).map((letter, index) => letter + (letters[index + 1] ?? ''))
}

/**
 * The search keys of a text, the same for what is kept and for what is asked. Hangul and Hanja by pairs, so that no
 * dictionary is needed; Latin folded; digits kept. Spaces take no position, so 국경봉쇄 and 국경 봉쇄 have 국경 and 봉쇄
 * equally far apart.
 */
export const searchLexemes = (text: string, from = 1): readonly Lexeme[] => {
  const found: Lexeme[] = []
  let position = from
  for (const word of wordsIn(text)) {
    if (isPaired(word)) {
      for (const [index, lexeme] of pairsOf(word).entries()) found.push({ lexeme, position: position + index })
      position += Array.from(word).length
    } else {
      const lexeme = foldLatin(word)
      if (lexeme !== '') found.push({ lexeme, position })
      position += 1
    }
  }
  return found
}

const GAP = 8

/**
 * A PostgreSQL tsvector literal of several texts, with a gap between them so that no phrase runs across; `marks` are keys
 * of ours that no text can hold. What is beyond the reach of a tsvector is left out: long texts come in windows.
 */
export const tsvectorOf = (texts: readonly string[], marks: readonly string[] = []): string => {
  const places = new Map<string, number[]>()
  let from = 1
  let bytes = 0
  for (const text of texts) {
    const lexemes = searchLexemes(text, from)
    for (const { lexeme, position } of lexemes) {
      if (position > MAX_POSITION || bytes > MAX_BYTES) break
      const held = places.get(lexeme)
      if (!held) {
        places.set(lexeme, [position])
        bytes += lexeme.length * 3 + 8
      } else if (held.length < MAX_PLACES && held[held.length - 1] !== position) {
        held.push(position)
        bytes += 2
      }
    }
    from = (lexemes[lexemes.length - 1]?.position ?? from) + GAP
  }
  const worded = [...places].map(([lexeme, positions]) => `'${lexeme}':${positions.join(',')}`)
  return [...worded, ...new Set(marks.map((mark) => `'${mark.replace(/['\\]/g, '')}'`))].join(' ')
}
