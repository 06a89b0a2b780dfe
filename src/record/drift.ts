import type { Proposal } from './draft.js'

export const DIFFERENCES = ['kind', 'modality', 'polarity', 'about_date', 'told_on'] as const
/** A field in which two language versions of one claim do not say the same. */
export type Difference = (typeof DIFFERENCES)[number]

export const WORD_DIFFERENCES = ['number', 'body'] as const
/** A difference in the words themselves: another number, or another body addressed or named. */
export type WordDifference = (typeof WORD_DIFFERENCES)[number]

/** What a draft says, as far as two versions of it are compared. */
export type Told = Pick<Proposal, 'kind' | 'modality' | 'polarity' | 'aboutDate' | 'toldOn'>

/** A rule in one and a practice in the other: other kinds run into each other too easily to be called a difference. */
const isOtherKind = (a: Told['kind'], b: Told['kind']): boolean =>
  a !== b && [a, b].includes('directive') && [a, b].includes('condition')

/** The fields in which a claim and its counterpart differ, in a fixed order. Dates are compared as EDTF texts. */
export const differencesOf = (a: Told, b: Told): readonly Difference[] =>
  DIFFERENCES.filter((field) => {
    if (field === 'kind') return isOtherKind(a.kind, b.kind)
    if (field === 'modality') return a.modality !== b.modality
    if (field === 'polarity') return a.polarity !== b.polarity
    if (field === 'about_date') return a.aboutDate !== b.aboutDate
    return a.toldOn !== b.toldOn
  })
