import type { ActorCard, PlaceCard } from '../record/card.js'
import type { ActorId, PlaceId } from '../record/id.js'
import { refuse } from '../record/refusal.js'
import { countByPlace } from '../store/claim.js'
import { actorsOf, placesOf } from '../store/place.js'
import { look } from './act.js'
import { named } from './card.js'

const matches = (names: readonly { readonly text: string }[], q: string | null): boolean =>
  q === null || names.some((name) => name.text.normalize('NFC').toLowerCase().includes(q.normalize('NFC').toLowerCase()))

/** The places of an archive, with how many claims name each. */
export const listPlaces = look(
  'place.look',
  async ({ tx, hand }, ask: { readonly q: string | null; readonly kind: string | null }): Promise<readonly PlaceCard[]> => {
    const [places, counts] = await Promise.all([placesOf(tx, hand.archive), countByPlace(tx, hand.archive)])
    const names = new Map(places.map((place) => [place.id, place.display]))
    return places
      .filter((place) => matches(place.names, ask.q) && (ask.kind === null || place.kind === ask.kind))
      .map((place) => ({
        place,
        parents: place.parents.map((id) => named(id, names)),
        claims: counts.get(place.id) ?? 0,
      }))
  },
)

export const showPlace = look('place.look', async ({ tx, hand }, id: PlaceId) => {
  const [places, counts] = await Promise.all([placesOf(tx, hand.archive), countByPlace(tx, hand.archive)])
  const names = new Map(places.map((place) => [place.id, place.display]))
  const place = places.find((candidate) => candidate.id === id) ?? refuse('not-found', { id })
  const card: PlaceCard = { place, parents: place.parents.map((parent) => named(parent, names)), claims: counts.get(id) ?? 0 }
  const contains = places.filter((other) => other.parents.includes(id)).map((other) => named(other.id, names))
  return { card, contains }
})

/** The offices, bodies and units of an archive, with how many claims name each. */
export const listActors = look(
  'place.look',
  async ({ tx, hand }, ask: { readonly q: string | null; readonly kind: string | null }): Promise<readonly ActorCard[]> => {
    const [actors, counts] = await Promise.all([actorsOf(tx, hand.archive), countByPlace(tx, hand.archive)])
    return actors
      .filter((actor) => matches(actor.names, ask.q) && (ask.kind === null || actor.kind === ask.kind))
      .map((actor) => ({ actor, claims: counts.get(actor.id) ?? 0 }))
  },
)

export const showActor = look('place.look', async ({ tx, hand }, id: ActorId): Promise<ActorCard> => {
  const [actors, counts] = await Promise.all([actorsOf(tx, hand.archive), countByPlace(tx, hand.archive)])
  const actor = actors.find((candidate) => candidate.id === id) ?? refuse('not-found', { id })
  return { actor, claims: counts.get(id) ?? 0 }
})
