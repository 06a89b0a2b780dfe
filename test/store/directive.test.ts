import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idOf } from '../../src/record/id.js'
import { whenOf } from '../../src/record/time/when.js'
import {
  addDirectiveActs,
  addDirectives,
  directivesOf,
  directiveTitles,
  supersededBy,
  topicsInstead,
} from '../../src/store/directive.js'
import { addActors } from '../../src/store/place.js'
import { addEntries } from '../../src/store/version.js'
import { countedIds, openTestHouse } from '../house.js'
import { aDirective, aMark, anActor } from './specimen.js'

const newId = countedIds()
const later = aDirective('later', {
  issuer: idOf('actor', 'border-guard'),
  addresseeActor: idOf('actor', 'border-guard'),
  addressee: null,
  force: 'must-not',
  conditions: { en: 'at night', ko: null },
  zone: [idOf('place', 'tumen')],
  zonePossible: [idOf('place', 'yalu')],
  supersedes: [{ directive: idOf('directive', 'fire-2017'), isInferred: true }],
  related: [idOf('claim', 'c1')],
  setAside: [{ claim: idOf('claim', 'c2'), reason: 'another rule' }],
  note: 'a note',
  events: [
    aMark({
      act: 'in-force',
      when: whenOf('2017-12/', { printed: 'now' }),
      claims: [idOf('claim', 'c1')],
      isInferred: true,
    }),
    aMark({
      act: 'suspended',
      by: idOf('directive', 'fire-2017'),
      places: [idOf('place', 'tumen')],
      placesPossible: [idOf('place', 'yalu')],
    }),
    aMark({ act: 'lapsed', when: whenOf(null) }),
  ],
})

const { write, read } = await openTestHouse()
await write(async (tx, hand) => {
  await addActors(tx, hand, [anActor()])
  await addDirectives(tx, hand, [aDirective(), later], () => newId('act'))
})

test('a directive comes back as it was enrolled, its marks in their order', async () => {
  const all = await read((tx) => directivesOf(tx, 'own', null))
  assert.deepEqual(all, [aDirective(), later])
  assert.deepEqual(await read((tx) => directivesOf(tx, 'own', [later.id])), [later])
  assert.deepEqual(await read((tx) => directivesOf(tx, 'own', [idOf('directive', 'none')])), [])
})

test('a mark is appended after those that stand', async () => {
  const mark = aMark({ act: 'rescinded' })
  await write((tx, hand) => addDirectiveActs(tx, hand, idOf('directive', 'fire-2017'), [mark], () => newId('act')))
  await write((tx, hand) => addDirectiveActs(tx, hand, idOf('directive', 'fire-2017'), [], () => newId('act')))
  const [directive] = await read((tx) => directivesOf(tx, 'own', [idOf('directive', 'fire-2017')]))
  assert.deepEqual(directive?.events, [aMark(), mark])
})

test('directives are named by their titles, and say by which they were replaced', async () => {
  const titles = await read((tx) => directiveTitles(tx, 'own'))
  assert.deepEqual(titles.get(idOf('directive', 'later')), { en: 'Open fire at once', ko: '즉시 사격' })
  assert.equal(titles.size, 2)
  const after = await read((tx) => supersededBy(tx, 'own', idOf('directive', 'fire-2017')))
  assert.deepEqual(after, [{ id: later.id, title: later.title, isInferred: true }])
  assert.deepEqual(await read((tx) => supersededBy(tx, 'own', later.id)), [])
})

test('a topic that no rule has is answered with those there are; one that a rule has with none', async () => {
  assert.equal(await read((tx) => topicsInstead(tx, 'own', later.topic)), null)
  assert.deepEqual(await read((tx) => topicsInstead(tx, 'own', 'weather')), [later.topic])
})

test('an issuer must be on record before a directive names it', async () => {
  const nobody = aDirective('nobody', { issuer: idOf('actor', 'nobody') })
  await assert.rejects(
    write((tx, hand) => addDirectives(tx, hand, [nobody], () => newId('act'))),
    { code: '23503' },
  )
  await write((tx, hand) => addEntries(tx, hand, 'actor', ['actor_nobody']))
  await write((tx, hand) => addDirectives(tx, hand, [nobody], () => newId('act')))
  assert.equal((await read((tx) => directivesOf(tx, 'own', [nobody.id]))).length, 1)
})
