import assert from 'node:assert/strict'
import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { isRefusal } from '../../src/record/refusal.js'
import { hashOf, openOriginals } from '../../src/store/original.js'
import { temporaryFolder } from '../house.js'

const bytes = new TextEncoder().encode('보고서의 바이트')
const refusedWith = (code: string) => (thrown: unknown) => isRefusal(thrown) && thrown.code === code

test('bytes lie under their SHA-256, in a folder whose name is Hangul too, and come back unaltered', async () => {
  const folder = join(await temporaryFolder(), '자료 보관')
  const originals = openOriginals(folder)
  const sha256 = await originals.keep(bytes)
  assert.equal(sha256, hashOf(bytes))
  assert.equal(hashOf('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  assert.deepEqual(new Uint8Array(await originals.find(sha256)), bytes)
  assert.deepEqual(await readdir(join(folder, sha256.slice(0, 2))), [sha256])
  assert.equal((await stat(join(folder, sha256.slice(0, 2), sha256))).mode & 0o077, 0)
})

test('keeping the same bytes twice, or at once, keeps them once', async () => {
  const folder = await temporaryFolder()
  const originals = openOriginals(folder)
  const hashes = await Promise.all([1, 2, 3, 4].map(() => originals.keep(bytes)))
  assert.equal(new Set(hashes).size, 1)
  assert.deepEqual(await readdir(join(folder, hashOf(bytes).slice(0, 2))), [hashOf(bytes)])
})

test('bytes that were altered or lost are not given out, and keeping them again mends them', async () => {
  const folder = await temporaryFolder()
  const originals = openOriginals(folder)
  const sha256 = await originals.keep(bytes)
  const path = join(folder, sha256.slice(0, 2), sha256)
  await chmod(path, 0o600)
  await writeFile(path, 'altered')
  await assert.rejects(originals.find(sha256), refusedWith('not-found'))
  await originals.keep(bytes)
  assert.deepEqual(new Uint8Array(await readFile(path)), bytes)
  await assert.rejects(originals.find('0'.repeat(64)), refusedWith('not-found'))
})

test('a name that is no hash reaches no file', async () => {
  const originals = openOriginals(await temporaryFolder())
  for (const name of ['../../etc/passwd', '', 'AB'.repeat(32), `${'a'.repeat(63)}/`]) {
    await assert.rejects(originals.find(name), refusedWith('not-found'), name)
  }
})

test('what cannot be written is refused and leaves no half of a file', async () => {
  const folder = await temporaryFolder()
  const shelf = join(folder, hashOf(bytes).slice(0, 2))
  await mkdir(shelf)
  await mkdir(join(shelf, hashOf(bytes), 'in the way'), { recursive: true })
  await assert.rejects(openOriginals(folder).keep(bytes))
  assert.deepEqual(await readdir(shelf), [hashOf(bytes)])
})

test('a disk with room says so, and one that cannot be asked is not called full', async () => {
  const folder = await temporaryFolder()
  assert.equal(await openOriginals(folder).isFull(), false)
  assert.equal(await openOriginals('/nowhere/at/all').isFull(), false)
})
