import { ARCHIVES } from '../../record/archive.js'
import type { Id, MemberId } from '../../record/id.js'
import type { PurgeCard, PurgeId, PurgeReason, Remnant, SpillSearch } from '../../record/custody/purge.js'
import { listOf, type Row } from '../column.js'
import { inWholeArchive, type Sql, type Tx } from '../database.js'
import { addEntries, wasThere, type Hand } from '../version.js'

export const addPurgeRequest = async (
  tx: Tx,
  hand: Hand,
  asked: { readonly id: PurgeId; readonly subject: Id; readonly reason: PurgeReason },
): Promise<void> => {
  await addEntries(tx, hand, 'purge', [asked.id])
  await tx`insert into purge_request ${tx([{ archive: hand.archive, ...asked, at: hand.at, member: hand.member }])}`
}

const cardOf = (row: Row): PurgeCard => ({
  id: row.id as PurgeId,
  at: String(row.at),
  subject: row.subject as Id,
  reason: row.reason as PurgeReason,
  member: row.member as MemberId,
  end:
    row.state === null
      ? null
      : {
          state: row.state as 'erased' | 'declined',
          at: String(row.ended),
          member: row.second as MemberId,
          things: Number(row.things),
        },
  search:
    row.searched === null
      ? null
      : {
          found: row.found as readonly Remnant[],
          files: Number(row.files),
          log: row.log as SpillSearch['log'],
          server: row.server as SpillSearch['server'],
          at: String(row.searched),
        },
})

/** Every request to erase with what became of it, the newest first; or one. */
export const purgesOf = async (tx: Tx, archive: string, id: PurgeId | null = null): Promise<readonly PurgeCard[]> => {
  const rows = await tx<Row[]>`
    select r.id, r.at, r.subject, r.reason, r.member, p.state, p.at as ended, p.member as second,
      coalesce(cardinality(p.things), 0) as things, s.found, s.files, s.log, s.server, s.at as searched
    from purge_request r
    left join purge p on p.archive = ${archive} and p.request = r.id
    left join lateral (
      select *
      from purge_search l
      where l.archive = ${archive} and l.request = r.id
      order by l.at desc
      limit 1
    ) s on true
    where r.archive = ${archive}
      and ${wasThere(tx, 'r.at')}
      ${id === null ? tx`` : tx`and r.id = ${id}`}
    order by r.at desc, r.id
  `
  return rows.map(cardOf)
}

/** How many requests of others wait for a member. */
export const purgesWaiting = async (tx: Tx, archive: string, member: string): Promise<number> => {
  const [row] = await tx<{ waiting: number }[]>`
    select count(*) as waiting
    from purge_request r
    where r.archive = ${archive}
      and r.member <> ${member}
      and not exists (select from purge p where p.archive = ${archive} and p.request = r.id)
  `
  return Number(row?.waiting ?? 0)
}

/** What was erased: ids, originals that may go, lines of the journal that can no longer be opened. */
export type Erased = {
  readonly things: readonly Id[]
  readonly originals: readonly string[]
  readonly lines: readonly number[]
}

/** Erases what a request names; or says how many of the words do not stand there, and does nothing. */
export const eraseFor = async (
  tx: Tx,
  hand: Hand,
  request: PurgeId,
  words: readonly string[],
): Promise<Erased | { readonly absent: number }> => {
  const [row] = await tx<{ erased: Erased | { readonly absent: number } }[]>`
    select purge_for(${hand.archive}, ${request}, ${hand.member}, ${tx.array([...words])}::text[]) as erased
  `
  return row?.erased ?? { absent: words.length }
}

export const addPurge = async (
  tx: Tx,
  hand: Hand,
  end: {
    readonly request: PurgeId
    readonly subject: Id
    readonly state: 'erased' | 'declined'
    readonly things: readonly Id[]
    readonly lines: readonly number[]
  },
): Promise<void> => {
  const { archive, at, member } = hand
  const { request, subject, state, things, lines } = end
  await tx`
    insert into purge (archive, request, at, subject, state, things, lines, member)
    values (${archive}, ${request}, ${at}, ${subject}, ${state}, ${tx.array([...things])}::text[],
      ${tx.array(lines.map(String))}::bigint[], ${member})
  `
}

export const addPurgeSearch = async (
  tx: Tx,
  hand: Hand,
  of: { readonly request: PurgeId; readonly subject: Id },
  { found, files, log, server }: SpillSearch,
): Promise<void> => {
  const { archive, at, member } = hand
  const row = { archive, request: of.request, at, subject: of.subject, files, log, server, member }
  await tx`insert into purge_search ${tx([{ ...row, found: tx.json(found as never) }])}`
}

/** Drops forms that were typed and not sent where they hold one of the words. */
export const dropUnsentWith = async (tx: Tx, archive: string, words: readonly string[]): Promise<void> => {
  await tx`
    delete from unsent
    where archive = ${archive}
      and exists (
        select
        from jsonb_each_text(fields) as typed (name, said)
        join unnest(${tx.array([...words])}::text[]) as w (spilled) on strpos(lower(typed.said), lower(w.spilled)) > 0
      )
  `
}

/** Those of these originals that no report and no pages of any archive name, but for pages that hold what was erased. */
export const unnamedOriginals = async (
  sql: Sql,
  { originals, things }: Pick<Erased, 'originals' | 'things'>,
): Promise<readonly string[]> => {
  const named = new Set<string>()
  for (const archive of ARCHIVES)
    await inWholeArchive(sql, archive, 'read only', async (tx) => {
      const wanted = tx.array([...originals])
      const rows = await tx<{ sha256: string }[]>`
        select sha256
        from report
        where archive = ${archive}
          and sha256 = any (${wanted}::text[])
        union
        select f ->> 'sha256'
        from edition e
        cross join lateral jsonb_array_elements(e.files) as f
        where e.archive = ${archive}
          and f ->> 'sha256' = any (${wanted}::text[])
        union
        select f ->> 'sha256'
        from bundle b
        cross join lateral jsonb_array_elements(b.files) as f
        where b.archive = ${archive}
          and f ->> 'sha256' = any (${wanted}::text[])
          and not b.claims && ${tx.array([...things])}::text[]
          and b.dossier <> all (${tx.array([...things])}::text[])
      `
      for (const { sha256 } of rows) named.add(sha256)
    })
  return originals.filter((one) => !named.has(one))
}

/** Lines of the journal that two members erased, as acts say that have leaves of their own in the log. */
export const erasedLines = async (tx: Tx, archive: string): Promise<ReadonlySet<number>> => {
  const rows = await tx<Row[]>`
    select j.returned -> 'lines' as lines
    from journal j
    join log_leaf l on l.archive = ${archive}
      and l.log = 'internal'
      and l.journal = j.number
      and l.salt is not null
    where j.archive = ${archive}
      and j.act = 'purge.confirm'
  `
  return new Set(rows.flatMap(({ lines }) => listOf(lines).map(Number)))
}
