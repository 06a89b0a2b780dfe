import type { MemberId } from '../../record/id.js'
import { textOf, type Row } from '../column.js'
import type { Tx } from '../database.js'

/** How somebody came in: a one-time link of the terminal, a passphrase with a second factor, a passkey. */
export type Way = 'link' | 'passphrase' | 'passkey'

export type NewSession = {
  readonly id: string
  readonly digest: string
  readonly member: MemberId
  readonly way: Way
  readonly device: string
  readonly at: string
  readonly ends: string
}

/** A session as its member sees it. */
export type Session = {
  readonly id: string
  readonly member: MemberId
  readonly way: Way
  readonly device: string
  readonly born: string
  readonly seen: string
  readonly ends: string
  readonly proved: string
  /** Whether the member has anything to prove with: a passphrase or a passkey. */
  readonly canProve: boolean
}

/** Keeps the digest of a one-time link. */
export const addLaunch = async (tx: Tx, digest: string, at: string): Promise<void> => {
  await tx`insert into launch (digest, born) values (${digest}, ${at})`
}

/** Uses a one-time link up. False when there is none, when it was used, or when it is older than `since`. */
export const spendLaunch = async (tx: Tx, digest: string, at: string, since: string): Promise<boolean> => {
  const rows = await tx`
    update launch
    set used = ${at}
    where digest = ${digest}
      and used is null
      and born > ${since}
    returning digest
  `
  return rows.length === 1
}

export const addSession = async (tx: Tx, session: NewSession): Promise<void> => {
  await tx`delete from session where ends < ${session.at}`
  await tx`
    insert into session (digest, id, member, way, device, born, seen, proved, ends)
    values (
      ${session.digest}, ${session.id}, ${session.member}, ${session.way}, ${session.device},
      ${session.at}, ${session.at}, ${session.at}, ${session.ends}
    )
  `
}

const sessionOf = (row: Row): Session => ({
  id: String(row.id),
  member: row.member as MemberId,
  way: row.way as Way,
  device: textOf(row.device) ?? '',
  born: String(row.born),
  seen: String(row.seen),
  ends: String(row.ends),
  proved: String(row.proved),
  canProve: row.can_prove === true,
})

/** The session of a digest, or null when there is none, it has ended, or it lay unused since an instant. */
export const findSession = async (tx: Tx, digest: string, at: string, idleSince: string): Promise<Session | null> => {
  const [row] = await tx<Row[]>`
    select s.*,
      exists (select from credential c where c.member = s.member)
      or exists (select from passkey k where k.member = s.member) as can_prove
    from session s
    where s.digest = ${digest}
      and s.ends > ${at}
      and s.seen > ${idleSince}
  `
  return row ? sessionOf(row) : null
}

/** A member's sessions that have not ended, the newest first. */
export const sessionsOf = async (tx: Tx, member: MemberId, at: string): Promise<readonly Session[]> => {
  const rows = await tx<Row[]>`
    select s.*, true as can_prove
    from session s
    where s.member = ${member}
      and s.ends > ${at}
    order by s.born desc, s.id
  `
  return rows.map(sessionOf)
}

export const markSeen = async (tx: Tx, digest: string, at: string): Promise<void> => {
  await tx`update session set seen = ${at} where digest = ${digest}`
}

/** Notes on a session that its member has just proved who they are. */
export const markProved = async (tx: Tx, id: string, member: MemberId, at: string): Promise<void> => {
  await tx`update session set proved = ${at}, seen = ${at} where id = ${id} and member = ${member}`
}

export const endSession = async (tx: Tx, digest: string): Promise<void> => {
  await tx`delete from session where digest = ${digest}`
}

/** Ends one of a member's own sessions. False when it is not theirs. */
export const endSessionById = async (tx: Tx, member: MemberId, id: string): Promise<boolean> => {
  const rows = await tx`delete from session where id = ${id} and member = ${member} returning id`
  return rows.length === 1
}

/** Ends every session of a member but one. */
export const endSessionsOf = async (tx: Tx, member: MemberId, except: string | null): Promise<number> => {
  const rows = await tx`delete from session where member = ${member} and id is distinct from ${except} returning id`
  return rows.length
}
