import {
  confineThing,
  grantCompartment,
  listCompartments,
  openCompartment,
  releaseThing,
  revokeCompartment,
} from '../../desk/access/compartment.js'
import { listMembers } from '../../desk/access/member.js'
import { CompartmentsPage } from '../../pages/access/compartment.js'
import { CONFINABLE } from '../../record/compartment.js'
import { isId, readId, type Id } from '../../record/id.js'
import { refuse, type Refusal } from '../../record/refusal.js'
import type { Answer } from '../answer.js'
import { requiredIn } from '../form.js'
import { doneOr, frameOf, pageOf } from '../frame.js'
import type { Route } from '../route.js'
import type { Visit } from '../visit.js'

type State = { readonly typed: Readonly<Record<string, string>>; readonly refusal: Refusal | null }

const list = async (visit: Visit, state: State): Promise<Answer> => {
  const sheets = await listCompartments(visit.desk, visit.seat, null)
  if (visit.wantsJson) return { kind: 'json', value: { total: sheets.length, rows: sheets } }
  const members = await listMembers(visit.desk, visit.seat)
  return pageOf(CompartmentsPage({ frame: await frameOf(visit), sheets, members, ...state }))
}

/** An id of something that can be closed, as typed. Refuses `choice-unknown`. */
const thingIn = (visit: Visit): Id => {
  const typed = requiredIn(visit.fields, 'thing')
  const noun = CONFINABLE.find((one) => isId(one, typed))
  return noun ? readId(noun, typed) : refuse('choice-unknown', { field: 'thing', value: typed.slice(0, 60) })
}

const doing =
  (does: (visit: Visit) => Promise<unknown>) =>
  (visit: Visit): Promise<Answer> =>
    doneOr(
      visit,
      () => does(visit),
      () => `/${visit.archive.id}/compartments${visit.part('id') ? `#${visit.part('id')}` : ''}`,
      (refusal, typed) => list(visit, { refusal, typed }),
    )

const idIn = (visit: Visit) => readId('compartment', visit.part('id'))

const placing = (visit: Visit) => ({ compartment: idIn(visit), thing: thingIn(visit) })
const granting = (visit: Visit) => ({
  compartment: idIn(visit),
  holder: readId('member', requiredIn(visit.fields, 'holder')),
})

export const COMPARTMENT_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/:archive/compartments',
    answer: (visit) => list(visit, { typed: { thing: visit.query.get('thing') ?? '' }, refusal: null }),
  },
  {
    method: 'POST',
    path: '/:archive/compartments',
    answer: doing((visit) => openCompartment(visit.desk, visit.seat, requiredIn(visit.fields, 'name'))),
    again: true,
  },
  {
    method: 'POST',
    path: '/:archive/compartments/:id/grant',
    answer: doing(async (visit) => grantCompartment(visit.desk, visit.seat, granting(visit))),
    again: true,
  },
  {
    method: 'POST',
    path: '/:archive/compartments/:id/revoke',
    answer: doing(async (visit) => revokeCompartment(visit.desk, visit.seat, granting(visit))),
    again: true,
  },
  {
    method: 'POST',
    path: '/:archive/compartments/:id/confine',
    answer: doing(async (visit) => confineThing(visit.desk, visit.seat, placing(visit))),
    again: true,
  },
  {
    method: 'POST',
    path: '/:archive/compartments/:id/release',
    answer: doing(async (visit) => releaseThing(visit.desk, visit.seat, placing(visit))),
    again: true,
  },
]
