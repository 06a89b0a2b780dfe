import { createHash } from 'node:crypto'
import type { Assessment } from '../../src/record/assessment.js'
import { PLAIN, type Attestation, type Descent, type Source } from '../../src/record/attestation.js'
import type { CheckRequest } from '../../src/record/check.js'
import type { Incident } from '../../src/record/incident.js'
import type { Claim } from '../../src/record/claim.js'
import type { Directive, DirectiveEvent } from '../../src/record/directive.js'
import type { Draft } from '../../src/record/draft.js'
import { idOf } from '../../src/record/id.js'
import { findPassage } from '../../src/record/passage.js'
import type { Actor, Place } from '../../src/record/place.js'
import type { Report, Transcript } from '../../src/record/report.js'
import type { Ruling } from '../../src/record/ruling/ruling.js'
import type { Sameness } from '../../src/record/ruling/sameness.js'
import { whenOf } from '../../src/record/time/when.js'
import { addClaims } from '../../src/store/claim.js'
import type { Tx } from '../../src/store/database.js'
import { addReports, addTranscript } from '../../src/store/report.js'
import type { Hand } from '../../src/store/version.js'

/** Records as small as they can be, each field open to the test that wants it otherwise. All of it is invented. */
export const aReport = (free = 'r1', changes: Partial<Report> = {}): Report => ({
  id: idOf('report', free),
  kind: 'article',
  outlet: 'Gangbyeon NK',
  title: 'Guards told of a new order',
  language: 'en',
  published: whenOf('2017-12-18', { happenedOnce: true }),
  knownOn: '2017-12-18',
  publishedBasis: null,
  byline: null,
  link: null,
  copy: null,
  textRead: 'full',
  translationOf: null,
  derivesFrom: [],
  derivationAssumed: false,
  says: null,
  note: null,
  original: null,
  received: '2026-01-05T00:00:00.000Z',
  collector: 'member_keeper',
  method: 'pasted',
  tool: 'attested plain-text 1',
  ...changes,
})

export const TEXT = '경비대에 숙청을 알리는 지시가 내려왔다. The order 𝟙 went down to the guards on November 23.'

export const aTranscript = (free = 'r1', text = TEXT): Transcript => ({
  id: idOf('transcript', free),
  report: idOf('report', free),
  method: 'plain-text',
  version: '1',
  language: 'en',
  text,
  sha256: createHash('sha256').update(text).digest('hex'),
})

/** A claim on exact words of the specimen transcript. */
export const aClaim = (free = 'c1', changes: Partial<Claim> = {}, quote = 'went down to the guards'): Claim => ({
  id: idOf('claim', free),
  report: idOf('report', 'r1'),
  says: { en: 'An order went down to the guards.', ko: '경비대에 지시가 내려갔다.' },
  words: { held: true, passage: findPassage(aTranscript(), quote) },
  kind: 'event',
  polarity: 'affirm',
  modality: 'asserted',
  when: whenOf('2017-11-23', { printed: 'November 23', happenedOnce: true }),
  places: [],
  placePrinted: null,
  actors: [],
  knownOn: '2017-12-18',
  directive: null,
  ...changes,
})

export const aSource = (free = 's1', changes: Partial<Source> = {}): Source => ({
  id: idOf('source', free),
  kind: 'unnamed',
  label: { en: 'a source in Ryanggang Province', ko: '양강도 소식통' },
  language: 'en',
  report: idOf('report', 'r1'),
  ...changes,
})

export const anAttestation = (free = 'a1', changes: Partial<Attestation> = {}): Attestation => ({
  id: idOf('attestation', free),
  claim: idOf('claim', 'c1'),
  source: idOf('source', 's1'),
  label: 'a source in Ryanggang Province',
  stance: 'affirms',
  basis: 'hearsay',
  hops: 1,
  toldOn: whenOf('2017-12-13', { printed: 'December 13', happenedOnce: true }),
  chain: ['Gangbyeon NK', 'a source in Ryanggang Province'],
  attributionSpan: null,
  sourceImplied: false,
  ...PLAIN,
  ...changes,
})

export const aDraft = (free = 'd1', number = 1, changes: Partial<Draft> = {}): Draft => ({
  id: idOf('draft', free),
  report: idOf('report', 'r1'),
  transcript: idOf('transcript', 'r1'),
  number,
  proposal: {
    passage: 'went down to the guards',
    start: 0,
    end: 23,
    kind: 'event',
    attributedTo: 'outlet',
    attributionSpan: null,
    chain: [],
    toldOn: null,
    modality: 'asserted',
    polarity: 'affirm',
    aboutDate: null,
    aboutDatePrinted: null,
    aboutDerived: false,
    sourceImplied: false,
    places: [],
    actors: [],
    directive: null,
  },
  decided: 'open',
  claim: null,
  ...changes,
})

export const aPlace = (free = 'hoeryong', changes: Partial<Place> = {}): Place => ({
  id: idOf('place', free),
  kind: 'city',
  names: [
    { text: 'Hoeryong', lang: 'en', script: 'Latn', scheme: 'common', note: null },
    { text: '회령시', lang: 'ko', script: 'Hang', scheme: 'hangul', note: null },
  ],
  display: { en: 'Hoeryong', ko: '회령' },
  parents: [],
  longitude: 129.75,
  latitude: 42.44,
  note: null,
  ...changes,
})

export const anActor = (free = 'border-guard', changes: Partial<Actor> = {}): Actor => ({
  id: idOf('actor', free),
  kind: 'unit',
  names: [{ text: 'Border Guard Command', lang: 'en', script: null, scheme: null, note: null }],
  display: { en: 'Border Guard Command', ko: '국경경비사령부' },
  parents: [],
  renamed: [{ from: 'Border Guard', to: 'Border Guard Command', when: '2012', note: null }],
  note: null,
  ...changes,
})

export const aMark = (changes: Partial<DirectiveEvent> = {}): DirectiveEvent => ({
  act: 'issued',
  when: whenOf('2017-11-23', { printed: 'November 23', happenedOnce: true }),
  places: [],
  placesPossible: [],
  claims: [],
  by: null,
  isInferred: false,
  ...changes,
})

export const aDirective = (free = 'fire-2017', changes: Partial<Directive> = {}): Directive => ({
  id: idOf('directive', free),
  title: { en: 'Open fire at once', ko: '즉시 사격' },
  topic: 'fire',
  issuer: null,
  addressee: 'border guards',
  addresseeActor: null,
  force: 'must',
  conduct: { en: 'open fire on those who cross', ko: '도강자에게 사격' },
  conditions: null,
  zone: [],
  zonePossible: [],
  supersedes: [],
  events: [aMark()],
  related: [],
  setAside: [],
  note: null,
  ...changes,
})

/** The specimen report with its transcript and one claim, written through the store. */
export const addSpecimen = async (tx: Tx, hand: Hand): Promise<void> => {
  await addReports(tx, hand, [aReport()])
  await addTranscript(tx, hand, aTranscript())
  await addClaims(tx, hand, [aClaim()])
}

export const aDescent = (free = 'v1', changes: Partial<Descent> = {}): Descent => ({
  id: idOf('derivation', free),
  child: idOf('attestation', 'a2'),
  parent: idOf('attestation', 'a1'),
  kind: 'quotes',
  evidence: 'the same three sentences',
  isIndependent: false,
  ...changes,
})

export const aCheck = (free = 'k1', changes: Partial<CheckRequest> = {}): CheckRequest => ({
  id: idOf('check', free),
  claim: idOf('claim', 'c1'),
  question: 'What do the guards do when somebody is in the river?',
  language: 'en',
  whom: 'a resident of another county',
  askedOn: '2018-01-04',
  state: 'open',
  attestation: null,
  note: null,
  ...changes,
})

export const anIncident = (free = 'i1', changes: Partial<Incident> = {}): Incident => ({
  id: idOf('incident', free),
  title: { en: 'Shots at the river', ko: '강에서 난 총성' },
  when: whenOf('2017-12-02', { happenedOnce: true }),
  places: [idOf('place', 'hoeryong')],
  acts: [
    {
      deed: 'commission',
      conduct: { en: 'Guards fired at people in the water.', ko: '경비대가 물속에 있는 사람들에게 총을 쐈다.' },
      counts: 'persons-killed',
      involvements: [
        { role: 'carried-out', actor: idOf('actor', 'border-guard'), group: null },
        { role: 'suffered', actor: null, group: { en: 'three residents', ko: '주민 세 명' } },
      ],
      accounts: [{ claim: idOf('claim', 'c1'), least: 1, most: 2, printed: 'one or two' }],
    },
  ],
  note: null,
  ...changes,
})

export const anAssessment = (free = 's1', changes: Partial<Assessment> = {}): Assessment => ({
  id: idOf('assessment', free),
  kind: 'credibility',
  subject: idOf('claim', 'c1'),
  grade: '3',
  topic: null,
  period: null,
  says: null,
  reasons: 'It agrees with what is known of such orders.',
  dissent: null,
  evidence: [],
  members: [idOf('member', 'keeper')],
  changed: null,
  ...changes,
})

export const aRuling = (free = 'u1', changes: Partial<Ruling> = {}): Ruling => ({
  id: idOf('ruling', free),
  subject: idOf('place', 'hoeryong'),
  term: null,
  spells: { en: 'Hoeryong', ko: '회령' },
  north: null,
  scheme: 'kp',
  others: [],
  isLifted: false,
  reason: 'as on road signs',
  ...changes,
})

export const aSameness = (free = 'n1', changes: Partial<Sameness> = {}): Sameness => ({
  id: idOf('sameness', free),
  kept: idOf('place', 'hoeryong'),
  other: idOf('place', 'hoiryong'),
  word: 'same',
  reason: 'one town, two romanizations',
  ...changes,
})
