import { sieveOf } from '../sieve.js'
import { type Day, daysAfter, isoDay, isDay, numberedDay } from './calendar.js'
import { compact } from '../pattern.js'

/** Solar dates (MMDD) of Seollal 1.1, Daeboreum 1.15, Dano 5.5 and Chuseok 8.15 of the lunar calendar, 2000–2030. */
const LUNAR = `0205,0219,0606,0912 0124,0207,0625,1001 0212,0226,0615,0921 0201,0215,0604,0911 0122,0205,0622,0928
0209,0223,0611,0918 0129,0212,0531,1006 0218,0304,0619,0925 0207,0221,0608,0914 0126,0209,0528,1003
0214,0228,0616,0922 0203,0217,0606,0912 0123,0206,0624,0930 0210,0224,0613,0919 0131,0214,0602,0908
0219,0305,0620,0927 0208,0222,0609,0915 0128,0211,0530,1004 0216,0302,0618,0924 0205,0219,0607,0913
0125,0208,0625,1001 0212,0226,0614,0921 0201,0215,0603,0910 0122,0205,0622,0929 0210,0224,0610,0917
0129,0212,0531,1006 0217,0303,0619,0925 0207,0221,0609,0915 0127,0210,0528,1003 0213,0227,0616,0922
0203,0217,0605,0912`
  .split(/\s+/)
  .map((year) => year.split(',').map(Number))

type Feast = {
  readonly pattern: RegExp
  readonly lunar?: 0 | 1 | 2 | 3
  readonly month?: number
  readonly day?: number
}

const FEASTS: readonly Feast[] = [
  { pattern: /\bDano\b|단오(?:날|절)?/, lunar: 2 },
  { pattern: /\bChuseok\b|\bHarvest Moon\b|추석(?:날)?|한가위/, lunar: 3 },
  {
    pattern:
      /\bSeollal\b|\bLunar New Year(?:'s Day)?\b|(?:음력 ?)?설날|음력설|(?<![가-힣]|는 )설(?= ?(?:명절|연휴|무렵|전(?:에|날)|이튿날|다음 ?날|을 (?:쇠|앞두|맞|지내)|이 (?:지나|다 ?[돼되])|에(?:도|는)? |차례|대목))(?: ?명절| ?연휴)?/,
    lunar: 0,
  },
  { pattern: /\bDaeboreum\b|(?:정월 ?)?(?<![가-힣])대보름(?:날)?|정월대보름(?:날)?/, lunar: 1 },
  { pattern: /\bNew Year'?s (?:Day|Eve)\b|양력설|새해 첫날|신정/, month: 1, day: 1 },
  {
    pattern:
      /\bbirthday of Kim Jong[- ][IiEe]l\b|\bKim Jong[- ]Il's birthday\b|\bDay of the Shining Star\b|광명성절|(?<![\d.·])2·16(?![\d.·]|[가-힣]*(?:사단|돌격대|과학|예술))|김정일(?:의)? 생일/,
    month: 2,
    day: 16,
  },
  {
    pattern: compact(
      /\bbirthday of Kim Il[- ][Ss]ung\b|\bKim Il[- ][Ss]ung's birthday\b|\bDay of the Sun\b|\b(?:biggest|greatest) (?:national )?holiday\b|태양절|(?<![\d.·])4·15(?![\d.·]|[가-힣]*(?:사단|돌격대|과학|문학))|김일성(?:의)? 생일/,
    ),
    month: 4,
    day: 15,
  },
  {
    pattern: /\bArmy Day\b|\barmy's founding (?:day|anniversary)\b|건군절|(?:인민군|군) ?창건(?:일| ?기념일)/,
    month: 2,
    day: 8,
  },
  { pattern: /\bMay Day\b|\bInternational Workers' Day\b|5[.·]1 ?절|국제로동자절|노동절/, month: 5, day: 1 },
  { pattern: /\bLiberation Day\b|광복절|(?<![\d.·])8·15(?![\d.·])|조국해방의 날|해방절/, month: 8, day: 15 },
  {
    pattern: compact(
      /\bVictory Day\b|\bwar victory (?:day|anniversary)\b|\banniversary of the armistice\b|\b[Aa]rmistice (?:[Dd]ay|anniversary)\b|전승절|(?<![\d.·])7·27(?![\d.·])|정전협정 ?(?:체결|조인)일/,
    ),
    month: 7,
    day: 27,
  },
  {
    pattern: compact(
      /\b(?:state|national) anniversary\b|\b(?:state|regime|nation|republic)(?:'s)? founding (?:day|anniversary)\b|\b(?:founding (?:day|anniversary)|anniversary of the founding) of the (?:state|republic|country|nation)\b|\banniversary of the (?:state|republic|country|nation)'s founding\b|\bFoundation Day of the Republic\b|공화국 ?창건(?:일|절| ?기념일| ?\d{2} ?(?:돌|주년))|정권 ?수립일|구구절|9[.·]9 ?절|(?<![\d.·])9·9(?![\d.·])/,
    ),
    month: 9,
    day: 9,
  },
  {
    pattern: compact(
      /\b[Pp]arty(?:'s)? (?:(?:[Ff]oundation|[Ff]ounding) )?(?:[Dd]ay|[Aa]nniversary)\b|\bfounding (?:day|anniversary) of the (?:ruling |Workers' )?[Pp]arty\b|\banniversary of the (?:founding of the (?:ruling |Workers' )?[Pp]arty|(?:ruling |Workers' )?[Pp]arty's founding)\b|(?:노동|로동)?당 ?창건(?:일|절| ?기념일| ?\d{2} ?(?:돌|주년))|쌍십절|(?<![\d.·])10·10(?![\d.·])/,
    ),
    month: 10,
    day: 10,
  },
  { pattern: /\bConstitution Day\b|헌법절/, month: 12, day: 27 },
  { pattern: /김정은(?:의)? 생일/, month: 1, day: 8 },
  { pattern: /김정숙(?:의)? 생일/, month: 12, day: 24 },
  {
    pattern:
      /\banniversary of (?:the death of Kim Jong[- ][Ii]l\b|Kim Jong[- ][Ii]l's death)|\bKim Jong[- ][Ii]l's death anniversary/,
    month: 12,
    day: 17,
  },
  {
    pattern:
      /\banniversary of (?:the death of Kim Il[- ][Ss]ung\b|Kim Il[- ][Ss]ung's death)|\bKim Il[- ][Ss]ung's death anniversary/,
    month: 7,
    day: 8,
  },
  { pattern: /\bChristmas(?: Day)?\b|성탄절|크리스마스/, month: 12, day: 25 },
  { pattern: /\b(?:International )?Women's Day\b|(?:국제)?부녀절|3[.·]8 ?절/, month: 3, day: 8 },
  { pattern: /\bInternational Children's Day\b|국제아동절/, month: 6, day: 1 },
  { pattern: /\bChildren's Union (?:founding )?(?:day|anniversary)\b|소년단 ?창립절/, month: 6, day: 6 },
  { pattern: /\bSongun Day\b|선군절/, month: 8, day: 25 },
  { pattern: /\bYouth Day\b|(?<![가-힣])청년절/, month: 8, day: 28 },
  { pattern: /\bMothers?'s? Day\b|어머니날/, month: 11, day: 16 },
]

const likelyFeasts = sieveOf(FEASTS, ({ pattern }) => pattern)

/** `설 전날`, `광명성절(2월 16일) 이튿날`: the day before it, or the day after. */
const BESIDE =
  /^(?:'s)?,?(?: ?\([^)]{1,12}\))? ?(?:(eve\b|전날|하루 전)|(?:바로 )?(?:이튿날|다음 ?날))(?: ?\(\d{1,2}일\))?/

export type Festival = { readonly start: number; readonly end: number; readonly day: Day }

/** `태양절까지 끝내라`: the term of what is ordered lies ahead. */
const BY = /\b(?:by|before|until|no later than) (?:the )?$/
const PASSED = /^ ?(?:\([^)]*\))?(?:이|만)? ?지나면 /
const TERM = /^ ?(?:\([^)]*\))?(?:(?: ?전)?까지| ?전(?:에|으로)(?= )| ?안(?:에|으로)(?= )| ?이전(?:에|까지))/

/**
 * Holidays named in a text, each as its latest day not after the anchor (or within the coming fortnight); as the next
 * one where it is the term of what is still to be done.
 */
export const festivalsIn = (
  text: string,
  anchor: Day,
  ahead = false,
  isSure = false,
  told: { readonly near: string | null; readonly promised?: boolean; readonly soon?: boolean } = { near: null },
): readonly Festival[] => {
  const found: Festival[] = []
  for (const feast of likelyFeasts(text)) {
    const hit = feast.pattern.exec(text)
    const rest = hit === null ? '' : text.slice(hit.index + hit[0].length)
    const isTerm =
      hit !== null &&
      (PASSED.test(rest) ||
        (isSure && /\b(?:on|for|at) (?:the )?$/.test(text.slice(0, hit.index))) ||
        (ahead && (TERM.test(rest) || BY.test(text.slice(0, hit.index)) || /계획|예정/.test(rest))))
    const day =
      hit &&
      (ofYear(feast, anchor, text.slice(0, hit.index)) ??
        inMonthTold(feast, told.near) ??
        (told.promised === true || (told.soon === true && FROM_THEN.test(rest)) ? soon(feast, anchor) : null) ??
        (isTerm ? next : latest)(feast, anchor))
    if (!hit || !day) continue
    const beside = BESIDE.exec(rest)
    const end = hit.index + hit[0].length + (beside?.[0].length ?? 0)
    const shift = beside?.[1] !== undefined || /Eve$/.test(hit[0]) ? -1 : beside === null ? 0 : 1
    found.push({ start: hit.index, end, day: shift === 0 ? day : daysAfter(day, shift) })
  }
  return found
}

/** `태양절 전날부터 막는다`: what is yet to begin. */
const FROM_THEN = /^ ?(?:\([^)]*\) ?)?(?:전날|이튿날|다음 ?날)?부터(?!.*(?:있|왔|온다|았|었|계속|줄곧))/

const YEARS: readonly (readonly [RegExp, number])[] = [
  [/내년(?:의)? ?$/, 1],
  [/(?:올해|올|금년)(?:의)? ?$/, 0],
  [/(?:지난해|작년)(?:의)? ?$/, -1],
  [/재작년(?:의)? ?$/, -2],
]
/** `내년 태양절`. */
const ofYear = (feast: Feast, anchor: Day, before: string): Day | null => {
  if (/(?:^|[^가-힣])(?:오는|다가오는|다가올|돌아오는|이번에 오는) ?$/.test(before.slice(-8)))
    return next(feast, anchor)
  const printed = /([12]\d{3})년(?:의)? ?(?:\d{1,2}월(?: ?\d{1,2}일)? ?)?$/.exec(before)
  if (printed) return feastDay(feast, Number(printed[1]))
  const shift = YEARS.find(([pattern]) => pattern.test(before.slice(-6)))
  return shift === undefined ? null : feastDay(feast, anchor.year + shift[1])
}

/** `작년 4월 … 태양절 밤에`: in the month told just before. */
const inMonthTold = (feast: Feast, near: string | null): Day | null => {
  const month = /^\d{4}-\d{2}/.exec(near ?? '')?.[0]
  const day = month === undefined ? null : feastDay(feast, Number(month.slice(0, 4)))
  return day && isoDay(day).startsWith(month!) ? day : null
}

/** `태양절에 쌀을 준다고 했다`: the next one, if it is not far off. */
const soon = (feast: Feast, anchor: Day): Day | null => {
  const day = next(feast, anchor)
  return day && isoDay(day) <= isoDay(daysAfter(anchor, 120)) ? day : null
}

const latest = (feast: Feast, anchor: Day): Day | null => {
  const soon = isoDay(daysAfter(anchor, 14))
  const years = [anchor.year + 1, anchor.year, anchor.year - 1]
  for (const year of years) {
    const day = feastDay(feast, year)
    if (day && isoDay(day) <= soon) return day
  }
  return null
}

const next = (feast: Feast, anchor: Day): Day | null => {
  const day = feastDay(feast, anchor.year)
  return day && isoDay(day) >= isoDay(anchor) ? day : feastDay(feast, anchor.year + 1)
}

const feastDay = (feast: Feast, year: number): Day | null => {
  if (feast.lunar === undefined) return { year, month: feast.month ?? 1, day: feast.day ?? 1 }
  const stamp = LUNAR[year - 2000]?.[feast.lunar]
  return stamp === undefined ? null : { year, month: Math.floor(stamp / 100), day: stamp % 100 }
}

/** A day number printed beside a holiday must fit it; used to keep `당 창건일(10일)` one date. */
export const fits = (anchor: Day, number: number): boolean => {
  const day = numberedDay(anchor, number)
  return day !== null && isDay(day)
}
