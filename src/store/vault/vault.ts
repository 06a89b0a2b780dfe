import type { Row } from '../column.js'
import type { Tx } from '../database.js'

export type StatementRow = { readonly number: number; readonly body: string; readonly sha256: string }
export type RecordRow = {
  readonly record: string
  readonly rev: number
  readonly compartment: string
  readonly epoch: number
  readonly bytes: Uint8Array
  readonly sha256: string
}
export type LinkRow = { readonly link: string; readonly bytes: Uint8Array; readonly sha256: string }
export type WrapRow = {
  readonly compartment: string
  readonly epoch: number
  readonly keeper: string
  readonly bytes: Uint8Array
}

/** The chain of statements after a number, in order. */
export const statementsAfter = async (tx: Tx, archive: string, number: number): Promise<readonly StatementRow[]> =>
  tx<StatementRow[]>`
    select number, body, sha256
    from vault_statement
    where archive = ${archive}
      and number > ${number}
    order by number
  `

export const addStatements = async (tx: Tx, archive: string, rows: readonly StatementRow[]): Promise<void> => {
  for (const row of rows) await tx`insert into vault_statement ${tx([{ archive, ...row }])}`
}

/** Keeps a sealed record; the revision before it goes. */
export const addSealedRecord = async (tx: Tx, archive: string, row: RecordRow): Promise<void> => {
  const { record: id, bytes, ...rest } = row
  await tx`
    delete from sealed_record
    where archive = ${archive}
      and id = ${id}
  `
  await tx`insert into sealed_record ${tx([{ archive, id, ...rest, bytes: Buffer.from(bytes) }])}`
}

export const dropSealedRecord = async (tx: Tx, archive: string, id: string): Promise<void> => {
  await tx`
    delete from sealed_record
    where archive = ${archive}
      and id = ${id}
  `
}

const bytesOf = (value: unknown): Uint8Array => new Uint8Array(value as Buffer)

/** Every sealed record of one compartment: a whole one is fetched, so that nobody learns which was wanted. */
export const recordsOfCompartment = async (
  tx: Tx,
  archive: string,
  compartment: string,
): Promise<readonly RecordRow[]> => {
  const rows = await tx<Row[]>`
    select id, rev, compartment, epoch, bytes, sha256
    from sealed_record
    where archive = ${archive}
      and compartment = ${compartment}
    order by id
  `
  return rows.map((row) => ({
    record: String(row.id),
    rev: Number(row.rev),
    compartment: String(row.compartment),
    epoch: Number(row.epoch),
    bytes: bytesOf(row.bytes),
    sha256: String(row.sha256),
  }))
}

export const addSealedLink = async (tx: Tx, archive: string, { link: id, bytes, sha256 }: LinkRow): Promise<void> => {
  await tx`insert into sealed_link ${tx([{ archive, id, bytes: Buffer.from(bytes), sha256 }])}`
}

/** Every sealed link of the archive: to which compartment one belongs can be seen only by opening it. */
export const sealedLinks = async (tx: Tx, archive: string): Promise<readonly LinkRow[]> => {
  const rows = await tx<Row[]>`
    select id, bytes, sha256
    from sealed_link
    where archive = ${archive}
    order by id
  `
  return rows.map((row) => ({ link: String(row.id), bytes: bytesOf(row.bytes), sha256: String(row.sha256) }))
}

export const addWrap = async (tx: Tx, archive: string, wrap: WrapRow): Promise<void> => {
  await tx`insert into vault_wrap ${tx([{ archive, ...wrap, bytes: Buffer.from(wrap.bytes) }])}`
}

/** The wraps of a compartment, or of every one. */
export const wrapsOf = async (tx: Tx, archive: string, compartment: string | null): Promise<readonly WrapRow[]> => {
  const rows = await tx<Row[]>`
    select compartment, epoch, keeper, bytes
    from vault_wrap
    where archive = ${archive}
      ${compartment === null ? tx`` : tx`and compartment = ${compartment}`}
    order by compartment, epoch, keeper
  `
  return rows.map((row) => ({
    compartment: String(row.compartment),
    epoch: Number(row.epoch),
    keeper: String(row.keeper),
    bytes: bytesOf(row.bytes),
  }))
}

/** Takes away what lies under the keys of former epochs of a compartment. */
export const dropFormerEpochs = async (tx: Tx, archive: string, compartment: string, epoch: number): Promise<void> => {
  await tx`
    delete from vault_wrap
    where archive = ${archive}
      and compartment = ${compartment}
      and epoch < ${epoch}
  `
  await tx`
    delete from sealed_record
    where archive = ${archive}
      and compartment = ${compartment}
      and epoch < ${epoch}
  `
}

export const addOffer = async (tx: Tx, archive: string, id: string, body: string): Promise<void> => {
  await tx`insert into vault_offer ${tx([{ archive, id, body }])}`
}

/** What colleagues have put before the keepers: keys to be compared, statements that wait for a second signature. */
export const offers = async (
  tx: Tx,
  archive: string,
): Promise<readonly { readonly id: string; readonly body: string }[]> =>
  tx<{ id: string; body: string }[]>`
    select id, body
    from vault_offer
    where archive = ${archive}
    order by id
  `

export type CountRow = {
  readonly number: number
  readonly attestations: readonly string[]
  readonly independent: number
  readonly direct: number
}

export const addCount = async (tx: Tx, archive: string, count: CountRow): Promise<void> => {
  await tx`insert into sealed_count ${tx([{ archive, ...count, attestations: [...count.attestations] }])}`
}
