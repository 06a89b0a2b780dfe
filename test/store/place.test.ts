import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addActors, actorsOf, actorRowsOf, addPlaces, placeRowsOf, placesOf } from '../../src/store/place.js'
import { openTestHouse } from '../house.js'
import { anActor, aPlace } from './specimen.js'

const zone = aPlace('zone', {
  longitude: null,
  latitude: null,
  note: 'no centre',
  parents: ['place_hoeryong'],
  display: { en: null, ko: '구역' },
})

const { write, read } = await openTestHouse()
await write(async (tx, hand) => {
  await addPlaces(tx, hand, [zone, aPlace()])
  await addActors(tx, hand, [
    anActor(),
    anActor('bureau', { renamed: [], note: 'a note', parents: ['actor_border-guard'] }),
  ])
})

test('places come back with every spelling, their parents and their degrees, or none', async () => {
  assert.deepEqual(await read((tx) => placesOf(tx, 'own')), [aPlace(), zone])
  assert.deepEqual(await read((tx) => placeRowsOf(tx, 'own')), [aPlace(), zone])
  assert.deepEqual(await read((tx) => placeRowsOf(tx, 'own', [zone.id])), [zone])
})

test('actors come back with their names as they were renamed', async () => {
  const [guard, bureau] = await read((tx) => actorsOf(tx, 'own'))
  assert.deepEqual(guard, anActor())
  assert.deepEqual(await read((tx) => actorRowsOf(tx, 'own', [anActor().id])), [guard])
  assert.deepEqual(await read((tx) => actorRowsOf(tx, 'own', [])), [])
  assert.deepEqual([bureau?.id, bureau?.note, bureau?.parents], ['actor_bureau', 'a note', ['actor_border-guard']])
})

test('a place that lies nowhere on earth is refused', async () => {
  for (const [free, degrees] of [
    ['far', { longitude: 181 }],
    ['high', { latitude: -91 }],
  ] as const) {
    await assert.rejects(
      write((tx, hand) => addPlaces(tx, hand, [aPlace(free, degrees)])),
      { code: '23514' },
    )
  }
})
