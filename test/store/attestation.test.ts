import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idOf } from '../../src/record/id.js'
import {
  addAttestations,
  addLinks,
  addOrigins,
  addSources,
  attestationsOf,
  linksOf,
  sourceOfLabel,
  sourceOfOutlet,
  supersedeAttestation,
} from '../../src/store/attestation.js'
import { addClaims, supersedeClaim } from '../../src/store/claim.js'
import { addReports, addTranscript } from '../../src/store/report.js'
import { openTestHouse } from '../house.js'
import { aClaim, anAttestation, aReport, aSource, aTranscript } from './specimen.js'

const outlet = aSource('outlet', { kind: 'outlet', label: { en: 'Gangbyeon NK', ko: '강변 NK' }, report: null })
const sealed = anAttestation('a2', {
  source: null,
  label: 'a sealed source',
  stance: 'does-not-know',
  basis: 'unknown',
  hops: null,
  toldOn: null,
  chain: [],
  attributionSpan: 'according to the source',
  sourceImplied: true,
})
const [c1, c2] = [idOf('claim', 'c1'), idOf('claim', 'c2')]
const r1 = idOf('report', 'r1')

const { write, read } = await openTestHouse()
await write(async (tx, hand) => {
  await addReports(tx, hand, [aReport(), aReport('r2')])
  await addTranscript(tx, hand, aTranscript())
  await addClaims(tx, hand, [aClaim(), aClaim('c2')])
  await addSources(tx, hand, [aSource(), outlet])
  await addAttestations(tx, hand, [anAttestation(), sealed])
  await addOrigins(tx, hand, [{ id: 'origin_o1', attestation: 'attestation_a1', origin: 'og-1', reason: 'one root' }])
})

test('an attestation comes back as it was given, with its source and the judged origin', async () => {
  const cards = await read((tx) => attestationsOf(tx, 'own', [c1]))
  assert.deepEqual(cards, [
    { ...anAttestation(), by: aSource(), origin: 'og-1' },
    { ...sealed, by: null, origin: null },
  ])
  assert.deepEqual(await read((tx) => attestationsOf(tx, 'own', [c2])), [])
  assert.deepEqual(await read((tx) => attestationsOf(tx, 'own', [])), [])
})

test('a label belongs to its report alone, in whichever language it is printed', async () => {
  for (const label of ['a source in Ryanggang Province', '양강도 소식통']) {
    assert.deepEqual(await read((tx) => sourceOfLabel(tx, 'own', r1, label)), aSource())
    assert.equal(await read((tx) => sourceOfLabel(tx, 'own', idOf('report', 'r2'), label)), null)
  }
})

test('an outlet is one source for all of its reports, and a person with its name is not it', async () => {
  assert.deepEqual(await read((tx) => sourceOfOutlet(tx, 'own', '강변 NK')), outlet)
  assert.equal(await read((tx) => sourceOfOutlet(tx, 'own', 'a source in Ryanggang Province')), null)
})

test('a later word of a source supersedes the one before', async () => {
  const denied = anAttestation('a1', { stance: 'denies' })
  assert.equal(await write((tx, hand) => supersedeAttestation(tx, hand, denied, 'asked again')), true)
  const cards = await read((tx) => attestationsOf(tx, 'own', [c1]))
  const found = cards.map(({ id, stance, origin }) => ({ id, stance, origin }))
  assert.deepEqual(found, [
    { id: 'attestation_a2', stance: 'does-not-know', origin: null },
    { id: 'attestation_a1', stance: 'denies', origin: 'og-1' },
  ])
  const rows = await read(
    (tx) => tx`select reason from attestation where archive = 'own' and id = 'attestation_a1' order by recorded`,
  )
  assert.deepEqual(
    rows.map((row) => row.reason),
    [null, 'asked again'],
  )
  assert.equal(await write((tx, hand) => supersedeAttestation(tx, hand, anAttestation('none'), 'why')), false)
})

test('a link is seen from both of its ends, with what the other one says now', async () => {
  const link = { from: c1, to: c2, kind: 'contradicts', about: 'rule', isInferred: true } as const
  await write(async (tx, hand) => {
    await addLinks(tx, hand, [{ ...link, id: 'link_l1' }])
    await supersedeClaim(tx, hand, aClaim('c2', { says: { en: 'Put otherwise.', ko: null } }), 'wording')
  })
  const other = { id: c2, says: { en: 'Put otherwise.', ko: null } }
  assert.deepEqual(await read((tx) => linksOf(tx, 'own', c1)), [{ ...link, other, isFrom: true }])
  const [back] = await read((tx) => linksOf(tx, 'own', c2))
  assert.deepEqual([back?.other.id, back?.isFrom, back?.from], [c1, false, c1])
})
