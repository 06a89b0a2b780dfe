import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { overlapOf, RUN } from '../../../src/record/gate/overlap.js'

const RAW = [
  'She says her brother in the third brigade saw the new order on the wall of the guard post.',
  'Nobody crosses now. Guards walk the bank at night and fire without a warning.',
  '그 집 아들이 초소 벽에 붙은 새 포고를 두 번이나 읽고 와서 어머니한테 말해 주었다고 한다.',
  '경비대원들이 밤마다 강둑을 돈다. Call 010-5550-1234 after dark.',
].join(' ')
const CLEAN =
  'A person there says: Nobody crosses now. Guards walk the bank at night and fire without a warning. 경비대원들이 밤마다 강둑을 돈다.'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const found = (page: string, clean = CLEAN): readonly string[] => overlapOf(RAW, clean, bytes(page))

test('words of a raw note that were not handed over are found in pages, however they are spaced, marked up or escaped', () => {
  const run = 'her brother in the third brigade saw the new order'
  assert.deepEqual(found(`As we heard, ${run} there.`), ['her brother in the third brigade saw the new order'])
  const korean = '초소 벽에 붙은 새 포고를 두 번이나 읽고'
  for (const page of [
    `<p>${run.replaceAll(' ', '</b> <b>')}</p>`,
    run.toUpperCase(),
    run.replaceAll(' ', '\n'),
    `{"says":"${run.replaceAll(' ', '\\n')}"}`,
    run.replaceAll('e', '&#101;'),
    `${korean.replaceAll(' ', '')} 그랬다`,
    [...korean].map((one) => (one < '\u0080' ? one : `\\u${one.charCodeAt(0).toString(16)}`)).join(''),
    korean.normalize('NFD'),
    'call 0105550 1234',
  ])
    assert.equal(found(page).length, 1, page)
})

test('what was handed over with the clean side, and what is shorter than a run, is no find', () => {
  for (const page of [
    CLEAN,
    'Guards walk the bank at night and fire without a warning, a person there says.',
    'her brother in the third brigade',
    '경비대원들이 밤마다 강둑을 돈다',
    'The new order hung on a wall. A guard post stood there.',
  ])
    assert.deepEqual(found(page), [], page)
  assert.deepEqual(found(RAW, RAW), [])
  assert.deepEqual(overlapOf('', '', bytes(CLEAN)), [])
})

test('every run of eight words is found where nothing was handed over, and none where all of it was', () => {
  const word = fc.stringMatching(/^[a-z]{3,9}$/)
  fc.assert(
    fc.property(
      fc.array(word, { minLength: RUN, maxLength: 40 }),
      fc.nat(),
      fc.lorem({ maxCount: 20 }),
      (words, at, around) => {
        const from = at % (words.length - RUN + 1)
        const page = bytes(`${around} ${words.slice(from, from + RUN).join(' ')} ${around}`)
        assert.ok(overlapOf(words.join(' '), '', page).length > 0)
        assert.deepEqual(overlapOf(words.join(' '), words.join(' '), page), [])
      },
    ),
    { numRuns: 60 },
  )
})
