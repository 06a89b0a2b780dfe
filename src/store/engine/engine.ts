import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync } from 'node:fs'
import { mkdir, readFile, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import postgres from 'postgres'
import { refuse } from '../../record/refusal.js'
import {
  accountOfServer,
  childEnvironment,
  initialise,
  installEngine,
  letThrough,
  socketFolder,
  type Account,
} from './cluster.js'
import { asRefusal } from '../database.js'
import { placeOf } from '../health/folder.js'
import { isServerOf, processesOf, readPostmaster, waitForEnd } from './postmaster.js'

/** A running PostgreSQL of one home. `socket` is the folder of its socket. */
export type Engine = {
  /** created: a new cluster; started: after a clean stop; recovered: after an unclean one; adopted: found running. */
  readonly found: 'created' | 'started' | 'recovered' | 'adopted'
  readonly socket: string
  readonly port: number
  readonly database: string
  /** The role that owns everything, and the one that owns nothing and works. */
  readonly owner: string
  readonly desk: string
  readonly pid: number
  /** A fast shutdown, waited for. */
  readonly stop: () => Promise<void>
}

const PORT = 5432
const NAMES = { database: 'postgres', owner: 'attested_owner', desk: 'attested_desk' } as const

/** Safe first (everything is synced), small second; nothing of a statement or its parameters is ever logged. */
const settingsFor = (socket: string): readonly string[] =>
  Object.entries({
    listen_addresses: '',
    unix_socket_directories: `"${socket.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    port: PORT,
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    shared_buffers: '32MB',
    io_method: 'sync',
    max_connections: 60,
    max_worker_processes: 2,
    max_parallel_workers: 0,
    wal_level: 'minimal',
    max_wal_senders: 0,
    max_wal_size: '256MB',
    // Old pieces of the log are taken away, not kept for reuse: what was erased would lie on in them.
    wal_recycle: 'off',
    huge_pages: 'off',
    jit: 'off',
    logging_collector: 'off',
    log_statement: 'none',
    log_min_error_statement: 'panic',
    log_parameter_max_length: 0,
    log_parameter_max_length_on_error: 0,
    // The text of an error quotes what was given, so errors of statements stay out; what stops the server is above them.
    log_min_messages: 'log',
    log_error_verbosity: 'terse',
    timezone: 'UTC',
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`])

const pause = (milliseconds: number) => new Promise((resume) => setTimeout(resume, milliseconds))

const stopServer = async (pid: number, data: string): Promise<void> => {
  if (!(await isServerOf(pid, data))) return
  process.kill(pid, 'SIGINT')
  if (await waitForEnd(pid, 30_000)) return
  if (await isServerOf(pid, data)) process.kill(pid, 'SIGQUIT')
  await waitForEnd(pid, 10_000)
}

const tailOf = async (log: string, from: number): Promise<string> => {
  const text = await readFile(log, 'utf8').catch(() => '')
  return text.slice(from).trim()
}

type Attempt = { readonly pid: number } | { readonly why: string }

/** Starts the server in a session of its own, so that Ctrl-C reaches the program first, and waits until it is ready. */
const launch = async (
  home: string,
  engine: string,
  data: string,
  socket: string,
  account: Account,
): Promise<Attempt> => {
  const log = join(home, 'engine.log')
  const before = (await stat(log).catch(() => null))?.size ?? 0
  const out = openSync(log, 'a', 0o600)
  const child = spawn(join(engine, 'bin', 'postgres'), ['-D', data, ...settingsFor(socket)], {
    ...account,
    cwd: data,
    env: childEnvironment(),
    stdio: ['ignore', out, out],
    detached: true,
  })
  closeSync(out)
  let ended: string | null = null
  child.on('error', (thrown) => (ended = thrown.message))
  child.on('exit', (code) => (ended ??= `exit ${code}`))
  child.unref()
  for (const end = performance.now() + 60_000; performance.now() < end;) {
    if (ended !== null) return { why: (await tailOf(log, before)) || ended }
    const postmaster = await readPostmaster(data)
    if (postmaster && postmaster.pid === child.pid && postmaster.isReady) return { pid: postmaster.pid }
    await pause(12)
  }
  return { why: 'no answer within 60 seconds' }
}

/** Sets a stale postmaster.pid aside when its number now belongs to somebody else and nothing works in the folder any more. */
const setStaleAside = async (data: string): Promise<void> => {
  const stale = await readPostmaster(data)
  if (!stale || (await isServerOf(stale.pid, data))) return
  if ((await processesOf(data)).length > 0) return
  await rename(join(data, 'postmaster.pid'), join(data, 'postmaster.pid.stale'))
}

const engineOf = (found: Engine['found'], data: string, socket: string, port: number, pid: number): Engine => ({
  found,
  socket,
  port,
  ...NAMES,
  pid,
  stop: () => stopServer(pid, data),
})

/** The server that already runs for this home, or null. Its `stop` does nothing: it belongs to whoever started it. */
export const joinEngine = async (home: string): Promise<Engine | null> => {
  const data = join(home, 'data')
  const running = await readPostmaster(data)
  if (!running?.isReady || !(await isServerOf(running.pid, data))) return null
  return { ...engineOf('adopted', data, running.socket, running.port, running.pid), stop: async () => undefined }
}

/** Makes the role that works, where a first start was killed before it could. */
const makeDeskRole = async (engine: Engine): Promise<void> => {
  const sql = postgres({
    host: engine.socket,
    port: engine.port,
    database: engine.database,
    user: engine.owner,
    max: 1,
    fetch_types: false,
  })
  await sql
    .unsafe(
      `do $$ begin
        if not exists (select from pg_roles where rolname = 'attested_desk') then
          create role attested_desk login nosuperuser nobypassrls nocreatedb nocreaterole;
        elsif not exists (select from pg_roles where rolname = 'attested_desk' and rolcanlogin) then
          alter role attested_desk login;
        end if;
      end $$`,
    )
    .finally(() => sql.end())
}

/** Refuses `home-elsewhere` for a new home that a program copies to other machines, or that lies on another machine's disk. */
const assertPlace = async (home: string): Promise<void> => {
  const [found] = await placeOf(home)
  if (found) refuse('home-elsewhere', { path: found.facts.path ?? home, by: found.facts.by ?? found.facts.kind ?? '' })
}

/**
 * Opens the engine of a home: makes the cluster when there is none, adopts a server that a killed program left running,
 * else starts it. Call it holding the home. Refuses `engine-missing`, `engine-failed`, `disk-full`, `home-elsewhere`.
 */
export const openEngine = async (home: string): Promise<Engine> => {
  await mkdir(home, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 }).catch(asRefusal)
  const account = accountOfServer()
  if (account) await letThrough(home)
  const data = join(home, 'data')
  const running = await readPostmaster(data)
  if (running && (await isServerOf(running.pid, data))) {
    for (let tries = 0; tries < 200; tries += 1) {
      const now = await readPostmaster(data)
      if (now?.isReady) {
        const engine = engineOf('adopted', data, now.socket, now.port, now.pid)
        try {
          await makeDeskRole(engine)
          return engine
        } catch (thrown) {
          // A server that is just being killed still has its file: once its process is gone, another is started.
          if (tries === 199) throw thrown
        }
      }
      if (!now || !(await isServerOf(now.pid, data))) break
      await pause(25)
    }
  }
  const isNew = !existsSync(join(data, 'PG_VERSION'))
  if (isNew) await assertPlace(home)
  const { folder } = await installEngine(home)
  if (isNew) await initialise(home, folder, data, account)
  const wasUnclean = existsSync(join(data, 'postmaster.pid'))
  if (wasUnclean) await setStaleAside(data)
  const socket = await socketFolder(home, account)
  // After a killed server its children may linger for some seconds and hold the shared memory.
  for (const end = performance.now() + 15_000; ;) {
    const attempt = await launch(home, folder, data, socket, account)
    if ('pid' in attempt) {
      const engine = engineOf(isNew ? 'created' : wasUnclean ? 'recovered' : 'started', data, socket, PORT, attempt.pid)
      await makeDeskRole(engine)
      return engine
    }
    if (/no space left|read-only file system/i.test(attempt.why)) return refuse('disk-full', { code: 'postgres' })
    const mayPass = /still in use|already exists|in progress/i.test(attempt.why)
    if (!mayPass || performance.now() > end) {
      return refuse('engine-failed', {
        why: attempt.why.split('\n').pop()?.slice(0, 300) ?? '',
        log: join(home, 'engine.log'),
      })
    }
    await pause(300)
  }
}
