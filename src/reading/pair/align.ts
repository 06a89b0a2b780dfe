import type { Proposal } from '../../record/draft.js'
import { differencesOf, type Difference, type WordDifference } from '../../record/drift.js'
import { isOfSense } from './sense.js'
import { wordDifferences } from './word.js'
import { chainOf, columnsOf, landmarksOf, type Band, type Pair, type Worth } from './chain.js'
import { likenessAmong, type Side, sidesOf } from './likeness.js'
import { isMissedHere } from './silence.js'
import { speakersOf } from './speaker.js'

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

/** Texts with more drafts than this on a side are aligned in a band around the diagonal. */
const BAND = 120
/** Below this two drafts are not taken for one claim. */
const FLOOR = 0.22
/** What stands out of order needs more in common. */
const OUT_OF_ORDER = 0.4
/** So much in common, and so much more than with any other, makes a pair a landmark: it holds wherever it stands. */
const LANDMARK = 0.5
const LEAD = 0.12
/** What each step away from where the landmarks around it say costs a pair. */
const ASTRAY = 0.08
/** Where two links leave as many drafts on each side between them, so little in common is enough. */
const BETWEEN = 0.2
/** And so little, where nothing speaks against it. */
const GAP = 0.14
/** What is left over on both sides and each other's best by so much is a pair with less in common, wherever it stands. */
const LEFT = 0.32
const LEFT_LEAD = 0.1
/** More drafts than this between two links are left alone. */
const WIDEST = 3

/** How far a pair stands from where its neighbours' links say it should, the nearer link on either side speaking. */
const strayOf = (links: readonly Pair[], { width, height }: Band): Worth => {
  const marks: readonly Pair[] = [[-1, -1], ...links, [width, height]]
  const [byRow, byColumn] = [nearestOf(marks, width, 0), nearestOf(marks, height, 1)]
  return (en, ko) => {
    const around = [...(byRow[en] ?? []), ...(byColumn[ko] ?? [])]
    return Math.min(...around.map(([row, column]) => Math.abs(en - row - (ko - column))))
  }
}

/** For each place of one side the links just before and just after it. */
const nearestOf = (marks: readonly Pair[], size: number, side: 0 | 1): readonly (readonly Pair[])[] => {
  const sorted = [...marks].sort((a, b) => a[side] - b[side])
  let at = 0
  return Array.from({ length: size }, (_, place) => {
    while ((sorted[at + 1]?.[side] ?? size) <= place) at += 1
    return sorted.slice(at, at + 2)
  })
}

const freeOf = (links: readonly Pair[]): Worth => {
  const [byRow, byColumn] = [new Map(links), new Map(links.map(([en, ko]) => [ko, en]))]
  return (en, ko) => (byRow.get(en) === ko || (!byRow.has(en) && !byColumn.has(ko)) ? 1 : 0)
}

/** What stands out of order, the likeliest first, each draft once. */
const outOfOrder = (band: Band, links: readonly Pair[], worth: Worth): readonly Pair[] => {
  const isFree = freeOf(links)
  const rest: { readonly pair: Pair; readonly worth: number }[] = []
  for (let en = 0; en < band.width; en += 1) {
    const [from, to] = columnsOf(band, en)
    for (let ko = from; ko < to; ko += 1) {
      const value = isFree(en, ko) === 1 ? worth(en, ko) : 0
      if (value >= OUT_OF_ORDER) rest.push({ pair: [en, ko], worth: value })
    }
  }
  rest.sort((a, b) => b.worth - a.worth || a.pair[0] - b.pair[0] || a.pair[1] - b.pair[1])
  const [rows, columns] = [new Set(links.map(([en]) => en)), new Set(links.map(([, ko]) => ko))]
  return rest.flatMap(({ pair }) => {
    if (rows.has(pair[0]) || columns.has(pair[1])) return []
    rows.add(pair[0])
    columns.add(pair[1])
    return [pair]
  })
}

/** Rumour, doubt and denial: a translation seldom loses them, as it does the endings of hearsay. */
const DOUBTED: ReadonlySet<Proposal['modality']> = new Set(['possible', 'unclear', 'denied'])

/** Nothing that both say of themselves is against their being one: not the day, the numbers, nor who speaks. */
const isCompatible = ({ draft: a, signs: mine }: Side, { draft: b, signs: yours }: Side): boolean => {
  const isOtherDay = a.aboutDate !== null && b.aboutDate !== null && a.aboutDate !== b.aboutDate
  const isOtherNumber = mine.counts.size > 0 && yours.counts.size > 0 && !hasAny(mine.counts, yours.counts)
  const isOtherDoubt = a.modality !== b.modality && [a, b].some(({ modality }) => DOUBTED.has(modality))
  return (
    !isOtherDay && !isOtherNumber && !isOtherDoubt && (a.attributedTo === 'outlet') === (b.attributedTo === 'outlet')
  )
}

const hasAny = (some: ReadonlySet<number>, others: ReadonlySet<number>): boolean =>
  [...some].some((one) => others.has(one))

/**
 * As many drafts left on each side between two links that follow each other (or before the first, after the last): in
 * their order each is the other's counterpart, if little in common is left and nothing speaks against it.
 */
const between = (
  band: Band,
  links: readonly Pair[],
  worth: Worth,
  isSound: (en: number, ko: number) => boolean,
): readonly Pair[] => {
  const rows = [[-1, -1], ...[...links].sort(([a], [b]) => a - b), [band.width, band.height]] as readonly Pair[]
  const taken = new Set(links.map(([, ko]) => ko))
  return rows.slice(1).flatMap(([en, ko], at) => {
    const [before, left] = rows[at] ?? [-1, -1]
    const count = en - before - 1
    if (count < 1 || count > WIDEST || ko - left - 1 !== count) return []
    const pairs = Array.from({ length: count }, (_, step): Pair => [before + 1 + step, left + 1 + step])
    if (pairs.some(([, column]) => taken.has(column))) return []
    return pairs.filter(([i, j]) => worth(i, j) >= (isSound(i, j) ? GAP : BETWEEN))
  })
}

/** Of pairs, those of which neither draft is linked. */
const leftOver = (links: readonly Pair[], pairs: readonly Pair[]): readonly Pair[] => {
  const [rows, columns] = [new Set(links.map(([en]) => en)), new Set(links.map(([, ko]) => ko))]
  return pairs.filter(([en, ko]) => !rows.has(en) && !columns.has(ko))
}

/**
 * Links the drafts of a report with those of its translation, one to one: first along the order of both texts, then, with
 * the surest of those as landmarks, again and closer, then what stands out of order and has much in common, at last what
 * stands alone between two links or is each other's best among all. Drafts that only one side has stay without a link.
 * Where both `texts` are given, a day of telling that one reading missed is no difference. Pure; the work grows with the
 * product of both counts up to a band, beyond it with the longer.
 */
export const alignDrafts = (
  english: readonly Proposal[],
  korean: readonly Proposal[],
  texts: Readonly<Record<'en' | 'ko', string>> | null = null,
): readonly Link[] => {
  const [en, ko] = [sidesOf(english, 'en'), sidesOf(korean, 'ko')]
  const band: Band = { width: en.length, height: ko.length, reach: BAND }
  const alike = likenessAmong(en, ko)
  const known = new Map<number, number>()
  const likeness: Worth = (i, j) => {
    const [a, b] = [en[i], ko[j]]
    if (!a || !b) return -1
    const key = i * ko.length + j
    const held = known.get(key) ?? alike(a, b)
    known.set(key, held)
    return held
  }
  const sure = landmarksOf(band, likeness, LANDMARK, LEAD)
  const isFree = freeOf(sure)
  const stray = strayOf(sure, band)
  const speaker = speakersOf(en, ko, sure)
  const near: Worth = (i, j) => likeness(i, j) + speaker(i, j) - Math.min(0.6, ASTRAY * Math.max(0, stray(i, j) - 0.5))
  const chain = chainOf(band, (i, j) => (isFree(i, j) === 1 ? near(i, j) - FLOOR : 0))
  const ordered = [...chain, ...sure.filter(([i]) => !chain.some(([row]) => row === i))]
  const areCompatible = (i: number, j: number): boolean => {
    const [a, b] = [en[i], ko[j]]
    return a !== undefined && b !== undefined && isCompatible(a, b)
  }
  const isMissed = (told: string | null, other: string | null): boolean =>
    texts !== null &&
    (told === null) !== (other === null) &&
    (told === null
      ? isMissedHere({ text: texts.en, drafts: english }, 'en', other!)
      : isMissedHere({ text: texts.ko, drafts: korean }, 'ko', told))
  const loose = [...ordered, ...outOfOrder(band, ordered, near)]
  const filled = [...loose, ...between(band, loose, likeness, areCompatible)]
  return [...filled, ...leftOver(filled, landmarksOf(band, likeness, LEFT, LEFT_LEAD))]
    .sort(([a], [b]) => a - b)
    .flatMap(([i, j]) => {
      const [a, b] = [en[i], ko[j]]
      if (!a || !b) return []
      const words = wordDifferences(
        { text: a.draft.passage, signs: a.signs },
        { text: b.draft.passage, signs: b.signs },
      )
      return [
        {
          en: a.index,
          ko: b.index,
          likeness: likeness(i, j),
          differs: differencesOf(a.draft, b.draft).filter(
            (field) =>
              isOfSense(field, a.draft, b.draft) && !(field === 'told_on' && isMissed(a.draft.toldOn, b.draft.toldOn)),
          ),
          words,
        },
      ]
    })
}
