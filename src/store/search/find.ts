import type { PlaceId } from '../../record/id.js'
import { HITS_COUNTED, type FoundNoun, type SearchAsk } from '../../record/search/search.js'
import type { Spelling } from '../../record/place.js'
import type { Tx } from '../database.js'
import type { Row } from '../column.js'
import { namedRows, type Named } from '../spelling.js'
import type { Standpoint } from '../../record/time/day.js'
import { isHeld, isPublished, stands, wasThere } from '../version.js'
import { detailOf, detailRows, hitOf, type Detail, type HitRow } from './detail.js'
import { ALL, ERA_TABLES, expected, isEra, isRare, readFrequent, MANY, newestYear, withinEras } from './weigh.js'

/** What is looked for, with the words as a tsquery and a place with its parts. */
export type Look = Omit<SearchAsk, 'place' | 'q'> & {
  readonly words: string
  /** The words by which hits are put in order: without what only decides whether they are hits. */
  readonly ranked: string
  readonly places: readonly PlaceId[] | null
}

export type HitPage = {
  readonly rows: readonly HitRow[]
  readonly counts: Readonly<Partial<Record<FoundNoun, number>>>
  /** What is shown of each, by the key of its hit. */
  readonly details: ReadonlyMap<string, Detail>
  /** The words by which each noun was asked, where that was within its newest years. */
  readonly words: ReadonlyMap<FoundNoun, string>
}

const MOST = HITS_COUNTED + 1

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

const days = (tx: Tx, look: Look) => tx`daterange(${look.from}::date, ${look.to}::date, '[]')`

/** Whether a report may be shown, and is what is asked for. */
const ofReport = (tx: Tx, look: Look) => tx`
  ${look.language ? tx`and r.language = ${look.language}` : tx``}
  ${look.outlet ? tx`and r.outlet = ${look.outlet}` : tx``}
`

/** The hits of one noun, at most so many; ranked only where the order asks for it. */
export const hitsOf = (
  tx: Tx,
  archive: string,
  look: Look,
  noun: FoundNoun,
  words: string,
  gate = tx``,
  most = MOST,
) => {
  const rank = (column: string) =>
    look.sort === 'relevance' ? tx`ts_rank(${tx(column)}, ${look.ranked}::tsquery)` : tx`0::real`
  const places = look.places ? tx.array([...look.places]) : null
  const isKnown = tx.from.known !== null
  switch (noun) {
    case 'claim':
      return tx`
        select 'claim' as noun, c.id, c.report, null::int as spot, c.known_on as day, ${rank('c.search')} as rank
        from claim c
        where c.archive = ${archive} and c.search @@ ${words}::tsquery and ${isHeld(tx, 'c')} and ${isPublished(tx, 'c')} ${gate}
          ${look.kind ? tx`and c.kind = ${look.kind}` : tx``}
          ${look.modality ? tx`and c.modality = ${look.modality}` : tx``}
          ${places ? tx`and c.places && ${places}::text[]` : tx``}
          ${look.from || look.to ? tx`and c.possible && ${days(tx, look)}` : tx``}
          ${
            look.basis
              ? tx`and exists (select from attestation a where a.archive = c.archive and a.claim = c.id
                  and a.basis = ${look.basis} and ${stands(tx, 'a')})`
              : tx``
          }
          ${
            look.language || look.outlet
              ? tx`and exists (select from report r where r.archive = c.archive and r.id = c.report ${ofReport(tx, look)})`
              : tx``
          }
        limit ${most}`
    case 'report':
      return tx`
        select 'report' as noun, r.id, r.id as report, null::int as spot, r.known_on as day, ${rank('r.search')} as rank
        from report r
        where r.archive = ${archive} and r.search @@ ${words}::tsquery
          and ${wasThere(tx, 'r.received')} and ${isPublished(tx, 'r')} ${gate}
          ${look.kind ? tx`and r.kind = ${look.kind}` : tx``}
          ${look.from || look.to ? tx`and r.known_on <@ ${days(tx, look)}` : tx``}
          ${ofReport(tx, look)}
        limit ${most}`
    case 'passage':
      return tx`
        select 'passage' as noun, w.transcript as id, w.report, w.number as spot, w.known_on as day,
          ${rank('w.search')} as rank
        from transcript_window w
        where w.archive = ${archive} and w.search @@ ${words}::tsquery
          and ${wasThere(tx, 'w.received')} and ${isPublished(tx, 'w')} ${gate}
          ${look.from || look.to ? tx`and w.known_on <@ ${days(tx, look)}` : tx``}
          ${
            look.language || look.outlet
              ? tx`and exists (select from report r where r.archive = w.archive and r.id = w.report ${ofReport(tx, look)})`
              : tx``
          }
        limit ${most}`
    case 'directive':
      return tx`
        select 'directive' as noun, d.id, null as report, null::int as spot, null::date as day,
          ${rank('d.search')} * 2 as rank
        from directive d
        where d.archive = ${archive} and d.search @@ ${words}::tsquery and ${isHeld(tx, 'd')}
          ${places ? tx`and (d.zone && ${places}::text[] or d.zone_possible && ${places}::text[])` : tx``}
          ${
            isKnown
              ? tx`and exists (select from directive_act a join claim c on c.archive = a.archive and c.id = any (a.claims)
                  where a.archive = d.archive and a.directive = d.id and ${stands(tx, 'a')} and ${stands(tx, 'c')}
                  and ${isPublished(tx, 'c')})`
              : tx``
          }
        limit ${most}`
    case 'incident':
      return tx`
        select 'incident' as noun, i.id, null as report, null::int as spot, i.earliest_start as day,
          ${rank('i.search')} * 2 as rank
        from incident i
        where i.archive = ${archive} and i.search @@ ${words}::tsquery and ${isHeld(tx, 'i')}
          ${places ? tx`and i.places && ${places}::text[]` : tx``}
          ${look.from || look.to ? tx`and i.possible && ${days(tx, look)}` : tx``}
          ${
            isKnown
              ? tx`and exists (select from claim c where c.archive = i.archive and c.id = any (i.claims)
                  and ${stands(tx, 'c')} and ${isPublished(tx, 'c')})`
              : tx``
          }
        limit ${most}`
    case 'dossier':
      return tx`
        select 'dossier' as noun, o.id, null as report, null::int as spot, null::date as day, ${rank('o.search')} as rank
        from dossier o
        where o.archive = ${archive} and o.search @@ ${words}::tsquery and ${isHeld(tx, 'o')}
        limit ${most}`
    case 'place':
    case 'actor':
      return tx`
        select ${noun} as noun, p.id, null as report, null::int as spot, null::date as day,
          ${rank('p.search')} * 3 as rank
        from ${tx(noun)} p
        where p.archive = ${archive}
          and (p.search @@ ${words}::tsquery or p.id = any (array(
            select s.kept
            from sameness s
            join ${tx(noun)} m on m.archive = ${archive} and m.id = s.other and ${stands(tx, 'm')}
            where s.archive = ${archive} and s.word = 'same' and ${stands(tx, 's')} and m.search @@ ${words}::tsquery
          )))
          and ${isHeld(tx, 'p')}
          ${look.kind ? tx`and p.kind = ${look.kind}` : tx``}
          ${places ? tx`and p.id = any (${places}::text[])` : tx``}
          and not exists (
            select
            from sameness s
            where s.archive = ${archive} and s.other = p.id and s.word = 'same' and ${stands(tx, 's')}
          )
        limit ${most}`
  }
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

const orderOf = (tx: Tx, { sort }: Look) =>
  sort === 'relevance'
    ? tx`rank desc, day desc nulls last, id, spot`
    : sort === 'newest'
      ? tx`day desc nulls last, id, spot`
      : tx`day asc nulls last, id, spot`

const EMPTY: HitPage = { rows: [], counts: {}, details: new Map(), words: new Map() }

type Guesses = ReadonlyMap<FoundNoun, number>
type Found = Partial<Record<FoundNoun, readonly Row[] | null>> & {
  readonly many: HitPage['counts'] | null
  readonly rows: readonly HitRow[] | null
  readonly guesses: Partial<Record<FoundNoun, number>> | null
  readonly named: readonly (readonly Spelling[])[] | null
}

type How = {
  readonly isShown: boolean
  /** A noun that is expected to have many hits gives none, and how many are expected. */
  readonly isWeighed: boolean
  /** Keys of names that are looked up with it: where there are such names, no hits are given but the names. */
  readonly names: string | null
}

/** One statement: the hits of these nouns, how many there are, a page of them and what is shown of it. */
const pageOf = async (
  tx: Tx,
  archive: string,
  look: Look,
  nouns: readonly FoundNoun[],
  words: ReadonlyMap<FoundNoun, string>,
  { isShown, isWeighed, names }: How,
): Promise<HitPage & { readonly guesses: Guesses; readonly named: readonly Named[] }> => {
  const weighed = isWeighed ? nouns.filter(isEra).filter((noun) => !isRare(tx, noun, look.words)) : []
  const guess = weighed.map(
    (noun) => tx`${noun}::text, expected_hits(${ERA_TABLES[noun]}::text::regclass, ${look.words}::tsquery)`,
  )
  const unnamed = names === null ? tx`` : tx`and (select count(*) from named) = 0`
  const parts = nouns.map((noun) => {
    const gate = weighed.some((one) => one === noun)
      ? tx`${unnamed} and (select (g.many ->> ${noun}::text)::float from guess as g) <= ${MANY}`
      : unnamed
    // By the words alone, those of more than the counted hits that the server gave first are not the newest.
    const most = !isWeighed && isEra(noun) && !words.has(noun) ? ALL : MOST
    return tx`(${hitsOf(tx, archive, look, noun, words.get(noun) ?? look.words, gate, most)})`
  })
  const head = tx`
    (select many from guess) as guesses,
    (select json_object_agg(noun, many) from (select noun, count(*) as many from hit group by noun) as c) as many
    ${names === null ? tx`` : tx`, (select json_agg(names) from named) as named`}
  `
  // Rows of one noun come as rows, which is quicker by a quarter than as one tree; several nouns have no columns in common.
  const [only] = isShown && nouns.length === 1 ? nouns : []
  const shown = (isShown ? nouns : []).map(
    (noun) => tx`, (select json_agg(d) from (${detailRows(tx, archive, noun)}) as d) as ${tx(noun)}`,
  )
  const whole = only
    ? tx`
      select d.*,
        case when coalesce(d.place, 1) = 1 then head.guesses end as guesses,
        case when coalesce(d.place, 1) = 1 then head.many end as many
        ${names === null ? tx`` : tx`, case when coalesce(d.place, 1) = 1 then head.named end as named`}
      from (select ${head}) as head
      left join (${detailRows(tx, archive, only, true)}) as d on true
    `
    : tx`
      select ${head}, (select json_agg(p) from page as p) as rows
        ${shown.reduce((all, part) => tx`${all} ${part}`, tx``)}
    `
  const found = await tx<(Found & Row)[]>`
      with ${names === null ? tx`` : tx`named as materialized (${namedRows(tx, archive, names)}),`}
      guess as materialized (
        select json_build_object(${guess.reduce((all, part, index) => (index === 0 ? part : tx`${all}, ${part}`), tx``)}) as many
      ),
      hit as materialized (${parts.reduce((all, part) => tx`${all} union all ${part}`)}),
      page as materialized (
        select *, row_number() over () as place
        from (
          select noun, id, report, spot, day
          from hit
          order by ${orderOf(tx, look)}
          limit ${look.size}
          offset ${(look.page - 1) * look.size}
        ) as p
      )
      ${whole}
    `
  // What is told of all hits stands in the first row of a page.
  if (only) found.sort((a, b) => Number(a.place) - Number(b.place))
  const [row] = found
  const rowed = only && row?.place !== null ? found : []
  const details = only
    ? rowed.map((one) => detailOf(only, one))
    : nouns.flatMap((noun) => (row?.[noun] ?? []).map((one) => detailOf(noun, one)))
  const rows = only ? rowed.map((one) => hitOf(only, one)) : (row?.rows ?? [])
  const counts = row?.many ?? {}
  const guesses = new Map<FoundNoun, number>()
  // Where more came than was expected there are many after all.
  for (const noun of weighed)
    guesses.set(noun, (counts[noun] ?? 0) >= MOST ? MANY + 1 : Number(row?.guesses?.[noun] ?? 0))
  const named = (row?.named ?? []).map((one) => ({ names: one }))
  return { rows, counts, details: new Map(details), words, guesses, named }
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
