import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { isRefusal } from '../../../src/record/refusal.js'
import {
  accountOfServer,
  childEnvironment,
  initialise,
  installEngine,
  letThrough,
  socketFolder,
} from '../../../src/store/engine/cluster.js'
import { temporaryFolder } from '../../house.js'

const isRoot = process.getuid?.() === 0

test('root’s server runs as an account that is not root; anybody else’s as their own', () => {
  const account = accountOfServer()
  if (isRoot) assert.ok(account !== null && account.uid > 0)
  else assert.equal(account, null)
})

test('the server’s environment holds neither the locale nor the settings of whoever starts it', () => {
  const { LC_ALL, TZ, ...others } = childEnvironment()
  assert.deepEqual([LC_ALL, TZ], ['C', 'UTC'])
  assert.deepEqual(
    Object.keys(others).filter((name) => !['PATH', 'LANG', 'TMPDIR'].includes(name)),
    [],
  )
})

test('root’s private home is passed through and still not listed; a home that is open stays as it is', async () => {
  const home = join(await temporaryFolder(), 'private')
  await mkdir(home, { mode: 0o700 })
  await letThrough(home)
  assert.equal((await stat(home)).mode & 0o777, isRoot ? 0o711 : 0o700)
  await chmod(home, 0o755)
  await letThrough(home)
  assert.equal((await stat(home)).mode & 0o777, 0o755)
})

test('the engine is installed once, whole, with its library links, and runs where it lies', async () => {
  const home = await temporaryFolder()
  const { folder, version } = await installEngine(home)
  const told = spawnSync(join(folder, 'bin', 'postgres'), ['--version'], { encoding: 'utf8', env: childEnvironment() })
  assert.match(told.stdout, new RegExp(`PostgreSQL\\) ${version.split('.')[0]}`))
  await writeFile(join(folder, 'witness'), '')
  assert.deepEqual(await installEngine(home), { folder, version })
  assert.equal(existsSync(join(folder, 'witness')), true)
})

test('a cluster is made whole or not at all', async () => {
  const home = await temporaryFolder()
  const { folder } = await installEngine(home)
  const account = accountOfServer()
  await initialise(home, folder, join(home, 'data'), account)
  assert.equal((await readFile(join(home, 'data', 'PG_VERSION'), 'utf8')).trim(), '18')
  assert.equal((await stat(join(home, 'data'))).mode & 0o077, 0)
  const broken = initialise(home, join(home, 'no engine'), join(home, 'other'), account)
  await assert.rejects(broken, (thrown) => isRefusal(thrown) && thrown.code === 'engine-failed')
  assert.deepEqual((await readdir(home)).sort(), ['data', 'engine'])
})

test('the socket lies inside its home where the path is short enough, else in one short private folder', async () => {
  const home = await temporaryFolder()
  assert.equal(await socketFolder(home, null), join(home, 'socket'))
  const deep = join(home, '긴 이름'.repeat(12))
  await mkdir(deep)
  const short = await socketFolder(deep, null)
  assert.ok(Buffer.byteLength(short) <= 90 && !short.startsWith(deep))
  assert.equal((await stat(short)).mode & 0o077, 0)
  assert.equal(await socketFolder(deep, null), short)
})
