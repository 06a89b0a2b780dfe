// Fits the weights of src/reading/english/weight.ts on sentences with a kind given by hand, shows by leaving whole
// reports out how well they do on reports not seen, and with --write writes the file anew.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { KINDS, likeliestKind, weightsFrom } from '../../src/reading/scorer.js'
import { traitsOf } from '../../src/reading/english/trait.js'
import { WEIGHTS } from '../../src/reading/english/weight.js'
import { modalityOf } from '../../src/reading/hedge.js'
import { markedTextsOf, roundsOf, singlesOf, type Text, textsOf } from './gold.js'

type Sentence = {
  readonly set: string
  /** The report it comes from; reports are left out whole. */
  readonly report: string
  readonly traits: readonly string[]
  readonly kind: number
  readonly weight: number
}
type Table = Map<string, readonly number[]>

/** How much a sentence of each set counts: the hands that mark our goals most, scraps of quotations least. */
const COUNTS: Readonly<Record<string, number>> = { dev: 1.5, starter: 1, quoted: 0.3, own: 0.4, single: 0.8 }
const PULL = 5
/** How firmly the present table is held to with --near. */
const HOLD = 5
const ROUNDS = 130
const KEPT = 1580
const FOLDS = 10

const sentence = (set: string, report: string, words: string, kind: string, label: string): Sentence => {
  const flat = words.replace(/\s+/g, ' ').replace(/[’‘]/g, "'").trim()
  const isNamed = label !== 'outlet'
  const modality = modalityOf(flat, 'en', { isNamed, isQuoted: false, label, cue: '', isRule: false })
  return {
    set,
    report: `${set} ${report}`.replace(/^quoted/, 'starter'),
    traits: traitsOf(flat, modality),
    kind: KINDS.findIndex((one) => one === kind),
    weight: COUNTS[set] ?? 0.6,
  }
}

const ofTexts = (set: string, texts: readonly Text[]): readonly Sentence[] =>
  texts
    .filter(({ language }) => language === 'en')
    .flatMap(({ id, gold }) =>
      gold.map(({ passage, kind, attributed_to }) => sentence(set, id, passage, kind, attributed_to)),
    )

const ofStarter = (path: string): readonly Sentence[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { report: string; says: string; quote: string | null; kind: string })
    .flatMap(({ report, says, quote, kind }) => [
      sentence('starter', report, says, kind, ''),
      ...(quote === null ? [] : [sentence('quoted', report, quote, kind, '')]),
    ])

const ofSingles = (path: string): readonly Sentence[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      const kind = line.split('|')[2] ?? '.'
      const words = /\{(.*)\}/.exec(line)?.[1]
      return line.startsWith('#') || words === undefined || !KINDS.some((one) => one === kind)
        ? []
        : [sentence('single', String(at), words.replace(/^[“"]|[,”"]+$/g, ''), kind, '')]
    })

const ofOurs = (folder: string): readonly Sentence[] =>
  singlesOf(folder).map(({ kind, words }) => sentence('ours', words, words, kind, ''))

/**
 * What the weights are pulled towards: the present table with --near, so that what texts no longer at hand taught stays;
 * nothing without it.
 */
const PRIOR: Table = process.argv.includes('--near')
  ? new Map([...weightsFrom(WEIGHTS.join(' '))].map(([name, row]) => [name, row.map((weight) => weight / 20)]))
  : new Map()

/** Weights by descent on the log-likelihood; traits of one report alone are left out unless the present table has them. */
const fitted = (sentences: readonly Sentence[], kept: number): Table => {
  const reports = new Map<string, Set<string>>()
  for (const { traits, report } of sentences)
    for (const trait of traits) reports.set(trait, (reports.get(trait) ?? new Set()).add(report))
  const fresh = [...reports].filter(([name, some]) => some.size > 1 && !PRIOR.has(name)).map(([name]) => name)
  const names = [...PRIOR.keys(), ...fresh]
  const first = descent(sentences, names.sort())
  if (names.length <= kept) return first
  const reach = (name: string): number => Math.max(...first.get(name)!.map(Math.abs))
  const chosen = names.sort((a, b) => reach(b) - reach(a) || (a < b ? -1 : 1)).slice(0, kept)
  return descent(sentences, chosen.sort())
}

const descent = (sentences: readonly Sentence[], names: readonly string[]): Table => {
  const width = KINDS.length
  const places = new Map(names.map((name, at) => [name, at * width]))
  const size = names.length * width
  const [weights, speed, slope] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)]
  const centre = new Float64Array(names.flatMap((name) => PRIOR.get(name) ?? KINDS.map(() => 0)))
  weights.set(centre)
  const rows = sentences.map(({ traits, kind, weight }) => ({
    at: traits.flatMap((trait) => places.get(trait) ?? []),
    kind,
    weight,
  }))
  for (let round = 0; round < ROUNDS; round++) {
    slope.fill(0)
    for (const { at, kind, weight } of rows) {
      const sums = KINDS.map((_, k) => at.reduce((sum, place) => sum + weights[place + k]!, 0))
      const top = Math.max(...sums)
      const raised = sums.map((sum) => Math.exp(sum - top))
      const whole = raised.reduce((all, one) => all + one, 0)
      for (let k = 0; k < width; k++) {
        const gap = weight * (raised[k]! / whole - (k === kind ? 1 : 0))
        for (const place of at) slope[place + k]! += gap
      }
    }
    const step = 0.3 * 0.965 ** round
    for (let at = 0; at < size; at++) {
      const push = slope[at]! + (PRIOR.size > 0 ? HOLD : PULL) * (weights[at]! - centre[at]!)
      speed[at] = 0.9 * speed[at]! + 0.1 * push * push
      weights[at]! -= (step * push) / Math.sqrt(speed[at]! + 1e-6)
    }
  }
  const row = (place: number): readonly number[] => [...weights.subarray(place, place + width)]
  return new Map(names.map((name) => [name, row(places.get(name)!)] as const))
}

/** The right kinds of every set when the report they come from was not learnt from. */
const crossed = (sentences: readonly Sentence[]): ReadonlyMap<string, readonly [number, number]> => {
  const reports = [...new Set(sentences.map(({ report }) => report))].sort()
  const foldOf = new Map(reports.map((report, at) => [report, (at * 7) % FOLDS]))
  const found = new Map<string, readonly [number, number]>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const table = fitted(
      sentences.filter(({ report }) => foldOf.get(report) !== fold),
      KEPT,
    )
    for (const one of sentences.filter(({ report }) => foldOf.get(report) === fold)) {
      const [right, all] = found.get(one.set) ?? [0, 0]
      const want = KINDS[one.kind]
      const got = likeliestKind(one.traits, table)
      found.set(one.set, [right + (got === want ? 1 : 0), all + 1])
    }
  }
  return found
}

const written = (table: Table, note: string): string => {
  const entries = [...table].map(
    ([name, weights]) => `${name}=${weights.map((weight) => Math.round(weight * 20)).join(',')}`,
  )
  const lines: string[] = []
  for (const entry of entries.filter((one) => !/=(?:-?0,){5}-?0$/.test(one)).map((one) => one.replace(/-0\b/g, '0'))) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + entry.length < 112) lines[lines.length - 1] = `${last} ${entry}`
    else lines.push(entry)
  }
  return `${note}export const WEIGHTS: readonly string[] = [\n${lines.map((line) => `  '${line}',\n`).join('')}]\n`
}

const here = process.cwd()
const shared = join(here, '..', 'shared')
const folders = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const sentences = [
  ...(existsSync(shared) ? ofTexts('dev', textsOf(join(shared, 'texts', 'dev'))) : []),
  ...(existsSync(shared) ? ofStarter(join(shared, 'starter', 'claims.jsonl')) : []),
  ...roundsOf().flatMap(([name, texts]) => ofTexts(name, texts)),
  ...folders.flatMap((folder) => ofTexts(folder.split('/').at(-1)!, textsOf(folder))),
  ...ofTexts('own', markedTextsOf(join(here, 'test', 'reading', 'held'))),
  ...ofOurs(join(here, 'bench', 'reading', 'kind', 'english')),
  ...ofSingles(join(here, 'test', 'reading', 'sentence', 'english.txt')),
]
if (!process.argv.includes('--write'))
  for (const [set, [right, all]] of crossed(sentences))
    console.log(`${set.padEnd(10)} ${String(all).padStart(4)} sentences, right by weights ${(right / all).toFixed(3)}`)
else
  writeFileSync(
    join(here, 'src', 'reading', 'english', 'weight.ts'),
    written(
      fitted(sentences, KEPT),
      `/**\n * How much each trait of an English statement (see trait.ts) speaks for each kind, in twentieths of a nat, in the order\n * that scorer.ts gives; docs/reading.md tells how they were fitted.\n * bench/reading/weigh.ts writes this file anew.\n */\n`,
    ),
  )
