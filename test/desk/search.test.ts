import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closeSearch, listSavedSearches, saveSearch, searchRecord } from '../../src/desk/search.js'
import { idOf } from '../../src/record/id.js'
import type { SearchAsk } from '../../src/record/search/search.js'
import { openTestHouse } from '../house.js'
import { receive, refusedWith, stated } from './material.js'

const house = await openTestHouse()
const { desk } = house
const seat = house.seat()
const { id: report } = await receive(desk, seat)
const claim = await stated(desk, seat, report, { saysKo: '국경경비대에 사살을 명령하는 지시가 내려왔다.' })

const asking = (q: string, changes: Partial<SearchAsk> = {}): SearchAsk => ({
  q,
  noun: 'claim',
  kind: null,
  modality: null,
  place: null,
  basis: null,
  language: null,
  outlet: null,
  from: null,
  to: null,
  standing: null,
  state: null,
  origins: null,
  sort: 'relevance',
  page: 1,
  size: 20,
  counts: false,
  ...changes,
})
const foundBy = async (q: string) => (await searchRecord(desk, seat, asking(q))).hits.map(({ id }) => id)

test('a claim is found by two syllables, with or without a particle, spaced or not, and in the other language', async () => {
  for (const q of ['사살', '사살을', '국경경비대', '국경 경비대', 'order', '"went down"'])
    assert.deepEqual(await foundBy(q), [claim], q)
  for (const q of ['총살', '사살 -지시', 'guardian angels']) assert.deepEqual(await foundBy(q), [], q)
})

test('a search for nothing is refused, whatever it is made of', async () => {
  for (const q of ['', '   ', '""', '!!!'])
    await assert.rejects(searchRecord(desk, seat, asking(q)), refusedWith('search-empty'), q)
})

test('a search is kept under a name, listed, and closed; one that is not there is refused', async () => {
  const { id } = await saveSearch(desk, seat, { name: 'Orders to kill', address: '?q=%EC%82%AC%EC%82%B4' })
  assert.deepEqual(
    (await listSavedSearches(desk, seat, undefined)).map((one) => [one.name, one.address]),
    [['Orders to kill', 'q=%EC%82%AC%EC%82%B4']],
  )
  await closeSearch(desk, seat, id)
  assert.deepEqual(await listSavedSearches(desk, seat, undefined), [])
  await assert.rejects(closeSearch(desk, seat, idOf('search', 'none')), refusedWith('not-found'))
  await assert.rejects(saveSearch(desk, seat, { name: ' ', address: 'q=a' }), refusedWith('field-missing'))
})
