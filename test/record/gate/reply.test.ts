import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idOf } from '../../../src/record/id.js'
import { replyGap, replyTo, type Reply, type ReplyGap } from '../../../src/record/gate/reply.js'
import { REPLY_GAPS, replyGapSaid } from '../../../src/words/gate/reply.js'

const TODAY = '2026-01-05'
const CLAIM = idOf('claim', 'c1')
const said = { en: 'x', ko: null }
const nothing: Reply = {
  id: 'reply_1',
  actor: idOf('actor', 'o1'),
  outcome: 'not-asked',
  channel: null,
  asked: null,
  deadline: null,
  review: null,
  says: null,
  why: null,
  claims: [CLAIM],
  at: '2026-01-04T00:00:00.000Z',
}
const asked = { outcome: 'asked', channel: 'letter', asked: '2025-12-20', deadline: '2026-01-04' } as const

/** What is recorded of a reply, and what the gate still misses; null: it passes. */
const CASES: readonly (readonly [string, Partial<Reply> | null, ReplyGap | null])[] = [
  ['nothing is recorded', null, 'no-record'],
  ['not asked, without a reason', {}, 'reason-missing'],
  ['not asked, with a reason', { why: said }, null],
  ['not asked, with words that are no reason', { says: said }, 'reason-missing'],
  ['no channel, without a reason', { outcome: 'no-channel', review: '2027-01-01' }, 'reason-missing'],
  ['no channel, never to be looked at again', { outcome: 'no-channel', why: said }, 'review-missing'],
  [
    'no channel, to be looked at again yesterday',
    { outcome: 'no-channel', why: said, review: '2026-01-04' },
    'review-due',
  ],
  ['no channel, to be looked at again today', { outcome: 'no-channel', why: said, review: TODAY }, null],
  ['no channel, to be looked at again later', { outcome: 'no-channel', why: said, review: '2026-01-06' }, null],
  ['no channel, recorded for other claims', { outcome: 'no-channel', why: said, review: TODAY, claims: [] }, null],
  ['asked, nobody knows when', { ...asked, asked: null }, 'day-missing'],
  ['asked, nobody knows how', { ...asked, channel: null }, 'channel-missing'],
  ['asked tomorrow', { ...asked, asked: '2026-01-06', deadline: '2026-01-08' }, 'days-wrong'],
  ['asked, to answer before they were asked', { ...asked, deadline: '2025-12-19' }, 'days-wrong'],
  ['asked, without a deadline', { ...asked, deadline: null }, 'deadline-missing'],
  ['asked, the deadline is not over', { ...asked, deadline: '2026-01-06' }, 'still-waiting'],
  ['asked, the deadline is today', { ...asked, deadline: TODAY }, 'still-waiting'],
  ['asked, the deadline was yesterday', asked, null],
  ['did not reply, without a deadline', { ...asked, outcome: 'no-reply', deadline: null }, 'deadline-missing'],
  ['did not reply, the deadline is not over', { ...asked, outcome: 'no-reply', deadline: TODAY }, 'still-waiting'],
  ['did not reply, the deadline is over', { ...asked, outcome: 'no-reply' }, null],
  ['did not reply, and was never asked', { outcome: 'no-reply', why: said }, 'day-missing'],
  ['declined', { ...asked, outcome: 'declined', deadline: null }, null],
  ['declined, and was never asked', { outcome: 'declined' }, 'day-missing'],
  ['denied, without their words', { ...asked, outcome: 'denied' }, 'words-missing'],
  ['denied, a reason of ours for their words', { ...asked, outcome: 'denied', why: said }, 'words-missing'],
  ['denied', { ...asked, outcome: 'denied', says: said }, null],
  ['denied before the deadline', { ...asked, outcome: 'denied', says: said, deadline: '2026-02-01' }, null],
  ['answered, without their words', { ...asked, outcome: 'answered' }, 'words-missing'],
  ['answered', { ...asked, outcome: 'answered', says: said }, null],
  ['answered, and nobody knows when they were asked', { outcome: 'answered', says: said }, 'day-missing'],
  ['denied something else', { ...asked, outcome: 'denied', says: said, claims: [] }, 'claim-since'],
  ['not asked of something else, with a reason', { why: said, claims: [idOf('claim', 'c9')] }, 'claim-since'],
]

for (const [name, changes, gap] of CASES)
  test(`${name}: ${gap ?? 'passes'}`, () => {
    assert.equal(replyGap(changes && { ...nothing, ...changes }, [CLAIM], TODAY), gap)
  })

test('each gap is among the cases, and its sentence says in both languages what would pass', () => {
  const tried = new Set(CASES.flatMap(([, , gap]) => gap ?? []))
  assert.deepEqual([...tried].sort(), [...REPLY_GAPS].sort())
  for (const gap of REPLY_GAPS) {
    const { en, ko } = replyGapSaid(gap, { until: { en: '6 January', ko: '1월 6일' }, claim: 'c1' })
    assert.match(en, /[.;] (?:Put|Say|Give|Correct|Wait|Write|See)\b[^.]*\w/, gap)
    assert.match(ko, /(?:십시오|됩니다)[.(]/, gap)
    assert.doesNotMatch(`${en}${ko}`, /undefined|—|null/, gap)
  }
})

test('of several records the newest that is about a claim counts; one for other claims does not', () => {
  const of = (id: string, at: string, changes: Partial<Reply>): Reply => ({ ...nothing, ...changes, id, at })
  const first = of('reply_1', '2026-01-01T00:00:00.000Z', { ...asked, outcome: 'denied', says: said })
  const later = of('reply_2', '2026-01-02T00:00:00.000Z', { ...asked, claims: [idOf('claim', 'c2')] })
  const standing = of('reply_3', '2026-01-03T00:00:00.000Z', { outcome: 'no-channel', why: said, claims: [] })
  assert.equal(replyTo([later, first], [CLAIM])?.id, 'reply_1')
  assert.equal(replyTo([first, later], [CLAIM, idOf('claim', 'c2')])?.id, 'reply_2')
  assert.equal(replyGap(later, [CLAIM, idOf('claim', 'c2')], TODAY), 'claim-since')
  assert.equal(replyTo([standing, later, first], [CLAIM])?.id, 'reply_3')
  assert.equal(replyTo([later], [CLAIM]), null)
})
