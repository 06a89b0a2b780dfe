import type { JournalLine, Unsent } from '../record/card.js'
import { textOf, type Row } from './column.js'
import type { Tx } from './database.js'
import { pageOf, type Found, type Query } from './query.js'
import { wasThere, type Hand } from './version.js'

/** Appends one line: the act and what it returned, never what it was given. */
export const addJournalLine = async (
  tx: Tx,
  hand: Hand,
  act: string,
  subject: string | null,
  returned: unknown,
): Promise<void> => {
  await tx`
    insert into journal (archive, at, member, act, subject, returned)
    values (${hand.archive}, ${hand.at}, ${hand.member}, ${act}, ${subject}, ${JSON.stringify(returned ?? null)}::text::jsonb)
  `
}

/** The journal, the newest line first. */
export const journalOf = async (
  tx: Tx,
  archive: string,
  query: Query & { readonly act: string | null; readonly subject: string | null },
): Promise<Found<JournalLine>> => {
  const where = tx`
    where archive = ${archive}
      and ${wasThere(tx, 'at')}
    ${query.act ? tx`and act = ${query.act}` : tx``}
    ${query.subject ? tx`and subject = ${query.subject}` : tx``}
  `
  const [{ total } = { total: 0 }] = await tx<{ total: number }[]>`select count(*) as total from journal ${where}`
  const { size, offset } = pageOf(query)
  const rows = await tx<Row[]>`
    select number, at, member, act, subject
    from journal
    ${where}
    order by number ${query.descending ? tx`desc` : tx`asc`}
    limit ${size}
    offset ${offset}
  `
  const lines = rows.map((row) => ({
    number: Number(row.number),
    at: String(row.at),
    member: String(row.member),
    act: String(row.act),
    subject: textOf(row.subject),
  }))
  return { rows: lines, total: Number(total) }
}

export const lastJournalInstant = async (tx: Tx, archive: string): Promise<string | null> => {
  const [row] = await tx<{ at: string | null }[]>`
    select max(at) as at
    from journal
    where archive = ${archive}
  `
  return row?.at ?? null
}

/** Keeps a form as it is being typed; the newest typing replaces the one before. */
export const keepUnsent = async (
  tx: Tx,
  hand: Hand,
  form: string,
  fields: Readonly<Record<string, string>>,
): Promise<void> => {
  await tx`
    insert into unsent (archive, member, form, fields, saved)
    values (${hand.archive}, ${hand.member}, ${form}, ${tx.json(fields)}, ${hand.at})
    on conflict (archive, member, form) do update set fields = excluded.fields, saved = excluded.saved
  `
}

export const unsentOf = async (tx: Tx, archive: string, member: string): Promise<readonly Unsent[]> => {
  const rows = await tx<Row[]>`
    select form, fields, saved
    from unsent
    where archive = ${archive}
      and member = ${member}
    order by saved desc
  `
  return rows.map((row) => ({
    form: String(row.form),
    fields: row.fields as Readonly<Record<string, string>>,
    saved: String(row.saved),
  }))
}

export const dropUnsent = async (tx: Tx, archive: string, member: string, form: string): Promise<void> => {
  await tx`
    delete from unsent
    where archive = ${archive}
      and member = ${member}
      and form = ${form}
  `
}
