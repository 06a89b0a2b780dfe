import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysIn } from '../../../src/record/gate/date.js'
import { lintOf } from '../../../src/record/gate/lint.js'
import { plainOf, wordsOf } from '../../../src/record/gate/plain.js'
import { pseudonymsIn } from '../../../src/record/gate/pseudonym.js'
import { identityWarnings } from '../../../src/record/warning.js'

test('a day is a day however it is written', () => {
  for (const text of [
    '3 December',
    'December the 3rd',
    'the third of December',
    'Dec. 3',
    '3 Dec 2025',
    'on the 3rd',
    'on Christmas Day',
    '2025.12.3',
    '２０２５-１２-０３',
    '12월 3일',
    '12 월 3 일',
    '１２월 ３일',
    '12\u200b월\u2060 3일',
    '12월 3, 4일',
    '12월 초사흘',
    '12월 열하룻날',
    '섣달 그믐',
    '3일 밤',
    '태양절에',
    '지난 3일',
  ])
    assert.notDeepEqual(daysIn(text), [], text)
  for (const text of [
    'in December 2025',
    '12월',
    '12월 초순',
    '3일 동안',
    '사흘 뒤',
    'for the third time',
    'may open fire',
    '2025년 12월 말',
    'March on the river',
  ])
    assert.deepEqual(daysIn(text), [], text)
})

test('a number, an address or an account is one however it is written', () => {
  const kinds = (text: string) => [...new Set(identityWarnings(plainOf(text)).map(({ kind }) => kind))]
  for (const [text, kind] of [
    ['０１０-１２３４-５６７８', 'phone'],
    ['010\u200b-1234-\u20605678', 'phone'],
    ['(010)1234-5678', 'phone'],
    ['010–1234–5678', 'phone'],
    ['010 · 1234 · 5678', 'phone'],
    ['a＠b.co', 'email'],
    ['a (at) b.co', 'email'],
    ['a [at] b [dot] co', 'email'],
    ['위챗 아이디 abc123', 'messenger'],
    ['WeChat: abc123', 'messenger'],
    ['텔레그램 @abc_de', 'messenger'],
  ] as const)
    assert.ok(kinds(text).includes(kind), `${text}: ${kinds(text).join()}`)
  for (const text of [
    '보도는 위챗에 퍼졌다',
    'posted on Telegram by the outlet',
    'WhatsApp groups',
    '1010 people',
    '2010-2014',
  ])
    assert.deepEqual(kinds(text), [], text)
})

test('a name typed for somebody unnamed is one however it is written', () => {
  for (const [text, language] of [
    ['Witness Ｂ', 'en'],
    ['a man we call Star', 'en'],
    ['ㄱ씨', 'ko'],
    ['Ａ씨', 'ko'],
    ['김 모 씨', 'ko'],
    ['취재원 가', 'ko'],
    ['소식통 1', 'ko'],
    ['B 소식통', 'ko'],
  ] as const)
    assert.equal(pseudonymsIn(text, language).length, 1, text)
  for (const [text, language] of [
    ['RFA 소식통', 'ko'],
    ['소식통 3명', 'ko'],
    ['소식통 나름', 'ko'],
    ['주민 1,000명', 'ko'],
    ['what we call a rule', 'en'],
  ] as const)
    assert.deepEqual(pseudonymsIn(text, language), [], text)
})

test('a word that claims too much is found behind what nobody sees', () => {
  for (const said of ['This was con\u200bfirmed.', 'This was ｃｏｎｆｉｒｍｅｄ.', 'This was con\u00adfirmed.'])
    assert.deepEqual(
      lintOf(said, 'en', null).map(({ kind }) => kind),
      ['says-verified'],
      said,
    )
})

test('no figures of an id or a sum are taken for a telephone, and those beside one are', () => {
  const id = 'claim_8d9f0a10-4f3b-4c52-9a77-b01012345678'
  const sum = `a13812345678b${'0'.repeat(51)}`
  const page = `{"claim":"${id}","sha256":"${sum}"}`
  assert.ok(identityWarnings(plainOf(page)).length > 0, 'there is something to be mistaken for one')
  assert.deepEqual(identityWarnings(wordsOf(page)), [])
  for (const number of ['010-1234-5678', '01012345678', '138 1234 5678'])
    for (const text of [`${page} ${number}`, `${id} ${number}`, `${number},${sum}`])
      assert.equal(identityWarnings(wordsOf(text)).length, 1, text)
})
