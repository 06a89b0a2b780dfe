/** A time as a record speaks of it. Bounds are ISO civil dates (Korea); null means not known. */
export type When = {
  /** EDTF, restricted profile; null where nothing can be placed. */
  readonly edtf: string | null
  /** The words as printed. */
  readonly printed: string | null
  readonly earliestStart: string | null
  readonly latestStart: string | null
  readonly earliestEnd: string | null
  readonly latestEnd: string | null
  /** The rule itself says that it has no fixed end. */
  readonly isOpen: boolean
}
