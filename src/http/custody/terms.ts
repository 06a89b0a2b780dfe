import { recordConsent, recordTerms, showNote, type TermsInput } from '../../desk/vault/note.js'
import { TermsPage } from '../../pages/custody/terms.js'
import { readId, type ReportId } from '../../record/id.js'
import type { Refusal } from '../../record/refusal.js'
import type { Answer } from '../answer.js'
import { requiredIn, textIn, textsIn, type Fields } from '../form.js'
import { doneOr, FRESH, frameOf, pageOf } from '../frame.js'
import type { Route } from '../route.js'
import type { Visit } from '../visit.js'

type State = { readonly typed: Readonly<Record<string, string>>; readonly refusal: Refusal | null }

const reportIn = (visit: Visit): ReportId => readId('report', visit.part('id'))

const show = async (visit: Visit, state: State): Promise<Answer> => {
  const sheet = await showNote(visit.desk, visit.seat, reportIn(visit))
  if (visit.wantsJson) return { kind: 'json', value: sheet }
  return pageOf(TermsPage({ frame: await frameOf(visit), sheet, ...state }))
}

const several = (fields: Fields, name: string): readonly string[] | null => {
  const texts = textsIn(fields, name)
  return texts.length === 0 ? null : texts
}

const termsIn = (fields: Fields): TermsInput => ({
  release: requiredIn(fields, 'release'),
  embargo: textIn(fields, 'embargo'),
  languages: several(fields, 'languages'),
  audiences: several(fields, 'audiences'),
})

const doing =
  (does: (visit: Visit) => Promise<unknown>) =>
  (visit: Visit): Promise<Answer> =>
    doneOr(
      visit,
      () => does(visit),
      () => `/${visit.archive.id}/reports/${reportIn(visit)}/terms`,
      (refusal, typed) => show(visit, { refusal, typed }),
    )

export const TERMS_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/:archive/reports/:id/terms', answer: (visit) => show(visit, FRESH) },
  {
    method: 'POST',
    path: '/:archive/reports/:id/terms',
    answer: doing(async (visit) =>
      recordTerms(visit.desk, visit.seat, {
        ...termsIn(visit.fields),
        report: reportIn(visit),
        quote: textIn(visit.fields, 'quote'),
      }),
    ),
    again: true,
  },
  {
    method: 'POST',
    path: '/:archive/reports/:id/consents',
    answer: doing(async (visit) =>
      recordConsent(visit.desk, visit.seat, {
        report: reportIn(visit),
        use: requiredIn(visit.fields, 'use'),
        isWithdrawn: requiredIn(visit.fields, 'state') !== 'given',
        on: textIn(visit.fields, 'on'),
        how: requiredIn(visit.fields, 'how'),
      }),
    ),
    again: true,
  },
]
