import { RIEUL } from '../korean/tense.js'
import { compact } from '../pattern.js'
import { isoMonth } from './calendar.js'
import type { Frame } from './date.js'
import { yearNamed } from './resolve.js'
import { seasonSpan } from './season.js'

export const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  봄: [3, 5],
  여름: [6, 8],
  가을: [9, 11],
  겨울: [12, 14],
}

export const partOfYear = (
  year: number | null,
  half: string | undefined,
  quarter: string | undefined,
): string | null => {
  if (year === null) return null
  const number = quarter === undefined ? 0 : Math.max('일이삼사'.indexOf(quarter) + 1, Number(quarter) || 0)
  const from = half === undefined ? number * 3 - 2 : half === '상반기' ? 1 : 7
  return `${isoMonth(year, from)}/${isoMonth(year, from + (half === undefined ? 2 : 5))}`
}

/** `지난 1분기`: the last one that is over; `오는 3분기`: the next to come. */
export const quarterNear = (frame: Frame, which: string, printed: string): string | null => {
  if (frame.anchor === null) return null
  const number = Math.max('일이삼사'.indexOf(printed) + 1, Number(printed) || 0)
  const current = Math.ceil(frame.anchor.month / 3)
  const shift = which === '지난' ? (number < current ? 0 : -1) : which === '오는' && number < current ? 1 : 0
  return partOfYear(frame.anchor.year + shift, undefined, String(number))
}

/** A half year without its year: this one's, or the last one that has begun where the words look back. */
export const halfNear = (frame: Frame, half: string): string | null => {
  const { year, month } = frame.anchor!
  return partOfYear(half === '하반기' && month < 7 && frame.soon === false ? year - 1 : year, half, undefined)
}

export const seasonOf = (frame: Frame, which: string, name: string): string | null => {
  if (frame.anchor === null) return null
  const season = SEASONS[name]!
  const { year, month } = frame.anchor
  if (/그 ?해|같은|이듬|다음/.test(which)) {
    const named = yearNamed(frame, which)
    return named === null ? null : seasonSpan(season, named)
  }
  if (/재작년|지지난해/.test(which)) return seasonSpan(season, year - 2)
  if (/지난해|작년/.test(which)) return seasonSpan(season, year - 1)
  if (which === '내년') return seasonSpan(season, year + 1)
  if (which === '오는') return seasonSpan(season, month <= season[0] ? year : year + 1)
  const isPastWinter = name === '겨울' && (month <= 2 || (which !== '지난' && month <= 6 && frame.soon === false))
  const current = isPastWinter ? year - 1 : year
  return seasonSpan(season, which === '지난' ? (month > season[1] ? current : current - 1) : current)
}

const FORESEEN = compact(`겠|[${RIEUL}] ?(?:듯|것|거|전망|예정|계획|모양|수 있)|예정|전망|계획`)

/** `봄에 쓸 비료가 쌓여 있었다`: what it is for. */
const TO_BE_USED = compact(`^(?:봄|여름|가을|겨울)에 [가-힣]{0,3}[${RIEUL}] (?!듯|것|거|수|예정|전망|모양|계획)[가-힣]`)
/** `가을엔 더 모자랄 듯`: the next one of what is foretold, the last that has begun of what is over, none of what always is. */
export const seasonNear = (frame: Frame, name: string, text: string): string | null | undefined => {
  if (frame.anchor === null) return null
  const season = SEASONS[name]!
  const { year, month } = frame.anchor
  const hasBegun = month >= season[0]
  if (TO_BE_USED.test(text)) return undefined
  if (FORESEEN.test(text.slice(-24))) {
    const isOver = month > season[1]
    return seasonSpan(season, isOver ? year + 1 : year)
  }
  if (/^..?이 ?(?:면|되면|오면)/.test(text)) return undefined
  return frame.soon === false ? seasonSpan(season, hasBegun ? year : year - 1) : null
}
