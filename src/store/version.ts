import type { Fragment } from 'postgres'
import type { Noun } from '../record/id.js'
import type { Tx } from './database.js'

/** Tables that hold versions. */
export type Versioned =
  | 'source'
  | 'claim'
  | 'attestation'
  | 'origin_judgement'
  | 'link'
  | 'draft'
  | 'place'
  | 'actor'
  | 'directive'
  | 'directive_act'
  | 'dossier'
  | 'descent'
  | 'check_request'
  | 'incident'
  | 'assessment'
  | 'member'
  | 'compartment'
  | 'compartment_grant'
  | 'ruling'
  | 'sameness'

/** Where, when and by whom a row is written. */
export type Hand = { readonly archive: string; readonly at: string; readonly member: string }

/** Gives ids out: registers each in the archive so that none is ever used again. */
export const addEntries = async (tx: Tx, hand: Hand, noun: Noun, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return
  await tx`
    insert into entry (archive, id, noun, born)
    select ${hand.archive}, id, ${noun}, ${hand.at}
    from unnest(${tx.array([...ids])}::text[]) as id
  `
}

/** Those of these ids that the archive has given out already, in order. */
export const heldEntries = async (tx: Tx, archive: string, ids: readonly string[]): Promise<readonly string[]> => {
  if (ids.length === 0) return []
  const rows = await tx<{ id: string }[]>`
    select id
    from entry
    where archive = ${archive}
      and id = any (${tx.array([...ids])}::text[])
    order by id
  `
  return rows.map((row) => row.id)
}

/** Pieces of statements that hold no value are made once, since each costs what a question costs to begin. */
const pieces = new Map<string, Fragment>()
const pieceOf = (name: string, made: () => Fragment): Fragment => {
  const held = pieces.get(name)
  if (held) return held
  const piece = made()
  pieces.set(name, piece)
  return piece
}

/** Nothing at all, where a statement may say more. */
export const nothing = (tx: Tx): Fragment => pieceOf('', () => tx.pool``)

const columnIn = (table: string | null, name: string): string => (table === null ? name : `${table}.${name}`)

/** Whether a version stands from where a transaction looks: the open one, or the one that was open at its instant. */
export const stands = (tx: Tx, table: string | null = null): Fragment => {
  const column = columnIn(table, 'recorded')
  return tx.from.recorded === null
    ? pieceOf(`stands ${column}`, () => tx.pool`upper_inf(${tx.pool(column)})`)
    : tx`${tx(column)} @> ${tx.from.recorded}::timestamptz`
}

/** Whether a version stands, said so that no index of all open versions is read through beside a narrower one. */
export const isHeld = (tx: Tx, table: string | null = null): Fragment => {
  const column = columnIn(table, 'recorded')
  return tx.from.recorded === null
    ? pieceOf(`held ${column}`, () => tx.pool`coalesce(upper_inf(${tx.pool(column)}), false)`)
    : tx`coalesce(${stands(tx, table)}, false)`
}

const always = (tx: Tx): Fragment => pieceOf('true', () => tx.pool`true`)

/** Whether a claim or report had been published by the day from which a transaction looks. */
export const isPublished = (tx: Tx, table: string | null = null) => {
  const column = columnIn(table, 'known_on')
  return tx.from.known === null ? always(tx) : tx`${tx(column)} <= ${tx.from.known}::date`
}

/** Whether a version had been opened by the instant from which a transaction looks, whether it stands or not. */
export const hadOpened = (tx: Tx, table: string | null = null) => {
  const column = columnIn(table, 'recorded')
  return tx.from.recorded === null ? always(tx) : tx`lower(${tx(column)}) <= ${tx.from.recorded}::timestamptz`
}

/** Whether something that has no versions was there at the instant from which a transaction looks. */
export const wasThere = (tx: Tx, column: string) =>
  tx.from.recorded === null ? always(tx) : tx`${tx(column)} <= ${tx.from.recorded}::timestamptz`

/** Whether what was said or sent out at an instant, and is public from then on, was there from where one looks. */
export const wasOut = (tx: Tx, column: string) =>
  tx.from.known === null
    ? wasThere(tx, column)
    : tx`(${wasThere(tx, column)} and (${tx(column)} at time zone 'Asia/Seoul')::date <= ${tx.from.known}::date)`

/** Whether the archive has given out this id. */
export const hasEntry = async (tx: Tx, archive: string, id: string): Promise<boolean> =>
  (await heldEntries(tx, archive, [id])).length === 1

/** The recorded time of a first version: open from now. */
export const openFrom = (at: string): string => `[${at},)`

/** Closes the open version; returns the instant from which the next may be open, or null when there was none. */
export const closeVersion = async (tx: Tx, hand: Hand, table: Versioned, id: string): Promise<string | null> => {
  const [row] = await tx<{ closed: string | null }[]>`
    select close_version(${table}, ${hand.archive}, ${id}, ${hand.at})::text as closed
  `
  return row?.closed ?? null
}
