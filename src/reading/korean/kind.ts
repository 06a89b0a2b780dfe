import type { Modality } from '../doubt.js'
import { KINDS, kindOfSum, Tally, weightsFrom, whenAsked } from '../scorer.js'
import type { Kind } from '../sort.js'
import type { Teller } from '../teller.js'
import { Runs } from './run.js'
import { noteStatement } from './trait.js'
import { WEIGHTS } from './weight.js'

const scales = whenAsked(() => {
  const tally = new Tally(weightsFrom(WEIGHTS), KINDS.length)
  return { tally, runs: new Runs(tally) }
})

/** What sort of statement the Korean words make: the kind that their traits speak for most. */
export const koreanKind = (claim: string, modality: Modality, teller: Teller | null): Kind => {
  const { tally, runs } = scales()
  return kindOfSum(
    tally.of(() => {
      noteStatement(claim, modality, teller, tally)
      runs.count(claim)
    }),
  )
}
