/** The letters of Hangul in the order of Unicode: initial consonants, vowels, final consonants (none first). */
export const ONSETS = Array.from('ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ')
export const VOWELS = Array.from('ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ')
export const CODAS = ['', ...Array.from('ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ')]

/** One syllable block, taken apart. `coda` is empty where the syllable is open. */
export type Syllable = { readonly onset: string; readonly vowel: string; readonly coda: string }

const FIRST = 0xac00
const LAST = 0xd7a3

const apart = new Map<number, Syllable>()

/** The letters of one syllable block, or null for any other sign. The same block is the same object each time. */
export const syllableOf = (sign: string): Syllable | null => {
  const at = (sign.codePointAt(0) ?? 0) - FIRST
  if (at < 0 || at > LAST - FIRST) return null
  const held = apart.get(at)
  if (held) return held
  const syllable = {
    onset: ONSETS[Math.floor(at / 588)] ?? '',
    vowel: VOWELS[Math.floor((at % 588) / 28)] ?? '',
    coda: CODAS[at % 28] ?? '',
  }
  apart.set(at, syllable)
  return syllable
}

/** The block of three letters. */
export const blockOf = ({ onset, vowel, coda }: Syllable): string =>
  String.fromCodePoint(FIRST + ONSETS.indexOf(onset) * 588 + VOWELS.indexOf(vowel) * 28 + CODAS.indexOf(coda))

/** Whether a vowel begins with i or y: before it the South drops ㄹ and ㄴ at the head of a word. */
export const isFront = (vowel: string): boolean => 'ㅣㅑㅕㅛㅠㅖㅒ'.includes(vowel)

export const isHangul = (text: string): boolean => /[가-힣]/u.test(text)
