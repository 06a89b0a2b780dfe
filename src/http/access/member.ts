import {
  changeMember,
  endMember,
  inviteMember,
  listMembers,
  resetMember,
  restoreMember,
  showMember,
} from '../../desk/access/member.js'
import { InvitationPage, MemberListPage, MemberPage } from '../../pages/access/member.js'
import { readId } from '../../record/id.js'
import { readRoles, ROLES, type MemberCard } from '../../record/member.js'
import type { Refusal } from '../../record/refusal.js'
import type { Answer } from '../answer.js'
import { requiredIn, textsIn } from '../form.js'
import { doneOr, FRESH, frameOf, pageOf } from '../frame.js'
import { exported, listAsk } from '../list.js'
import type { Route } from '../route.js'
import type { Visit } from '../visit.js'

type State = { readonly typed: Readonly<Record<string, string>>; readonly refusal: Refusal | null }

const COLUMNS: readonly (readonly [string, (card: MemberCard) => unknown])[] = [
  ['id', (card) => card.id],
  ['name', (card) => card.name],
  ['roles', (card) => card.roles.join(' ')],
  ['state', (card) => card.state],
  ['since', (card) => card.since],
]

const list = async (visit: Visit, state: State): Promise<Answer> => {
  const ask = listAsk(visit, ['state', 'role'], { sort: 'name', descending: false })
  const [wanted, role] = [ask.choice('state', ['invited', 'active', 'ended']), ask.choice('role', ROLES)]
  const cards = (await listMembers(visit.desk, visit.seat)).filter(
    (card) => (wanted === null || card.state === wanted) && (role === null || card.roles.includes(role)),
  )
  return (
    exported(ask, 'members', cards, COLUMNS) ??
    pageOf(MemberListPage({ frame: await frameOf(visit), cards, asked: ask.asked, ...state }))
  )
}

const idIn = (visit: Visit) => readId('member', visit.part('id'))

const show = async (visit: Visit, state: State): Promise<Answer> => {
  const card = await showMember(visit.desk, visit.seat, idIn(visit))
  if (visit.wantsJson) return { kind: 'json', value: card }
  return pageOf(MemberPage({ frame: await frameOf(visit), card, ...state }))
}

/** The address of an invitation. It is shown on this page alone: a POST's answer is in no history and no log. */
const invitation = async (visit: Visit, token: string): Promise<Answer> => {
  const link = `${visit.origin}/join/${token}`
  if (visit.wantsJson) return { kind: 'json', value: { link }, status: 201 }
  return pageOf(InvitationPage({ frame: await frameOf(visit), link }), 201)
}

/** Does what makes an invitation, or shows again what was typed. */
const inviting = async (
  visit: Visit,
  does: () => Promise<{ readonly token: string }>,
  again: (state: State) => Promise<Answer>,
): Promise<Answer> => {
  let token = ''
  const answer = await doneOr(
    visit,
    async () => {
      token = (await does()).token
      return {}
    },
    () => '/members',
    (refusal, typed) => again({ refusal, typed }),
  )
  return token === '' ? answer : invitation(visit, token)
}

const invite = (visit: Visit): Promise<Answer> =>
  inviting(
    visit,
    async () =>
      inviteMember(visit.desk, visit.seat, {
        name: requiredIn(visit.fields, 'name'),
        roles: readRoles(textsIn(visit.fields, 'roles')),
      }),
    (state) => list(visit, state),
  )

const change = (visit: Visit): Promise<Answer> =>
  doneOr(
    visit,
    async () =>
      changeMember(visit.desk, visit.seat, {
        id: idIn(visit),
        name: requiredIn(visit.fields, 'name'),
        roles: readRoles(textsIn(visit.fields, 'roles')),
      }),
    ({ id }) => `/members/${id}`,
    (refusal, typed) => show(visit, { refusal, typed }),
  )

const end = (visit: Visit): Promise<Answer> =>
  doneOr(
    visit,
    () => endMember(visit.desk, visit.seat, idIn(visit)),
    ({ id }) => `/members/${id}`,
    (refusal, typed) => show(visit, { refusal, typed }),
  )

const renewing = (does: typeof resetMember) => (visit: Visit) =>
  inviting(
    visit,
    () => does(visit.desk, visit.seat, idIn(visit)),
    (state) => show(visit, state),
  )

export const MEMBER_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/members', answer: (visit) => list(visit, FRESH) },
  { method: 'POST', path: '/members', answer: invite, again: true },
  { method: 'GET', path: '/members/:id', answer: (visit) => show(visit, FRESH) },
  { method: 'POST', path: '/members/:id/roles', answer: change, again: true },
  { method: 'POST', path: '/members/:id/end', answer: end, again: true },
  { method: 'POST', path: '/members/:id/reset', answer: renewing(resetMember), again: true },
  { method: 'POST', path: '/members/:id/restore', answer: renewing(restoreMember), again: true },
]
