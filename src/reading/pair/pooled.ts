import type { Proposal, Reading } from '../proposal.js'
import { propose } from '../proposal.js'
import type { Span } from '../span.js'
import { alignDrafts, type Link } from './align.js'
import { jointsIn } from './cut.js'
import { likenessAmong, type Side, sidesOf } from './likeness.js'
import { signsOf } from './sign.js'

export type Language = 'en' | 'ko'
export type Pooled = {
  readonly en: readonly Proposal[]
  readonly ko: readonly Proposal[]
  readonly links: readonly Link[]
}

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
const cutsFor = (
  language: Language,
  sides: Readonly<Record<Language, readonly Side[]>>,
  links: readonly Link[],
): readonly Span[] => {
  const other = language === 'en' ? 'ko' : 'en'
  const [mine, yours] = [sides[language], sides[other]]
  const among = likenessAmong(sides.en, sides.ko)
  const alike: Alike = (one, two) => (language === 'en' ? among(one, two) : among(two, one))
  const taken = new Set(links.map((link) => link[other]))
  return links.flatMap((link) => {
    const whole = mine.find(({ index }) => index === link[language])
    const at = yours.findIndex(({ index }) => index === link[other])
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

/**
 * Reads a report and its translation together: each by itself, and then, where one joins what the other tells in two
 * statements, that passage again as two. Pure.
 */
export const readPair = (english: Reading, korean: Reading): Pooled => {
  const texts = { en: english.body, ko: korean.body }
  const linked = (en: readonly Proposal[], ko: readonly Proposal[]): Pooled => ({
    en,
    ko,
    links: alignDrafts(en, ko, texts),
  })
  const apart = linked(propose(english), propose(korean))
  const sides = { en: sidesOf(apart.en, 'en'), ko: sidesOf(apart.ko, 'ko') }
  const cuts = { en: cutsFor('en', sides, apart.links), ko: cutsFor('ko', sides, apart.links) }
  if (cuts.en.length + cuts.ko.length === 0) return apart
  return linked(
    cuts.en.length === 0 ? apart.en : propose({ ...english, cuts: cuts.en }),
    cuts.ko.length === 0 ? apart.ko : propose({ ...korean, cuts: cuts.ko }),
  )
}
