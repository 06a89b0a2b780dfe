import type { Archive } from '../record/archive.js'
import { refuse } from '../record/refusal.js'
import type { readGazetteer } from '../intake/gazetteer.js'
import type { readStarter } from '../intake/starter.js'
import { actorOf, placeOf, withListed, withListedActor } from '../names/listed.js'
import { addArchive, removePractice } from '../store/archive.js'
import { addAttestations, addLinks, addOrigins, addSources } from '../store/attestation.js'
import { addClaims } from '../store/claim.js'
import { inArchive, type Tx } from '../store/database.js'
import { addDirectives } from '../store/directive.js'
import { addActors, addPlaces } from '../store/place.js'
import { addReports } from '../store/report.js'
import { heldEntries } from '../store/version.js'
import { act, look, type Desk, type Scene, type Seat } from './act.js'

type Rows = ReturnType<typeof readStarter>
type Gazetteer = ReturnType<typeof readGazetteer>

/** A row that cannot come in, and why. */
export type Problem = Rows['problems'][number]

/** What reads rows comes in with the first of them: most starts bring none, and the grammar of rows is slow to load. */
const rowsIn = async (files: ReadonlyMap<string, string>, at: string): Promise<Rows> =>
  (await import('../intake/starter.js')).readStarter(files, at)
const listedIn = async (files: ReadonlyMap<string, string>): Promise<Gazetteer> =>
  (await import('../intake/gazetteer.js')).readGazetteer(files)

/** Since when the gazetteer that comes with the program says what it says; the same in every archive that begins with it. */
const GAZETTEER_SINCE = '2026-11-01T00:00:00.000Z'

/** Reads the rows without writing. Lines count from 1. */
export const checkImport = async (files: ReadonlyMap<string, string>, at: string): Promise<readonly Problem[]> =>
  (await rowsIn(files, at)).problems

const bring = async (scene: Scene, files: ReadonlyMap<string, string>, gazetteer: ReadonlyMap<string, string>) => {
  const { tx, hand, newId } = scene
  const { rows: read, problems } = await rowsIn(files, hand.at)
  if (problems.length > 0) return refuse('import-rows', { rows: problems.length })
  const rows = { ...read, ...widened(read, await listedIn(gazetteer)) }
  await addArchive(tx, hand.archive, hand.at)
  // Places and actors that the archive has already keep what it says of them; any other row that is there is a refusal.
  const names = new Set(
    await heldEntries(
      tx,
      hand.archive,
      [...rows.places, ...rows.actors].map(({ id }) => id),
    ),
  )
  const stated = [...rows.reports, ...rows.sources, ...rows.directives, ...rows.claims, ...rows.attestations]
  const twice = await heldEntries(
    tx,
    hand.archive,
    stated.map(({ id }) => id),
  )
  if (twice.length > 0) return refuse('import-twice', { id: twice[0] ?? '', rows: twice.length })
  const named = scene.archive.isWritable ? hand : { ...hand, at: GAZETTEER_SINCE }
  await addPlaces(
    tx,
    named,
    rows.places.filter(({ id }) => !names.has(id)),
  )
  await addActors(
    tx,
    named,
    rows.actors.filter(({ id }) => !names.has(id)),
  )
  await addReports(tx, hand, rows.reports)
  await addSources(tx, hand, rows.sources)
  await addDirectives(tx, hand, rows.directives, () => newId('act'))
  await addClaims(tx, hand, rows.claims)
  await addAttestations(tx, hand, rows.attestations)
  await addOrigins(
    tx,
    hand,
    rows.origins.map((origin) => ({ ...origin, id: newId('origin') })),
  )
  await addLinks(
    tx,
    hand,
    rows.links.map((link) => ({ ...link, id: newId('link') })),
  )
  return {
    id: newId('import'),
    reports: rows.reports.length,
    claims: rows.claims.length,
    attestations: rows.attestations.length,
    directives: rows.directives.length,
    places: read.places.length,
    actors: read.actors.length,
    sources: rows.sources.length,
    links: rows.links.length,
  }
}

/**
 * Imports a folder of rows, all or nothing. The rows were read before the transaction opens.
 * Refuses `import-rows` with the number of bad rows; `checkImport` names each.
 */
export const importRows = act('archive.import', (scene, files: ReadonlyMap<string, string>) =>
  bring(scene, files, new Map()),
)

/** Imports the starter record; its places and actors say what every new archive says of them, with the gazetteer. */
export const importStarter = act(
  'archive.import',
  (scene, given: { readonly rows: ReadonlyMap<string, string>; readonly gazetteer: ReadonlyMap<string, string> }) =>
    bring(scene, given.rows, given.gazetteer),
)

/** Rows of the starter record with what the gazetteer adds to them, and then what it alone lists. */
const joined = <Had extends { readonly id: string }, Listed extends { readonly id: string }>(
  rows: readonly Had[],
  listed: readonly Listed[],
  widen: (row: Had, more: Listed) => Had,
  make: (one: Listed) => Had,
): readonly Had[] => {
  const more = new Map<string, Listed>(listed.map((one) => [one.id, one]))
  const held = new Set(rows.map(({ id }) => id))
  return [
    ...rows.map((row) => {
      const one = more.get(row.id)
      return one ? widen(row, one) : row
    }),
    ...listed.filter(({ id }) => !held.has(id)).map(make),
  ]
}

/** The places and actors of a folder of rows, widened by a gazetteer. */
const widened = ({ places, actors }: Pick<Rows['rows'], 'places' | 'actors'>, listed: Gazetteer) => ({
  places: joined(places, listed.places, withListed, placeOf),
  actors: joined(actors, listed.actors, withListedActor, actorOf),
})

/**
 * Makes an archive known to the database, with a gazetteer of its own: the places and actors of a folder of rows, widened
 * by those that come with the program, so that names are found from the first day. True when it was not there before.
 */
export const foundArchive = async (
  desk: Desk,
  seat: Seat,
  files: ReadonlyMap<string, string>,
  gazetteer: ReadonlyMap<string, string> = new Map(),
): Promise<boolean> => {
  const hand = { archive: seat.archive.id, at: desk.now(), member: seat.member.id }
  const rows = widened((await rowsIn(files, hand.at)).rows, await listedIn(gazetteer))
  return inArchive(desk.sql, seat.archive.id, 'read write', async (tx) => {
    if (!(await addArchive(tx, hand.archive, hand.at))) return false
    const named = { ...hand, at: GAZETTEER_SINCE }
    await addPlaces(tx, named, rows.places)
    await addActors(tx, named, rows.actors)
    return true
  })
}

/** What of the program's gazetteer an archive does not have. Nothing is changed by asking. */
export const gazetteerGap = look('place.look', async ({ tx, hand }, files: ReadonlyMap<string, string>) =>
  missingOf(tx, hand.archive, await listedIn(files)),
)

const missingOf = async (tx: Tx, archive: string, { places, actors }: Gazetteer) => {
  const ids = [...places, ...actors].map(({ id }) => id)
  const held = new Set(await heldEntries(tx, archive, ids))
  return {
    places: places.filter(({ id }) => !held.has(id)).map(placeOf),
    actors: actors.filter(({ id }) => !held.has(id)).map(actorOf),
  }
}

/** Adds to an archive what it does not have of the program's gazetteer. What it has keeps what it says. */
export const addGazetteer = act('archive.import', async ({ tx, hand, newId }, files: ReadonlyMap<string, string>) => {
  const missing = await missingOf(tx, hand.archive, await listedIn(files))
  await addPlaces(tx, hand, missing.places)
  await addActors(tx, hand, missing.actors)
  return { id: newId('import'), places: missing.places.length, actors: missing.actors.length }
})

/** Takes away a practice archive that an interrupted first start left half filled. */
export const clearPractice = async (desk: Desk, practice: Archive): Promise<void> =>
  inArchive(desk.sql, practice.id, 'read write', removePractice)

/** Takes the practice archive away, whole, by one act; the line about it stands in the journal of one's own archive. */
export const removePracticeArchive = async (desk: Desk, own: Seat, practice: Archive): Promise<void> => {
  if (!practice.isSpecimen) return refuse('not-permitted', { act: 'archive.remove' })
  await recordRemoval(desk, own, practice.id)
  await clearPractice(desk, practice)
}

const recordRemoval = act('archive.remove', async (_scene, id: string) => ({ id }))
