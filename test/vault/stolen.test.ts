import assert from 'node:assert/strict'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { attestClaim } from '../../src/desk/attest.js'
import { standingOfClaims } from '../../src/desk/standing.js'
import type { Act } from '../../src/seal/directory.js'
import { newSigner, signerOf } from '../../src/seal/signing.js'
import { VAULT_ACTS } from '../../src/vault/act.js'
import { admit, askToJoin, joiners } from '../../src/vault/colleague.js'
import { openFolder } from '../../src/vault/keyring.js'
import { rekey } from '../../src/vault/rekey.js'
import { directoryOfRoom, enact, openRoom, sealNew, unlock, type Room } from '../../src/vault/room.js'
import { listTouches, refreshTouches, removeTouch } from '../../src/vault/touch.js'
import { attest, receive, refusedWith, stated } from '../desk/material.js'
import { addHardware, newHardware, openWith } from './hardware.js'
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
