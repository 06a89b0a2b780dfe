import type { Modality } from '../doubt.js'
import { likeliestKind } from '../scorer.js'
import type { Kind } from '../sort.js'
import type { Teller } from '../teller.js'
import { kindTraits } from './trait.js'
import { WEIGHTS } from './weight.js'

/** What sort of statement English words make. What nobody can confirm is always an assessment. */
export const englishKind = (full: string, modality: Modality, teller: Teller | null): Kind =>
  modality === 'unclear' ? 'assessment' : likeliestKind(kindTraits(full, modality, teller), WEIGHTS)
