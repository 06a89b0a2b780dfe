import { showActor, showPlace } from '../../desk/place.js'
import { liftRuling, listRulings, ruleSpelling, showRuling } from '../../desk/ruling/ruling.js'
import { followRulings } from '../../desk/ruling/slip.js'
import { HouseSheetPage, RulingListPage, RulingPage } from '../../pages/ruling/ruling.js'
import type { Language } from '../../record/bilingual.js'
import { isId, readId } from '../../record/id.js'
import type { Refusal } from '../../record/refusal.js'
import { RULING_KINDS, type RulingCard } from '../../record/ruling/ruling.js'
import type { Answer } from '../answer.js'
import { show as showDossierPage } from '../dossier.js'
import { countIn, textIn } from '../form.js'
import { doneOr, FRESH, frameOf, pageOf } from '../frame.js'
import { exported, inOrder, listAsk, type ListAsk } from '../list.js'
import type { Route } from '../route.js'
import type { Visit } from '../visit.js'

type State = { readonly typed: Readonly<Record<string, string>>; readonly refusal: Refusal | null }

export const RULING_COLUMNS: readonly (readonly [string, (card: RulingCard) => unknown])[] = [
  ['id', ({ ruling }) => ruling.id],
  ['kind', ({ kind }) => kind],
  ['about', ({ ruling }) => ruling.subject ?? ruling.term],
  ['ko', ({ ruling }) => ruling.spells.ko],
  ['en', ({ ruling }) => ruling.spells.en],
  ['scheme', ({ ruling }) => ruling.scheme],
  ['north', ({ ruling }) => ruling.north],
  ['not_written', ({ others }) => [...others.ko, ...others.en].join(' | ')],
  ['state', ({ ruling }) => (ruling.isLifted ? 'lifted' : 'stands')],
  ['reason', ({ ruling }) => ruling.reason],
  ['by', ({ ruling }) => ruling.member],
  ['since', ({ ruling }) => ruling.from],
]

const found = async (visit: Visit): Promise<{ readonly ask: ListAsk; readonly cards: readonly RulingCard[] }> => {
  const ask = listAsk(visit, ['q', 'kind', 'state'], { sort: 'ko', descending: false })
  const all = await listRulings(visit.desk, visit.seat, {
    q: ask.text('q'),
    kind: ask.choice('kind', RULING_KINDS),
    state: ask.choice('state', ['stands', 'lifted']),
  })
  const cards = inOrder(all, ask, {
    ko: ({ ruling }) => ruling.spells.ko ?? ruling.spells.en ?? '',
    en: ({ ruling }) => ruling.spells.en ?? ruling.spells.ko ?? '',
    kind: ({ kind }) => kind,
    since: ({ ruling }) => ruling.from,
  })
  return { ask, cards }
}

/** A form that decides on the name of an entry begins with the name that it has. Refuses `not-found`. */
const begunWith = async ({ desk, seat }: Visit, subject: string): Promise<State['typed']> => {
  const { display } = isId('place', subject)
    ? (await showPlace(desk, seat, subject)).card.place
    : isId('actor', subject)
      ? (await showActor(desk, seat, subject)).actor
      : { display: { en: null, ko: null } }
  return { subject: subject.slice(0, 120), ko: display.ko ?? '', en: display.en ?? '' }
}

const list = async (visit: Visit, state: State): Promise<Answer> => {
  const { ask, cards } = await found(visit)
  const { asked, sort, descending } = ask
  const query = new URLSearchParams(asked).toString()
  const subject = visit.query.get('subject')
  return (
    exported(ask, `spellings-${visit.archive.id}`, cards, RULING_COLUMNS) ??
    pageOf(
      RulingListPage({
        frame: await frameOf(visit),
        ...{ cards, asked, sort, descending },
        printPath: `/${visit.archive.id}/spellings/print${query ? `?${query}` : ''}`,
        refusal: state.refusal,
        typed: subject && state.refusal === null ? await begunWith(visit, subject) : state.typed,
      }),
    )
  )
}

const print = async (visit: Visit): Promise<Answer> => {
  const { cards } = await found(visit)
  return { kind: 'page', html: houseSheet(cards, visit.language, visit.desk.now(), false) }
}

/** The house sheet as one page; `isAlone` makes it a file by itself. `printed` is an instant in UTC. */
export const houseSheet = (
  cards: readonly RulingCard[],
  language: Language,
  printed: string,
  isAlone: boolean,
): string => `<!doctype html>${String(HouseSheetPage({ language, cards, printed, isAlone }))}`

const rule = (visit: Visit): Promise<Answer> => {
  const { fields } = visit
  return doneOr(
    visit,
    () =>
      ruleSpelling(visit.desk, visit.seat, {
        subject: textIn(fields, 'subject'),
        term: textIn(fields, 'term'),
        en: textIn(fields, 'en'),
        ko: textIn(fields, 'ko'),
        north: textIn(fields, 'north'),
        scheme: textIn(fields, 'scheme'),
        others: (textIn(fields, 'others') ?? '').split(/[;\n]/),
        reason: textIn(fields, 'reason'),
        version: textIn(fields, 'version'),
      }),
    ({ id }) => `/${visit.archive.id}/spellings/${id}`,
    (refusal, typed) => list(visit, { refusal, typed }),
  )
}

const one = async (visit: Visit, state: State): Promise<Answer> => {
  const shown = await showRuling(visit.desk, visit.seat, readId('ruling', visit.part('id')))
  if (visit.wantsJson) return { kind: 'json', value: shown }
  return pageOf(RulingPage({ frame: await frameOf(visit), ...shown, ...state }))
}

const lift = (visit: Visit): Promise<Answer> => {
  const id = readId('ruling', visit.part('id'))
  return doneOr(
    visit,
    () => liftRuling(visit.desk, visit.seat, { id, reason: textIn(visit.fields, 'lift_reason') }),
    () => `/${visit.archive.id}/spellings/${id}`,
    (refusal, typed) => one(visit, { refusal, typed }),
  )
}

const follow = (visit: Visit): Promise<Answer> => {
  const id = readId('dossier', visit.part('id'))
  const index = countIn(visit.fields, 'index')
  return doneOr(
    visit,
    () => followRulings(visit.desk, visit.seat, { id, index }),
    () => `/${visit.archive.id}/dossiers/${id}${index === null ? '' : `#item-${index}`}`,
    (refusal, typed) => showDossierPage(visit, { refusal, typed }),
  )
}

export const RULING_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/:archive/spellings', answer: (visit) => list(visit, FRESH) },
  { method: 'POST', path: '/:archive/spellings', answer: rule, again: true },
  { method: 'GET', path: '/:archive/spellings/print', answer: print },
  { method: 'GET', path: '/:archive/spellings/:id', answer: (visit) => one(visit, FRESH) },
  { method: 'POST', path: '/:archive/spellings/:id/lift', answer: lift, again: true },
  { method: 'POST', path: '/:archive/dossiers/:id/spellings', answer: follow, again: true },
]
