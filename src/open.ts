import { join } from 'node:path'
import type { Desk } from './desk/act.js'
import { openHomeKey } from './desk/log/key.js'
import { idOf, type Id, type Noun } from './record/id.js'
import { newFreePart } from './seal/token.js'
import { connect, reachAt, type Reach } from './store/database.js'
import { joinEngine, openEngine, type Engine } from './store/engine/engine.js'
export { holderOf, holdHome, homeFolder } from './store/engine/lock.js'
import { assertRestored, lastBackedUp } from './store/backup/home.js'
import { scourOf } from './store/custody/scour.js'
import { openOriginals } from './store/original.js'
import { openDevice } from './store/vault/device.js'
import { prepare } from './store/engine/schema.js'

/** The composition root: database, originals, clock and ids, put together once. */
export type House = {
  readonly desk: Desk
  /** Null where DATABASE_URL names a server of one's own. */
  readonly engine: Engine | null
  readonly close: () => Promise<void>
}

const newId = <K extends Noun>(noun: K): Id<K> => idOf(noun, newFreePart())

const houseOn = async (home: string, engine: Engine | null, reach: Reach, owner: Reach, size: number) => {
  const logKey = await openHomeKey(home)
  const sql = connect(reach, size)
  return {
    desk: {
      ...{ sql, newId, now: () => new Date().toISOString(), logKey, backedUp: () => lastBackedUp(home) },
      originals: openOriginals(join(home, 'originals')),
      device: openDevice(join(home, 'vault')),
      scour: scourOf(home, sql, owner),
    },
    engine,
    close: async () => {
      await sql.end({ timeout: 5 })
      await engine?.stop()
    },
  }
}

/**
 * Opens the house of a home folder: on DATABASE_URL when it is set, else on the bundled engine, which is joined when it
 * already runs for somebody else (`joining`) and owned otherwise. The schema is brought up to date first.
 */
export const openHouse = async (
  home: string,
  env: NodeJS.ProcessEnv,
  options: { readonly joining: boolean; readonly connections?: number },
): Promise<House> => {
  const size = options.connections ?? 6
  await assertRestored(home)
  if (env.DATABASE_URL) {
    const [desk, owned] = [reachAt(env.DATABASE_URL), reachAt(env.DATABASE_OWNER_URL ?? env.DATABASE_URL)]
    await prepare(owned)
    return houseOn(home, null, desk, owned, size)
  }
  const engine = (options.joining ? await joinEngine(home) : null) ?? (await openEngine(home))
  const reach = { kind: 'socket', folder: engine.socket, port: engine.port, database: engine.database } as const
  const owner = { ...reach, user: engine.owner }
  try {
    await prepare(owner)
    return await houseOn(home, engine, { ...reach, user: engine.desk }, owner, size)
  } catch (thrown) {
    await engine.stop()
    throw thrown
  }
}

/** Stops a database that a killed program left running. False when there was none. */
export const stopLeftOver = async (home: string): Promise<boolean> => {
  if (!(await joinEngine(home))) return false
  await (await openEngine(home)).stop()
  return true
}
