import { bilingual, type Bilingual } from '../record/bilingual.js'
import type { ClaimCard, ClaimSheet, Listing, OriginGroup } from '../record/card.js'
import type { Claim, ClaimKind, Modality, Polarity } from '../record/claim.js'
import type { Draft } from '../record/draft.js'
import type { ActorId, ClaimId, DirectiveId, DraftId, PlaceId, ReportId } from '../record/id.js'
import { findPassage } from '../record/passage.js'
import { refuse } from '../record/refusal.js'
import { asStated } from '../record/ruling/sameness.js'
import { whenOf, widenPart, type When } from '../record/time/when.js'
import { originsAmong } from '../record/standing.js'
import { addAttestations, attestationsOf, linksOf } from '../store/attestation.js'
import { addClaims, claimsOf, findClaim, supersedeClaim, versionsOfClaim, type ClaimQuery } from '../store/claim.js'
import { decideDraft, findDraft } from '../store/draft.js'
import { findReport, reportCards, transcriptOfReport } from '../store/report.js'
import { placesOf } from '../store/place.js'
import { rootsOf } from '../store/ruling/sameness.js'
import { act, look, type Scene } from './act.js'
import { attest, attestationOf, refuseDisorder, tie, type AttestInput } from './attest.js'
import { cardsOf } from './card.js'
import { standingsOf } from './standing.js'

export type QuoteInput = {
  readonly report: ReportId
  readonly quote: string
  readonly prefix: string | null
  readonly suffix: string | null
  /** A code-point offset near which the quote stands. */
  readonly near: number | null
  readonly saysEn: string | null
  readonly saysKo: string | null
  readonly kind: ClaimKind
  readonly polarity: Polarity
  readonly modality: Modality
  /** EDTF. */
  readonly when: string | null
  readonly whenPrinted: string | null
  readonly places: readonly PlaceId[]
  readonly placePrinted: string | null
  readonly actors: readonly ActorId[]
  readonly directive: DirectiveId | null
  readonly attestation: AttestInput
  readonly draft: DraftId | null
}

/** A claim's time from its EDTF and printed words; early, middle and late in a month widen to their ten days. */
const timeOf = (edtf: string | null, printed: string | null, kind: ClaimKind, knownOn: string | null): When | null => {
  if (!edtf) return printed ? whenOf(null, { printed }) : null
  const widened = printed ? widenPart(edtf, printed) : edtf
  return whenOf(widened, { printed, happenedOnce: kind === 'event', knownOn })
}

/** What a claim says when nobody has put it into our words yet: the quote, in its own language. */
const saysOf = (saysEn: string | null, saysKo: string | null, quote: string, language: string): Bilingual => {
  const own = bilingual(saysEn, saysKo)
  if (own) return own
  const plain = quote.replace(/\s+/g, ' ').trim()
  return language === 'ko' ? { en: null, ko: plain } : { en: plain, ko: null }
}

/** Quotes a report: finds the exact words, states the claim, records who says so. Used by the act and by accepting drafts. */
export const quote = async (scene: Scene, input: QuoteInput): Promise<Claim> => {
  const { tx, hand, newId } = scene
  const report = (await findReport(tx, hand.archive, input.report)) ?? refuse('not-found', { id: input.report })
  const transcript =
    (await transcriptOfReport(tx, hand.archive, input.report)) ?? refuse('text-not-held', { report: input.report })
  const passage = findPassage(transcript, input.quote, {
    ...(input.prefix ? { prefix: input.prefix } : {}),
    ...(input.suffix ? { suffix: input.suffix } : {}),
    ...(input.near === null ? {} : { near: input.near }),
  })
  const claim: Claim = {
    id: newId('claim'),
    report: report.id,
    says: saysOf(input.saysEn, input.saysKo, passage.exact, transcript.language),
    words: { held: true, passage },
    kind: input.kind,
    polarity: input.polarity,
    modality: input.modality,
    when: timeOf(input.when, input.whenPrinted, input.kind, report.knownOn),
    places: input.places,
    placePrinted: input.placePrinted,
    actors: input.actors,
    knownOn: report.knownOn,
    directive: input.directive,
  }
  const attestation = await attestationOf(scene, report, claim.id, input.attestation)
  refuseDisorder(claim, attestation, report.knownOn, hand.at)
  await addClaims(tx, hand, [claim])
  await addAttestations(tx, hand, [attestation])
  return claim
}

/** States a claim on exact words of a report. Refuses `quote-absent`, `quote-twice`, `text-not-held`, impossible dates. */
export const quoteClaim = act('claim.quote', async (scene, input: QuoteInput) => {
  const draft = input.draft
    ? ((await findDraft(scene.tx, scene.hand.archive, input.draft)) ?? refuse('not-found', { id: input.draft }))
    : null
  if (draft && draft.decided !== 'open') return refuse('decided-already', { id: draft.id })
  const claim = await quote(scene, draft ? withProposal(input, draft) : input)
  if (draft) await decideDraft(scene.tx, scene.hand, { ...draft, decided: 'accepted', claim: claim.id })
  return { id: claim.id, report: claim.report }
})

/** What a form does not ask stays as proposed: the places as printed, and the words that attribute to the same source. */
const withProposal = (input: QuoteInput, { proposal }: Draft): QuoteInput => {
  const label = input.attestation.label ?? 'outlet'
  const isSame = label === proposal.attributedTo
  return {
    ...input,
    placePrinted: input.placePrinted ?? (proposal.places.join(' | ') || null),
    attestation: {
      ...input.attestation,
      attributionSpan: isSame ? proposal.attributionSpan : null,
      sourceImplied: isSame && proposal.sourceImplied,
    },
  }
}

/** What a later version of a claim may change; the words it rests on never do. */
export type EditInput = {
  readonly id: ClaimId
  readonly saysEn: string | null
  readonly saysKo: string | null
  readonly kind: ClaimKind
  readonly polarity: Polarity
  readonly modality: Modality
  readonly when: string | null
  readonly whenPrinted: string | null
  readonly places: readonly PlaceId[]
  readonly actors: readonly ActorId[]
  readonly directive: DirectiveId | null
  readonly reason: string
  /** From when the version that the form showed was recorded; null where it was not said. */
  readonly version: string | null
}

/** Opens the next version of a claim, with the reason. The one before stays answerable. */
export const editClaim = act('claim.edit', async (scene, input: EditInput) => {
  const { tx, hand } = scene
  const claim = (await findClaim(tx, hand.archive, input.id)) ?? refuse('not-found', { id: input.id })
  if (input.reason.trim() === '') return refuse('field-missing', { field: 'reason' })
  const [shown] = input.version === null ? [] : await versionsOfClaim(tx, hand.archive, input.id)
  if (shown && shown.recordedFrom !== input.version) return refuse('version-closed', { id: input.id })
  const roots = await rootsOf(tx, hand.archive)
  const next: Claim = {
    ...claim,
    says: bilingual(input.saysEn, input.saysKo) ?? refuse('field-missing', { field: 'says' }),
    kind: input.kind,
    polarity: input.polarity,
    modality: input.modality,
    when:
      input.when === (claim.when?.edtf ?? null) && input.whenPrinted === (claim.when?.printed ?? null)
        ? claim.when
        : timeOf(input.when, input.whenPrinted, input.kind, claim.knownOn),
    places: asStated(claim.places, input.places, roots),
    actors: asStated(claim.actors, input.actors, roots),
    directive: input.directive,
  }
  if (!(await supersedeClaim(tx, hand, next, input.reason.trim()))) return refuse('version-closed', { id: input.id })
  return { id: input.id }
})

/** An account that says the same as a claim but for one thing. */
export type DifferInput = Omit<QuoteInput, 'draft'> & {
  readonly claim: ClaimId
  /** What the difference is about: date, count, extent, rule, start … */
  readonly about: string
}

/**
 * An account confirms a claim with a difference: its word for the claim, the claim as it tells it, and the contradiction
 * between the two, in one step. Refuses what quoting and attesting refuse, and all three or none are kept.
 */
export const differFromClaim = act('claim.differ', async (scene, input: DifferInput) => {
  const { tx, hand } = scene
  const claim = (await findClaim(tx, hand.archive, input.claim)) ?? refuse('not-found', { id: input.claim })
  const { claim: _, about, ...quoted } = input
  const told = await quote(scene, { ...quoted, draft: null })
  const isOwn = input.report === claim.report
  const attestation = await attest(scene, claim, {
    ...input.attestation,
    stance: 'affirms',
    report: isOwn ? null : input.report,
    quote: isOwn ? null : told.words.held ? told.words.passage.exact : null,
  })
  const link = await tie(scene, { from: told.id, to: claim.id, kind: 'contradicts', about, isInferred: false })
  return { id: claim.id, told: told.id, attestation: attestation.id, link }
})

/** The origins behind a claim and those that corroborate or repeat it: affirming words, grouped by their root. */
const originGraphOf = async (scene: Scene, id: ClaimId): Promise<readonly OriginGroup[]> => {
  const { tx, hand } = scene
  const { voices } = await standingsOf(scene, [id])
  const words = voices(id).filter(({ stance }) => stance === 'affirms')
  const [cards, reports] = await Promise.all([
    attestationsOf(tx, hand.archive, [...new Set(words.map(({ claim }) => claim))]),
    reportCards(tx, hand.archive, [...new Set(words.map(({ report }) => report))]),
  ])
  const found = originsAmong(words, [])
  const placed = new Set(found.flat().map((voice) => voice.id))
  const others = words.filter((voice) => !placed.has(voice.id))
  const groups = others.length > 0 ? [...found, others] : found
  const labels = new Map(cards.map((card) => [card.id, card.label]))
  const titles = new Map(reports.map((report) => [report.id, report]))
  return groups.map((group) => ({
    name: group.find(({ origin }) => origin !== null)?.origin ?? null,
    voices: words
      .filter((word) => group.some((one) => one.id === word.id))
      .map(({ id: voice, report, basis, isWithdrawn, parents }) => {
        const card = titles.get(report)
        const on = card?.published?.latestEnd ?? null
        const title = card === undefined ? report : (card.outlet ?? card.title)
        return {
          id: voice,
          label: labels.get(voice) ?? voice,
          report: { id: report, title, on },
          basis,
          isTakenBack: isWithdrawn,
          parents,
        }
      }),
  }))
}

/** The page of a claim: the claim, who says so, what it is linked to, and all of its versions. */
export const showClaim = look('claim.look', async (scene, id: ClaimId): Promise<ClaimSheet> => {
  const { tx, hand } = scene
  const claim = (await findClaim(tx, hand.archive, id)) ?? refuse('not-found', { id })
  const [card] = await cardsOf(scene, [claim])
  if (!card) return refuse('not-found', { id })
  return {
    ...card,
    links: await linksOf(tx, hand.archive, id),
    versions: await versionsOfClaim(tx, hand.archive, id),
    graph: await originGraphOf(scene, id),
  }
})

export type ClaimAsk = Omit<ClaimQuery, 'places'> & { readonly place: PlaceId | null }

/** A page of claims. A place includes every place that it contains. */
export const listClaims = look('claim.look', async (scene, ask: ClaimAsk): Promise<Listing<ClaimCard>> => {
  const { tx, hand } = scene
  const places = ask.place ? await placesWithin(scene, ask.place) : null
  const found = await claimsOf(tx, hand.archive, { ...ask, places })
  return { rows: await cardsOf(scene, found.rows), total: found.total, page: ask.page, size: ask.size }
})

/** A place and all places that it contains, each with those that are read as one with it. */
export const placesWithin = async ({ tx, hand }: Scene, id: PlaceId): Promise<readonly PlaceId[]> => {
  const [places, roots] = await Promise.all([placesOf(tx, hand.archive), rootsOf(tx, hand.archive)])
  const within = new Set<PlaceId>([roots.rootOf(id)])
  for (let grown = -1; grown !== within.size;) {
    grown = within.size
    for (const place of places) if (place.parents.some((parent) => within.has(parent))) within.add(place.id)
  }
  return [...within].flatMap((one) => roots.groupOf(one))
}
