import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { after } from 'node:test'
import type { Desk, Seat } from '../src/desk/act.js'
import { readArchive, type ArchiveId } from '../src/record/archive.js'
import { idOf, type Id, type Noun } from '../src/record/id.js'
import { FIRST_MEMBER, type Role } from '../src/record/member.js'
import { connect, inArchive, type Reach, type Sql, type Tx } from '../src/store/database.js'
import { addArchive } from '../src/store/archive.js'
import { openOriginals } from '../src/store/original.js'
import { openDevice } from '../src/store/vault/device.js'
import type { Hand } from '../src/store/version.js'
import { samples } from './sample.js'
import {
  onceInRun,
  onServer,
  reachOf,
  SERVER_VARIABLE,
  startServer,
  temporaryFolder,
  type TestServer,
} from './store/server.js'

export { temporaryFolder } from './store/server.js'

/** A world of a test's own: a database on the real server, empty but for its schema, a fixed clock and counted ids. */
export type TestHouse = {
  readonly desk: Desk
  /** As the role that owns everything: for looking behind the locks, never for the act under test. */
  readonly owner: Sql
  /** How the desk's role reaches this database. */
  readonly reach: Reach
  readonly server: TestServer
  readonly database: string
  /** A temporary folder; the originals lie below it. */
  readonly folder: string
  /** Moves the clock on by so many seconds. */
  readonly pass: (seconds: number) => void
  /** A seat in an archive: the first member, or one with these roles alone. */
  readonly seat: (archive?: ArchiveId, ...roles: readonly Role[]) => Seat
  /** Writes straight through the store, as the desk's role would, and commits. */
  readonly write: <Result>(work: (tx: Tx, hand: Hand) => Promise<Result>, archive?: ArchiveId) => Promise<Result>
  readonly read: <Result>(look: (tx: Tx) => Promise<Result>, archive?: ArchiveId) => Promise<Result>
  /** Its database is dropped, unless it is to be copied by others. */
  readonly close: (isDropped?: boolean) => Promise<void>
}

/** The instant at which every test's clock stands first; each asking moves it on by one second. */
export const FIRST_INSTANT = '2026-01-05T00:00:00.000Z'

/** A clock that is one second later each time it is asked, and a way to let time pass. */
const fixedClock = (from = FIRST_INSTANT) => {
  let next = Date.parse(from)
  return {
    now: (): string => {
      const instant = new Date(next).toISOString()
      next += 1000
      return instant
    },
    pass: (seconds: number): void => {
      next += seconds * 1000
    },
  }
}

/** Ids in the order they are asked for, counted for each noun: claim_t-0001, claim_t-0002, report_t-0001. */
export const countedIds = (given = new Map<Noun, number>()): Desk['newId'] => {
  return <K extends Noun>(noun: K): Id<K> => {
    const number = (given.get(noun) ?? 0) + 1
    given.set(noun, number)
    return idOf(noun, `t-${String(number).padStart(4, '0')}`)
  }
}

const open = new Set<TestHouse>()
let own: ReturnType<typeof startServer> | null = null
let houses = 0

/** The run's server; a file that is run alone starts one for itself. */
const serverOfRun = async (): Promise<TestServer> => {
  const written = process.env[SERVER_VARIABLE]
  if (written) return JSON.parse(written) as TestServer
  own ??= startServer()
  return (await own).server
}

after(async () => {
  for (const house of open) await house.close()
  await (await own)?.stop()
})

const seatIn = (archive: ArchiveId, roles: readonly Role[]): Seat => ({
  member: roles.length === 0 ? FIRST_MEMBER : { id: idOf('member', roles.join('-')), name: roles.join(), roles },
  archive: readArchive(archive),
})

/** What a house begins with where it does not begin empty. */
export type Beginning = {
  /** The database that is copied. */
  readonly template: string
  /** The folder of originals that is copied. */
  readonly originals: string
  /** The instant of its clock, and the ids that were given. */
  readonly at: string
  readonly given: readonly (readonly [Noun, number])[]
}

/**
 * Opens a house on a database of its own; it is closed, and its database dropped, when the test file ends.
 * The archives named are founded; the others are not there.
 */
export const openTestHouse = (founded: readonly ArchiveId[] = ['own']): Promise<TestHouse> => openHouse(founded, null)

/** The house that was furnished once in this run, as its makers left it: its database and originals are a copy. */
export const openFurnishedHouse = async (): Promise<TestHouse> =>
  openHouse([], await onceInRun('furnished', furnishedOnce))

const furnishedOnce = async (folder: string): Promise<Beginning> => {
  const given = new Map<Noun, number>()
  const house = await openHouse([], null, given)
  const { furnish } = await import('../src/desk/sample.js')
  await furnish(house.desk, FIRST_MEMBER, samples())
  const at = house.desk.now()
  const originals = join(folder, 'originals')
  await cp(join(house.folder, 'originals'), originals, { recursive: true })
  const template = `${house.server.prefix}_furnished`
  const { database } = house
  await house.close(false)
  await onServer(house.server, (all) => all.unsafe(`alter database ${database} rename to ${template}`))
  return { template, originals, at, given: [...given] }
}

const openHouse = async (
  founded: readonly ArchiveId[],
  beginning: Beginning | null,
  given = new Map<Noun, number>(beginning?.given),
): Promise<TestHouse> => {
  const server = await serverOfRun()
  houses += 1
  const database = `${server.prefix}_${process.pid}_${houses}`
  const template = beginning?.template ?? server.template
  await onServer(server, (sql) => sql.unsafe(`create database ${database} template ${template}`))
  const folder = await temporaryFolder()
  const reach = reachOf(server, database, 'desk')
  const sql = connect(reach, 3)
  const owner = connect(reachOf(server, database, 'owner'), 1)
  if (beginning) await cp(beginning.originals, join(folder, 'originals'), { recursive: true })
  const clock = fixedClock(beginning?.at)
  const desk: Desk = {
    sql,
    originals: openOriginals(join(folder, 'originals')),
    now: clock.now,
    newId: countedIds(given),
    device: openDevice(join(folder, 'vault')),
  }
  const house: TestHouse = {
    desk,
    owner,
    reach,
    server,
    database,
    folder,
    pass: clock.pass,
    seat: (archive = 'own', ...roles) => seatIn(archive, roles),
    write: (work, archive = 'own') =>
      inArchive(sql, archive, 'read write', (tx) => work(tx, { archive, at: desk.now(), member: FIRST_MEMBER.id })),
    read: (look, archive = 'own') => inArchive(sql, archive, 'read only', look),
    close: async (isDropped = true) => {
      if (!open.delete(house)) return
      await Promise.all([sql.end({ timeout: 5 }), owner.end({ timeout: 5 })])
      if (isDropped) await onServer(server, (all) => all.unsafe(`drop database if exists ${database} with (force)`))
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
    },
  }
  open.add(house)
  for (const archive of founded) await house.write((tx, hand) => addArchive(tx, archive, hand.at), archive)
  return house
}
