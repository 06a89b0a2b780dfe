import type { Bilingual } from './bilingual.js'
import type { ActorId, PlaceId } from './id.js'

/** One way a name is written. `scheme` says by which convention: hangul, hanja, kp, rr, mr, common, chinese, japanese. */
export type Spelling = {
  readonly text: string
  readonly lang: string
  readonly script: string | null
  readonly scheme: string | null
  readonly note: string | null
  /** From when until when it was the name, in EDTF; absent where it is the name now, or nobody said. */
  readonly period?: string | null
  /** From where the spelling is: `rule` where a convention makes it of the Hangul, `general` for general knowledge. */
  readonly source?: string | null
  /** It names the thing only as it stands: without the kind of place it is another word. */
  readonly isWhole?: boolean
}

/** Whether a name is no longer in use: its period has an end, or it is said to be a former one. */
export const isFormer = ({ period, scheme }: Pick<Spelling, 'period' | 'scheme'>): boolean =>
  scheme === 'former' || (typeof period === 'string' && /\/\d/u.test(period))

/** A name as the gazetteer lists it, with the period in which it was one (EDTF). */
export type ListedName = {
  readonly text: string
  readonly scheme: string | null
  readonly period: string | null
  readonly note: string | null
}

/** A place as the gazetteer lists it: its stem in Hangul as the North writes it, from which romanizations are made. */
export type ListedPlace = {
  readonly id: PlaceId
  readonly kind: string
  readonly hangul: string
  /** Its name in English where no rule makes it. */
  readonly english: string | null
  /** In the South: romanized by the South's rule alone. */
  readonly isSouthern: boolean
  /** The stem alone is another word, or another place: only with its kind it names this one. */
  readonly isWhole: boolean
  readonly parents: readonly PlaceId[]
  readonly hanja: string | null
  /** In China: simplified characters, pinyin, and the characters read in Korean. */
  readonly chinese: { readonly hans: string; readonly pinyin: string; readonly reading: string } | null
  readonly former: readonly (ListedName & { readonly english: string | null })[]
  readonly also: readonly ListedName[]
  readonly longitude: number | null
  readonly latitude: number | null
  readonly note: string | null
}

/** An office or body as the gazetteer lists it. */
export type ListedActor = {
  readonly id: ActorId
  readonly kind: string
  readonly names: readonly ListedName[]
  readonly parents: readonly ActorId[]
  readonly renamed: readonly Renaming[]
  readonly note: string | null
}

/** Where. Longitude and latitude in WGS84 degrees, of an approximate centre. */
export type Place = {
  readonly id: PlaceId
  readonly kind: string
  readonly names: readonly Spelling[]
  readonly display: Bilingual
  readonly parents: readonly PlaceId[]
  readonly longitude: number | null
  readonly latitude: number | null
  readonly note: string | null
}

export type Renaming = {
  readonly from: string
  readonly to: string
  readonly when: string | null
  readonly note: string | null
}

/** Who ordered, did or suffered: an office, body or unit, never a private person by name. */
export type Actor = {
  readonly id: ActorId
  readonly kind: string
  readonly names: readonly Spelling[]
  readonly display: Bilingual
  readonly parents: readonly ActorId[]
  readonly renamed: readonly Renaming[]
  readonly note: string | null
}
