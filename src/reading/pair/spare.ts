import { asideSum, isWeighedAside, type Verdict } from '../aside/weigh.js'
import type { Language } from '../language.js'
import { propose, type Proposal, type Reading } from '../proposal.js'
import { pointOffsets, type Span } from '../span.js'
import type { Link } from './align.js'

/** A sentence that its own text's weights set aside: where it stands in code points, and its first UTF-16 unit. */
export type Doubtful = Span & { readonly unit: number; readonly sum: number }

/** A version, and the sentences of the outlet's own that its weights set aside when it is read by itself. */
export type Version = {
  readonly doubtful: readonly Doubtful[]
  /** Its drafts with some of its doubtful sentences kept and some passages cut; none of either is the text by itself. */
  readonly read: (kept: readonly Doubtful[], cuts?: readonly Span[]) => readonly Proposal[]
}

/** Opens a version: it is read at once by itself, and never twice in the same way. */
export const openVersion = (reading: Reading): Version => {
  const points = pointOffsets(reading.body)
  const doubtful: Doubtful[] = []
  const isSetAside: Verdict = (sentence, start) => {
    const isDoubtful = isWeighedAside(sentence, reading.language)
    if (isDoubtful) {
      const sum = asideSum(sentence, reading.language)
      doubtful.push({ start: points[start]!, end: points[start + sentence.length]!, unit: start, sum })
    }
    return isDoubtful
  }
  const known = new Map([[waysOf([], []), propose({ ...reading, isSetAside })]])
  const read: Version['read'] = (kept, cuts = []) => {
    const ways = waysOf(kept, cuts)
    const drafts = known.get(ways) ?? keeping({ ...reading, cuts }, kept)
    known.set(ways, drafts)
    return drafts
  }
  return { doubtful, read }
}

/** In which way a version is read, told apart from all others. */
const waysOf = (kept: readonly Doubtful[], cuts: readonly Span[]): string =>
  `${kept.map(({ unit }) => unit).join()}|${cuts.map(({ start, end }) => `${start}-${end}`).join()}`

/** A text read with some of the sentences kept that are set aside otherwise. */
const keeping = (reading: Reading, kept: readonly Doubtful[]): readonly Proposal[] => {
  const starts = new Set(kept.map(({ unit }) => unit))
  return propose({
    ...reading,
    isSetAside: (sentence, start) => !starts.has(start) && isWeighedAside(sentence, reading.language),
  })
}

/** Up to this, in hundredths of a nat, the sentences that say the same in both are statements, though one alone was set aside. */
const BOTH_STATE = -150

/** Sentences that one version alone takes for an aside, and the other so surely for a statement that they are one in both. */
export const sparedIn = (
  language: Language,
  doubtful: readonly Doubtful[],
  all: Readonly<Record<Language, readonly Proposal[]>> & { readonly links: readonly Link[] },
): readonly Doubtful[] => {
  const other = language === 'en' ? 'ko' : 'en'
  return doubtful.filter(({ start, end, sum }) =>
    all.links.some((link) => {
      const [mine, yours] = [all[language][link[language]]!, all[other][link[other]]!]
      return (
        mine.start >= start &&
        mine.end <= end &&
        yours.attributedTo === 'outlet' &&
        sum + asideSum(yours.passage, other) < BOTH_STATE
      )
    }),
  )
}
