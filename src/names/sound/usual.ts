import { endingOf } from './ending.js'
import { familyOf } from './family.js'

export type NameKind = 'place' | 'person'

/**
 * How much it weighs how usual a name is: its syllables, and the given name, or a place's name without its ending, that it
 * shares with others. Little: a list holds a name once, whether many bear it or one.
 */
const WEIGHT: Readonly<Record<NameKind, { readonly syllables: number; readonly shared: number }>> = {
  place: { syllables: 0.2, shared: 0.1 },
  person: { syllables: 0.1, shared: 0.1 },
}

const placeOf = (at: number, length: number): number => (at === 0 ? 0 : at === length - 1 ? 2 : 1)
const lettersOf = (name: string): readonly string[] => Array.from(name.replace(/[\s\d]/g, ''))

const add = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** How usual the syllables of a name are among the names of a list, by where they stand; and what of it names share. */
export class Usual {
  readonly #counts = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()] as const
  readonly #totals = [0, 0, 0]
  readonly #shared = new Map<string, number>()
  constructor(
    names: readonly string[],
    readonly kind: NameKind,
  ) {
    for (const name of names) {
      const letters = lettersOf(name)
      letters.forEach((letter, at) => {
        const place = placeOf(at, letters.length)
        const counts = this.#counts[place]
        if (counts) add(counts, letter)
        this.#totals[place] = (this.#totals[place] ?? 0) + 1
      })
      add(this.#shared, this.#partOf(name))
    }
  }

  /** What several names have in common: a given name, or a place's name without its ending. */
  #partOf(name: string): string {
    if (this.kind === 'person') return lettersOf(name).slice(familyOf(name)).join('')
    const ending = endingOf(name)
    return ending ? name.slice(0, -ending.text.length) : name
  }

  /** How unusual a name is, as a cost: only differences mean anything. */
  costOf(name: string): number {
    const letters = lettersOf(name)
    let sum = 0
    letters.forEach((letter, at) => {
      const place = placeOf(at, letters.length)
      sum -= Math.log(((this.#counts[place]?.get(letter) ?? 0) + 0.5) / ((this.#totals[place] ?? 0) + 500))
    })
    const { syllables, shared } = WEIGHT[this.kind]
    const usual = this.kind === 'person' ? sum : sum / Math.max(1, letters.length)
    return syllables * usual - shared * Math.log(this.#shared.get(this.#partOf(name)) ?? 1)
  }
}
