import { dayOf, daysInMonth, lastDayOfMonth } from './day.js'
import { refuse } from '../refusal.js'

/** A date of the profile with the first and last civil day that it allows. */
export type EdtfDate = {
  readonly text: string
  readonly precision: 'year' | 'month' | 'day'
  readonly first: string
  readonly last: string
  readonly isApproximate: boolean
  readonly isUncertain: boolean
}

/** EDTF in the restricted profile: a date, an interval with known, unknown or open ends, or a set of days. */
export type Edtf =
  | { readonly kind: 'date'; readonly date: EdtfDate }
  | {
      readonly kind: 'interval'
      readonly start: EdtfDate | 'unknown' | 'open'
      readonly end: EdtfDate | 'unknown' | 'open'
    }
  | { readonly kind: 'set'; readonly dates: readonly EdtfDate[] }

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/
const LOOKS_LIKE_SEASON = /^\d{4}-(2[1-9]|3\d|4[01])([?~%])?$/

const parseDate = (text: string, whole: string): EdtfDate => {
  const found = DATE.exec(text)
  if (!found || LOOKS_LIKE_SEASON.test(text)) return refuse('date-not-in-profile', { date: whole.slice(0, 60) })
  const year = Number(found[1])
  if (year < 1000) return refuse('date-not-in-profile', { date: whole.slice(0, 60) })
  const month = found[2] === undefined ? null : Number(found[2])
  const day = found[3] === undefined ? null : Number(found[3])
  if (month !== null && (month < 1 || month > 12)) return refuse('date-impossible', { date: text })
  if (month !== null && day !== null && (day < 1 || day > daysInMonth(year, month))) {
    return refuse('date-impossible', { date: text })
  }
  const mark = found[4]
  return {
    text,
    precision: day !== null ? 'day' : month !== null ? 'month' : 'year',
    first: dayOf(year, month ?? 1, day ?? 1),
    last: day !== null ? dayOf(year, month ?? 12, day) : lastDayOfMonth(year, month ?? 12),
    isApproximate: mark === '~' || mark === '%',
    isUncertain: mark === '?' || mark === '%',
  }
}

const parseEnd = (text: string, whole: string): EdtfDate | 'unknown' | 'open' =>
  text === '' ? 'unknown' : text === '..' ? 'open' : parseDate(text, whole)

/**
 * Reads a date of the profile (ISO 8601-2, level 0, and of level 1 `?` `~` `%`, open and unknown ends; sets).
 * Refuses `date-impossible` for a day that does not exist or an interval that runs backwards, and
 * `date-not-in-profile` for everything else: seasons, X digits, clock times.
 */
export const parseEdtf = (given: string): Edtf => {
  const text = given.trim()
  if (text.length > 120) return refuse('date-not-in-profile', { date: text.slice(0, 60) })
  const set = /^\[([^\]]*)\]$/.exec(text)
  if (set) {
    const parts = (set[1] ?? '').split(',').map((part) => part.trim())
    const dates = parts.map((part) => parseDate(part, text))
    return { kind: 'set', dates }
  }
  const slash = text.indexOf('/')
  if (slash < 0) return { kind: 'date', date: parseDate(text, text) }
  const start = parseEnd(text.slice(0, slash), text)
  const end = parseEnd(text.slice(slash + 1), text)
  if (typeof start === 'string' && typeof end === 'string') return refuse('date-not-in-profile', { date: text })
  if (typeof start !== 'string' && typeof end !== 'string' && start.first > end.last) {
    return refuse('date-impossible', { date: text })
  }
  return { kind: 'interval', start, end }
}

/** The first and last civil day that a date allows; null where an end is unknown or open. */
export const spanOf = (edtf: Edtf): { readonly first: string | null; readonly last: string | null } => {
  if (edtf.kind === 'date') return edtf.date
  if (edtf.kind === 'set') {
    const firsts = edtf.dates.map((date) => date.first).sort()
    const lasts = edtf.dates.map((date) => date.last).sort()
    return { first: firsts[0] ?? null, last: lasts[lasts.length - 1] ?? null }
  }
  return {
    first: typeof edtf.start === 'string' ? null : edtf.start.first,
    last: typeof edtf.end === 'string' ? null : edtf.end.last,
  }
}
