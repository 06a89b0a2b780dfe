import assert from 'node:assert/strict'
import { copyFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { attestClaim } from '../../src/desk/attest.js'
import { standingOfClaims } from '../../src/desk/standing.js'
import { newIdentity } from '../../src/seal/age.js'
import { after, directoryOf, signStatement, type Act, type Statement } from '../../src/seal/directory.js'
import { newSigner, signerOf, type Signer } from '../../src/seal/signing.js'
import { VAULT_ACTS } from '../../src/vault/act.js'
import { admit, askToJoin, joiners } from '../../src/vault/colleague.js'
import type { Door } from '../../src/vault/door.js'
import { openFolder } from '../../src/vault/keyring.js'
import { addCompartment, recover, rekey } from '../../src/vault/rekey.js'
import {
  directoryOfRoom,
  enact,
  listRecords,
  openRoom,
  sealNew,
  showRecord,
  unlock,
  type Room,
} from '../../src/vault/room.js'
import { askForTouch, listTouches, openByTouch, refreshTouches, removeTouch } from '../../src/vault/touch.js'
import { attest, receive, refusedWith, stated } from '../desk/material.js'
import { addHardware, newHardware, openWith, saltsIn } from './hardware.js'
import { FIRST, LOG_N, openKeepers, WORDS } from './keepers.js'

const byWords = async (room: Room, compartment = '1', member = FIRST, passphrase = WORDS) => {
  await unlock(room, { member, passphrase, compartment })
  await refreshTouches(room)
}

const keyNamed = async (room: Room, wanted: string): Promise<string> =>
  (await room.folder.touchKeys()).find(({ name }) => name === wanted)?.key ?? assert.fail()

test('what a touch signed with ends with its key, though another key opens the same compartment', async () => {
  const { room } = await openKeepers()
  await byWords(room)
  const [red, blue] = [newHardware(), newHardware()]
  await addHardware(room, red)
  await addHardware(room, blue, 'blue')
  await openWith(room, red, FIRST, '1')
  const stolen = room.opened?.signer ?? assert.fail()
  const opening: Act = { act: 'opened', compartment: '1', member: FIRST, day: '2026-01-05' }
  await enact(room, await directoryOfRoom(room), [[opening, [stolen]]])
  await byWords(room)
  await removeTouch(room, await keyNamed(room, 'red'))
  await rekey(room)
  const directory = await directoryOfRoom(room)
  await assert.rejects(enact(room, directory, [[opening, [stolen]]]), refusedWith('vault-altered'))
  await openWith(room, blue, FIRST, '1')
  assert.notEqual(room.opened?.signer.key, stolen.key)
})

test('a keeper who signs a count with other keys beside their own is one keeper all the same', async () => {
  const { house, room } = await openKeepers()
  const { desk } = house
  const seat = house.seat()
  const one = await sealNew(room, { fields: { name: 'An invented source' } })
  const two = await sealNew(room, { fields: { name: 'Another invented source' } })
  const { id: report } = await receive(desk, seat)
  const say = (sealed: string) => attest({ label: 'a source', sealed, toldOn: null, toldPrinted: null })
  const claim = await stated(desk, seat, report, { attestation: say(one) })
  await attestClaim(desk, seat, { ...say(two), claim })
  await byWords(room)
  const signer = room.opened?.signer ?? assert.fail()
  const writer = signerOf((await room.folder.writer()) ?? assert.fail())
  const attestations = (await room.door.voices(claim)).map(({ attestation }) => attestation).sort()
  const does: Act = { act: 'counted', attestations, independent: 2, direct: 0 }
  for (const signers of [[signer], [newSigner(), signer], [writer, signer], [signer, newSigner()]])
    await enact(room, await directoryOfRoom(room), [[does, signers]])
  const [standing] = await standingOfClaims(desk, seat, [claim])
  assert.equal(standing?.keepers, 1)
})

test('a broken file of a key, or of the window’s name, keeps nobody from the seven words', async () => {
  const { room, house } = await openKeepers()
  await byWords(room)
  await addHardware(room, newHardware())
  const folder = join(house.folder, 'vault')
  const id = '0'.repeat(32)
  for (const text of [
    '',
    '{',
    'null',
    '[]',
    '{"v":1}',
    `{"v":1,"key":"${id}"}`,
    `{"v":1,"key":"${id}","compartments":null}`,
  ]) {
    writeFileSync(join(folder, `touch-${id}.json`), text)
    await byWords(room)
    assert.equal((await listTouches(room, await directoryOfRoom(room))).length, 1, text)
    await VAULT_ACTS.state?.(room, {})
  }
  for (const text of ['', '{', 'null']) {
    writeFileSync(join(folder, 'window.json'), text)
    assert.match(await room.folder.site(), /^attested-/)
  }
  writeFileSync(join(folder, `.touch-${id}-1.age.77`), 'x')
  await room.folder.dropTouchKey(id)
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.includes(id)),
    [],
  )
})

test('a keeper signs for no key of another', async () => {
  const { room, door, house } = await openKeepers()
  await byWords(room)
  const other = openRoom(door, openFolder(join(house.folder, 'other'), LOG_N), room.now)
  const words = await askToJoin(other, { member: 'member_second', passphrase: WORDS, language: 'en' })
  await admit(room, { offer: (await joiners(room))[0]?.id ?? '', words: words.join(' ') })
  await addHardware(room, newHardware())
  await byWords(other, '1', 'member_second')
  const directory = await directoryOfRoom(other)
  const touch = [...directory.touches.values()].find(({ compartment }) => compartment === '1') ?? assert.fail()
  const signer = other.opened?.signer ?? assert.fail()
  const theirs: Act = { act: 'touch-added', ...touch, member: 'member_second', signing: newSigner().key }
  await assert.rejects(enact(other, directory, [[theirs, [signer]]]), refusedWith('vault-altered'))
})

test('a note that is sealed while a compartment lies open by touch goes to the office under the computer’s own key', async () => {
  const { room } = await openKeepers()
  await byWords(room)
  const hardware = newHardware()
  await addHardware(room, hardware)
  await openWith(room, hardware, FIRST, '1')
  const note = await sealNew(room, { fields: { raw: 'An invented note' }, isNote: true })
  await openWith(room, hardware, FIRST, 'office')
  const source = await sealNew(room, { fields: { name: 'An invented source' } })
  const { records } = await directoryOfRoom(room)
  assert.deepEqual([records.get(note)?.compartment, records.get(source)?.compartment], ['office', '1'])
})

test('no touch keys a compartment anew; whoever had a keeper’s words and did keeps two cards from none of the others', async () => {
  const { room, cards, door } = await openKeepers()
  await byWords(room)
  const two = await addCompartment(room)
  const hardware = newHardware()
  await addHardware(room, hardware)
  await byWords(room, two)
  const id = await sealNew(room, { fields: { name: 'An invented source' } })
  const { recipient } = await newIdentity()
  const epoch: Act = { act: 'compartment', compartment: '1', epoch: 2, recipient, keepers: [FIRST] }
  const bytes = new Uint8Array([1])
  const wraps = [FIRST, 'recovery'].map((keeper) => ({ compartment: '1', epoch: 2, keeper, bytes }))
  const keyed = async () => {
    const { signer } = room.opened ?? assert.fail()
    await enact(room, await directoryOfRoom(room), [[epoch, [signer]]], { wraps })
  }
  await openWith(room, hardware, FIRST, '1')
  await assert.rejects(keyed(), refusedWith('vault-altered'))
  await byWords(room)
  await keyed()
  await assert.rejects(byWords(room), refusedWith('vault-altered'))
  await assert.rejects(openWith(room, hardware, FIRST, '1'), refusedWith('touch-stale'))
  const [one, , three] = cards
  const own = openRoom(door, room.folder, room.now)
  const held = [one ?? assert.fail(), three ?? assert.fail()] as const
  assert.deepEqual(await recover(own, { cards: held, member: FIRST, passphrase: WORDS }), ['1'])
  await byWords(own, two)
  assert.deepEqual(await showRecord(own, id), { name: 'An invented source' })
})

test('a server that adds, swaps, repeats or takes away what is said of security keys is noticed', async () => {
  const { room, door } = await openKeepers()
  await byWords(room)
  const two = await addCompartment(room)
  await addHardware(room, newHardware())
  await addHardware(room, newHardware(), 'blue')
  await removeTouch(room, await keyNamed(room, 'red'))
  const pin = (await room.folder.pin()) ?? assert.fail()
  const chain = (await door.chain(0)).map(({ body }) => JSON.parse(body) as Statement)
  const elsewhere = await openKeepers()
  await byWords(elsewhere.room)
  await addHardware(elsewhere.room, newHardware())
  const theirs = (await elsewhere.door.chain(0)).map(({ body }) => JSON.parse(body) as Statement)
  const of = (statements: readonly Statement[], act: Act['act']) =>
    statements.find(({ does }) => does.act === act) ?? assert.fail()
  const [added, removed, foreign] = [of(chain, 'touch-added'), of(chain, 'touch-removed'), of(theirs, 'touch-added')]
  const { recipient } = await newIdentity()
  const end = directoryOf(chain, pin)
  const evil = newSigner()
  const touch = [...end.touches.values()].find(({ compartment }) => compartment === '1') ?? assert.fail()
  const instead = (statement: Statement) => chain.map((one) => (one.number === statement.number ? statement : one))
  const next = (does: Act, signers: readonly Signer[]) => [...chain, signStatement({ ...after(end), does }, signers)]
  const lies: readonly (readonly [string, readonly Statement[]])[] = [
    ['another recipient', instead({ ...added, does: { ...added.does, recipient } as Act })],
    ['another compartment', instead({ ...added, does: { ...added.does, compartment: two } as Act })],
    ['added by a stranger', next({ act: 'touch-added', ...touch, signing: evil.key }, [evil])],
    ['said again', [...chain, { ...added, number: end.number + 1, prev: end.head }]],
    ['said again as it was', [...chain, added]],
    ['of another vault', [...chain, { ...foreign, number: end.number + 1, prev: end.head }]],
    ['of another vault, renamed', [...chain, { ...foreign, vault: end.vault, number: end.number + 1, prev: end.head }]],
    ['the removal gone', chain.filter((one) => one !== removed)],
    ['the removal not yet there', chain.slice(0, removed.number - 1)],
    ['removed by a stranger', next({ act: 'touch-removed', key: touch.key }, [evil])],
  ]
  for (const [name, statements] of lies)
    assert.throws(() => directoryOf(statements, pin), refusedWith('vault-altered'), name)
  assert.equal(directoryOf(chain, pin).touches.size, 3)
})

test('an opening that the archive refuses, or takes and does not keep, opens nothing', async () => {
  let append: Door['append'] | null = null
  const { room, open } = await openKeepers((door) => ({ ...door, append: (batch) => (append ?? door.append)(batch) }))
  await byWords(room)
  const hardware = newHardware()
  await addHardware(room, hardware)
  for (const swallow of [() => Promise.resolve(), () => Promise.reject(new Error('the disk is full'))]) {
    append = swallow
    await assert.rejects(openWith(room, hardware, FIRST, '1'))
    await assert.rejects(listRecords(room), refusedWith('vault-locked'))
    await assert.rejects(open())
    await assert.rejects(listRecords(room), refusedWith('vault-locked'))
  }
  append = null
  await openWith(room, hardware, FIRST, '1')
  assert.deepEqual(await listRecords(room), [])
})

test('files of a security key that were copied to another folder open nothing there for anybody else, or without its name', async () => {
  const { room, door, house } = await openKeepers()
  await byWords(room)
  const theirs = join(house.folder, 'other')
  const other = openRoom(door, openFolder(theirs, LOG_N), room.now)
  const words = await askToJoin(other, { member: 'member_second', passphrase: WORDS, language: 'en' })
  await admit(room, { offer: (await joiners(room))[0]?.id ?? '', words: words.join(' ') })
  const hardware = newHardware()
  await addHardware(room, hardware)
  await other.folder.site()
  const own = join(house.folder, 'vault')
  for (const name of readdirSync(own)) if (name.startsWith('touch-')) copyFileSync(join(own, name), join(theirs, name))
  for (const member of ['member_second', FIRST])
    await assert.rejects(openWith(other, hardware, member, '1'), refusedWith('touch-absent'))
  const key = await keyNamed(room, 'red')
  const { questions } = await askForTouch(room, { member: FIRST, compartment: '1' })
  const halves = hardware.touch(...saltsIn(questions[0] ?? assert.fail()))
  const asked = { member: 'member_second', compartment: '1', key, ...halves }
  await assert.rejects(openByTouch(other, asked), refusedWith('touch-absent'))
})
