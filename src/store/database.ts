import postgres from 'postgres'
import type { ArchiveId } from '../record/archive.js'
import { isId, type MemberId } from '../record/id.js'
import { isRefusal, refuse } from '../record/refusal.js'
import { NOW, type Standpoint } from '../record/time/day.js'

export type Sql = postgres.Sql

/** A transaction, the point from which it looks, and the pool that it was opened in. */
export type Tx = postgres.TransactionSql & { readonly from: Standpoint; readonly pool: Sql }

/** How to reach a PostgreSQL: a socket folder and role, or an address. */
export type Reach =
  | {
      readonly kind: 'socket'
      readonly folder: string
      readonly port: number
      readonly database: string
      readonly user: string
    }
  | { readonly kind: 'address'; readonly address: string }

const LOCAL = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|)$/i

/**
 * A server of one's own by its address. One on another machine is reached with its certificate checked or not at all.
 * Refuses `database-unverified`.
 */
export const reachAt = (address: string): Reach => {
  const [, hosts = '', asked = ''] = /^[a-z]+:\/\/(?:[^@/?]*@)?([^/?]*)[^?]*(?:\?(.*))?$/i.exec(address) ?? [
    '',
    address,
  ]
  const query = new URLSearchParams(asked)
  const named = [...hosts.split(','), ...(query.get('host')?.split(',') ?? [])].map((one) => one.replace(/:\d+$/, ''))
  const far = named.find((host) => !LOCAL.test(host) && !host.startsWith('/'))
  const isVerified = query.getAll('sslmode').join() === 'verify-full' && !query.has('ssl')
  if (far !== undefined && !isVerified) return refuse('database-unverified', { host: far.slice(0, 80) })
  return { kind: 'address', address }
}

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

const GONE = new Set([
  'ECONNREFUSED',
  'ENOENT',
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'CONNECT_TIMEOUT',
  'ECONNRESET',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08003',
])
const FULL = new Set(['53100', '53200', 'ENOSPC', 'EDQUOT', 'EROFS', '58030', '25006'])

/** Every connection that the server has to give is taken. */
const NO_SEAT = '53300'

const codeOf = (thrown: unknown): string => String((thrown as { code?: unknown } | null)?.code ?? '')

/** Turns what a failing database or disk throws into a refusal; passes everything else on. */
export const asRefusal = (thrown: unknown): never => {
  if (isRefusal(thrown)) throw thrown
  const code = codeOf(thrown)
  if (FULL.has(code)) return refuse('disk-full', { code })
  if (GONE.has(code)) return refuse('store-gone', { code })
  if (code === NO_SEAT) return refuse('store-busy', { code })
  throw thrown
}

/** Ends of a connection in the midst of a transaction. */
const LOST = new Set(['CONNECTION_CLOSED', 'CONNECTION_DESTROYED', 'ECONNRESET', 'EPIPE', '57P01', '57P02'])

/** As often as a pool may hold connections that were lost, and as work is begun anew where others wrote. */
const TRIES = 12

/** How often in all work is tried where others wrote at the same time; a row that is unique is there the second time. */
const triesFor = (code: string): number => (code === '40001' || code === '40P01' ? TRIES : code === '23505' ? 2 : 1)

const isLost = (thrown: unknown): boolean => LOST.has(codeOf(thrown))

/** A transaction that sends nothing more once it is over. */
const guarded = (tx: postgres.TransactionSql, pool: Sql, from: Standpoint, isOver: () => boolean): Tx => {
  const refuseOver = (): void => {
    if (isOver()) refuse('store-gone', { code: 'CONNECTION_CLOSED' })
  }
  const asked = {
    apply: (target: never, self: unknown, given: never[]) => (refuseOver(), Reflect.apply(target, self, given)),
  }
  const own = new Map<string | symbol, unknown>([
    ['unsafe', new Proxy(tx.unsafe, asked as ProxyHandler<Tx['unsafe']>)],
    ['from', from],
    ['pool', pool],
  ])
  const get = (target: object, name: string | symbol) => own.get(name) ?? Reflect.get(target, name)
  return new Proxy(tx, { ...asked, get }) as Tx
}

/** The same transaction, looking from another point. */
export const lookingFrom = (tx: Tx, from: Standpoint): Tx =>
  new Proxy(tx, { get: (target, name) => (name === 'from' ? from : Reflect.get(target, name)) })

/**
 * One transaction. When its connection is lost the driver would still send the rest, the rollback or the commit, into a
 * connection that is closed or works for somebody else by now; so the work is left where it stands. A connection that
 * was lost before also gives its old error to whoever opens it next; so opening is tried again. Work is begun anew, from a
 * new snapshot, only where others wrote at the same time and nothing of it was kept. What was only read is told without
 * waiting for the commit, which keeps nothing.
 */
const transact = async <Result>(
  sql: Sql,
  options: string,
  opening: string,
  from: Standpoint,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> => {
  const nevermore = new Promise<never>(() => undefined)
  for (let tries = 1; ; tries += 1) {
    let hasBegun = false
    let isOver = false
    try {
      return await new Promise<Result>((resolve, reject) => {
        const whole = sql.begin(options, async (tx) => {
          hasBegun = true
          try {
            // Sent ahead of the first question without waiting for its answer: the server takes both in their order.
            const [, result] = await Promise.all([
              tx.unsafe(opening).execute(),
              work(guarded(tx, sql, from, () => isOver)),
            ])
            if (options.endsWith('read only') && !isOver) resolve(result)
            return isOver ? nevermore : result
          } catch (thrown) {
            // Where it was another's connection that broke, a file's or a store's, ours is still open after a while.
            if (!isOver && isLost(thrown)) await new Promise((resume) => setTimeout(resume, 2000).unref())
            if (isOver) return nevermore
            throw thrown
          }
        })
        whole.then((result) => resolve(result as Result), reject)
      })
    } catch (thrown) {
      const isFull = !hasBegun && codeOf(thrown) === NO_SEAT
      const most = hasBegun ? triesFor(codeOf(thrown)) : isFull || isLost(thrown) ? TRIES : 1
      if (tries >= most) return asRefusal(thrown)
      // Other programs are done in a moment, mostly: in all six seconds and a half are waited.
      if (isFull) await new Promise((resume) => setTimeout(resume, 100 * tries))
    } finally {
      isOver = true
    }
  }
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
  from: Standpoint = NOW,
  /** Who looks; without, whatever lies in a compartment is hidden. */
  member: MemberId | null = null,
  /** How the server plans what is asked in it: settings of ours, `name = value`. */
  settings: readonly string[] = [],
): Promise<Result> => {
  if (member !== null && !isId('member', member)) return refuse('not-found', { id: String(member).slice(0, 80) })
  return enter(sql, archive, mode, work, from, member, settings)
}

/**
 * The same, seeing everything: for what keeps the whole and shows none of it to a person, such as the proof of the
 * journal or a backup.
 */
export const inWholeArchive = async <Result>(
  sql: Sql,
  archive: ArchiveId,
  mode: 'read only' | 'read write',
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> => enter(sql, archive, mode, work, NOW, '*')

const enter = async <Result>(
  sql: Sql,
  archive: ArchiveId,
  mode: 'read only' | 'read write',
  work: (tx: Tx) => Promise<Result>,
  from: Standpoint,
  eyes: MemberId | '*' | null,
  settings: readonly string[] = [],
): Promise<Result> => {
  if (!ARCHIVE.test(archive)) return refuse('archive-unknown', { archive })
  const opening = [
    'set local role attested_desk',
    "set local citus.propagate_set_commands = 'local'",
    `set local attested.archive = '${archive}'`,
    ...(eyes === null ? [] : [`set local attested.member = '${eyes}'`]),
    ...settings.map((setting) => `set local ${setting}`),
  ].join('; ')
  return transact(sql, `isolation level repeatable read ${mode}`, opening, from, work)
}

/** A transaction of no archive, for the program's own bookkeeping (sign-in). */
export const ofNoArchive = async <Result>(sql: Sql, work: (tx: Tx) => Promise<Result>): Promise<Result> =>
  transact(sql, '', 'set local role attested_desk', NOW, work)
