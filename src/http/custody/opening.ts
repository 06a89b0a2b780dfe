import { listOpenings, seeOpenings, type OpeningRow } from '../../desk/custody/opening.js'
import { OpeningsPage } from '../../pages/custody/opening.js'
import { refuse, type Refusal } from '../../record/refusal.js'
import type { Answer } from '../answer.js'
import { textsIn } from '../form.js'
import { doneOr, frameOf, pageOf } from '../frame.js'
import { exported, inOrder, listAsk } from '../list.js'
import type { Route } from '../route.js'
import type { Visit } from '../visit.js'

const COLUMNS: readonly (readonly [string, (row: OpeningRow) => unknown])[] = [
  ['number', (row) => row.number],
  ['day', (row) => row.day],
  ['compartment', (row) => row.compartment],
  ['member', (row) => row.member],
  ['seen', (row) => row.seen.join(' ')],
  ['missing', (row) => row.missing],
]

const list = async (visit: Visit, refusal: Refusal | null): Promise<Answer> => {
  const ask = listAsk(visit, ['state'], { sort: 'number', descending: true })
  const state = ask.choice('state', ['waiting'])
  const all = await listOpenings(visit.desk, visit.seat)
  const rows = inOrder(
    all.filter(({ missing }) => state === null || missing > 0),
    ask,
    {
      number: ({ number }) => number,
      day: ({ day }) => day,
      compartment: ({ compartment }) => compartment,
      member: ({ member }) => member,
    },
  )
  return (
    exported(ask, `openings-${visit.archive.id}`, rows, COLUMNS) ??
    pageOf(OpeningsPage({ frame: await frameOf(visit), rows, asked: ask.asked, refusal }))
  )
}

/** Places in the chain, as ticked. Refuses `choice-unknown`. */
const numbersIn = (visit: Visit): readonly number[] =>
  textsIn(visit.fields, 'number').map((text) =>
    /^\d{1,9}$/.test(text) ? Number(text) : refuse('choice-unknown', { field: 'number', value: text.slice(0, 60) }),
  )

export const OPENING_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/:archive/openings', answer: (visit) => list(visit, null) },
  {
    method: 'POST',
    path: '/:archive/openings',
    answer: (visit) =>
      doneOr(
        visit,
        async () => seeOpenings(visit.desk, visit.seat, numbersIn(visit)),
        () => `/${visit.archive.id}/openings`,
        (refusal) => list(visit, refusal),
      ),
    again: true,
  },
]
