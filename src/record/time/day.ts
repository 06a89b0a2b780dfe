import { refuse } from '../refusal.js'

/** A civil date as text, YYYY-MM-DD; such texts sort as the days do. */
const pad = (count: number, width: number): string => String(count).padStart(width, '0')

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** How many days a month has; months count from 1. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

export const dayOf = (year: number, month: number, day: number): string =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`

/** The last civil day of a month. */
export const lastDayOfMonth = (year: number, month: number): string => dayOf(year, month, daysInMonth(year, month))

const numberOf = (day: string): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return Date.UTC(year, month - 1, date) / 86_400_000
}

/** The day so many days later (or earlier). */
export const addDays = (day: string, count: number): string =>
  new Date((numberOf(day) + count) * 86_400_000).toISOString().slice(0, 10)

/** How many days lie from one day to another; negative when the other is earlier. */
export const daysBetween = (from: string, to: string): number => numberOf(to) - numberOf(from)

/** Whether a text is a civil date that exists. */
export const isDay = (text: string): boolean => {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!found) return false
  const [year, month, date] = [Number(found[1]), Number(found[2]), Number(found[3])]
  return year >= 1000 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month)
}

/**
 * An instant as typed: a civil day in Korea (its end), or an instant with its offset or Z; answers in UTC, milliseconds.
 * Refuses `date-impossible`.
 */
export const readInstant = (text: string): string => {
  const typed = text.trim()
  if (isDay(typed)) return new Date(Date.parse(`${typed}T23:59:59.999+09:00`)).toISOString()
  const found = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/.exec(typed)
  const at = found && isDay(found[1] ?? '') ? Date.parse(typed) : NaN
  return Number.isNaN(at) ? refuse('date-impossible', { date: typed.slice(0, 40) }) : new Date(at).toISOString()
}

/** From which point on both axes of knowledge the record is looked at; null is now, with everything that came in. */
export type Standpoint = {
  /** As we had recorded it at this instant (UTC, ISO 8601). */
  readonly recorded: string | null
  /** As had been published by this civil day; what has no date had not. */
  readonly known: string | null
}
export const NOW: Standpoint = { recorded: null, known: null }

/** The civil day in Korea of an instant in UTC. */
export const koreanDay = (instant: string): string =>
  new Date(Date.parse(instant) + 9 * 3_600_000).toISOString().slice(0, 10)
