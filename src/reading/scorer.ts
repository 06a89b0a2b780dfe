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

/** A trait of a table: what it weighs, and in which sum it has been counted last. */
export type Entry = { readonly row: readonly number[]; counted: number }

const MOST_WORDS = 4000
const PAIR = /^(\w+):([^_]*)_(.*)$/s

/**
 * Adds up what the traits of a table speak for, each counted once. What a word tells is looked up in the table when it is
 * first met, and what two words tell together without writing it down; so that next to no strings are made.
 */
export class Tally implements Notes {
  readonly entries: ReadonlyMap<string, Entry>
  readonly sum: number[]
  private readonly ofWords = new Map<OfWord, Map<string, readonly Entry[]>>()
  private readonly pairs = new Map<string, Map<string, Map<string, Entry>>>()
  private turn = 0

  constructor(weights: Weights, columns: number) {
    const entries = new Map<string, Entry>()
    this.entries = entries
    this.sum = Array.from({ length: columns }, () => 0)
    for (const [trait, row] of weights) {
      const entry = { row, counted: 0 }
      entries.set(trait, entry)
      const [, sort, one, other] = PAIR.exec(trait) ?? []
      if (sort !== undefined) inner(inner(this.pairs, sort), one!).set(other!, entry)
    }
  }

  /** The sum of what one statement's traits speak for; it holds until the next one is told. */
  of(tell: (notes: Tally) => void): readonly number[] {
    this.turn++
    this.sum.fill(0)
    tell(this)
    return this.sum
  }

  count(entry: Entry): void {
    if (entry.counted === this.turn) return
    entry.counted = this.turn
    add(this.sum, entry.row)
  }

  note(trait: string): void {
    const entry = this.entries.get(trait)
    if (entry !== undefined) this.count(entry)
  }

  noteWords(words: readonly string[], of: OfWord): void {
    const known = inner(this.ofWords, of)
    for (const word of words) {
      let entries = known.get(word)
      if (entries === undefined) {
        entries = of(word).flatMap((trait) => this.entries.get(trait) ?? [])
        if (known.size === MOST_WORDS) known.clear()
        known.set(word, entries)
      }
      for (const entry of entries) this.count(entry)
    }
  }

  notePair(sort: string, one: string, other: string): void {
    const entry = this.pairs.get(sort)?.get(one)?.get(other)
    if (entry !== undefined) this.count(entry)
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
