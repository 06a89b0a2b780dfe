import type { Bilingual } from './bilingual.js'
import type { ActorId, ClaimId, DirectiveId, PlaceId, ReportId } from './id.js'
import type { Passage } from './passage.js'
import type { When } from './time/when.js'

export const CLAIM_KINDS = ['event', 'directive', 'condition', 'incentive', 'penalty', 'assessment'] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number]
export const POLARITIES = ['affirm', 'negate'] as const
export type Polarity = (typeof POLARITIES)[number]
export const MODALITIES = ['asserted', 'probable', 'possible', 'unclear', 'denied'] as const
/** How surely it is put. */
export type Modality = (typeof MODALITIES)[number]

/** The words a claim was read from: exact words of a transcript, or a short quote typed from a text we do not hold. */
export type Words =
  { readonly held: true; readonly passage: Passage } | { readonly held: false; readonly asRead: string | null }

/** One assertion that can be true or false, resting on the exact words it was read from. */
export type Claim = {
  readonly id: ClaimId
  readonly report: ReportId
  readonly says: Bilingual
  readonly words: Words
  readonly kind: ClaimKind
  readonly polarity: Polarity
  readonly modality: Modality
  readonly when: When | null
  readonly places: readonly PlaceId[]
  readonly placePrinted: string | null
  readonly actors: readonly ActorId[]
  /** Last civil day by which it was public; null where the report has no date. */
  readonly knownOn: string | null
  readonly directive: DirectiveId | null
}
