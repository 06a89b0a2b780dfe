import type { Spelling } from '../record/place.js'
import { withoutKind } from './gazetteer.js'
import { readingsOfHanja } from './hanja.js'

const ONSETS = ['k', 'k', 'n', 't', 't', 'l', 'm', 'p', 'p', 's', 's', '', 'c', 'c', 'c', 'k', 't', 'p', '']
const VOWELS = [
  'a',
  'e',
  'a',
  'e',
  'o',
  'e',
  'o',
  'e',
  'o',
  'oa',
  'oe',
  'oe',
  'o',
  'o',
  'o',
  'oe',
  'oi',
  'o',
  'o',
  'i',
  'i',
]
const CODAS = [
  '',
  'k',
  'k',
  'k',
  'n',
  'n',
  'n',
  't',
  'l',
  'k',
  'm',
  'l',
  'l',
  'l',
  'p',
  'l',
  'm',
  'p',
  'p',
  't',
  't',
  'n',
  't',
  't',
  'k',
  't',
  'p',
  '',
]

const squeeze = (key: string): string => key.replace(/(.)\1+/g, '$1')

const hangulKey = (text: string): string =>
  Array.from(text.normalize('NFC'))
    .map((letter) => {
      const at = (letter.codePointAt(0) ?? 0) - 0xac00
      if (at < 0 || at >= 11_172) return ''
      return `${ONSETS[Math.floor(at / 588)]}${VOWELS[Math.floor((at % 588) / 28)]}${CODAS[at % 28]}`
    })
    .join('')

const latinKey = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/ng(?=$|[^aeiouy])/g, 'n')
    .replace(/sh/g, 's')
    .replace(/ch|j|z/g, 'c')
    .replace(/h/g, '')
    .replace(/ae|ai|ay/g, 'e')
    .replace(/y(?=[aeiou])/g, '')
    .replace(/eo|eu|oo|ou|u/g, 'o')
    .replace(/w(?=[aeio])/g, 'o')
    .replace(/g|q/g, 'k')
    .replace(/d/g, 't')
    .replace(/b|f|v/g, 'p')
    .replace(/r/g, 'l')
    .replace(/y/g, 'i')

/** The North writes ㄹ and ㄴ where the South drops or softens them at the beginning: both give one key. */
const withoutInitial = (key: string): string => key.replace(/^[ln](?=[aeio])/, '')

/**
 * A coarse key of how a name sounds, the same for Hangul and most Latin spellings of it: 회령, Hoeryong, Hoiryeong.
 * A match on it is a search hit, never an identity.
 */
export const soundKey = (text: string): string =>
  withoutInitial(
    squeeze(
      /[가-힣]/.test(text)
        ? hangulKey(text).replaceAll('oe', 'o')
        : latinKey(text).replaceAll('oe', 'o').replaceAll('oi', 'o'),
    ),
  )

/** Other spellings of the things that a term names: by one of their names as written, else by how it sounds. */
export const spellingsOf = (
  term: string,
  things: readonly { readonly names: readonly Spelling[] }[],
): readonly string[] => {
  const wanted = term.normalize('NFC').toLowerCase()
  if (Array.from(wanted).length < 2) return []
  const isNamed = (names: readonly Spelling[], same: (name: string) => boolean): boolean =>
    names.some(({ text }) => same(text))
  const asked = [wanted, withoutKind(wanted), ...readingsOfHanja(term)]
  const exact = things.filter(({ names }) =>
    isNamed(names, (name) => asked.includes(name.normalize('NFC').toLowerCase())),
  )
  const key = soundKey(term)
  const sounding =
    exact.length > 0 || key.length < 3
      ? exact
      : things.filter(({ names }) => isNamed(names, (name) => soundKey(name) === key))
  const found = sounding.flatMap(({ names }) => names.map(({ text }) => text))
  return [...new Set(found)].filter((text) => text.toLowerCase() !== wanted).slice(0, 20)
}
