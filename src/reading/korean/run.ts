import { runOf } from './trait.js'
import { WEIGHTS } from './weight.js'

type Row = readonly number[]
type Run = { row: Row | null; readonly then: Map<number, Row> }

/** A syllable, `_` or `0` as a number of fourteen bits, so that two of them are still a small number. */
const numberOf = (unit: number): number => (unit >= 0xac00 ? unit - 0xac00 : unit === 0x5f ? 11_172 : 11_173)
const pairAt = (letters: string, at: number): number =>
  (numberOf(letters.charCodeAt(at)) << 14) | numberOf(letters.charCodeAt(at + 1))

/** The last two of a claim have its end for a third. */
const END = 11_174
const thirdAt = (letters: string, at: number): number => (at < letters.length ? numberOf(letters.charCodeAt(at)) : END)

/** The weights of `two:` and `three:`, found without making a word of each run: by its first two, then by the third. */
const RUNS = new Map<number, Run>()
for (const [trait, row] of WEIGHTS) {
  const [, length, letters] = /^(two|three):(.+)$/.exec(trait) ?? []
  if (letters === undefined) continue
  const pair = pairAt(letters, 0)
  const run: Run = RUNS.get(pair) ?? { row: null, then: new Map() }
  RUNS.set(pair, run)
  if (length === 'two') run.row = row
  else run.then.set(thirdAt(letters, 2), row)
}

/** What the runs of two and three syllables of a claim weigh, each run once. */
export const rowsOfRuns = (claim: string): ReadonlySet<Row> => {
  const letters = runOf(claim)
  const found = new Set<Row>()
  for (let at = 0; at + 1 < letters.length; at++) {
    const run = RUNS.get(pairAt(letters, at))
    if (run === undefined) continue
    if (run.row !== null) found.add(run.row)
    const row = run.then.get(thirdAt(letters, at + 2))
    if (row !== undefined) found.add(row)
  }
  return found
}
