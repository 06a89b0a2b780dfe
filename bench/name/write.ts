import { writeFileSync } from 'node:fs'
import { grammar } from './grammar.js'
import { initialModel, pairsOf, relearn, SETS } from './learn.js'

/** Writes `src/names/sound/cost.ts` and `given.ts` anew: costs learnt from the pairs that lie beside the checkout. */
const ROUNDS = 4
const all = SETS.flatMap(([set, kind]) => pairsOf(set, kind))
let model = initialModel()
for (let round = 0; round < ROUNDS; round += 1) model = relearn(model, all)
const line = (group: string): string =>
  [...(model.costs.get(group) ?? [])]
    .map(([value, costs]) => `${value || '-'}=${Array.from(costs, (cost) => Math.round(cost * 20)).join(',')}`)
    .join(' ')
const lines: Record<'cost' | 'given', string[]> = { cost: [], given: [] }
for (const group of grammar().keys()) {
  const own = line(group)
  if (/^[SG]/.test(group) && own === line(group.slice(1))) continue
  lines[group.startsWith('G') ? 'given' : 'cost'].push(`  '${group} ${own}',`)
}
writeFileSync(
  'src/names/sound/cost.ts',
  `/**
 * What each way of spelling costs in each of four systems, in twentieths of a nat: a group (see slot.ts), then its
 * spellings, \`-\` for none. Learnt from pairs of spellings and names; bench/name/write.ts writes this file anew.
 */
export const COSTS: readonly string[] = [
${lines.cost.join('\n')}
]

/** What each system costs to assume, in nats. */
export const ASSUMED: readonly number[] = [${model.assumed.map((cost) => cost.toFixed(2)).join(', ')}]
`,
)
writeFileSync(
  'src/names/sound/given.ts',
  `/** The same where a family name meets a given name, as learnt; bench/name/write.ts writes this file anew. */
export const GIVEN_COSTS: readonly string[] = [
${lines.given.join('\n')}
]
`,
)
