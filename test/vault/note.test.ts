import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { officeKey, sealInField, takeFromField } from '../../src/desk/vault/field.js'
import { recordConsent, recordTerms } from '../../src/desk/vault/note.js'
import { quoteClaim } from '../../src/desk/claim.js'
import { openDossier } from '../../src/desk/dossier.js'
import { idOf, type ReportId } from '../../src/record/id.js'
import { noteWarnings } from '../../src/record/gate/named.js'
import { objectionsTo } from '../../src/record/consent.js'
import { sealNote } from '../../src/desk/vault/seal.js'
import { consentsOf, termsOf } from '../../src/store/vault/consent.js'
import { cleanFrom, commitmentTo } from '../../src/vault/note.js'
import { openFolder } from '../../src/vault/keyring.js'
import { forgetRecord, rekey } from '../../src/vault/rekey.js'
import { readOfficeKey, sealField } from '../../src/seal/field.js'
import { openRoom, sealNew, showRecord, unlock } from '../../src/vault/room.js'
import { attest, quoting, refusedWith } from '../desk/material.js'
import { FIRST, openKeepers, WORDS } from './keepers.js'

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
  for (const named of [
    '그 사람 이름은 강하늘이다.',
    '강하늘 씨가 말했다.',
    'His name is Invented Kwon.',
    'as Mr. Kwon said',
  ])
    await assert.rejects(
      cleanFrom(room, { ...given, raw, text: `${CLEAN} ${named}` }),
      refusedWith('identity-pattern', { kind: 'name' }),
      named,
    )
  assert.deepEqual(
    noteWarnings(
      '이 동네 아주머니들은 씨앗을 뿌렸다. 김치와 정어리. Nobody called. 경비대원 동무들. 한 동무가 이 아저씨를',
    ),
    [],
  )
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

test('a field device seals to the office’s public key, keeps nothing that can be read, and its file is taken in once', async () => {
  const { house, room, open } = await openKeepers()
  const { desk } = house
  const seat = house.seat()
  const { key } = await officeKey(desk, seat, null)
  const away = join(house.folder, 'away')
  mkdirSync(join(away, 'tmp'), { recursive: true })
  writeFileSync(join(away, 'office.key'), `${key}\n`)
  const carried = join(away, 'note.age')
  const device = { PATH: process.env.PATH, HOME: away, TMPDIR: join(away, 'tmp'), ATTESTED_HOME: join(away, 'home') }
  const ran = spawnSync(
    process.execPath,
    ['bin/attested.mjs', 'seal', '--to', join(away, 'office.key'), '--out', carried],
    { input: RAW, env: device, encoding: 'utf8' },
  )
  assert.equal(ran.status, 0, ran.stderr)
  const lying = readdirSync(away, { recursive: true, encoding: 'utf8' })
  assert.deepEqual(lying.sort(), ['note.age', 'office.key', 'tmp'], 'it made no home and no other file')
  const bytes = readFileSync(carried)
  for (const word of ['Invented Kwon', 'hamlet', '5550-1234', 'walk the bank'])
    for (const needle of [
      Buffer.from(word),
      Buffer.from(word, 'utf16le'),
      Buffer.from(Buffer.from(word).toString('base64').slice(0, 12)),
    ])
      assert.ok(!bytes.includes(needle), word)
  const { id } = await takeFromField(desk, seat, bytes)
  await assert.rejects(takeFromField(desk, seat, bytes), refusedWith('field-file-twice'))
  for (const row of await house.owner<{ row: string }[]>`select r::text as row from attested.sealed_record r`)
    assert.ok(!row.row.includes('Kwon'))
  await open('office')
  assert.deepEqual(await showRecord(room, id), { raw: RAW })
  // A new key for the office: what was sealed under the one before is still read, and the device's card too.
  await rekey(room)
  const late = await sealInField(key, 'A later note.')
  const second = await takeFromField(desk, seat, late)
  await unlock(room, { member: FIRST, passphrase: WORDS, compartment: 'office' })
  assert.deepEqual(await showRecord(room, second.id), { raw: 'A later note.' })
  assert.deepEqual(await showRecord(room, id), { raw: RAW })
  await forgetRecord(room, id)
  await assert.rejects(takeFromField(desk, seat, bytes), refusedWith('field-file-twice'), 'nor after it was forgotten')
})

test('a key that is classical, secret or has a slip seals nothing, and a file that is cut off or another’s is not read', async () => {
  const { house, room, open } = await openKeepers()
  const { desk } = house
  const seat = house.seat()
  const { key } = await officeKey(desk, seat, null)
  const [lead = '', vault = '', epoch = '', recipient = '', check = ''] = key.split(' ')
  const classical = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p'
  for (const [bad, why] of [
    [classical, 'classical'],
    [`${lead} ${vault} ${epoch} ${classical} ${check}`, 'classical'],
    [`${key} ${classical}`, 'classical'],
    [`${key}\nAGE-SECRET-KEY-PQ-1ABC`, 'secret'],
    [
      key.replace(
        recipient,
        recipient.replace(/.$/, (last) => (last === 'q' ? 'p' : 'q')),
      ),
      'slip',
    ],
    [
      key.replace(
        vault,
        vault.replace(/^./, (one) => (one === '0' ? '1' : '0')),
      ),
      'slip',
    ],
    [key.slice(0, -5), 'slip'],
    [recipient, 'form'],
    ['', 'form'],
  ] as const)
    assert.throws(() => sealInField(bad, 'words'), refusedWith('recipient-unfit', { why }), bad.slice(0, 60))
  assert.throws(() => sealInField(key, ' \n'), refusedWith('text-empty'))
  const whole = Buffer.from(await sealInField(key, 'words'))
  const altered = Buffer.from(whole)
  altered[400] = (altered[400] ?? 0) ^ 1
  const cut = [0, 1, 31, 32, 33, 400, whole.length - 33, whole.length - 1].map((length) => whole.subarray(0, length))
  for (const bytes of [...cut, altered, Buffer.concat([whole, Buffer.from([0])]), Buffer.from('words'.repeat(200))])
    await assert.rejects(takeFromField(desk, seat, bytes), refusedWith('field-file-broken'))
  assert.equal((await house.owner`select from attested.sealed_record`).length, 0)
  // Another office's file cannot be told from ours before it is opened: then it says what it is, and nothing else.
  const other = readOfficeKey(
    (await openKeepers().then((one) => officeKey(one.house.desk, one.house.seat(), null))).key,
  )
  const strange = await takeFromField(desk, seat, await sealField(other, 'For somebody else.'))
  const moved = await takeFromField(
    desk,
    seat,
    await sealField({ ...other, recipient }, 'Under our key, for another vault.'),
  )
  await open('office')
  for (const { id } of [strange, moved]) assert.deepEqual(await showRecord(room, id), { unreadable: 'field' })
})
