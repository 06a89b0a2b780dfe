import {
  checkAssessment,
  diagonalShare,
  isInEffect,
  type Assessment,
  type AssessmentId,
  type AssessmentKind,
} from '../record/assessment.js'
import type { ClaimId, Id, SourceId } from '../record/id.js'
import { isId } from '../record/id.js'
import { refuse } from '../record/refusal.js'
import {
  addAssessment,
  assessmentsOf,
  findAssessment,
  formerAssessments,
  gradePairs,
  supersedeAssessment,
} from '../store/assessment.js'
import { claimsOfSource, findClaim } from '../store/claim.js'
import { hasEntry } from '../store/version.js'
import { claimsByIds } from '../store/claim.js'
import { act, look, type Scene } from './act.js'
import { standingsOf } from './standing.js'

export type AssessInput = Omit<Assessment, 'id' | 'members'> & {
  /** The assessment that this one takes the place of. */
  readonly before: AssessmentId | null
}

/** Whether a source has said things before that came to be corroborated. */
const hasTrackRecord = async (scene: Scene, source: SourceId): Promise<boolean> => {
  const claims = await claimsOfSource(scene.tx, scene.hand.archive, source, 400)
  const { standing } = await standingsOf(scene, claims)
  return claims.some((claim) => ['corroborated', 'strong'].includes(standing(claim).level))
}

const bearing = async (scene: Scene, { kind, subject }: AssessInput) => {
  const claim = isId('claim', subject) ? await findClaim(scene.tx, scene.hand.archive, subject) : null
  const { standing } = await standingsOf(scene, claim ? [claim.id] : [])
  return {
    origins: claim ? standing(claim.id).origins : null,
    isReportedPast: claim !== null && claim.kind !== 'assessment',
    hasTrackRecord: kind === 'reliability' && isId('source', subject) && (await hasTrackRecord(scene, subject)),
  }
}

/** Which kinds of thing each kind of assessment judges. */
const SUBJECTS: Readonly<Record<AssessmentKind, readonly string[]>> = {
  credibility: ['claim'],
  reliability: ['source'],
  finding: ['claim', 'incident', 'directive'],
  judgement: ['claim', 'directive', 'incident'],
  'media-check': ['report'],
  refutation: ['claim'],
}

/**
 * A member assesses; a later assessment supersedes and says what changed. Refuses what `checkAssessment` refuses, a
 * subject of the wrong kind, evidence that is not there, and a claim as evidence against itself.
 */
export const assess = act('assessment.assess', async (scene, input: AssessInput) => {
  const { tx, hand, newId } = scene
  if (!SUBJECTS[input.kind].some((noun) => input.subject.startsWith(`${noun}_`)))
    return refuse('choice-unknown', { field: 'subject', value: input.subject })
  if (!(await hasEntry(tx, hand.archive, input.subject))) return refuse('not-found', { id: input.subject })
  const held = await claimsByIds(tx, hand.archive, input.evidence)
  const absent = input.evidence.find((id) => id === input.subject || !held.some((claim) => claim.id === id))
  if (absent) return refuse('not-found', { id: absent })
  checkAssessment(input, await bearing(scene, input))
  const { before: _, ...said } = input
  const members = [scene.member.id]
  const [standing] = (await assessmentsOf(tx, hand.archive, [input.subject], [input.kind])).filter(
    ({ id, topic, period }) =>
      input.before === null ? topic === input.topic && period === input.period : id === input.before,
  )
  if (input.before !== null && !standing) return refuse('version-closed', { id: input.before })
  if (!standing) {
    const id = newId('assessment')
    await addAssessment(tx, hand, { ...said, id, members, changed: null })
    return { id, subject: input.subject, kind: input.kind }
  }
  const changed = input.changed?.trim() || refuse('field-missing', { field: 'changed' })
  await supersedeAssessment(tx, hand, { ...said, id: standing.id, members, changed })
  return { id: standing.id, subject: input.subject, kind: input.kind }
})

/** A second member stands by a finding or refutation, which takes effect by it. Refuses `second-member`. */
export const secondAssessment = act('assessment.second', async (scene, id: AssessmentId) => {
  const { tx, hand, member } = scene
  const held = (await findAssessment(tx, hand.archive, id)) ?? refuse('not-found', { id })
  if (held.members.includes(member.id)) return refuse('second-member')
  const { at: _, until: __, ...assessment } = held
  await supersedeAssessment(tx, hand, { ...assessment, members: [...held.members, member.id] })
  return { id, subject: held.subject, kind: held.kind }
})

/**
 * The credibility of a claim, asked without its source: nothing here says who attests it or how reliable they are.
 */
export const showCredibility = look('assessment.look', async ({ tx, hand }, id: ClaimId) => {
  const claim = (await findClaim(tx, hand.archive, id)) ?? refuse('not-found', { id })
  const [now] = await assessmentsOf(tx, hand.archive, [id], ['credibility'])
  return {
    claim: { id, says: claim.says, kind: claim.kind, modality: claim.modality, when: claim.when },
    now: now ?? null,
  }
})

export type AssessmentsSheet = {
  readonly standing: readonly (Awaited<ReturnType<typeof assessmentsOf>>[number] & { readonly inEffect: boolean })[]
  readonly former: Awaited<ReturnType<typeof assessmentsOf>>
}

/** What members have judged of a thing, of these kinds, and what they held before. */
export const showAssessments = look(
  'assessment.look',
  async (
    { tx, hand },
    ask: { readonly subject: Id; readonly kinds: readonly AssessmentKind[] },
  ): Promise<AssessmentsSheet> => {
    const standing = await assessmentsOf(tx, hand.archive, [ask.subject], ask.kinds)
    const former = await formerAssessments(tx, hand.archive, ask.subject, ask.kinds)
    return { standing: standing.map((one) => ({ ...one, inEffect: isInEffect(one) })), former }
  },
)

/** How far the two axes leak into each other in this archive: the share of pairs on the diagonal, and of how many. */
export const showDiagonal = look('assessment.look', async ({ tx, hand }, _: null) => {
  const pairs = await gradePairs(tx, hand.archive)
  return { pairs: pairs.length, share: diagonalShare(pairs) }
})
