import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { propose, type Proposal } from '../../src/reading/proposal.js'

const path = join(process.cwd(), '..', 'shared', 'seed', 'border-order-2017-12-18.txt')
const FIRST = 'A source in Ryanggang Province'

const find = (drafts: readonly Proposal[], words: RegExp): Proposal => {
  const draft = drafts.find(({ passage }) => words.test(passage))
  assert.ok(draft, `no draft on ${words}`)
  return draft
}

test('the article that it began with is read: every claim that matters, its source and its dates', (t) => {
  if (!existsSync(path)) {
    t.diagnostic('absent')
    return
  }
  const body = readFileSync(path, 'utf8')
  const drafts = propose({ id: 'seed', body, language: 'en', published: '2017-12-18', outlet: 'Daily NK' })
  for (const { passage, start, end } of drafts) assert.equal(Array.from(body).slice(start, end).join(''), passage)

  const lead = find(drafts, /^Kim Jong Un has ordered/)
  assert.equal(lead.kind, 'directive')
  assert.match(lead.directive?.addressee ?? '', /military forces/)
  const order = find(drafts, /orders were issued on November 23/)
  assert.deepEqual(
    [order.kind, order.attributedTo, order.toldOn, order.aboutDate],
    ['directive', FIRST, '2017-12-13', '2017-11-23'],
  )
  assert.match(order.directive?.addressee ?? '', /soldiers/)
  const fortress = find(drafts, /impenetrable fortress/)
  assert.deepEqual([fortress.attributedTo, fortress.toldOn], [FIRST, '2017-12-13'])
  const training = find(drafts, /December 1 military training/)
  assert.deepEqual([training.kind, training.aboutDate], ['directive', '2017-12-01'])
  const past = find(drafts, /past|already crossed over the midpoint/)
  assert.equal(past.kind, 'directive')
  assert.ok(past.places.some((place) => /Tumen/.test(place)) && past.places.some((place) => /Yalu/.test(place)))
  const before = find(drafts, /^Previously, soldiers were only permitted/)
  assert.deepEqual([before.kind, before.aboutDatePrinted], ['directive', 'Previously'])
  assert.equal(find(drafts, /Party membership to any soldier/).kind, 'incentive')
  assert.equal(find(drafts, /failure to follow orders can result in execution/).kind, 'penalty')
  assert.equal(find(drafts, /unclear whether soldiers/).modality, 'unclear')
  const escape = find(drafts, /^last month's daring escape/)
  assert.deepEqual([escape.kind, escape.aboutDate, escape.aboutDatePrinted], ['event', '2017-11', 'last month'])
  const derived = drafts.find(({ aboutDate }) => aboutDate === '2017-11-13')
  assert.deepEqual([derived?.kind, derived?.aboutDerived], ['event', true])
  assert.match(derived?.passage ?? '', /10 days after the JSA defection/)
  assert.equal(find(drafts, /not been publicized/).polarity, 'negate')
  const candy = find(drafts, /peppermint candy/)
  assert.match(candy.attributedTo, /^a separate source in Ryanggang Province$/i)
  assert.notEqual(candy.attributedTo, FIRST)
  assert.equal(candy.toldOn, null)
  for (const furniture of [/Translated by/, /Advertisements/, /Read in Korean/, /^Border forces ordered to fire/]) {
    assert.equal(
      drafts.some(({ passage }) => furniture.test(passage)),
      false,
      `${furniture} is no claim`,
    )
  }
})
