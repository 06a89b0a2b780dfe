import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestHouse } from '../house.js'
import { addSpecimen } from '../store/specimen.js'
import { fuzz } from './fuzz.js'

test('requests that no page of ours would send are answered, and none crashes or hangs the desk', async (t) => {
  const house = await openTestHouse()
  t.after(() => house.close())
  await house.write(addSpecimen)
  const { crashes, slow, statuses } = await fuzz(house, Number(process.env.ATTESTED_FUZZ ?? 500), 20_171_218)
  assert.deepEqual([crashes.slice(0, 10), slow.slice(0, 10)], [[], []])
  assert.ok(Object.keys(statuses).length >= 4, JSON.stringify(statuses))
})
