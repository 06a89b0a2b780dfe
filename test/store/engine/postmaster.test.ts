import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { isServerOf, processesOf, readPostmaster, waitForEnd } from '../../../src/store/engine/postmaster.js'
import { temporaryFolder } from '../../house.js'

test('what a server wrote about itself is read, and nothing is read where it is absent or not whole', async () => {
  const data = await temporaryFolder()
  assert.equal(await readPostmaster(data), null)
  for (const text of ['', 'abc\n', '-1\n', '0\n']) {
    await writeFile(join(data, 'postmaster.pid'), text)
    assert.equal(await readPostmaster(data), null, JSON.stringify(text))
  }
  await writeFile(
    join(data, 'postmaster.pid'),
    '4242\n/data\n1700000000\n5432\n/home/기록 보관/socket\n\n  12 34\nstarting\n',
  )
  assert.deepEqual(await readPostmaster(data), {
    pid: 4242,
    port: 5432,
    socket: '/home/기록 보관/socket',
    isReady: false,
  })
  await writeFile(join(data, 'postmaster.pid'), '4242\n/data\n1700000000\n5432\n/s\n\n  12 34\nready   \n')
  assert.equal((await readPostmaster(data))?.isReady, true)
})

test('a process that works in the folder but is no PostgreSQL is not its server', async () => {
  const data = await temporaryFolder()
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => 0, 60000)'], { cwd: data, stdio: 'ignore' })
  await once(child, 'spawn')
  assert.equal(await isServerOf(child.pid ?? 0, data), false)
  assert.equal(await isServerOf(process.pid, data), false)
  assert.deepEqual(await processesOf(data), [])
  child.kill('SIGKILL')
  await once(child, 'exit')
})

test('waiting for an end tells an end from a time that ran out', async () => {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => 0, 60000)'], { stdio: 'ignore' })
  await once(child, 'spawn')
  const pid = child.pid ?? 0
  assert.equal(await waitForEnd(pid, 40), false)
  const end = waitForEnd(pid, 5000)
  child.kill('SIGKILL')
  assert.equal(await end, true)
  assert.equal(await waitForEnd(pid, 5000), true)
})
