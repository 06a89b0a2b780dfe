import type { KeptCheckpoint, LogName } from '../../record/proof/log.js'
import type { Row } from '../column.js'
import type { Tx } from '../database.js'

const checkpointOf = (row: Row): KeptCheckpoint => ({
  size: Number(row.size),
  note: String(row.note),
  at: String(row.at),
})

/** The checkpoint of a size, else the newest; null where there is none. */
export const findCheckpoint = async (
  tx: Tx,
  archive: string,
  log: LogName,
  size: number | null = null,
): Promise<KeptCheckpoint | null> => {
  const [row] = await tx<Row[]>`
    select size, note, at
    from log_checkpoint
    where archive = ${archive}
      and log = ${log}
    ${size === null ? tx`` : tx`and size = ${size}`}
    order by size desc
    limit 1
  `
  return row ? checkpointOf(row) : null
}

/** The checkpoints of more than `above` entries and of no more than `most`, the smallest first. */
export const checkpointsBetween = async (
  tx: Tx,
  archive: string,
  log: LogName,
  above: number,
  most: number,
): Promise<readonly KeptCheckpoint[]> => {
  const rows = await tx<Row[]>`
    select size, note, at
    from log_checkpoint
    where archive = ${archive}
      and log = ${log}
      and size > ${above}
      and size <= ${most}
    order by size
  `
  return rows.map(checkpointOf)
}

/** How many entries the `back`-th checkpoint from the end has; 0 where there are fewer. */
export const sizeBack = async (tx: Tx, archive: string, log: LogName, back: number): Promise<number> => {
  const [row] = await tx<{ size: number }[]>`
    select size
    from log_checkpoint
    where archive = ${archive}
      and log = ${log}
    order by size desc
    offset ${back - 1}
    limit 1
  `
  return Number(row?.size ?? 0)
}

export const addCheckpoint = async (
  tx: Tx,
  archive: string,
  log: LogName,
  { size, note, at }: KeptCheckpoint,
): Promise<void> => {
  await tx`
    insert into log_checkpoint (archive, log, size, note, at)
    values (${archive}, ${log}, ${size}, ${note}, ${at})
  `
}

/** The signature lines of witnesses under a checkpoint, in the order in which they came. */
export const cosignaturesOf = async (
  tx: Tx,
  archive: string,
  log: LogName,
  size: number,
): Promise<readonly string[]> => {
  const rows = await tx<{ line: string }[]>`
    select line
    from log_cosignature
    where archive = ${archive}
      and log = ${log}
      and size = ${size}
    order by at, line
  `
  return rows.map(({ line }) => line)
}

export const addCosignature = async (
  tx: Tx,
  archive: string,
  log: LogName,
  size: number,
  line: string,
  at: string,
): Promise<void> => {
  await tx`
    insert into log_cosignature (archive, log, size, line, at)
    values (${archive}, ${log}, ${size}, ${line}, ${at})
    on conflict do nothing
  `
}

/** The newest checkpoint of more than `above` entries that any witness signed; null where none did. */
export const findWitnessed = async (
  tx: Tx,
  archive: string,
  log: LogName,
  above: number,
): Promise<KeptCheckpoint | null> => {
  const [row] = await tx<Row[]>`
    select c.size, c.note, c.at
    from log_checkpoint c
    where c.archive = ${archive}
      and c.log = ${log}
      and c.size > ${above}
      and exists (
        select
        from log_cosignature s
        where s.archive = ${archive}
          and s.log = ${log}
          and s.size = c.size
      )
    order by c.size desc
    limit 1
  `
  return row ? checkpointOf(row) : null
}

/** How many entries the newest checkpoint has that a witness of this name signed; null where it signed none. */
export const cosignedBy = async (tx: Tx, archive: string, log: LogName, name: string): Promise<number | null> => {
  const [row] = await tx<{ size: number | null }[]>`
    select max(size) as size
    from log_cosignature
    where archive = ${archive}
      and log = ${log}
      and starts_with(line, ${`\u2014 ${name} `})
  `
  return row?.size === null || row === undefined ? null : Number(row.size)
}

/** A request for a stamp of time, and its reply; `pending` while there is none. */
export type Stamp = {
  readonly size: number
  readonly number: number
  readonly request: Uint8Array
  readonly reply: Uint8Array | null
  readonly at: string
}

/** Stamps of a log, the newest first: of each request the last word. */
export const stampsOf = async (tx: Tx, archive: string, log: LogName): Promise<readonly Stamp[]> => {
  const rows = await tx<Row[]>`
    select distinct on (size, request) size, number, request, reply, at
    from log_stamp
    where archive = ${archive}
      and log = ${log}
    order by size desc, request, number desc
  `
  return rows.map((row) => ({
    size: Number(row.size),
    number: Number(row.number),
    request: new Uint8Array(row.request as Uint8Array),
    reply: row.reply === null ? null : new Uint8Array(row.reply as Uint8Array),
    at: String(row.at),
  }))
}

/** Keeps a request, or the reply to one. */
export const addStamp = async (tx: Tx, archive: string, log: LogName, stamp: Omit<Stamp, 'number'>): Promise<void> => {
  await tx`
    insert into log_stamp (archive, log, size, number, request, reply, at)
    select ${archive}, ${log}, ${stamp.size}, coalesce(max(s.number) + 1, 0), ${Buffer.from(stamp.request)},
      ${stamp.reply === null ? null : Buffer.from(stamp.reply)}::bytea, ${stamp.at}
    from log_stamp s
    where s.archive = ${archive}
      and s.log = ${log}
      and s.size = ${stamp.size}
  `
}
