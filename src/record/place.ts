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
  /** From where the spelling is: by which rule it was made, or that it is common knowledge. */
  readonly source?: string | null
}

/** Whether a name is no longer in use: its period has an end. */
export const isFormer = ({ period }: Pick<Spelling, 'period'>): boolean =>
  typeof period === 'string' && /\/\d/u.test(period)

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
