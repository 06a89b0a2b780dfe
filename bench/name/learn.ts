import { readFileSync } from 'node:fs'
import { align } from '../../src/names/sound/align.js'
import { askedOf } from '../../src/names/sound/query.js'
import { EndingCosts, endingChoices, endingsIn } from '../../src/names/sound/ending.js'
import { familyOf } from '../../src/names/sound/family.js'
import { NameList, type Model, type NameKind } from '../../src/names/sound/rank.js'
import { Slots } from '../../src/names/sound/slot.js'
import { syllablesIn, variantsOf } from '../../src/names/sound/variant.js'
import { grammar } from './grammar.js'

export type Pair = {
  readonly query: string
  readonly raw: string
  readonly relevant: readonly string[]
  readonly kind: NameKind
  readonly set: string
}

const FOLDER = '../shared/names'
export const SETS = [
  ['place_kp', 'place'],
  ['place_kr', 'place'],
  ['person_assembly', 'person'],
  ['person_lcmr', 'person'],
] as const

export const pairsOf = (set: string, kind: NameKind): readonly Pair[] =>
  readFileSync(`${FOLDER}/queries_${set}_dev.tsv`, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [query = '', raw = '', , , relevant = ''] = line.split('\t')
      return { query, raw, relevant: relevant.split('|'), kind, set }
    })

export const namesIn = (file: string): readonly string[] => readFileSync(`${FOLDER}/${file}`, 'utf8').trim().split('\n')

export const SYSTEMS = 4
/** What each system leans to at the outset, so that learning can tell them apart. */
const LEANS: readonly RegExp[] = [
  /^S?[VW]ㅓ o$|^S?[VW]ㅕ yo$|^S?[VW]ㅡ u$|^S?[IJ][ㄱㄷㅂㅈ] (?:k|t|p|ch)$|^[vnl]\+?[ㄱㄷㅂㅈ] [gdbj]$|nasal|carried|ll$|nasal-n|^S?[IJ][ㅋㅌㅍㅊ] (?:k|t|p|ch)$/,
  /^S?[VW]ㅓ eo$|^S?[VW]ㅕ yeo$|^S?[VW]ㅡ eu$|^S?[IJ][ㄱㄷㅂㅈ] [gdbj]$|^[vnl]\+?[ㄱㄷㅂㅈ] [gdbj]$|nasal|carried|ll$|nasal-n/,
  /^S?[VW]ㅓ o$|^S?[VW]ㅕ yo$|^S?[VW]ㅡ u$|^S?[IJ][ㄱㄷㅂ] [ktp]$|ㅈ j$|[ㅋㅌㅍ] .h$|written/,
  /^S?[VW]ㅓ u$|^S?[VW]ㅜ (?:oo|woo)$|^S?[VW]ㅕ (?:you|yu)$|^S?[VW]ㅣ (?:ee|i)$|[ㄱㅈ] [kj]$|ㅅ sh$|written/,
]

const SCALE = 7

export const initialModel = (): Model => {
  const costs = new Map<string, Map<string, Float64Array>>()
  for (const [group, spellings] of grammar()) {
    const values = Object.entries(spellings)
    const table = new Map<string, Float64Array>()
    const weights = values.map(([value, cost]) =>
      LEANS.map((lean) => Math.exp(-cost * SCALE) * (lean.test(`${group} ${value}`) ? 6 : 1)),
    )
    const sums = LEANS.map((_, at) => weights.reduce((sum, row) => sum + (row[at] ?? 0), 0))
    values.forEach(([value], index) =>
      table.set(
        value,
        Float64Array.from(LEANS, (_, at) => -Math.log((weights[index]?.[at] ?? 0) / (sums[at] ?? 1))),
      ),
    )
    costs.set(group, table)
  }
  return {
    costs,
    assumed: LEANS.map(() => Math.log(LEANS.length)),
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
}

/** One round of learning: how often each choice was made by the likeliest alignments. */
export const relearn = (model: Model, pairs: readonly Pair[], strength = { pooled: 15, guide: 15 }): Model => {
  const slots = new Slots(model.costs, SYSTEMS)
  const endings = new EndingCosts(model.costs, SYSTEMS)
  const counts = new Map<string, Float64Array>()
  const systems = new Float64Array(SYSTEMS).fill(1)
  for (const pair of pairs) {
    const asked = askedOf(pair.query)
    const whole = { at: asked.letters.length, kind: null, isOwnWord: false }
    const ends = pair.kind === 'person' ? [whole] : [whole, ...endingsIn(asked.letters)]
    let best: { cost: number; rows: { cost: number; keys: string[] }[] } | null = null
    for (const name of pair.relevant)
      for (const { text, extra, ending, isShortened } of variantsOf(name, pair.kind, model.digitDropped)) {
        const made = slots.of(syllablesIn(text), pair.kind === 'person' ? familyOf(text) : 0)
        if (made.length === 0) continue
        for (const { at, kind, isOwnWord } of ends) {
          if (isShortened && ending === kind && !isOwnWord) continue
          const more = endings.of(ending, isShortened, kind)
          const chosen = pair.kind === 'person' ? [] : endingChoices(ending, isShortened, kind)
          const rows = Array.from({ length: SYSTEMS }, (_, system) => {
            const { cost, steps } = align(asked, made, system, model.slips, at)
            const choices = [...steps.flatMap(({ edge }) => edge?.choices ?? []), ...chosen]
            return {
              cost: cost + extra + (model.assumed[system] ?? 0) + (more[system] ?? 0),
              keys: choices.map(([g, v]) => `${g} ${v}`),
            }
          })
          const cost = Math.min(...rows.map((row) => row.cost))
          if (!best || cost < best.cost) best = { cost, rows }
        }
      }
    // A pair that no sound explains teaches nothing.
    if (!best || best.cost > 12 + asked.letters.length * 1.2) continue
    const least = best.cost
    const weights = best.rows.map(({ cost }) => Math.exp(least - cost))
    const sum = weights.reduce((a, b) => a + b, 0)
    best.rows.forEach(({ keys }, system) => {
      const weight = ((weights[system] ?? 0) / sum) * (pair.set === 'person_assembly' ? 3 : 1)
      systems[system] = (systems[system] ?? 0) + weight
      for (const key of keys) {
        const row = counts.get(key) ?? new Float64Array(SYSTEMS)
        row[system] = (row[system] ?? 0) + weight
        counts.set(key, row)
      }
    })
  }
  const costs = new Map<string, Map<string, Float64Array>>()
  const guide = grammar()
  for (const [group, spellings] of guide) {
    const values = Object.entries(spellings)
    const guideSum = values.reduce((sum, [, cost]) => sum + Math.exp(-cost * SCALE), 0)
    // Without a family name's own evidence, the letter's in general speaks.
    const parent = /^[SG]/.test(group) ? group.slice(1) : null
    const parentCosts = parent ? costs.get(parent) : null
    const pooledCount = values.map(([value]) => counts.get(`${group} ${value}`)?.reduce((a, b) => a + b, 0) ?? 0)
    const pooledSum = pooledCount.reduce((a, b) => a + b, 0)
    const table = new Map<string, Float64Array>()
    values.forEach(([value, guideCost], index) => {
      const guideShare = Math.exp(-guideCost * SCALE) / guideSum
      const pooledShare = ((pooledCount[index] ?? 0) + strength.guide * guideShare) / (pooledSum + strength.guide)
      table.set(
        value,
        Float64Array.from({ length: SYSTEMS }, (_, system) => {
          const own = values.reduce((sum, [one]) => sum + (counts.get(`${group} ${one}`)?.[system] ?? 0), 0)
          const up = parentCosts ? Math.exp(-(parentCosts.get(value)?.[system] ?? 20)) : pooledShare
          return -Math.log(
            ((counts.get(`${group} ${value}`)?.[system] ?? 0) + strength.pooled * up) / (own + strength.pooled),
          )
        }),
      )
    })
    costs.set(group, table)
  }
  const all = systems.reduce((a, b) => a + b, 0)
  return { ...model, costs, assumed: Array.from(systems, (count) => -Math.log(count / all)) }
}

/** Recall at 1 and 5; ties as their expectation under random order. */
export const score = (list: NameList, pairs: readonly Pair[], ask: (pair: Pair) => string = (pair) => pair.query) => {
  let one = 0
  let five = 0
  const missed: string[] = []
  for (const pair of pairs) {
    const found = list.rank(ask(pair), 12)
    const first = found[0]
    const ties = found.filter(({ cost }) => first && Math.abs(cost - first.cost) < 1e-9)
    const good = ties.filter(({ name }) => pair.relevant.includes(name)).length
    one += ties.length ? good / ties.length : 0
    if (found.slice(0, 5).some(({ name }) => pair.relevant.includes(name))) five += 1
    if (good < ties.length || !first)
      missed.push(
        `${pair.set} ${ask(pair)} ${pair.relevant.join('|')} → ${found
          .slice(0, 4)
          .map(({ name, cost, sound }) => `${name} ${cost.toFixed(2)}/${sound.toFixed(2)}`)
          .join(', ')}`,
      )
  }
  return { one: one / pairs.length, five: five / pairs.length, missed }
}
