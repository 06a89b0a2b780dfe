import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { newLaunch } from '../../src/desk/access/session.js'
import { alignMaterial, settleDrift, showPair } from '../../src/desk/pair.js'
import { openMarks, type PairSheet } from '../../src/record/drift.js'
import type { ReportId } from '../../src/record/id.js'
import { settlementsOf } from '../../src/store/settlement.js'
import { openTestHouse } from '../house.js'
import { openWindow } from '../journeys/client.js'
import { receive, refusedWith } from './material.js'

const house = await openTestHouse()
const { desk } = house
const seat = house.seat()
const bytesOf = (name: string) => readFileSync(join(process.cwd(), 'samples', 'practice', name))
const received = async (name: string, changes: Parameters<typeof receive>[2] = {}): Promise<ReportId> => {
  const own = {
    bytes: changes.bytes ?? bytesOf(name),
    name,
    mediaType: null,
    outlet: null,
    language: null,
    title: null,
    published: null,
  }
  return (await receive(desk, seat, { ...own, ...changes })).id
}
const ko = await received('d01.ko.md')
const en = await received('d01.en.md', { translationOf: ko })
const alone = await received('d07.en.md')
const pair = { en, ko }

test('a report stands beside its translation from either side, each draft of both once', async () => {
  const [mine, yours] = [
    await showPair(desk, seat, { report: en, other: null }),
    await showPair(desk, seat, { report: ko, other: en }),
  ]
  assert.deepEqual(mine, yours)
  assert.deepEqual([mine.en.id, mine.ko.id], [en, ko])
  const drafts = mine.rows.flatMap((row) => [row.en?.id ?? [], row.ko?.id ?? []].flat())
  assert.equal(new Set(drafts).size, drafts.length)
  assert.ok(mine.counts.linked >= 14)
  assert.equal(mine.counts.open, mine.rows.flatMap(openMarks).length)
})

const BRIDGE = {
  en: 'A trader was fined in Hoeryong on March 2, a source in the province said.\n\nThe bridge at Namyang closed in January 2020 and let its first trucks through again.\n\nSoldiers searched every house in the town on March 4.\n\nThe schools have stayed open.',
  ko: '지난 2일 회령에서 장사꾼 한 명이 벌금을 물었다고 도내 소식통이 전했다.\n\n남양의 다리는 2020년 1월 닫혔고 지난달에야 첫 화물차를 통과시켰다.\n\n군인들은 지난 4일 읍내의 모든 집을 뒤졌다.',
} as const
const bridge = (language: 'en' | 'ko', outlet: string) => ({
  bytes: new TextEncoder().encode(BRIDGE[language]),
  name: `bridge.${language}.txt`,
  published: '2022-03-10',
  outlet,
  language,
})

test('what one version tells inside a longer statement is not called told in the other alone', async () => {
  const original = await received('bridge.ko.txt', { ...bridge('ko', '나루일보'), title: '다리' })
  const version = await received('bridge.en.txt', {
    ...bridge('en', 'River Post'),
    title: 'The bridge',
    translationOf: original,
  })
  const { rows, counts } = await showPair(desk, seat, { report: version, other: null })
  const trucks = rows.find(({ ko }) => ko?.proposal.passage.startsWith('지난달에야'))
  assert.ok(trucks && trucks.en === null)
  assert.deepEqual(trucks.marks, [])
  assert.match(trucks.within?.proposal.passage ?? '', /and let its first trucks/)
  const schools = rows.find(({ en }) => en?.proposal.passage.startsWith('The schools'))
  assert.deepEqual([schools?.marks.map(({ field }) => field), schools?.within], [['only'], null])
  assert.equal(counts.alone, 1)
  const client = openWindow(house, 'en')
  await client.get(`/enter/${await newLaunch(desk)}`)
  const page = await client.get(`/own/reports/${version}/beside`)
  assert.match(page.html, /Told there as part of a longer statement/)
})

test('read together without an archive, the longer statement is two, each linked', () => {
  const { links } = alignMaterial(bridge('en', 'River Post'), bridge('ko', '나루일보'))
  const trucks = links.find(({ ko }) => ko.passage.startsWith('지난달에야'))
  assert.match(trucks?.en.passage ?? '', /^let its first trucks/)
  assert.equal(links.length, 4)
})

test('a difference is settled with a reason, and a later word takes the place of the one before', async () => {
  const sheet = await showPair(desk, seat, { report: en, other: null })
  const row = sheet.rows.find(({ marks, en: a, ko: b }) => a && b && marks.some(({ field }) => field === 'modality'))
  assert.ok(row?.en && row.ko)
  const word = {
    report: en,
    other: null,
    en: row.en.id,
    ko: row.ko.id,
    field: 'modality',
    follows: 'ko',
    reason: 'The hedge is in the original.',
  }
  await settleDrift(desk, seat, word)
  const after = await showPair(desk, seat, { report: ko, other: null })
  assert.equal(after.counts.open, sheet.counts.open - 1)
  await settleDrift(desk, seat, { ...word, follows: 'both', reason: 'Asked the desk that wrote it.' })
  const [last] = await house.read((tx) => settlementsOf(tx, 'own', pair))
  assert.deepEqual([last?.follows, last?.reason], ['both', 'Asked the desk that wrote it.'])
  const first = await house.read((tx) => settlementsOf(tx, 'own', pair))
  assert.equal(first.length, 1)
})

test('what is no difference, has no reason or no translation is refused', async () => {
  const sheet = await showPair(desk, seat, { report: en, other: null })
  const same = sheet.rows.find(({ marks }) => marks.length === 0)
  assert.ok(same?.en && same.ko)
  const word = {
    report: en,
    other: null,
    en: same.en.id,
    ko: same.ko.id,
    field: 'modality',
    follows: 'en',
    reason: 'x',
  }
  await assert.rejects(settleDrift(desk, seat, word), refusedWith('not-found'))
  await assert.rejects(settleDrift(desk, seat, { ...word, field: 'colour' }), refusedWith('choice-unknown'))
  await assert.rejects(settleDrift(desk, seat, { ...word, reason: ' ' }), refusedWith('field-missing'))
  await assert.rejects(showPair(desk, seat, { report: alone, other: null }), refusedWith('no-translation'))
  await assert.rejects(showPair(desk, seat, { report: en, other: alone }), refusedWith('no-translation'))
})

test('the page shows both texts in either language, settles a difference by a form, and lists what is open', async () => {
  const isOpenHedge = ({ field, settled }: PairSheet['rows'][number]['marks'][number]): boolean =>
    field === 'modality' && settled === null
  for (const language of ['ko', 'en'] as const) {
    const client = openWindow(house, language)
    await client.get(`/enter/${await newLaunch(desk)}`)
    const path = `/own/reports/${language === 'en' ? en : ko}/beside`
    const says = (english: RegExp, korean: RegExp) => (language === 'en' ? english : korean)
    const before = await client.json<PairSheet>(`${path}?only=open`)
    const row = before.rows.find(({ marks, en: a, ko: b }) => a && b && marks.some(isOpenHedge))
    assert.ok(row?.en && row.ko)
    const page = await client.get(path)
    assert.equal(page.status, 200)
    for (const draft of [row.en, row.ko]) assert.ok(page.html.includes(`#${draft.id}`))
    assert.match(page.html, says(/only what differs/, /다른 것만/))
    const fields = { en: row.en.id, ko: row.ko.id, field: 'modality', follows: 'ko' }
    const mute = await client.post(path, { ...fields, reason: ' ' })
    assert.equal(mute.status, 422)
    assert.equal((await client.json<PairSheet>(path)).counts.open, before.counts.open)
    const said = await client.post(path, { ...fields, reason: `<b>원문</b> ${language}` })
    assert.equal(said.status, 200)
    assert.match(said.html, says(/Settled.*the Korean version/s, /정함.*한국어 글/s))
    assert.ok(said.html.includes(`&lt;b&gt;원문&lt;/b&gt; ${language}`))
    const after = await client.json<PairSheet>(`${path}?only=open`)
    assert.equal(after.counts.open, before.counts.open - 1)
    const csv = await client.get(`${path}?format=csv`)
    assert.equal(csv.html.trim().split('\r\n').length > after.counts.linked, true)
    assert.equal((await client.get(`${path}?with=${alone}`)).status, 422)
  }
})

test('two texts are aligned without an archive; one in the wrong place is refused by name', () => {
  const material = (name: string, language: 'en' | 'ko') => ({
    bytes: bytesOf(name),
    name,
    published: null,
    outlet: null,
    language,
  })
  const { pair: id, links } = alignMaterial(material('d02.en.md', 'en'), material('d02.ko.md', 'ko'))
  assert.equal(id, 'd02')
  assert.ok(links.length >= 11)
  assert.throws(
    () => alignMaterial(material('d02.ko.md', 'en'), material('d02.en.md', 'ko')),
    refusedWith('language-other', { name: 'd02.ko.md' }),
  )
})

test('a text in another script is no version to align, nor is one without a word', () => {
  const text = (name: string, language: 'en' | 'ko', words: string) => ({
    bytes: new TextEncoder().encode(words),
    name,
    published: '2020-01-01',
    outlet: 'River Post',
    language,
  })
  const korean = text('나루.txt', 'ko', '함경북도 소식통은 5일 “주민 두 명이 붙잡혔다”고 전했다.')
  const chinese = text('边境.txt', 'en', '一名消息人士说，两名居民在边境被捕。他们被带到县里。')
  assert.throws(() => alignMaterial(chinese, korean), refusedWith('language-other', { name: '边境.txt' }))
  assert.throws(() => alignMaterial(text('empty.txt', 'en', ' \n'), korean), refusedWith('text-empty'))
})
