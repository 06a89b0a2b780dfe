import type { Bilingual } from '../bilingual.js'
import type { Edition } from '../dossier.js'
import type { ClaimId, DossierId, EditionId } from '../id.js'

export const NOTICES = [
  'correction',
  'clarification',
  'update',
  'editors-note',
  'retraction',
  'reply',
  'follow-up',
] as const
/** What is said of an edition after it left: false, unclear, newer, context, the premise falls, an answer, cleared. */
export type NoticeKind = (typeof NOTICES)[number]

export const SEVERITIES = ['small', 'serious', 'grave'] as const
export type Severity = (typeof SEVERITIES)[number]

/** A notice on an edition; never changed, only followed. `was` and `is` may be missing in notes, replies, follow-ups. */
export type Notice = {
  readonly id: string
  readonly dossier: DossierId
  readonly edition: EditionId
  readonly number: number
  readonly claim: ClaimId | null
  readonly kind: NoticeKind
  readonly was: Bilingual | null
  readonly is: Bilingual | null
  /** Null, like the others, while its edition is withheld: what it said is not told by way of correcting it. */
  readonly why: Bilingual | null
  readonly severity: Severity
  /** Where it is told, one channel a line. */
  readonly channels: string | null
  readonly at: string
  readonly member: string
}

/** Kinds that say what was wrong and what is right, and so need both. */
export const NEEDS_BOTH: readonly NoticeKind[] = ['correction', 'clarification']

/** Kinds whose words stand for themselves: they say something rather than why. */
export const SPEAKS: readonly NoticeKind[] = ['editors-note', 'reply', 'follow-up']

/** In the order in which they are shown: where the premise falls it is said first, else the newest comes first. */
export const foremost = <Of extends { readonly kind: NoticeKind }>(notices: readonly Of[]): readonly Of[] => [
  ...notices.filter(({ kind }) => kind === 'retraction'),
  ...notices.filter(({ kind }) => kind !== 'retraction'),
]

export const HIDE_CLASSES = ['danger-to-source', 'danger-to-person', 'danger-to-family'] as const
export type HideClass = (typeof HIDE_CLASSES)[number]
export const DECISIONS = ['stays-hidden', 'shown-again'] as const
export type HideDecision = (typeof DECISIONS)[number]

/** A safety withdrawal: one member hides at once, a second decides; nothing returns by itself. */
export type Withdrawn = {
  readonly id: string
  readonly edition: EditionId
  readonly dossier: DossierId
  readonly number: number
  readonly class: HideClass
  readonly at: string
  readonly member: string
  readonly decision: { readonly is: HideDecision; readonly at: string; readonly member: string } | null
}

/** Whether an edition is hidden: until somebody else decides that it is shown again, whatever time passes. */
export const isHidden = (of: readonly Withdrawn[]): boolean => of.some(({ decision }) => decision?.is !== 'shown-again')

/** Until when a second member decides. */
export const decideUntil = ({ at }: Withdrawn, hours: number): string =>
  new Date(Date.parse(at) + hours * 3_600_000).toISOString()

/** Whether the second member's decision is late. */
export const isOverdue = (one: Withdrawn, now: string, hours: number): boolean =>
  one.decision === null && now > decideUntil(one, hours)

/** Where an edition, or a story made of it, was published. */
export type PublishedAddress = {
  readonly id: string
  readonly edition: EditionId
  readonly dossier: DossierId
  readonly number: number
  readonly url: string
  /** Civil day. */
  readonly day: string
  readonly headline: string
  readonly language: string
  readonly at: string
}

/** One use of a claim: an edition that printed it, and the addresses at which that was published. */
export type ClaimUse = {
  readonly dossier: DossierId
  readonly title: Bilingual
  readonly edition: EditionId | null
  readonly number: number | null
  readonly printed: string | null
  readonly languages: readonly string[]
  readonly addresses: readonly PublishedAddress[]
  readonly notices: number
  readonly isHidden: boolean
}

/** What is known of an edition since it left. */
export type EditionSince = {
  readonly notices: readonly Notice[]
  readonly withdrawals: readonly Withdrawn[]
  readonly addresses: readonly PublishedAddress[]
  readonly newest: Edition | null
  /** Other editions of the dossier that anybody can still read. */
  readonly shown: readonly { readonly id: EditionId; readonly number: number }[]
  readonly isHidden: boolean
  readonly decideHours: number
  readonly now: string
}
