import type { Entry, Tally } from '../scorer.js'

type Run = { entry: Entry | null; readonly then: Map<number, Entry> }
/** What runs of two and three syllables weigh: by the first two, then by the third. */
export type Runs = ReadonlyMap<number, Run>

/** A syllable, a blank or a figure as a number of fourteen bits, so that two of them are still a small number. */
const [BLANK, FIGURE, END, NOTHING] = [11_172, 11_173, 11_174, -1]
const numberOf = (unit: number): number => {
  if (unit >= 0xac00 && unit <= 0xd7a3) return unit - 0xac00
  if (unit === 0x20) return BLANK
  return unit >= 0x30 && unit <= 0x39 ? FIGURE : NOTHING
}

/** The numbers of what `runOf` leaves of a claim, a run of figures as one. */
const numbersOf = (claim: string): readonly number[] => {
  const found: number[] = []
  for (let at = 0; at < claim.length; at++) {
    const number = numberOf(claim.charCodeAt(at))
    if (number !== NOTHING && (number !== FIGURE || found.at(-1) !== FIGURE)) found.push(number)
  }
  return found
}

const pairOf = (one: number, other: number): number => (one << 14) | other

/** The entries of `two:` and `three:`, to be found without making a word of each run; the last two of a claim have its end for a third. */
export const runsOf = (entries: ReadonlyMap<string, Entry>): Runs => {
  const runs = new Map<number, Run>()
  for (const [trait, entry] of entries) {
    const [, length, letters] = /^(two|three):(.+)$/.exec(trait) ?? []
    if (letters === undefined) continue
    const [one = END, other = END, third = END] = numbersOf(letters.replaceAll('_', ' '))
    const run: Run = runs.get(pairOf(one, other)) ?? { entry: null, then: new Map() }
    runs.set(pairOf(one, other), run)
    if (length === 'two') run.entry = entry
    else run.then.set(third, entry)
  }
  return runs
}

/** Counts the runs of a claim, each once. */
export const countRuns = (claim: string, runs: Runs, tally: Tally): void => {
  const numbers = numbersOf(claim)
  for (let at = 0; at + 1 < numbers.length; at++) {
    const run = runs.get(pairOf(numbers[at]!, numbers[at + 1]!))
    if (run === undefined) continue
    if (run.entry !== null) tally.count(run.entry)
    const third = run.then.get(at + 2 < numbers.length ? numbers[at + 2]! : END)
    if (third !== undefined) tally.count(third)
  }
}
