import assert from 'node:assert/strict'
import { test } from 'node:test'
import { objectionsTo } from '../../../src/record/consent.js'
import {
  addCleanNote,
  addConsent,
  addTerms,
  cleanNotesAmong,
  consentsOf,
  termsOf,
} from '../../../src/store/vault/consent.js'
import { receive } from '../../desk/material.js'
import { openTestHouse } from '../../house.js'

const house = await openTestHouse()
const { id: report } = await receive(house.desk, house.seat())
const [held] = await house.owner<
  { id: `transcript_${string}` }[]
>`select id from attested.transcript where report = ${report}`
const transcript = held?.id ?? assert.fail('a transcript')

test('what was agreed for words of a note, and consent to each use, come back as they were written', async () => {
  const terms = {
    id: 'terms_1',
    transcript,
    start: 3,
    end: 9,
    release: 'background',
    embargo: '2026-03-01T00:00:00.000Z',
  } as const
  const consent = {
    id: 'consent_1',
    transcript,
    use: 'publish',
    is: 'given',
    on: '2026-01-05',
    how: 'by voice',
  } as const
  await house.write(async (tx, hand) => {
    await addTerms(tx, hand, { ...terms, languages: ['ko'], audiences: null })
    await addConsent(tx, hand, consent)
    await addCleanNote(tx, hand, { transcript, raw: 'record_1', commitment: 'ab'.repeat(32) })
  })
  const [rows, yes, ours] = await house.read((tx) =>
    Promise.all([
      termsOf(tx, 'own', [transcript]),
      consentsOf(tx, 'own', [transcript]),
      cleanNotesAmong(tx, 'own', [transcript]),
    ]),
  )
  assert.deepEqual(
    rows.map(({ at: _, ...row }) => row),
    [{ ...terms, languages: ['ko'], audiences: null }],
  )
  assert.deepEqual(
    yes.map(({ at: _, ...row }) => row),
    [consent],
  )
  assert.deepEqual(ours, [transcript])
  const wish = {
    transcript,
    start: 4,
    end: 5,
    form: 'quoted',
    use: 'publish',
    audience: 'public',
    language: 'en',
  } as const
  assert.deepEqual(
    objectionsTo({ ...wish, at: '2026-02-01T00:00:00.000Z' }, rows, yes).map(({ code }) => code),
    ['background-only', 'embargoed', 'language-not-agreed'],
  )
})

test('terms and consent are never changed or taken away, only followed by later ones', async () => {
  for (const table of ['passage_terms', 'consent', 'clean_note'])
    await assert.rejects(
      house.write((tx) => tx.unsafe(`delete from ${table} where archive = 'own'`)),
      /permission denied/,
    )
})
