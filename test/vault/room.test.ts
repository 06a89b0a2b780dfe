import assert from 'node:assert/strict'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { listOpenings, seeOpenings } from '../../src/desk/custody/opening.js'
import { showHome } from '../../src/desk/home.js'
import { idOf } from '../../src/record/id.js'
import { keepMember } from '../../src/store/access/member.js'
import { sealSource } from '../../src/desk/vault/seal.js'
import { admit, askToJoin, joiners, removeKeeper } from '../../src/vault/colleague.js'
import { countSources } from '../../src/vault/count.js'
import { openFolder } from '../../src/vault/keyring.js'
import { addCompartment, forgetRecord, recover, rekey, staleCompartments } from '../../src/vault/rekey.js'
import {
  directoryOfRoom,
  editRecord,
  listRecords,
  LOCK_AFTER,
  openRoom,
  sealNew,
  showRecord,
  unlock,
  waitAfter,
} from '../../src/vault/room.js'
import { exportRecord } from '../../src/desk/exchange.js'
import { standingOfClaims } from '../../src/desk/standing.js'
import { attestClaim } from '../../src/desk/attest.js'
import { attest, receive, refusedWith, stated } from '../desk/material.js'
import { FIRST, LOG_N, openKeepers, WORDS } from './keepers.js'

test('a source is sealed with the vault locked, and read only in the open compartment it lies in', async () => {
  const { house, room, open } = await openKeepers()
  const { id } = await sealSource(house.desk, house.seat(), {
    compartment: '1',
    fields: { name: '강하늘', contact: 'by the well' },
  })
  const second = await sealNew(room, { fields: { name: 'An invented second' } })
  await assert.rejects(showRecord(room, id), refusedWith('vault-locked'))
  await open()
  assert.deepEqual(await showRecord(room, id), { name: '강하늘', contact: 'by the well' })
  assert.deepEqual((await listRecords(room)).map(({ record }) => record).sort(), [id, second].sort())
  await editRecord(room, { record: id, fields: { name: '강하늘', contact: 'no more' } })
  assert.equal((await showRecord(room, id)).contact, 'no more')
})

test('a wrong passphrase is refused, each time for longer, and the right one in the other keyboard mode opens', async () => {
  const { room, pass } = await openKeepers()
  const wrong = { member: FIRST, passphrase: 'near river', compartment: '1' }
  await assert.rejects(unlock(room, wrong), refusedWith('passphrase-wrong', { seconds: 2 }))
  await assert.rejects(unlock(room, { ...wrong, passphrase: WORDS }), refusedWith('passphrase-wrong', { seconds: 2 }))
  pass(2000)
  await assert.rejects(unlock(room, wrong), refusedWith('passphrase-wrong', { seconds: 4 }))
  pass(4000)
  await unlock(room, { ...wrong, passphrase: `  ${WORDS.replaceAll(' ', '   ')} ` })
  assert.equal(waitAfter(20), 900)
})

test('after five minutes with nobody there it is locked, and the key is gone from the room', async () => {
  const { room, open, pass } = await openKeepers()
  await open()
  pass(LOCK_AFTER - 1)
  await listRecords(room)
  pass(LOCK_AFTER)
  await assert.rejects(listRecords(room), refusedWith('vault-locked'))
  assert.equal(room.opened, null)
})

test('a twenty-sixth source does not go under one key', async () => {
  const { house, room } = await openKeepers()
  for (let number = 1; number <= 25; number += 1) await sealNew(room, { fields: { name: `invented ${number}` } })
  await assert.rejects(sealNew(room, { fields: { name: 'invented 26' } }), refusedWith('vault-full'))
  await assert.rejects(
    sealSource(house.desk, house.seat(), { compartment: '1', fields: { name: 'invented 26' } }),
    refusedWith('vault-full'),
  )
})

test('a colleague joins by six words that were heard; a removed one can open nothing of the new epoch', async () => {
  const { house, door, room, open } = await openKeepers()
  const id = await sealNew(room, { fields: { name: 'An invented source' } })
  const theirs = openFolder(join(house.folder, 'colleague'), LOG_N)
  const other = openRoom(door, theirs, room.now)
  const words = await askToJoin(other, { member: 'member_second', passphrase: 'their words', language: 'ko' })
  await open()
  const [joiner] = await joiners(room)
  const offer = joiner?.id ?? ''
  await assert.rejects(admit(room, { offer, words: words.slice(1).join(' ') }), refusedWith('check-words-differ'))
  assert.equal(await admit(room, { offer, words: words.join(' ') }), 'done')
  const asSecond = { member: 'member_second', passphrase: 'their words', compartment: '1' }
  await unlock(other, asSecond)
  assert.deepEqual(await showRecord(other, id), { name: 'An invented source' })
  const oldKey = other.opened?.identity ?? ''
  await addCompartment(room)
  assert.equal(await removeKeeper(room, 'member_second'), 'done')
  assert.deepEqual(await showRecord(room, id), { name: 'An invented source' })
  await assert.rejects(unlock(other, asSecond), refusedWith('not-permitted'))
  const { openBody } = await import('../../src/vault/opening.js')
  const directory = await directoryOfRoom(room)
  for (const { record, rev, bytes } of await door.records('1')) {
    const place = { vault: directory.vault, kind: 'source', compartment: '1', epoch: 3, id: record, rev } as const
    assert.equal(await openBody([oldKey], bytes, place, directory), null)
  }
  assert.deepEqual(staleCompartments(directory), [])
})

test('a third keeper needs two signatures, and so does letting one go', async () => {
  const { house, door, room, open } = await openKeepers()
  const roomFor = (name: string) => openRoom(door, openFolder(join(house.folder, name), LOG_N), room.now)
  const [second, third] = [roomFor('second'), roomFor('third')]
  const joining = async (one: typeof room, member: string) =>
    askToJoin(one, { member, passphrase: member, language: 'en' })
  const heard = await joining(second, 'member_second')
  await open()
  await admit(room, { offer: (await joiners(room))[0]?.id ?? '', words: heard.join(' ') })
  const words = (await joining(third, 'member_third')).join(' ')
  const offer = (await joiners(room))[0]?.id ?? ''
  assert.equal(await admit(room, { offer, words }), 'waits')
  assert.equal((await directoryOfRoom(room)).keepers.size, 2)
  await unlock(second, { member: 'member_second', passphrase: 'member_second', compartment: '1' })
  assert.equal(await admit(second, { offer, words }), 'done')
  assert.equal((await directoryOfRoom(room)).keepers.size, 3)
  await open()
  assert.equal(await removeKeeper(room, 'member_third'), 'waits')
  await unlock(second, { member: 'member_second', passphrase: 'member_second', compartment: '1' })
  assert.equal(await removeKeeper(second, 'member_third'), 'done')
})

test('two of three cards bring everything back; one, or two of different vaults, bring nothing', async () => {
  const { door, house, room, cards, open } = await openKeepers()
  const id = await sealNew(room, { fields: { name: 'An invented source' } })
  const fresh = openRoom(door, openFolder(join(house.folder, 'new'), LOG_N), room.now)
  const [one, two, three] = cards
  assert.ok(one && two && three)
  await assert.rejects(
    recover(fresh, { cards: [one, one], member: FIRST, passphrase: 'new' }),
    refusedWith('share-broken'),
  )
  const { cards: others } = await openKeepers()
  const mixed = [one, others[1] ?? two] as const
  await assert.rejects(recover(fresh, { cards: mixed, member: FIRST, passphrase: 'new' }), refusedWith('share-broken'))
  await recover(fresh, { cards: [three, two], member: FIRST, passphrase: 'new' })
  await unlock(fresh, { member: FIRST, passphrase: 'new', compartment: '1' })
  assert.deepEqual(await showRecord(fresh, id), { name: 'An invented source' })
  await assert.rejects(open(), 'the lost computer’s keys are no keeper’s any more')
})

test('a source that is forgotten is gone from the table, and its key with it', async () => {
  const { house, room, open } = await openKeepers()
  const id = await sealNew(room, { fields: { name: 'An invented source' } })
  const stays = await sealNew(room, { fields: { name: 'Another invented source' } })
  await open()
  await forgetRecord(room, id)
  assert.deepEqual(
    (await listRecords(room)).map(({ record }) => record),
    [stays],
  )
  const rows = await house.owner`select id, epoch from attested.sealed_record`
  assert.deepEqual(
    rows.map((row) => ({ ...row })),
    [{ id: stays, epoch: 2 }],
  )
})

test('links are sealed without saying whose; the vault answers how many sources with a signed number alone', async () => {
  const { house, room, open } = await openKeepers()
  const { desk } = house
  const seat = house.seat()
  const one = await sealNew(room, { fields: { name: 'An invented source' } })
  await open()
  const two = await addCompartment(room)
  await open(two)
  const other = await sealNew(room, { fields: { name: 'Another invented source' } })
  const { id: report } = await receive(desk, seat)
  const say = (sealed: string, basis: 'eyewitness' | 'hearsay') =>
    attest({ label: 'a source', sealed, basis, toldOn: null, toldPrinted: null })
  const claim = await stated(desk, seat, report, { attestation: say(one, 'hearsay') })
  await attestClaim(desk, seat, { ...say(one, 'hearsay'), claim })
  await attestClaim(desk, seat, { ...say(other, 'eyewitness'), claim })
  await assert.rejects(
    attestClaim(desk, seat, { ...say('0000-0000-0000', 'hearsay'), claim }),
    refusedWith('handle-unknown'),
  )
  const kept = await house.owner`select source, label from attested.attestation where claim = ${claim}`
  assert.deepEqual(
    kept.map((row) => ({ ...row })),
    Array(3).fill({ source: null, label: 'a source' }),
  )
  await open('1')
  assert.deepEqual(await countSources(room, claim), { state: 'open-another', missing: 1, of: 3 })
  await open(two)
  const unseen = await standingOfClaims(desk, seat, [claim])
  assert.deepEqual(await countSources(room, claim), { state: 'signed', independent: 2, direct: 1, of: 3 })
  const [standing] = await standingOfClaims(desk, seat, [claim])
  assert.deepEqual([unseen[0]?.level, unseen[0]?.origins, unseen[0]?.keepers], ['single', 1, null])
  assert.deepEqual(
    [standing?.level, standing?.origins, standing?.direct, standing?.keepers],
    ['corroborated', 2, 1, 1],
    'two origins, as one keeper counted in the vault',
  )
  const before = { ...seat, from: { known: null, recorded: '2026-01-05T00:00:01.000Z' } }
  assert.deepEqual((await standingOfClaims(desk, before, [claim]))[0]?.origins ?? 0, 0, 'not before it was signed')
  let file = ''
  await exportRecord(desk, seat, async (text) => void (file += text))
  const path = join(house.folder, 'record.jsonl')
  writeFileSync(path, file)
  const stranger = spawnSync(process.execPath, ['bin/standing.mjs', path], { encoding: 'utf8' }).stdout
  const { claim: _, ...ours } = standing ?? assert.fail()
  const { claim: id, rule, ...theirs } = JSON.parse(stranger.trim()) as Record<string, unknown>
  assert.deepEqual([id, rule, theirs], [claim.replace('claim_', ''), 'cs-1', ours], 'a stranger comes to the same')
  await rekey(room)
  await open('1')
  await rekey(room)
  assert.equal((await countSources(room, claim)).state, 'open-another')
  await open(two)
  assert.equal(
    (await countSources(room, claim)).state,
    'signed',
    'links of a former epoch are read by the keys that a new one carries',
  )
})

test('each opening is put before the others who keep the compartment until two of them have seen it, never who was looked up', async () => {
  const { house, open, room } = await openKeepers()
  const { desk } = house
  const record = await sealNew(room, { fields: { name: 'Somebody Sealed' } })
  await open()
  await showRecord(room, record)
  const admin = house.seat('own', 'admin')
  const opener = { ...house.seat(), member: { ...house.seat().member, roles: ['keeper'] as const } }
  const stranger = { ...opener, member: { ...opener.member, id: idOf('member', 'stranger') } }
  for (const name of ['admin', 'third'])
    await house.write((tx, hand) =>
      keepMember(tx, hand, { id: idOf('member', name), name, roles: ['admin'], state: 'active' }),
    )
  const [row, ...more] = await listOpenings(desk, admin)
  assert.deepEqual(more, [])
  assert.deepEqual([row?.compartment, row?.member, row?.day, row?.missing], ['1', FIRST, '2026-01-05', 2])
  assert.doesNotMatch(JSON.stringify(row), new RegExp(`${record}|Somebody`))
  assert.equal((await listOpenings(desk, opener)).length, 1, 'who opened it sees that it is told')
  assert.deepEqual(await listOpenings(desk, stranger), [], 'a keeper of other compartments does not')
  const number = row?.number ?? 0
  for (const [seat, numbers] of [
    [opener, [number]],
    [stranger, [number]],
    [admin, [number - 1]],
    [admin, [number, 999]],
  ] as const)
    await assert.rejects(seeOpenings(desk, seat, numbers), refusedWith('not-found'))
  await assert.rejects(seeOpenings(desk, house.seat('own', 'editor'), [number]), refusedWith('not-permitted'))
  assert.equal((await showHome(desk, admin, null)).openings, 1)
  await seeOpenings(desk, admin, [number])
  await seeOpenings(desk, admin, [number])
  assert.equal((await showHome(desk, admin, null)).openings, 0)
  const third = { ...admin, member: { ...admin.member, id: idOf('member', 'third') } }
  assert.deepEqual(
    [(await listOpenings(desk, third))[0]?.missing, (await showHome(desk, third, null)).openings],
    [1, 1],
  )
  await seeOpenings(desk, third, [number])
  assert.deepEqual([(await listOpenings(desk, third))[0]?.missing], [0])
  const own = { archive: 'own', statement: number, member: FIRST, at: '2026-01-05' }
  await assert.rejects(
    house.write((tx) => tx`insert into opening_seen ${tx([own])}`),
    (thrown) => (thrown as { code?: string }).code === '23514',
    'the database takes no mark of whoever opened it',
  )
  await house.owner`alter table attested.vault_statement disable trigger user`
  await house.owner`
    update attested.vault_statement
    set body = replace(body, '"member":"member_keeper"', '"member":"member_third"')
    where number = ${number}
  `
  await house.owner`alter table attested.vault_statement enable trigger user`
  await assert.rejects(listOpenings(desk, admin), refusedWith('vault-altered'), 'nobody is put in another’s place')
})
