import type { Archive } from '../record/archive.js'
import type { Bilingual } from '../record/bilingual.js'
import type { AttestationCard, ClaimCard, DossierSheet, ReportCard } from '../record/card.js'
import { freePart, type ClaimId } from '../record/id.js'
import { refuse } from '../record/refusal.js'
import type { When } from '../record/time/when.js'
import { SPECIMEN_MARK } from '../words/edition.js'
import type { PrintedAttestation, PrintedClaim, PrintedDossier, PrintedItem, PrintedReport } from '../pages/sheet.js'
import { coarseDate } from './date.js'

/** What is printed, and from where. `number` counts editions from 1; `printed` is an instant in UTC, ISO 8601. */
export type PrintInput = {
  readonly sheet: DossierSheet
  readonly archive: Archive
  readonly number: number
  readonly printed: string
  /** The verifier key of the public log in which it will stand; null or absent where it stands in none. */
  readonly log?: string | null
}

const copied = (said: Bilingual): Bilingual =>
  said.en === null ? { en: null, ko: said.ko } : { en: said.en, ko: said.ko }

/** Whether somebody told it to us; its day is then the day of contact, which is never printed. */
const isOwn = (report: ReportCard): boolean => report.kind === 'memo' || report.kind === 'interview'

/** The address as browsers write it, or null where it is not plain http or https. */
const linkOf = (link: string | null): string | null => {
  if (link === null || !/^https?:\/\//i.test(link) || !URL.canParse(link)) return null
  const { protocol, username, password, href } = new URL(link)
  return (protocol === 'http:' || protocol === 'https:') && username === '' && password === '' ? href : null
}

const reportOf = (report: ReportCard): PrintedReport => {
  const { kind, language } = report
  if (isOwn(report)) return { kind, language, outlet: null, title: null, published: null, link: null }
  return {
    kind,
    language,
    outlet: report.outlet,
    title: report.title,
    published: report.published?.edtf ?? null,
    link: linkOf(report.link),
  }
}

const EXACT_IN_OWN = ['official', 'organisation', 'document', 'imagery', 'court']

/** In our own records an outlet is only a stand-in for whoever spoke; parties that speak in public keep their dates. */
const toldOf = (one: AttestationCard, report: ReportCard): PrintedAttestation['toldOn'] => {
  const edtf = one.toldOn?.edtf ?? null
  if (edtf === null) return null
  const isExact = !isOwn(report) || (one.by !== null && EXACT_IN_OWN.includes(one.by.kind))
  return isExact ? { edtf, isWidened: false } : coarseDate(edtf)
}

const labelOf = (one: AttestationCard, report: ReportCard): Bilingual | null => {
  const label: Bilingual = one.by
    ? copied(one.by.label)
    : report.language === 'ko'
      ? { en: null, ko: one.label }
      : { en: one.label, ko: null }
  const isTitle = label.en === report.title || label.ko === report.title
  return isOwn(report) && isTitle ? null : label
}

const attestationOf = (one: AttestationCard, report: ReportCard): PrintedAttestation => ({
  label: labelOf(one, report),
  stance: one.stance,
  basis: one.basis,
  hops: one.hops,
  toldOn: toldOf(one, report),
  chain: one.chain.filter((link) => !(isOwn(report) && link === report.title)),
})

/** When it was. Our own source's words for it ("yesterday") count from the day of contact and would give that away. */
const whenIn = (when: When | null, report: ReportCard): PrintedClaim['when'] =>
  when && { edtf: when.edtf, printed: isOwn(report) ? null : when.printed }

/** Refuses `words-not-checked` where no exact words are held, and `claim-unattested` where nobody says so. */
const claimOf = ({ claim, report, attestations, places, origins }: ClaimCard): PrintedClaim => {
  const free = freePart(claim.id)
  if (!claim.words.held) return refuse('words-not-checked', { claim: free })
  if (attestations.length === 0) return refuse('claim-unattested', { claim: free })
  return {
    claim: claim.id,
    says: copied(claim.says),
    quote: claim.words.passage.exact,
    report: reportOf(report),
    attestations: attestations.map((one) => attestationOf(one, report)),
    modality: claim.modality,
    when: whenIn(claim.when, report),
    places: places.map((place) => copied(place.name)),
    origins,
  }
}

/**
 * The allow-list: what an edition prints, built field by field. Whatever is not named here is in no file of it.
 * Refuses `dossier-empty`, `not-found` for an item whose claim was not handed over, and what single claims refuse.
 */
export const selectionOf = ({ sheet, archive, number, printed }: PrintInput): PrintedDossier => {
  const cards = new Map(sheet.claims.map((card) => [card.claim.id, card]))
  const order: ClaimId[] = []
  const items = sheet.dossier.items.map((item): PrintedItem => {
    if (item.kind !== 'claim') return { kind: item.kind, text: copied(item.text) }
    if (!order.includes(item.claim)) order.push(item.claim)
    return { kind: 'claim', note: order.indexOf(item.claim) + 1 }
  })
  if (order.length === 0) return refuse('dossier-empty', { dossier: sheet.dossier.id })
  return {
    schema: 'attested-dossier-1',
    specimen: archive.isSpecimen,
    notice: archive.isSpecimen ? SPECIMEN_MARK : null,
    dossier: sheet.dossier.id,
    number,
    printed,
    title: copied(sheet.dossier.title),
    items,
    notes: order.map((id) => claimOf(cards.get(id) ?? refuse('not-found', { id }))),
  }
}
