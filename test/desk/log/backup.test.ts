import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { makeBackup, newRecoveryKey, restoreBackup, type Emptied } from '../../../src/desk/backup/backup.js'
import type { Desk } from '../../../src/desk/act.js'
import { exportRecord } from '../../../src/desk/exchange.js'
import { checkLog } from '../../../src/desk/log/check.js'
import { beginAnew, endAnew } from '../../../src/desk/log/resume.js'
import { openHomeKey } from '../../../src/desk/log/key.js'
import { checkpointLogs } from '../../../src/desk/log/seal.js'
import { isRefusal, type RefusalCode } from '../../../src/record/refusal.js'
import { newIdentity } from '../../../src/seal/age.js'
import { newLogSecret } from '../../../src/seal/logkey.js'
import { openStream, sealStream } from '../../../src/seal/backup.js'
import { readStream } from '../../../src/store/backup/file.js'
import {
  assertRestored,
  beginRestore,
  lastBackedUp,
  lastBackup,
  recipientOfHome,
  stateOfBackup,
} from '../../../src/store/backup/home.js'
import { END, packed, unpacked, type Member } from '../../../src/store/backup/tar.js'
import { connect } from '../../../src/store/database.js'
import { anewOf, heldSecret } from '../../../src/store/log/key.js'
import { addJournalLine } from '../../../src/store/journal.js'
import { hashOf, openOriginals } from '../../../src/store/original.js'
import { sentenceOf } from '../../../src/words/refusal.js'
import { openTestHouse } from '../../house.js'
import { onServer, reachOf, temporaryFolder } from '../../store/server.js'
import { receive } from '../material.js'

const house = await openTestHouse()
const desk: Desk = { ...house.desk, logKey: await openHomeKey(house.folder) }
const seat = house.seat()
const { sha256 } = await receive(desk, seat)
// More lines than fit into one answer of the server: a table's last bytes then come together with its end.
await house.write(async (tx, hand) => {
  for (let number = 0; number < 300; number += 1)
    await addJournalLine(tx, hand, 'claim.edit', `claim_c${number}`, { id: `claim_c${number}` })
})
const place = await temporaryFolder('backup-')
const path = join(place, 'all.age')
const owner = reachOf(house.server, String((await house.owner`select current_database() as name`)[0]?.name), 'owner')
const backUp = (to: string): Promise<number> => makeBackup(house.folder, owner, to, desk.now(), () => undefined)

/** A refusal by its code, with a sentence in each language that says something of its own. */
const refuses = (code: RefusalCode) => (thrown: unknown) => {
  assert.ok(isRefusal(thrown), String(thrown))
  assert.equal(thrown.code, code)
  const { en, ko } = sentenceOf(thrown.code, thrown.facts)
  assert.ok(/[.”]$/.test(en) && /[가-힣]/.test(ko) && !en.includes('—'), en)
  return true
}

const databases: string[] = []
after(() =>
  onServer(house.server, async (sql) => {
    for (const name of databases) await sql.unsafe(`drop database if exists ${name} with (force)`)
  }),
)

/** An empty database on the server of this run, in the place of a new home's own. */
const emptied = async (): Promise<Emptied> => {
  const name = `${house.server.prefix}_restored_${process.pid}_${databases.push('')}`
  databases[databases.length - 1] = name
  await onServer(house.server, (sql) => sql.unsafe(`create database ${name} encoding 'UTF8' template template0`))
  return { reach: reachOf(house.server, name, 'owner'), stop: async () => undefined }
}

const restore = async (from: string, identity: string): Promise<string> => {
  const home = await temporaryFolder('restored-')
  // As a restore leaves it that was killed: no archive, but taken away by the next one.
  await beginRestore(home)
  await writeFile(join(home, 'half'), 'of an archive')
  await assert.rejects(assertRestored(home), refuses('restore-unfinished'))
  await assert.doesNotReject(restoreBackup(home, from, identity, emptied))
  await assertRestored(home)
  assert.equal(existsSync(join(home, 'half')), false)
  return home
}

/** What is refused leaves an empty folder as it was. */
const restoreRefused = async (from: string, identity: string, code: RefusalCode): Promise<void> => {
  const home = await temporaryFolder('refused-')
  await assert.rejects(restoreBackup(home, from, identity, emptied), refuses(code))
  assert.deepEqual(await readdir(home), [], code)
}

const rootsOf = async (of: Desk): Promise<readonly string[]> => {
  const found = [await checkLog(of, seat, 'internal'), await checkLog(of, seat, 'public')]
  assert.deepEqual(
    found.map(({ broken }) => broken),
    [null, null],
  )
  return found.map(({ size, root }) => `${size} ${Buffer.from(root).toString('hex')}`)
}

const exportOf = async (of: Desk): Promise<string> => {
  let text = ''
  await exportRecord(of, seat, async (part) => void (text += part))
  return text
}

let key = ''

test('without a recovery key there is no backup, and the secret of the key stays nowhere', async () => {
  await assert.rejects(backUp(path), refuses('backup-no-key'))
  key = await newRecoveryKey(house.folder)
  assert.match(key, /^AGE-SECRET-KEY-PQ-1/)
  for (const name of await readdir(house.folder, { recursive: true })) {
    const text = await readFile(join(house.folder, name), 'utf8').catch(() => '')
    assert.ok(!text.includes(key.slice(20, 60)), name)
  }
})

test('a restored backup has the same log roots, the same export and the same originals; its maker cannot read it', async () => {
  await checkpointLogs(desk, 'own')
  const [roots, record] = [await rootsOf(desk), await exportOf(desk)]
  let meanwhile: Promise<unknown> | null = null
  const size = await makeBackup(house.folder, owner, path, desk.now(), () => {
    meanwhile ??= house
      .write((tx, hand) => addJournalLine(tx, hand, 'claim.edit', 'claim_later', { id: 'claim_later' }))
      .then(() => checkpointLogs(desk, 'own'))
  })
  await meanwhile
  const last = await lastBackup(house.folder)
  assert.deepEqual([last?.size, last?.path, last?.sha256], [size, path, hashOf(await readFile(path))])
  assert.equal(last && (await stateOfBackup(last, true)), 'there')
  assert.equal(await lastBackedUp(house.folder), last?.at, 'what the foot of each page says')

  const home = await restore(path, key)
  const sql = connect(reachOf(house.server, databases.at(-1) ?? '', 'desk'), 2)
  const again: Desk = {
    ...desk,
    sql,
    originals: openOriginals(join(home, 'originals')),
    logKey: await openHomeKey(home),
  }
  try {
    assert.deepEqual(await rootsOf(again), roots)
    assert.equal(await exportOf(again), record)
    assert.equal(hashOf(await again.originals.find(sha256)), sha256)
    await assert.rejects(checkpointLogs(again, 'own'), refuses('log-held'))
  } finally {
    await sql.end({ timeout: 5 })
  }

  // Everything that lies in the maker's folder, tried as a key.
  const sealed = await readFile(path)
  assert.equal(sealed.includes('claim_c7'), false)
  for (const name of await readdir(house.folder, { recursive: true })) {
    for (const line of (await readFile(join(house.folder, name), 'utf8').catch(() => '')).split('\n'))
      if (/AGE-SECRET/i.test(line)) await assert.rejects(openStream(line, path, readStream(path)))
  }
  assert.match((await recipientOfHome(house.folder)) ?? '', /^age1pq1/)
})

test('cut off, altered, under another key, absent or no backup at all: refused, and nothing is left half done', async () => {
  const whole = await readFile(path)
  const bad = join(place, 'bad.age')
  const from = async (bytes: Uint8Array, code: RefusalCode = 'backup-broken', identity = key): Promise<void> => {
    await writeFile(bad, bytes)
    await restoreRefused(bad, identity, code)
  }
  for (const share of [0, 0.001, 0.2, 0.9]) await from(whole.subarray(0, Math.floor(whole.length * share)))
  await from(whole.subarray(0, -1))
  // Behind the head every piece of 64 KiB is sealed on its own; a flipped bit in any place is found.
  for (const share of [0.5, 0.999]) {
    const altered = Buffer.from(whole)
    altered[Math.floor(whole.length * share)]! ^= 1
    await from(altered)
  }
  await from(Buffer.concat([whole, Buffer.from([0])]))
  await from(Buffer.from('a letter, not a backup\n'))
  await restoreRefused(path, (await newIdentity()).identity, 'backup-other-key')
  await restoreRefused(join(place, 'absent.age'), key, 'path-unreadable')
  await restoreRefused(place, key, 'path-unreadable')
  const home = await temporaryFolder('taken-')
  await writeFile(join(home, 'letter.txt'), 'mine')
  await assert.rejects(restoreBackup(home, path, key, emptied), refuses('home-not-empty'))
  assert.deepEqual(await readdir(home), ['letter.txt'])
})

test('a forged backup that anybody could seal to the public key is refused where its rows are none', async () => {
  const recipient = (await recipientOfHome(house.folder)) ?? ''
  const forge = async (change: (member: Member) => Member): Promise<void> => {
    const members: Member[] = []
    for await (const one of unpacked(
      (await openStream(key, path, readStream(path))) as unknown as AsyncIterable<Uint8Array>,
    ))
      if (one.name !== 'end.json') members.push(change(one))
    const body = Buffer.concat(members.flatMap((one) => packed(one)))
    const end = packed({ name: 'end.json', bytes: Buffer.from(JSON.stringify({ sha256: hashOf(body) })) })
    const plain = new Blob([body, ...end.map((one) => Buffer.from(one)), Buffer.from(END)]).stream()
    const sealed = await sealStream(recipient, plain as unknown as ReadableStream<Uint8Array>)
    const forged = join(place, 'forged.age')
    await writeFile(forged, sealed as unknown as AsyncIterable<Uint8Array>)
    await restoreRefused(forged, key, 'backup-broken')
  }
  await forge((one) => (one.name.startsWith('tables/journal/') ? { ...one, bytes: Buffer.from('no row\n') } : one))
})

test('an existing file is not written over; a full disk or a folder that is not there leaves no part of a backup', async () => {
  await assert.rejects(backUp(path), refuses('path-taken'))
  // Each leaves off at another question to the database; none is left without anybody to hear its answer.
  for (let turn = 0; turn < 6; turn++)
    await assert.rejects(backUp(join(place, 'nowhere', 'x.age')), refuses('path-unreadable'))
  const full = join(place, 'full')
  await mkdir(full)
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', full]).status === 0
  try {
    // Without the right to mount a small disk, a device that is always full.
    if (!isMounted) await symlink('/dev/full', join(full, 'x.age.part'))
    await assert.rejects(backUp(join(full, 'x.age')), refuses('disk-full'))
    assert.deepEqual(await readdir(full), [])
  } finally {
    if (isMounted) spawnSync('umount', [full])
  }
  assert.equal((await lastBackup(house.folder))?.path, path, 'the last backup is still the last one that was made')
})

test('a new beginning of the logs that was killed midway is ended by the next start, under the one new key', async () => {
  const { secret, why, archives } = { secret: newLogSecret(), why: 'the old key was seen', archives: ['own'] }
  await anewOf(house.folder).write({ secret, why, archives })
  const fresh = await endAnew(desk, house.folder)
  assert.equal(await heldSecret(house.folder), secret)
  assert.notEqual(fresh.logKey?.name, desk.logKey?.name)
  assert.equal((await rootsOf(fresh)).length, 2)
  assert.equal(await anewOf(house.folder).read(), null)
  assert.equal(await endAnew(fresh, house.folder), fresh, 'nothing is left to end')
  assert.notEqual((await beginAnew(fresh, house.folder, why)).logKey?.name, fresh.logKey?.name)
  const names = await readdir(house.folder)
  assert.deepEqual(names.filter((name) => name.startsWith('log.key')).sort(), [
    'log.key',
    'log.key.old-1',
    'log.key.old-2',
  ])
})
