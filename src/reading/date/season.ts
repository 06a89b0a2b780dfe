import { isoMonth } from './calendar.js'
import type { Frame } from './date.js'

export const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  winter: [12, 14],
}

export const seasonSpan = (season: readonly [number, number], year: number): string => {
  const [from, to] = season
  return `${isoMonth(year, from)}/${to > 12 ? isoMonth(year + 1, to - 12) : isoMonth(year, to)}`
}

export const relativeSeason = (frame: Frame, which: string, name: string): string | null => {
  if (frame.anchor === null) return null
  const season = SEASONS[name]!
  const { year, month } = frame.anchor
  const current = name === 'winter' && month <= 2 ? year - 1 : year
  if (which === 'next' || which === 'coming') return seasonSpan(season, month < season[0] ? year : year + 1)
  return seasonSpan(
    season,
    which === 'last' || which === 'past' ? (month > season[1] ? current : current - 1) : current,
  )
}

/** `since the summer`: the latest one that has begun, or this year's where the text looks ahead. */
export const latestSeason = (frame: Frame, name: string): string | null => {
  if (frame.anchor === null) return null
  const season = SEASONS[name]!
  const { year, month } = frame.anchor
  return seasonSpan(season, month >= season[0] || frame.ahead ? year : year - 1)
}

const ORDINALS = ['first', 'second', 'third', 'fourth']

/** A half or a quarter of a year. */
export const partOfYear = (
  frame: Frame,
  which: string,
  unit: string,
  printed?: string,
  relative?: string,
): string | null => {
  const year = printed ? Number(printed) : frame.anchor && frame.anchor.year - (/last/i.test(relative ?? '') ? 1 : 0)
  const length = /half/i.test(unit) ? 6 : 3
  const index = /last/i.test(which) ? 12 / length - 1 : ORDINALS.indexOf(which.toLowerCase())
  const from = index * length + 1
  return year === null || from > 12 ? null : `${isoMonth(year, from)}/${isoMonth(year, from + length - 1)}`
}
