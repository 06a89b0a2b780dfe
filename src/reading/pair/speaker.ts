import type { Proposal } from '../../record/draft.js'
import type { Pair, Worth } from './chain.js'

/** Two drafts whose speakers a sure link has brought together say the same somewhat more likely. */
const SAME_SPEAKER = 0.08

type Spoken = { readonly draft: Pick<Proposal, 'attributedTo'> }

/**
 * Who of one version is who of the other, learnt from links already made: a source goes by another name in each
 * language, but what it says stays with it. That two were not brought together says nothing.
 */
export const speakersOf = (en: readonly Spoken[], ko: readonly Spoken[], links: readonly Pair[]): Worth => {
  const met = new Map<string, Set<string>>()
  for (const [i, j] of links) {
    const [mine, yours] = [en[i]?.draft.attributedTo, ko[j]?.draft.attributedTo]
    if (mine === undefined || yours === undefined || mine === 'outlet') continue
    met.set(mine, (met.get(mine) ?? new Set()).add(yours))
  }
  return (i, j) => (met.get(en[i]?.draft.attributedTo ?? '')?.has(ko[j]?.draft.attributedTo ?? '') ? SAME_SPEAKER : 0)
}
