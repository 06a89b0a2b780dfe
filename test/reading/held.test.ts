import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { markedTextsOf } from '../../bench/reading/gold.js'
import { figuresOf, intervalsOf, markingOf } from '../../bench/reading/score.js'

const markings = markedTextsOf(join(process.cwd(), 'test', 'reading', 'held')).map(markingOf)

test('on texts of our own that vary what the samples do not, the proposer keeps its goals', () => {
  const figures = figuresOf(markings)
  const floors = {
    f1: 0.94,
    attribution: 0.94,
    about_date: 0.93,
    about_date_dated: 0.9,
    told_on: 0.95,
    modality: 0.95,
    polarity: 0.97,
    kind: 0.79,
  }
  for (const [name, floor] of Object.entries(floors))
    assert.ok((figures[name] ?? 0) >= floor, `${name}: ${figures[name]}`)
  assert.ok((figures['nonclaim_hits'] ?? 1) <= 0.06)
})

test('an interval holds its figure and is the same every time', () => {
  const [first, second] = [intervalsOf(markings, 200), intervalsOf(markings, 200)]
  assert.deepEqual(first, second)
  const figures = figuresOf(markings)
  for (const [name, [low, high]] of Object.entries(first))
    assert.ok(low <= (figures[name] ?? 0) && (figures[name] ?? 0) <= high, name)
})
