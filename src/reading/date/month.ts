import { daysAfter, isDay, isoDay, isoMonth, monthsAfter, yearOfMonth } from './calendar.js'
import { type Frame, isAfter } from './date.js'
import { COUNTS, MONTHS } from './hint.js'

export const MONTH = `(${MONTHS}|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)`
export const COUNT = `(\\d{1,3}|${Object.keys(COUNTS).join('|')})`
export const monthNumber = (name: string): number =>
  MONTHS.split('|').findIndex((month) => month.startsWith(name.replace('.', '').slice(0, 3))) + 1
export const countOf = (word: string): number => COUNTS[word.toLowerCase()] ?? Number(word)
export const dated = (year: number, month: number, day: number): string | null => {
  const found = { year, month, day }
  return isDay(found) ? isoDay(found) : null
}

/** Another year than that of the text: the next one of what is sure to come, or a past one that has just been told of. */
const elsewhere = ({ anchor, near, soon, goesOn }: Frame, month: number): number | null => {
  if (anchor === null) return null
  if (soon === true && month < anchor.month && month + 12 - anchor.month <= 5) return anchor.year + 1
  const told = /^(\d{4})-(\d{2})/.exec(near ?? '')
  if (told === null || anchor.year - Number(told[1]) < 2) return null
  // A story of years ago that somebody goes on with takes in the months after, up to half a year into the next.
  const off = month - Number(told[2])
  return off >= -2 && (off <= 2 || goesOn === true)
    ? Number(told[1])
    : off < (goesOn === true ? -6 : -9)
      ? Number(told[1]) + 1
      : null
}

/** The latest such day not after the anchor; a little ahead is allowed when the text looks ahead. */
export const yearless = (frame: Frame, month: number, day: number): string | null => {
  if (frame.anchor === null) return null
  const there = elsewhere(frame, month)
  if (there !== null) return dated(there, month, day)
  const here = { year: frame.anchor.year, month, day }
  const horizon = frame.ahead ? daysAfter(frame.anchor, 180) : frame.anchor
  return isDay(here) && !isAfter(here, horizon) ? isoDay(here) : dated(frame.anchor.year - 1, month, day)
}

export const yearlessMonth = (frame: Frame, month: number): string | null => {
  if (frame.anchor === null) return null
  const there = elsewhere(frame, month)
  if (there !== null) return isoMonth(there, month)
  const isAhead = frame.ahead && month > frame.anchor.month && month - frame.anchor.month <= 6
  return isoMonth(isAhead ? frame.anchor.year : yearOfMonth(frame.anchor, month), month)
}

export const monthShift = (frame: Frame, shift: number): string | null => {
  if (frame.anchor === null) return null
  const { year, month } = monthsAfter(frame.anchor, shift)
  return isoMonth(year, month)
}

export const SHIFTS: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  past: -1,
  this: 0,
  the: 0,
  next: 1,
  coming: 1,
  following: 1,
}
