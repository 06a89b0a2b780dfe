import { actorsIn, placesIn } from '../names/gazetteer.js'
import type { ClaimCard, DraftCard, HeldAlready, ReportSheet } from '../record/card.js'
import type { Draft } from '../record/draft.js'
import type { ReportId } from '../record/id.js'
import type { Place } from '../record/place.js'
import type { Roots } from '../record/ruling/sameness.js'
import { refuse } from '../record/refusal.js'
import { whenOf } from '../record/time/when.js'
import { claimsLike, claimsOf } from '../store/claim.js'
import { draftsOf } from '../store/draft.js'
import { actorsOf, placesOf } from '../store/place.js'
import { findReport, reportCards, reportsOf, transcriptOfReport } from '../store/report.js'
import { look, type Scene } from './act.js'
import { cardsOf, namesOf } from './card.js'

const ALL = { page: 1, size: 2000, sort: null, descending: false } as const

/** How many open drafts are compared with what is held already: those that a person decides next. */
const AHEAD = 40

/** Words that tell a rule or a deed apart, taken from a draft for looking up what is held already. */
const tellingWords = (draft: Draft): string => {
  const words = draft.proposal.passage.match(/[\p{L}]{4,}/gu) ?? []
  const telling = draft.proposal.passage.match(/[가-힣]{2,}/g) ?? words
  return [...new Set(telling)]
    .sort((a, b) => b.length - a.length)
    .slice(0, 3)
    .join(' ')
}

/** What the archive already holds that a draft may repeat: same rule, place or day, each named as the reason. */
const heldAlready = async (
  scene: Scene,
  draft: Draft,
  places: readonly Place[],
  roots: Roots,
): Promise<readonly HeldAlready[]> => {
  const proposal = draft.proposal
  const where = placesIn(proposal.places.join(' · '), places).flatMap((id) => roots.groupOf(id))
  const when = proposal.aboutDate ? whenOf(proposal.aboutDate, { happenedOnce: true }) : null
  const day = when?.earliestStart && when.latestEnd ? { from: when.earliestStart, to: when.latestEnd } : null
  const like = await claimsLike(scene.tx, scene.hand.archive, {
    places: where,
    day,
    isRule: proposal.kind === 'directive',
    words: tellingWords(draft),
  })
  return like
    .filter((claim) => claim.report !== draft.report)
    .slice(0, 4)
    .map((claim) => {
      const why: HeldAlready['why'][number][] = []
      if (claim.kind === 'directive' && proposal.kind === 'directive') why.push('rule')
      if (claim.places.some((place) => where.includes(place))) why.push('place')
      const held = claim.when
      if (
        day &&
        held?.earliestStart &&
        held.earliestStart <= day.to &&
        (held.latestEnd ?? held.earliestStart) >= day.from
      ) {
        why.push('day')
      }
      return { claim: claim.id, says: claim.says, why }
    })
    .filter((held) => held.why.length > 0)
}

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
  const draftCards: DraftCard[] = []
  let looked = 0
  for (const draft of drafts) {
    const isNext = draft.decided === 'open' && looked < AHEAD
    if (isNext) looked += 1
    const held = isNext ? await heldAlready(scene, draft, places, names.roots) : []
    draftCards.push({ ...draft, heldAlready: held })
  }
  const original = report.translationOf ? await reportCards(tx, hand.archive, [report.translationOf]) : []
  return {
    report,
    card,
    transcript,
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
