import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isId, type Id } from '../../../src/record/id.js'
import { addCompartment, addGrant, confine } from '../../../src/store/access/compartment.js'
import { inArchive, inWholeArchive, type Tx } from '../../../src/store/database.js'
import { addJournalLine } from '../../../src/store/journal.js'
import { openTestHouse } from '../../house.js'
import { addSpecimen } from '../specimen.js'

const house = await openTestHouse()
const report: Id = 'report_r1'

test('what keeps the whole sees what a compartment closes; nobody else does by leaving their name out', async () => {
  await house.write(async (tx, hand) => {
    await addSpecimen(tx, hand)
    await addCompartment(tx, hand, { id: 'compartment_k1', name: 'Northern desk' })
    await addGrant(tx, hand, { id: 'grant_g1', compartment: 'compartment_k1', holder: 'member_keeper' })
    for (const subject of [report, 'claim_c1', null]) await addJournalLine(tx, hand, 'claim.quote', subject, {})
  })
  const things = await inArchive(
    house.desk.sql,
    'own',
    'read write',
    (tx) => {
      const hand = { archive: 'own', at: house.desk.now(), member: 'member_keeper' }
      return confine(tx, hand, report, 'compartment_k1')
    },
    undefined,
    'member_keeper',
  )
  assert.ok(things >= 3, 'the report, its transcript and its claim')
  const count = async (tx: Tx): Promise<readonly number[]> => {
    const [row] = await tx`
      select (select count(*) from journal where archive = 'own') as lines,
        (select count(*) from report where archive = 'own') as reports,
        (select count(*) from transcript_window where archive = 'own') as windows
    `
    return [Number(row?.lines), Number(row?.reports), Number(row?.windows) > 0 ? 1 : 0]
  }
  assert.deepEqual(await inWholeArchive(house.desk.sql, 'own', 'read only', count), [3, 1, 1])
  assert.deepEqual(await house.read(count), [1, 0, 0])
  assert.deepEqual(await inArchive(house.desk.sql, 'own', 'read only', count, undefined, 'member_keeper'), [3, 1, 1])
  assert.ok(isId('report', report))
})
