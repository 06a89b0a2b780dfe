import type { FoundNoun, SearchAsk } from '../../record/search/search.js'
import type { Standpoint } from '../../record/time/day.js'
import type { Tx } from '../database.js'
import type { Named } from '../spelling.js'
import { MOST, type Look } from './hit.js'
import { EMPTY, pageOf, type Guesses, type HitPage } from './page.js'
import { expected, isEra, MANY, newestYear, readFrequent, withinEras } from './weigh.js'

/** Which nouns know every filter that is set. */
const nounsFor = (look: Look): readonly FoundNoun[] => {
  const all: readonly FoundNoun[] = look.noun
    ? [look.noun]
    : ['claim', 'report', 'passage', 'directive', 'incident', 'place', 'actor', 'dossier']
  const ofClaims = look.modality ?? look.basis ?? look.standing ?? look.state ?? look.origins
  return all.filter((noun) => {
    if (ofClaims !== null && noun !== 'claim') return false
    if (look.kind && !['claim', 'report', 'place', 'actor'].includes(noun)) return false
    if (look.places && !['claim', 'directive', 'incident', 'place'].includes(noun)) return false
    if ((look.language || look.outlet) && !['claim', 'report', 'passage'].includes(noun)) return false
    return !((look.from || look.to) && !['claim', 'report', 'passage', 'incident'].includes(noun))
  })
}

/**
 * How a page of hits is asked for: an index of keys answers, whatever the server takes for shorter. A question without
 * filters is planned once; one with filters anew, since what they leave differs widely.
 */
export const planningOf = (ask: Omit<SearchAsk, 'q'>, from: Standpoint): readonly string[] => {
  const isPlain =
    from.known === null &&
    from.recorded === null &&
    [ask.kind, ask.modality, ask.place, ask.basis, ask.language, ask.outlet, ask.from, ask.to].every(
      (filter) => filter === null,
    )
  return [
    ...['jit = off', 'enable_seqscan = off', "work_mem = '32MB'"],
    `plan_cache_mode = ${isPlain ? 'force_generic_plan' : 'force_custom_plan'}`,
  ]
}

export type FirstLook = {
  /** Null where there are names, or some noun has many hits. */
  readonly page: HitPage | null
  readonly guesses: Guesses
  /** The names that what was typed may stand for. */
  readonly named: readonly Named[]
}

/**
 * A first look at a page of hits, which is the whole answer where no noun has many and what was typed names nothing: one
 * statement, for which nothing needs to be known.
 */
export const firstHits = async (tx: Tx, archive: string, look: Look, names: string | null): Promise<FirstLook> => {
  const nouns = nounsFor(look)
  if (nouns.length === 0) return { page: EMPTY, guesses: new Map(), named: [] }
  const [page] = await Promise.all([
    pageOf(tx, archive, look, nouns, new Map(), { isShown: true, isWeighed: true, names }),
    readFrequent(tx),
  ])
  const { guesses, named, counts } = page
  const isAll =
    [...guesses.values()].every((guess) => guess <= MANY) &&
    nouns.filter(isEra).every((noun) => (counts[noun] ?? 0) < MOST)
  const isWhole = named.length === 0 && (look.sort === 'oldest' || isAll)
  return { page: isWhole ? page : null, guesses, named }
}

/** A page of hits over every noun that knows the filters, with how many there are of each, and what is shown of them. */
export const findHits = async (
  tx: Tx,
  archive: string,
  look: Look,
  { isShown, guesses }: { readonly isShown: boolean; readonly guesses: Guesses | null },
): Promise<HitPage> => {
  const nouns = nounsFor(look)
  if (nouns.length === 0) return EMPTY
  // Sent together: each waits for no other's answer.
  const [newest, ...rows] = await Promise.all([
    newestYear(tx, archive),
    ...nouns
      .filter(isEra)
      .map(async (noun) => ({ noun, many: guesses?.get(noun) ?? (await expected(tx, noun, look.words)) })),
  ])
  const narrowed = new Map<FoundNoun, string>()
  for (const { noun, many } of rows) {
    const words = look.sort === 'oldest' ? look.words : await withinEras(tx, look.words, noun, newest, many)
    if (words !== look.words) narrowed.set(noun, words)
  }
  const how = { isShown, isWeighed: false, names: null }
  const found = await pageOf(tx, archive, look, nouns, narrowed, how)
  const whole = new Map([...narrowed].filter(([noun]) => (found.counts[noun] ?? 0) >= MOST))
  return whole.size === narrowed.size ? found : pageOf(tx, archive, look, nouns, whole, how)
}
