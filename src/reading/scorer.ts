import type { Kind } from './sort.js'

/** The kinds in the order in which a row of weights names them. */
export const KINDS: readonly Kind[] = ['event', 'directive', 'condition', 'incentive', 'penalty', 'assessment']

/** What each trait of a statement speaks for: a weight for every kind, in whole parts of a unit that the table tells. */
export type Weights = ReadonlyMap<string, readonly number[]>

/** A table printed as `trait=12,-3,0,0,5,-14`, one after another. */
export const weightsFrom = (printed: string): Weights =>
  new Map(
    printed
      .split(/\s+/)
      .filter((row) => row !== '')
      .map((row) => {
        const at = row.lastIndexOf('=')
        return [
          row.slice(0, at),
          row
            .slice(at + 1)
            .split(',')
            .map(Number),
        ]
      }),
  )

const add = (sum: number[], row: readonly number[]): void => {
  for (let kind = 0; kind < row.length; kind++) sum[kind]! += row[kind]!
}

/** The sum of what the traits speak for. */
const sumOf = (traits: Iterable<string>, weights: Weights): number[] => {
  const sum = KINDS.map(() => 0)
  for (const trait of traits) {
    const row = weights.get(trait)
    if (row !== undefined) add(sum, row)
  }
  return sum
}

/** The kind that the traits of a statement speak for most, and what else was found to weigh. */
export const likeliestKind = (
  traits: Iterable<string>,
  weights: Weights,
  rows: Iterable<readonly number[]> = [],
): Kind => {
  const sum = sumOf(traits, weights)
  for (const row of rows) add(sum, row)
  return KINDS[sum.indexOf(Math.max(...sum))]!
}
