import { listClaims, type ClaimAsk } from '../desk/claim.js'
import {
  listActors,
  listPlaces,
  pageOfActors,
  pageOfPlaces,
  showActor,
  showPlace,
  type EntryPageAsk,
} from '../desk/place.js'
import { rulingOn } from '../desk/ruling/ruling.js'
import { showSameness } from '../desk/ruling/sameness.js'
import { ActorListPage, ActorPage, PlaceListPage, PlacePage } from '../pages/place.js'
import { inLanguage } from '../record/bilingual.js'
import type { ActorCard, PlaceCard } from '../record/card.js'
import { readId, type ActorId, type PlaceId } from '../record/id.js'
import type { Refusal } from '../record/refusal.js'
import type { Answer } from './answer.js'
import { FRESH, frameOf, pageOf } from './frame.js'
import { exported, inOrder, listAsk, type ListAsk } from './list.js'
import type { Route } from './route.js'
import type { Visit } from './visit.js'

const SHOWN = 20

const ANY: ClaimAsk = {
  page: 1,
  size: SHOWN,
  sort: 'when',
  descending: true,
  q: null,
  report: null,
  kind: null,
  modality: null,
  polarity: null,
  place: null,
  actor: null,
  directive: null,
  source: null,
  from: null,
  to: null,
}

const PLACE_COLUMNS: readonly (readonly [string, (card: PlaceCard) => unknown])[] = [
  ['id', ({ place }) => place.id],
  ['kind', ({ place }) => place.kind],
  ['name_en', ({ place }) => place.display.en],
  ['name_ko', ({ place }) => place.display.ko],
  ['spellings', ({ place }) => place.names.map((name) => name.text).join(' | ')],
  ['within', ({ place }) => place.parents.join(' ')],
  ['longitude', ({ place }) => place.longitude],
  ['latitude', ({ place }) => place.latitude],
  ['claims', ({ claims }) => claims],
]

/** How a page of the whole list is asked for; null where something was typed, or a file is wanted. */
const pageAsk = (visit: Visit, ask: ListAsk): EntryPageAsk | null => {
  if (ask.format !== null || ask.text('q') !== null) return null
  const { page, size, descending } = ask
  const by = (['kind', 'claims'] as const).find((one) => one === ask.sort) ?? 'name'
  return { kind: ask.text('kind'), by, descending, language: visit.language, page, size }
}

const onPage = <Card>({ page, size }: ListAsk, all: readonly Card[]) => ({
  cards: all.slice((page - 1) * size, page * size),
  total: all.length,
})

const places = async (visit: Visit): Promise<Answer> => {
  const ask = listAsk(visit, ['q', 'kind'], { sort: 'name', descending: false })
  const whole = pageAsk(visit, ask)
  const { cards, total } = whole
    ? await pageOfPlaces(visit.desk, visit.seat, whole)
    : onPage(
        ask,
        inOrder(await listPlaces(visit.desk, visit.seat, { q: ask.text('q'), kind: ask.text('kind') }), ask, {
          name: ({ place }) => inLanguage(place.display, visit.language).text,
          kind: ({ place }) => place.kind,
          claims: ({ claims }) => claims,
        }),
      )
  return (
    exported(ask, `places-${visit.archive.id}`, cards, PLACE_COLUMNS) ??
    pageOf(
      PlaceListPage({
        frame: await frameOf(visit),
        cards,
        total,
        page: ask.page,
        size: ask.size,
        asked: ask.asked,
        sort: ask.sort,
        descending: ask.descending,
      }),
    )
  )
}

export type NameState = { readonly typed: Readonly<Record<string, string>>; readonly refusal: Refusal | null }

/** What a page says of a name beside its claims: the spelling decided, and what is or may be one with it. */
const namingOf = async (visit: Visit, id: PlaceId | ActorId) => ({
  ruling: await rulingOn(visit.desk, visit.seat, id),
  sameness: await showSameness(visit.desk, visit.seat, id),
})

export const place = async (visit: Visit, state: NameState, id: PlaceId): Promise<Answer> => {
  const found = { ...(await showPlace(visit.desk, visit.seat, id)), ...(await namingOf(visit, id)) }
  if (visit.wantsJson) return { kind: 'json', value: found }
  const listing = await listClaims(visit.desk, visit.seat, { ...ANY, place: id })
  return pageOf(
    PlacePage({ frame: await frameOf(visit), ...found, ...state, claims: listing.rows, total: listing.total }),
  )
}

const ACTOR_COLUMNS: readonly (readonly [string, (card: ActorCard) => unknown])[] = [
  ['id', ({ actor }) => actor.id],
  ['kind', ({ actor }) => actor.kind],
  ['name_en', ({ actor }) => actor.display.en],
  ['name_ko', ({ actor }) => actor.display.ko],
  ['spellings', ({ actor }) => actor.names.map((name) => name.text).join(' | ')],
  ['claims', ({ claims }) => claims],
]

const actors = async (visit: Visit): Promise<Answer> => {
  const ask = listAsk(visit, ['q', 'kind'], { sort: 'name', descending: false })
  const whole = pageAsk(visit, ask)
  const { cards, total } = whole
    ? await pageOfActors(visit.desk, visit.seat, whole)
    : onPage(
        ask,
        inOrder(await listActors(visit.desk, visit.seat, { q: ask.text('q'), kind: ask.text('kind') }), ask, {
          name: ({ actor }) => inLanguage(actor.display, visit.language).text,
          kind: ({ actor }) => actor.kind,
          claims: ({ claims }) => claims,
        }),
      )
  return (
    exported(ask, `actors-${visit.archive.id}`, cards, ACTOR_COLUMNS) ??
    pageOf(
      ActorListPage({
        frame: await frameOf(visit),
        cards,
        total,
        page: ask.page,
        size: ask.size,
        asked: ask.asked,
        sort: ask.sort,
        descending: ask.descending,
      }),
    )
  )
}

export const actor = async (visit: Visit, state: NameState, id: ActorId): Promise<Answer> => {
  const card = await showActor(visit.desk, visit.seat, id)
  const naming = await namingOf(visit, id)
  if (visit.wantsJson) return { kind: 'json', value: { ...card, ...naming } }
  const listing = await listClaims(visit.desk, visit.seat, { ...ANY, actor: id })
  return pageOf(
    ActorPage({ frame: await frameOf(visit), card, ...naming, ...state, claims: listing.rows, total: listing.total }),
  )
}

export const PLACE_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/:archive/places', answer: places },
  {
    method: 'GET',
    path: '/:archive/places/:id',
    answer: (visit) => place(visit, FRESH, readId('place', visit.part('id'))),
  },
  { method: 'GET', path: '/:archive/actors', answer: actors },
  {
    method: 'GET',
    path: '/:archive/actors/:id',
    answer: (visit) => actor(visit, FRESH, readId('actor', visit.part('id'))),
  },
]
