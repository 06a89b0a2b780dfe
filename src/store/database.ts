import postgres from 'postgres'
import type { ArchiveId } from '../record/archive.js'
import { isRefusal, refuse } from '../record/refusal.js'

export type Sql = postgres.Sql
export type Tx = postgres.TransactionSql

/** How to reach a PostgreSQL: a socket folder and role, or an address. */
export type Reach =
  | { readonly kind: 'socket'; readonly folder: string; readonly port: number; readonly database: string; readonly user: string }
  | { readonly kind: 'address'; readonly address: string }

/** Dates stay ISO texts, instants become ISO texts in UTC, big numbers become numbers: one table for all queries. */
const types = {
  date: { to: 1082, from: [1082], serialize: (text: string) => text, parse: (text: string) => text },
  instant: {
    to: 1184,
    from: [1184],
    serialize: (text: string) => text,
    parse: (text: string) => new Date(text).toISOString(),
  },
  count: { to: 20, from: [20], serialize: (count: number) => String(count), parse: (text: string) => Number(text) },
}

/** Opens a pool of connections. Nothing is logged: neither statements nor parameters. */
export const connect = (reach: Reach, size = 6): Sql => {
  const options = {
    max: size,
    idle_timeout: 60,
    connect_timeout: 10,
    onnotice: () => undefined,
    types,
    connection: { application_name: 'attested', search_path: 'attested,public', TimeZone: 'UTC' },
  }
  const sql =
    reach.kind === 'address'
      ? postgres(reach.address, options)
      : postgres({ ...options, host: reach.folder, port: reach.port, database: reach.database, user: reach.user })
  return sql as unknown as Sql
}

const ARCHIVE = /^[a-z][a-z0-9-]{0,30}$/

const GONE = new Set(['ECONNREFUSED', 'ENOENT', 'CONNECTION_CLOSED', 'CONNECTION_ENDED', 'CONNECTION_DESTROYED', 'CONNECT_TIMEOUT', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03', '08006', '08003'])
const FULL = new Set(['53100', '53200', 'ENOSPC', 'EDQUOT', 'EROFS', '58030', '25006'])

/** Turns what a failing database or disk throws into a refusal; passes everything else on. */
export const asRefusal = (thrown: unknown): never => {
  if (isRefusal(thrown)) throw thrown
  const code = String((thrown as { code?: unknown } | null)?.code ?? '')
  if (FULL.has(code)) return refuse('disk-full', { code })
  if (GONE.has(code)) return refuse('store-gone', { code })
  throw thrown
}

/**
 * The one way into an archive: opens a transaction, takes the role that owns nothing and names the archive, so that
 * row security shows that archive alone. `set local` with a checked literal also travels to the workers of a cluster.
 */
export const inArchive = async <Result>(
  sql: Sql,
  archive: ArchiveId,
  mode: 'read only' | 'read write',
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> => {
  if (!ARCHIVE.test(archive)) return refuse('archive-unknown', { archive })
  try {
    return (await sql.begin(`isolation level repeatable read ${mode}`, async (tx) => {
      await tx.unsafe(
        `set local role attested_desk; set local citus.propagate_set_commands = 'local'; set local attested.archive = '${archive}'`,
      )
      return work(tx)
    })) as Result
  } catch (thrown) {
    return asRefusal(thrown)
  }
}

/** A transaction of no archive, for the program's own bookkeeping (sign-in). */
export const ofNoArchive = async <Result>(sql: Sql, work: (tx: Tx) => Promise<Result>): Promise<Result> => {
  try {
    return (await sql.begin(async (tx) => {
      await tx.unsafe('set local role attested_desk')
      return work(tx)
    })) as Result
  } catch (thrown) {
    return asRefusal(thrown)
  }
}
