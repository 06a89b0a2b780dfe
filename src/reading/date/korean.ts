import {
  type Day,
  daysAfter,
  isDay,
  isoDay,
  isoMonth,
  monthsAfter,
  numberedDay,
  weekdayBefore,
  weekOf,
  yearOfMonth,
} from './calendar.js'
import { closed, type DateRule, type Dating, datingsBy, type Frame, isAfter, shifted } from './date.js'
import { PAST } from '../korean/tense.js'
import { seasonSpan } from './season.js'
import { DAYCOUNT, dayCount, spanned } from './interval.js'
import { festivalsIn } from './holiday.js'

const HALF = '(?:초순|초반|초|중순|중반|하순|상순|말경|말|께|경)?'
const MOON = '(이달|이번 ?달|금월|지난달|지난 달|전달|다음 ?달|내달|새달|오는 달)'
const YEAR = '((?<![가-힣])(?:재작년|지지난해|지난해|작년|지난 해|올해|금년|올|내년|이듬해|그해|같은 해|그 해))'
/** `10일간`, not `10일 간부들이`. */
const SPAN = '간(?!부|첩|격|판|담|신|식|호|사|염|척|석|접|수)|동안|만에'
const DAYS_FROM = new RegExp(`^ ?${DAYCOUNT} ?(전|뒤|후)`)
const WEEKDAYS = '월화수목금토일'

const dated = (year: number, month: number, day: number): string | null => {
  const found = { year, month, day }
  return isDay(found) ? isoDay(found) : null
}

const monthOrDay = (year: number, month: number, day: string | undefined): string | null => {
  if (month < 1 || month > 12) return null
  return day === undefined ? isoMonth(year, month) : dated(year, month, Number(day))
}

const yearNamed = (frame: Frame, word: string): number | null => {
  if (/그 ?해|같은 해/.test(word))
    return frame.previous === null ? (frame.anchor?.year ?? null) : Number(frame.previous.slice(0, 4))
  if (word === '이듬해') return frame.previous === null ? null : Number(frame.previous.slice(0, 4)) + 1
  if (frame.anchor === null) return null
  if (/재작년|지지난해/.test(word)) return frame.anchor.year - 2
  if (/지난 ?해|작년/.test(word)) return frame.anchor.year - 1
  return word === '내년' ? frame.anchor.year + 1 : frame.anchor.year
}

const inNamedYear = (frame: Frame, word: string, month: string, day: string | undefined): string | null => {
  const year = yearNamed(frame, word)
  return year === null ? null : monthOrDay(year, Number(month), day)
}

const moonShift = (word: string): number => (/지난|전달/.test(word) ? -1 : /다음|내달|새달|오는/.test(word) ? 1 : 0)

const inMoon = (frame: Frame, word: string, day: string | undefined): string | null => {
  if (frame.anchor === null) return null
  const { year, month } = monthsAfter(frame.anchor, moonShift(word))
  return monthOrDay(year, month, day)
}

const yearlessMonth = (frame: Frame, month: number, day: string | undefined): string | null => {
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
  return isDay(here) && isAfter(here, frame.anchor) && !frame.ahead
    ? dated(year - 1, month, here.day)
    : dated(year, month, here.day)
}

/** A bare day: in the month the text last spoke of, else the latest such day not after the anchor. */
const bareDay = (frame: Frame, number: number, isCurrent = false): string | null => {
  if (frame.anchor === null || number < 1 || number > 31) return null
  const context = contextMonth(frame)
  if (
    !isCurrent &&
    context !== null &&
    (context < isoMonth(frame.anchor.year, frame.anchor.month) || frame.soon === true)
  )
    return dated(Number(context.slice(0, 4)), Number(context.slice(5, 7)), number)
  const isAhead = frame.ahead && number > frame.anchor.day
  const day: Day | null = isAhead ? { ...frame.anchor, day: number } : numberedDay(frame.anchor, number)
  return day === null || !isDay(day) ? null : isoDay(day)
}

const contextMonth = (frame: Frame): string | null => {
  return frame.near !== null && /^\d{4}-\d{2}/.test(frame.near) ? frame.near.slice(0, 7) : null
}

const weekdayOf = (frame: Frame, week: string | undefined, name: string): string | null => {
  if (frame.anchor === null) return null
  const wanted = WEEKDAYS.indexOf(name)
  if (week === undefined) return isoDay(weekdayBefore(frame.anchor, wanted, true))
  return isoDay(daysAfter(weekOf(frame.anchor, weekShift(week))[0], wanted))
}

const weekShift = (word: string): number =>
  /지지난/.test(word) ? -2 : /지난|저번/.test(word) ? -1 : /다음|내주|오는/.test(word) ? 1 : 0

const weekSpan = (frame: Frame, word: string): string | null => {
  if (frame.anchor === null) return null
  const [monday, sunday] = weekOf(frame.anchor, weekShift(word))
  return `${isoDay(monday)}/${isoDay(sunday)}`
}

const NEAR: Readonly<Record<string, number>> = {
  그끄저께: -3,
  그저께: -2,
  그제: -2,
  엊그제: -2,
  엊그저께: -2,
  어제: -1,
  어젯밤: -1,
  오늘: 0,
  내일: 1,
  모레: 2,
  글피: 3,
}
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  봄: [3, 5],
  여름: [6, 8],
  가을: [9, 11],
  겨울: [12, 14],
}

const near = (frame: Frame, shift: number): string | null => frame.anchor && isoDay(daysAfter(frame.anchor, shift))

const monthsBack = (frame: Frame, count: number): string | null => {
  if (frame.anchor === null) return null
  const { year, month } = monthsAfter(frame.anchor, -count)
  return isoMonth(year, month)
}

const previous = (frame: Frame): string | null => (frame.previous === null ? null : closed(frame.previous))

const RULES: readonly DateRule[] = [
  { pattern: /음력 ?\d{1,2}월 ?\d{1,2}일/g, read: () => null },
  {
    pattern: new RegExp(`(?<!\\d)([12]\\d{3})년 ?(\\d{1,2})월(?: ?(\\d{1,2})일)? ?${HALF}`, 'g'),
    read: (m) => monthOrDay(Number(m[1]), Number(m[2]), m[3]),
  },
  {
    pattern: /(?<!\d)([12]\d{3})[.-] ?(\d{1,2})[.-] ?(\d{1,2})/g,
    read: (m) => dated(Number(m[1]), Number(m[2]), Number(m[3])),
  },
  { pattern: /주체 ?(\d{2,3})(?:\((\d{4})\))?년?/g, read: (m) => String(Number(m[1]) + 1911) },
  {
    pattern: new RegExp(`(?:([12]\\d{3})년|${YEAR}) ?(?:(상반기|하반기)|([1-4]|일|이|삼|사) ?[/사]?분기)`, 'g'),
    read: (m, f) => partOfYear(m[1] ? Number(m[1]) : yearNamed(f, m[2] ?? '올해'), m[3], m[4]),
  },
  {
    pattern: /(?<!\d)([12]\d{3})년(?![간째])(?: ?(봄|여름|가을|겨울))?/g,
    read: (m) => (m[2] ? seasonSpan(SEASONS[m[2]]!, Number(m[1])) : m[1]!),
  },
  {
    pattern: new RegExp(`${YEAR} ?(?:지난 )?(\\d{1,2})월(?: ?(\\d{1,2})일)? ?${HALF}`, 'g'),
    read: (m, f) => inNamedYear(f, m[1]!, m[2]!, m[3]),
  },
  {
    pattern: new RegExp(
      `${YEAR}? ?(?<![가-힣])(?:연|년)(말|초)(?!연시|대|생|급)|${YEAR} ?(말|초)(?=에|부터|까지|,| |께|쯤|$)`,
      'g',
    ),
    read: (m, f) => endOfYear(f, m[1] ?? m[3] ?? '올해', (m[2] ?? m[4]) === '말'),
  },
  { pattern: new RegExp(`${MOON} ?(?:(\\d{1,2})일|${HALF})`, 'g'), read: (m, f) => inMoon(f, m[1]!, m[2]) },
  {
    pattern: new RegExp(`(지난|오는|이번) ?(\\d{1,2})월(?: ?(\\d{1,2})일)? ?${HALF}`, 'g'),
    read: (m, f) => yearlessMonth({ ...f, ahead: m[1] === '오는' }, Number(m[2]), m[3]),
  },
  {
    pattern: new RegExp(`(?<![\\d.])(\\d{1,2})월 ?(?:(\\d{1,2})일|${HALF})`, 'g'),
    read: (m, f) => yearlessMonth(f, Number(m[1]), m[2]),
  },
  {
    pattern:
      /(지지난 ?주|지난 ?주|저번 ?주|이번 ?주|금주|다음 ?주|내주|오는 ?주)? ?(?<![가-힣])([월화수목금토일])요일/g,
    read: (m, f) => weekdayOf(f, m[1], m[2]!),
  },
  { pattern: /지지난 ?주|지난 ?주|저번 ?주|이번 ?주|금주|다음 ?주|내주/g, read: (m, f) => weekSpan(f, m[0]) },
  {
    pattern: /(지난해|작년|올해|올|지난|이번|재작년) ?(봄|여름|가을|겨울)/g,
    read: (m, f) => seasonOf(f, m[1]!, m[2]!),
  },
  {
    pattern: new RegExp(`(지난|오는) ?(\\d{1,2})일(?! ?(?:${SPAN}|째))`, 'g'),
    read: (m, f) =>
      m[1] === '오는'
        ? bareDay({ ...f, near: null, ahead: true }, Number(m[2]))
        : bareDay({ ...f, near: null, ahead: false }, Number(m[2])),
  },
  { pattern: /(?<![가-힣])연내(?![가-힣]{2})/g, read: (_m, f) => yearOnly(f, '올해') },
  {
    pattern: /지난 (\d{1,2})년(?:간| 동안| 사이)/g,
    read: (m, f) => f.anchor && `${f.anchor.year - Number(m[1])}/${f.anchor.year}`,
  },
  {
    pattern:
      /그저께|그끄저께|엊그저께|엊그제|(?<![가-힣])그제(?!서야|야)|어젯밤|어제|(?<![가-힣])오늘(?!날)|(?<![가-힣])내일(?!부터라도)|모레|글피/g,
    read: (m, f) => near(f, NEAR[m[0]] ?? 0),
  },
  {
    pattern: new RegExp(`${DAYCOUNT} ?전(?! ?까지|보다|에 비해|에 비하|과 비교|했|한|해|하|달|날|후|국|체|원)`, 'g'),
    read: (m, f) => near(f, -dayCount(m[1]!)),
  },
  {
    pattern: /(\d{1,2}|한|두|석|서너|세|네|넉) ?(?:달|개월) ?전(?!보다|에 비|과 비교)/g,
    read: (m, f) => monthsBack(f, MONTHCOUNT[m[1]!] ?? Number(m[1])),
  },
  {
    pattern: /(\d{1,2})년 ?전(?!보다|에 비|과 비교)/g,
    read: (m, f) => f.anchor && String(f.anchor.year - Number(m[1])),
  },
  {
    pattern: /(?<![\d.,:])(1[0-2]|0?[1-9])[./](3[01]|[12]\d|0?[1-9])(?![\d.:km])/g,
    read: (m, f) => (f.dotted ? yearlessMonth(f, Number(m[1]), m[2]) : null),
  },
  {
    pattern: new RegExp(
      `(?<![\\d~.,])(\\d{1,2})일(?! ?(?:${SPAN}|째|분(?!노|위|주|쟁|신|단)|치(?!러|른|르|렀|뤘|뤄|안|솟)|여(?![가-힣])|정도|가량|자 |씩))(?!자리|당)`,
      'g',
    ),
    read: (m, f, text) => bareDay(f, Number(m[1]), /^ ?현재/.test(text.slice(m.index + m[0].length))),
  },
  { pattern: /(?<!부터 )(?:이튿날|다음 ?날)/g, derived: true, read: (_m, f) => shifted(f.day ?? f.previous, 1) },
  { pattern: /(?<![가-힣])전날/g, derived: true, read: (_m, f) => shifted(f.day ?? f.previous, -1) },
  {
    pattern: new RegExp(`${DAYCOUNT} ?(?:뒤|후)(?!로)`, 'g'),
    derived: true,
    read: (m, f) => shifted(f.day ?? f.previous, dayCount(m[1]!)),
  },
  { pattern: /(?<![가-힣])그 ?날로(?!부터)/g, read: (_m, f) => previous(f) },
  {
    pattern: /(?<![가-힣])그 ?(?:뒤|후|때|날) ?(?:로|부터)(?:는)?/g,
    read: (_m, f) => (f.previous === null ? null : `${closed(f.previous)}/..`),
  },
  { pattern: /(?<![가-힣])그 ?(?:안에|기간|사이)/g, read: (_m, f) => f.previous },
  { pattern: /(?<![가-힣])(?:그때|당시|그날|같은 ?날|이날|당일)/g, read: (_m, f) => previous(f) },
  {
    pattern: new RegExp(`(?:${YEAR})(?![가-힣]|도 |보다)|${YEAR}(?=에|엔|부터|의|는|까지)`, 'g'),
    read: (m, f) => yearOnly(f, m[1] ?? m[2]!),
  },
]

const endOfYear = (frame: Frame, word: string, isEnd: boolean): string | null => {
  const year = yearNamed(frame, word)
  return year === null ? null : isoMonth(year, isEnd ? 12 : 1)
}

const partOfYear = (year: number | null, half: string | undefined, quarter: string | undefined): string | null => {
  if (year === null) return null
  const number = quarter === undefined ? 0 : Math.max('일이삼사'.indexOf(quarter) + 1, Number(quarter) || 0)
  const from = half === undefined ? number * 3 - 2 : half === '상반기' ? 1 : 7
  return `${isoMonth(year, from)}/${isoMonth(year, from + (half === undefined ? 2 : 5))}`
}

const MONTHCOUNT: Readonly<Record<string, number>> = { 한: 1, 두: 2, 석: 3, 세: 3, 서너: 3, 네: 4, 넉: 4 }

const yearOnly = (frame: Frame, word: string): string | null => {
  const year = yearNamed(frame, word)
  return year === null ? null : String(year)
}

const seasonOf = (frame: Frame, which: string, name: string): string | null => {
  if (frame.anchor === null) return null
  const season = SEASONS[name]!
  const { year, month } = frame.anchor
  if (/지난해|작년/.test(which)) return seasonSpan(season, year - 1)
  if (which === '재작년') return seasonSpan(season, year - 2)
  const current = name === '겨울' && month <= 2 ? year - 1 : year
  return seasonSpan(season, which === '지난' ? (month > season[1] ? current : current - 1) : current)
}

const VAGUE =
  /(?<![가-힣])(?:최근(?:에)?|예전(?:에는|엔)?|이전(?:에는|엔)?|그동안(?:에는)?|그간|지금까지|지금도|지금(?:은)?|현재(?:까지|는)?|요즘|요새(?![로를가는])|여전히|아직(?:까지)?|이번에는|종전(?:에는)?|과거(?:에는|엔)?|전에는|원래(?:는)?|이후|한때|얼마 전|당분간|조만간|요 몇 년 사이)/g

const HOURS =
  /^ ?(?:(?:이른 |늦은 )?(?:새벽|아침|오전|오후|낮|밤|저녁|점심|정오|자정|한밤중)(?: ?\d{1,2}시(?: ?반| ?\d{1,2}분)?(?:쯤|경|께)?)?|\d{1,2}시(?:쯤|경|께)?)/
const IS_PAST = new RegExp(`[${PAST}](?:다|고|음|지만|는데|으며|습니다|던|어요|단|대|기)`)
const AHEAD =
  /예정|할 것|내려질|다음|앞으로|까지[^.]{0,40}(?:라는|라고|도록|래|라 함) ?(?:[가-힣]+ ?)?(?:지시|명령|통보|통지|포치|과제|요구|독촉|했|한다|함|다그)|부터 .{0,20}(?:금지|시행|실시|한다|못)/

/** Times printed in a Korean sentence, resolved against the frame; vague words come with a null date. */
export const koreanDatings = (text: string, frame: Frame): readonly Dating[] => {
  const own = { ...frame, ahead: frame.ahead || AHEAD.test(text), soon: frame.soon ?? !IS_PAST.test(text) }
  const found: Dating[] = []
  const festivals = frame.anchor === null ? [] : festivalsIn(text, frame.anchor)
  for (const feast of festivals) {
    const after = text.slice(feast.end, feast.end + 16)
    if (
      /^ ?(?:\([^)]*\))?(?:을|를) (?:앞두고|맞아|맞이|기념|계기로|즈음|(?:\S+ )?앞둔|전후)|^ ?(?:맞이|기념|선물|행사|경축|명절공급)/.test(
        after,
      )
    )
      continue
    const near = DAYS_FROM.exec(after)
    if (near) {
      const shift = dayCount(near[1]!) * (near[2] === '전' ? -1 : 1)
      found.push({
        start: feast.start,
        end: feast.end + near[0].length,
        edtf: isoDay(daysAfter(feast.day, shift)),
        derived: true,
      })
      continue
    }
    const gloss = /^ ?\((?:음력 ?)?[^)]{0,14}\)/.exec(text.slice(feast.end))
    found.push(
      hourly(
        { start: feast.start, end: feast.end + (gloss?.[0].length ?? 0), edtf: isoDay(feast.day), derived: false },
        text,
      ),
    )
  }
  for (const dating of datingsBy(RULES, text, own)) {
    if (found.some((other) => other.start < dating.end && dating.start < other.end)) continue
    found.push(hourly(dating, text))
  }
  const merged = spanned(
    found.sort((a, b) => a.start - b.start),
    text,
  )
  const vague: Dating[] = []
  VAGUE.lastIndex = 0
  for (let hit = VAGUE.exec(text); hit !== null; hit = VAGUE.exec(text)) {
    const [start, end] = [hit.index, hit.index + hit[0].length]
    if (!merged.some((other) => other.start < end && start < other.end))
      vague.push({ start, end, edtf: null, derived: false })
  }
  return [...merged, ...vague].sort((a, b) => a.start - b.start)
}

const hourly = (dating: Dating, text: string): Dating => {
  const hours = HOURS.exec(text.slice(dating.end, dating.end + 20))
  const end = dating.end - (/ $/.test(text.slice(dating.start, dating.end)) ? 1 : 0)
  return { ...dating, end: hours ? dating.end + hours[0].length : end }
}

export const isPast = (text: string): boolean => IS_PAST.test(text)
