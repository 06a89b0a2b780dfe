// Multinomial logistic regression with a ridge over the traits of statements; nothing in it is random.
import { KINDS, likeliestKind } from '../../src/reading/scorer.js'

/** A statement with its kind given by hand. */
export type Row = {
  readonly set: string
  /** The report it comes from; a trait counts once it stands in two. */
  readonly report: string
  readonly words: string
  readonly kind: string
  readonly traits: readonly string[]
  readonly weight: number
}
export type Table = ReadonlyMap<string, readonly number[]>
export type Manner = {
  /** How firmly weights are held to nothing, or to the prior where there is one. */
  readonly pull: number
  /** How many traits the table may hold. */
  readonly kept: number
  readonly prior: Table
}

const ROUNDS = 130
const FOLDS = 8
const WIDTH = KINDS.length

/** Weights in nats; of more traits than may be kept those that decide most, and decide often, stay. */
export const fitted = (rows: readonly Row[], manner: Manner): Table => {
  const reports = new Map<string, Set<string>>()
  const counts = new Map<string, number>()
  for (const { traits, report } of rows)
    for (const trait of traits) {
      reports.set(trait, (reports.get(trait) ?? new Set()).add(report))
      counts.set(trait, (counts.get(trait) ?? 0) + 1)
    }
  const fresh = [...reports].filter(([name, some]) => some.size > 1 && !manner.prior.has(name)).map(([name]) => name)
  const names = [...manner.prior.keys(), ...fresh].sort()
  const first = descent(rows, names, manner)
  if (names.length <= manner.kept) return first
  const reach = (name: string): number => Math.max(...first.get(name)!.map(Math.abs)) * (counts.get(name) ?? 1) ** 0.25
  const chosen = names
    .map((name) => [name, reach(name)] as const)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, manner.kept)
    .map(([name]) => name)
  return descent(rows, chosen.sort(), manner)
}

/** Descent on the log-likelihood, each weight at a pace of its own. */
const descent = (rows: readonly Row[], names: readonly string[], { pull, prior }: Manner): Table => {
  const places = new Map(names.map((name, at) => [name, at * WIDTH]))
  const size = names.length * WIDTH
  const [weights, speed, slope] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)]
  const centre = new Float64Array(names.flatMap((name) => prior.get(name) ?? KINDS.map(() => 0)))
  weights.set(centre)
  const cases = rows.map(({ traits, kind, weight }) => ({
    at: Int32Array.from(traits.flatMap((trait) => places.get(trait) ?? [])),
    kind: KINDS.findIndex((one) => one === kind),
    weight,
  }))
  const share = new Float64Array(WIDTH)
  for (let round = 0; round < ROUNDS; round++) {
    slope.fill(0)
    for (const { at, kind, weight } of cases) {
      share.fill(0)
      for (const place of at) for (let k = 0; k < WIDTH; k++) share[k]! += weights[place + k]!
      const top = Math.max(...share)
      let whole = 0
      for (let k = 0; k < WIDTH; k++) whole += share[k] = Math.exp(share[k]! - top)
      for (let k = 0; k < WIDTH; k++) share[k] = weight * (share[k]! / whole - (k === kind ? 1 : 0))
      for (const place of at) for (let k = 0; k < WIDTH; k++) slope[place + k]! += share[k]!
    }
    const step = 0.3 * 0.965 ** round
    for (let at = 0; at < size; at++) {
      const push = slope[at]! + pull * (weights[at]! - centre[at]!)
      speed[at] = 0.9 * speed[at]! + 0.1 * push * push
      weights[at]! -= (step * push) / Math.sqrt(speed[at]! + 1e-6)
    }
  }
  return new Map(
    names.map((name, at) => [name, [...weights.subarray(at * WIDTH, (at + 1) * WIDTH)] as readonly number[]] as const),
  )
}

const foldOf = (report: string): number => {
  let sum = 7
  for (const letter of report.replace(/\.(?:ko|en)$/, '')) sum = (sum * 31 + letter.charCodeAt(0)) >>> 0
  return sum % FOLDS
}

/** Prints how many kinds are right in reports, and in whole sets, that were not learnt from; returns what was read otherwise. */
export const crossed = (rows: readonly Row[], manner: Manner): readonly (readonly [Row, string])[] => {
  const wrong: (readonly [Row, string])[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const table = fitted(
      rows.filter(({ report }) => foldOf(report) !== fold),
      manner,
    )
    for (const row of rows.filter(({ report }) => foldOf(report) === fold)) {
      const got = likeliestKind(row.traits, table)
      if (got !== row.kind) wrong.push([row, got])
    }
  }
  for (const set of new Set(rows.map((row) => row.set))) {
    const some = rows.filter((row) => row.set === set)
    const right = some.length - wrong.filter(([row]) => row.set === set).length
    const without = fitted(
      rows.filter((row) => row.set !== set),
      manner,
    )
    const apart = some.filter((row) => likeliestKind(row.traits, without) === row.kind).length
    console.log(
      `${set.padEnd(18)} ${String(some.length).padStart(4)} statements: ${(right / some.length).toFixed(3)} by report, ${(apart / some.length).toFixed(3)} with the whole set left out`,
    )
  }
  return wrong
}
