import type { NameMatch, NameReason } from '../../record/name.js'
import { align } from './align.js'
import { EndingCosts, endingsIn, type SpeltEnding } from './ending.js'
import { familyOf } from './family.js'
import { JAPANESE, japaneseOf } from './japanese.js'
import { compareHangul } from './korean.js'
import { askedOf, type Asked } from './query.js'
import { Search, type Slips } from './search.js'
import { Slots, type Costs } from './slot.js'
import { isHangul } from './syllable.js'
import { newNode, plant, type Node } from './trie.js'
import { Usual, type NameKind } from './usual.js'
import { syllablesIn, variantsOf } from './variant.js'
import { reasonsOf } from './why.js'

export type { NameKind }

/** Everything that was learnt or set about how names are spelt. */
export type Model = {
  readonly costs: Costs
  /** What each system of spelling costs to assume. */
  readonly assumed: readonly number[]
  readonly slips: Slips
  readonly digitDropped: number
}

type Match = Omit<NameMatch, 'why'>

const NO_END = { kind: null, isOwnWord: false } as const

const BOUNDS = [9, 13, 18, 24]
const LAST = 24
/** Costs of Hangul against Hangul in nats, and beyond which cost two names have nothing to do with each other. */
const HANGUL = 7
const FAR = 1.2
/** A name this much less likely than the best one is not looked for. */
const REACH = 6

type Made = { readonly slots: Slots; readonly endings: EndingCosts }

const made = new WeakMap<Model, Made>()
/** The slots of a model, which all lists of names share. */
const madeOf = (model: Model): Made => {
  const systems = model.assumed.length
  const found = made.get(model) ?? {
    slots: new Slots(model.costs, systems),
    endings: new EndingCosts(model.costs, systems),
  }
  made.set(model, found)
  return found
}

/** Names in Hangul, made ready to be asked for in Latin letters. */
export class NameList {
  readonly #root: Node = newNode(null)
  readonly #japanese: Node = newNode(null)
  readonly #priors: Float64Array
  readonly #slots: Slots
  readonly #endings: EndingCosts
  /** `usual` says how usual names are where these are only some of a list. */
  constructor(
    readonly names: readonly string[],
    readonly kind: NameKind,
    readonly model: Model,
    usual = new Usual(names, kind),
  ) {
    const { slots, endings } = madeOf(model)
    this.#slots = slots
    this.#endings = endings
    names.forEach((name, number) => {
      for (const { text, ...variant } of variantsOf(name, kind, model.digitDropped)) {
        const syllables = syllablesIn(text)
        if (syllables.length === 0) continue
        plant(this.#root, slots.of(syllables, kind === 'person' ? familyOf(text) : 0), { name: number, ...variant })
        const japanese = kind === 'place' ? japaneseOf(syllables) : null
        if (japanese) plant(this.#japanese, japanese, { name: number, ...variant })
      }
    })
    const priors = names.map((name) => usual.costOf(name))
    const least = priors.reduce((best, cost) => Math.min(best, cost), Infinity)
    this.#priors = Float64Array.from(priors, (cost) => (Number.isFinite(least) ? cost - least : 0))
  }

  /** The names that a spelling means, the likeliest first; those whose sound costs at most `most` where that is said. */
  rank(text: string, limit: number, most: number | null = null): readonly Match[] {
    const asked = askedOf(text)
    if (asked.letters === '') return []
    const search = new Search(asked, this.model.assumed.length, this.model.slips)
    if (most !== null) return this.#within(search, asked, most).slice(0, limit)
    for (const bound of BOUNDS) {
      const found = this.#within(search, asked, bound)
      const best = found[0]
      if (bound === LAST || (best && (found.length >= limit * 3 || best.sound + REACH <= bound)))
        return found.slice(0, limit)
    }
    return []
  }

  /** The same with the reasons, asked for in Hangul or in Latin letters. */
  explained(text: string, limit: number): readonly NameMatch[] {
    if (isHangul(text)) return this.#inHangul(text, limit)
    return this.rank(text, limit).map((match) => ({ ...match, why: this.reasons(text, match.name) }))
  }

  #inHangul(text: string, limit: number): readonly NameMatch[] {
    return this.names
      .map((name) => {
        const { cost, why } = compareHangul(text, name)
        return { name, cost, sound: cost * HANGUL, why }
      })
      .filter(({ cost }) => cost <= FAR)
      .sort((a, b) => a.cost - b.cost)
      .slice(0, limit)
  }

  /** Why a spelling in Latin letters is taken for a name. */
  reasons(text: string, name: string): readonly NameReason[] {
    const whole = askedOf(text)
    let best: { cost: number; why: readonly NameReason[] } = { cost: this.#japaneseCost(whole, name), why: [] }
    if (best.cost < Infinity) best = { ...best, why: [{ kind: 'japanese', hangul: name }] }
    for (const { at, kind, isOwnWord } of this.#ends(whole))
      for (const { text: said, extra, ending, isShortened } of variantsOf(name, this.kind, this.model.digitDropped)) {
        if (isShortened && ending === kind && !isOwnWord) continue
        const slots = this.#slots.of(syllablesIn(said), this.kind === 'person' ? familyOf(said) : 0)
        const ends = this.#endings.of(ending, isShortened, kind)
        this.model.assumed.forEach((assumed, system) => {
          const found = align(whole, slots, system, this.model.slips, at)
          const cost = found.cost + assumed + extra + (ends[system] ?? 0)
          if (cost >= best.cost) return
          const endings: NameReason[] = []
          if (isShortened && kind !== ending) endings.push({ kind: 'ending-left-off', hangul: name.slice(said.length) })
          if (kind !== null && kind !== ending) endings.push({ kind: 'ending-added', letters: whole.letters.slice(at) })
          best = { cost, why: [...reasonsOf(found, said), ...endings] }
        })
      }
    return best.why
  }

  /** What it costs that a spelling is the Japanese reading of a name; Infinity where it cannot be. */
  #japaneseCost(asked: Asked, name: string): number {
    let least = Infinity
    if (this.kind === 'person') return least
    for (const { text, isShortened } of variantsOf(name, this.kind, this.model.digitDropped)) {
      const slots = japaneseOf(syllablesIn(text))
      if (!slots) continue
      const cost = align(asked, slots, 0, JAPANESE.slips).cost + JAPANESE.assumed
      least = Math.min(least, cost + (isShortened ? JAPANESE.shortened : 0))
    }
    return least < JAPANESE.slips.skippedVowel ? least : Infinity
  }

  #ends(asked: Asked): readonly (SpeltEnding | (typeof NO_END & { readonly at: number }))[] {
    const whole = { at: asked.letters.length, ...NO_END }
    return this.kind === 'person' ? [whole] : [whole, ...endingsIn(asked.letters)]
  }

  /** A name written with a space counts for a trifle less than the same name without one. */
  #costOf(name: number, sound: number): number {
    return sound + (this.#priors[name] ?? 0) + (/\s/.test(this.names[name] ?? '') ? 0.01 : 0)
  }

  #within(search: Search, asked: Asked, bound: number): readonly Match[] {
    const best = new Map<number, number>()
    const ends = this.#ends(asked)
    search.through(this.#root, this.model.assumed, bound, (node, level) => {
      for (const { at, kind, isOwnWord } of ends)
        for (const { name, extra, ending, isShortened } of node.names) {
          if (isShortened && ending === kind && !isOwnWord) continue
          const cost = extra + search.endAt(level, at, this.#endings.of(ending, isShortened, kind), bound)
          if (cost <= bound && cost < (best.get(name) ?? Infinity)) best.set(name, cost)
        }
    })
    new Search(asked, 1, JAPANESE.slips).through(this.#japanese, [JAPANESE.assumed], bound, (node, level) => {
      for (const { name, isShortened } of node.names) {
        const cost = (level[asked.letters.length] as number) + (isShortened ? JAPANESE.shortened : 0)
        if (cost <= bound && cost < (best.get(name) ?? Infinity)) best.set(name, cost)
      }
    })
    return [...best]
      .map(([name, sound]) => ({ name: this.names[name] ?? '', sound, cost: this.#costOf(name, sound) }))
      .sort((a, b) => a.cost - b.cost)
  }
}
