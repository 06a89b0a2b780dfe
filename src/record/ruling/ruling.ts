import type { Bilingual } from '../bilingual.js'
import type { ActorId, Id, MemberId, PlaceId } from '../id.js'

export type RulingId = Id<'ruling'>

export const RULING_KINDS = ['place', 'actor', 'term'] as const
/** What a spelling decision is about: a place, an office or body, or a word of our own trade. */
export type RulingKind = (typeof RULING_KINDS)[number]

/** By which convention the ruled English spelling is made. */
export const RULING_SCHEMES = ['common', 'kp', 'mr', 'rr', 'pinyin', 'own'] as const
export type RulingScheme = (typeof RULING_SCHEMES)[number]

/**
 * The spelling of one name that our own sentences follow and quotations never do. `spells` is what is written in each
 * language; a language that is left out is not ruled on. A later version takes the place of one before; a lifted one
 * rules no more.
 */
export type Ruling = {
  readonly id: RulingId
  /** The place or actor, null for a term. */
  readonly subject: PlaceId | ActorId | null
  /** The term, as it is looked up; null for a place or actor. */
  readonly term: string | null
  readonly spells: Bilingual
  /** How the North writes it, where that is worth saying; never written by our sentences. */
  readonly north: string | null
  readonly scheme: RulingScheme | null
  /** Further spellings that are met and that our sentences do not write, beside those on record for the name. */
  readonly others: readonly string[]
  readonly isLifted: boolean
  readonly reason: string
}

/** One version of a ruling: by whom, from when, until when (null while it stands). Instants in UTC. */
export type RulingVersion = Ruling & {
  readonly from: string
  readonly to: string | null
  readonly member: MemberId
}

export const kindOfRuling = ({ subject }: Pick<Ruling, 'subject'>): RulingKind =>
  subject === null ? 'term' : subject.startsWith('place_') ? 'place' : 'actor'

/** A ruling with the name it is about and the other spellings known of it, as the house sheet lists it. */
export type RulingCard = {
  readonly ruling: RulingVersion
  readonly kind: RulingKind
  readonly name: Bilingual
  /** Spellings that our sentences do not write, by language. */
  readonly others: { readonly en: readonly string[]; readonly ko: readonly string[] }
}

/** A place in a sentence of ours that writes another spelling than the one decided on. */
export type Slip = {
  readonly ruling: RulingId
  readonly language: 'en' | 'ko'
  /** Where it stands, in code units of the sentence, and the words as they stand. */
  readonly at: number
  readonly words: string
  readonly instead: string
}
