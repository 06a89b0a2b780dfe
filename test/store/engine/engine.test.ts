import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { isRefusal } from '../../../src/record/refusal.js'
import { connect, type Sql } from '../../../src/store/database.js'
import { joinEngine, openEngine, type Engine } from '../../../src/store/engine/engine.js'
import { processesOf, waitForEnd } from '../../../src/store/engine/postmaster.js'
import { pagesFound } from '../../../src/store/health/server.js'
import { assertSafe } from '../../../src/store/engine/safety.js'
import { temporaryFolder } from '../../house.js'

const asRole = async <Result>(engine: Engine, user: string, work: (sql: Sql) => Promise<Result>): Promise<Result> => {
  const { socket: folder, port, database } = engine
  const sql = connect({ kind: 'socket', folder, port, database, user }, 1)
  return work(sql).finally(() => sql.end({ timeout: 5 }))
}

const newHome = async (t: TestContext, name = '기록 보관'): Promise<string> => {
  const home = join(await temporaryFolder(), name)
  t.after(async () => (await joinEngine(home)) && (await openEngine(home)).stop())
  return home
}

test('a first start makes a safe cluster, reachable by its socket alone, with a desk role that owns nothing', async (t) => {
  const engine = await openEngine(await newHome(t))
  assert.equal(engine.found, 'created')
  const found = await asRole(engine, engine.owner, async (sql) => {
    assert.deepEqual(await assertSafe(sql), [])
    const [row] = await sql`
      select current_setting('listen_addresses') as addresses, current_setting('server_encoding') as encoding,
        (select datcollate from pg_database where datname = current_database()) as collate,
        (select rolsuper or rolcreaterole or rolbypassrls from pg_roles where rolname = 'attested_desk') as is_mighty
    `
    return { ...row }
  })
  assert.deepEqual(found, { addresses: '', encoding: 'UTF8', collate: 'C', is_mighty: false })
  assert.equal((await stat(engine.socket)).mode & 0o077, 0)
  assert.deepEqual(
    (await asRole(engine, engine.desk, (sql) => sql`select current_user::text as role`))[0]?.role,
    'attested_desk',
  )
  await engine.stop()
})

test('a running server is joined without being owned, adopted when nobody owns it, and started again after a stop', async (t) => {
  const home = await newHome(t)
  assert.equal(await joinEngine(home), null)
  const first = await openEngine(home)
  const joined = await joinEngine(home)
  assert.deepEqual([joined?.found, joined?.pid], ['adopted', first.pid])
  await joined?.stop()
  assert.equal(await asRole(first, first.desk, async () => 'still there'), 'still there')
  const adopted = await openEngine(home)
  assert.deepEqual([adopted.found, adopted.pid], ['adopted', first.pid])
  await adopted.stop()
  assert.deepEqual(await processesOf(join(home, 'data')), [])
  assert.equal(await joinEngine(home), null)
  const again = await openEngine(home)
  assert.equal(again.found, 'started')
  await again.stop()
  await again.stop()
})

test('after a server was killed outright the next start recovers, and no acknowledged row is lost', async (t) => {
  const home = await newHome(t)
  const engine = await openEngine(home)
  await asRole(engine, engine.owner, async (sql) => {
    await sql`create table kept (line text)`
    await sql`insert into kept values ('one')`
  })
  process.kill(engine.pid, 'SIGKILL')
  assert.equal(await waitForEnd(engine.pid, 10_000), true)
  const next = await openEngine(home)
  assert.equal(next.found, 'recovered')
  const rows = await asRole(next, next.owner, (sql) => sql`select line from kept`)
  const file = await asRole(next, next.owner, async (sql) => {
    await sql`create schema attested`
    await sql`create table attested.torn as select repeat('x', 100) as line from generate_series(1, 1000)`
    await sql`checkpoint`
    assert.deepEqual(await pagesFound(sql), [])
    return String((await sql`select pg_relation_filepath('attested.torn') as path`)[0]?.path)
  })
  assert.deepEqual(
    rows.map((row) => row.line),
    ['one'],
  )
  await next.stop()
  // A bit that flips on the disk is found by the sum of its page.
  const bytes = readFileSync(join(home, 'data', file))
  bytes[20_000]! ^= 1
  writeFileSync(join(home, 'data', file), bytes)
  const flipped = await openEngine(home)
  const found = await asRole(flipped, flipped.owner, pagesFound)
  assert.deepEqual(
    found.map(({ code, facts }) => [code, facts.table]),
    [['page-damaged', 'torn']],
  )
  await flipped.stop()
})

test('a stale number that now belongs to somebody else is set aside, and somebody else is left alone', async (t) => {
  const home = await newHome(t)
  const data = join(home, 'data')
  await (await openEngine(home)).stop()
  await writeFile(
    join(data, 'postmaster.pid'),
    `${process.pid}\n${data}\n0\n5432\n${join(home, 'socket')}\n\n0\nready   \n`,
  )
  assert.equal(await joinEngine(home), null)
  const engine = await openEngine(home)
  assert.notEqual(engine.pid, process.pid)
  assert.equal(existsSync(join(data, 'postmaster.pid.stale')), true)
  await engine.stop()
})

test('neither a statement nor its parameters come into the server’s log', async (t) => {
  const home = await newHome(t)
  const engine = await openEngine(home)
  await asRole(engine, engine.owner, async (sql) => {
    await assert.rejects(sql`select ${'비밀스러운 이름'}::text::int`)
    await assert.rejects(sql.unsafe(`select 'secret-in-statement'::int / 0`))
  })
  await engine.stop()
  assert.doesNotMatch(await readFile(join(home, 'engine.log'), 'utf8'), /비밀스러운|secret-in-statement/)
})

test('a folder whose path is too long for a socket is served through a short one', async (t) => {
  const home = await newHome(t, 'a long name '.repeat(9))
  const engine = await openEngine(home)
  assert.ok(Buffer.byteLength(engine.socket) < 91)
  assert.equal(engine.socket.startsWith(home), false)
  assert.equal(await asRole(engine, engine.desk, async (sql) => (await sql`select 1 as one`)[0]?.one), 1)
  await engine.stop()
})

test('a data folder that the server cannot read is refused with what the server said', async (t) => {
  const home = await newHome(t)
  await (await openEngine(home)).stop()
  await writeFile(join(home, 'data', 'PG_VERSION'), '9\n')
  const opened = openEngine(home)
  await assert.rejects(opened, (thrown) => {
    assert.ok(isRefusal(thrown) && thrown.code === 'engine-failed')
    return /version|incompatible/i.test(String(thrown.facts.why)) && thrown.facts.log === join(home, 'engine.log')
  })
})

test('a new home that is kept on other machines too is refused before anything is written to it', async (t) => {
  const home = await newHome(t)
  await mkdir(join(home, '.stfolder'), { recursive: true })
  await assert.rejects(openEngine(home), (thrown) => isRefusal(thrown) && thrown.code === 'home-elsewhere')
  assert.deepEqual(await readdir(home), ['.stfolder'])
})

test('a home where a file stands in the way is not a home', async (t) => {
  const home = await newHome(t)
  await mkdir(join(home, '..'), { recursive: true })
  await writeFile(home, 'a file')
  await assert.rejects(openEngine(home))
})
