import type { Tx } from './database.js'
import { stands, wasThere } from './version.js'

/** Makes an archive known. False when it was already. */
export const addArchive = async (tx: Tx, archive: string, at: string): Promise<boolean> => {
  const rows = await tx`
    insert into archive (archive, born)
    values (${archive}, ${at})
    on conflict do nothing
    returning archive
  `
  return rows.length === 1
}

/** Whether the archive is there. The practice archive may have been removed. */
export const hasArchive = async (tx: Tx, archive: string): Promise<boolean> => {
  const rows = await tx`select from archive where archive = ${archive}`
  return rows.length === 1
}

/** Takes the practice archive away, whole. Refused by the database for any other. */
export const removePractice = async (tx: Tx): Promise<void> => {
  await tx`select remove_practice()`
}

export type Counts = { readonly reports: number; readonly claims: number; readonly directives: number }

export const countsOf = async (tx: Tx, archive: string): Promise<Counts> => {
  const [row] = await tx<{ reports: number; claims: number; directives: number }[]>`
    select
      (select count(*) from report where archive = ${archive} and ${wasThere(tx, 'received')}) as reports,
      (select count(*) from claim where archive = ${archive} and ${stands(tx)}) as claims,
      (select count(*) from directive where archive = ${archive} and ${stands(tx)}) as directives
  `
  return {
    reports: Number(row?.reports ?? 0),
    claims: Number(row?.claims ?? 0),
    directives: Number(row?.directives ?? 0),
  }
}
