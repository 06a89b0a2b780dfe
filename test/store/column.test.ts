import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { whenOf } from '../../src/record/time/when.js'
import { columnsOfWhen, inBatches, listOf, saidOf, textOf, whenOfColumns } from '../../src/store/column.js'
import { pageOf } from '../../src/store/query.js'

test('what is absent in a row is null, and an absent list is empty', () => {
  assert.deepEqual([textOf(null), textOf(undefined), textOf(''), textOf(7)], [null, null, '', '7'])
  assert.deepEqual(listOf(null), [])
  assert.deepEqual(listOf(['a']), ['a'])
})

test('a row that says nothing in either language shows a dash rather than nothing', () => {
  assert.deepEqual(saidOf('en', null), { en: 'en', ko: null })
  assert.deepEqual(saidOf(null, '말'), { en: null, ko: '말' })
  assert.deepEqual(saidOf(null, ' '), { en: '—', ko: null })
})

test('a time comes back from its columns as it went in, and no time is no time', () => {
  for (const edtf of ['2017-11-23', '2017-11', '2017-12/', '2020-01/..', '/2019', '[2017-11-23,2017-12-01]', '2017?']) {
    const when = whenOf(edtf, { printed: 'as printed' })
    assert.deepEqual(whenOfColumns(columnsOfWhen(when)), when, edtf)
  }
  assert.deepEqual(whenOfColumns(columnsOfWhen(whenOf(null, { printed: 'lately' })))?.printed, 'lately')
  assert.equal(whenOfColumns(columnsOfWhen(null)), null)
})

test('a long list is written in batches, each row once and in order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer(), { maxLength: 60 }), fc.integer({ min: 1, max: 20 }), async (rows, size) => {
      const written: number[] = []
      await inBatches(
        rows,
        async (batch) => {
          assert.ok(batch.length > 0 && batch.length <= size)
          written.push(...batch)
        },
        size,
      )
      assert.deepEqual(written, rows)
    }),
  )
})

test('a page is never before the first, never empty by its size and never without end', () => {
  const ask = { sort: null, descending: false }
  assert.deepEqual(pageOf({ ...ask, page: 1, size: 50 }), { size: 50, offset: 0 })
  assert.deepEqual(pageOf({ ...ask, page: 3, size: 20.9 }), { size: 20, offset: 40 })
  assert.deepEqual(pageOf({ ...ask, page: -5, size: 0 }), { size: 1, offset: 0 })
  assert.deepEqual(pageOf({ ...ask, page: 1, size: 10 ** 9 }), { size: 100_000, offset: 0 })
})
