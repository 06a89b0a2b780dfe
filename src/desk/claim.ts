import { bilingual, type Bilingual } from '../record/bilingual.js'
import type { Attestation, Basis, Source, Stance } from '../record/attestation.js'
import type { ClaimCard, ClaimSheet, Listing } from '../record/card.js'
import type { Claim, ClaimKind, Modality, Polarity } from '../record/claim.js'
import type { Draft } from '../record/draft.js'
import type { ActorId, AttestationId, ClaimId, DirectiveId, DraftId, PlaceId, ReportId } from '../record/id.js'
import { findPassage } from '../record/passage.js'
import { refuse } from '../record/refusal.js'
import type { Report } from '../record/report.js'
import { whenOf, widenPart, type When } from '../record/when.js'
import { addAttestations, addSources, linksOf, sourceOfLabel, sourceOfOutlet } from '../store/attestation.js'
import { addClaims, claimsOf, findClaim, supersedeClaim, versionsOfClaim, type ClaimQuery } from '../store/claim.js'
import { decideDraft, findDraft } from '../store/draft.js'
import { findReport, transcriptOfReport } from '../store/report.js'
import { placesOf } from '../store/place.js'
import { act, look, type Scene } from './act.js'
import { cardsOf } from './card.js'

/** Who says so, how they know, and when they told it. Texts as typed; null is "not said". */
export type AttestInput = {
  /** The label as printed; null or the outlet's own name for the outlet itself. */
  readonly label: string | null
  readonly stance: Stance
  readonly basis: Basis
  readonly hops: number | null
  /** EDTF. */
  readonly toldOn: string | null
  readonly toldPrinted: string | null
  readonly chain: readonly string[]
  readonly attributionSpan: string | null
  readonly sourceImplied: boolean
}

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

/** The source of a label in a report: the outlet is one source throughout, any other label is that report's own. */
const sourceOf = async (scene: Scene, report: Report, label: string | null): Promise<Source> => {
  const { tx, hand, newId } = scene
  const outlet = report.outlet ?? report.title
  const isOutlet = label === null || label === 'outlet' || label === outlet
  const held = isOutlet
    ? await sourceOfOutlet(tx, hand.archive, outlet)
    : await sourceOfLabel(tx, hand.archive, report.id, label)
  if (held) return held
  const name = isOutlet ? outlet : label
  const inKorean = /[가-힣]/.test(name)
  const source: Source = {
    id: newId('source'),
    kind: isOutlet ? 'outlet' : 'unnamed',
    label: inKorean ? { en: null, ko: name } : { en: name, ko: null },
    language: inKorean ? 'ko' : 'en',
    report: isOutlet ? null : report.id,
  }
  await addSources(tx, hand, [source])
  return source
}

const attestationOf = async (
  scene: Scene,
  report: Report,
  claim: ClaimId,
  input: AttestInput,
): Promise<Attestation> => {
  const label = input.label?.normalize('NFC').trim() || null
  const source = await sourceOf(scene, report, label)
  return {
    id: scene.newId('attestation'),
    claim,
    source: source.id,
    label: source.label.en ?? source.label.ko ?? '',
    stance: input.stance,
    basis: input.basis,
    hops: input.hops,
    toldOn: input.toldOn ? whenOf(input.toldOn, { printed: input.toldPrinted, happenedOnce: true }) : null,
    chain: input.chain,
    attributionSpan: input.attributionSpan,
    sourceImplied: input.sourceImplied,
  }
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
  await addClaims(tx, hand, [claim])
  await addAttestations(tx, hand, [await attestationOf(scene, report, claim.id, input.attestation)])
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
    places: input.places,
    actors: input.actors,
    directive: input.directive,
  }
  if (!(await supersedeClaim(tx, hand, next, input.reason.trim()))) return refuse('version-closed', { id: input.id })
  return { id: input.id }
})

/** Records another source's word on a claim. */
export const attestClaim = act(
  'claim.attest',
  async (scene, input: AttestInput & { readonly claim: ClaimId }): Promise<{ id: AttestationId; claim: ClaimId }> => {
    const { tx, hand } = scene
    const claim = (await findClaim(tx, hand.archive, input.claim)) ?? refuse('not-found', { id: input.claim })
    const report = (await findReport(tx, hand.archive, claim.report)) ?? refuse('not-found', { id: claim.report })
    const attestation = await attestationOf(scene, report, claim.id, input)
    await addAttestations(tx, hand, [attestation])
    return { id: attestation.id, claim: claim.id }
  },
)

/** The page of a claim: the claim, who says so, what it is linked to, and all of its versions. */
export const showClaim = look('claim.look', async (scene, id: ClaimId): Promise<ClaimSheet> => {
  const { tx, hand } = scene
  const claim = (await findClaim(tx, hand.archive, id)) ?? refuse('not-found', { id })
  const [card] = await cardsOf(scene, [claim])
  if (!card) return refuse('not-found', { id })
  return { ...card, links: await linksOf(tx, hand.archive, id), versions: await versionsOfClaim(tx, hand.archive, id) }
})

export type ClaimAsk = Omit<ClaimQuery, 'places'> & { readonly place: PlaceId | null }

/** A page of claims. A place includes every place that it contains. */
export const listClaims = look('claim.look', async (scene, ask: ClaimAsk): Promise<Listing<ClaimCard>> => {
  const { tx, hand } = scene
  const places = ask.place ? await placesWithin(scene, ask.place) : null
  const found = await claimsOf(tx, hand.archive, { ...ask, places })
  return { rows: await cardsOf(scene, found.rows), total: found.total, page: ask.page, size: ask.size }
})

/** A place and all places that it contains. */
export const placesWithin = async ({ tx, hand }: Scene, id: PlaceId): Promise<readonly PlaceId[]> => {
  const places = await placesOf(tx, hand.archive)
  const within = new Set<PlaceId>([id])
  for (let grown = -1; grown !== within.size;) {
    grown = within.size
    for (const place of places) if (place.parents.some((parent) => within.has(parent))) within.add(place.id)
  }
  return [...within]
}
