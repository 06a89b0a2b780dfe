import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  checkAssessment,
  confidenceOf,
  diagonalShare,
  isInEffect,
  type Assessment,
} from '../../src/record/assessment.js'
import { givesAway } from '../../src/record/check.js'
import { disordersOf, type Dates } from '../../src/record/time/chronology.js'
import { readInstant } from '../../src/record/time/day.js'
import { tallyOf, type Account } from '../../src/record/incident.js'
import { isRefusal } from '../../src/record/refusal.js'
import { whenOf } from '../../src/record/time/when.js'

const refusedAs = (code: string) => (thrown: unknown) => isRefusal(thrown) && thrown.code === code

const once = (edtf: string) => whenOf(edtf, { happenedOnce: true })
const dates = (changes: Partial<Dates> = {}): Dates => ({
  kind: 'event',
  about: once('2017-11-23'),
  knewOn: once('2017-12-01'),
  toldOn: once('2017-12-13'),
  publishedBy: '2017-12-18',
  recorded: '2026-01-05T00:00:00.000Z',
  ...changes,
})

test('dates that can follow one another are not flagged, and unknown ones never are', () => {
  assert.deepEqual(disordersOf(dates()), [])
  assert.deepEqual(disordersOf(dates({ about: null, knewOn: null, toldOn: null, publishedBy: null })), [])
  assert.deepEqual(disordersOf(dates({ toldOn: once('2017-11') })), ['told-before-known'])
})

test('each impossible order is flagged by its name; a rule may be told before it holds', () => {
  assert.deepEqual(disordersOf(dates({ knewOn: once('2017-11-22') })), ['known-before'])
  assert.deepEqual(disordersOf(dates({ knewOn: null, toldOn: once('2017-11-22') })), ['told-before'])
  assert.deepEqual(disordersOf(dates({ kind: 'directive', knewOn: null, toldOn: once('2017-11-22') })), [])
  assert.deepEqual(disordersOf(dates({ publishedBy: '2017-12-12' })), ['published-before-told'])
  assert.deepEqual(disordersOf(dates({ toldOn: once('2026-01-09'), publishedBy: null })), ['after-record'])
})

test('less certain dates never make a disorder of what was none', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((number) => `2017-11-${String(number).padStart(2, '0')}`)
  fc.assert(
    fc.property(day, day, (about, told) => {
      const sure = disordersOf(dates({ about: once(about), knewOn: null, toldOn: once(told) }))
      const vague = disordersOf(dates({ about: once(about), knewOn: null, toldOn: once('2017-11') }))
      assert.ok(sure.length > 0 || vague.length === 0)
    }),
  )
})

const account = (least: number | null, most: number | null): Account => ({
  claim: 'claim_a',
  least,
  most,
  printed: null,
})

test('accounts of a number stand side by side: what all allow, what any says, and whether they exclude one another', () => {
  assert.deepEqual(tallyOf([account(null, null)]), { agreed: null, told: null, isDisputed: false })
  assert.deepEqual(tallyOf([account(2, 4), account(3, 6)]), {
    agreed: { least: 3, most: 4 },
    told: { least: 2, most: 6 },
    isDisputed: false,
  })
  assert.deepEqual(tallyOf([account(1, 1), account(3, 3)]), {
    agreed: null,
    told: { least: 1, most: 3 },
    isDisputed: true,
  })
  assert.deepEqual(tallyOf([account(5, null)]).told, { least: 5, most: null })
})

const assessment = (changes: Partial<Assessment> = {}): Assessment => ({
  id: 'assessment_a',
  kind: 'credibility',
  subject: 'claim_a',
  grade: '3',
  topic: null,
  period: null,
  says: null,
  reasons: 'It agrees with what is known.',
  dissent: null,
  evidence: [],
  members: ['member_a'],
  changed: null,
  ...changes,
})
const about = { origins: 1, isReportedPast: true, hasTrackRecord: false }

test('credibility 1 is refused below two origins, A without a track record, a grade of another scale always', () => {
  checkAssessment(assessment(), about)
  assert.throws(() => checkAssessment(assessment({ grade: '1' }), about), refusedAs('too-few-origins'))
  checkAssessment(assessment({ grade: '1' }), { ...about, origins: 2 })
  const reliability = assessment({ kind: 'reliability', subject: 'source_a', grade: 'A' })
  assert.throws(() => checkAssessment(reliability, about), refusedAs('no-track-record'))
  checkAssessment(reliability, { ...about, hasTrackRecord: true })
  assert.throws(() => checkAssessment(assessment({ grade: 'B' }), about), refusedAs('grade-unknown'))
  assert.throws(() => checkAssessment(assessment({ reasons: ' ' }), about), refusedAs('field-missing'))
})

test('a likelihood belongs to a judgement, never to what is reported as done', () => {
  const judgement = assessment({ kind: 'judgement', grade: 'likely' })
  assert.throws(() => checkAssessment(judgement, about), refusedAs('likelihood-of-past'))
  checkAssessment(judgement, { ...about, isReportedPast: false })
})

test('a standard of proof and a refutation need evidence and a second member', () => {
  const finding = assessment({ kind: 'finding', grade: 'reasonable-grounds' })
  assert.throws(() => checkAssessment(finding, about), refusedAs('field-missing'))
  checkAssessment({ ...finding, evidence: ['claim_b'] }, about)
  assert.equal(isInEffect(finding), false)
  assert.equal(isInEffect({ ...finding, members: ['member_a', 'member_a'] }), false)
  assert.equal(isInEffect({ ...finding, members: ['member_a', 'member_b'] }), true)
  assert.equal(isInEffect(assessment()), true)
})

test('a media check carries five marks, one for each pillar', () => {
  checkAssessment(assessment({ kind: 'media-check', grade: 'confirmed partly not n/a confirmed' }), about)
  assert.throws(
    () => checkAssessment(assessment({ kind: 'media-check', grade: 'confirmed' }), about),
    refusedAs('grade-unknown'),
  )
})

test('the diagonal share shows how far the axes leak, and confidence follows the table', () => {
  assert.equal(diagonalShare([]), null)
  const pairs = [
    { reliability: 'B', credibility: '2' },
    { reliability: 'A', credibility: '3' },
  ]
  assert.equal(diagonalShare(pairs), 0.5)
  assert.deepEqual(['1', '3', '6'].map(confidenceOf), [90, 50, null])
})

test('a question gives away what another said by four words in a row or a number, in either language', () => {
  const said = [
    'Guards were ordered to shoot past the middle of the river.',
    '11월 23일 강 가운데를 넘어도 쏘라는 지시가 내려왔다.',
  ]
  assert.equal(givesAway('What are the guards told to do at the river?', said), null)
  assert.equal(givesAway('Is it so that guards were ordered to shoot?', said), 'guards were ordered to')
  assert.equal(givesAway('강 가운데를 넘어도 쏘라는 말을 들었나요?', said), '강 가운데를 넘어도 쏘라는')
  assert.equal(givesAway('What happened on the 23?', ['on 23 november']), '23')
  assert.equal(givesAway('경비대는 어떤 지시를 받고 있나요?', said), null)
})

test('an instant is a day in Korea to its end, or a time with its offset; anything else is refused', () => {
  assert.equal(readInstant('2026-01-05'), '2026-01-05T14:59:59.999Z')
  assert.equal(readInstant('2026-01-05T09:00+09:00'), '2026-01-05T00:00:00.000Z')
  assert.equal(readInstant('2026-01-05T00:00:00.123456Z'), '2026-01-05T00:00:00.123Z')
  for (const text of ['yesterday', '2026-02-30', '2026-01-05T09:00', '2026-13-01T00:00Z'])
    assert.throws(() => readInstant(text), refusedAs('date-impossible'), text)
})
