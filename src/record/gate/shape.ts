import { BASES, STANCES } from '../attestation.js'
import { MODALITIES } from '../claim.js'
import { REPORT_KINDS } from '../report.js'
import { labelOf } from './label.js'
import { NOTICES } from './notice.js'
import { REPLIES } from './reply.js'

/** Where something does not fit, or null. */
type Fits = (value: unknown, path: string) => string | null

const text: Fits = (value, path) => (typeof value === 'string' ? null : path)
const count: Fits = (value, path) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? null : path
const flag: Fits = (value, path) => (typeof value === 'boolean' ? null : path)
const like =
  (pattern: RegExp): Fits =>
  (value, path) =>
    typeof value === 'string' && pattern.test(value) ? null : path
const oneOf =
  (...values: readonly string[]): Fits =>
  (value, path) =>
    typeof value === 'string' && values.includes(value) ? null : path
const orNull =
  (fits: Fits): Fits =>
  (value, path) =>
    value === null ? null : fits(value, path)
const each =
  (fits: Fits): Fits =>
  (value, path) => {
    if (!Array.isArray(value)) return path
    for (const [index, item] of value.entries()) {
      const fault = fits(item, `${path}[${index}]`)
      if (fault !== null) return fault
    }
    return null
  }
/** Exactly these keys: one too many is as wrong as one too few. */
const exactly =
  (keys: Readonly<Record<string, Fits>>): Fits =>
  (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return path
    const held = value as Readonly<Record<string, unknown>>
    for (const key of Reflect.ownKeys(held))
      if (typeof key !== 'string' || !Object.hasOwn(keys, key)) return `${path}.${String(key)}`
    for (const [key, fits] of Object.entries(keys)) {
      if (!Object.hasOwn(held, key)) return `${path}.${key}`
      const fault = fits(held[key], `${path}.${key}`)
      if (fault !== null) return fault
    }
    return null
  }

const said: Fits = (value, path) =>
  exactly({ en: orNull(text), ko: orNull(text) })(value, path) ??
  ((value as { en: unknown; ko: unknown }).en === null && (value as { ko: unknown }).ko === null ? path : null)
const label: Fits = (value, path) => (typeof value === 'string' && labelOf(value) ? null : path)

const REPORT = exactly({
  kind: oneOf(...REPORT_KINDS),
  language: text,
  outlet: orNull(text),
  title: orNull(text),
  published: orNull(text),
  link: orNull(like(/^https?:\/\/[^\s]+$/)),
})
const ATTESTATION = exactly({
  label: orNull(said),
  own: orNull(exactly({ label: orNull(label), number: count, of: count })),
  stance: oneOf(...STANCES),
  basis: oneOf(...BASES),
  hops: orNull(count),
  toldOn: orNull(exactly({ edtf: text, isWidened: flag })),
  chain: each(text),
})
const REPLY = exactly({ party: said, outcome: oneOf(...REPLIES), asked: orNull(text), says: orNull(said) })
const NOTE = exactly({
  claim: like(/^claim_[A-Za-z0-9][A-Za-z0-9.-]{0,79}$/),
  says: said,
  quote: orNull(text),
  report: REPORT,
  attestations: each(ATTESTATION),
  modality: oneOf(...MODALITIES),
  when: orNull(exactly({ edtf: orNull(text), printed: orNull(text) })),
  places: each(said),
  origins: count,
  replies: each(REPLY),
})
const ITEM: Fits = (value, path) =>
  (value as { kind?: unknown } | null)?.kind === 'claim'
    ? exactly({ kind: oneOf('claim'), note: count })(value, path)
    : exactly({ kind: oneOf('heading', 'text'), text: said })(value, path)
const DOSSIER = exactly({
  schema: oneOf('attested-dossier-2'),
  specimen: flag,
  notice: orNull(text),
  dossier: like(/^dossier_[A-Za-z0-9][A-Za-z0-9.-]{0,79}$/),
  number: count,
  printed: like(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/),
  title: said,
  items: each(ITEM),
  notes: each(NOTE),
  notices: each(
    exactly({
      kind: oneOf(...NOTICES),
      edition: count,
      was: orNull(said),
      is: orNull(said),
      why: said,
      on: like(/^\d{4}-\d{2}-\d{2}$/),
    }),
  ),
})

/** Where a printed dossier holds a key or value that no edition has, or null: the allow-list, read back from what leaves. */
export const strangerIn = (printed: unknown): string | null => DOSSIER(printed, 'dossier')
