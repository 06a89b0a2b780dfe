import type { Modality } from '../doubt.js'
import type { Kind } from '../sort.js'
import { traitsOf } from './trait.js'
import { WEIGHTS } from './weight.js'

export const KINDS: readonly Kind[] = ['event', 'condition', 'assessment', 'directive', 'penalty', 'incentive']

const TABLE: ReadonlyMap<string, readonly number[]> = new Map(
  WEIGHTS.flatMap((line) => line.split(' ')).map((entry) => {
    const at = entry.lastIndexOf('=')
    return [
      entry.slice(0, at),
      entry
        .slice(at + 1)
        .split(',')
        .map(Number),
    ] as const
  }),
)

/** The kind whose weights come highest when those of all traits are added up. */
export const heaviest = (traits: readonly string[], table: ReadonlyMap<string, readonly number[]> = TABLE): Kind => {
  const sums = [...(table.get('all') ?? KINDS.map(() => 0))]
  for (const trait of traits) table.get(trait)?.forEach((weight, at) => (sums[at]! += weight))
  return KINDS[sums.indexOf(Math.max(...sums))]!
}

/** What sort of statement English words make. What nobody can confirm is always an assessment. */
export const englishKind = (full: string, modality: Modality): Kind =>
  modality === 'unclear' ? 'assessment' : heaviest(traitsOf(full, modality))
