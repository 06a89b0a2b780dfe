import { correctAttestation, deriveAttestation, judgeOrigin, linkClaims, withdrawAttestation } from '../desk/attest.js'
import { showAttestation, showHistory } from '../desk/attestation.js'
import { differFromClaim, showClaim } from '../desk/claim.js'
import { AttestationPage } from '../pages/attestation.js'
import { DifferPage, HistoryPage } from '../pages/standing.js'
import { DESCENTS } from '../record/attestation.js'
import { readId } from '../record/id.js'
import { LINK_KINDS } from '../record/link.js'
import type { Refusal } from '../record/refusal.js'
import type { Answer } from './answer.js'
import { attestInput, quoteInput } from './claimform.js'
import { choiceIn, requiredIn, textIn } from './form.js'
import { doneOr, FRESH, frameOf, pageOf } from './frame.js'
import type { Route } from './route.js'
import type { Visit } from './visit.js'

type State = { readonly typed: Readonly<Record<string, string>>; readonly refusal: Refusal | null }

const attestationId = (visit: Visit) => readId('attestation', visit.part('id'))
const claimId = (visit: Visit) => readId('claim', visit.part('id'))

const show = async (visit: Visit, state: State): Promise<Answer> => {
  const sheet = await showAttestation(visit.desk, visit.seat, attestationId(visit))
  if (visit.wantsJson) return { kind: 'json', value: sheet }
  return pageOf(AttestationPage({ frame: await frameOf(visit), sheet, ...state }))
}

/** Does something to an attestation and comes back to its page. */
const onAttestation =
  (does: (visit: Visit) => Promise<unknown>) =>
  (visit: Visit): Promise<Answer> =>
    doneOr(
      visit,
      () => does(visit),
      () => `/${visit.archive.id}/attestations/${attestationId(visit)}`,
      (refusal, typed) => show(visit, { refusal, typed }),
    )

const withdraw = onAttestation((visit) =>
  withdrawAttestation(visit.desk, visit.seat, {
    id: attestationId(visit),
    on: textIn(visit.fields, 'withdrawn_on'),
    reason: requiredIn(visit.fields, 'withdrawn_reason'),
  }),
)

const correct = onAttestation((visit) => {
  const { stance, basis, hops, toldOn, toldPrinted, knewOn, hadRead, dateReason } = attestInput(visit)
  return correctAttestation(visit.desk, visit.seat, {
    id: attestationId(visit),
    stance,
    basis,
    hops,
    toldOn,
    toldPrinted,
    knewOn: knewOn ?? null,
    hadRead: hadRead ?? null,
    dateReason: dateReason ?? null,
    reason: requiredIn(visit.fields, 'reason'),
  })
})

const judge = onAttestation((visit) =>
  judgeOrigin(visit.desk, visit.seat, {
    attestation: attestationId(visit),
    origin: textIn(visit.fields, 'origin'),
    reason: requiredIn(visit.fields, 'origin_reason'),
  }),
)

const derive = onAttestation((visit) =>
  deriveAttestation(visit.desk, visit.seat, {
    child: attestationId(visit),
    parent: readId('attestation', requiredIn(visit.fields, 'parent')),
    kind: choiceIn(visit.fields, 'derivation', DESCENTS, 'unknown'),
    evidence: requiredIn(visit.fields, 'evidence'),
    isIndependent: textIn(visit.fields, 'independent') === 'yes',
  }),
)

const differForm = async (visit: Visit, state: State): Promise<Answer> => {
  const card = await showClaim(visit.desk, visit.seat, claimId(visit))
  return pageOf(DifferPage({ frame: await frameOf(visit), card, ...state }))
}

const differ = (visit: Visit): Promise<Answer> =>
  doneOr(
    visit,
    async () => {
      const { draft: _, ...quoted } = await quoteInput(visit, readId('report', requiredIn(visit.fields, 'report')))
      return differFromClaim(visit.desk, visit.seat, {
        ...quoted,
        claim: claimId(visit),
        about: requiredIn(visit.fields, 'about'),
      })
    },
    ({ id }) => `/${visit.archive.id}/claims/${id}`,
    (refusal, typed) => differForm(visit, { refusal, typed }),
  )

const link = (visit: Visit): Promise<Answer> =>
  doneOr(
    visit,
    () =>
      linkClaims(visit.desk, visit.seat, {
        from: claimId(visit),
        to: readId('claim', requiredIn(visit.fields, 'to')),
        kind: choiceIn(visit.fields, 'link', LINK_KINDS, 'corroborates'),
        about: textIn(visit.fields, 'about'),
        isInferred: true,
      }),
    ({ from }) => `/${visit.archive.id}/claims/${from}`,
    (refusal, typed) => differForm(visit, { refusal, typed }),
  )

const history = async (visit: Visit): Promise<Answer> => {
  const sheet = await showHistory(visit.desk, visit.seat, claimId(visit))
  if (visit.wantsJson) return { kind: 'json', value: sheet }
  return pageOf(HistoryPage({ frame: await frameOf(visit), ...sheet }))
}

export const ATTESTATION_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/:archive/attestations/:id', answer: (visit) => show(visit, FRESH) },
  { method: 'POST', path: '/:archive/attestations/:id/withdraw', answer: withdraw, again: true },
  { method: 'POST', path: '/:archive/attestations/:id/correct', answer: correct, again: true },
  { method: 'POST', path: '/:archive/attestations/:id/origin', answer: judge, again: true },
  { method: 'POST', path: '/:archive/attestations/:id/derivations', answer: derive, again: true },
  { method: 'GET', path: '/:archive/claims/:id/beside', answer: (visit) => differForm(visit, FRESH) },
  { method: 'POST', path: '/:archive/claims/:id/differences', answer: differ, again: true },
  { method: 'POST', path: '/:archive/claims/:id/links', answer: link, again: true },
  { method: 'GET', path: '/:archive/claims/:id/history', answer: history },
]
