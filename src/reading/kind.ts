import { englishKind } from './english/weigh.js'
import type { Modality } from './hedge.js'
import { koreanKind } from './korean/kind.js'
import { SET_RIGHT } from './korean/polarity.js'
import type { Language } from './language.js'
import type { Kind } from './sort.js'
import { spaced } from './span.js'
import type { Teller } from './teller.js'

export type { Kind } from './sort.js'

/** What sort of statement the words make, told by whom; null where nobody knows who tells it. */
export const kindOf = (claim: string, language: Language, modality: Modality, teller: Teller | null): Kind => {
  const flat = spaced(claim).replace(/[’‘]/g, "'").trim()
  return language === 'ko'
    ? koreanKind(flat.replace(SET_RIGHT, ''), modality, teller)
    : englishKind(flat, modality, teller)
}
