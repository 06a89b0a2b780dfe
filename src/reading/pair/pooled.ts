import type { Proposal, Reading } from '../proposal.js'
import { alignDrafts, type Link } from './align.js'
import { joinedBy } from './cut.js'
import { openVersion, sparedIn } from './spare.js'

export type Pooled = {
  readonly en: readonly Proposal[]
  readonly ko: readonly Proposal[]
  readonly links: readonly Link[]
}

/**
 * Reads a report and its translation together: each by itself, and then again where the other knows better. A sentence
 * that one sets aside and the other is sure to state stays, and a passage that joins what the other tells in two
 * statements is two. Pure; a version is read once, again with what was set aside if there is any, and again for a cut.
 */
export const readPair = (english: Reading, korean: Reading): Pooled => {
  const texts = { en: english.body, ko: korean.body }
  const linked = (en: readonly Proposal[], ko: readonly Proposal[]): Pooled => ({
    en,
    ko,
    links: alignDrafts(en, ko, texts),
  })
  const [en, ko] = [openVersion(english), openVersion(korean)]
  const isPlain = en.doubtful.length + ko.doubtful.length === 0
  const all = isPlain ? null : linked(en.read(en.doubtful), ko.read(ko.doubtful))
  const spared = {
    en: all === null ? [] : sparedIn('en', en.doubtful, all),
    ko: all === null ? [] : sparedIn('ko', ko.doubtful, all),
  }
  const [one, other] = [en.read(spared.en), ko.read(spared.ko)]
  const apart = all?.en === one && all.ko === other ? all : linked(one, other)
  const joined = joinedBy(apart.en, apart.ko, apart.links)
  if (joined.en.length + joined.ko.length === 0) return apart
  const cuts = { en: joined.en.map(({ cut }) => cut), ko: joined.ko.map(({ cut }) => cut) }
  return linked(en.read(spared.en, cuts.en), ko.read(spared.ko, cuts.ko))
}
