import { answerCheck, askCheck, closeCheck, listChecks, showQuestion } from '../desk/check.js'
import { CheckFormPage, CheckListPage, CheckPage } from '../pages/check.js'
import { readId } from '../record/id.js'
import type { Refusal } from '../record/refusal.js'
import type { CheckRequest } from '../record/check.js'
import type { Answer } from './answer.js'
import { attestInput } from './claimform.js'
import { choiceIn, requiredIn, textIn } from './form.js'
import { doneOr, FRESH, frameOf, pageOf } from './frame.js'
import { exported, listAsk } from './list.js'
import type { Route } from './route.js'
import type { Visit } from './visit.js'

type State = { readonly typed: Readonly<Record<string, string>>; readonly refusal: Refusal | null }

const COLUMNS: readonly (readonly [string, (check: CheckRequest) => unknown])[] = [
  ['id', (check) => check.id],
  ['asked_on', (check) => check.askedOn],
  ['question', (check) => check.question],
  ['language', (check) => check.language],
  ['whom', (check) => check.whom],
  ['state', (check) => check.state],
  ['attestation', (check) => check.attestation],
]

const list = async (visit: Visit): Promise<Answer> => {
  const ask = listAsk(visit, ['state'], { sort: 'asked', descending: true })
  const checks = await listChecks(visit.desk, visit.seat, {
    state: ask.choice('state', ['open', 'answered', 'closed']),
  })
  return (
    exported(ask, `checks-${visit.archive.id}`, checks, COLUMNS) ??
    pageOf(CheckListPage({ frame: await frameOf(visit), checks, asked: ask.asked }))
  )
}

const form = async (visit: Visit, { typed, refusal }: State): Promise<Answer> =>
  pageOf(
    CheckFormPage({ frame: await frameOf(visit), typed: { claim: visit.query.get('claim') ?? '', ...typed }, refusal }),
  )

const ask = (visit: Visit): Promise<Answer> =>
  doneOr(
    visit,
    () =>
      askCheck(visit.desk, visit.seat, {
        claim: readId('claim', requiredIn(visit.fields, 'claim')),
        question: requiredIn(visit.fields, 'question'),
        language: choiceIn(visit.fields, 'language', ['en', 'ko'], 'ko'),
        whom: requiredIn(visit.fields, 'whom'),
        askedOn: requiredIn(visit.fields, 'asked_on'),
        note: textIn(visit.fields, 'note'),
      }),
    ({ id }) => `/${visit.archive.id}/checks/${id}`,
    (refusal, typed) => form(visit, { refusal, typed }),
  )

const show = async (visit: Visit, state: State): Promise<Answer> => {
  const check = await showQuestion(visit.desk, visit.seat, readId('check', visit.part('id')))
  if (visit.wantsJson) return { kind: 'json', value: check }
  return pageOf(CheckPage({ frame: await frameOf(visit), check, ...state }))
}

const answer = (visit: Visit): Promise<Answer> =>
  doneOr(
    visit,
    () =>
      answerCheck(visit.desk, visit.seat, { id: readId('check', visit.part('id')), attestation: attestInput(visit) }),
    ({ attestation }) => `/${visit.archive.id}/attestations/${attestation}`,
    (refusal, typed) => show(visit, { refusal, typed }),
  )

const close = async (visit: Visit): Promise<Answer> => {
  await closeCheck(visit.desk, visit.seat, {
    id: readId('check', visit.part('id')),
    note: textIn(visit.fields, 'note'),
  })
  return { kind: 'go', to: `/${visit.archive.id}/checks` }
}

export const CHECK_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/:archive/checks', answer: list },
  { method: 'GET', path: '/:archive/checks/new', answer: (visit) => form(visit, FRESH) },
  { method: 'POST', path: '/:archive/checks', answer: ask, again: true },
  { method: 'GET', path: '/:archive/checks/:id', answer: (visit) => show(visit, FRESH) },
  { method: 'POST', path: '/:archive/checks/:id/answer', answer, again: true },
  { method: 'POST', path: '/:archive/checks/:id/close', answer: close },
]
