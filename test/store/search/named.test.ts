import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idOf } from '../../../src/record/id.js'
import { addActors, addPlaces, placesWithinAny } from '../../../src/store/place.js'
import { addDirectives } from '../../../src/store/directive.js'
import { addSameness } from '../../../src/store/ruling/sameness.js'
import {
  bearersOf,
  entriesInOrder,
  fewPlaces,
  holdingIn,
  keyedIn,
  likeNamed,
  placesOfRules,
} from '../../../src/store/search/named.js'
import { isRare, readFrequent } from '../../../src/store/search/weigh.js'
import { isHeld } from '../../../src/store/version.js'
import { openTestHouse } from '../../house.js'
import { aDirective, anActor, aPlace } from '../specimen.js'

const house = await openTestHouse()
const { owner, read, write } = house
const name = (text: string) => ({ text, lang: 'en', script: null, scheme: null, note: null })
const place = (free: string, ...names: readonly string[]) =>
  aPlace(free, { display: { en: names[0] ?? '', ko: null }, names: names.map(name) })

await write(async (tx, hand) => {
  await addPlaces(tx, hand, [
    place('sinuiju', 'Sinŭiju', '신의주시', 'Sinuiju City'),
    place('tumen', 'Tumen River', '두만강'),
    { ...place('musan', 'Musan', '무산군'), parents: [idOf('place', 'tumen')] },
    place('musan-old', 'Mosan', '모산'),
    ...Array.from({ length: 30 }, (_, at) => place(`n-${at}`, `Plain ${String.fromCharCode(97 + (at % 26))}${at}`)),
  ])
  await addActors(tx, hand, [anActor()])
  await addDirectives(tx, hand, [aDirective('shoot', { zone: [idOf('place', 'tumen')] })], () => 'act_one')
  const [kept, other] = [idOf('place', 'musan'), idOf('place', 'musan-old')]
  await addSameness(tx, hand, { id: idOf('sameness', 'one'), kept, other, word: 'same', reason: 'one town' })
})
await owner`select attested.measure()`

test('an entry is found by words as they are typed so far, whatever the marks and the script', () =>
  read(async (tx) => {
    const ids = (typed: string, most = 50) => keyedIn(tx, 'own', 'place', typed, most)
    assert.deepEqual(await ids('sinuij'), ['place_sinuiju'])
    assert.deepEqual(await ids('Sinŭiju c'), ['place_sinuiju'])
    assert.deepEqual(await ids('의주'), ['place_sinuiju'])
    assert.deepEqual(await ids('두'), ['place_tumen'])
    assert.deepEqual(await ids('river tumen'), ['place_tumen'])
    assert.deepEqual(await ids('tumen musan'), [])
    assert.equal((await ids('plain', 7)).length, 7)
    for (const sign of ['', '?', "'", '\\', '* & !', '(((']) assert.deepEqual(await ids(sign), [], sign)
    assert.deepEqual(await keyedIn(tx, 'own', 'actor', 'guard', 5), ['actor_border-guard'])
    assert.equal((await keyedIn(tx, 'own', 'directive', 'at once', 5)).length, 1)
    assert.deepEqual(await keyedIn(tx, 'other', 'place', 'tumen', 5), [])
  }))

test('a part in the midst of a name is found by looking at all', () =>
  read(async (tx) => {
    assert.deepEqual(await holdingIn(tx, 'own', 'place', 'UMEN', 5), ['place_tumen'])
    assert.deepEqual(await holdingIn(tx, 'own', 'place', '%', 5), [])
    assert.equal((await holdingIn(tx, 'own', 'place', 'lain', 4)).length, 4)
  }))

test('who writes a name so is told by its words and its length, however many hold it', () =>
  read(async (tx) => {
    const bearers = async (...names: readonly string[]) =>
      (await bearersOf(tx, 'own', names)).map(({ id, text }) => `${id} ${text}`).sort()
    assert.deepEqual(await bearers('SINUIJU', '무산군', '·', ''), ['place_musan 무산군', 'place_sinuiju Sinŭiju'])
    assert.deepEqual(await bearers('Sinŭiju'.normalize('NFD')), ['place_sinuiju Sinŭiju'])
    assert.deepEqual(await bearers('무산'), [], 'a part of a name is not the name')
    assert.deepEqual(await bearers('river'), [])
    assert.equal((await bearersOf(tx, 'other', ['무산군'])).length, 0)
  }))

test('entries that may be one with another are found by words and by sound, no more than are asked for', () =>
  read(async (tx) => {
    const like = async (...names: readonly string[]) => [...(await likeNamed(tx, 'own', 'place', names, 10))].sort()
    assert.deepEqual(await like('무산'), ['place_musan', 'place_musan-old'])
    assert.deepEqual(await like('Sinuidju', '두만강'), ['place_tumen'])
    assert.deepEqual(await like('Sin Ui Ju'), ['place_sinuiju'])
    assert.deepEqual(await like('?'), [])
    assert.equal((await likeNamed(tx, 'own', 'place', ['Plain'], 4)).length, 4)
  }))

test('a list is read page by page, what was merged into another left out', () =>
  read(async (tx) => {
    const order = {
      kind: null,
      descending: false,
      language: 'en',
      size: 10,
      claims: new Map<string, number>(),
    } as const
    const pages = []
    for (const page of [1, 2, 3, 4, 5])
      pages.push(await entriesInOrder(tx, 'own', 'place', { ...order, by: 'name', page }))
    const all = pages.flatMap(({ ids }) => ids)
    assert.deepEqual([pages[0]?.total, all.length, new Set(all).size], [33, 33, 33])
    assert.ok(!all.includes('place_musan-old'))
    assert.deepEqual([all[0], all[32]], ['place_musan', 'place_tumen'])
    const down = await entriesInOrder(tx, 'own', 'place', { ...order, by: 'name', descending: true, page: 1 })
    assert.equal(down.ids[0], 'place_tumen')
    const claims = new Map([['place_sinuiju', 9]])
    const most = await entriesInOrder(tx, 'own', 'place', { ...order, by: 'claims', descending: true, page: 1, claims })
    assert.equal(most.ids[0], 'place_sinuiju')
    assert.equal((await entriesInOrder(tx, 'own', 'place', { ...order, kind: 'none', by: 'kind', page: 1 })).total, 0)
  }))

test('places that rules are about, and what lies at once in a place', () =>
  read(async (tx) => {
    assert.deepEqual(await placesOfRules(tx, 'own', 5), ['place_tumen'])
    assert.deepEqual(
      (await placesWithinAny(tx, 'own', ['place_tumen'])).map(({ id }) => id),
      ['place_musan'],
    )
    assert.deepEqual(await placesWithinAny(tx, 'own', []), [])
    assert.equal((await fewPlaces(tx, 'own', 34))?.length, 34)
    assert.equal(await fewPlaces(tx, 'own', 33), null)
    const [held] = await tx<{ many: number }[]>`select count(*) as many from place where ${isHeld(tx)}`
    assert.equal(Number(held?.many), 34)
  }))

test('words are rare where one that every way wants is not common; of what was not measured nothing is said', async () => {
  // Three thousand claims hold one word, three of them another with it.
  await owner.unsafe(`
    set session_replication_role = replica;
    insert into attested.claim (archive, id, recorded, report, says_en, kind, polarity, modality, is_open, places, actors, search, member)
    select 'elsewhere', 'claim_' || n, '["2026-01-01",)', 'report_x', 'common', 'event', 'affirm', 'asserted', false, '{}', '{}',
      case when n <= 3 then '''국경'':1 ''봉쇄'':2 ''border'':3' else '''국경'':1 ''border'':3' end::tsvector, 'member_x'
    from generate_series(1, 3000) as n;
    set session_replication_role = origin;
    analyze attested.claim`)
  await read(async (tx) => {
    await readFrequent(tx)
    const rare = (words: string) => isRare(tx, 'claim', words)
    assert.deepEqual(
      [
        "('국경')",
        "('봉쇄')",
        "('국경') & ('봉쇄')",
        "('국경') | ('봉쇄')",
        "('국경' <1> '봉쇄')",
        "!'봉쇄' & '국경'",
      ].map(rare),
      [false, true, true, false, true, false],
    )
    assert.deepEqual(["'bord':*", "'bort':*", "('국경' <1> (!'경':* | '봉쇄'))"].map(rare), [false, true, false])
    assert.equal(isRare(tx, 'passage', "'봉쇄'"), false)
  })
})
