import { asideSum, isWeighedAside, type Verdict } from '../aside/weigh.js'
import type { Language } from '../language.js'
import { propose, type Proposal, type Reading } from '../proposal.js'
import { pointOffsets, type Span } from '../span.js'
import type { Link } from './align.js'

/** A sentence that its own text's weights set aside: where it stands in code points, and its first UTF-16 unit. */
export type Doubtful = Span & { readonly unit: number; readonly sum: number }

/** A text read as by itself, and the sentences of the outlet's own that its weights set aside, in code points. */
export const readAlone = (
  reading: Reading,
): { readonly drafts: readonly Proposal[]; readonly doubtful: readonly Doubtful[] } => {
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
  return { drafts: propose({ ...reading, isSetAside }), doubtful }
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

/** A text read with some of its doubtful sentences kept. */
export const keeping = (
  reading: Reading,
  kept: readonly Doubtful[],
  cuts: readonly Span[] = [],
): readonly Proposal[] => {
  const starts = new Set(kept.map(({ unit }) => unit))
  return propose({
    ...reading,
    cuts,
    isSetAside: (sentence, start) => !starts.has(start) && isWeighedAside(sentence, reading.language),
  })
}
