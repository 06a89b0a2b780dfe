import assert from 'node:assert/strict'
import { test } from 'node:test'
import { enter, formToken, isSameForm, leave, guestOf, newLaunch } from '../../../src/desk/access/session.js'
import type { Desk } from '../../../src/desk/act.js'
import { FIRST_MEMBER } from '../../../src/record/member.js'
import { ofNoArchive } from '../../../src/store/database.js'
import { openTestHouse } from '../../house.js'
import { refusedWith } from '../material.js'

const { desk } = await openTestHouse([])
const memberOf = async (at: Desk, session: string | null) => (await guestOf(at, session))?.member ?? null

test('a one-time link opens one session, and neither of their secrets is on record', async () => {
  const launch = await newLaunch(desk)
  const session = await enter(desk, launch)
  await assert.rejects(enter(desk, launch), refusedWith('not-signed-in'))
  await assert.rejects(enter(desk, 'never given'), refusedWith('not-signed-in'))
  assert.deepEqual(await memberOf(desk, session), FIRST_MEMBER)
  const kept = await ofNoArchive(desk.sql, (tx) => tx`select digest from launch union all select digest from session`)
  for (const { digest } of kept) assert.ok(digest !== launch && digest !== session && /^[0-9a-f]{64}$/.test(digest))
})

test('a session ends when it is left, and by itself after twelve hours', async () => {
  const left = await enter(desk, await newLaunch(desk))
  await leave(desk, left)
  assert.equal(await memberOf(desk, left), null)
  const session = await enter(desk, await newLaunch(desk))
  const later = (hours: number) => ({
    ...desk,
    now: () => new Date(Date.parse('2026-01-05T00:00:00Z') + hours * 3_600_000).toISOString(),
  })
  for (const hours of [3, 6, 9, 11.9]) assert.deepEqual(await memberOf(later(hours), session), FIRST_MEMBER)
  assert.equal(await memberOf(later(12.1), session), null)
})

test('without a session, or with one that is not known, one is nobody', async () => {
  for (const session of [null, '', 'unknown']) assert.equal(await memberOf(desk, session), null)
})

test('a form belongs to its session alone, and its token does not tell the session’s secret', () => {
  const [one, two] = [formToken('one'), formToken('two')]
  assert.equal(isSameForm(one, formToken('one')), true)
  assert.equal(isSameForm(one, two), false)
  assert.equal(isSameForm(one, ''), false)
  assert.equal(one.includes('one'), false)
})
