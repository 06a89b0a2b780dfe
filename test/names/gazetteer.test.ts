import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readGazetteer } from '../../src/intake/gazetteer.js'
import { readStarter } from '../../src/intake/starter.js'
import { actorsIn, placesIn } from '../../src/names/gazetteer.js'
import { actorOf, placeOf, withListed, withListedActor } from '../../src/names/listed.js'
import { romanize, southernSpelling } from '../../src/names/romanize.js'
import { isFormer } from '../../src/record/place.js'
import { isRefusal } from '../../src/record/refusal.js'
import { parseEdtf } from '../../src/record/time/edtf.js'

const filesIn = (folder: string, names: readonly string[]) =>
  new Map(names.map((name) => [name, readFileSync(`samples/${folder}/${name}`, 'utf8')]))
const listed = readGazetteer(filesIn('gazetteer', ['places.jsonl', 'actors.jsonl']))
const starter = readStarter(filesIn('starter', ['places.jsonl', 'actors.jsonl']), '2026-01-01T00:00:00.000Z').rows
const merged = <Had extends { readonly id: string }, Listed extends { readonly id: string }>(
  had: readonly Had[],
  more: readonly Listed[],
  widen: (one: Had, by: Listed) => Had,
  make: (one: Listed) => Had,
) => [
  ...had.map((one) => {
    const by = more.find(({ id }) => id === one.id)
    return by ? widen(one, by) : one
  }),
  ...more.filter(({ id }) => !had.some((one) => one.id === id)).map(make),
]
const places = merged(starter.places, listed.places, withListed, placeOf)
const actors = merged(starter.actors, listed.actors, withListedActor, actorOf)
const placed = (text: string) => placesIn(text, places).map((id) => id.slice('place_'.length))

test('every province, city and county of the North is there once, in the province that it lies in', () => {
  assert.equal(new Set(places.map(({ id }) => id)).size, places.length)
  assert.equal(new Set(actors.map(({ id }) => id)).size, actors.length)
  const ids = new Set<string>([...places, ...actors].map(({ id }) => id))
  for (const { id, parents } of [...places, ...actors]) for (const parent of parents) assert.ok(ids.has(parent), id)
  const within = (id: string, kind: string) =>
    places.filter((one) => one.kind === kind && one.parents.includes(`place_${id}`)).length
  const provinces = places.filter(({ kind, parents }) => kind === 'province' && parents.includes('place_dprk'))
  assert.equal(provinces.length, 9)
  assert.deepEqual(
    provinces.map(({ id }) => [id.slice(6), within(id.slice(6), 'city'), within(id.slice(6), 'county')]).sort(),
    [
      ['chagang', 3, 15],
      ['kangwon', 2, 15],
      ['north-hamgyong', 3, 12],
      ['north-hwanghae', 2, 17],
      ['north-pyongan', 3, 22],
      ['ryanggang', 2, 10],
      ['south-hamgyong', 3, 15],
      ['south-hwanghae', 1, 19],
      ['south-pyongan', 5, 14],
    ],
  )
})

test('every name of the gazetteer says its scheme and where it is from, and every period is one', () => {
  for (const { names } of [...listed.places.map(placeOf), ...listed.actors.map(actorOf)]) {
    assert.ok(names.length >= 2)
    assert.equal(new Set(names.map(({ text }) => text)).size, names.length)
    for (const { text, scheme, source, period } of names) {
      assert.ok(text === text.normalize('NFC') && text.length <= 120 && scheme && source, text)
      if (period) assert.equal(parseEdtf(period).kind, 'interval', text)
    }
  }
})

test('a name follows three conventions by rule, and the South’s initial', () => {
  const by = (hangul: string) => (['mr', 'kp', 'rr'] as const).map((one) => romanize(hangul, one)).join(' ')
  for (const [hangul, wanted] of [
    ['회령', 'Hoeryŏng Hoeryong Hoeryeong'],
    ['청진', 'Chʼŏngjin Chongjin Cheongjin'],
    ['벽동', 'Pyŏktong Pyoktong Byeokdong'],
    ['삭주', 'Sakchu Sakju Sakju'],
    ['압록강', 'Amnokkang Amrokkang Amnokgang'],
    ['랑림', 'Rangnim Rangrim Rangnim'],
    ['은률', 'Ŭllyul Ullyul Eullyul'],
    ['한강', 'Hanʼgang Hangang Hangang'],
    ['법동', 'Pŏptong Poptong Beopdong'],
  ] as const)
    assert.equal(by(hangul), wanted)
  assert.equal(romanize('Hyesan', 'rr'), null)
  assert.deepEqual(['룡천', '녕변', '라선', '혜산', 'x'].map(southernSpelling), ['용천', '영변', '나선', '혜산', 'x'])
})

test('a renamed place or body is found by either name, and its former name says when it was one', () => {
  assert.deepEqual(placed('성진시'), ['kimchaek'])
  assert.deepEqual(placed('김형권군과 풍산군에서'), ['kimhyonggwon'])
  assert.deepEqual(placed('Huchang and Sinpa'), ['kimhyongjik', 'kimjongsuk'])
  for (const former of ['후창군', '신파군', '풍산군', '진남포시'])
    assert.ok(
      places.some(({ names }) => names.some((name) => name.text === former && isFormer(name))),
      former,
    )
  const body = (text: string) => actorsIn(text, actors)
  assert.deepEqual(body('국가안전보위부가'), ['actor_state-security-ministry'])
  assert.deepEqual(body('국가보위성은'), ['actor_state-security-ministry'])
  assert.deepEqual(body('인민보안성과 국방성'), ['actor_social-security-ministry', 'actor_armed-forces-ministry'])
  assert.deepEqual(body('국무위원회'), ['actor_state-affairs-commission'])
})

test('a word that is also a county’s name is no place, nor is a name that the North and the South share', () => {
  for (const text of [
    '고원에서',
    '과일을 샀다',
    '운전을 했다',
    '영광을 안고',
    '증산을 위해',
    '화성으로',
    '중화를',
    '연안에',
  ])
    assert.deepEqual(placed(text), [], text)
  for (const text of ['고성군', '철원군에서', '강원도에', '순천시', 'Unsan']) assert.deepEqual(placed(text), [], text)
  assert.deepEqual([...placed('과일군에서 고원군까지')].sort(), ['kowon', 'kwail'])
})

test('what stands as it is goes before what lost its kind: a river, a county and a district of one name', () => {
  assert.deepEqual(placed('Taedong River'), ['river-taedong'])
  assert.deepEqual(placed('Taedong County'), ['taedong'])
  assert.deepEqual(placed('대동강구역'), ['taedonggang-pyongyang'])
  assert.deepEqual(placed('across the Tumen'), ['river-tumen'])
  assert.deepEqual(placed('in Tumen City'), ['tumen-city'])
})

test('what an archive has from elsewhere is widened and says the same of itself', () => {
  for (const before of starter.places) {
    const after = places.find(({ id }) => id === before.id)
    assert.deepEqual([after?.display, after?.parents, after?.kind], [before.display, before.parents, before.kind])
    const bare = (after?.names ?? []).slice(0, before.names.length).map(({ period: _, ...name }) => name)
    assert.deepEqual(bare, before.names)
  }
})

test('a line of the gazetteer that cannot be read is named by its number', () => {
  for (const line of ['{', '{"id":"x"}', '{"id":"x","kind":"city","ko":"가","in":[],"phone":"1"}'])
    assert.throws(
      () => readGazetteer(new Map([['places.jsonl', `\n${line}\n`]])),
      (thrown) => isRefusal(thrown) && thrown.code === 'name-line' && thrown.facts.line === 2,
    )
})
