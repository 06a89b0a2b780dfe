/** The links of the chain from an edition's files to the witnesses of a log, in the order in which they are tried. */
export const STEPS = ['files', 'proof', 'log', 'signature', 'entry', 'commitment', 'inclusion', 'witness'] as const
export type Step = (typeof STEPS)[number]

/** How far an edition's chain holds. */
export type Chain = {
  /** `whole` where the files are as printed and nothing says in which log the edition stands. */
  readonly verdict: 'valid' | 'whole' | 'invalid'
  /** The first link that does not hold; null where all do. */
  readonly broken: Step | null
  /** The log's verifier key, as text, and whether somebody else than the edition itself named it. */
  readonly log: string | null
  readonly isTrusted: boolean
  /** Where in the log the edition stands, and how many entries the log had; null before that is known. */
  readonly index: number | null
  readonly size: number | null
  /** Witnesses of the policy that cosigned, and when, in seconds since 1970. */
  readonly witnesses: readonly { readonly name: string; readonly seconds: number }[]
}
