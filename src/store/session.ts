import type { MemberId } from '../record/id.js'
import type { Tx } from './database.js'

/** Keeps the digest of a one-time link. */
export const addLaunch = async (tx: Tx, digest: string, at: string): Promise<void> => {
  await tx`insert into launch (digest, born) values (${digest}, ${at})`
}

/** Uses a one-time link up. False when there is none, or when it was used. */
export const spendLaunch = async (tx: Tx, digest: string, at: string): Promise<boolean> => {
  const rows = await tx`
    update launch
    set used = ${at}
    where digest = ${digest}
      and used is null
    returning digest
  `
  return rows.length === 1
}

export const addSession = async (
  tx: Tx,
  session: { readonly digest: string; readonly member: MemberId; readonly at: string; readonly ends: string },
): Promise<void> => {
  await tx`delete from session where ends < ${session.at}`
  await tx`
    insert into session (digest, member, born, ends)
    values (${session.digest}, ${session.member}, ${session.at}, ${session.ends})
  `
}

/** Whose session a digest is, or null when there is none or it has ended. */
export const memberOfSession = async (tx: Tx, digest: string, at: string): Promise<MemberId | null> => {
  const [row] = await tx<{ member: MemberId }[]>`
    select member
    from session
    where digest = ${digest}
      and ends > ${at}
  `
  return row?.member ?? null
}

export const endSession = async (tx: Tx, digest: string): Promise<void> => {
  await tx`delete from session where digest = ${digest}`
}
