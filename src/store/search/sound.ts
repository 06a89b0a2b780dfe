import { codesAsked, codesOfName } from '../../names/sound/code.js'
import type { Spelling } from '../../record/place.js'
import type { Tx } from '../database.js'
import { isHeld } from '../version.js'

/** At most so many names are compared for one query: those that sound alike, a letter away, and with another letter. */
const MOST = { same: 300, near: 200, far: 150 } as const

/** A code as a number. Two codes that fall together cost a comparison and nothing else. */
const numberOf = (code: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < code.length; at += 1) hash = Math.imul(hash ^ code.charCodeAt(at), 0x01000193)
  return hash | 0
}

const numbersOf = (codes: Iterable<string>): number[] => [...new Set(Array.from(codes, numberOf))]

/** How the names of an entry sound, as it is kept beside them. */
export const soundsOf = (names: readonly Spelling[]): number[] =>
  numbersOf(names.flatMap(({ text }) => codesOfName(text)))

/** An entry whose names may be what a query spells. */
export type Candidate = { readonly id: string; readonly names: readonly Spelling[] }

/**
 * The entries worth comparing with a query, the nearest in sound first: found by their codes, so that a gazetteer of any
 * size is not read through. Which of them the query spells is for `names/` to say.
 */
export const soundingIn = async (
  tx: Tx,
  archive: string,
  noun: 'place' | 'actor',
  query: string,
): Promise<readonly Candidate[]> => {
  const asked = codesAsked(query)
  // Found apart from the limit, so that the codes answer and no more is read than is taken, without an order of all.
  const stage = (codes: readonly string[]) => tx`
    select id, names
    from ${tx(noun)}
    where archive = ${archive}
      and sounds && ${tx.array(numbersOf(codes), 1007)}::integer[]
      and ${isHeld(tx)}
  `
  const rows = await tx<{ id: string; names: readonly Spelling[] }[]>`
    with same as materialized (${stage(asked.same)}),
      near as materialized (${stage(asked.near)}),
      far as materialized (${stage(asked.far)})
    (select * from same limit ${MOST.same})
    union all
    (select * from near limit ${MOST.near})
    union all
    (select * from far limit ${MOST.far})
  `
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}
