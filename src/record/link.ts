import type { ClaimId } from './id.js'

export const LINK_KINDS = ['contradicts', 'corroborates', 'repeats', 'supersedes', 'same-incident-possible'] as const
export type LinkKind = (typeof LINK_KINDS)[number]

/** How two claims stand to each other. `about` says what a contradiction is about. */
export type Link = {
  readonly from: ClaimId
  readonly to: ClaimId
  readonly kind: LinkKind
  readonly about: string | null
  readonly isInferred: boolean
}
