// Proposed claims against gold ones, by the rules of the sample texts' own scorer, with bootstrap intervals over texts.
import { propose, type Proposal } from '../../src/reading/proposal.js'
import type { Gold, Text } from './gold.js'

type Interval = readonly [start: number, end: number]
export type Match = { readonly text: Text; readonly gold: Gold; readonly proposal: Proposal }
export type Marking = {
  readonly text: Text
  readonly proposals: readonly Proposal[]
  readonly matches: readonly Match[]
  readonly missed: readonly Gold[]
  readonly extra: readonly Proposal[]
  readonly hits: number
}

const overlap = (x: Interval, y: Interval): number => Math.max(0, Math.min(x[1], y[1]) - Math.max(x[0], y[0]))
/** How much of their joint letters two spans share. */
export const share = (x: Interval, y: Interval): number => {
  const both = overlap(x, y)
  return both / (x[1] - x[0] + y[1] - y[0] - both)
}
export const spanOf = ({ start, end }: { start: number; end: number }): Interval => [start, end]

const sentenceCount = (words: string, language: string): number => {
  const flat = words.replace(/([^\n])\n([^\n])/g, '$1 $2')
  const segments = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(flat)]
  return segments.filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment)).length
}

/** One text read and matched, largest overlap first. */
export const markingOf = (text: Text): Marking => {
  const { id, body, language, published, outlet } = text
  const proposals = propose({ id, body, language, published, outlet })
  const candidates = proposals.flatMap((proposal) =>
    text.gold.flatMap((gold) => {
      const both = overlap(spanOf(proposal), spanOf(gold))
      if (both === 0) return []
      const part = share(spanOf(proposal), spanOf(gold))
      const contains = proposal.start <= gold.start && proposal.end >= gold.end
      const fits = part >= 0.5 || (contains && sentenceCount(proposal.passage, language) <= 1)
      return fits ? [{ proposal, gold, both, part }] : []
    }),
  )
  candidates.sort((a, b) => b.both - a.both || b.part - a.part || a.gold.start - b.gold.start)
  const matches: Match[] = []
  const used = new Set<unknown>()
  for (const { proposal, gold } of candidates) {
    if (used.has(proposal) || used.has(gold)) continue
    used.add(proposal).add(gold)
    matches.push({ text, gold, proposal })
  }
  const hits = text.nonclaims.filter((one) =>
    proposals.some(
      (proposal) =>
        share(spanOf(proposal), spanOf(one)) >= 0.5 || (proposal.start <= one.start && proposal.end >= one.end),
    ),
  ).length
  return {
    text,
    proposals,
    matches,
    missed: text.gold.filter((gold) => !used.has(gold)),
    extra: proposals.filter((proposal) => !used.has(proposal)),
    hits,
  }
}

const label = (words: string, outlet: string): string => {
  const flat = words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”"「」『』]/g, '')
    .replace(/\b(?:an?|the)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return flat === '' || flat === outlet.normalize('NFKC').toLowerCase() ? 'outlet' : flat
}
const date = (edtf: string | null): string | null => edtf?.replace(/^\//, '../').replace(/\/$/, '/..') ?? null

/** What is asked of a matched claim; null where it is not asked. */
export const FIELDS: Readonly<Record<string, (match: Match) => boolean | null>> = {
  attribution: ({ text, gold, proposal }) =>
    label(proposal.attributedTo, text.outlet) === label(gold.attributed_to, text.outlet),
  about_date: ({ gold, proposal }) => date(proposal.aboutDate) === date(gold.about_date),
  about_date_dated: ({ gold, proposal }) =>
    gold.about_date === null ? null : date(proposal.aboutDate) === date(gold.about_date),
  told_on: ({ gold, proposal }) => date(proposal.toldOn) === date(gold.told_on),
  told_on_dated: ({ gold, proposal }) => (gold.told_on === null ? null : date(proposal.toldOn) === date(gold.told_on)),
  modality: ({ gold, proposal }) => proposal.modality === gold.modality,
  polarity: ({ gold, proposal }) => proposal.polarity === gold.polarity,
  kind: ({ gold, proposal }) => proposal.kind === gold.kind,
}

export type Figures = Readonly<Record<string, number | null>>

export const figuresOf = (markings: readonly Marking[]): Figures => {
  const sum = (count: (marking: Marking) => number): number => markings.reduce((all, one) => all + count(one), 0)
  const matches = markings.flatMap((marking) => marking.matches)
  const [gold, proposed] = [sum(({ text }) => text.gold.length), sum(({ proposals }) => proposals.length)]
  const precision = proposed === 0 ? 0 : matches.length / proposed
  const recall = gold === 0 ? 0 : matches.length / gold
  const out: Record<string, number | null> = {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  }
  for (const [name, asks] of Object.entries(FIELDS)) {
    const answers = matches.map(asks).filter((answer) => answer !== null)
    out[name] = answers.length === 0 ? null : answers.filter(Boolean).length / answers.length
  }
  const nonclaims = sum(({ text }) => text.nonclaims.length)
  out['nonclaim_hits'] = nonclaims === 0 ? null : sum(({ hits }) => hits) / nonclaims
  return out
}

/** The share of matched gold claims of each value that were given it. */
export const classesOf = (markings: readonly Marking[]): ReadonlyMap<string, readonly [right: number, all: number]> => {
  const found = new Map<string, readonly [number, number]>()
  for (const match of markings.flatMap((marking) => marking.matches))
    for (const field of ['kind', 'modality', 'polarity'] as const) {
      const name = `${field} ${match.gold[field]}`
      const [right, all] = found.get(name) ?? [0, 0]
      found.set(name, [right + (match.proposal[field] === match.gold[field] ? 1 : 0), all + 1])
    }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** A small generator with a seed, so that the same texts print the same intervals. */
const dice = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** 95% percentile intervals over resampled texts. */
export const intervalsOf = (markings: readonly Marking[], turns = 1000): Readonly<Record<string, Interval>> => {
  const roll = dice(42)
  const drawn: Record<string, number[]> = {}
  for (let turn = 0; turn < turns; turn++) {
    const sample = markings.map(() => markings[Math.floor(roll() * markings.length)]!)
    for (const [name, value] of Object.entries(figuresOf(sample))) if (value !== null) (drawn[name] ??= []).push(value)
  }
  return Object.fromEntries(
    Object.entries(drawn).map(([name, values]) => {
      const sorted = values.sort((a, b) => a - b)
      const at = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]!
      return [name, [at(0.025), at(0.975)]]
    }),
  )
}
