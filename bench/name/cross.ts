// How well names are found that nothing was learnt from: `node dist/bench/name/cross.js`. The dev pairs in five parts by a hash
// of the spelling; costs are learnt from four and judged on the fifth, each in turn, with a bootstrap interval of 95 %.
import { existsSync } from 'node:fs'
import { NameList, type NameKind } from '../../src/names/sound/rank.js'
import { initialModel, namesIn, pairsOf, relearn, score, SETS } from './learn.js'

const PARTS = process.argv.includes('--short') ? 1 : 5
const ROUNDS = 4
const DRAWS = 2000

const partOf = (text: string): number => {
  let hash = 2_166_136_261
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16_777_619)
  return (hash >>> 0) % 5
}

const intervalOf = (values: readonly number[]): readonly [number, number] => {
  let state = 1
  const next = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 4_294_967_296
  const means = Array.from({ length: DRAWS }, () => {
    let sum = 0
    for (let at = 0; at < values.length; at += 1) sum += values[Math.floor(next() * values.length)] ?? 0
    return sum / values.length
  }).sort((a, b) => a - b)
  return [means[Math.floor(DRAWS * 0.025)] ?? 0, means[Math.floor(DRAWS * 0.975)] ?? 0]
}

const cross = (): void => {
  const names: Readonly<Record<NameKind, readonly string[]>> = {
    place: namesIn('candidates_place.txt'),
    person: [...namesIn('candidates_person.txt'), ...namesIn('distractors_person.txt')],
  }
  const all = SETS.flatMap(([set, kind]) => pairsOf(set, kind))
  const found = new Map<string, number[]>()
  for (let part = 0; part < PARTS; part += 1) {
    const learnt = all.filter(({ query }) => partOf(query) !== part)
    let model = initialModel()
    for (let round = 0; round < ROUNDS; round += 1) model = relearn(model, learnt)
    for (const kind of ['place', 'person'] as const) {
      const list = new NameList(names[kind], kind, model)
      for (const pair of all)
        if (pair.kind === kind && partOf(pair.query) === part)
          found.set(pair.set, [...(found.get(pair.set) ?? []), score(list, [pair]).one])
    }
  }
  console.log('| names | pairs | recall@1, learnt from others | 95 % |')
  console.log('|---|---|---|---|')
  for (const [set, values] of found) {
    const [low, high] = intervalOf(values)
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    console.log(`| ${set} | ${values.length} | ${mean.toFixed(3)} | ${low.toFixed(3)}–${high.toFixed(3)} |`)
  }
}

if (existsSync('../shared/names')) cross()
else console.log('names: the evaluation files do not lie beside the checkout')
