import { dayOf, daysInMonth } from './day.js'
import { parseEdtf, spanOf, type EdtfDate } from './edtf.js'

/** A time as a record speaks of it. Bounds are ISO civil dates (Korea); null means not known. */
export type When = {
  /** EDTF, restricted profile; null where nothing can be placed. */
  readonly edtf: string | null
  /** The words as printed. */
  readonly printed: string | null
  readonly earliestStart: string | null
  readonly latestStart: string | null
  readonly earliestEnd: string | null
  readonly latestEnd: string | null
  /** The rule itself says that it has no fixed end. */
  readonly isOpen: boolean
}

export type WhenOptions = {
  readonly printed?: string | null
  /** A thing that happened once, some day in the span; otherwise a state or rule that lasts. */
  readonly happenedOnce?: boolean
  /** The last day on which the report places it, usually the day it was told or published. */
  readonly knownOn?: string | null
}

const NOTHING = { earliestStart: null, latestStart: null, earliestEnd: null, latestEnd: null, isOpen: false } as const

/** The later of two days, of which the second may be missing. */
const later = (day: string, other: string | null | undefined): string => (other && other > day ? other : day)

const lasting = (
  start: EdtfDate | 'unknown' | 'open',
  end: EdtfDate | 'unknown' | 'open',
  knownOn: string | null | undefined,
): Omit<When, 'edtf' | 'printed'> => {
  const begin = typeof start === 'string' ? null : start
  const finish = typeof end === 'string' ? null : end
  return {
    earliestStart: begin?.first ?? null,
    latestStart: begin ? (finish && finish.last < begin.last ? finish.last : begin.last) : (finish?.first ?? null),
    earliestEnd: finish
      ? begin && begin.first > finish.first
        ? begin.first
        : finish.first
      : begin
        ? later(begin.last, knownOn)
        : null,
    latestEnd: finish?.last ?? null,
    isOpen: end === 'open',
  }
}

/** A day or month as it is printed in Korea (2021.03.18, 2021. 3. 18., 2021년 3월), as EDTF; anything else as it is. */
const asEdtf = (text: string): string => {
  const [, year, month, day, mark = ''] =
    /^(\d{4}) ?[.년] ?(\d{1,2})(?: ?[.월] ?(\d{1,2}))? ?[.월일]?([?~%]?)$/.exec(text) ?? []
  if (!year || !month) return text
  return [year, month, ...(day ? [day] : [])].map((part) => part.padStart(2, '0')).join('-') + mark
}

/**
 * The four bounds of a time. A thing that happened once lies somewhere in the span, so both its start and its end may be
 * any day of it. A state with an unknown end held at least until it was last reported; its latest end stays unknown.
 * Refuses what `parseEdtf` refuses.
 */
export const whenOf = (edtf: string | null, options: WhenOptions = {}): When => {
  const printed = options.printed?.normalize('NFC').trim() || null
  if (edtf === null || edtf.trim() === '') return { edtf: null, printed, ...NOTHING }
  const text = asEdtf(edtf.trim())
  const parsed = parseEdtf(text)
  if (parsed.kind === 'interval') {
    const isBounded = typeof parsed.start !== 'string' && typeof parsed.end !== 'string'
    if (!(options.happenedOnce && isBounded)) {
      return { edtf: text, printed, ...lasting(parsed.start, parsed.end, options.knownOn) }
    }
  }
  const { first, last } = spanOf(parsed)
  return {
    edtf: text,
    printed,
    earliestStart: first,
    latestStart: last,
    earliestEnd: first,
    latestEnd: last,
    isOpen: false,
  }
}

const PARTS: readonly (readonly [RegExp, number, number])[] = [
  [/\b(?:early|beginning of|start of)\b|초순|(?:월|달|해)?\s?초(?=$|[^가-힣])|초에|월초|달 초/iu, 1, 10],
  [/\bmid(?:dle)?\b|\bmid-|중순/iu, 11, 20],
  [/\b(?:late|end of)\b|하순|월말|(?:월|달)\s?말|말에|말경/iu, 21, 31],
]

/**
 * Early, middle and late in a month are days 1–10, 11–20 and 21–end. A draft gives the month; accepting it widens to the
 * ten days with the printed words kept. Anything but a plain month stays as it is.
 */
export const widenPart = (edtf: string, printed: string): string => {
  const month = /^(\d{4})-(\d{2})$/.exec(edtf)
  if (!month) return edtf
  const part = PARTS.find(([words]) => words.test(printed))
  if (!part) return edtf
  const [year, number] = [Number(month[1]), Number(month[2])]
  const last = Math.min(part[2], daysInMonth(year, number))
  return `${dayOf(year, number, part[1])}~/${dayOf(year, number, last)}`
}

/** Whether it held on a day: certain contains it, else possible contains it, else no. */
export const heldOn = (when: When, day: string): 'yes' | 'possibly' | 'no' => {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = when
  if (latestStart !== null && earliestEnd !== null && latestStart <= day && day <= earliestEnd) return 'yes'
  if (earliestStart === null && latestStart === null && earliestEnd === null && latestEnd === null) return 'no'
  if (earliestStart !== null && day < earliestStart) return 'no'
  return latestEnd !== null && day > latestEnd ? 'no' : 'possibly'
}
