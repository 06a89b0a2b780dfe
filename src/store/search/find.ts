import type { PlaceId } from '../../record/id.js'
import { HITS_COUNTED, type FoundNoun, type SearchAsk } from '../../record/search/search.js'
import type { Tx } from '../database.js'
import { isPublished, stands, wasThere } from '../version.js'
import { eraKey } from './keys.js'

/** What is looked for, with the words as a tsquery and a place with its parts. */
export type Look = Omit<SearchAsk, 'place' | 'q'> & {
  readonly words: string
  readonly places: readonly PlaceId[] | null
}

export type HitRow = {
  readonly noun: FoundNoun
  readonly id: string
  readonly report: string | null
  readonly spot: number | null
  readonly day: string | null
}

export type HitPage = {
  readonly rows: readonly HitRow[]
  readonly counts: Readonly<Partial<Record<FoundNoun, number>>>
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
export const hitsOf = (tx: Tx, archive: string, look: Look, noun: FoundNoun, words: string) => {
  const rank = (column: string) =>
    look.sort === 'relevance' ? tx`ts_rank(${tx(column)}, ${look.words}::tsquery)` : tx`0::real`
  const places = look.places ? tx.array([...look.places]) : null
  const isKnown = tx.from.known !== null
  switch (noun) {
    case 'claim':
      return tx`
        select 'claim' as noun, c.id, c.report, null::int as spot, c.known_on as day, ${rank('c.search')} as rank
        from claim c
        where c.archive = ${archive} and c.search @@ ${words}::tsquery and ${stands(tx, 'c')} and ${isPublished(tx, 'c')}
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
        limit ${MOST}`
    case 'report':
      return tx`
        select 'report' as noun, r.id, r.id as report, null::int as spot, r.known_on as day, ${rank('r.search')} as rank
        from report r
        where r.archive = ${archive} and r.search @@ ${words}::tsquery
          and ${wasThere(tx, 'r.received')} and ${isPublished(tx, 'r')}
          ${look.kind ? tx`and r.kind = ${look.kind}` : tx``}
          ${look.from || look.to ? tx`and r.known_on <@ ${days(tx, look)}` : tx``}
          ${ofReport(tx, look)}
        limit ${MOST}`
    case 'passage':
      return tx`
        select 'passage' as noun, w.transcript as id, t.report, w.number as spot, r.known_on as day,
          ${rank('w.search')} as rank
        from transcript_window w
        join transcript t on t.archive = w.archive and t.id = w.transcript
        join report r on r.archive = t.archive and r.id = t.report
        where w.archive = ${archive} and w.search @@ ${words}::tsquery
          and ${wasThere(tx, 'r.received')} and ${isPublished(tx, 'r')}
          ${look.from || look.to ? tx`and r.known_on <@ ${days(tx, look)}` : tx``}
          ${ofReport(tx, look)}
        limit ${MOST}`
    case 'directive':
      return tx`
        select 'directive' as noun, d.id, null as report, null::int as spot, null::date as day,
          ${rank('d.search')} * 2 as rank
        from directive d
        where d.archive = ${archive} and d.search @@ ${words}::tsquery and ${stands(tx, 'd')}
          ${places ? tx`and (d.zone && ${places}::text[] or d.zone_possible && ${places}::text[])` : tx``}
          ${
            isKnown
              ? tx`and exists (select from directive_act a join claim c on c.archive = a.archive and c.id = any (a.claims)
                  where a.archive = d.archive and a.directive = d.id and ${stands(tx, 'a')} and ${stands(tx, 'c')}
                  and ${isPublished(tx, 'c')})`
              : tx``
          }
        limit ${MOST}`
    case 'incident':
      return tx`
        select 'incident' as noun, i.id, null as report, null::int as spot, i.earliest_start as day,
          ${rank('i.search')} * 2 as rank
        from incident i
        where i.archive = ${archive} and i.search @@ ${words}::tsquery and ${stands(tx, 'i')}
          ${places ? tx`and i.places && ${places}::text[]` : tx``}
          ${look.from || look.to ? tx`and i.possible && ${days(tx, look)}` : tx``}
          ${
            isKnown
              ? tx`and exists (select from claim c where c.archive = i.archive and c.id = any (i.claims)
                  and ${stands(tx, 'c')} and ${isPublished(tx, 'c')})`
              : tx``
          }
        limit ${MOST}`
    case 'dossier':
      return tx`
        select 'dossier' as noun, o.id, null as report, null::int as spot, null::date as day, ${rank('o.search')} as rank
        from dossier o
        where o.archive = ${archive} and o.search @@ ${words}::tsquery and ${stands(tx, 'o')}
        limit ${MOST}`
    case 'place':
    case 'actor':
      return tx`
        select ${noun} as noun, p.id, null as report, null::int as spot, null::date as day,
          ${rank('p.search')} * 3 as rank
        from ${tx(noun)} p
        where p.archive = ${archive} and p.search @@ ${words}::tsquery and ${stands(tx, 'p')}
          ${look.kind ? tx`and p.kind = ${look.kind}` : tx``}
          ${places ? tx`and p.id = any (${places}::text[])` : tx``}
          and not exists (
            select
            from sameness s
            where s.archive = ${archive} and s.other = p.id and s.word = 'same' and ${stands(tx, 's')}
          )
        limit ${MOST}`
  }
}

/** An index of keys answers, and each question is planned for its own words. */
export const byKeys = async (tx: Tx): Promise<void> => {
  await tx.unsafe(
    "set local jit = off; set local plan_cache_mode = force_custom_plan; set local enable_seqscan = off; set local work_mem = '32MB'",
  )
}

const ERA_TABLES = { claim: 'claim', passage: 'transcript_window' } as const
const isEra = (noun: FoundNoun): noun is keyof typeof ERA_TABLES => Object.hasOwn(ERA_TABLES, noun)
/** Above so many expected hits the newest years are asked first. */
const MANY = 2 * HITS_COUNTED

/** How many hits the server expects, from what it has measured. */
const expected = async (tx: Tx, archive: string, table: string, words: string): Promise<number> => {
  const [row] = await tx<{ 'QUERY PLAN': readonly { Plan: { 'Plan Rows': number } }[] }[]>`
    explain (format json) select from ${tx(table)} where archive = ${archive} and search @@ ${words}::tsquery
  `
  return row?.['QUERY PLAN'][0]?.Plan['Plan Rows'] ?? 0
}

const newestYear = async (tx: Tx, archive: string): Promise<number> => {
  const [row] = await tx<{ day: string | null }[]>`
    select known_on as day
    from report
    where archive = ${archive}
    order by known_on desc nulls last, id
    limit 1
  `
  return Number(row?.day?.slice(0, 4) ?? Number.NaN)
}

/** The words, and years among which the newest 10,000 hits lie; the words alone where that cannot be told. */
const withinEras = async (
  tx: Tx,
  archive: string,
  look: Look,
  noun: keyof typeof ERA_TABLES,
  newest: number,
  rows: number,
): Promise<string> => {
  if (rows <= MANY || look.sort === 'oldest' || Number.isNaN(newest)) return look.words
  let years = Math.max(1, Math.ceil((HITS_COUNTED / rows) * 26))
  for (; years < 40; years *= 2) {
    const eras = Array.from({ length: years }, (_, index) => `'${eraKey(String(newest - index))}'`).join(' | ')
    const words = `(${look.words}) & (${eras})`
    if ((await expected(tx, archive, ERA_TABLES[noun], words)) >= HITS_COUNTED) return words
  }
  return look.words
}

/** A page of hits over every noun that knows the filters, with how many there are of each. */
export const findHits = async (tx: Tx, archive: string, look: Look): Promise<HitPage> => {
  const nouns = nounsFor(look)
  if (nouns.length === 0) return { rows: [], counts: {} }
  // Sent together: each waits for no other's answer.
  const [, newest, ...guesses] = await Promise.all([
    byKeys(tx),
    newestYear(tx, archive),
    ...nouns
      .filter(isEra)
      .map(async (noun) => ({ noun, rows: await expected(tx, archive, ERA_TABLES[noun], look.words) })),
  ])
  const narrowed = new Map<FoundNoun, string>()
  for (const { noun, rows } of guesses) narrowed.set(noun, await withinEras(tx, archive, look, noun, newest, rows))
  const order =
    look.sort === 'relevance'
      ? tx`rank desc, day desc nulls last, id, spot`
      : look.sort === 'newest'
        ? tx`day desc nulls last, id, spot`
        : tx`day asc nulls last, id, spot`
  const ask = async (words: (noun: FoundNoun) => string): Promise<HitPage> => {
    const parts = nouns.map((noun) => tx`(${hitsOf(tx, archive, look, noun, words(noun))})`)
    const union = parts.reduce((all, part) => tx`${all} union all ${part}`)
    const [row] = await tx<{ counts: HitPage['counts'] | null; rows: readonly HitRow[] | null }[]>`
      with hit as materialized (${union})
      select
        (select json_object_agg(noun, many) from (select noun, count(*) as many from hit group by noun) as c) as counts,
        (select json_agg(p) from (
          select noun, id, report, spot, day
          from hit
          order by ${order}
          limit ${look.size}
          offset ${(look.page - 1) * look.size}
        ) as p) as rows
    `
    return { rows: row?.rows ?? [], counts: row?.counts ?? {} }
  }
  const found = await ask((noun) => narrowed.get(noun) ?? look.words)
  const short = [...narrowed].filter(([noun, words]) => words !== look.words && (found.counts[noun] ?? 0) < MOST)
  const whole =
    short.length === 0
      ? found
      : await ask((noun) => (short.some(([one]) => one === noun) ? look.words : (narrowed.get(noun) ?? look.words)))
  return whole
}
