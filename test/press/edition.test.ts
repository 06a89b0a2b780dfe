import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readArchive } from '../../src/record/archive.js'
import { isRefusal, type RefusalCode } from '../../src/record/refusal.js'
import { whenOf } from '../../src/record/time/when.js'
import { checkEdition } from '../../src/proof/edition.js'
import { canonicalJson, type Json } from '../../src/proof/json.js'
import { printEdition } from '../../src/press/edition.js'
import { attestationOf, bytesOf, claimOf, inputOf, reportOf, sheetOf, sourceOf, textsOf } from './sample.js'

const refuses = (code: RefusalCode, facts: object) => (thrown: unknown) => {
  assert.ok(isRefusal(thrown))
  assert.equal(thrown.code, code)
  assert.deepEqual(thrown.facts, facts)
  return true
}

const SAYS = { en: 'It was so.', ko: '그러했다.' }

test('the same input prints the same bytes', () => {
  const copy = JSON.parse(JSON.stringify(inputOf())) as ReturnType<typeof inputOf>
  assert.deepEqual(printEdition(inputOf()), printEdition(copy))
})

test('an edition is seven files, named by its manifest and whole', () => {
  const files = printEdition(inputOf())
  assert.deepEqual(
    files.map((file) => file.path),
    ['README.txt', 'dossier.json', 'en.html', 'index.html', 'ko.html', 'style.css', 'manifest.json'],
  )
  const check = checkEdition(bytesOf(files))
  assert.deepEqual([check.ok, check.checked, check.about?.dossier, check.about?.number], [true, 6, 'dossier_d1', 2])
})

test('every sentence leads to a note with its words, who says so, and how they know, in both languages', () => {
  const files = textsOf(printEdition(inputOf()))
  const english = files.get('en.html') ?? ''
  for (const part of [
    'Orders at the river',
    'Edition 2',
    '1 March 2025, 10:02 KST',
    '<h2>The order</h2>',
    'Our own linking words.',
    '<p class="claim" id="s1">An order to fire without warning was sent to border guards.<sup><a href="#n1"',
    '<li id="n1"><p class="quote"><q lang="ko" dir="auto">“강 중간선을 넘는 자는 즉시 사격하라”는 지시가 하달됐다</q>',
    'Article, <span lang="ko">강변통신</span>',
    '<a href="https://example.org/news/1?a=1&amp;b=2" rel="noreferrer noopener external"><cite lang="ko" dir="auto">국경 사격 명령 하달</cite></a>, 18 December 2017',
    'a source in Ryanggang Province</span>: affirms · received the order or briefing · one step away · date told 13 December 2017',
    '강변통신 ← 양강도 소식통',
    'stated flatly',
    '23 November 2017 (as printed: <q lang="ko" dir="auto">지난달 23일</q>)',
    'Tumen River',
    '1 origin',
    '2 independent origins',
    '<code>c1</code>',
    '<a href="#s1"',
  ]) {
    assert.ok(english.includes(part), part)
  }
  const korean = files.get('ko.html') ?? ''
  for (const part of [
    '<html lang="ko">',
    '강변의 지시',
    '제2판',
    '2025년 3월 1일 10:02 발행',
    '<h2>지시</h2>',
    '저희가 이은 말입니다.',
    '국경경비대에 경고 없이 사격하라는 지시가 내려졌다.<sup><a href="#n1"',
    '양강도 소식통</span>: 그렇다고 함 · 지시·교육을 직접 받음 · 한 다리 · 전한 날 2017년 12월 13일',
    '2017년 11월 23일 (적힌 말: <q lang="ko" dir="auto">지난달 23일</q>)',
    '두만강',
    '독립 출처 2곳',
    '불분명',
  ]) {
    assert.ok(korean.includes(part), part)
  }
  assert.ok(
    korean.indexOf('<h2>지시</h2>') < korean.indexOf('저희가 이은') &&
      korean.indexOf('저희가 이은') < korean.indexOf('id="s1"'),
  )
})

test('the first page gives the title and the way in both languages', () => {
  const index = textsOf(printEdition(inputOf())).get('index.html') ?? ''
  for (const part of ['<h1>Orders at the river</h1>', '<h1>강변의 지시</h1>', 'href="en.html"', 'href="ko.html"']) {
    assert.ok(index.includes(part), part)
  }
})

test('the Korean page’s own words are Korean, and no word is left out of either page', () => {
  const files = textsOf(printEdition(inputOf()))
  for (const path of ['en.html', 'ko.html']) assert.doesNotMatch(files.get(path) ?? '', /undefined|\[object|null/)
  const korean = (files.get('ko.html') ?? '')
    .replace(/<head>.*<\/head>/s, '')
    .replace(/<(?:nav|code|a href="\w+\.\w+")[^>]*>.*?<\/\w+>/gs, '')
  const words = korean.replace(/<[^>]*>/g, ' ')
  assert.deepEqual(words.match(/[A-Za-z]{2,}/g)?.filter((word) => word !== 'SHA') ?? [], [])
})

test('a sentence that nobody has written in the page’s language stands in the other, marked as such', () => {
  const english = textsOf(printEdition(inputOf())).get('en.html') ?? ''
  assert.ok(english.includes('<span lang="ko">공식 매체는 이 일을 전하지 않았다.</span>'))
  assert.ok(english.includes('(not yet written in English)'))
  const only = claimOf('c1', { en: 'Only in English.', ko: null }, '말')
  const korean = textsOf(printEdition(inputOf({ sheet: sheetOf([only]) }))).get('ko.html') ?? ''
  assert.ok(korean.includes('<span lang="en">Only in English.</span>'))
  assert.ok(korean.includes('(아직 한국어 문장 없음)'))
})

test('a claim that stands twice has one note', () => {
  const sheet = sheetOf()
  const items = [...sheet.dossier.items, { kind: 'claim', claim: 'claim_c1' } as const]
  const files = textsOf(printEdition(inputOf({ sheet: { ...sheet, dossier: { ...sheet.dossier, items } } })))
  const english = files.get('en.html') ?? ''
  assert.equal(english.match(/<li id="n\d+"/g)?.length, 2)
  assert.equal(english.match(/id="s1"/g)?.length, 1)
  assert.equal(english.match(/href="#n1"/g)?.length, 2)
})

test('dossier.json is canonical, and says what the pages say', () => {
  const text = textsOf(printEdition(inputOf())).get('dossier.json') ?? ''
  const held = JSON.parse(text) as { [name: string]: Json } & { notes: { [name: string]: Json }[] }
  assert.equal(canonicalJson(held), text)
  assert.deepEqual(
    [held.schema, held.specimen, held.dossier, held.number],
    ['attested-dossier-2', false, 'dossier_d1', 2],
  )
  assert.deepEqual(held.items, [
    { kind: 'heading', text: { en: 'The order', ko: '지시' } },
    { kind: 'text', text: { en: 'Our own linking words.', ko: '저희가 이은 말입니다.' } },
    { kind: 'claim', note: 1 },
    { kind: 'claim', note: 2 },
  ])
  assert.deepEqual(Object.keys(held.notes[0] ?? {}).sort(), [
    'attestations',
    'claim',
    'modality',
    'origins',
    'places',
    'quote',
    'replies',
    'report',
    'says',
    'when',
  ])
})

test('a practice archive says "specimen / 본보기" in every file', () => {
  const files = textsOf(printEdition(inputOf({ archive: readArchive('practice') })))
  for (const [path, text] of files) assert.ok(text.includes('specimen / 본보기'), path)
  assert.equal((JSON.parse(files.get('dossier.json') ?? '') as { specimen: boolean }).specimen, true)
  for (const text of textsOf(printEdition(inputOf())).values()) assert.doesNotMatch(text, /본보기/)
})

test('README.txt says in both languages how to check the folder', () => {
  const text = textsOf(printEdition(inputOf())).get('README.txt') ?? ''
  assert.equal(text.match(/^ {2}attested verify DIR$/gm)?.length, 2)
  for (const part of ['Orders at the river', '강변의 지시', 'index.html', 'manifest.json', 'SHA-256', '견주십시오'])
    assert.ok(text.includes(part), part)
})

test('words that were not checked are never printed as exact words', () => {
  const unchecked = claimOf('R001-c01', SAYS, '말', { claim: { words: { held: false, asRead: 'short quote' } } })
  assert.throws(
    () => printEdition(inputOf({ sheet: sheetOf([unchecked]) })),
    refuses('words-not-checked', { claim: 'R001-c01' }),
  )
})

test('a claim that nobody attests is refused', () => {
  const silent = claimOf('c9', SAYS, '말', { attestations: [] })
  assert.throws(() => printEdition(inputOf({ sheet: sheetOf([silent]) })), refuses('claim-unattested', { claim: 'c9' }))
})

test('a dossier without a claim is refused, and so is an item whose claim was not handed over', () => {
  assert.throws(
    () => printEdition(inputOf({ sheet: sheetOf([]) })),
    refuses('dossier-empty', { dossier: 'dossier_d1' }),
  )
  const sheet = { ...sheetOf(), claims: [] }
  assert.throws(() => printEdition(inputOf({ sheet })), refuses('not-found', { id: 'claim_c1' }))
})

test('what an own source told is dated by the third of its month; what others printed keeps its day', () => {
  const memo = reportOf({ kind: 'memo', outlet: null, link: null, title: '밤 통화', published: whenOf('2017-12-13') })
  const inMemo = (kind: 'unnamed' | 'witness-testimony' | 'outlet' | 'organisation') =>
    claimOf(`c-${kind}`, SAYS, '말', {
      report: memo,
      attestations: [attestationOf({ by: sourceOf(kind, { en: 'a source', ko: '취재원' }) })],
    })
  for (const kind of ['unnamed', 'witness-testimony', 'outlet'] as const) {
    const files = textsOf(printEdition(inputOf({ sheet: sheetOf([inMemo(kind)]) })))
    assert.ok(files.get('en.html')?.includes('date told mid December 2017'), kind)
    assert.ok(files.get('ko.html')?.includes('전한 날 2017년 12월 중순'), kind)
    for (const [path, text] of files)
      assert.doesNotMatch(text, /2017-12-13|13 December|12월 13일|지난 13일/, `${kind} ${path}`)
  }
  const public_ = textsOf(printEdition(inputOf({ sheet: sheetOf([inMemo('organisation')]) })))
  assert.ok(public_.get('en.html')?.includes('date told 13 December 2017'))
})
