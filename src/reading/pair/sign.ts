import { notionsIn } from './lexicon.js'
import { soundsIn } from './name.js'
import { compact } from '../pattern.js'

/** What a passage shows that its translation would show too. */
export type Signs = {
  readonly notions: ReadonlySet<number>
  readonly numbers: ReadonlySet<number>
  /** The numbers without those of dates. */
  readonly counts: ReadonlySet<number>
  /** How its names may sound. */
  readonly sounds: ReadonlySet<string>
}

const EN_NUMBER = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
  ' ',
)
const EN_TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  dozen: 12,
}
const KO_COUNT: Readonly<Record<string, number>> = {
  한: 1,
  하나: 1,
  두: 2,
  둘: 2,
  세: 3,
  셋: 3,
  네: 4,
  넷: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
  스무: 20,
  서른: 30,
}
const KO_DAYS: Readonly<Record<string, number>> = {
  이틀: 2,
  사흘: 3,
  나흘: 4,
  닷새: 5,
  엿새: 6,
  이레: 7,
  여드레: 8,
  아흐레: 9,
  열흘: 10,
  보름: 15,
}
const COUNTED = '명|사람|개|건|번|차례|시간|시|달|주|마리|곳|가지|발|대|척|살|해|배|집|세대'
const KO_COUNTED = compact(`(${Object.keys(KO_COUNT).join('|')}) ?(?:${COUNTED})`, 'g')
const KO_DAY = compact(Object.keys(KO_DAYS).join('|'), 'g')
const KO_SCALE: Readonly<Record<string, number>> = { 만: 10_000, 천: 1000, 백: 100, 억: 100_000_000 }
const EN_SCALE: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1_000_000, billion: 1e9 }

const digitsIn = (text: string, scales: Readonly<Record<string, number>>, pattern: RegExp): readonly number[] =>
  [...text.matchAll(pattern)].map(([, digits = '', scale]) => {
    const number = Number(digits.replaceAll(',', ''))
    return number * ((scale === undefined ? undefined : scales[scale.toLowerCase()]) ?? 1)
  })

const TIMES: Readonly<Record<string, number>> = {
  twice: 2,
  thrice: 3,
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
}
const wordNumber = (word: string): number => {
  const at = EN_NUMBER.indexOf(word)
  if (at >= 0) return at
  return Object.hasOwn(EN_TENS, word) ? (EN_TENS[word] ?? 0) : (TIMES[word] ?? 0)
}
const EN_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
/** A month is a number in Korean; the English word that looks like a verb needs a day or a word of time beside it. */
const EN_MONTH =
  /\b(jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\b\.?|\b(may)\b(?= \d)|(?<=\b(?:in|of|last|mid|early|late|since|until|by) )(may)\b/g
const monthsIn = (text: string): readonly number[] =>
  [...text.matchAll(EN_MONTH)].map(([, month, before, after]) => EN_MONTHS.indexOf(month ?? before ?? after ?? '') + 1)

/** two hundred, a thousand */
const EN_SCALED = compact(`\\b(an?|${EN_NUMBER.join('|')}) (hundred|thousand|million|billion)\\b`, 'g')

const englishNumbers = (text: string): readonly number[] => [
  ...digitsIn(text, EN_SCALE, /(?<![\d.])(\d{1,9}(?:,\d{3})*(?:\.\d{1,3})?)(?: (hundred|thousand|million|billion))?/gi),
  ...[...text.matchAll(EN_SCALED)].map(([, word = '', scale = '']) => (wordNumber(word) || 1) * (EN_SCALE[scale] ?? 1)),
  ...[...text.replace(EN_SCALED, ' ').matchAll(/[a-z]+/g)]
    .map(([word]) => wordNumber(word))
    .filter((number) => number >= 2),
]

/** Days, months and years: a change of date is said as one. */
const EN_DATE =
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)\b|(?<![\d,.])(?:19|20)\d\d(?![\d,])/g
const KO_DATE = /(?:19|20)\d\d ?년|\d+ ?월(?![ 간])|\d+ ?월 (?=\d)|\d+ ?일(?! ?(?:동안|간|만|짜리))/g

const koreanNumbers = (text: string): readonly number[] => [
  ...digitsIn(text, KO_SCALE, /(?<![\d.])(\d{1,9}(?:,\d{3})*(?:\.\d{1,3})?) ?([만천백억])?/g),
  ...[...text.matchAll(KO_COUNTED)].flatMap(([, word = '']) => {
    const count = KO_COUNT[word] ?? 0
    return count >= 2 ? [count] : []
  }),
  ...[...text.matchAll(KO_DAY)].map(([word]) => KO_DAYS[word] ?? 0),
]

/** The signs of a passage; text as printed. */
export const signsOf = (text: string, language: 'en' | 'ko'): Signs => {
  const flat = text.replace(/\s+/g, ' ').slice(0, 2000)
  const lower = flat.toLowerCase().replace(/[’‘]/g, "'").replace(/-/g, ' ')
  return {
    notions: notionsIn(language === 'en' ? lower : flat, language),
    numbers: new Set(language === 'en' ? [...englishNumbers(lower), ...monthsIn(lower)] : koreanNumbers(flat)),
    counts: new Set(
      language === 'en' ? englishNumbers(lower.replace(EN_DATE, ' ')) : koreanNumbers(flat.replace(KO_DATE, ' ')),
    ),
    sounds: soundsIn(flat, language),
  }
}
