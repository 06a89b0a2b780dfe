import type { When } from '../record/time/when.js'
import { parseEdtf, type EdtfDate } from '../record/time/edtf.js'
import type { Said } from './said.js'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const monthOf = (number: number): string => MONTHS[number - 1] ?? ''

/** A civil day in words. */
export const sayDay = (day: string): Said => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return { en: `${date} ${monthOf(month)} ${year}`, ko: `${year}년 ${month}월 ${date}일` }
}

const sayDate = (date: EdtfDate): Said => {
  const [year = 0, month = 1] = date.first.split('-').map(Number)
  const plain: Said =
    date.precision === 'day'
      ? sayDay(date.first)
      : date.precision === 'month'
        ? { en: `${monthOf(month)} ${year}`, ko: `${year}년 ${month}월` }
        : { en: `${year}`, ko: `${year}년` }
  const about: Said = date.isApproximate ? { en: `about ${plain.en}`, ko: `${plain.ko}쯤` } : plain
  return date.isUncertain ? { en: `${about.en} (uncertain)`, ko: `${about.ko}(불확실)` } : about
}

const UNKNOWN: Said = { en: 'date unknown', ko: '날짜 미상' }

const sayInterval = (start: EdtfDate | 'unknown' | 'open', end: EdtfDate | 'unknown' | 'open'): Said => {
  if (typeof start !== 'string' && typeof end !== 'string') {
    const [from, to] = [sayDate(start), sayDate(end)]
    return { en: `${from.en} to ${to.en}`, ko: `${from.ko}부터 ${to.ko}까지` }
  }
  if (typeof start !== 'string') {
    const from = sayDate(start)
    return end === 'open'
      ? { en: `from ${from.en}, no fixed end`, ko: `${from.ko}부터, 정해진 끝 없음` }
      : { en: `from ${from.en}, end unknown`, ko: `${from.ko}부터, 끝 미상` }
  }
  if (typeof end !== 'string') {
    const to = sayDate(end)
    return { en: `until ${to.en}, start unknown`, ko: `${to.ko}까지, 시작 미상` }
  }
  return UNKNOWN
}

/** A time in words. The words as printed are not part of it. */
export const sayWhen = (when: When | null): Said => {
  if (!when?.edtf) return UNKNOWN
  const parsed = parseEdtf(when.edtf)
  if (parsed.kind === 'date') return sayDate(parsed.date)
  if (parsed.kind === 'interval') return sayInterval(parsed.start, parsed.end)
  const dates = parsed.dates.map(sayDate)
  return { en: dates.map((date) => date.en).join(' or '), ko: dates.map((date) => date.ko).join(' 또는 ') }
}

/** An instant in UTC as its minute in Korea. */
export const sayInstant = (instant: string): Said => {
  const there = new Date(Date.parse(instant) + 9 * 3_600_000).toISOString()
  const day = sayDay(there.slice(0, 10))
  const time = there.slice(11, 16)
  return { en: `${day.en}, ${time} KST`, ko: `${day.ko} ${time}` }
}

const PARTS = ['01', '11', '21'] as const

/** The third of a month that a day lies in: how an own source's telling is dated in print. */
export const sayMonthPart = (day: string): Said => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const part = PARTS.filter((first) => date >= Number(first)).length
  const en = ['early', 'mid', 'late'][part - 1] ?? 'early'
  const ko = ['초순', '중순', '하순'][part - 1] ?? '초순'
  return { en: `${en} ${monthOf(month)} ${year}`, ko: `${year}년 ${month}월 ${ko}` }
}

/** From when until when a name was in use, as EDTF has it; a period that cannot be read is shown as it is. */
export const sayPeriod = (edtf: string): Said => {
  try {
    const parsed = parseEdtf(edtf)
    return parsed.kind === 'interval' ? sayInterval(parsed.start, parsed.end) : { en: edtf, ko: edtf }
  } catch {
    return { en: edtf, ko: edtf }
  }
}
