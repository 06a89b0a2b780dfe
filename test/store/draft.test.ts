import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idOf } from '../../src/record/id.js'
import { addDrafts, decideDraft, draftsOf, findDraft } from '../../src/store/draft.js'
import { openTestHouse } from '../house.js'
import { aDraft, addSpecimen } from './specimen.js'

const { write, read } = await openTestHouse()
await write(async (tx, hand) => {
  await addSpecimen(tx, hand)
  await addDrafts(tx, hand, [aDraft('d2', 2), aDraft('d1', 1)], 'reader 1')
})

test('drafts come back as proposed, in the order of the text', async () => {
  assert.deepEqual(await read((tx) => draftsOf(tx, 'own', idOf('report', 'r1'))), [aDraft('d1', 1), aDraft('d2', 2)])
  assert.deepEqual(await read((tx) => findDraft(tx, 'own', idOf('draft', 'd2'))), aDraft('d2', 2))
  assert.equal(await read((tx) => findDraft(tx, 'own', idOf('draft', 'none'))), null)
})

test('a decision is a version: the proposal stays, and so does which reader made it', async () => {
  const decided = aDraft('d1', 1, { decided: 'accepted', claim: idOf('claim', 'c1') })
  assert.equal(await write((tx, hand) => decideDraft(tx, hand, decided)), true)
  assert.deepEqual(await read((tx) => findDraft(tx, 'own', decided.id)), decided)
  const rows = await read(
    (tx) => tx`
    select decided, reader from draft where archive = 'own' and id = ${decided.id} order by recorded
  `,
  )
  assert.deepEqual(
    rows.map((row) => ({ ...row })),
    [
      { decided: 'open', reader: 'reader 1' },
      { decided: 'accepted', reader: 'reader 1' },
    ],
  )
  assert.equal(await write((tx, hand) => decideDraft(tx, hand, aDraft('none'))), false)
})
