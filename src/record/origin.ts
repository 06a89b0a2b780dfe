import type { Withdrawal } from './attestation.js'

/** What the count needs of an attestation. `origin` is the judged independent root, null where nobody has judged. */
export type Counted = {
  readonly stance: string
  readonly origin: string | null
  readonly withdrawn?: Withdrawal | null
}

/**
 * Independent origins among affirming attestations. Judged roots count once each; whatever nobody has judged joins
 * what is there, so it counts as one origin only where nothing is judged. Reports are never counted.
 */
export const countOrigins = (attestations: readonly Counted[]): number => {
  const affirming = attestations.filter(({ stance, withdrawn }) => stance === 'affirms' && !withdrawn)
  const judged = new Set(affirming.flatMap((attestation) => attestation.origin ?? []))
  return Math.max(judged.size, affirming.length > 0 ? 1 : 0)
}
