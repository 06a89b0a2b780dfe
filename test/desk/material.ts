import type { Desk, Seat } from '../../src/desk/act.js'
import type { AttestInput } from '../../src/desk/attest.js'
import { quoteClaim, type QuoteInput } from '../../src/desk/claim.js'
import { receiveReport, type ReceiveInput, type Received } from '../../src/desk/report.js'
import type { ClaimId, ReportId } from '../../src/record/id.js'
import { isRefusal, type Facts, type RefusalCode } from '../../src/record/refusal.js'

/** An invented article from which the reader proposes several drafts. */
export const ARTICLE = `A source in Ryanggang Province told Gangbyeon NK on December 13 that an order went down to the guards on November 23. “The whole border is the front line,” the men were told, according to the source.

The source said that guards were ordered to open fire at once on people who cross the middle of the Tumen River. They came at night. Soldiers who do not follow the order will be punished, the source added. They came at night.`

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** What a member gives when adding the article, each field open to the test that wants it otherwise. */
export const material = (changes: Partial<ReceiveInput> = {}): ReceiveInput => ({
  kind: 'article',
  bytes: bytesOf(ARTICLE),
  name: null,
  mediaType: 'text/plain',
  outlet: 'Gangbyeon NK',
  language: 'en',
  title: 'The whole border is the front line',
  published: '2017-12-18',
  byline: null,
  link: null,
  translationOf: null,
  note: null,
  method: 'pasted',
  ...changes,
})

export const receive = (desk: Desk, seat: Seat, changes: Partial<ReceiveInput> = {}): Promise<Received> =>
  receiveReport(desk, seat, material(changes))

export const attest = (changes: Partial<AttestInput> = {}): AttestInput => ({
  label: 'a source in Ryanggang Province',
  stance: 'affirms',
  basis: 'hearsay',
  hops: 1,
  toldOn: '2017-12-13',
  toldPrinted: 'December 13',
  chain: ['Gangbyeon NK', 'a source in Ryanggang Province'],
  attributionSpan: null,
  sourceImplied: false,
  ...changes,
})

export const quoting = (report: ReportId, changes: Partial<QuoteInput> = {}): QuoteInput => ({
  report,
  quote: 'an order went down to the guards on November 23',
  prefix: null,
  suffix: null,
  near: null,
  saysEn: 'An order went down to the guards.',
  saysKo: null,
  kind: 'event',
  polarity: 'affirm',
  modality: 'asserted',
  when: '2017-11-23',
  whenPrinted: 'November 23',
  places: [],
  placePrinted: null,
  actors: [],
  directive: null,
  attestation: attest(),
  draft: null,
  ...changes,
})

/** A claim on the article, stated by hand. */
export const stated = async (
  desk: Desk,
  seat: Seat,
  report: ReportId,
  changes: Partial<QuoteInput> = {},
): Promise<ClaimId> => (await quoteClaim(desk, seat, quoting(report, changes))).id

/** For assert.rejects: a refusal with this code, and these facts among its own. */
export const refusedWith =
  (code: RefusalCode, facts: Facts = {}) =>
  (thrown: unknown): boolean =>
    isRefusal(thrown) &&
    thrown.code === code &&
    Object.entries(facts).every(([name, value]) => thrown.facts[name] === value)
