import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.js'

const placesOf = (body: string): readonly string[] => read(body).flatMap(({ places }) => places)
const actorsOf = (body: string): readonly string[] => read(body).flatMap(({ actors }) => actors)

test('case 37: a province is found in every spelling, as printed', () => {
  for (const name of [
    'Ryanggang',
    'Yanggang',
    'North Hamgyong',
    'North Hamkyung',
    'North Hamkyong',
    'North Hamgyeong',
    'Chagang',
    'Jagang',
    'North Pyongan',
  ])
    assert.ok(
      placesOf(`Guards shot two residents in ${name} Province last month.`).some((place) => place.includes(name)),
      name,
    )
  for (const name of ['양강도', '량강도', '함경북도', '자강도', '평안북도'])
    assert.ok(placesOf(`${name} 국경에서 주민 두 명이 총에 맞았다.`).includes(name), name)
})

test('case 38: both rivers are found in every spelling', () => {
  for (const name of ['Yalu', 'Amnok', 'Amrok', 'Apnok', 'Tumen', 'Tuman', 'Duman'])
    assert.ok(
      placesOf(`Guards shot two residents at the ${name} River.`).some((place) => place.includes(name)),
      name,
    )
  for (const name of ['압록강', '두만강']) assert.ok(placesOf(`${name}에서 주민 두 명이 총에 맞았다.`).includes(name))
})

test('case 39: a town stays as printed, and a slip is not mended', () => {
  assert.deepEqual(placesOf('Guards shot two residents at the Tumen River near Hyesan.'), ['the Tumen River', 'Hyesan'])
})

test('case 40: persons in office are found in every spelling', () => {
  for (const name of ['Kim Jong Un', 'Kim Jong-un', 'Kim Jong Il', 'Kim Jong-il'])
    assert.ok(actorsOf(`${name} ordered soldiers to shoot refugees.`).includes(name), name)
  assert.ok(actorsOf('김정은이 경비대에 사격을 지시했다.').includes('김정은'))
})

test('case 41: bodies stay as printed, under each of their names', () => {
  for (const name of [
    '국경경비대',
    '국경경비사령부',
    '국경경비총국',
    '인민보안성',
    '사회안전성',
    '보위부',
    '국가보위성',
  ])
    assert.ok(
      actorsOf(`${name}가 탈북자를 체포했다.`).some((actor) => actor.includes(name)),
      name,
    )
})

test('case 42: the size of a unit is the printed one', () => {
  assert.ok(actorsOf('27여단이 두만강에 초소를 세웠다.').includes('27여단'))
  assert.ok(
    actorsOf('Soldiers of the 27th Brigade shot two residents.').some((actor) => actor.includes('27th Brigade')),
  )
})

test('case 45: who is meant stays in the word of the text', () => {
  for (const word of ['defectors', 'refugees', 'residents', 'smugglers'])
    assert.ok(actorsOf(`Guards shot two ${word} near Hyesan.`).includes(word), word)
})

test('case 46: a killing keeps its verb; shot alone is an event, not a death', () => {
  const [found] = read('경비대가 지난달 도강자를 사살했다.')
  assert.equal(found?.kind, 'event')
  assert.match(found?.passage ?? '', /사살/)
  assert.equal(read('Guards shot a man near Hyesan last month.')[0]?.kind, 'event')
})

test('case 47: a gloss in brackets stays inside the quotation it stands in', () => {
  const [found] = read('소식통은 “비법(불법)으로 강을 넘는 주민이 늘었다”고 말했다.')
  assert.equal(found?.passage, '비법(불법)으로 강을 넘는 주민이 늘었다')
})
