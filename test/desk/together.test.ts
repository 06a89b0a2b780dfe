import assert from 'node:assert/strict'
import { test } from 'node:test'
import { showClaim } from '../../src/desk/claim.js'
import { arrangeDossier, openDossier, showDossier } from '../../src/desk/dossier.js'
import { acceptDraft } from '../../src/desk/draft.js'
import { showReport } from '../../src/desk/reading.js'
import { listReports } from '../../src/desk/report.js'
import { isRefusal } from '../../src/record/refusal.js'
import { findClaim, supersedeClaim } from '../../src/store/claim.js'
import { openTestHouse } from '../house.js'
import { bytesOf, receive, stated } from './material.js'

const house = await openTestHouse()
const { desk } = house
const seat = house.seat()
const { id: report } = await receive(desk, seat)

/** Does one thing several times at once; whatever is not done must have been refused, never have failed. */
const atOnce = async (times: number, act: (number: number) => Promise<unknown>) => {
  const outcomes = await Promise.allSettled(Array.from({ length: times }, (_, number) => act(number)))
  const codes = outcomes.flatMap((outcome) => {
    if (outcome.status === 'fulfilled') return []
    assert.ok(isRefusal(outcome.reason), String(outcome.reason))
    return [outcome.reason.code]
  })
  return { done: times - codes.length, codes: [...new Set(codes)] }
}

test('the same bytes sent by several at once are one report, and the others are told so', async () => {
  for (let round = 0; round < 5; round += 1) {
    const bytes = bytesOf(`The same text, round ${round}.`)
    const { done, codes } = await atOnce(3, () => receive(desk, seat, { bytes }))
    assert.deepEqual([done, codes], [1, ['report-twice']])
  }
  const ask = {
    q: null,
    kind: null,
    language: null,
    outlet: null,
    held: null,
    open: null,
    from: null,
    to: null,
  } as const
  const { total } = await listReports(desk, seat, { ...ask, page: 1, size: 50, sort: null, descending: true })
  assert.equal(total, 6)
})

test('a draft that several accept at once becomes one claim', async () => {
  const { drafts } = await showReport(desk, seat, report)
  for (const draft of drafts) {
    const answers = { id: draft.id, quote: null, label: null, toldOn: null, also: [] }
    const { done, codes } = await atOnce(3, () => acceptDraft(desk, seat, answers))
    assert.deepEqual([done, codes], [1, ['decided-already']])
  }
  assert.equal((await showReport(desk, seat, report)).claims.length, drafts.length)
})

test('of several who change one claim at once, each change is a version and none is lost', async () => {
  const id = await stated(desk, seat, report)
  const { codes } = await atOnce(3, (number) =>
    house.write(async (tx, hand) => {
      const claim = (await findClaim(tx, 'own', id)) ?? assert.fail()
      await supersedeClaim(tx, hand, claim, `reason ${number}`)
    }),
  )
  assert.deepEqual(codes, [])
  const { versions } = await showClaim(desk, seat, id)
  assert.deepEqual(versions.map(({ reason }) => reason ?? '').sort(), ['', 'reason 0', 'reason 1', 'reason 2'])
})

test('a dossier to which several add at once loses nothing that was said to be added', async () => {
  const { id } = await openDossier(desk, seat, { title: { en: 'Together', ko: null }, items: [] })
  const { done } = await atOnce(3, (number) =>
    arrangeDossier(desk, seat, {
      id,
      change: { op: 'add', item: { kind: 'text', text: { en: `Line ${number}`, ko: null } } },
    }),
  )
  assert.deepEqual([done, (await showDossier(desk, seat, id)).dossier.items.length], [3, 3])
})
