import type { AttestationSheet, ClaimCard } from '../record/card.js'
import { disordersOf } from '../record/time/chronology.js'
import type { AttestationId, ClaimId, SourceId } from '../record/id.js'
import type { Standing } from '../record/standing.js'
import { refuse } from '../record/refusal.js'
import { assessmentsOf, formerAssessments } from '../store/assessment.js'
import { attestationsOf, findAttestation, findSource, originOf, versionsOfAttestation } from '../store/attestation.js'
import { claimsByIds, claimsOfSource, findClaim } from '../store/claim.js'
import { descentsOf } from '../store/descent.js'
import { findReport } from '../store/report.js'
import { tiesOf, turnsOf } from '../store/standing.js'
import { lookingFrom } from '../store/database.js'
import { look, type Scene } from './act.js'
import { cardsOf } from './card.js'
import { standingsOf } from './standing.js'

/** The page of an attestation: its five dates and whether they can follow one another, its origin, what it leans on. */
export const showAttestation = look('claim.look', async (scene, id: AttestationId): Promise<AttestationSheet> => {
  const { tx, hand } = scene
  const held = (await findAttestation(tx, hand.archive, id)) ?? refuse('not-found', { id })
  const claim = (await findClaim(tx, hand.archive, held.claim)) ?? refuse('not-found', { id: held.claim })
  const where = held.report ?? claim.report
  const report = (await findReport(tx, hand.archive, where)) ?? refuse('not-found', { id: where })
  const ties = await tiesOf(tx, hand.archive, [claim.id])
  const near = [...new Set([claim.id, ...ties.flatMap(({ from, to }) => [from, to])])]
  const [cards, versions, descents, origin] = await Promise.all([
    attestationsOf(tx, hand.archive, near),
    versionsOfAttestation(tx, hand.archive, id),
    descentsOf(tx, hand.archive, id),
    originOf(tx, hand.archive, id),
  ])
  const card = cards.find((one) => one.id === id) ?? refuse('not-found', { id })
  const recorded = versions[versions.length - 1]?.recordedFrom ?? hand.at
  const { knewOn, toldOn } = held
  return {
    card,
    claim: { id: claim.id, says: claim.says, when: claim.when },
    report: { id: report.id, title: report.title, language: report.language, knownOn: report.knownOn },
    origin,
    disorders: disordersOf({
      kind: claim.kind,
      about: claim.when,
      knewOn,
      toldOn,
      publishedBy: report.knownOn,
      recorded,
    }),
    up: descents.filter(({ child }) => child === id),
    down: descents.filter(({ parent }) => parent === id),
    versions,
    others: cards
      .filter((one) => one.id !== id)
      .map((one) => ({ id: one.id, label: one.label, claim: one.claim, origin: one.origin })),
  }
})

/** The page of a source: what it has said, and how reliable members hold it to be; nothing of who it is. */
export const showSource = look('assessment.look', async (scene, id: SourceId) => {
  const { tx, hand } = scene
  const source = (await findSource(tx, hand.archive, id)) ?? refuse('not-found', { id })
  const claims = await claimsByIds(tx, hand.archive, await claimsOfSource(tx, hand.archive, id, 200))
  const cards: readonly ClaimCard[] = await cardsOf(scene, claims)
  const reliability = await assessmentsOf(tx, hand.archive, [id], ['reliability'])
  return { source, cards, reliability, former: await formerAssessments(tx, hand.archive, id, ['reliability']) }
})

/** Where a claim stood, seen from one point. */
export type Moment = { readonly axis: 'published' | 'recorded'; readonly at: string; readonly standing: Standing }

/** At most so many points on either axis; the latest stay. */
const POINTS = 12

/** Instants are read to the millisecond and kept to the microsecond. */
const justAfter = (instant: string): string => new Date(Date.parse(instant) + 1).toISOString()

const standingFrom = async (scene: Scene, id: ClaimId, from: { recorded: string | null; known: string | null }) => {
  const { standing } = await standingsOf({ ...scene, tx: lookingFrom(scene.tx, from) }, [id])
  return standing(id)
}

/**
 * How a claim's standing moved: as published by each day on which it or a claim tied to it came out, and as recorded at
 * each instant at which something about it was written.
 */
export const showHistory = look('claim.look', async (scene, id: ClaimId) => {
  const { tx, hand } = scene
  const claim = (await findClaim(tx, hand.archive, id)) ?? refuse('not-found', { id })
  const ties = await tiesOf(tx, hand.archive, [id])
  const near = [...new Set([id, ...ties.flatMap(({ from, to }) => [from, to])])]
  const { days, instants } = await turnsOf(tx, hand.archive, near)
  const moments: Moment[] = []
  for (const day of days.slice(-POINTS))
    moments.push({ axis: 'published', at: day, standing: await standingFrom(scene, id, { ...tx.from, known: day }) })
  for (const at of instants.slice(-POINTS))
    moments.push({
      axis: 'recorded',
      at,
      standing: await standingFrom(scene, id, { ...tx.from, recorded: justAfter(at) }),
    })
  return { claim: { id, says: claim.says }, moments }
})
