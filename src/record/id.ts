import { refuse } from './refusal.js'

/** What an id may name. */
export const NOUNS = [
  'report',
  'transcript',
  'claim',
  'source',
  'attestation',
  'place',
  'actor',
  'directive',
  'act',
  'link',
  'derivation',
  'origin',
  'dossier',
  'edition',
  'draft',
  'member',
  'import',
  'incident',
  'assessment',
  'check',
  'compartment',
  'grant',
  'settlement',
  'search',
  'ruling',
  'sameness',
  'purge',
] as const
export type Noun = (typeof NOUNS)[number]

/** An id names its kind: `claim_R005-c01`, `report_8f3a…`. */
export type Id<K extends Noun = Noun> = `${K}_${string}`
export type ReportId = Id<'report'>
export type TranscriptId = Id<'transcript'>
export type ClaimId = Id<'claim'>
export type SourceId = Id<'source'>
export type AttestationId = Id<'attestation'>
export type PlaceId = Id<'place'>
export type ActorId = Id<'actor'>
export type DirectiveId = Id<'directive'>
export type DossierId = Id<'dossier'>
export type EditionId = Id<'edition'>
export type DraftId = Id<'draft'>
export type MemberId = Id<'member'>

const FREE = /^[A-Za-z0-9][A-Za-z0-9.-]{0,79}$/

/** Makes the id of a noun from its free part. Refuses `not-found` for a free part that no id has. */
export const idOf = <K extends Noun>(noun: K, free: string): Id<K> =>
  FREE.test(free) ? `${noun}_${free}` : refuse('not-found', { id: free })

/** Whether a text is an id of this noun. */
export const isId = <K extends Noun>(noun: K, text: string): text is Id<K> =>
  text.startsWith(`${noun}_`) && FREE.test(text.slice(noun.length + 1))

/** Reads an id as typed: whole, or its free part alone. Refuses `not-found`. */
export const readId = <K extends Noun>(noun: K, text: string): Id<K> => (isId(noun, text) ? text : idOf(noun, text))

/** The free part of an id, as imported rows and the command line name it. */
export const freePart = (id: Id): string => id.slice(id.indexOf('_') + 1)
