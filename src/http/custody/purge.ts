import { askPurge, confirmPurge, declinePurge, listPurges, searchSpill } from '../../desk/custody/purge.js'
import { PurgePage } from '../../pages/custody/purge.js'
import type { PurgeCard } from '../../record/custody/purge.js'
import { readId } from '../../record/id.js'
import type { Refusal } from '../../record/refusal.js'
import type { Answer } from '../answer.js'
import { requiredIn } from '../form.js'
import { doneOr, frameOf, pageOf } from '../frame.js'
import { exported, listAsk } from '../list.js'
import type { Route } from '../route.js'
import type { Visit } from '../visit.js'

type State = { readonly typed: Readonly<Record<string, string>>; readonly refusal: Refusal | null }

const COLUMNS: readonly (readonly [string, (card: PurgeCard) => unknown])[] = [
  ['id', (card) => card.id],
  ['at', (card) => card.at],
  ['subject', (card) => card.subject],
  ['reason', (card) => card.reason],
  ['member', (card) => card.member],
  ['state', (card) => card.end?.state ?? 'waiting'],
  ['ended', (card) => card.end?.at],
  ['second', (card) => card.end?.member],
  ['records', (card) => card.end?.things],
  ['found', (card) => card.search?.found.length],
]

const list = async (visit: Visit, { typed, refusal }: State): Promise<Answer> => {
  const cards = await listPurges(visit.desk, visit.seat, null)
  const ask = listAsk(visit, [], { sort: 'at', descending: true })
  const page = async () => {
    const { words: _, ...shown } = typed
    return pageOf(PurgePage({ frame: await frameOf(visit), cards, typed: shown, refusal }))
  }
  return exported(ask, `purges-${visit.archive.id}`, cards, COLUMNS) ?? page()
}

const doing =
  (does: (visit: Visit) => Promise<{ readonly id: string }>) =>
  (visit: Visit): Promise<Answer> =>
    doneOr(
      visit,
      () => does(visit),
      ({ id }) => `/${visit.archive.id}/purges#${id}`,
      (refusal, typed) => list(visit, { refusal, typed }),
    )

const idIn = (visit: Visit) => readId('purge', visit.part('id'))
/** The words come as they were typed: the search is for their bytes. */
const wordsIn = (visit: Visit) => ({ id: idIn(visit), words: requiredIn(visit.fields, 'words') })

export const PURGE_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/:archive/purges',
    answer: (visit) => list(visit, { typed: { thing: visit.query.get('thing') ?? '' }, refusal: null }),
  },
  {
    method: 'POST',
    path: '/:archive/purges',
    answer: doing((visit) =>
      askPurge(visit.desk, visit.seat, {
        subject: requiredIn(visit.fields, 'thing'),
        reason: requiredIn(visit.fields, 'reason'),
      }),
    ),
    again: true,
  },
  {
    method: 'POST',
    path: '/:archive/purges/:id/confirm',
    answer: doing((visit) => confirmPurge(visit.desk, visit.seat, wordsIn(visit))),
    again: true,
  },
  {
    method: 'POST',
    path: '/:archive/purges/:id/search',
    answer: doing((visit) => searchSpill(visit.desk, visit.seat, wordsIn(visit))),
    again: true,
  },
  {
    method: 'POST',
    path: '/:archive/purges/:id/decline',
    answer: doing((visit) => declinePurge(visit.desk, visit.seat, idIn(visit))),
    again: true,
  },
]
