import { daysInMonth, dayOf } from '../time/day.js'
import { plainOf } from './plain.js'
import { parseEdtf, spanOf, type EdtfDate } from '../time/edtf.js'

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

const datesOf = (edtf: string): readonly EdtfDate[] => {
  const parsed = parseEdtf(edtf)
  if (parsed.kind === 'date') return [parsed.date]
  if (parsed.kind === 'set') return parsed.dates
  return [parsed.start, parsed.end].filter((end): end is EdtfDate => typeof end !== 'string')
}

/** Whether a date names a day. Refuses what `parseEdtf` refuses. */
export const namesDay = (edtf: string): boolean => datesOf(edtf).some(({ precision }) => precision === 'day')

const inMonths = (edtf: string): PrintedDate => {
  const { first, last } = spanOf(parseEdtf(edtf))
  const [from, to] = [first && monthOf(first), last && monthOf(last)]
  if (from !== null && to !== null) return { edtf: from === to ? from : `${from}/${to}`, isWidened: true }
  const end = edtf.endsWith('/..') ? '..' : ''
  const start = edtf.startsWith('../') ? '..' : ''
  return { edtf: `${from ?? start}/${to ?? end}`, isWidened: true }
}

/**
 * The day on which our own source told something, as it may be printed: early, mid or late in its month, or its months
 * where it spans more. Months and years stay as they are. Refuses what `parseEdtf` refuses.
 */
export const coarseDate = (edtf: string): PrintedDate => {
  if (!namesDay(edtf)) return { edtf, isWidened: false }
  const { first, last } = spanOf(parseEdtf(edtf))
  const third = first === null ? null : thirdOf(first)
  if (third !== null && last !== null && last <= third.last)
    return { edtf: `${third.first}/${third.last}`, isWidened: true }
  return inMonths(edtf)
}

/** The time of the thing itself where few could know it: its months. Refuses what `parseEdtf` refuses. */
export const monthDate = (edtf: string): PrintedDate => (namesDay(edtf) ? inMonths(edtf) : { edtf, isWidened: false })

/** Whether a printed date is a day's third of its month and nothing finer. */
export const isThird = (edtf: string): boolean => {
  const found = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(edtf)
  if (!found) return false
  const { first, last } = thirdOf(found[1] ?? '')
  return first === found[1] && last === found[2]
}

const ENGLISH =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec'
const ORDINAL =
  '(?:twenty-|thirty-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|(?:ten|eleven|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)th|twelfth|twentieth|thirtieth'
const DAY = `(?:\\d{1,2}(?:st|nd|rd|th)?|${ORDINAL})`
/** Days of a month by their old names, which count too. */
const NATIVE =
  '(?:초|열|스무)?(?:하룻날|하루|이튿날|이틀|사흗날|사흘|나흗날|나흘|닷샛날|닷새|엿샛날|엿새|이렛날|이레|여드렛날|여드레|아흐렛날|아흐레|열흘|보름|그믐)'
const DAYS: readonly RegExp[] = [
  new RegExp(`\\b${DAY}(?: of)? (?:${ENGLISH})\\b`, 'giu'),
  new RegExp(`\\b(?:${ENGLISH})\\.? (?:the )?${DAY}(?!\\d)`, 'giu'),
  /\bon the \d{1,2}(?:st|nd|rd|th)\b/giu,
  /\b(?:Christmas(?: Eve| Day)?|New Year’s (?:Day|Eve)|New Year's (?:Day|Eve))\b/gu,
  /\d{1,2}\s?월\s?\d{1,2}(?:\s?일|(?=\s?[,·~∼–-]\s?\d{1,2}\s?일))/gu,
  new RegExp(`(?:\\d{1,2}\\s?월|섣달|동짓달|정월) ?${NATIVE}`, 'gu'),
  /(?<!\d)\d{1,2}일 ?(?:새벽|아침|오전|정오|낮|오후|저녁|밤|자정)/gu,
  /(?:태양절|광명성절|성탄절|크리스마스|설날|추석)/gu,
  /(?<!\d)\d{4}[-./]\s?\d{1,2}[-./]\s?\d{1,2}(?!\d)/gu,
  /(?:지난|이달|같은 달|다음 달) ?\d{1,2}일/gu,
  /\b(?:yesterday|the day before yesterday|last (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/giu,
  /(?:어제|그제|그저께|엊그제|오늘 새벽|어젯밤)/gu,
]

/** Days named in a sentence of ours, as they stand there. */
export const daysIn = (text: string): readonly string[] => {
  const plain = plainOf(text)
  return DAYS.flatMap((pattern) => plain.match(pattern) ?? [])
}
