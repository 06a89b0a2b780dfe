import type { DraftCard } from '../record/card.js'
import type { Draft } from '../record/draft.js'
import type { ClaimId, DraftId } from '../record/id.js'
import { refuse } from '../record/refusal.js'
import { decideDraft, findDraft } from '../store/draft.js'
import { findReport } from '../store/report.js'
import { act, look, type Scene } from './act.js'
import { namedAs, namesOf } from './card.js'
import { quote } from './claim.js'
import { resolveNames } from './reading.js'

const openDraft = async (scene: Scene, id: DraftId): Promise<Draft> => {
  const draft = (await findDraft(scene.tx, scene.hand.archive, id)) ?? refuse('not-found', { id })
  return draft.decided === 'open' ? draft : refuse('decided-already', { id })
}

export type AcceptInput = {
  readonly id: DraftId
  /** The three questions, each as proposed unless the member changed it: the words, who, when told. */
  readonly quote: string | null
  readonly label: string | null
  readonly toldOn: string | null
  /** Further drafts accepted under the same attribution. */
  readonly also: readonly DraftId[]
}

/** Makes a draft a claim. What was not asked stays as the reader proposed it; how the source knows stays unknown. */
const accept = async (scene: Scene, draft: Draft, answers: Omit<AcceptInput, 'id' | 'also'>): Promise<ClaimId> => {
  const { proposal } = draft
  const found = await resolveNames(scene, { places: proposal.places, actors: proposal.actors })
  const label = answers.label ?? proposal.attributedTo
  const isAsProposed = label === proposal.attributedTo
  const claim = await quote(scene, {
    report: draft.report,
    quote: answers.quote ?? proposal.passage,
    prefix: null,
    suffix: null,
    near: proposal.start,
    saysEn: null,
    saysKo: null,
    kind: proposal.kind,
    polarity: proposal.polarity,
    modality: proposal.modality,
    when: proposal.aboutDate,
    whenPrinted: proposal.aboutDatePrinted,
    places: found.places,
    placePrinted: proposal.places.join(' | ') || null,
    actors: found.actors,
    directive: null,
    draft: draft.id,
    attestation: {
      label,
      stance: proposal.modality === 'denied' ? 'denies' : 'affirms',
      basis: 'unknown',
      hops: null,
      toldOn: answers.toldOn ?? proposal.toldOn,
      toldPrinted: null,
      chain: isAsProposed ? proposal.chain : [],
      attributionSpan: isAsProposed ? proposal.attributionSpan : null,
      sourceImplied: isAsProposed && proposal.sourceImplied,
    },
  })
  await decideDraft(scene.tx, scene.hand, { ...draft, decided: 'accepted', claim: claim.id })
  return claim.id
}

/** Accepts a draft, and with it others of the same attribution. Refuses `decided-already`. */
export const acceptDraft = act('draft.accept', async (scene, input: AcceptInput) => {
  const draft = await openDraft(scene, input.id)
  const claims = [await accept(scene, draft, input)]
  for (const id of input.also) {
    const other = await openDraft(scene, id)
    claims.push(await accept(scene, other, { quote: null, label: input.label, toldOn: input.toldOn }))
  }
  return { id: claims[0] ?? null, claims, report: draft.report }
})

/** Sets a draft aside. It stays in the record as dismissed and may be opened again. */
export const dismissDraft = act('draft.dismiss', async (scene, id: DraftId) => {
  const draft = await openDraft(scene, id)
  await decideDraft(scene.tx, scene.hand, { ...draft, decided: 'dismissed' })
  return { id, report: draft.report }
})

/** Opens a dismissed draft again. */
export const reopenDraft = act('draft.reopen', async (scene, id: DraftId) => {
  const draft = (await findDraft(scene.tx, scene.hand.archive, id)) ?? refuse('not-found', { id })
  if (draft.decided !== 'dismissed') return refuse('decided-already', { id })
  await decideDraft(scene.tx, scene.hand, { ...draft, decided: 'open' })
  return { id, report: draft.report }
})

/** One draft, for its edit form. */
export const showDraft = look('claim.look', async (scene, id: DraftId): Promise<DraftCard> => {
  const draft = (await findDraft(scene.tx, scene.hand.archive, id)) ?? refuse('not-found', { id })
  return { ...draft, heldAlready: [] }
})

/** The report of a draft, and the places and bodies of the archive that its printed names stand for, for its edit form. */
export const draftNames = look('claim.look', async (scene, id: DraftId) => {
  const draft = (await findDraft(scene.tx, scene.hand.archive, id)) ?? refuse('not-found', { id })
  const found = await resolveNames(scene, draft.proposal)
  const names = await namesOf(scene)
  return {
    report: (await findReport(scene.tx, scene.hand.archive, draft.report)) ?? refuse('not-found', { id: draft.report }),
    places: namedAs(found.places, names.places, names.roots),
    actors: namedAs(found.actors, names.actors, names.roots),
  }
})
