import type { Proposal } from '../../record/draft.js'
import type { Difference } from '../../record/drift.js'

/** Words that say no without a particle of negation: what is cut off has not been handed out. */
const SAYS_NO = {
  en: /\b(?:no|not|never|nobody|none|nothing|few|little|nowhere|neither|nor|hardly|barely|rarely|without|stop(?:s|ped)?|halt\w*|cut off|ban\w*|forb\w+|refus\w+|reject\w*|fail\w*|den(?:y|ies|ied)|lack\w*|unable|only|suspend\w*|prohibit\w*|prevent\w*|declin\w+|forgiv\w+|hands off|lur(?:es?|ed|ing)|avoid\w*|refrain\w*|abstain\w*|beware|resist\w*|(?:keep|stay)(?:s|ing)? (?:\w+ ){0,2}(?:away|off|out|clear)|pardon\w*|spared?|exempt\w*|waived?|excused?|let off|go(?:es)? (?:free|unpunished)|remains? (?:closed|shut)|look(?:ed)? away|stays? (?:closed|shut))\b|n['’]t\b/i,
  ko: /없|않|못|아니|안 |말라|말 것|금지|끊|중단|거부|막|멈추|불허|드물|모르|미지수|제외|뿐|용서|면제|눈감아|닫힌|닫혀|잠긴|잠겨|막힌|막혀/,
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

export const daysIn = (text: string, language: 'en' | 'ko'): readonly PrintedDay[] =>
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

/** A day of its own, printed; not one that is counted from what was told before. */
const DATED = {
  en: /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d|\b(?:january|february|april|june|july|august|september|october|november|december)\b|\b(?:in|of|last|since|until|by|early|late|mid|from) (?:march|may)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b(?:19|20)\d\d\b|\b(?:last|this|next) (?:week|month|year|spring|summer|autumn|fall|winter|night)\b|\byesterday\b/i,
  ko: /\d ?일(?!간| ?동안|째)|\d ?월|요일|(?:19|20)\d\d ?년|지난(?:달|주|해|봄|여름|가을|겨울| (?:봄|여름|가을|겨울))|이달|이번 (?:주|달)|다음 ?(?:달|주)|내달|올해|올(?:봄|여름|가을|겨울)|작년|내년|어제|그제|그저께/,
} as const

/** Days counted from what was told before, in the words of both languages. */
const COUNTED_FROM: readonly { readonly en: RegExp; readonly ko: RegExp }[] = [
  {
    en: /\b(?:since then|ever since|since|from then on|after that|afterwards?|thereafter|from that \w+ on)\b/i,
    ko: /그때부터|그날부터|이후|그 ?(?:뒤|후)|그로부터|[ㄴ은] (?:뒤|후)(?:로|부터)/,
  },
  {
    en: /\b(?:that|(?:on )?the same|(?:on )?the very) (?:day|night|evening|morning|afternoon)\b|\bon the (?:day|night|evening|morning) (?!before|after)/i,
    ko: /그날|당일|같은 ?날|이날|[던한진난린된은쏜간온힌] 날(?!마다)/,
  },
  { en: /\b(?:the (?:next|following) \w+|a day later)\b/i, ko: /이튿날|다음 ?날|하루 (?:뒤|만)/ },
  { en: /\b(?:the (?:\w+ before|previous \w+)|a day earlier)\b/i, ko: /전날|하루 (?:전|앞)/ },
  {
    en: /\b(?:previously|formerly|earlier|in the past|in former times|used to|before|until then|once)\b/i,
    ko: /예전|과거|이전|종전|그 ?전|전에는|옛날|그때까지|한때/,
  },
  {
    en: /\b(?:now|nowadays|these days|today|currently|at present|so far|yet|still|recently)\b/i,
    ko: /지금|요즘|요새|현재|아직|최근|오늘날/,
  },
]

/** `since then` and 그 뒤: both count from what was told before, which each reading finds as well as it can. */
const areCountedAlike = (en: string, ko: string): boolean =>
  !DATED.en.test(en) && !DATED.ko.test(ko) && COUNTED_FROM.some((words) => words.en.test(en) && words.ko.test(ko))

/** Stretches of time told from the day of writing; each reading counts them, or misses one. */
const PERIODS: readonly { readonly en: string; readonly ko: string }[] = [
  ...Object.entries({ last: '지난', this: '(?:올|이번 ?)', next: '(?:내년 ?|다음 ?)' }).flatMap(([en, ko]) =>
    Object.entries({ spring: '봄', summer: '여름', '(?:autumn|fall)': '가을', winter: '겨울' }).map(
      ([english, korean]) => ({
        en: `${en} ${english}`,
        ko: `${ko} ?${korean}`,
      }),
    ),
  ),
  { en: 'last month', ko: '지난 ?달' },
  { en: 'this month', ko: '(?:이 ?달|이번 ?달)' },
  { en: 'next month', ko: '(?:다음 ?달|내달)' },
  { en: 'last year', ko: '(?:지난해|작년)' },
  { en: 'this year', ko: '(?:올해|금년)' },
  { en: 'next year', ko: '내년' },
  { en: 'last week', ko: '지난 ?주' },
  { en: 'this week', ko: '이번 ?주' },
]
const PERIOD = PERIODS.map(({ en, ko }) => ({ en: new RegExp(`\\b${en}\\b`, 'i'), ko: new RegExp(ko) }))
const PART = {
  en: [/\b(?:early|beginning|start)\b/i, /\b(?:mid|middle)\b/i, /\b(?:late|end)\b/i],
  ko: [/초(?:에|부터|순)?(?![가-힣])|초순|상순/, /중순/, /말(?:에|부터|까지)?(?![가-힣])|하순/],
} as const

/** Both print one stretch and one part of it, though one reading made no date of it. */
const isSamePeriodPrinted = (en: Proposal, ko: Proposal): boolean => {
  if ((en.aboutDate === null) === (ko.aboutDate === null)) return false
  if (/\d ?일/.test(ko.passage) || PART.en.some((part, at) => part.test(en.passage) !== PART.ko[at]!.test(ko.passage)))
    return false
  return PERIOD.some((words) => words.en.test(en.passage) && words.ko.test(ko.passage))
}

const BEGINS = { en: /\b(?:since|from|starting|beginning|as of|effective)\b/i, ko: /부터|이후/ } as const
const beginOf = (date: string | null): string | null => date?.split('/')[0] ?? null

/** Both say from when on, and the same: whether the end was read as open is the reading's. */
const beginAlike = (en: Proposal, ko: Proposal): boolean =>
  BEGINS.en.test(en.passage) && BEGINS.ko.test(ko.passage) && beginOf(en.aboutDate) === beginOf(ko.aboutDate)

/** One day, taken for the day of telling on one side and for what it is about on the other. */
const isMovedDay = (a: Proposal, b: Proposal): boolean =>
  (a.toldOn === null && a.aboutDate !== null && a.aboutDate === b.toldOn && b.aboutDate === null) ||
  (a.toldOn !== null && a.toldOn === b.toldOn && a.aboutDate === a.toldOn && b.aboutDate === null)

/** Words of talk and of what may be. */
const MAY_BE = {
  en: /\b(?:rumou?r\w*|talk|word|gossip|may|might|could|perhaps|possibl[ey]|maybe)\b/i,
  ko: /소문|풍문|말(?:이|도) ?(?:돈|돌|나)|얘기(?:가|도) ?(?:돈|돌|나)|수(?:도|가)? 있|지도 모|가능성/,
} as const

/** Words by which a reading of what happened is told as a reading. */
const READ_AS = {
  en: /\b(?:seen|regarded|viewed|read|interpreted|taken|understood) as\b|\bobservers\b/i,
  ko: /풀이|해석|분석|관측|여겨|(?:으로|로) (?:보인|보입|비친|읽힌)/,
} as const

/** `a team of its own, made up of men nobody knows`: what hangs behind says no of something else. */
const firstPart = (english: string): string => /^.{24,}?(?=, )/s.exec(english)?.[0] ?? english

type Side = { readonly draft: Proposal; readonly language: 'en' | 'ko' }

/** What was read as open, denied or rumoured says no, or is talk, in the words of the other side too. */
const isSameDoubt = (sides: readonly Side[]): boolean => {
  const doubts = sides.map(({ draft }) => draft.modality)
  const plain = sides.find(({ draft }) => draft.modality === 'asserted' || draft.modality === 'probable')
  if (plain === undefined) return doubts.includes('unclear') && doubts.includes('denied')
  const { draft, language } = plain
  if (doubts.includes('unclear') || doubts.includes('denied'))
    return draft.polarity === 'negate' || SAYS_NO[language].test(draft.passage)
  if (draft.modality !== 'asserted') return false
  const shade = doubts.includes('possible') ? MAY_BE : READ_AS
  return sides.every((side) => shade[side.language].test(side.draft.passage))
}

/**
 * Whether a difference of fields is one of sense: not if the side that reads as affirmed says no in other words, nor if
 * the one that reads as a practice says that something binds, nor if both count a day from what was told before.
 */
export const isOfSense = (field: Difference, en: Proposal, ko: Proposal): boolean => {
  const sides: readonly Side[] = [
    { draft: en, language: 'en' },
    { draft: ko, language: 'ko' },
  ]
  if (field === 'polarity')
    return sides.every(({ draft, language }) =>
      draft.polarity === 'negate'
        ? language === 'ko' || SAYS_NO.en.test(firstPart(draft.passage))
        : !SAYS_NO[language].test(draft.passage),
    )
  if (field === 'modality') return !isSameDoubt(sides)
  if (field === 'told_on') return !isMovedDay(en, ko) && !isMovedDay(ko, en)
  if (field === 'about_date')
    return (
      [en, ko].some((draft) => draft.aboutDate !== null && draft.aboutDatePrinted !== null) &&
      !isSameDayPrinted(en, ko) &&
      !areCountedAlike(en.passage, ko.passage) &&
      !beginAlike(en, ko) &&
      !isSamePeriodPrinted(en, ko) &&
      !isMovedDay(en, ko) &&
      !isMovedDay(ko, en)
    )
  return sides.every(({ draft, language }) => (draft.kind === 'directive') === BINDS[language].test(draft.passage))
}
