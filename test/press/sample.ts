import type { AttestationCard, ClaimCard, DossierSheet, ReportCard } from '../../src/record/card.js'
import type { Bilingual } from '../../src/record/bilingual.js'
import { readArchive } from '../../src/record/archive.js'
import { PLAIN, type Source, type SourceKind } from '../../src/record/attestation.js'
import { idOf } from '../../src/record/id.js'
import { whenOf } from '../../src/record/time/when.js'
import { openRules, ownWordsOf } from '../../src/record/gate/own.js'
import type { PrintInput } from '../../src/press/selection.js'

const points = (text: string): number => Array.from(text).length

export const reportOf = (over: Partial<ReportCard> = {}): ReportCard => ({
  id: idOf('report', 'r1'),
  kind: 'article',
  title: '국경 사격 명령 하달',
  outlet: '강변통신',
  language: 'ko',
  published: whenOf('2017-12-18', { happenedOnce: true, printed: '2017.12.18' }),
  says: null,
  isHeld: true,
  link: 'https://example.org/news/1?a=1&b=2',
  claims: 1,
  openDrafts: 0,
  received: '2018-01-02T03:04:05.000Z',
  ...over,
})

export const sourceOf = (kind: SourceKind, label: Bilingual, free = 's1'): Source => ({
  id: idOf('source', free),
  kind,
  label,
  language: 'ko',
  report: null,
})

export const attestationOf = (over: Partial<AttestationCard> = {}): AttestationCard => ({
  id: idOf('attestation', 'a1'),
  claim: idOf('claim', 'c1'),
  source: idOf('source', 's1'),
  label: '양강도 소식통',
  stance: 'affirms',
  basis: 'received-order',
  hops: 1,
  toldOn: whenOf('2017-12-13', { printed: '지난 13일', happenedOnce: true }),
  chain: ['강변통신', '양강도 소식통'],
  attributionSpan: null,
  sourceImplied: false,
  ...PLAIN,
  by: sourceOf('unnamed', { en: 'a source in Ryanggang Province', ko: '양강도 소식통' }),
  origin: null,
  ...over,
})

export const claimOf = (
  free: string,
  says: Bilingual,
  exact: string,
  over: Partial<Omit<ClaimCard, 'claim'>> & { readonly claim?: Partial<ClaimCard['claim']> } = {},
): ClaimCard => ({
  report: reportOf(),
  attestations: [attestationOf()],
  origins: 1,
  standing: {
    claim: idOf('claim', free),
    level: 'single',
    origins: 1,
    keepers: null,
    direct: 0,
    counted: 1,
    overlays: [],
  },
  places: [{ id: idOf('place', 'tumen'), name: { en: 'Tumen River', ko: '두만강' } }],
  actors: [],
  directive: null,
  ...over,
  claim: {
    id: idOf('claim', free),
    report: idOf('report', 'r1'),
    says,
    words: {
      held: true,
      passage: {
        transcript: idOf('transcript', 't1'),
        start: 5,
        end: 5 + points(exact),
        exact,
        prefix: '',
        suffix: '',
      },
    },
    kind: 'directive',
    polarity: 'affirm',
    modality: 'asserted',
    when: whenOf('2017-11-23', { printed: '지난달 23일', happenedOnce: true }),
    places: [],
    placePrinted: null,
    actors: [],
    knownOn: '2017-12-18',
    directive: null,
    ...over.claim,
  },
})

const CLAIMS: readonly ClaimCard[] = [
  claimOf(
    'c1',
    {
      en: 'An order to fire without warning was sent to border guards.',
      ko: '국경경비대에 경고 없이 사격하라는 지시가 내려졌다.',
    },
    '“강 중간선을 넘는 자는 즉시 사격하라”는 지시가 하달됐다',
  ),
  claimOf('c2', { en: null, ko: '공식 매체는 이 일을 전하지 않았다.' }, '공식 매체는 침묵하고 있다', {
    claim: { modality: 'unclear', when: null },
    places: [],
    origins: 2,
  }),
]

/** A dossier of two claims with a heading and linking text, as the desk hands it to the press. */
export const sheetOf = (claims: readonly ClaimCard[] = CLAIMS): DossierSheet => ({
  dossier: {
    id: idOf('dossier', 'd1'),
    title: { en: 'Orders at the river', ko: '강변의 지시' },
    items: [
      { kind: 'heading', text: { en: 'The order', ko: '지시' } },
      { kind: 'text', text: { en: 'Our own linking words.', ko: '저희가 이은 말입니다.' } },
      ...claims.map((card) => ({ kind: 'claim' as const, claim: card.claim.id })),
    ],
  },
  claims,
  editions: [],
  withheld: [],
  shaken: [],
  obstacles: [],
})

export const inputOf = (over: Partial<PrintInput> = {}): PrintInput => {
  const sheet = over.sheet ?? sheetOf()
  return {
    sheet,
    archive: readArchive('own'),
    number: 2,
    printed: '2025-03-01T01:02:03.000Z',
    rules: { ...openRules('seed'), own: ownWordsOf(sheet.claims, new Set(), new Set()) },
    ...over,
  }
}

/** An edition's files as texts, by path. */
export const textsOf = (
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): ReadonlyMap<string, string> =>
  new Map(files.map(({ path, bytes }) => [path, new TextDecoder('utf-8', { fatal: true }).decode(bytes)]))

export const bytesOf = (
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): ReadonlyMap<string, Uint8Array> => new Map(files.map(({ path, bytes }) => [path, bytes]))
