import { refuse } from '../record/refusal.js'
import { isDay } from '../record/time/day.js'
import { csvOf, jsonLinesOf, type Answer } from './answer.js'
import type { Visit } from './visit.js'

const ON_SCREEN = 50
const EXPORTED = 100_000

/** How a list is asked for: its filters and order from the address; null where a filter is not set. */
export type ListAsk = {
  readonly asked: Readonly<Record<string, string>>
  readonly page: number
  readonly size: number
  readonly sort: string
  readonly descending: boolean
  readonly format: 'csv' | 'jsonl' | 'json' | null
  readonly text: (name: string) => string | null
  /** A civil day. Refuses `date-impossible`. */
  readonly day: (name: string) => string | null
  /** One of a closed list. Refuses `choice-unknown`. */
  readonly choice: <Choice extends string>(name: string, choices: readonly Choice[]) => Choice | null
}

/** Reads the address of a list. Only the named filters are read, so that an address says all that the list obeys. */
export const listAsk = (
  visit: Visit,
  filters: readonly string[],
  order: { readonly sort: string; readonly descending: boolean },
): ListAsk => {
  const { query } = visit
  const asked = Object.fromEntries(
    [...new Set([...filters, 'known', 'recorded', 'sort', 'order', 'page'])].flatMap((name) => {
      const value = query.get(name)?.normalize('NFC').trim()
      return value ? [[name, value.slice(0, 400)]] : []
    }),
  )
  const format =
    (['csv', 'jsonl', 'json'] as const).find((name) => name === query.get('format')) ??
    (visit.wantsJson ? 'json' : null)
  const page = /^\d{1,7}$/.test(asked.page ?? '') ? Math.max(1, Number(asked.page)) : 1
  const text = (name: string) => asked[name] ?? null
  return {
    asked,
    page: format ? 1 : page,
    size: format ? EXPORTED : ON_SCREEN,
    sort: asked.sort ?? order.sort,
    descending: asked.order ? asked.order === 'down' : asked.sort ? false : order.descending,
    format,
    text,
    day: (name) => {
      const day = text(name)
      return day === null || isDay(day) ? day : refuse('date-impossible', { date: day.slice(0, 40) })
    },
    choice: (name, choices) => {
      const value = text(name)
      if (value === null) return null
      return (
        choices.find((choice) => choice === value) ??
        refuse('choice-unknown', { field: name, value: value.slice(0, 60) })
      )
    },
  }
}

/** A list as a file or as JSON; null where a page is wanted. */
export const exported = <Row>(
  ask: ListAsk,
  name: string,
  rows: readonly Row[],
  columns: readonly (readonly [string, (row: Row) => unknown])[],
): Answer | null => {
  if (ask.format === null) return null
  if (ask.format === 'json') return { kind: 'json', value: { total: rows.length, rows } }
  if (ask.format === 'jsonl') {
    return {
      kind: 'text',
      text: jsonLinesOf(rows),
      mediaType: 'application/jsonl; charset=utf-8',
      name: `${name}.jsonl`,
    }
  }
  const cells = rows.map((row) => columns.map(([, cell]) => cell(row)))
  return {
    kind: 'text',
    text: csvOf(
      columns.map(([title]) => title),
      cells,
    ),
    mediaType: 'text/csv; charset=utf-8',
    name: `${name}.csv`,
  }
}

/** Orders rows by one of the named keys, the first one where the address names none; ties stay as they come. */
export const inOrder = <Row>(
  rows: readonly Row[],
  ask: ListAsk,
  keys: Readonly<Record<string, (row: Row) => string | number>>,
): readonly Row[] => {
  const key = Object.hasOwn(keys, ask.sort) ? keys[ask.sort] : Object.values(keys)[0]
  if (!key) return rows
  const collator = new Intl.Collator('ko')
  const compare = (a: string | number, b: string | number): number =>
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))
  return [...rows].sort((a, b) => compare(key(a), key(b)) * (ask.descending ? -1 : 1))
}
