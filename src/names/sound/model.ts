import { ASSUMED, COSTS } from './cost.js'
import { GIVEN_COSTS } from './given.js'
import type { Model } from './rank.js'

const read = (line: string): readonly [string, ReadonlyMap<string, Float64Array>] => {
  const [group = '', ...spellings] = line.split(' ')
  const table = new Map<string, Float64Array>()
  for (const spelling of spellings) {
    const [text = '', costs = ''] = spelling.split('=')
    table.set(
      text === '-' ? '' : text,
      Float64Array.from(costs.split(','), (cost) => Number(cost) / 20),
    )
  }
  return [group, table]
}

/** How names are spelt, as learnt; slips as set by hand. Costs in nats. */
export const MODEL: Model = {
  costs: new Map([...COSTS, ...GIVEN_COSTS].map(read)),
  assumed: ASSUMED,
  slips: {
    extraVowel: 5,
    extraConsonant: 5.5,
    skippedVowel: 6,
    skippedConsonant: 6,
    otherVowel: 5,
    otherConsonant: 6.5,
  },
  digitDropped: 2,
}
