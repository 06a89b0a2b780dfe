import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { canonicalJson } from '../../src/proof/json.js'
import { newIdentity, sealTo } from '../../src/seal/age.js'
import { approve, directoryOf, pinOf, signStatement, type Act, type Statement } from '../../src/seal/directory.js'
import { sealBody } from '../../src/seal/envelope.js'
import { newSigner, sha256Of } from '../../src/seal/signing.js'
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { isRefusal } from '../../src/record/refusal.js'
import { sealSource } from '../../src/desk/vault/seal.js'
import { admit, askToJoin } from '../../src/vault/colleague.js'
import { countSources } from '../../src/vault/count.js'
import type { Door } from '../../src/vault/door.js'
import { openFolder } from '../../src/vault/keyring.js'
import { editRecord, listRecords, openRoom, sealNew, showRecord, unlock } from '../../src/vault/room.js'
import { addCompartment, rekey } from '../../src/vault/rekey.js'
import { openDevice } from '../../src/store/vault/device.js'
import { attest, receive, refusedWith, stated } from '../desk/material.js'
import { FIRST, LOG_N, openKeepers, WORDS } from './keepers.js'

type Row = { readonly number: number; readonly body: string }
type Sealed = Awaited<ReturnType<Door['records']>>[number]

/** The server: honest until told otherwise, and it remembers everything it ever held. */
let lies: Partial<Door> = {}
const past: { records: Sealed[]; wraps: Awaited<ReturnType<Door['wraps']>>[number][] } = { records: [], wraps: [] }
let truth: Door | null = null
const between = (inner: Door): Door => {
  truth = inner
  return Object.fromEntries(
    Object.entries(inner).map(([name, does]) => [
      name,
      (input: never) => ((lies[name as keyof Door] ?? does) as (input: never) => unknown)(input),
    ]),
  ) as unknown as Door
}

const { house, room, folder, door } = await openKeepers(between)
const honest: Door = truth ?? door
const one = await sealNew(room, { fields: { name: 'An invented source' } })
await unlock(room, { member: FIRST, passphrase: WORDS, compartment: '1' })
const second = await addCompartment(room)
await sealNew(room, { fields: { name: 'A second invented source' } })
past.records.push(...(await honest.records('1')))
past.wraps.push(...(await honest.wraps('1')))
await editRecord(room, { record: one, fields: { name: 'An invented source, corrected' } })
await rekey(room)
const { id: report } = await receive(house.desk, house.seat())
const claim = await stated(house.desk, house.seat(), report, {
  attestation: attest({ label: 'a source', sealed: one, toldOn: null, toldPrinted: null }),
})
const chain = await honest.chain(0)
const statements = chain.map(({ body }) => JSON.parse(body) as Statement)
const evil = newSigner()
const evilKey = await newIdentity()
const writer = { secret: (await folder.writer()) ?? '' }

/** A reader with this computer's memory of the vault but a fresh program, as after a start. */
const fresh = () => openRoom(door, folder, () => Date.parse('2026-02-01T00:00:00Z'))

/** What a keeper does in a morning; resolves only where nothing was noticed. */
const morning = async (): Promise<void> => {
  const reader = fresh()
  await unlock(reader, { member: FIRST, passphrase: WORDS, compartment: '1' })
  const list = await listRecords(reader)
  const names = list.map(({ fields }) => fields.name).sort()
  assert.deepEqual(names, ['A second invented source', 'An invented source, corrected'])
  await showRecord(reader, one)
  await countSources(reader, claim)
}

const rowOf = (statement: Statement): Row => ({ number: statement.number, body: canonicalJson(statement as never) })

/** What the server serves in place of the truth; its chain takes whatever is appended, so that nothing but the reader says no. */
type Attack = Partial<Door> & { readonly rows?: readonly Row[] }
const withChain = (rows: readonly Row[]): Attack => ({ rows })
const pin = pinOf(directoryOf(statements, null))

const against = async ({ rows, ...next }: Attack): Promise<void> => {
  const served = [...(rows ?? chain)]
  await folder.remember(pin)
  lies = {
    chain: async (after) => served.filter(({ number }) => number > after),
    append: async (batch) => void served.push(...batch.statements.map(rowOf)),
    ...next,
  }
  await morning().finally(() => (lies = {}))
}

const noticed = async (name: string, attack: Attack): Promise<void> => {
  try {
    await against(attack)
  } catch (thrown) {
    assert.ok(isRefusal(thrown), `${name}: ${thrown}`)
    assert.ok(thrown.code === 'vault-altered' || thrown.code === 'vault-absent', `${name}: ${thrown.code}`)
    return
  }
  assert.fail(`unnoticed: ${name}`)
}
const changing = (at: number, change: (statement: Statement) => Statement): Attack =>
  withChain(chain.map((row, index) => (index === at ? rowOf(change(statements[at] as Statement)) : row)))

let acts = 0
const each = async (attacks: readonly (readonly [string, Attack])[]): Promise<void> => {
  for (const [name, attack] of attacks) {
    await noticed(name, attack)
    acts += 1
  }
}

test('an honest morning goes well, so that what follows is noticed for what it is', () => against({}))

test('a chain that is rolled back, shortened anywhere, reordered or gone is noticed', async () => {
  const end = chain.length
  await each([
    ['gone', withChain([])],
    ...Array.from({ length: 12 }, (_, cut) => [`cut ${cut + 1}`, withChain(chain.slice(0, end - cut - 1))] as const),
    ...Array.from(
      { length: 8 },
      (_, at) => [`without ${at}`, withChain(chain.filter((_, index) => index !== at))] as const,
    ),
    ...Array.from(
      { length: 8 },
      (_, at) =>
        [
          `swapped ${at}`,
          withChain(
            chain.map((row, index) =>
              index === at ? (chain[at + 1] ?? row) : index === at + 1 ? (chain[at] ?? row) : row,
            ),
          ),
        ] as const,
    ),
  ])
})

test('a statement that was altered, forged or signed by a key that may not is noticed', async () => {
  const last = statements[statements.length - 1] as Statement
  const head = sha256Of(canonicalJson((({ signatures: _, ...rest }) => rest)(last) as never))
  const next = { vault: last.vault, number: last.number + 1, prev: head }
  const forged = (does: Act, signer = evil) => withChain([...chain, rowOf(signStatement({ ...next, does }, [signer]))])
  const byWriter = {
    secret: writer.secret,
    key: (await import('../../src/seal/signing.js')).signerOf(writer.secret).key,
  }
  const member = { member: 'member_evil', signing: evil.key, inbox: evilKey.recipient }
  const added = { act: 'member-added', ...member, approvals: [] } as const
  const epoch = { act: 'compartment', compartment: '1', epoch: 3, recipient: evilKey.recipient } as const
  const removed = { act: 'member-removed', member: FIRST, signing: evil.key, approvals: [] } as const
  await each([
    ['a member added by nobody', forged(added)],
    ['a member added by the writing key', forged(added, byWriter)],
    ['a member who approves themself', forged({ ...added, approvals: [approve(evil, last.vault, added)] })],
    [
      'a member added with an approval of another vault',
      forged({ ...added, approvals: [approve(byWriter, 'other', added)] }),
    ],
    ['the keeper removed', forged(removed)],
    ['the keeper removed by the writing key', forged(removed, byWriter)],
    ['a new epoch for a foreign key', forged({ ...epoch, keepers: [FIRST] })],
    ['a new epoch by the writing key', forged({ ...epoch, keepers: [FIRST] }, byWriter)],
    ['a classical recipient', forged({ ...epoch, recipient: 'age1classical', keepers: [FIRST] })],
    ['an older epoch', forged({ ...epoch, epoch: 2, keepers: [FIRST] })],
    [
      'a record replaced by the writing key',
      forged({ act: 'sealed', compartment: '1', epoch: 2, record: one, rev: 4, sha256: 'ab'.repeat(32) }, byWriter),
    ],
    ['a record forgotten by the writing key', forged({ act: 'forgotten', record: one }, byWriter)],
    ['a second founding', forged({ act: 'founded', root: evil.key, recovery: evilKey.recipient })],
    ['a count by nobody', forged({ act: 'counted', attestations: ['attestation_a'], independent: 1, direct: 0 })],
    ['a writing key by the writing key', forged({ act: 'writer-added', member: FIRST, signing: evil.key }, byWriter)],
  ])
  await each(
    statements
      .slice(0, 14)
      .flatMap((statement, at) => [
        [`signature off ${at}`, changing(at, (held) => ({ ...held, signatures: [] }))] as const,
        [`re-signed ${at}`, changing(at, ({ signatures: _, ...held }) => signStatement(held, [evil]))] as const,
        [
          `another act ${at}`,
          changing(at, (held) => ({ ...held, does: { act: 'forgotten', record: String(statement.number) } })),
        ] as const,
      ]),
  )
})

test('a ciphertext that is swapped, replayed, dropped, added or sealed by a stranger is noticed', async () => {
  const now = await honest.records('1')
  const links = await honest.links()
  const { vault } = statements[0] as Statement
  const [first, last] = now as [Sealed, Sealed]
  const swapped = [
    { ...first, bytes: last.bytes },
    { ...last, bytes: first.bytes },
  ]
  const old = past.records.find(({ record }) => record === first.record)?.bytes ?? first.bytes
  const body = {
    v: 1,
    vault,
    kind: 'source',
    compartment: '1',
    epoch: 2,
    id: first.record,
    rev: first.rev,
    prev: null,
  } as const
  const directory = directoryOf(statements, null)
  const stranger = await sealBody(
    [directory.compartments.get('1')?.recipient ?? ''],
    { ...body, fields: { name: 'x' } },
    evil,
  )
  const mixed = new Encrypter()
  mixed.addRecipient(directory.compartments.get('1')?.recipient ?? '')
  mixed.addRecipient(await identityToRecipient(await generateX25519Identity()))
  const records = (rows: readonly Sealed[]): Partial<Door> => ({ records: async () => rows })
  await each([
    ['swapped', records(swapped)],
    ['replayed', records([{ ...first, bytes: old }, last])],
    ['all replayed', records(past.records)],
    ['dropped', records([last])],
    ['all dropped', records([])],
    ['twice', records([first, first])],
    ['added', records([...now, { ...first, record: '7777-7777-7777' }])],
    ['by a stranger', records([{ ...first, bytes: stranger }, last])],
    ['under two kinds of keys', records([{ ...first, bytes: await mixed.encrypt('x') }, last])],
    ['cut short', records([{ ...first, bytes: first.bytes.slice(0, -1) }, last])],
    ['of another compartment', { records: () => honest.records(second) }],
    ['one bit', records([{ ...first, bytes: first.bytes.map((byte, at) => (at === 3000 ? byte ^ 1 : byte)) }, last])],
    ['links dropped', { links: async () => [] }],
    ['links swapped', { links: async () => links.map((link) => ({ ...link, bytes: first.bytes })) }],
    ['links added', { links: async () => [...links, { link: 'x', bytes: first.bytes }] }],
  ])
})

test('a wrap that is missing, older, another’s or holds a key of the server’s is noticed', async () => {
  const now = await honest.wraps('1')
  const { vault } = statements[0] as Statement
  const wraps = (rows: typeof now): Partial<Door> => ({ wraps: async () => rows })
  const directory = directoryOf(statements, null)
  const inbox = directory.keepers.get(FIRST)?.inbox ?? ''
  const place = { v: 1, vault, kind: 'wrap', compartment: '1', epoch: 2, id: FIRST, rev: 1, prev: null } as const
  const planted = await sealBody([inbox], { ...place, fields: { identity: evilKey.identity, former: [] } }, evil)
  const mine = { epoch: 2, keeper: FIRST }
  await each([
    ['missing', wraps([])],
    ['older', wraps(past.wraps)],
    ['older under a new number', wraps(past.wraps.map((wrap) => ({ ...wrap, epoch: 2 })))],
    [
      'recovery’s',
      wraps(
        now
          .map((wrap) => ({ ...wrap, keeper: FIRST }))
          .reverse()
          .slice(0, 1),
      ),
    ],
    ['planted by a stranger', wraps([{ ...mine, bytes: planted }])],
    ['no envelope', wraps([{ ...mine, bytes: await sealTo([inbox], new TextEncoder().encode('{}')) }])],
    ['of another compartment', { wraps: () => honest.wraps(second) }],
  ])
})

test('the desk seals to no key that the server put in its place', async () => {
  // A program that was started again: it has followed nothing yet, and knows the checkpoint on its disk.
  const seal = () => {
    const desk = { ...house.desk, device: openDevice(join(house.folder, 'vault')) }
    return sealSource(desk, house.seat(), { compartment: '1', fields: { name: 'x' } })
  }
  await folder.remember(pin)
  for (const table of ['vault_statement', 'sealed_count'])
    await house.owner.unsafe(`alter table attested.${table} disable trigger user`)
  const [held] = await house.owner<{ body: string; number: number }[]>`
    select body, number from attested.vault_statement where body like '%"epoch":2%' order by number limit 1`
  assert.ok(held)
  const recipient = /age1pq1[a-z0-9]+/.exec(held.body)?.[0] ?? ''
  const put = (body: string) =>
    house.owner`update attested.vault_statement set body = ${body} where number = ${held.number}`
  await put(held.body.replace(recipient, evilKey.recipient))
  await assert.rejects(seal(), refusedWith('vault-altered'))
  acts += 1
  await put(held.body)
  const tail = await house.owner`select * from attested.vault_statement where number > ${chain.length - 3}`
  await house.owner`delete from attested.sealed_count`
  await house.owner`delete from attested.vault_statement where number > ${chain.length - 3}`
  await assert.rejects(seal(), refusedWith('vault-altered', { why: 'pin' }))
  acts += 1
  for (const row of tail) await house.owner`insert into attested.vault_statement ${house.owner([row as never])}`
  await seal()
})

test('a key that the server puts in a newcomer’s place is refused, in a hundred tries of a hundred', async () => {
  const admitting = openRoom(door, folder, () => Date.parse('2026-02-01T00:00:00Z'))
  const newcomer = openRoom(door, openFolder(join(house.folder, 'newcomer'), LOG_N), admitting.now)
  const words = (await askToJoin(newcomer, { member: 'member_new', passphrase: 'words', language: 'en' })).join(' ')
  const impostor = openRoom(door, openFolder(join(house.folder, 'impostor'), LOG_N), admitting.now)
  await unlock(admitting, { member: FIRST, passphrase: WORDS, compartment: '1' })
  let refused = 0
  for (let round = 0; round < 100; round += 1) {
    const before = new Set((await door.offers()).map(({ id }) => id))
    await askToJoin(impostor, { member: 'member_new', passphrase: 'words', language: 'en' })
    const planted = (await door.offers()).find(({ id }) => !before.has(id))
    await admit(admitting, { offer: planted?.id ?? '', words }).catch((thrown: unknown) => {
      if (refusedWith('check-words-differ')(thrown)) refused += 1
    })
  }
  assert.equal(refused, 100)
})

test('a hundred acts of a hostile server were tried, and none went unnoticed', () => {
  console.log(`# ${acts} acts of a hostile server, 0 unnoticed; 100 keys put in, 100 refused`)
  assert.ok(acts >= 100, String(acts))
})
