import type { Attestation, Basis, DescentKind, Source, Stance } from '../record/attestation.js'
import { disordersOf } from '../record/time/chronology.js'
import type { Claim } from '../record/claim.js'
import { isDay } from '../record/time/day.js'
import type { AttestationId, ClaimId, DossierId, ReportId } from '../record/id.js'
import type { LinkKind } from '../record/link.js'
import { findPassage } from '../record/passage.js'
import { refuse } from '../record/refusal.js'
import type { Report } from '../record/report.js'
import { hasCircle } from '../record/standing.js'
import { whenOf } from '../record/time/when.js'
import {
  addAttestations,
  addLinks,
  addOrigins,
  addSources,
  findAttestation,
  sourceOfLabel,
  sourceOfOutlet,
  supersedeAttestation,
  supersedeOrigin,
} from '../store/attestation.js'
import { claimsByIds, findClaim } from '../store/claim.js'
import { addDescents, dependantsOf, forebearsOf, repeatsOf } from '../store/descent.js'
import { dossiersUsing, editionOfFile } from '../store/dossier.js'
import { findReport, transcriptOfReport } from '../store/report.js'
import { act, type Scene } from './act.js'
import { linkIn } from './vault/seal.js'

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
  /** When the source came to know, EDTF. */
  readonly knewOn?: string | null
  readonly hadRead?: string | null
  /** Why an order of dates that looks impossible is right. */
  readonly dateReason?: string | null
  /** Another report than the claim's own, and its exact words. */
  readonly report?: ReportId | null
  readonly quote?: string | null
  /** The handle of a sealed source: then the attestation names no source, and the link to it is sealed. */
  readonly sealed?: string | null
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

/** Words of another report under an attestation. Refuses `text-not-held`, `quote-absent`, `quote-twice`. */
const passageIn = async ({ tx, hand }: Scene, report: ReportId, quote: string | null) => {
  const transcript = await transcriptOfReport(tx, hand.archive, report)
  if (quote === null) return transcript ? refuse('passage-missing', { id: report }) : null
  return findPassage(transcript ?? refuse('text-not-held', { report }), quote)
}

/** An attestation as typed, with its source; the source is enrolled where the report has none of that label yet. */
export const attestationOf = async (
  scene: Scene,
  report: Report,
  claim: ClaimId,
  input: AttestInput,
): Promise<Attestation> => {
  const label = input.label?.normalize('NFC').trim() || null
  const elsewhere = input.report ?? null
  const handle = input.sealed?.trim() || null
  const id = scene.newId('attestation')
  const source = handle === null ? await sourceOf(scene, report, label) : null
  if (handle !== null) await linkIn(scene, { attestation: id, handle })
  return {
    id,
    claim,
    source: source?.id ?? null,
    label: source ? (source.label.en ?? source.label.ko ?? '') : (label ?? refuse('field-missing', { field: 'label' })),
    stance: input.stance,
    basis: input.basis,
    hops: input.hops,
    toldOn: input.toldOn ? whenOf(input.toldOn, { printed: input.toldPrinted, happenedOnce: true }) : null,
    chain: input.chain,
    attributionSpan: input.attributionSpan,
    sourceImplied: input.sourceImplied,
    report: elsewhere,
    passage: elsewhere ? await passageIn(scene, elsewhere, input.quote ?? null) : null,
    knewOn: input.knewOn ? whenOf(input.knewOn, { happenedOnce: true }) : null,
    dateReason: input.dateReason ?? null,
    hadRead: input.hadRead ?? null,
    withdrawn: null,
  }
}

/** Refuses `dates-impossible` where the dates cannot follow one another and nobody says why they are right. */
export const refuseDisorder = (
  claim: Pick<Claim, 'kind' | 'when'>,
  attestation: Attestation,
  publishedBy: string | null,
  recorded: string,
): void => {
  if (attestation.dateReason) return
  const { knewOn, toldOn } = attestation
  const [order] = disordersOf({ kind: claim.kind, about: claim.when, knewOn, toldOn, publishedBy, recorded })
  if (order) refuse('dates-impossible', { order })
}

/**
 * Records another source's word on a claim, from the claim's own report or from another. `inPrint`: it stands in that
 * report, so it was told before the report came out; the answer to a question of ours stands in none.
 */
export const attest = async (scene: Scene, claim: Claim, input: AttestInput, inPrint = true): Promise<Attestation> => {
  const { tx, hand } = scene
  const id = input.report ?? claim.report
  const report = (await findReport(tx, hand.archive, id)) ?? refuse('not-found', { id })
  const own = input.report === claim.report ? { ...input, report: null, quote: null } : input
  const attestation = await attestationOf(scene, report, claim.id, own)
  refuseDisorder(claim, attestation, inPrint ? report.knownOn : null, hand.at)
  await addAttestations(tx, hand, [attestation])
  return attestation
}

const claimOf = async ({ tx, hand }: Scene, id: ClaimId): Promise<Claim> =>
  (await findClaim(tx, hand.archive, id)) ?? refuse('not-found', { id })

export const attestClaim = act(
  'claim.attest',
  async (scene, input: AttestInput & { readonly claim: ClaimId }): Promise<{ id: AttestationId; claim: ClaimId }> => {
    const claim = await claimOf(scene, input.claim)
    const { id } = await attest(scene, claim, input)
    return { id, claim: claim.id }
  },
)

/** What stands on a claim that changed: the claims that lean on it, and the dossiers that use any of them. */
type Cascade = { readonly claims: readonly ClaimId[]; readonly dossiers: readonly DossierId[] }

const cascadeOf = async ({ tx, hand }: Scene, claim: ClaimId, attestation: AttestationId): Promise<Cascade> => {
  const claims = [...new Set([claim, ...(await dependantsOf(tx, hand.archive, attestation))])]
  return { claims, dossiers: await dossiersUsing(tx, hand.archive, claims) }
}

/** The journal keeps how far a cascade went, and the first of what it touched. */
const told = ({ claims, dossiers }: Cascade) => ({
  claims: claims.length,
  dossiers: dossiers.slice(0, 100),
  first: claims.slice(0, 100),
})

/**
 * The source takes one word back; everything else it said stands. Nothing is erased: the version before stays answerable,
 * what leaned on it alone falls with it, and dossiers that used it are flagged.
 * Refuses `not-found`, `withdrawn-already`, `field-missing` for the reason.
 */
export const withdrawAttestation = act(
  'attestation.withdraw',
  async (scene, input: { readonly id: AttestationId; readonly on: string | null; readonly reason: string }) => {
    const { tx, hand } = scene
    const held = (await findAttestation(tx, hand.archive, input.id)) ?? refuse('not-found', { id: input.id })
    if (held.withdrawn) return refuse('withdrawn-already', { id: input.id })
    const reason = input.reason.trim() || refuse('field-missing', { field: 'reason' })
    if (input.on !== null && !isDay(input.on)) return refuse('date-impossible', { date: input.on.slice(0, 40) })
    const next = { ...held, withdrawn: { on: input.on, reason } }
    if (!(await supersedeAttestation(tx, hand, next, reason))) return refuse('version-closed', { id: input.id })
    return { id: input.id, claim: held.claim, ...told(await cascadeOf(scene, held.claim, input.id)) }
  },
)

/** What a correction may change: how it was said and known, never whose word it is nor on what. */
export type CorrectInput = Pick<AttestInput, 'stance' | 'basis' | 'hops' | 'toldOn' | 'toldPrinted'> & {
  readonly id: AttestationId
  readonly knewOn: string | null
  readonly hadRead: string | null
  readonly dateReason: string | null
  readonly reason: string
}

/** Corrects how an attestation was recorded, with the reason; the version before stays. */
export const correctAttestation = act('attestation.correct', async (scene, input: CorrectInput) => {
  const { tx, hand } = scene
  const held = (await findAttestation(tx, hand.archive, input.id)) ?? refuse('not-found', { id: input.id })
  const reason = input.reason.trim() || refuse('field-missing', { field: 'reason' })
  const claim = await claimOf(scene, held.claim)
  const once = (edtf: string | null, printed: string | null) =>
    edtf ? whenOf(edtf, { printed, happenedOnce: true }) : null
  const next: Attestation = {
    ...held,
    stance: input.stance,
    basis: input.basis,
    hops: input.hops,
    toldOn: once(input.toldOn, input.toldPrinted),
    knewOn: once(input.knewOn, null),
    hadRead: input.hadRead,
    dateReason: input.dateReason,
  }
  const report = await findReport(tx, hand.archive, held.report ?? claim.report)
  refuseDisorder(claim, next, report?.knownOn ?? null, hand.at)
  if (!(await supersedeAttestation(tx, hand, next, reason))) return refuse('version-closed', { id: input.id })
  return { id: input.id, claim: held.claim, ...told(await cascadeOf(scene, held.claim, input.id)) }
})

/**
 * One attestation leans on another. Refuses `derivation-circle` where the other already leans on it, `not-found`, and
 * independence for anything but having read the other before.
 */
export const deriveAttestation = act(
  'attestation.derive',
  async (
    scene,
    input: {
      readonly child: AttestationId
      readonly parent: AttestationId
      readonly kind: DescentKind
      readonly evidence: string
      readonly isIndependent: boolean
    },
  ) => {
    const { tx, hand, newId } = scene
    for (const id of [input.child, input.parent])
      if (!(await findAttestation(tx, hand.archive, id))) return refuse('not-found', { id })
    const evidence = input.evidence.trim() || refuse('field-missing', { field: 'evidence' })
    if (input.isIndependent && input.kind !== 'had-read')
      return refuse('choice-unknown', { field: 'independent', value: input.kind })
    const up = await forebearsOf(tx, hand.archive, [input.parent])
    if (input.child === input.parent || up.some(({ parent }) => parent === input.child))
      return refuse('derivation-circle', { child: input.child, parent: input.parent })
    const id = newId('derivation')
    await addDescents(tx, hand, [{ ...input, id, evidence }])
    return { id, child: input.child, parent: input.parent }
  },
)

/** Our own published story, entered again, is no origin: what it says leans on what we had. */
const refuseOwn = async (scene: Scene, held: Attestation): Promise<void> => {
  const { tx, hand } = scene
  const report = await findReport(tx, hand.archive, held.report ?? (await claimOf(scene, held.claim)).report)
  const ours = report?.original ? await editionOfFile(tx, hand.archive, report.original.sha256) : null
  if (ours) refuse('derivation-circle', { child: ours.dossier, parent: held.id })
}

/** Judges which independent root an attestation has, with the reason; a later judgement supersedes. */
export const judgeOrigin = act(
  'attestation.origin',
  async (
    scene,
    input: { readonly attestation: AttestationId; readonly origin: string | null; readonly reason: string },
  ) => {
    const { tx, hand, newId } = scene
    const held =
      (await findAttestation(tx, hand.archive, input.attestation)) ?? refuse('not-found', { id: input.attestation })
    const reason = input.reason.trim() || refuse('field-missing', { field: 'reason' })
    await refuseOwn(scene, held)
    const id = newId('origin')
    const origin = input.origin?.normalize('NFC').trim().slice(0, 80) || id
    const judgement = { attestation: input.attestation, origin, reason }
    const kept = await supersedeOrigin(tx, hand, judgement)
    if (kept === null) await addOrigins(tx, hand, [{ ...judgement, id }])
    return { id: kept ?? id, attestation: held.id, claim: held.claim }
  },
)

export type LinkInput = {
  readonly from: ClaimId
  readonly to: ClaimId
  readonly kind: LinkKind
  readonly about: string | null
  readonly isInferred: boolean
}

/** Ties two claims. Refuses `derivation-circle` for repeats that close a circle, `field-missing` for what is contradicted. */
export const tie = async ({ tx, hand, newId }: Scene, input: LinkInput): Promise<string> => {
  const held = await claimsByIds(tx, hand.archive, [input.from, input.to])
  const absent = [input.from, input.to].find((id) => !held.some((claim) => claim.id === id))
  if (absent) return refuse('not-found', { id: absent })
  if (input.kind === 'contradicts' && !input.about) return refuse('field-missing', { field: 'about' })
  if (input.from === input.to) return refuse('derivation-circle', { child: input.from, parent: input.to })
  if (input.kind === 'repeats') {
    const parents = new Map<ClaimId, ClaimId[]>([[input.from, [input.to]]])
    for (const { from, to } of await repeatsOf(tx, hand.archive, input.to))
      parents.set(from, [...(parents.get(from) ?? []), to])
    if (hasCircle(parents)) return refuse('derivation-circle', { child: input.from, parent: input.to })
  }
  const id = newId('link')
  await addLinks(tx, hand, [{ ...input, id }])
  return id
}

export const linkClaims = act('claim.link', async (scene, input: LinkInput) => ({
  id: await tie(scene, input),
  from: input.from,
  to: input.to,
}))
