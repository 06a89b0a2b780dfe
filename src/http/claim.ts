import { attestClaim } from '../desk/attest.js'
import { editClaim, listClaims, showClaim } from '../desk/claim.js'
import { listDossiers } from '../desk/dossier.js'
import { acceptDraft, dismissDraft, draftNames, reopenDraft, showDraft } from '../desk/draft.js'
import { placesNamed } from '../desk/place.js'
import { showReport } from '../desk/reading.js'
import { ClaimListPage, ClaimPage } from '../pages/claim.js'
import { ClaimEditPage, DraftEditPage } from '../pages/claimform.js'
import { ReadingPage } from '../pages/reading.js'
import { inLanguage } from '../record/bilingual.js'
import type { ClaimCard, DraftCard, Named } from '../record/card.js'
import { CLAIM_KINDS, MODALITIES, POLARITIES } from '../record/claim.js'
import { freePart, readId, type ClaimId, type DraftId } from '../record/id.js'
import type { Refusal } from '../record/refusal.js'
import type { Answer } from './answer.js'
import { attestInput, editInput, labelIn } from './claimform.js'
import { textIn, textsIn } from './form.js'
import { doneOr, FRESH, frameOf, pageOf } from './frame.js'
import { exported, listAsk } from './list.js'
import type { Route } from './route.js'
import type { Visit } from './visit.js'

type State = { readonly typed: Readonly<Record<string, string>>; readonly refusal: Refusal | null }

const COLUMNS: readonly (readonly [string, (card: ClaimCard) => unknown])[] = [
  ['id', ({ claim }) => claim.id],
  ['kind', ({ claim }) => claim.kind],
  ['says_en', ({ claim }) => claim.says.en],
  ['says_ko', ({ claim }) => claim.says.ko],
  ['polarity', ({ claim }) => claim.polarity],
  ['modality', ({ claim }) => claim.modality],
  ['when', ({ claim }) => claim.when?.edtf],
  ['when_printed', ({ claim }) => claim.when?.printed],
  ['places', ({ claim }) => claim.places.join(' ')],
  ['actors', ({ claim }) => claim.actors.join(' ')],
  ['exact_words', ({ claim }) => (claim.words.held ? claim.words.passage.exact : '')],
  ['as_read_not_checked', ({ claim }) => (claim.words.held ? '' : claim.words.asRead)],
  ['sources', ({ attestations }) => attestations.map((one) => one.label).join(' | ')],
  ['origins', ({ origins }) => origins],
  ['directive', ({ claim }) => claim.directive],
  ['report', ({ report }) => report.id],
  ['outlet', ({ report }) => report.outlet],
  ['as_published_by', ({ claim }) => claim.knownOn],
]

const list = async (visit: Visit): Promise<Answer> => {
  const { desk, seat } = visit
  const filters = ['q', 'place', 'kind', 'modality', 'polarity', 'actor', 'directive', 'report', 'from', 'to', 'known']
  const ask = listAsk(visit, filters, { sort: 'when', descending: true })
  const [place, actor, directive, report] = [
    ask.text('place'),
    ask.text('actor'),
    ask.text('directive'),
    ask.text('report'),
  ]
  const listing = await listClaims(desk, seat, {
    page: ask.page,
    size: ask.size,
    sort: ask.sort,
    descending: ask.descending,
    q: ask.text('q'),
    report: report ? readId('report', report) : null,
    kind: ask.choice('kind', CLAIM_KINDS),
    modality: ask.choice('modality', MODALITIES),
    polarity: ask.choice('polarity', POLARITIES),
    place: place ? readId('place', place) : null,
    actor: actor ? readId('actor', actor) : null,
    directive: directive ? readId('directive', directive) : null,
    source: null,
    from: ask.day('from'),
    to: ask.day('to'),
  })
  const file = exported(ask, `claims-${visit.archive.id}`, listing.rows, COLUMNS)
  if (file) return file
  const places = (await placesNamed(desk, seat, place ? readId('place', place) : null))
    .map(({ id, name }) => ({ value: id, label: inLanguage(name, visit.language).text }))
    .sort((a, b) => a.label.localeCompare(b.label, visit.language))
  const frame = await frameOf(visit)
  return pageOf(ClaimListPage({ frame, listing, asked: ask.asked, places, sort: ask.sort, descending: ask.descending }))
}

const claimId = (visit: Visit): ClaimId => readId('claim', visit.part('id'))

const show = async (visit: Visit, state: State): Promise<Answer> => {
  const sheet = await showClaim(visit.desk, visit.seat, claimId(visit))
  if (visit.wantsJson) return { kind: 'json', value: sheet }
  const dossiers = visit.archive.isWritable ? await listDossiers(visit.desk, visit.seat, null) : []
  return pageOf(ClaimPage({ frame: await frameOf(visit), sheet, dossiers, ...state }))
}

/** Names as a form takes them. */
const namesTyped = (all: readonly Named[], visit: Visit): string =>
  all.map((one) => inLanguage(one.name, visit.language).text).join('; ')

/** A claim as its edit form shows it. */
const typedOfClaim = (card: ClaimCard, visit: Visit): Readonly<Record<string, string>> => {
  const { claim } = card
  return {
    says_en: claim.says.en ?? '',
    says_ko: claim.says.ko ?? '',
    kind: claim.kind,
    polarity: claim.polarity,
    modality: claim.modality,
    when: claim.when?.edtf ?? '',
    when_printed: claim.when?.printed ?? '',
    places: namesTyped(card.places, visit),
    actors: namesTyped(card.actors, visit),
    directive: claim.directive ? freePart(claim.directive) : '',
  }
}

const editForm = async (visit: Visit, state: State | null): Promise<Answer> => {
  const card = await showClaim(visit.desk, visit.seat, claimId(visit))
  const typed = { ...typedOfClaim(card, visit), version: card.versions[0]?.recordedFrom ?? '' }
  const shown = state ?? { typed, refusal: null }
  return pageOf(ClaimEditPage({ frame: await frameOf(visit), card, ...shown }))
}

const edit = (visit: Visit): Promise<Answer> =>
  doneOr(
    visit,
    async () => editClaim(visit.desk, visit.seat, await editInput(visit)),
    () => `/${visit.archive.id}/claims/${claimId(visit)}`,
    (refusal, typed) => editForm(visit, { refusal, typed }),
  )

/** Another source's word; where it stands in another report, with that report's own words. */
const attest = (visit: Visit): Promise<Answer> =>
  doneOr(
    visit,
    () => {
      const elsewhere = textIn(visit.fields, 'elsewhere')
      return attestClaim(visit.desk, visit.seat, {
        ...attestInput(visit),
        claim: claimId(visit),
        report: elsewhere ? readId('report', elsewhere) : null,
        quote: textIn(visit.fields, 'quote'),
      })
    },
    ({ id }) => `/${visit.archive.id}/claims/${claimId(visit)}#${id}`,
    (refusal, typed) => show(visit, { refusal, typed }),
  )

const typedOfDraft = ({ proposal }: DraftCard): Readonly<Record<string, string>> => ({
  quote: proposal.passage,
  label: proposal.attributedTo === 'outlet' ? '' : proposal.attributedTo,
  told_on: proposal.toldOn ?? '',
  kind: proposal.kind,
  polarity: proposal.polarity,
  modality: proposal.modality,
  stance: proposal.modality === 'denied' ? 'denies' : 'affirms',
  when: proposal.aboutDate ?? '',
  when_printed: proposal.aboutDatePrinted ?? '',
  chain: proposal.chain.join(' → '),
})

/** A draft with every field open, as it was proposed or as it was typed and refused. */
export const draftForm = async (visit: Visit, id: DraftId, state: State | null): Promise<Answer> => {
  const draft = await showDraft(visit.desk, visit.seat, id)
  if (visit.wantsJson) return { kind: 'json', value: draft }
  const { report, places, actors } = await draftNames(visit.desk, visit.seat, draft.id)
  const typed = { ...typedOfDraft(draft), places: namesTyped(places, visit), actors: namesTyped(actors, visit) }
  const shown = state ?? { typed, refusal: null }
  return pageOf(DraftEditPage({ frame: await frameOf(visit), draft, report, ...shown }))
}

/** The drafts that stay open after one is decided, or the page's own heading when none is left. */
const nextSpot = async (visit: Visit, report: string, number: number): Promise<string> => {
  const sheet = await showReport(visit.desk, visit.seat, readId('report', report))
  const open = sheet.drafts.filter((draft) => draft.decided === 'open')
  const next = open.find((draft) => draft.number > number) ?? open[0]
  return `/${visit.archive.id}/reports/${report}#${next?.id ?? 'drafts'}`
}

/** Decides a draft and goes on to the next one; after a refusal the reading page says why, in the draft as it was typed. */
const decide = async (
  visit: Visit,
  does: (id: ReturnType<typeof readId<'draft'>>) => Promise<{ readonly report: string }>,
): Promise<Answer> => {
  const id = readId('draft', visit.part('id'))
  const draft = await showDraft(visit.desk, visit.seat, id)
  let to = ''
  return doneOr(
    visit,
    async () => {
      const result = await does(id)
      if (!visit.wantsJson) to = await nextSpot(visit, draft.report, draft.number)
      return result
    },
    () => to,
    async (refusal, typed) => {
      const sheet = await showReport(visit.desk, visit.seat, draft.report)
      const frame = await frameOf(visit)
      return pageOf(ReadingPage({ frame, sheet, typed, refusal, refused: id, warnings: [], news: [] }))
    },
  )
}

const accept = (visit: Visit): Promise<Answer> =>
  decide(visit, (id) =>
    acceptDraft(visit.desk, visit.seat, {
      id,
      quote: textIn(visit.fields, 'quote'),
      label: labelIn(visit),
      toldOn: textIn(visit.fields, 'told_on'),
      also: textsIn(visit.fields, 'also').map((other) => readId('draft', other)),
    }),
  )

export const CLAIM_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/:archive/claims', answer: list },
  { method: 'GET', path: '/:archive/claims/:id', answer: (visit) => show(visit, FRESH) },
  { method: 'GET', path: '/:archive/claims/:id/edit', answer: (visit) => editForm(visit, null) },
  { method: 'POST', path: '/:archive/claims/:id/edit', answer: edit, again: true },
  { method: 'POST', path: '/:archive/claims/:id/attestations', answer: attest, again: true },
  {
    method: 'GET',
    path: '/:archive/drafts/:id',
    answer: (visit) => draftForm(visit, readId('draft', visit.part('id')), null),
  },
  { method: 'POST', path: '/:archive/drafts/:id/accept', answer: accept, again: true },
  {
    method: 'POST',
    path: '/:archive/drafts/:id/dismiss',
    answer: (visit) => decide(visit, (id) => dismissDraft(visit.desk, visit.seat, id)),
    again: true,
  },
  {
    method: 'POST',
    path: '/:archive/drafts/:id/reopen',
    answer: (visit) => decide(visit, (id) => reopenDraft(visit.desk, visit.seat, id)),
    again: true,
  },
]
