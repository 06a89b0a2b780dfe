/** Why a spelling was taken for a name: one thing that is not plain, for a sentence in words/. */
export type NameReason =
  /** Letters that stand for a letter of Hangul which is not their plain reading. */
  | { readonly kind: 'read-as'; readonly letters: string; readonly hangul: string }
  /** Two letters that are pronounced otherwise than written. */
  | { readonly kind: 'assimilated'; readonly letters: string; readonly hangul: string }
  /** The North keeps an initial that the South drops or softens: `north` is its spelling of `south`. */
  | { readonly kind: 'north'; readonly north: string; readonly south: string }
  /** A letter too many, one left out, or another one. */
  | { readonly kind: 'extra'; readonly letters: string }
  | { readonly kind: 'left-out'; readonly hangul: string }
  | { readonly kind: 'other'; readonly letters: string; readonly hangul: string }
  /** An ending that tells the kind of place stands on one side only. */
  | { readonly kind: 'ending-left-off'; readonly hangul: string }
  | { readonly kind: 'ending-added'; readonly letters: string }
  /** First letters alone: a weak match. */
  | { readonly kind: 'initials'; readonly letters: string }
  /** The last word taken for the family name. */
  | { readonly kind: 'given-first'; readonly letters: string }
  /** Characters as they are read in Korean. */
  | { readonly kind: 'hanja'; readonly letters: string; readonly hangul: string }
  /** The characters of the name as they are read in Japanese. */
  | { readonly kind: 'japanese'; readonly hangul: string }

/**
 * A name that a spelling may mean. `cost` orders: lower is likelier, equal is a tie. `sound` leaves out how usual the name
 * is. A match is a search hit, never an identity.
 */
export type NameMatch = {
  readonly name: string
  readonly cost: number
  readonly sound: number
  readonly why: readonly NameReason[]
}
