import type { Language } from '../language.js'
import { PAST, PRESENT } from '../english/predicate.js'
import { compact } from '../pattern.js'
import type { Span } from '../span.js'

const JOINTS = {
  en: compact(/[,;] (?:and |but |while |so |yet )?|,? (?:and|but|while|after|because) /g),
  ko: compact(/(?<=[가-힣](?:고|지만|며|면서|는데|은데|으나|됐고|므로|어서|아서|해서)),? /g),
} as const
const FINITE = compact(
  `\\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|must|may|\\w{2,}ed|let|\\w{3,}s|${PAST}|${PRESENT})\\b`,
)
const LEAST = { en: 3, ko: 2 } as const

const couldStand = (words: string, language: Language): boolean =>
  words.split(/\s+/).length >= LEAST[language] && (language === 'ko' || FINITE.test(words))

/** What may stand between two statements of one passage, each of which could stand alone. */
export const jointsIn = (passage: string, language: Language): readonly Span[] =>
  [...passage.matchAll(JOINTS[language])].flatMap((hit) => {
    const joint = { start: hit.index, end: hit.index + hit[0].length }
    const parts = [passage.slice(0, joint.start), passage.slice(joint.end)]
    return parts.every((part) => couldStand(part, language)) ? [joint] : []
  })
