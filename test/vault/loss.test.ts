import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VAULT_ACTS } from '../../src/vault/act.js'
import { openBody } from '../../src/vault/opening.js'
import type { Door } from '../../src/vault/door.js'
import { addCompartment, rekey } from '../../src/vault/rekey.js'
import { directoryOfRoom, listRecords, openRoom, sealNew, unlock } from '../../src/vault/room.js'
import { FIRST, openKeepers, WORDS } from './keepers.js'

const COMPARTMENTS = 8
const EACH = 25

test('an infected computer loses what was opened meanwhile and no more: twenty-five of two hundred', async () => {
  const { house, door, room, open } = await openKeepers()
  const names = new Map<string, string>()
  const compartments = ['1']
  await open()
  while (compartments.length < COMPARTMENTS) compartments.push(await addCompartment(room))
  for (const compartment of compartments) {
    await open(compartment)
    for (let number = 0; number < EACH; number += 1) {
      const name = `invented ${compartment} ${number}`
      names.set(await sealNew(room, { fields: { name } }), name)
    }
  }
  // From here it is infected: everything in the window's memory, every question the page can ask, the whole database.
  await open('3')
  const lost = new Set<string>()
  const seen = (value: unknown): void => {
    const text = JSON.stringify(value)
    for (const name of names.values()) if (text.includes(JSON.stringify(name).slice(1, -1) + '"')) lost.add(name)
  }
  for (const [name, does] of Object.entries(VAULT_ACTS)) {
    if (/^(found|words|recover|join|lock|unlock|seal|edit|forget|compartment|rekey|remove|share|admit)$/.test(name))
      continue
    for (const record of names.keys()) {
      const given = { record, compartment: '1', member: FIRST, claim: 'claim_x', passphrase: 'x' }
      await does(room, given).then(seen, () => undefined)
      if (name !== 'show') break
    }
  }
  const memory = JSON.stringify(room, (_, value: unknown) => (value instanceof Map ? [...value] : value))
  const identities = [...new Set(memory.match(/AGE-SECRET-KEY-PQ-1[0-9A-Z]+/g) ?? [])]
  const directory = await directoryOfRoom(room)
  for (const compartment of compartments)
    for (const { record, rev, bytes } of await door.records(compartment)) {
      const { epoch } = directory.records.get(record) ?? assert.fail()
      const place = { vault: directory.vault, kind: 'source', compartment, epoch, id: record, rev } as const
      seen(await openBody(identities, bytes, place, directory).catch(() => null))
    }
  for (const compartment of compartments)
    for (const { keeper, epoch, bytes } of await door.wraps(compartment)) {
      const place = { vault: directory.vault, kind: 'wrap', compartment, epoch, id: keeper, rev: 1 } as const
      assert.equal(await openBody(identities, bytes, place, directory), null, 'no wrap opens with what is in memory')
    }
  console.log(`# infected while one compartment was open: ${lost.size} of ${names.size} lost`)
  assert.equal(names.size, COMPARTMENTS * EACH)
  assert.equal(lost.size, EACH)
  const rows = await house.owner`select distinct octet_length(bytes) as size from attested.sealed_record`
  assert.equal(rows.length, 1, 'two hundred ciphertexts of one length')
})

test('keying a compartment anew, stopped at fifty points, leaves every record readable', async () => {
  let left = Infinity
  const stopping = (door: Door): Door => ({
    ...door,
    ...Object.fromEntries(
      (['chain', 'records', 'wraps'] as const).map((name) => [
        name,
        (input: never) => {
          left -= 1
          if (left < 0) throw new Error('stopped')
          return door[name](input)
        },
      ]),
    ),
  })
  const { house, room, folder, door, open } = await openKeepers(stopping)
  const sealed: string[] = []
  for (let number = 0; number < 5; number += 1)
    sealed.push(await sealNew(room, { fields: { name: `invented ${number}` } }))
  const names = async (): Promise<readonly (string | undefined)[]> => {
    left = Infinity
    const reader = openRoom(door, folder, room.now)
    await unlock(reader, { member: FIRST, passphrase: WORDS, compartment: '1' })
    return (await listRecords(reader)).map(({ fields }) => fields.name).sort()
  }
  const all = sealed.map((_, number) => `invented ${number}`)
  let stopped = 0
  // Before, between and after the questions of the window.
  for (let point = 0; point < 10; point += 1) {
    left = Infinity
    await open()
    left = point
    await rekey(room).catch(() => (stopped += 1))
    assert.deepEqual(await names(), all, `after question ${point}`)
  }
  // Inside the database: the statement of each of forty steps of the one transaction fails in its turn.
  await house.owner.unsafe(`
    create sequence attested.step;
    create table attested.stop_at (step bigint);
    insert into attested.stop_at values (0);
    create function attested.stop() returns trigger language plpgsql security definer as $$ begin
      if nextval('attested.step') = (select max(step) from attested.stop_at) then raise exception 'stopped'; end if;
      return case when tg_op = 'DELETE' then old else new end;
    end $$;
    create trigger a_stop before insert on attested.vault_statement for each row execute function attested.stop();
    create trigger a_stop before insert or delete on attested.sealed_record for each row execute function attested.stop();
    create trigger a_stop before insert or delete on attested.vault_wrap for each row execute function attested.stop();
  `)
  for (let step = 1; step <= 40; step += 1) {
    await house.owner`update attested.stop_at set step = 0`
    await open()
    await house.owner`select setval('attested.step', 1, false)`
    await house.owner`update attested.stop_at set step = ${step}`
    await rekey(room).catch(() => (stopped += 1))
    await house.owner`update attested.stop_at set step = 0`
    assert.deepEqual(await names(), all, `at step ${step}`)
  }
  console.log(`# keying anew: 50 points, ${stopped} stopped it, 0 records unreadable`)
  assert.ok(stopped >= 20, `${stopped}`)
})
