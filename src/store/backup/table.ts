import type postgres from 'postgres'
import { refuse } from '../../record/refusal.js'
import type { Sql } from '../database.js'

/** A table as a backup keeps it: its name, its columns but for computed ones. */
export type KeptTable = { readonly name: string; readonly columns: readonly string[] }

/** Tables that no backup keeps: open sessions and links, questions put to passkeys, and what the schema writes itself. */
const LEFT_OUT = ['attempt', 'challenge', 'launch', 'migration', 'session']

/** Refuses `unsafe-settings` for a role that row security hides rows from: it would make half a backup. */
export const assertSeesAll = async (sql: Sql): Promise<void> => {
  const [row] = await sql<{ sees: boolean }[]>`
    select rolsuper or rolbypassrls as sees
    from pg_roles
    where rolname = current_user
  `
  if (row?.sees !== true) return refuse('unsafe-settings', { setting: 'bypassrls', value: 'off' })
}

export const tablesOf = async (tx: postgres.TransactionSql): Promise<readonly KeptTable[]> => {
  const rows = await tx<KeptTable[]>`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relnamespace = 'attested'::regnamespace
      and c.relkind = 'r'
      and c.relname <> all (${LEFT_OUT})
    group by c.relname
    order by c.relname
  `
  return rows.map(({ name, columns }) => ({ name, columns: [...columns] }))
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
const listed = ({ name, columns }: KeptTable): string => `attested.${quoted(name)} (${columns.map(quoted).join(', ')})`

const PART = 4_000_000

/** The rows of a table as PostgreSQL copies them out, in parts of some megabytes. */
export async function* partsOf(tx: postgres.TransactionSql, table: KeptTable): AsyncGenerator<Uint8Array> {
  const stream = await tx.unsafe(`copy ${listed(table)} to stdout`).readable()
  let parts: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
      parts.push(chunk as Buffer)
      size += (chunk as Buffer).length
      if (size < PART) continue
      yield Buffer.concat(parts)
      parts = []
      size = 0
    }
    if (size > 0) yield Buffer.concat(parts)
  } finally {
    // Whoever leaves off in the middle hears no more of it.
    stream.on('error', () => undefined)
    // The driver pauses its socket when this stream is full and resumes it when it is asked for more. Where the last bytes
    // and the end came together nobody asks again, and the next question would wait for ever; nor does who broke off.
    stream.resume()
    stream._read(0)
  }
}

/** Makes a transaction ready to take rows as they are: no trigger judges them again, and nothing else is there. */
export const beginRestoring = async (tx: postgres.TransactionSql, tables: readonly KeptTable[]): Promise<void> => {
  await tx.unsafe(`set local session_replication_role = replica`)
  await tx.unsafe(`truncate ${tables.map(({ name }) => `attested.${quoted(name)}`).join(', ')}`)
}

export const copyIn = async (tx: postgres.TransactionSql, table: KeptTable, bytes: Uint8Array): Promise<void> => {
  const stream = await tx.unsafe(`copy ${listed(table)} from stdin`).writable()
  await new Promise<void>((resolve, reject) => {
    stream.once('error', reject)
    stream.write(bytes, (thrown) => (thrown ? reject(thrown) : stream.end(() => undefined) && setImmediate(resolve)))
  })
  // The driver tells nobody of a row that the server refused at the end of a copy; the next question does.
  await tx`select 1`
}

/** Counters go on after the highest number that came in. */
export const setCounters = async (tx: postgres.TransactionSql): Promise<void> => {
  await tx.unsafe(
    `select setval(pg_get_serial_sequence('attested.journal', 'number'), (select coalesce(max(number), 0) + 1 from attested.journal), false)`,
  )
}
