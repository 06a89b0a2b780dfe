import type { ClaimKind, Modality, Polarity } from './claim.js'
import type { ClaimId, DraftId, ReportId, TranscriptId } from './id.js'

/** A claim as the reader proposes it from a transcript. Offsets count code points; a person decides. */
export type Proposal = {
  readonly passage: string
  readonly start: number
  readonly end: number
  readonly kind: ClaimKind
  /** The label as first printed in full, or 'outlet'. */
  readonly attributedTo: string
  readonly attributionSpan: string | null
  readonly chain: readonly string[]
  /** EDTF. */
  readonly toldOn: string | null
  readonly modality: Modality
  readonly polarity: Polarity
  /** EDTF. */
  readonly aboutDate: string | null
  readonly aboutDatePrinted: string | null
  readonly aboutDerived: boolean
  readonly sourceImplied: boolean
  /** An order or happening of months ago, told again as background; absent in drafts of before it was kept. */
  readonly recalls?: boolean
  readonly places: readonly string[]
  readonly actors: readonly string[]
  readonly directive: {
    readonly issuer: string | null
    readonly addressee: string | null
    readonly ruleBefore: string | null
    readonly ruleAfter: string | null
  } | null
}

export type Draft = {
  readonly id: DraftId
  readonly report: ReportId
  readonly transcript: TranscriptId
  readonly number: number
  readonly proposal: Proposal
  readonly decided: 'open' | 'accepted' | 'dismissed'
  readonly claim: ClaimId | null
}
