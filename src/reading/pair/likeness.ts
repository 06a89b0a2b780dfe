import type { Proposal } from '../../record/draft.js'
import { signsOf, type Signs } from './sign.js'

/** A draft, where it stands among the drafts given, and what its words show. */
export type Side = { readonly draft: Proposal; readonly index: number; readonly signs: Signs }

/** A name that sounds the same and stands nowhere else. */
const NAME = 0.25

/** Only drafts with words of their own: one that lies inside another was worked out from a date and says nothing apart. */
export const sidesOf = (drafts: readonly Proposal[], language: 'en' | 'ko'): readonly Side[] => {
  const whole: { readonly draft: Proposal; readonly index: number }[] = []
  let reached = 0
  for (const [index, draft] of drafts.entries()) {
    if (draft.end <= reached) continue
    reached = draft.end
    whole.push({ draft, index })
  }
  return whole.map(({ draft, index }) => ({ draft, index, signs: signsOf(draft.passage, language) }))
}

const rarityOf = (sides: readonly Side[]): ((notion: number) => number) => {
  const counts = new Map<number, number>()
  for (const { signs } of sides) for (const notion of signs.notions) counts.set(notion, (counts.get(notion) ?? 0) + 1)
  return (notion) => Math.log(1 + (1.5 * sides.length) / (1 + (counts.get(notion) ?? 0)))
}

/** In how many drafts of both sides a sound stands; sounds of one side only say nothing. */
const soundsOfBoth = (en: readonly Side[], ko: readonly Side[]): ReadonlyMap<string, number> => {
  const counted = (sides: readonly Side[]): Map<string, number> => {
    const counts = new Map<string, number>()
    for (const { signs } of sides) for (const sound of signs.sounds) counts.set(sound, (counts.get(sound) ?? 0) + 1)
    return counts
  }
  const [mine, yours] = [counted(en), counted(ko)]
  return new Map([...mine].flatMap(([sound, count]) => (yours.has(sound) ? [[sound, count + yours.get(sound)!]] : [])))
}

/** Names that sound alike in both, the rarer the more. */
const soundsShared = (en: Side, ko: Side, sounds: ReadonlyMap<string, number>): number => {
  let sum = 0
  for (const sound of en.signs.sounds) {
    const count = ko.signs.sounds.has(sound) ? sounds.get(sound) : undefined
    if (count !== undefined) sum += NAME / Math.sqrt(count / 2)
  }
  return Math.min(sum, 2 * NAME)
}

/** The rarer a shade of doubt, the more it says that both versions have it. */
const SAME_DOUBT: Readonly<Record<Proposal['modality'], number>> = {
  asserted: 0.04,
  probable: 0.06,
  possible: 0.12,
  unclear: 0.16,
  denied: 0.16,
}

const weightOf = (notions: ReadonlySet<number>, rarity: (notion: number) => number): number =>
  [...notions].reduce((sum, notion) => sum + rarity(notion), 0)

/** How alike two drafts are: shared notions by their rarity, numbers, days, who speaks, how it is said. */
const likenessOf = (en: Side, ko: Side, rarity: (notion: number) => number): number => {
  const shared = [...en.signs.notions].filter((notion) => ko.signs.notions.has(notion))
  const common = shared.reduce((sum, notion) => sum + rarity(notion), 0)
  const [mine, yours] = [weightOf(en.signs.notions, rarity), weightOf(ko.signs.notions, rarity)]
  const notions = common / Math.sqrt((mine + 2) * (yours + 2))
  const numbers = [...en.signs.numbers].filter((number) => ko.signs.numbers.has(number)).length
  const most = Math.max(en.signs.numbers.size, ko.signs.numbers.size)
  const a = en.draft
  const b = ko.draft
  const same = (left: unknown, right: unknown, good: number, bad: number): number => (left === right ? good : bad)
  return (
    notions +
    (most === 0 ? 0 : 0.25 * (numbers / most) - 0.05) +
    (a.aboutDate !== null && b.aboutDate !== null ? same(a.aboutDate, b.aboutDate, 0.15, -0.08) : 0) +
    same(a.attributedTo === 'outlet', b.attributedTo === 'outlet', 0.05, -0.04) +
    same(a.polarity, b.polarity, 0.05, -0.05) +
    same(a.kind, b.kind, 0.05, -0.02) +
    same(a.modality, b.modality, SAME_DOUBT[a.modality], 0)
  )
}

/** How alike a draft of one version is to one of the other, among all that both tell. */
export const likenessAmong = (en: readonly Side[], ko: readonly Side[]): ((en: Side, ko: Side) => number) => {
  const rarity = rarityOf([...en, ...ko])
  const sounds = soundsOfBoth(en, ko)
  return (a, b) => likenessOf(a, b, rarity) + soundsShared(a, b, sounds)
}
