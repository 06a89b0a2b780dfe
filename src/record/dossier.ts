import type { Bilingual } from './bilingual.js'
import type { ClaimId, DossierId, EditionId } from './id.js'

/** A dossier is its items in order: headings, linking text of ours, and claims. */
export type DossierItem =
  | { readonly kind: 'heading'; readonly text: Bilingual }
  | { readonly kind: 'text'; readonly text: Bilingual }
  | { readonly kind: 'claim'; readonly claim: ClaimId }

export type Dossier = {
  readonly id: DossierId
  readonly title: Bilingual
  readonly items: readonly DossierItem[]
}

export type EditionFile = { readonly path: string; readonly sha256: string; readonly size: number }

/** One frozen, numbered printing of a dossier. */
export type Edition = {
  readonly id: EditionId
  readonly dossier: DossierId
  readonly number: number
  /** Instant in UTC, ISO 8601. */
  readonly printed: string
  readonly files: readonly EditionFile[]
  /** SHA-256 of the manifest's bytes. */
  readonly sha256: string
}
