/** Who may: everybody; who writes; who keeps compartments; who publishes; who approves; who lets in. */
export type Who = 'all' | 'writes' | 'keeps' | 'publishes' | 'approves' | 'admits'

/** What an address is about, so that the test can put one there that its member may see, and one that they may not. */
export type About =
  | 'report'
  | 'claim'
  | 'draft'
  | 'attestation'
  | 'source'
  | 'assessment'
  | 'check'
  | 'incident'
  | 'directive'
  | 'dossier'
  | 'edition'
  | 'place'
  | 'actor'
  | 'search'
  | 'ruling'
  | 'sameness'
  | 'member'
  | 'compartment'
  | 'withdrawal'
  | 'session'
  | 'passkey'
  | 'purge'

export type Entry = {
  readonly who: Who
  readonly about?: About
  /** Fields that get a POST as far as its permission. `:claim` and the like stand for what the address is about. */
  readonly fields?: Readonly<Record<string, string>>
}

const read = (about?: About): Entry => (about ? { who: 'all', about } : { who: 'all' })
const write = (about: About | null, fields: Readonly<Record<string, string>> = {}): Entry =>
  about ? { who: 'writes', about, fields } : { who: 'writes', fields }

const CLAIM = { quote: 'went down to the guards', label: 'a source', says_en: 'An order.', kind: 'event' }
const WORD = { label: 'a source', told_on: '2018-01-05', stance: 'affirms', basis: 'hearsay' }

/** Every address and who may: a route without its line here fails the test. */
export const ENTRIES: Readonly<Record<string, Entry>> = {
  'GET /members': read(),
  'POST /members': { who: 'admits', fields: { name: 'Somebody New', roles: 'reader' } },
  'GET /members/:id': read('member'),
  'POST /members/:id/roles': { who: 'admits', about: 'member', fields: { name: 'Spare', roles: 'reader' } },
  'POST /members/:id/reset': { who: 'admits', about: 'member' },
  'POST /members/:id/end': { who: 'admits', about: 'member' },
  'POST /members/:id/restore': { who: 'admits', about: 'member' },
  'GET /account': read(),
  'POST /account/factors': { who: 'all', fields: { passphrase: 'four words for the test', code: '000000' } },
  'GET /account/prove': read(),
  'POST /account/prove': { who: 'all', fields: { passphrase: 'not this one', code: '000000' } },
  'GET /account/proved': read(),
  'POST /account/prove/passkey/question': { who: 'all' },
  'POST /account/prove/passkey': { who: 'all', fields: { answer: '{}' } },
  'POST /account/passkeys/question': { who: 'all' },
  'POST /account/passkeys': { who: 'all', fields: { name: 'a phone', answer: '{}' } },
  'POST /account/passkeys/remove': { who: 'all', about: 'passkey', fields: { passkey: ':id' } },
  'POST /account/sessions/:id/end': { who: 'all', about: 'session' },
  'GET /:archive/compartments': read(),
  'POST /:archive/compartments': { who: 'keeps', fields: { name: 'Another' } },
  'POST /:archive/compartments/:id/confine': { who: 'keeps', about: 'compartment', fields: { thing: 'claim_c1' } },
  'POST /:archive/compartments/:id/release': { who: 'keeps', about: 'compartment', fields: { thing: 'claim_c1' } },
  'POST /:archive/compartments/:id/grant': { who: 'keeps', about: 'compartment', fields: { holder: 'member_spare' } },
  'POST /:archive/compartments/:id/revoke': { who: 'keeps', about: 'compartment', fields: { holder: 'member_spare' } },
  'GET /:archive/reports/:id/terms': read('report'),
  'POST /:archive/reports/:id/terms': write('report', { release: 'print' }),
  'POST /:archive/reports/:id/consents': write('report', { use: 'publish', state: 'given', how: 'by voice' }),
  'GET /:archive/purges': read(),
  'POST /:archive/purges': write(null, { thing: 'search_q1', reason: 'law' }),
  'POST /:archive/purges/:id/confirm': { who: 'approves', about: 'purge', fields: { words: 'border' } },
  'POST /:archive/purges/:id/search': { who: 'approves', about: 'purge', fields: { words: 'border' } },
  'POST /:archive/purges/:id/decline': { who: 'approves', about: 'purge' },
  'GET /:archive/openings': { who: 'keeps' },
  'POST /:archive/openings': { who: 'keeps', fields: { number: '1' } },
  'GET /': read(),
  'GET /help': read(),
  'POST /practice/remove': { who: 'admits' },
  'GET /:archive': read(),
  'GET /:archive/journal': read(),
  'GET /:archive/ask': read(),
  'GET /:archive/reports': read(),
  'GET /:archive/reports/new': read(),
  'POST /:archive/reports': write(null, { text: 'An order came down.', kind: 'memo' }),
  'GET /:archive/reports/:id': read('report'),
  'GET /:archive/reports/:id/beside': read('report'),
  'POST /:archive/reports/:id/beside': write('report', {
    en: 'draft_d1',
    field: 'only',
    follows: 'both',
    reason: 'As heard.',
  }),
  'GET /:archive/reports/:id/original': read('report'),
  'POST /:archive/reports/:id/claims': write('report', CLAIM),
  'POST /:archive/kept/:form': write(null, { text: 'as heard' }),
  'GET /:archive/claims': read(),
  'GET /:archive/claims/:id': read('claim'),
  'GET /:archive/claims/:id/edit': read('claim'),
  'POST /:archive/claims/:id/edit': write('claim', {
    says_en: 'Another.',
    reason: 'a slip',
    kind: 'event',
    version: '',
  }),
  'POST /:archive/claims/:id/attestations': write('claim', WORD),
  'GET /:archive/drafts/:id': read('draft'),
  'POST /:archive/drafts/:id/accept': write('draft', { label: 'a source' }),
  'POST /:archive/drafts/:id/dismiss': write('draft'),
  'POST /:archive/drafts/:id/reopen': write('draft'),
  'GET /:archive/attestations/:id': read('attestation'),
  'POST /:archive/attestations/:id/withdraw': write('attestation', { withdrawn_reason: 'took it back' }),
  'POST /:archive/attestations/:id/correct': write('attestation', { ...WORD, reason: 'a slip' }),
  'POST /:archive/attestations/:id/origin': write('attestation', { origin_reason: 'from inside' }),
  'POST /:archive/attestations/:id/derivations': write('attestation', {
    parent: 'attestation_a2',
    derivation: 'quotes',
    evidence: 'the same words',
  }),
  'GET /:archive/claims/:id/beside': read('claim'),
  'POST /:archive/claims/:id/differences': write('claim', { ...CLAIM, about: 'date', report: 'report_r1' }),
  'POST /:archive/claims/:id/links': write('claim', { to: 'claim_c3', link: 'corroborates' }),
  'GET /:archive/claims/:id/history': read('claim'),
  'GET /:archive/claims/:id/assessments': read('claim'),
  'POST /:archive/claims/:id/assessments': write('claim', {
    assessment: 'credibility',
    grade: '3',
    reasons: 'it agrees',
    changed: 'new words',
  }),
  'GET /:archive/sources/:id': read('source'),
  'POST /:archive/sources/:id/assessments': write('source', {
    assessment: 'reliability',
    grade: 'C',
    reasons: 'so far',
    changed: 'new words',
  }),
  'POST /:archive/assessments/:id/second': write('assessment'),
  'GET /:archive/search': read(),
  'GET /:archive/searches': read(),
  'POST /:archive/searches': write(null, { name: 'border', address: 'q=border' }),
  'POST /:archive/searches/:id/close': write('search'),
  'GET /:archive/checks': read(),
  'GET /:archive/checks/new': read(),
  'POST /:archive/checks': write(null, {
    claim: 'claim_c1',
    question: 'What do they do?',
    language: 'en',
    whom: 'a trader',
    asked_on: '2018-01-03',
  }),
  'GET /:archive/checks/:id': read('check'),
  'POST /:archive/checks/:id/answer': write('check', WORD),
  'POST /:archive/checks/:id/close': write('check'),
  'GET /:archive/incidents': read(),
  'GET /:archive/incidents/new': read(),
  'POST /:archive/incidents': write(null, { title_en: 'Shots', acts: '1', conduct_en_0: 'fired' }),
  'GET /:archive/incidents/:id': read('incident'),
  'GET /:archive/incidents/:id/edit': read('incident'),
  'POST /:archive/incidents/:id/edit': write('incident', {
    title_en: 'Shots',
    acts: '1',
    conduct_en_0: 'fired',
    reason: 'a slip',
    version: '',
  }),
  'GET /:archive/directives': read(),
  'GET /:archive/directives/new': read(),
  'POST /:archive/directives': write(null, {
    title_en: 'A rule',
    topic: 'fire',
    force: 'must',
    conduct_en: 'to do so',
    act: 'issued',
  }),
  'GET /:archive/directives/:id': read('directive'),
  'POST /:archive/directives/:id/marks': write('directive', { act: 'issued', when: '2018', claims: 'claim_c3' }),
  'GET /:archive/dossiers': read(),
  'POST /:archive/dossiers': { who: 'publishes', fields: { title_en: 'One' } },
  'GET /:archive/dossiers/:id': read('dossier'),
  'POST /:archive/dossiers/:id/items': {
    who: 'publishes',
    about: 'dossier',
    fields: { op: 'heading', text_en: 'A heading' },
  },
  'GET /:archive/gate': read(),
  'POST /:archive/gate': { who: 'admits', fields: { reason: 'to be safe' } },
  'POST /:archive/dossiers/:id/frozen': { who: 'publishes', about: 'dossier' },
  'GET /:archive/dossiers/:id/frozen/:path{.+}': read('dossier'),
  'POST /:archive/dossiers/:id/approvals': {
    who: 'approves',
    about: 'dossier',
    fields: { sha256: 'a'.repeat(64) },
  },
  'POST /:archive/dossiers/:id/answers': { who: 'publishes', about: 'dossier', fields: { source: 'source_s1' } },
  'POST /:archive/dossiers/:id/replies': {
    who: 'publishes',
    about: 'dossier',
    fields: { actor: 'actor_o1', outcome: 'no-channel', why_en: 'There is no channel.', review: '2027-01-05' },
  },
  'POST /:archive/dossiers/:id/editions': { who: 'publishes', about: 'dossier' },
  'GET /:archive/editions/:id': read('edition'),
  'GET /:archive/editions/:id/files/:path{.+}': read('edition'),
  'GET /:archive/editions/:id/copy': read('edition'),
  'POST /:archive/editions/:id/notices': {
    who: 'publishes',
    about: 'edition',
    fields: { kind: 'update', why_en: 'Newer words came in.' },
  },
  'POST /:archive/editions/:id/withdrawals': write('edition', { class: 'danger-to-source' }),
  'POST /:archive/editions/:id/addresses': write('edition', {
    url: 'https://example.org/1',
    day: '2026-01-05',
    headline: 'Orders',
  }),
  'POST /:archive/withdrawals/:id/decision': {
    who: 'approves',
    about: 'withdrawal',
    fields: { decision: 'stays-hidden' },
  },
  'GET /:archive/corrections': read(),
  'GET /:archive/corrections/feed.json': read(),
  'GET /:archive/claims/:id/uses': read('claim'),
  'GET /:archive/places': read(),
  'GET /:archive/places/:id': read('place'),
  'GET /:archive/spellings': read(),
  'POST /:archive/spellings': write(null, { term: 'an order', en: 'order', reason: 'house style' }),
  'GET /:archive/spellings/print': read(),
  'GET /:archive/spellings/:id': read('ruling'),
  'POST /:archive/spellings/:id/lift': write('ruling', { lift_reason: 'no longer ours' }),
  'POST /:archive/dossiers/:id/spellings': { who: 'publishes', about: 'dossier' },
  'POST /:archive/places/:id/same': write('place', { op: 'differ', other: 'place_p2', reason: 'two towns' }),
  'POST /:archive/actors/:id/same': write('actor', { op: 'differ', other: 'actor_o2', reason: 'two bodies' }),
  'POST /:archive/samenesses/:id/undo': write('sameness', { reason: 'a slip' }),
  'GET /:archive/actors': read(),
  'GET /:archive/actors/:id': read('actor'),
}
