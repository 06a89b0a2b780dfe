// The open-ended date: three rows asked "in force during 2021?", by each product's own rule and by ours.
import { heldOn, whenOf } from '../src/record/time/when.js'

const [FROM, TO] = ['2021-01-01', '2021-12-31']

const rows = [
  {
    name: 'order from 2020-08, no known end',
    starts: '2020-08-01',
    ends: null,
    when: whenOf('2020-08/', { knownOn: '2020-10-01' }),
  },
  { name: 'order 2020-08 to 2023-08', starts: '2020-08-01', ends: '2023-08-31', when: whenOf('2020-08/2023-08') },
  { name: 'event 2021-05', starts: '2021-05-01', ends: '2021-05-31', when: whenOf('2021-05', { happenedOnce: true }) },
] as const

const isInside = (day: string | null): boolean => day !== null && day >= FROM && day <= TO

/** An empty end is read as a point: the row is there only if it begins inside, or if both ends are known and it overlaps. */
const asPoint = (starts: string, ends: string | null): boolean =>
  ends === null ? isInside(starts) : starts <= TO && ends >= FROM

/** Asked is whether it begins or ends inside, so that what contains the window is lost. */
const asEdges = (starts: string, ends: string | null): boolean => isInside(starts) || isInside(ends)

const days = Array.from({ length: 365 }, (_, day) => new Date(Date.UTC(2021, 0, 1 + day)).toISOString().slice(0, 10))

export const OPEN_ENDS = rows.map(({ name, starts, ends, when }) => {
  const answers = new Set(days.map((day) => heldOn(when, day)))
  const isInWindow = (when.earliestStart ?? '') >= FROM && (when.latestEnd ?? '9999') <= TO
  const isSure = answers.has('yes') || isInWindow
  return {
    name,
    ours: isSure ? 'yes' : answers.has('possibly') ? 'possibly' : 'LOST',
    bayanat: asPoint(starts, ends),
    uwazi: asEdges(starts, ends),
  }
})
