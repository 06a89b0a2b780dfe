import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DossierSheet } from '../../src/record/card.js'
import { whenOf } from '../../src/record/time/when.js'
import { printEdition } from '../../src/press/edition.js'
import { attestationOf, claimOf, inputOf, reportOf, sheetOf, sourceOf, textsOf } from './sample.js'

const SAYS = { en: 'It was so.', ko: '그러했다.' }

/** The same value with a field that nobody named in every object of it. */
const withStrangers = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withStrangers)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(([name, held]) => [name, withStrangers(held)] as const)
  return { ...Object.fromEntries(fields), sealed: 'CANARY stranger', byline: 'CANARY byline', note: 'CANARY note' }
}

const KEPT_BACK = {
  byline: 'CANARY byline',
  note: 'CANARY note',
  collector: 'CANARY collector',
  method: 'CANARY method',
  tool: 'CANARY tool',
  original: { sha256: 'CANARY', size: 987654321, mediaType: 'CANARY/type', name: 'CANARY-name.txt' },
  publishedBasis: 'CANARY basis',
  copy: 'CANARY copy',
  id: 'report_CANARY',
  says: { en: 'CANARY summary', ko: 'CANARY 요약' },
  received: '1999-09-09T09:09:09.000Z',
  claims: 987654321,
  openDrafts: 987654321,
  published: whenOf('2017-12-18', { printed: 'CANARY published' }),
} as const

const guarded = claimOf('c1', SAYS, '정확한 말', {
  report: reportOf(KEPT_BACK as never),
  attestations: [
    attestationOf({
      id: 'attestation_CANARY',
      claim: 'claim_CANARY',
      source: 'source_CANARY',
      label: 'CANARY label beside a source',
      attributionSpan: 'CANARY span',
      sourceImplied: true,
      origin: 'CANARY origin',
      toldOn: whenOf('2017-12-13', { printed: 'CANARY told' }),
      by: {
        ...sourceOf('unnamed', { en: 'a source', ko: '취재원' }, 'CANARY'),
        report: 'report_CANARY',
        language: 'CANARY',
      },
    }),
  ],
  places: [{ id: 'place_CANARY', name: { en: 'Tumen River', ko: '두만강' } }],
  actors: [{ id: 'actor_CANARY', name: { en: 'CANARY actor', ko: null } }],
  directive: { id: 'directive_CANARY', name: { en: 'CANARY directive', ko: null } },
  claim: {
    report: 'report_CANARY',
    words: {
      held: true,
      passage: {
        transcript: 'transcript_CANARY',
        start: 987654321,
        end: 987654326,
        exact: '정확한 말',
        prefix: 'CANARY before',
        suffix: 'CANARY after',
      },
    },
    places: ['place_CANARY'],
    actors: ['actor_CANARY'],
    placePrinted: 'CANARY place as printed',
    knownOn: '1999-09-09',
    directive: 'directive_CANARY',
  },
})

test('nothing is printed but what the allow-list names: no byline, note, collector, tool, file name or id of a source', () => {
  const plain: DossierSheet = {
    ...sheetOf([guarded]),
    editions: [
      {
        id: 'edition_CANARY',
        dossier: 'dossier_CANARY',
        number: 987654321,
        printed: 'CANARY',
        files: [],
        sha256: 'CANARY',
      },
    ],
    obstacles: [{ claim: 'claim_CANARY', code: 'text-not-held' }],
  }
  const input = inputOf({ sheet: withStrangers(plain) as DossierSheet })
  for (const [path, text] of textsOf(printEdition(input))) {
    assert.doesNotMatch(text, /CANARY|987654321|1999-09-09|9 September 1999|sealed|byline/, path)
  }
  assert.deepEqual(printEdition(input), printEdition(inputOf({ sheet: plain })))
})

test('a link is printed only where it is plain http or https', () => {
  const linkIn = (link: string | null): readonly string[] => {
    const claim = claimOf('c1', SAYS, '말', { report: reportOf({ link }) })
    const files = textsOf(printEdition(inputOf({ sheet: sheetOf([claim]) })))
    const json = JSON.parse(files.get('dossier.json') ?? '') as { notes: { report: { link: string | null } }[] }
    const inPage = /<a href="([^"#]+)" rel=/.exec(files.get('en.html') ?? '')?.[1] ?? null
    assert.equal(inPage, json.notes[0]?.report.link ?? null)
    return inPage === null ? [] : [inPage]
  }
  assert.deepEqual(linkIn('https://example.org/a'), ['https://example.org/a'])
  assert.deepEqual(linkIn('HTTP://example.org/기사'), ['http://example.org/%EA%B8%B0%EC%82%AC'])
  for (const link of [
    null,
    '',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'file:///home/x',
    '//example.org',
    'https:example.org',
    'https://',
    'https://name:word@example.org/',
    'ftp://example.org/',
    'https://a b/',
  ]) {
    assert.deepEqual(linkIn(link), [], String(link))
  }
})

const MEMO = '13일 밤 통화, 사격 얘기'

test('a call memo is printed as its kind alone: its first line, its day and its outlet would say who called and when', () => {
  for (const kind of ['memo', 'interview'] as const) {
    const memo = claimOf('c1', SAYS, '들은 말', {
      report: reportOf({
        kind,
        title: MEMO,
        outlet: 'CANARY outlet',
        link: 'https://example.org/CANARY',
        published: whenOf('2017-12-13'),
      }),
      attestations: [
        attestationOf({
          by: sourceOf('outlet', { en: null, ko: MEMO }),
          label: MEMO,
          chain: [MEMO, '친척'],
          toldOn: whenOf('2017-12-13'),
        }),
        attestationOf({ by: null, label: '양강도 소식통', toldOn: whenOf('2017-12') }),
      ],
      claim: { when: whenOf('2017-12-12', { printed: '어제' }) },
    })
    const files = textsOf(printEdition(inputOf({ sheet: sheetOf([memo]) })))
    for (const [path, text] of files) assert.doesNotMatch(text, /CANARY|밤 통화|2017-12-13|13 December|어제/, path)
    const english = files.get('en.html') ?? ''
    assert.ok(english.includes(kind === 'memo' ? '<dd>Call memo</dd>' : '<dd>Interview record</dd>'))
    assert.match(english, /source 1 of 1, who spoke to the publisher<\/span>: affirms/)
    assert.doesNotMatch(english, /친척|양강도 소식통|들은 말/)
    assert.ok(english.includes('given here in the publisher’s words, not quoted'))
    assert.ok(english.includes('date told December 2017'))
    assert.ok(english.includes('12 December 2017'))
  }
})
