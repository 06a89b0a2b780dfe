import { keepApart, mergeNames, undoSameness } from '../../desk/ruling/sameness.js'
import { isId, readId } from '../../record/id.js'
import type { NamedId } from '../../record/ruling/sameness.js'
import { refuse } from '../../record/refusal.js'
import type { Answer } from '../answer.js'
import { choiceIn, requiredIn, textIn } from '../form.js'
import { doneOr } from '../frame.js'
import { actor, place, type NameState } from '../place.js'
import type { Route } from '../route.js'
import type { Visit } from '../visit.js'

const pathOf = (visit: Visit, id: NamedId): string =>
  `/${visit.archive.id}/${isId('place', id) ? 'places' : 'actors'}/${id}#same`

const pageFor = (visit: Visit, id: NamedId, state: NameState): Promise<Answer> =>
  isId('place', id) ? place(visit, state, id) : actor(visit, state, readId('actor', id))

const decide = (visit: Visit, kept: NamedId): Promise<Answer> =>
  doneOr(
    visit,
    () => {
      const { fields } = visit
      const op = choiceIn(fields, 'op', ['merge', 'differ'], null) ?? refuse('field-missing', { field: 'op' })
      const input = { kept, other: requiredIn(fields, 'other'), reason: textIn(fields, 'reason') }
      return op === 'merge' ? mergeNames(visit.desk, visit.seat, input) : keepApart(visit.desk, visit.seat, input)
    },
    () => pathOf(visit, kept),
    (refusal, typed) => pageFor(visit, kept, { refusal, typed }),
  )

/** The entry from whose page a word was taken back. */
const atIn = (visit: Visit): NamedId | null => {
  const at = textIn(visit.fields, 'at') ?? ''
  return isId('place', at) || isId('actor', at) ? at : null
}

const undo = (visit: Visit): Promise<Answer> =>
  doneOr(
    visit,
    () =>
      undoSameness(visit.desk, visit.seat, {
        id: readId('sameness', visit.part('id')),
        reason: textIn(visit.fields, 'reason'),
      }),
    ({ kept }) => pathOf(visit, atIn(visit) ?? kept),
    (refusal, typed) => {
      const at = atIn(visit)
      if (at === null) throw refusal
      return pageFor(visit, at, { refusal, typed })
    },
  )

export const SAMENESS_ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: '/:archive/places/:id/same',
    answer: (visit) => decide(visit, readId('place', visit.part('id'))),
    again: true,
  },
  {
    method: 'POST',
    path: '/:archive/actors/:id/same',
    answer: (visit) => decide(visit, readId('actor', visit.part('id'))),
    again: true,
  },
  { method: 'POST', path: '/:archive/samenesses/:id/undo', answer: undo, again: true },
]
