import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { daysInMonth } from '../../../src/record/time/day.js'
import { parseEdtf, spanOf } from '../../../src/record/time/edtf.js'
import { isRefusal } from '../../../src/record/refusal.js'

const refusedWith = (code: string) => (thrown: unknown) => isRefusal(thrown) && thrown.code === code

test('a year, a month and a day allow their first and last day', () => {
  assert.deepEqual(spanOf(parseEdtf('2017')), { ...spanOf(parseEdtf('2017')), first: '2017-01-01', last: '2017-12-31' })
  assert.equal(spanOf(parseEdtf('2020-02')).last, '2020-02-29')
  assert.equal(spanOf(parseEdtf('2100-02')).last, '2100-02-28')
  assert.equal(spanOf(parseEdtf('2017-11-23')).first, '2017-11-23')
})

test('question marks and tildes are kept and widen nothing', () => {
  for (const mark of ['?', '~', '%']) {
    const { first, last } = spanOf(parseEdtf(`2017-11${mark}`))
    assert.deepEqual([first, last], ['2017-11-01', '2017-11-30'])
  }
  const parsed = parseEdtf('2017-11%')
  assert.ok(parsed.kind === 'date' && parsed.date.isApproximate && parsed.date.isUncertain)
})

test('an unknown end is not an open end', () => {
  const unknown = parseEdtf('2020-08/')
  const open = parseEdtf('2020-08/..')
  assert.ok(unknown.kind === 'interval' && unknown.end === 'unknown')
  assert.ok(open.kind === 'interval' && open.end === 'open')
  const before = parseEdtf('/2017-11-22')
  assert.ok(before.kind === 'interval' && before.start === 'unknown')
  assert.deepEqual(
    [spanOf(parseEdtf('[2020-08-26,2020-08-27]')).first, spanOf(parseEdtf('[2020-08-26,2020-08-27]')).last],
    ['2020-08-26', '2020-08-27'],
  )
})

for (const date of ['2020-02-30', '2021-02-29', '2017-13', '2017-00', '2017-04-31', '2017-11-00', '2018-01/2017-01']) {
  test(`there is no such date as ${date}`, () => assert.throws(() => parseEdtf(date), refusedWith('date-impossible')))
}

for (const date of [
  '2020-21',
  '2020-33',
  '2020-41',
  '201X',
  '2017-1X',
  'XXXX',
  '2020-08-26T00:00',
  '2020-8-1',
  '20-08-01',
  '',
  'August 2020',
  '../..',
  '/',
  'Y20170',
  '-0100',
  '2020-08-26 12:00',
  '12',
  '２０２０',
  '[2020',
  '2017/2018/2019',
  '0999',
]) {
  test(`the profile has no ${JSON.stringify(date)}`, () =>
    assert.throws(() => parseEdtf(date), refusedWith('date-not-in-profile')))
}

const dates = fc
  .tuple(
    fc.integer({ min: 1000, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
    fc.integer({ min: 1, max: 3 }),
    fc.constantFrom('', '?', '~', '%'),
  )
  .map(([year, month, day, parts, mark]) => {
    const text = [
      String(year),
      String(month).padStart(2, '0'),
      String(Math.min(day, daysInMonth(year, month))).padStart(2, '0'),
    ]
    return text.slice(0, parts).join('-') + mark
  })

test('whatever date stands in the profile, its first day is not after its last, and it reads the same again', () => {
  fc.assert(
    fc.property(dates, (date) => {
      const parsed = parseEdtf(date)
      const { first, last } = spanOf(parsed)
      assert.ok(first !== null && last !== null && first <= last)
      assert.equal(parsed.kind === 'date' && parsed.date.text, date)
    }),
  )
})

test('whatever is typed is read or refused, never a fault', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.tuple(dates, dates).map((pair) => pair.join('/')),
      ),
      (text) => {
        try {
          parseEdtf(text)
        } catch (thrown) {
          assert.ok(isRefusal(thrown))
        }
      },
    ),
  )
})
