import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { recordConsent, recordTerms } from '../../src/desk/vault/note.js'
import { quoteClaim } from '../../src/desk/claim.js'
import { openDossier } from '../../src/desk/dossier.js'
import { idOf, type ReportId } from '../../src/record/id.js'
import { objectionsTo } from '../../src/record/consent.js'
import { sealNote } from '../../src/desk/vault/seal.js'
import { consentsOf, termsOf } from '../../src/store/vault/consent.js'
import { cleanFrom, commitmentTo } from '../../src/vault/note.js'
import { openFolder } from '../../src/vault/keyring.js'
import { openRoom, sealNew, showRecord } from '../../src/vault/room.js'
import { attest, quoting, refusedWith } from '../desk/material.js'
import { openKeepers } from './keepers.js'

const RAW = 'Invented Kwon in the third hamlet, 010-5550-1234, says guards now walk the bank at night.'
const CLEAN = 'A person there says guards now walk the bank at night.'
const given = {
  text: CLEAN,
  title: null,
  isChecked: false,
  release: 'print',
  embargo: '2026-03-01T09:00',
  languages: ['ko'],
  audiences: null,
  consents: ['publish'],
  how: 'by voice',
}

test('a raw note is sealed by whoever cannot read it, and its clean side alone is shared and quoted', async () => {
  const { house, room, open } = await openKeepers()
  const { desk } = house
  const seat = house.seat()
  const { id: raw } = await sealNote(desk, seat, { raw: RAW })
  await open('office')
  const dirty = { ...given, raw, text: `${CLEAN} Call 010-5550-1234.` }
  await assert.rejects(cleanFrom(room, dirty), refusedWith('identity-pattern', { kind: 'phone', at: 62 }))
  assert.equal((await house.owner`select id from attested.report`).length, 0, 'a refusal keeps nothing')
  const report = (await cleanFrom(room, { ...given, raw })).report as ReportId
  const rows = await house.owner`
    select t.text, c.commitment, c.raw from attested.clean_note c join attested.transcript t on t.id = c.transcript`
  const fields = await showRecord(room, raw)
  assert.deepEqual({ ...rows[0] }, { text: CLEAN, commitment: commitmentTo(fields.salt ?? '', RAW), raw })
  assert.deepEqual([fields.raw, fields.report], [RAW, report])
  const quote = 'guards now walk the bank at night'
  const claim = await quoteClaim(
    desk,
    seat,
    quoting(report, { quote, when: null, attestation: attest({ toldOn: null }) }),
  )
  const dossier = await openDossier(desk, seat, {
    title: { en: 'The bank', ko: null },
    items: [{ kind: 'claim', claim: claim.id }],
  })
  const [held] = await house.owner<{ id: `transcript_${string}` }[]>`select id from attested.transcript`
  const transcript = held?.id ?? assert.fail()
  const wish = { transcript, start: 20, end: 40, form: 'quoted', use: 'publish', audience: 'public' } as const
  const objections = async (language: 'en' | 'ko', at: string) =>
    house.read(async (tx) =>
      objectionsTo(
        { ...wish, language, at },
        await termsOf(tx, 'own', [transcript]),
        await consentsOf(tx, 'own', [transcript]),
      ),
    )
  assert.deepEqual(
    (await objections('en', '2026-02-01T00:00:00.000Z')).map(({ code }) => code),
    ['embargoed', 'language-not-agreed'],
  )
  assert.deepEqual(await objections('ko', '2026-03-01T00:00:00.000Z'), [])
  const terms = { release: 'not-for-print', embargo: null, languages: null, audiences: null }
  await recordTerms(desk, seat, { ...terms, report, quote: 'walk the bank' })
  assert.deepEqual(
    (await objections('ko', '2026-03-01T00:00:00.000Z')).map(({ code }) => code),
    ['not-for-print'],
  )
  const back = { report, use: 'publish', isWithdrawn: true, on: null, how: 'they asked us to' }
  const { dossiers } = await recordConsent(desk, seat, back)
  assert.deepEqual(dossiers, [dossier.id], 'each dossier that used it is named for a review')
  assert.ok((await objections('ko', '2026-03-01T00:00:00.000Z')).some(({ code }) => code === 'consent-withdrawn'))
})

test('terms and consent bind our own notes only, and say no to what they cannot read', async () => {
  const { house } = await openKeepers()
  const seat = house.seat()
  const report = idOf('report', 'none')
  const terms = { report, quote: null, release: 'print', embargo: null, languages: null, audiences: null }
  await assert.rejects(recordTerms(house.desk, seat, terms), refusedWith('not-found'))
  const consent = { report, use: 'publish', isWithdrawn: false, on: null, how: 'x' }
  await assert.rejects(recordConsent(house.desk, seat, consent), refusedWith('not-found'))
})

test('a device that is set to write only seals a note and can open nothing', async () => {
  const { house, door, room, folder, open } = await openKeepers()
  const field = openFolder(join(house.folder, 'field'))
  await field.saveWriter((await folder.writer()) ?? '')
  await field.remember((await folder.pin()) ?? assert.fail())
  const device = openRoom(door, field, room.now)
  const note = await sealNew(device, { fields: { raw: RAW }, isNote: true })
  assert.deepEqual(await field.members(), [])
  await assert.rejects(showRecord(device, note), refusedWith('vault-locked'))
  await open('office')
  assert.deepEqual(await showRecord(room, note), { raw: RAW })
})
