import { assess, secondAssessment, showAssessments, showCredibility, showDiagonal } from '../desk/assessment.js'
import { showSource } from '../desk/attestation.js'
import { ClaimAssessmentPage, SourcePage } from '../pages/assessment.js'
import { LIKELIHOODS, STANDARDS, type AssessmentKind } from '../record/assessment.js'
import { bilingual } from '../record/bilingual.js'
import { readId, type Id } from '../record/id.js'
import type { Refusal } from '../record/refusal.js'
import type { Answer } from './answer.js'
import { choiceIn, requiredIn, textIn } from './form.js'
import { doneOr, FRESH, frameOf, pageOf } from './frame.js'
import type { Route } from './route.js'
import type { Visit } from './visit.js'

type State = { readonly typed: Readonly<Record<string, string>>; readonly refusal: Refusal | null }

const OF_CLAIMS = ['credibility', 'finding', 'judgement', 'refutation'] as const

const onClaim = async (visit: Visit, state: State): Promise<Answer> => {
  const id = readId('claim', visit.part('id'))
  const { claim, now } = await showCredibility(visit.desk, visit.seat, id)
  const sheet = await showAssessments(visit.desk, visit.seat, { subject: id, kinds: OF_CLAIMS })
  if (visit.wantsJson) return { kind: 'json', value: { claim, credibility: now?.grade ?? '6', ...sheet } }
  return pageOf(ClaimAssessmentPage({ frame: await frameOf(visit), claim, ...sheet, ...state }))
}

const onSource = async (visit: Visit, state: State): Promise<Answer> => {
  const sheet = await showSource(visit.desk, visit.seat, readId('source', visit.part('id')))
  if (visit.wantsJson) return { kind: 'json', value: sheet }
  const diagonal = await showDiagonal(visit.desk, visit.seat, null)
  return pageOf(SourcePage({ frame: await frameOf(visit), ...sheet, diagonal, ...state }))
}

/** The scale that a grade belongs to, where the form does not say. */
const kindOf = (visit: Visit, grade: string): AssessmentKind =>
  choiceIn(visit.fields, 'assessment', ['credibility', 'reliability'], null) ??
  (STANDARDS.some((one) => one === grade)
    ? 'finding'
    : LIKELIHOODS.some((one) => one === grade)
      ? 'judgement'
      : 'refutation')

const record = (visit: Visit, subject: Id): Promise<{ readonly id: string }> => {
  const { fields } = visit
  const grade = requiredIn(fields, 'grade')
  return assess(visit.desk, visit.seat, {
    kind: kindOf(visit, grade),
    subject,
    grade,
    topic: textIn(fields, 'topic'),
    period: textIn(fields, 'period'),
    says: bilingual(textIn(fields, 'says_en'), textIn(fields, 'says_ko')),
    reasons: requiredIn(fields, 'reasons'),
    dissent: textIn(fields, 'dissent'),
    evidence: (textIn(fields, 'evidence') ?? '')
      .split(/[\s,]+/)
      .filter((id) => id !== '')
      .map((id) => readId('claim', id)),
    changed: textIn(fields, 'changed'),
    before: null,
  })
}

const assessClaim = (visit: Visit): Promise<Answer> =>
  doneOr(
    visit,
    () => record(visit, readId('claim', visit.part('id'))),
    () => visit.path,
    (refusal, typed) => onClaim(visit, { refusal, typed }),
  )

const assessSource = (visit: Visit): Promise<Answer> =>
  doneOr(
    visit,
    () => record(visit, readId('source', visit.part('id'))),
    () => `/${visit.archive.id}/sources/${readId('source', visit.part('id'))}`,
    (refusal, typed) => onSource(visit, { refusal, typed }),
  )

const second = async (visit: Visit): Promise<Answer> => {
  const { subject } = await secondAssessment(visit.desk, visit.seat, readId('assessment', visit.part('id')))
  return { kind: 'go', to: `/${visit.archive.id}/claims/${subject}/assessments` }
}

export const ASSESSMENT_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/:archive/claims/:id/assessments', answer: (visit) => onClaim(visit, FRESH) },
  { method: 'POST', path: '/:archive/claims/:id/assessments', answer: assessClaim, again: true },
  { method: 'GET', path: '/:archive/sources/:id', answer: (visit) => onSource(visit, FRESH) },
  { method: 'POST', path: '/:archive/sources/:id/assessments', answer: assessSource, again: true },
  { method: 'POST', path: '/:archive/assessments/:id/second', answer: second },
]
