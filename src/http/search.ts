import { closeSearch, listSavedSearches, saveSearch, searchRecord } from '../desk/search.js'
import { SearchPage } from '../pages/search/search.js'
import { BASES } from '../record/attestation.js'
import { MODALITIES } from '../record/claim.js'
import { readId } from '../record/id.js'
import { isRefusal, type Refusal } from '../record/refusal.js'
import { FOUND, SEARCH_SORTS, type SearchAsk, type SearchSheet } from '../record/search/search.js'
import { OVERLAYS, STANDING_LEVELS } from '../record/standing.js'
import { statusOf, type Answer } from './answer.js'
import { requiredIn } from './form.js'
import { doneOr, frameOf, pageOf } from './frame.js'
import { HIT_COLUMNS } from './hitrow.js'
import { exported, listAsk, type ListAsk } from './list.js'
import type { Route } from './route.js'
import type { Visit } from './visit.js'

const FILTERS = [
  'q',
  'noun',
  'kind',
  'modality',
  'place',
  'basis',
  'language',
  'outlet',
  'from',
  'to',
  'standing',
  'state',
  'origins',
]
/** A file of hits holds so many at most, as many as are put in order. */
const EXPORTED = 10_000
const LAST_PAGE = 200

const askOf = (ask: ListAsk, q: string): SearchAsk => {
  const place = ask.text('place')
  const origins = ask.text('origins')
  return {
    q,
    noun: ask.choice('noun', FOUND),
    kind: ask.text('kind'),
    modality: ask.choice('modality', MODALITIES),
    place: place ? readId('place', place) : null,
    basis: ask.choice('basis', BASES),
    language: ask.text('language'),
    outlet: ask.text('outlet'),
    from: ask.day('from'),
    to: ask.day('to'),
    standing: ask.choice('standing', STANDING_LEVELS),
    state: ask.choice('state', OVERLAYS),
    origins: origins !== null && /^\d{1,3}$/.test(origins) ? Number(origins) : null,
    sort: ask.choice('sort', SEARCH_SORTS) ?? 'relevance',
    page: Math.min(ask.page, LAST_PAGE),
    size: Math.min(ask.size, EXPORTED),
    counts: ask.format === null || ask.format === 'json',
  }
}

const search = async (visit: Visit): Promise<Answer> => {
  const { desk, seat } = visit
  const ask = listAsk(visit, FILTERS, { sort: 'relevance', descending: false })
  // The box takes more than other fields of an address do; what is beyond is refused by being left out.
  const q = (visit.query.get('q') ?? '').normalize('NFC').trim().slice(0, 1000)
  const asked = q === '' ? ask.asked : { ...ask.asked, q }
  let sheet: SearchSheet | null = null
  let refusal: Refusal | null = null
  if (q !== '') {
    try {
      const wanted = askOf(ask, q)
      sheet = await searchRecord(
        desk,
        seat,
        ask.format === 'json' ? { ...wanted, size: Math.min(wanted.size, 200) } : wanted,
      )
    } catch (thrown) {
      if (!isRefusal(thrown) || ask.format !== null) throw thrown
      refusal = thrown
    }
  }
  if (ask.format === 'json') return { kind: 'json', value: sheet ?? { hits: [], counts: {}, total: 0, filters: {} } }
  const file = exported(ask, `search-${visit.archive.id}`, sheet?.hits ?? [], HIT_COLUMNS)
  if (file) return file
  const saved = await listSavedSearches(desk, seat, undefined)
  const page = SearchPage({ frame: await frameOf(visit), asked, sheet, saved, refusal })
  return pageOf(page, refusal ? statusOf(refusal.code) : 200)
}

const saved = async (visit: Visit): Promise<Answer> => {
  const rows = await listSavedSearches(visit.desk, visit.seat, undefined)
  if (visit.wantsJson) return { kind: 'json', value: { total: rows.length, rows } }
  const page = SearchPage({ frame: await frameOf(visit), asked: {}, sheet: null, saved: rows, refusal: null })
  return pageOf(page)
}

const shown = async (visit: Visit, refusal: Refusal): Promise<Answer> => {
  const rows = await listSavedSearches(visit.desk, visit.seat, undefined)
  return pageOf(SearchPage({ frame: await frameOf(visit), asked: {}, sheet: null, saved: rows, refusal }))
}

const save = (visit: Visit): Promise<Answer> =>
  doneOr(
    visit,
    () =>
      saveSearch(visit.desk, visit.seat, {
        name: requiredIn(visit.fields, 'name'),
        address: requiredIn(visit.fields, 'address'),
      }),
    () => `/${visit.archive.id}/searches`,
    (refusal) => shown(visit, refusal),
  )

const close = (visit: Visit): Promise<Answer> =>
  doneOr(
    visit,
    () => closeSearch(visit.desk, visit.seat, readId('search', visit.part('id'))),
    () => `/${visit.archive.id}/searches`,
    (refusal) => shown(visit, refusal),
  )

export const SEARCH_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/:archive/search', answer: search },
  { method: 'GET', path: '/:archive/searches', answer: saved },
  { method: 'POST', path: '/:archive/searches', answer: save, again: true },
  { method: 'POST', path: '/:archive/searches/:id/close', answer: close },
]
