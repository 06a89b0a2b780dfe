import { readingsOfHanja } from '../hanja.js'
import { codaSound, readingsOf } from './cluster.js'
import { endingsIn } from './ending.js'
import { japaneseCodes } from './japanese.js'
import { askedOf } from './query.js'
import { isHangul, type Syllable } from './syllable.js'
import { syllablesIn, variantsOf } from './variant.js'

/**
 * Coarse codes of how a name sounds, by which PostgreSQL finds the few hundred names that are worth comparing. A name in
 * Hangul has one for each way in which its consonants meet, a spelling in Latin letters has one; both have those with one
 * letter left out, so that they meet where they differ by a letter on either side.
 */
const ONSET: Readonly<Record<string, string>> = {
  ...{ ㄱ: 'k', ㄲ: 'k', ㅋ: 'k', ㄴ: 'n', ㄷ: 't', ㄸ: 't', ㅌ: 't', ㄹ: 'l', ㅁ: 'm', ㅂ: 'p', ㅃ: 'p', ㅍ: 'p' },
  ...{ ㅅ: 's', ㅆ: 's', ㅇ: '', ㅈ: 'c', ㅉ: 'c', ㅊ: 'c', ㅎ: 'h' },
}
const VOWEL: Readonly<Record<string, string>> = {
  ...{
    ㅏ: 'a',
    ㅐ: 'e',
    ㅑ: 'ya',
    ㅒ: 'e',
    ㅓ: 'o',
    ㅔ: 'e',
    ㅕ: 'yo',
    ㅖ: 'e',
    ㅗ: 'o',
    ㅘ: 'oa',
    ㅙ: 'oe',
    ㅚ: 'oe',
  },
  ...{ ㅛ: 'yo', ㅜ: 'o', ㅝ: 'o', ㅞ: 'oe', ㅟ: 'oi', ㅠ: 'yo', ㅡ: 'o', ㅢ: 'oi', ㅣ: 'i' },
}
const CODA: Readonly<Record<string, string>> = {
  ...{ ㄱ: 'k', ㄴ: 'n', ㄷ: 't', ㄹ: 'l', ㅁ: 'm', ㅂ: 'p', ㅅ: 't', ㅇ: 'n', ㄺ: 'k', ㄼ: 'l' },
}

/** At most so many ways to say a name are coded. */
const WAYS = 8
/** The longest code. What is longer is alike in what is kept. */
const LONGEST = 12

const squeeze = (code: string): string =>
  code
    .replace(/(.)\1+/g, '$1')
    .replace(/o[ei]/g, 'o')
    .slice(0, LONGEST)

/** The North writes ㄹ and ㄴ where the South drops or softens them at the beginning: neither is coded. */
const plain = (code: string): string => squeeze(code).replace(/^[ln](?=[aeioy])/, '')

const waysOf = (syllables: readonly Syllable[]): readonly string[] => {
  let ways = ['']
  syllables.forEach((syllable, at) => {
    const before = syllables[at - 1]
    const met = before
      ? readingsOf(before.coda, syllable.onset, syllable.vowel).map(
          ({ coda, onset }) => `${coda === null ? '' : (CODA[codaSound(coda)] ?? '')}${ONSET[onset] ?? ''}`,
        )
      : [ONSET[syllable.onset] ?? '']
    const vowel = VOWEL[syllable.vowel] ?? ''
    ways = [...new Set(ways.flatMap((way) => met.map((one) => `${way}${one}${vowel}`)))].slice(0, WAYS)
  })
  const last = CODA[codaSound(syllables[syllables.length - 1]?.coda ?? '')] ?? ''
  return [...new Set(ways.map((way) => plain(`${way}${last}`)))]
}

/** How Latin letters are coded, before repeated ones fall together. */
const coded = (letters: string): string =>
  letters
    .replace(/ck/g, 'k')
    .replace(/tsch|dsch|ch|dj|dz|j|z/g, 'c')
    .replace(/ng(?=$|[^aeiouy])/g, 'n')
    .replace(/ar(?=[kg])/g, 'a')
    .replace(/sh/g, 's')
    .replace(/(?<=[kgtdpbcs])h|h(?![aeiouyw])/g, '')
    .replace(/ae|ai|ay(?![aeiou])/g, 'e')
    .replace(/ee/g, 'i')
    .replace(/y(?=[ei](?!o))/g, '')
    .replace(/eo|eu|oo|ou|u/g, 'o')
    .replace(/w(?=[aeio])/g, 'o')
    .replace(/[gq]/g, 'k')
    .replace(/d/g, 't')
    .replace(/[bfv]/g, 'p')
    .replace(/r/g, 'l')
    .replace(/y(?![ao])/g, 'i')

const latinCode = (letters: string): string => plain(coded(letters))

/** Codes with one letter left out; short ones have none, since too much would meet. */
const without = (code: string): readonly string[] =>
  code.length < 4 ? [] : Array.from(code, (_, at) => squeeze(`${code.slice(0, at)}${code.slice(at + 1)}`))

/** What stands before a code with a letter left out, and before one of a Japanese reading. */
const LESS = '-'
const JAPANESE = '='

/** The codes of a name as it is kept, whatever its script: in Hangul, also without the ending that tells its kind. */
export const codesOfName = (name: string): readonly string[] => {
  const codes = new Set<string>()
  const put = (code: string): void => {
    codes.add(code)
    for (const one of without(code)) codes.add(`${LESS}${one}`)
  }
  if (!isHangul(name)) {
    const code = latinCode(askedOf(name).letters)
    if (code.length > 1) put(code)
  } else
    for (const { text } of variantsOf(name, 'place', 0)) {
      const syllables = syllablesIn(text)
      for (const way of waysOf(syllables)) put(way)
      for (const code of japaneseCodes(syllables, coded)) codes.add(`${JAPANESE}${squeeze(code)}`)
    }
  codes.delete('')
  return [...codes]
}

/** What a query is looked up by: codes of names that sound alike, those a letter away, and those with another letter. */
export type Codes = {
  readonly same: readonly string[]
  readonly near: readonly string[]
  readonly far: readonly string[]
}

/** Ways to read letters that may belong to one syllable or to two. */
const readingsIn = (letters: string): ReadonlySet<string> => {
  const apart = (text: string): string => text.replace(/([ao])([ei])/g, '$1 $2')
  const nasal = letters.replace(/ng(?=[aeiouy])/g, 'n ')
  return new Set([letters, apart(letters), nasal, apart(nasal), letters.replaceAll('ye', 'yo')])
}

/** The codes that a query is looked up by, the nearest first. */
export const codesAsked = (query: string): Codes => {
  const same = new Set<string>()
  const written = isHangul(query) ? [query] : readingsOfHanja(query)
  for (const one of written)
    for (const { text } of variantsOf(one, 'place', 0)) for (const way of waysOf(syllablesIn(text))) same.add(way)
  if (written.length === 0) {
    const { letters } = askedOf(query)
    for (const one of [letters, ...endingsIn(letters).map(({ at }) => letters.slice(0, at))])
      for (const way of readingsIn(one)) same.add(latinCode(way).replaceAll(' ', ''))
  }
  same.delete('')
  const own = [...same]
  const less = [...new Set(own.flatMap(without))]
  const japanese =
    written.length > 0 || askedOf(query).letters === '' ? [] : [`${JAPANESE}${squeeze(coded(askedOf(query).letters))}`]
  return {
    same: [...own, ...japanese],
    near: [...own.map((code) => `${LESS}${code}`), ...less],
    far: less.map((code) => `${LESS}${code}`),
  }
}
