import type { Compartment, CompartmentId } from '../../record/compartment.js'
import type { Id, MemberId } from '../../record/id.js'
import type { Row } from '../column.js'
import type { Tx } from '../database.js'
import { addEntries, closeVersion, openFrom, type Hand } from '../version.js'

export const addCompartment = async (tx: Tx, hand: Hand, compartment: Compartment): Promise<void> => {
  await addEntries(tx, hand, 'compartment', [compartment.id])
  await tx`
    insert into compartment (archive, id, recorded, name, member)
    values (${hand.archive}, ${compartment.id}, ${openFrom(hand.at)}, ${compartment.name}, ${hand.member})
  `
}

/** The compartments that a member holds, by name. */
export const compartmentsOf = async (tx: Tx, archive: string, holder: MemberId): Promise<readonly Compartment[]> => {
  const rows = await tx<Row[]>`
    select c.id, c.name
    from compartment c
    join compartment_grant g on g.archive = ${archive}
      and g.compartment = c.id
      and g.holder = ${holder}
      and upper_inf(g.recorded)
    where c.archive = ${archive}
      and upper_inf(c.recorded)
    order by lower(c.name), c.id
  `
  return rows.map((row) => ({ id: row.id as CompartmentId, name: String(row.name) }))
}

/** The compartments that none of these members holds. */
export const compartmentsWithout = async (
  tx: Tx,
  archive: string,
  holders: readonly MemberId[],
): Promise<readonly Compartment[]> => {
  const rows = await tx<Row[]>`
    select c.id, c.name
    from compartment c
    where c.archive = ${archive}
      and upper_inf(c.recorded)
      and not exists (
        select
        from compartment_grant g
        where g.archive = ${archive}
          and g.compartment = c.id
          and g.holder = any (${tx.array([...holders])}::text[])
          and upper_inf(g.recorded)
      )
    order by lower(c.name), c.id
  `
  return rows.map((row) => ({ id: row.id as CompartmentId, name: String(row.name) }))
}

/** Who holds a compartment now. */
export const holdersOf = async (tx: Tx, archive: string, compartment: CompartmentId): Promise<readonly MemberId[]> => {
  const rows = await tx<{ holder: MemberId }[]>`
    select holder
    from compartment_grant
    where archive = ${archive}
      and compartment = ${compartment}
      and upper_inf(recorded)
    order by lower(recorded), holder
  `
  return rows.map(({ holder }) => holder)
}

export const addGrant = async (
  tx: Tx,
  hand: Hand,
  grant: { readonly id: Id<'grant'>; readonly compartment: CompartmentId; readonly holder: MemberId },
): Promise<void> => {
  await addEntries(tx, hand, 'grant', [grant.id])
  await tx`
    insert into compartment_grant (archive, id, recorded, compartment, holder, member)
    values (
      ${hand.archive}, ${grant.id}, ${openFrom(hand.at)}, ${grant.compartment}, ${grant.holder}, ${hand.member}
    )
  `
}

/** Ends what a member holds: of one compartment, or of all. Says how many. */
export const endGrants = async (
  tx: Tx,
  hand: Hand,
  holder: MemberId,
  compartment: CompartmentId | null,
): Promise<number> => {
  const rows = await tx<{ id: string }[]>`
    select id
    from compartment_grant
    where archive = ${hand.archive}
      and holder = ${holder}
      and upper_inf(recorded)
    ${compartment === null ? tx`` : tx`and compartment = ${compartment}`}
  `
  for (const { id } of rows) await closeVersion(tx, hand, 'compartment_grant', id)
  return rows.length
}

/** Puts a thing into a compartment with everything that rests on it; how many things that is. */
export const confine = async (tx: Tx, hand: Hand, thing: Id, compartment: CompartmentId): Promise<number> => {
  const [row] = await tx<Row[]>`
    select confine(${hand.archive}, ${thing}, ${compartment}, ${hand.member}, ${hand.at}) as things
  `
  return Number(row?.things ?? 0)
}

/** Takes a thing out of a compartment, with what rested on it; 0 when it was not there by itself. */
export const release = async (tx: Tx, hand: Hand, thing: Id, compartment: CompartmentId): Promise<number> => {
  const [row] = await tx<Row[]>`
    select release(${hand.archive}, ${thing}, ${compartment}, ${hand.member}, ${hand.at}) as things
  `
  return Number(row?.things ?? 0)
}

export type Confined = {
  readonly compartment: CompartmentId
  readonly root: Id
  readonly born: string
  readonly things: number
}

/** What was put into the compartments that a member holds; only whoever looks can ask it of themselves. */
export const confinedFor = async (tx: Tx, archive: string, member: MemberId): Promise<readonly Confined[]> => {
  const rows = await tx<Row[]>`select * from confined_for(${archive}, ${member})`
  return rows.map((row) => ({
    compartment: row.compartment as CompartmentId,
    root: row.root as Id,
    born: String(row.born),
    things: Number(row.things),
  }))
}
