import type { Modality } from '../doubt.js'
import { likeliestKind } from '../scorer.js'
import type { Kind } from '../sort.js'
import type { Teller } from '../teller.js'
import { rowsOfRuns } from './run.js'
import { koreanTraits } from './trait.js'
import { WEIGHTS } from './weight.js'

/** What sort of statement the Korean words make: the kind that their traits speak for most. */
export const koreanKind = (claim: string, modality: Modality, teller: Teller | null): Kind =>
  likeliestKind(koreanTraits(claim, modality, teller), WEIGHTS, rowsOfRuns(claim))
