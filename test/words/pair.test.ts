import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Proposal } from '../../src/record/draft.js'
import { wordDifferenceSaid } from '../../src/words/pair.js'

const said = (en: string, ko: string) =>
  wordDifferenceSaid('number', { passage: en } as Proposal, { passage: ko } as Proposal)

test('another number is named on both sides where both print it in figures', () => {
  assert.deepEqual(said('rewarded with 40 kilograms of rice', '쌀 50kg을 포상하고'), {
    en: 'another number: 40 in English, 50 in Korean',
    ko: '숫자가 다름: 영어는 40, 한국어는 50',
  })
  assert.match(
    said('some 1,200 guards in 3 counties', '경비대 1300명이 3개 군에').en,
    /: 1200 in English, 1300 in Korean/,
  )
  assert.match(said('2.5 tons of rice', '쌀 2.7톤').en, /: 2\.5 in English, 2\.7 in Korean/)
})

test('days, months and years are no such numbers, and nothing is named that one side tells in words', () => {
  assert.match(said('On Feb. 22, 2021 14 people', '지난 2월 23일 15명').en, /: 14 in English, 15 in Korean$/)
  assert.match(said('On 22 February 14 people', '2021년 2월 23일 15명').ko, /영어는 14, 한국어는 15$/)
  for (const [en, ko] of [
    ['two people', '3명'],
    ['2 people on March 3', '세 명이 3월 3일에'],
    ['4 men', '4명'],
  ] as const)
    assert.deepEqual(said(en, ko), { en: 'another number', ko: '숫자가 다름' })
})
