import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, dayOf, daysInMonth } from '../../src/record/day.js'
import { parseEdtf, spanOf } from '../../src/record/edtf.js'
import { isRefusal, type RefusalCode } from '../../src/record/refusal.js'

const refusesWith = (text: string, code: RefusalCode): void =>
  assert.throws(
    () => parseEdtf(text),
    (thrown) => isRefusal(thrown) && thrown.code === code,
    `${JSON.stringify(text)} must be refused with ${code}`,
  )

const spanText = (text: string): string => {
  const { first, last } = spanOf(parseEdtf(text))
  return `${first ?? '?'}..${last ?? '?'}`
}

test('a date names the first and the last civil day it allows', () => {
  const expected: Readonly<Record<string, string>> = {
    '2020': '2020-01-01..2020-12-31',
    '2020-02': '2020-02-01..2020-02-29',
    '2021-02': '2021-02-01..2021-02-28',
    '2100-02': '2100-02-01..2100-02-28',
    '2000-02': '2000-02-01..2000-02-29',
    '2020-04': '2020-04-01..2020-04-30',
    '2020-12': '2020-12-01..2020-12-31',
    '2020-02-29': '2020-02-29..2020-02-29',
    '1000': '1000-01-01..1000-12-31',
    '9999-12-31': '9999-12-31..9999-12-31',
    '2020-08-25/2020-09': '2020-08-25..2020-09-30',
    '2020/2021-03': '2020-01-01..2021-03-31',
    '2020-08-25/..': '2020-08-25..?',
    '2020-08-25/': '2020-08-25..?',
    '../2020-08-25': '?..2020-08-25',
    '/2020-08': '?..2020-08-31',
    '[2020-08-25,2020-09-03]': '2020-08-25..2020-09-03',
    '[2020-09-03, 2020-08]': '2020-08-01..2020-09-03',
    '[2020]': '2020-01-01..2020-12-31',
    '2020-09/2020-09': '2020-09-01..2020-09-30',
    '2020-09-10/2020-09': '2020-09-10..2020-09-30',
    '2020-09/2020-09-10': '2020-09-01..2020-09-10',
  }
  for (const [text, span] of Object.entries(expected)) assert.equal(spanText(text), span, text)
})

test('how exactly a date is given is kept beside it', () => {
  const precisions = ['2020', '2020-08', '2020-08-25'].map((text) => {
    const parsed = parseEdtf(text)
    return parsed.kind === 'date' ? parsed.date.precision : parsed.kind
  })
  assert.deepEqual(precisions, ['year', 'month', 'day'])
})

test('the marks ? ~ % say uncertain, approximate and both, and leave the days alone', () => {
  const marks = ['', '?', '~', '%'].map((mark) => {
    const parsed = parseEdtf(`2020-08${mark}`)
    assert.ok(parsed.kind === 'date')
    assert.equal(parsed.date.first, '2020-08-01')
    assert.equal(parsed.date.last, '2020-08-31')
    return [parsed.date.isUncertain, parsed.date.isApproximate]
  })
  assert.deepEqual(marks, [
    [false, false],
    [true, false],
    [false, true],
    [true, true],
  ])
})

test('an interval tells an unknown end from an open one', () => {
  const ends = ['2020-08/', '2020-08/..', '/2020-08', '../2020-08'].map((text) => {
    const parsed = parseEdtf(text)
    assert.ok(parsed.kind === 'interval')
    return typeof parsed.start === 'string' ? parsed.start : parsed.end
  })
  assert.deepEqual(ends, ['unknown', 'open', 'unknown', 'open'])
})

test('a day that does not exist is refused as impossible, never moved to a neighbour', () => {
  const impossible = [
    '2020-02-30',
    '2021-02-29',
    '1900-02-29',
    '2020-04-31',
    '2020-06-31',
    '2020-00',
    '2020-13',
    '2020-00-10',
    '2020-08-00',
    '2020-08-32',
    '2020-02-30~',
    '2020-08-25/2020-08-32',
    '[2020-08-25,2020-02-30]',
  ]
  for (const text of impossible) refusesWith(text, 'date-impossible')
})

test('an interval that runs backwards is refused as impossible', () => {
  for (const text of ['2020-09/2020-08', '2020-08-25/2020-08-24', '2021/2020', '2020-08-25?/2019~']) {
    refusesWith(text, 'date-impossible')
  }
})

test('seasons, unknown digits, clock times and loose writing lie outside the profile', () => {
  const outside = [
    '2020-21',
    '2020-24?',
    '2020-33',
    '2020-41',
    '202X',
    '20XX',
    'XXXX',
    '2020-XX',
    '2020-08-XX',
    '2020-08-25T10:00',
    '2020-08-25T10:00:00Z',
    '2020-08-25 10:00',
    '2020-8-25',
    '2020-08-5',
    '20200825',
    '2020/08/25',
    '2020.08.25',
    '25-08-2020',
    '2020-08-25?~',
    '?2020-08',
    '2020-?08',
    'Y20200',
    '-0500',
    '0000',
    '0999-12-31',
    '20201',
    '{2020,2021}',
    '[]',
    '[2020-08-25,]',
    '[2020-08-25..2020-09-01]',
    '[2020-08-25',
    '2020-08-25]',
    '2020/2021/2022',
    '/',
    '../..',
    '/..',
    '../',
    '',
    '   ',
    'August 2020',
    '2020년 8월',
    '２０２０-08',
    '2020−08',
    '[2020-08-25/2020-09]',
    'unknown/2020',
  ]
  for (const text of outside) refusesWith(text, 'date-not-in-profile')
})

test('a very long text is refused and only its beginning is repeated', () => {
  assert.throws(
    () => parseEdtf(`[${'2020-08-25,'.repeat(100_000)}2020]`),
    (thrown) => isRefusal(thrown) && thrown.code === 'date-not-in-profile' && String(thrown.facts.date).length === 60,
  )
})

test('space around a date is no part of it', () => {
  assert.deepEqual(parseEdtf('  2020-08-25\n'), parseEdtf('2020-08-25'))
})

const day = fc
  .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, date]) => ({ year, month, date: Math.min(date, daysInMonth(year, month)) }))
const mark = fc.constantFrom('', '?', '~', '%')
const date = fc
  .tuple(day, fc.constantFrom(4, 7, 10), mark)
  .map(([{ year, month, date }, length, sign]) => dayOf(year, month, date).slice(0, length) + sign)

test('every date there is has a first day no later than its last, and both exist', () => {
  fc.assert(
    fc.property(date, (text) => {
      const { first, last } = spanOf(parseEdtf(text))
      assert.ok(first !== null && last !== null && first <= last)
      assert.equal(addDays(first, 0), first)
      assert.equal(addDays(last, 0), last)
      assert.ok(first.startsWith(text.replace(/[?~%]/, '')))
      assert.ok(last.startsWith(text.replace(/[?~%]/, '')))
    }),
  )
})

test('an interval either runs forward or is refused', () => {
  fc.assert(
    fc.property(date, date, (start, end) => {
      const from = spanOf(parseEdtf(start)).first ?? ''
      const to = spanOf(parseEdtf(end)).last ?? ''
      if (from > to) return refusesWith(`${start}/${end}`, 'date-impossible')
      assert.deepEqual(spanOf(parseEdtf(`${start}/${end}`)), { first: from, last: to })
    }),
  )
})

test('a set spans all its dates, in whatever order they stand', () => {
  fc.assert(
    fc.property(fc.array(date, { minLength: 1, maxLength: 8 }), (dates) => {
      const spans = dates.map((text) => spanOf(parseEdtf(text)))
      const { first, last } = spanOf(parseEdtf(`[${dates.join(',')}]`))
      for (const span of spans) {
        assert.ok(first !== null && span.first !== null && first <= span.first)
        assert.ok(last !== null && span.last !== null && last >= span.last)
      }
      assert.ok(spans.some((span) => span.first === first))
      assert.ok(spans.some((span) => span.last === last))
    }),
  )
})

test('no text whatever makes the reader of dates fail otherwise than by a refusal', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'0123456789-/.[],?~%XT: '), maxLength: 30 })
  fc.assert(
    fc.property(fc.oneof(letters, fc.string({ unit: 'binary' })), (text) => {
      try {
        const { first, last } = spanOf(parseEdtf(text))
        assert.ok(first === null || last === null || first <= last)
      } catch (thrown) {
        assert.ok(isRefusal(thrown), String(thrown))
      }
    }),
    { numRuns: 2000 },
  )
})
