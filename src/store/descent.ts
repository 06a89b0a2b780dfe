import type { Descent, DescentKind } from '../record/attestation.js'
import type { AttestationId, ClaimId, ReportId } from '../record/id.js'
import type { DescentCard } from '../record/card.js'
import { inBatches, type Row } from './column.js'
import type { Tx } from './database.js'
import { addEntries, openFrom, stands, type Hand } from './version.js'

export const addDescents = async (tx: Tx, hand: Hand, descents: readonly Descent[]): Promise<void> => {
  await addEntries(
    tx,
    hand,
    'derivation',
    descents.map(({ id }) => id),
  )
  const rows = descents.map((descent) => ({
    archive: hand.archive,
    id: descent.id,
    recorded: openFrom(hand.at),
    child: descent.child,
    parent: descent.parent,
    kind: descent.kind,
    evidence: descent.evidence,
    is_independent: descent.isIndependent,
    member: hand.member,
  }))
  await inBatches(rows, (batch) => tx`insert into descent ${tx(batch)}`)
}

const descentOf = (row: Row): Descent => ({
  id: String(row.id),
  child: row.child as AttestationId,
  parent: row.parent as AttestationId,
  kind: row.kind as DescentKind,
  evidence: String(row.evidence),
  isIndependent: row.is_independent === true,
})

/** How an attestation leans on others, and others on it, with whose words those are. */
export const descentsOf = async (tx: Tx, archive: string, id: AttestationId): Promise<readonly DescentCard[]> => {
  const rows = await tx<Row[]>`
    select d.*, a.id as other, a.label, a.claim
    from descent d
    join attestation a on a.archive = ${archive}
      and a.id = case when d.child = ${id} then d.parent else d.child end
      and ${stands(tx, 'a')}
    where d.archive = ${archive}
      and (d.child = ${id} or d.parent = ${id})
      and ${stands(tx, 'd')}
    order by d.id
  `
  return rows.map((row) => ({
    ...descentOf(row),
    other: row.other as AttestationId,
    label: String(row.label),
    claim: row.claim as ClaimId,
  }))
}

/** What these attestations lean on, directly and further up. */
export const forebearsOf = async (
  tx: Tx,
  archive: string,
  ids: readonly AttestationId[],
): Promise<readonly Descent[]> => {
  if (ids.length === 0) return []
  const rows = await tx<Row[]>`
    with recursive up (id) as (
      select unnest(${tx.array([...ids])}::text[])
      union
      select d.parent
      from up
      join descent d on d.archive = ${archive} and d.child = up.id and ${stands(tx, 'd')}
    )
    select d.*
    from up
    join descent d on d.archive = ${archive} and d.child = up.id and ${stands(tx, 'd')}
    order by d.id
  `
  return rows.map(descentOf)
}

/** The claims of all attestations that lean on this one, directly and further down. */
export const dependantsOf = async (tx: Tx, archive: string, id: AttestationId): Promise<readonly ClaimId[]> => {
  const rows = await tx<{ claim: ClaimId }[]>`
    with recursive down (id) as (
      select ${id}::text
      union
      select d.child
      from down
      join descent d on d.archive = ${archive} and d.parent = down.id and ${stands(tx, 'd')} and not d.is_independent
    )
    select distinct a.claim
    from down
    join attestation a on a.archive = ${archive} and a.id = down.id and ${stands(tx, 'a')}
    order by a.claim
  `
  return rows.map(({ claim }) => claim)
}

/** Who repeats whom, from a claim onwards. */
export const repeatsOf = async (
  tx: Tx,
  archive: string,
  from: ClaimId,
): Promise<readonly { readonly from: ClaimId; readonly to: ClaimId }[]> => {
  const rows = await tx<Row[]>`
    with recursive onward (id) as (
      select ${from}::text
      union
      select l.to_claim
      from onward
      join link l on l.archive = ${archive} and l.from_claim = onward.id and l.kind = 'repeats' and ${stands(tx, 'l')}
    )
    select l.from_claim, l.to_claim
    from onward
    join link l on l.archive = ${archive} and l.from_claim = onward.id and l.kind = 'repeats' and ${stands(tx, 'l')}
  `
  return rows.map((row) => ({ from: row.from_claim as ClaimId, to: row.to_claim as ClaimId }))
}

/** Which reports lean on which, from these upwards; sharing a source is no leaning. */
export const reportParents = async (
  tx: Tx,
  archive: string,
  reports: readonly ReportId[],
): Promise<ReadonlyMap<ReportId, readonly ReportId[]>> => {
  if (reports.length === 0) return new Map()
  const rows = await tx<Row[]>`
    with recursive up (id) as (
      select unnest(${tx.array([...reports])}::text[])
      union
      select d.parent
      from up
      join derivation d on d.archive = ${archive} and d.report = up.id and d.kind <> 'same-source'
    )
    select d.report, d.parent
    from up
    join derivation d on d.archive = ${archive} and d.report = up.id and d.kind <> 'same-source'
    order by d.report, d.parent
  `
  const parents = new Map<ReportId, ReportId[]>()
  for (const row of rows) {
    const report = row.report as ReportId
    parents.set(report, [...(parents.get(report) ?? []), row.parent as ReportId])
  }
  return parents
}
