import { dayOf, daysAfter, daysIn, isoDay, monthsAfter, weekdayBefore, weekdayOfMonth, weekOf } from './calendar.js'
import { closed, type DateRule, type Frame, shifted } from './date.js'
import { DAYS, TO_COME } from './hint.js'
import { countOf, monthNumber, monthShift, SHIFTS, yearlessMonth } from './month.js'

const NTH = ['first', 'second', 'third', 'fourth', 'fifth']

/** `the first Sunday of March`, `the last Friday in October 2018`. */
const weekdayOf = (inMonth: string | null, which: string, name: string): string | null => {
  if (inMonth === null) return null
  const first = dayOf(`${inMonth}-01`)
  const day = first && weekdayOfMonth(first, DAYS.split('|').indexOf(name), NTH.indexOf(which))
  return day && isoDay(day)
}

const WHICH = '(first|second|third|fourth|fifth|last)'

/** So many weekdays back: `two Sundays ago`, `the Sunday before last`. */
const weekdaysBack = (frame: Frame, name: string, count: number): string | null =>
  frame.anchor && isoDay(daysAfter(weekdayBefore(frame.anchor, DAYS.split('|').indexOf(name), false), -7 * (count - 1)))

/** English times told by their place in a row, and those to come that are counted from now. */
export const ORDINAL_RULES: readonly DateRule[] = [
  {
    holds: 'day ',
    pattern: new RegExp(
      `\\b(?:[Oo]n )?the ${WHICH} (${DAYS}) (?:of|in) (?:([A-Z][a-z]{2,8})\\b(?:,? (\\d{4}))?|(last|this|the) month)(?!\\w)`,
      'g',
    ),
    read: (m, f) => {
      const month = m[3] === undefined ? null : monthNumber(m[3])
      if (month === 0) return null
      const there =
        month === null
          ? monthShift(f, SHIFTS[m[5]!] ?? 0)
          : m[4]
            ? `${m[4]}-${String(month).padStart(2, '0')}`
            : yearlessMonth(f, month)
      return weekdayOf(there, m[1]!, m[2]!)
    },
  },
  {
    holds: ' before last',
    pattern: new RegExp(`\\b(?:[Oo]n )?(?:the )?(${DAYS}) before last\\b`, 'g'),
    read: (m, f) => weekdaysBack(f, m[1]!, 2),
  },
  {
    holds: 'days ago',
    pattern: new RegExp(`\\b(two|three|four|five) (${DAYS})s ago\\b`, 'g'),
    read: (m, f) => weekdaysBack(f, m[2]!, countOf(m[1]!)),
  },
  {
    holds: 'he last ',
    pattern: /\b(?:on |in )?the last (day|month) of (?:(the|this|last) )(year|month)\b/gi,
    read: (m, f, text) => {
      const [unit, back] = [m[1]!.toLowerCase(), /last/i.test(m[2]!)]
      if (f.anchor === null || (unit === 'month' && m[3] === 'month')) return null
      // Early in a year or a month the one that has just ended is meant.
      const isOver =
        !TO_COME.test(text) &&
        !f.ahead &&
        /the/i.test(m[2]!) &&
        (m[3] === 'year' ? f.anchor.month < 12 : f.anchor.day < 15)
      const shift = back || isOver ? -1 : 0
      if (m[3] === 'year') return `${f.anchor.year + shift}-12${unit === 'day' ? '-31' : ''}`
      const { year, month } = monthsAfter(f.anchor, shift)
      return isoDay({ year, month, day: daysIn(year, month) })
    },
  },
  {
    holds: ' day ',
    pattern: /\bfrom (?:(that)|the (?:next|following)|(the same)) (?:very )?day (?:on|onwards?|forward)\b/gi,
    derived: true,
    read: (m, f) => {
      const day = f.day ?? null
      return day && `${(m[1] ?? m[2]) ? closed(day).slice(0, 10) : shifted(day, 1)!}/..`
    },
  },
  {
    pattern: /\bin (a|one|two|three|four|five|six|ten|\d{1,2}) (day|week|month)s?(?=[,.;]|$| (?:and|at|in)\b)/g,
    read: (m, f, text) => {
      if (f.anchor === null || !TO_COME.test(text)) return null
      const count = countOf(m[1]!)
      if (m[2] === 'month') return monthShift(f, count)
      if (m[2] === 'day') return isoDay(daysAfter(f.anchor, count))
      return weekOf(f.anchor, count).map(isoDay).join('/')
    },
  },
]
