import { placesIn } from '../../names/gazetteer.js'
import type { ClaimCard, DossierSheet } from '../../record/card.js'
import { LANGUAGES, type Bilingual } from '../../record/bilingual.js'
import { objectionsTo } from '../../record/consent.js'
import type { ApprovalScene } from '../../record/gate/approval.js'
import type { GateMaterial, PrintRules, SourceAnswers } from '../../record/gate/material.js'
import { NOTE_LEAD } from '../../record/gate/term.js'
import type { PublishedLabel } from '../../record/gate/mosaic.js'
import { isOwnReport, ownWordsOf } from '../../record/gate/own.js'
import { pseudonymsIn } from '../../record/gate/pseudonym.js'
import { replyTo, type Party } from '../../record/gate/reply.js'
import type { ActorId, ClaimId, Id, MemberId, PlaceId, TranscriptId } from '../../record/id.js'
import type { Place } from '../../record/place.js'
import { koreanDay } from '../../record/time/day.js'
import { membersOf } from '../../store/access/member.js'
import {
  answersAmong,
  answersOf,
  approvalsOf,
  bundlesOf,
  labelsBeside,
  lastEditorsOf,
  ownStoriesAmong,
  scanOf,
  sealedSince,
  sentencesBeside,
  settingsOf,
  type KeptBundle,
} from '../../store/gate/bundle.js'
import { noticesOf, repliesOf } from '../../store/gate/notice.js'
import { actorsOf, placesOf } from '../../store/place.js'
import { rootsOf } from '../../store/ruling/sameness.js'
import { reportCards } from '../../store/report.js'
import { cleanNotesAmong, consentsOf, rawNotesOf, termsOf } from '../../store/vault/consent.js'
import type { Scene } from '../act.js'

/** Kinds of places that may be printed of what our own sources told; whatever else there is counts as finer. */
const COARSE = ['country', 'province', 'city', 'county', 'river', 'border', 'zone']

/** The nearest place that a finer one lies in and that may be printed, by its names; null where none is known. */
const coarseOf = (place: Place, all: ReadonlyMap<PlaceId, Place>): Bilingual | null => {
  const seen = new Set<PlaceId>([place.id])
  const found: Place[] = []
  for (const id of seen) {
    const one = all.get(id)
    if (one && one.id !== place.id && ['city', 'county', 'province', 'country'].includes(one.kind)) found.push(one)
    for (const parent of one?.parents ?? []) seen.add(parent)
  }
  const rank = (one: Place): number => ['county', 'city', 'province', 'country'].indexOf(one.kind)
  return [...found].sort((a, b) => rank(a) - rank(b))[0]?.display ?? null
}

const transcriptOf = ({ claim }: ClaimCard): TranscriptId | null =>
  claim.words.held ? claim.words.passage.transcript : null

export const partiesIn = async ({ tx, hand }: Scene, cards: readonly ClaimCard[]): Promise<readonly Party[]> => {
  const claims = new Map<ActorId, ClaimId[]>()
  for (const { claim, actors } of cards)
    for (const { id } of actors) claims.set(id as ActorId, [...(claims.get(id as ActorId) ?? []), claim.id])
  const ids = [...claims.keys()]
  if (ids.length === 0) return []
  const [actors, roots] = await Promise.all([actorsOf(tx, hand.archive, ids), rootsOf(tx, hand.archive)])
  const replies = await repliesOf(
    tx,
    hand.archive,
    ids.flatMap((id) => roots.groupOf(id)),
  )
  return actors.map(({ id, display, kind }) => ({
    actor: id,
    name: display,
    kind,
    claims: claims.get(id) ?? [],
    reply: replyTo(
      replies.filter((one) => roots.rootOf(one.actor) === id),
      claims.get(id) ?? [],
    ),
  }))
}

const instantIn = (since: string | null): string | null => (since === null ? null : new Date(since).toISOString())

/** What the gate knows of a dossier before anything is printed. */
export type Gathered = {
  readonly rules: PrintRules
  readonly bundles: readonly KeptBundle[]
  readonly approval: Omit<ApprovalScene, 'isCurrent'>
  readonly rest: Omit<GateMaterial, 'approval' | 'rules' | 'files' | 'withheld'>
}

const sentencesOf = ({
  dossier,
  claims,
}: DossierSheet): readonly { readonly where: string; readonly said: Bilingual }[] => [
  { where: 'title', said: dossier.title },
  ...dossier.items.flatMap((item, index) =>
    item.kind === 'claim' ? [] : [{ where: `item ${index + 1}`, said: item.text }],
  ),
  ...claims.map(({ claim }) => ({ where: claim.id.replace(/^claim_/, ''), said: claim.says })),
]

const pseudonymsOf = (sentences: readonly Bilingual[]): readonly string[] =>
  sentences.flatMap((said) =>
    LANGUAGES.flatMap((language) => pseudonymsIn(said[language] ?? '', language).map(({ key }) => key)),
  )

/** What other published dossiers call people who are not named; looked up only where this one does so too. */
const pseudonymsBeside = async ({ tx, hand }: Scene, sheet: DossierSheet): Promise<ReadonlySet<string>> =>
  pseudonymsOf(sentencesOf(sheet).map(({ said }) => said)).length === 0
    ? new Set()
    : new Set(pseudonymsOf(await sentencesBeside(tx, hand.archive, sheet.dossier.id)))

/** Gathers whatever the gate and the press need beside the dossier itself. `seed` is used where none was stored yet. */
export const gather = async (scene: Scene, sheet: DossierSheet, seed: string): Promise<Gathered> => {
  const { tx, hand, archive } = scene
  const { claims: cards, dossier } = sheet
  const attestations = cards.flatMap((card) => card.attestations)
  const elsewhere = [...new Set(attestations.flatMap(({ report }) => report ?? []))]
  const [answered, answers, bundles, held, reports, allPlaces, parties, notices, editors, stories] = await Promise.all([
    answersAmong(
      tx,
      hand.archive,
      attestations.map(({ id }) => id),
    ),
    answersOf(tx, hand.archive, dossier.id),
    bundlesOf(tx, hand.archive, dossier.id),
    settingsOf(tx, hand.archive),
    reportCards(tx, hand.archive, elsewhere),
    placesOf(tx, hand.archive, null),
    partiesIn(scene, cards),
    noticesOf(tx, hand.archive, dossier.id),
    lastEditorsOf(tx, hand.archive, dossier.id, {
      claims: cards.map(({ claim }) => claim.id),
      attestations: attestations.map(({ id }) => id),
      named: cards.flatMap(({ actors, places }) => [...actors, ...places].map(({ id }) => id as Id)),
    }),
    ownStoriesAmong(tx, hand.archive, [...new Set(cards.map(({ report }) => report.id)), ...elsewhere]),
  ])
  const ownReports = new Set(reports.filter(isOwnReport).map(({ id }) => id as string))
  const own = ownWordsOf(cards, new Set(answered), ownReports)
  const given = new Map(answers.map((one) => [one.source, one.answers]))
  const transcripts = [
    ...new Set(cards.filter(({ report }) => isOwnReport(report)).flatMap((card) => transcriptOf(card) ?? [])),
  ]
  const [clean, terms, consents, notes, members] = await Promise.all([
    cleanNotesAmong(tx, hand.archive, transcripts),
    termsOf(tx, hand.archive, transcripts),
    consentsOf(tx, hand.archive, transcripts),
    rawNotesOf(tx, hand.archive, transcripts),
    archive.id === 'own' ? membersOf(tx, hand.archive) : Promise.resolve([]),
  ])
  const isClean = (card: ClaimCard): boolean => clean.includes(transcriptOf(card) as TranscriptId)
  const places = new Map(allPlaces.map((place) => [place.id, place]))
  const fine = allPlaces.filter(({ kind }) => !COARSE.includes(kind))
  const next = nextLabels(cards, own, given, places)
  const current = bundles[0] ?? null
  const scan = current && (await scanOf(tx, hand.archive, current.sha256))
  const sources = [...new Set(own.map(({ source }) => source))]
  const couldKnow = sources.map((source) => given.get(source)?.couldKnow ?? null)
  return {
    rules: {
      own,
      answers: given,
      quotable: cards.filter(isClean).map(({ claim }) => claim.id),
      coarsePlaces: new Map(fine.map((place) => [place.id, coarseOf(place, places)])),
      exactFrom: held.settings.exactFrom,
      seed: bundles[bundles.length - 1]?.seed ?? seed,
      parties,
      notices,
    },
    bundles,
    approval: {
      bundle: current,
      editors: [...new Set<MemberId>([...editors, ...answers.map(({ member }) => member)])],
      approvals: current ? await approvalsOf(tx, hand.archive, current.sha256) : [],
      members: members.map(({ id, roles, state, since }) => ({
        id,
        roles,
        isActive: state === 'active',
        since: instantIn(since),
      })),
      // Whatever was told to us asks for two, whoever is said to have told it and whatever report a word is moved to.
      isOwnBased: own.length > 0 || stories.length > 0 || cards.some(({ report }) => isOwnReport(report)),
      isKnownToFew: couldKnow.some((people) => people !== null && people < held.settings.accessLeast),
      isSpecimen: archive.isSpecimen,
      settings: held.settings,
      now: hand.at,
    },
    rest: {
      archive,
      history: await labelsBeside(tx, hand.archive, sources, [...new Set(next.flatMap(({ beside }) => beside))]),
      next,
      objections: cards.filter(isClean).flatMap((card) => objectionsIn(card, terms, consents, hand.at)),
      pseudonyms: await pseudonymsBeside(scene, sheet),
      finePlaces:
        own.length === 0
          ? []
          : sentencesOf(sheet).flatMap(({ where, said }) =>
              LANGUAGES.flatMap((language) =>
                placesIn(said[language] ?? '', fine).map((id) => ({
                  where,
                  name: places.get(id)?.display[language] ?? places.get(id)?.display.en ?? id,
                })),
              ),
            ),
      sealed: {
        attestations: [...sealedIn(own), ...notes.map((raw) => `${NOTE_LEAD}${raw}`)],
        scan,
        since: scan ? await sealedSince(tx, hand.archive, scan.statement) : 0,
      },
      today: koreanDay(hand.at),
    },
  }
}

/** Words of sealed sources: whose they are is known in the vault alone, so each stands under its own id. */
export const sealedIn = (own: PrintRules['own']): readonly string[] =>
  [...new Set(own.filter(({ attestation, source }) => source === attestation).map(({ source }) => source))].sort()

const objectionsIn = (
  { claim }: ClaimCard,
  terms: Parameters<typeof objectionsTo>[1],
  consents: Parameters<typeof objectionsTo>[2],
  at: string,
) => {
  if (!claim.words.held) return []
  const { transcript, start, end } = claim.words.passage
  const found = LANGUAGES.flatMap((language) =>
    objectionsTo(
      { transcript, start, end, form: 'quoted', use: 'publish', audience: 'public', language, at },
      terms,
      consents,
    ),
  )
  return [...new Map(found.map((one) => [one.code, { ...one, claim: claim.id }])).values()]
}

/** What of each source would become public with this dossier, with the claims, counties and days it stands beside. */
const nextLabels = (
  cards: readonly ClaimCard[],
  own: PrintRules['own'],
  answers: ReadonlyMap<string, SourceAnswers>,
  places: ReadonlyMap<PlaceId, Place>,
): readonly PublishedLabel[] => {
  const bySource = new Map<string, Set<string>>()
  for (const { source, claim } of own) {
    const card = cards.find((one) => one.claim.id === claim)
    const marks = bySource.get(source) ?? new Set<string>()
    marks.add(claim)
    for (const { id } of card?.places ?? []) if (['county', 'city'].includes(places.get(id)?.kind ?? '')) marks.add(id)
    const day = card?.claim.when?.edtf
    if (day && /^\d{4}-\d{2}-\d{2}[?~%]?$/.test(day)) marks.add(day.slice(0, 10))
    bySource.set(source, marks)
  }
  return [...bySource].flatMap(([source, marks]) => {
    const label = answers.get(source)?.label ?? null
    return label === null ? [] : [{ source, label, beside: [...marks].sort() }]
  })
}
