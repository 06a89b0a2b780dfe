import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  enrolDirective,
  listDirectives,
  markDirective,
  showDirective,
  type DirectiveAsk,
} from '../../src/desk/directive.js'
import { idOf } from '../../src/record/id.js'
import { whenOf } from '../../src/record/time/when.js'
import { addOrigins } from '../../src/store/attestation.js'
import { addActors, addPlaces } from '../../src/store/place.js'
import { showClaim } from '../../src/desk/claim.js'
import { openTestHouse } from '../house.js'
import { aDirective, aMark, anActor, aPlace } from '../store/specimen.js'
import { attest, receive, refusedWith, stated } from './material.js'

const house = await openTestHouse()
const { desk } = house
const seat = house.seat()
await house.write(async (tx, hand) => {
  await addActors(tx, hand, [anActor()])
  await addPlaces(tx, hand, [aPlace('tumen')])
})
const { id: report } = await receive(desk, seat)
const issued = await stated(desk, seat, report)
const held = await stated(desk, seat, report, { attestation: attest({ label: 'another' }), saysEn: 'It is in force.' })
const { id: _, ...rule } = aDirective('any', {
  issuer: idOf('actor', 'border-guard'),
  zone: [idOf('place', 'tumen')],
  events: [
    aMark({ claims: [issued] }),
    aMark({ act: 'in-force', when: whenOf('2017-12-01/', { knownOn: '2017-12-18' }), claims: [issued, held] }),
  ],
  related: [held],
  setAside: [{ claim: issued, reason: 'about another stretch' }],
})
const ANY: DirectiveAsk = { q: null, topic: null, sort: null, descending: false }

test('a rule is shown with who gave it, where it holds, its marks in order and the claims under each', async () => {
  const { id } = await enrolDirective(desk, seat, rule)
  const sheet = await showDirective(desk, seat, id)
  assert.deepEqual(sheet.issuer, {
    id: 'actor_border-guard',
    name: { en: 'Border Guard Command', ko: '국경경비사령부' },
  })
  assert.deepEqual(
    sheet.zone.map((place) => place.id),
    ['place_tumen'],
  )
  assert.deepEqual(
    sheet.marks.map((mark) => [mark.act, mark.when.edtf, mark.claims.map((card) => card.claim.id)]),
    [
      ['issued', '2017-11-23', [issued]],
      ['in-force', '2017-12-01/', [issued, held]],
    ],
  )
  assert.deepEqual(
    sheet.related.map((card) => card.claim.id),
    [held],
  )
  assert.deepEqual(
    sheet.setAside.map(({ card, reason }) => [card.claim.id, reason]),
    [[issued, 'about another stretch']],
  )
})

test('what replaced a rule, and what it replaced, is seen from both', async () => {
  const before = await enrolDirective(desk, seat, { ...rule, topic: 'old', title: { en: 'The rule before', ko: null } })
  const after = await enrolDirective(desk, seat, { ...rule, supersedes: [{ directive: before.id, isInferred: true }] })
  const [old, next] = [await showDirective(desk, seat, before.id), await showDirective(desk, seat, after.id)]
  assert.deepEqual(old.replacedBy, [{ id: after.id, name: rule.title, isInferred: true }])
  assert.deepEqual(next.replaced, [{ id: before.id, name: { en: 'The rule before', ko: null }, isInferred: true }])
})

test('a mark is added to what stands; its directive and its claims must be there', async () => {
  const { id } = await enrolDirective(desk, seat, rule)
  const { id: by } = await enrolDirective(desk, seat, rule)
  const event = aMark({ act: 'suspended', by, claims: [held] })
  await markDirective(desk, seat, { id, event })
  const { marks } = await showDirective(desk, seat, id)
  assert.deepEqual(
    marks.map((mark) => mark.act),
    ['issued', 'in-force', 'suspended'],
  )
  assert.equal(marks[2]?.by?.id, by)
  const itself = markDirective(desk, seat, { id, event: { ...event, by: id } })
  await assert.rejects(itself, refusedWith('directive-replaces-itself', { id }))
  const absent = markDirective(desk, seat, { id, event: aMark({ claims: [held, 'claim_none'] }) })
  await assert.rejects(absent, refusedWith('not-found', { id: 'claim_none' }))
  await assert.rejects(markDirective(desk, seat, { id: 'directive_none', event }), refusedWith('not-found'))
  await assert.rejects(showDirective(desk, seat, 'directive_none'), refusedWith('not-found'))
  assert.equal((await showDirective(desk, seat, id)).marks.length, 3)
})

test('origins are counted, not claims: what is judged one root counts once', async () => {
  const { id } = await enrolDirective(desk, seat, rule)
  assert.equal((await showDirective(desk, seat, id)).origins, 1)
  const attestations = await Promise.all(
    [issued, held].map(async (claim) => (await showClaim(desk, seat, claim)).attestations[0]?.id ?? assert.fail()),
  )
  const judged = (roots: readonly string[]) =>
    attestations.map((attestation, index) => ({
      id: `origin_${roots[index]}-${index}`,
      attestation,
      origin: roots[index] ?? '',
      reason: 'judged',
    }))
  await house.write((tx, hand) => addOrigins(tx, hand, judged(['one', 'two'])))
  assert.equal((await showDirective(desk, seat, id)).origins, 2)
})

test('directives are listed by their first day, found by a word of either language, and narrowed by topic', async () => {
  const { id } = await enrolDirective(desk, seat, {
    ...rule,
    topic: 'candy',
    title: { en: null, ko: '사탕 배급' },
    events: [],
  })
  const all = await listDirectives(desk, seat, ANY)
  assert.equal(all[0]?.id, id, 'what has no day comes first')
  assert.deepEqual(
    (await listDirectives(desk, seat, { ...ANY, topic: 'candy' })).map((card) => card.id),
    [id],
  )
  assert.deepEqual(
    (await listDirectives(desk, seat, { ...ANY, q: '배급'.normalize('NFD') })).map((card) => card.id),
    [id],
  )
  assert.deepEqual(await listDirectives(desk, seat, { ...ANY, q: 'no such words' }), [])
  const days = all.map((card) => [card.from, card.to])
  assert.deepEqual(days[0], [null, null])
  assert.deepEqual(days[1], ['2017-11-23', '2017-12-18'])
  for (const sort of ['title', 'topic', 'from', 'to', 'origins', 'claims', 'nonsense']) {
    const up = await listDirectives(desk, seat, { ...ANY, sort })
    const down = await listDirectives(desk, seat, { ...ANY, sort, descending: true })
    assert.deepEqual([...up].reverse(), down, sort)
  }
})
