import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idOf, type Noun } from '../../src/record/id.js'
import { addCompartment, addGrant } from '../../src/store/access/compartment.js'
import { keepMember } from '../../src/store/access/member.js'
import { addAssessment } from '../../src/store/assessment.js'
import { addAttestations, addLinks, addOrigins, addSources } from '../../src/store/attestation.js'
import { addDirectives } from '../../src/store/directive.js'
import { addDossier } from '../../src/store/dossier.js'
import { addDrafts } from '../../src/store/draft.js'
import { addActors, addPlaces } from '../../src/store/place.js'
import { addCheck } from '../../src/store/check.js'
import { addClaims } from '../../src/store/claim.js'
import { addDescents } from '../../src/store/descent.js'
import { addRuling } from '../../src/store/ruling/ruling.js'
import { addSameness } from '../../src/store/ruling/sameness.js'
import { addIncident } from '../../src/store/incident.js'
import { lookingFrom } from '../../src/store/database.js'
import {
  addEntries,
  closeVersion,
  heldEntries,
  isHeld,
  nothing,
  openFrom,
  stands,
  type Versioned,
} from '../../src/store/version.js'
import { openTestHouse } from '../house.js'
import {
  aCheck,
  aClaim,
  aDescent,
  aDirective,
  aDraft,
  addSpecimen,
  anActor,
  anAssessment,
  anAttestation,
  anIncident,
  aPlace,
  aSource,
  aRuling,
  aSameness,
} from './specimen.js'

const { write, read, owner } = await openTestHouse()
await write(async (tx, hand) => {
  await addSpecimen(tx, hand)
  await addClaims(tx, hand, [aClaim('c2')])
  await addSources(tx, hand, [aSource()])
  await addAttestations(tx, hand, [anAttestation()])
  await addOrigins(tx, hand, [{ id: 'origin_o1', attestation: 'attestation_a1', origin: 'og-1', reason: 'one root' }])
  const link = { from: 'claim_c1', to: 'claim_c2', kind: 'repeats', about: null, isInferred: false } as const
  await addLinks(tx, hand, [{ ...link, id: 'link_l1' }])
  await addDrafts(tx, hand, [aDraft()], 'reader 1')
  await addPlaces(tx, hand, [aPlace()])
  await addActors(tx, hand, [anActor()])
  await addDirectives(tx, hand, [aDirective()], () => 'act_x1')
  await addDossier(tx, hand, { id: 'dossier_d1', title: { en: 'One', ko: null }, items: [] })
  await addAttestations(tx, hand, [anAttestation('a2')])
  await addDescents(tx, hand, [aDescent()])
  await addCheck(tx, hand, aCheck())
  await addIncident(tx, hand, anIncident())
  await addAssessment(tx, hand, anAssessment())
  await keepMember(tx, hand, { id: 'member_m1', name: 'Bada', roles: ['monitor'], state: 'active' })
  await addCompartment(tx, hand, { id: 'compartment_k1', name: 'Northern desk' })
  await addGrant(tx, hand, { id: 'grant_g1', compartment: 'compartment_k1', holder: 'member_m1' })
  await addRuling(tx, hand, aRuling())
  await addPlaces(tx, hand, [aPlace('hoiryong')])
  await addSameness(tx, hand, aSameness())
})

const ONE_OF_EACH: Readonly<Record<Versioned, string>> = {
  source: 'source_s1',
  claim: 'claim_c1',
  attestation: 'attestation_a1',
  origin_judgement: 'origin_o1',
  link: 'link_l1',
  draft: 'draft_d1',
  place: 'place_hoeryong',
  actor: 'actor_border-guard',
  directive: 'directive_fire-2017',
  directive_act: 'act_x1',
  dossier: 'dossier_d1',
  descent: 'derivation_v1',
  check_request: 'check_k1',
  incident: 'incident_i1',
  assessment: 'assessment_s1',
  member: 'member_m1',
  compartment: 'compartment_k1',
  compartment_grant: 'grant_g1',
  ruling: 'ruling_u1',
  sameness: 'sameness_n1',
}

test('every table with recorded times is one that versions know', async () => {
  const rows = await owner<{ name: string }[]>`
    select c.relname as name
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'recorded'
    where c.relnamespace = 'attested'::regnamespace and c.relkind = 'r'
  `
  assert.deepEqual(rows.map(({ name }) => name).sort(), Object.keys(ONE_OF_EACH).sort())
})

test('an open version of anything closes once, at the instant it is closed, and not again', async () => {
  for (const [table, id] of Object.entries(ONE_OF_EACH) as [Versioned, string][]) {
    const at = '2026-02-01T00:00:00.000Z'
    const closed = await write((tx, hand) => closeVersion(tx, { ...hand, at }, table, id))
    assert.equal(new Date(closed ?? '').toISOString(), at, table)
    assert.equal(await write((tx, hand) => closeVersion(tx, hand, table, id)), null, table)
  }
})

test('a version closed before it opened ends just after it opened, so that none is empty or backwards', async () => {
  await write((tx, hand) => addDossier(tx, hand, { id: 'dossier_d2', title: { en: 'Two', ko: null }, items: [] }))
  const closed = await write((tx, hand) =>
    closeVersion(tx, { ...hand, at: '2020-01-01T00:00:00.000Z' }, 'dossier', 'dossier_d2'),
  )
  const [row] = await read(
    (tx) => tx`
    select upper(recorded)::text as closed, upper(recorded) - lower(recorded) = interval '1 microsecond' as is_least
    from dossier where archive = 'own' and id = 'dossier_d2'
  `,
  )
  assert.deepEqual({ ...row }, { closed, is_least: true })
})

test('ids are registered with what they name, and an odd one is refused', async () => {
  await write((tx, hand) => addEntries(tx, hand, 'claim', ['claim_a', 'claim_b']))
  await write((tx, hand) => addEntries(tx, hand, 'claim', []))
  const rows = await read(
    (tx) => tx`select id, noun from entry where archive = 'own' and id in ('claim_a', 'claim_b') order by id`,
  )
  assert.deepEqual(
    rows.map((row) => ({ ...row })),
    [
      { id: 'claim_a', noun: 'claim' },
      { id: 'claim_b', noun: 'claim' },
    ],
  )
  for (const odd of ['claim', 'claim_', 'Claim_x', "claim_x'y", 'claim_-x', `claim_${'x'.repeat(81)}`]) {
    await assert.rejects(
      write((tx, hand) => addEntries(tx, hand, 'claim', [odd])),
      { code: '23514' },
      odd,
    )
  }
})

test('which of some ids were given out already is known, in order and for this archive alone', async () => {
  const ids = ['dossier_d1', 'claim_c1', 'claim_never']
  assert.deepEqual(await read((tx) => heldEntries(tx, 'own', ids)), ['claim_c1', 'dossier_d1'])
  assert.deepEqual(await read((tx) => heldEntries(tx, 'own', [])), [])
  assert.deepEqual(await read((tx) => heldEntries(tx, 'own', ids), 'practice'), [])
})

test('every noun that an id may name can be registered', async () => {
  const nouns: readonly Noun[] = ['report', 'member', 'import', 'derivation', 'origin', 'act', 'edition']
  await write(async (tx, hand) => {
    for (const noun of nouns) await addEntries(tx, hand, noun, [idOf(noun, 'z.9')])
  })
  const [row] = await read((tx) => tx`select count(*) as given from entry where archive = 'own' and id like '%z.9'`)
  assert.equal(row?.given, nouns.length)
})

test('the first version is open from its instant on', () => {
  assert.equal(openFrom('2026-01-05T00:00:00.000Z'), '[2026-01-05T00:00:00.000Z,)')
})

test('pieces of a statement are made once for the open version, and anew for an instant', async () => {
  const many = (from: string | null) =>
    read(async (now) => {
      const tx = lookingFrom(now, { known: null, recorded: from })
      const [row] = await tx`
        select count(*) filter (where ${stands(tx, 'c')}) as standing, count(*) filter (where ${isHeld(tx, 'c')}) as held
        from claim c
        where c.archive = 'own' ${nothing(tx)} and ${stands(tx)}
      `
      return [row?.standing, row?.held]
    })
  const [standing, held] = await many(null)
  const [open] = await owner`select count(*) as claims from claim where archive = 'own' and upper_inf(recorded)`
  assert.ok(Number(open?.claims) > 0)
  assert.equal(standing, open?.claims)
  assert.equal(held, standing)
  assert.deepEqual(await many('2020-01-01T00:00:00.000Z'), [0, 0])
  assert.deepEqual(await many(null), [standing, held])
  await read(async (tx) => {
    assert.equal(isHeld(tx, 'c'), isHeld(tx, 'c'))
    assert.notEqual(isHeld(tx, 'c'), isHeld(tx, 'r'))
    assert.notEqual(isHeld(tx), isHeld(lookingFrom(tx, { known: null, recorded: '2020-01-01T00:00:00.000Z' })))
  })
})
