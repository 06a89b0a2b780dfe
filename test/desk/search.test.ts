import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closeSearch, listSavedSearches, saveSearch, searchRecord } from '../../src/desk/search.js'
import { idOf } from '../../src/record/id.js'
import { addCompartment, addGrant, confine } from '../../src/store/access/compartment.js'
import { addClaims } from '../../src/store/claim.js'
import { inArchive, type Tx } from '../../src/store/database.js'
import { aClaim } from '../store/specimen.js'
import type { SearchAsk } from '../../src/record/search/search.js'
import { openTestHouse } from '../house.js'
import { bytesOf, receive, refusedWith, stated } from './material.js'

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

test('what a compartment closes is in no hit, count or filter of those who do not hold it', async () => {
  const holder = { ...seat, member: { ...seat.member, id: idOf('member', 'holder') } }
  const { id: closed } = await receive(desk, seat, {
    title: 'A closed matter',
    bytes: bytesOf('비공개 문서의 본문이다.'),
  })
  await house.write((tx, hand) =>
    addClaims(tx, hand, [
      aClaim('closed', { report: closed, says: { en: null, ko: '비공개 지시' }, words: { held: false, asRead: null } }),
    ]),
  )
  const all = asking('비공개', { noun: null, counts: true })
  assert.deepEqual((await searchRecord(desk, seat, all)).counts, { claim: 1, passage: 1 })
  await house.write(async (tx, hand) => {
    await addCompartment(tx, hand, { id: 'compartment_k1', name: 'Closed' })
    await addGrant(tx, hand, { id: 'grant_g1', compartment: 'compartment_k1', holder: holder.member.id })
  })
  const close = (tx: Tx) =>
    confine(tx, { archive: 'own', at: desk.now(), member: holder.member.id }, closed, 'compartment_k1')
  await inArchive(desk.sql, 'own', 'read write', close, undefined, holder.member.id)
  const outside = await searchRecord(desk, seat, all)
  assert.deepEqual([outside.hits, outside.counts, outside.total, outside.filters.kind], [[], {}, 0, undefined])
  for (const noun of ['passage', 'claim'] as const)
    assert.equal(
      (await searchRecord(desk, seat, { ...all, noun, standing: noun === 'claim' ? 'unassessed' : null })).total,
      0,
    )
  assert.deepEqual((await searchRecord(desk, holder, all)).counts, { claim: 1, passage: 1 })
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
