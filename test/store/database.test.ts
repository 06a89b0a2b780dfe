import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { isRefusal, refuse } from '../../src/record/refusal.js'
import type { ArchiveId } from '../../src/record/archive.js'
import { asRefusal, connect, inArchive, ofNoArchive, reachAt } from '../../src/store/database.js'
import { addReports } from '../../src/store/report.js'
import { FIRST_INSTANT, openTestHouse } from '../house.js'
import { aReport } from './specimen.js'

const house = await openTestHouse(['own', 'starter', 'practice'])
const { sql } = house.desk

const refusedWith = (code: string) => (thrown: unknown) => isRefusal(thrown) && thrown.code === code

test('a database on another machine is reached with its certificate checked, or not at all', () => {
  const good = [
    'postgres:///attested?host=/run/postgresql',
    'postgres://desk:word@localhost/attested',
    'postgresql://127.0.0.1:5432/attested',
    'postgres://desk@[::1]:5432/attested?sslmode=disable',
    'postgres://desk:w%40rd@db.example.org/attested?sslmode=verify-full',
    'postgres://a.example.org,b.example.org/attested?application_name=x&sslmode=verify-full',
  ]
  for (const address of good) assert.deepEqual(reachAt(address), { kind: 'address', address })
  for (const address of [
    'postgres://db.example.org/attested',
    'postgres://db.example.org/attested?sslmode=require',
    'postgres://db.example.org/attested?sslmode=prefer&application_name=verify-full',
    'postgres://db.example.org/attested?sslmode=verify-full&sslmode=disable',
    'postgres://db.example.org/attested?sslmode=verify-full&ssl=require',
    'postgres://localhost,db.example.org/attested',
    'postgres://localhost/attested?host=db.example.org',
    'postgres://localhost:5432@db.example.org/attested',
    'postgres://localhost.example.org/attested',
    'postgres://10.0.0.5/attested',
    'db.example.org',
  ])
    assert.throws(() => reachAt(address), refusedWith('database-unverified'), address)
})

test('a transaction in an archive works as the desk and names its archive', async () => {
  const [row] = await house.read(
    (tx) => tx`
    select current_user as role, current_setting('attested.archive') as archive, current_setting('transaction_read_only') as still
  `,
  )
  assert.deepEqual({ ...row }, { role: 'attested_desk', archive: 'own', still: 'on' })
})

test('an archive whose name could break out of the statement is refused before it reaches the server', async () => {
  for (const name of ["own'; drop table claim; --", '', 'OWN', '한글', `a${'b'.repeat(31)}`]) {
    const asked = inArchive(sql, name as ArchiveId, 'read only', async (tx) => tx`select 1`)
    await assert.rejects(asked, refusedWith('archive-unknown'), name)
  }
})

test('nothing of an archive stays on the connection after its transaction', async () => {
  const one = connect(house.reach, 1)
  await inArchive(one, 'own', 'read only', async (tx) => tx`select 1`)
  const [row] = await one`select current_setting('attested.archive', true) as archive`
  assert.equal(row?.archive || null, null)
  await one.end()
})

test('a transaction that fails half-way leaves nothing behind', async () => {
  const work = house.write(async (tx, hand) => {
    await addReports(tx, hand, [aReport('half')])
    return refuse('form-stale')
  })
  await assert.rejects(work, refusedWith('form-stale'))
  const [row] = await house.read((tx) => tx`select count(*) as reports from report where archive = 'own'`)
  assert.equal(row?.reports, 0)
})

test('what only looks cannot write', async () => {
  const write = house.read((tx) => tx`insert into archive (archive, born) values ('other', now())`)
  await assert.rejects(write, (thrown) => isRefusal(thrown) && thrown.facts.code === '25006')
})

test('dates come back as civil days, instants as ISO texts in UTC and counts as numbers', async () => {
  const [row] = await ofNoArchive(
    sql,
    (tx) => tx`
    select '2017-11-23'::date as day, '2026-01-05T09:00:00.250+09:00'::timestamptz as instant, 9007199254740991::bigint as count
  `,
  )
  assert.deepEqual({ ...row }, { day: '2017-11-23', instant: '2026-01-05T00:00:00.250Z', count: 9_007_199_254_740_991 })
  const [given] = await ofNoArchive(
    sql,
    (tx) => tx`select ${FIRST_INSTANT}::timestamptz as at, ${'2020-02-29'}::date as day`,
  )
  assert.deepEqual({ ...given }, { at: FIRST_INSTANT, day: '2020-02-29' })
})

test('a transaction of no archive sees no archive at all', async () => {
  const rows = await ofNoArchive(sql, (tx) => tx`select archive from archive`)
  assert.equal(rows.length, 0)
})

test('a server that is not there and a disk that is full are refusals, and anything else is a fault', async () => {
  const nowhere = connect(
    { kind: 'socket', folder: join(house.folder, 'none'), port: 5432, database: 'x', user: 'y' },
    1,
  )
  await assert.rejects(
    inArchive(nowhere, 'own', 'read only', async () => 1),
    refusedWith('store-gone'),
  )
  await assert.rejects(
    ofNoArchive(nowhere, async () => 1),
    refusedWith('store-gone'),
  )
  await nowhere.end({ timeout: 0 })
  assert.throws(() => asRefusal({ code: 'ENOSPC' }), refusedWith('disk-full'))
  assert.throws(() => asRefusal({ code: '53100' }), refusedWith('disk-full'))
  assert.throws(() => asRefusal({ code: '53300' }), refusedWith('store-busy'))
  const fault = new TypeError('a bug')
  assert.throws(
    () => asRefusal(fault),
    (thrown) => thrown === fault,
  )
})

test('where every connection is taken, work waits for one', async () => {
  const limit = (most: number) => house.owner.unsafe(`alter database ${house.database} connection limit ${most}`)
  const [one, other] = [connect(house.reach, 1), connect(house.reach, 1)]
  let leave = (): void => undefined
  const left = new Promise<void>((resume) => (leave = resume))
  const first = inArchive(one, 'own', 'read only', () => left)
  const [{ taken } = { taken: 0 }] = await house.owner<{ taken: number }[]>`
    select count(*)::int as taken
    from pg_stat_activity
    where datname = current_database()
  `
  try {
    await limit(taken)
    const asked = performance.now()
    const second = inArchive(other, 'own', 'read only', async () => performance.now() - asked)
    setTimeout(() => (leave(), void first.then(() => one.end())), 300)
    assert.ok((await second) >= 290)
  } finally {
    await limit(-1)
    await other.end()
  }
})

test('a connection that the server cuts is a refusal, and the next transaction finds a new one', async () => {
  const one = connect(house.reach, 1)
  const [{ pid } = { pid: 0 }] = await one<{ pid: number }[]>`select pg_backend_pid() as pid`
  const cut = inArchive(one, 'own', 'read only', async (tx) => {
    const slow = tx`select pg_sleep(20)`.execute()
    await new Promise((resume) => setTimeout(resume, 60))
    await house.owner`select pg_terminate_backend(${pid})`
    return slow
  })
  await assert.rejects(cut, refusedWith('store-gone'))
  assert.equal(await inArchive(one, 'own', 'read only', async () => 'again'), 'again')
  await one.end()
})

test('work that outlives its connection writes nothing more, not into the transaction of another either', async () => {
  const one = connect(house.reach, 1)
  const [{ pid } = { pid: 0 }] = await one<{ pid: number }[]>`select pg_backend_pid() as pid`
  let goOn = (): void => undefined
  const outlived = new Promise<void>((resume) => (goOn = resume))
  let late: Promise<unknown> = Promise.resolve()
  const cut = inArchive(one, 'own', 'read write', async (tx) => {
    await tx`select 1`
    await house.owner`select pg_terminate_backend(${pid})`
    await outlived
    late = (async () => tx`insert into archive (archive, born) values ('own', now())`)()
    return late
  })
  await assert.rejects(cut, refusedWith('store-gone'))
  const next = inArchive(one, 'practice', 'read write', async (tx) => {
    await tx`select 1`
    goOn()
    await new Promise((resume) => setTimeout(resume, 30))
    return (await tx`select current_setting('attested.archive') as archive`)[0]?.archive
  })
  assert.equal(await next, 'practice')
  await assert.rejects(late, refusedWith('store-gone'))
  await one.end()
})

test('a connection of something else that breaks in the midst of the work undoes the work and is no riddle', async () => {
  const work = house.write(async (tx, hand) => {
    await addReports(tx, hand, [aReport('undone')])
    throw Object.assign(new Error('another store'), { code: 'ECONNRESET' })
  })
  await assert.rejects(work, refusedWith('store-gone'))
  const rows = await house.read((tx) => tx`select from report where archive = 'own' and id = 'report_undone'`)
  assert.equal(rows.length, 0)
})
