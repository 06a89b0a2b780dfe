export type Modality = 'asserted' | 'probable' | 'possible' | 'unclear' | 'denied'

/** Who stands behind the words whose doubt is read. */
export type Speaker = {
  /** Somebody other than the outlet is named for it. */
  readonly isNamed: boolean
  readonly isQuoted: boolean
  /** The label of whoever speaks, for denials by an office. */
  readonly label: string
  /** The attributing words themselves (it was reported, denied that). */
  readonly cue: string
  readonly isRule: boolean
}
