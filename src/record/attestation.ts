import type { Bilingual } from './bilingual.js'
import type { AttestationId, ClaimId, ReportId, SourceId } from './id.js'
import type { Passage } from './passage.js'
import type { When } from './time/when.js'

export const STANCES = ['affirms', 'denies', 'doubts', 'declines', 'does-not-know'] as const
/** A source's word on a claim. Declining to confirm is no denial; not knowing is neither. */
export type Stance = (typeof STANCES)[number]

export const BASES = [
  'took-part',
  'eyewitness',
  'received-order',
  'read-document',
  'told-by-witness',
  'hearsay',
  'rumour',
  'inference',
  'remote-sensing',
  'official-statement',
  'unknown',
] as const
/** How the source is said to know. "unknown" is common and honest. */
export type Basis = (typeof BASES)[number]

export const SOURCE_KINDS = [
  'outlet',
  'unnamed',
  'official',
  'organisation',
  'document',
  'imagery',
  'court',
  'witness-testimony',
] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/** Who can attest, known by a handle. `label` is the party as printed. */
export type Source = {
  readonly id: SourceId
  readonly kind: SourceKind
  readonly label: Bilingual
  readonly language: string
  /** Set for a label that belongs to one report only; unnamed labels are never merged across reports. */
  readonly report: ReportId | null
}

/** Bases that are direct knowledge of the thing itself. */
export const DIRECT: readonly Basis[] = ['took-part', 'eyewitness', 'received-order', 'read-document']

/** The source took it back: the day it did so as far as known (ISO), and the reason as told. */
export type Withdrawal = { readonly on: string | null; readonly reason: string }

/** A source's word on a claim, and how they know it. */
export type Attestation = {
  readonly id: AttestationId
  readonly claim: ClaimId
  /** Null where the link to the source is sealed. */
  readonly source: SourceId | null
  readonly label: string
  readonly stance: Stance
  readonly basis: Basis
  /** 0 the source itself, 1 told by someone who knew, 2 further; null unknown. */
  readonly hops: number | null
  readonly toldOn: When | null
  /** From the publisher to the root, as printed. */
  readonly chain: readonly string[]
  /** The words of the transcript that attribute the claim. */
  readonly attributionSpan: string | null
  /** The outlet asserts it and a source is only implied. */
  readonly sourceImplied: boolean
  /** The report it stands in where that is not the claim's own. */
  readonly report: ReportId | null
  /** Its own exact words in that report. */
  readonly passage: Passage | null
  /** When the source came to know; null unknown. */
  readonly knewOn: When | null
  /** Why an order of dates that looks impossible is right all the same. */
  readonly dateReason: string | null
  /** What the source had read or said before; null unknown. */
  readonly hadRead: string | null
  readonly withdrawn: Withdrawal | null
}

/** What an attestation says of itself where nothing more is known. */
export const PLAIN = {
  report: null,
  passage: null,
  knewOn: null,
  dateReason: null,
  hadRead: null,
  withdrawn: null,
} as const satisfies Partial<Attestation>

export const DESCENTS = [
  'quotes',
  'rewrites',
  'cites',
  'translation',
  'same-source',
  'recapture',
  'had-read',
  'unknown',
] as const
export type DescentKind = (typeof DESCENTS)[number]

/**
 * One attestation leans on another. `isIndependent`: judged, with the evidence, to stand on its own all the same; only
 * having read the other before allows that.
 */
export type Descent = {
  readonly id: string
  readonly child: AttestationId
  readonly parent: AttestationId
  readonly kind: DescentKind
  readonly evidence: string
  readonly isIndependent: boolean
}

/** A dated judgement, with its reason, on which attestations share one independent root. */
export type OriginJudgement = { readonly attestation: AttestationId; readonly origin: string; readonly reason: string }
