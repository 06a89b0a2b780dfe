import type { AttestationCard, ClaimCard, ReportCard } from '../card.js'
import type { AttestationId } from '../id.js'
import type { OwnWord, PrintRules } from './material.js'
import { shuffled } from './shuffle.js'

/** Whether somebody told it to us; its day is then the day of contact, which is never printed. */
export const isOwnReport = (report: Pick<ReportCard, 'kind'>): boolean =>
  report.kind === 'memo' || report.kind === 'interview'

/** In our own records an outlet is only a stand-in for whoever spoke; parties that speak in public keep their dates. */
const SPEAKS_IN_PUBLIC = ['official', 'organisation', 'document', 'imagery', 'court']

/**
 * Whether a word came from a source of our own: told to us, sealed, or the answer to a question of ours, whatever report
 * the claim was first read from.
 */
const isOwnWord = (
  one: AttestationCard,
  card: ClaimCard,
  answers: ReadonlySet<AttestationId>,
  own: ReadonlySet<string>,
): boolean => {
  if (one.source === null || answers.has(one.id)) return true
  const told = one.report === null ? isOwnReport(card.report) : own.has(one.report)
  return told && !(one.by !== null && SPEAKS_IN_PUBLIC.includes(one.by.kind))
}

/**
 * The words in a dossier that our own sources gave. `answers` are attestations that answer questions of ours, `own` the
 * reports that are memos or interviews. A sealed source's words each stand alone: what ties them lies in the vault.
 */
export const ownWordsOf = (
  cards: readonly ClaimCard[],
  answers: ReadonlySet<AttestationId>,
  own: ReadonlySet<string>,
): readonly OwnWord[] =>
  cards.flatMap((card) =>
    card.attestations.flatMap((one): readonly OwnWord[] =>
      isOwnWord(one, card, answers, own)
        ? [{ attestation: one.id, claim: card.claim.id, source: one.source ?? one.id }]
        : [],
    ),
  )

/** The number of each of our sources in this dossier, from 1, in an order that only the stored seed decides. */
export const ownOrder = (cards: readonly ClaimCard[], rules: PrintRules): ReadonlyMap<string, number> => {
  const held = new Set(cards.flatMap((card) => card.attestations.map((one) => one.id)))
  const sources = [...new Set(rules.own.filter(({ attestation }) => held.has(attestation)).map(({ source }) => source))]
  return new Map(shuffled(sources.sort(), rules.seed).map((source, index) => [source, index + 1]))
}

/** What rules an archive without sources of its own prints by. */
export const openRules = (seed = ''): PrintRules => ({
  own: [],
  answers: new Map(),
  quotable: [],
  coarsePlaces: new Map(),
  exactFrom: 0,
  seed,
  parties: [],
  notices: [],
})
