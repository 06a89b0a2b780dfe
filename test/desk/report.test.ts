import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { showReport } from '../../src/desk/reading.js'
import { draftIdOf, findOriginal, listOutlets, listReports, warnOf } from '../../src/desk/report.js'
import { addReports, type ReportQuery } from '../../src/store/report.js'
import { hashOf } from '../../src/store/original.js'
import { openTestHouse } from '../house.js'
import { aReport } from '../store/specimen.js'
import { ARTICLE, bytesOf, receive, refusedWith } from './material.js'

const house = await openTestHouse(['own', 'practice'])
const { desk } = house
const seat = house.seat()
const first = await receive(desk, seat)

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
const count = async (): Promise<number> => (await listReports(desk, seat, ANY)).total

test('what is received is kept as bytes, as text and as drafts, each draft on its exact words', async () => {
  const sheet = await showReport(desk, seat, first.id)
  assert.equal(sheet.transcript?.text, ARTICLE)
  assert.equal(first.sha256, hashOf(bytesOf(ARTICLE)))
  const { original, bytes } = await findOriginal(desk, seat, first.id)
  assert.deepEqual(original, {
    sha256: first.sha256,
    size: bytesOf(ARTICLE).length,
    mediaType: 'text/plain',
    name: null,
  })
  assert.equal(Buffer.from(bytes).toString('utf8'), ARTICLE)
  assert.ok(first.drafts >= 3)
  assert.equal(sheet.drafts.length, first.drafts)
  const points = Array.from(ARTICLE)
  for (const { proposal } of sheet.drafts) {
    assert.equal(points.slice(proposal.start, proposal.end).join(''), proposal.passage)
  }
})

test('the same bytes a second time are refused with the report that holds them; another archive may hold them too', async () => {
  await assert.rejects(
    receive(desk, seat, { title: 'Another title' }),
    refusedWith('report-twice', { report: first.id }),
  )
  await receive(desk, house.seat('practice'))
})

test('the day that a text prints about itself is its day of publication where none is given, and that is said', async () => {
  const received = async (line: string, changes: Parameters<typeof receive>[2] = {}) => {
    const bytes = bytesOf(
      `국경의 총성 ${line.length}\n${line}\n\n함경북도 소식통은 16일 “지난 10일 회령에 사격 지시가 내려왔다”고 전했다.`,
    )
    const { id } = await receive(desk, seat, { bytes, language: 'ko', published: null, title: null, ...changes })
    const { report, drafts } = await showReport(desk, seat, id)
    return { report, told: drafts[0]?.proposal.toldOn }
  }
  const printed = await received('입력 2017.12.18 10:22')
  assert.equal(printed.report.published?.edtf, '2017-12-18')
  assert.deepEqual([printed.report.publishedBasis, printed.report.published?.printed], ['printed', '입력 2017.12.18'])
  assert.equal(printed.told, '2017-12-16')
  const given = await received('입력 2017.12.18', { published: '2017.12.20' })
  assert.deepEqual([given.report.published?.edtf, given.report.publishedBasis], ['2017-12-20', null])
  // A day that has not come is no day on which something came out, and a memo is of the day of its call.
  const ahead = await received('입력 2999.12.18 오전 10:22')
  assert.deepEqual([ahead.report.published, ahead.report.publishedBasis], [null, null])
  assert.equal((await received('입력 2017.12.18 오후', { kind: 'memo' })).report.publishedBasis, null)
})

test('an empty, binary, broken or wordless file is refused with what and where, and nothing of it is kept', async () => {
  const before = [await count(), (await readdir(join(house.folder, 'originals'))).length]
  const name = '파일.txt'
  const bad = [
    [new Uint8Array(), 'file-empty', { name }],
    [new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d]), 'file-binary', { name, at: 0 }],
    [new Uint8Array([0x61, 0x62, 0x00, 0x63]), 'file-binary', { name, at: 2 }],
    [new Uint8Array([0x61, 0xff, 0x62]), 'text-not-utf8', { name, at: 1 }],
    [bytesOf(' \n\t\n'), 'text-empty', {}],
    [new Uint8Array(10_000_001).fill(0x61), 'file-too-large', { name, limit: 10_000_000 }],
  ] as const
  for (const [bytes, code, facts] of bad)
    await assert.rejects(receive(desk, seat, { bytes, name }), refusedWith(code, facts))
  const sheet = { bytes: bytesOf('text'), name: 'sheet.xlsx' }
  await assert.rejects(receive(desk, seat, sheet), refusedWith('file-kind', { name: 'sheet.xlsx' }))
  assert.deepEqual([await count(), (await readdir(join(house.folder, 'originals'))).length], before)
})

test('a date that does not exist, or that the profile has not, is refused and no report comes of it', async () => {
  const before = await count()
  const text = { bytes: bytesOf('A text with a date.') }
  await assert.rejects(receive(desk, seat, { ...text, published: '2020-02-30' }), refusedWith('date-impossible'))
  await assert.rejects(receive(desk, seat, { ...text, published: '2062-01-05' }), refusedWith('date-ahead'))
  for (const published of ['2020-21', '201X', '2020-08-26T10:00', 'last week']) {
    await assert.rejects(receive(desk, seat, { ...text, published }), refusedWith('date-not-in-profile'))
  }
  assert.equal(await count(), before)
})

test('a file’s own head fills what nobody said; what was said goes first', async () => {
  const text =
    '---\noutlet: "Apnok Daily"\nlang: ko\npublished: "2017-12"\ntitle: "제목"\n---\n\n국경경비대에 지시가 내려왔다.'
  const { id } = await receive(desk, seat, {
    bytes: bytesOf(text),
    name: '기사.md',
    mediaType: 'text/markdown',
    outlet: null,
    language: null,
    title: 'Said by the member',
    published: null,
  })
  const { report, transcript } = await showReport(desk, seat, id)
  assert.deepEqual([report.outlet, report.language, report.title], ['Apnok Daily', 'ko', 'Said by the member'])
  assert.deepEqual([report.published?.edtf, report.knownOn], ['2017-12', '2017-12-31'])
  assert.equal(transcript?.text, '국경경비대에 지시가 내려왔다.')
})

test('a memo is known on the day in Korea on which it was received, and its first line is its title', async () => {
  const { id } = await receive(desk, seat, {
    kind: 'memo',
    bytes: bytesOf(`\n  ${'긴 '.repeat(60)}\n둘째 줄`),
    outlet: null,
    language: null,
    title: null,
    published: null,
  })
  const { report } = await showReport(desk, seat, id)
  assert.equal(report.knownOn, '2026-01-05')
  assert.equal(report.language, 'ko')
  assert.equal(Array.from(report.title).length, 80)
  assert.ok(report.title.startsWith('긴 긴') && report.title.endsWith('…'))
})

test('a translation names its original, which must be there, and each is shown beside the other', async () => {
  const absent = receive(desk, seat, { bytes: bytesOf('글'), translationOf: 'report_none' })
  await assert.rejects(absent, refusedWith('not-found', { id: 'report_none' }))
  const { id } = await receive(desk, seat, {
    bytes: bytesOf('국경 전체가 최전선이다.'),
    language: 'ko',
    translationOf: first.id,
  })
  const [there, here] = await Promise.all([showReport(desk, seat, first.id), showReport(desk, seat, id)])
  assert.deepEqual(
    there.translations.map((card) => card.id),
    [id],
  )
  assert.deepEqual(
    here.translations.map((card) => card.id),
    [first.id],
  )
  assert.deepEqual(
    here.derivesFrom.map(({ report, kind }) => [report.id, kind]),
    [[first.id, 'translation']],
  )
})

test('decomposed Hangul comes in composed, with line ends of one kind', async () => {
  const { id } = await receive(desk, seat, {
    bytes: bytesOf('\ufeff한국어\r\n둘째\r'.normalize('NFD')),
    language: 'ko',
  })
  assert.equal((await showReport(desk, seat, id)).transcript?.text, '한국어\n둘째')
})

test('a page of HTML is read by its paragraphs, and nothing of its script or style is text', async () => {
  const html =
    '<html><head><style>p{}</style></head><body><p>First.</p><script>steal()</script><p>Second &amp; last.</p></body></html>'
  const { id } = await receive(desk, seat, { bytes: bytesOf(html), name: 'page.html', mediaType: 'text/html' })
  const text = (await showReport(desk, seat, id)).transcript?.text ?? ''
  assert.match(text, /First\.\s+Second & last\./)
  assert.doesNotMatch(text, /steal|p\{\}/)
})

test('numbers and dates that look like somebody’s are counted and warned of; nothing is kept by asking', async () => {
  const before = await count()
  const text = bytesOf('Call 010-1234-5678. 1990년 3월 2일생.')
  assert.deepEqual(
    warnOf(text, null).map(({ kind }) => kind),
    ['phone', 'birth-date'],
  )
  assert.equal(await count(), before)
  assert.equal((await receive(desk, seat, { bytes: text })).warnings, 2)
})

test('lists and outlets are read by archive', async () => {
  assert.ok((await listReports(desk, seat, { ...ANY, size: 2 })).rows.length === 2)
  assert.deepEqual(await listOutlets(desk, seat, null), ['Apnok Daily', 'Gangbyeon NK'])
  assert.deepEqual(await listOutlets(desk, house.seat('starter'), null), [])
})

test('a report that is not there, and bytes of one known by its address only, are refused', async () => {
  await assert.rejects(showReport(desk, seat, 'report_none'), refusedWith('not-found', { id: 'report_none' }))
  await house.write((tx, hand) => addReports(tx, hand, [aReport('address')]))
  await assert.rejects(
    findOriginal(desk, seat, 'report_address'),
    refusedWith('text-not-held', { report: 'report_address' }),
  )
  const { transcript, card } = await showReport(desk, seat, 'report_address')
  assert.deepEqual([transcript, card.isHeld], [null, false])
})

test('a draft is named by its free part on the command line', () => {
  assert.equal(draftIdOf('t-0001'), 'draft_t-0001')
  assert.throws(() => draftIdOf("'; --"), refusedWith('not-found'))
})
