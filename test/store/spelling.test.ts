import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addPlaces } from '../../src/store/place.js'
import { expandBy, lookedUpBy, namedRows, namesAsked, spellingsIn, type Named } from '../../src/store/spelling.js'
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

test('names are looked up by the words of a query and by their sound, and tell their other spellings', async () => {
  const [name = ''] = aPlace().names.map(({ text }) => text)
  const wanted = namesAsked(name) ?? assert.fail('a name is looked up')
  const rows = await read((tx) => tx<Named[]>`${namedRows(tx, 'own', wanted)}`)
  assert.equal(rows.length, 1)
  assert.ok(expandBy(rows)(name).length > 0)
  assert.deepEqual(expandBy([])(name), [])
  const other = namesAsked('개성') ?? assert.fail('another name is looked up')
  assert.equal((await read((tx) => tx<Named[]>`${namedRows(tx, 'own', other)}`)).length, 0)
  assert.equal(namesAsked(''), null)
  // By its words with and without the kind of place, each once, and by its sound where that is long enough.
  assert.equal(new Set(lookedUpBy('회령시')).size, 3)
  assert.equal(lookedUpBy('회').length, 1)
  assert.deepEqual(lookedUpBy('?'), [])
})
