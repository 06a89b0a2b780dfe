import { createHash, randomInt } from 'node:crypto'
import { wordlist as english } from '@scure/bip39/wordlists/english.js'
import { wordlist as koreanDecomposed } from '@scure/bip39/wordlists/korean.js'
import type { Language } from '../record/bilingual.js'

const korean = koreanDecomposed.map((word) => word.normalize('NFC'))

/** A small word beside each of the seven, so that each is one of 8,192 and the seven are 91 bits. */
const BESIDE: Readonly<Record<Language, readonly string[]>> = {
  en: ['above', 'below', 'near', 'with'],
  ko: ['에서', '까지', '마다', '보다'],
}

export const PASSPHRASE_WORDS = 7

/** Seven words, as they are shown and typed: English “near river”, Korean “강물에서”. */
export const newPassphrase = (language: Language): readonly string[] =>
  Array.from({ length: PASSPHRASE_WORDS }, () => {
    const beside = BESIDE[language][randomInt(4)] ?? ''
    return language === 'en'
      ? `${beside} ${english[randomInt(2048)] ?? ''}`
      : `${korean[randomInt(2048)] ?? ''}${beside}`
  })

/** The keys of a two-set keyboard for each jamo, in the order of Unicode. */
const LEADS = ['r', 'R', 's', 'e', 'E', 'f', 'a', 'q', 'Q', 't', 'T', 'd', 'w', 'W', 'c', 'z', 'x', 'v', 'g']
const VOWELS = 'k o i O j p u P h hk ho hl y n nj np nl b m ml l'.split(' ')
const TAILS = ' r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g'.split(' ')
const JAMO =
  'r R rt s sw sg e E f fr fa fq ft fx fv fg a q Q qt t T d w W c z x v g k o i O j p u P h hk ho hl y n nj np nl b m ml l'.split(
    ' ',
  )

const keysOfLetter = (letter: string): string => {
  const code = letter.codePointAt(0) ?? 0
  if (code >= 0xac00 && code <= 0xd7a3) {
    const at = code - 0xac00
    return (LEADS[Math.floor(at / 588)] ?? '') + (VOWELS[Math.floor((at % 588) / 28)] ?? '') + (TAILS[at % 28] ?? '')
  }
  if (code >= 0x3131 && code <= 0x3163) return JAMO[code - 0x3131] ?? ''
  return letter
}

/** The keys that were pressed, whichever mode the keyboard was in; single spaces between words. */
export const keysOf = (typed: string): string =>
  [...typed.normalize('NFC').trim().replace(/\s+/g, ' ')].map(keysOfLetter).join('')

const KNOWN: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(english),
  ko: new Set(korean.flatMap((word) => BESIDE.ko.map((beside) => keysOf(word + beside)))),
}

/** Whether each word as typed is one of ours, in order, for marking a slip while somebody types. */
export const wordsKnown = (typed: string): readonly boolean[] =>
  keysOf(typed)
    .split(' ')
    .map((word) => KNOWN.en.has(word) || BESIDE.en.includes(word) || KNOWN.ko.has(word))

const bitsOf = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')

/** Six words (66 bits) that two people compare by voice: the same for the same key, in either language. */
export const checkWords = (what: string, language: Language): readonly string[] => {
  const bits = bitsOf(createHash('sha256').update(`check words ${what}`, 'utf8').digest())
  const list = language === 'en' ? english : korean
  return Array.from({ length: 6 }, (_, at) => list[Number.parseInt(bits.slice(at * 11, at * 11 + 11), 2)] ?? '')
}

/** Whether six words as typed, in either language and keyboard mode, are the check words of this. */
export const isCheckedBy = (what: string, typed: string): boolean =>
  (['en', 'ko'] as const).some((language) =>
    [typed, typed.toLowerCase()].some((one) => keysOf(checkWords(what, language).join(' ')) === keysOf(one)),
  )
