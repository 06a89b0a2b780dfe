import type { Language } from '../language.js'
import { PAST, PRESENT } from '../english/predicate.js'
import { compact } from '../pattern.js'
import type { Span } from '../span.js'
import type { Link } from './align.js'
import { likenessAmong, type Side } from './likeness.js'
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

/** Where one version joins what the other tells in two statements that follow each other: what stands between them. */
export const cutsFor = (
  language: Language,
  sides: Readonly<Record<Language, readonly Side[]>>,
  links: readonly Link[],
): readonly Span[] => {
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
      .flatMap((beside) => (beside === undefined || taken.has(beside.index) ? [] : [beside]))
      .flatMap((beside) => bestJoint(whole, linked, beside, language, alike) ?? [])
      .sort((a, b) => b.gain - a.gain)[0]
    if (found === undefined) return []
    const point = (at: number): number => whole.draft.start + Array.from(whole.draft.passage.slice(0, at)).length
    return [{ start: point(found.joint.start), end: point(found.joint.end) }]
  })
}
