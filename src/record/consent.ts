import type { Language } from './bilingual.js'
import type { TranscriptId } from './id.js'

export const RELEASES = ['print', 'background', 'not-for-print'] as const
/** What a source allowed for words of theirs: to print them, to use them without quoting, or neither. */
export type Release = (typeof RELEASES)[number]

export const AUDIENCES = ['public', 'partner', 'court'] as const
/** Who may see it: everybody, a named partner such as the UN, a court or prosecutor. */
export type Audience = (typeof AUDIENCES)[number]

export const USES = ['publish', 'translate', 'share', 'evidence'] as const
/** What consent is asked for, each use by itself. */
export type Use = (typeof USES)[number]

/**
 * What was agreed for a stretch of our own clean note. `start` and `end` count code points of the transcript; null for
 * both is the whole note. `embargo`: nothing before this instant (UTC; a member types it in Korean time). Null lists: all.
 */
export type Terms = {
  readonly id: string
  readonly transcript: TranscriptId
  readonly start: number | null
  readonly end: number | null
  readonly release: Release
  readonly embargo: string | null
  readonly languages: readonly Language[] | null
  readonly audiences: readonly Audience[] | null
  /** The instant at which a member wrote it down; of two for the same stretch the later one holds. */
  readonly at: string
}

/** A source's yes to one use of a note, or its end. The later row of a use is the one that holds. */
export type Consent = {
  readonly id: string
  readonly transcript: TranscriptId
  readonly use: Use
  readonly is: 'given' | 'withdrawn'
  /** The civil day in Korea on which the source said so. */
  readonly on: string
  /** How it was given, or why it was taken back; never who. */
  readonly how: string
  readonly at: string
}

/** What somebody wants to do with a passage: which words, how, for whom, in which language, when (an instant). */
export type Wish = {
  readonly transcript: TranscriptId
  readonly start: number
  readonly end: number
  /** Word for word, or told in words of ours. */
  readonly form: 'quoted' | 'told'
  readonly use: Use
  readonly audience: Audience
  readonly language: Language
  readonly at: string
}

export const OBJECTIONS = [
  'not-for-print',
  'background-only',
  'embargoed',
  'language-not-agreed',
  'audience-not-agreed',
  'no-terms',
  'no-consent',
  'consent-withdrawn',
] as const
/** Why a wish may not be granted, with the row that says so; null where it is a row that is missing. */
export type Objection = {
  readonly code: (typeof OBJECTIONS)[number]
  readonly row: string | null
  /** When an embargo ends. */
  readonly until: string | null
}

const latestFirst = (one: { readonly at: string; readonly id: string }, other: typeof one): number =>
  one.at === other.at ? (one.id < other.id ? 1 : -1) : one.at < other.at ? 1 : -1

/** The terms that hold: of several rows for exactly the same stretch the latest. */
export const termsInForce = (terms: readonly Terms[]): readonly Terms[] => {
  const held = new Map<string, Terms>()
  for (const row of [...terms].sort(latestFirst)) {
    const stretch = `${row.transcript} ${row.start} ${row.end}`
    if (!held.has(stretch)) held.set(stretch, row)
  }
  return [...held.values()]
}

/** The state of consent for a use of a note: the latest row, or null where nobody asked. */
export const consentTo = (consents: readonly Consent[], transcript: TranscriptId, use: Use): Consent | null =>
  consents.filter((row) => row.transcript === transcript && row.use === use).sort(latestFirst)[0] ?? null

const touches = (terms: Terms, { transcript, start, end }: Wish): boolean =>
  terms.transcript === transcript &&
  (terms.start === null || terms.end === null || (terms.start < end && start < terms.end))

/**
 * Everything that stands against a wish, none where it may be granted. Every stretch that the passage touches speaks, the
 * strictest wins; a passage of our own note that no terms touch may not be used, and no use without its own consent.
 */
export const objectionsTo = (
  wish: Wish,
  terms: readonly Terms[],
  consents: readonly Consent[],
): readonly Objection[] => {
  const found: Objection[] = []
  const object = (code: Objection['code'], row: string | null, until: string | null = null): void =>
    void found.push({ code, row, until })
  const touching = termsInForce(terms).filter((row) => touches(row, wish))
  if (touching.length === 0) object('no-terms', null)
  for (const row of touching) {
    if (row.release === 'not-for-print') object('not-for-print', row.id)
    if (row.release === 'background' && wish.form === 'quoted') object('background-only', row.id)
    if (row.embargo !== null && Date.parse(wish.at) < Date.parse(row.embargo)) object('embargoed', row.id, row.embargo)
    if (row.languages && !row.languages.includes(wish.language)) object('language-not-agreed', row.id)
    if (row.audiences && !row.audiences.includes(wish.audience)) object('audience-not-agreed', row.id)
  }
  const consent = consentTo(consents, wish.transcript, wish.use)
  if (consent === null) object('no-consent', null)
  else if (consent.is === 'withdrawn') object('consent-withdrawn', consent.id)
  return found
}
