import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idOf } from '../../src/record/id.js'
import { whenOf } from '../../src/record/time/when.js'
import { addAttestations, addSources } from '../../src/store/attestation.js'
import {
  addClaims,
  claimOf,
  claimsByIds,
  claimsLike,
  claimsOf,
  countByPlace,
  findClaim,
  supersedeClaim,
  versionsOfClaim,
  type ClaimQuery,
} from '../../src/store/claim.js'
import { addEntries } from '../../src/store/version.js'
import { addReports, addTranscript } from '../../src/store/report.js'
import { openTestHouse } from '../house.js'
import { aClaim, anAttestation, aReport, aSource, aTranscript } from './specimen.js'

const rule = aClaim(
  'rule',
  {
    kind: 'directive',
    modality: 'possible',
    polarity: 'negate',
    says: { en: null, ko: '경비대에 숙청을 알리는 지시' },
    when: whenOf('2017-12/', { printed: 'since December', knownOn: '2017-12-18' }),
    places: [idOf('place', 'hoeryong'), idOf('place', 'tumen')],
    placePrinted: '회령 | 두만강',
    actors: [idOf('actor', 'border-guard')],
    directive: idOf('directive', 'd1'),
  },
  '숙청을 알리는 지시',
)
const typed = aClaim('typed', {
  report: idOf('report', 'r2'),
  words: { held: false, asRead: 'kill them on sight' },
  when: null,
})

const { write, read } = await openTestHouse()
await write(async (tx, hand) => {
  await addReports(tx, hand, [aReport(), aReport('r2')])
  await addTranscript(tx, hand, aTranscript())
  await addEntries(tx, hand, 'directive', ['directive_d1'])
  await addSources(tx, hand, [aSource()])
  await addClaims(tx, hand, [aClaim(), rule, typed])
  await addAttestations(tx, hand, [anAttestation('a1', { claim: rule.id })])
})

const ANY: ClaimQuery = {
  q: null,
  report: null,
  kind: null,
  modality: null,
  polarity: null,
  places: null,
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
const idsOf = async (ask: Partial<ClaimQuery>): Promise<readonly string[]> =>
  (await read((tx) => claimsOf(tx, 'own', { ...ANY, ...ask }))).rows.map((row) => row.id).sort()

test('a claim comes back as it was stated, with the words it rests on or as they were read', async () => {
  for (const claim of [aClaim(), rule, typed])
    assert.deepEqual(await read((tx) => findClaim(tx, 'own', claim.id)), claim)
  assert.equal(await read((tx) => findClaim(tx, 'own', idOf('claim', 'none'))), null)
})

test('a row with neither time nor place nor words is still a claim that says so', () => {
  const bare = claimOf({ id: 'claim_x', report: 'report_x', transcript: null, says_en: 'It is so.', says_ko: null })
  assert.deepEqual(bare.words, { held: false, asRead: null })
  assert.deepEqual([bare.when, bare.places, bare.says], [null, [], { en: 'It is so.', ko: null }])
})

test('claims asked for by id come in the order asked, without those that are not there', async () => {
  const found = await read((tx) => claimsByIds(tx, 'own', [typed.id, 'claim_none', 'claim_c1']))
  assert.deepEqual(
    found.map((claim) => claim.id),
    ['claim_typed', 'claim_c1'],
  )
  assert.deepEqual(await read((tx) => claimsByIds(tx, 'own', [])), [])
})

test('each filter narrows the list', async () => {
  assert.deepEqual(await idsOf({}), ['claim_c1', 'claim_rule', 'claim_typed'])
  assert.deepEqual(await idsOf({ report: idOf('report', 'r2') }), ['claim_typed'])
  assert.deepEqual(await idsOf({ kind: 'directive' }), ['claim_rule'])
  assert.deepEqual(await idsOf({ modality: 'possible' }), ['claim_rule'])
  assert.deepEqual(await idsOf({ polarity: 'negate' }), ['claim_rule'])
  assert.deepEqual(await idsOf({ places: [idOf('place', 'tumen'), idOf('place', 'yalu')] }), ['claim_rule'])
  assert.deepEqual(await idsOf({ places: [] }), [])
  assert.deepEqual(await idsOf({ actor: idOf('actor', 'border-guard') }), ['claim_rule'])
  assert.deepEqual(await idsOf({ directive: idOf('directive', 'd1') }), ['claim_rule'])
  assert.deepEqual(await idsOf({ source: 'source_s1' }), ['claim_rule'])
})

test('a rule without a known end may hold on any later day; a thing that happened once only on its own', async () => {
  assert.deepEqual(await idsOf({ from: '2019-01-01', to: '2019-12-31' }), ['claim_rule'])
  assert.deepEqual(await idsOf({ from: '2017-11-23', to: '2017-11-23' }), ['claim_c1'])
  assert.deepEqual(await idsOf({ to: '2017-11-22' }), [])
})

test('words are found in either language, in the quote and in the words as read', async () => {
  assert.deepEqual(await idsOf({ q: '숙청' }), ['claim_rule'])
  assert.deepEqual(await idsOf({ q: 'guard' }), ['claim_c1', 'claim_typed'])
  assert.deepEqual(await idsOf({ q: '"kill them"' }), ['claim_typed'])
  assert.deepEqual(await idsOf({ q: '회령' }), ['claim_rule'])
  assert.deepEqual(await idsOf({ q: '?' }), [])
})

test('a list is sorted as asked, paged, and counts all that it could show', async () => {
  for (const sort of ['when', 'known', 'kind', 'report', 'recorded', 'nonsense'])
    assert.equal((await idsOf({ sort })).length, 3)
  const found = await read((tx) => claimsOf(tx, 'own', { ...ANY, sort: 'when', descending: false, size: 1, page: 2 }))
  assert.deepEqual([found.total, found.rows.map((row) => row.id)], [3, ['claim_rule']])
})

test('what is like a draft shares its place and days, or its words', async () => {
  const none = idOf('report', 'none')
  const like = { places: [], day: null, isRule: false, words: '', spellings: () => [], except: none }
  const day = { from: '2018-01-01', to: '2018-01-01' }
  const ids = async (ask: Partial<Parameters<typeof claimsLike>[2]>) =>
    (await read((tx) => claimsLike(tx, 'own', { ...like, ...ask }))).map((claim) => claim.id)
  assert.deepEqual(await ids({ places: rule.places, day }), ['claim_rule'])
  assert.deepEqual(await ids({ places: rule.places, day: { from: '1990-01-01', to: '1990-01-01' } }), [])
  assert.deepEqual(await ids({ places: rule.places }), [])
  assert.deepEqual(await ids({ places: rule.places, isRule: true }), ['claim_rule'])
  assert.deepEqual(await ids({ places: rule.places, isRule: true, except: rule.report }), [])
  assert.deepEqual(await ids({ words: 'guards' }), ['claim_c1', 'claim_typed'])
  assert.deepEqual(await ids({ words: 'guards', isRule: true }), [])
  assert.deepEqual(await ids({}), [])
})

test('each place and each actor is counted once for a claim that names it', async () => {
  const counts = await read((tx) => countByPlace(tx, 'own'))
  assert.deepEqual([...counts].sort(), [
    ['actor_border-guard', 1],
    ['place_hoeryong', 1],
    ['place_tumen', 1],
  ])
})

test('a later version answers from now on, and the one before stays answerable with who and why', async () => {
  const next = { ...typed, says: { en: 'Said otherwise.', ko: null } }
  assert.equal(await write((tx, hand) => supersedeClaim(tx, hand, next, 'a slip')), true)
  assert.deepEqual(await read((tx) => findClaim(tx, 'own', typed.id)), next)
  const [now, before, ...more] = await read((tx) => versionsOfClaim(tx, 'own', typed.id))
  assert.deepEqual(more, [])
  assert.deepEqual([now?.reason, now?.member, now?.recordedTo], ['a slip', 'member_keeper', null])
  assert.deepEqual(before?.claim, typed)
  assert.equal(before?.recordedTo, now?.recordedFrom)
  assert.deepEqual(await idsOf({ q: 'otherwise' }), ['claim_typed'])
})

test('two versions within one instant still follow one another', async () => {
  await write(async (tx, hand) => {
    await supersedeClaim(tx, hand, aClaim('c1', { modality: 'probable' }), 'first')
    await supersedeClaim(tx, hand, aClaim('c1', { modality: 'unclear' }), 'second')
  })
  const versions = await read((tx) => versionsOfClaim(tx, 'own', idOf('claim', 'c1')))
  assert.deepEqual(
    versions.map((version) => version.reason),
    ['second', 'first', null],
  )
})

test('a claim that is not there has no next version', async () => {
  assert.equal(await write((tx, hand) => supersedeClaim(tx, hand, aClaim('none'), 'why')), false)
})
