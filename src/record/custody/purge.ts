import { isId, type Id, type MemberId, type Noun } from '../id.js'

/** Why something is erased: a closed list, so that the reason cannot spill what the record spilled. */
export const PURGE_REASONS = ['identity', 'contact', 'third-person', 'asked', 'law'] as const
export type PurgeReason = (typeof PURGE_REASONS)[number]

/** What can be erased, each with all that was drawn from it. */
export const PURGEABLE = [
  'report',
  'claim',
  'attestation',
  'source',
  'incident',
  'directive',
  'dossier',
  'assessment',
  'check',
  'draft',
  'ruling',
  'sameness',
  'search',
] as const satisfies readonly Noun[]

export const isPurgeable = (text: string): text is Id => PURGEABLE.some((noun) => isId(noun, text))

export type PurgeId = Id<'purge'>

/** A place where words still stand: a row of a table, or a file. Never the words. */
export type Remnant =
  | { readonly in: 'row'; readonly table: string; readonly id: string | null; readonly archive: string }
  | { readonly in: 'file'; readonly path: string }

/** What a search for the spilled words came to. */
export type SpillSearch = {
  readonly found: readonly Remnant[]
  /** How many files were read. */
  readonly files: number
  /** Whether the database's log was begun anew, so that nothing of before is left in it. */
  readonly log: 'renewed' | 'kept'
  /** Whether the database's files lie here, so that they were read. */
  readonly server: 'here' | 'elsewhere'
}

/** A request to erase, and what became of it. */
export type PurgeCard = {
  readonly id: PurgeId
  readonly at: string
  readonly subject: Id
  readonly reason: PurgeReason
  readonly member: MemberId
  readonly end: {
    readonly state: 'erased' | 'declined'
    readonly at: string
    readonly member: MemberId
    readonly things: number
  } | null
  /** The last search for the words, null where none was made. */
  readonly search: (SpillSearch & { readonly at: string }) | null
}

/** How long backups are kept, so how long an erased word can still lie in one. */
export const BACKUP_DAYS = 35

/** The day on which the last backup that may hold something expires. */
export const lastBackupDay = (backedUp: string): string =>
  new Date(Date.parse(backedUp) + BACKUP_DAYS * 86_400_000).toISOString().slice(0, 10)

export const WORDS_MOST = 20
const [LEAST, MOST] = [2, 200]

/** The spilled words as typed, one a line. Null where there are none, too many, or one is too short or too long. */
export const spilledWords = (text: string): readonly string[] | null => {
  const words = [
    ...new Set(
      text
        .normalize('NFC')
        .split('\n')
        .map((line) => line.trim()),
    ),
  ].filter((line) => line !== '')
  const isFit = words.every((word) => [...word].length >= LEAST && [...word].length <= MOST)
  return words.length > 0 && words.length <= WORDS_MOST && isFit ? words : null
}
