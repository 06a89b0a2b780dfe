// Regression with a ridge over the traits of statements, by conjugate gradients; nothing in it is random.
import { KINDS, likeliestKind } from '../../src/reading/scorer.js'

/** A statement with its kind given by hand. */
export type Row = {
  readonly set: string
  /** The report it comes from; a trait counts once it stands in as many as the manner says. */
  readonly report: string
  readonly words: string
  readonly kind: string
  readonly traits: readonly string[]
  readonly weight: number
}
export type Table = ReadonlyMap<string, readonly number[]>
export type Manner = {
  /** How firmly weights are held to nothing. */
  readonly pull: number
  /** In how many reports a trait must stand. */
  readonly seen: number
  /** How many traits the table may hold. */
  readonly kept: number
}

const TURNS = 40
const FOLDS = 8
const WIDTH = KINDS.length

/** Of more traits than may be kept those that decide most, and decide often, stay. */
export const fitted = (rows: readonly Row[], manner: Manner): Table => {
  const reports = new Map<string, Set<string>>()
  const counts = new Map<string, number>()
  for (const { traits, report } of rows)
    for (const trait of traits) {
      reports.set(trait, (reports.get(trait) ?? new Set()).add(report))
      counts.set(trait, (counts.get(trait) ?? 0) + 1)
    }
  const names = [...reports]
    .filter(([, some]) => some.size >= manner.seen)
    .map(([name]) => name)
    .sort()
  const first = regressed(rows, names, manner.pull)
  if (names.length <= manner.kept) return first
  const reach = (name: string): number => Math.max(...first.get(name)!.map(Math.abs)) * counts.get(name)! ** 0.25
  const chosen = names
    .map((name) => [name, reach(name)] as const)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, manner.kept)
    .map(([name]) => name)
  return regressed(rows, chosen.sort(), manner.pull)
}

/** Least squares from 1 for the kind of a row and a fifth below nothing for others; a row of many traits counts no more than one of few. */
const regressed = (rows: readonly Row[], names: readonly string[], pull: number): Table => {
  const places = new Map(names.map((name, at) => [name, at * WIDTH]))
  const size = names.length * WIDTH
  const cases = rows.map(({ traits, kind, weight }) => {
    const at = Int32Array.from(traits.flatMap((trait) => places.get(trait) ?? []))
    return { at, kind: KINDS.findIndex((one) => one === kind), weight, length: 1 / Math.sqrt(Math.max(1, at.length)) }
  })
  const [weights, rest, way, turn] = [0, 1, 2, 3].map(() => new Float64Array(size)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  for (const { at, kind, weight, length } of cases)
    for (const place of at)
      for (let k = 0; k < WIDTH; k++) rest[place + k]! += weight * length * (k === kind ? 1 : -1 / (WIDTH - 1))
  way.set(rest)
  let left = squaresOf(rest, rest)
  const share = new Float64Array(WIDTH)
  for (let round = 0; round < TURNS; round++) {
    for (let at = 0; at < size; at++) turn[at] = pull * way[at]!
    for (const { at, weight, length } of cases) {
      share.fill(0)
      for (const place of at) for (let k = 0; k < WIDTH; k++) share[k]! += way[place + k]!
      for (let k = 0; k < WIDTH; k++) share[k]! *= weight * length * length
      for (const place of at) for (let k = 0; k < WIDTH; k++) turn[place + k]! += share[k]!
    }
    const along = squaresOf(way, turn)
    const step = left.map((square, k) => square / Math.max(along[k]!, 1e-30))
    for (let at = 0; at < size; at++) {
      weights[at]! += step[at % WIDTH]! * way[at]!
      rest[at]! -= step[at % WIDTH]! * turn[at]!
    }
    const next = squaresOf(rest, rest)
    for (let at = 0; at < size; at++)
      way[at] = rest[at]! + (next[at % WIDTH]! / Math.max(left[at % WIDTH]!, 1e-30)) * way[at]!
    left = next
  }
  return new Map(
    names.map((name, at) => [name, [...weights.subarray(at * WIDTH, (at + 1) * WIDTH)] as readonly number[]] as const),
  )
}

/** The product of two tables for each kind. */
const squaresOf = (one: Float64Array, other: Float64Array): number[] => {
  const sum = KINDS.map(() => 0)
  for (let at = 0; at < one.length; at++) sum[at % WIDTH]! += one[at]! * other[at]!
  return sum
}

/** As the reader holds them: whole numbers, twelve to the unit; what rounds to nothing is left out. */
export const inWhole = (table: Table): Table =>
  new Map(
    [...table]
      .map(([name, row]) => [name, row.map((weight) => Math.round(weight * 12) || 0)] as const)
      .filter(([, row]) => row.some((weight) => weight !== 0)),
  )

const foldOf = (report: string): number => {
  let sum = 7
  for (const letter of report.replace(/\.(?:ko|en)$/, '')) sum = (sum * 31 + letter.charCodeAt(0)) >>> 0
  return sum % FOLDS
}

/** Prints how many kinds are right in reports, and in whole sets, that were not learnt from, and what was taken for what; returns what was read otherwise. */
export const crossed = (rows: readonly Row[], manner: Manner): readonly (readonly [Row, string])[] => {
  const wrong: (readonly [Row, string])[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const table = inWhole(
      fitted(
        rows.filter(({ report }) => foldOf(report) !== fold),
        manner,
      ),
    )
    for (const row of rows.filter(({ report }) => foldOf(report) === fold)) {
      const got = likeliestKind(row.traits, table)
      if (got !== row.kind) wrong.push([row, got])
    }
  }
  const taken = new Map<string, number>()
  for (const set of new Set(rows.map((row) => row.set))) {
    const some = rows.filter((row) => row.set === set)
    const right = some.length - wrong.filter(([row]) => row.set === set).length
    const without = inWhole(
      fitted(
        rows.filter((row) => row.set !== set),
        manner,
      ),
    )
    const read = some.map((row) => [row.kind, likeliestKind(row.traits, without)] as const)
    for (const pair of read) taken.set(pair.join(' '), (taken.get(pair.join(' ')) ?? 0) + 1)
    const apart = read.filter(([want, got]) => want === got).length
    console.log(
      `${set.padEnd(18)} ${String(some.length).padStart(4)} statements: ${(right / some.length).toFixed(3)} by report, ${(apart / some.length).toFixed(3)} with the whole set left out`,
    )
  }
  console.log(`with whole sets left out, by kind: ${KINDS.join(' ')}`)
  for (const want of KINDS)
    console.log(want.padEnd(12), KINDS.map((got) => String(taken.get(`${want} ${got}`) ?? 0).padStart(5)).join(' '))
  return wrong
}
