import type { Statement } from './directory.js'

/** What is written together or not at all: statements of the chain, and the ciphertexts that they name. */
export type Batch = {
  readonly statements: readonly Statement[]
  readonly records: readonly { readonly record: string; readonly bytes: Uint8Array }[]
  readonly links: readonly { readonly link: string; readonly bytes: Uint8Array }[]
  readonly wraps: readonly {
    readonly compartment: string
    readonly epoch: number
    readonly keeper: string
    readonly bytes: Uint8Array
  }[]
}

export const EMPTY_BATCH: Batch = { statements: [], records: [], links: [], wraps: [] }
