import { parseEdtf } from '../record/time/edtf.js'
import type { Day } from './date/calendar.js'
import type { Kind } from './kind.js'
import type { Modality } from './hedge.js'
import type { Language } from './language.js'
import type { Draft } from './voice.js'

/** What day, month or span a claim is about, with the words it rests on. */
export type About = {
  readonly edtf: string | null
  readonly printed: string | null
  readonly derived: boolean
  readonly implied: { readonly of: string; readonly edtf: string } | null
}

export type Remembered = {
  readonly edtf: string
  /** The last day that its words name, where that is a later one. */
  readonly latest: string | null
  readonly label: string
  readonly paragraph: number
  readonly sentence: number
  readonly claim: string
  /** The words that attribute it, and the day on which it was told. */
  readonly cue: string
  readonly told: string | null
  readonly kind: Kind
  readonly derived: boolean
  /** Talk, or what is yet to come: nothing else happened on its day. */
  readonly isTalk: boolean
}

/** Dates of one text as they come up, for what is counted from them. */
export type Calendar = {
  readonly anchor: Day | null
  readonly isNotes: boolean
  readonly language: Language
  readonly known: Remembered[]
  /** How many statements without a day have come since the last with one, and the paragraph of the latest. */
  readonly lately: { undated: number; paragraph: number }
  readonly watch: Watch
  /** What was announced or ordered, and when, where nothing else dates it. */
  readonly tellings: { readonly cue: string; readonly told: string; readonly paragraph: number }[]
}

/** A statement without a day of its own, the last told with one, and the day that the rules take over. */
export type Undated = {
  readonly calendar: Calendar
  readonly last: Remembered
  readonly draft: Draft
  readonly subject: Subject
  readonly ruled: string | null
}
/** Told of every such statement; does nothing where weights are not being fitted. */
export type Watch = (seen: Undated) => void

export const openCalendar = (
  anchor: Day | null,
  isNotes: boolean,
  language: Language,
  watch: Watch = () => {},
): Calendar => ({
  anchor,
  isNotes,
  language,
  known: [],
  lately: { undated: 0, paragraph: -1 },
  watch,
  tellings: [],
})

/** What a date is looked for of. */
export type Subject = { readonly claim: string; readonly kind: Kind; readonly modality: Modality }

/** A day in EDTF. */
export const DAY = /^\d{4}-\d{2}-\d{2}$/

/** A date in EDTF as it is; what no date can be, such as a year 123 or a span that runs backwards, is none. */
export const asDate = (edtf: string | null): string | null => {
  if (edtf === null) return null
  try {
    parseEdtf(edtf)
    return edtf
  } catch {
    return null
  }
}
