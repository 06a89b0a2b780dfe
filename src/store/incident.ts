import type { Incident, IncidentAct, IncidentId } from '../record/incident.js'
import type { ClaimId, PlaceId } from '../record/id.js'
import { columnsOfWhen, listOf, saidOf, textOf, whenOfColumns, type Row } from './column.js'
import type { Tx } from './database.js'
import { keysOf } from './search/keys.js'
import { pageOf, type Found, type Query } from './query.js'
import { hadOpened, addEntries, closeVersion, openFrom, stands, type Hand } from './version.js'

const rowOf = (tx: Tx, hand: Hand, incident: Incident, from: string, reason: string | null) => ({
  archive: hand.archive,
  id: incident.id,
  recorded: openFrom(from),
  title_en: incident.title.en,
  title_ko: incident.title.ko,
  ...columnsOfWhen(incident.when),
  places: [...incident.places],
  acts: tx.json(incident.acts as never),
  claims: [...new Set(incident.acts.flatMap(({ accounts }) => accounts.map(({ claim }) => claim)))],
  note: incident.note,
  member: hand.member,
  reason,
  search: keysOf('incident', {
    title_en: incident.title.en,
    title_ko: incident.title.ko,
    note: incident.note,
    acts: incident.acts,
  }),
})

export const addIncident = async (tx: Tx, hand: Hand, incident: Incident): Promise<void> => {
  await addEntries(tx, hand, 'incident', [incident.id])
  await tx`insert into incident ${tx([rowOf(tx, hand, incident, hand.at, null)])}`
}

export const supersedeIncident = async (tx: Tx, hand: Hand, incident: Incident, reason: string): Promise<boolean> => {
  const from = await closeVersion(tx, hand, 'incident', incident.id)
  if (from === null) return false
  await tx`insert into incident ${tx([rowOf(tx, hand, incident, from, reason)])}`
  return true
}

const incidentOf = (row: Row): Incident => ({
  id: row.id as IncidentId,
  title: saidOf(row.title_en, row.title_ko),
  when: whenOfColumns(row),
  places: listOf<PlaceId>(row.places),
  acts: row.acts as readonly IncidentAct[],
  note: textOf(row.note),
})

export type IncidentVersion = {
  readonly incident: Incident
  readonly recordedFrom: string
  readonly recordedTo: string | null
  readonly reason: string | null
}

export const findIncident = async (tx: Tx, archive: string, id: IncidentId): Promise<Incident | null> => {
  const [row] = await tx<Row[]>`
    select *
    from incident
    where archive = ${archive}
      and id = ${id}
      and ${stands(tx)}
  `
  return row ? incidentOf(row) : null
}

/** Every version of an incident, the newest first. */
export const versionsOfIncident = async (
  tx: Tx,
  archive: string,
  id: IncidentId,
): Promise<readonly IncidentVersion[]> => {
  const rows = await tx<Row[]>`
    select *, lower(recorded) as opened, upper(recorded) as closed
    from incident
    where archive = ${archive}
      and id = ${id}
      and ${hadOpened(tx)}
    order by lower(recorded) desc
  `
  return rows.map((row) => ({
    incident: incidentOf(row),
    recordedFrom: String(row.opened),
    recordedTo: textOf(row.closed),
    reason: textOf(row.reason),
  }))
}

export type IncidentQuery = Query & {
  readonly claim: ClaimId | null
  readonly places: readonly PlaceId[] | null
  readonly from: string | null
  readonly to: string | null
}

/** Incidents, the latest first unless asked otherwise. From a day of knowledge only those of which an account was out. */
export const incidentsOf = async (tx: Tx, archive: string, query: IncidentQuery): Promise<Found<Incident>> => {
  const where = tx`
    where i.archive = ${archive}
      and ${stands(tx, 'i')}
    ${query.claim ? tx`and i.claims @> array[${query.claim}]::text[]` : tx``}
    ${query.places ? tx`and i.places && ${tx.array([...query.places])}::text[]` : tx``}
    ${query.from || query.to ? tx`and i.possible && daterange(${query.from}::date, ${query.to}::date, '[]')` : tx``}
    ${
      tx.from.known === null
        ? tx``
        : tx`and exists (select from claim c where c.archive = i.archive and c.id = any (i.claims)
            and c.known_on <= ${tx.from.known}::date and ${stands(tx, 'c')})`
    }
  `
  const [{ total } = { total: 0 }] = await tx<{ total: number }[]>`select count(*) as total from incident i ${where}`
  const { size, offset } = pageOf(query)
  const order = query.sort === 'title' ? tx`coalesce(i.title_en, i.title_ko)` : tx`i.earliest_start`
  const rows = await tx<Row[]>`
    select i.*
    from incident i
    ${where}
    order by ${order} ${query.descending ? tx`desc nulls last` : tx`asc nulls last`}, i.id
    limit ${size}
    offset ${offset}
  `
  return { rows: rows.map(incidentOf), total: Number(total) }
}
