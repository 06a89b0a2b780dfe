import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  addDays,
  dayOf,
  daysBetween,
  daysInMonth,
  isDay,
  isLeapYear,
  lastDayOfMonth,
} from '../../../src/record/time/day.js'

test('leap years follow the Gregorian rule', () => {
  assert.deepEqual([1600, 1700, 1900, 2000, 2020, 2021, 2024, 2100].filter(isLeapYear), [1600, 2000, 2020, 2024])
})

test('every month has the days it has', () => {
  const lengths = (year: number) => Array.from({ length: 12 }, (_, index) => daysInMonth(year, index + 1))
  assert.deepEqual(lengths(2021), [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
  assert.deepEqual(lengths(2020), [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
  assert.equal(lastDayOfMonth(2020, 2), '2020-02-29')
  assert.equal(lastDayOfMonth(2021, 2), '2021-02-28')
})

test('only a civil day that exists, written in full, is a day', () => {
  for (const text of ['1000-01-01', '2020-02-29', '9999-12-31']) assert.ok(isDay(text), text)
  const others = [
    '',
    '2020',
    '2020-02',
    '2020-02-30',
    '2021-02-29',
    '2020-13-01',
    '2020-00-01',
    '2020-01-00',
    '0999-12-31',
  ]
  for (const text of [...others, ' 2020-01-01', '2020-01-01T00:00', '2020-1-1', '2020-01-01\n'])
    assert.ok(!isDay(text), text)
})

test('days are added across months, leap days and years', () => {
  assert.equal(addDays('2020-02-28', 1), '2020-02-29')
  assert.equal(addDays('2021-02-28', 1), '2021-03-01')
  assert.equal(addDays('2020-12-31', 1), '2021-01-01')
  assert.equal(addDays('2020-03-01', -1), '2020-02-29')
  assert.equal(daysBetween('2020-01-01', '2021-01-01'), 366)
  assert.equal(daysBetween('2021-01-01', '2020-01-01'), -366)
})

const day = fc
  .tuple(fc.integer({ min: 1100, max: 9900 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, date]) => dayOf(year, month, Math.min(date, daysInMonth(year, month))))

test('adding days and counting them undo each other, and texts sort as the days do', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -30_000, max: 30_000 }), (from, count) => {
      const to = addDays(from, count)
      assert.ok(isDay(to))
      assert.equal(daysBetween(from, to), count)
      assert.equal(addDays(to, -count), from)
      assert.equal(Math.sign(count), from < to ? 1 : from > to ? -1 : 0)
    }),
  )
})

test('a day built from any three numbers exists exactly when the calendar has it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 9999 }),
      fc.integer({ min: 0, max: 15 }),
      fc.integer({ min: 0, max: 40 }),
      (year, month, date) => {
        const there = new Date(Date.UTC(year, month - 1, date))
        const exists =
          there.getUTCFullYear() === year && there.getUTCMonth() === month - 1 && there.getUTCDate() === date
        assert.equal(isDay(dayOf(year, month, date)), exists)
      },
    ),
  )
})
