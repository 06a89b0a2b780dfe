import assert from 'node:assert/strict'
import { test } from 'node:test'
import { signsOf } from '../../../src/reading/pair/sign.js'
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
