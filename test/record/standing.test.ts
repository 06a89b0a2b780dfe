import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Basis } from '../../src/record/attestation.js'
import {
  hasCircle,
  hasLongCircle,
  standingOf,
  STANDING_LEVELS,
  type Case,
  type Standing,
  type Voice,
} from '../../src/record/standing.js'

const voice = (free: string, origin: string | null, changes: Partial<Voice> = {}): Voice => ({
  id: `attestation_${free}`,
  claim: 'claim_a',
  stance: 'affirms',
  basis: 'hearsay',
  source: `source_${free}`,
  sourceKind: 'unnamed',
  origin,
  isWithdrawn: false,
  parents: [],
  ...changes,
})
const saw = (free: string, origin: string | null, changes: Partial<Voice> = {}) =>
  voice(free, origin, { basis: 'eyewitness', ...changes })

const stand = (voices: readonly Voice[], changes: Partial<Case> = {}): Standing =>
  standingOf({
    claim: 'claim_a',
    voices,
    forebears: [],
    against: [],
    tallies: [],
    isRefuted: false,
    isCircular: false,
    ...changes,
  })

test('five attestations from two origins count two, and reports are never counted', () => {
  const standing = stand([saw('1', 'x'), voice('2', 'x'), voice('3', 'x'), voice('4', 'y'), voice('5', 'y')])
  assert.deepEqual([standing.origins, standing.counted, standing.direct, standing.level], [2, 5, 1, 'corroborated'])
})

test('what nobody has judged adds nothing: a translation, a second capture, an unknown derivation', () => {
  assert.equal(stand([saw('1', 'x'), voice('2', null)]).origins, 1)
  assert.equal(stand([voice('1', null), voice('2', null), voice('3', null)]).origins, 1)
  assert.equal(stand([saw('1', 'x'), voice('2', null, { parents: ['attestation_1'] })]).origins, 1)
  assert.equal(stand([]).level, 'unassessed')
})

test('what keepers counted in the vault is the least that is known of sealed words, and says who counted', () => {
  const sealed = (free: string, changes: Partial<Voice> = {}) => saw(free, null, { source: null, ...changes })
  const [one, two, three] = [sealed('1'), sealed('2'), sealed('3')]
  const ids = [one, two, three].map(({ id }) => id)
  const tally = { attestations: ids, independent: 2, direct: 1, keepers: 2 }
  const seen = (voices: readonly Voice[], tallies = [tally]) => {
    const { origins, direct, keepers, level } = stand(voices, { tallies })
    return [origins, direct, keepers, level]
  }
  assert.deepEqual(seen([one, two, three], []), [1, 1, null, 'single'])
  assert.deepEqual(seen([one, two, three]), [2, 1, 2, 'corroborated'])
  assert.deepEqual(seen([one, two]), [1, 1, null, 'single'], 'the third may have been the second source')
  assert.deepEqual(seen([one, two, sealed('3', { isWithdrawn: true })]), [1, 1, null, 'single'])
  assert.deepEqual(seen([one, two, sealed('3', { parents: [one.id] })]), [1, 1, null, 'single'], 'leaning is no source')
  const three3 = { attestations: ids, independent: 3, direct: 0, keepers: 1 }
  assert.deepEqual(
    seen([one, two, three], [three3, tally]),
    [3, 1, 1, 'strong'],
    'of two that speak of as many the newer',
  )
  assert.deepEqual(seen([one, two, saw('9', 'x'), saw('8', 'y')]), [2, 2, null, 'corroborated'])
  assert.deepEqual(
    seen([one, two, three, saw('9', 'x'), saw('8', 'y'), saw('7', 'z')], [three3])[2],
    null,
    'they may be the same people',
  )
  assert.deepEqual(seen([]), [0, 0, null, 'unassessed'])
})

test('two judged origins are one when the one leans on the other', () => {
  const leaning = voice('2', 'y', { parents: ['attestation_1'] })
  assert.deepEqual([stand([saw('1', 'x'), leaning]).origins, stand([saw('1', 'x'), voice('2', 'y')]).origins], [1, 2])
  const elder = saw('0', 'z')
  const both = [saw('1', 'x', { parents: [elder.id] }), saw('2', 'y', { parents: [elder.id] })]
  assert.equal(stand(both, { forebears: [elder] }).origins, 1)
})

test('two origins that nobody knows at first hand do not rise above a single source, and it says so', () => {
  const standing = stand([voice('1', 'x'), voice('2', 'y')])
  assert.deepEqual([standing.level, standing.overlays], ['single', ['none-direct']])
})

test('a third origin, or a document or picture of its own, makes it strong', () => {
  assert.equal(stand([saw('1', 'x'), voice('2', 'y'), voice('3', 'z')]).level, 'strong')
  const paper: readonly Basis[] = ['read-document', 'remote-sensing']
  for (const basis of paper) assert.equal(stand([saw('1', 'x'), voice('2', 'y', { basis })]).level, 'strong')
  assert.equal(stand([saw('1', 'x'), voice('2', 'y', { sourceKind: 'imagery' })]).level, 'strong')
})

test('reports that cite each other in a circle hold it at a single source', () => {
  const circle = stand([saw('1', 'x'), saw('2', 'y'), saw('3', 'z')], { isCircular: true })
  assert.deepEqual([circle.level, circle.overlays], ['single', ['cycle']])
  const words = [saw('1', 'x', { parents: ['attestation_2'] }), saw('2', 'y', { parents: ['attestation_1'] })]
  assert.deepEqual(stand(words).overlays, ['cycle'])
})

test('a bare denial by the state lowers nothing; a reasoned denial or a conflicting account contests', () => {
  const denial = voice('2', 'y', { stance: 'denies' })
  const words = [saw('1', 'x'), saw('3', 'z')]
  assert.deepEqual(stand([...words, { ...denial, basis: 'official-statement' }]).overlays, [])
  assert.deepEqual(stand([...words, { ...denial, sourceKind: 'official' }]).overlays, [])
  assert.deepEqual(stand([...words, denial]).overlays, ['contested'])
  assert.equal(stand([...words, denial]).level, 'corroborated')
  for (const stance of ['declines', 'doubts', 'does-not-know'] as const)
    assert.deepEqual(stand([...words, { ...denial, stance }]).overlays, [])
  const rival = [voice('9', 'w', { claim: 'claim_b' })]
  assert.deepEqual(stand(words, { against: [rival] }).overlays, ['contested'])
  assert.deepEqual(stand(words, { against: [rival.map((one) => ({ ...one, isWithdrawn: true }))] }).overlays, [])
})

test('a witness who takes back one part leaves the other standing, and what leaned on it falls with it', () => {
  const back = saw('1', 'x', { isWithdrawn: true })
  const relay = voice('2', 'x', { parents: [back.id] })
  const both = voice('3', 'y', { parents: [back.id, 'attestation_4'] })
  const first = stand([back, relay, both], { forebears: [saw('4', 'y')] })
  assert.deepEqual([first.counted, first.origins, first.overlays], [1, 1, ['withdrawn']])
  assert.deepEqual([stand([back, relay]).level, stand([back, relay]).counted], ['unassessed', 0])
  assert.equal(stand([saw('5', 'x', { claim: 'claim_a' })]).level, 'single')
})

test('somebody reported dead and seen alive later ends refuted, and no word of it is gone', () => {
  const standing = stand([voice('1', 'x'), saw('2', 'y')], {
    isRefuted: true,
    against: [[saw('9', 'z', { claim: 'claim_alive' })]],
  })
  assert.deepEqual([standing.counted, standing.overlays], [2, ['contested', 'refuted']])
})

const some = fc.array(
  fc.record({
    origin: fc.constantFrom(null, 'x', 'y', 'z'),
    basis: fc.constantFrom<Basis>('eyewitness', 'hearsay', 'remote-sensing', 'unknown'),
    isWithdrawn: fc.boolean(),
    parent: fc.option(fc.nat(5), { nil: null }),
  }),
  { maxLength: 6 },
)
const voicesOf = (drawn: typeof some extends fc.Arbitrary<infer All> ? All : never): readonly Voice[] =>
  drawn.map(({ origin, basis, isWithdrawn, parent }, at) =>
    voice(String(at), origin, {
      basis,
      isWithdrawn,
      parents: parent !== null && parent < at ? [`attestation_${parent}`] : [],
    }),
  )
const rank = ({ level }: Standing) => STANDING_LEVELS.indexOf(level)

test('origins never outnumber words, order does not matter, and a word nobody judged adds no origin', () => {
  fc.assert(
    fc.property(some, (drawn) => {
      const voices = voicesOf(drawn)
      const standing = stand(voices)
      assert.ok(standing.origins <= standing.counted && standing.direct <= standing.origins)
      assert.deepEqual(stand([...voices].reverse()), standing)
      const more = stand([...voices, voice('new', null)])
      assert.ok(more.origins <= Math.max(1, standing.origins))
    }),
  )
})

test('taking a word back never raises the number of origins nor the level', () => {
  fc.assert(
    fc.property(some, fc.nat(5), (drawn, at) => {
      // A word that leans on nothing: with one that leans, what it joined comes apart, which is no new support.
      const voices = voicesOf(drawn).map((one) => ({ ...one, parents: [] }))
      const after = stand(voices.map((one, index) => (index === at ? { ...one, isWithdrawn: true } : one)))
      assert.ok(after.origins <= stand(voices).origins && rank(after) <= rank(stand(voices)))
    }),
  )
})

test('a circle is found wherever it is, and a pair that says so from both ends is none', () => {
  const edges = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 10 })
  fc.assert(
    fc.property(edges, (drawn) => {
      const graph = new Map<number, number[]>()
      for (const [from, to] of drawn) graph.set(from, [...(graph.get(from) ?? []), to])
      const leads = (from: number, to: number, left: number): boolean =>
        left > 0 && (graph.get(from) ?? []).some((next) => next === to || leads(next, to, left - 1))
      assert.equal(
        hasCircle(graph),
        [0, 1, 2, 3, 4, 5].some((node) => leads(node, node, 7)),
      )
    }),
    { numRuns: 200 },
  )
  const pair = new Map([['a', ['b']], ['b', ['a', 'c']]]) // prettier-ignore
  assert.deepEqual([hasCircle(pair), hasLongCircle(pair)], [true, false])
  assert.equal(hasLongCircle(new Map([...pair, ['c', ['a']]])), true)
})
