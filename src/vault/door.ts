import type { Bilingual } from '../record/bilingual.js'
import type { GateSettings } from '../record/gate/label.js'
import type { PublishedLabel } from '../record/gate/mosaic.js'
import type { Batch } from '../seal/batch.js'

/** A voice on a claim whose source is sealed, as the open record has it. */
export type SealedVoice = { readonly attestation: string; readonly isDirect: boolean }

/** A clean note as the window sends it: nothing of the raw one but a hash with a salt that stays sealed. */
export type CleanNote = {
  readonly raw: string
  readonly commitment: string
  readonly text: string
  readonly title: string | null
  /** The words that look like an identity were looked at and are none. */
  readonly isChecked: boolean
  readonly release: string
  /** Korean time as typed, `2026-03-01T09:00`; null for none. */
  readonly embargo: string | null
  readonly languages: readonly string[] | null
  readonly audiences: readonly string[] | null
  readonly consents: readonly string[]
  readonly how: string
}

/** Frozen pages that wait, as the list of them has it. */
export type WaitingPages = {
  readonly sha256: string
  readonly dossier: string
  readonly title: Bilingual
  readonly number: number
}

/** Frozen pages with what is open about them: their bytes, the sealed words in them, and labels published and to come. */
export type FrozenPages = {
  readonly sha256: string
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[]
  readonly attestations: readonly string[]
  readonly history: readonly PublishedLabel[]
  readonly next: readonly PublishedLabel[]
  readonly settings: GateSettings
}

/**
 * All that the vault's process can ask of the archive. It has no database, no network and no other file; what it asks for
 * is ciphertext, and of sealed records never more than one compartment at a time.
 */
export type Door = {
  readonly chain: (after: number) => Promise<readonly { readonly number: number; readonly body: string }[]>
  readonly offers: () => Promise<readonly { readonly id: string; readonly body: string }[]>
  readonly wraps: (
    compartment: string,
  ) => Promise<readonly { readonly epoch: number; readonly keeper: string; readonly bytes: Uint8Array }[]>
  readonly records: (
    compartment: string,
  ) => Promise<readonly { readonly record: string; readonly rev: number; readonly bytes: Uint8Array }[]>
  readonly links: () => Promise<readonly { readonly link: string; readonly bytes: Uint8Array }[]>
  readonly voices: (claim: string) => Promise<readonly SealedVoice[]>
  readonly clean: (note: CleanNote) => Promise<{ readonly report: string }>
  readonly waiting: () => Promise<readonly WaitingPages[]>
  readonly pages: (sha256: string) => Promise<FrozenPages>
  readonly append: (batch: Batch) => Promise<void>
  readonly offer: (offer: { readonly id: string; readonly body: string }) => Promise<void>
}

export const DOOR = [
  'chain',
  'offers',
  'wraps',
  'records',
  'links',
  'voices',
  'clean',
  'waiting',
  'pages',
  'append',
  'offer',
] as const satisfies readonly (keyof Door)[]
