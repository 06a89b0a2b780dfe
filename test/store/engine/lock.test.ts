import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { homedir } from 'node:os'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { holderOf, holdHome, homeFolder, isLockStale, startOf } from '../../../src/store/engine/lock.js'
import { temporaryFolder } from '../../house.js'

const lockOf = (pid: number, started: string): string => JSON.stringify({ pid, started, facts: {} })

const holdIn = async (home: string) => {
  const hold = await holdHome(home)
  return hold.heldBy === null ? hold : assert.fail(`held by ${hold.heldBy.pid}`)
}

test('the home is where one says, else one’s own, for root a system folder', () => {
  assert.equal(homeFolder({ ATTESTED_HOME: '/srv/기록' }), '/srv/기록')
  assert.equal(homeFolder({}), process.getuid?.() === 0 ? '/var/lib/attested' : join(homedir(), '.attested'))
})

test('one program holds a folder, a second is told who, and after a release it is free', async () => {
  const home = join(await temporaryFolder(), 'new', '기록')
  assert.equal(await holderOf(home), null)
  const hold = await holdIn(home)
  await hold.record({ address: 'http://127.0.0.1:4600' })
  const second = await holdHome(home)
  assert.deepEqual([second.heldBy?.pid, second.heldBy?.facts], [process.pid, { address: 'http://127.0.0.1:4600' }])
  assert.deepEqual(await holderOf(home), second.heldBy)
  await hold.release()
  assert.equal(await holderOf(home), null)
  await (await holdIn(home)).release()
})

test('of several that want one folder at once, one gets it', async () => {
  const home = await temporaryFolder()
  const dead = spawnSync(process.execPath, ['-e', '0']).pid
  for (let round = 0; round < 20; round += 1) {
    // Half of the rounds fall on a lock that a dead program left.
    if (round % 2 === 1) await writeFile(join(home, `program.json.${round * 100}`), lockOf(dead, '1'))
    const holds = await Promise.all(Array.from({ length: 8 }, () => holdHome(home)))
    const got = holds.filter((hold) => hold.heldBy === null)
    assert.equal(got.length, 1, `round ${round}`)
    for (const hold of got) await hold.release()
  }
  assert.equal((await readdir(home)).length, 1, 'nothing is left of those that were passed')
})

test('the lock of a program that died is taken over, and so is one whose number was used again', async () => {
  const home = await temporaryFolder()
  const dead = spawnSync(process.execPath, ['-e', '0']).pid
  const left = [lockOf(dead, '1'), lockOf(process.pid, 'another time'), 'not what we write']
  for (const text of left) {
    const [last = 'program.json'] = await readdir(home)
    await writeFile(join(home, last), text)
    assert.equal(await holderOf(home), null, text)
    assert.equal(await isLockStale(home), true)
    const hold = await holdIn(home)
    assert.equal((await holderOf(home))?.pid, process.pid)
    await hold.release()
    assert.deepEqual([await holderOf(home), await isLockStale(home)], [null, false])
  }
})

test('a process that is gone did not start', async () => {
  assert.equal(await startOf(spawnSync(process.execPath, ['-e', '0']).pid), null)
  assert.equal(await startOf(process.pid), await startOf(process.pid))
})
