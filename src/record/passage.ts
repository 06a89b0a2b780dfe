import type { TranscriptId } from './id.js'

/** Exact words at a place in a transcript. `start` and `end` count code points; `slice(start, end)` is `exact`. */
export type Passage = {
  readonly transcript: TranscriptId
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}
