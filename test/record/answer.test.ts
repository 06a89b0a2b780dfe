import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { readStarter } from '../../src/intake/starter.js'
import { answer, type Evidence, type Question } from '../../src/record/answer.js'
import { addDays } from '../../src/record/time/day.js'
import { freePart, idOf } from '../../src/record/id.js'
import { groundsOf } from '../../src/record/reach.js'
import { tenureOn } from '../../src/record/time/tenure.js'
import { whenOf } from '../../src/record/time/when.js'

const folder = join(process.cwd(), 'samples', 'starter')
const files = new Map(
  readdirSync(folder).flatMap((name) =>
    name.endsWith('.jsonl') ? [[name, readFileSync(join(folder, name), 'utf8')] as const] : [],
  ),
)
const { rows } = readStarter(files, '2026-01-01T00:00:00.000Z')
const originOf = new Map(rows.origins.map(({ attestation, origin }) => [attestation, origin]))
const evidence: Evidence = {
  directives: rows.directives,
  claims: new Map(
    rows.claims.map((claim) => {
      const affirming = rows.attestations.filter((one) => one.claim === claim.id && one.stance === 'affirms')
      const origins = affirming.flatMap(({ id }) => originOf.get(id) ?? [])
      return [
        claim.id,
        { id: claim.id, knownOn: claim.knownOn, modality: claim.modality, isAffirmed: affirming.length > 0, origins },
      ]
    }),
  ),
  links: rows.links,
  grounds: groundsOf(rows.places),
}

type Asked = { place: string; on: string; known_on: string; asks: { topic: string } | { directive: string } }
const questionOf = ({ place, on, known_on: known, asks }: Asked): Question => ({
  place: idOf('place', place),
  on,
  known,
  asks: 'topic' in asks ? asks : { directive: idOf('directive', asks.directive) },
})

/** An answer in the words of the starter record's own files. */
const plain = (asked: Asked) => {
  const { state, directives, claims, undated } = answer(evidence, questionOf(asked))
  return {
    state,
    directives: directives.map(({ id }) => freePart(id)),
    claims: claims.map(freePart),
    origins: Object.fromEntries(directives.map(({ id, origins }) => [freePart(id), origins])),
    undated: undated.map(freePart),
  }
}

const questions = (files.get('questions.dev.jsonl') ?? '')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Asked & { id: string; text: string; expect: Record<string, never> })

for (const question of questions) {
  test(`${question.id}: ${question.text}`, () => {
    const expect = question.expect as unknown as {
      state: string
      must_include: string[]
      must_not_include: string[]
      directives: string[]
      origins: Record<string, number>
      undated: string[]
    }
    const found = plain(question)
    assert.equal(found.state, expect.state)
    assert.deepEqual(found.directives, [...expect.directives].sort())
    assert.deepEqual(found.origins, expect.origins)
    assert.deepEqual(found.undated, [...expect.undated].sort())
    for (const claim of expect.must_include) assert.ok(found.claims.includes(claim), `${claim} is missing`)
    for (const claim of expect.must_not_include) assert.ok(!found.claims.includes(claim), `${claim} leaks`)
  })
}

const topics = [...new Set(rows.directives.map(({ topic }) => topic))]
const asked: fc.Arbitrary<Asked> = fc.record({
  place: fc.constantFrom(...rows.places.map(({ id }) => freePart(id))),
  on: fc.integer({ min: 0, max: 365 * 20 }).map((days) => addDays('2006-01-01', days)),
  known_on: fc.integer({ min: 0, max: 365 * 20 }).map((days) => addDays('2006-01-01', days)),
  asks: fc.oneof(
    fc.constantFrom(...topics).map((topic) => ({ topic })),
    fc.constantFrom(...rows.directives.map(({ id }) => freePart(id))).map((directive) => ({ directive })),
  ),
})

test('two thousand questions of chance are answered as the oracle answers them', async (t) => {
  const path = join(process.cwd(), '..', 'shared', 'starter', 'check.mjs')
  if (!existsSync(path)) {
    t.diagnostic('absent')
    return
  }
  const oracle = (await import(pathToFileURL(path).href)) as {
    openDataset: () => unknown
    decide: (dataset: unknown, question: Asked) => ReturnType<typeof plain>
  }
  const dataset = oracle.openDataset()
  fc.assert(
    fc.property(asked, (question) => {
      const { state, directives, claims, origins, undated } = oracle.decide(dataset, question)
      assert.deepEqual(plain(question), { state, directives, claims, origins, undated })
    }),
    { numRuns: 2000 },
  )
})

test('nothing that was published later is part of an answer', () => {
  fc.assert(
    fc.property(asked, (question) => {
      for (const id of answer(evidence, questionOf(question)).claims) {
        const known = evidence.claims.get(id)?.knownOn ?? null
        assert.ok(known !== null && known <= question.known_on)
      }
    }),
    { numRuns: 300 },
  )
})

test('a date that is less certain never turns possibly into no', () => {
  const days = fc.integer({ min: 0, max: 3000 }).map((count) => addDays('2012-01-01', count))
  fc.assert(
    fc.property(days, days, days, fc.nat(400), fc.nat(400), (a, b, day, before, after) => {
      const [start = a, end = b] = [a, b].sort()
      const sharp = whenOf(`${start}/${end}`)
      const blurred = {
        ...sharp,
        earliestStart: addDays(start, -before),
        latestEnd: addDays(end, after),
        latestStart: start,
        earliestEnd: end,
      }
      const rank = { yes: 2, possibly: 1, ended: 0, faded: 0, no: 0 }
      assert.ok(rank[tenureOn(blurred, day)] >= Math.min(1, rank[tenureOn(sharp, day)]))
    }),
  )
})

test('silence is neither repeal nor confirmation', () => {
  const told = whenOf('2020-08-25/', { knownOn: '2020-09-15' })
  assert.equal(tenureOn(told, '2020-11-01'), 'yes')
  assert.equal(tenureOn(told, '2020-11-15'), 'possibly')
  assert.equal(tenureOn(told, '2023-10-01'), 'faded')
  assert.equal(tenureOn(whenOf('2020-08-25/..', { knownOn: '2020-09-15' }), '2024-01-01'), 'possibly')
  assert.equal(tenureOn(told, '2020-08-24'), 'no')
})
