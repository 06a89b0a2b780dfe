import { wordsIn } from '../../names/key.js'
import { tsqueryOf } from '../../names/query.js'
import type { Tx } from '../database.js'
import { lookedUpBy } from '../spelling.js'
import { isHeld, stands } from '../version.js'

/** What bears a name that a person may type. */
export type NamedNoun = 'place' | 'actor' | 'directive'

/** The words of what was typed as a tsquery, each as it stands or as how a word begins; null where nothing has a key. */
const begunWith = (typed: string): string | null => {
  const words = wordsIn(typed).slice(0, 12)
  const each = words.flatMap((word) => {
    const ways = [tsqueryOf(word), tsqueryOf(`${word}*`)].filter((way) => way !== null)
    return ways.length === 0 ? [] : [`(${ways.join(' | ')})`]
  })
  return each.length === 0 ? null : each.join(' & ')
}

/** The entries that have the words of what was typed, by their keys, so that none is read through; at most so many. */
export const keyedIn = async (
  tx: Tx,
  archive: string,
  noun: NamedNoun,
  typed: string,
  most: number,
): Promise<readonly string[]> => {
  const words = begunWith(typed)
  if (words === null) return []
  // An order by id alone would have the server walk all ids until enough of them match.
  const rows = await tx<{ id: string }[]>`
    select id
    from ${tx(noun)}
    where archive = ${archive}
      and search @@ ${words}::tsquery
      and ${isHeld(tx)}
    order by id || ''
    limit ${most}
  `
  return rows.map(({ id }) => id)
}

/** The entries one of whose names has what was typed anywhere in it: every name is looked at, so it is for the last resort. */
export const holdingIn = async (
  tx: Tx,
  archive: string,
  noun: 'place' | 'actor',
  typed: string,
  most: number,
): Promise<readonly string[]> => {
  const rows = await tx<{ id: string }[]>`
    select id
    from ${tx(noun)}
    where archive = ${archive}
      and strpos(lower(names::text), lower(${typed})) > 0
      and ${isHeld(tx)}
    limit ${most}
  `
  return rows.map(({ id }) => id)
}

/** How a name is looked up by its own words alone. */
const wordsOfName = (name: string): string | null => tsqueryOf(name.replace(/["*-]/g, ' '))

/** At most so many entries of each noun are told to bear one name. */
const MOST_BEARERS = 50

/**
 * Which entries may write these names as they stand: by the keys of their words, and as long as they are. Whether they are
 * the same is for who asks to say, since no locale of a database knows the letters of them all.
 */
export const bearersOf = async (
  tx: Tx,
  archive: string,
  names: readonly string[],
): Promise<readonly { readonly id: string; readonly text: string }[]> => {
  const asked = names.flatMap((name) => {
    const words = wordsOfName(name)
    return words === null ? [] : [{ words, length: Array.from(name.normalize('NFC').trim()).length }]
  })
  if (asked.length === 0) return []
  const bearing = (noun: 'place' | 'actor') => tx`
    (select p.id, n.text
    from ${tx(noun)} p
    cross join lateral (select btrim(normalize(e ->> 'text')) as text from jsonb_array_elements(p.names) as e) as n
    where p.archive = ${archive}
      and p.search @@ w.words
      and ${isHeld(tx, 'p')}
      and char_length(n.text) = w.length
    limit ${MOST_BEARERS})
  `
  return tx<{ id: string; text: string }[]>`
    select distinct b.id, b.text
    from unnest(
      ${tx.array(asked.map(({ words }) => words))}::text[]::tsquery[], ${tx.array(asked.map(({ length }) => String(length)))}::int[]
    ) as w (words, length)
    cross join lateral (${bearing('place')} union all ${bearing('actor')}) as b
  `
}

/** The entries that may be one with others of these names: by the keys of their words and of how they sound; at most so many. */
export const likeNamed = async (
  tx: Tx,
  archive: string,
  noun: 'place' | 'actor',
  names: readonly string[],
  most: number,
): Promise<readonly string[]> => {
  const keys = new Set(names.flatMap(lookedUpBy))
  if (keys.size === 0) return []
  const wanted = Array.from(keys, (key) => `(${key})`).join(' | ')
  const rows = await tx<{ id: string }[]>`
    with found as materialized (
      select id
      from ${tx(noun)}
      where archive = ${archive}
        and search @@ ${wanted}::tsquery
        and ${isHeld(tx)}
    )
    select id from found limit ${most}
  `
  return rows.map(({ id }) => id)
}

export type EntryOrder = {
  readonly kind: string | null
  readonly by: 'name' | 'kind' | 'claims'
  readonly descending: boolean
  readonly language: 'en' | 'ko'
  readonly page: number
  readonly size: number
  /** How many claims name each, where the order asks for it. */
  readonly claims: ReadonlyMap<string, number>
}

/** A page of all places or of all bodies in an order, those that are read as another left out; and how many there are. */
export const entriesInOrder = async (
  tx: Tx,
  archive: string,
  noun: 'place' | 'actor',
  { kind, by, descending, language, page, size, claims }: EntryOrder,
): Promise<{ readonly ids: readonly string[]; readonly total: number }> => {
  const down = descending ? tx`desc` : tx``
  const name =
    language === 'ko'
      ? tx`coalesce(p.display_ko, p.display_en)`
      : tx`lower(coalesce(p.display_en, p.display_ko)) collate "C"`
  const first = { name, kind: tx`p.kind`, claims: tx`coalesce(k.claims, 0)` }[by]
  const held = [...claims]
  const where = tx`
    where p.archive = ${archive}
      and ${stands(tx, 'p')}
      ${kind === null ? tx`` : tx`and p.kind = ${kind}`}
      and not exists (
        select
        from sameness s
        where s.archive = ${archive} and s.other = p.id and s.word = 'same' and ${stands(tx, 's')}
      )
  `
  const [rows, [counted]] = await Promise.all([
    tx<{ id: string }[]>`
      select p.id
      from ${tx(noun)} p
      ${
        by === 'claims'
          ? tx`left join unnest(
              ${tx.array(held.map(([id]) => id))}::text[], ${tx.array(held.map(([, many]) => String(many)))}::bigint[]
            ) as k (id, claims) on k.id = p.id`
          : tx``
      }
      ${where}
      order by ${first} ${down}, ${name}, p.id
      limit ${size}
      offset ${(page - 1) * size}
    `,
    tx<{ total: number }[]>`select count(*) as total from ${tx(noun)} p ${where}`,
  ])
  return { ids: rows.map(({ id }) => id), total: Number(counted?.total ?? 0) }
}

/** All places of an archive, where there are no more than so many; else null. */
export const fewPlaces = async (tx: Tx, archive: string, most: number): Promise<readonly string[] | null> => {
  const rows = await tx<{ id: string }[]>`
    select id
    from place
    where archive = ${archive}
      and ${stands(tx)}
    limit ${most + 1}
  `
  return rows.length > most ? null : rows.map(({ id }) => id)
}

/** Places that rules are about, for a field in which one is typed; at most so many. */
export const placesOfRules = async (tx: Tx, archive: string, most: number): Promise<readonly string[]> => {
  const rows = await tx<{ id: string }[]>`
    select distinct z.id
    from directive d
    cross join lateral unnest(d.zone || d.zone_possible) as z (id)
    where d.archive = ${archive}
      and ${stands(tx, 'd')}
    limit ${most}
  `
  return rows.map(({ id }) => id)
}
