import type { Basis, Stance } from '../attestation.js'
import type { Bilingual } from '../bilingual.js'
import type { Modality } from '../claim.js'
import type { ClaimId, DossierId } from '../id.js'
import type { ReportKind } from '../report.js'
import type { LabelId } from './label.js'
import type { NoticeKind } from './notice.js'
import type { ReplyOutcome } from './reply.js'

/** The report that words were read from, as far as print names it; of our own memos and interviews the kind alone. */
export type PrintedReport = {
  readonly kind: ReportKind
  readonly language: string
  readonly outlet: string | null
  readonly title: string | null
  /** EDTF. */
  readonly published: string | null
  /** An http or https address. */
  readonly link: string | null
}

/** A source of our own in print: a label of the closed list and a number that is good in this dossier alone. */
export type PrintedOwn = { readonly label: LabelId | null; readonly number: number; readonly of: number }

/** One source's word in print. */
export type PrintedAttestation = {
  /** As a public report printed it; null for a source of our own. */
  readonly label: Bilingual | null
  readonly own: PrintedOwn | null
  readonly stance: Stance
  readonly basis: Basis
  readonly hops: number | null
  /** EDTF; `isWidened` when a day was widened to its third of a month, or to months. */
  readonly toldOn: { readonly edtf: string; readonly isWidened: boolean } | null
  readonly chain: readonly string[]
}

/** What a party that a claim names was asked, and said. */
export type PrintedReply = {
  readonly party: Bilingual
  readonly outcome: ReplyOutcome
  /** EDTF. */
  readonly asked: string | null
  readonly says: Bilingual | null
}

export type PrintedClaim = {
  readonly claim: ClaimId
  readonly says: Bilingual
  /** Exact words; null where they are of a note of our own that is not cleaned: it is told in our words. */
  readonly quote: string | null
  readonly report: PrintedReport
  readonly attestations: readonly PrintedAttestation[]
  readonly modality: Modality
  readonly when: { readonly edtf: string | null; readonly printed: string | null } | null
  readonly places: readonly Bilingual[]
  readonly origins: number
  readonly replies: readonly PrintedReply[]
}

export type PrintedItem =
  | { readonly kind: 'heading' | 'text'; readonly text: Bilingual }
  /** `note` counts claims from 1 in the order in which they first stand. */
  | { readonly kind: 'claim'; readonly note: number }

/** What was wrong in an earlier edition, and is right. */
export type PrintedNotice = {
  readonly kind: NoticeKind
  readonly edition: number
  readonly was: Bilingual | null
  readonly is: Bilingual | null
  readonly why: Bilingual
  /** Civil day in Korea. */
  readonly on: string
}

/** Everything an edition prints, and nothing else: its pages and its dossier.json are made of this alone. */
export type PrintedDossier = {
  readonly schema: 'attested-dossier-2'
  readonly specimen: boolean
  readonly notice: string | null
  readonly dossier: DossierId
  readonly number: number
  /** Instant in UTC, ISO 8601. */
  readonly printed: string
  readonly title: Bilingual
  readonly items: readonly PrintedItem[]
  readonly notes: readonly PrintedClaim[]
  readonly notices: readonly PrintedNotice[]
}
