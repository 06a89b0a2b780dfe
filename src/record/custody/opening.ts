import type { MemberId } from '../id.js'

/** How many others have to have seen an opening, where there are so many. */
export const EYES = 2

/** An opening of a compartment of the vault: who, which, on what day; never which source was looked at. */
export type Opening = {
  /** Its place in the vault's chain. */
  readonly number: number
  readonly compartment: string
  readonly member: MemberId
  readonly day: string
  readonly seen: readonly MemberId[]
  /** Who else keeps the compartment now. */
  readonly others: readonly MemberId[]
}

/** How many more have to see it: two others, or all others who keep the compartment or administer where there are fewer. */
export const eyesMissing = ({ seen, others, member }: Opening, admins: readonly MemberId[]): number => {
  const eligible = new Set([...others, ...admins].filter((one) => one !== member))
  return Math.max(0, Math.min(EYES, eligible.size) - seen.length)
}
