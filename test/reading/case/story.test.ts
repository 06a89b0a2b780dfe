import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holding, read } from './read.js'

test('case 55: an opening and a body that disagree are both proposed', () => {
  const found = read(
    'At the beginning of December soldiers shot and killed three people at the border.\n\nAccording to partners in Ryanggang Province, one of the three died and the other two were arrested.',
    '2021-12-13',
  )
  assert.ok(holding(found, 'killed three'))
  assert.ok(holding(found, 'one of the three died'))
})

test('case 56: what the dead were after is a judgement of whoever says it', () => {
  const [found] = read('이들 역시 탈북하려던 것은 아니었다고 소식통은 주장했다.')
  assert.deepEqual([found?.kind, found?.polarity, found?.attributedTo], ['assessment', 'negate', '소식통'])
})

test('case 57: an old order told as background carries its old date', () => {
  const found = read('북한은 지난해 8월 국경에 사격 포고문을 내렸다.', '2021-03-17')
  assert.equal(found[0]?.aboutDate, '2020-08')
  assert.equal(found[0]?.recalls, true)
  assert.equal(read('북한은 이달 초 국경에 사격 포고문을 내렸다.', '2021-03-17')[0]?.recalls, false)
  assert.equal(
    read('In August 2020 the ministry issued a notice to shoot trespassers.', '2021-12-13')[0]?.recalls,
    true,
  )
})

test('case 58: several instruments of neighbouring days stay several', () => {
  const found = read(
    'A police notice was posted on August 25. An urgent telegram from the Supreme Command came in on August 26.',
    '2020-08-27',
  )
  assert.deepEqual(
    found.map(({ aboutDate }) => aboutDate),
    ['2020-08-25', '2020-08-26'],
  )
})

test('case 59: a former rule shows as a contrast and has no date of its own', () => {
  const found = read(
    'Previously, soldiers had been told to fire warning shots first. Now the soldiers are ordered to shoot at once.',
  )
  assert.deepEqual([found[0]?.kind, found[0]?.aboutDate], ['directive', null])
  assert.match(found[1]?.directive?.ruleBefore ?? '', /warning shots/)
})
