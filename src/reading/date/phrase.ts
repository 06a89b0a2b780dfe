import { daysAfter, daysIn, isoDay, isoMonth, weekOf } from './calendar.js'
import type { DateRule, Frame } from './date.js'
import { DAYS, MONTHS } from './hint.js'
import { COUNT, countOf, dated, MONTH, monthNumber, monthShift, SHIFTS, yearless, yearlessMonth } from './month.js'
import { relativeSeason, SEASONS, seasonSpan } from './season.js'

const shiftOf = (word: string): number => SHIFTS[word.toLowerCase()] ?? 0

/** A weekday of the week that many weeks away. */
const dayOfWeek = (frame: Frame, name: string, weeks: number): string | null =>
  frame.anchor && isoDay(daysAfter(weekOf(frame.anchor, weeks)[0], DAYS.split('|').indexOf(name)))

/** Days of one month from one number to another: `February 20-25`, `from 20 to 25 February`. */
const daysOf = (frame: Frame, month: string, from: number, to: number, year?: string): string | null => {
  const number = monthNumber(month)
  const first = year ? dated(Number(year), number, from) : yearless(frame, number, from)
  const last = first && dated(Number(first.slice(0, 4)), number, to)
  return last && last > first! ? `${first}/${last}` : first
}

/** `in the past two weeks`, `over the last three months`: up to the day of the text. */
const upToNow = (frame: Frame, count: number, unit: string): string | null => {
  if (frame.anchor === null || unit === 'hour') return null
  const { year, month } = frame.anchor
  if (unit === 'month') return `${monthShift(frame, -count)}/${isoMonth(year, month)}`
  return `${isoDay(daysAfter(frame.anchor, -count * (unit === 'week' ? 7 : 1)))}/${isoDay(frame.anchor)}`
}

/** `the last day of February`, `the last week of May 2018`. */
const endOf = (
  frame: Frame,
  which: string,
  count: number,
  unit: string,
  month: string,
  year?: string,
): string | null => {
  const number = monthNumber(month)
  const inMonth = year ? isoMonth(Number(year), number) : yearlessMonth(frame, number)
  if (inMonth === null) return null
  const first = { year: Number(inMonth.slice(0, 4)), month: number, day: 1 }
  const length = count * (unit.startsWith('week') ? 7 : 1)
  const last = { ...first, day: daysIn(first.year, number) }
  const [from, to] = /first/i.test(which) ? [first, daysAfter(first, length - 1)] : [daysAfter(last, 1 - length), last]
  return length === 1 ? isoDay(from) : `${isoDay(from)}/${isoDay(to)}`
}

const NTH = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const JOINT = '(?: to | and | until | through | till | ?[-–] ?)'
const NUMBER = '(\\d{1,2})(?:st|nd|rd|th)?'

/** Times that take more than one word to tell: days of weeks, ends of months and years, spans of days. */
export const PHRASES: readonly DateRule[] = [
  {
    pattern: new RegExp(
      `\\b(?:[Oo]n |[Ff]rom |[Bb]etween )?(${DAYS})${JOINT}(${DAYS}),? (?:of )?(last|this|next) week\\b`,
      'g',
    ),
    read: (m, f) => {
      const [from, to] = [dayOfWeek(f, m[1]!, shiftOf(m[3]!)), dayOfWeek(f, m[2]!, shiftOf(m[3]!))]
      return from && to && to > from ? `${from}/${to}` : from
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:[Oo]n |[Ss]ince )?(${DAYS})(?: (?:morning|afternoon|evening|night))?,? (?:of )?(last|this|next) week\\b`,
      'g',
    ),
    read: (m, f) => dayOfWeek(f, m[1]!, shiftOf(m[2]!)),
  },
  {
    pattern: new RegExp(`\\b(?:[Oo]n )?(${DAYS})(?: \\w+)? of the week before last\\b`, 'g'),
    read: (m, f) => dayOfWeek(f, m[1]!, -2),
  },
  {
    pattern: new RegExp(`\\b(last|this|next) week,? (?:on )?(${DAYS})\\b`, 'gi'),
    read: (m, f) => dayOfWeek(f, m[2]!, shiftOf(m[1]!)),
  },
  {
    holds: ' ago',
    pattern: new RegExp(`\\b(?:[Oo]n )?(${DAYS}),? (\\d{1,3}|[a-z]+) weeks? ago\\b`, 'g'),
    read: (m, f) => (countOf(m[2]!) > 0 ? dayOfWeek(f, m[1]!, -countOf(m[2]!)) : undefined),
  },
  {
    pattern: new RegExp(`\\b${COUNT} weeks? ago (?:on )?(?:(today)|(${DAYS}))\\b`, 'gi'),
    read: (m, f) =>
      m[3] ? dayOfWeek(f, m[3], -countOf(m[1]!)) : f.anchor && isoDay(daysAfter(f.anchor, -7 * countOf(m[1]!))),
  },
  {
    holds: ' ago',
    pattern:
      /\b(\w+) years? ago,? (?:in |this |last )?(?:early |mid-|late )?([A-Z][a-z]{2,8})\b|\b([A-Z][a-z]{2,8}),? (\w+) years? ago\b/g,
    read: (m, f) => {
      const [count, month] = [countOf((m[1] ?? m[4])!), monthNumber((m[2] ?? m[3])!)]
      return f.anchor && count > 0 && month > 0 ? isoMonth(f.anchor.year - count, month) : null
    },
  },
  {
    holds: 'out',
    pattern: /\bbefore the month (?:was|is) out\b/gi,
    read: (_m, f) => /^\d{4}-\d{2}/.exec(f.near ?? '')?.[0] ?? monthShift(f, 0),
  },
  {
    holds: 'aside',
    pattern: /(?<=\bset aside )([A-Z][a-z]{2,8})(?= (?:for|as|to)\b)/g,
    read: (m, f) => (monthNumber(m[1]!) > 0 ? yearlessMonth(f, monthNumber(m[1]!)) : null),
  },
  {
    pattern: /\b(?:in |during |since )?the (week|month|year) before last\b/gi,
    read: (m, f) => {
      if (f.anchor === null) return null
      if (/month/i.test(m[1]!)) return monthShift(f, -2)
      if (/year/i.test(m[1]!)) return String(f.anchor.year - 2)
      return weekOf(f.anchor, -2).map(isoDay).join('/')
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:[Oo]n |[Ff]rom |[Bb]etween )?${MONTH} ${NUMBER}(?: ?[-–] ?| to )${NUMBER}(?:,? (\\d{4}))?\\b(?! (?:[a-z]+ )?(?:percent|won|people|years))`,
      'g',
    ),
    read: (m, f) => daysOf(f, m[1]!, Number(m[2]), Number(m[3]), m[4]),
  },
  {
    pattern: new RegExp(
      `\\b(?:[Oo]n |[Ff]rom |[Bb]etween )?(?:the )?${NUMBER}${JOINT}(?:the )?${NUMBER} (?:of )?${MONTH}(?:,? (\\d{4}))?(?!\\w)`,
      'g',
    ),
    read: (m, f) =>
      / and /.test(m[0]) && !/^between/i.test(m[0]) && Number(m[2]) !== Number(m[1]) + 1
        ? daysOf(f, m[3]!, Number(m[1]), Number(m[1]), m[4])
        : daysOf(f, m[3]!, Number(m[1]), Number(m[2]), m[4]),
  },
  {
    pattern: new RegExp(
      `\\b(?:on |in |during )?the (first|last|final) (?:${COUNT} )?(days?|weeks?) of ${MONTH}(?:,? (\\d{4}))?(?!\\w)`,
      'gi',
    ),
    read: (m, f) =>
      m[2] === undefined && /days/i.test(m[3]!)
        ? m[5]
          ? isoMonth(Number(m[5]), monthNumber(m[4]!))
          : yearlessMonth(f, monthNumber(m[4]!))
        : endOf(f, m[1]!, m[2] ? countOf(m[2]) : 1, m[3]!, m[4]!, m[5]),
  },
  {
    pattern: new RegExp(
      `\\b(?:in |during |over |for )?the (first|last|final) ${COUNT} months of (?:(\\d{4})|(last|this|the) year)\\b`,
      'gi',
    ),
    read: (m, f) => {
      const year = m[3] ? Number(m[3]) : f.anchor && f.anchor.year + shiftOf(m[4]!)
      const length = countOf(m[2]!)
      if (year === null || length > 12) return null
      return /first/i.test(m[1]!)
        ? `${isoMonth(year, 1)}/${isoMonth(year, length)}`
        : `${isoMonth(year, 13 - length)}/${isoMonth(year, 12)}`
    },
  },
  {
    pattern:
      /\b(?:at |since |from |by |until |around |towards? |before )?the (start|beginning|end) of (\d{4})\b|\b(?:since |in )?(early|late) (\d{4})\b/gi,
    read: (m) =>
      m[2]
        ? isoMonth(Number(m[2]), /end/i.test(m[1]!) ? 12 : 1)
        : Number(m[4]) > 1900 && Number(m[4]) < 2100
          ? m[4]!
          : null,
  },
  {
    pattern: new RegExp(
      `\\b(?:[Ii]n |[Dd]uring )?the (second|third|fourth) week of ${MONTH}(?:,? (\\d{4}))?(?!\\w)`,
      'g',
    ),
    read: (m, f) => {
      const month = m[3] ? isoMonth(Number(m[3]), monthNumber(m[2]!)) : yearlessMonth(f, monthNumber(m[2]!))
      const first = ['second', 'third', 'fourth'].indexOf(m[1]!) * 7 + 8
      return month && `${month}-${String(first).padStart(2, '0')}/${month}-${String(first + 6).padStart(2, '0')}`
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:[Oo]n )?the (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) of ${MONTH}(?:,? (\\d{4}))?(?!\\w)`,
      'g',
    ),
    read: (m, f) => {
      const day = NTH.indexOf(m[1]!) + 1
      return m[3] ? dated(Number(m[3]), monthNumber(m[2]!), day) : yearless(f, monthNumber(m[2]!), day)
    },
  },
  {
    pattern: /\b(?:in |during |over )?the (?:past|last) week\b/gi,
    read: (m, f) => (/past/i.test(m[0]) || /^(?:in|during|over) /i.test(m[0]) ? upToNow(f, 1, 'week') : null),
  },
  {
    pattern: /\bthe (first|second) half of the (1[89]|20)(\d)0s\b/gi,
    read: (m) => (/first/i.test(m[1]!) ? `${m[2]}${m[3]}0/${m[2]}${m[3]}4` : `${m[2]}${m[3]}5/${m[2]}${m[3]}9`),
  },
  {
    pattern: /\bthe (sixties|seventies|eighties|nineties)\b/gi,
    read: (m) => {
      const ten = 6 + ['sixties', 'seventies', 'eighties', 'nineties'].indexOf(m[1]!.toLowerCase())
      return `19${ten}0/19${ten}9`
    },
  },
  {
    pattern: /\bsince the New Year\b(?!'s)/gi,
    read: (_m, f) => f.anchor && `${f.anchor.year}-01-01`,
  },
  {
    pattern: /\b(?:since|at|around|after|from) the (?:turn of the year|new year)\b(?!'s)/gi,
    read: (_m, f) => f.anchor && isoMonth(f.anchor.year, 1),
  },
  {
    pattern:
      /\b(?:in |during |since )?(?:the )?(?:early |late |mid-)?(spring|summer|autumn|fall|winter) (?:of )?(?:((?:1[89]|20)\d\d)|(last|this|next) year)\b/gi,
    read: (m, f) => {
      const season = SEASONS[m[1]!.toLowerCase()]!
      if (m[2]) return seasonSpan(season, Number(m[2]))
      return f.anchor && seasonSpan(season, f.anchor.year + shiftOf(m[3]!))
    },
  },
  {
    pattern: /\b(?:early |late |earlier )(this|last|next) (spring|summer|autumn|fall|winter)\b/gi,
    read: (m, f) => relativeSeason(f, m[1]!.toLowerCase(), m[2]!.toLowerCase()),
  },
  {
    pattern: /\b(?:in|over|during|within) the (?:past|last) (\d{1,3}|[a-z]+) (day|week|month)s?\b/gi,
    read: (m, f) => (countOf(m[1]!) > 0 ? upToNow(f, countOf(m[1]!), m[2]!.toLowerCase()) : undefined),
  },
  {
    pattern: /\b(?:around|about|roughly|circa) (\d{4})\b(?! (?:[a-z]+s|won|yuan|people|tons)\b)/gi,
    read: (m) => (Number(m[1]) > 1900 && Number(m[1]) < 2100 ? `${m[1]}~` : null),
  },
  {
    pattern: new RegExp(`\\b(${MONTHS})'s (?=[a-z])`, 'g'),
    read: (m, f) => yearlessMonth(f, monthNumber(m[1]!)),
  },
  {
    pattern:
      /\b(?:[Uu]nder |[Ii]n |[Bb]y )?(?:[Aa]|[Tt]he) (19\d\d|20[0-3]\d) (?=(?:[a-z]+ )?(?:protocol|agreement|treaty|accord|law|decree|pact|ban|order|rule|regulation|resolution|convention)\b)/g,
    read: (m) => m[1]!,
  },
]
