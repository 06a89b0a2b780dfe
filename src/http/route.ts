import { ACCOUNT_ROUTES } from './access/account.js'
import { COMPARTMENT_ROUTES } from './access/compartment.js'
import { MEMBER_ROUTES } from './access/member.js'
import type { Answer } from './answer.js'
import { ASK_ROUTES } from './ask.js'
import { ASSESSMENT_ROUTES } from './assessment.js'
import { PURGE_ROUTES } from './custody/purge.js'
import { OPENING_ROUTES } from './custody/opening.js'
import { TERMS_ROUTES } from './custody/terms.js'
import { CHECK_ROUTES } from './check.js'
import { INCIDENT_ROUTES } from './incident.js'
import { ATTESTATION_ROUTES } from './attestation.js'
import { CLAIM_ROUTES } from './claim.js'
import { DIRECTIVE_ROUTES } from './directive.js'
import { DOSSIER_ROUTES } from './dossier.js'
import { EDITION_ROUTES } from './gate/edition.js'
import { GATE_ROUTES } from './gate/gate.js'
import { HOME_ROUTES } from './home.js'
import { PLACE_ROUTES } from './place.js'
import { PAIR_ROUTES } from './pair.js'
import { REPORT_ROUTES } from './report.js'
import { RULING_ROUTES } from './ruling/ruling.js'
import { SAMENESS_ROUTES } from './ruling/sameness.js'
import { SEARCH_ROUTES } from './search.js'
import type { Visit } from './visit.js'

/** One address of the desk. A POST carries the token of the session's forms. */
export type Route = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly answer: (visit: Visit) => Promise<Answer>
  /** Its form is shown again, filled in, after any refusal, a stale token included. */
  readonly again?: true
}

/** Every address that needs a session, in the order in which they are tried. */
export const ROUTES: readonly Route[] = [
  ...MEMBER_ROUTES,
  ...ACCOUNT_ROUTES,
  ...COMPARTMENT_ROUTES,
  ...PURGE_ROUTES,
  ...TERMS_ROUTES,
  ...OPENING_ROUTES,
  ...HOME_ROUTES,
  ...ASK_ROUTES,
  ...SEARCH_ROUTES,
  ...REPORT_ROUTES,
  ...PAIR_ROUTES,
  ...CLAIM_ROUTES,
  ...ATTESTATION_ROUTES,
  ...ASSESSMENT_ROUTES,
  ...CHECK_ROUTES,
  ...INCIDENT_ROUTES,
  ...DIRECTIVE_ROUTES,
  ...DOSSIER_ROUTES,
  ...GATE_ROUTES,
  ...EDITION_ROUTES,
  ...RULING_ROUTES,
  ...SAMENESS_ROUTES,
  ...PLACE_ROUTES,
]
