import { answer, type Answer, type Question, type Testimony } from '../record/answer.js'
import type { ClaimCard, Named } from '../record/card.js'
import type { ClaimId, DirectiveId, PlaceId } from '../record/id.js'
import { groundsOf } from '../record/reach.js'
import { refuse } from '../record/refusal.js'
import { attestationsOf, contradictionsOf } from '../store/attestation.js'
import { claimsByIds } from '../store/claim.js'
import { directivesOf } from '../store/directive.js'
import { placesOf } from '../store/place.js'
import { look } from './act.js'
import { cardsOf, named, namesOf } from './card.js'

/** An answer with everything that a reader needs beside it. */
export type AnswerSheet = {
  readonly question: Question
  readonly answer: Answer
  readonly place: Named<PlaceId>
  readonly names: ReadonlyMap<DirectiveId, Named<DirectiveId>>
  readonly claims: readonly ClaimCard[]
  readonly undated: readonly ClaimCard[]
}

/**
 * What was the rule at a place on a day, as published by another day, and from how many independent origins.
 * Refuses `not-found` for a place or directive that the archive does not have.
 */
export const askRecord = look('claim.look', async (scene, question: Question): Promise<AnswerSheet> => {
  const { tx, hand } = scene
  const [directives, links, places] = await Promise.all([
    directivesOf(tx, hand.archive, null),
    contradictionsOf(tx, hand.archive),
    placesOf(tx, hand.archive),
  ])
  if (!places.some(({ id }) => id === question.place)) return refuse('not-found', { id: question.place })
  const { asks } = question
  if ('directive' in asks && !directives.some(({ id }) => id === asks.directive))
    return refuse('not-found', { id: asks.directive })
  const ids = new Set<ClaimId>([
    ...directives.flatMap(({ events }) => events.flatMap((event) => event.claims)),
    ...links.flatMap(({ from, to }) => [from, to]),
  ])
  const [claims, attestations] = await Promise.all([
    claimsByIds(tx, hand.archive, [...ids]),
    attestationsOf(tx, hand.archive, [...ids]),
  ])
  const roots = new Map<ClaimId, (string | null)[]>()
  for (const { claim, stance, origin } of attestations) {
    if (stance === 'affirms') roots.set(claim, [...(roots.get(claim) ?? []), origin])
  }
  const testimonies = claims.map(({ id, knownOn, modality }): [ClaimId, Testimony] => [
    id,
    { id, knownOn, modality, isAffirmed: roots.has(id), origins: roots.get(id) ?? [] },
  ])
  const found = answer({ directives, claims: new Map(testimonies), links, grounds: groundsOf(places) }, question)
  const names = await namesOf(scene)
  const held = new Map(claims.map((claim) => [claim.id, claim]))
  const pick = (wanted: readonly ClaimId[]) => wanted.flatMap((id) => held.get(id) ?? [])
  return {
    question,
    answer: found,
    place: named(question.place, names.places),
    names: new Map(directives.map(({ id, title }) => [id, { id, name: title }])),
    claims: await cardsOf(scene, pick(found.claims), names),
    undated: await cardsOf(scene, pick(found.undated), names),
  }
})
