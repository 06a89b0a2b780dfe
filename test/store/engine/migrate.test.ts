import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { isRefusal } from '../../../src/record/refusal.js'
import { connect, type Reach, type Sql } from '../../../src/store/database.js'
import { migrate } from '../../../src/store/engine/schema.js'
import { openTestHouse } from '../../house.js'
import { onServer, reachOf } from '../server.js'
import { shapeOf } from './shape.js'

const { owner, server } = await openTestHouse()

const inNewDatabase = async (name: string, work: (sql: Sql, reach: Reach) => Promise<void>): Promise<void> => {
  const database = `${server.prefix}_${process.pid}_${name}`
  await onServer(server, (sql) => sql.unsafe(`create database ${database} encoding 'UTF8' template template0`))
  const reach = reachOf(server, database, 'owner')
  const sql = connect(reach, 2)
  try {
    await work(sql, reach)
  } finally {
    await sql.end({ timeout: 5 })
    await onServer(server, (all) => all.unsafe(`drop database ${database} with (force)`))
  }
}

test('each schema file is applied once, recorded by its hash, and a second time changes nothing', async () => {
  await inNewDatabase('twice', async (sql) => {
    const files = readdirSync('src/store/schema').sort()
    assert.deepEqual(await migrate(sql), files)
    assert.deepEqual(await migrate(sql), [])
    const rows = await sql<{ name: string; sha256: string }[]>`select name, sha256 from migration order by name`
    assert.deepEqual(
      rows.map(({ name }) => name),
      files,
    )
    for (const { sha256 } of rows) assert.match(sha256, /^[0-9a-f]{64}$/)
  })
})

test('two programs that bring one database up to date at once apply each file once', async () => {
  await inNewDatabase('both', async (sql) => {
    const both = await Promise.all([migrate(sql), migrate(sql)])
    assert.deepEqual(both.map((files) => files.length).sort(), [0, readdirSync('src/store/schema').length])
  })
})

test('a program that dies in the midst of a schema file leaves what was there, and the next one comes to the same schema', async () => {
  const files = readdirSync('src/store/schema').sort()
  const whole = await shapeOf(owner)
  for (const at of [0, 9, files.length - 1])
    await inNewDatabase(`killed${at}`, async (sql, reach) => {
      await migrate(sql, files.slice(0, at))
      const script = join('dist', 'bench', 'kill', 'migrate.js')
      assert.equal(spawnSync(process.execPath, [script, JSON.stringify(reach), '1']).signal, 'SIGKILL')
      const applied = at === 0 ? [] : await sql<{ name: string }[]>`select name from migration order by name`
      assert.deepEqual(
        applied.map(({ name }) => name),
        files.slice(0, at),
      )
      await migrate(sql)
      assert.equal(await shapeOf(sql), whole, files[at])
    })
})

test('a schema file that was altered after it was applied is refused by name', async () => {
  await inNewDatabase('altered', async (sql) => {
    await migrate(sql)
    await sql`update migration set sha256 = ${'0'.repeat(64)} where name = '002_report.sql'`
    await assert.rejects(
      migrate(sql),
      (thrown) => isRefusal(thrown) && thrown.code === 'unsafe-settings' && thrown.facts.setting === '002_report.sql',
    )
  })
})
