import { codaSound, readingsOf } from './cluster.js'
import { isFront, type Syllable } from './syllable.js'

/** Costs of one choice in each system of spelling, in nats. */
export type Costs = ReadonlyMap<string, ReadonlyMap<string, Float64Array>>

/** One way to spell a slot: the letters, what they cost in each system, and the choices that led to them. */
export type Edge = {
  readonly text: string
  readonly costs: Float64Array
  readonly choices: readonly (readonly [group: string, value: string])[]
}

/** A place in a name that letters can fill: an initial, a vowel, or what stands between two vowels. */
export type Slot = {
  readonly id: number
  readonly isVowel: boolean
  readonly edges: readonly Edge[]
  readonly byFirst: ReadonlyMap<string, readonly Edge[]>
}

type Partial = { readonly text: string; readonly costs: Float64Array; readonly choices: Edge['choices'] }

/** Makes the slots of names from a table of costs; slots that are alike are one object. */
export class Slots {
  readonly #made = new Map<string, Slot>()
  constructor(
    readonly costs: Costs,
    readonly systems: number,
  ) {}

  #table(group: string): ReadonlyMap<string, Float64Array> | undefined {
    return this.costs.get(group) ?? (/^[SG]/.test(group) ? this.costs.get(group.slice(1)) : undefined)
  }

  #group(group: string): readonly Partial[] {
    const found = this.#table(group)
    if (!found) return []
    return [...found].map(([value, costs]) => ({ text: value, costs, choices: [[group, value]] }))
  }

  #joined(a: Partial, b: Partial): Partial {
    return {
      text: a.text + b.text,
      costs: a.costs.map((cost, at) => cost + (b.costs[at] ?? 0)),
      choices: [...a.choices, ...b.choices],
    }
  }

  #slot(key: string, isVowel: boolean, make: () => readonly Partial[]): Slot {
    const held = this.#made.get(key)
    if (held) return held
    const best = new Map<string, Partial[]>()
    for (const edge of make()) {
      const same = best.get(edge.text) ?? []
      // Another way to the same letters is kept only where some system finds it cheaper.
      if (same.some((one) => one.costs.every((cost, at) => cost <= (edge.costs[at] ?? 0)))) continue
      best.set(edge.text, [
        ...same.filter((one) => !edge.costs.every((cost, at) => cost <= (one.costs[at] ?? 0))),
        edge,
      ])
    }
    const edges = [...best.values()].flat()
    const byFirst = new Map<string, Edge[]>()
    for (const edge of edges) byFirst.set(edge.text[0] ?? '', [...(byFirst.get(edge.text[0] ?? '') ?? []), edge])
    const slot: Slot = { id: this.#made.size, isVowel, edges, byFirst }
    this.#made.set(key, slot)
    return slot
  }

  #initial({ onset, vowel }: Syllable, mark: string): Slot {
    const group = `${mark}${isFront(vowel) ? 'J' : 'I'}${onset}`
    return this.#slot(group, false, () => this.#group(group))
  }

  #vowel({ onset, vowel }: Syllable, mark: string): Slot {
    const group = `${mark}${onset === 'ㅇ' ? 'W' : 'V'}${vowel}`
    return this.#slot(group, true, () => this.#group(group))
  }

  /** What stands between two vowels; `mark` is G between a family name and a given name. */
  #between(coda: string, { onset, vowel }: Syllable, mark: string): Slot {
    const front = isFront(vowel) ? '+' : ''
    return this.#slot(`${mark}${coda}-${onset}${front}${vowel === 'ㅣ' ? 'ㅣ' : ''}`, false, () =>
      readingsOf(coda, onset, vowel).flatMap((reading) => {
        const rule = reading.rule && ([`${mark}${reading.rule[0]}`, reading.rule[1]] as const)
        const nothing = new Float64Array(this.systems)
        const start: Partial = { text: '', costs: nothing, choices: [] }
        const cost = rule ? this.#table(rule[0])?.get(rule[1]) : null
        const ruled: Partial = rule ? { text: '', costs: cost ?? nothing, choices: [rule] } : start
        const codas = reading.coda ? this.#group(`C${reading.coda}`) : [start]
        const onsets = this.#group(`${mark}${reading.after}${front}${reading.onset}`)
        return codas.flatMap((one) => onsets.map((two) => this.#joined(this.#joined(ruled, one), two)))
      }),
    )
  }

  #final(coda: string): Slot {
    const sound = codaSound(coda)
    return this.#slot(`${coda}$`, false, () =>
      coda === '' ? [{ text: '', costs: new Float64Array(this.systems), choices: [] }] : this.#group(`F${sound}`),
    )
  }

  /** The slots of syllables. `family` says how many of the first ones are a family name; 0 in a name of a place. */
  of(syllables: readonly Syllable[], family: number): readonly Slot[] {
    const slots: Slot[] = []
    syllables.forEach((syllable, at) => {
      const before = syllables[at - 1]
      slots.push(
        before
          ? this.#between(before.coda, syllable, at === family ? 'G' : '')
          : this.#initial(syllable, family > 0 ? 'S' : ''),
      )
      slots.push(this.#vowel(syllable, at < family ? 'S' : ''))
    })
    const last = syllables[syllables.length - 1]
    if (last) slots.push(this.#final(last.coda))
    return slots
  }
}
