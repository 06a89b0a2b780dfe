import { holderOf, isMarked, rowOf } from './sieve/sign.js'

/**
 * Of rows that each have a pattern, those whose pattern may be found in a text or in a part of it, in their order. The
 * text is looked through once for what the patterns cannot do without (read out of the patterns themselves, at the first
 * text), so that of a hundred only the few that stand a chance are tried.
 */
export const sieveOf = <Row>(
  rows: readonly Row[],
  patternOf: (row: Row) => RegExp,
): ((text: string) => readonly Row[]) => {
  let holders: readonly number[] | null = null
  return (text) => {
    holders ??= rows.map((row) => holderOf(patternOf(row), true))
    const marks = rowOf(text, false)
    if (marks === -1) return rows
    const kept: Row[] = []
    for (let at = 0; at < rows.length; at++)
      if (holders[at] === -1 || isMarked(marks, holders[at]!)) kept.push(rows[at]!)
    return kept
  }
}
