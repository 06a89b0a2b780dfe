import { familiesOf } from './family.js'
import { syllableOf } from './syllable.js'

/** A name told by one whole word and first letters: “Kim J. U.”, “J.-U. Kim”. Both in small letters. */
export type Initials = { readonly family: string; readonly given: readonly string[] }

/** Which letters a syllable may begin with in any system; an open one begins with its vowel. */
const ONSET: Readonly<Record<string, string>> = {
  ㄱ: 'gk',
  ㄲ: 'gk',
  ㄴ: 'n',
  ㄷ: 'dt',
  ㄸ: 'dt',
  ㄹ: 'rlny',
  ㅁ: 'm',
  ㅂ: 'bp',
  ㅃ: 'bp',
  ㅅ: 's',
  ㅆ: 's',
  ㅈ: 'jc',
  ㅉ: 'jc',
  ㅊ: 'c',
  ㅋ: 'k',
  ㅌ: 't',
  ㅍ: 'p',
  ㅎ: 'h',
}
const VOWEL: Readonly<Record<string, string>> = {
  ㅏ: 'a',
  ㅐ: 'ae',
  ㅓ: 'eou',
  ㅔ: 'e',
  ㅗ: 'o',
  ㅘ: 'w',
  ㅙ: 'w',
  ㅚ: 'ow',
  ㅜ: 'uw',
  ㅝ: 'w',
  ㅞ: 'w',
  ㅟ: 'w',
  ㅡ: 'eu',
  ㅢ: 'eu',
  ㅣ: 'iye',
}

const lettersOf = (sign: string): string => {
  const syllable = syllableOf(sign)
  if (!syllable) return ''
  return syllable.onset === 'ㅇ' ? (VOWEL[syllable.vowel] ?? 'y') : (ONSET[syllable.onset] ?? '')
}

/** Reads a name with initials; null where there is not one whole word beside one to three single letters. */
export const initialsIn = (text: string): Initials | null => {
  const words = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’ʼ]/gu, '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
  const [family, ...others] = words.filter((word) => word.length > 1)
  const given = words.filter((word) => word.length === 1)
  const isApart = words[0] === family || words[words.length - 1] === family
  return family !== undefined && others.length === 0 && isApart && given.length >= 1 && given.length <= 3
    ? { family, given }
    : null
}

/** Whether the one letter of a name with initials may be a whole family name instead: “O Chu-wŏn” is 오주원. */
export const isWholeLetter = (text: string, { given }: Initials): boolean =>
  given.length === 1 && /[iou]/.test(given[0] ?? '') && !/(?:^|[^a-z])[iou]\u0306?\./iu.test(text.normalize('NFD'))

/** The family name of a name in Hangul to which initials may belong, null where they do not. */
export const familyWith = (name: string, { given }: Initials): string | null => {
  const signs = Array.from(name.replace(/\s/gu, ''))
  for (const length of familiesOf(name)) {
    const rest = signs.slice(length)
    const isWhole = given.length === rest.length || given.length === 1
    if (
      length > 0 &&
      rest.length > 0 &&
      isWhole &&
      given.every((letter, at) => lettersOf(rest[at] ?? '').includes(letter))
    )
      return signs.slice(0, length).join('')
  }
  return null
}
