import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idOf } from '../../src/record/id.js'
import { whenOf } from '../../src/record/time/when.js'
import { addClaims } from '../../src/store/claim.js'
import { addDrafts } from '../../src/store/draft.js'
import {
  addReports,
  addTranscript,
  findReport,
  findTranscript,
  outletsOf,
  reportCards,
  reportOfBytes,
  reportsOf,
  transcriptOfReport,
  type ReportQuery,
} from '../../src/store/report.js'
import { openTestHouse } from '../house.js'
import { aClaim, aDraft, aReport, aTranscript } from './specimen.js'

const BYTES = 'ab'.repeat(32)
const full = aReport('full', {
  kind: 'interview',
  title: '국경 경비대원과의 대화',
  language: 'ko',
  published: { ...whenOf('2017-12?', { happenedOnce: true }), printed: '12월' },
  knownOn: '2017-12-31',
  publishedBasis: 'inferred',
  byline: 'A. Reporter',
  link: 'https://example.org/a',
  copy: 'original',
  textRead: 'part',
  translationOf: 'report_r1',
  derivesFrom: [{ report: 'report_r1', kind: 'translation' }],
  derivationAssumed: true,
  says: { en: null, ko: '새 지시' },
  note: 'a note',
  original: { sha256: BYTES, size: 12, mediaType: 'text/plain', name: '회의록.txt' },
  outlet: 'Apnok Daily',
})
const long = `${'강을 건너다. '.repeat(900)}숙청 바늘 ${'river '.repeat(4000)}`

const { write, read } = await openTestHouse()
await write(async (tx, hand) => {
  // The translation comes first on purpose: the original it points to is written before it.
  await addReports(tx, hand, [
    full,
    aReport('r1'),
    aReport('bare', { title: 'Undated', published: null, outlet: null }),
  ])
  await addTranscript(tx, hand, aTranscript())
  await addTranscript(tx, hand, { ...aTranscript('full', long), language: 'ko' })
  await addClaims(tx, hand, [aClaim()])
  await addDrafts(tx, hand, [aDraft('d1', 1), aDraft('d2', 2, { decided: 'dismissed' })], 'reader 1')
})

const ANY: ReportQuery = {
  q: null,
  kind: null,
  language: null,
  outlet: null,
  held: null,
  open: null,
  from: null,
  to: null,
  page: 1,
  size: 50,
  sort: null,
  descending: true,
}
const idsOf = async (ask: Partial<ReportQuery>): Promise<readonly string[]> =>
  (await read((tx) => reportsOf(tx, 'own', { ...ANY, ...ask }))).rows.map((row) => row.id)

test('a report comes back as it was kept, with every field', async () => {
  assert.deepEqual(await read((tx) => findReport(tx, 'own', full.id)), full)
  assert.deepEqual(await read((tx) => findReport(tx, 'own', idOf('report', 'r1'))), aReport('r1'))
  assert.equal(await read((tx) => findReport(tx, 'own', idOf('report', 'none'))), null)
})

test('bytes are found by their hash, in their own archive only', async () => {
  assert.equal(await read((tx) => reportOfBytes(tx, 'own', BYTES)), full.id)
  assert.equal(await read((tx) => reportOfBytes(tx, 'own', 'cd'.repeat(32))), null)
  assert.equal(await read((tx) => reportOfBytes(tx, 'starter', BYTES), 'starter'), null)
})

test('the same bytes cannot be two reports of one archive', async () => {
  const twice = write((tx, hand) => addReports(tx, hand, [aReport('twice', { original: full.original })]))
  await assert.rejects(twice, { code: '23505' })
})

test('a card counts the claims and open drafts of its report and says whether its text is held', async () => {
  const cards = await read((tx) => reportCards(tx, 'own', ['report_r1', 'report_bare', 'report_none']))
  const counted = cards.map(({ id, isHeld, claims, openDrafts }) => ({ id, isHeld, claims, openDrafts }))
  assert.deepEqual(
    counted.sort((a, b) => (a.id < b.id ? -1 : 1)),
    [
      { id: 'report_bare', isHeld: false, claims: 0, openDrafts: 0 },
      { id: 'report_r1', isHeld: true, claims: 1, openDrafts: 1 },
    ],
  )
  assert.deepEqual(await read((tx) => reportCards(tx, 'own', [])), [])
})

test('the newest publication comes first, and what is undated comes last either way', async () => {
  assert.deepEqual(await idsOf({}), ['report_full', 'report_r1', 'report_bare'])
  assert.deepEqual(await idsOf({ descending: false }), ['report_r1', 'report_full', 'report_bare'])
  assert.deepEqual(await idsOf({ sort: 'title', descending: false }), ['report_r1', 'report_bare', 'report_full'])
  assert.deepEqual((await idsOf({ sort: 'claims' }))[0], 'report_r1')
  for (const sort of ['outlet', 'received', 'no such column; drop table report'])
    assert.equal((await idsOf({ sort })).length, 3)
})

test('each filter narrows, and the total counts what the filters allow', async () => {
  assert.deepEqual(await idsOf({ kind: 'interview' }), ['report_full'])
  assert.deepEqual(await idsOf({ language: 'ko' }), ['report_full'])
  assert.deepEqual(await idsOf({ outlet: 'Gangbyeon NK' }), ['report_r1'])
  assert.deepEqual(await idsOf({ held: 'yes' }), ['report_full'])
  assert.deepEqual(await idsOf({ held: 'no' }), ['report_r1', 'report_bare'])
  assert.deepEqual(await idsOf({ open: 'yes' }), ['report_r1'])
  assert.deepEqual(await idsOf({ translationOf: 'report_r1' }), ['report_full'])
  assert.deepEqual(await idsOf({ from: '2017-12-20' }), ['report_full'])
  assert.deepEqual(await idsOf({ to: '2017-11-30' }), [])
  const page = await read((tx) => reportsOf(tx, 'own', { ...ANY, size: 1, page: 2 }))
  assert.deepEqual([page.total, page.rows.map((row) => row.id)], [3, ['report_r1']])
})

test('a word of two syllables is found in titles and deep in a text, and half a syllable pair is not', async () => {
  assert.deepEqual(await idsOf({ q: '경비대' }), ['report_full', 'report_r1'])
  assert.deepEqual(await idsOf({ q: '숙청' }), ['report_full', 'report_r1'])
  assert.deepEqual(await idsOf({ q: '바늘' }), ['report_full'])
  assert.deepEqual(await idsOf({ q: '청바' }), [])
  assert.deepEqual(await idsOf({ q: 'guards order' }), ['report_r1'])
  assert.deepEqual(await idsOf({ q: '!!! ((' }), [])
})

test('outlets are named once each, in order', async () => {
  await write((tx, hand) => addReports(tx, hand, [aReport('again')]))
  assert.deepEqual(await read((tx) => outletsOf(tx, 'own')), ['Apnok Daily', 'Gangbyeon NK'])
})

test('a transcript comes back to the letter, however long', async () => {
  const found = await read((tx) => findTranscript(tx, 'own', idOf('transcript', 'full')))
  assert.equal(found?.text, long)
  assert.equal(await read((tx) => findTranscript(tx, 'own', idOf('transcript', 'none'))), null)
})

test('the newest transcript of a report is the one that is read', async () => {
  const next = { ...aTranscript('second', 'Drawn again.'), report: idOf('report', 'again') }
  await write((tx, hand) => addTranscript(tx, hand, { ...next, id: idOf('transcript', 'first'), text: 'Drawn.' }))
  await write((tx, hand) => addTranscript(tx, hand, { ...next, version: '2' }))
  const found = await read((tx) => transcriptOfReport(tx, 'own', idOf('report', 'again')))
  assert.equal(found?.id, 'transcript_second')
  assert.equal(await read((tx) => transcriptOfReport(tx, 'own', idOf('report', 'bare'))), null)
})

test('a text of a million letters comes in and can be searched to its end', async () => {
  const text = `${'두만강 경비 초소 가나다라 마바사 '.repeat(55_000)}마지막 낱말`
  await write(async (tx, hand) => {
    await addReports(tx, hand, [aReport('huge', { title: 'Huge' })])
    await addTranscript(tx, hand, { ...aTranscript('huge', text), report: idOf('report', 'huge') })
  })
  assert.deepEqual(await idsOf({ q: '낱말' }), ['report_huge'])
})
