import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { languageOf, propose, type Proposal } from '../../src/reading/proposal.js'

const read = (body: string, published: string | null = '2021-03-10', kind?: 'memo'): readonly Proposal[] =>
  propose({ id: 't', body, language: languageOf(body), published, outlet: 'Nagisa Press', ...(kind ? { kind } : {}) })

const on = (drafts: readonly Proposal[], words: RegExp): Proposal => {
  const draft = drafts.find(({ passage }) => words.test(passage))
  assert.ok(draft, `no draft on ${words} among ${drafts.map(({ passage }) => passage).join(' | ')}`)
  return draft
}

test('an English report on another matter: who said what, told when, how surely', () => {
  const drafts = read(`Traders in Chongjin were told to close their stalls by noon.

A source in North Hamgyong Province told Nagisa Press on March 8 that the city's market office announced the rule on March 1. “Anyone who sells after noon loses the stall,” the source said.

Until now, stalls could stay open until six. It is unclear whether the rule will last. Another source said that the rule had not reached the county markets.

Photo: a market in 2019`)
  const rule = on(drafts, /announced the rule on March 1/)
  assert.deepEqual(
    [rule.attributedTo, rule.toldOn, rule.aboutDate],
    ['A source in North Hamgyong Province', '2021-03-08', '2021-03-01'],
  )
  assert.equal(on(drafts, /loses the stall/).attributedTo, 'A source in North Hamgyong Province')
  assert.equal(on(drafts, /unclear whether/).modality, 'unclear')
  const other = on(drafts, /had not reached/)
  assert.match(other.attributedTo, /Another source/i)
  assert.equal(other.polarity, 'negate')
  assert.equal(
    drafts.some(({ passage }) => /Photo/.test(passage)),
    false,
  )
})

test('a Korean report on another matter: -고 전했다, -는 것으로 알려졌다, 지난 며칠', () => {
  const drafts =
    read(`평안남도 소식통은 9일 나기사통신에 “지난 5일 시 안전부가 장마당 운영 시간을 두 시간으로 줄이라고 지시했다”고 전했다.

소식통은 “이를 어기면 물건을 모두 빼앗는다고 한다”고 말했다.

다른 지역에서는 아직 시행되지 않은 것으로 알려졌다.

무단 전재 및 재배포 금지`)
  const rule = on(drafts, /두 시간으로 줄이라고/)
  assert.deepEqual([rule.attributedTo, rule.toldOn, rule.aboutDate], ['평안남도 소식통', '2021-03-09', '2021-03-05'])
  assert.equal(rule.kind, 'directive')
  assert.equal(on(drafts, /모두 빼앗는다/).attributedTo, '평안남도 소식통')
  assert.equal(on(drafts, /아직 시행되지 않은/).polarity, 'negate')
  assert.equal(
    drafts.some(({ passage }) => /무단 전재/.test(passage)),
    false,
  )
})

test('a call memo: each line is a note, with its source and its clipped endings', () => {
  const drafts = read(
    `2021.03.10 통화 / 취재원 B
- 3월 2일부터 읍내 출입 통제 시작했다 함
- 통제 이유는 모른다 함
- 곧 풀릴 듯`,
    '2021-03-10',
    'memo',
  )
  assert.equal(on(drafts, /출입 통제 시작/).aboutDate?.startsWith('2021-03-02'), true)
  assert.ok(['possible', 'probable'].includes(on(drafts, /풀릴 듯/).modality))
})

test('a text that holds nothing to claim gives no draft', () => {
  for (const body of ['', '   \n\n', 'Advertisement', '사진=연합', '***', '1234567890'])
    assert.deepEqual(read(body), [])
})

test('whatever the text, drafts stand in it word for word at their code points', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom(
      '“',
      '”',
      '"',
      '\n',
      '\n\n',
      '. ',
      '다. ',
      ' said ',
      '고 전했다. ',
      '소식통은 ',
      'a source ',
      'on March 3 ',
      '지난 5일 ',
      '(',
      ')',
      '𐀀',
      '가\u0301',
    ),
  )
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 60 }),
      fc.constantFrom('en' as const, 'ko' as const),
      fc.constantFrom(null, '2021-03-10'),
      (parts, language, published) => {
        const body = parts.join('').normalize('NFC')
        const points = Array.from(body)
        for (const draft of propose({ id: 'f', body, language, published, outlet: null })) {
          assert.equal(points.slice(draft.start, draft.end).join(''), draft.passage)
          assert.ok(draft.end > draft.start)
        }
      },
    ),
    { numRuns: 300 },
  )
})

test('hostile repeats of a hundred thousand letters cost seconds, not hours', () => {
  const repeats = [
    'a',
    '“',
    '"',
    '(',
    'said ',
    'the source said, ',
    '고 ',
    '했다고 ',
    '1월 ',
    ' \n',
    '다. ',
    '그리고 '.repeat(3),
    '2017년 ',
    'one day after ',
    '*',
  ]
  for (const part of repeats) {
    const body = part.repeat(Math.ceil(100_000 / part.length))
    const began = performance.now()
    propose({ id: 'r', body, language: languageOf(body), published: '2021-03-10', outlet: 'X' })
    const seconds = (performance.now() - began) / 1000
    assert.ok(seconds < 20, `${JSON.stringify(part)}: ${seconds.toFixed(1)} s`)
  }
})
