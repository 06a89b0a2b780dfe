import type { DossierCard } from '../record/card.js'
import type { Dossier, DossierItem, Edition, EditionFile } from '../record/dossier.js'
import type { ClaimId, DossierId, EditionId } from '../record/id.js'
import { saidOf, type Row } from './column.js'
import type { Tx } from './database.js'
import { keysOf } from './search/keys.js'
import { addEntries, closeVersion, type Hand, openFrom, stands } from './version.js'

const rowOf = (tx: Tx, hand: Hand, dossier: Dossier, from: string) => ({
  archive: hand.archive,
  id: dossier.id,
  recorded: openFrom(from),
  title_en: dossier.title.en,
  title_ko: dossier.title.ko,
  items: tx.json(dossier.items as never),
  member: hand.member,
  search: keysOf('dossier', { title_en: dossier.title.en, title_ko: dossier.title.ko, items: dossier.items }),
})

export const addDossier = async (tx: Tx, hand: Hand, dossier: Dossier): Promise<void> => {
  await addEntries(tx, hand, 'dossier', [dossier.id])
  await tx`insert into dossier ${tx([rowOf(tx, hand, dossier, hand.at)])}`
}

export const supersedeDossier = async (tx: Tx, hand: Hand, dossier: Dossier): Promise<boolean> => {
  const from = await closeVersion(tx, hand, 'dossier', dossier.id)
  if (from === null) return false
  await tx`insert into dossier ${tx([rowOf(tx, hand, dossier, from)])}`
  return true
}

const dossierOf = (row: Row): Dossier => ({
  id: row.id as DossierId,
  title: saidOf(row.title_en, row.title_ko),
  items: row.items as readonly DossierItem[],
})

export const findDossier = async (tx: Tx, archive: string, id: DossierId): Promise<Dossier | null> => {
  const [row] = await tx<Row[]>`
    select *
    from dossier
    where archive = ${archive}
      and id = ${id}
      and ${stands(tx)}
  `
  return row ? dossierOf(row) : null
}

/** Dossiers of the archive, the last changed first. */
export const dossiersOf = async (tx: Tx, archive: string): Promise<readonly DossierCard[]> => {
  const rows = await tx<Row[]>`
    select d.*, lower(d.recorded) as changed,
      (select count(*) from jsonb_array_elements(d.items) as i where i ->> 'kind' = 'claim') as claims,
      (select count(*) from edition e where e.archive = d.archive and e.dossier = d.id and ${hadLeft(tx)}) as editions
    from dossier d
    where d.archive = ${archive}
      and ${stands(tx, 'd')}
    order by lower(d.recorded) desc, d.id
  `
  return rows.map((row) => ({
    id: row.id as DossierId,
    title: saidOf(row.title_en, row.title_ko),
    claims: Number(row.claims),
    editions: Number(row.editions),
    changed: String(row.changed),
  }))
}

/** The dossiers that use any of these claims. */
export const dossiersUsing = async (
  tx: Tx,
  archive: string,
  claims: readonly ClaimId[],
): Promise<readonly DossierId[]> => {
  const rows = await tx<{ id: DossierId }[]>`
    select id
    from dossier
    where archive = ${archive}
      and ${stands(tx)}
      and exists (
        select
        from jsonb_array_elements(items) as i
        where i ->> 'claim' = any (${tx.array([...claims])}::text[])
      )
    order by id
  `
  return rows.map(({ id }) => id)
}

/** Whether an edition had left from where a transaction looks, by instant and by day: pages are frozen before they leave. */
export const hadLeft = (tx: Tx) => {
  const { recorded, known } = tx.from
  const left = tx`coalesce(published, printed)`
  if (recorded === null && known === null) return tx`true`
  return tx`(
    (${recorded}::timestamptz is null or ${left} <= ${recorded}::timestamptz)
    and (${known}::date is null or (${left} at time zone 'Asia/Seoul')::date <= ${known}::date)
  )`
}

export const addEdition = async (tx: Tx, hand: Hand, edition: Edition): Promise<void> => {
  await addEntries(tx, hand, 'edition', [edition.id])
  await tx`
    insert into edition (archive, id, dossier, number, printed, files, sha256, member, published)
    values (${hand.archive}, ${edition.id}, ${edition.dossier}, ${edition.number}, ${edition.printed},
      ${tx.json(edition.files as never)}, ${edition.sha256}, ${hand.member}, ${hand.at})
  `
}

const editionOf = (row: Row): Edition => ({
  id: row.id as EditionId,
  dossier: row.dossier as DossierId,
  number: Number(row.number),
  printed: String(row.printed),
  files: row.files as readonly EditionFile[],
  sha256: String(row.sha256),
})

export const findEdition = async (tx: Tx, archive: string, id: EditionId): Promise<Edition | null> => {
  const [row] = await tx<Row[]>`
    select *
    from edition
    where archive = ${archive}
      and id = ${id}
      and ${hadLeft(tx)}
  `
  return row ? editionOf(row) : null
}

/** The edition of ours that holds a file of these bytes, or null: a story of our own that comes back. */
export const editionOfFile = async (tx: Tx, archive: string, sha256: string): Promise<Edition | null> => {
  const [row] = await tx<Row[]>`
    select *
    from edition
    where archive = ${archive}
      and files @> ${tx.json([{ sha256 }])}
    order by printed
    limit 1
  `
  return row ? editionOf(row) : null
}

/** Editions of a dossier, the newest first. */
export const editionsOf = async (tx: Tx, archive: string, dossier: DossierId): Promise<readonly Edition[]> => {
  const rows = await tx<Row[]>`
    select *
    from edition
    where archive = ${archive}
      and dossier = ${dossier}
      and ${hadLeft(tx)}
    order by number desc
  `
  return rows.map(editionOf)
}
