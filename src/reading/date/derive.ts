import { daysAfter, isoDay, isoMonth, monthsAfter, weekday, weekOf } from './calendar.js'
import { closed, type DateRule, firstDay, type Frame } from './date.js'
import { DAYS } from './hint.js'
import { countOf, monthShift } from './month.js'

/** So many days, weeks, months or years from the date last told, no finer than that date is. */
export const fromLast = (last: string | null, count: number, unit: string): string | null => {
  const head = last === null ? undefined : /^\d{4}(?:-\d{2})?(?:-\d{2})?/.exec(closed(last).split('/').at(-1)!)?.[0]
  if (head === undefined) return null
  const [year, month] = [Number(head.slice(0, 4)), Number(head.slice(5, 7))]
  if (unit === 'year') return String(year + count)
  if (month === 0) return null
  if (unit === 'month') {
    const there = monthsAfter({ year, month, day: 1 }, count)
    return isoMonth(there.year, there.month)
  }
  const day = firstDay(head)
  return day === null ? head : isoDay(daysAfter(day, count * (unit === 'week' ? 7 : unit === 'fortnight' ? 14 : 1)))
}

/** `at the end of July … Six weeks later`: weeks from a part of a month lead to a month. */
const weeksOn = (frame: Frame, count: number, unit: string): string | null => {
  const month = frame.previous === null ? '' : closed(frame.previous)
  if (!/^(?:week|fortnight)$/.test(unit) || frame.within == null || !/^\d{4}-\d\d$/.test(month)) return null
  const day = firstDay(`${month}-${String(frame.within).padStart(2, '0')}`)
  return day && isoDay(daysAfter(day, count * (unit === 'week' ? 7 : 14))).slice(0, 7)
}

/** Days and weeks are counted from a day, months and years from whatever was told last. */
const lastOf = (frame: Frame, unit: string): string | null =>
  /day|night|ning|week/i.test(unit) ? (frame.day ?? frame.previous) : frame.previous

const fromHere = (frame: Frame, count: number, unit: string): string | null => {
  if (frame.anchor === null) return null
  return unit === 'month' ? monthShift(frame, count) : String(frame.anchor.year + count)
}

/** `the following Monday`: the next one after the day last told; `that Monday` may be that day itself. */
const nextDay = (frame: Frame, name: string, isThat: boolean): string | null => {
  const day = firstDay(frame.day ?? frame.previous)
  if (day === null) return null
  const least = isThat ? 0 : 1
  return isoDay(daysAfter(day, ((DAYS.split('|').indexOf(name) - weekday(day) + 7 - least) % 7) + least))
}

/** `the following week`, `the week before`: Monday to Sunday beside the week of the day last told. */
const besideWeek = (frame: Frame, count: number): string | null => {
  const day = firstDay(frame.day ?? frame.previous)
  return day && weekOf(day, count).map(isoDay).join('/')
}

/** A number, or a word that may be one. */
const WORD = '(\\d{1,3}|[a-z]+)'
/** Times counted from another that the text has told. */
export const DERIVED: readonly DateRule[] = [
  {
    pattern: new RegExp(
      `\\b${WORD} (day|night|morning|evening|week|fortnight|month|year)s? (?:later|after (?:that|this)|afterwards?|on(?! (?:the|a|an|in|from)\\b))\\b`,
      'gi',
    ),
    derived: true,
    read: (m, f) => {
      const [count, unit] = [countOf(m[1]!), m[2]!.toLowerCase()]
      return count > 0 ? (weeksOn(f, count, unit) ?? fromLast(lastOf(f, unit), count, unit)) : undefined
    },
  },
  {
    pattern: new RegExp(`\\b${WORD} (day|week|month|year)s? (?:before (?:that|this)|beforehand|previously)\\b`, 'gi'),
    derived: true,
    read: (m, f) => (countOf(m[1]!) > 0 ? fromLast(lastOf(f, m[2]!), -countOf(m[1]!), m[2]!.toLowerCase()) : undefined),
  },
  {
    pattern: new RegExp(
      `\\b${WORD} (day|week)s? (after|before) (?:the|their|his|her|its|this|that|they|he|she)\\b`,
      'gi',
    ),
    derived: true,
    read: (m, f) => {
      if (!(countOf(m[1]!) > 0)) return undefined
      const count = (/after/i.test(m[3]!) ? 1 : -1) * countOf(m[1]!)
      return f.near === null ? null : fromLast(f.near, count, m[2]!.toLowerCase())
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:on )?(?:the (?:following|next)|(that(?: same)?)) (${DAYS})\\b|\\b(?:on )?the (${DAYS}) after(?: that)?(?=,|$|\\.| (?:a|an|the|he|she|they|it|there) )`,
      'gi',
    ),
    derived: true,
    read: (m, f) => nextDay(f, m[2] ?? m[3]!, m[1] !== undefined),
  },
  {
    pattern: /\b(?:in |during )?the (following|next|previous|preceding) (week|month|year)\b/gi,
    derived: true,
    read: (m, f) => {
      const [count, unit] = [/following|next/i.test(m[1]!) ? 1 : -1, m[2]!.toLowerCase()]
      if (unit === 'week') return besideWeek(f, count)
      return f.near === null ? fromHere(f, count, unit) : fromLast(f.near, count, unit)
    },
  },
  {
    pattern:
      /\b(?:in )?the (week|month|year) (before|after)\b(?! (?:last|the|they|he|she|it(?! (?:was|had|were)\b)|a|an|his|her|their|its)\b)/gi,
    derived: true,
    read: (m, f) => {
      const [count, unit] = [/after/i.test(m[2]!) ? 1 : -1, m[1]!.toLowerCase()]
      if (unit === 'week') return besideWeek(f, count)
      return f.near === null ? null : fromLast(f.near, count, unit)
    },
  },
  {
    pattern: /\bthe (?:day|morning) after\b(?! (?:the|they|he|she|it|a|an|his|her|their|its|tomorrow)\b)/gi,
    derived: true,
    read: (_m, f) => fromLast(lastOf(f, 'day'), 1, 'day'),
  },
]
