import type { Proposal, Reading } from '../proposal.js'
import { alignDrafts, type Link } from './align.js'
import { cutsFor } from './cut.js'
import { sidesOf } from './likeness.js'
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
  const sides = { en: sidesOf(apart.en, 'en'), ko: sidesOf(apart.ko, 'ko') }
  const cuts = { en: cutsFor('en', sides, apart.links), ko: cutsFor('ko', sides, apart.links) }
  if (cuts.en.length + cuts.ko.length === 0) return apart
  return linked(
    cuts.en.length === 0 ? apart.en : keeping(english, spared.en, cuts.en),
    cuts.ko.length === 0 ? apart.ko : keeping(korean, spared.ko, cuts.ko),
  )
}
