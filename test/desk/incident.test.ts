import assert from 'node:assert/strict'
import { test } from 'node:test'
import { editIncident, enrolIncident, listIncidents, showIncident } from '../../src/desk/incident.js'
import { addActors, addPlaces } from '../../src/store/place.js'
import { openTestHouse } from '../house.js'
import { anActor, aPlace } from '../store/specimen.js'
import { receive, refusedWith, stated } from './material.js'

const house = await openTestHouse()
const { desk } = house
const seat = house.seat()
await house.write(async (tx, hand) => {
  await addPlaces(tx, hand, [aPlace()])
  await addActors(tx, hand, [anActor()])
})
const { id: report } = await receive(desk, seat)
const SECOND = `A resident of Musan told Gangbyeon NK on December 15 that two people were shot.`
const { id: other } = await receive(desk, seat, { bytes: new TextEncoder().encode(SECOND), title: 'A second account' })

test('an incident keeps acts, those involved and conflicting counts side by side; its versions stay answerable', async () => {
  const [a, b] = [
    await stated(desk, seat, report),
    await stated(desk, seat, other, { quote: 'two people were shot', when: null, whenPrinted: null }),
  ]
  const act = {
    deed: 'commission',
    conduct: { en: 'Guards fired at people in the water.', ko: null },
    counts: 'persons-killed',
    involvements: [
      { role: 'carried-out', actor: 'actor_border-guard', group: null },
      { role: 'suffered', actor: null, group: { en: 'residents', ko: null } },
    ],
    accounts: [
      { claim: a, least: 1, most: 1, printed: 'one' },
      { claim: b, least: 2, most: 2, printed: 'two people' },
    ],
  } as const
  const incident = {
    title: { en: 'Shots at the river', ko: null },
    when: null,
    places: ['place_hoeryong'],
    acts: [act],
    note: null,
  } as const
  const { id } = await enrolIncident(desk, seat, incident)
  const sheet = await showIncident(desk, seat, id)
  assert.deepEqual(sheet.acts[0]?.tally, { agreed: null, told: { least: 1, most: 2 }, isDisputed: true })
  assert.equal(sheet.acts[0]?.involvements[0]?.name?.en, anActor().display.en)
  const edited = { ...incident, id, acts: [{ ...act, accounts: [act.accounts[1]] }] }
  await assert.rejects(
    editIncident(desk, seat, {
      incident: edited,
      reason: 'one was about another day',
      version: '2020-01-01T00:00:00.000Z',
    }),
    refusedWith('version-closed'),
  )
  await editIncident(desk, seat, {
    incident: edited,
    reason: 'one was about another day',
    version: sheet.versions[0]?.recordedFrom ?? null,
  })
  assert.equal((await showIncident(desk, seat, id)).acts[0]?.tally.isDisputed, false)
  const then = { ...seat, from: { known: null, recorded: sheet.versions[0]?.recordedFrom ?? '' } }
  assert.equal((await showIncident(desk, then, id)).acts[0]?.accounts.length, 2)
  const ask = {
    page: 1,
    size: 10,
    sort: null,
    descending: true,
    claim: null,
    place: null,
    from: null,
    to: null,
  } as const
  assert.deepEqual((await listIncidents(desk, seat, ask)).rows.map((row) => [row.id, row.accounts]), [[id, 1]]) // prettier-ignore
  await assert.rejects(enrolIncident(desk, seat, { ...incident, acts: [] }), refusedWith('field-missing'))
  await assert.rejects(
    enrolIncident(desk, seat, {
      ...incident,
      acts: [{ ...act, accounts: [{ ...act.accounts[0], claim: 'claim_none' }] }],
    }),
    refusedWith('not-found'),
  )
  await assert.rejects(
    enrolIncident(desk, seat, {
      ...incident,
      acts: [{ ...act, accounts: [{ ...act.accounts[0], least: 3, most: 1 }] }],
    }),
    refusedWith('choice-unknown'),
  )
})
