import type { Modality } from '../doubt.js'
import { KINDS, kindOfSum, Tally } from '../scorer.js'
import type { Kind } from '../sort.js'
import type { Teller } from '../teller.js'
import { Runs } from './run.js'
import { noteStatement } from './trait.js'
import { WEIGHTS } from './weight.js'

const TALLY = new Tally(WEIGHTS, KINDS.length)
const RUNS = new Runs(TALLY)

/** What sort of statement the Korean words make: the kind that their traits speak for most. */
export const koreanKind = (claim: string, modality: Modality, teller: Teller | null): Kind =>
  kindOfSum(
    TALLY.of((tally) => {
      noteStatement(claim, modality, teller, tally)
      RUNS.count(claim)
    }),
  )
