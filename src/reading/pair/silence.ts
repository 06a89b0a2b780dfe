import type { Proposal } from '../../record/draft.js'
import { daysIn } from './sense.js'

/** Both versions as printed, each with all its drafts: what a reading missed may stand there. */
export type Printed = { readonly text: string; readonly drafts: readonly Proposal[] }

/**
 * Whether a day of telling that only the other version was read with is printed here too, and no draft was given it: then
 * it is the reading that is silent about it, not the text. A day that was given to somebody else is no such slip.
 */
export const isMissedHere = ({ text, drafts }: Printed, language: 'en' | 'ko', day: string): boolean => {
  const [, month, ofMonth] = /^\d{4}-(\d\d)-(\d\d)$/.exec(day)?.map(Number) ?? []
  return (
    ofMonth !== undefined &&
    drafts.every(({ toldOn }) => toldOn !== day) &&
    daysIn(text, language).some((one) => one.day === ofMonth && (one.month === null || one.month === month))
  )
}
