import { disordersOf } from '../record/time/chronology.js'
import type { ClaimKind } from '../record/claim.js'
import { addDays, daysBetween, isDay } from '../record/time/day.js'
import { fieldsOf, FORMAT, LAYOUTS, layoutOfNoun, lineOfRow, type Column, type Layout } from '../record/exchange.js'
import { isId } from '../record/id.js'
import type { RefusalCode } from '../record/refusal.js'
import { hasCircle, hasLongCircle } from '../record/standing.js'
import type { When } from '../record/time/when.js'
import { openIdSet, sumOf, type IdSet } from './idset.js'

/** A row that cannot come in: its line (from 1), the field, why, and the value as far as it helps. */
export type RowProblem = {
  readonly line: number
  readonly code: RefusalCode
  readonly field: string
  readonly value: string
}

/** A row that was read: where it stands, what it holds, and ids that it names and the file has not. */
export type ReadRow = {
  readonly line: number
  readonly text: string
  readonly layout: Layout
  readonly row: Readonly<Record<string, unknown>>
  readonly id: string | null
  readonly elsewhere: readonly { readonly field: string; readonly id: string }[]
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/
const EPOCH = '1000-01-01'

const isInstant = (value: unknown): boolean =>
  typeof value === 'string' && INSTANT.test(value) && !Number.isNaN(Date.parse(value))

const HOLDS: Readonly<Record<Column['kind'], (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  day: (value) => typeof value === 'string' && isDay(value),
  count: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  yes: (value) => typeof value === 'boolean',
  texts: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
  tree: (value) => typeof value === 'object' && value !== null,
  instant: isInstant,
}

type Tell = (code: RefusalCode, field: string, value: unknown) => void

const parse = (text: string): Readonly<Record<string, unknown>> | null => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : null
  } catch {
    return null
  }
}

const said = (value: unknown): string =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined')).slice(0, 60)

const checkFields = (layout: Layout, row: Readonly<Record<string, unknown>>, tell: Tell): void => {
  const fields = new Set(['noun', ...fieldsOf(layout)])
  for (const name of Object.keys(row)) if (!fields.has(name)) tell('field-unknown', name, name)
  if (layout.ids !== null && !(typeof row.id === 'string' && isId(layout.ids, row.id)))
    tell('choice-unknown', 'id', row.id)
  if (layout.isVersioned) {
    if (!isInstant(row.from)) tell('date-impossible', 'from', row.from)
    if (row.to !== null && !isInstant(row.to)) tell('date-impossible', 'to', row.to)
  }
  for (const { name, kind, isNullable, choices } of layout.columns) {
    const value = row[name]
    if (value === undefined || (value === null && !isNullable)) tell('field-missing', name, value ?? null)
    else if (value !== null && !HOLDS[kind](value))
      tell(kind === 'day' ? 'date-impossible' : 'choice-unknown', name, value)
    else if (value !== null && choices && !choices.includes(String(value))) tell('choice-unknown', name, value)
  }
}

const checkBounds = (row: Readonly<Record<string, unknown>>, tell: Tell): void => {
  for (const [first, last] of [
    ['earliest_start', 'latest_start'],
    ['earliest_end', 'latest_end'],
    ['told_earliest', 'told_latest'],
    ['knew_earliest', 'knew_latest'],
    ['published_earliest', 'published_latest'],
  ] as const) {
    const [one, other] = [row[first], row[last]]
    if (typeof one === 'string' && typeof other === 'string' && one > other) tell('date-impossible', first, one)
  }
}

const once = (row: Readonly<Record<string, unknown>>, lead: string): When | null => {
  const [first, last] = [row[`${lead}_earliest`], row[`${lead}_latest`]]
  if (typeof first !== 'string' && typeof last !== 'string') return null
  const [one, other] = [(first ?? null) as string | null, (last ?? null) as string | null]
  return {
    edtf: null,
    printed: null,
    earliestStart: one,
    latestStart: other,
    earliestEnd: one,
    latestEnd: other,
    isOpen: false,
  }
}

/** Texts of which each may be there once: `add` is false the second time. */
const openOnce = () => {
  const held = new Set<string>()
  return { add: (text: string): boolean => !held.has(text) && held.add(text).has(text) }
}

/**
 * Reads an export line by line and remembers what rows need of one another: ids that stand, versions that follow one
 * another, words that stand in their transcripts, circles. Writes nothing. `textAt` gives back the line of a transcript.
 */
export const openReading = (textAt: (line: number) => string | null) => {
  const problems: RowProblem[] = []
  let refused = 0
  const ids: IdSet = openIdSet()
  /** The line of each transcript, and the first day on which each claimed event can have been. */
  const marks = new Map<number, number>()
  const held: IdSet = openIdSet()
  const repeats = new Map<number, number[]>()
  const descents = new Map<number, number[]>()
  const replaces = new Map<number, number[]>()
  const merges = new Map<number, number[]>()
  const ruled = openOnce()
  let kind = 0
  let last: { readonly id: string; readonly to: unknown } | null = null
  let shown: { readonly id: string; readonly text: string } | null = null
  let line = 0

  const transcriptOf = (id: string): string | null => {
    if (shown?.id === id) return shown.text
    const at = marks.get(sumOf(id))
    const row = at === undefined ? null : parse(textAt(at) ?? '')
    const text = typeof row?.text === 'string' ? row.text : null
    shown = text === null ? null : { id, text }
    return text
  }

  const checkWords = (row: Readonly<Record<string, unknown>>, tell: Tell): void => {
    if (typeof row.transcript !== 'string') return
    const text = transcriptOf(row.transcript)
    if (text === null) return
    const [starts, ends] = [Number(row.starts), Number(row.ends)]
    const slice = text.length < 200_000 ? Array.from(text).slice(starts, ends).join('') : sliceOf(text, starts, ends)
    if (slice !== row.exact || ends <= starts) tell('quote-absent', 'exact', row.exact)
  }

  const link = (edges: Map<number, number[]>, from: unknown, to: unknown): void => {
    const [one, other] = [sumOf(String(from)), sumOf(String(to))]
    const all = edges.get(one)
    if (all) all.push(other)
    else edges.set(one, [other])
  }

  /** One decision on a name at a time, one word on a pair, and no entry read as two others. */
  const checkNames = (noun: 'ruling' | 'sameness', row: Readonly<Record<string, unknown>>, tell: Tell): void => {
    const isNow = row.to === null
    if (noun === 'ruling') {
      if ((row.subject === null) === (row.term === null)) tell('field-missing', 'subject', row.subject)
      if (row.spells_en === null && row.spells_ko === null) tell('field-missing', 'spells_en', null)
      const named = `ruling ${String(row.subject ?? row.term)}`
      if (isNow && !ruled.add(named)) tell('versions-overlap', row.subject === null ? 'term' : 'subject', row.id)
      return
    }
    const [kept, other] = [String(row.kept), String(row.other)]
    if (kept === other || kept.split('_')[0] !== other.split('_')[0]) return tell('choice-unknown', 'other', other)
    if (!isNow) return
    if (!ruled.add(`pair ${[kept, other].sort().join(' ')}`)) tell('versions-overlap', 'other', row.id)
    if (row.word !== 'same') return
    if (!ruled.add(`into ${other}`)) tell('versions-overlap', 'other', row.id)
    link(merges, other, kept)
  }

  const checkNoun = (layout: Layout, row: Readonly<Record<string, unknown>>, tell: Tell): void => {
    const isNow = row.to === null
    if (layout.noun === 'ruling' || layout.noun === 'sameness') checkNames(layout.noun, row, tell)
    if (layout.noun === 'transcript' && typeof row.text === 'string' && row.text !== row.text.normalize('NFC'))
      tell('text-not-utf8', 'text', 'NFC')
    if (layout.noun === 'transcript') held.add(String(row.report))
    if (layout.noun === 'claim') {
      if (row.says_en === null && row.says_ko === null) tell('field-missing', 'says_en', null)
      if (row.transcript === null && held.has(String(row.report))) tell('passage-missing', 'transcript', row.id)
      checkWords(row, tell)
    }
    if (layout.noun === 'attestation') {
      checkWords(row, tell)
      const day = marks.get(sumOf(String(row.claim)))
      const dates = {
        kind: 'event' as ClaimKind,
        about: day ? { ...NOTHING, earliestStart: addDays(EPOCH, day) } : null,
        knewOn: once(row, 'knew'),
        toldOn: once(row, 'told'),
        publishedBy: null,
        recorded: String(row.from).slice(0, 23) + 'Z',
      }
      const [order] = row.date_reason === null && isInstant(row.from) ? disordersOf(dates) : []
      if (order) tell('dates-impossible', 'told_edtf', order)
    }
    if (layout.noun === 'link' && isNow && row.kind === 'repeats') link(repeats, row.from_claim, row.to_claim)
    if (layout.noun === 'descent' && isNow) link(descents, row.child, row.parent)
    if (layout.noun === 'directive' && isNow && Array.isArray(row.supersedes))
      for (const one of row.supersedes as readonly { readonly directive?: unknown }[])
        link(replaces, row.id, one.directive)
    if (layout.noun === 'act' && row.by_directive !== null && row.by_directive === row.directive)
      tell('directive-replaces-itself', 'by_directive', row.directive)
    if (layout.noun === 'assessment' && Array.isArray(row.members) && row.members.length === 0)
      tell('field-missing', 'members', null)
  }

  const markOf = (layout: Layout, row: Readonly<Record<string, unknown>>): number => {
    if (layout.noun === 'transcript') return line
    if (layout.noun !== 'claim' || row.kind !== 'event' || typeof row.earliest_start !== 'string') return 0
    return isDay(row.earliest_start) ? daysBetween(EPOCH, row.earliest_start) : 0
  }

  /** Reads the next line; null where it cannot be read as a row, and then the problem is told. */
  const read = (text: string): ReadRow | null => {
    line += 1
    const before = problems.length + refused
    const tell: Tell = (code, field, value) => {
      if (problems.length < 1000) problems.push({ line, code, field, value: said(value) })
      else refused += 1
    }
    const row = parse(text)
    if (row === null) {
      tell('row-unreadable', 'line', text)
      return null
    }
    if (line === 1) {
      if (row.format !== FORMAT) tell('format-unknown', 'format', row.format)
      return null
    }
    if (isCountLine(text)) return null
    const layout = layoutOfNoun(String(row.noun))
    if (layout === null) {
      tell('choice-unknown', 'noun', row.noun)
      return null
    }
    if (LAYOUTS.indexOf(layout) < kind) tell('choice-unknown', 'noun', layout.noun)
    kind = Math.max(kind, LAYOUTS.indexOf(layout))
    checkFields(layout, row, tell)
    if (problems.length + refused > before) return null
    checkBounds(row, tell)
    const id = layout.ids === null ? null : String(row.id)
    if (id !== null) {
      const isNext = last?.id === id
      if (isNext && !(layout.isVersioned && last !== null && last.to !== null && String(last.to) <= String(row.from)))
        tell('versions-overlap', 'from', id)
      if (!isNext && ids.has(id)) tell('versions-overlap', 'id', id)
      if (layout.isVersioned && row.to !== null && String(row.to) <= String(row.from))
        tell('versions-overlap', 'to', row.to)
    }
    checkNoun(layout, row, tell)
    const elsewhere = layout.columns.flatMap(({ name, names }) => {
      const value = row[name]
      if (names === null || typeof value !== 'string') return []
      if (!names.some((noun) => isId(noun, value))) tell('choice-unknown', name, value)
      return ids.has(value) || value === id ? [] : [{ field: name, id: value }]
    })
    if (id !== null) {
      ids.add(id)
      const mark = markOf(layout, row)
      if (mark > 0) marks.set(sumOf(id), mark)
    }
    last = id === null ? null : { id, to: row.to ?? null }
    return { line, text: lineOfRow(layout, row), layout, row, id, elsewhere }
  }

  /** After the last line: circles that no single row shows. */
  const close = (): void => {
    if (hasLongCircle(repeats)) problems.push({ line, code: 'derivation-circle', field: 'repeats', value: '' })
    for (const [edges, code, field] of [
      [descents, 'derivation-circle', 'descent'],
      [replaces, 'directive-replaces-itself', 'supersedes'],
      [merges, 'versions-overlap', 'other'],
    ] as const)
      if (hasCircle(edges)) problems.push({ line, code, field, value: '' })
  }

  return {
    read,
    close,
    tell: (at: number, code: RefusalCode, field: string, value: string) => {
      if (problems.length < 1000) problems.push({ line: at, code, field, value: said(value) })
      else refused += 1
    },
    problems: () => problems as readonly RowProblem[],
    /** Bad rows beyond those listed. */
    unlisted: () => refused,
  }
}

export type Reading = ReturnType<typeof openReading>

const NOTHING: When = {
  edtf: null,
  printed: null,
  earliestStart: null,
  latestStart: null,
  earliestEnd: null,
  latestEnd: null,
  isOpen: false,
}

/** A slice by code points of a long text, without making a list of all of them. */
const sliceOf = (text: string, starts: number, ends: number): string => {
  let [unit, point] = [0, 0]
  let from = 0
  for (; unit < text.length && point < ends; point += 1) {
    if (point === starts) from = unit
    unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1
  }
  return text.slice(from, unit)
}

/** A count that keepers signed in another archive's vault: passed over, since nobody here can check who signed it. */
export const isCountLine = (text: string): boolean => text.startsWith('{"noun":"count",')

/** A row of a file that was read through before: nothing is checked again. Null for the first line. */
export const rowOfLine = (text: string): Pick<ReadRow, 'layout' | 'row'> | null => {
  const row = parse(text)
  const layout = row === null ? null : layoutOfNoun(String(row.noun))
  return row === null || layout === null ? null : { layout, row }
}
