import type { Modality } from '../doubt.js'
import { KINDS, kindOfSum, Tally, weightsFrom, whenAsked } from '../scorer.js'
import type { Kind } from '../sort.js'
import type { Teller } from '../teller.js'
import { noteKind } from './trait.js'
import { WEIGHTS } from './weight.js'

const tally = whenAsked(() => new Tally(weightsFrom(WEIGHTS), KINDS.length))

/** What sort of statement English words make. What nobody can confirm is always an assessment. */
export const englishKind = (full: string, modality: Modality, teller: Teller | null): Kind =>
  modality === 'unclear' ? 'assessment' : kindOfSum(tally().of((notes) => noteKind(full, modality, teller, notes)))
