import type { Tx } from '../database.js'
import { stands } from '../version.js'
import { hitsOf, type Look } from './hit.js'

export type CountRow = { readonly name: string; readonly value: string; readonly count: number }
export type PlacesRow = { readonly places: readonly string[]; readonly count: number }

/** How the claims found are spread over kinds, modalities, places, bases, languages and outlets; at most 10,000 of them. */
export const claimCounts = async (
  tx: Tx,
  archive: string,
  look: Look,
): Promise<{ readonly rows: readonly CountRow[]; readonly places: readonly PlacesRow[] }> => {
  const [found] = await tx<{ rows: readonly CountRow[] | null; places: readonly PlacesRow[] | null }[]>`
    with found as materialized (${hitsOf(tx, archive, { ...look, sort: 'newest' }, 'claim', look)}),
    hit as materialized (
      select c.id, c.kind, c.modality, c.places, c.report
      from found f
      join claim c on c.archive = ${archive} and c.id = f.id and ${stands(tx, 'c')}
    ),
    told as materialized (
      select r.language, r.outlet, h.many
      from (select report, count(*) as many from hit group by report) as h
      join report r on r.archive = ${archive} and r.id = h.report
    )
    select
      (select json_agg(f) from (
        select 'kind' as name, kind as value, count(*) as count from hit group by kind
        union all
        select 'modality', modality, count(*) from hit group by modality
        union all
        select 'language', language, sum(many) from told group by language
        union all
        select 'outlet', outlet, sum(many) from told where outlet is not null group by outlet
        union all
        select 'basis', a.basis, count(distinct a.claim)
        from hit h
        join attestation a on a.archive = ${archive} and a.claim = h.id and ${stands(tx, 'a')}
        group by a.basis
      ) as f) as rows,
      (select json_agg(p) from (select places, count(*) as count from hit where places <> '{}' group by places) as p) as places
  `
  return { rows: found?.rows ?? [], places: found?.places ?? [] }
}

/** How the reports found, or the reports of the passages found, are spread over kinds, languages and outlets. */
export const reportCounts = async (
  tx: Tx,
  archive: string,
  look: Look,
  noun: 'report' | 'passage',
): Promise<readonly CountRow[]> => {
  return tx<CountRow[]>`
    with found as materialized (${hitsOf(tx, archive, { ...look, sort: 'newest' }, noun, look)}),
    hit as materialized (
      select r.kind, r.language, r.outlet
      from (select distinct report from found) as f
      join report r on r.archive = ${archive} and r.id = f.report
    )
    select 'kind' as name, kind as value, count(*) as count from hit group by kind
    union all
    select 'language', language, count(*) from hit group by language
    union all
    select 'outlet', outlet, count(*) from hit where outlet is not null group by outlet
  `
}
