import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holding, read } from './read.js'

test('case 15: verbs of different force all give the words to who said them', () => {
  for (const verb of ['told River Post that', 'revealed that', 'alleged that', 'claimed that', 'explained that'])
    assert.equal(read(`A trader in Musan ${verb} two soldiers had fled.`)[0]?.attributedTo, 'A trader in Musan', verb)
  for (const verb of ['폭로했다', '주장했다', '설명했다', '귀띔했다', '덧붙였다', '선을 그었다'])
    assert.equal(read(`무산의 한 상인은 “병사 두 명이 달아났다”고 ${verb}.`)[0]?.attributedTo, '무산의 한 상인', verb)
})

test('case 16: a Korean hearsay ending is the hedge, a named source is not', () => {
  assert.equal(read('북한이 국경에 사격 지시를 내린 것으로 전해졌다.')[0]?.modality, 'probable')
  assert.equal(read('이번 조치는 내부 단속으로 풀이된다.')[0]?.modality, 'probable')
  assert.equal(read('단속이 더 심해질 가능성이 있다.')[0]?.modality, 'possible')
  assert.equal(read('양강도 소식통은 “사격 지시가 내려왔다”고 전했다.')[0]?.modality, 'asserted')
})

test('case 17: the source, a separate source and another source are told apart', () => {
  const found = read(
    'A source in Hyesan said two men were shot. The source said they died on the way. Another source in Musan said nobody was shot. The second source said it was quiet.',
  )
  assert.deepEqual(
    found.map(({ attributedTo }) => attributedTo),
    ['A source in Hyesan', 'A source in Hyesan', 'Another source in Musan', 'Another source in Musan'],
  )
})

test('case 18: sources in the plural stay one label', () => {
  const [found] = read("Two men were shot near Hyesan, according to the agency's sources.")
  assert.equal(found?.attributedTo, "the agency's sources")
})

test('case 19: what carries no verb of saying is the outlet’s, source implied', () => {
  const found = read(
    'A source in Hyesan said two men were shot.\n\nPreviously, guards were only permitted to fire before a person reached the middle of the river.',
  )
  const implied = holding(found, 'Previously')
  assert.equal(implied.attributedTo, 'outlet')
  assert.equal(implied.sourceImplied, true)
})

test('case 20: a chain leads from the outlet to the origin', () => {
  const [found] = read(
    '새길북한방송은 4일 대북매체를 인용해 “경비대가 배에 총을 쐈다”는 평안북도 소식통의 1일 발언을 전했다.',
  )
  assert.equal(found?.attributedTo, '평안북도 소식통')
  assert.deepEqual(found?.chain, ['River Post', '새길북한방송', '대북매체', '평안북도 소식통'])
  const rumour = read('혜산에서 밀수꾼이 죽었다는 소문이 돌고 있다.')
  assert.deepEqual(rumour[0]?.chain.at(-1), '소문')
})

test('case 21: an unnamed newspaper takes the name that the text gives next', () => {
  const found = read(
    'North Korean guards killed five refugees, a South Korean newspaper said Tuesday.\n\nThe group had crossed the Yalu, the Dongmun Ilbo reported.',
    '2011-01-11',
  )
  assert.equal(found[0]?.attributedTo, 'Dongmun Ilbo')
})

test('case 23: a lead stronger than its source stays beside it', () => {
  const found = read(
    'North Korea has issued an order to open fire on anyone at the border.\n\nA source in Hyesan said guards were told to fire warning shots.',
  )
  assert.deepEqual(
    found.map(({ attributedTo }) => attributedTo),
    ['outlet', 'A source in Hyesan'],
  )
})

test('case 24: no comment and no confirmation are claims and no denial', () => {
  for (const words of [
    'The intelligence service declined to comment on the report.',
    'The ministry said it could not confirm the account.',
    'The embassy did not respond to questions.',
    'The ministry said it had no information about the case.',
  ])
    assert.equal(read(words)[0]?.modality, 'unclear', words)
  for (const words of ['통일부 당국자는 “확인해 줄 내용이 없다”고 말했다.', '사망 여부는 확인되지 않고 있다.'])
    assert.equal(read(words)[0]?.modality, 'unclear', words)
  assert.equal(read('통일부 당국자는 “확인해 줄 내용이 없다”고 말했다.')[0]?.polarity, 'affirm')
})

test('case 25: a denial by an addressee is denied and negated', () => {
  const [english] = read('Police in Yanji denied that refugees had been shot.')
  assert.deepEqual([english?.modality, english?.polarity], ['denied', 'negate'])
  const [korean] = read('현지 공안 관계자는 총격이 있었다는 사실을 부인했다.')
  assert.deepEqual([korean?.modality, korean?.polarity, korean?.attributedTo], ['denied', 'negate', '현지 공안 관계자'])
})

test('case 26: an outlet that cites itself is the outlet', () => {
  assert.equal(read('River Post previously reported that guards had shot a trader.')[0]?.attributedTo, 'outlet')
  assert.equal(read('앞서 본지는 지난 10월 경비대가 상인을 쐈다고 보도했다.')[0]?.attributedTo, 'outlet')
})

test('case 27: a label and a place that do not fit are both kept as printed', () => {
  const [found] = read('함경북도의 한 무역관련 소식통은 “이곳 룡천은 밀수를 하기 좋은 곳”이라고 말했다.')
  assert.equal(found?.attributedTo, '함경북도의 한 무역관련 소식통')
  assert.ok(found?.places.some((place) => place.includes('룡천')))
})

test('case 28: a rumour inside a report is possible, whoever passes it on', () => {
  assert.equal(read('밀수꾼이 죽었다는 소문도 돈다.')[0]?.modality, 'possible')
  assert.equal(read('현지에서는 군관이 잡혀갔다는 말이 나돌고 있다.')[0]?.modality, 'possible')
  assert.equal(read('Word is also spreading that an officer was arrested at Musan.')[0]?.modality, 'possible')
})
