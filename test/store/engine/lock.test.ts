import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { homedir } from 'node:os'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { holderOf, holdHome, homeFolder, startOf } from '../../../src/store/engine/lock.js'
import { temporaryFolder } from '../../house.js'

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
  const holds = await Promise.all(Array.from({ length: 8 }, () => holdHome(home)))
  assert.equal(holds.filter((hold) => hold.heldBy === null).length, 1)
})

test('the lock of a program that died is taken over, and so is one whose number was used again', async () => {
  const home = await temporaryFolder()
  const dead = spawnSync(process.execPath, ['-e', '0']).pid
  const left = [
    JSON.stringify({ pid: dead, started: '1', facts: {} }),
    JSON.stringify({ pid: process.pid, started: 'another time', facts: {} }),
    'not what we write',
  ]
  for (const text of left) {
    await writeFile(join(home, 'program.json'), text)
    assert.equal(await holderOf(home), null, text)
    const hold = await holdIn(home)
    assert.equal(JSON.parse(await readFile(join(home, 'program.json'), 'utf8')).pid, process.pid)
    await hold.release()
    assert.equal(existsSync(join(home, 'program.json')), false)
  }
})

test('a process that is gone did not start', async () => {
  assert.equal(await startOf(spawnSync(process.execPath, ['-e', '0']).pid), null)
  assert.equal(await startOf(process.pid), await startOf(process.pid))
})
