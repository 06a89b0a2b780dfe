import type { Archive } from '../archive.js'
import type { Objection } from '../consent.js'
import type { AttestationId, ClaimId, PlaceId } from '../id.js'
import type { Bilingual } from '../bilingual.js'
import type { ApprovalScene } from './approval.js'
import type { LabelId } from './label.js'
import type { PublishedLabel } from './mosaic.js'
import type { Notice } from './notice.js'
import type { Party } from './reply.js'
import type { Scan } from './term.js'
import type { WithheldEdition } from './withheld.js'

/** A word that one of our own sources gave us. `source` is whose, within the record; sealed ones stand each alone. */
export type OwnWord = { readonly attestation: AttestationId; readonly claim: ClaimId; readonly source: string }

/** What is asked of every unnamed source of our own, dossier by dossier. Null or empty is unanswered. */
export type SourceAnswers = {
  readonly label: LabelId | null
  readonly whyUnnamed: string
  readonly positionToKnow: string
  readonly isInformation: boolean
  readonly notElsewhere: string
  /** How many of us know who it is; one is an honest answer. */
  readonly custodians: number | null
  /** How the second editor checked, without being told who. */
  readonly howChecked: string
  readonly motive: string
  /** How many people could know this. */
  readonly couldKnow: number | null
  readonly couldKnowWhy: string
  /** What was changed in the text because few could know it. */
  readonly change: string
  readonly consent: string
  /** Whether 3 to 14 days have passed since the last contact; else why two shorten it. */
  readonly hasWaited: boolean
  readonly whyNotWaited: string
}

export const NO_ANSWERS: SourceAnswers = {
  label: null,
  whyUnnamed: '',
  positionToKnow: '',
  isInformation: false,
  notElsewhere: '',
  custodians: null,
  howChecked: '',
  motive: '',
  couldKnow: null,
  couldKnowWhy: '',
  change: '',
  consent: '',
  hasWaited: false,
  whyNotWaited: '',
}

/** How our own sources, notes and places may stand in print; what the press needs beside the dossier. */
export type PrintRules = {
  readonly own: readonly OwnWord[]
  readonly answers: ReadonlyMap<string, SourceAnswers>
  /** Claims whose words may be quoted although they stand in a note of our own: in a clean one. */
  readonly quotable: readonly ClaimId[]
  /** For a place finer than a county, what is printed instead; null: nothing. */
  readonly coarsePlaces: ReadonlyMap<PlaceId, Bilingual | null>
  readonly exactFrom: number
  /** Decides the order of sources; stored with the first bundle of a dossier. */
  readonly seed: string
  readonly parties: readonly Party[]
  readonly notices: readonly Notice[]
}

/** Everything that the gate looks at, beside the bytes that are to leave. */
export type GateMaterial = {
  readonly archive: Archive
  readonly rules: PrintRules
  readonly history: readonly PublishedLabel[]
  readonly next: readonly PublishedLabel[]
  readonly objections: readonly (Objection & { readonly claim: ClaimId })[]
  /** Places finer than a county that our own sentences name. */
  readonly finePlaces: readonly { readonly where: string; readonly name: string }[]
  /** What sentences of other dossiers that were published give unnamed people instead of a name, by its key. */
  readonly pseudonyms: ReadonlySet<string>
  /** Sealed words in it, the keepers' last scan of exactly these pages, and how many sources were sealed since then. */
  readonly sealed: {
    readonly attestations: readonly string[]
    readonly scan: Scan | null
    readonly since: number
  }
  readonly withheld: readonly WithheldEdition[]
  readonly approval: ApprovalScene
  /** Civil day in Korea. */
  readonly today: string
  readonly files: ReadonlyMap<string, Uint8Array>
}
