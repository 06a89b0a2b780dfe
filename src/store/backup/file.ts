import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { lstat, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { refuse } from '../../record/refusal.js'
import { asRefusal, connect, type Reach, type Sql } from '../database.js'
import { failPoint } from '../engine/failpoint.js'
import { migrate } from '../engine/schema.js'
import { keyFiles, writePrivate } from '../log/key.js'
import { assertSeesAll, beginRestoring, copyIn, partsOf, setCounters, tablesOf, type KeptTable } from './table.js'
import { END, packed, unpacked, type Member } from './tar.js'

const FORMAT = 'attested-backup-1'

export type BackupHead = {
  readonly format: string
  readonly made: string
  readonly migrations: readonly string[]
  readonly tables: readonly KeptTable[]
}

const json = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value))

/** The originals of a home, by their hash. */
async function* originalsOf(home: string): AsyncGenerator<Member> {
  const root = join(home, 'originals')
  for (const shelf of (await readdir(root).catch(() => [])).sort()) {
    if (!/^[0-9a-f]{2}$/.test(shelf)) continue
    for (const name of (await readdir(join(root, shelf))).sort()) {
      if (/^[0-9a-f]{64}$/.test(name))
        yield { name: `originals/${shelf}/${name}`, bytes: await readFile(join(root, shelf, name)) }
    }
  }
}

/** Everything that a backup holds, file by file: one snapshot of every table, then the originals, then the log's key. */
async function* membersOf(
  home: string,
  owner: Sql,
  made: string,
  told: (rows: number) => void,
): AsyncGenerator<Member> {
  // What the key signed last is read before the snapshot, which then holds it: the log may go on signing meanwhile.
  const { secret, signed } = keyFiles(home)
  const keys = [
    { name: 'log.key', bytes: await readFile(secret).catch(() => null) },
    { name: 'log.signed', bytes: await readFile(signed).catch(() => null) },
  ]
  const lane = await owner.reserve()
  const tx = lane as unknown as Parameters<typeof tablesOf>[0]
  try {
    await lane.unsafe('begin isolation level repeatable read read only')
    const tables = await tablesOf(tx)
    const applied = await lane<{ name: string }[]>`select name from attested.migration order by name`
    const head: BackupHead = { format: FORMAT, made, migrations: applied.map(({ name }) => name), tables }
    yield { name: 'backup.json', bytes: json(head) }
    for (const [at, table] of tables.entries()) {
      let part = 0
      for await (const bytes of partsOf(tx, table)) {
        yield { name: `tables/${table.name}/${String((part += 1)).padStart(6, '0')}.copy`, bytes }
        failPoint('mid-backup')
      }
      told((at + 1) / tables.length)
    }
    await lane.unsafe('commit')
  } finally {
    lane.release()
  }
  // An original is on the disk before a row names it, so those of the snapshot are all there.
  yield* originalsOf(home)
  for (const { name, bytes } of keys) if (bytes) yield { name, bytes }
}

/** What a backup is made of, and how to leave off in the middle of it. */
export type Source = { readonly plain: ReadableStream<Uint8Array>; readonly leave: () => Promise<void> }

/** The plain bytes of a backup. The last file holds the hash of all before it. */
export const backupSource = (home: string, owner: Sql, made: string, told: (done: number) => void): Source => {
  const bytes = Readable.from(
    (async function* () {
      await assertSeesAll(owner)
      const sum = createHash('sha256')
      for await (const member of membersOf(home, owner, made, told))
        for (const part of packed(member)) {
          sum.update(part)
          yield part
        }
      yield* packed({ name: 'end.json', bytes: json({ sha256: sum.digest('hex') }) })
      yield END
    })(),
    { objectMode: true },
  )
  return {
    plain: Readable.toWeb(bytes) as unknown as ReadableStream<Uint8Array>,
    // Whoever ends the connection under a question that is still being asked leaves its answer to nobody.
    leave: () => new Promise<void>((resolve) => (bytes.closed ? resolve() : bytes.once('close', resolve).destroy())),
  }
}

/** A place that cannot be read or written to, by the code that the system gives. */
const asUnreadable = (path: string, thrown: unknown): never => {
  const code = (thrown as NodeJS.ErrnoException).code ?? ''
  return /^(ENOENT|EACCES|EPERM|EISDIR|ENOTDIR|ELOOP|ENAMETOOLONG)$/.test(code)
    ? refuse('path-unreadable', { path, code })
    : asRefusal(thrown)
}

/** Refuses `path-unreadable` for what is no file that can be read. */
export const assertReadable = async (path: string): Promise<void> => {
  const handle = await open(path, 'r').catch((thrown: unknown) => asUnreadable(path, thrown))
  const found = await handle.stat().finally(() => handle.close())
  if (!found.isFile()) refuse('path-unreadable', { path, code: 'EISDIR' })
}

/** Refuses `path-taken` where something is already. */
export const assertFree = async (path: string): Promise<void> => {
  const found = await lstat(path).catch(() => null)
  if (found) refuse('path-taken', { path })
}

export type Written = { readonly size: number; readonly sha256: string }

/** Writes a stream into a new file that is there whole or not at all. */
export const writeWhole = async (path: string, stream: ReadableStream<Uint8Array>): Promise<Written> => {
  const draft = `${path}.part`
  const sum = createHash('sha256')
  let size = 0
  const handle = await open(draft, 'w', 0o600).catch((thrown: unknown) => asUnreadable(path, thrown))
  try {
    try {
      for await (const bytes of stream as unknown as AsyncIterable<Uint8Array>) {
        await handle.writeFile(bytes)
        sum.update(bytes)
        size += bytes.length
      }
      await handle.sync()
    } finally {
      await handle.close()
    }
    await assertFree(path)
    await rename(draft, path)
    const folder = await open(dirname(path), 'r')
    await folder.sync().finally(() => folder.close())
    return { size, sha256: sum.digest('hex') }
  } catch (thrown) {
    await rm(draft, { force: true }).catch(() => undefined)
    return asRefusal(thrown)
  }
}

export const readStream = (path: string): ReadableStream<Uint8Array> =>
  Readable.toWeb(createReadStream(path)) as unknown as ReadableStream<Uint8Array>

/** Goes through a whole backup without keeping any of it. Refuses `backup-broken`. */
export const checkBackup = async (path: string, plain: AsyncIterable<Uint8Array>): Promise<BackupHead> => {
  const sum = createHash('sha256')
  let head: BackupHead | null = null
  let end: string | null = null
  try {
    for await (const member of unpacked(plain)) {
      if (end !== null) return refuse('backup-broken', { path, what: member.name })
      if (member.name === 'end.json') end = String(JSON.parse(Buffer.from(member.bytes).toString()).sha256)
      else for (const bytes of packed(member)) sum.update(bytes)
      head ??= JSON.parse(Buffer.from(member.bytes).toString()) as BackupHead
    }
  } catch (thrown) {
    return refuse('backup-broken', { path, what: (thrown as Error).message.slice(0, 80) })
  }
  if (end !== sum.digest('hex') || head?.format !== FORMAT) return refuse('backup-broken', { path, what: 'end.json' })
  return head
}

/** What the server says of rows that are none, or of tables that it does not have. */
const isNoRow = (thrown: unknown): boolean =>
  /^(22|23|42|25P02)/.test(String((thrown as { code?: unknown } | null)?.code))

/**
 * Writes a checked backup into an empty home, whose new database `reach` reaches as its owner. Anybody may seal a file to
 * the recovery key: one whose rows are none is refused as `backup-broken`.
 */
export const restoreInto = async (
  home: string,
  path: string,
  reach: Reach,
  head: BackupHead,
  plain: AsyncIterable<Uint8Array>,
): Promise<void> => {
  const owner = connect(reach, 1)
  let isOver = false
  try {
    await assertSeesAll(owner)
    await migrate(owner, head.migrations)
    const tables = new Map(head.tables.map((table) => [table.name, table]))
    const fill = async (tx: Parameters<typeof beginRestoring>[0]): Promise<void> => {
      await beginRestoring(tx, head.tables)
      for await (const { name, bytes } of unpacked(plain)) {
        // Where the connection is lost the transaction ends at once, and what came after it would still be written.
        if (isOver) return
        const [kind = '', part = ''] = name.split('/')
        const table = kind === 'tables' ? tables.get(part) : undefined
        if (table) await copyIn(tx, table, bytes)
        else if (/^originals\/[0-9a-f]{2}\/[0-9a-f]{64}$/.test(name)) {
          await mkdir(dirname(join(home, name)), { recursive: true, mode: 0o700 })
          await writeFile(join(home, name), bytes, { mode: 0o600, flush: true })
        } else if (name === 'log.key' || name === 'log.signed')
          await writePrivate(join(home, name), Buffer.from(bytes).toString())
        failPoint('mid-restore')
      }
      await setCounters(tx)
    }
    await owner.begin(fill)
    await migrate(owner)
    await writePrivate(keyFiles(home).held, `${head.made}\n`)
  } catch (thrown) {
    isOver = true
    return isNoRow(thrown) ? refuse('backup-broken', { path, what: 'tables' }) : asRefusal(thrown)
  } finally {
    await owner.end({ timeout: 5 })
  }
}
