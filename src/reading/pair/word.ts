import type { Proposal } from '../../record/draft.js'
import type { Difference, WordDifference } from '../../record/drift.js'
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

/** Words that say no without a particle of negation: what is cut off has not been handed out. */
const SAYS_NO = {
  en: /\b(?:no|not|never|nobody|none|nothing|few|little|hardly|barely|rarely|without|stop(?:s|ped)?|halt\w*|cut off|ban\w*|forb\w+|refus\w+|reject\w*|fail\w*|den(?:y|ies|ied)|lack\w*|unable|only|suspend\w*|prohibit\w*|prevent\w*|declin\w+)\b|n['’]t\b/i,
  ko: /없|않|못|아니|안 |말라|말 것|금지|끊|중단|거부|막|멈추|불허|드물|모르|미지수|제외|뿐/,
} as const
/** Words that bind, though the sentence was not read as a rule. */
const BINDS = {
  en: /\b(?:must|ha[sd] to|have to|shall|should|(?:not )?allowed|permitted|required|forbidden|banned|ordered|told to|supposed to|may (?:only|not))\b/i,
  ko: /[야여] ?(?:한다|했다|하며|하고|합니다|했습니다|하는|할)|까지만|도록|게 (?:했|한다|하고|함)|기로 했|못하게|말라|라는|라고|금지|허용|허락|의무|지 못한다|수 없다/,
} as const

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const EN_DAY =
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (\d{1,2})\b(?!,?\d)|\b(?:the )?(\d{1,2})(?:st|nd|rd|th)\b/gi
const KO_DAY = /(?:(\d{1,2})월 ?)?(?<!\d)(\d{1,2})일(?!간| ?동안|째)/g

type PrintedDay = { readonly month: number | null; readonly day: number }

const daysIn = (text: string, language: 'en' | 'ko'): readonly PrintedDay[] =>
  language === 'en'
    ? [...text.matchAll(EN_DAY)].map(([, month, day, ordinal]) => ({
        month: month === undefined ? null : MONTH_NAMES.indexOf(month.toLowerCase()) + 1,
        day: Number(day ?? ordinal),
      }))
    : [...text.matchAll(KO_DAY)].map(([, month, day]) => ({
        month: month === undefined ? null : Number(month),
        day: Number(day),
      }))

/** Both print one day, and the same: what year or month each was read to lie in is the reading's, not the texts'. */
const isSameDayPrinted = (en: Proposal, ko: Proposal): boolean => {
  const [mine, yours] = [daysIn(en.passage, 'en'), daysIn(ko.passage, 'ko')]
  const isOpen = (date: string | null): boolean => date !== null && /\/\.\.$|^\.\.\//.test(date)
  if (mine.length !== 1 || yours.length !== 1 || isOpen(en.aboutDate) !== isOpen(ko.aboutDate)) return false
  const [one, other] = [mine[0]!, yours[0]!]
  return one.day === other.day && (one.month === null || other.month === null || one.month === other.month)
}

type Side = { readonly draft: Proposal; readonly language: 'en' | 'ko' }

/**
 * Whether a difference of fields is one of sense: not if the side that reads as affirmed says no in other words, nor if
 * the one that reads as a practice says that something binds.
 */
export const isOfSense = (field: Difference, en: Proposal, ko: Proposal): boolean => {
  const sides: readonly Side[] = [
    { draft: en, language: 'en' },
    { draft: ko, language: 'ko' },
  ]
  if (field === 'polarity')
    return sides.every(({ draft, language }) => draft.polarity === 'negate' || !SAYS_NO[language].test(draft.passage))
  if (field === 'about_date')
    return (
      [en, ko].some((draft) => draft.aboutDate !== null && draft.aboutDatePrinted !== null) && !isSameDayPrinted(en, ko)
    )
  if (field === 'kind')
    return sides.every(({ draft, language }) => (draft.kind === 'directive') === BINDS[language].test(draft.passage))
  return true
}
