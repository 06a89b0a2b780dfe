import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idOf, type ClaimId } from '../../src/record/id.js'
import { NOW } from '../../src/record/time/day.js'
import { whenOf } from '../../src/record/time/when.js'
import {
  addAssessment,
  assessmentsOf,
  findAssessment,
  formerAssessments,
  gradePairs,
  supersedeAssessment,
} from '../../src/store/assessment.js'
import {
  addAttestations,
  addLinks,
  addOrigins,
  addSources,
  attestationOf,
  attestationsOf,
  findAttestation,
  findSource,
  originOf,
  supersedeAttestation,
  supersedeOrigin,
  versionsOfAttestation,
} from '../../src/store/attestation.js'
import { addCheck, checksOf, findCheck, supersedeCheck } from '../../src/store/check.js'
import { addClaims, claimsOfSource } from '../../src/store/claim.js'
import { dayOfColumns, passageOf } from '../../src/store/column.js'
import { inArchive, lookingFrom } from '../../src/store/database.js'
import {
  addDescents,
  dependantsOf,
  descentsOf,
  forebearsOf,
  repeatsOf,
  reportParents,
} from '../../src/store/descent.js'
import { addDossier, dossiersUsing } from '../../src/store/dossier.js'
import {
  addIncident,
  findIncident,
  incidentsOf,
  supersedeIncident,
  versionsOfIncident,
} from '../../src/store/incident.js'
import { addActors, addPlaces } from '../../src/store/place.js'
import { addReports } from '../../src/store/report.js'
import { claimIdsAfter, refutedAmong, tiesOf, turnsOf, voicesByIds, voicesOf } from '../../src/store/standing.js'
import { hadOpened, hasEntry, isPublished, stands, wasThere } from '../../src/store/version.js'
import { openTestHouse } from '../house.js'
import {
  aCheck,
  aClaim,
  aDescent,
  addSpecimen,
  anActor,
  anAssessment,
  anAttestation,
  anIncident,
  aPlace,
  aReport,
  aSource,
} from './specimen.js'

const { desk, read, write } = await openTestHouse()
const [c1, c2, c3] = [idOf('claim', 'c1'), idOf('claim', 'c2'), idOf('claim', 'c3')]
const [a1, a2, a3] = [idOf('attestation', 'a1'), idOf('attestation', 'a2'), idOf('attestation', 'a3')]
const own = 'own'

await write(async (tx, hand) => {
  await addSpecimen(tx, hand)
  await addReports(tx, hand, [aReport('r2', { derivesFrom: [{ report: 'report_r1', kind: 'cites' }] })])
  await addPlaces(tx, hand, [aPlace()])
  await addActors(tx, hand, [anActor()])
  await addSources(tx, hand, [aSource()])
  await addClaims(tx, hand, [aClaim('c2'), aClaim('c3', { knownOn: '2019-05-01' })])
  await addAttestations(tx, hand, [
    anAttestation(),
    anAttestation('a2', { claim: c2 }),
    anAttestation('a3', { claim: c3 }),
  ])
  const link = { about: null, isInferred: false } as const
  await addLinks(tx, hand, [
    { ...link, id: 'link_l1', from: c1, to: c2, kind: 'repeats' },
    { ...link, id: 'link_l2', from: c1, to: c3, kind: 'contradicts', about: 'date' },
  ])
})

test('an attestation keeps its five dates, its own words and its taking back, version after version', async () => {
  const knewOn = whenOf('2017-12-01', { happenedOnce: true })
  const rich = anAttestation('a1', { knewOn, hadRead: 'an earlier report', dateReason: 'as told' })
  const back = { ...rich, withdrawn: { on: '2018-02-01', reason: 'It was said under pressure.' } }
  await write(async (tx, hand) => {
    assert.equal(await supersedeAttestation(tx, hand, rich, 'asked again'), true)
    assert.equal(await supersedeAttestation(tx, hand, back, back.withdrawn.reason), true)
  })
  assert.deepEqual(await read((tx) => findAttestation(tx, own, a1)), back)
  const versions = await read((tx) => versionsOfAttestation(tx, own, a1))
  assert.deepEqual(
    versions.map(({ attestation, reason }) => [attestation.withdrawn?.on ?? null, attestation.hadRead, reason]),
    [
      ['2018-02-01', 'an earlier report', 'It was said under pressure.'],
      [null, 'an earlier report', 'asked again'],
      [null, null, null],
    ],
  )
  assert.equal(await read((tx) => findAttestation(tx, own, idOf('attestation', 'none'))), null)
  const [row] = await read((tx) => tx`select * from attestation where archive = ${own} and id = ${a2}`)
  assert.deepEqual(attestationOf(row ?? {}), anAttestation('a2', { claim: c2 }))
  assert.deepEqual([passageOf(row ?? {}), dayOfColumns(row ?? {}, 'knew')], [null, null])
})

test('a later judgement on an origin takes the place of the one before', async () => {
  const judgement = { attestation: a2, origin: 'og-1', reason: 'one root' }
  assert.equal(await write((tx, hand) => supersedeOrigin(tx, hand, judgement)), null)
  await write((tx, hand) => addOrigins(tx, hand, [{ ...judgement, id: 'origin_o1' }]))
  const later = { ...judgement, origin: 'og-2', reason: 'another after all' }
  assert.equal(await write((tx, hand) => supersedeOrigin(tx, hand, later)), 'origin_o1')
  assert.deepEqual(await read((tx) => originOf(tx, own, a2)), later)
  assert.equal(await read((tx) => originOf(tx, own, a3)), null)
  assert.equal((await read((tx) => attestationsOf(tx, own, [c2])))[0]?.origin, 'og-2')
})

test('what leans on what is followed up and down, and an independent reading is no leaning downwards', async () => {
  await write((tx, hand) =>
    addDescents(tx, hand, [
      aDescent('v1', { child: a2, parent: a1 }),
      aDescent('v2', { child: a3, parent: a2, kind: 'had-read', isIndependent: true }),
    ]),
  )
  const up = await read((tx) => forebearsOf(tx, own, [a3]))
  assert.deepEqual(
    up.map(({ child, parent }) => [child, parent]),
    [
      [a2, a1],
      [a3, a2],
    ],
  )
  assert.deepEqual(await read((tx) => forebearsOf(tx, own, [])), [])
  assert.deepEqual(await read((tx) => dependantsOf(tx, own, a1)), [c1, c2])
  const beside = await read((tx) => descentsOf(tx, own, a2))
  assert.deepEqual(
    beside.map(({ other, claim }) => [other, claim]),
    [
      [a1, c1],
      [a3, c3],
    ],
  )
  assert.deepEqual(await read((tx) => repeatsOf(tx, own, c1)), [{ from: c1, to: c2 }])
  assert.deepEqual(await read((tx) => reportParents(tx, own, ['report_r2'])), new Map([['report_r2', ['report_r1']]]))
  assert.equal((await read((tx) => reportParents(tx, own, []))).size, 0)
})

test('a check is asked, answered and closed as versions', async () => {
  await write((tx, hand) => addCheck(tx, hand, aCheck()))
  await write((tx, hand) => addCheck(tx, hand, aCheck('k2', { claim: c2, askedOn: '2018-01-01' })))
  const answered = aCheck('k1', { state: 'answered', attestation: a1 })
  assert.equal(await write((tx, hand) => supersedeCheck(tx, hand, answered)), true)
  assert.deepEqual(await read((tx) => findCheck(tx, own, 'check_k1')), answered)
  assert.equal(await read((tx) => findCheck(tx, own, 'check_none')), null)
  const idsOf = async (only: Parameters<typeof checksOf>[2]) =>
    (await read((tx) => checksOf(tx, own, only))).map(({ id }) => id)
  assert.deepEqual(await idsOf({}), ['check_k1', 'check_k2'])
  assert.deepEqual([await idsOf({ claim: c2 }), await idsOf({ state: 'answered' })], [['check_k2'], ['check_k1']])
})

test('an incident keeps its acts and their accounts, and is found by claim, place and day, as published by a day', async () => {
  const ask = {
    page: 1,
    size: 10,
    sort: null,
    descending: true,
    claim: null,
    places: null,
    from: null,
    to: null,
  } as const
  await write((tx, hand) => addIncident(tx, hand, anIncident()))
  const next = anIncident('i1', { note: 'Heard by three people.' })
  assert.equal(await write((tx, hand) => supersedeIncident(tx, hand, next, 'a third account')), true)
  assert.deepEqual(await read((tx) => findIncident(tx, own, 'incident_i1')), next)
  assert.equal(await read((tx) => findIncident(tx, own, 'incident_none')), null)
  assert.deepEqual(
    (await read((tx) => versionsOfIncident(tx, own, 'incident_i1'))).map(({ reason }) => reason),
    ['a third account', null],
  )
  const found = async (changes: Partial<Parameters<typeof incidentsOf>[2]>) =>
    (await read((tx) => incidentsOf(tx, own, { ...ask, ...changes }))).total
  assert.deepEqual([await found({}), await found({ claim: c1 }), await found({ claim: c2 })], [1, 1, 0])
  assert.deepEqual([await found({ places: ['place_hoeryong'] }), await found({ places: ['place_other'] })], [1, 0])
  assert.deepEqual([await found({ from: '2017-12-01', to: '2017-12-31' }), await found({ from: '2018-01-01' })], [1, 0])
  const known = (day: string) =>
    inArchive(desk.sql, own, 'read only', (tx) => incidentsOf(tx, own, ask), { ...NOW, known: day })
  assert.deepEqual([(await known('2017-12-17')).total, (await known('2017-12-18')).total], [0, 1])
})

test('an assessment is superseded, never edited; each kind is asked by itself', async () => {
  await write((tx, hand) => addAssessment(tx, hand, anAssessment()))
  const later = anAssessment('s1', { grade: '2', changed: 'a second origin' })
  assert.equal(await write((tx, hand) => supersedeAssessment(tx, hand, later)), true)
  await write((tx, hand) =>
    addAssessment(
      tx,
      hand,
      anAssessment('s2', { kind: 'reliability', subject: 'source_s1', grade: 'B', topic: 'orders' }),
    ),
  )
  const now = await read((tx) => assessmentsOf(tx, own, [c1], ['credibility']))
  assert.deepEqual(now.map(({ grade, changed }) => [grade, changed]), [['2', 'a second origin']]) // prettier-ignore
  assert.equal((await read((tx) => findAssessment(tx, own, 'assessment_s1')))?.grade, '2')
  assert.equal(await read((tx) => findAssessment(tx, own, 'assessment_none')), null)
  assert.deepEqual(await read((tx) => assessmentsOf(tx, own, [], ['credibility'])), [])
  assert.deepEqual(
    (await read((tx) => formerAssessments(tx, own, c1, ['credibility']))).map(({ grade }) => grade),
    ['3'],
  )
  assert.deepEqual([...(await read((tx) => gradePairs(tx, own)))].map((pair) => ({ ...pair })), [
    { reliability: 'B', credibility: '2' },
  ]) // prettier-ignore
})

test('a refutation counts from the second member and with evidence of its own', async () => {
  const base = { kind: 'refutation', subject: c2, grade: 'refuted', evidence: [c3] as ClaimId[] } as const
  const one = anAssessment('s3', base)
  await write((tx, hand) => addAssessment(tx, hand, one))
  assert.equal((await read((tx) => refutedAmong(tx, own, [c2]))).size, 0)
  await write((tx, hand) => supersedeAssessment(tx, hand, { ...one, members: ['member_a', 'member_b'] }))
  assert.deepEqual(await read((tx) => refutedAmong(tx, own, null)), new Set([c2]))
})

test('the voices behind claims, the ties between them and all claims in pages', async () => {
  const voices = await read((tx) => voicesOf(tx, own, [c1, c2]))
  assert.deepEqual(
    voices.map(({ id, isWithdrawn, origin, report }) => [id, isWithdrawn, origin, report]),
    [
      [a1, true, null, 'report_r1'],
      [a2, false, 'og-2', 'report_r1'],
    ],
  )
  assert.equal((await read((tx) => voicesOf(tx, own, null))).length, 3)
  assert.deepEqual((await read((tx) => voicesByIds(tx, own, [a3]))).map(({ claim }) => claim), [c3]) // prettier-ignore
  assert.deepEqual(await read((tx) => voicesByIds(tx, own, [])), [])
  const ties = await read((tx) => tiesOf(tx, own, [c3]))
  assert.deepEqual([ties.length, (await read((tx) => tiesOf(tx, own, null))).length], [1, 2])
  assert.deepEqual(await read((tx) => claimIdsAfter(tx, own, '', 2)), [c1, c2])
  assert.deepEqual(await read((tx) => claimIdsAfter(tx, own, c2, 2)), [c3])
  assert.deepEqual(await read((tx) => claimsOfSource(tx, own, idOf('source', 's1'), 10)), [c1, c2, c3])
  assert.equal((await read((tx) => findSource(tx, own, idOf('source', 's1'))))?.kind, aSource().kind)
  assert.equal(await read((tx) => findSource(tx, own, idOf('source', 'none'))), null)
})

test('a word is taken back from the day on which it was, seen by the day of knowledge', async () => {
  const at = (known: string) =>
    inArchive(desk.sql, own, 'read only', (tx) => voicesOf(tx, own, [c1]), { ...NOW, known })
  assert.deepEqual((await at('2018-01-31'))[0]?.isWithdrawn, false)
  assert.deepEqual((await at('2018-02-01'))[0]?.isWithdrawn, true)
})

test('the same transaction can look from another point, and each question sees from there', async () => {
  const [then, later] = await read(async (tx) => {
    const early = lookingFrom(tx, { ...NOW, recorded: '2026-01-01T00:00:00.000Z' })
    return [await findAttestation(early, own, a1), await findAttestation(tx, own, a1)]
  })
  assert.deepEqual([then, later?.withdrawn?.on], [null, '2018-02-01'])
  const counted = async (from: typeof NOW) =>
    inArchive(
      desk.sql,
      own,
      'read only',
      async (tx) => {
        const [row] = await tx<{ standing: number; opened: number; out: number; there: number }[]>`
          select
            (select count(*) from attestation where archive = ${own} and ${stands(tx)}) as standing,
            (select count(*) from attestation where archive = ${own} and ${hadOpened(tx)}) as opened,
            (select count(*) from claim where archive = ${own} and ${isPublished(tx)}) as out,
            (select count(*) from report where archive = ${own} and ${wasThere(tx, 'received')}) as there
        `
        return Object.values(row ?? {}).map(Number)
      },
      from,
    )
  assert.deepEqual(await counted(NOW), [3, 5, 3, 2])
  assert.deepEqual(await counted({ recorded: '2020-01-01T00:00:00.000Z', known: '2018-01-01' }), [0, 0, 2, 0])
})

test('dossiers that use a claim are found, and an id that was given is known', async () => {
  const dossier = {
    id: idOf('dossier', 'd1'),
    title: { en: 'One', ko: null },
    items: [{ kind: 'claim', claim: c2 }],
  } as const
  await write((tx, hand) => addDossier(tx, hand, dossier))
  assert.deepEqual(await read((tx) => dossiersUsing(tx, own, [c1, c2])), ['dossier_d1'])
  assert.deepEqual(await read((tx) => dossiersUsing(tx, own, [c1])), [])
  assert.deepEqual(
    [await read((tx) => hasEntry(tx, own, c1)), await read((tx) => hasEntry(tx, own, 'claim_no'))],
    [true, false],
  )
})

test('the turns of a claim are the days on which something came out and the instants at which something was written', async () => {
  const { days, instants } = await read((tx) => turnsOf(tx, own, [c1, c3]))
  assert.deepEqual(days, ['2017-12-18', '2018-02-01', '2019-05-01'])
  assert.ok(instants.length >= 3 && instants.every((at, index) => index === 0 || at > (instants[index - 1] ?? '')))
})
