import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { ARCHIVES } from '../../record/archive.js'
import type { Remnant, SpillSearch } from '../../record/custody/purge.js'
import { connect, inWholeArchive, type Reach, type Sql } from '../database.js'

/** Cleans up after something was erased, and looks for words in every row and in every byte that lies here. */
export type Scour = (words: readonly string[]) => Promise<SpillSearch>

/** Tables whose rows are written anew, so that no dead row is left in their files. */
const TOUCHED = [
  ...['report', 'transcript', 'transcript_window', 'draft', 'source', 'claim', 'attestation', 'origin_judgement'],
  ...['descent', 'check_request', 'assessment', 'incident', 'dossier', 'directive', 'ruling', 'sameness'],
  ...['saved_search', 'derivation', 'settlement', 'consent', 'journal', 'log_leaf', 'unsent'],
] as const

const MOST = 200
/** As many pieces of the log as a server keeps for reuse before it has written over all of them, and some. */
const ROUNDS = 40
/** How often rows are written anew where somebody's look held on to dead ones. */
const LOOKS = 5

/** Words as they may lie in a file: composed and decomposed, in small letters, in two bytes each, as hex and in JSON. */
const needlesOf = (words: readonly string[]): readonly Buffer[] => {
  const spelled = new Set(words.flatMap((word) => [word.normalize('NFC'), word.normalize('NFD'), word.toLowerCase()]))
  const all = [...spelled].flatMap((word) => {
    const escaped = [...word.normalize('NFC')].map((letter) =>
      letter < '\u0080' ? letter : `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    const utf8 = Buffer.from(word, 'utf8')
    return [
      utf8,
      Buffer.from(word, 'utf16le'),
      Buffer.from(utf8.toString('hex')),
      Buffer.from(escaped.join('')),
      Buffer.from(encodeURIComponent(word)),
    ]
  })
  return [...new Map(all.map((bytes) => [bytes.toString('latin1'), bytes])).values()]
}

/** Whether a file holds one of the needles; a piece of what came before is kept, so that none is missed at a seam. */
const holds = async (path: string, needles: readonly Buffer[]): Promise<boolean> => {
  const seam = Math.max(...needles.map(({ length }) => length)) - 1
  let before = Buffer.alloc(0)
  for await (const piece of createReadStream(path, { highWaterMark: 4_194_304 })) {
    const bytes = Buffer.concat([before, piece as Buffer])
    if (needles.some((needle) => bytes.includes(needle))) return true
    before = bytes.subarray(Math.max(0, bytes.length - seam))
  }
  return false
}

const filesIn = async (folder: string, leave: readonly string[]): Promise<readonly string[]> => {
  const found: string[] = []
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    const path = join(folder, entry.name)
    if (leave.includes(path)) continue
    if (entry.isDirectory()) found.push(...(await filesIn(path, leave)))
    else if (entry.isFile()) found.push(path)
  }
  return found
}

/** Rows written anew, planner's figures too; then the log begun anew. False where the server does not let us. */
const renew = async (owner: Sql): Promise<boolean> => {
  for (const table of TOUCHED) await owner.unsafe(`vacuum (full, analyze) attested.${table}`)
  try {
    await owner.unsafe('vacuum full pg_catalog.pg_statistic')
    await switchLog(owner)
    return true
  } catch {
    return false
  }
}

const switchLog = async (owner: Sql): Promise<void> => {
  await owner.unsafe('checkpoint')
  await owner.unsafe('select pg_switch_wal()')
  // Something has to stand in the new piece before the old one is let go of.
  await owner.unsafe(`select pg_logical_emit_message(true, 'attested', '')`)
  await owner.unsafe('checkpoint')
}

/** Rows of every table of every archive that hold one of the words, as they can be read. */
const rowsWith = async (desk: Sql, words: readonly string[]): Promise<readonly Remnant[]> => {
  const found: Remnant[] = []
  const escaped = words.map((word) => word.toLowerCase().replaceAll('\\', '\\\\').replaceAll('"', '""'))
  for (const archive of ARCHIVES)
    await inWholeArchive(desk, archive, 'read only', async (tx) => {
      const tables = await tx<{ name: string; has_id: boolean }[]>`
        select c.relname as name,
          exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'id' and not a.attisdropped) as has_id
        from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'archive' and not a.attisdropped
        where c.relnamespace = 'attested'::regnamespace
          and c.relkind = 'r'
          and has_table_privilege(c.oid, 'select')
        order by c.relname
      `
      for (const { name, has_id: hasId } of tables) {
        const rows = await tx<{ id: string | null }[]>`
          select distinct ${hasId ? tx`t.id` : tx`null::text`} as id
          from ${tx(name)} t
          join unnest(${tx.array(escaped)}::text[]) as w (spilled) on strpos(lower(t::text), w.spilled) > 0
          where t.archive = ${archive}
          limit ${MOST}
        `
        found.push(...rows.map(({ id }): Remnant => ({ in: 'row', table: name, id, archive })))
      }
    })
  return found
}

/** A path that can be told: from the home on where it lies there, and without the words where they stand in it. */
const tellable = (home: string, path: string, words: readonly string[]): string => {
  const near = relative(home, path)
  return words.reduce((told, word) => told.replaceAll(word, '…'), near.startsWith('..') ? path : near)
}

/** Folders of the server that hold what this database wrote; null where the server's files do not lie here. */
const foldersOf = async (owner: Sql, reach: Reach): Promise<readonly string[] | null> => {
  if (reach.kind !== 'socket') return null
  const [row] = await owner<{ data: string; base: string }[]>`
    select current_setting('data_directory') as data, oid::text as base
    from pg_database
    where datname = current_database()
  `
  if (!row || !(await stat(row.data).catch(() => null))) return null
  return [`base/${row.base}`, 'base/pgsql_tmp', 'global', 'pg_wal', 'pg_stat', 'pg_stat_tmp', 'pg_replslot'].map(
    (name) => join(row.data, name),
  )
}

/** Where this program and its neighbours put what they need for a moment. */
const temporary = async (home: string, folder: string): Promise<readonly string[]> =>
  (await readdir(folder).catch(() => []))
    .filter((name) => /^\.?attested/.test(name))
    .map((name) => join(folder, name))
    .filter((path) => !home.startsWith(path))

/** Every row, and every file of the home, of the server and of passing things, that holds one of the words. */
export const searchAll = async (
  home: string,
  desk: Sql,
  owner: Sql,
  reach: Reach,
  passing: string,
  words: readonly string[],
) => {
  const rows = await rowsWith(desk, words)
  const server = await foldersOf(owner, reach)
  const needles = needlesOf(words)
  const folders = [home, ...(server ?? []), ...(await temporary(home, passing))]
  const leave = [join(home, 'data'), join(home, 'engine')]
  const all = (await Promise.all(folders.map((folder) => filesIn(folder, folder === home ? leave : [])))).flat()
  const found = new Set<string>()
  for (const path of all) {
    const isNamed = needles.some((needle) => Buffer.from(path).includes(needle))
    if (isNamed || (await holds(path, needles).catch(() => false))) found.add(path)
  }
  const isWritten = (path: string): boolean => rows.length > 0 && server?.some((one) => path.startsWith(one)) === true
  return {
    rows,
    /** As they can be told. */
    files: [...found].map((path) => tellable(home, path, words)),
    /** Without the database's own, where a row holds the words and so do they. */
    besides: [...found].filter((path) => !isWritten(path)).map((path) => tellable(home, path, words)),
    read: all.length,
    server: server === null ? ('elsewhere' as const) : ('here' as const),
  }
}

export const scourOf =
  (home: string, desk: Sql, reach: Reach, passing = tmpdir()): Scour =>
  async (words) => {
    const owner = connect(reach, 1)
    const look = () => searchAll(home, desk, owner, reach, passing, words)
    try {
      let isRenewed = await renew(owner)
      let found = await look()
      const liesIn = (folder: string): boolean =>
        isRenewed && found.rows.length === 0 && found.files.some((path) => path.includes(folder))
      // A row that somebody's look still sees is written anew with the others: once that look ends, it goes.
      for (let round = 0; round < LOOKS && liesIn('/base/'); round += 1) {
        await new Promise((resume) => setTimeout(resume, 250 * (round + 1)))
        isRenewed = await renew(owner)
        found = await look()
      }
      // Pieces of the log that a server keeps for reuse are written over as it goes round.
      for (let round = 0; round < ROUNDS && liesIn('pg_wal/'); round += 1) {
        await switchLog(owner)
        if (round % 8 === 7) found = await look()
      }
      return {
        found: [...found.rows, ...found.besides.map((path): Remnant => ({ in: 'file', path }))],
        files: found.read,
        log: isRenewed ? 'renewed' : 'kept',
        server: found.server,
      }
    } finally {
      await owner.end({ timeout: 5 })
    }
  }
