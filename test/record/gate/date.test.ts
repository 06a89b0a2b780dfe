import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../../../src/record/time/day.js'
import { parseEdtf, spanOf } from '../../../src/record/time/edtf.js'
import { coarseDate } from '../../../src/record/gate/date.js'

test('a day becomes the early, mid or late part of its month', () => {
  for (const [given, printed] of [
    ['2017-12-01', '2017-12-01/2017-12-10'],
    ['2017-12-10', '2017-12-01/2017-12-10'],
    ['2017-12-11?', '2017-12-11/2017-12-20'],
    ['2017-12-21~', '2017-12-21/2017-12-31'],
    ['2016-02-29', '2016-02-21/2016-02-29'],
    ['[2017-12-11,2017-12-19]', '2017-12-11/2017-12-20'],
    ['2017-12-09/2017-12-12', '2017-12'],
    ['2017-11-30/2017-12-01', '2017-11/2017-12'],
    ['2017-12-13/', '2017-12/'],
    ['2017-12-13/..', '2017-12/..'],
    ['../2017-12-13', '../2017-12'],
  ] as const) {
    assert.deepEqual(coarseDate(given), { edtf: printed, isWidened: true }, given)
  }
})

test('months and years stay as they are', () => {
  for (const edtf of ['2017', '2017-12', '2017-11?/2018', '[2017-11,2017-12]', '2017-12/']) {
    assert.deepEqual(coarseDate(edtf), { edtf, isWidened: false })
  }
})

test('a printed date never names a span of fewer than eight days, and always holds the day it was told', () => {
  fc.assert(
    fc.property(fc.nat(20_000), fc.nat(40), fc.boolean(), (from, length, isSpan) => {
      const first = addDays('1980-01-01', from)
      const last = isSpan ? addDays(first, length) : first
      const span = spanOf(parseEdtf(coarseDate(isSpan ? `${first}/${last}` : first).edtf))
      assert.ok(span.first !== null && span.last !== null)
      assert.ok(span.first <= first && last <= span.last)
      assert.ok(addDays(span.first, 7) <= span.last)
      assert.match(span.first, /-(?:01|11|21)$/)
    }),
  )
})
