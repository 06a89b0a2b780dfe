import { propose, type Proposal } from '../../../src/reading/proposal.js'

/** Proposals of an English or Korean text of our own, as its outlet would have printed it on a day. */
export const read = (body: string, published = '2017-12-18', outlet = 'River Post'): readonly Proposal[] =>
  propose({ id: 'case', body, language: /[가-힣]/.test(body) ? 'ko' : 'en', published, outlet })

/** The proposal whose passage holds the words; fails where there is none. */
export const holding = (proposals: readonly Proposal[], words: string): Proposal => {
  const found = proposals.find(({ passage }) => passage.includes(words))
  if (!found)
    throw new Error(`nothing proposed holds “${words}”: ${proposals.map(({ passage }) => passage).join(' | ')}`)
  return found
}
