import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { connect, type Reach, type Sql } from '../../src/store/database.js'
import { openEngine } from '../../src/store/engine/engine.js'
import { migrate } from '../../src/store/engine/schema.js'

/** The PostgreSQL of a test run: the bundled one by its socket, or the one that TEST_DATABASE_URL names. */
export type TestServer = {
  readonly kind: 'bundled' | 'given'
  /** The folder of the socket, or the address. */
  readonly at: string
  /** A database with the whole schema and no row; others are copied from it. */
  readonly template: string
  /** What every database of this run is named by. */
  readonly prefix: string
}

/** Where the runner writes the server down for the files that it starts. */
export const SERVER_VARIABLE = 'ATTESTED_TEST_SERVER'
const FOLDER_VARIABLE = 'ATTESTED_TEST_FOLDER'

/** How to reach one database of the server, as the role that owns everything or as the one that works. */
export const reachOf = (server: TestServer, database: string, role: 'owner' | 'desk'): Reach => {
  if (server.kind === 'bundled') {
    return { kind: 'socket', folder: server.at, port: 5432, database, user: `attested_${role}` }
  }
  const address = new URL(server.at)
  address.pathname = `/${database}`
  return { kind: 'address', address: address.href }
}

const entranceOf = (server: Pick<TestServer, 'kind' | 'at'>): string =>
  server.kind === 'bundled' ? 'postgres' : new URL(server.at).pathname.slice(1) || 'postgres'

/** Asks the server itself, outside of any test's database. */
export const onServer = async <Result>(server: TestServer, work: (sql: Sql) => Promise<Result>): Promise<Result> => {
  const sql = connect(reachOf(server, entranceOf(server), 'owner'), 1)
  return work(sql).finally(() => sql.end({ timeout: 5 }))
}

const made: string[] = []
process.once('exit', () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

/** A temporary folder that the server's account may pass through. It is removed when this process ends. */
export const temporaryFolder = async (name = 'attested-test-'): Promise<string> => {
  const folder = await mkdtemp(join(process.env[FOLDER_VARIABLE] ?? tmpdir(), name))
  made.push(folder)
  await chmod(folder, 0o711)
  return folder
}

/**
 * What many files of one run need and is dear to make: whoever comes first makes it in a folder of the run, the others
 * wait. What `make` returned is told to all of them, and so is its failure.
 */
export const onceInRun = async <Made>(name: string, make: (folder: string) => Promise<Made>): Promise<Made> => {
  const folder = join(process.env[FOLDER_VARIABLE] ?? (await (alone ??= temporaryFolder('alone-'))), name)
  const done = join(folder, 'done.json')
  const isMine = await mkdir(folder).then(
    () => true,
    () => false,
  )
  if (isMine) {
    await chmod(folder, 0o711)
    const told = await make(folder).then(
      (made) => ({ made }),
      (thrown: unknown) => ({ failed: String(thrown) }),
    )
    await writeFile(`${done}.part`, JSON.stringify(told))
    await rename(`${done}.part`, done)
  }
  for (const end = performance.now() + 180_000; performance.now() < end; await pause(50)) {
    const text = await readFile(done, 'utf8').catch(() => null)
    if (text === null) continue
    const told = JSON.parse(text) as { made: Made; failed?: string }
    if (told.failed !== undefined) throw new Error(`${name}: ${told.failed}`)
    return told.made
  }
  throw new Error(`${name} was not made`)
}
let alone: Promise<string> | null = null

/** Starts the bundled server, or takes the one of TEST_DATABASE_URL, and migrates the template. */
export const startServer = async (): Promise<{ readonly server: TestServer; readonly stop: () => Promise<void> }> => {
  const prefix = `attested_test_${randomBytes(4).toString('hex')}`
  const given = process.env.TEST_DATABASE_URL
  const home = given ? null : await temporaryFolder('attested-server-')
  const engine = home === null ? null : await openEngine(home)
  const server: TestServer = {
    kind: given ? 'given' : 'bundled',
    at: given ?? engine?.socket ?? '',
    template: `${prefix}_template`,
    prefix,
  }
  const stop = async (): Promise<void> => {
    if (engine === null) await onServer(server, (sql) => dropAll(sql, prefix))
    await engine?.stop()
    if (home !== null) await rm(home, { recursive: true, force: true })
  }
  try {
    await onServer(server, (sql) => sql.unsafe(`create database ${server.template} encoding 'UTF8' template template0`))
    const owner = connect(reachOf(server, server.template, 'owner'), 1)
    await migrate(owner).finally(() => owner.end({ timeout: 5 }))
  } catch (thrown) {
    await stop()
    throw thrown
  }
  return { server, stop }
}

const dropAll = async (sql: Sql, prefix: string): Promise<void> => {
  const rows = await sql<{ name: string }[]>`
    select datname as name
    from pg_database
    where starts_with(datname, ${prefix})
  `
  for (const { name } of rows) await sql.unsafe(`drop database if exists ${name} with (force)`)
}
