import type { Tally } from '../scorer.js'

/** A syllable, a blank or a figure as a number of fourteen bits; the last two of a claim have its end for a third. */
const [BLANK, FIGURE, END, NOTHING] = [11_172, 11_173, 11_174, -1]
const numberOf = (unit: number): number => {
  if (unit >= 0xac00 && unit <= 0xd7a3) return unit - 0xac00
  if (unit === 0x20) return BLANK
  return unit >= 0x30 && unit <= 0x39 ? FIGURE : NOTHING
}

/** The numbers of what `runOf` leaves of a claim, a run of figures as one. */
const numbersOf = (claim: string): readonly number[] => {
  const found: number[] = []
  let last = NOTHING
  for (let at = 0; at < claim.length; at++) {
    const number = numberOf(claim.charCodeAt(at))
    if (number === NOTHING || (number === FIGURE && last === FIGURE)) continue
    found.push(number)
    last = number
  }
  return found
}

/** Instead of the third of a run of two. */
const TWO = 11_175
const SORTS = /^(two|three):(.+)$/

/** The traits `two:` and `three:` of a tally, found by their syllables without making a word of each run. */
export class Runs {
  private readonly last: number
  private readonly firsts: Int32Array
  private readonly rests: Int32Array
  private readonly numbers: Int32Array

  constructor(private readonly tally: Tally) {
    const runs = [...tally.numbers].flatMap(([trait, number]) => {
      const [, sort, run] = SORTS.exec(trait) ?? []
      if (run === undefined) return []
      const [one = END, other = END, third = END] = numbersOf(run.replaceAll('_', ' '))
      return [{ one, other, third: sort === 'two' ? TWO : third, number }]
    })
    const size = 2 ** Math.ceil(Math.log2(4 * runs.length + 1))
    this.last = size - 1
    this.firsts = new Int32Array(size).fill(NOTHING)
    this.rests = new Int32Array(size)
    this.numbers = new Int32Array(size)
    for (const { one, other, third, number } of runs) {
      const slot = this.slot(one, other, third)
      this.firsts[slot] = one
      this.rests[slot] = (other << 14) | third
      this.numbers[slot] = number
    }
  }

  /** Counts the runs of a claim, each once. */
  count(claim: string): void {
    const found = numbersOf(claim)
    for (let at = 0; at + 1 < found.length; at++) {
      this.countOne(found[at]!, found[at + 1]!, TWO)
      this.countOne(found[at]!, found[at + 1]!, at + 2 < found.length ? found[at + 2]! : END)
    }
  }

  private countOne(one: number, other: number, third: number): void {
    const slot = this.slot(one, other, third)
    if (this.firsts[slot] !== NOTHING) this.tally.count(this.numbers[slot]!)
  }

  /** The slot where a run stands, or would: the first free one from where its numbers point, mixed. */
  private slot(one: number, other: number, third: number): number {
    const rest = (other << 14) | third
    const mixed = Math.imul(Math.imul(one, 0x9e3779b1) ^ Math.imul(rest, 0x85ebca6b), 0x27d4eb2f)
    let slot = (mixed ^ (mixed >>> 15)) & this.last
    while (this.firsts[slot] !== NOTHING && (this.firsts[slot] !== one || this.rests[slot] !== rest))
      slot = (slot + 1) & this.last
    return slot
  }
}
