import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listDossiers, showDossier } from '../../src/desk/dossier.js'
import { showHome } from '../../src/desk/home.js'
import { isFounded } from '../../src/desk/founded.js'
import { furnish, removePractice } from '../../src/desk/sample.js'
import { readArchive } from '../../src/record/archive.js'
import { FIRST_MEMBER } from '../../src/record/member.js'
import { addArchive } from '../../src/store/archive.js'
import { openTestHouse } from '../house.js'
import { samples } from '../sample.js'

const given = samples()

test('a first start furnishes three archives, a second one nothing', async () => {
  const house = await openTestHouse([])
  assert.equal(await furnish(house.desk, FIRST_MEMBER, given), true)
  assert.equal(await furnish(house.desk, FIRST_MEMBER, given), false)
  const own = await showHome(house.desk, house.seat('own'), null)
  assert.deepEqual(own.counts, { reports: 0, claims: 0, directives: 0 })
  const starter = await showHome(house.desk, house.seat('starter'), null)
  assert.deepEqual(starter.counts, { reports: 129, claims: 307, directives: 43 })
  const practice = await showHome(house.desk, house.seat('practice'), null)
  assert.equal(practice.counts.reports, given.practice.size)
  await house.close()
})

test('one dossier of the practice archive waits to be published, without an obstacle', async () => {
  const house = await openTestHouse([])
  await furnish(house.desk, FIRST_MEMBER, given)
  const seat = house.seat('practice')
  const [dossier, ...others] = await listDossiers(house.desk, seat, null)
  assert.deepEqual([others.length, dossier?.editions], [0, 0])
  const sheet = await showDossier(house.desk, seat, dossier?.id ?? assert.fail())
  assert.ok(sheet.claims.length >= 2)
  assert.deepEqual([sheet.obstacles, sheet.editions], [[], []])
  const languages = new Set(sheet.claims.map((card) => card.report.language))
  assert.deepEqual([...languages].sort(), ['en', 'ko'])
  await removePractice(house.desk, FIRST_MEMBER)
  assert.equal(await isFounded(house.desk, readArchive('practice')), false)
  assert.equal(await furnish(house.desk, FIRST_MEMBER, given), false, 'what was removed does not come back')
  await house.close()
})

test('a first start that was interrupted is made good by the next', async () => {
  const house = await openTestHouse([])
  await house.write((tx, hand) => addArchive(tx, 'practice', hand.at), 'practice')
  assert.equal(await furnish(house.desk, FIRST_MEMBER, given), true)
  const { counts } = await showHome(house.desk, house.seat('practice'), null)
  assert.equal(counts.reports, given.practice.size)
  await house.close()
})
