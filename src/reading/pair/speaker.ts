import type { Proposal } from '../../record/draft.js'
import type { Pair, Worth } from './chain.js'

/** Two drafts whose speakers the sure links have brought together say the same somewhat more likely. */
const SAME_SPEAKER = 0.08
/** Speakers of whom each was found with somebody else. */
const OTHER_SPEAKER = 0

type Spoken = { readonly draft: Pick<Proposal, 'attributedTo'> }

/**
 * Who of one version is who of the other, learnt from links already made: a source goes by another name in each
 * language, but what it says stays with it.
 */
export const speakersOf = (en: readonly Spoken[], ko: readonly Spoken[], links: readonly Pair[]): Worth => {
  const together = new Map<string, Set<string>>()
  const back = new Map<string, Set<string>>()
  const put = (map: Map<string, Set<string>>, key: string, value: string): void => {
    map.set(key, (map.get(key) ?? new Set()).add(value))
  }
  for (const [i, j] of links) {
    const [mine, yours] = [en[i]?.draft.attributedTo, ko[j]?.draft.attributedTo]
    if (mine === undefined || yours === undefined) continue
    put(together, mine, yours)
    put(back, yours, mine)
  }
  return (i, j) => {
    const [mine, yours] = [en[i]?.draft.attributedTo, ko[j]?.draft.attributedTo]
    if (mine === undefined || yours === undefined) return 0
    if (together.get(mine)?.has(yours) === true) return mine === 'outlet' ? 0 : SAME_SPEAKER
    return together.has(mine) && back.has(yours) ? OTHER_SPEAKER : 0
  }
}
