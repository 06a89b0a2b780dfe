import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { refuse } from '../record/refusal.js'
import { asRefusal } from './database.js'
import { failPoint } from './engine/failpoint.js'

/** Originals by their SHA-256, as files in a folder of the archive's home. */
export type Originals = {
  /** Keeps bytes and returns their hash; the file is on the disk when this returns. Keeping twice is keeping once. */
  readonly keep: (bytes: Uint8Array) => Promise<string>
  /** The bytes of a hash. Refuses `not-found` when absent or altered. */
  readonly find: (sha256: string) => Promise<Uint8Array>
  /** Writes over the bytes of a hash and takes the file away; what is not there is gone already. */
  readonly drop: (sha256: string) => Promise<void>
  /** Whether the disk has too little room left to work on; a database on it stops before it says so. */
  readonly isFull: () => Promise<boolean>
  /** Whether the bytes of a hash are there as they were kept. */
  readonly stateOf: (sha256: string) => Promise<'there' | 'absent' | 'altered'>
  /** How many files lie there that a killed program had begun to write. */
  readonly leftOver: () => Promise<number>
}

/** A database needs room for one more segment of its log, and some. */
const ROOM = 16_000_000

export const hashOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

/** Written, synced, renamed, folder synced: only then may a row name it. */
export const openOriginals = (folder: string): Originals => ({
  keep: async (bytes) => {
    const sha256 = hashOf(bytes)
    const shelf = join(folder, sha256.slice(0, 2))
    const path = join(shelf, sha256)
    const held = await readFile(path).catch(() => null)
    if (held && hashOf(held) === sha256) return syncFolder(shelf).then(() => sha256, asRefusal)
    const draft = join(shelf, `.${sha256}.${randomBytes(6).toString('hex')}`)
    try {
      const made = await mkdir(shelf, { recursive: true, mode: 0o700 })
      if (made !== undefined) for (const above of [folder, dirname(folder)]) await syncFolder(above)
      const handle = await open(draft, 'wx', 0o600)
      await handle
        .writeFile(bytes)
        .then(() => handle.sync())
        .finally(() => handle.close())
      failPoint('mid-original')
      await rename(draft, path)
      await syncFolder(shelf)
      return sha256
    } catch (thrown) {
      await rm(draft, { force: true }).catch(() => undefined)
      return asRefusal(thrown)
    }
  },
  find: async (sha256) => {
    if (!/^[0-9a-f]{64}$/.test(sha256)) return refuse('not-found', { id: sha256.slice(0, 64) })
    const bytes = await readFile(join(folder, sha256.slice(0, 2), sha256)).catch(() => null)
    if (!bytes || hashOf(bytes) !== sha256) return refuse('not-found', { id: sha256 })
    return bytes
  },
  drop: async (sha256) => {
    if (!/^[0-9a-f]{64}$/.test(sha256)) return refuse('not-found', { id: sha256.slice(0, 64) })
    const shelf = join(folder, sha256.slice(0, 2))
    const path = join(shelf, sha256)
    const handle = await open(path, 'r+').catch(() => null)
    if (handle === null) return
    try {
      const { size } = await handle.stat()
      await handle
        .write(Buffer.alloc(size), 0, size, 0)
        .then(() => handle.sync())
        .finally(() => handle.close())
      await rm(path, { force: true })
      await syncFolder(shelf)
    } catch (thrown) {
      asRefusal(thrown)
    }
  },
  stateOf: async (sha256) => {
    const bytes = await readFile(join(folder, sha256.slice(0, 2), sha256)).catch(() => null)
    if (!bytes) return 'absent'
    return hashOf(bytes) === sha256 ? 'there' : 'altered'
  },
  leftOver: async () => {
    let count = 0
    for (const shelf of await readdir(folder).catch(() => []))
      count += (await readdir(join(folder, shelf)).catch(() => [])).filter((name) => name.startsWith('.')).length
    return count
  },
  isFull: async () => {
    const disk = await statfs(folder).catch(() => statfs(dirname(folder)).catch(() => null))
    return disk !== null && disk.bavail * disk.bsize < ROOM
  },
})
