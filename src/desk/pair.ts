import type { Proposal } from '../record/draft.js'
import { refuse } from '../record/refusal.js'
import { alignDrafts } from '../reading/pair/align.js'
import type { Difference, WordDifference } from '../record/drift.js'
import type { Language } from '../record/bilingual.js'
import { readMaterial, type MaterialInput, type Read } from './proposal.js'

/** One claim told in both languages: where it stands in each body (code points), and in which fields they differ. */
export type Linked = {
  readonly en: Proposal
  readonly ko: Proposal
  readonly differs: readonly Difference[]
  readonly words: readonly WordDifference[]
}

const readIn = (input: MaterialInput, language: Language): Read => {
  const read = readMaterial(input)
  return read.isMostly === language
    ? read
    : refuse('language-other', { name: input.name, language, found: read.isMostly })
}

/**
 * Links the claims of a report with those of its translation, without any archive. `pair` is the id that both heads give,
 * else null. Refuses what reading refuses, and `language-other` for a text that is not in the language of its place.
 */
export const alignMaterial = (
  english: MaterialInput,
  korean: MaterialInput,
): { readonly pair: string | null; readonly links: readonly Linked[] } => {
  const [en, ko] = [readIn(english, 'en'), readIn(korean, 'ko')]
  const links = alignDrafts(en.drafts, ko.drafts).flatMap(({ en: i, ko: j, differs, words }) => {
    const [a, b] = [en.drafts[i], ko.drafts[j]]
    return a && b ? [{ en: a, ko: b, differs, words }] : []
  })
  return { pair: en.pair !== null && en.pair === ko.pair ? en.pair : null, links }
}
