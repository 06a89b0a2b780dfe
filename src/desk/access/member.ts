import { APPROVERS } from '../../record/gate/approval.js'
import type { MemberId } from '../../record/id.js'
import { readName, type MemberCard, type MemberState, type Role } from '../../record/member.js'
import { refuse } from '../../record/refusal.js'
import { digestOf, newToken } from '../../seal/token.js'
import { addInvitation, dropCredentials } from '../../store/access/credential.js'
import { endGrants } from '../../store/access/compartment.js'
import { findMember, keepMember, memberNamed, membersOf, memberVersions } from '../../store/access/member.js'
import { endSessionsOf } from '../../store/access/session.js'
import { act, look, type Desk, type Scene, type Seat } from '../act.js'
import { HOUSE, inHouse } from './session.js'

/** An invitation is good for three days. */
const INVITED_HOURS = 72

/** Members are of the house: whichever archive one looks at, they are kept in one's own. */
const atHome = (seat: Seat): Seat => ({ ...seat, archive: HOUSE })

const inviting = async ({ tx, hand }: Scene, member: MemberId, digest: string): Promise<void> =>
  addInvitation(tx, {
    digest,
    member,
    at: hand.at,
    ends: new Date(Date.parse(hand.at) + INVITED_HOURS * 3_600_000).toISOString(),
  })

const assertFree = async ({ tx, hand }: Scene, name: string, but: MemberId | null): Promise<void> => {
  const held = await memberNamed(tx, hand.archive, name)
  if (held && held.id !== but) refuse('name-taken', { name })
}

const existing = async ({ tx, hand }: Scene, id: MemberId): Promise<MemberCard> =>
  (await findMember(tx, hand.archive, id)) ?? refuse('not-found', { id })

/** Refuses `last-admin` where nobody active would be left who may let members in. */
const assertAdminLeft = async ({ tx, hand }: Scene, without: MemberId): Promise<void> => {
  const others = (await membersOf(tx, hand.archive)).filter(({ id }) => id !== without)
  if (!others.some(({ state, roles }) => state === 'active' && roles.includes('admin'))) refuse('last-admin')
}

type Invited = { readonly name: string; readonly roles: readonly Role[]; readonly digest: string }

const inviteAct = act('member.invite', async (scene, input: Invited) => {
  await assertFree(scene, input.name, null)
  const id = scene.newId('member')
  await keepMember(scene.tx, scene.hand, { id, name: input.name, roles: input.roles, state: 'invited' })
  await inviting(scene, id, input.digest)
  return { id }
})

/** Invites somebody: returns their id and the secret of a one-time link, shown once. Refuses `name-unfit`, `name-taken`. */
export const inviteMember = async (
  desk: Desk,
  seat: Seat,
  given: { readonly name: string; readonly roles: readonly Role[] },
): Promise<{ readonly id: MemberId; readonly token: string }> => {
  const token = newToken()
  const { id } = await inviteAct(desk, atHome(seat), { ...given, name: readName(given.name), digest: digestOf(token) })
  return { id, token }
}

type Change = { readonly id: MemberId; readonly name: string; readonly roles: readonly Role[] }

const changeAct = act('member.change', async (scene, input: Change) => {
  const held = await existing(scene, input.id)
  const name = readName(input.name)
  await assertFree(scene, name, held.id)
  if (held.roles.includes('admin') && !input.roles.includes('admin')) await assertAdminLeft(scene, held.id)
  await keepMember(scene.tx, scene.hand, { ...held, name, roles: input.roles })
  return { id: held.id, roles: input.roles }
})

/** Gives a member other roles or another name; it holds from their next request on. */
export const changeMember = (desk: Desk, seat: Seat, input: Change) => changeAct(desk, atHome(seat), input)

const moveTo = async (scene: Scene, id: MemberId, state: MemberState): Promise<{ readonly id: MemberId }> => {
  const held = await existing(scene, id)
  await keepMember(scene.tx, scene.hand, { ...held, state })
  await endSessionsOf(scene.tx, id, null)
  return { id }
}

const endAct = act('member.end', async (scene, id: MemberId) => {
  await assertAdminLeft(scene, id)
  await dropCredentials(scene.tx, id)
  await endGrants(scene.tx, scene.hand, id, null)
  return moveTo(scene, id, 'ended')
})

/** Ends a membership at once: sessions, passphrase and passkeys go, what the member did stays. Refuses `last-admin`. */
export const endMember = (desk: Desk, seat: Seat, id: MemberId) => endAct(desk, atHome(seat), id)

const againAct = async (scene: Scene, input: { readonly id: MemberId; readonly digest: string }) => {
  await dropCredentials(scene.tx, input.id)
  const moved = await moveTo(scene, input.id, 'invited')
  await inviting(scene, input.id, input.digest)
  return moved
}

const restoreAct = act('member.restore', againAct)
const resetAct = act('member.reset', againAct)

const withLink =
  (does: typeof resetAct) =>
  async (desk: Desk, seat: Seat, id: MemberId): Promise<{ readonly id: MemberId; readonly token: string }> => {
    const token = newToken()
    await does(desk, atHome(seat), { id, digest: digestOf(token) })
    return { id, token }
  }

/** Takes an ended member back, by a new one-time link. */
export const restoreMember = withLink(restoreAct)

/** Takes away what a member signs in with, ends their sessions and makes a new one-time link. */
export const resetMember = withLink(resetAct)

const listAct = look('member.look', async ({ tx, hand }, _: null) => membersOf(tx, hand.archive))

/** Everybody who is or was here. */
export const listMembers = (desk: Desk, seat: Seat): Promise<readonly MemberCard[]> => listAct(desk, atHome(seat), null)

const showAct = look('member.look', async (scene, id: MemberId) => existing(scene, id))

export const showMember = (desk: Desk, seat: Seat, id: MemberId): Promise<MemberCard> => showAct(desk, atHome(seat), id)

/** What every page needs to know of all who are or were here. */
export type Roll = { readonly names: ReadonlyMap<string, string>; readonly approvers: number }

const rolls = new WeakMap<object, { readonly versions: number; readonly roll: Roll }>()

/** Names by id, and how many are here who may approve; read anew only where somebody came, went or changed. */
export const rollOf = (desk: Desk): Promise<Roll> =>
  inHouse(desk, 'read only', async (tx) => {
    const versions = await memberVersions(tx, HOUSE.id)
    const held = rolls.get(desk.sql)
    if (held?.versions === versions) return held.roll
    const members = await membersOf(tx, HOUSE.id)
    const roll = {
      names: new Map(members.map(({ id, name }) => [id as string, name])),
      approvers: members.filter(
        ({ state, roles }) => state === 'active' && roles.some((role) => APPROVERS.includes(role)),
      ).length,
    }
    rolls.set(desk.sql, { versions, roll })
    return roll
  })
