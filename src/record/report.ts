import type { Bilingual } from './bilingual.js'
import type { ReportId, TranscriptId } from './id.js'
import type { When } from './time/when.js'

export const REPORT_KINDS = ['article', 'memo', 'interview', 'document'] as const
/** What kind of material it is: an article, a call memo, an interview record, a document. */
/** What `publishedBasis` says where the text itself prints its day; the words that do stand in `published.printed`. */
export const AS_PRINTED = 'printed'

export type ReportKind = (typeof REPORT_KINDS)[number]

export const DERIVATIONS = ['quotes', 'rewrites', 'cites', 'translation', 'same-source'] as const
/** How one report leans on another. */
export type DerivationKind = (typeof DERIVATIONS)[number]
export type Derivation = { readonly report: ReportId; readonly kind: DerivationKind }

/** The bytes of a report as received; null where only its address is known. */
export type Original = {
  readonly sha256: string
  readonly size: number
  readonly mediaType: string
  readonly name: string | null
}

/** A document as received: its bytes, its hash and how it came. */
export type Report = {
  readonly id: ReportId
  readonly kind: ReportKind
  readonly outlet: string | null
  readonly title: string
  readonly language: string
  /** EDTF; `?` inferred, `~` approximate; null undated. */
  readonly published: When | null
  /** Last civil day that `published` allows; for a memo the day it was received. */
  readonly knownOn: string | null
  readonly publishedBasis: string | null
  readonly byline: string | null
  readonly link: string | null
  readonly copy: string | null
  readonly textRead: string | null
  readonly translationOf: ReportId | null
  readonly derivesFrom: readonly Derivation[]
  readonly derivationAssumed: boolean
  readonly says: Bilingual | null
  readonly note: string | null
  readonly original: Original | null
  /** Instant in UTC, ISO 8601. */
  readonly received: string
  readonly collector: string
  readonly method: string
  readonly tool: string
}

/** Text drawn from a report by one named method and version; immutable. Offsets are code points of `text`. */
export type Transcript = {
  readonly id: TranscriptId
  readonly report: ReportId
  readonly method: string
  readonly version: string
  readonly language: string
  /** NFC, line ends as \n. */
  readonly text: string
  /** SHA-256 of the UTF-8 of `text`, hexadecimal. */
  readonly sha256: string
}
