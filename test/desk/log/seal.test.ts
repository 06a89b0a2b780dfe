import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { askAuthority } from '../../../src/cli/authority.js'
import { openHomeKey } from '../../../src/desk/log/key.js'
import { checkLog } from '../../../src/desk/log/check.js'
import { cosignCheckpoint } from '../../../src/desk/log/cosign.js'
import {
  addWitness,
  consistencyWith,
  newestCheckpoint,
  tilesOfLog,
  witnessRequest,
} from '../../../src/desk/log/proof.js'
import { checkpointLogs, sealJournal, verifierOfLog } from '../../../src/desk/log/seal.js'
import { keepStamp, requestStamp } from '../../../src/desk/log/stamp.js'
import type { Desk } from '../../../src/desk/act.js'
import { checkpointText, isSignedBy, readSigned } from '../../../src/proof/log/checkpoint.js'
import { readEntry } from '../../../src/proof/log/entry.js'
import { utf8Of } from '../../../src/proof/json.js'
import { cosignature, cosignedBytes, noteText, whenSigned } from '../../../src/proof/log/note.js'
import { imprintOf, readStamp, stampRequest } from '../../../src/proof/log/stamp.js'
import { readBundle } from '../../../src/proof/log/tile.js'
import { addJournalLine } from '../../../src/store/journal.js'
import { inArchive } from '../../../src/store/database.js'
import { isRefusal } from '../../../src/record/refusal.js'
import { openAuthority } from '../../proof/log/authority.js'
import { numbersFrom } from '../../proof/log/tamper.js'
import { signerOf } from '../../proof/log/signer.js'
import { openTampering } from './tampering.js'
import { openTestHouse } from '../../house.js'
import { temporaryFolder } from '../../store/server.js'

const house = await openTestHouse()
const logKey = await openHomeKey(house.folder)
const desk: Desk = { ...house.desk, logKey }
const seat = house.seat()

const line = (act: string, id: string | null, returned: unknown = { id }): Promise<void> =>
  house.write((tx, hand) => addJournalLine(tx, hand, act, id, returned))

const refuses = (code: string) => (thrown: unknown) => isRefusal(thrown) && thrown.code === code

const checkAll = async (): Promise<readonly [number, number]> => {
  const internal = await checkLog(desk, seat, 'internal')
  const open = await checkLog(desk, seat, 'public')
  assert.deepEqual([internal.broken, open.broken], [null, null])
  return [internal.size, open.size]
}

test('the key of the logs is a file for this account alone, and in no row of the database', async () => {
  const path = join(house.folder, 'log.key')
  assert.equal((await stat(path)).mode & 0o777, 0o600)
  const secret = (await readFile(path, 'utf8')).trim().split(' ')[1] ?? ''
  assert.equal(secret.length, 44)
  assert.deepEqual((await openHomeKey(house.folder)).key, logKey.key)
  assert.doesNotMatch(JSON.stringify(logKey), new RegExp(secret.slice(0, 20).replaceAll('+', '\\+')))
})

test('every line of the journal gets one leaf, in order and without a gap, whoever seals at the same time', async () => {
  for (let number = 0; number < 30; number += 1) await line('claim.edit', `claim_c${number % 3}`)
  const sealed = await Promise.all([1, 2, 3].map(() => sealJournal(desk, 'own')))
  assert.equal(
    sealed.reduce((sum, one) => sum + one, 0),
    30,
  )
  assert.equal(await sealJournal(desk, 'own'), 0)
  assert.deepEqual(await checkAll(), [30, 0])
  const rows = await house.owner<{ leaf: number; entry: string }[]>`select leaf, entry from log_leaf order by leaf`
  const entries = rows.map(({ entry }) => readEntry(entry))
  assert.deepEqual(
    entries.slice(0, 5).map((entry) => [entry?.id, entry?.prev]),
    [
      ['claim_c0', null],
      ['claim_c1', null],
      ['claim_c2', null],
      ['claim_c0', 0],
      ['claim_c1', 1],
    ],
  )
})

test('a line that is committed after others with higher numbers is sealed when it comes', async () => {
  let let_go = (): void => undefined
  const waits = new Promise<void>((resume) => (let_go = resume))
  const late = inArchive(desk.sql, 'own', 'read write', async (tx) => {
    await addJournalLine(
      tx,
      { archive: 'own', at: desk.now(), member: 'member_keeper' },
      'claim.late',
      'claim_late',
      null,
    )
    await waits
  })
  await line('claim.edit', 'claim_c1')
  assert.equal(await sealJournal(desk, 'own', { all: false }), 1)
  let_go()
  await late
  assert.equal(await sealJournal(desk, 'own', { all: false }), 1)
  assert.deepEqual(await checkAll(), [32, 0])
})

test('what was done cannot be guessed from an entry: the same line twice gives two commitments', async () => {
  await line('claim.edit', 'claim_same', { id: 'claim_same' })
  await line('claim.edit', 'claim_same', { id: 'claim_same' })
  await sealJournal(desk, 'own')
  const rows = await house.owner<{ entry: string }[]>`select entry from log_leaf where id = 'claim_same' order by leaf`
  const [one, two] = rows.map(({ entry }) => Buffer.from(readEntry(entry)?.commit ?? []).toString('hex'))
  assert.equal(rows.length, 2)
  assert.notEqual(one, two)
})

test('checkpoints are signed by the archive’s key; the public log holds the internal one as one opaque value', async () => {
  const { internal, public: open } = await checkpointLogs(desk, 'own')
  assert.deepEqual([internal.size, open.size], [34, 1])
  for (const [log, kept] of [['internal', internal] as const, ['public', open] as const]) {
    const signed = readSigned(kept.note)
    assert.ok(signed && isSignedBy(signed, verifierOfLog(logKey, 'own', log)))
  }
  const [row] = await house.owner<{ entry: string }[]>`select entry from log_leaf where log = 'public'`
  const { commit, ...told } = JSON.parse(row?.entry ?? '{}') as Readonly<Record<string, unknown>>
  assert.deepEqual(told, { act: 'log.internal', day: '2026-01-05', id: null, prev: null, v: 1 })
  assert.equal(Buffer.from(String(commit), 'base64').length, 32, 'neither the size nor who did what, but a hash')
  assert.deepEqual(await checkpointLogs(desk, 'own'), { internal, public: open }, 'nothing new, nothing signed')
})

test('a log extends every checkpoint of its own, and says so with a proof', async () => {
  const old = (await newestCheckpoint(desk, seat, 'internal'))?.note ?? ''
  await house.write(async (tx, hand) => {
    for (let number = 0; number < 600; number += 1)
      await addJournalLine(tx, hand, 'claim.edit', `claim_d${number}`, null)
  })
  await line('edition.withdraw', 'edition_e9', { id: 'edition_e9' })
  const { internal } = await checkpointLogs(desk, 'own')
  const found = await consistencyWith(desk, seat, old)
  assert.deepEqual([found.log, found.old, found.size], ['internal', 34, internal.size])
  assert.ok(found.proof.length > 3)
  assert.deepEqual(await checkAll(), [635, 3])
  await assert.rejects(consistencyWith(desk, seat, old.replace('\n34\n', '\n35\n')), refuses('note-unreadable'))
})

test('the tiles that are exported are those that the entries give, byte for byte, and end in the signed root', async () => {
  const files = new Map<string, Uint8Array>()
  const write = async (path: string, bytes: Uint8Array): Promise<void> => void files.set(path, bytes)
  assert.equal(await tilesOfLog(desk, seat, 'internal', write), 635)
  assert.deepEqual([...files.keys()].sort(), [
    'checkpoint',
    'tile/0/000',
    'tile/0/001',
    'tile/0/002.p/123',
    'tile/1/000.p/2',
    'tile/entries/000',
    'tile/entries/001',
    'tile/entries/002.p/123',
  ])
  assert.equal(readBundle(files.get('tile/entries/002.p/123') ?? new Uint8Array(0))?.length, 123)
  const again = new Map<string, Uint8Array>()
  await house.owner.unsafe(
    'alter table log_tile disable trigger user; delete from log_tile; alter table log_tile enable trigger user',
  )
  assert.equal((await checkLog(desk, seat, 'internal')).broken?.why, 'tile')
  const { fillTiles } = await import('../../../src/desk/log/tree.js')
  await house.write((tx) => fillTiles(tx, 'own', 'internal', 0, 635))
  await tilesOfLog(desk, seat, 'internal', async (path, bytes) => void again.set(path, bytes))
  assert.deepEqual(again, files)
})

test('a witness’s signature is kept under the checkpoint that it is of, and one that does not hold is refused', async () => {
  const witness = signerOf('witness.example/a', 'witness', 2)
  const kept = await newestCheckpoint(desk, seat, 'public')
  const signed = readSigned(kept?.note ?? '')
  assert.ok(signed)
  const line = (seconds: number, at: number): string =>
    noteText({
      ...signed.note,
      signatures: [
        ...signed.note.signatures,
        {
          name: witness.verifier.name,
          id: witness.verifier.id,
          bytes: cosignature(at, witness.sign(cosignedBytes(seconds, signed.note.text))),
        },
      ],
    })
  await assert.rejects(
    addWitness(desk, seat, line(1_700_000_000, 1_700_000_001), witness.verifier),
    refuses('note-unreadable'),
  )
  const said = await addWitness(desk, seat, line(1_700_000_000, 1_700_000_000), witness.verifier)
  assert.deepEqual(said, { log: 'public', size: 3, seconds: 1_700_000_000 })
  assert.match((await newestCheckpoint(desk, seat, 'public'))?.note ?? '', /\u2014 witness\.example\/a /)
})

test('a colleague’s computer signs what extends the checkpoint that it kept, and its signature stands in the proof', async () => {
  const home = await temporaryFolder('witness-')
  const at = '2026-01-06T08:00:00.000Z'
  const log = verifierOfLog(logKey, 'own', 'public')
  const first = await witnessRequest(desk, seat, 'public', { old: null, witness: null })
  await assert.rejects(cosignCheckpoint(home, first, null, at), refuses('witness-stranger'))
  const one = await cosignCheckpoint(home, first, log, at)
  assert.equal(one.isFirst, true)
  assert.equal((await cosignCheckpoint(home, first, null, at)).note, one.note, 'the same again is the same tree')
  assert.equal((await addWitness(desk, seat, one.note, one.witness)).size, one.size)
  await line('edition.reply', 'edition_e9', { id: 'edition_e9' })
  const next = await witnessRequest(desk, seat, 'public', { old: null, witness: one.witness })
  assert.match(next, new RegExp(`^old ${one.size}\n`))
  const two = await cosignCheckpoint(home, next, null, at)
  assert.deepEqual([two.isFirst, two.size > one.size], [false, true])
  await addWitness(desk, seat, two.note, two.witness)
  const seen = readSigned((await newestCheckpoint(desk, seat, 'public'))?.note ?? '')
  assert.equal(seen && whenSigned(seen.note, two.witness), Date.parse(at) / 1000)
  await assert.rejects(cosignCheckpoint(home, first, null, at), refuses('witness-older'))
  const from = (old: number) => witnessRequest(desk, seat, 'public', { old, witness: null })
  await line('edition.reply', 'edition_e9', { id: 'edition_e9' })
  await assert.rejects(cosignCheckpoint(home, await from(1), null, at), refuses('witness-start'))
  await assert.rejects(from(99_999), refuses('not-consistent'))
  const bare = await from(two.size)
  await assert.rejects(cosignCheckpoint(home, bare.replace(/\n[^\n]+\n\n/, '\n\n'), null, at), refuses('witness-fork'))
  await assert.rejects(cosignCheckpoint(home, bare.replace(/\u2014 .*/, one.note.split('\n').at(-2) ?? ''), null, at))
  const between = await consistencyWith(desk, seat, one.note, two.note)
  assert.deepEqual([between.old, between.size], [one.size, two.size], 'between any two')
  await assert.rejects(consistencyWith(desk, seat, two.note, one.note), refuses('not-consistent'))
  // Two histories that the same key signed: of two that come at once, one is signed at most.
  const forks = [5, 6].map((fill) => {
    const text = checkpointText({ origin: log.name, size: 900, root: new Uint8Array(32).fill(fill) })
    return noteText({ text, signatures: [{ name: log.name, id: log.id, bytes: logKey.sign(utf8Of(text)) }] })
  })
  const fresh = await temporaryFolder('witness-')
  const both = await Promise.allSettled(forks.map((text) => cosignCheckpoint(fresh, text, log, at)))
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  const kept = await readdir(join(fresh, 'witness'))
  const fork = kept.find((name) => name.startsWith('fork-')) ?? ''
  const shown = await readFile(join(fresh, 'witness', fork), 'utf8')
  for (const text of forks) assert.ok(shown.includes(text.split('\n')[2] ?? ''), 'both histories are kept')
  assert.equal((await stat(join(fresh, 'witness', 'key'))).mode & 0o777, 0o600)
  await assert.rejects(
    cosignCheckpoint(home, await from(two.size), { ...log, key: logKey.key.map((byte) => byte ^ 1) }, at),
  )
})

test('a stamp of time stays pending until the reply to it comes; no other reply is taken, and none holds anything up', async (t) => {
  const first = await requestStamp(desk, seat, 'public')
  assert.deepEqual(await requestStamp(desk, seat, 'public'), first, 'given again until it is answered')
  const folder = await temporaryFolder('authority-')
  const authority = openAuthority(folder)
  if (!authority) return t.diagnostic('there is no openssl here, so no authority of time was made')
  const good = authority.reply(first.request)
  assert.ok(authority.isSigned(first.request, good), 'openssl agrees')
  const text = readSigned((await newestCheckpoint(desk, seat, 'public'))?.note ?? '')?.note.text ?? ''
  const ask = (of: string, nonce: number) => stampRequest(imprintOf(of), new Uint8Array(8).fill(nonce))
  const isGone = first.request.slice()
  isGone[isGone.length - 8] = (isGone.at(-8) ?? 0) ^ 1
  const bad: Readonly<Record<string, Uint8Array>> = {
    'of another hash': authority.reply(ask('another checkpoint', 7)),
    'of the same hash, to another request': authority.reply(ask(text, 9)),
    'with a nonce of which one bit is another': authority.reply(isGone),
    'that refuses': authority.refusal(first.request),
    'of nothing': new Uint8Array(0),
    'that is the request': first.request,
    'that is a page': utf8Of('<html>not here</html>'),
    'cut off': good.slice(0, 40),
    'of a length that it has not': Uint8Array.of(0x30, 0x84, 0xff, 0xff, 0xff, 0xff, 1, 2),
  }
  for (const [name, reply] of Object.entries(bad))
    await assert.rejects(keepStamp(desk, seat, 'public', reply), refuses('note-unreadable'), name)
  let read = 0
  for (let at = 0; at < good.length; at += 7) {
    const bytes = good.slice()
    bytes[at] = (bytes[at] ?? 0) ^ 0x55
    if (readStamp(bytes)) read += 1
  }
  assert.ok(read < good.length, 'nothing is thrown by bytes that were changed')
  assert.deepEqual(await requestStamp(desk, seat, 'public'), first, 'still pending')
  assert.match((await checkpointLogs(desk, 'own')).public.note, /^log\./, 'and the log goes on')

  const answer = { status: 200, bytes: good as Uint8Array | null }
  const server = createServer((_, response) => {
    response.writeHead(answer.status, { 'content-type': 'application/timestamp-reply' })
    if (answer.bytes) response.end(answer.bytes)
    else response.write('half')
  })
  await new Promise<void>((resume) => server.listen(0, '127.0.0.1', resume))
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  try {
    for (const [status, bytes] of [
      [500, good],
      [200, new Uint8Array(200_000)],
      [200, null],
    ] as const) {
      Object.assign(answer, { status, bytes })
      assert.equal(await askAuthority(at, first.request, 300), null, `${status} ${bytes?.length}`)
    }
    Object.assign(answer, { status: 200, bytes: good })
    const reply = await askAuthority(at, first.request)
    assert.equal((await keepStamp(desk, seat, 'public', reply ?? new Uint8Array(0))).size, first.size)
  } finally {
    server.closeAllConnections()
    await new Promise((resume) => server.close(resume))
  }
  for (const gone of [at, 'no address', 'file:///etc/hosts'])
    assert.equal(await askAuthority(gone, first.request), null)
  await keepStamp(desk, seat, 'public', good)
})

test('tamperings with the journal, the leaves, the tiles and the checkpoints of a log are all found', async (t) => {
  const rounds = Number(process.env.ATTESTED_TAMPERINGS ?? 8)
  const { internal } = await checkpointLogs(desk, 'own')
  const { names, tamper } = await openTampering(house.owner)
  const next = numbersFrom(5)
  const unfound: string[] = []
  const isFound = async (): Promise<boolean> =>
    (await checkLog(desk, seat, 'internal')).broken !== null || (await checkLog(desk, seat, 'public')).broken !== null
  for (let number = 0; number < rounds; number += 1) {
    const name = names[(number * 3) % names.length] ?? ''
    const undo = await tamper(name, next, internal.size)
    if (!(await isFound())) unfound.push(`${number}: ${name}`)
    await undo()
  }
  assert.deepEqual(unfound, [])
  assert.equal(await isFound(), false, 'and put back it agrees')
  t.diagnostic(`${rounds} tamperings with a log of ${internal.size}, all found`)
})

test('a line of the journal that is altered behind the locks is found, and so is one that is taken away', async () => {
  const alter = (statement: string) =>
    house.owner.unsafe(
      `alter table journal disable trigger user; ${statement}; alter table journal enable trigger user`,
    )
  await alter(`update journal set member = 'member_other' where subject = 'claim_d77'`)
  assert.deepEqual((await checkLog(desk, seat, 'internal')).broken, { leaf: 111, why: 'journal' })
  await alter(`update journal set member = 'member_keeper' where subject = 'claim_d77'`)
  assert.equal((await checkLog(desk, seat, 'internal')).broken, null)
  await alter(`delete from journal where subject = 'claim_d78'`)
  assert.deepEqual((await checkLog(desk, seat, 'internal')).broken, { leaf: 112, why: 'journal' })
})

test('the key signs no tree that does not hold what it signed before', async () => {
  await house.owner.unsafe(
    `alter table log_leaf disable trigger user; delete from log_leaf where log = 'public' and leaf = 2; alter table log_leaf enable trigger user`,
  )
  await assert.rejects(checkpointLogs(desk, 'own'), refuses('log-broken'), 'one is gone in the midst')
  await house.owner.unsafe(
    `alter table log_leaf disable trigger user; delete from log_leaf where log = 'public' and leaf >= 2; alter table log_leaf enable trigger user`,
  )
  await assert.rejects(checkpointLogs(desk, 'own'), refuses('log-forked'))
})

test('no leaf, tile or checkpoint is changed or removed by the desk', async () => {
  for (const table of ['log_leaf', 'log_tile', 'log_checkpoint', 'log_cosignature', 'log_stamp'])
    for (const change of [`update ${table} set archive = 'own'`, `delete from ${table}`, `truncate ${table}`])
      await assert.rejects(
        house.write((tx) => tx.unsafe(change)),
        change,
      )
})
