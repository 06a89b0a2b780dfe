import type { MemberId } from '../../record/id.js'
import { FIRST_MEMBER, type MemberCard, type MemberState, type Role } from '../../record/member.js'
import { listOf, type Row } from '../column.js'
import type { Tx } from '../database.js'
import { addEntries, closeVersion, hasEntry, openFrom, type Hand } from '../version.js'

type Kept = Omit<MemberCard, 'since'>

const rowOf = (hand: Hand, member: Kept, from: string) => ({
  archive: hand.archive,
  id: member.id,
  recorded: openFrom(from),
  name: member.name,
  roles: [...member.roles],
  state: member.state,
  member: hand.member,
})

const cardOf = (row: Row): MemberCard => ({
  id: row.id as MemberId,
  name: String(row.name),
  roles: listOf<Role>(row.roles),
  state: row.state as MemberState,
  since: String(row.since),
})

/** Keeps a member's next version, or the first. */
export const keepMember = async (tx: Tx, hand: Hand, member: Kept): Promise<void> => {
  if (!(await hasEntry(tx, hand.archive, member.id))) await addEntries(tx, hand, 'member', [member.id])
  const from = (await closeVersion(tx, hand, 'member', member.id)) ?? hand.at
  await tx`insert into member ${tx([rowOf(hand, member, from)])}`
}

const FIRST: MemberCard = { ...FIRST_MEMBER, state: 'active', since: null }

/** A member as they stand now, or null. The first is there before anything is kept of them. */
export const findMember = async (tx: Tx, archive: string, id: MemberId): Promise<MemberCard | null> => {
  const [row] = await tx<Row[]>`
    select *, lower(recorded) as since
    from member
    where archive = ${archive}
      and id = ${id}
      and upper_inf(recorded)
  `
  if (row) return cardOf(row)
  return id === FIRST.id ? FIRST : null
}

/** A member by the name they sign in with, letters large or small. */
export const memberNamed = async (tx: Tx, archive: string, name: string): Promise<MemberCard | null> => {
  const [row] = await tx<Row[]>`
    select *, lower(recorded) as since
    from member
    where archive = ${archive}
      and lower(name) = lower(${name})
      and upper_inf(recorded)
  `
  if (row) return cardOf(row)
  if (name.toLowerCase() !== FIRST.name) return null
  return findMember(tx, archive, FIRST.id).then((first) => (first?.since === null ? first : null))
}

/** Everybody who is or was here, by name. */
export const membersOf = async (tx: Tx, archive: string): Promise<readonly MemberCard[]> => {
  const rows = await tx<Row[]>`
    select *, lower(recorded) as since
    from member
    where archive = ${archive}
      and upper_inf(recorded)
    order by state, lower(name), id
  `
  const cards = rows.map(cardOf)
  return cards.some(({ id }) => id === FIRST.id) ? cards : [FIRST, ...cards]
}

/** How many versions of members there are. None is ever taken away, so what was read at one count holds at that count. */
export const memberVersions = async (tx: Tx, archive: string): Promise<number> => {
  const [row] = await tx<{ versions: number }[]>`
    select count(*) as versions
    from member
    where archive = ${archive}
  `
  return Number(row?.versions ?? 0)
}
