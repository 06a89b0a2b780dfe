import type { Tx } from '../database.js'
import { columnsSearched, keysOf, type Searched } from '../search/keys.js'

/** The hash of a text that was erased as a spill. */
const ERASED = '0'.repeat(64)

/** Each original of an archive with the report that names it. */
export const originalsNamed = (
  tx: Tx,
  archive: string,
): Promise<readonly { readonly id: string; readonly sha256: string }[]> =>
  tx<{ id: string; sha256: string }[]>`
    select id, sha256
    from report
    where archive = ${archive}
      and sha256 is not null
    order by id
  `

/** Transcripts whose text has another hash than the one it was kept under. */
export const textsAltered = async (tx: Tx, archive: string): Promise<readonly string[]> => {
  const rows = await tx<{ id: string }[]>`
    select id
    from transcript
    where archive = ${archive}
      and encode(sha256(convert_to(text, 'UTF8')), 'hex') <> sha256
      and sha256 <> ${ERASED}
    order by id
  `
  return rows.map(({ id }) => id)
}

/** Claims whose exact words do not stand at their place in their text. */
export const passagesMoved = async (tx: Tx, archive: string): Promise<readonly string[]> => {
  const rows = await tx<{ id: string }[]>`
    select distinct c.id
    from claim c
    join transcript t on t.archive = ${archive} and t.id = c.transcript
    where c.archive = ${archive}
      and substr(t.text, c.starts + 1, c.ends - c.starts) is distinct from c.exact
    order by c.id
  `
  return rows.map(({ id }) => id)
}

/** So many of the newest rows of a noun are held against their keys. */
const SAMPLE = 500

/** Rows among the newest of a noun whose keys are not those that the program would make of them now. */
export const keysDrifted = async (tx: Tx, archive: string, noun: Searched): Promise<readonly string[]> => {
  const columns = columnsSearched(noun).map((name) => (name === 'known_on' ? 'known_on::text' : name))
  const rows = await tx.unsafe<Record<string, unknown>[]>(
    `select id, search::text as held, ${columns.join(', ')} from ${noun} n where archive = $1 and not exists (select from purge p where p.archive = $1 and n.id = any (p.things)) order by id desc limit ${SAMPLE}`,
    [archive],
  )
  if (rows.length === 0) return []
  const same = await tx<{ same: boolean }[]>`
    select k.held::tsvector = k.made::tsvector as same
    from unnest(${tx.array(rows.map(({ held }) => String(held)))}::text[], ${tx.array(rows.map((row) => keysOf(noun, row)))}::text[])
      with ordinality as k (held, made, number)
    order by k.number
  `
  return rows.flatMap(({ id }, at) => (same[at]?.same === false ? [String(id)] : []))
}

/** Texts that no window lets a search find. */
export const textsUnsearched = async (tx: Tx, archive: string): Promise<readonly string[]> => {
  const rows = await tx<{ id: string }[]>`
    select id
    from transcript t
    where t.archive = ${archive}
      and t.sha256 <> ${ERASED}
      and not exists (
        select
        from transcript_window w
        where w.archive = ${archive}
          and w.transcript = t.id
      )
    order by id
  `
  return rows.map(({ id }) => id)
}

/** The last line of the journal: its instant, and how many lines have no leaf, with the instant of the first of them. */
export const endOfJournal = async (
  tx: Tx,
  archive: string,
): Promise<{ readonly at: string | null; readonly unsealed: number; readonly since: string | null }> => {
  const [row] = await tx<{ at: string | null; unsealed: number; since: string | null }[]>`
    select (
      select max(at)
      from journal
      where archive = ${archive}
    ) as at, count(*)::int as unsealed, min(j.at) as since
    from journal j
    where j.archive = ${archive}
      and not exists (
        select
        from log_leaf l
        where l.archive = ${archive}
          and l.log = 'internal'
          and l.journal = j.number
      )
  `
  return row ?? { at: null, unsealed: 0, since: null }
}
