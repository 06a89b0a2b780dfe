import type { Proposal } from '../../record/draft.js'
import type { Language } from '../language.js'
import { PAST, PRESENT } from '../english/predicate.js'
import { compact } from '../pattern.js'
import type { Span } from '../span.js'
import type { Link } from './align.js'
import { likenessAmong, type Side, sidesOf } from './likeness.js'
import { signsOf } from './sign.js'

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
const jointsIn = (passage: string, language: Language): readonly Span[] =>
  [...passage.matchAll(JOINTS[language])].flatMap((hit) => {
    const joint = { start: hit.index, end: hit.index + hit[0].length }
    const parts = [passage.slice(0, joint.start), passage.slice(joint.end)]
    return parts.every((part) => couldStand(part, language)) ? [joint] : []
  })

/**
 * So much more have two parts in common with two drafts of the other version than the whole has with the one it was
 * linked with. Seven passages of the rounds were above it, and all seven were better cut; below it they were not.
 */
const GAIN = 0.385

/** What would be left of a draft between two places of its passage, in UTF-16 units. */
const partOf = ({ draft }: Side, start: number, end: number, language: Language): Side => {
  const passage = draft.passage.slice(start, end)
  return { draft: { ...draft, passage }, index: -1, signs: signsOf(passage, language) }
}

type Alike = (one: Side, other: Side) => number

/** The joint at which a passage is best cut in two for two drafts of the other version, if that is worth it. */
const bestJoint = (
  whole: Side,
  linked: Side,
  beside: Side,
  language: Language,
  alike: Alike,
): { readonly joint: Span; readonly gain: number } | null => {
  let best: { readonly joint: Span; readonly gain: number } | null = null
  for (const joint of jointsIn(whole.draft.passage, language)) {
    const left = partOf(whole, 0, joint.start, language)
    const right = partOf(whole, joint.end, whole.draft.passage.length, language)
    const together = Math.max(alike(left, linked) + alike(right, beside), alike(right, linked) + alike(left, beside))
    const gain = together - alike(whole, linked)
    if (gain >= GAIN && gain > (best?.gain ?? 0)) best = { joint, gain }
  }
  return best
}

/** One draft that says what the other version tells in two that follow each other, one of them linked with it. */
export type Joined = {
  readonly whole: number
  /** Of the other version, the one that is linked with nothing. */
  readonly beside: number
  /** What stands between the two statements, in code points of the text. */
  readonly cut: Span
}

/** Where the version in `language` joins what the other tells in two statements; indexes into the drafts given. */
const joinedIn = (
  language: Language,
  sides: Readonly<Record<Language, readonly Side[]>>,
  links: readonly Link[],
): readonly Joined[] => {
  const other = language === 'en' ? 'ko' : 'en'
  const [mine, yours] = [sides[language], sides[other]]
  const among = likenessAmong(sides.en, sides.ko)
  const alike: Alike = (one, two) => (language === 'en' ? among(one, two) : among(two, one))
  const taken = new Set(links.map((link) => link[other]))
  const here = new Map(mine.map((side) => [side.index, side]))
  const there = new Map(yours.map(({ index }, at) => [index, at]))
  return links.flatMap((link) => {
    const whole = here.get(link[language])
    const at = there.get(link[other]) ?? -1
    const linked = yours[at]
    if (whole === undefined || linked === undefined) return []
    const found = [yours[at - 1], yours[at + 1]]
      .flatMap((side) => (side === undefined || taken.has(side.index) ? [] : [side]))
      .flatMap((side) => {
        const best = bestJoint(whole, linked, side, language, alike)
        return best === null ? [] : [{ ...best, beside: side.index }]
      })
      .sort((a, b) => b.gain - a.gain)[0]
    if (found === undefined) return []
    const point = (unit: number): number => whole.draft.start + Array.from(whole.draft.passage.slice(0, unit)).length
    const cut = { start: point(found.joint.start), end: point(found.joint.end) }
    return [{ whole: whole.index, beside: found.beside, cut }]
  })
}

/** Of links already made, what each version joins that the other tells apart. */
export const joinedBy = (
  english: readonly Proposal[],
  korean: readonly Proposal[],
  links: readonly Link[],
): Readonly<Record<Language, readonly Joined[]>> => {
  const sides = { en: sidesOf(english, 'en'), ko: sidesOf(korean, 'ko') }
  return { en: joinedIn('en', sides, links), ko: joinedIn('ko', sides, links) }
}
