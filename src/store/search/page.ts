import type { Fragment } from 'postgres'
import type { ClaimId } from '../../record/id.js'
import type { FoundNoun } from '../../record/search/search.js'
import type { Spelling } from '../../record/place.js'
import type { Tx } from '../database.js'
import type { Row } from '../column.js'
import { namedRows, type Named } from '../spelling.js'
import { detailRows, hitIn, rowsShown, shownOf, type Hit } from './detail.js'
import { hitsOf, MOST, type Look } from './hit.js'
import { nothing } from '../version.js'
import { ALL, ERA_TABLES, isEra, isRare, MANY, type EraNoun } from './weigh.js'

export type HitPage = {
  readonly hits: readonly Hit[]
  /** The ids of the claims on it, with or without what is shown of them. */
  readonly claims: readonly ClaimId[]
  readonly counts: Readonly<Partial<Record<FoundNoun, number>>>
  /** The words by which each noun was asked, where that was within its newest years. */
  readonly words: ReadonlyMap<FoundNoun, string>
}

export const EMPTY: HitPage = { hits: [], claims: [], counts: {}, words: new Map() }

/** How many hits the server expects of a noun. */
export type Guesses = ReadonlyMap<FoundNoun, number>

type How = {
  readonly isShown: boolean
  /** A noun that is expected to have many hits gives none, and how many are expected. */
  readonly isWeighed: boolean
  /** Keys of names that are looked up with it: where there are such names, no hits are given but the names. */
  readonly names: string | null
}

/** What a statement says of all hits, beside a page of them. */
type Head = {
  readonly guesses?: Partial<Record<FoundNoun, number>> | null
  readonly named?: readonly (readonly Spelling[])[] | null
  readonly counts?: HitPage['counts'] | null
  readonly claims?: readonly ClaimId[] | null
}

export type FirstPage = HitPage & { readonly guesses: Guesses; readonly named: readonly Named[] }

const orderOf = (tx: Tx, { sort }: Look): Fragment =>
  sort === 'relevance'
    ? tx`rank desc, day desc nulls last, id, spot`
    : sort === 'newest'
      ? tx`day desc nulls last, id, spot`
      : tx`day asc nulls last, id, spot`

/** The hits that stand on a page, in their order. */
const onPage = (tx: Tx, look: Look): Fragment => tx`
  select *, row_number() over () as place
  from (
    select *
    from hit
    order by ${orderOf(tx, look)}
    limit ${look.size}
    offset ${(look.page - 1) * look.size}
  ) as p
`

/** The nouns that are weighed within the statement: of which words it is not known that they are rare. */
const weighedOf = (tx: Tx, look: Look, nouns: readonly FoundNoun[], isWeighed: boolean): readonly EraNoun[] =>
  isWeighed ? nouns.filter(isEra).filter((noun) => !isRare(tx, noun, look.words)) : []

const guessed = (tx: Tx, look: Look, weighed: readonly EraNoun[]): Fragment => {
  const each = weighed.map(
    (noun): Fragment => tx`expected_hits(${ERA_TABLES[noun]}::text::regclass, ${look.words}::tsquery) as ${tx(noun)}`,
  )
  return tx`guess as materialized (select ${each.reduce((all, one) => tx`${all}, ${one}`)}),`
}

/**
 * One statement: the hits of these nouns, how many there are, a page of them and what is shown of it. Hits of one noun come
 * as rows with what is shown of each, which is quicker than one tree; several nouns have no columns in common.
 */
export const pageOf = async (
  tx: Tx,
  archive: string,
  look: Look,
  nouns: readonly FoundNoun[],
  words: HitPage['words'],
  { isShown, isWeighed, names }: How,
): Promise<FirstPage> => {
  const [only] = isShown && nouns.length === 1 ? nouns : []
  const weighed = weighedOf(tx, look, nouns, isWeighed)
  const unnamed = names === null ? [] : [tx`and not exists (select from named)`]
  const [one, ...more] = nouns.map((noun): Fragment => {
    const few = weighed.some((one) => one === noun) ? [tx`and (select ${tx(noun)} from guess) <= ${MANY}`] : []
    return hitsOf(tx, archive, look, noun, {
      words: words.get(noun) ?? look.words,
      gates: [...unnamed, ...few],
      // By the words alone, those of more than the counted hits that the server gave first are not the newest.
      most: !isWeighed && isEra(noun) && !words.has(noun) ? ALL : MOST,
      shown: only ? shownOf(tx, only) : null,
    })
  })
  const none = nothing(tx)
  const found = await tx<(Head & Row)[]>`
    with
      ${names === null ? none : tx`named as materialized (${namedRows(tx, archive, names)}),`}
      ${weighed.length === 0 ? none : guessed(tx, look, weighed)}
      hit as materialized (${more.length === 0 ? (one ?? none) : more.reduce((all, next) => tx`${all} union all (${next})`, tx`(${one ?? none})`)})
      ${only ? none : tx`, page as materialized (${onPage(tx, look)})`}
    select
      ${names === null ? none : tx`(select json_agg(names) from named) as named,`}
      ${weighed.length === 0 ? none : tx`(select row_to_json(g) from guess as g) as guesses,`}
      ${
        only
          ? tx`case when coalesce(d.place, 1) = 1 then (select count(*) from hit) end as many, d.*
              from (select) as head
              left join (${rowsShown(tx, archive, only, onPage(tx, look))}) as d on true`
          : tx`(select json_object_agg(noun, many) from (select noun, count(*) as many from hit group by noun) as c) as counts,
              (select json_agg(id order by place) from page where noun = 'claim') as claims
              ${isShown ? nouns.map((noun) => tx`, (select json_agg(d) from (${detailRows(tx, archive, noun)}) as d) as ${tx(noun)}`) : none}`
      }
  `
  const [row] = found
  const placed = only
    ? found.flatMap((one) => (one.place === null ? [] : [[only, one] as const]))
    : nouns.flatMap((noun) => ((row?.[noun] ?? []) as readonly Row[]).map((one) => [noun, one] as const))
  // The order of rows that were joined is nobody's promise.
  placed.sort(([, a], [, b]) => Number(a.place) - Number(b.place))
  const hits = placed.map(([noun, one]) => hitIn(noun, one))
  const claims = row?.claims ?? hits.flatMap(({ noun, id }) => (noun === 'claim' ? [id as ClaimId] : []))
  const counts = !only ? (row?.counts ?? {}) : row?.many ? { [only]: Number(row.many) } : {}
  const guesses = new Map<FoundNoun, number>()
  // Where more came than was expected there are many after all.
  for (const noun of weighed)
    guesses.set(noun, (counts[noun] ?? 0) >= MOST ? MANY + 1 : Number(row?.guesses?.[noun] ?? 0))
  const named = (row?.named ?? []).map((one) => ({ names: one }))
  return { hits, claims, counts, words, guesses, named }
}
