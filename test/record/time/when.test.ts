import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { heldOn, whenOf, widenPart } from '../../../src/record/time/when.js'

test('what happened once lies on some day of its span', () => {
  const when = whenOf('2017-11', { happenedOnce: true, printed: 'last month' })
  assert.deepEqual(
    [when.earliestStart, when.latestStart, when.earliestEnd, when.latestEnd],
    ['2017-11-01', '2017-11-30', '2017-11-01', '2017-11-30'],
  )
  assert.equal(when.printed, 'last month')
})

test('a state with an unknown end held at least until it was last reported', () => {
  const when = whenOf('2020-08-25/', { knownOn: '2020-09-15' })
  assert.deepEqual(
    [when.earliestStart, when.earliestEnd, when.latestEnd, when.isOpen],
    ['2020-08-25', '2020-09-15', null, false],
  )
  assert.equal(heldOn(when, '2020-09-01'), 'yes')
  assert.equal(heldOn(when, '2020-10-01'), 'possibly')
  assert.equal(heldOn(when, '2020-08-24'), 'no')
  assert.equal(whenOf('2020-08-25/..').isOpen, true)
})

test('a rule that ended before a change may have begun any time before', () => {
  const when = whenOf('/2017-11-22')
  assert.equal(when.earliestStart, null)
  assert.equal(heldOn(when, '2017-11-22'), 'yes')
  assert.equal(heldOn(when, '2010-01-01'), 'possibly')
  assert.equal(heldOn(when, '2017-11-23'), 'no')
})

test('what cannot be placed keeps its words and answers no day', () => {
  const when = whenOf(null, { printed: '그날' })
  assert.deepEqual([when.edtf, when.printed, heldOn(when, '2020-01-01')], [null, '그날', 'no'])
  assert.equal(whenOf('  ').edtf, null)
})

test('early, middle and late in a month are its ten days', () => {
  const parts = [
    ['early August', '2020-08-01~/2020-08-10'],
    ['mid-August', '2020-08-11~/2020-08-20'],
    ['at the end of August', '2020-08-21~/2020-08-31'],
    ['8월 초순', '2020-08-01~/2020-08-10'],
    ['8월 초', '2020-08-01~/2020-08-10'],
    ['8월 중순', '2020-08-11~/2020-08-20'],
    ['8월 하순', '2020-08-21~/2020-08-31'],
    ['8월 말', '2020-08-21~/2020-08-31'],
  ] as const
  for (const [printed, widened] of parts) assert.equal(widenPart('2020-08', printed), widened, printed)
  assert.equal(widenPart('2021-02', '2월 말'), '2021-02-21~/2021-02-28')
  assert.equal(widenPart('2020-08', 'in August'), '2020-08')
  assert.equal(widenPart('2020-08-03', 'early August'), '2020-08-03')
})

const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('certain days are always possible days, in whatever order a state is told', () => {
  fc.assert(
    fc.property(days, days, days, fc.constantFrom('', '..'), (a, b, day, open) => {
      const [start = a, end = b] = [a, b].sort()
      for (const edtf of [`${start}/${end}`, `${start}/${open}`, `/${end}`, start]) {
        const when = whenOf(edtf)
        const { earliestStart, latestStart, earliestEnd, latestEnd } = when
        if (earliestStart && latestStart) assert.ok(earliestStart <= latestStart)
        if (earliestEnd && latestEnd) assert.ok(earliestEnd <= latestEnd)
        const isPossible = (earliestStart === null || earliestStart <= day) && (latestEnd === null || day <= latestEnd)
        if (heldOn(when, day) === 'yes') assert.ok(isPossible)
        if (heldOn(when, day) === 'no') assert.ok(!isPossible)
      }
    }),
  )
})

test('a day or month as Korea prints it is the same in EDTF; what is neither is refused', () => {
  for (const typed of ['2021.03.18', '2021. 3. 18.', '2021.3.18', '2021년 3월 18일', '2021년3월18일'])
    assert.deepEqual(whenOf(typed), whenOf('2021-03-18'), typed)
  for (const typed of ['2021.03', '2021년 3월']) assert.deepEqual(whenOf(typed), whenOf('2021-03'), typed)
  assert.equal(whenOf('2021.3.18?').edtf, '2021-03-18?')
  for (const typed of ['2021.0318', '2021.03.180', '18.03.2021', '2021.02.30', '3월 18일', '2021.03.18/2021.03.19'])
    assert.throws(() => whenOf(typed), typed)
})
