import type { Archive } from '../record/archive.js'
import type { Bilingual } from '../record/bilingual.js'
import type { AttestationCard, ClaimCard, DossierSheet, ReportCard } from '../record/card.js'
import { freePart, type ClaimId } from '../record/id.js'
import { refuse } from '../record/refusal.js'
import { koreanDay } from '../record/time/day.js'
import { SPECIMEN_MARK } from '../words/edition.js'
import { isOwnReport, ownOrder } from '../record/gate/own.js'
import { coarseDate, monthDate } from '../record/gate/date.js'
import type { PrintRules } from '../record/gate/material.js'
import { foremost } from '../record/gate/notice.js'
import { isReplyTo } from '../record/gate/reply.js'
import type {
  PrintedAttestation,
  PrintedClaim,
  PrintedDossier,
  PrintedItem,
  PrintedReply,
  PrintedReport,
} from '../record/gate/printed.js'

/** What is printed, and from where. `number` counts editions from 1; `printed` is an instant in UTC, ISO 8601. */
export type PrintInput = {
  readonly sheet: DossierSheet
  readonly archive: Archive
  readonly number: number
  readonly printed: string
  /** The verifier key of the public log in which it will stand; null or absent where it stands in none. */
  readonly log?: string | null
  readonly rules: PrintRules
}

const copied = (said: Bilingual): Bilingual =>
  said.en === null ? { en: null, ko: said.ko } : { en: said.en, ko: said.ko }

/** The address as browsers write it, or null where it is not plain http or https. */
const linkOf = (link: string | null): string | null => {
  if (link === null || !/^https?:\/\//i.test(link) || !URL.canParse(link)) return null
  const { protocol, username, password, href } = new URL(link)
  return (protocol === 'http:' || protocol === 'https:') && username === '' && password === '' ? href : null
}

const reportOf = (report: ReportCard): PrintedReport => {
  const { kind, language } = report
  if (isOwnReport(report)) return { kind, language, outlet: null, title: null, published: null, link: null }
  return {
    kind,
    language,
    outlet: report.outlet,
    title: report.title,
    published: report.published?.edtf ?? null,
    link: linkOf(report.link),
  }
}

const labelIn = (one: AttestationCard, report: ReportCard): Bilingual => {
  if (one.by) return copied(one.by.label)
  return report.language === 'ko' ? { en: null, ko: one.label } : { en: one.label, ko: null }
}

/** Of a source of our own no word of the record is printed: a label of the closed list, a number, a coarse date. */
const attestationOf = (
  one: AttestationCard,
  report: ReportCard,
  rules: PrintRules,
  numbers: ReadonlyMap<string, number>,
): PrintedAttestation => {
  const own = rules.own.find(({ attestation }) => attestation === one.id)
  const told = one.toldOn?.edtf ?? null
  const { stance, basis, hops } = one
  if (own) {
    const label = rules.answers.get(own.source)?.label ?? null
    return {
      label: null,
      own: { label, number: numbers.get(own.source) ?? 0, of: numbers.size },
      stance,
      basis,
      hops,
      toldOn: told === null ? null : coarseDate(told),
      chain: [],
    }
  }
  const isTitle = isOwnReport(report) && (one.label === report.title || one.by?.label.en === report.title)
  return {
    label: isTitle ? null : labelIn(one, report),
    own: null,
    stance,
    basis,
    hops,
    toldOn: told === null ? null : { edtf: told, isWidened: false },
    chain: one.chain.filter((link) => !(isOwnReport(report) && link === report.title)),
  }
}

/**
 * When it was. Of what our own sources told, a day only where many could know it, else the month; and never their own
 * words for it: "yesterday" counts from the day of contact and would give that away.
 */
const whenIn = ({ claim, report }: ClaimCard, rules: PrintRules): PrintedClaim['when'] => {
  if (claim.when === null) return null
  const words = rules.own.filter((word) => word.claim === claim.id)
  const isFew = words.some(({ source }) => (rules.answers.get(source)?.couldKnow ?? 0) < rules.exactFrom)
  const { edtf, printed } = claim.when
  const isOwn = words.length > 0 || isOwnReport(report)
  return { edtf: edtf !== null && isFew ? monthDate(edtf).edtf : edtf, printed: isOwn ? null : printed }
}

const placesIn = ({ claim, places }: ClaimCard, rules: PrintRules): readonly Bilingual[] => {
  if (!rules.own.some((word) => word.claim === claim.id)) return places.map(({ name }) => copied(name))
  const named = places.flatMap(({ id, name }) => {
    const coarse = rules.coarsePlaces.has(id) ? (rules.coarsePlaces.get(id) ?? null) : name
    return coarse === null ? [] : [copied(coarse)]
  })
  return [...new Map(named.map((name) => [`${name.en}\n${name.ko}`, name])).values()]
}

const repliesIn = ({ claim }: ClaimCard, { parties }: PrintRules): readonly PrintedReply[] =>
  parties.flatMap(({ name, claims, reply }) =>
    reply !== null && claims.includes(claim.id) && isReplyTo(reply, claim.id)
      ? [
          {
            party: copied(name),
            outcome: reply.outcome,
            asked: reply.asked,
            says: (reply.says ?? reply.why) && copied((reply.says ?? reply.why) as Bilingual),
          },
        ]
      : [],
  )

/** Refuses `words-not-checked` where no exact words are held, and `claim-unattested` where nobody says so. */
const claimOf = (card: ClaimCard, rules: PrintRules, numbers: ReadonlyMap<string, number>): PrintedClaim => {
  const { claim, report, attestations, origins } = card
  const free = freePart(claim.id)
  if (!claim.words.held) return refuse('words-not-checked', { claim: free })
  if (attestations.length === 0) return refuse('claim-unattested', { claim: free })
  const { passage } = claim.words
  return {
    claim: claim.id,
    says: copied(claim.says),
    quote: isOwnReport(report) && !rules.quotable.includes(claim.id) ? null : passage.exact,
    report: reportOf(report),
    attestations: attestations.map((one) => attestationOf(one, report, rules, numbers)),
    modality: claim.modality,
    when: whenIn(card, rules),
    places: placesIn(card, rules),
    origins,
    replies: repliesIn(card, rules),
  }
}

/** Of an edition that is withheld nothing is printed again. */
const noticesIn = ({ notices }: PrintRules): PrintedDossier['notices'] =>
  foremost(notices).flatMap(({ kind, number, was, is, why, at }) =>
    why === null
      ? []
      : [{ kind, edition: number, was: was && copied(was), is: is && copied(is), why: copied(why), on: koreanDay(at) }],
  )

/**
 * The allow-list: what an edition prints, built field by field. Whatever is not named here is in no file of it.
 * Refuses `dossier-empty`, `not-found` for an item whose claim was not handed over, and what single claims refuse.
 */
export const selectionOf = ({ sheet, archive, number, printed, rules }: PrintInput): PrintedDossier => {
  const cards = new Map(sheet.claims.map((card) => [card.claim.id, card]))
  const order: ClaimId[] = []
  const items = sheet.dossier.items.map((item): PrintedItem => {
    if (item.kind !== 'claim') return { kind: item.kind, text: copied(item.text) }
    if (!order.includes(item.claim)) order.push(item.claim)
    return { kind: 'claim', note: order.indexOf(item.claim) + 1 }
  })
  if (order.length === 0) return refuse('dossier-empty', { dossier: sheet.dossier.id })
  const numbers = ownOrder(sheet.claims, rules)
  return {
    schema: 'attested-dossier-2',
    specimen: archive.isSpecimen,
    notice: archive.isSpecimen ? SPECIMEN_MARK : null,
    dossier: sheet.dossier.id,
    number,
    printed,
    title: copied(sheet.dossier.title),
    items,
    notes: order.map((id) => claimOf(cards.get(id) ?? refuse('not-found', { id }), rules, numbers)),
    notices: noticesIn(rules),
  }
}
