import type { Noun } from './id.js'

/** The name of the format of an export, in its first line; a change of the format is another name. */
export const FORMAT = 'attested-record-1'

export const COLUMN_KINDS = ['text', 'day', 'count', 'number', 'yes', 'texts', 'tree', 'instant'] as const
/**
 * What a field holds: a text, a civil day (ISO), a whole number, a number, true or false, a list of texts, a JSON value,
 * an instant (UTC, microseconds).
 */
export type ColumnKind = (typeof COLUMN_KINDS)[number]

/** A field of a row: its name, what it holds, whether it may be null, and of which noun or nouns its id is. */
export type Column = {
  readonly name: string
  readonly kind: ColumnKind
  readonly isNullable: boolean
  readonly names: readonly Noun[] | null
  /** A closed list of its values, null where it is open. */
  readonly choices: readonly string[] | null
}

/** One kind of row: the table it stands in, its fields in order, and whether it has versions. */
export type Layout = {
  readonly noun: string
  readonly table: string
  /** Under which noun its ids are; null for rows without an id of their own. */
  readonly ids: Noun | null
  readonly isVersioned: boolean
  readonly columns: readonly Column[]
}

const WHEN =
  'when_edtf? when_printed? earliest_start:day? latest_start:day? earliest_end:day? latest_end:day? is_open:yes'
const WORDS = 'starts:count? ends:count? exact? prefix? suffix?'

const columnOf = (text: string): Column => {
  const found = /^(\w+?)(?::(\w+))?(?:=([\w|-]+))?(?:>([\w|]+))?(\?)?$/.exec(text)
  if (!found) throw new TypeError(text)
  const [, name = '', kind, choices, names, maybe] = found
  return {
    name,
    kind: (kind as ColumnKind | undefined) ?? 'text',
    isNullable: maybe === '?',
    names: (names?.split('|') as Noun[] | undefined) ?? null,
    choices: choices?.split('|') ?? null,
  }
}

const layoutOf = (noun: string, table: string, ids: Noun | null, columns: string, isVersioned = true): Layout => ({
  noun,
  table,
  ids,
  isVersioned,
  columns: columns.split(' ').map(columnOf),
})

/**
 * The rows of an export, in the order in which they stand in it: whatever a row names stands before it. A versioned row
 * begins with `id`, `from` and `to` (its recorded time, `to` null while it stands).
 */
export const LAYOUTS: readonly Layout[] = [
  layoutOf(
    'place',
    'place',
    'place',
    'kind names:tree display_en? display_ko? parents:texts longitude:number? latitude:number? note? member',
  ),
  layoutOf(
    'actor',
    'actor',
    'actor',
    'kind names:tree display_en? display_ko? parents:texts renamed:tree note? member',
  ),
  layoutOf(
    'ruling',
    'ruling',
    'ruling',
    'subject>place|actor? term? spells_en? spells_ko? north? scheme=common|kp|mr|rr|pinyin|own? others:texts is_lifted:yes reason member',
  ),
  layoutOf(
    'sameness',
    'sameness',
    'sameness',
    'kept>place|actor other>place|actor word=same|not-same|undone reason member',
  ),
  layoutOf(
    'report',
    'report',
    'report',
    'kind=article|memo|interview|document outlet? title language published_edtf? published_printed? published_earliest:day? published_latest:day? known_on:day? published_basis? byline? link? copy? text_read? translation_of>report? derivation_assumed:yes says_en? says_ko? note? sha256? size:count? media_type? file_name? received:instant collector method tool',
    false,
  ),
  layoutOf(
    'derivation',
    'derivation',
    null,
    'report>report parent>report kind=quotes|rewrites|cites|translation|same-source evidence? born:instant?',
    false,
  ),
  layoutOf(
    'transcript',
    'transcript',
    'transcript',
    'report>report method version language text sha256 born:instant',
    false,
  ),
  layoutOf('source', 'source', 'source', 'kind label_en? label_ko? language report>report? member'),
  layoutOf(
    'directive',
    'directive',
    'directive',
    'title_en? title_ko? topic issuer>actor? addressee? addressee_actor>actor? force=must|must-not|may conduct_en? conduct_ko? conditions_en? conditions_ko? zone:texts zone_possible:texts supersedes:tree related:texts set_aside:tree note? member reason?',
  ),
  layoutOf(
    'act',
    'directive_act',
    'act',
    `directive>directive number:count act=issued|in-force|applied|transmitted|read-out|amended|reaffirmed|suspended|rescinded|lapsed|ignored ${WHEN} places:texts places_possible:texts claims:texts by_directive>directive? is_inferred:yes member`,
  ),
  layoutOf(
    'claim',
    'claim',
    'claim',
    `report>report transcript>transcript? ${WORDS} as_read? says_en? says_ko? kind=event|directive|condition|incentive|penalty|assessment polarity=affirm|negate modality=asserted|probable|possible|unclear|denied ${WHEN} places:texts place_printed? actors:texts known_on:day? directive>directive? member reason?`,
  ),
  layoutOf(
    'attestation',
    'attestation',
    'attestation',
    `claim>claim source>source? label stance=affirms|denies|doubts|declines|does-not-know basis hops:count? told_edtf? told_printed? told_earliest:day? told_latest:day? chain:texts attribution_span? source_implied:yes report>report? transcript>transcript? ${WORDS} knew_edtf? knew_printed? knew_earliest:day? knew_latest:day? date_reason? had_read? withdrawn_on:day? withdrawn_reason? member reason?`,
  ),
  layoutOf('origin', 'origin_judgement', 'origin', 'attestation>attestation origin reason member'),
  layoutOf(
    'descent',
    'descent',
    'derivation',
    'child>attestation parent>attestation kind evidence is_independent:yes member',
  ),
  layoutOf(
    'link',
    'link',
    'link',
    'from_claim>claim to_claim>claim kind=contradicts|corroborates|repeats|supersedes|same-incident-possible about? is_inferred:yes member',
  ),
  layoutOf(
    'check',
    'check_request',
    'check',
    'claim>claim question language whom asked_on:day state=open|answered|closed attestation>attestation? note? member',
  ),
  layoutOf(
    'incident',
    'incident',
    'incident',
    `title_en? title_ko? ${WHEN} places:texts acts:tree claims:texts note? member reason?`,
  ),
  layoutOf(
    'assessment',
    'assessment',
    'assessment',
    'kind subject grade topic? period? says_en? says_ko? reasons dissent? evidence:texts members:texts changed? member',
  ),
  layoutOf('dossier', 'dossier', 'dossier', 'title_en? title_ko? items:tree member'),
]

export const layoutOfNoun = (noun: string): Layout | null => LAYOUTS.find((layout) => layout.noun === noun) ?? null

/** A row as it stands in a file: `noun`, then its fields in the order of its layout. */
export type ExchangeRow = { readonly noun: string } & Readonly<Record<string, unknown>>

/** The names of a row's fields in order, without `noun`. */
export const fieldsOf = ({ ids, isVersioned, columns }: Layout): readonly string[] => [
  ...(ids === null ? [] : ['id']),
  ...(isVersioned ? ['from', 'to'] : []),
  ...columns.map(({ name }) => name),
]

/** A value with the fields of every object in it sorted by name. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return Object.fromEntries(entries.map(([name, one]) => [name, sorted(one)]))
}

/** A row as its one line, without the line's end: always the same bytes for the same row. */
export const lineOfRow = (layout: Layout, row: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({
    noun: layout.noun,
    ...Object.fromEntries(fieldsOf(layout).map((name) => [name, sorted(row[name] ?? null)])),
  })

/** The first line of an export. */
export const FIRST_LINE = JSON.stringify({ format: FORMAT })
