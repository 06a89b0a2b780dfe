import type { LogName } from '../../record/proof/log.js'
import type { Row } from '../column.js'
import type { Tx } from '../database.js'

/** A line of the journal that has no leaf yet. */
export type UnsealedLine = {
  readonly number: number
  readonly at: string
  readonly member: string
  readonly act: string
  readonly subject: string | null
  readonly returned: unknown
}

/**
 * A leaf as it is kept: the entry as text, the record it is about, and the salt that opens it; none where two members
 * erased what it was about, so that nobody can try out what it said.
 */
export type Leaf = {
  readonly leaf: number
  readonly journal: number | null
  readonly id: string | null
  readonly entry: string
  readonly salt: Uint8Array | null
}

/** Takes the seal of an archive for this transaction; false while somebody else has it. */
export const takeSeal = async (tx: Tx, archive: string): Promise<boolean> => {
  const [row] = await tx<{ taken: boolean }[]>`
    select pg_try_advisory_xact_lock(20171219, hashtext(${archive})) as taken
  `
  return row?.taken === true
}

/** How many leaves a log has. */
export const sizeOf = async (tx: Tx, archive: string, log: LogName): Promise<number> => {
  const [row] = await tx<{ size: number }[]>`
    select coalesce(max(leaf) + 1, 0) as size
    from log_leaf
    where archive = ${archive}
      and log = ${log}
  `
  return Number(row?.size ?? 0)
}

/** Lines that were overtaken by so many others are looked for only when all of the journal is gone through. */
const OVERTAKEN = 20_000

/**
 * Committed lines of the journal that have no leaf, in order. Numbers are given before a transaction commits, so a lower
 * one may come later than a higher: `all` goes through the whole journal, else only its end.
 */
export const unsealedLines = async (
  tx: Tx,
  archive: string,
  most: number,
  all: boolean,
): Promise<readonly UnsealedLine[]> => {
  const rows = await tx<Row[]>`
    select j.number, j.at, j.member, j.act, j.subject, j.returned
    from journal j
    where j.archive = ${archive}
      and j.number > ${
        all
          ? tx`0`
          : tx`coalesce((
        select max(l.journal)
        from log_leaf l
        where l.archive = ${archive}
          and l.log = 'internal'
      ), 0) - ${OVERTAKEN}::bigint`
      }
      and not exists (
        select
        from log_leaf l
        where l.archive = ${archive}
          and l.log = 'internal'
          and l.journal = j.number
      )
    order by j.number
    limit ${most}
  `
  return rows.map((row) => ({
    number: Number(row.number),
    at: String(row.at),
    member: String(row.member),
    act: String(row.act),
    subject: row.subject === null ? null : String(row.subject),
    returned: row.returned,
  }))
}

/** The last leaf about each of these records. */
export const lastLeaves = async (
  tx: Tx,
  archive: string,
  log: LogName,
  ids: readonly string[],
): Promise<Map<string, number>> => {
  const rows = await tx<{ id: string; leaf: number }[]>`
    select w.id, (
      select l.leaf
      from log_leaf l
      where l.archive = ${archive}
        and l.log = ${log}
        and l.id = w.id
      order by l.leaf desc
      limit 1
    ) as leaf
    from unnest(${tx.array([...new Set(ids)])}::text[]) as w (id)
  `
  return new Map(rows.flatMap(({ id, leaf }) => (leaf === null ? [] : [[id, Number(leaf)] as const])))
}

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/** Appends leaves. A leaf that is there already, or whose line of the journal is, is refused by the database. */
export const addLeaves = async (tx: Tx, archive: string, log: LogName, leaves: readonly Leaf[]): Promise<void> => {
  if (leaves.length === 0) return
  const rows = leaves.map((one) => ({ ...one, salt: one.salt && hexOf(one.salt) }))
  await tx`
    insert into log_leaf (archive, log, leaf, journal, id, entry, salt)
    select ${archive}, ${log}, x.leaf, x.journal, x.id, x.entry, decode(x.salt, 'hex')
    from json_to_recordset(${JSON.stringify(rows)}::text::json) as x
      (leaf bigint, journal bigint, id text, entry text, salt text)
  `
}

/** The entries from one leaf on, as text, in order. */
export const entriesFrom = async (
  tx: Tx,
  archive: string,
  log: LogName,
  from: number,
  to: number,
): Promise<readonly string[]> => {
  const rows = await tx<{ entry: string }[]>`
    select entry
    from log_leaf
    where archive = ${archive}
      and log = ${log}
      and leaf >= ${from}
      and leaf < ${to}
    order by leaf
  `
  return rows.map(({ entry }) => entry)
}

const leafOf = (row: Row): Leaf => ({
  leaf: Number(row.leaf),
  journal: row.journal === null ? null : Number(row.journal),
  id: row.id === null ? null : String(row.id),
  entry: String(row.entry),
  salt: row.salt as Uint8Array | null,
})

/** The first leaf about a record, or null. */
export const leafAbout = async (tx: Tx, archive: string, log: LogName, id: string): Promise<Leaf | null> => {
  const [row] = await tx<Row[]>`
    select leaf, journal, id, entry, salt
    from log_leaf
    where archive = ${archive}
      and log = ${log}
      and id = ${id}
    order by leaf
    limit 1
  `
  return row ? leafOf(row) : null
}

/** Leaves with the line of the journal that each commits to, so that one can be held against the other. */
export const leavesWithLines = async (
  tx: Tx,
  archive: string,
  log: LogName,
  from: number,
  to: number,
): Promise<readonly { readonly leaf: Leaf; readonly line: UnsealedLine | null }[]> => {
  const rows = await tx<Row[]>`
    select l.leaf, l.journal, l.id, l.entry, l.salt, j.number, j.at, j.member, j.act, j.subject, j.returned
    from log_leaf l
    left join journal j on j.archive = l.archive
      and j.number = l.journal
    where l.archive = ${archive}
      and l.log = ${log}
      and l.leaf >= ${from}
      and l.leaf < ${to}
    order by l.leaf
  `
  return rows.map((row) => ({
    leaf: leafOf(row),
    line:
      row.number === null
        ? null
        : {
            number: Number(row.number),
            at: String(row.at),
            member: String(row.member),
            act: String(row.act),
            subject: row.subject === null ? null : String(row.subject),
            returned: row.returned,
          },
  }))
}
