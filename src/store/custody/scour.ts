import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, relative } from 'node:path'
import { ARCHIVES, type ArchiveId } from '../../record/archive.js'
import type { MemberId } from '../../record/id.js'
import type { Remnant, SpillSearch } from '../../record/custody/purge.js'
import { connect, inArchive, inWholeArchive, type Reach, type Sql, type Tx } from '../database.js'

/**
 * Cleans up after something was erased, and looks for words in every row and in every byte that lies here. What is told is
 * what a member may see: else whoever searches could ask what lies in a compartment.
 */
export type Scour = (words: readonly string[], eyes: MemberId) => Promise<SpillSearch>

/** Looks at an archive as a member, or seeing everything. */
const as = <Result>(desk: Sql, archive: ArchiveId, eyes: MemberId | null, look: (tx: Tx) => Promise<Result>) =>
  eyes === null
    ? inWholeArchive(desk, archive, 'read only', look)
    : inArchive(desk, archive, 'read only', look, undefined, eyes)

/** Tables whose rows are written anew, so that no dead row is left in their files. */
const TOUCHED = [
  ...['report', 'transcript', 'transcript_window', 'draft', 'source', 'claim', 'attestation', 'origin_judgement'],
  ...[
    'descent',
    'check_request',
    'assessment',
    'incident',
    'dossier',
    'directive',
    'directive_act',
    'ruling',
    'sameness',
  ],
  ...['saved_search', 'derivation', 'settlement', 'consent', 'journal', 'log_leaf', 'unsent'],
] as const

const MOST = 200
/** Rows of these are told by the material that they were drawn from: it is what can be erased. */
const DRAWN = ['transcript', 'transcript_window', 'draft'] as const
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
  const held = await owner<{ name: string }[]>`
    select relname as name
    from pg_class
    where relnamespace = 'attested'::regnamespace
      and relname in ${owner([...TOUCHED])}
      and pg_relation_size(oid) > 0
  `
  for (const { name } of held) await owner.unsafe(`vacuum (full, analyze) attested.${name}`)
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
export const rowsWith = async (
  desk: Sql,
  words: readonly string[],
  eyes: MemberId | null,
): Promise<readonly Remnant[]> => {
  const found: Remnant[] = []
  const escaped = words.map((word) => word.toLowerCase().replaceAll('\\', '\\\\').replaceAll('"', '""'))
  for (const archive of ARCHIVES)
    await as(desk, archive, eyes, async (tx) => {
      const tables = await tx<{ name: string; told: string | null }[]>`
        select c.relname as name,
          (
            select b.attname::text
            from pg_attribute b
            where b.attrelid = c.oid
              and b.attname = any (case when c.relname = any (${tx.array([...DRAWN])}::text[]) then '{report}' else '{id}' end::text[])
              and not b.attisdropped
          ) as told
        from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'archive' and not a.attisdropped
        where c.relnamespace = 'attested'::regnamespace
          and c.relkind = 'r'
          and has_table_privilege(c.oid, 'select')
        order by c.relname
      `
      for (const { name, told } of tables) {
        const rows = await tx<{ id: string | null }[]>`
          select distinct ${told === null ? tx`null::text` : tx`t.${tx(told)}`} as id
          from ${tx(name)} t
          join unnest(${tx.array(escaped)}::text[]) as w (spilled) on strpos(lower(t::text), w.spilled) > 0
          where t.archive = ${archive}
          limit ${MOST}
        `
        const table = told === 'report' ? 'report' : name
        found.push(...rows.map(({ id }): Remnant => ({ in: 'row', table, id, archive })))
      }
    })
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()]
}

/** Whose original a file is, by its hash: material or an edition that names it; null where nothing does. */
const ownerOfOriginal = async (desk: Sql, path: string, eyes: MemberId | null): Promise<Remnant | null> => {
  const sha256 = basename(path)
  for (const archive of ARCHIVES) {
    const [row] = await as(
      desk,
      archive,
      eyes,
      (tx) => tx<{ name: string; id: string }[]>`
        select 'report' as name, id
        from report
        where archive = ${archive}
          and sha256 = ${sha256}
        union
        select 'edition', e.id
        from edition e
        cross join lateral jsonb_array_elements(e.files) as f
        where e.archive = ${archive}
          and f ->> 'sha256' = ${sha256}
        limit 1
      `,
    )
    if (row) return { in: 'row', table: row.name, id: row.id, archive }
  }
  return null
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
  return ['pg_wal', `base/${row.base}`, 'base/pgsql_tmp', 'global', 'pg_stat', 'pg_stat_tmp', 'pg_replslot'].map(
    (name) => join(row.data, name),
  )
}

/**
 * The files of folders that hold one of the needles, and how many were read. Folders are listed one after another and the
 * first once more at the end: a server that lets go of a piece of its log meanwhile has its rows written in their own
 * files first, and gives the piece another name.
 */
const filesWith = async (folders: readonly string[], leave: readonly string[], needles: readonly Buffer[]) => {
  const read = new Set<string>()
  const found: string[] = []
  for (const folder of [...folders, ...folders.slice(0, 1)]) {
    for (const path of await filesIn(folder, leave)) {
      if (read.has(path)) continue
      read.add(path)
      const isNamed = needles.some((needle) => Buffer.from(path).includes(needle))
      if (isNamed || (await holds(path, needles).catch(() => false))) found.push(path)
    }
  }
  return { found, read: read.size }
}

/** Where this program and its neighbours put what they need for a moment. */
const temporary = async (home: string, folder: string): Promise<readonly string[]> =>
  (await readdir(folder).catch(() => []))
    .filter((name) => /^\.?attested/.test(name))
    .map((name) => join(folder, name))
    .filter((path) => !home.startsWith(path))

type Place = { readonly home: string; readonly desk: Sql; readonly reach: Reach; readonly passing: string }

const once = (remnants: readonly Remnant[]): readonly Remnant[] => [
  ...new Map(remnants.map((one) => [JSON.stringify(one), one])).values(),
]

/** Every row, and every file of the home, of the server and of passing things, that holds one of the words. */
export const searchAll = async (place: Place, owner: Sql, words: readonly string[], eyes: MemberId) => {
  const { home, desk, reach, passing } = place
  const all = await rowsWith(desk, words, null)
  const server = await foldersOf(owner, reach)
  const needles = needlesOf(words)
  const folders = [...(server ?? []), home, ...(await temporary(home, passing))]
  const { found, read } = await filesWith(folders, [join(home, 'data'), join(home, 'engine')], needles)
  const owned: Remnant[] = []
  const loose: string[] = []
  for (const path of found) {
    const isOriginal = path.startsWith(join(home, 'originals'))
    const whose = isOriginal ? await ownerOfOriginal(desk, path, eyes) : null
    if (whose) owned.push(whose)
    else if (!isOriginal || (await ownerOfOriginal(desk, path, null)) === null) loose.push(path)
  }
  // Where a row holds the words, so do the database's files: told once.
  const isWritten = (path: string): boolean => all.length > 0 && server?.some((one) => path.startsWith(one)) === true
  return {
    isInRows: all.length > 0,
    rows: once([...(all.length > 0 ? await rowsWith(desk, words, eyes) : []), ...owned]),
    files: found.map((path) => tellable(home, path, words)),
    besides: loose.filter((path) => !isWritten(path)).map((path) => tellable(home, path, words)),
    read,
    server: server === null ? ('elsewhere' as const) : ('here' as const),
  }
}

export const scourOf = (home: string, desk: Sql, reach: Reach, passing = tmpdir()): Scour => {
  const place = { home, desk, reach, passing }
  return async (words, eyes) => {
    const owner = connect(reach, 1)
    const look = () => searchAll(place, owner, words, eyes)
    try {
      let isRenewed = await renew(owner)
      let found = await look()
      const liesIn = (folder: string): boolean =>
        isRenewed && !found.isInRows && found.files.some((path) => path.includes(folder))
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
}
