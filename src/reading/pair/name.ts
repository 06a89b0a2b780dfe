import { soundKey } from '../../names/spelling.js'

/** Shorter keys are shared by too many words. */
const SHORTEST = 4
const ENGLISH = /(?<![\p{L}])\p{Lu}[\p{L}'’-]{3,}/gu
const KOREAN = /[가-힣]{2,}/gu
/** A Korean name stands at the front of its word, before the kind of place and the particles. */
const LONGEST = 4

const englishNames = (text: string): readonly string[] =>
  [...text.matchAll(ENGLISH)].map(([name]) => soundKey(name.replace(/['’]s$/u, '')))

const koreanNames = (text: string): readonly string[] =>
  [...text.matchAll(KOREAN)].flatMap(([word]) =>
    [2, 3, LONGEST].filter((length) => length <= word.length).map((length) => soundKey(word.slice(0, length))),
  )

/** Latin letters in a Korean text stand in the English one too: JSA, USB. */
const letters = (text: string): readonly string[] =>
  [...text.matchAll(/(?<![A-Za-z])[A-Z]{2,}(?![A-Za-z])/g)].map(([word]) => `=${word}`)

/** How the names of a passage may sound; of a Korean one, how every word begins. Only what both sides have says anything. */
export const soundsIn = (text: string, language: 'en' | 'ko'): ReadonlySet<string> => {
  const sounds = language === 'en' ? englishNames(text) : koreanNames(text)
  return new Set([...sounds.filter((key) => key.length >= SHORTEST), ...letters(text)])
}
