import { snippetsOf } from '../names/snippet.js'
import { rankingOf, tsqueryOf } from '../names/query.js'
import type { Id, PlaceId } from '../record/id.js'
import { refuse } from '../record/refusal.js'
import {
  HITS_COUNTED,
  STANDING_LOOKED,
  type SavedSearch,
  type SearchAsk,
  type SearchCount,
  type SearchFilter,
  type SearchHit,
  type SearchSheet,
} from '../record/search/search.js'
import type { Standing } from '../record/standing.js'
import { placesOf } from '../store/place.js'
import { rootsOf } from '../store/ruling/sameness.js'
import { claimCounts, reportCounts, type CountRow, type PlacesRow } from '../store/search/facet.js'
import { findHits, firstHits, planningOf, type FirstLook } from '../store/search/find.js'
import type { Look } from '../store/search/hit.js'
import type { HitPage } from '../store/search/page.js'
import { addSavedSearch, closeSavedSearch, savedSearchesOf } from '../store/search/saved.js'
import { expandBy, namesAsked, spellingsIn } from '../store/spelling.js'
import { act, look, type Scene } from './act.js'
import { placesWithin } from './claim.js'
import { standingsOf } from './standing.js'

const SHOWN_COUNTS = 12

const isStandingAsked = ({ standing, state, origins }: SearchAsk): boolean =>
  standing !== null || state !== null || origins !== null

/** Claims found, place by place: a claim counts once for a place and for each that contains it. */
const placeCounts = async (scene: Scene, rows: readonly PlacesRow[]): Promise<readonly SearchCount[]> => {
  const { tx, hand } = scene
  const known = new Map<string, { readonly parents: readonly string[]; readonly name: SearchCount['label'] }>()
  const { rootOf } = await rootsOf(tx, hand.archive)
  for (let step = [...new Set(rows.flatMap(({ places }) => places.map(rootOf)))]; step.length > 0;) {
    const found = await placesOf(tx, hand.archive, step)
    for (const place of found) known.set(place.id, { parents: place.parents, name: place.display })
    step = [...new Set(found.flatMap(({ parents }) => parents))].filter((id) => !known.has(id))
  }
  const counts = new Map<string, number>()
  for (const { places, count } of rows) {
    const around = new Set<string>(places.map(rootOf))
    for (const queue = [...around]; queue.length > 0;) {
      for (const parent of known.get(queue.pop() ?? '')?.parents ?? []) {
        if (around.has(parent)) continue
        around.add(parent)
        queue.push(parent)
      }
    }
    for (const id of around) counts.set(id, (counts.get(id) ?? 0) + Number(count))
  }
  return [...counts]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .slice(0, SHOWN_COUNTS)
    .map(([value, count]) => ({ value, label: known.get(value)?.name ?? null, count }))
}

const grouped = (rows: readonly CountRow[]): SearchSheet['filters'] => {
  const filters: Partial<Record<SearchFilter, SearchCount[]>> = {}
  for (const { name, value, count } of rows) {
    const list = (filters[name as SearchFilter] ??= [])
    list.push({ value, label: null, count: Number(count) })
  }
  for (const list of Object.values(filters))
    list.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).splice(SHOWN_COUNTS)
  return filters
}

/** How claims stand, counted: level, what lies over it, and how many independent origins. */
const standingCounts = (standings: readonly Standing[]): readonly CountRow[] => {
  const counts = new Map<string, CountRow>()
  const add = (name: string, value: string): void => {
    const key = `${name} ${value}`
    counts.set(key, { name, value, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  for (const { level, overlays, origins } of standings) {
    add('standing', level)
    for (const overlay of overlays) add('state', overlay)
    for (let least = 1; least <= Math.min(origins, 5); least += 1) add('origins', String(least))
  }
  return [...counts.values()]
}

type Judged = Pick<HitPage, 'hits' | 'words'> & {
  readonly standings: readonly Standing[]
  readonly isPartial: boolean
}

/** The newest claims found, with where each stands. */
const judged = async (scene: Scene, asked: Look, isShown: boolean): Promise<Judged> => {
  const { tx, hand } = scene
  const newest: Look = {
    ...asked,
    noun: 'claim',
    standing: null,
    state: null,
    origins: null,
    page: 1,
    size: STANDING_LOOKED,
  }
  const found = await findHits(tx, hand.archive, newest, { isShown, guesses: null })
  const { standing } = await standingsOf(scene, found.claims)
  return { ...found, standings: found.claims.map(standing), isPartial: (found.counts.claim ?? 0) > STANDING_LOOKED }
}

const fits =
  ({ standing, state, origins }: SearchAsk) =>
  (one: Standing | undefined): boolean =>
    one !== undefined &&
    (standing === null || one.level === standing) &&
    (state === null || one.overlays.includes(state)) &&
    (origins === null || one.origins >= origins)

const filtersOf = async (
  scene: Scene,
  asked: Look,
  among: Judged | null,
  words: HitPage['words'],
): Promise<SearchSheet['filters']> => {
  const { tx, hand } = scene
  if (asked.noun === 'report' || asked.noun === 'passage') {
    const within = { ...asked, words: words.get(asked.noun) ?? asked.words }
    return grouped(await reportCounts(tx, hand.archive, within, asked.noun))
  }
  if (asked.noun !== null && asked.noun !== 'claim') return {}
  const within: Look = { ...asked, noun: 'claim', words: words.get('claim') ?? asked.words }
  const counts = await claimCounts(tx, hand.archive, within)
  const stood = among ?? (await judged(scene, { ...within, sort: 'newest' }, false))
  const filters = grouped([...counts.rows, ...standingCounts(stood.standings)])
  const places = await placeCounts(scene, counts.places)
  return places.length === 0 ? filters : { ...filters, place: places }
}

/** What the first look did not tell: the hits of other spellings too, and the newest of many. */
const wholeHits = async ({ tx, hand }: Scene, asked: Look, first: FirstLook | null): Promise<HitPage> => {
  const told = first && first.named.length > 0 ? await firstHits(tx, hand.archive, asked, null) : first
  return told?.page ?? findHits(tx, hand.archive, asked, { isShown: true, guesses: told?.guesses ?? null })
}

const search = async (scene: Scene, ask: SearchAsk): Promise<SearchSheet> => {
  const { tx, hand } = scene
  const { place, q, ...rest } = ask
  const plain = tsqueryOf(q) ?? refuse('search-empty')
  const places: readonly PlaceId[] | null = place ? await placesWithin(scene, place) : null
  const typed: Look = { ...rest, words: plain, ranked: rankingOf(q) ?? plain, places }
  // Most words name nothing and have few hits: then the first look is the answer.
  const first = isStandingAsked(ask) ? null : await firstHits(tx, hand.archive, typed, namesAsked(q))
  const expand = first
    ? first.named.length > 0
      ? expandBy(first.named)
      : null
    : await spellingsIn(tx, hand.archive, q)
  const words = expand === null ? plain : (tsqueryOf(q, expand) ?? plain)
  const asked: Look = expand === null ? typed : { ...typed, words, ranked: rankingOf(q, expand) ?? words }
  const among = first ? null : await judged(scene, asked, true)
  const kept = among ? among.hits.filter((_, index) => fits(ask)(among.standings[index])) : []
  const found = among
    ? { ...among, hits: kept.slice((ask.page - 1) * ask.size, ask.page * ask.size), counts: { claim: kept.length } }
    : await wholeHits(scene, asked, first)
  const snippet = snippetsOf(q, expand ?? undefined)
  const hits = found.hits.map(({ noun, day: on, id, title, about, outlet, language, starts, texts }): SearchHit => {
    let marked = null
    for (const text of texts) if ((marked = snippet(text))) break
    return { noun, id, title, on, about, outlet, language, starts, snippet: marked ?? [] }
  })
  return {
    hits,
    counts: found.counts,
    total: Object.values(found.counts).reduce((sum, count) => sum + Math.min(count, HITS_COUNTED + 1), 0),
    page: ask.page,
    size: ask.size,
    filters: ask.counts ? await filtersOf(scene, asked, among, found.words) : {},
    isPartial: among?.isPartial ?? false,
  }
}

/**
 * Finds in everything that the archive holds, from where the seat looks: words in any spelling of a name, with or without
 * particles and spaces. Refuses `search-empty` where nothing was asked for that could be found.
 */
export const searchRecord = look('search.look', search, planningOf)

/** The searches that members keep. */
export const listSavedSearches = look('search.look', ({ tx, hand }): Promise<readonly SavedSearch[]> =>
  savedSearchesOf(tx, hand.archive),
)

const LONGEST_NAME = 120
const LONGEST_ADDRESS = 2000

/** Keeps a search under a name, for everybody in the archive. Refuses `field-missing`, `field-too-long`. */
export const saveSearch = act(
  'search.save',
  async ({ tx, hand, newId }, input: { readonly name: string; readonly address: string }) => {
    const name = input.name.trim() || refuse('field-missing', { field: 'name' })
    const address = input.address.trim().replace(/^\?/, '') || refuse('field-missing', { field: 'address' })
    if (name.length > LONGEST_NAME) return refuse('field-too-long', { field: 'name', limit: LONGEST_NAME })
    if (address.length > LONGEST_ADDRESS) return refuse('field-too-long', { field: 'address', limit: LONGEST_ADDRESS })
    const id = newId('search')
    await addSavedSearch(tx, hand, { id, name, address })
    return { id }
  },
)

/** Closes a kept search: it is no longer listed. Refuses `not-found`. */
export const closeSearch = act('search.close', async ({ tx, hand }, id: Id<'search'>) => {
  const kept = await savedSearchesOf(tx, hand.archive)
  if (!kept.some((one) => one.id === id)) return refuse('not-found', { id })
  await closeSavedSearch(tx, hand, id)
  return { id }
})
