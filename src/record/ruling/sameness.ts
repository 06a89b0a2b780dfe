import type { NameReason } from '../name.js'
import type { Bilingual } from '../bilingual.js'
import type { ActorId, Id, MemberId, PlaceId } from '../id.js'

export type SamenessId = Id<'sameness'>
export type NamedId = PlaceId | ActorId

export const SAMENESS_WORDS = ['same', 'not-same', 'undone'] as const
/** `same`: two entries are one; `not-same`: they are two, and are not suggested again; `undone`: neither any more. */
export type SamenessWord = (typeof SAMENESS_WORDS)[number]

/** A member's word on whether two places, or two offices or bodies, are one. Under `same`, `other` is read as `kept`. */
export type Sameness = {
  readonly id: SamenessId
  readonly kept: NamedId
  readonly other: NamedId
  readonly word: SamenessWord
  readonly reason: string
}

/** One version of it: by whom, from when, until when (null while it stands). Instants in UTC. */
export type SamenessVersion = Sameness & {
  readonly from: string
  readonly to: string | null
  readonly member: MemberId
}

/** As what an entry is read, and all that are read as one with it, itself among them. */
export type Roots = {
  readonly isPlain: boolean
  readonly rootOf: <I extends string>(id: I) => I
  readonly groupOf: <I extends string>(id: I) => readonly I[]
}

/** Reads merges through, one after the other; a circle, which no act makes, ends where it began. */
export const rootsIn = (merges: readonly Pick<Sameness, 'kept' | 'other'>[]): Roots => {
  const into = new Map<string, string>(merges.map(({ kept, other }) => [other, kept]))
  const rootOf = <I extends string>(id: I): I => {
    const passed = new Set<string>([id])
    let at: string = id
    for (let next = into.get(at); next !== undefined && !passed.has(next); next = into.get(at)) {
      passed.add(next)
      at = next
    }
    return at as I
  }
  const groups = new Map<string, string[]>()
  for (const other of into.keys()) {
    const root = rootOf(other)
    groups.set(root, [...(groups.get(root) ?? [root]), other])
  }
  return {
    isPlain: into.size === 0,
    rootOf,
    groupOf: <I extends string>(id: I) => (groups.get(rootOf(id)) ?? [id]) as readonly string[] as readonly I[],
  }
}

/** What was stated stays stated: where a name typed anew is read as one that stood there, the one that stood there is kept. */
export const asStated = <I extends string>(
  held: readonly I[],
  typed: readonly I[],
  { rootOf }: Roots,
): readonly I[] => [
  ...new Set(
    typed.flatMap((id) => {
      const same = held.filter((one) => rootOf(one) === rootOf(id))
      return same.length === 0 ? [id] : same
    }),
  ),
]

/** Two entries that may be one: the other, and why it is thought so. A suggestion decides nothing. */
export type SamenessHint = {
  readonly id: NamedId
  readonly name: Bilingual
  readonly kind: string
  readonly claims: number
  /** Of what it is a part: two of one name may lie in two countries. */
  readonly within: readonly Bilingual[]
  /** The spelling of each that led there, and what tells them apart; none where they are written alike. */
  readonly own: string
  readonly its: string
  readonly why: readonly NameReason[]
}

/** What stands on the page of a place or actor about others that are, may be, or are not one with it. */
export type SamenessSheet = {
  /** As what it is read; null where it stands for itself. */
  readonly into: { readonly id: NamedId; readonly name: Bilingual } | null
  readonly words: readonly (SamenessVersion & { readonly name: Bilingual; readonly with: NamedId })[]
  readonly hints: readonly SamenessHint[]
}
