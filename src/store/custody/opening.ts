import type { MemberId } from '../../record/id.js'
import type { Opening } from '../../record/custody/opening.js'
import { listOf, type Row } from '../column.js'
import type { Tx } from '../database.js'
import type { Hand } from '../version.js'

/** Openings of the compartments that a member keeps now, or of all (`keeper` null), the newest first. */
export const openingsOf = async (tx: Tx, archive: string, keeper: MemberId | null): Promise<readonly Opening[]> => {
  const rows = await tx<Row[]>`
    with said as materialized (
      select number, body::jsonb -> 'does' as does
      from vault_statement
      where archive = ${archive}
    ), kept as (
      select distinct on (does ->> 'compartment') does ->> 'compartment' as compartment,
        array(select jsonb_array_elements_text(does -> 'keepers')) as keepers
      from said
      where does ->> 'act' = 'compartment'
      order by does ->> 'compartment', number desc
    )
    select s.number, k.compartment, s.does ->> 'member' as member, s.does ->> 'day' as day, k.keepers,
      array(
        select o.member
        from opening_seen o
        where o.archive = ${archive} and o.statement = s.number
        order by o.at, o.member
      ) as seen
    from said s
    join kept k on k.compartment = s.does ->> 'compartment'
    where s.does ->> 'act' = 'opened'
      ${keeper === null ? tx`` : tx`and ${keeper} = any (k.keepers)`}
    order by s.number desc
  `
  return rows.map((row) => ({
    number: Number(row.number),
    compartment: String(row.compartment),
    member: row.member as MemberId,
    day: String(row.day),
    seen: listOf<MemberId>(row.seen),
    others: listOf<MemberId>(row.keepers).filter((one) => one !== row.member),
  }))
}

/** Notes that a member saw openings; once each. */
export const addSeen = async (tx: Tx, hand: Hand, numbers: readonly number[]): Promise<void> => {
  for (const statement of numbers)
    await tx`
      insert into opening_seen ${tx([{ archive: hand.archive, statement, member: hand.member, at: hand.at }])}
      on conflict do nothing
    `
}
