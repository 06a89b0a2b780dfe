import type { SourceKind, Stance, Basis } from '../record/attestation.js'
import type { AttestationId, ClaimId, ReportId, SourceId } from '../record/id.js'
import type { LinkKind } from '../record/link.js'
import type { Voice } from '../record/standing.js'
import { textOf, type Row } from './column.js'
import type { Tx } from './database.js'
import { isPublished, stands } from './version.js'

export type Tie = {
  readonly from: ClaimId
  readonly to: ClaimId
  readonly kind: LinkKind
  readonly about: string | null
}

/** The ties by which claims stand or fall: contradictions, corroborations, repeats. Only between claims that are out. */
export const tiesOf = async (tx: Tx, archive: string, claims: readonly ClaimId[] | null): Promise<readonly Tie[]> => {
  const end = (column: string) => tx`
    select from_claim, to_claim, kind, about
    from link
    where archive = ${archive}
      and ${stands(tx)}
      and kind in ('contradicts', 'corroborates', 'repeats')
      ${claims ? tx`and ${tx(column)} = any (${tx.array([...claims])}::text[])` : tx``}
  `
  const rows = await tx<Row[]>`
    ${claims ? tx`${end('from_claim')} union ${end('to_claim')}` : end('from_claim')}
    order by from_claim, to_claim, kind, about
  `
  return rows.map((row) => ({
    from: row.from_claim as ClaimId,
    to: row.to_claim as ClaimId,
    kind: row.kind as LinkKind,
    about: textOf(row.about),
  }))
}

/** Taken back by the day from which we look; where the day is not known, at once. */
const isTakenBack = (tx: Tx) =>
  tx.from.known === null
    ? tx`a.withdrawn_reason is not null`
    : tx`(a.withdrawn_reason is not null and (a.withdrawn_on is null or a.withdrawn_on <= ${tx.from.known}::date))`

export type Spoken = Omit<Voice, 'parents'> & { readonly report: ReportId }

/** The attestations of these claims (null: of all), as the standing rule sees them. */
export const voicesOf = async (
  tx: Tx,
  archive: string,
  claims: readonly ClaimId[] | null,
): Promise<readonly Spoken[]> => {
  if (claims?.length === 0) return []
  const rows = await tx<Row[]>`
    select a.id, a.claim, a.stance, a.basis, a.source, s.kind as source_kind, o.origin,
      ${isTakenBack(tx)} as is_withdrawn, coalesce(a.report, c.report) as report
    from attestation a
    join claim c on c.archive = ${archive} and c.id = a.claim and ${stands(tx, 'c')} and ${isPublished(tx, 'c')}
    left join origin_judgement o on o.archive = ${archive} and o.attestation = a.id and ${stands(tx, 'o')}
    left join source s on s.archive = ${archive} and s.id = a.source and ${stands(tx, 's')}
    where a.archive = ${archive}
      and ${stands(tx, 'a')}
      ${claims ? tx`and a.claim = any (${tx.array([...claims])}::text[])` : tx``}
      ${
        tx.from.known === null
          ? tx``
          : tx`and (a.told_earliest is null or a.told_earliest <= ${tx.from.known}::date)
              and (a.report is null or exists (select from report r
              where r.archive = ${archive} and r.id = a.report and ${isPublished(tx, 'r')}))`
      }
    order by a.id
  `
  return rows.map(spokenOf)
}

/** The same, by the attestations' own ids. */
export const voicesByIds = async (
  tx: Tx,
  archive: string,
  ids: readonly AttestationId[],
): Promise<readonly Spoken[]> => {
  if (ids.length === 0) return []
  const rows = await tx<Row[]>`
    select a.id, a.claim, a.stance, a.basis, a.source, s.kind as source_kind, o.origin,
      ${isTakenBack(tx)} as is_withdrawn, coalesce(a.report, c.report) as report
    from attestation a
    join claim c on c.archive = ${archive} and c.id = a.claim and ${stands(tx, 'c')}
    left join origin_judgement o on o.archive = ${archive} and o.attestation = a.id and ${stands(tx, 'o')}
    left join source s on s.archive = ${archive} and s.id = a.source and ${stands(tx, 's')}
    where a.archive = ${archive}
      and a.id = any (${tx.array([...ids])}::text[])
      and ${stands(tx, 'a')}
    order by a.id
  `
  return rows.map(spokenOf)
}

const spokenOf = (row: Row): Spoken => ({
  id: row.id as AttestationId,
  claim: row.claim as ClaimId,
  stance: row.stance as Stance,
  basis: row.basis as Basis,
  source: row.source as SourceId | null,
  sourceKind: row.source_kind as SourceKind | null,
  origin: textOf(row.origin),
  isWithdrawn: row.is_withdrawn === true,
  report: row.report as ReportId,
})

/** Those of these claims that an assessment in effect refutes: two members, evidence of its own. */
export const refutedAmong = async (
  tx: Tx,
  archive: string,
  claims: readonly ClaimId[] | null,
): Promise<ReadonlySet<ClaimId>> => {
  const rows = await tx<{ subject: ClaimId }[]>`
    select distinct subject
    from assessment
    where archive = ${archive}
      and kind = 'refutation'
      and cardinality(members) >= 2
      and cardinality(evidence) >= 1
      and ${stands(tx)}
      ${claims ? tx`and subject = any (${tx.array([...claims])}::text[])` : tx``}
  `
  return new Set(rows.map(({ subject }) => subject))
}

/** Every claim of an archive that is out, in pages by id. */
export const claimIdsAfter = async (
  tx: Tx,
  archive: string,
  after: string,
  size: number,
): Promise<readonly ClaimId[]> => {
  const rows = await tx<{ id: ClaimId }[]>`
    select id
    from claim
    where archive = ${archive}
      and id > ${after}
      and ${stands(tx)}
      and ${isPublished(tx)}
    order by id
    limit ${size}
  `
  return rows.map(({ id }) => id)
}

/** Points at which the standing of a claim may have moved. */
export type Turns = { readonly days: readonly string[]; readonly instants: readonly string[] }

/**
 * When something came out or was taken back about these claims (civil days), and when something was written about them,
 * about who attests them, on which origin, and how they are tied (instants). Both sorted.
 */
export const turnsOf = async (tx: Tx, archive: string, claims: readonly ClaimId[]): Promise<Turns> => {
  const ids = tx.array([...claims])
  const words = tx`select id from attestation where archive = ${archive} and claim = any (${ids}::text[])`
  const [row] = await tx<{ days: string[]; instants: string[] }[]>`
    select
      array(
        select known_on::text from claim where archive = ${archive} and id = any (${ids}::text[]) and known_on is not null
        union
        select r.known_on::text
        from attestation a
        join report r on r.archive = ${archive} and r.id = a.report
        where a.archive = ${archive} and a.claim = any (${ids}::text[]) and r.known_on is not null
        union
        select withdrawn_on::text from attestation
        where archive = ${archive} and claim = any (${ids}::text[]) and withdrawn_on is not null and ${stands(tx)}
        order by 1
      ) as days,
      array(
        select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
        from (
          select lower(recorded) as at from claim where archive = ${archive} and id = any (${ids}::text[])
          union select lower(recorded) from attestation where archive = ${archive} and claim = any (${ids}::text[])
          union select lower(recorded) from origin_judgement where archive = ${archive} and attestation in (${words})
          union select lower(recorded) from descent where archive = ${archive} and child in (${words})
          union select lower(recorded) from link where archive = ${archive} and from_claim = any (${ids}::text[])
          union select lower(recorded) from link where archive = ${archive} and to_claim = any (${ids}::text[])
          union select lower(recorded) from assessment where archive = ${archive} and subject = any (${ids}::text[])
        ) as written
        where ${tx.from.recorded === null ? tx`true` : tx`at <= ${tx.from.recorded}::timestamptz`}
        group by 1
        order by 1
      ) as instants
  `
  return { days: row?.days ?? [], instants: row?.instants ?? [] }
}
