import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assess, secondAssessment, showAssessments, showCredibility, showDiagonal } from '../../src/desk/assessment.js'
import {
  attestClaim,
  correctAttestation,
  deriveAttestation,
  judgeOrigin,
  linkClaims,
  withdrawAttestation,
} from '../../src/desk/attest.js'
import { showAttestation, showHistory, showSource } from '../../src/desk/attestation.js'
import { answerCheck, askCheck, closeCheck, listChecks, showQuestion } from '../../src/desk/check.js'
import { differFromClaim, listClaims, showClaim } from '../../src/desk/claim.js'
import { findEditionFile, openDossier, showDossier } from '../../src/desk/dossier.js'
import { showReport } from '../../src/desk/reading.js'
import { standingOfClaims } from '../../src/desk/standing.js'
import type { AttestationId, ClaimId } from '../../src/record/id.js'
import { addActors, addPlaces } from '../../src/store/place.js'
import { openTestHouse } from '../house.js'
import { anActor, aPlace } from '../store/specimen.js'
import { publishWithOther } from './gate/publishing.js'
import { attest, quoting, receive, refusedWith, stated } from './material.js'

const house = await openTestHouse()
const { desk } = house
const seat = house.seat()
const second = { ...seat, member: { ...seat.member, id: 'member_second' as const } }
await house.write(async (tx, hand) => {
  await addPlaces(tx, hand, [aPlace()])
  await addActors(tx, hand, [anActor()])
})
const { id: report } = await receive(desk, seat)
const SECOND = `A resident of Musan told Gangbyeon NK on December 15 that an order went down to the guards on November 25, and that two people were shot.`
const { id: other } = await receive(desk, seat, { bytes: new TextEncoder().encode(SECOND), title: 'A second account' })

const wordOf = async (claim: ClaimId): Promise<AttestationId> =>
  (await showClaim(desk, seat, claim)).attestations[0]?.id ?? assert.fail()
const standing = async (claim: ClaimId) => (await standingOfClaims(desk, seat, [claim]))[0] ?? assert.fail()
const fromOther = (changes: Partial<Parameters<typeof attestClaim>[2]> = {}) => ({
  ...attest({ label: 'a resident of Musan', basis: 'eyewitness', toldOn: '2017-12-15', toldPrinted: null }),
  report: other,
  quote: 'an order went down to the guards',
  ...changes,
})

test('another report’s words confirm a claim, with their own passage; judged apart it is a second origin', async () => {
  const claim = await stated(desk, seat, report)
  const first = await wordOf(claim)
  const { id } = await attestClaim(desk, seat, { ...fromOther(), claim })
  assert.deepEqual([(await standing(claim)).origins, (await standing(claim)).level], [1, 'single'])
  await judgeOrigin(desk, seat, { attestation: first, origin: null, reason: 'told from inside' })
  await judgeOrigin(desk, seat, { attestation: id, origin: null, reason: 'another county, no contact' })
  assert.deepEqual([(await standing(claim)).origins, (await standing(claim)).level], [2, 'corroborated'])
  const sheet = await showAttestation(desk, seat, id)
  assert.equal(sheet.card.passage?.exact, 'an order went down to the guards')
  assert.deepEqual([sheet.report.id, sheet.origin?.reason], [other, 'another county, no contact'])
  assert.deepEqual((await showClaim(desk, seat, claim)).graph.map(({ voices }) => voices.length), [1, 1]) // prettier-ignore
})

test('words of another report that do not stand there are refused, and so are dates that cannot be', async () => {
  const claim = await stated(desk, seat, report)
  await assert.rejects(
    attestClaim(desk, seat, { ...fromOther({ quote: 'never said' }), claim }),
    refusedWith('quote-absent'),
  )
  await assert.rejects(
    attestClaim(desk, seat, { ...fromOther({ quote: null }), claim }),
    refusedWith('passage-missing'),
  )
  const early = fromOther({ toldOn: '2017-11-01' })
  await assert.rejects(
    attestClaim(desk, seat, { ...early, claim }),
    refusedWith('dates-impossible', { order: 'told-before' }),
  )
  const { id } = await attestClaim(desk, seat, { ...early, dateReason: 'it was announced beforehand', claim })
  assert.deepEqual((await showAttestation(desk, seat, id)).disorders, ['told-before'])
})

test('an account that confirms with a difference is a word for the claim, a claim of its own and a conflict, at once', async () => {
  const claim = await stated(desk, seat, report)
  const { draft: _, ...quoted } = quoting(other, {
    quote: 'an order went down to the guards on November 25',
    when: '2017-11-25',
    whenPrinted: 'November 25',
  })
  const input = {
    ...quoted,
    claim,
    about: 'date',
    attestation: attest({ label: 'a resident of Musan', toldOn: '2017-12-15', toldPrinted: null }),
  }
  const { told } = await differFromClaim(desk, seat, input)
  const sheet = await showClaim(desk, seat, claim)
  assert.deepEqual(
    [sheet.attestations.length, sheet.links.map(({ kind, about }) => [kind, about])],
    [2, [['contradicts', 'date']]],
  )
  assert.equal((await showClaim(desk, seat, told)).claim.when?.edtf, '2017-11-25')
  assert.deepEqual([(await standing(claim)).overlays, (await standing(told)).overlays], [['contested'], ['contested']])
  const before = (await listClaims(desk, seat, ALL)).total
  await assert.rejects(differFromClaim(desk, seat, { ...input, quote: 'never said' }), refusedWith('quote-absent'))
  assert.equal((await listClaims(desk, seat, ALL)).total, before, 'all three or none')
})
const ALL = {
  page: 1,
  size: 500,
  sort: null,
  descending: false,
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
} as const

test('a witness takes back one part of an account: that word falls with what leaned on it, the rest stands', async () => {
  const [escape, torture] = [await stated(desk, seat, report), await stated(desk, seat, report)]
  const relay = await stated(desk, seat, other, { quote: 'an order went down to the guards on November 25' })
  const [first, second_, third] = [await wordOf(escape), await wordOf(torture), await wordOf(relay)]
  await deriveAttestation(desk, seat, {
    child: third,
    parent: second_,
    kind: 'quotes',
    evidence: 'same sentences',
    isIndependent: false,
  })
  const dossier = await openDossier(desk, seat, {
    title: { en: 'Accounts', ko: null },
    items: [{ kind: 'claim', claim: relay }],
  })
  const outcome = await withdrawAttestation(desk, seat, {
    id: second_,
    on: '2018-01-16',
    reason: 'The place was another.',
  })
  assert.deepEqual([outcome.claims, outcome.dossiers], [2, [dossier.id]])
  assert.deepEqual((await showDossier(desk, seat, dossier.id)).shaken.map(({ claim }) => claim), [relay]) // prettier-ignore
  assert.deepEqual([(await standing(torture)).level, (await standing(torture)).overlays], ['unassessed', ['withdrawn']])
  assert.deepEqual([(await standing(relay)).counted, (await standing(relay)).overlays], [0, ['withdrawn']])
  assert.deepEqual([(await standing(escape)).level, (await standing(escape)).overlays], ['single', []])
  assert.equal((await showAttestation(desk, seat, first)).card.withdrawn, null)
  assert.deepEqual((await showAttestation(desk, seat, second_)).versions.map(({ attestation }) => attestation.withdrawn?.on ?? null), ['2018-01-16', null]) // prettier-ignore
  await assert.rejects(
    withdrawAttestation(desk, seat, { id: second_, on: null, reason: 'again' }),
    refusedWith('withdrawn-already'),
  )
  const { moments } = await showHistory(desk, seat, torture)
  const recorded = moments.filter(({ axis }) => axis === 'recorded').map((one) => one.standing.level)
  assert.deepEqual([recorded[0], recorded[recorded.length - 1]], ['single', 'unassessed'])
})

test('somebody reported dead and seen alive later ends refuted by two members, with both words to be seen', async () => {
  const dead = await stated(desk, seat, report, { saysEn: 'Officer K. was executed.' })
  const alive = await stated(desk, seat, other, {
    quote: 'two people were shot',
    saysEn: 'Officer K. attended a meeting.',
  })
  await linkClaims(desk, seat, { from: alive, to: dead, kind: 'contradicts', about: 'rule', isInferred: true })
  const refutation = {
    kind: 'refutation',
    subject: dead,
    grade: 'refuted',
    topic: null,
    period: null,
    says: null,
    reasons: 'Seen in person.',
    dissent: null,
    changed: null,
    before: null,
  } as const
  await assert.rejects(
    assess(desk, seat, { ...refutation, evidence: [] }),
    refusedWith('field-missing', { field: 'evidence' }),
  )
  await assert.rejects(assess(desk, seat, { ...refutation, evidence: [dead] }), refusedWith('not-found'))
  const { id } = await assess(desk, seat, { ...refutation, evidence: [alive] })
  assert.deepEqual((await standing(dead)).overlays, ['contested'])
  await assert.rejects(secondAssessment(desk, seat, id as never), refusedWith('second-member'))
  await secondAssessment(desk, second, id as never)
  assert.deepEqual((await standing(dead)).overlays, ['contested', 'refuted'])
  assert.deepEqual(
    [(await showClaim(desk, seat, dead)).attestations.length, (await showClaim(desk, seat, alive)).attestations.length],
    [1, 1],
  )
})

test('words that lean on one another in a circle are refused, and claims that repeat one another in one', async () => {
  const [a, b, c] = [
    await stated(desk, seat, report),
    await stated(desk, seat, report),
    await stated(desk, seat, report),
  ]
  const [x, y, z] = [await wordOf(a), await wordOf(b), await wordOf(c)]
  const lean = (child: AttestationId, parent: AttestationId) =>
    deriveAttestation(desk, seat, { child, parent, kind: 'cites', evidence: 'named', isIndependent: false })
  await lean(x, y)
  await lean(y, z)
  await assert.rejects(lean(z, x), refusedWith('derivation-circle'))
  await assert.rejects(lean(x, x), refusedWith('derivation-circle'))
  await assert.rejects(
    deriveAttestation(desk, seat, { child: x, parent: z, kind: 'quotes', evidence: 'named', isIndependent: true }),
    refusedWith('choice-unknown'),
  )
  const tie = (from: ClaimId, to: ClaimId) =>
    linkClaims(desk, seat, { from, to, kind: 'repeats', about: null, isInferred: true })
  await tie(a, b)
  await tie(b, c)
  await assert.rejects(tie(c, a), refusedWith('derivation-circle'))
  await assert.rejects(
    linkClaims(desk, seat, { from: a, to: c, kind: 'contradicts', about: null, isInferred: true }),
    refusedWith('field-missing'),
  )
})

test('how a word was recorded is corrected as a version with its reason', async () => {
  const claim = await stated(desk, seat, report)
  const id = await wordOf(claim)
  const correction = {
    id,
    stance: 'doubts',
    basis: 'rumour',
    hops: 2,
    toldOn: '2017-12-14',
    toldPrinted: null,
    knewOn: null,
    hadRead: 'the first report',
    dateReason: null,
  } as const
  await assert.rejects(correctAttestation(desk, seat, { ...correction, reason: ' ' }), refusedWith('field-missing'))
  await correctAttestation(desk, seat, { ...correction, reason: 'misread' })
  const { card, versions } = await showAttestation(desk, seat, id)
  assert.deepEqual(
    [card.stance, card.hadRead, versions.length, (await standing(claim)).level],
    ['doubts', 'the first report', 2, 'unassessed'],
  )
})

test('another source is asked an open question that gives nothing away, and its answer becomes a word for the claim', async () => {
  const claim = await stated(desk, seat, report)
  const question = {
    claim,
    question: 'What were the guards told at the river?',
    language: 'en',
    whom: 'a resident of another county',
    askedOn: '2018-01-04',
    note: null,
  }
  await assert.rejects(
    askCheck(desk, seat, { ...question, question: 'Is it so that an order went down to the guards?' }),
    refusedWith('question-gives-away', { words: 'an order went down' }),
  )
  const { id } = await askCheck(desk, seat, question)
  const sheet = await showQuestion(desk, seat, id)
  assert.equal(JSON.stringify(sheet).includes('claim_'), false)
  const { attestation } = await answerCheck(desk, seat, {
    id,
    attestation: attest({ label: 'a resident of another county', toldOn: '2018-01-05', toldPrinted: null }),
  })
  assert.deepEqual((await showClaim(desk, seat, claim)).attestations.map((one) => one.id).includes(attestation), true) // prettier-ignore
  await assert.rejects(closeCheck(desk, seat, { id, note: null }), refusedWith('decided-already'))
  const { id: silent } = await askCheck(desk, seat, question)
  await closeCheck(desk, seat, { id: silent, note: 'no line' })
  assert.deepEqual((await listChecks(desk, seat, { state: 'closed' })).map((one) => one.id), [silent]) // prettier-ignore
})

test('the credibility of a claim is asked without its source; 1 needs two origins, A a track record', async () => {
  const claim = await stated(desk, seat, report, { attestation: attest({ label: 'a source by the reservoir' }) })
  const seen = await showCredibility(desk, seat, claim)
  assert.equal(seen.now, null)
  assert.doesNotMatch(JSON.stringify(seen), /reservoir|source|reliab/i)
  const grade = {
    kind: 'credibility',
    subject: claim,
    topic: null,
    period: null,
    says: null,
    reasons: 'It fits.',
    dissent: null,
    evidence: [],
    changed: null,
    before: null,
  } as const
  await assert.rejects(assess(desk, seat, { ...grade, grade: '1' }), refusedWith('too-few-origins'))
  await assess(desk, seat, { ...grade, grade: '3' })
  await assert.rejects(assess(desk, seat, { ...grade, grade: '2' }), refusedWith('field-missing', { field: 'changed' }))
  await assess(desk, seat, { ...grade, grade: '2', changed: 'a second account' })
  const { standing: now, former } = await showAssessments(desk, seat, { subject: claim, kinds: ['credibility'] })
  assert.deepEqual([now.map((one) => one.grade), former.map((one) => one.grade)], [['2'], ['3']])
  const source = (await showClaim(desk, seat, claim)).attestations[0]?.source ?? assert.fail()
  const reliability = { ...grade, kind: 'reliability', subject: source, topic: 'orders' } as const
  await assert.rejects(assess(desk, seat, { ...reliability, grade: 'A' }), refusedWith('no-track-record'))
  await assess(desk, seat, { ...reliability, grade: 'B' })
  const page = await showSource(desk, seat, source)
  assert.deepEqual([page.reliability.map((one) => one.grade), page.cards.length], [['B'], 1])
  assert.deepEqual(await showDiagonal(desk, seat, null), { pairs: 1, share: 1 })
  await assert.rejects(assess(desk, seat, { ...grade, subject: source, grade: '3' }), refusedWith('choice-unknown'))
})

test('our own published story, entered again, says whose it is and is no origin', async () => {
  const dossier = await openDossier(desk, seat, {
    title: { en: 'Ours', ko: null },
    items: [{ kind: 'claim', claim: await stated(desk, seat, report) }],
  })
  const edition = await publishWithOther(house, seat, dossier.id)
  const { bytes } = await findEditionFile(desk, seat, { id: edition.id, path: 'README.txt' })
  const { id } = await receive(desk, seat, { bytes, title: 'Back again' })
  const sheet = await showReport(desk, seat, id)
  assert.match(sheet.report.note ?? '', new RegExp(edition.id))
  const claim = await stated(desk, seat, id, { quote: 'attested verify DIR', near: 0 })
  const judged = judgeOrigin(desk, seat, { attestation: await wordOf(claim), origin: null, reason: 'another outlet' })
  await assert.rejects(judged, refusedWith('derivation-circle', { child: dossier.id }))
  assert.deepEqual((await standing(claim)).origins, 1)
})
