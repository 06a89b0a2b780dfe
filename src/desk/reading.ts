import { actorsIn, placesIn } from '../names/gazetteer.js'
import type { ClaimCard, DraftCard, ReportSheet } from '../record/card.js'
import type { ReportId } from '../record/id.js'
import { refuse } from '../record/refusal.js'
import { claimsOf } from '../store/claim.js'
import { draftsOf } from '../store/draft.js'
import { actorsOf, placesOf } from '../store/place.js'
import { findReport, reportCards, reportsOf, transcriptOfReport } from '../store/report.js'
import { cleanNotesAmong } from '../store/vault/consent.js'
import { look, type Scene } from './act.js'
import { cardsOf, namesOf } from './card.js'
import { heldBeside } from './held.js'

const ALL = { page: 1, size: 2000, sort: null, descending: false } as const

/** The reading view of a report: its text, its drafts with what is held already, its claims. Refuses `not-found`. */
export const showReport = look('report.look', async (scene, id: ReportId): Promise<ReportSheet> => {
  const { tx, hand } = scene
  const report = (await findReport(tx, hand.archive, id)) ?? refuse('not-found', { id })
  const [card] = await reportCards(tx, hand.archive, [id])
  if (!card) return refuse('not-found', { id })
  const everything = {
    ...ALL,
    q: null,
    kind: null,
    language: null,
    outlet: null,
    held: null,
    open: null,
    from: null,
    to: null,
  }
  const [transcript, drafts, claims, names, places, translations, parents] = await Promise.all([
    transcriptOfReport(tx, hand.archive, id),
    draftsOf(tx, hand.archive, id),
    claimsOf(tx, hand.archive, {
      ...ALL,
      q: null,
      report: id,
      kind: null,
      modality: null,
      polarity: null,
      places: null,
      actor: null,
      directive: null,
      source: null,
      from: null,
      to: null,
      sort: 'report',
    }),
    namesOf(scene),
    placesOf(tx, hand.archive),
    reportsOf(tx, hand.archive, { ...everything, translationOf: id }),
    reportCards(
      tx,
      hand.archive,
      report.derivesFrom.map((derivation) => derivation.report),
    ),
  ])
  const cards: readonly ClaimCard[] = await cardsOf(scene, claims.rows, names)
  const held = await heldBeside(scene, drafts, places, names.roots)
  const draftCards = drafts.map((draft): DraftCard => ({ ...draft, heldAlready: held.get(draft.id) ?? [] }))
  const original = report.translationOf ? await reportCards(tx, hand.archive, [report.translationOf]) : []
  return {
    report,
    card,
    transcript,
    isNote: transcript !== null && (await cleanNotesAmong(tx, hand.archive, [transcript.id])).length > 0,
    drafts: draftCards,
    claims: cards,
    translations: [...original, ...translations.rows],
    derivesFrom: report.derivesFrom.flatMap((derivation) => {
      const parent = parents.find((candidate) => candidate.id === derivation.report)
      return parent ? [{ report: parent, kind: derivation.kind }] : []
    }),
  }
})

/** The places and actors that printed names stand for, where that is certain. */
export const resolveNames = async (
  scene: Scene,
  printed: { readonly places: readonly string[]; readonly actors: readonly string[] },
) => {
  const { tx, hand } = scene
  const [places, actors] = await Promise.all([placesOf(tx, hand.archive), actorsOf(tx, hand.archive)])
  return {
    places: placesIn(printed.places.join(' · '), places),
    actors: actorsIn(printed.actors.join(' · '), actors),
  }
}
