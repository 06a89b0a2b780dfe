import type { Batch } from '../seal/batch.js'

/** A voice on a claim whose source is sealed, as the open record has it. */
export type SealedVoice = { readonly attestation: string; readonly isDirect: boolean }

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
  'append',
  'offer',
] as const satisfies readonly (keyof Door)[]
