import { readArchive } from '../../record/archive.js'
import type { MemberId } from '../../record/id.js'
import { FIRST_MEMBER, type Member } from '../../record/member.js'
import { refuse } from '../../record/refusal.js'
import { derivedToken, digestOf, isSameToken, newFreePart, newToken } from '../../seal/token.js'
import { findMember } from '../../store/access/member.js'
import {
  addLaunch,
  addSession,
  endSession,
  findSession,
  markSeen,
  spendLaunch,
  type Session,
  type Way,
} from '../../store/access/session.js'
import { inArchive, ofNoArchive, type Tx } from '../../store/database.js'
import type { Desk } from '../act.js'

const SESSION_HOURS = 12
const IDLE_HOURS = 4
const SEEN_EVERY = 5 * 60_000
/** A one-time link lies in a terminal, where it can be read long after it was meant for. */
const LAUNCH_HOURS = 24

const later = (at: string, hours: number): string => new Date(Date.parse(at) + hours * 3_600_000).toISOString()

/** Members belong to one's own archive, whichever archive they look at. */
export const HOUSE = readArchive('own')

/** Works in the archive that keeps the members. */
export const inHouse = <Result>(
  desk: Desk,
  mode: 'read only' | 'read write',
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> => inArchive(desk.sql, HOUSE.id, mode, work)

/** A one-time link's secret. It is shown once and stored as a digest. */
export const newLaunch = async (desk: Desk): Promise<string> => {
  const token = newToken()
  await ofNoArchive(desk.sql, (tx) => addLaunch(tx, digestOf(token), desk.now()))
  return token
}

/** Opens a session and returns its secret, of which only the digest is kept. It ends after twelve hours, or four unused. */
export const openSession = async (tx: Tx, member: MemberId, way: Way, device: string, at: string): Promise<string> => {
  const token = newToken()
  const session = { id: newFreePart(), digest: digestOf(token), member, way, device: device.slice(0, 120), at }
  await addSession(tx, { ...session, ends: later(at, SESSION_HOURS) })
  return token
}

/**
 * Uses a one-time link of the terminal up and opens a session of the first member. Refuses `not-signed-in` for a link
 * used, unknown or a day old, and when the first member is no longer here.
 */
export const enter = async (desk: Desk, launch: string, device = ''): Promise<string> =>
  inHouse(desk, 'read write', async (tx) => {
    const at = desk.now()
    if (!(await spendLaunch(tx, digestOf(launch), at, later(at, -LAUNCH_HOURS)))) return refuse('not-signed-in')
    const first = await findMember(tx, HOUSE.id, FIRST_MEMBER.id)
    if (first?.state === 'ended') return refuse('not-signed-in')
    return openSession(tx, FIRST_MEMBER.id, 'link', device, at)
  })

/** Who is at the desk: the member as they are now, their session, and the last proof where one can be given. */
export type Guest = { readonly member: Member; readonly session: Session; readonly proved?: string }

/** Whose session this is, or null. A member who was ended has none; roles are those of this moment. */
export const guestOf = async (desk: Desk, token: string | null): Promise<Guest | null> => {
  if (!token) return null
  const at = desk.now()
  const digest = digestOf(token)
  const found = await inHouse(desk, 'read only', async (tx) => {
    const session = await findSession(tx, digest, at, later(at, -IDLE_HOURS))
    const card = session && (await findMember(tx, HOUSE.id, session.member))
    return session && card && card.state === 'active' ? { session, card } : null
  })
  if (!found) return null
  const { session, card } = found
  if (Date.parse(at) - Date.parse(session.seen) > SEEN_EVERY)
    await ofNoArchive(desk.sql, (tx) => markSeen(tx, digest, at))
  const member: Member = { id: card.id, name: card.name, roles: card.roles }
  return session.canProve ? { member, session, proved: session.proved } : { member, session }
}

export const leave = async (desk: Desk, session: string): Promise<void> =>
  ofNoArchive(desk.sql, (tx) => endSession(tx, digestOf(session)))

/** The token that each form of a session carries. */
export const formToken = (session: string): string => derivedToken(session, 'form')

/** Whether a sent form carries the token of this session; compared in constant time. */
export const isSameForm = (token: string, given: string): boolean => isSameToken(token, given)
