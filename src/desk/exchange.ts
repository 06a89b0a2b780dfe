import { isCountLine, openReading, rowOfLine, type ReadRow, type RowProblem } from '../intake/exchange.js'
import { FIRST_LINE, LAYOUTS } from '../record/exchange.js'
import { refuse } from '../record/refusal.js'
import { tallyLines } from '../store/vault/tally.js'
import { addArchive } from '../store/archive.js'
import { inArchive, inWholeArchive } from '../store/database.js'
import {
  addRows,
  decidedElsewhere,
  derivationLines,
  linesOf,
  linesOfIds,
  prepareRows,
  registered,
  type PreparedRows,
} from '../store/exchange.js'
import { advanceImport, beginImport, enterImport, importOf, measure, type ImportRun } from '../store/import.js'
import { act, look, type Desk, type Seat } from './act.js'

/** A file of rows that can be gone through more than once. Lines count from 1. */
export type RowFile = {
  readonly name: string
  /** SHA-256 of its bytes, hexadecimal. */
  readonly sha256: string
  readonly lines: number
  readonly each: () => AsyncIterable<readonly string[]>
  /** The text of a line that was passed before, if it is a transcript's. */
  readonly textAt: (line: number) => string | null
}

/** How an import goes on: `checked` and `written` lines of all. */
export type Progress = { readonly step: 'checking' | 'writing'; readonly done: number; readonly of: number }

export type ImportOutcome = {
  readonly state: 'done' | 'checked' | 'refused' | 'stopped' | 'held-already'
  readonly id: string | null
  /** Rows that this import brought in, in all of its runs, and rows that were here already, word for word. */
  readonly added: number
  readonly held: number
  readonly problems: readonly RowProblem[]
  /** Bad rows beyond those listed. */
  readonly unlisted: number
}

export type ImportWatch = {
  readonly tell: (progress: Progress) => void
  readonly isStopped: () => boolean
  readonly checkOnly?: boolean
}

const BATCH = 1000
/** Nouns of which one row decides a thing, whatever its id. */
const DECIDES = ['ruling', 'sameness']
/** After so many batches the server measures its tables. */
const MEASURED = 200

const open = act('archive.import', async (scene, file: Pick<RowFile, 'sha256' | 'lines'>) => {
  const { tx, hand, newId } = scene
  await addArchive(tx, hand.archive, hand.at)
  const run: Pick<ImportRun, 'id' | 'sha256' | 'lines'> = { id: newId('import'), ...file }
  await beginImport(tx, hand, run)
  return { id: run.id, sha256: file.sha256, lines: file.lines }
})

const find = look('archive.export', async ({ tx, hand }, sha256: string) => importOf(tx, hand.archive, sha256))

/** Rows of a batch that the archive has already, closed ones too, for an id is given once, word for word, by line; one that says something else is told. */
const compare = async (
  desk: Desk,
  seat: Seat,
  rows: readonly ReadRow[],
  tell: (row: ReadRow) => void,
): Promise<readonly number[]> =>
  inWholeArchive(desk.sql, seat.archive.id, 'read only', async (tx) => {
    const archive = seat.archive.id
    const given = await registered(
      tx,
      archive,
      rows.flatMap(({ id }) => id ?? []),
    )
    const held: number[] = []
    for (const layout of LAYOUTS) {
      const fresh = rows.filter((row) => row.layout === layout && row.row.to === null && DECIDES.includes(layout.noun))
      if (fresh.length > 0) {
        const decided = await decidedElsewhere(
          tx,
          archive,
          layout,
          fresh.map(({ row }) => row),
        )
        for (const row of fresh) if (decided.has(String(row.id))) tell(row)
      }
      const own = rows.filter((row) => row.layout === layout && (row.id === null || given.has(row.id)))
      if (own.length === 0) continue
      const lines = new Set(
        layout.ids === null
          ? await derivationLines(tx, archive, layout, [...new Set(own.map(({ row }) => String(row.report)))])
          : await linesOfIds(tx, archive, layout, [...new Set(own.flatMap(({ id }) => id ?? []))]),
      )
      for (const row of own) {
        // Names are kept as this archive has them.
        const isName = layout.noun === 'place' || layout.noun === 'actor'
        if (isName || lines.has(row.text)) held.push(row.line)
        else if (row.id !== null) tell(row)
      }
    }
    return held
  })

const absentAmong = async (desk: Desk, seat: Seat, rows: readonly ReadRow[]): Promise<ReadonlySet<string>> => {
  const wanted = [...new Set(rows.flatMap(({ elsewhere }) => elsewhere.map(({ id }) => id)))]
  if (wanted.length === 0) return new Set()
  const given = await inWholeArchive(desk.sql, seat.archive.id, 'read only', (tx) =>
    registered(tx, seat.archive.id, wanted),
  )
  return new Set(wanted.filter((id) => !given.has(id)))
}

/** Pass one: every row is read and nothing written. Marks the lines that are here already. */
const check = async (desk: Desk, seat: Seat, file: RowFile, done: number, watch: ImportWatch) => {
  const reading = openReading(file.textAt)
  const isHeld = new Uint8Array(file.lines + 1)
  let line = 0
  for await (const texts of file.each()) {
    if (watch.isStopped()) return null
    const rows = texts.flatMap((text) => (text === '' ? [] : (reading.read(text) ?? [])))
    const absent = await absentAmong(desk, seat, rows)
    for (const [index, text] of texts.entries()) if (isCountLine(text)) isHeld[line + 1 + index] = 1
    for (const row of rows)
      for (const { field, id } of row.elsewhere) if (absent.has(id)) reading.tell(row.line, 'not-found', field, id)
    const fresh = rows.filter((row) => row.line > done)
    for (const at of await compare(desk, seat, fresh, (row) =>
      reading.tell(row.line, 'import-differs', 'id', row.id ?? ''),
    ))
      isHeld[at] = 1
    line += texts.length
    watch.tell({ step: 'checking', done: line, of: file.lines })
  }
  reading.close()
  return { isHeld, problems: reading.problems(), unlisted: reading.unlisted() }
}

type WrittenRow = Pick<ReadRow, 'layout' | 'row'>

const groupsOf = (rows: readonly WrittenRow[]): readonly PreparedRows[] => {
  const groups: WrittenRow[][] = []
  for (const row of rows) {
    const top = groups[groups.length - 1]
    if (top?.[0]?.layout === row.layout) top.push(row)
    else groups.push([row])
  }
  return groups.flatMap((group) =>
    group[0]
      ? [
          prepareRows(
            group[0].layout,
            group.map(({ row }) => row),
          ),
        ]
      : [],
  )
}

/**
 * Pass two: batches are committed one by one, unseen until the last; while the server writes one, the next is read and
 * prepared. Returns false when it was stopped.
 */
const write = async (
  desk: Desk,
  seat: Seat,
  file: RowFile,
  run: ImportRun,
  isHeld: Uint8Array,
  watch: ImportWatch,
): Promise<boolean> => {
  let batch: WrittenRow[] = []
  let line = 0
  let batches = 0
  let flight: Promise<void> = Promise.resolve()
  const commit = async (groups: readonly PreparedRows[], done: number, isEnded: boolean): Promise<void> => {
    const hand = { archive: seat.archive.id, at: desk.now(), member: seat.member.id }
    await inArchive(desk.sql, seat.archive.id, 'read write', async (tx) => {
      await enterImport(tx, run.id)
      for (const group of groups) await addRows(tx, hand, group, run.id)
      await advanceImport(tx, hand, { id: run.id, done, isEnded })
    })
    watch.tell({ step: 'writing', done, of: file.lines })
    batches += 1
    if (batches % MEASURED === 0 || isEnded) await inArchive(desk.sql, seat.archive.id, 'read write', measure)
  }
  /** Sends what was gathered once the batch before is written; false, and nothing is sent, when it was stopped by then. */
  const send = async (isEnded: boolean): Promise<boolean> => {
    const groups = groupsOf(batch)
    const done = line
    batch = []
    await flight
    if (watch.isStopped()) return false
    flight = commit(groups, done, isEnded)
    // Whoever awaits it next sees the fault; until then it is not unhandled.
    flight.catch(() => undefined)
    return true
  }
  for await (const texts of file.each()) {
    for (const text of texts) {
      line += 1
      const row = text === '' || line <= run.done || isHeld[line] === 1 ? null : rowOfLine(text)
      if (row) batch.push(row)
      if (batch.length >= BATCH && !(await send(false))) return false
    }
  }
  if (!(await send(true))) return false
  await flight
  return true
}

/**
 * Brings in a record in the format of an export: pass one reads every row and writes nothing; pass two commits batches
 * that nobody sees before the last one. Broken off, it goes on where it stood when it is called with the same bytes.
 * Rows that are here word for word are left; a row that is here and says something else refuses the whole, but for places and actors, which
 * keep what the archive says of them.
 */
export const importRecord = async (
  desk: Desk,
  seat: Seat,
  file: RowFile,
  watch: ImportWatch,
): Promise<ImportOutcome> => {
  if (!seat.archive.isWritable) return refuse('archive-read-only', { archive: seat.archive.id })
  const begun = await find(desk, seat, file.sha256)
  const nothing = { id: begun?.id ?? null, added: 0, held: 0, problems: [], unlisted: 0 }
  if (begun?.isEnded) return { ...nothing, state: 'held-already', held: file.lines - 1 }
  const checked = await check(desk, seat, file, begun?.done ?? 0, watch)
  if (checked === null) return { ...nothing, state: 'stopped' }
  const { isHeld, problems, unlisted } = checked
  if (problems.length > 0) return { ...nothing, state: 'refused', problems, unlisted }
  if (watch.checkOnly) return { ...nothing, state: 'checked' }
  const opened = begun ?? {
    ...(await open(desk, seat, { sha256: file.sha256, lines: file.lines })),
    done: 0,
    isEnded: false,
  }
  const held = isHeld.reduce((sum, one) => sum + one, 0)
  const isDone = await write(desk, seat, file, opened, isHeld, watch)
  return { ...nothing, id: opened.id, state: isDone ? 'done' : 'stopped', added: file.lines - 1 - held, held }
}

const note = act('archive.export', async (_scene, lines: number) => ({ id: null, lines }))

const lines = look('archive.export', async ({ tx, hand }, take: (text: string) => Promise<void>): Promise<number> => {
  let count = 1
  await take(`${FIRST_LINE}\n`)
  for (const layout of LAYOUTS) {
    for await (const page of linesOf(tx, hand.archive, layout)) {
      count += page.length
      await take(page.map((line) => `${line}\n`).join(''))
    }
  }
  const tallies = await tallyLines(tx, hand.archive)
  await take(tallies.map((line) => `${line}\n`).join(''))
  return count + tallies.length
})

/**
 * Hands out the whole record of an archive, every version of it, line by line; the same record is always the same bytes.
 * Returns how many lines. Originals, drafts, editions and the journal are no part of it.
 */
export const exportRecord = async (desk: Desk, seat: Seat, take: (text: string) => Promise<void>): Promise<number> => {
  const count = await lines(desk, seat, take)
  await note(desk, { member: seat.member, archive: seat.archive }, count)
  return count
}
