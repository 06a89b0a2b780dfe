// Learns the weights by which the kind of a statement is read, and says how well they do on reports they were not learned from.
//   node dist/bench/reading/fit.js [FOLDER…] [--near] [--write] [--errors]
// A folder holds marked texts as `src/reading` is scored by; without any, the sample texts are used where they are at hand.
// Multinomial logistic regression with a ridge, over traits that occur often enough; nothing in it is random.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { koreanTraits } from '../../src/reading/korean/trait.js'
import { WEIGHTS } from '../../src/reading/korean/weight.js'
import type { Modality } from '../../src/reading/doubt.js'
import { KINDS, likeliestKind, type Weights } from '../../src/reading/scorer.js'
import { markedTextsOf, roundsOf, singlesOf, type Text, textsOf } from './gold.js'

type Row = {
  readonly set: string
  readonly report: string
  readonly words: string
  readonly kind: string
  readonly traits: readonly string[]
  readonly weight: number
}
type Told = { readonly report: string; readonly words: string; readonly kind: string; readonly modality: string }

const RIDGE = 0.02
/** With --near the weights are held to the present table, this firmly, so that what texts no longer at hand taught stays. */
const HOLD = 0.03
const PRIOR: Weights = process.argv.includes('--near') ? WEIGHTS : new Map()
const LEAST = 6
const FOLDS = 8
const TURNS = 300
const WIDTH = 116

const rowsOf = (set: string, weight: number, told: readonly Told[]): readonly Row[] =>
  told.map(({ report, words, kind, modality }) => {
    const flat = words.replace(/\s+/g, ' ').replace(/[’‘]/g, "'").trim()
    return { set, report, words: flat, kind, weight, traits: koreanTraits(flat, modality as Modality) }
  })

const claimsOf = (texts: readonly Text[]): readonly Told[] =>
  texts
    .filter(({ language }) => language === 'ko')
    .flatMap(({ id, gold }) =>
      gold.map(({ passage, kind, modality }) => ({ report: id, words: passage, kind, modality })),
    )

const ownOf = (folder: string): readonly Told[] =>
  singlesOf(folder).map(({ kind, modality, words }) => ({ report: `own ${words}`, words, kind, modality }))

const starterOf = (file: string): readonly Told[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { report: string; says_ko: string; kind: string; modality: string })
    .map(({ report, says_ko, kind, modality }) => ({ report, words: says_ko, kind, modality }))

/** Weights in hundredths that fit the rows best, held small by the ridge. */
const fitted = (rows: readonly Row[]): Weights => {
  const counts = new Map<string, number>()
  for (const { traits } of rows) for (const trait of traits) counts.set(trait, (counts.get(trait) ?? 0) + 1)
  const fresh = [...counts].filter(([name, count]) => count >= LEAST && !PRIOR.has(name)).map(([name]) => name)
  const names = [...PRIOR.keys(), ...fresh]
  const at = new Map(names.map((name, index) => [name, index]))
  const cases = rows.map(({ traits, kind, weight }) => ({
    on: traits.map((trait) => at.get(trait)).filter((index) => index !== undefined),
    kind: KINDS.indexOf(kind as (typeof KINDS)[number]),
    weight,
  }))
  const width = KINDS.length
  const all = cases.reduce((sum, { weight }) => sum + weight, 0)
  const centre = new Float64Array(
    names.flatMap((name) => (PRIOR.get(name) ?? KINDS.map(() => 0)).map((one) => one / 100)),
  )
  const weights = new Float64Array(centre)
  const pull = PRIOR.size > 0 ? HOLD : RIDGE
  const speed = new Float64Array(weights.length)
  for (let turn = 0; turn < TURNS; turn++) {
    const slope = new Float64Array(weights.length)
    for (const { on, kind, weight } of cases) {
      const sums = KINDS.map((_, k) => on.reduce((sum, index) => sum + weights[index * width + k]!, 0))
      const top = Math.max(...sums)
      const shares = sums.map((sum) => Math.exp(sum - top))
      const whole = shares.reduce((sum, share) => sum + share, 0)
      shares.forEach((share, k) => {
        const miss = weight * (share / whole - (k === kind ? 1 : 0))
        for (const index of on) slope[index * width + k]! += miss
      })
    }
    for (let i = 0; i < weights.length; i++) {
      speed[i] = 0.9 * speed[i]! + (slope[i]! + pull * 100 * (weights[i]! - centre[i]!)) / all
      weights[i]! -= 0.5 * speed[i]!
    }
  }
  return new Map(
    names.map((name, index) => [
      name,
      KINDS.map((_, k) => Math.round(weights[index * width + k]! * 100)).map((weight) => weight || 0),
    ]),
  )
}

const foldOf = (report: string): number => {
  let sum = 7
  for (const letter of report.replace(/\.(?:ko|en)$/, '')) sum = (sum * 31 + letter.charCodeAt(0)) >>> 0
  return sum % FOLDS
}

const printed = (weights: Weights): string => {
  const lines: string[] = ['']
  for (const [name, row] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (row.every((weight) => Math.abs(weight) < 2)) continue
    const cell = `${name}=${row.join(',')}`
    if (lines.at(-1)!.length + cell.length + 1 > WIDTH) lines.push('')
    lines[lines.length - 1] += `${lines.at(-1) === '' ? '' : ' '}${cell}`
  }
  return lines.join('\n')
}

const shared = join(process.cwd(), '..', 'shared')
const given = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const rows = [
  ...rowsOf('our sentences', 1, ownOf(join(process.cwd(), 'bench', 'reading', 'kind', 'korean'))),
  ...rowsOf('our texts', 0.6, claimsOf(markedTextsOf(join(process.cwd(), 'test', 'reading', 'held')))),
  ...(existsSync(join(shared, 'texts', 'dev'))
    ? rowsOf('dev', 1.5, claimsOf(textsOf(join(shared, 'texts', 'dev'))))
    : []),
  ...(existsSync(join(shared, 'starter'))
    ? rowsOf('starter', 0.7, starterOf(join(shared, 'starter', 'claims.jsonl')))
    : []),
  ...roundsOf().flatMap(([name, texts]) => rowsOf(name, 1, claimsOf(texts))),
  ...given.flatMap((folder) => rowsOf(folder, 1, claimsOf(textsOf(folder)))),
]
const held = new Map<Row, string>()
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = fitted(rows.filter(({ report }) => foldOf(report) !== fold))
  for (const row of rows.filter(({ report }) => foldOf(report) === fold))
    held.set(row, likeliestKind(row.traits, weights))
}
for (const set of new Set(rows.map((row) => row.set))) {
  const some = rows.filter((row) => row.set === set)
  const right = some.filter((row) => held.get(row) === row.kind).length
  const without = fitted(rows.filter((row) => row.set !== set))
  const apart = some.filter((row) => likeliestKind(row.traits, without) === row.kind).length
  console.log(
    `${set.padEnd(18)} ${String(some.length).padStart(4)} statements: ${(right / some.length).toFixed(3)} by report, ${(apart / some.length).toFixed(3)} with the whole set left out`,
  )
}
if (process.argv.includes('--errors'))
  for (const row of rows)
    if (held.get(row) !== row.kind)
      console.log(`${row.set} ${row.report}: want ${row.kind} got ${held.get(row)} | ${row.words}`)
if (process.argv.includes('--write'))
  writeFileSync(
    join(process.cwd(), 'src', 'reading', 'korean', 'weight.ts'),
    `import { weightsFrom } from '../scorer.js'\n\n/** What each trait speaks for, in hundredths, in the order of KINDS. Written by \`node dist/bench/reading/fit.js --write\`, which says how. */\nexport const WEIGHTS = weightsFrom(\`\n${printed(fitted(rows))}\n\`)\n`,
  )
