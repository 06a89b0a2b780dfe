import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { propose } from '../../src/reading/proposal.js'
import { faultOf, fuzz } from '../../bench/reading/fuzz.js'
import { markedTextsOf } from '../../bench/reading/gold.js'

const texts = markedTextsOf(join(process.cwd(), 'test', 'reading', 'held')).map(({ body }) => body)

test('nine thousand texts bent out of shape are read without a fault, none in more than two seconds', () => {
  const { inputs, found } = fuzz(texts, 1, 9_000)
  assert.equal(found, null, JSON.stringify(found))
  assert.equal(inputs, 9_000)
})

test('a thousand texts of any characters are read without a fault', () => {
  const mark = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '(',
    ')',
    '.',
    ',',
    '\n',
    ' ',
    '다',
    '고',
    '은',
    '1',
    '일',
    '월',
    'a',
    '가',
    '👉',
    '\ud800',
  )
  const any = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: mark, maxLength: 400 }))
  fc.assert(
    fc.property(any, fc.constantFrom('en' as const, 'ko' as const), (body, language) => {
      const points = Array.from(body)
      for (const proposal of propose({ id: 'any', body, language, published: '2021-03-17', outlet: null }))
        assert.equal(faultOf(points, proposal), null)
    }),
    { numRuns: 1000, seed: 7 },
  )
})

test('a text of a hundred thousand equal signs or words ends within the watchdog', () => {
  for (const unit of [
    '“',
    '"',
    '(',
    ')',
    '7',
    '. ',
    ' ',
    '\n',
    '은 는 이 가 ',
    '소식통은 ',
    '다고 ',
    ', and the ',
    'said that ',
    '가',
    'a',
    '「',
  ])
    for (const language of ['en', 'ko'] as const) {
      const body = unit.repeat(Math.ceil(100_000 / unit.length))
      const began = performance.now()
      propose({ id: 'long', body, language, published: '2021-03-17', outlet: null })
      assert.ok(performance.now() - began < 2000, `${JSON.stringify(unit)} in ${language}`)
    }
})
