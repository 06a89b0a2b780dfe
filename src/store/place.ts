import type { ActorId, PlaceId } from '../record/id.js'
import type { Actor, Place, Renaming, Spelling } from '../record/place.js'
import { inBatches, listOf, saidOf, textOf, type Row } from './column.js'
import type { Tx } from './database.js'
import { keysOf } from './search/keys.js'
import { soundsOf } from './search/sound.js'
import { foldEntries } from './ruling/fold.js'
import { rulingsOf } from './ruling/ruling.js'
import { rootsOf } from './ruling/sameness.js'
import { addEntries, type Hand, openFrom, stands } from './version.js'

export const addPlaces = async (tx: Tx, hand: Hand, places: readonly Place[]): Promise<void> => {
  await addEntries(
    tx,
    hand,
    'place',
    places.map((place) => place.id),
  )
  const rows = places.map((place) => ({
    archive: hand.archive,
    id: place.id,
    recorded: openFrom(hand.at),
    kind: place.kind,
    names: tx.json([...place.names]),
    display_en: place.display.en,
    display_ko: place.display.ko,
    parents: [...place.parents],
    longitude: place.longitude,
    latitude: place.latitude,
    note: place.note,
    member: hand.member,
    sounds: soundsOf(place.names),
    search: keysOf('place', { names: place.names, display_en: place.display.en, display_ko: place.display.ko }),
  }))
  await inBatches(rows, (batch) => tx`insert into place ${tx(batch)}`)
}

const placeOf = (row: Row): Place => ({
  id: row.id as PlaceId,
  kind: String(row.kind),
  names: row.names as readonly Spelling[],
  display: saidOf(row.display_en, row.display_ko),
  parents: listOf<PlaceId>(row.parents),
  longitude: row.longitude === null ? null : Number(row.longitude),
  latitude: row.latitude === null ? null : Number(row.latitude),
  note: textOf(row.note),
})

/** The places of an archive as its rows say, unmerged and by no ruling, or those of these ids alone. */
export const placeRowsOf = async (
  tx: Tx,
  archive: string,
  ids: readonly string[] | null = null,
): Promise<readonly Place[]> => {
  if (ids?.length === 0) return []
  const rows = await tx<Row[]>`
    select id, kind, names, display_en, display_ko, parents, longitude, latitude, note
    from place
    where archive = ${archive}
      and ${stands(tx)}
      ${ids ? tx`and id = any (${tx.array([...ids])}::text[])` : tx``}
    order by id
  `
  return rows.map(placeOf)
}

/** The places of an archive as they are read, or those as which these ids are read: merged, and spelt as decided. */
export const placesOf = async (
  tx: Tx,
  archive: string,
  ids: readonly string[] | null = null,
): Promise<readonly Place[]> => {
  if (ids?.length === 0) return []
  const [roots, rulings] = await Promise.all([rootsOf(tx, archive), rulingsOf(tx, archive)])
  const wanted = ids === null ? null : [...new Set(ids.flatMap((id) => roots.groupOf(id)))]
  return foldEntries<PlaceId, Place>(await placeRowsOf(tx, archive, wanted), roots, rulings)
}

/** The places that lie at once in one of these, with what stands for them. */
export const placesWithinAny = async (tx: Tx, archive: string, ids: readonly string[]): Promise<readonly Place[]> => {
  const rows = await tx<{ id: string }[]>`
    select id
    from place
    where archive = ${archive}
      and parents && ${tx.array([...ids])}::text[]
      and ${stands(tx)}
  `
  return placesOf(
    tx,
    archive,
    rows.map(({ id }) => id),
  )
}

export const addActors = async (tx: Tx, hand: Hand, actors: readonly Actor[]): Promise<void> => {
  await addEntries(
    tx,
    hand,
    'actor',
    actors.map((actor) => actor.id),
  )
  const rows = actors.map((actor) => ({
    archive: hand.archive,
    id: actor.id,
    recorded: openFrom(hand.at),
    kind: actor.kind,
    names: tx.json([...actor.names]),
    display_en: actor.display.en,
    display_ko: actor.display.ko,
    parents: [...actor.parents],
    renamed: tx.json([...actor.renamed]),
    note: actor.note,
    member: hand.member,
    sounds: soundsOf(actor.names),
    search: keysOf('actor', { names: actor.names, display_en: actor.display.en, display_ko: actor.display.ko }),
  }))
  await inBatches(rows, (batch) => tx`insert into actor ${tx(batch)}`)
}

const actorOf = (row: Row): Actor => ({
  id: row.id as ActorId,
  kind: String(row.kind),
  names: row.names as readonly Spelling[],
  display: saidOf(row.display_en, row.display_ko),
  parents: listOf<ActorId>(row.parents),
  renamed: row.renamed as readonly Renaming[],
  note: textOf(row.note),
})

/** The actors of an archive as its rows say, unmerged and by no ruling, or those of these ids alone. */
export const actorRowsOf = async (
  tx: Tx,
  archive: string,
  ids: readonly string[] | null = null,
): Promise<readonly Actor[]> => {
  if (ids?.length === 0) return []
  const rows = await tx<Row[]>`
    select id, kind, names, display_en, display_ko, parents, renamed, note
    from actor
    where archive = ${archive}
      and ${stands(tx)}
      ${ids ? tx`and id = any (${tx.array([...ids])}::text[])` : tx``}
    order by id
  `
  return rows.map(actorOf)
}

/** The actors of an archive as they are read, or those as which these ids are read: merged, and spelt as decided. */
export const actorsOf = async (
  tx: Tx,
  archive: string,
  ids: readonly string[] | null = null,
): Promise<readonly Actor[]> => {
  if (ids?.length === 0) return []
  const [roots, rulings] = await Promise.all([rootsOf(tx, archive), rulingsOf(tx, archive)])
  const wanted = ids === null ? null : [...new Set(ids.flatMap((id) => roots.groupOf(id)))]
  return foldEntries<ActorId, Actor>(await actorRowsOf(tx, archive, wanted), roots, rulings)
}
