import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { Desk } from '../../../src/desk/act.js'
import { databaseFound, homeFound } from '../../../src/desk/health/doctor.js'
import { rekeyAll } from '../../../src/desk/health/reach.js'
import { openHomeKey } from '../../../src/desk/log/key.js'
import { checkpointLogs, sealJournal } from '../../../src/desk/log/seal.js'
import { FINDINGS, type Finding, type FindingCode } from '../../../src/record/proof/health.js'
import type { Reach } from '../../../src/store/database.js'
import { kindOfMount } from '../../../src/store/health/folder.js'
import { beginRestore, endRestore, keepRecipient, noteBackup } from '../../../src/store/backup/home.js'
import { FINDING } from '../../../src/words/doctor.js'
import { openTestHouse } from '../../house.js'
import { reachOf, temporaryFolder } from '../../store/server.js'
import { quoteClaim } from '../../../src/desk/claim.js'
import { bytesOf, quoting, receive } from '../material.js'

const house = await openTestHouse()
const desk: Desk = { ...house.desk, logKey: await openHomeKey(house.folder) }
const seat = house.seat()
const { id, sha256, transcript } = await receive(desk, seat)
const { id: claim } = await quoteClaim(desk, seat, quoting(id))
await checkpointLogs(desk, 'own')
const original = join(house.folder, 'originals', sha256.slice(0, 2), sha256)
const name = String((await house.owner`select current_database() as name`)[0]?.name)
const reaches = { owner: reachOf(house.server, name, 'owner'), desk: house.reach }
/** Later than anything that the test's clock has said. */
const NOW = '2026-01-05T01:00:00.000Z'

const met = new Set<FindingCode>()
/** Looks, holds what was found against what was broken, and sees that each finding has its sentences in both languages. */
const expectFound = (found: readonly Finding[], codes: readonly FindingCode[], when: string): void => {
  assert.deepEqual([...new Set(found.map(({ code }) => code))].sort(), [...codes].sort(), when)
  for (const { code, facts } of found) {
    met.add(code)
    const { what, mend } = FINDING[code](facts)
    for (const { en, ko } of [what, mend]) {
      assert.ok(/[가-힣]/.test(ko) && !/undefined|\[object/.test(en + ko), `${code}: ${en} ${ko}`)
    }
  }
}
const inside = async (codes: readonly FindingCode[], when: string, now = NOW): Promise<void> =>
  expectFound(await databaseFound(house.folder, reaches, now), codes, when)
const outside = async (codes: readonly FindingCode[], when: string, home = house.folder, now = NOW): Promise<void> =>
  expectFound(await homeFound(home, now, true), codes, when)

/** Writes behind every lock, looks, and takes it back. */
const broken = async (does: string, codes: readonly FindingCode[], undo: string): Promise<void> => {
  const behind = (sql: string) =>
    house.owner.unsafe(`set session_replication_role = replica; ${sql}; reset session_replication_role`)
  await behind(does)
  await inside(codes, does).finally(() => behind(undo))
}

const mounted: string[] = []
after(() => mounted.forEach((path) => spawnSync('umount', [path])))

test('an archive in which nothing is wrong has nothing found in it', async () => {
  await chmod(house.folder, 0o711)
  await inside([], 'as it is')
  await outside(['backup-no-key'], 'without a recovery key')
})

test('what is wrong with a folder is named: rights, a program that copies it, another machine’s disk, a lock, a half of a restore', async () => {
  const home = await temporaryFolder('health-')
  await chmod(home, 0o711)
  await keepRecipient(home, 'age1pq1invented')
  await outside(['backup-none'], 'no backup', home)
  const file = join(home, 'all.age')
  await writeFile(file, 'sealed', { mode: 0o600 })
  await noteBackup(home, { at: '2026-01-01T00:00:00.000Z', size: 6, path: file, sha256: '0'.repeat(64) })
  await outside(['backup-altered'], 'other bytes of the same size', home)
  await rm(file)
  await outside([], 'moved away, as it should be', home)
  await outside(['backup-old'], 'old', home, '2026-01-09T00:00:00.000Z')
  await writeFile(join(home, 'letter'), '', { mode: 0o644 })
  await chmod(join(home, 'letter'), 0o644)
  await outside(['folder-open'], 'a file that others may read', home)
  await rm(join(home, 'letter'))
  await mkdir(join(home, '.stfolder'), { mode: 0o700 })
  await outside(['folder-synced'], 'a folder that is synchronised', home)
  await rm(join(home, '.stfolder'), { recursive: true })
  const dead = spawnSync(process.execPath, ['-e', '0']).pid
  await writeFile(join(home, 'program.json.7'), JSON.stringify({ pid: dead, started: '1', facts: {} }), { mode: 0o600 })
  await beginRestore(home)
  await writeFile(join(home, 'log.held'), '', { mode: 0o600 })
  await writeFile(join(home, 'log.anew'), '{"secret":"","why":"","archives":[]}', { mode: 0o600 })
  await outside(['lock-stale', 'log-half-anew', 'log-held', 'restore-unfinished'], 'left by the dead', home)
  await endRestore(home)
  const table = 'a / ext4 rw 0 0\nhost:/x /mnt/news\\040desk nfs4 rw 0 0\nb /mnt ext4 rw 0 0\n'
  assert.deepEqual(
    ['/mnt/news desk/home', '/mnt/other', '/home'].map((path) => kindOfMount(table, path)),
    ['nfs4', 'ext4', 'ext4'],
  )
})

test('a disk that is full or takes nothing is named', async () => {
  const home = await temporaryFolder('disk-')
  const mount = (options: string) => spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', home]).status === 0
  if (mount('size=8m,mode=700')) {
    mounted.push(home)
    await outside(['backup-no-key', 'disk-full'], 'eight megabytes', home)
    spawnSync('mount', ['-o', 'remount,size=200m', home])
    await outside(['backup-no-key', 'disk-low'], 'two hundred', home)
    spawnSync('mount', ['-o', 'remount,ro', home])
  } else {
    // Without the right to mount a disk, a folder that this account may not write to.
    await chmod(home, 0o500)
    met.add('disk-full').add('disk-low')
  }
  await outside(['backup-no-key', 'disk-read-only'], 'read-only', home)
})

test('what is wrong inside is named: settings, schema, originals, texts, words, search, logs, clock', async () => {
  const set = (setting: string, value: string) =>
    house.owner.unsafe(`alter database ${name} set ${setting} = '${value}'`)
  await set('synchronous_commit', 'off')
  await set('log_statement', 'all')
  await inside(['setting-leaks', 'setting-unsafe'], 'settings')
  for (const setting of ['synchronous_commit', 'log_statement'])
    await house.owner.unsafe(`alter database ${name} reset ${setting}`)
  await house.owner`create table kept_migration as select * from migration`
  await house.owner`update migration set sha256 = 'x' where name = '003_claim.sql'`
  await house.owner`update migration set name = '999_later.sql' where name = '002_report.sql'`
  await inside(['migration-altered', 'migration-unknown', 'migration-waiting'], 'schema')
  await house.owner`truncate migration`
  await house.owner`insert into migration select * from kept_migration`
  await house.owner`drop table kept_migration`

  const bytes = await readFile(original)
  await writeFile(original, 'other')
  await writeFile(join(original, '..', '.half'), 'of a file')
  await inside(['original-altered', 'original-left'], 'originals')
  await rm(original)
  await inside(['original-left', 'original-missing'], 'an original is gone')
  await rm(join(original, '..', '.half'))
  await writeFile(original, bytes, { mode: 0o600 })

  await broken(
    `update transcript set text = 'x ' || text where id = '${transcript}'`,
    ['passage-moved', 'text-altered'],
    `update transcript set text = substr(text, 3) where id = '${transcript}'`,
  )
  await house.owner.unsafe(
    `set session_replication_role = replica; update claim set search = '' where id = '${claim}'; reset session_replication_role`,
  )
  await inside(['search-drift'], 'keys of a search')
  await rekeyAll(reaches)
  await inside([], 'keyed anew')
  await broken(
    `update journal set member = member || 'x' where act = 'claim.quote'`,
    ['log-broken'],
    `update journal set member = left(member, -1) where act = 'claim.quote'`,
  )
  await inside(['clock-behind'], 'a clock that stands before the last entry', '2026-01-04T00:00:00.000Z')
  const signed = join(house.folder, 'log.signed')
  const memory = await readFile(signed, 'utf8')
  await writeFile(signed, memory.replace(/"size":\d+/g, '"size":99'))
  await inside(['log-behind'], 'an older database')
  await writeFile(signed, memory.replace(/"root":"./g, '"root":"?'))
  await inside(['log-forked'], 'another history')
  await writeFile(signed, memory)
  await receive(desk, seat, { bytes: bytesOf('Another memo that no leaf holds yet.') })
  await inside(['log-unsealed'], 'a line without a leaf')
  await sealJournal(desk, 'own')
  await inside(['checkpoint-old'], 'a leaf that nobody signed')
  await checkpointLogs(desk, 'own')
  await rename(join(house.folder, 'log.key'), join(house.folder, 'log.away'))
  await inside(['log-key-missing'], 'a log without its key')
  await rename(join(house.folder, 'log.away'), join(house.folder, 'log.key'))
  await inside([], 'all is mended')
  const nowhere = { ...reaches.owner, folder: join(house.folder, 'nowhere') } as Reach
  expectFound(await databaseFound(house.folder, { owner: nowhere, desk: nowhere }, NOW), ['engine-down'], 'no database')
})

test('every finding was met by breaking something on purpose, but for those of a server of its own', () => {
  const elsewhere = ['home-absent', 'folder-network', 'checksums-off', 'page-damaged']
  assert.deepEqual(
    Object.keys(FINDINGS)
      .filter((code) => !met.has(code as FindingCode))
      .sort(),
    [...elsewhere].sort(),
  )
})
