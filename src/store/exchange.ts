import { fieldsOf, lineOfRow, type Column, type Layout } from '../record/exchange.js'
import type { Noun } from '../record/id.js'
import type { Row } from './column.js'
import type { Tx } from './database.js'
import { addWindows } from './report.js'
import { isSearched, keysOf } from './search/keys.js'
import type { Hand } from './version.js'

const MICROSECONDS = 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'
const TYPES: Readonly<Record<Column['kind'], string>> = {
  text: 'text',
  day: 'date',
  count: 'bigint',
  number: 'double precision',
  yes: 'boolean',
  texts: 'text[]',
  tree: 'jsonb',
  instant: 'timestamptz',
}

const instant = (expression: string): string => `to_char(${expression} at time zone 'UTC', '${MICROSECONDS}')`

/** The fields of a layout as columns of a query. Names come from the layout alone, never from a file. */
const selected = ({ ids, isVersioned, columns }: Layout): string =>
  [
    ...(ids === null ? [] : ['id']),
    ...(isVersioned ? [`${instant('lower(recorded)')} as "from"`, `${instant('upper(recorded)')} as "to"`] : []),
    ...columns.map(({ name, kind }) => (kind === 'instant' ? `${instant(name)} as ${name}` : name)),
  ].join(', ')

const orderOf = ({ noun, ids, isVersioned }: Layout): string =>
  noun === 'report'
    ? `translation_of is not null, id collate "C"`
    : ids === null
      ? 'report collate "C", parent collate "C", kind collate "C"'
      : isVersioned
        ? 'id collate "C", lower(recorded)'
        : 'id collate "C"'

const PAGE = 500

/** The rows of one noun as lines, version by version, in the order of the format; a page of them at a time. */
export async function* linesOf(tx: Tx, archive: string, layout: Layout): AsyncGenerator<readonly string[]> {
  const query = tx<Row[]>`
    select ${tx.unsafe(selected(layout))}
    from ${tx(layout.table)}
    where archive = ${archive}
    order by ${tx.unsafe(orderOf(layout))}
  `
  for await (const rows of query.cursor(PAGE)) yield rows.map((row) => lineOfRow(layout, row))
}

/** The lines of these ids, every version of each. */
export const linesOfIds = async (
  tx: Tx,
  archive: string,
  layout: Layout,
  ids: readonly string[],
): Promise<readonly string[]> => {
  if (ids.length === 0) return []
  const rows = await tx<Row[]>`
    select ${tx.unsafe(selected(layout))}
    from ${tx(layout.table)}
    where archive = ${archive}
      and id = any (${tx.array([...ids])}::text[])
    order by ${tx.unsafe(orderOf(layout))}
  `
  return rows.map((row) => lineOfRow(layout, row))
}

/** Rows without an id that the archive has already, as lines. */
export const derivationLines = async (
  tx: Tx,
  archive: string,
  layout: Layout,
  reports: readonly string[],
): Promise<readonly string[]> => {
  const rows = await tx<Row[]>`
    select ${tx.unsafe(selected(layout))}
    from derivation
    where archive = ${archive}
      and report = any (${tx.array([...reports])}::text[])
  `
  return rows.map((row) => lineOfRow(layout, row))
}

/** Which of these ids the archive has given out. */
export const registered = async (tx: Tx, archive: string, ids: readonly string[]): Promise<ReadonlySet<string>> => {
  const rows = await tx<{ id: string }[]>`
    select id
    from entry
    where archive = ${archive}
      and id = any (${tx.array([...ids])}::text[])
  `
  return new Set(rows.map(({ id }) => id))
}

/** What decides here already what these rows decide, under another id: a name's spelling, or what a pair of entries is. */
export const decidedElsewhere = async (
  tx: Tx,
  archive: string,
  layout: Layout,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<ReadonlySet<string>> => {
  const own = JSON.stringify(rows)
  const found =
    layout.noun === 'ruling'
      ? await tx<{ id: string }[]>`
          select x.id
          from json_to_recordset(${own}::text::json) as x (id text, subject text, term text)
          join ruling r on r.archive = ${archive} and upper_inf(r.recorded) and r.id <> x.id
            and (r.subject = x.subject or r.term = x.term)
        `
      : await tx<{ id: string }[]>`
          select x.id
          from json_to_recordset(${own}::text::json) as x (id text, kept text, other text, word text)
          join sameness s on s.archive = ${archive} and upper_inf(s.recorded) and s.id <> x.id
            and (
              (least(s.kept, s.other) = least(x.kept, x.other) and greatest(s.kept, s.other) = greatest(x.kept, x.other))
              or (s.word = 'same' and x.word = 'same'
                and (x.other in (s.kept, s.other) or x.kept in (s.kept, s.other)))
            )
        `
  return new Set(found.map(({ id }) => id))
}

/** Rows of one noun, ready to be written: everything that needs no server is done. */
export type PreparedRows = {
  readonly layout: Layout
  readonly ids: readonly string[]
  readonly json: string
  readonly texts: readonly { readonly id: string; readonly text: string }[]
}

/** Prepares rows of one noun: their search keys are made and all of them put into one text for the server. */
export const prepareRows = (layout: Layout, rows: readonly Readonly<Record<string, unknown>>[]): PreparedRows => {
  const { noun } = layout
  const written = isSearched(noun) ? rows.map((row) => ({ ...row, search: keysOf(noun, row) })) : rows
  return {
    layout,
    ids: layout.ids === null ? [] : [...new Set(rows.map(({ id }) => String(id)))],
    json: JSON.stringify(written),
    texts: layout.noun === 'transcript' ? rows.map(({ id, text }) => ({ id: String(id), text: String(text) })) : [],
  }
}

/**
 * Writes rows of one noun as they stand in a file, their recorded times with them: ids registered, search keys kept, a
 * line in the journal for each. One statement each, whatever their number.
 */
export const addRows = async (tx: Tx, hand: Hand, rows: PreparedRows, run: string): Promise<void> => {
  const { layout, ids, json, texts } = rows
  const searched = isSearched(layout.noun)
  if (layout.ids !== null) await register(tx, hand, layout.ids, ids)
  const fields = fieldsOf(layout)
  const kinds = new Map<string, string>(layout.columns.map(({ name, kind }) => [name, TYPES[kind]]))
  const shape = [...fields.map((name) => `"${name}" ${kinds.get(name) ?? (name === 'id' ? 'text' : 'timestamptz')}`)]
  const own = layout.columns.map(({ name }) => name)
  const into = [...(layout.ids === null ? [] : ['id']), ...(layout.isVersioned ? ['recorded'] : []), ...own]
  const from = into.map((name) => (name === 'recorded' ? `tstzrange(x."from", x."to")` : `x.${name}`))
  await tx`
    insert into ${tx(layout.table)}
      (archive, import, ${tx.unsafe([...into, ...(searched ? ['search'] : [])].join(', '))})
    select ${hand.archive}, ${run}, ${tx.unsafe([...from, ...(searched ? ['x.search::tsvector'] : [])].join(', '))}
    from json_to_recordset(${json}::text::json) as x
      (${tx.unsafe([...shape, ...(searched ? ['search text'] : [])].join(', '))})
  `
  for (const { id, text } of texts) await addWindows(tx, hand, id, text)
  await addImportLines(tx, hand, run, ids)
}

/** Registers ids of which an earlier version may be here already. */
const register = async (tx: Tx, hand: Hand, noun: Noun, ids: readonly string[]): Promise<void> => {
  await tx`
    insert into entry (archive, id, noun, born)
    select ${hand.archive}, id, ${noun}, ${hand.at}
    from unnest(${tx.array([...ids])}::text[]) as id
    on conflict do nothing
  `
}

const addImportLines = async (tx: Tx, hand: Hand, run: string, ids: readonly string[]): Promise<void> => {
  await tx`
    insert into journal (archive, at, member, act, subject, returned)
    select ${hand.archive}, ${hand.at}, ${hand.member}, 'archive.import', id,
      jsonb_build_object('id', id, 'import', ${run}::text)
    from unnest(${tx.array([...ids])}::text[]) as id
  `
}
