import type { Tx } from './database.js'
import { addEntries, type Hand } from './version.js'

/** One import of a file, committed in batches; readers see its rows when it has ended. */
export type ImportRun = {
  readonly id: string
  readonly sha256: string
  readonly lines: number
  /** How many lines of the file are in. */
  readonly done: number
  readonly isEnded: boolean
}

/** Opens an import; its rows stay unseen until it ends. */
export const beginImport = async (
  tx: Tx,
  hand: Hand,
  run: Pick<ImportRun, 'id' | 'sha256' | 'lines'>,
): Promise<void> => {
  await addEntries(tx, hand, 'import', [run.id])
  await tx`
    insert into import_run (archive, id, sha256, lines, done, began, member)
    values (${hand.archive}, ${run.id}, ${run.sha256}, ${run.lines}, 0, ${hand.at}, ${hand.member})
  `
}

/** Notes how far an import has come; when it ends, its rows are seen. */
export const advanceImport = async (
  tx: Tx,
  hand: Hand,
  run: Pick<ImportRun, 'id' | 'done' | 'isEnded'>,
): Promise<void> => {
  await tx`
    update import_run
    set done = ${run.done}, ended = ${run.isEnded ? hand.at : null}::timestamptz
    where archive = ${hand.archive}
      and id = ${run.id}
  `
}

/** The import of a file of these bytes, or null. */
export const importOf = async (tx: Tx, archive: string, sha256: string): Promise<ImportRun | null> => {
  const [row] = await tx<{ id: string; lines: number; done: number; is_ended: boolean }[]>`
    select id, lines, done, ended is not null as is_ended
    from import_run
    where archive = ${archive}
      and sha256 = ${sha256}
  `
  return row ? { id: row.id, sha256, lines: Number(row.lines), done: Number(row.done), isEnded: row.is_ended } : null
}

/** Has the server measure its tables after many rows came in, so that it plans for what is there. */
export const measure = async (tx: Tx): Promise<void> => {
  await tx`select measure()`
}

/** Lets a transaction see the rows of an import that has not ended. Its id is checked, as the archive's name is. */
export const enterImport = async (tx: Tx, id: string): Promise<void> => {
  if (!/^import_[A-Za-z0-9][A-Za-z0-9.-]{0,79}$/.test(id)) throw new TypeError('not an import')
  // A plan that was made while the tables were empty would go through all of them for each row.
  await tx.unsafe(`set local attested.import = '${id}'; set local enable_seqscan = off`)
}
