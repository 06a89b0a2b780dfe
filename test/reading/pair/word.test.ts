import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Proposal } from '../../../src/record/draft.js'
import { signsOf } from '../../../src/reading/pair/sign.js'
import { speakersOf } from '../../../src/reading/pair/speaker.js'
import { isOfSense } from '../../../src/reading/pair/sense.js'
import { wordDifferences } from '../../../src/reading/pair/word.js'

const differ = (en: string, ko: string) =>
  wordDifferences({ text: en, signs: signsOf(en, 'en') }, { text: ko, signs: signsOf(ko, 'ko') })

test('another body and another number show; the same in other words does not', () => {
  assert.deepEqual(differ('The military forces were told to fire.', '국경경비대에 사격 지시가 내려왔다.'), ['body'])
  assert.deepEqual(differ('The border guard was told to fire.', '국경경비대에 사격 지시가 내려왔다.'), [])
  assert.deepEqual(differ('Three people were held.', '주민 두 명이 붙잡혔다.'), ['number'])
  assert.deepEqual(differ('Only ten days later two people were held.', '열흘 만에 주민 2명이 붙잡혔다.'), [])
  assert.deepEqual(differ('A kilo cost 5,800 won.', '1kg에 5800원이었다.'), [])
})

test('a day or a year is no count, and words for numbers count as their digits', () => {
  assert.deepEqual(differ('On March 4 two women were caught.', '지난 4일 여성 3명이 붙잡혔다.'), ['number'])
  assert.deepEqual(differ('More than two hundred people were held on May 3.', '5월 8일 200명 넘게 붙잡혔다.'), [])
  assert.deepEqual(differ('Inspectors come twice a day.', '검열원들이 하루 세 번 온다.'), ['number'])
  assert.deepEqual(differ('A trader was held.', '무역일꾼이 붙잡혔다.'), [])
})

test('a month is a number in both languages, the verb that looks like one is none', () => {
  const numbers = (text: string, language: 'en' | 'ko') => [...signsOf(text, language).numbers]
  assert.deepEqual(numbers('The floods came in late July.', 'en'), numbers('7월 말에 큰물이 났다.', 'ko'))
  assert.deepEqual(numbers('In May the bridge was closed.', 'en'), [5])
  assert.deepEqual(numbers('Whoever hides it may be sent away.', 'en'), [])
  assert.deepEqual(numbers('Soldiers marched, and a third of the augurs decided.', 'en'), [])
})

const draftOf = (changes: Partial<Proposal>): Proposal => ({
  passage: 'A bridge was closed.',
  start: 0,
  end: 20,
  kind: 'event',
  attributedTo: 'outlet',
  attributionSpan: null,
  chain: [],
  toldOn: null,
  modality: 'asserted',
  polarity: 'affirm',
  aboutDate: null,
  aboutDatePrinted: null,
  aboutDerived: false,
  sourceImplied: false,
  places: [],
  actors: [],
  directive: null,
  ...changes,
})

test('a date that neither text prints there is no difference of the texts', () => {
  const [carried, printed, none] = [
    draftOf({ aboutDate: '2009-11-30' }),
    draftOf({ aboutDate: '2009-12-06', aboutDatePrinted: 'December 6' }),
    draftOf({}),
  ]
  assert.equal(isOfSense('about_date', carried, none), false)
  assert.equal(isOfSense('about_date', carried, draftOf({ aboutDate: '2009-12-06' })), false)
  assert.equal(isOfSense('about_date', carried, printed), true)
  assert.equal(isOfSense('about_date', none, printed), true)
})

test('who speaks is learnt from sure links, whatever each language calls them', () => {
  const said = (attributedTo: string) => ({ draft: { attributedTo } })
  const [en, ko] = [[said('a trader'), said('a trader'), said('outlet')], ['한 장사꾼', '한 간부', 'outlet'].map(said)]
  const worth = speakersOf(en, ko, [
    [0, 0],
    [2, 2],
  ])
  assert.ok(worth(1, 0) > 0)
  assert.equal(worth(1, 1), 0)
  assert.equal(worth(2, 2), 0)
})
