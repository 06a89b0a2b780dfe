import type { Bilingual } from '../bilingual.js'
import type { Id } from '../id.js'
import type { Overlay, StandingLevel } from '../standing.js'

/** What the box finds; a passage is a stretch of a text that we hold. */
export const FOUND = ['claim', 'report', 'passage', 'directive', 'incident', 'place', 'actor', 'dossier'] as const
export type FoundNoun = (typeof FOUND)[number]

/** Hits of one noun are counted so far, and so many of the newest are put in order. */
export const HITS_COUNTED = 10_000
/** So many of the newest claims found are looked at for where they stand. */
export const STANDING_LOOKED = 2_000

export const SEARCH_SORTS = ['relevance', 'newest', 'oldest'] as const
export type SearchSort = (typeof SEARCH_SORTS)[number]

/** What is looked for; null where a filter is not set. A filter that a noun does not know leaves that noun out. */
export type SearchAsk = {
  readonly q: string
  readonly noun: FoundNoun | null
  readonly kind: string | null
  readonly modality: string | null
  /** With everything that it contains. */
  readonly place: Id<'place'> | null
  readonly basis: string | null
  readonly language: string | null
  readonly outlet: string | null
  /** Civil days: what may have been so on one of them; for a report, when it came out. */
  readonly from: string | null
  readonly to: string | null
  readonly standing: StandingLevel | null
  readonly state: Overlay | null
  /** Independent origins at least. */
  readonly origins: number | null
  readonly sort: SearchSort
  readonly page: number
  readonly size: number
  /** Whether the filters are to be counted too. */
  readonly counts: boolean
}

/** A piece of a text, and whether it is one of the words that were looked for. */
export type SearchPiece = { readonly text: string; readonly isFound: boolean }

export type SearchHit = {
  readonly noun: FoundNoun
  /** What it leads to: of a passage, its report. */
  readonly id: Id
  /** Where a passage begins in its text, in code points. */
  readonly starts: number | null
  readonly title: Bilingual
  /** The day by which it was out; of a claim the first day it may be about is `about`. */
  readonly on: string | null
  readonly about: string | null
  readonly outlet: string | null
  readonly language: string | null
  readonly snippet: readonly SearchPiece[]
}

export type SearchCount = { readonly value: string; readonly label: Bilingual | null; readonly count: number }
export type SearchFilter =
  'kind' | 'modality' | 'place' | 'basis' | 'language' | 'outlet' | 'standing' | 'state' | 'origins'

export type SearchSheet = {
  readonly hits: readonly SearchHit[]
  /** Hits of each noun, counted to 10,000 each; one more says that there are more. */
  readonly counts: Readonly<Partial<Record<FoundNoun, number>>>
  readonly total: number
  readonly page: number
  readonly size: number
  readonly filters: Readonly<Partial<Record<SearchFilter, readonly SearchCount[]>>>
  /** Only the newest of the claims found were looked at for where they stand. */
  readonly isPartial: boolean
}

export type SavedSearch = {
  readonly id: Id<'search'>
  readonly name: string
  /** The query part of its address. */
  readonly address: string
  readonly at: string
  readonly member: string
}
