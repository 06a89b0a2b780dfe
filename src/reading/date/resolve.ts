import {
  type Day,
  dayNumber,
  dayOf,
  daysAfter,
  isDay,
  isoDay,
  isoMonth,
  monthsAfter,
  numberedDay,
  weekdayBefore,
  weekdayOfMonth,
  weekOf,
  yearOfMonth,
} from './calendar.js'
import { closed, firstDay, type Frame, isAfter } from './date.js'
import { courseOf, NIEUN_END, RIEUL, TO_COME } from '../korean/tense.js'
import { IS_PAST } from '../korean/time.js'
import { compact } from '../pattern.js'

export const SPAN = '간(?!부|첩|격|판|담|신|식|호|사|염|척|석|접|수)|동안|만에'
export const WEEKDAYS = '월화수목금토일'

export const dated = (year: number, month: number, day: number): string | null => {
  const found = { year, month, day }
  return isDay(found) ? isoDay(found) : null
}

export const monthOrDay = (year: number, month: number, day: string | undefined): string | null => {
  if (month < 1 || month > 12) return null
  return day === undefined ? isoMonth(year, month) : dated(year, month, Number(day))
}

/** `12월부터 다음 해 3월까지`, where nothing has been told: the next year of what is not over. */
const yearAhead = ({ anchor, soon }: Frame): number | null =>
  soon !== true || anchor === null ? null : anchor.year + 1

export const yearNamed = (frame: Frame, word: string): number | null => {
  if (/그 ?해|같은 해/.test(word))
    return frame.previous === null ? (frame.anchor?.year ?? null) : Number(frame.previous.slice(0, 4))
  if (/이듬해|다음 ?해/.test(word))
    return frame.previous === null ? yearAhead(frame) : Number(frame.previous.slice(0, 4)) + 1
  if (frame.anchor === null) return null
  if (/재작년|지지난해/.test(word)) return frame.anchor.year - 2
  if (/지난 ?해|작년/.test(word)) return frame.anchor.year - 1
  if (word === '새해') return frame.anchor.year + (frame.anchor.month >= 7 ? 1 : 0)
  return word === '내년' ? frame.anchor.year + 1 : frame.anchor.year
}

export const inNamedYear = (frame: Frame, word: string, month: string, day: string | undefined): string | null => {
  const year = yearNamed(frame, word)
  return year === null ? null : monthOrDay(year, Number(month), day)
}

/** `올해 1∼5월`; without a year the nearest that are past. */
export const monthsBetween = (frame: Frame, named: number | null, from: number, to: number): string | null => {
  if (from < 1 || to > 12 || frame.anchor === null || (named !== null && from >= to)) return null
  const year = named ?? Number(yearlessMonth(frame, to, undefined)?.slice(0, 4)) - (from > to ? 1 : 0)
  return `${isoMonth(year, from)}/${isoMonth(year + (from > to ? 1 : 0), to)}`
}

export const moonShift = (word: string): number =>
  /지난|전달/.test(word) ? -1 : /다음|내달|새달|오는/.test(word) ? 1 : 0

/** `11월에는 환전상이 처형됐고 다음 달에는 선장이 총살됐다`: what is over was not done in a month to come. */
const isOver = (frame: Frame, text: string): boolean =>
  frame.soon === false &&
  frame.near !== null &&
  !TO_COME.test(text) &&
  !/[다라자]는|도록|겠다|기로|라고|다고|계획|예정|앞두|준비/.test(text) &&
  courseOf(text) === 'done'

export const inMoon = (frame: Frame, word: string, day: string | undefined, text = ''): string | null => {
  if (frame.anchor === null) return null
  if (/^다음/.test(word) && isOver(frame, text)) return afterLastMonth(frame, day)
  const { year, month } = monthsAfter(frame.anchor, moonShift(word))
  return monthOrDay(year, month, day)
}

export const yearlessMonth = (frame: Frame, month: number, day: string | undefined): string | null => {
  if (frame.anchor === null || month < 1 || month > 12) return null
  const isAhead = month > frame.anchor.month && month - frame.anchor.month <= 6 && frame.ahead
  const off = (month - frame.anchor.month + 12) % 12
  const isSoon = frame.soon === true && (off === 1 || off === 2)
  const year = isAhead
    ? frame.anchor.year
    : isSoon
      ? frame.anchor.year + (month < frame.anchor.month ? 1 : 0)
      : yearOfMonth(frame.anchor, month)
  if (day === undefined) return isoMonth(year, month)
  const here = { year, month, day: Number(day) }
  return isDay(here) && isAfter(here, frame.anchor) && !frame.ahead && !isSoon
    ? dated(year - 1, month, here.day)
    : dated(year, month, here.day)
}

/** `청년은 재작년 4월 잡혔다. 4월 18일에는 …`: the year of what was told just before, of the same month or soon after it. */
export const inYearTold = (frame: Frame, month: number, day: string | undefined): string | null => {
  const told = frame.near === null ? null : /^(\d{4})-(\d{2})/.exec(frame.near)
  if (told === null || frame.anchor === null) return null
  const [year, from] = [Number(told[1]), Number(told[2])]
  const isEarlier = year * 12 + from <= frame.anchor.year * 12 + frame.anchor.month - 11
  return isEarlier && month >= from && month <= from + 3 ? monthOrDay(year, month, day) : null
}

/** A bare day: in the month the text last spoke of, else the latest such day not after the anchor. */
export const bareDay = (frame: Frame, number: number, isCurrent = false): string | null => {
  if (frame.anchor === null || number < 1 || number > 31) return null
  const context = contextMonth(frame)
  if (
    !isCurrent &&
    context !== null &&
    (context < isoMonth(frame.anchor.year, frame.anchor.month) || frame.soon === true)
  )
    return soonAfter(frame, number) ?? dated(Number(context.slice(0, 4)), Number(context.slice(5, 7)), number)
  const isAhead = frame.ahead && number > frame.anchor.day
  const day: Day | null = isAhead ? { ...frame.anchor, day: number } : numberedDay(frame.anchor, number)
  return day === null || !isDay(day) ? null : isoDay(day)
}

/** `1일부터 또 닫는다는 말 있음`, said on the 24th: of the month to come. */
const TO_BEGIN = compact(`^ ?부터(?:는)? (?!.*[고어아해여] 있).{0,40}[${NIEUN_END}]다(?:고|는|며| ?함|[.]?$)`)
const LONG_OVER = 14
export const dayHere = (frame: Frame, number: number, rest: string): string | null => {
  const found = bareDay(frame, number, /^ ?현재/.test(rest))
  if (found === null || !TO_BEGIN.test(rest) || IS_PAST.test(rest)) return found
  if (found > isoDay(daysAfter(frame.anchor!, -LONG_OVER))) return found
  const { year, month } = monthsAfter(frame.anchor!, number > frame.anchor!.day ? 0 : 1)
  return dated(year, month, number) ?? found
}

/** `지난달 31일 … 1일 새벽`: the head of a month told right after the end of the one before it. */
const FORTNIGHT = 14
const soonAfter = (frame: Frame, number: number): string | null => {
  const told = /^\d{4}-\d\d-\d\d$/.test(closed(frame.near ?? '')) ? dayOf(closed(frame.near!)) : null
  if (told === null || frame.anchor === null || number >= told.day) return null
  const next = { ...monthsAfter(told, 1), day: number }
  if (!isDay(next) || isAfter(next, frame.anchor)) return null
  return dayNumber(next) - dayNumber(told) <= FORTNIGHT ? isoDay(next) : null
}

export const contextMonth = (frame: Frame): string | null => {
  return frame.near !== null && /^\d{4}-\d{2}/.test(frame.near) ? frame.near.slice(0, 7) : null
}

/** `일요일에 강연 있다 함`, `월요일에 준다고 함`: the next one. */
const TO_BE_HELD = compact(
  `^ ?(?:에|부터|까지|에는|엔|날|에나)? (?:[^ .]+ ){0,5}?[^ .]*(?:[${NIEUN_END}]다(?:고|는|며)?(?: ?함| 말[가-힣 ]*| 소문[가-힣 ]*)?|있다(?:고)? ?함|[${RIEUL}] (?:듯|것|예정|거)[가-힣 ]*|래)[.]?$`,
)
export const weekdayOf = (frame: Frame, week: string | undefined, name: string, rest = ''): string | null => {
  if (frame.anchor === null) return null
  const wanted = WEEKDAYS.indexOf(name)
  const isNext = week === undefined ? frame.soon === true && TO_BE_HELD.test(rest) : /오는$/.test(week)
  if (isNext) return isoDay(daysAfter(weekdayBefore(frame.anchor, wanted, true), 7))
  if (week === undefined) return isoDay(weekdayBefore(frame.anchor, wanted, true))
  return isoDay(daysAfter(weekOf(frame.anchor, weekShift(week))[0], wanted))
}

/** `이달 첫 월요일`, `지난달 마지막 일요일`. */
export const weekdayInMonth = (month: string | null, which: string, name: string): string | null => {
  const first = month === null ? null : dayOf(`${month}-01`)
  const place = which === '마지막' ? -1 : Math.max(['첫째', '둘째', '셋째', '넷째'].indexOf(which), 0)
  const day = first && weekdayOfMonth(first, WEEKDAYS.indexOf(name), place)
  return day && isoDay(day)
}

export const weekShift = (word: string): number =>
  /지지난/.test(word) ? -2 : /지난|저번/.test(word) ? -1 : /다음|내주|오는/.test(word) ? 1 : 0

export const weekSpan = (frame: Frame, word: string): string | null => {
  if (frame.anchor === null) return null
  const [monday, sunday] = weekOf(frame.anchor, weekShift(word))
  return `${isoDay(monday)}/${isoDay(sunday)}`
}

/** `지난 주말`: Saturday and Sunday. */
export const weekendSpan = (frame: Frame, word: string): string | null => {
  if (frame.anchor === null) return null
  const [, sunday] = weekOf(frame.anchor, weekShift(`${word}주`))
  return `${isoDay(daysAfter(sunday, -1))}/${isoDay(sunday)}`
}

/** The last day of a month told as `2019-02`. */
export const lastDayOf = (month: string | null): string | null => {
  const first = month === null ? null : dayOf(`${month.slice(0, 7)}-01`)
  return first === null ? null : isoDay(daysAfter({ ...monthsAfter(first, 1), day: 1 }, -1))
}

export const NEAR: Readonly<Record<string, number>> = {
  그끄저께: -3,
  그끄제: -3,
  그저께: -2,
  그제: -2,
  엊그제: -2,
  엊그저께: -2,
  어제: -1,
  어젯밤: -1,
  간밤: -1,
  지난밤: -1,
  오늘: 0,
  내일: 1,
  모레: 2,
  글피: 3,
}
/** `일 년 전`, `두 해 전`. */
export const yearCount = (printed: string): number =>
  ({ 일: 1, 이: 2, 삼: 3, 한: 1, 두: 2, 세: 3, 네: 4 })[printed] ?? Number(printed)

/** `지난 한 달 동안`, `지난 사흘 동안`: up to the day of the text. */
export const upToNow = (frame: Frame, months: number, days: number): string | null => {
  if (frame.anchor === null) return null
  if (months === 0) return `${isoDay(daysAfter(frame.anchor, -days))}/${isoDay(frame.anchor)}`
  const from = monthsAfter(frame.anchor, -months)
  return `${isoMonth(from.year, from.month)}/${isoMonth(frame.anchor.year, frame.anchor.month)}`
}

/** `북한은 전날 …`, where no day has been told in an article: the day before it. */
export const today = (frame: Frame, before: string): string | null =>
  frame.dotted || frame.anchor === null || !/(?:^|[은는도] |, )$/.test(before) ? null : isoDay(frame.anchor)

export const near = (frame: Frame, shift: number): string | null =>
  frame.anchor && isoDay(daysAfter(frame.anchor, shift))

export const monthsBack = (frame: Frame, count: number): string | null => {
  if (frame.anchor === null) return null
  const { year, month } = monthsAfter(frame.anchor, -count)
  return isoMonth(year, month)
}

export const previous = (frame: Frame): string | null => (frame.previous === null ? null : closed(frame.previous))

/** `그 뒤로`: from the day last told on, or from the end of the span; from the head of a season. */
export const sincePrevious = (frame: Frame): string | null => {
  if (frame.previous === null) return null
  const told = closed(frame.previous)
  const season = /^(\d{4}-(?:03|06|09|12))\/\d{4}-(?:05|08|11|02)$/.exec(told)
  return `${season?.[1] ?? told.split('/').findLast((end) => end !== '..')}/..`
}

export const endOfYear = (frame: Frame, word: string, isEnd: boolean): string | null => {
  const year = yearNamed(frame, word)
  return year === null ? null : isoMonth(year, isEnd ? 12 : 1)
}

/** `작년 이맘때`, `2년 전 이맘때`. */
export const sameMonthOf = (frame: Frame, word: string | undefined, count: string | undefined): string | null => {
  if (frame.anchor === null) return null
  const year = count === undefined ? yearNamed(frame, word!) : frame.anchor.year - yearCount(count)
  return year === null ? null : isoMonth(year, frame.anchor.month)
}

export const yearsBetween = (from: string, to: string): string =>
  `${from}/${to.length === 2 ? from.slice(0, 2) + to : to}`

/** `1월 5~12일`, `지난달 28~30일`. */
export const daysOfMonth = (
  frame: Frame,
  [, year, yearWord, month, moon, from, to]: RegExpExecArray,
): string | null => {
  const first =
    moon !== undefined
      ? inMoon(frame, moon, from)
      : year !== undefined
        ? monthOrDay(Number(year), Number(month), from)
        : yearWord !== undefined
          ? inNamedYear(frame, yearWord, month!, from)
          : yearlessMonth(frame, Number(month), from)
  return daysBetween(frame, first, Number(to))
}

export const daysBetween = (_frame: Frame, first: string | null, last: number): string | null => {
  const end = first === null ? null : dated(Number(first.slice(0, 4)), Number(first.slice(5, 7)), last)
  return end === null || end <= first! ? first : `${first}/${end}`
}

/** `같은 달 20일`, `그달 말`: in the month last told. */
export const inLastMonth = (frame: Frame, day: string | undefined): string | null => {
  const told = /^\d{4}-\d{2}/.exec(frame.near ?? frame.day ?? frame.previous ?? '')?.[0]
  return told === undefined ? null : monthOrDay(Number(told.slice(0, 4)), Number(told.slice(5, 7)), day)
}

/** `하순에는 …`, `월말까지`: of the month told just before, else of this one. */
export const inMonthHere = (frame: Frame): string | null =>
  contextMonth(frame) ?? (frame.anchor && isoMonth(frame.anchor.year, frame.anchor.month))

/** `이듬달`, `이듬달 5일`: the month after the one last told. */
export const afterLastMonth = (frame: Frame, day: string | undefined): string | null => {
  const [year, month] = (inLastMonth(frame, undefined) ?? '').split('-').map(Number)
  if (!year || !month) return null
  return month === 12 ? monthOrDay(year + 1, 1, day) : monthOrDay(year, month + 1, day)
}

export const inLastWeek = (frame: Frame, name: string): string | null => {
  const day = firstDay(frame.day ?? frame.previous)
  return day === null ? null : isoDay(daysAfter(weekOf(day, 0)[0], WEEKDAYS.indexOf(name)))
}

/** `그 주에`: the week of the day last told. */
export const weekTold = (frame: Frame): string | null => {
  const day = firstDay(frame.day ?? frame.previous)
  return day === null
    ? null
    : weekOf(day, 0)
        .map((one) => isoDay(one))
        .join('/')
}

export const weekCount = (printed: string | undefined): number =>
  printed === undefined ? 0 : ({ 일: 1, 한: 1, 두: 2, 세: 3, 네: 4 }[printed.slice(0, 1)] ?? Number(printed))

/** `2년 뒤에야 풀려났다`: of what is over, the year so many years after the one told. */
export const yearsOn = (frame: Frame, count: number): string | null | undefined =>
  frame.previous === null || frame.soon !== false ? undefined : String(Number(frame.previous.slice(0, 4)) + count)

export const monthsOn = (frame: Frame, count: number): string | null => {
  const told = frame.day ?? frame.previous
  const from = firstDay(told) ?? (/^\d{4}-\d{2}$/.test(told ?? '') ? dayOf(`${told!}-01`) : null)
  if (from === null) return null
  const { year, month } = monthsAfter(from, count)
  return isoMonth(year, month)
}

export const MONTHCOUNT: Readonly<Record<string, number>> = {
  한: 1,
  두: 2,
  석: 3,
  세: 3,
  서너: 3,
  네: 4,
  넉: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
}

export const yearOnly = (frame: Frame, word: string): string | null => {
  const year = yearNamed(frame, word)
  return year === null ? null : String(year)
}
