import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askedFor, askRecord } from '../../src/desk/ask.js'
import { namesSuggested } from '../../src/desk/place.js'
import { importRows } from '../../src/desk/import.js'
import { readArchive } from '../../src/record/archive.js'
import { FIRST_MEMBER } from '../../src/record/member.js'
import { openTestHouse } from '../house.js'
import { samples } from '../sample.js'
import { refusedWith } from './material.js'

const house = await openTestHouse([])
const { desk } = house
const seat = { member: FIRST_MEMBER, archive: readArchive('starter') }
const { starter } = samples()
await importRows(desk, seat, starter)

test('the questions of the starter record are answered from the database as they are expected', async () => {
  type Row = {
    place: string
    on: string
    known_on: string
    asks: { topic: string } | { directive: string }
    expect: {
      state: string
      origins: Record<string, number>
      undated: string[]
      must_include: string[]
      must_not_include: string[]
    }
  }
  const questions = (starter.get('questions.dev.jsonl') ?? '').split('\n').filter((line) => line !== '')
  for (const line of questions) {
    const { place, on, known_on: known, asks, expect } = JSON.parse(line) as Row
    const { answer, claims } = await askRecord(desk, seat, {
      place: `place_${place}`,
      on,
      known,
      asks: 'topic' in asks ? asks : { directive: `directive_${asks.directive}` },
    })
    assert.equal(answer.state, expect.state, line)
    assert.deepEqual(
      Object.fromEntries(answer.directives.map(({ id, origins }) => [id.replace('directive_', ''), origins])),
      expect.origins,
    )
    assert.deepEqual(answer.undated, expect.undated.map((id) => `claim_${id}`).sort())
    const held = new Set(claims.map(({ claim }) => claim.id))
    for (const id of expect.must_include) assert.ok(held.has(`claim_${id}`), id)
    for (const id of expect.must_not_include) assert.ok(!held.has(`claim_${id}`), id)
  }
})

test('a place or rule that is not there is refused', async () => {
  const question = { place: 'place_hoeryong', on: '2020-09-01', known: '2020-10-01', asks: { topic: 'fire' } } as const
  await assert.rejects(askRecord(desk, seat, { ...question, place: 'place_atlantis' }), refusedWith('not-found'))
  await assert.rejects(
    askRecord(desk, seat, { ...question, asks: { directive: 'directive_none' } }),
    refusedWith('not-found'),
  )
})

test('a topic that no rule here has is unknown, and says which topics there are', async () => {
  const question = { place: 'place_hoeryong', on: '2020-09-01', known: '2020-10-01' } as const
  const { answer, topics } = await askRecord(desk, seat, { ...question, asks: { topic: 'weather' } })
  assert.equal(answer.state, 'unknown')
  assert.ok(topics?.includes('fire'))
  const known = await askRecord(desk, seat, { ...question, asks: { topic: 'fire' } })
  assert.equal(known.topics, null)
})

test('a place is asked about by any of its names, a directive by its title; of several a choice is given', async () => {
  const asked = (place: string | null, directive: string | null = null) => askedFor(desk, seat, { place, directive })
  for (const typed of ['place_hoeryong', 'hoeryong', 'Hoeryong', ' 회령 '.trim(), 'HOERYONG'])
    assert.equal((await asked(typed)).place?.id, 'place_hoeryong', typed)
  // By sound it is offered, and nobody is taken for it.
  const heard = (await asked('Hoiryong')).place
  assert.deepEqual([heard?.id, heard?.choices.some(({ id }) => id === 'place_hoeryong')], [null, true])
  assert.deepEqual((await asked('Atlantis')).place, { id: null, choices: [] })
  const [{ directive: held } = { directive: '' }] = (starter.get('questions.dev.jsonl') ?? '')
    .split('\n')
    .flatMap((line) => {
      const { asks } = JSON.parse(line || '{}') as { asks?: { directive?: string } }
      return asks?.directive ? [{ directive: asks.directive }] : []
    })
  assert.equal((await asked(null, held)).directive?.id, `directive_${held}`)
  const { directives, places } = await namesSuggested(desk, seat, null)
  const title = directives.find(({ id }) => id === `directive_${held}`)?.name
  assert.ok(title && places.some(({ id }) => id === 'place_hoeryong'))
  const byTitle = (await asked(null, title.en ?? title.ko)).directive
  assert.ok(byTitle?.id === `directive_${held}` || byTitle?.choices.some(({ id }) => id === `directive_${held}`))
  assert.deepEqual((await asked(null, 'nothing of the kind')).directive, { id: null, choices: [] })
})
