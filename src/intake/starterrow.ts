import { z } from 'zod'
import type { Stance } from '../record/attestation.js'
import type { DirectiveAct } from '../record/directive.js'
import type { Spelling } from '../record/place.js'

/** The rows of the starter record's format, file by file, as its README describes them. */
const text = z.string().min(1)
const maybe = z.string().nullable()
const ids = z.array(text)

const when = z.strictObject({
  edtf: maybe,
  printed: maybe,
  earliest_start: maybe,
  latest_start: maybe,
  earliest_end: maybe,
  latest_end: maybe,
})

const name = z.strictObject({
  text,
  lang: text,
  script: text.nullable().optional(),
  scheme: text.nullable().optional(),
  note: maybe.optional(),
})

const display = z.strictObject({ en: text, ko: maybe })

export const REPORT_ROW = z.strictObject({
  id: text,
  outlet: maybe,
  language: text,
  title: text,
  published: maybe,
  known_on: maybe,
  date_basis: maybe,
  url: maybe,
  copy: maybe,
  text_read: maybe,
  translation_of: maybe,
  derives_from: z.array(
    z.strictObject({ report: text, kind: z.enum(['quotes', 'rewrites', 'cites', 'translation', 'same_source']) }),
  ),
  derivation_assumed: z.boolean(),
  says: maybe,
  says_ko: maybe,
})

export const CLAIM_ROW = z.strictObject({
  id: text,
  report: text,
  says: text,
  says_ko: maybe,
  kind: z.enum(['event', 'directive', 'condition', 'incentive', 'penalty', 'assessment']),
  quote: maybe,
  polarity: z.enum(['positive', 'negative']),
  modality: z.enum(['asserted', 'probable', 'possible', 'unclear', 'denied']),
  places: ids,
  place_printed: maybe,
  actors: ids,
  when: when.nullable(),
  known_on: maybe,
  directive: maybe,
})

export const ATTESTATION_ROW = z.strictObject({
  id: text,
  claim: text,
  source: text,
  stance: z.enum(['asserts', 'denies', 'declines-to-confirm', 'doubts', 'does-not-know']),
  basis: z.enum([
    'took-part',
    'saw',
    'received-order',
    'read-document',
    'told-by-witness',
    'hearsay',
    'rumour',
    'inference',
    'remote-sensing',
    'official-statement',
    'unknown',
  ]),
  hops: z.number().int().min(0).max(9).nullable(),
  told_on: maybe,
  chain: z.array(text),
  origin_group: maybe,
})

export const SOURCE_ROW = z.strictObject({
  id: text,
  kind: z.enum(['outlet', 'unnamed', 'official', 'organisation', 'document', 'imagery', 'court', 'witness-testimony']),
  label: text,
  label_ko: maybe,
  lang: text,
  report_id: maybe,
})

export const DIRECTIVE_ROW = z.strictObject({
  id: text,
  title: text,
  title_ko: maybe,
  topic: text,
  issuer: maybe,
  addressee: maybe,
  modality: z.enum(['must', 'must-not', 'may']),
  conduct: text,
  conduct_ko: maybe,
  conditions: maybe,
  conditions_ko: maybe,
  zone: ids,
  zone_possible: ids,
  supersedes: z.array(z.strictObject({ directive: text, inferred: z.boolean() })),
  events: z.array(
    z.strictObject({
      track: z.enum(['issued', 'in-force', 'observed', 'amended', 'suspended', 'lapsed', 'recalled']),
      when,
      places: ids,
      places_possible: ids,
      claims: ids,
      by: maybe,
      inferred: z.boolean(),
    }),
  ),
  related: ids,
  set_aside: z.array(z.strictObject({ claim: text, reason: text })),
  note: maybe,
})

export const PLACE_ROW = z.strictObject({
  id: text,
  kind: text,
  names: z.array(name).min(1),
  display,
  parents: ids,
  lon: z.number().min(-180).max(180).nullable(),
  lat: z.number().min(-90).max(90).nullable(),
  note: maybe,
})

export const ACTOR_ROW = z.strictObject({
  id: text,
  kind: z.enum(['state', 'office', 'body', 'unit']),
  names: z.array(name).min(1),
  display,
  parents: ids,
  renamed: z.array(z.strictObject({ from: text, to: text, when: maybe, note: maybe })),
  note: maybe,
})

export const LINK_ROW = z.strictObject({
  from: text,
  to: text,
  kind: z.enum(['contradicts', 'corroborates', 'repeats', 'supersedes', 'same-incident-possible']),
  about: maybe,
  inferred: z.boolean(),
})

/** The files of a folder in this format and the shape of their rows. */
export const ROWS = {
  'reports.jsonl': REPORT_ROW,
  'claims.jsonl': CLAIM_ROW,
  'attestations.jsonl': ATTESTATION_ROW,
  'sources.jsonl': SOURCE_ROW,
  'directives.jsonl': DIRECTIVE_ROW,
  'places.jsonl': PLACE_ROW,
  'actors.jsonl': ACTOR_ROW,
  'links.jsonl': LINK_ROW,
} as const

export type FileName = keyof typeof ROWS
export type WhenRow = z.infer<typeof when>
export type Row<Name extends FileName> = z.infer<(typeof ROWS)[Name]>

/** Tracks and stances of the rows in our own words. */
export const ACTS: Readonly<Record<Row<'directives.jsonl'>['events'][number]['track'], DirectiveAct>> = {
  issued: 'issued',
  'in-force': 'in-force',
  observed: 'applied',
  amended: 'amended',
  suspended: 'suspended',
  lapsed: 'lapsed',
  recalled: 'rescinded',
}

export const STANCES: Readonly<Record<Row<'attestations.jsonl'>['stance'], Stance>> = {
  asserts: 'affirms',
  denies: 'denies',
  'declines-to-confirm': 'declines',
  doubts: 'doubts',
  'does-not-know': 'does-not-know',
}

/** A name as a row spells it. */
export const spelling = (name: Row<'places.jsonl'>['names'][number]): Spelling => ({
  text: name.text,
  lang: name.lang,
  script: name.script ?? null,
  scheme: name.scheme ?? null,
  note: name.note ?? null,
})
