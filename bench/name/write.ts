import { grammar } from './grammar.js'
import { initialModel, pairsOf, relearn, SETS } from './learn.js'

/** Prints `src/names/sound/cost.ts` anew: costs learnt from the pairs that lie beside the checkout. */
const ROUNDS = 4
const all = SETS.flatMap(([set, kind]) => pairsOf(set, kind))
let model = initialModel()
for (let round = 0; round < ROUNDS; round += 1) model = relearn(model, all)
const line = (group: string): string =>
  [...(model.costs.get(group) ?? [])]
    .map(([value, costs]) => `${value || '-'}=${Array.from(costs, (cost) => Math.round(cost * 20)).join(',')}`)
    .join(' ')
const lines: string[] = []
for (const group of grammar().keys()) {
  const own = line(group)
  if (group.startsWith('S') && own === line(group.slice(1))) continue
  lines.push(`  '${group} ${own}',`)
}
console.log(`/**
 * What each way of spelling costs in each of four systems, in twentieths of a nat: a group (see slot.ts), then its
 * spellings, \`-\` for none. Learnt from pairs of spellings and names; bench/name/write.ts prints this file anew.
 */
export const COSTS: readonly string[] = [
${lines.join('\n')}
]

/** What each system costs to assume, in nats. */
export const ASSUMED: readonly number[] = [${model.assumed.map((cost) => cost.toFixed(2)).join(', ')}]`)
