import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { objectionsTo, RELEASES, type Consent, type Terms, type Wish } from '../../src/record/consent.js'

const NOTE = 'transcript_note' as const

const terms = (changes: Partial<Terms> = {}): Terms => ({
  id: 'terms_1',
  transcript: NOTE,
  start: null,
  end: null,
  release: 'print',
  embargo: null,
  languages: null,
  audiences: null,
  at: '2026-01-05T00:00:00.000Z',
  ...changes,
})

const consent = (changes: Partial<Consent> = {}): Consent => ({
  id: 'consent_1',
  transcript: NOTE,
  use: 'publish',
  is: 'given',
  on: '2026-01-05',
  how: 'by voice',
  at: '2026-01-05T00:00:00.000Z',
  ...changes,
})

const wish = (changes: Partial<Wish> = {}): Wish => ({
  transcript: NOTE,
  start: 10,
  end: 20,
  form: 'quoted',
  use: 'publish',
  audience: 'public',
  language: 'en',
  at: '2026-02-01T00:00:00.000Z',
  ...changes,
})

const codes = (one: Wish, rows: readonly Terms[], yes: readonly Consent[]): readonly string[] =>
  objectionsTo(one, rows, yes).map(({ code }) => code)

test('a passage of our own note is used only with terms for it and consent to that very use', () => {
  assert.deepEqual(codes(wish(), [], []), ['no-terms', 'no-consent'])
  assert.deepEqual(codes(wish(), [terms()], [consent({ use: 'share' })]), ['no-consent'])
  assert.deepEqual(codes(wish(), [terms()], [consent()]), [])
})

test('consent that was taken back binds, and consent given again afterwards frees', () => {
  const back = consent({ id: 'consent_2', is: 'withdrawn', at: '2026-01-06T00:00:00.000Z' })
  assert.deepEqual(codes(wish(), [terms()], [consent(), back]), ['consent-withdrawn'])
  assert.deepEqual(codes(wish(), [terms()], [back, consent(), consent({ id: 'consent_3', at: back.at + 'x' })]), [])
})

test('the strictest of all stretches that a passage touches decides, whether by one letter or all', () => {
  const secret = terms({ id: 'terms_2', start: 19, end: 30, release: 'not-for-print' })
  assert.deepEqual(codes(wish(), [terms(), secret], [consent()]), ['not-for-print'])
  assert.deepEqual(codes(wish({ end: 19 }), [terms(), secret], [consent()]), [])
  const background = terms({ id: 'terms_3', start: 0, end: 11, release: 'background' })
  assert.deepEqual(codes(wish(), [terms(), background], [consent()]), ['background-only'])
  assert.deepEqual(codes(wish({ form: 'told' }), [terms(), background], [consent()]), [])
})

test('an embargo ends at its instant and not a millisecond sooner; languages and audiences bind as agreed', () => {
  const held = [terms({ embargo: '2026-03-01T00:00:00.000Z', languages: ['ko'], audiences: ['court'] })]
  assert.deepEqual(codes(wish({ at: '2026-02-28T23:59:59.999Z' }), held, [consent()]), [
    'embargoed',
    'language-not-agreed',
    'audience-not-agreed',
  ])
  const agreed = wish({ at: '2026-03-01T00:00:00.000Z', language: 'ko', audience: 'court' })
  assert.deepEqual(codes(agreed, held, [consent()]), [])
})

test('adding terms for a stretch that had none never allows more than was allowed before', () => {
  const row = fc.record({
    start: fc.integer({ min: 0, max: 30 }),
    length: fc.integer({ min: 1, max: 20 }),
    release: fc.constantFrom(...RELEASES),
  })
  fc.assert(
    fc.property(
      fc.uniqueArray(row, { selector: ({ start, length }) => `${start} ${length}`, maxLength: 6 }),
      (rows) => {
        const all = rows.map(({ start, length, release }, index) =>
          terms({ id: `terms_${index + 10}`, start, end: start + length, release }),
        )
        const before = codes(wish(), [terms(), ...all.slice(1)], [consent()])
        const after = codes(wish(), [terms(), ...all], [consent()])
        assert.ok(before.every((code) => after.includes(code)))
      },
    ),
  )
})
