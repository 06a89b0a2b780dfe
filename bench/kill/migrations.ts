import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { connect, type Reach, type Sql } from '../../src/store/database.js'
import { openEngine, type Engine } from '../../src/store/engine/engine.js'
import { migrate } from '../../src/store/engine/schema.js'
import { shapeOf } from '../../test/store/engine/shape.js'
import { killServer, pause } from './child.js'

export type Migrations = { files: number; kills: number; died: number; readonly broken: string[] }

const script = join(process.cwd(), 'dist', 'bench', 'kill', 'migrate.js')
const files = readdirSync('src/store/schema').sort()

/** Kills in the midst of each schema file so many times, by turns the program at its point, either at random, the database. */
export const killMigrations = async (
  home: string,
  each: number,
  told: (so: Migrations) => void,
): Promise<Migrations> => {
  const so: Migrations = { files: files.length, kills: 0, died: 0, broken: [] }
  let engine: Engine = await openEngine(home)
  const reach = (database: string): Reach => {
    const { socket, port, owner } = engine
    return { kind: 'socket', folder: socket, port, database, user: owner }
  }
  const asOwner = async <Result>(database: string, does: (sql: Sql) => Promise<Result>): Promise<Result> => {
    const sql = connect(reach(database), 1)
    return does(sql).finally(() => sql.end({ timeout: 5 }))
  }
  const make = (name: string): Promise<unknown> =>
    asOwner('postgres', (sql) => sql.unsafe(`create database ${name} encoding 'UTF8' template template0`))
  await make('whole')
  const shape = await asOwner('whole', async (sql) => (await migrate(sql), await shapeOf(sql)))
  for (const [at, file] of files.entries())
    for (let turn = 0; turn < each; turn += 1) {
      const name = `m_${at}_${turn}`
      await make(name)
      await asOwner(name, (sql) => migrate(sql, files.slice(0, at)))
      const how = (['point', 'random', 'database'] as const)[(at + turn) % 3]
      const child = spawn(process.execPath, [script, JSON.stringify(reach(name)), how === 'point' ? '1' : '0'])
      const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
      if (how !== 'point') {
        await pause(150 + Math.random() * 900)
        if (how === 'database') await killServer(home)
        child.kill('SIGKILL')
      }
      if ((await ended) !== 0) so.died += 1
      so.kills += 1
      try {
        if (how === 'database') engine = await openEngine(home)
        const now = await asOwner(name, async (sql) => (await migrate(sql), await shapeOf(sql)))
        if (now !== shape) so.broken.push(`${file}: another shape`)
      } catch (thrown) {
        so.broken.push(`${file}: ${String(thrown).slice(0, 200)}`)
        engine = await openEngine(home)
      }
      await asOwner('postgres', (sql) => sql.unsafe(`drop database ${name} with (force)`))
      told(so)
    }
  await engine.stop()
  return so
}
