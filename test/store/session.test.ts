import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ofNoArchive, type Tx } from '../../src/store/database.js'
import { addLaunch, addSession, endSession, memberOfSession, spendLaunch } from '../../src/store/session.js'
import { openTestHouse } from '../house.js'

const { desk } = await openTestHouse([])
const keep = <Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> => ofNoArchive(desk.sql, work)
const at = (hour: number): string => `2026-01-05T${String(hour).padStart(2, '0')}:00:00.000Z`
const member = 'member_keeper'

test('a link that lets someone in works once', async () => {
  await keep((tx) => addLaunch(tx, 'digest-1', at(1)))
  assert.equal(await keep((tx) => spendLaunch(tx, 'unknown', at(2))), false)
  assert.equal(await keep((tx) => spendLaunch(tx, 'digest-1', at(2))), true)
  assert.equal(await keep((tx) => spendLaunch(tx, 'digest-1', at(3))), false)
})

test('of two who use one link at once, one comes in', async () => {
  await keep((tx) => addLaunch(tx, 'digest-2', at(1)))
  const both = await Promise.all([1, 2].map(() => keep((tx) => spendLaunch(tx, 'digest-2', at(2)))))
  assert.deepEqual(both.sort(), [false, true])
})

test('a session is somebody’s until it ends, by its time or by leaving', async () => {
  await keep((tx) => addSession(tx, { digest: 's1', member, at: at(1), ends: at(3) }))
  assert.equal(await keep((tx) => memberOfSession(tx, 's1', at(2))), member)
  assert.equal(await keep((tx) => memberOfSession(tx, 's1', at(3))), null)
  assert.equal(await keep((tx) => memberOfSession(tx, 'unknown', at(2))), null)
  await keep((tx) => endSession(tx, 's1'))
  assert.equal(await keep((tx) => memberOfSession(tx, 's1', at(2))), null)
})

test('sessions that have ended are swept out when the next begins', async () => {
  await keep((tx) => addSession(tx, { digest: 'old', member, at: at(1), ends: at(3) }))
  await keep((tx) => addSession(tx, { digest: 'new', member, at: at(4), ends: at(9) }))
  const rows = await keep((tx) => tx`select digest from session`)
  assert.deepEqual(
    rows.map((row) => row.digest),
    ['new'],
  )
})

test('the desk can use a link up, but not make an old one new', async () => {
  await assert.rejects(
    keep((tx) => tx`update launch set born = now()`),
    { code: '42501' },
  )
})
