/** From which point on both axes of knowledge the record is looked at; null is now, with everything that came in. */
export type Standpoint = {
  /** As we had recorded it at this instant (UTC, ISO 8601). */
  readonly recorded: string | null
  /** As had been published by this civil day; what has no date had not. */
  readonly known: string | null
}
export const NOW: Standpoint = { recorded: null, known: null }
