import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  findNames,
  listActors,
  listPlaces,
  pageOfActors,
  pageOfPlaces,
  placesNamed,
  showActor,
  showPlace,
} from '../../src/desk/place.js'
import { showSameness } from '../../src/desk/ruling/sameness.js'
import { idOf } from '../../src/record/id.js'
import { addActors, addPlaces } from '../../src/store/place.js'
import { openTestHouse } from '../house.js'
import { anActor, aPlace } from '../store/specimen.js'
import { receive, refusedWith, stated } from './material.js'

const house = await openTestHouse()
const { desk } = house
const seat = house.seat()
const name = (text: string) => ({ text, lang: 'en', script: null, scheme: null, note: null })
await house.write(async (tx, hand) => {
  await addPlaces(tx, hand, [
    aPlace('tumen', {
      kind: 'river',
      display: { en: 'Tumen River', ko: '두만강' },
      names: [name('Tumen River'), name('두만강'), name('Tuman')],
    }),
    aPlace('hoeryong', { parents: [idOf('place', 'tumen')], names: [name('Hoeryong'), name('회령'), name('Musan')] }),
    aPlace('musan', { display: { en: 'Musan', ko: '무산' }, names: [name('Musan'), name('무산'), name('Tuman')] }),
  ])
  await addActors(tx, hand, [anActor()])
})
const { id: report } = await receive(desk, seat)
await stated(desk, seat, report, { places: [idOf('place', 'hoeryong')], actors: [idOf('actor', 'border-guard')] })

test('places and bodies are listed with how many claims name each, found by a part of any spelling', async () => {
  const all = await listPlaces(desk, seat, { q: null, kind: null })
  assert.deepEqual(
    all.map(({ place, claims, parents }) => [place.id, claims, parents.map((parent) => parent.name.en)]),
    [
      ['place_hoeryong', 1, ['Tumen River']],
      ['place_musan', 0, []],
      ['place_tumen', 0, []],
    ],
  )
  assert.deepEqual(
    (await listPlaces(desk, seat, { q: '두만'.normalize('NFD'), kind: null })).map(({ place }) => place.id),
    ['place_tumen'],
  )
  assert.deepEqual(
    (await listPlaces(desk, seat, { q: 'HOERY', kind: 'city' })).map(({ place }) => place.id),
    ['place_hoeryong'],
  )
  assert.deepEqual(await listPlaces(desk, seat, { q: 'HOERY', kind: 'river' }), [])
  assert.deepEqual(
    (await listActors(desk, seat, { q: 'guard', kind: 'unit' })).map(({ actor, claims }) => [actor.id, claims]),
    [['actor_border-guard', 1]],
  )
  assert.deepEqual(await listActors(desk, seat, { q: 'nobody', kind: null }), [])
})

test('a place shows what it lies in and what lies in it', async () => {
  const { card, contains } = await showPlace(desk, seat, idOf('place', 'tumen'))
  assert.deepEqual([card.claims, contains.map((place) => place.id)], [0, ['place_hoeryong']])
  assert.equal((await showActor(desk, seat, idOf('actor', 'border-guard'))).claims, 1)
  await assert.rejects(showPlace(desk, seat, idOf('place', 'none')), refusedWith('not-found', { id: 'place_none' }))
  await assert.rejects(showActor(desk, seat, idOf('actor', 'none')), refusedWith('not-found', { id: 'actor_none' }))
})

test('names typed in a form become ids; the shown name goes before another’s spelling, and one that is no one’s or several’s is refused', async () => {
  const typed = (places: string | null, actors: string | null = null) => findNames(desk, seat, { places, actors })
  assert.deepEqual(await typed('회령, tumen river;  place_musan', 'Border Guard Command'), {
    places: ['place_hoeryong', 'place_tumen', 'place_musan'],
    actors: ['actor_border-guard'],
  })
  assert.deepEqual((await typed('Musan')).places, ['place_musan'])
  assert.deepEqual(await typed(null), { places: [], actors: [] })
  await assert.rejects(typed('Tuman'), refusedWith('not-found', { id: 'Tuman' }))
  await assert.rejects(typed('Atlantis'), refusedWith('not-found', { id: 'Atlantis' }))
})

test('a part in the midst of a word is found as a last resort, and a sign is no name', async () => {
  const ids = async (q: string) => (await listPlaces(desk, seat, { q, kind: null })).map(({ place }) => place.id)
  assert.deepEqual(await ids('uman'), ['place_musan', 'place_tumen'])
  assert.deepEqual(await ids('tum riv'), [])
  assert.deepEqual(await ids('?'), [])
  assert.deepEqual(await ids('%'), [])
})

test('a list is read by pages, in an order, each place once', async () => {
  const order = { kind: null, descending: false, language: 'en', page: 1, size: 2 } as const
  const first = await pageOfPlaces(desk, seat, { ...order, by: 'name' })
  const second = await pageOfPlaces(desk, seat, { ...order, by: 'name', page: 2 })
  assert.deepEqual([first.total, second.total], [3, 3])
  assert.deepEqual(
    [...first.cards, ...second.cards].map(({ place, claims }) => [place.id, claims]),
    [
      ['place_hoeryong', 1],
      ['place_musan', 0],
      ['place_tumen', 0],
    ],
  )
  const most = await pageOfPlaces(desk, seat, { ...order, by: 'claims', descending: true })
  assert.equal(most.cards[0]?.place.id, 'place_hoeryong')
  const rivers = await pageOfPlaces(desk, seat, { ...order, by: 'kind', kind: 'river' })
  assert.deepEqual([rivers.total, rivers.cards[0]?.place.id], [1, 'place_tumen'])
  const bodies = await pageOfActors(desk, seat, { ...order, by: 'name', language: 'ko' })
  assert.deepEqual([bodies.total, bodies.cards[0]?.claims], [1, 1])
  assert.deepEqual(
    (await placesNamed(desk, seat, idOf('place', 'musan'))).map(({ id }) => id),
    ['place_hoeryong', 'place_musan'],
  )
})

test('a place is found by another romanization, and the list says why', async () => {
  const [one] = await listPlaces(desk, seat, { q: 'Hoeryeong', kind: null })
  assert.equal(one?.place.id, 'place_hoeryong')
  assert.equal(one.found?.name, '회령')
  const plain = await listPlaces(desk, seat, { q: 'Hoeryong', kind: null })
  assert.equal(plain[0]?.found, undefined)
  const heard = await listPlaces(desk, seat, { q: 'Doomangang', kind: null })
  const river = heard.find(({ place }) => place.id === 'place_tumen')
  assert.deepEqual(river?.found?.why, [{ kind: 'read-as', letters: 'oo', hangul: 'ㅜ' }])
})

test('what may be one with a place says of what it is a part, for two of one name may lie in two countries', async () => {
  const [musan, other] = [idOf('place', 'musan'), idOf('place', 'musan-east')]
  const display = { en: 'Musan', ko: '무산' }
  await house.write((tx, hand) =>
    addPlaces(tx, hand, [aPlace('musan-east', { display, parents: [idOf('place', 'tumen')], names: [name('무산')] })]),
  )
  const { hints } = await showSameness(desk, seat, musan)
  assert.deepEqual(
    hints.map(({ id, within }) => [id, within]),
    [[other, [{ en: 'Tumen River', ko: '두만강' }]]],
  )
  assert.deepEqual((await showSameness(desk, seat, other)).hints[0]?.within, [])
})
