import { enrolDirective, listDirectives, markDirective, showDirective } from '../desk/directive.js'
import { squareOf } from '../desk/ask.js'
import { findNames } from '../desk/place.js'
import { DirectiveListPage, DirectivePage } from '../pages/directive.js'
import { DirectiveFormPage } from '../pages/directiveform.js'
import { bilingual, inLanguage } from '../record/bilingual.js'
import type { DirectiveCard } from '../record/card.js'
import { DIRECTIVE_ACTS, FORCES, type DirectiveEvent } from '../record/directive.js'
import { readId } from '../record/id.js'
import { refuse, type Refusal } from '../record/refusal.js'
import { whenOf } from '../record/time/when.js'
import type { Answer } from './answer.js'
import { choiceIn, requiredIn, textIn } from './form.js'
import { doneOr, FRESH, frameOf, pageOf } from './frame.js'
import { exported, listAsk } from './list.js'
import type { Route } from './route.js'
import type { Visit } from './visit.js'

type State = { readonly typed: Readonly<Record<string, string>>; readonly refusal: Refusal | null }

const COLUMNS: readonly (readonly [string, (card: DirectiveCard) => unknown])[] = [
  ['id', (card) => card.id],
  ['title_en', (card) => card.title.en],
  ['title_ko', (card) => card.title.ko],
  ['topic', (card) => card.topic],
  ['force', (card) => card.force],
  ['issuer', (card) => card.issuer && inLanguage(card.issuer.name, 'en').text],
  ['addressee', (card) => card.addressee],
  ['first_day', (card) => card.from],
  ['last_day', (card) => card.to],
  ['claims', (card) => card.claims],
  ['origins', (card) => card.origins],
]

const list = async (visit: Visit): Promise<Answer> => {
  const ask = listAsk(visit, ['q', 'topic'], { sort: 'from', descending: false })
  const cards = await listDirectives(visit.desk, visit.seat, {
    q: ask.text('q'),
    topic: ask.text('topic'),
    sort: ask.sort,
    descending: ask.descending,
  })
  return (
    exported(ask, `directives-${visit.archive.id}`, cards, COLUMNS) ??
    pageOf(
      DirectiveListPage({
        frame: await frameOf(visit),
        cards,
        asked: ask.asked,
        sort: ask.sort,
        descending: ask.descending,
      }),
    )
  )
}

const show = async (visit: Visit, state: State): Promise<Answer> => {
  const sheet = await showDirective(visit.desk, visit.seat, readId('directive', visit.part('id')))
  if (visit.wantsJson) return { kind: 'json', value: sheet }
  const frame = await frameOf(visit)
  const place = sheet.directive.zone[0] ?? null
  const today = visit.seat.from?.known ?? visit.desk.now().slice(0, 10)
  const asks = { directive: sheet.directive.id }
  const square = place && (await squareOf(visit.desk, visit.seat, { place, on: today, known: today, asks }))
  const href = (on: string, known: string): string =>
    `/${visit.archive.id}/ask?${new URLSearchParams({ place: place ?? '', on, known, ...asks }).toString()}`
  return pageOf(DirectivePage({ frame, sheet, square: square ? { ...square, href } : null, ...state }))
}

const form = async (visit: Visit, state: State): Promise<Answer> => {
  if (!visit.archive.isWritable) return refuse('archive-read-only', { archive: visit.archive.id })
  return pageOf(DirectiveFormPage({ frame: await frameOf(visit), ...state }))
}

/** One mark as a form asks it. What was issued happened once; a state lasts. */
const eventIn = async (visit: Visit): Promise<DirectiveEvent> => {
  const { fields } = visit
  const act = choiceIn(fields, 'act', DIRECTIVE_ACTS, 'issued')
  const { places } = await findNames(visit.desk, visit.seat, { places: textIn(fields, 'places'), actors: null })
  const claims = requiredIn(fields, 'claims')
    .split(/[\s,;]+/)
    .filter((part) => part !== '')
    .map((part) => readId('claim', part))
  return {
    act,
    when: whenOf(requiredIn(fields, 'when'), {
      printed: textIn(fields, 'when_printed'),
      happenedOnce: act !== 'in-force' && act !== 'applied',
    }),
    places,
    placesPossible: [],
    claims,
    by: null,
    isInferred: false,
  }
}

const enrol = (visit: Visit): Promise<Answer> =>
  doneOr(
    visit,
    async () => {
      const { desk, seat, fields } = visit
      const [issuer, zone, supersedes] = [
        textIn(fields, 'issuer'),
        textIn(fields, 'zone'),
        textIn(fields, 'supersedes'),
      ]
      const named = await findNames(desk, seat, { places: zone, actors: issuer })
      const title =
        bilingual(textIn(fields, 'title_en'), textIn(fields, 'title_ko')) ??
        refuse('field-missing', { field: 'title_en' })
      return enrolDirective(desk, seat, {
        title,
        topic: requiredIn(fields, 'topic').slice(0, 60),
        issuer: named.actors[0] ?? null,
        addressee: textIn(fields, 'addressee'),
        addresseeActor: null,
        force: choiceIn(fields, 'force', FORCES, 'must'),
        conduct: bilingual(textIn(fields, 'conduct_en'), textIn(fields, 'conduct_ko')) ?? title,
        conditions: bilingual(textIn(fields, 'conditions_en'), textIn(fields, 'conditions_ko')),
        zone: named.places,
        zonePossible: [],
        supersedes: supersedes ? [{ directive: readId('directive', supersedes), isInferred: false }] : [],
        events: textIn(fields, 'claims') || textIn(fields, 'when') ? [await eventIn(visit)] : [],
        related: [],
        setAside: [],
        note: null,
      })
    },
    ({ id }) => `/${visit.archive.id}/directives/${id}`,
    (refusal, typed) => form(visit, { refusal, typed }),
  )

const mark = (visit: Visit): Promise<Answer> =>
  doneOr(
    visit,
    async () =>
      markDirective(visit.desk, visit.seat, { id: readId('directive', visit.part('id')), event: await eventIn(visit) }),
    ({ id }) => `/${visit.archive.id}/directives/${id}`,
    (refusal, typed) => show(visit, { refusal, typed }),
  )

export const DIRECTIVE_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/:archive/directives', answer: list },
  { method: 'GET', path: '/:archive/directives/new', answer: (visit) => form(visit, FRESH) },
  { method: 'POST', path: '/:archive/directives', answer: enrol, again: true },
  { method: 'GET', path: '/:archive/directives/:id', answer: (visit) => show(visit, FRESH) },
  { method: 'POST', path: '/:archive/directives/:id/marks', answer: mark, again: true },
]
