import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idOf } from '../../../src/record/id.js'
import {
  addCompartment,
  addGrant,
  compartmentsOf,
  compartmentsWithout,
  confine,
  confinedFor,
  endGrants,
  holdersOf,
} from '../../../src/store/access/compartment.js'
import {
  addChallenge,
  addInvitation,
  addPasskey,
  codesLeft,
  countAttempt,
  dropCredentials,
  dropPasskey,
  findCredential,
  findPasskey,
  forgetAttempts,
  keepCodes,
  keepCredential,
  markPasskey,
  memberInvited,
  passkeysOf,
  spendChallenge,
  spendCode,
  spendInvitation,
  spendStep,
} from '../../../src/store/access/credential.js'
import { findMember, keepMember, memberVersions } from '../../../src/store/access/member.js'
import {
  addSession,
  endSessionById,
  endSessionsOf,
  findSession,
  markProved,
  sessionsOf,
} from '../../../src/store/access/session.js'
import { inArchive, ofNoArchive, type Tx } from '../../../src/store/database.js'
import { addReports } from '../../../src/store/report.js'
import { openTestHouse } from '../../house.js'
import { aReport } from '../specimen.js'

const house = await openTestHouse()
const keep = <Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> => ofNoArchive(house.desk.sql, work)
const at = (hour: number): string => new Date(Date.UTC(2026, 0, 5, hour)).toISOString()
const [bada, dan] = [idOf('member', 'bada'), idOf('member', 'dan')]
const held = { passphrase: 'argon2id$…', second: 'sealed', lastStep: 10 }

test('what a member signs in with is kept once, changed in place, and gone when it is taken away', async () => {
  assert.equal(await keep((tx) => findCredential(tx, bada)), null)
  await keep((tx) => keepCredential(tx, bada, held, at(0)))
  await keep((tx) => keepCredential(tx, bada, { ...held, second: 'other' }, at(1)))
  assert.deepEqual(await keep((tx) => findCredential(tx, bada)), { ...held, second: 'other', changed: at(1) })
  await keep((tx) => keepCodes(tx, bada, ['d1', 'd2'], at(1)))
  await keep((tx) => addPasskey(tx, { id: 'k0', member: bada, publicKey: 'p', counter: 0, name: 'phone', born: at(1) }))
  await keep((tx) => addInvitation(tx, { digest: 'i0', member: bada, at: at(1), ends: at(9) }))
  await keep((tx) => dropCredentials(tx, bada))
  assert.deepEqual(
    await keep(async (tx) => [
      await findCredential(tx, bada),
      await codesLeft(tx, bada),
      await findPasskey(tx, 'k0'),
      await memberInvited(tx, 'i0', at(2)),
    ]),
    [null, 0, null, null],
  )
})

test('a step of the second factor works once and never backwards; a recovery code works once, for its member', async () => {
  await keep((tx) => keepCredential(tx, bada, held, at(0)))
  const steps = []
  for (const step of [10, 9, 11, 11, 12]) steps.push(await keep((tx) => spendStep(tx, bada, step)))
  assert.deepEqual(steps, [false, false, true, false, true])
  assert.equal(await keep((tx) => spendStep(tx, dan, 99)), false)
  const raced = await Promise.all([1, 2].map(() => keep((tx) => spendStep(tx, bada, 20))))
  assert.deepEqual(raced.sort(), [false, true])
  await keep((tx) => keepCodes(tx, bada, ['old'], at(0)))
  await keep((tx) => keepCodes(tx, bada, ['c1', 'c2'], at(1)))
  const codes = []
  for (const [member, code] of [
    [bada, 'old'],
    [dan, 'c1'],
    [bada, 'c1'],
    [bada, 'c1'],
  ] as const)
    codes.push(await keep((tx) => spendCode(tx, member, code)))
  assert.deepEqual([codes, await keep((tx) => codesLeft(tx, bada))], [[false, false, true, false], 1])
})

test('a passkey is found by its id, counts on, and is taken away by its own member alone', async () => {
  const key = { id: 'k1', member: bada, publicKey: 'p', counter: 3, name: 'laptop', born: at(0) }
  await keep((tx) => addPasskey(tx, key))
  await assert.rejects(
    keep((tx) => addPasskey(tx, { ...key, member: dan })),
    { code: '23505' },
  )
  await keep((tx) => markPasskey(tx, 'k1', 4, at(1)))
  assert.deepEqual(await keep((tx) => findPasskey(tx, 'k1')), { ...key, counter: 4, used: at(1) })
  assert.deepEqual(
    [await keep((tx) => passkeysOf(tx, dan)), await keep((tx) => dropPasskey(tx, dan, 'k1'))],
    [[], false],
  )
  assert.equal((await keep((tx) => passkeysOf(tx, bada))).length, 1)
  assert.equal(await keep((tx) => dropPasskey(tx, bada, 'k1')), true)
  assert.equal(await keep((tx) => findPasskey(tx, 'k1')), null)
})

test('an invitation is spent once, ends, and a new one ends the one before', async () => {
  const invite = (digest: string, from: number) =>
    keep((tx) => addInvitation(tx, { digest, member: dan, at: at(from), ends: at(from + 3) }))
  await invite('i1', 0)
  await invite('i2', 1)
  assert.deepEqual(
    await keep(async (tx) => [
      await memberInvited(tx, 'i1', at(1)),
      await memberInvited(tx, 'i2', at(3)),
      await memberInvited(tx, 'i2', at(4)),
      await spendInvitation(tx, 'i2', at(4)),
    ]),
    [null, dan, null, null],
  )
  const raced = await Promise.all([1, 2].map(() => keep((tx) => spendInvitation(tx, 'i2', at(3)))))
  assert.deepEqual(
    raced.filter((one) => one !== null),
    [dan],
  )
})

test('a question is answered once, in time; tries are counted one after the other and forgotten', async () => {
  await keep((tx) => addChallenge(tx, 'q1', at(1), at(0)))
  assert.equal(await keep((tx) => spendChallenge(tx, 'q1', at(2))), false, 'too old')
  assert.deepEqual(
    [await keep((tx) => spendChallenge(tx, 'q1', at(0))), await keep((tx) => spendChallenge(tx, 'q1', at(0)))],
    [true, false],
  )
  const tries = await Promise.all([1, 2, 3, 4].map(() => keep((tx) => countAttempt(tx, 'name', at(1), at(0)))))
  assert.deepEqual(tries.sort(), [1, 2, 3, 4])
  assert.equal(await keep((tx) => countAttempt(tx, 'other', at(1), at(0))), 1)
  assert.equal(await keep((tx) => countAttempt(tx, 'name', at(3), at(2))), 1, 'those of before are forgotten')
  await keep((tx) => forgetAttempts(tx, 'name'))
  assert.equal(await keep((tx) => countAttempt(tx, 'name', at(3), at(2))), 1)
})

test('sessions are listed, proved and ended by their own member, all but one at once', async () => {
  const open = (id: string, member = bada) =>
    keep((tx) =>
      addSession(tx, { id, digest: `s-${id}`, member, way: 'passphrase', device: 'x', at: at(1), ends: at(5) }),
    )
  for (const id of ['a', 'b', 'c']) await open(id)
  await open('d', dan)
  await keep((tx) => markProved(tx, 'a', dan, at(2)))
  await keep((tx) => markProved(tx, 'b', bada, at(2)))
  const proved = async (id: string) => (await keep((tx) => findSession(tx, `s-${id}`, at(3), at(0))))?.proved
  assert.deepEqual([await proved('a'), await proved('b')], [at(1), at(2)])
  assert.equal((await keep((tx) => sessionsOf(tx, bada, at(3)))).length, 3)
  assert.equal((await keep((tx) => sessionsOf(tx, bada, at(5)))).length, 0, 'ended by their time')
  assert.deepEqual(
    [await keep((tx) => endSessionById(tx, dan, 'a')), await keep((tx) => endSessionById(tx, bada, 'a'))],
    [false, true],
  )
  assert.equal(await keep((tx) => endSessionsOf(tx, bada, 'b')), 1)
  assert.deepEqual(
    (await keep((tx) => sessionsOf(tx, bada, at(3)))).map(({ id }) => id),
    ['b'],
  )
  assert.equal((await keep((tx) => sessionsOf(tx, dan, at(3)))).length, 1)
})

test('who holds a compartment, what is in it for them, and which nobody of some holds', async () => {
  const compartment = idOf('compartment', 'k1')
  const versions = await house.read((tx) => memberVersions(tx, 'own'))
  await house.write(async (tx, hand) => {
    await keepMember(tx, hand, { id: bada, name: 'Bada', roles: ['keeper'], state: 'active' })
    await addCompartment(tx, hand, { id: compartment, name: 'Northern desk' })
    await addGrant(tx, hand, { id: idOf('grant', 'g1'), compartment, holder: bada })
    await addGrant(tx, hand, { id: idOf('grant', 'g2'), compartment, holder: 'member_keeper' })
    await addReports(tx, hand, [aReport()])
  })
  assert.equal(await house.read((tx) => memberVersions(tx, 'own')), versions + 1)
  assert.equal((await house.read((tx) => findMember(tx, 'own', bada)))?.name, 'Bada')
  const hand = { archive: 'own', at: house.desk.now(), member: bada }
  await inArchive(
    house.desk.sql,
    'own',
    'read write',
    (tx) => confine(tx, hand, idOf('report', 'r1'), compartment),
    undefined,
    bada,
  )
  const seen = (member: typeof bada) =>
    inArchive(house.desk.sql, 'own', 'read only', (tx) => confinedFor(tx, 'own', member), undefined, member)
  assert.deepEqual(
    (await seen(bada)).map(({ root, things }) => [root, things]),
    [['report_r1', 1]],
  )
  assert.deepEqual(await seen(dan), [])
  assert.deepEqual(await house.read((tx) => holdersOf(tx, 'own', compartment)), [bada, 'member_keeper'])
  assert.deepEqual(
    (await house.read((tx) => compartmentsOf(tx, 'own', bada))).map(({ id }) => id),
    [compartment],
  )
  const without = (...members: readonly (typeof bada)[]) => house.read((tx) => compartmentsWithout(tx, 'own', members))
  assert.deepEqual([(await without(bada)).length, (await without(dan)).length], [0, 1])
  assert.equal(await house.write((tx, by) => endGrants(tx, by, bada, compartment)), 1)
  assert.deepEqual(await house.read((tx) => holdersOf(tx, 'own', compartment)), ['member_keeper'])
  assert.deepEqual(await house.read((tx) => compartmentsOf(tx, 'own', bada)), [])
})
