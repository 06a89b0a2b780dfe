import assert from 'node:assert/strict'
import { test } from 'node:test'
import { showClaim } from '../../src/desk/claim.js'
import {
  acceptDraft,
  dismissDraft,
  draftNames,
  reopenDraft,
  showDraft,
  type AcceptInput,
} from '../../src/desk/draft.js'
import { heldOfReport } from '../../src/desk/held.js'
import { showReport } from '../../src/desk/reading.js'
import { idOf, type DraftId, type ReportId } from '../../src/record/id.js'
import { addPlaces } from '../../src/store/place.js'
import { openTestHouse } from '../house.js'
import { aPlace } from '../store/specimen.js'
import { ARTICLE, bytesOf, receive, refusedWith, stated } from './material.js'

const house = await openTestHouse()
const { desk } = house
const seat = house.seat()
await house.write((tx, hand) =>
  addPlaces(tx, hand, [
    aPlace('tumen', { names: [{ text: 'Tumen River', lang: 'en', script: 'Latn', scheme: 'common', note: null }] }),
  ]),
)

const draftsOf = async (report: ReportId) => (await showReport(desk, seat, report)).drafts
const answers = (id: DraftId, changes: Partial<AcceptInput> = {}): AcceptInput => ({
  id,
  quote: null,
  label: null,
  toldOn: null,
  also: [],
  ...changes,
})
/** The article again under other bytes, so that each test decides on drafts of its own. */
let copies = 0
const freshDrafts = async () => {
  copies += 1
  const { id } = await receive(desk, seat, { bytes: bytesOf(`${ARTICLE}\n\nCopy ${copies}.`) })
  return { report: id, drafts: await draftsOf(id) }
}

test('an accepted draft becomes a claim with what the reader proposed; how the source knows stays unknown', async () => {
  const { report, drafts } = await freshDrafts()
  for (const draft of drafts) {
    const { id, claims } = await acceptDraft(desk, seat, answers(draft.id))
    assert.ok(id !== null)
    assert.deepEqual(claims, [id])
    const { claim, attestations } = await showClaim(desk, seat, id)
    const { proposal } = draft
    assert.ok(claim.words.held)
    assert.deepEqual(
      [
        claim.words.passage.exact,
        claim.words.passage.start,
        claim.kind,
        claim.polarity,
        claim.modality,
        claim.when?.printed ?? null,
      ],
      [
        proposal.passage,
        proposal.start,
        proposal.kind,
        proposal.polarity,
        proposal.modality,
        proposal.aboutDatePrinted,
      ],
    )
    const outlet = proposal.attributedTo === 'outlet' ? 'Gangbyeon NK' : proposal.attributedTo
    assert.deepEqual(
      [
        attestations.length,
        attestations[0]?.label,
        attestations[0]?.basis,
        attestations[0]?.hops,
        attestations[0]?.toldOn?.edtf ?? null,
      ],
      [1, outlet, 'unknown', null, proposal.toldOn],
    )
    assert.equal((await showDraft(desk, seat, draft.id)).decided, 'accepted')
  }
  assert.equal((await showReport(desk, seat, report)).claims.length, drafts.length)
})

test('the three questions may each be answered otherwise: the words, who, and when told', async () => {
  const { drafts } = await freshDrafts()
  const draft = drafts[0] ?? assert.fail()
  const quote = Array.from(draft.proposal.passage).slice(0, 30).join('').trim()
  const { id } = await acceptDraft(desk, seat, answers(draft.id, { quote, label: '강변 소식통', toldOn: '2017-12-12' }))
  const { claim, attestations } = await showClaim(desk, seat, id ?? assert.fail())
  assert.equal(claim.words.held && claim.words.passage.exact, quote)
  assert.deepEqual(
    attestations.map(({ label, toldOn, chain, attributionSpan }) => [label, toldOn?.edtf, chain, attributionSpan]),
    [['강변 소식통', '2017-12-12', [], null]],
  )
})

test('one attribution serves several drafts, each its own claim with its own words', async () => {
  const { drafts } = await freshDrafts()
  const [first, ...others] = drafts
  const also = others.map(({ id }) => id)
  const { claims } = await acceptDraft(
    desk,
    seat,
    answers(first?.id ?? assert.fail(), { label: 'a border guard', toldOn: '2017-12-14', also }),
  )
  assert.equal(claims.length, drafts.length)
  const sheets = await Promise.all(claims.map((claim) => showClaim(desk, seat, claim)))
  assert.deepEqual([...new Set(sheets.map(({ attestations }) => attestations[0]?.source))].length, 1)
  assert.deepEqual([...new Set(sheets.map(({ attestations }) => attestations[0]?.toldOn?.edtf))], ['2017-12-14'])
  const passages = sheets.map(({ claim }) => (claim.words.held ? claim.words.passage.exact : null))
  assert.deepEqual(
    passages,
    drafts.map(({ proposal }) => proposal.passage),
  )
})

test('when one of several cannot be accepted, none is', async () => {
  const { report, drafts } = await freshDrafts()
  const [first, second] = drafts
  await dismissDraft(desk, seat, second?.id ?? assert.fail())
  const together = answers(first?.id ?? assert.fail(), { also: [second?.id ?? assert.fail()] })
  await assert.rejects(acceptDraft(desk, seat, together), refusedWith('decided-already', { id: second?.id ?? '' }))
  const wrong = answers(first?.id ?? assert.fail(), { quote: 'words that are not there' })
  await assert.rejects(acceptDraft(desk, seat, wrong), refusedWith('quote-absent'))
  assert.equal((await showReport(desk, seat, report)).claims.length, 0)
  assert.equal((await showDraft(desk, seat, first?.id ?? assert.fail())).decided, 'open')
})

test('a dismissed draft stays on record and may be opened again; an accepted one is decided', async () => {
  const { drafts } = await freshDrafts()
  const id = drafts[0]?.id ?? assert.fail()
  await assert.rejects(reopenDraft(desk, seat, id), refusedWith('decided-already', { id }))
  await dismissDraft(desk, seat, id)
  await assert.rejects(acceptDraft(desk, seat, answers(id)), refusedWith('decided-already', { id }))
  await assert.rejects(dismissDraft(desk, seat, id), refusedWith('decided-already', { id }))
  await reopenDraft(desk, seat, id)
  await acceptDraft(desk, seat, answers(id))
  await assert.rejects(reopenDraft(desk, seat, id), refusedWith('decided-already', { id }))
  const versions = await house.read(
    (tx) => tx`select decided from draft where archive = 'own' and id = ${id} order by recorded`,
  )
  assert.deepEqual(
    versions.map((row) => row.decided),
    ['open', 'dismissed', 'open', 'accepted'],
  )
})

test('a draft that is not there is refused by every act on it', async () => {
  const id = 'draft_none'
  await assert.rejects(acceptDraft(desk, seat, answers(id)), refusedWith('not-found', { id }))
  await assert.rejects(dismissDraft(desk, seat, id), refusedWith('not-found', { id }))
  await assert.rejects(reopenDraft(desk, seat, id), refusedWith('not-found', { id }))
  await assert.rejects(showDraft(desk, seat, id), refusedWith('not-found', { id }))
})

test('places that the text names for certain are the archive’s places, and what it printed is kept', async () => {
  const { drafts } = await freshDrafts()
  const named =
    drafts.find(({ proposal }) => proposal.places.some((place) => /Tumen/.test(place))) ?? assert.fail('no place read')
  const { id } = await acceptDraft(desk, seat, answers(named.id))
  const { claim } = await showClaim(desk, seat, id ?? assert.fail())
  assert.deepEqual(claim.places, ['place_tumen'])
  assert.match(claim.placePrinted ?? '', /Tumen/)
})

test('what is held already on the same rule, place or day stands beside a draft, with the reason', async () => {
  const { drafts } = await freshDrafts()
  const held = drafts.flatMap((draft) => draft.heldAlready)
  assert.ok(held.length > 0)
  for (const one of held) {
    assert.ok(one.why.length > 0)
    assert.ok((await showClaim(desk, seat, one.claim)).claim.says)
  }
  assert.ok(held.some(({ why }) => why.includes('place')))
})

test('a place in another spelling is the same place, and origins and standing stand beside what is held', async () => {
  const { id: report } = await receive(desk, seat, { bytes: bytesOf(`${ARTICLE}\n\nHeld.`) })
  await house.write((tx, hand) =>
    addPlaces(tx, hand, [
      aPlace('hyesan', { names: [{ text: '혜산시', lang: 'ko', script: 'Hang', scheme: 'hangul', note: null }] }),
    ]),
  )
  const claim = await stated(desk, seat, report, {
    kind: 'directive',
    saysEn: 'Guards were told to shoot.',
    places: [idOf('place', 'hyesan')],
    when: '2018-02-03',
  })
  const text = 'A source in the North said on February 5, 2018 that soldiers in Hyesan were ordered to shoot on sight.'
  const { id } = await receive(desk, seat, { bytes: bytesOf(text), published: '2018-02-06' })
  const beside = await heldOfReport(desk, seat, id)
  assert.deepEqual(
    beside.flatMap(({ held }) => held).find((one) => one.claim === claim),
    {
      claim,
      says: { en: 'Guards were told to shoot.', ko: null },
      why: ['rule', 'place'],
      origins: 1,
      level: 'single',
      overlays: [],
    },
  )
  assert.deepEqual(
    (await draftsOf(id)).flatMap(({ heldAlready }) => heldAlready),
    beside.flatMap(({ held }) => held),
  )
})

test('the names that a draft prints are offered as the places of the archive that they stand for, and no others', async () => {
  const { drafts } = await freshDrafts()
  for (const draft of drafts) {
    const { places } = await draftNames(desk, seat, draft.id)
    const isNamed = draft.proposal.places.some((printed) => /Tumen/.test(printed))
    assert.deepEqual(
      places.map(({ id }) => id),
      isNamed ? ['place_tumen'] : [],
    )
  }
  await assert.rejects(draftNames(desk, seat, 'draft_absent'), refusedWith('not-found'))
})
