import { endMember, inviteMember, listMembers, resetMember, restoreMember } from '../desk/access/member.js'
import type { Desk, Seat } from '../desk/act.js'
import { holderOf } from '../open.js'
import type { MemberId } from '../record/id.js'
import { readRoles } from '../record/member.js'
import { refuse } from '../record/refusal.js'
import { invitedTo, OPTION, VERB } from '../words/cli.js'
import { MEMBER_STATE, ROLE } from '../words/member.js'
import { say } from '../words/said.js'
import { type Deed, withDeed } from './house.js'
import type { Call, Verb } from './verb.js'

const list = async (call: Call, desk: Desk, seat: Seat): Promise<void> => {
  for (const { id, name, roles, state } of await listMembers(desk, seat)) {
    const said = [name, roles.map((role) => say(ROLE[role], call.language)).join(', ')]
    call.out(
      call.isJson
        ? JSON.stringify({ id, name, roles, state })
        : [...said, say(MEMBER_STATE[state], call.language)].join(' · '),
    )
  }
}

/** Whose name this is, letters large or small, or whose id. Refuses `not-found`. */
const named = async (call: Call, desk: Desk, seat: Seat): Promise<MemberId> => {
  const given = call.words[1] ?? refuse('field-missing', { field: 'NAME' })
  const found = (await listMembers(desk, seat)).find(
    ({ id, name }) => id === given || name.toLowerCase() === given.normalize('NFC').toLowerCase(),
  )
  return found?.id ?? refuse('not-found', { id: given.slice(0, 80) })
}

/** The address to hand over; where no program runs, its path alone. */
const tellLink = async (
  call: Call,
  { id, token }: { readonly id: MemberId; readonly token: string },
): Promise<void> => {
  const running = (await holderOf(call.home))?.facts.address ?? ''
  const link = `${call.env.ATTESTED_ORIGIN ?? running}/join/${token}`
  call.out(call.isJson ? JSON.stringify({ id, link }) : say(invitedTo(link), call.language))
}

const DEEDS: Readonly<Record<string, Deed>> = {
  list,
  invite: async (call, desk, seat) => {
    const name = call.words[1] ?? refuse('field-missing', { field: 'NAME' })
    const roles = readRoles((call.text('roles') ?? refuse('field-missing', { field: '--roles' })).split(/[\s,]+/))
    await tellLink(call, await inviteMember(desk, seat, { name, roles }))
  },
  deactivate: async (call, desk, seat) => {
    const { id } = await endMember(desk, seat, await named(call, desk, seat))
    call.out(call.isJson ? JSON.stringify({ id, state: 'ended' }) : say(MEMBER_STATE.ended, call.language))
  },
  reset: async (call, desk, seat) => tellLink(call, await resetMember(desk, seat, await named(call, desk, seat))),
  restore: async (call, desk, seat) => tellLink(call, await restoreMember(desk, seat, await named(call, desk, seat))),
}

export const MEMBER_VERBS: readonly Verb[] = [
  {
    name: 'member',
    words: 'list|invite|deactivate|reset|restore [NAME]',
    least: 1,
    most: 2,
    says: VERB.member,
    options: [{ name: 'roles', value: 'ROLES', says: OPTION.roles }],
    run: (call) => withDeed(call, 'member', DEEDS),
  },
]
