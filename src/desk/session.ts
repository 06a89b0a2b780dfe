import { FIRST_MEMBER, type Member } from '../record/member.js'
import { refuse } from '../record/refusal.js'
import { derivedToken, digestOf, isSameToken, newToken } from '../seal/token.js'
import { ofNoArchive } from '../store/database.js'
import { addLaunch, addSession, endSession, memberOfSession, spendLaunch } from '../store/session.js'
import type { Desk } from './act.js'

const SESSION_HOURS = 12

/** A one-time link's secret. It is shown once and stored as a digest. */
export const newLaunch = async (desk: Desk): Promise<string> => {
  const token = newToken()
  await ofNoArchive(desk.sql, (tx) => addLaunch(tx, digestOf(token), desk.now()))
  return token
}

/** Uses a one-time link up and opens a session of twelve hours. Refuses `not-signed-in` for a link used or unknown. */
export const enter = async (desk: Desk, launch: string): Promise<string> =>
  ofNoArchive(desk.sql, async (tx) => {
    const at = desk.now()
    if (!(await spendLaunch(tx, digestOf(launch), at))) return refuse('not-signed-in')
    const token = newToken()
    const ends = new Date(Date.parse(at) + SESSION_HOURS * 3_600_000).toISOString()
    await addSession(tx, { digest: digestOf(token), member: FIRST_MEMBER.id, at, ends })
    return token
  })

/** Whose session this is, or null. */
export const memberOf = async (desk: Desk, session: string | null): Promise<Member | null> => {
  if (!session) return null
  const id = await ofNoArchive(desk.sql, (tx) => memberOfSession(tx, digestOf(session), desk.now()))
  return id === FIRST_MEMBER.id ? FIRST_MEMBER : null
}

export const leave = async (desk: Desk, session: string): Promise<void> =>
  ofNoArchive(desk.sql, (tx) => endSession(tx, digestOf(session)))

/** The token that each form of a session carries. */
export const formToken = (session: string): string => derivedToken(session, 'form')

/** Whether a sent form carries the token of this session; compared in constant time. */
export const isSameForm = (token: string, given: string): boolean => isSameToken(token, given)
