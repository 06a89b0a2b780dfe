import type { Kind } from './sort.js'

/** The kinds in the order in which a row of weights names them. */
export const KINDS: readonly Kind[] = ['event', 'directive', 'condition', 'incentive', 'penalty', 'assessment']

/** What each trait of a statement speaks for: a weight for every kind, in whole parts of a unit that the table tells. */
export type Weights = ReadonlyMap<string, readonly number[]>

/** A table printed as `trait=12,-3,0,0,5,-14`, one after another. */
export const weightsFrom = (printed: string): Weights =>
  new Map(
    printed
      .split(/\s+/)
      .filter((row) => row !== '')
      .map((row) => {
        const at = row.lastIndexOf('=')
        return [
          row.slice(0, at),
          row
            .slice(at + 1)
            .split(',')
            .map(Number),
        ]
      }),
  )

/** Made when it is first asked for: who reads one language alone needs no weights of the other. */
export const whenAsked = <Made>(make: () => Made): (() => Made) => {
  let made: Made | null = null
  return () => (made ??= make())
}

const add = (sum: number[], row: readonly number[]): void => {
  for (let kind = 0; kind < row.length; kind++) sum[kind]! += row[kind]!
}

/** The sum of what the traits speak for. */
const sumOf = (traits: Iterable<string>, weights: Weights): number[] => {
  const sum = KINDS.map(() => 0)
  for (const trait of traits) {
    const row = weights.get(trait)
    if (row !== undefined) add(sum, row)
  }
  return sum
}

/** The kind that the traits of a statement speak for most. */
export const likeliestKind = (traits: Iterable<string>, weights: Weights): Kind => kindOfSum(sumOf(traits, weights))

/** What one word or such tells by itself, as traits; the same for the same word. */
export type OfWord = (word: string) => readonly string[]

/** Whoever is told what can be noticed about a statement: trait by trait, or by words and what each of them tells. */
export type Notes = {
  readonly note: (trait: string) => void
  readonly noteWords: (words: readonly string[], of: OfWord) => void
  /** A trait made of two that stand together: `b:one_other`. */
  readonly notePair: (sort: string, one: string, other: string) => void
}

/** The traits themselves, each once, in the order in which they were noted. */
export const listed = (tell: (notes: Notes) => void): readonly string[] => {
  const found = new Set<string>()
  tell({
    note: (trait) => void found.add(trait),
    noteWords: (words, of) => {
      for (const word of words) for (const trait of of(word)) found.add(trait)
    },
    notePair: (sort, one, other) => void found.add(`${sort}:${one}_${other}`),
  })
  return [...found]
}

const MOST_WORDS = 4000
/** Sorts of traits that are made of two that stand together. */
const PAIRED = /^[bk]:/

/**
 * Adds up what the traits of a table speak for, each counted once. What a word tells is looked up in the table when it is
 * first met, and what two words tell together without writing it down; so that next to no strings are made. A trait is a
 * number here, and what all of them weigh lies in one row, so that next to nothing is fetched from afar.
 */
export class Tally implements Notes {
  readonly numbers: ReadonlyMap<string, number>
  private readonly sum: number[]
  private readonly weights: Int32Array
  private readonly countedIn: Uint32Array
  private readonly ofWords = new Map<OfWord, Map<string, readonly number[]>>()
  private readonly pairs = new Map<string, Map<string, Map<string, number>>>()
  private turn = 0

  constructor(
    table: Weights,
    private readonly columns: number,
  ) {
    const numbers = new Map<string, number>()
    this.numbers = numbers
    this.sum = Array.from({ length: columns }, () => 0)
    this.weights = new Int32Array(table.size * columns)
    this.countedIn = new Uint32Array(table.size)
    for (const [trait, row] of table) {
      const number = numbers.size
      numbers.set(trait, number)
      this.weights.set(row, number * columns)
      if (!PAIRED.test(trait)) continue
      const at = trait.indexOf('_')
      inner(inner(this.pairs, trait.charAt(0)), trait.slice(2, at)).set(trait.slice(at + 1), number)
    }
  }

  /** The sum of what one statement's traits speak for; it holds until the next one is told. */
  of(tell: (notes: Tally) => void): readonly number[] {
    this.turn++
    this.sum.fill(0)
    tell(this)
    return this.sum
  }

  count(number: number): void {
    if (this.countedIn[number] === this.turn) return
    this.countedIn[number] = this.turn
    const from = number * this.columns
    for (let column = 0; column < this.columns; column++) this.sum[column]! += this.weights[from + column]!
  }

  note(trait: string): void {
    const number = this.numbers.get(trait)
    if (number !== undefined) this.count(number)
  }

  noteWords(words: readonly string[], of: OfWord): void {
    const known = inner(this.ofWords, of)
    for (const word of words) {
      let numbers = known.get(word)
      if (numbers === undefined) {
        numbers = of(word).flatMap((trait) => this.numbers.get(trait) ?? [])
        if (known.size === MOST_WORDS) known.clear()
        known.set(word, numbers)
      }
      for (let at = 0; at < numbers.length; at++) this.count(numbers[at]!)
    }
  }

  notePair(sort: string, one: string, other: string): void {
    const number = this.pairs.get(sort)?.get(one)?.get(other)
    if (number !== undefined) this.count(number)
  }
}

const inner = <Key, InnerKey, Value>(map: Map<Key, Map<InnerKey, Value>>, key: Key): Map<InnerKey, Value> => {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = new Map<InnerKey, Value>()
  map.set(key, made)
  return made
}

/** The kind that a sum speaks for most; the first of equals. */
export const kindOfSum = (sum: readonly number[]): Kind => KINDS[sum.indexOf(Math.max(...sum))]!
