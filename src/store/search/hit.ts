import type { Fragment } from 'postgres'
import type { PlaceId } from '../../record/id.js'
import { HITS_COUNTED, type FoundNoun, type SearchAsk } from '../../record/search/search.js'
import type { Tx } from '../database.js'
import { isHeld, isPublished, nothing, stands, wasThere } from '../version.js'

/** What is looked for, with the words as a tsquery and a place with its parts. */
export type Look = Omit<SearchAsk, 'place' | 'q'> & {
  readonly words: string
  /** The words by which hits are put in order: without what only decides whether they are hits. */
  readonly ranked: string
  readonly places: readonly PlaceId[] | null
}

/** So many hits of a noun are asked for: one more than are counted. */
export const MOST = HITS_COUNTED + 1

/** Conditions as they follow others; those that are not asked for are null. Each is a piece for the driver to put together. */
const allOf = (tx: Tx, conditions: readonly (Fragment | null)[]): Fragment | Fragment[] => {
  const asked = conditions.filter((one) => one !== null)
  return asked.length === 0 ? nothing(tx) : asked
}

const days = (tx: Tx, look: Look) => tx`daterange(${look.from}::date, ${look.to}::date, '[]')`

/** Whether a report is in a language and of an outlet that are asked for. */
const ofReport = (tx: Tx, { language, outlet }: Look) =>
  allOf(tx, [language ? tx`and r.language = ${language}` : null, outlet ? tx`and r.outlet = ${outlet}` : null])

type HitAsk = {
  readonly words: string
  /** What decides within the statement whether any hit is given at all, each after an `and`. */
  readonly gates?: readonly Fragment[]
  readonly most?: number
  /** Columns of the noun's own row that are given with each hit. */
  readonly shown?: Fragment | null
}

/** The hits of one noun, at most so many; ranked only where the order asks for it. */
export const hitsOf = (
  tx: Tx,
  archive: string,
  look: Look,
  noun: FoundNoun,
  { words, gates = [], most = MOST, shown = null }: HitAsk,
) => {
  const isRanked = look.sort === 'relevance'
  const { ranked } = look
  const places = look.places ? tx.array([...look.places]) : null
  const isKnown = tx.from.known !== null
  switch (noun) {
    case 'claim':
      return tx`
        select 'claim' as noun, c.id, c.report, null::int as spot, c.known_on as day,
          ${isRanked ? tx`ts_rank(c.search, ${ranked}::tsquery)` : tx`0::real`} as rank ${shown ?? nothing(tx)}
        from claim c
        where c.archive = ${archive} and c.search @@ ${words}::tsquery and ${isHeld(tx, 'c')}
          ${allOf(tx, [
            isKnown ? tx`and ${isPublished(tx, 'c')}` : null,
            ...gates,
            look.kind ? tx`and c.kind = ${look.kind}` : null,
            look.modality ? tx`and c.modality = ${look.modality}` : null,
            places ? tx`and c.places && ${places}::text[]` : null,
            look.from || look.to ? tx`and c.possible && ${days(tx, look)}` : null,
            look.basis
              ? tx`and exists (select from attestation a where a.archive = c.archive and a.claim = c.id
                  and a.basis = ${look.basis} and ${stands(tx, 'a')})`
              : null,
            look.language || look.outlet
              ? tx`and exists (select from report r where r.archive = c.archive and r.id = c.report ${ofReport(tx, look)})`
              : null,
          ])}
        limit ${most}`
    case 'report':
      return tx`
        select 'report' as noun, r.id, r.id as report, null::int as spot, r.known_on as day,
          ${isRanked ? tx`ts_rank(r.search, ${ranked}::tsquery)` : tx`0::real`} as rank ${shown ?? nothing(tx)}
        from report r
        where r.archive = ${archive} and r.search @@ ${words}::tsquery and ${wasThere(tx, 'r.received')}
          ${allOf(tx, [
            isKnown ? tx`and ${isPublished(tx, 'r')}` : null,
            ...gates,
            look.kind ? tx`and r.kind = ${look.kind}` : null,
            look.from || look.to ? tx`and r.known_on <@ ${days(tx, look)}` : null,
          ])}
          ${ofReport(tx, look)}
        limit ${most}`
    case 'passage':
      return tx`
        select 'passage' as noun, w.transcript as id, w.report, w.number as spot, w.known_on as day,
          ${isRanked ? tx`ts_rank(w.search, ${ranked}::tsquery)` : tx`0::real`} as rank
        from transcript_window w
        where w.archive = ${archive} and w.search @@ ${words}::tsquery and ${wasThere(tx, 'w.received')}
          ${allOf(tx, [
            isKnown ? tx`and ${isPublished(tx, 'w')}` : null,
            ...gates,
            look.from || look.to ? tx`and w.known_on <@ ${days(tx, look)}` : null,
            look.language || look.outlet
              ? tx`and exists (select from report r where r.archive = w.archive and r.id = w.report ${ofReport(tx, look)})`
              : null,
          ])}
        limit ${most}`
    case 'directive':
      return tx`
        select 'directive' as noun, d.id, null as report, null::int as spot, null::date as day,
          ${isRanked ? tx`ts_rank(d.search, ${ranked}::tsquery) * 2` : tx`0::real`} as rank ${shown ?? nothing(tx)}
        from directive d
        where d.archive = ${archive} and d.search @@ ${words}::tsquery and ${isHeld(tx, 'd')}
          ${allOf(tx, [
            ...gates,
            places ? tx`and (d.zone && ${places}::text[] or d.zone_possible && ${places}::text[])` : null,
            isKnown
              ? tx`and exists (select from directive_act a join claim c on c.archive = a.archive and c.id = any (a.claims)
                  where a.archive = d.archive and a.directive = d.id and ${stands(tx, 'a')} and ${stands(tx, 'c')}
                  and ${isPublished(tx, 'c')})`
              : null,
          ])}
        limit ${most}`
    case 'incident':
      return tx`
        select 'incident' as noun, i.id, null as report, null::int as spot, i.earliest_start as day,
          ${isRanked ? tx`ts_rank(i.search, ${ranked}::tsquery) * 2` : tx`0::real`} as rank ${shown ?? nothing(tx)}
        from incident i
        where i.archive = ${archive} and i.search @@ ${words}::tsquery and ${isHeld(tx, 'i')}
          ${allOf(tx, [
            ...gates,
            places ? tx`and i.places && ${places}::text[]` : null,
            look.from || look.to ? tx`and i.possible && ${days(tx, look)}` : null,
            isKnown
              ? tx`and exists (select from claim c where c.archive = i.archive and c.id = any (i.claims)
                  and ${stands(tx, 'c')} and ${isPublished(tx, 'c')})`
              : null,
          ])}
        limit ${most}`
    case 'dossier':
      return tx`
        select 'dossier' as noun, o.id, null as report, null::int as spot, null::date as day,
          ${isRanked ? tx`ts_rank(o.search, ${ranked}::tsquery)` : tx`0::real`} as rank ${shown ?? nothing(tx)}
        from dossier o
        where o.archive = ${archive} and o.search @@ ${words}::tsquery and ${isHeld(tx, 'o')} ${allOf(tx, gates)}
        limit ${most}`
    case 'place':
    case 'actor':
      return tx`
        select ${noun} as noun, p.id, null as report, null::int as spot, null::date as day,
          ${isRanked ? tx`ts_rank(p.search, ${ranked}::tsquery) * 3` : tx`0::real`} as rank ${shown ?? nothing(tx)}
        from ${tx(noun)} p
        where p.archive = ${archive}
          and (p.search @@ ${words}::tsquery or p.id = any (array(
            select s.kept
            from sameness s
            join ${tx(noun)} m on m.archive = ${archive} and m.id = s.other and ${stands(tx, 'm')}
            where s.archive = ${archive} and s.word = 'same' and ${stands(tx, 's')} and m.search @@ ${words}::tsquery
          )))
          and ${isHeld(tx, 'p')}
          ${allOf(tx, [
            ...gates,
            look.kind ? tx`and p.kind = ${look.kind}` : null,
            places ? tx`and p.id = any (${places}::text[])` : null,
          ])}
          and not exists (
            select
            from sameness s
            where s.archive = ${archive} and s.other = p.id and s.word = 'same' and ${stands(tx, 's')}
          )
        limit ${most}`
  }
}
