import type { AttestInput } from '../desk/attest.js'
import type { EditInput, QuoteInput } from '../desk/claim.js'
import { findNames } from '../desk/place.js'
import { BASES, STANCES } from '../record/attestation.js'
import { CLAIM_KINDS, MODALITIES, POLARITIES } from '../record/claim.js'
import { readId, type ReportId } from '../record/id.js'
import { REPORT } from '../words/report.js'
import { choiceIn, countIn, requiredIn, textIn } from './form.js'
import type { Visit } from './visit.js'

/** The source as typed; the words that stand for the outlet itself, in either language, are the outlet. */
export const labelIn = ({ fields }: Visit): string | null => {
  const label = textIn(fields, 'label')
  return label !== null && Object.values<string>(REPORT.theOutlet).includes(label) ? 'outlet' : label
}

/** Who says so, as a form asks it. The steps come as 0, 1, 2 or unknown. */
export const attestInput = (visit: Visit): AttestInput => {
  const { fields } = visit
  const hops = choiceIn(fields, 'hops', ['0', '1', '2', 'unknown'], 'unknown')
  return {
    label: labelIn(visit),
    stance: choiceIn(fields, 'stance', STANCES, 'affirms'),
    basis: choiceIn(fields, 'basis', BASES, 'unknown'),
    hops: hops === 'unknown' ? null : Number(hops),
    toldOn: textIn(fields, 'told_on'),
    toldPrinted: textIn(fields, 'told_printed'),
    chain: (textIn(fields, 'chain') ?? '')
      .split(/→|>|\n/)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
    attributionSpan: null,
    sourceImplied: false,
    knewOn: textIn(fields, 'knew_on'),
    hadRead: textIn(fields, 'had_read'),
    dateReason: textIn(fields, 'date_reason'),
    sealed: textIn(fields, 'source_code'),
  }
}

const aboutInput = async (visit: Visit) => {
  const { fields } = visit
  const named = await findNames(visit.desk, visit.seat, {
    places: textIn(fields, 'places'),
    actors: textIn(fields, 'actors'),
  })
  const directive = textIn(fields, 'directive')
  return {
    saysEn: textIn(fields, 'says_en'),
    saysKo: textIn(fields, 'says_ko'),
    kind: choiceIn(fields, 'kind', CLAIM_KINDS, 'event'),
    polarity: choiceIn(fields, 'polarity', POLARITIES, 'affirm'),
    modality: choiceIn(fields, 'modality', MODALITIES, 'asserted'),
    when: textIn(fields, 'when'),
    whenPrinted: textIn(fields, 'when_printed'),
    places: named.places,
    actors: named.actors,
    directive: directive ? readId('directive', directive) : null,
  }
}

/** A claim stated by hand, or a draft with every field open. */
export const quoteInput = async (visit: Visit, report: ReportId): Promise<QuoteInput> => {
  const { fields } = visit
  const draft = textIn(fields, 'draft')
  return {
    report,
    quote: requiredIn(fields, 'quote'),
    prefix: textIn(fields, 'prefix'),
    suffix: textIn(fields, 'suffix'),
    near: countIn(fields, 'near'),
    ...(await aboutInput(visit)),
    placePrinted: null,
    attestation: attestInput(visit),
    draft: draft ? readId('draft', draft) : null,
  }
}

/** The next version of a claim. */
export const editInput = async (visit: Visit): Promise<EditInput> => ({
  id: readId('claim', visit.part('id')),
  ...(await aboutInput(visit)),
  reason: requiredIn(visit.fields, 'reason'),
  version: textIn(visit.fields, 'version'),
})
