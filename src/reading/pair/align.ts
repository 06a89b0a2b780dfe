import type { Proposal } from '../../record/draft.js'
import { differencesOf, type Difference, type WordDifference } from '../../record/drift.js'
import { wordDifferences } from './word.js'
import { signsOf, type Signs } from './sign.js'

/** Two claims, one of each language, that say the same thing; indexes into the drafts that were given. */
export type Link = {
  readonly en: number
  readonly ko: number
  /** How alike they are, for ordering only. */
  readonly likeness: number
  readonly differs: readonly Difference[]
  /** What the words differ in beyond the fields. */
  readonly words: readonly WordDifference[]
}

type Side = { readonly draft: Proposal; readonly index: number; readonly signs: Signs; readonly at: number }

/** Texts with more drafts than this on a side are aligned in a band around the diagonal. */
const BAND = 120
/** Below this two drafts are not taken for one claim. */
const FLOOR = 0.26
/** What stands out of order needs more in common. */
const OUT_OF_ORDER = 0.4
/** So much in common makes a pair a landmark, by which the places of the others are reckoned. */
const LANDMARK = 0.5

/** Only drafts with words of their own: one that lies inside another was worked out from a date and says nothing apart. */
const sidesOf = (drafts: readonly Proposal[], language: 'en' | 'ko'): readonly Side[] => {
  const whole: { readonly draft: Proposal; readonly index: number }[] = []
  let reached = 0
  for (const [index, draft] of drafts.entries()) {
    if (draft.end <= reached) continue
    reached = draft.end
    whole.push({ draft, index })
  }
  return whole.map(({ draft, index }, place) => ({
    draft,
    index,
    signs: signsOf(draft.passage, language),
    at: whole.length < 2 ? 0 : place / (whole.length - 1),
  }))
}

const rarityOf = (sides: readonly Side[]): ((notion: number) => number) => {
  const counts = new Map<number, number>()
  for (const { signs } of sides) for (const notion of signs.notions) counts.set(notion, (counts.get(notion) ?? 0) + 1)
  return (notion) => Math.log(1 + (1.5 * sides.length) / (1 + (counts.get(notion) ?? 0)))
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

/** The best chain of links in the order of both texts. */
const inOrder = (
  width: number,
  height: number,
  worth: (en: number, ko: number) => number,
): readonly [number, number][] => {
  const best = Array.from({ length: width + 1 }, () => new Float64Array(height + 1))
  for (let en = 1; en <= width; en += 1) {
    const row = best[en] ?? new Float64Array(0)
    const above = best[en - 1] ?? row
    for (let ko = 1; ko <= height; ko += 1) {
      const joined = (above[ko - 1] ?? 0) + Math.max(0, worth(en - 1, ko - 1))
      row[ko] = Math.max(above[ko] ?? 0, row[ko - 1] ?? 0, joined)
    }
  }
  const chain: [number, number][] = []
  let [en, ko] = [width, height]
  while (en > 0 && ko > 0) {
    const here = best[en]?.[ko] ?? 0
    if (here === best[en - 1]?.[ko]) en -= 1
    else if (here === best[en]?.[ko - 1]) ko -= 1
    else {
      chain.push([en - 1, ko - 1])
      en -= 1
      ko -= 1
    }
  }
  return chain.reverse()
}

/** Where a draft's counterpart should stand, as an index of the other side: between the landmarks around it. */
const reckoned = (links: readonly (readonly [number, number])[], width: number, height: number) => {
  const marks = [[-1, -1] as const, ...links, [width, height] as const]
  return (en: number): number => {
    const after = Math.max(
      1,
      marks.findIndex(([mark]) => mark >= en),
    )
    const [[a, x], [b, y]] = [marks[after - 1] ?? [-1, -1], marks[after] ?? [width, height]]
    return b === a ? y : x + ((en - a) * (y - x)) / (b - a)
  }
}

type Pair = readonly [number, number]

/** What stands out of order, the likeliest first, each draft once. */
const outOfOrder = (
  width: number,
  height: number,
  chain: readonly Pair[],
  worth: (en: number, ko: number) => number,
) => {
  const taken = { en: new Set(chain.map(([i]) => i)), ko: new Set(chain.map(([, j]) => j)) }
  const free = (count: number, used: ReadonlySet<number>): readonly number[] =>
    Array.from({ length: count }, (_, index) => index).filter((index) => !used.has(index))
  const rest = free(width, taken.en)
    .flatMap((i) => free(height, taken.ko).map((j) => ({ i, j, worth: worth(i, j) })))
    .filter((one) => one.worth >= OUT_OF_ORDER)
    .sort((a, b) => b.worth - a.worth || a.i - b.i || a.j - b.j)
  const found: Pair[] = []
  for (const { i, j } of rest) {
    if (taken.en.has(i) || taken.ko.has(j)) continue
    taken.en.add(i)
    taken.ko.add(j)
    found.push([i, j])
  }
  return found
}

/**
 * Links the drafts of a report with those of its translation, one to one: first along the order of both texts, then, with
 * the surest of those as landmarks, again and closer, then what stands out of order and has much in common. Drafts that
 * only one side has stay without a link. Pure; the work grows with the product of both counts up to a band, beyond it
 * with the longer.
 */
export const alignDrafts = (english: readonly Proposal[], korean: readonly Proposal[]): readonly Link[] => {
  const [en, ko] = [sidesOf(english, 'en'), sidesOf(korean, 'ko')]
  const rarity = rarityOf([...en, ...ko])
  const known = new Map<number, number>()
  const likeness = (i: number, j: number): number => {
    const [a, b] = [en[i], ko[j]]
    if (!a || !b || Math.abs(a.at - b.at) * Math.max(en.length, ko.length) > BAND) return -1
    const key = i * ko.length + j
    const held = known.get(key) ?? likenessOf(a, b, rarity)
    known.set(key, held)
    return held
  }
  const distance = (i: number, j: number): number => Math.abs((en[i]?.at ?? 0) - (ko[j]?.at ?? 0))
  const rough = inOrder(
    en.length,
    ko.length,
    (i, j) => likeness(i, j) - FLOOR - 0.9 * Math.max(0, distance(i, j) - 0.03),
  )
  const counterpart = reckoned(
    rough.filter(([i, j]) => likeness(i, j) >= LANDMARK),
    en.length,
    ko.length,
  )
  const near = (i: number, j: number): number =>
    likeness(i, j) - Math.min(0.6, 0.08 * Math.max(0, Math.abs(counterpart(i) - j) - 0.5))
  const chain = inOrder(en.length, ko.length, (i, j) => near(i, j) - FLOOR)
  return [...chain, ...outOfOrder(en.length, ko.length, chain, near)]
    .sort(([a], [b]) => a - b)
    .flatMap(([i, j]) => {
      const [a, b] = [en[i], ko[j]]
      if (!a || !b) return []
      const words = wordDifferences(
        { text: a.draft.passage, signs: a.signs },
        { text: b.draft.passage, signs: b.signs },
      )
      return [{ en: a.index, ko: b.index, likeness: likeness(i, j), differs: differencesOf(a.draft, b.draft), words }]
    })
}
