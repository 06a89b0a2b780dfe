import type { Draft, Proposal } from '../record/draft.js'
import {
  FOLLOWS,
  MARKS,
  openMarks,
  type Difference,
  type DriftMark,
  type PairRow,
  type PairSheet,
  type Settlement,
  type WordDifference,
} from '../record/drift.js'
import type { DraftId, ReportId } from '../record/id.js'
import { refuse } from '../record/refusal.js'
import { draftsOf } from '../store/draft.js'
import { findReport, reportCards, reportsOf, transcriptOfReport } from '../store/report.js'
import { addSettlement, settlementsOf } from '../store/settlement.js'
import { act, look, type Scene } from './act.js'
import { alignDrafts } from '../reading/pair/align.js'
import { joinedBy } from '../reading/pair/cut.js'
import { readPair } from '../reading/pair/pooled.js'
import type { Language } from '../record/bilingual.js'
import { materialOf, type Material, type MaterialInput } from './proposal.js'

/** One claim told in both languages: where it stands in each body (code points), and in which fields they differ. */
export type Linked = {
  readonly en: Proposal
  readonly ko: Proposal
  readonly differs: readonly Difference[]
  readonly words: readonly WordDifference[]
}

const materialIn = (input: MaterialInput, language: Language): Material => {
  const material = materialOf(input)
  const found = material.isInScript ? material.isMostly : '?'
  return found === language ? material : refuse('language-other', { name: input.name, language, found })
}

/**
 * Links the claims of a report with those of its translation, without any archive. `pair` is the id that both heads give,
 * else null. Refuses what reading refuses, and `language-other` for a text that is not in the language of its place.
 */
export const alignMaterial = (
  english: MaterialInput,
  korean: MaterialInput,
): { readonly pair: string | null; readonly links: readonly Linked[] } => {
  const [en, ko] = [materialIn(english, 'en'), materialIn(korean, 'ko')]
  const read = readPair(en.reading, ko.reading)
  const links = read.links.flatMap(({ en: i, ko: j, differs, words }) => {
    const [a, b] = [read.en[i], read.ko[j]]
    return a && b ? [{ en: a, ko: b, differs, words }] : []
  })
  return { pair: en.pair !== null && en.pair === ko.pair ? en.pair : null, links }
}

const EVERY = {
  q: null,
  kind: null,
  language: null,
  outlet: null,
  held: null,
  open: null,
  from: null,
  to: null,
} as const
const ALL = { page: 1, size: 50, sort: null, descending: false } as const

type Pair = Settlement['pair']

/** The two versions that a report belongs to: itself and its original, or itself and a translation of it that is held. */
const pairOf = async ({ tx, hand }: Scene, id: ReportId, other: ReportId | null): Promise<Pair> => {
  const report = (await findReport(tx, hand.archive, id)) ?? refuse('not-found', { id })
  const translations = (await reportsOf(tx, hand.archive, { ...ALL, ...EVERY, translationOf: id })).rows
  const cards = [
    ...(report.translationOf === null ? [] : await reportCards(tx, hand.archive, [report.translationOf])),
    ...translations,
  ].filter((card) => card.language !== report.language && ['en', 'ko'].includes(card.language))
  const wanted = other === null ? cards.find((card) => card.isHeld) : cards.find((card) => card.id === other)
  const found = wanted ?? refuse('no-translation', { id })
  if (report.language === 'en') return { en: id, ko: found.id }
  return report.language === 'ko' ? { en: found.id, ko: id } : refuse('no-translation', { id })
}

/** Drafts with words of their own; one that lies inside another was worked out from a date. */
const withOwnWords = (drafts: readonly Draft[]): readonly Draft[] => {
  let reached = 0
  return drafts.filter(({ proposal }) => {
    const isOwn = proposal.end > reached
    if (isOwn) reached = proposal.end
    return isOwn
  })
}

const rowsOf = (
  english: readonly Draft[],
  korean: readonly Draft[],
  settled: readonly Settlement[],
  texts: Readonly<Record<Language, string>> | null,
): readonly PairRow[] => {
  const [en, ko] = [english, korean].map((drafts) => drafts.map(({ proposal }) => proposal)) as [Proposal[], Proposal[]]
  const links = alignDrafts(en, ko, texts)
  const joined = joinedBy(en, ko, links)
  const tellsToo = (one: number, by: Language): Draft | null => {
    const found = joined[by].find(({ beside }) => beside === one)
    return found === undefined ? null : ((by === 'en' ? english : korean)[found.whole] ?? null)
  }
  const wordOn = (en: DraftId | null, ko: DraftId | null, field: DriftMark) => ({
    field,
    settled: settled.find((one) => one.en === en && one.ko === ko && one.field === field) ?? null,
  })
  const rowOf = (
    en: Draft | null,
    ko: Draft | null,
    fields: readonly DriftMark[],
    within: Draft | null = null,
  ): PairRow => ({
    en,
    ko,
    within,
    marks: fields.map((field) => wordOn(en?.id ?? null, ko?.id ?? null, field)),
  })
  const rows = english.map((draft, index) => {
    const link = links.find(({ en }) => en === index)
    const other = link === undefined ? null : (korean[link.ko] ?? null)
    if (link !== undefined) return rowOf(draft, other, [...link.words, ...link.differs])
    const within = tellsToo(index, 'ko')
    return rowOf(draft, null, within === null ? ['only'] : [], within)
  })
  const linked = new Set(links.map(({ ko }) => ko))
  // What the Korean version alone tells stands behind the row of the draft before it.
  for (const [index, draft] of korean.entries()) {
    if (linked.has(index)) continue
    const before = index === 0 ? null : korean[index - 1]
    const at = rows.findIndex(({ ko }) => ko !== null && ko.id === before?.id)
    const within = tellsToo(index, 'en')
    rows.splice(at + 1, 0, rowOf(null, draft, within === null ? ['only'] : [], within))
  }
  return rows
}

const sheetOf = async (scene: Scene, pair: Pair): Promise<PairSheet> => {
  const { tx, hand } = scene
  const [cards, texts, english, korean, settled] = await Promise.all([
    reportCards(tx, hand.archive, [pair.en, pair.ko]),
    Promise.all([pair.en, pair.ko].map((id) => transcriptOfReport(tx, hand.archive, id))),
    draftsOf(tx, hand.archive, pair.en),
    draftsOf(tx, hand.archive, pair.ko),
    settlementsOf(tx, hand.archive, pair),
  ])
  const cardOf = (id: ReportId) => cards.find((card) => card.id === id) ?? refuse('not-found', { id })
  const [en, ko] = texts.map((one) => one?.text ?? null)
  const rows = rowsOf(withOwnWords(english), withOwnWords(korean), settled, en && ko ? { en, ko } : null)
  const linked = rows.filter(({ en, ko }) => en !== null && ko !== null)
  return {
    en: cardOf(pair.en),
    ko: cardOf(pair.ko),
    rows,
    counts: {
      linked: linked.length,
      differing: linked.filter(({ marks }) => marks.length > 0).length,
      alone: rows.filter((row) => row.within === null && (row.en === null || row.ko === null)).length,
      open: rows.reduce((sum, row) => sum + openMarks(row).length, 0),
    },
  }
}

/**
 * A report beside its translation: their drafts linked, each difference marked and with the last word on it. Refuses
 * `not-found`, and `no-translation` where no version in the other language is on record.
 */
export const showPair = look(
  'report.look',
  async (scene, input: { readonly report: ReportId; readonly other: ReportId | null }): Promise<PairSheet> =>
    sheetOf(scene, await pairOf(scene, input.report, input.other)),
)

export type SettleInput = {
  readonly report: ReportId
  readonly other: ReportId | null
  readonly en: DraftId | null
  readonly ko: DraftId | null
  readonly field: string
  readonly follows: string
  readonly reason: string
}

/** Settles a difference between two versions, with a reason. Refuses `not-found` where there is no such difference. */
export const settleDrift = act('pair.settle', async (scene, input: SettleInput) => {
  const { tx, hand, newId } = scene
  const pair = await pairOf(scene, input.report, input.other)
  const field =
    MARKS.find((one) => one === input.field) ?? refuse('choice-unknown', { field: 'field', value: input.field })
  const follows =
    FOLLOWS.find((one) => one === input.follows) ?? refuse('choice-unknown', { field: 'follows', value: input.follows })
  const reason = input.reason.trim().slice(0, 2000) || refuse('field-missing', { field: 'reason' })
  const { rows } = await sheetOf(scene, pair)
  const row = rows.find(({ en, ko }) => (en?.id ?? null) === input.en && (ko?.id ?? null) === input.ko)
  if (!row?.marks.some((mark) => mark.field === field)) return refuse('not-found', { id: input.en ?? input.ko ?? '' })
  const id = newId('settlement')
  await addSettlement(tx, hand, { id, pair, en: input.en, ko: input.ko, field, follows, reason })
  return { id, report: input.report, field, follows }
})
