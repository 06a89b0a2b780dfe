import type { AttestationId } from '../../record/id.js'
import type { VaultTally } from '../../record/standing.js'
import { listOf, type Row } from '../column.js'
import type { Tx } from '../database.js'

/**
 * Signed counts with who signed them: those of keepers who counted the same words and came to the same numbers are one,
 * signed by so many keepers, however many keys each has and whatever other keys sign beside theirs. Of an instant in the
 * past, those that the journal had by then.
 */
const counted = (tx: Tx, archive: string) => tx`
  with owner as materialized (
    select distinct on (does ->> 'signing') does ->> 'signing' as key, does ->> 'member' as member
    from (
      select body::jsonb -> 'does' as does
      from vault_statement
      where archive = ${archive} and body ~ '"act":"(member|touch)-added"'
    ) as said
    where does ->> 'act' in ('member-added', 'touch-added')
  )
  select max(c.number) as number, c.attestations, c.independent, c.direct,
    count(distinct o.member) as keepers
  from sealed_count c
  join vault_statement s on s.archive = ${archive} and s.number = c.number
  cross join lateral jsonb_array_elements(s.body::jsonb -> 'signatures') as signed
  join owner o on o.key = signed ->> 'by'
  where c.archive = ${archive}
    ${
      tx.from.recorded === null
        ? tx``
        : tx`and exists (
            select
            from journal j
            where j.archive = ${archive}
              and j.act = 'vault.count'
              and j.subject = 'statement ' || c.number
              and j.at <= ${tx.from.recorded}::timestamptz
          )`
    }
`

const tallyOf = (row: Row): VaultTally => ({
  attestations: listOf<AttestationId>(row.attestations),
  independent: Number(row.independent),
  direct: Number(row.direct),
  keepers: Number(row.keepers),
})

/** Signed counts that speak of any of these attestations, the newest first. */
export const talliesOf = async (
  tx: Tx,
  archive: string,
  attestations: readonly AttestationId[],
): Promise<readonly VaultTally[]> => {
  if (attestations.length === 0) return []
  const rows = await tx<Row[]>`
    ${counted(tx, archive)}
      and c.attestations && ${tx.array([...attestations])}::text[]
    group by c.attestations, c.independent, c.direct
    order by 1 desc
  `
  return rows.map(tallyOf)
}

/** Every signed count of an archive, as lines of an export, in the order in which they count. */
export const tallyLines = async (tx: Tx, archive: string): Promise<readonly string[]> => {
  const rows = await tx<Row[]>`
    ${counted(tx, archive)}
    group by c.attestations, c.independent, c.direct
    order by 1
  `
  return rows.map((row) => JSON.stringify({ noun: 'count', number: Number(row.number), ...tallyOf(row) }))
}
