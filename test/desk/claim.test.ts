import assert from 'node:assert/strict'
import { test } from 'node:test'
import { attestClaim } from '../../src/desk/attest.js'
import {
  editClaim,
  listClaims,
  placesWithin,
  quoteClaim,
  showClaim,
  type ClaimAsk,
  type EditInput,
} from '../../src/desk/claim.js'
import { showReport } from '../../src/desk/reading.js'
import type { ClaimSheet } from '../../src/record/card.js'
import { idOf } from '../../src/record/id.js'
import { inArchive } from '../../src/store/database.js'
import { addPlaces } from '../../src/store/place.js'
import { addReports } from '../../src/store/report.js'
import { openTestHouse } from '../house.js'
import { aPlace, aReport } from '../store/specimen.js'
import { ARTICLE, attest, bytesOf, quoting, receive, refusedWith, stated } from './material.js'

const house = await openTestHouse()
const { desk } = house
const seat = house.seat()
const { id: report, transcript } = await receive(desk, seat)
await house.write((tx, hand) =>
  addPlaces(tx, hand, [
    aPlace('tumen', { display: { en: 'Tumen River', ko: '두만강' } }),
    aPlace('hoeryong', { parents: [idOf('place', 'tumen')] }),
    aPlace('village', { parents: [idOf('place', 'hoeryong')] }),
    aPlace('yalu'),
  ]),
)

const passageOf = (sheet: ClaimSheet) => (sheet.claim.words.held ? sheet.claim.words.passage : assert.fail('no words'))

test('a claim rests on the transcript’s own words, with who says so and when they told it', async () => {
  const sheet = await showClaim(desk, seat, await stated(desk, seat, report))
  const passage = passageOf(sheet)
  assert.equal(passage.transcript, transcript)
  assert.equal(passage.exact, 'an order went down to the guards on November 23')
  assert.equal(Array.from(ARTICLE).slice(passage.start, passage.end).join(''), passage.exact)
  assert.deepEqual(
    [sheet.claim.when?.edtf, sheet.claim.when?.earliestStart, sheet.claim.knownOn],
    ['2017-11-23', '2017-11-23', '2017-12-18'],
  )
  const [attestation, ...others] = sheet.attestations
  assert.deepEqual(others, [])
  assert.deepEqual(
    [attestation?.label, attestation?.toldOn?.edtf, attestation?.stance],
    ['a source in Ryanggang Province', '2017-12-13', 'affirms'],
  )
  assert.deepEqual([sheet.origins, sheet.report.id, sheet.links.length, sheet.versions.length], [1, report, 0, 1])
})

test('words typed with straight quotes, double spaces or decomposed Hangul become the text’s own', async () => {
  const typed = await stated(desk, seat, report, { quote: '"The whole  border is the\nfront line,"' })
  assert.equal(passageOf(await showClaim(desk, seat, typed)).exact, '“The whole border is the front line,”')
  const korean = await receive(desk, seat, { bytes: bytesOf('국경경비대에 지시가 내려왔다.'), language: 'ko' })
  const decomposed = await stated(desk, seat, korean.id, { quote: '지시가 내려왔다'.normalize('NFD') })
  assert.equal(passageOf(await showClaim(desk, seat, decomposed)).exact, '지시가 내려왔다')
})

test('words that do not stand in the text are refused, and nothing is stated', async () => {
  const before = (await showReport(desk, seat, report)).claims.length
  await assert.rejects(
    stated(desk, seat, report, { quote: 'an order went up' }),
    refusedWith('quote-absent', { quote: 'an order went up' }),
  )
  await assert.rejects(stated(desk, seat, report, { quote: '  ' }), refusedWith('field-missing', { field: 'quote' }))
  assert.equal((await showReport(desk, seat, report)).claims.length, before)
})

test('words that stand twice are refused until the words beside them, or their place, tell them apart', async () => {
  const quote = 'They came at night.'
  await assert.rejects(stated(desk, seat, report, { quote }), refusedWith('quote-twice', { quote, count: 2 }))
  const [one, two] = [ARTICLE.indexOf(quote), ARTICLE.lastIndexOf(quote)]
  const startOf = async (changes: object) =>
    passageOf(await showClaim(desk, seat, await stated(desk, seat, report, { quote, ...changes }))).start
  assert.equal(await startOf({ prefix: 'the source added.' }), two)
  assert.equal(await startOf({ suffix: 'Soldiers who' }), one)
  assert.equal(await startOf({ near: ARTICLE.length }), two)
})

test('a claim that nobody put into words of ours says what the text says, in its language', async () => {
  const id = await stated(desk, seat, report, { saysEn: ' ', saysKo: null })
  assert.deepEqual((await showClaim(desk, seat, id)).claim.says, {
    en: 'an order went down to the guards on November 23',
    ko: null,
  })
})

test('early in a month is its first ten days, and a rule without an end is known to hold until it was reported', async () => {
  const early = await showClaim(
    desk,
    seat,
    await stated(desk, seat, report, { when: '2017-11', whenPrinted: 'early November' }),
  )
  assert.deepEqual([early.claim.when?.earliestStart, early.claim.when?.latestEnd], ['2017-11-01', '2017-11-10'])
  const rule = await showClaim(
    desk,
    seat,
    await stated(desk, seat, report, { kind: 'directive', when: '2017-12-01/', whenPrinted: null }),
  )
  assert.deepEqual([rule.claim.when?.earliestEnd, rule.claim.when?.latestEnd], ['2017-12-18', null])
  const printed = await showClaim(
    desk,
    seat,
    await stated(desk, seat, report, { when: null, whenPrinted: 'some time ago' }),
  )
  assert.deepEqual([printed.claim.when?.edtf, printed.claim.when?.printed], [null, 'some time ago'])
  await assert.rejects(stated(desk, seat, report, { when: '2017-11-31' }), refusedWith('date-impossible'))
})

test('a report that is not there, or whose text is not held, cannot be quoted', async () => {
  await assert.rejects(stated(desk, seat, 'report_none'), refusedWith('not-found', { id: 'report_none' }))
  await house.write((tx, hand) => addReports(tx, hand, [aReport('address')]))
  await assert.rejects(stated(desk, seat, 'report_address'), refusedWith('text-not-held', { report: 'report_address' }))
})

test('a claim stated from a draft decides it, once', async () => {
  const [draft] = (await showReport(desk, seat, report)).drafts
  const input = quoting(report, { draft: draft?.id ?? null })
  const { id } = await quoteClaim(desk, seat, input)
  const after = (await showReport(desk, seat, report)).drafts.find((one) => one.id === draft?.id)
  assert.deepEqual([after?.decided, after?.claim], ['accepted', id])
  await assert.rejects(quoteClaim(desk, seat, input), refusedWith('decided-already', { id: draft?.id ?? '' }))
  await assert.rejects(quoteClaim(desk, seat, { ...input, draft: 'draft_none' }), refusedWith('not-found'))
})

const editing = (sheet: ClaimSheet, changes: Partial<EditInput>): EditInput => {
  const { id, says, kind, polarity, modality, when, places, actors, directive } = sheet.claim
  const edtf = when?.edtf ?? null
  const same = {
    id,
    saysEn: says.en,
    saysKo: says.ko,
    kind,
    polarity,
    modality,
    when: edtf,
    whenPrinted: when?.printed ?? null,
  }
  return { ...same, places, actors, directive, reason: 'a better wording', version: null, ...changes }
}

test('an edit opens the next version with its reason; the words it rests on, and the version before, stay', async () => {
  const id = await stated(desk, seat, report, { when: '2017-11', whenPrinted: 'early November' })
  const before = await showClaim(desk, seat, id)
  await editClaim(desk, seat, editing(before, { saysKo: '지시가 내려갔다.', modality: 'probable' }))
  const after = await showClaim(desk, seat, id)
  assert.deepEqual(after.claim, {
    ...before.claim,
    says: { ...before.claim.says, ko: '지시가 내려갔다.' },
    modality: 'probable',
  })
  assert.deepEqual(
    after.versions.map(({ reason }) => reason),
    ['a better wording', null],
  )
  assert.deepEqual(after.versions[1]?.claim, before.claim)
  assert.equal(after.versions[1]?.recordedTo, after.versions[0]?.recordedFrom)
})

test('an edit wants a reason, something said and a claim that is there', async () => {
  const sheet = await showClaim(desk, seat, await stated(desk, seat, report))
  await assert.rejects(
    editClaim(desk, seat, editing(sheet, { reason: ' ' })),
    refusedWith('field-missing', { field: 'reason' }),
  )
  const silent = editing(sheet, { saysEn: null, saysKo: '' })
  await assert.rejects(editClaim(desk, seat, silent), refusedWith('field-missing', { field: 'says' }))
  await assert.rejects(editClaim(desk, seat, editing(sheet, { id: 'claim_none' })), refusedWith('not-found'))
  await assert.rejects(editClaim(desk, seat, editing(sheet, { when: '2017-13' })), refusedWith('date-impossible'))
  assert.equal((await showClaim(desk, seat, sheet.claim.id)).versions.length, 1)
})

test('of two edits at once one is the next version, and the other is told rather than lost', async () => {
  const sheet = await showClaim(desk, seat, await stated(desk, seat, report))
  const edits = await Promise.allSettled(
    ['one', 'two'].map((reason) => editClaim(desk, seat, editing(sheet, { reason }))),
  )
  const { versions } = await showClaim(desk, seat, sheet.claim.id)
  const done = edits.filter(({ status }) => status === 'fulfilled').length
  assert.equal(versions.length, 1 + done)
  for (const edit of edits)
    if (edit.status === 'rejected') assert.ok(refusedWith('version-closed')(edit.reason), String(edit.reason))
})

test('another source’s word stands beside the first; the same label in one report is one source', async () => {
  const id = await stated(desk, seat, report)
  await attestClaim(desk, seat, { ...attest({ stance: 'denies', label: '강변 소식통', toldOn: null }), claim: id })
  await attestClaim(desk, seat, { ...attest({ label: null, basis: 'unknown' }), claim: id })
  await attestClaim(desk, seat, { ...attest(), claim: id })
  const { attestations } = await showClaim(desk, seat, id)
  assert.deepEqual(
    attestations.map(({ label, by }) => [label, by?.kind]),
    [
      ['a source in Ryanggang Province', 'unnamed'],
      ['강변 소식통', 'unnamed'],
      ['Gangbyeon NK', 'outlet'],
      ['a source in Ryanggang Province', 'unnamed'],
    ],
  )
  assert.equal(attestations[0]?.source, attestations[3]?.source)
  assert.notEqual(attestations[0]?.source, attestations[1]?.source)
  await assert.rejects(attestClaim(desk, seat, { ...attest(), claim: 'claim_none' }), refusedWith('not-found'))
})

test('an outlet is one source for all of its reports; a label of one report is another source in the next', async () => {
  const next = await receive(desk, seat, { bytes: bytesOf('An order went down.') })
  const outlet = await stated(desk, seat, next.id, {
    quote: 'An order',
    attestation: attest({ label: 'Gangbyeon NK' }),
  })
  const label = await stated(desk, seat, next.id, { quote: 'went down', attestation: attest() })
  const all = (await showReport(desk, seat, report)).claims.flatMap((card) => card.attestations)
  const [byOutlet] = (await showClaim(desk, seat, outlet)).attestations
  const [byLabel] = (await showClaim(desk, seat, label)).attestations
  assert.ok(all.some((attestation) => attestation.source === byOutlet?.source))
  assert.ok(!all.some((attestation) => attestation.source === byLabel?.source))
})

const ANY: ClaimAsk = {
  q: null,
  report: null,
  kind: null,
  modality: null,
  polarity: null,
  place: null,
  actor: null,
  directive: null,
  source: null,
  from: null,
  to: null,
  page: 1,
  size: 50,
  sort: null,
  descending: true,
}

test('a place includes every place that it contains', async () => {
  const id = await stated(desk, seat, report, { places: [idOf('place', 'village')], kind: 'penalty' })
  for (const place of ['village', 'hoeryong', 'tumen']) {
    const { rows } = await listClaims(desk, seat, { ...ANY, place: idOf('place', place) })
    assert.deepEqual(
      rows.map((card) => card.claim.id),
      [id],
      place,
    )
    assert.deepEqual(rows[0]?.places, [{ id: 'place_village', name: { en: 'Hoeryong', ko: '회령' } }])
  }
  assert.equal((await listClaims(desk, seat, { ...ANY, place: idOf('place', 'yalu') })).total, 0)
  const within = await inArchive(desk.sql, 'own', 'read only', (tx) =>
    placesWithin(
      {
        ...seat,
        tx,
        hand: { archive: 'own', at: '', member: '' },
        newId: desk.newId,
        originals: desk.originals,
        later: () => undefined,
      },
      'place_tumen',
    ),
  )
  assert.deepEqual([...within].sort(), ['place_hoeryong', 'place_tumen', 'place_village'])
})

test('a Korean word of two syllables is found inside longer words, in any claim that says it', async () => {
  const korean = await receive(desk, seat, {
    bytes: bytesOf('당국이 숙청을 벌였다고 소식통이 전했다.'),
    language: 'ko',
  })
  const id = await stated(desk, seat, korean.id, {
    quote: '숙청을 벌였다고',
    saysEn: null,
    saysKo: '당국이 숙청을 벌였다.',
  })
  const found = async (q: string) => (await listClaims(desk, seat, { ...ANY, q })).rows.map((card) => card.claim.id)
  assert.deepEqual(await found('숙청'), [id])
  assert.deepEqual(await found('당국'), [id])
  assert.deepEqual(await found('청벌'), [])
})

test('of two who fill in the same form, the second is told and changes nothing', async () => {
  const id = await stated(desk, seat, report, { saysEn: 'Stated once.' })
  const before = await showClaim(desk, seat, id)
  const version = before.versions[0]?.recordedFrom ?? null
  await editClaim(desk, seat, editing(before, { saysEn: 'The first.', version }))
  await assert.rejects(
    editClaim(desk, seat, editing(before, { saysEn: 'The second.', version })),
    refusedWith('version-closed'),
  )
  assert.equal((await showClaim(desk, seat, id)).claim.says.en, 'The first.')
})
