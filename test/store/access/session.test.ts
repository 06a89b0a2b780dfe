import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ofNoArchive, type Tx } from '../../../src/store/database.js'
import { addLaunch, addSession, endSession, findSession, spendLaunch } from '../../../src/store/access/session.js'
import { openTestHouse } from '../../house.js'

const { desk } = await openTestHouse([])
const keep = <Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> => ofNoArchive(desk.sql, work)
const at = (hour: number): string => `2026-01-05T${String(hour).padStart(2, '0')}:00:00.000Z`
const member = 'member_keeper'
const session = (digest: string, from: number, to: number) => ({
  id: `id-${digest}`,
  digest,
  member: member as `member_${string}`,
  way: 'link' as const,
  device: 'Firefox, Linux',
  at: at(from),
  ends: at(to),
})
const whose = async (digest: string, hour: number, idleSince = 0): Promise<string | null> =>
  (await keep((tx) => findSession(tx, digest, at(hour), at(idleSince))))?.member ?? null

test('a link that lets someone in works once', async () => {
  await keep((tx) => addLaunch(tx, 'digest-1', at(1)))
  assert.equal(await keep((tx) => spendLaunch(tx, 'unknown', at(2), at(0))), false)
  assert.equal(await keep((tx) => spendLaunch(tx, 'digest-1', at(2), at(0))), true)
  assert.equal(await keep((tx) => spendLaunch(tx, 'digest-1', at(3), at(0))), false)
})

test('of two who use one link at once, one comes in', async () => {
  await keep((tx) => addLaunch(tx, 'digest-2', at(1)))
  const both = await Promise.all([1, 2].map(() => keep((tx) => spendLaunch(tx, 'digest-2', at(2), at(0)))))
  assert.deepEqual(both.sort(), [false, true])
})

test('a session is somebody’s until it ends, by its time or by leaving', async () => {
  await keep((tx) => addSession(tx, session('s1', 1, 3)))
  assert.equal(await whose('s1', 2), member)
  assert.equal(await whose('s1', 3), null)
  assert.equal(await whose('unknown', 2), null)
  await keep((tx) => endSession(tx, 's1'))
  assert.equal(await whose('s1', 2), null)
})

test('a session that lay unused for too long is nobody’s', async () => {
  await keep((tx) => addSession(tx, session('idle', 1, 9)))
  assert.equal(await whose('idle', 3, 0), member)
  assert.equal(await whose('idle', 6, 2), null)
  await keep((tx) => endSession(tx, 'idle'))
})

test('sessions that have ended are swept out when the next begins', async () => {
  await keep((tx) => addSession(tx, session('old', 1, 3)))
  await keep((tx) => addSession(tx, session('new', 4, 9)))
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
