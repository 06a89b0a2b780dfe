import type { Asked } from './query.js'
import type { Slot } from './slot.js'
import type { Node } from './trie.js'

/** What a departure from every known spelling costs, in nats. */
export type Slips = {
  readonly extraVowel: number
  readonly extraConsonant: number
  readonly skippedVowel: number
  readonly skippedConsonant: number
  readonly otherVowel: number
  readonly otherConsonant: number
}

/** Ways on from each position of a query through one slot. */
type Steps = { readonly first: Int32Array; readonly to: Int32Array; readonly costs: Float64Array }

const isVowelLetter = (letter: string | undefined): boolean => letter !== undefined && 'aeiouyw'.includes(letter)

/** What letters without the mark, or with it, say against a reading: 3 where the marks speak against it. */
const MARKED = 4
export const penaltyOf = (asked: Asked, at: number, edge: Slot['edges'][number]): number => {
  if (!asked.hasBreves && !asked.hasAspirates) return 0
  let penalty = 0
  const marks = asked.marks.slice(at, at + edge.text.length)
  for (const [group] of edge.choices) {
    const letter = group[group.length - 1] ?? ''
    const isOnset = /^[SG]?[IJvnlo]/.test(group)
    if ('ㅓㅕㅝㅡㅢ'.includes(letter)) {
      const isBare = /[ou]/.test(edge.text) && !/eo|eu/.test(edge.text) && !marks.includes('˘')
      if (asked.hasBreves && isBare) penalty += MARKED / 2
    } else if ('ㅗㅛㅜㅠ'.includes(letter) && marks.includes('˘')) penalty += MARKED
    else if (isOnset && 'ㅋㅌㅍㅊ'.includes(letter) && !marks.includes("'") && !/[^c]h/.test(edge.text))
      penalty += asked.hasAspirates ? MARKED / 2 : 1.5
    else if (isOnset && 'ㄱㄷㅂㅈ'.includes(letter) && marks.includes("'")) penalty += MARKED
  }
  return penalty
}

/** The steps of one slot through a query, found once for each query, those from one position side by side. */
const stepsOf = (asked: Asked, slot: Slot, systems: number): Steps => {
  const { letters } = asked
  const length = letters.length
  const byFirst = slot.byFirst
  const first = new Int32Array(length + 2)
  const to: number[] = []
  const costs: number[] = []
  for (let at = 0; at <= length; at += 1) {
    first[at] = to.length
    for (const edges of [byFirst.get(''), byFirst.get(letters[at] ?? '?')]) {
      for (const edge of edges ?? []) {
        if (!letters.startsWith(edge.text, at)) continue
        to.push(at + edge.text.length)
        const penalty = penaltyOf(asked, at, edge)
        for (let system = 0; system < systems; system += 1) costs.push((edge.costs[system] ?? 0) + penalty)
      }
    }
  }
  first[length + 1] = to.length
  return { first, to: Int32Array.from(to), costs: Float64Array.from(costs) }
}

/** One query going through the names. */
export class Search {
  readonly #steps: (Steps | undefined)[] = []
  readonly #levels: Float64Array[] = []
  readonly #isVowel: readonly boolean[]
  readonly #length: number
  constructor(
    readonly asked: Asked,
    readonly systems: number,
    readonly slips: Slips,
  ) {
    this.#length = asked.letters.length
    this.#isVowel = Array.from(asked.letters, isVowelLetter)
  }

  level(depth: number): Float64Array {
    return (this.#levels[depth] ??= new Float64Array((this.#length + 1) * this.systems))
  }

  /** Costs at the beginning: what each system of spelling costs to assume. */
  begin(assumed: readonly number[]): Float64Array {
    const level = this.level(0)
    level.fill(Infinity)
    assumed.forEach((cost, system) => (level[system] = cost))
    this.#slide(level)
    return level
  }

  /** A letter too many. */
  #slide(level: Float64Array): void {
    const { systems } = this
    for (let at = 0; at < this.#length; at += 1) {
      const cost = this.#isVowel[at] ? this.slips.extraVowel : this.slips.extraConsonant
      for (let system = 0; system < systems; system += 1) {
        const value = (level[at * systems + system] ?? 0) + cost
        const place = (at + 1) * systems + system
        if (value < (level[place] ?? 0)) level[place] = value
      }
    }
  }

  /** Goes through one slot; returns the least cost anywhere after it. */
  step(slot: Slot, before: Float64Array, depth: number, bound: number): number {
    const { systems, slips } = this
    const { first, to, costs } = (this.#steps[slot.id] ??= stepsOf(this.asked, slot, systems))
    const level = this.level(depth)
    level.fill(Infinity)
    const skip = slot.isVowel ? slips.skippedVowel : slips.skippedConsonant
    const other = slot.isVowel ? slips.otherVowel : slips.otherConsonant
    let least = Infinity
    for (let at = 0; at <= this.#length; at += 1) {
      const start = at * systems
      let here = Infinity
      for (let system = 0; system < systems; system += 1) here = Math.min(here, before[start + system] as number)
      if (here > bound) continue
      const end = first[at + 1] as number
      for (let index = first[at] as number; index < end; index += 1) {
        const place = (to[index] as number) * systems
        for (let system = 0; system < systems; system += 1) {
          const value = (before[start + system] as number) + (costs[index * systems + system] as number)
          if (value < (level[place + system] as number)) level[place + system] = value
        }
      }
      if (here + Math.min(skip, other) > bound) continue
      const isOne = at < this.#length && this.#isVowel[at] === slot.isVowel
      const isTwo = isOne && at + 1 < this.#length && this.#isVowel[at + 1] === slot.isVowel
      for (let system = 0; system < systems; system += 1) {
        const cost = before[start + system] as number
        if (cost + skip < (level[start + system] as number)) level[start + system] = cost + skip
        if (!isOne) continue
        if (cost + other < (level[start + systems + system] as number)) level[start + systems + system] = cost + other
        const two = start + 2 * systems + system
        if (isTwo && cost + other < (level[two] as number)) level[two] = cost + other
      }
    }
    this.#slide(level)
    for (let place = 0; place < level.length; place += 1) {
      if ((level[place] as number) < least) least = level[place] as number
    }
    return least
  }

  /** What it costs that a name ends at a position, with what its ending costs in each system: over all systems together. */
  endAt(level: Float64Array, at: number, ends: Float64Array, bound: number): number {
    const start = at * this.systems
    let least = Infinity
    for (let system = 0; system < this.systems; system += 1)
      least = Math.min(least, (level[start + system] as number) + (ends[system] as number))
    if (least > bound + 2) return Infinity
    let sum = 0
    for (let system = 0; system < this.systems; system += 1)
      sum += Math.exp(least - (level[start + system] as number) - (ends[system] as number))
    return least - Math.log(sum)
  }

  /** Every name reached at a cost of at most `bound`. */
  through(
    root: Node,
    assumed: readonly number[],
    bound: number,
    reached: (node: Node, level: Float64Array) => void,
  ): void {
    const visit = (node: Node, level: Float64Array, depth: number): void => {
      if (node.names.length > 0) reached(node, level)
      for (const child of node.children) {
        if (!child.slot) continue
        if (this.step(child.slot, level, depth + 1, bound) <= bound) visit(child, this.level(depth + 1), depth + 1)
      }
    }
    visit(root, this.begin(assumed), 0)
  }
}
