/** Civil dates as arithmetic: no clock, no zone. */
export type Day = { readonly year: number; readonly month: number; readonly day: number }

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

export const isoDay = (day: Day): string => `${pad(day.year, 4)}-${pad(day.month, 2)}-${pad(day.day, 2)}`
export const isoMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`

export const daysIn = (year: number, month: number): number => {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
}

/** The day a stamp such as `2017-12-18` or `2017-12-18T09:00` names, or null. */
export const dayOf = (stamp: string | null): Day | null => {
  const parts = stamp === null ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(stamp)
  if (!parts) return null
  const day = { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) }
  return isDay(day) ? day : null
}

export const isDay = (day: Day): boolean =>
  day.month >= 1 && day.month <= 12 && day.day >= 1 && day.day <= daysIn(day.year, day.month)

/** Days since 1970-01-01 (Howard Hinnant's days_from_civil). */
export const dayNumber = ({ year, month, day }: Day): number => {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yoe = y - era * 400
  const doy = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719468
}

export const dayAt = (count: number): Day => {
  const z = count + 719468
  const era = Math.floor(z / 146097)
  const doe = z - era * 146097
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365)
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))
  const mp = Math.floor((5 * doy + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  const year = yoe + era * 400 + (month <= 2 ? 1 : 0)
  return { year, month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 }
}

export const daysAfter = (day: Day, count: number): Day => dayAt(dayNumber(day) + count)

/** Monday is 0. */
export const weekday = (day: Day): number => (((dayNumber(day) + 3) % 7) + 7) % 7

export const monthsAfter = (day: Day, count: number): { readonly year: number; readonly month: number } => {
  const index = day.year * 12 + day.month - 1 + count
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
}

/** The latest day of that weekday before (or, with `same`, on) the anchor. */
export const weekdayBefore = (anchor: Day, wanted: number, same: boolean): Day => {
  const back = (weekday(anchor) - wanted + 7) % 7
  return daysAfter(anchor, -(back === 0 && !same ? 7 : back))
}

/** Monday to Sunday of the week `shift` weeks from the anchor's. */
export const weekOf = (anchor: Day, shift: number): readonly [Day, Day] => {
  const monday = daysAfter(anchor, -weekday(anchor) + 7 * shift)
  return [monday, daysAfter(monday, 6)]
}

/** The latest day with that number not after the anchor. */
export const numberedDay = (anchor: Day, number: number): Day | null => {
  if (number <= anchor.day) return { ...anchor, day: number }
  const { year, month } = monthsAfter(anchor, -1)
  const day = { year, month, day: number }
  return isDay(day) ? day : null
}

/** The year in which a month without one falls: the latest not after the anchor. */
export const yearOfMonth = (anchor: Day, month: number): number =>
  month <= anchor.month ? anchor.year : anchor.year - 1

/** The day on which a weekday (0 for Monday) falls for the so manieth time in the month of `first`, from 0; -1 for the last. */
export const weekdayOfMonth = (first: Day, wanted: number, place: number): Day | null => {
  const length = daysIn(first.year, first.month)
  const start = 1 + ((wanted - weekday({ ...first, day: 1 }) + 7) % 7)
  const day = start + 7 * (place < 0 ? Math.floor((length - start) / 7) : place)
  return day > length ? null : { ...first, day }
}
