import type { Proposal, Reading } from '../proposal.js'
import { alignDrafts, type Link } from './align.js'
import { joinedBy } from './cut.js'
import { keeping, readAlone, sparedIn } from './spare.js'

export type Pooled = {
  readonly en: readonly Proposal[]
  readonly ko: readonly Proposal[]
  readonly links: readonly Link[]
}

/**
 * Reads a report and its translation together: each by itself, and then again where the other knows better. A sentence
 * that one sets aside and the other is sure to state stays, and a passage that joins what the other tells in two
 * statements is two. Pure; a version is read at most four times.
 */
export const readPair = (english: Reading, korean: Reading): Pooled => {
  const texts = { en: english.body, ko: korean.body }
  const linked = (en: readonly Proposal[], ko: readonly Proposal[]): Pooled => ({
    en,
    ko,
    links: alignDrafts(en, ko, texts),
  })
  const [en, ko] = [readAlone(english), readAlone(korean)]
  const isPlain = en.doubtful.length + ko.doubtful.length === 0
  const all = isPlain ? null : linked(keeping(english, en.doubtful), keeping(korean, ko.doubtful))
  const spared = {
    en: all === null ? [] : sparedIn('en', en.doubtful, all),
    ko: all === null ? [] : sparedIn('ko', ko.doubtful, all),
  }
  const apart = linked(
    spared.en.length === 0 ? en.drafts : keeping(english, spared.en),
    spared.ko.length === 0 ? ko.drafts : keeping(korean, spared.ko),
  )
  const joined = joinedBy(apart.en, apart.ko, apart.links)
  if (joined.en.length + joined.ko.length === 0) return apart
  const cuts = { en: joined.en.map(({ cut }) => cut), ko: joined.ko.map(({ cut }) => cut) }
  return linked(
    cuts.en.length === 0 ? apart.en : keeping(english, spared.en, cuts.en),
    cuts.ko.length === 0 ? apart.ko : keeping(korean, spared.ko, cuts.ko),
  )
}
