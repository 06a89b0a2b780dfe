import type { PlaceId } from './id.js'

/** How a place lies to a list of places: inside one of them, sharing ground with one, or apart from all. */
export type Reach = 'in' | 'part' | 'out'

/** Places and what each lies in; a place may lie in several. */
export type Grounds = (place: PlaceId, zone: readonly PlaceId[]) => Reach

/** Containment is the closure of `parents`; a circle of parents ends where it began. */
export const groundsOf = (
  places: readonly { readonly id: PlaceId; readonly parents: readonly PlaceId[] }[],
): Grounds => {
  const inside = new Map<PlaceId, PlaceId[]>()
  for (const { id, parents } of places)
    for (const parent of parents) inside.set(parent, [...(inside.get(parent) ?? []), id])
  const known = new Map<PlaceId, ReadonlySet<PlaceId>>()
  const groundOf = (place: PlaceId): ReadonlySet<PlaceId> => {
    const held = known.get(place)
    if (held) return held
    const ground = new Set<PlaceId>([place])
    for (const within of ground) for (const next of inside.get(within) ?? []) ground.add(next)
    known.set(place, ground)
    return ground
  }
  return (place, zone) => {
    if (zone.some((one) => groundOf(one).has(place))) return 'in'
    const own = [...groundOf(place)]
    return zone.some((one) => own.some((part) => groundOf(one).has(part))) ? 'part' : 'out'
  }
}
