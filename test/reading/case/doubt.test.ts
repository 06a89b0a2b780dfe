import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holding, read } from './read.js'

test('case 29: stacked hedges are each read', () => {
  const found = read(
    'The leadership may have opted to reward soldiers who shoot. It appears that guards are afraid. It is unclear whether soldiers obey the order.',
  )
  assert.deepEqual(
    found.map(({ modality }) => modality),
    ['possible', 'probable', 'unclear'],
  )
})

test('case 30: an order told as fact and obedience in doubt are two claims', () => {
  const found = read(
    'North Korea has ordered border guards to shoot anyone who flees, but it is unclear whether soldiers obey the order.',
  )
  assert.deepEqual(
    found.map(({ modality, kind }) => [modality, kind]),
    [
      ['asserted', 'directive'],
      ['unclear', 'assessment'],
    ],
  )
})

test('case 31: not only and even if belong to the order and do not negate it', () => {
  const [even] = read(
    'Soldiers have been ordered to shoot at a person even if the person has already crossed over the midpoint of the river.',
  )
  assert.equal(even?.polarity, 'affirm')
  assert.equal(even?.kind, 'directive')
  assert.match(even?.directive?.ruleAfter ?? '', /even if/)
  assert.equal(
    read('Guards are ordered not only to fire warning shots but to threaten residents.')[0]?.polarity,
    'affirm',
  )
})

test('case 32: a limit of permission in English and a difficulty in Korean keep each its kind', () => {
  const [english] = read(
    'Previously, guards were only permitted to fire before a person reached the middle of the river.',
  )
  assert.deepEqual([english?.kind, english?.polarity], ['directive', 'affirm'])
})

test('case 33: an order not to fire is negated', () => {
  for (const words of [
    'The General Staff ordered soldiers not to use live rounds at the border.',
    '총참모부는 꼭 필요한 경우가 아니면 실탄을 쓰지 말라고 국경 군인들에게 지시했다.',
    '실탄은 되도록 쓰지 말라는 지시가 내려왔다.',
  ])
    assert.equal(read(words)[0]?.polarity, 'negate', words)
})

test('case 34: a counterfactual is probable and no event of its own', () => {
  const [found] = read('소식통은 “강에 막 들어설 때 발견됐다면 공포탄을 쐈을 것”이라고 말했다.')
  assert.deepEqual([found?.modality, found?.kind], ['probable', 'assessment'])
})

test('case 35: again presupposes an earlier order and leaves it unnamed', () => {
  const [found] = read('북한 당국이 국경경비대에 사격 지시를 또다시 내렸다.')
  assert.deepEqual([found?.kind, found?.polarity], ['directive', 'affirm'])
  assert.equal(found?.directive?.ruleBefore, null)
})

test('case 36: until now is no date', () => {
  const [found] = read('Until now soldiers had never fired at people on the far bank.')
  assert.deepEqual([found?.aboutDate, found?.aboutDatePrinted, found?.polarity], [null, 'Until now', 'negate'])
})

test('a predicate that denies negates whatever its ending; one that only names a ban on the way does not', () => {
  for (const words of [
    '소식통은 “밤배를 띄우는 사람이 없다”고 말했다.',
    '소식통은 “뇌물도 통하지 않는다”고 말했다.',
    '소식통은 “강가에는 못 들어간다”고 말했다.',
    '소식통은 “강가 통행이 불가능해졌다”고 말했다.',
  ])
    assert.equal(read(words)[0]?.polarity, 'negate', words)
  assert.equal(read('소식통은 “출입 금지 구역에 여성이 들어갔다”고 말했다.')[0]?.polarity, 'affirm')
  assert.equal(read('소식통은 “실탄 사격도 드물지 않다”고 말했다.')[0]?.polarity, 'affirm')
})

test('case 60: reward and punishment are told apart, each with its addressee in its words', () => {
  assert.equal(holding(read('탈북자를 잡은 병사에게는 표창과 휴가가 주어진다.'), '표창').kind, 'incentive')
  assert.equal(holding(read('도강을 도운 주민은 노동단련대에 보내진다.'), '단련대').kind, 'penalty')
  assert.equal(read('Any soldier who shoots a fugitive is promised Party membership.')[0]?.kind, 'incentive')
  assert.equal(read('Guards who take bribes are punished with years in a labor camp.')[0]?.kind, 'penalty')
})
