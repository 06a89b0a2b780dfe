import type { Bilingual } from './bilingual.js'
import type { ActorId, ClaimId, DirectiveId, PlaceId } from './id.js'
import type { When } from './time/when.js'

export const FORCES = ['must', 'must-not', 'may'] as const
export type Force = (typeof FORCES)[number]

export const TRACKS = ['issued', 'in-force', 'applied'] as const
/** The three tracks of a directive, each attested by itself. */
export type Track = (typeof TRACKS)[number]

export const DIRECTIVE_ACTS = [
  'issued',
  'in-force',
  'applied',
  'transmitted',
  'read-out',
  'amended',
  'reaffirmed',
  'suspended',
  'rescinded',
  'lapsed',
  'ignored',
] as const
export type DirectiveAct = (typeof DIRECTIVE_ACTS)[number]

/** One mark on a directive's timeline, and the claims under it. Reports with different bounds are different marks. */
export type DirectiveEvent = {
  readonly act: DirectiveAct
  readonly when: When
  readonly places: readonly PlaceId[]
  readonly placesPossible: readonly PlaceId[]
  readonly claims: readonly ClaimId[]
  /** The directive that suspends or replaces. */
  readonly by: DirectiveId | null
  /** The link to this rule is ours, not the report's. */
  readonly isInferred: boolean
}

/** An order or rule that changes over time; in force and applied always as reported. */
export type Directive = {
  readonly id: DirectiveId
  readonly title: Bilingual
  readonly topic: string
  readonly issuer: ActorId | null
  readonly addressee: string | null
  readonly addresseeActor: ActorId | null
  readonly force: Force
  readonly conduct: Bilingual
  readonly conditions: Bilingual | null
  readonly zone: readonly PlaceId[]
  readonly zonePossible: readonly PlaceId[]
  readonly supersedes: readonly { readonly directive: DirectiveId; readonly isInferred: boolean }[]
  readonly events: readonly DirectiveEvent[]
  readonly related: readonly ClaimId[]
  readonly setAside: readonly { readonly claim: ClaimId; readonly reason: string }[]
  readonly note: string | null
}
