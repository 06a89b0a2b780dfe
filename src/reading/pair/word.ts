import type { WordDifference } from '../../record/drift.js'
import type { Signs } from './sign.js'

/** Bodies that translations put in place of one another; the narrower one first. */
const BODIES: readonly { readonly en: RegExp; readonly ko: RegExp }[] = [
  { en: /\bborder[- ](?:guards?|patrols?|units?|forces?|troops|security)/i, ko: /국경경비|경비대/ },
  { en: /\b(?:military|army|armed forces|soldiers?|troops)\b/i, ko: /인민군|군부|군대|군인|병사/ },
  { en: /\b(?:state security|secret police|security agen\w+|bowibu)\b/i, ko: /보위/ },
  { en: /\b(?:police|social security|public security|public safety)\b/i, ko: /안전성|안전부|보안|공안|경찰/ },
  { en: /\b(?:the party|central committee|workers['’]? party)\b/i, ko: /당중앙|중앙위원회|노동당|당조직|도당|군당/ },
  { en: /\b(?:residents?|people|civilians?|villagers?|locals?)\b/i, ko: /주민|민간인|사람|인민|\d명/ },
  { en: /\b(?:officials?|cadres?|functionar\w+)\b/i, ko: /간부|(?<!무역)일[군꾼]|당국자/ },
]

const namedIn = (text: string, language: 'en' | 'ko'): readonly number[] =>
  BODIES.flatMap((body, index) => (body[language].test(text) ? [index] : []))

/** The first two are nested: whoever names the border guard names soldiers too, so only the narrower one counts. */
const narrowed = (named: readonly number[]): readonly number[] =>
  named.includes(0) ? named.filter((index) => index !== 1) : named

/** Differences in the words of two passages: numbers none of which is in the other, bodies none of which is the same. */
export const wordDifferences = (
  en: { readonly text: string; readonly signs: Signs },
  ko: { readonly text: string; readonly signs: Signs },
): readonly WordDifference[] => {
  const found: WordDifference[] = []
  const [mine, yours] = [[...en.signs.counts], ko.signs.counts]
  if (mine.length > 0 && yours.size > 0 && !mine.some((number) => yours.has(number))) found.push('number')
  const [english, korean] = [narrowed(namedIn(en.text, 'en')), narrowed(namedIn(ko.text, 'ko'))]
  if (english.length > 0 && korean.length > 0 && !english.some((body) => korean.includes(body))) found.push('body')
  return found
}
