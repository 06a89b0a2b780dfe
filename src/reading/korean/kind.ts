import type { Modality } from '../doubt.js'
import { likeliestKind } from '../scorer.js'
import type { Kind } from '../sort.js'
import type { Teller } from '../teller.js'
import { kindTraits } from './trait.js'
import { WEIGHTS } from './weight.js'

/** What sort of statement the Korean words make: the kind that their traits speak for most. */
export const koreanKind = (claim: string, modality: Modality, teller: Teller | null): Kind =>
  likeliestKind(kindTraits(claim, modality, teller), WEIGHTS)
