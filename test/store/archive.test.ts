import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addArchive, countsOf, hasArchive, removePractice } from '../../src/store/archive.js'
import { addClaims, supersedeClaim } from '../../src/store/claim.js'
import { addDirectives } from '../../src/store/directive.js'
import { openTestHouse } from '../house.js'
import { aClaim, aDirective, addSpecimen } from './specimen.js'

const { write, read } = await openTestHouse([])

test('an archive is founded once', async () => {
  assert.equal(await read((tx) => hasArchive(tx, 'own')), false)
  assert.equal(await write((tx, hand) => addArchive(tx, 'own', hand.at)), true)
  assert.equal(await write((tx, hand) => addArchive(tx, 'own', hand.at)), false)
  assert.equal(await read((tx) => hasArchive(tx, 'own')), true)
})

test('what an archive holds is counted by things, never by versions', async () => {
  await write(async (tx, hand) => {
    await addSpecimen(tx, hand)
    await addClaims(tx, hand, [aClaim('c2')])
    await addDirectives(tx, hand, [aDirective()], () => 'act_x1')
  })
  await write((tx, hand) => supersedeClaim(tx, hand, aClaim('c2', { modality: 'unclear' }), 'wording'))
  assert.deepEqual(await read((tx) => countsOf(tx, 'own')), { reports: 1, claims: 2, directives: 1 })
  assert.deepEqual(await read((tx) => countsOf(tx, 'practice'), 'practice'), { reports: 0, claims: 0, directives: 0 })
})

test('taking away a practice archive that is not there is not a fault', async () => {
  await write((tx) => removePractice(tx), 'practice')
  assert.equal(await read((tx) => hasArchive(tx, 'practice'), 'practice'), false)
})
