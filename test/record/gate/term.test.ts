import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scanFor } from '../../../src/record/gate/scan.js'
import { termsOf } from '../../../src/record/gate/term.js'

const FIELDS = {
  name: '강하늘 (姜하늘), Kang Ha-neul',
  contact: '카카오톡 haneul77, +86 138-1234-5678, river.bank@example.org',
  kin: '누나 김별님, 조카 둘',
  born: '1979년 3월 2일',
  met: '2024.05.17 연길시 서시장 이층 다방',
  handler: '이서윤이 맡음',
  risk: '왼손에 큰 흉터, 장마당 관리소에서 일함',
}

test('what of a sealed source must not leave: names, numbers, days, mail and phrases, each called by its field', () => {
  const terms = termsOf('7KQ2-M3XA-9TBC', FIELDS)
  const has = (kind: string, text: string) => terms.some((one) => one.kind === kind && one.text === text)
  for (const [kind, text] of [
    ['name', '강하늘'],
    ['name', 'Kang Ha-neul'],
    ['word', 'haneul77'],
    ['word', 'river.bank@example.org'],
    ['name', '김별님'],
    ['name', '이서윤'],
    ['date', '1979-03-02'],
    ['date', '2024-05-17'],
    ['word', '왼손에 큰 흉터'],
  ] as const)
    assert.ok(has(kind, text), `${kind} ${text}`)
  assert.ok(terms.some(({ kind, text }) => kind === 'phone' && text.includes('138-1234-5678')))
  assert.ok(!terms.some(({ text }) => ['누나', '조카', '이층', '장마당'].includes(text)), 'no words of every day')
  assert.ok(terms.every(({ id }) => /^7KQ2-M3XA-9TBC [a-z]+ \d+$/.test(id)))
  assert.equal(new Set(terms.map(({ id }) => id)).size, terms.length)
})

test('they are found in a text that leaks them, and an open text raises none', () => {
  const terms = termsOf('x', FIELDS)
  const found = (text: string) => scanFor(terms, text).map(({ term }) => term.split(' ')[1])
  assert.deepEqual(found('According to Gang Haneul, born 2 March 1979'), ['name', 'born'])
  assert.deepEqual(found('손 전 화 8 6 1 3 8 1 2 3 4 5 6 7 8'), ['contact'])
  assert.deepEqual(found('왼손에 큰흉터가 있다'), ['risk'])
  assert.deepEqual(found('국경경비대에 지시가 내려갔다. 조카와 누나, 장마당, 연길에서도 들었다. 2024년 5월.'), [])
})
