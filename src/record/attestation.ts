import type { Bilingual } from './bilingual.js'
import type { AttestationId, ClaimId, ReportId, SourceId } from './id.js'
import type { When } from './when.js'

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
}

/** A dated judgement, with its reason, on which attestations share one independent root. */
export type OriginJudgement = { readonly attestation: AttestationId; readonly origin: string; readonly reason: string }
