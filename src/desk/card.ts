import type { Bilingual } from '../record/bilingual.js'
import type { ClaimCard, Named, ReportCard } from '../record/card.js'
import type { Claim } from '../record/claim.js'
import type { ActorId, DirectiveId, Id, PlaceId } from '../record/id.js'
import type { Roots } from '../record/ruling/sameness.js'
import { countOrigins } from '../record/standing.js'
import { attestationsOf } from '../store/attestation.js'
import { directiveTitles } from '../store/directive.js'
import { actorsOf, placesOf } from '../store/place.js'
import { reportCards } from '../store/report.js'
import { rootsOf } from '../store/ruling/sameness.js'
import type { Scene } from './act.js'
import { standingsOf } from './standing.js'

/** Ids that a page names. */
export type Naming = {
  readonly places: readonly PlaceId[]
  readonly actors: readonly ActorId[]
  readonly directives: readonly DirectiveId[]
}

/** The names of an archive's places, actors and directives, read once for a page. */
export type Names = {
  readonly places: ReadonlyMap<PlaceId, Bilingual>
  readonly actors: ReadonlyMap<ActorId, Bilingual>
  readonly directives: ReadonlyMap<DirectiveId, Bilingual>
  /** As what each place and actor is read. */
  readonly roots: Roots
}

/** The names of all there is, or of these ids alone. */
export const namesOf = async ({ tx, hand }: Scene, only: Naming | null = null): Promise<Names> => {
  const [places, actors, directives, roots] = await Promise.all([
    placesOf(tx, hand.archive, only?.places ?? null),
    actorsOf(tx, hand.archive, only?.actors ?? null),
    directiveTitles(tx, hand.archive, only?.directives ?? null),
    rootsOf(tx, hand.archive),
  ])
  return {
    places: new Map(places.map((place) => [place.id, place.display])),
    actors: new Map(actors.map((actor) => [actor.id, actor.display])),
    directives,
    roots,
  }
}

/** What claims name. */
const namedIn = (claims: readonly Claim[]): Naming => ({
  places: [...new Set(claims.flatMap((claim) => claim.places))],
  actors: [...new Set(claims.flatMap((claim) => claim.actors))],
  directives: [...new Set(claims.flatMap((claim) => claim.directive ?? []))],
})

/** Names an id; one that is not known keeps its id as its name, so that nothing disappears from a page. */
export const named = <I extends Id>(id: I, names: ReadonlyMap<I, Bilingual>): Named<I> => ({
  id,
  name: names.get(id) ?? { en: id, ko: null },
})

/** Places or actors by name, as they are read: what was merged is named once. */
export const namedAs = <I extends Id>(
  ids: readonly I[],
  names: ReadonlyMap<I, Bilingual>,
  { rootOf }: Roots,
): readonly Named<I>[] => [...new Set(ids.map(rootOf))].map((id) => named(id, names))

/** Puts beside each claim its report, its attestations with their sources, and the names it uses; keeps the order. */
export const cardsOf = async (
  scene: Scene,
  claims: readonly Claim[],
  given: Names | null = null,
): Promise<readonly ClaimCard[]> => {
  if (claims.length === 0) return []
  const { tx, hand } = scene
  const [names, reports, attestations, { standing, inVault }] = await Promise.all([
    given ?? namesOf(scene, namedIn(claims)),
    reportCards(tx, hand.archive, [...new Set(claims.map((claim) => claim.report))]),
    attestationsOf(
      tx,
      hand.archive,
      claims.map((claim) => claim.id),
    ),
    standingsOf(
      scene,
      claims.map((claim) => claim.id),
    ),
  ])
  const byReport = new Map<string, ReportCard>(reports.map((report) => [report.id, report]))
  return claims.flatMap((claim) => {
    const report = byReport.get(claim.report)
    if (!report) return []
    const own = attestations.filter((attestation) => attestation.claim === claim.id)
    return {
      claim,
      report,
      attestations: own,
      origins: Math.max(countOrigins(own), inVault(claim.id)?.origins ?? 0),
      standing: standing(claim.id),
      places: namedAs(claim.places, names.places, names.roots),
      actors: namedAs(claim.actors, names.actors, names.roots),
      directive: claim.directive ? named(claim.directive, names.directives) : null,
    }
  })
}
