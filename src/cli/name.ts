import { basename } from 'node:path'
import { rankAll, readNames, readQueries, type Lines } from '../desk/name.js'
import { refuse } from '../record/refusal.js'
import { OPTION, VERB } from '../words/cli.js'
import { AS_WRITTEN, reasonOfName } from '../words/name.js'
import { say } from '../words/said.js'
import { readBytes } from './file.js'
import type { Call, Verb } from './verb.js'

const MOST = 1000

const linesIn = (call: Call, option: string): Lines => {
  const path = call.text(option) ?? refuse('field-missing', { field: `--${option}` })
  const name = basename(path)
  const bytes = readBytes(path)
  try {
    return { name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    const good = new TextDecoder().decode(bytes).split('\ufffd')[0] ?? ''
    return refuse('name-line', { name, line: good.split('\n').length })
  }
}

const rank = async (call: Call): Promise<number> => {
  if (call.words[0] !== 'rank') return refuse('usage', { what: 'attested names rank' })
  const kindText = call.text('kind') ?? refuse('field-missing', { field: '--kind' })
  const kind = (['place', 'person'] as const).find((one) => one === kindText)
  if (!kind) return refuse('choice-unknown', { field: '--kind', value: kindText.slice(0, 40) })
  const asked = call.text('limit') ?? '10'
  const limit = Number(asked)
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST)
    return refuse('choice-unknown', { field: '--limit', value: asked.slice(0, 40) })
  if (call.has('ascii') && call.has('raw')) return refuse('usage', { what: '--ascii --raw' })
  const names = readNames(linesIn(call, 'candidates'))
  const queries = readQueries(linesIn(call, 'queries'), call.has('raw'))
  for (const { query, matches } of rankAll(names, queries, kind, limit)) {
    if (call.isJson) {
      const rows = matches.map(({ name, cost, why }) => ({
        name,
        cost: Math.round(cost * 1e6) / 1e6,
        why: { en: why.map((one) => reasonOfName(one).en), ko: why.map((one) => reasonOfName(one).ko) },
      }))
      call.out(JSON.stringify({ query, matches: rows }))
      continue
    }
    call.out(query)
    for (const { name, cost, why } of matches) {
      const reasons = why.length === 0 ? [AS_WRITTEN] : why.map(reasonOfName)
      call.out(`  ${cost.toFixed(2)}  ${name}  ${reasons.map((one) => say(one, call.language)).join('; ')}`)
    }
  }
  return 0
}

export const NAME_VERBS: readonly Verb[] = [
  {
    name: 'names',
    words: 'rank',
    least: 1,
    most: 1,
    says: VERB.names,
    options: [
      { name: 'kind', value: 'place|person', says: OPTION['name-kind'] },
      { name: 'candidates', value: 'FILE', says: OPTION.candidates },
      { name: 'queries', value: 'FILE', says: OPTION.queries },
      { name: 'limit', value: 'N', says: OPTION.limit },
      { name: 'ascii', value: null, says: OPTION.ascii },
      { name: 'raw', value: null, says: OPTION.raw },
    ],
    run: rank,
  },
]
