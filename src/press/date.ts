import { daysInMonth, dayOf } from '../record/time/day.js'
import { parseEdtf, spanOf, type EdtfDate } from '../record/time/edtf.js'

/** A date in print; `isWidened` when it names no single day although the record does. */
export type PrintedDate = { readonly edtf: string; readonly isWidened: boolean }

/** The third of its month that a day lies in, as its first and last day: 1–10, 11–20, 21–end. */
const thirdOf = (day: string): { readonly first: string; readonly last: string } => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const first = date > 20 ? 21 : date > 10 ? 11 : 1
  return {
    first: dayOf(year, month, first),
    last: dayOf(year, month, first === 21 ? daysInMonth(year, month) : first + 9),
  }
}

const monthOf = (day: string): string => day.slice(0, 7)

/**
 * The day on which our own source told something, as it may be printed: early, mid or late in its month, or its months
 * where it spans more. Months and years stay as they are. Refuses what `parseEdtf` refuses.
 */
export const coarseDate = (edtf: string): PrintedDate => {
  const parsed = parseEdtf(edtf)
  const dates =
    parsed.kind === 'date'
      ? [parsed.date]
      : parsed.kind === 'set'
        ? parsed.dates
        : [parsed.start, parsed.end].filter((end): end is EdtfDate => typeof end !== 'string')
  if (dates.every((date) => date.precision !== 'day')) return { edtf, isWidened: false }
  const { first, last } = spanOf(parsed)
  if (first !== null && last !== null) {
    const third = thirdOf(first)
    if (last <= third.last) return { edtf: `${third.first}/${third.last}`, isWidened: true }
    const [from, to] = [monthOf(first), monthOf(last)]
    return { edtf: from === to ? from : `${from}/${to}`, isWidened: true }
  }
  const end = edtf.endsWith('/..') ? '..' : ''
  const start = edtf.startsWith('../') ? '..' : ''
  return { edtf: `${first ? monthOf(first) : start}/${last ? monthOf(last) : end}`, isWidened: true }
}
