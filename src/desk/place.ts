import type { Bilingual } from '../record/bilingual.js'
import type { ActorCard, PlaceCard } from '../record/card.js'
import type { ActorId, PlaceId } from '../record/id.js'
import type { NameMatch } from '../record/name.js'
import type { Actor, Place } from '../record/place.js'
import { isRefusal, refuse } from '../record/refusal.js'
import { countByPlace } from '../store/claim.js'
import { soundingLike } from '../names/name.js'
import { actorRowsOf, actorsOf, placeRowsOf, placesOf } from '../store/place.js'
import { soundingIn } from '../store/search/sound.js'
import { rootsOf } from '../store/ruling/sameness.js'
import { look, type Scene } from './act.js'
import { named } from './card.js'

const matches = (names: readonly { readonly text: string }[], q: string | null): boolean =>
  q === null ||
  names.some((name) => name.text.normalize('NFC').toLowerCase().includes(q.normalize('NFC').toLowerCase()))

/**
 * The things whose names hold a query as typed, then those that it may spell by sound, each with why; compared are those
 * alone that the store finds by their codes.
 */
const foundBy = async <
  I extends string,
  T extends { readonly id: I; readonly names: readonly { readonly text: string }[] },
>(
  { tx, hand }: Scene,
  noun: 'place' | 'actor',
  q: string | null,
  things: readonly T[],
): Promise<readonly { readonly thing: T; readonly found?: NameMatch }[]> => {
  const plain = things.filter(({ names }) => matches(names, q))
  if (q === null) return plain.map((thing) => ({ thing }))
  const held = new Set<string>(plain.map(({ id }) => id))
  const [sounding, { rootOf }] = await Promise.all([soundingIn(tx, hand.archive, noun, q), rootsOf(tx, hand.archive)])
  const near = new Set<string>(sounding.map(({ id }) => rootOf(id)))
  const rest = things.filter(({ id }) => near.has(id) && !held.has(id))
  const heard = soundingLike<I>(q, rest)
  const hits = rest.flatMap((thing) => {
    const found = heard.get(thing.id)
    return found ? [{ thing, found }] : []
  })
  return [...plain.map((thing) => ({ thing })), ...hits]
}

/** The places of an archive, with how many claims name each. */
export const listPlaces = look(
  'place.look',
  async (scene, ask: { readonly q: string | null; readonly kind: string | null }): Promise<readonly PlaceCard[]> => {
    const { tx, hand } = scene
    const [places, counts] = await Promise.all([placesOf(tx, hand.archive), countByPlace(tx, hand.archive)])
    const names = new Map(places.map((place) => [place.id, place.display]))
    const ofKind = places.filter((place) => ask.kind === null || place.kind === ask.kind)
    return (await foundBy<PlaceId, Place>(scene, 'place', ask.q, ofKind)).map(({ thing: place, ...found }) => ({
      ...found,
      place,
      parents: place.parents.map((id) => named(id, names)),
      claims: counts.get(place.id) ?? 0,
    }))
  },
)

export const showPlace = look('place.look', async ({ tx, hand }, id: PlaceId) => {
  const [places, counts] = await Promise.all([placesOf(tx, hand.archive), countByPlace(tx, hand.archive)])
  const names = new Map(places.map((place) => [place.id, place.display]))
  const { rootOf } = await rootsOf(tx, hand.archive)
  const [row] = rootOf(id) === id ? [] : await placeRowsOf(tx, hand.archive, [id])
  const place = row ?? places.find((candidate) => candidate.id === id) ?? refuse('not-found', { id })
  const card: PlaceCard = {
    place,
    parents: place.parents.map((parent) => named(rootOf(parent), names)),
    claims: counts.get(rootOf(id)) ?? 0,
  }
  const contains = places.filter((other) => other.parents.includes(id)).map((other) => named(other.id, names))
  return { card, contains }
})

/** The offices, bodies and units of an archive, with how many claims name each. */
export const listActors = look(
  'place.look',
  async (scene, ask: { readonly q: string | null; readonly kind: string | null }): Promise<readonly ActorCard[]> => {
    const { tx, hand } = scene
    const [actors, counts] = await Promise.all([actorsOf(tx, hand.archive), countByPlace(tx, hand.archive)])
    const ofKind = actors.filter((actor) => ask.kind === null || actor.kind === ask.kind)
    return (await foundBy<ActorId, Actor>(scene, 'actor', ask.q, ofKind)).map(({ thing: actor, ...found }) => ({
      ...found,
      actor,
      claims: counts.get(actor.id) ?? 0,
    }))
  },
)

export const showActor = look('place.look', async ({ tx, hand }, id: ActorId): Promise<ActorCard> => {
  const [actors, counts] = await Promise.all([actorsOf(tx, hand.archive), countByPlace(tx, hand.archive)])
  const { rootOf } = await rootsOf(tx, hand.archive)
  const [row] = rootOf(id) === id ? [] : await actorRowsOf(tx, hand.archive, [id])
  const actor = row ?? actors.find((candidate) => candidate.id === id) ?? refuse('not-found', { id })
  return { actor, claims: counts.get(rootOf(id)) ?? 0 }
})

/** The thing that a typed text names: its id, or one of its spellings. Refuses `not-found` for a text that names none or several. */
export const idNamed = <I extends string>(
  text: string,
  things: readonly {
    readonly id: I
    readonly names: readonly { readonly text: string }[]
    readonly display: Bilingual
  }[],
): I => {
  const wanted = text.normalize('NFC').toLowerCase()
  const byId = things.find((thing) => thing.id === text || thing.id.slice(thing.id.indexOf('_') + 1) === text)
  if (byId) return byId.id
  const isWanted = (name: string | null) => name?.normalize('NFC').toLowerCase() === wanted
  const shown = things.filter(({ display }) => isWanted(display.en) || isWanted(display.ko))
  const found = shown.length === 1 ? shown : things.filter((thing) => thing.names.some((name) => isWanted(name.text)))
  const [only] = found
  return only && found.length === 1 ? only.id : refuse('not-found', { id: text.slice(0, 80) })
}

const partsOf = (typed: string, mark: RegExp): readonly string[] =>
  typed
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Names as typed, a semicolon or a line between them; a comma too, unless the name itself has one. */
const idsNamed = <I extends string>(typed: string | null, things: Parameters<typeof idNamed<I>>[1]): readonly I[] =>
  partsOf(typed ?? '', /[;\n]/).flatMap((part) => {
    try {
      return [idNamed(part, things)]
    } catch (thrown) {
      if (!isRefusal(thrown) || !/[,·]/.test(part)) throw thrown
      return partsOf(part, /[,·]/).map((one) => idNamed(one, things))
    }
  })

/** The ids behind names as typed in a form, separated by semicolons, lines or commas. Refuses `not-found` with the first that is not known. */
export const findNames = look(
  'place.look',
  async ({ tx, hand }: Scene, typed: { readonly places: string | null; readonly actors: string | null }) => {
    const [places, actors] = await Promise.all([placesOf(tx, hand.archive), actorsOf(tx, hand.archive)])
    return {
      places: idsNamed(typed.places, places),
      actors: idsNamed(typed.actors, actors),
    }
  },
)
