import { compact } from '../pattern.js'
import { type Day, dayNumber, daysAfter, dayOf, isoDay } from './calendar.js'

/** A time as printed. `edtf` is null where the words give no date of their own (recently, 그동안). */
export type Dating = {
  readonly start: number
  readonly end: number
  readonly edtf: string | null
  readonly derived: boolean
}

/** What relative words are counted from: publication, the last date told, and days known so far in the text. */
export type Frame = {
  readonly anchor: Day | null
  readonly previous: string | null
  /** The last date told that names a day. */
  readonly day?: string | null
  /** The day from which something was last told to have lasted. */
  readonly begun?: string | null
  /** The last date of the same paragraph, whose month a bare day falls in. */
  readonly near: string | null
  /** It was told by somebody who still speaks. */
  readonly goesOn?: boolean
  /** The day on which whoever speaks told it. */
  readonly told?: string | null
  /** About which day of its month the last date lies, where only a part of the month was told. */
  readonly within?: number | null
  /** The last span of days told, with an end. */
  readonly span?: string | null
  /** What is told is promised or bidden: its day is still to come. */
  readonly promised?: boolean
  /** The text looks ahead (was to come into force, 예정): a bare weekday or day is the next one. */
  readonly ahead: boolean
  /** The predicate is not past: a month without a year that is one or two months off is still to come. */
  readonly soon?: boolean
  /** Call notes write 1.27 for 27 January. */
  readonly dotted: boolean
}

export type DateRule = {
  readonly pattern: RegExp
  /** Undefined where the words turn out to tell no time at all. */
  readonly read: (hit: RegExpExecArray, frame: Frame, text: string) => string | null | undefined
  readonly derived?: boolean
  /** Letters without which the pattern is not even tried. */
  readonly holds?: string
}

/** Rules in order of authority, their patterns made small. */
export const dateRules = (rules: readonly DateRule[]): readonly DateRule[] =>
  rules.map((rule) => ({ ...rule, pattern: compact(rule.pattern) }))

/** Runs the rules in order of authority; a later rule never reads what an earlier one has taken. */
export const datingsBy = (rules: readonly DateRule[], text: string, frame: Frame): readonly Dating[] => {
  const taken = new Uint8Array(text.length)
  const found: Dating[] = []
  for (const rule of rules) {
    if (rule.holds !== undefined && !text.includes(rule.holds)) continue
    rule.pattern.lastIndex = 0
    for (let hit = rule.pattern.exec(text); hit !== null; hit = rule.pattern.exec(text)) {
      if (hit[0] === '') {
        rule.pattern.lastIndex++
        continue
      }
      const start = hit.index
      const end = start + hit[0].length
      if (taken[start] === 1 || taken[end - 1] === 1) continue
      const edtf = rule.read(hit, frame, text)
      if (edtf === undefined) continue
      taken.fill(1, start, end)
      found.push({ start, end, edtf, derived: rule.derived ?? false })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** 3 for a day, 2 for a month, 1 for a year or longer, 0 for none; a range counts as its start. */
export const precision = (edtf: string | null): number => {
  if (edtf === null) return 0
  const head = /\d{4}(?:-\d{2})?(?:-\d{2})?/.exec(edtf)
  return head === null ? 0 : head[0].length >= 10 ? 3 : head[0].length >= 7 ? 2 : 1
}

/** `국경을 닫고 그해 여름에는`: two facts of which the last is the main one. */
const NEXT_FACT = /[을를이가로에] [가-힣]{1,6}고 (?:나서 )?(?:이어 |다시 |또 )?$/
/** `1월 국경을 닫은 뒤 그해 8월 처음으로`: what was done after it is the main one. */
const AFTER_DEED = /^[^,.\d]{1,24}[은한진린킨친낸긴난된온간] (?:뒤|후|이후|다음)(?:에야|에)? (?:같은 |그 ?해 ?)?$/
/** `이튿날 달아났다가 5일 도로 잡혔다`: what it came to is the main one. */
const AND_BACK = /[았었했갔났왔졌혔렸] ?다가 (?:다시 |도로 )?$/
/** The date that says most: the finest, then the first; of two named one after the other (데 이어) the last. */
export const chosenDating = (datings: readonly Dating[], text: string): Dating | null => {
  let best: Dating | null = null
  for (const dating of datings) {
    const between = best === null ? '' : text.slice(best.end, dating.start)
    const isLater =
      /데 이어/.test(between) ||
      (AFTER_DEED.test(between) && !best!.edtf!.includes('/') && precision(dating.edtf) === precision(best!.edtf)) ||
      ((NEXT_FACT.test(between) || AND_BACK.test(between)) && precision(dating.edtf) === precision(best!.edtf))
    if (best === null || precision(dating.edtf) > precision(best.edtf) || (isLater && dating.edtf !== null))
      best = dating
  }
  return best
}

/** The first day of an EDTF value, for counting from it; null when it names no day. */
export const firstDay = (edtf: string | null): Day | null => (edtf === null ? null : dayOf(edtf.replace(/^\//, '')))

/** `2022-06-05/..` without its openness: what a later sentence inherits. */
export const closed = (edtf: string): string => edtf.replace(/\/(?:\.\.)?$/, '')

export const shifted = (edtf: string | null, count: number): string | null => {
  const day = firstDay(edtf)
  if (day === null || edtf === null) return edtf === null ? null : closed(edtf)
  return isoDay(daysAfter(day, count))
}

export const isAfter = (day: Day, other: Day): boolean => dayNumber(day) > dayNumber(other)
