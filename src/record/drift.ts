import type { ReportCard } from './card.js'
import type { Draft, Proposal } from './draft.js'
import type { DraftId, Id, MemberId, ReportId } from './id.js'

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

export type SettlementId = Id<'settlement'>

export const FOLLOWS = ['en', 'ko', 'both', 'neither'] as const
/** What two versions may differ in: a field, their words, or that only one tells it. */
export const MARKS = [...DIFFERENCES, ...WORD_DIFFERENCES, 'only'] as const
export type DriftMark = (typeof MARKS)[number]

/**
 * A member's word on a difference between two language versions of one report: which of them our record follows, both
 * where it stays open, neither where the sense is the same. A later word on the same difference takes its place.
 */
export type Settlement = {
  readonly id: SettlementId
  readonly at: string
  readonly pair: { readonly en: ReportId; readonly ko: ReportId }
  readonly en: DraftId | null
  readonly ko: DraftId | null
  readonly field: DriftMark
  readonly follows: (typeof FOLLOWS)[number]
  readonly reason: string
  readonly member: MemberId
}

/** A claim as both versions tell it, or as one alone does; its differences with the last word on each. */
export type PairRow = {
  readonly en: Draft | null
  readonly ko: Draft | null
  readonly marks: readonly { readonly field: DriftMark; readonly settled: Settlement | null }[]
  /** A longer draft of the other version, linked in a row of its own, that tells this one too. */
  readonly within: Draft | null
}

/** The differences of a row that nobody has settled. */
export const openMarks = (row: PairRow): readonly DriftMark[] =>
  row.marks.filter(({ settled }) => settled === null).map(({ field }) => field)

/** Two language versions of one report, their drafts side by side in the order of the English text. */
export type PairSheet = {
  readonly en: ReportCard
  readonly ko: ReportCard
  readonly rows: readonly PairRow[]
  readonly counts: {
    readonly linked: number
    readonly differing: number
    readonly alone: number
    readonly open: number
  }
}
