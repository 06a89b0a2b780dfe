import { MANIFEST, readManifest } from '../proof/manifest.js'
import { labelOf, nearestLabels, standsAboveFloor } from '../record/gate/label.js'
import { fitsHistory, mosaicOf } from '../record/gate/mosaic.js'
import { scanFor, type Hit } from '../record/gate/scan.js'
import { overlapOf } from '../record/gate/overlap.js'
import { NOTE_LEAD, termsOf } from '../record/gate/term.js'
import { refuse } from '../record/refusal.js'
import { OFFICE } from '../seal/directory.js'
import { sha256Of } from '../seal/signing.js'
import type { FrozenPages } from './door.js'
import { findLinked } from './link.js'
import { directoryOfRoom, enact, listRecords, showRecord, stillOpen, type Looking, type Room } from './room.js'

/** A sealed term of the open compartment that stands in the pages: whose, of which field, where, and by which spelling. */
export type Sighting = {
  readonly id: string
  readonly record: string
  readonly field: string
  readonly text: string
  /** In which files. */
  readonly paths: readonly string[]
  readonly how: Hit['how']
  /** A keeper looked at it: it means somebody else. */
  readonly isLooked: boolean
}

/** A source of the open compartment of whom too much would be public, and labels that would pass. */
export type Exposed = { readonly record: string; readonly people: number; readonly offers: readonly string[] }

export type Looked = {
  readonly state: 'signed' | 'open-another'
  /** Of the open compartment alone. */
  readonly sightings: readonly Sighting[]
  readonly exposed: readonly Exposed[]
  readonly hits: number
  readonly looked: number
  readonly under: number
  /** Sealed words whose source lies in a compartment that was not opened for these pages yet. */
  readonly missing: number
  readonly of: number
}

/** Whether these are exactly the bytes that the hash names: the manifest by the hash, every file by the manifest. */
const areThose = ({ sha256, files }: FrozenPages): boolean => {
  const manifest = files.find(({ path }) => path === MANIFEST)
  const named = manifest && sha256Of(manifest.bytes) === sha256 ? readManifest(manifest.bytes) : null
  return (
    named !== null &&
    files.length === named.files.length + 1 &&
    named.files.every(({ path, sha256: hash }) => {
      const file = files.find((one) => one.path === path)
      return file !== undefined && sha256Of(file.bytes) === hash
    })
  )
}

const lookingAt = async (room: Room, sha256: string): Promise<Looking> => {
  const pages = await room.door.pages(sha256)
  if (pages.sha256 !== sha256 || !areThose(pages)) return refuse('edition-broken', { path: MANIFEST })
  const before = room.looking?.pages.sha256 === sha256 ? room.looking : null
  room.looking = { pages, found: before?.found ?? new Map(), counts: before?.counts ?? new Map() }
  return room.looking
}

/** Whose each sealed word is, as far as the open compartment's keys tell. */
const findSources = async (room: Room, { pages, found }: Looking): Promise<void> => {
  const wanted = new Set([...pages.attestations, ...pages.history.map(({ source }) => source)])
  return findLinked(room, await directoryOfRoom(room), wanted, found)
}

const sightingsIn = async (room: Room, { pages }: Looking, looked: readonly string[]): Promise<readonly Sighting[]> => {
  const terms = (await listRecords(room)).flatMap(({ record, fields }) => termsOf(record, fields))
  const seen = pages.files.flatMap(({ path, bytes }) =>
    scanFor(terms, `${path}\n${new TextDecoder('utf-8').decode(bytes)}`).map((hit) => ({ ...hit, path })),
  )
  return terms.flatMap(({ id, text }): readonly Sighting[] => {
    const [first, ...more] = seen.filter(({ term }) => term === id)
    if (!first) return []
    const [record = '', field = ''] = id.split(' ')
    const paths = [first, ...more].map(({ path }) => path)
    return [{ id, record, field, text, paths, how: first.how, isLooked: looked.includes(id) }]
  })
}

const notesIn = ({ pages }: Looking): readonly string[] =>
  pages.attestations.filter((one) => one.startsWith(NOTE_LEAD)).map((one) => one.slice(NOTE_LEAD.length))

/** What of raw notes stands in the pages and was not handed over with their clean sides; asked with the office open. */
const notesSighted = async (room: Room, looking: Looking, looked: readonly string[]): Promise<readonly Sighting[]> => {
  const { records } = await directoryOfRoom(room)
  const sightings = new Map<string, Sighting>()
  for (const record of notesIn(looking).filter((one) => records.has(one))) {
    const { raw = '', clean = '' } = await showRecord(room, record)
    for (const { path, bytes } of looking.pages.files)
      for (const text of overlapOf(raw, clean, bytes)) {
        const id = `${record} raw ${sha256Of(text).slice(0, 12)}`
        const paths = [...(sightings.get(id)?.paths ?? []), path]
        sightings.set(id, { id, record, field: 'raw', text, paths, how: 'spelled', isLooked: looked.includes(id) })
      }
    looking.found.set(`${NOTE_LEAD}${record}`, OFFICE)
  }
  return [...sightings.values()]
}

/** Labels of one person together, whatever words they stood beside: only the vault knows that they are one person's. */
const exposedIn = ({ pages, found }: Looking): readonly Exposed[] => {
  const { settings } = pages
  const whose = (labels: FrozenPages['next']) =>
    labels.flatMap((one) => {
      const source = found.get(one.source)
      return source === undefined ? [] : [{ ...one, source }]
    })
  const [history, next] = [whose(pages.history), whose(pages.next)]
  const gaps = mosaicOf(
    [...history, ...next].map((one) => ({ ...one, beside: [] })),
    settings,
  )
  return gaps.flatMap(({ source, people }) => {
    const wanted = labelOf(next.find((one) => one.source === source)?.label ?? '')
    if (wanted === null) return []
    const past = history.filter((one) => one.source === source)
    const offers = nearestLabels(wanted, (one) => standsAboveFloor(one, settings) && fitsHistory(one, past, settings))
    return [{ record: source, people, offers }]
  })
}

/**
 * Looks through frozen pages for what the open compartment seals, in every spelling, and puts together what was ever
 * published of each source. Compartments are opened in turn until the source of every sealed word in the pages is found;
 * then a verdict is signed and bound to the hash of the pages. It holds three numbers and no word.
 * Refuses `bundle-unknown`, `edition-broken` for bytes that the hash does not name.
 */
export const lookThrough = async (
  room: Room,
  input: { readonly bundle: string; readonly looked: readonly string[] },
): Promise<Looked> => {
  const { compartment, signer } = stillOpen(room)
  const looking = await lookingAt(room, input.bundle)
  const { pages, found, counts } = looking
  const isOffice = compartment.id === OFFICE
  const sightings = await (isOffice ? notesSighted : sightingsIn)(room, looking, input.looked)
  const isLooked = sightings.filter((one) => one.isLooked)
  counts.set(compartment.id, { hits: sightings.length - isLooked.length, looked: isLooked.length })
  await findSources(room, looking)
  const directory = await directoryOfRoom(room)
  // A raw note that was forgotten holds nothing any more.
  for (const raw of notesIn(looking)) if (!directory.records.has(raw)) found.set(`${NOTE_LEAD}${raw}`, OFFICE)
  const sum = (name: 'hits' | 'looked') => [...counts.values()].reduce((all, one) => all + one[name], 0)
  const exposed = exposedIn(looking)
  const verdict = { hits: sum('hits'), looked: sum('looked'), under: exposed.length }
  const here = exposed.filter(({ record }) => directory.records.get(record)?.compartment === compartment.id)
  const missing = pages.attestations.filter((one) => !found.has(one)).length
  const said = { sightings, exposed: here, ...verdict, missing, of: pages.attestations.length }
  if (missing > 0) return { state: 'open-another', ...said }
  await enact(room, directory, [
    [{ act: 'scanned', bundle: pages.sha256, attestations: pages.attestations, ...verdict }, [signer]],
  ])
  return { state: 'signed', ...said }
}
