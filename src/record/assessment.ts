import type { Bilingual } from './bilingual.js'
import type { ClaimId, Id, MemberId } from './id.js'
import { refuse } from './refusal.js'

export type AssessmentId = Id<'assessment'>

export const ASSESSMENT_KINDS = [
  'credibility',
  'reliability',
  'finding',
  'judgement',
  'media-check',
  'refutation',
] as const
/**
 * `credibility` of an item (1–6) and `reliability` of a source (A–F) are asked apart; a `finding` meets a standard of
 * proof; a `judgement` is a forecast or explanation with a likelihood; a `refutation` cites evidence of its own.
 */
export type AssessmentKind = (typeof ASSESSMENT_KINDS)[number]

export const CREDIBILITY = ['1', '2', '3', '4', '5', '6'] as const
export const RELIABILITY = ['A', 'B', 'C', 'D', 'E', 'F'] as const
export const STANDARDS = [
  'reasonable-suspicion',
  'reasonable-grounds',
  'balance-of-probabilities',
  'beyond-reasonable-doubt',
] as const
export const LIKELIHOODS = [
  'almost-no-chance',
  'very-unlikely',
  'unlikely',
  'roughly-even',
  'likely',
  'very-likely',
  'almost-certain',
] as const
export const MEDIA_MARKS = ['confirmed', 'partly', 'not', 'n/a'] as const
export const MEDIA_PILLARS = ['provenance', 'source', 'date', 'location', 'motivation'] as const

/** A member's reasoned judgement; a later one supersedes, none is edited. */
export type Assessment = {
  readonly id: AssessmentId
  readonly kind: AssessmentKind
  /** What is judged: a claim, a source, a report, a directive or an incident, by id. */
  readonly subject: Id
  /** The grade in the words of its scale; for a media check the five marks in order, with spaces. */
  readonly grade: string
  /** For a source: on which topic and in which time (EDTF). */
  readonly topic: string | null
  readonly period: string | null
  readonly says: Bilingual | null
  readonly reasons: string
  readonly dissent: string | null
  readonly evidence: readonly ClaimId[]
  readonly members: readonly MemberId[]
  /** What changed since the assessment before; null for a first one. */
  readonly changed: string | null
}

/** What nobody has judged is graded so: neither the source nor the item can be judged. */
export const UNJUDGED = { credibility: '6', reliability: 'F' } as const

/** A standard of proof and a refutation take effect when two members stand by them. */
export const isInEffect = ({ kind, members }: Assessment): boolean =>
  (kind !== 'finding' && kind !== 'refutation') || new Set(members).size >= 2

const SCALES: Readonly<Record<AssessmentKind, (grade: string) => boolean>> = {
  credibility: (grade) => CREDIBILITY.some((one) => one === grade),
  reliability: (grade) => RELIABILITY.some((one) => one === grade),
  finding: (grade) => STANDARDS.some((one) => one === grade),
  judgement: (grade) => LIKELIHOODS.some((one) => one === grade),
  'media-check': (grade) => {
    const marks = grade.split(' ')
    return marks.length === MEDIA_PILLARS.length && marks.every((mark) => MEDIA_MARKS.some((one) => one === mark))
  },
  refutation: (grade) => grade === 'refuted',
}

/**
 * Refuses what an assessment may not be: a grade of another scale (`grade-unknown`), no reasons (`field-missing`), a
 * likelihood of something already reported as done (`likelihood-of-past`), credibility 1 below two origins
 * (`too-few-origins`), reliability A without a track record (`no-track-record`), a refutation without evidence.
 */
export const checkAssessment = (
  assessment: Omit<Assessment, 'id' | 'members' | 'changed'>,
  about: { readonly origins: number | null; readonly isReportedPast: boolean; readonly hasTrackRecord: boolean },
): void => {
  const { kind, grade, reasons, evidence } = assessment
  if (!SCALES[kind](grade)) refuse('grade-unknown', { kind, grade: grade.slice(0, 40) })
  if (reasons.trim() === '') refuse('field-missing', { field: 'reasons' })
  if (kind === 'credibility' && grade === '1' && (about.origins ?? 0) < 2)
    refuse('too-few-origins', { origins: about.origins ?? 0 })
  if (kind === 'reliability' && grade === 'A' && !about.hasTrackRecord) refuse('no-track-record')
  if (kind === 'judgement' && about.isReportedPast) refuse('likelihood-of-past')
  if ((kind === 'refutation' || kind === 'finding') && evidence.length === 0)
    refuse('field-missing', { field: 'evidence' })
}

/** STIX 2.1 confidence of an item's credibility; null where it cannot be judged. */
export const confidenceOf = (credibility: string): number | null =>
  ({ 1: 90, 2: 70, 3: 50, 4: 30, 5: 10 })[credibility] ?? null

/** The share of pairs on the diagonal (A with 1 … F with 6): axes that leak into each other show here. */
export const diagonalShare = (
  pairs: readonly { readonly reliability: string; readonly credibility: string }[],
): number | null => {
  if (pairs.length === 0) return null
  const same = pairs.filter(
    ({ reliability, credibility }) => RELIABILITY.findIndex((one) => one === reliability) === Number(credibility) - 1,
  )
  return same.length / pairs.length
}
