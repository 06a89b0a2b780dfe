import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addPlaces } from '../../src/store/place.js'
import { spellingsIn } from '../../src/store/spelling.js'
import { openTestHouse } from '../house.js'
import { aPlace } from './specimen.js'

const { write, read } = await openTestHouse()
await write((tx, hand) => addPlaces(tx, hand, [aPlace()]))

test('a term that names a place of the archive brings its other spellings, and any other word none', async () => {
  const [name = ''] = aPlace().names.map(({ text }) => text)
  await read(async (tx) => {
    const spellings = await spellingsIn(tx, 'own', '혜산 Hyesan 회령 Hoeryong')
    assert.deepEqual(new Set([name, ...spellings(name)]), new Set(aPlace().names.map(({ text }) => text)))
    assert.deepEqual(spellings('something'), [])
  })
})
