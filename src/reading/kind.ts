import { englishKind } from './english/weigh.js'
import type { Modality } from './hedge.js'
import { koreanKind } from './korean/kind.js'
import type { Language } from './language.js'
import type { Kind } from './sort.js'
import { spaced } from './span.js'

export type { Kind } from './sort.js'

/** What sort of statement the words make; the order of the tests is the order of authority. */
export const kindOf = (claim: string, language: Language, modality: Modality): Kind => {
  const flat = spaced(claim).replace(/[’‘]/g, "'").trim()
  return language === 'ko' ? koreanKind(flat, modality) : englishKind(flat, modality)
}
