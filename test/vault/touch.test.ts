import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { recipientOf } from '../../src/seal/age.js'
import type { Act } from '../../src/seal/directory.js'
import { newSigner, signerOf } from '../../src/seal/signing.js'
import { identityOfTouch, touchSigner, unfitness } from '../../src/seal/touch.js'
import { attestClaim } from '../../src/desk/attest.js'
import { standingOfClaims } from '../../src/desk/standing.js'
import { admit, askToJoin, joiners, removeKeeper, shareCompartment } from '../../src/vault/colleague.js'
import { countSources } from '../../src/vault/count.js'
import { openFolder } from '../../src/vault/keyring.js'
import { addCompartment, forgetRecord, recover, rekey } from '../../src/vault/rekey.js'
import {
  directoryOfRoom,
  editRecord,
  enact,
  listRecords,
  lock,
  lockInTime,
  openRoom,
  sealNew,
  showRecord,
  TOUCH_WITHIN,
  unlock,
} from '../../src/vault/room.js'
import {
  askForTouch,
  beginTouch,
  listTouches,
  nameTouch,
  openByTouch,
  refreshTouches,
  removeTouch,
} from '../../src/vault/touch.js'
import { attest, receive, refusedWith, stated } from '../desk/material.js'
import { addHardware, authenticatorOf, newHardware, openWith, saltsIn } from './hardware.js'
import { FIRST, LOG_N, openKeepers, WORDS } from './keepers.js'

/** Opens the first compartment with seven words as the window does, files of hardware keys brought up to date. */
const byWords = async (room: Parameters<typeof unlock>[0], compartment = '1', member = FIRST, passphrase = WORDS) => {
  await unlock(room, { member, passphrase, compartment })
  await refreshTouches(room)
}

test('a hardware key opens each compartment by a touch of its own, for all that is done inside one', async () => {
  const { room, house } = await openKeepers()
  const id = await sealNew(room, { fields: { name: 'An invented source' } })
  await byWords(room)
  const hardware = newHardware()
  await addHardware(room, hardware)
  assert.equal(hardware.touches(), 2, 'the office and the first compartment')
  lock(room)
  await openWith(room, hardware, FIRST, '1')
  assert.equal(hardware.touches(), 3)
  assert.deepEqual(await showRecord(room, id), { name: 'An invented source' })
  await editRecord(room, { record: id, fields: { name: 'An invented source, corrected' } })
  await assert.rejects(rekey(room), refusedWith('words-needed'))
  await assert.rejects(forgetRecord(room, id), refusedWith('words-needed'))
  await openWith(room, hardware, FIRST, '1')
  assert.equal((await listRecords(room))[0]?.fields.name, 'An invented source, corrected')
  await openWith(room, hardware, FIRST, 'office')
  const said = (await room.door.chain(0)).map(({ body }) => (JSON.parse(body) as { does: Act }).does)
  const opened = said.flatMap((does) => (does.act === 'opened' ? [does.compartment] : []))
  assert.deepEqual(opened, ['1', '1', '1', 'office'], 'each opening is in the chain, by words or by touch')
  await byWords(room)
  assert.equal((await listRecords(room)).length, 1, 'the seven words read what was sealed after a touch')
  const files = readdirSync(join(house.folder, 'vault')).filter((name) => name.startsWith('touch-'))
  assert.equal(files.length, 3)
})

test('the seven words are asked for again to add a key, wrong ones are counted, and a touch counts as none', async () => {
  const { room, pass } = await openKeepers()
  await byWords(room)
  const begin = (passphrase: string) => beginTouch(room, { passphrase, name: '', key: null })
  await assert.rejects(begin('near river'), refusedWith('passphrase-wrong', { seconds: 2 }))
  await assert.rejects(begin(WORDS), refusedWith('passphrase-wrong', { seconds: 2 }))
  pass(2000)
  const hardware = newHardware()
  await addHardware(room, hardware)
  for (let tries = 0; tries < 5; tries += 1)
    await assert.rejects(openWith(room, newHardware(), FIRST, '1'), refusedWith('touch-wrong'))
  assert.equal(room.opened, null)
  await openWith(room, hardware, FIRST, '1')
})

test('a key that may be copied, asks nobody, or answers another site is not taken, and nothing stays open for it', async () => {
  const { room, pass } = await openKeepers()
  await byWords(room)
  const begin = () => beginTouch(room, { passphrase: WORDS, name: '', key: null })
  const { credential } = newHardware()
  const { site } = await begin()
  const flags: readonly (readonly [string, number, string])[] = [
    ['copied', 0x4d, site],
    ['unverified', 0x41, site],
    ['unverified', 0x44, site],
    ['site', 0x45, 'localhost'],
  ]
  for (const [why, flag, of] of flags) {
    await begin()
    const made = { credential, authenticator: authenticatorOf(of, flag), transports: [] }
    await assert.rejects(nameTouch(room, made), refusedWith('touch-unfit', { why }))
    assert.equal(room.adding, null)
  }
  assert.equal(unfitness(new Uint8Array(36), site), 'site')
  assert.equal(unfitness(authenticatorOf(site), site), null)
  await begin()
  pass(TOUCH_WITHIN)
  lockInTime(room)
  assert.deepEqual([room.adding, room.opened?.compartment.id], [null, '1'], 'two minutes without a touch end it')
})

test('what a touch gives makes a hybrid identity, another one for every place, and none of half an answer', async () => {
  const place = { vault: 'v', member: FIRST, compartment: '1', key: 'k' }
  const halves = { first: new Uint8Array(32).fill(1), second: new Uint8Array(32).fill(2) }
  const made = [
    place,
    { ...place, vault: 'w' },
    { ...place, member: 'member_other' },
    { ...place, compartment: '2' },
    { ...place, key: 'l' },
  ].map((one) => identityOfTouch(one, halves) ?? assert.fail())
  made.push(identityOfTouch(place, { first: halves.second, second: halves.first }) ?? assert.fail())
  assert.equal(new Set(made).size, made.length)
  for (const identity of made) assert.match(await recipientOf(identity), /^age1pq1/)
  assert.equal(identityOfTouch(place, { ...halves, second: new Uint8Array(0) }), null)
  const keeper = newSigner()
  assert.deepEqual(touchSigner(keeper, place), touchSigner(keeper, { ...place }))
  assert.notEqual(touchSigner(keeper, place).key, touchSigner(keeper, { ...place, compartment: '2' }).key)
})

test('one touch asked for halves of two compartments opens neither; swapped files and questions open nothing', async () => {
  const { room, house } = await openKeepers()
  await byWords(room)
  const two = await addCompartment(room)
  const hardware = newHardware()
  await addHardware(room, hardware)
  lock(room)
  const [one] = (await askForTouch(room, { member: FIRST, compartment: '1' })).questions
  const [other] = (await askForTouch(room, { member: FIRST, compartment: two })).questions
  assert.ok(one && other)
  const { first, second } = hardware.touch(saltsIn(one)[0], saltsIn(other)[1])
  const given = [first, second, new Uint8Array(32)]
  for (const compartment of ['1', two])
    for (const half of given)
      for (const rest of given)
        await assert.rejects(
          openByTouch(room, { member: FIRST, compartment, key: one.key, first: half, second: rest }),
          refusedWith('touch-wrong'),
        )
  const whole = hardware.touch(...saltsIn(one))
  await assert.rejects(
    openByTouch(room, { member: FIRST, compartment: two, key: one.key, ...whole }),
    refusedWith('touch-wrong'),
  )
  const file = (compartment: string) => join(house.folder, 'vault', `touch-${one.key}-${compartment}.age`)
  writeFileSync(file('1'), readFileSync(file(two)))
  await assert.rejects(
    openByTouch(room, { member: FIRST, compartment: '1', key: one.key, ...whole }),
    refusedWith('touch-stale'),
  )
  await assert.rejects(
    openByTouch(room, { member: 'member_other', compartment: '1', key: one.key, ...whole }),
    refusedWith('not-permitted'),
  )
})

test('a touch signs for its compartment alone: who belongs, and every other compartment, take the seven words', async () => {
  const { room } = await openKeepers()
  await byWords(room)
  const two = await addCompartment(room)
  const hardware = newHardware()
  await addHardware(room, hardware)
  await openWith(room, hardware, FIRST, '1')
  for (const work of [
    () => addCompartment(room),
    () => shareCompartment(room, FIRST),
    () => removeKeeper(room, FIRST),
    () => admit(room, { offer: 'x', words: 'x' }),
    () => beginTouch(room, { passphrase: WORDS, name: '', key: null }),
    () => removeTouch(room, 'x'),
  ])
    await assert.rejects(work, refusedWith('words-needed'))
  // What somebody signs who took the key out of memory.
  const directory = await directoryOfRoom(room)
  const signer = room.opened?.signer ?? assert.fail()
  const [touch] = [...directory.touches.values()].filter(({ compartment }) => compartment === '1')
  assert.ok(touch)
  const { recipient } = directory.compartments.get(two) ?? assert.fail()
  const { signing } = directory.keepers.get(FIRST) ?? assert.fail()
  const stranger = newSigner().key
  const record = { record: 'x', rev: 1, sha256: '0'.repeat(64) }
  const acts: readonly Act[] = [
    { act: 'opened', compartment: two, member: FIRST, day: '2026-01-05' },
    { act: 'compartment', compartment: two, epoch: 2, recipient, keepers: [FIRST] },
    { act: 'compartment', compartment: '9', epoch: 1, recipient, keepers: [FIRST] },
    { act: 'sealed', compartment: two, epoch: 1, ...record },
    { act: 'member-added', member: 'member_evil', signing: stranger, inbox: recipient, approvals: [] },
    { act: 'member-removed', member: FIRST, signing, approvals: [] },
    { act: 'writer-added', member: FIRST, signing: stranger },
    { act: 'touch-added', ...touch, recipient },
    { act: 'touch-added', ...touch, compartment: two },
    { act: 'touch-removed', key: touch.key },
  ]
  for (const does of acts)
    await assert.rejects(enact(room, directory, [[does, [signer]]]), refusedWith('vault-altered'), JSON.stringify(does))
  await enact(room, directory, [[{ act: 'opened', compartment: '1', member: FIRST, day: '2026-01-05' }, [signer]]])
})

test('a keeper adds touches for themselves alone, and a signing key has one compartment for good', async () => {
  const { room, door, house } = await openKeepers()
  await byWords(room)
  const two = await addCompartment(room)
  const other = openRoom(door, openFolder(join(house.folder, 'other'), LOG_N), room.now)
  const words = await askToJoin(other, { member: 'member_second', passphrase: 'second', language: 'en' })
  await admit(room, { offer: (await joiners(room))[0]?.id ?? '', words: words.join(' ') })
  await addHardware(room, newHardware())
  const directory = await directoryOfRoom(room)
  const touch = [...directory.touches.values()].find(({ compartment }) => compartment === '1') ?? assert.fail()
  const fresh = newSigner().key
  const signer = room.opened?.signer ?? assert.fail()
  for (const does of [
    { ...touch, member: 'member_second', signing: fresh },
    { ...touch, compartment: two },
    { ...touch, compartment: '9', signing: fresh },
    { ...touch, signing: signer.key },
    { ...touch, signing: directory.root },
    { ...touch, key: 'short', signing: fresh },
    { ...touch, recipient: 'age1classical', signing: fresh },
  ])
    await assert.rejects(
      enact(room, directory, [[{ act: 'touch-added', ...does }, [signer]]]),
      refusedWith('vault-altered'),
    )
})

test('a compartment that a colleague keyed anew asks for the seven words once, and the touch works again without a touch', async () => {
  const { room, door, house, open } = await openKeepers()
  const id = await sealNew(room, { fields: { name: 'An invented source' } })
  await byWords(room)
  const other = openRoom(door, openFolder(join(house.folder, 'other'), LOG_N), room.now)
  const words = await askToJoin(other, { member: 'member_second', passphrase: 'second', language: 'en' })
  await admit(room, { offer: (await joiners(room))[0]?.id ?? '', words: words.join(' ') })
  const hardware = newHardware()
  await addHardware(room, hardware)
  await byWords(other, '1', 'member_second', 'second')
  await rekey(other)
  await assert.rejects(askForTouch(room, { member: FIRST, compartment: '1' }), refusedWith('touch-stale'))
  const stale = async () =>
    (await listTouches(room, await directoryOfRoom(room))).flatMap(({ opens }) =>
      opens.filter(({ isStale }) => isStale).map(({ compartment }) => compartment),
    )
  assert.deepEqual(await stale(), ['1'])
  await openWith(room, hardware, FIRST, 'office')
  const before = hardware.touches()
  await byWords(room)
  assert.deepEqual([await stale(), hardware.touches()], [[], before])
  await openWith(room, hardware, FIRST, '1')
  assert.deepEqual(await showRecord(room, id), { name: 'An invented source' })
  await open()
})

test('a removed keeper’s files open nothing of the new epoch; a removed key leaves no file', async () => {
  const { room, door, house } = await openKeepers()
  const id = await sealNew(room, { fields: { name: 'An invented source' } })
  await byWords(room)
  const theirs = openFolder(join(house.folder, 'other'), LOG_N)
  const other = openRoom(door, theirs, room.now)
  const words = await askToJoin(other, { member: 'member_second', passphrase: WORDS, language: 'en' })
  await admit(room, { offer: (await joiners(room))[0]?.id ?? '', words: words.join(' ') })
  await byWords(other, '1', 'member_second')
  const hardware = newHardware()
  await addHardware(other, hardware)
  await openWith(other, hardware, 'member_second', '1')
  assert.deepEqual(await showRecord(other, id), { name: 'An invented source' })
  const former = other.opened?.identity ?? assert.fail()
  await removeKeeper(room, 'member_second')
  await assert.rejects(openWith(other, hardware, 'member_second', '1'), refusedWith('not-permitted'))
  const { openBody } = await import('../../src/vault/opening.js')
  const directory = await directoryOfRoom(room)
  assert.equal(directory.touches.size, 0)
  for (const { record, rev, bytes } of await door.records('1')) {
    const epoch = directory.records.get(record)?.epoch ?? 0
    const place = { vault: directory.vault, kind: 'source', compartment: '1', epoch, id: record, rev } as const
    assert.equal(await openBody([former], bytes, place, directory), null)
  }
  await byWords(room)
  const own = newHardware()
  await addHardware(room, own)
  await addHardware(room, newHardware(), 'spare', 1)
  const keys = await room.folder.touchKeys()
  const red = keys.find(({ name }) => name === 'red') ?? assert.fail()
  await byWords(room)
  await removeTouch(room, red.key)
  const left = readdirSync(join(house.folder, 'vault')).filter((name) => name.startsWith('touch-'))
  assert.ok(left.length === 2 && left.every((name) => !name.includes(red.key)), left.join(' '))
  await assert.rejects(openWith(room, own, FIRST, '1'), refusedWith('touch-absent'))
  await byWords(room)
  await assert.rejects(removeTouch(room, red.key), refusedWith('not-found'))
})

test('after a recovery with two cards the old touches are no keeper’s, and a new one can be added', async () => {
  const { room, cards } = await openKeepers()
  const id = await sealNew(room, { fields: { name: 'An invented source' } })
  await byWords(room)
  const hardware = newHardware()
  await addHardware(room, hardware)
  const [one, , three] = cards
  await recover(room, { cards: [one ?? assert.fail(), three ?? assert.fail()], member: FIRST, passphrase: WORDS })
  assert.equal((await directoryOfRoom(room)).touches.size, 0)
  await assert.rejects(openWith(room, hardware, FIRST, '1'), refusedWith('touch-absent'))
  await byWords(room)
  await addHardware(room, newHardware(), 'new')
  const added = newHardware()
  await addHardware(room, added, 'newer')
  await openWith(room, added, FIRST, '1')
  assert.deepEqual(await showRecord(room, id), { name: 'An invented source' })
})

test('a folder that was tampered with is never asked whom to seal to', async () => {
  const { room, house } = await openKeepers()
  await byWords(room)
  const hardware = newHardware()
  await addHardware(room, hardware)
  const [key] = await room.folder.touchKeys()
  assert.ok(key)
  const path = join(house.folder, 'vault', `touch-${key.key}.json`)
  const evil = { ...key, recipient: 'age1pq1evil', member: FIRST, signing: newSigner().key }
  writeFileSync(path, JSON.stringify(evil))
  await rekey(room)
  const directory = await directoryOfRoom(room)
  const bytes = (await room.folder.touchFile(key, '1')) ?? assert.fail()
  assert.match(Buffer.from(bytes).toString('latin1').slice(0, 60), /mlkem768x25519/)
  await openWith(room, hardware, FIRST, '1')
  assert.equal(room.opened?.signer.key, directory.touches.get(`${key.key} 1`)?.signing)
  assert.notEqual(signerOf(room.opened?.signer.secret ?? '').key, directory.keepers.get(FIRST)?.signing)
  const files: Record<string, string> = {
    'touch-..json': '{}',
    'touch-zz.json': '{}',
    [`touch-${'0'.repeat(32)}.json`]: '{"v":1,"key":"../../x"}',
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(house.folder, 'vault', name), text)
  assert.equal((await room.folder.touchKeys()).length, 1)
})

test('what one keeper counts after a touch and with seven words is signed by one keeper, not by two', async () => {
  const { house, room } = await openKeepers()
  const { desk } = house
  const seat = house.seat()
  const [one, two] = [
    await sealNew(room, { fields: { name: 'An invented source' } }),
    await sealNew(room, { fields: { name: 'Another invented source' } }),
  ]
  const { id: report } = await receive(desk, seat)
  const say = (sealed: string) => attest({ label: 'a source', sealed, toldOn: null, toldPrinted: null })
  const claim = await stated(desk, seat, report, { attestation: say(one) })
  await attestClaim(desk, seat, { ...say(two), claim })
  await byWords(room)
  const hardware = newHardware()
  await addHardware(room, hardware)
  assert.equal((await countSources(room, claim)).state, 'signed')
  await openWith(room, hardware, FIRST, '1')
  assert.equal((await countSources(room, claim)).state, 'signed')
  const [standing] = await standingOfClaims(desk, seat, [claim])
  assert.equal(standing?.keepers, 1)
})
