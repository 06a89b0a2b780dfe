import type { NameMatch, NameReason } from '../../record/name.js'
import { readingsOfHanja } from '../hanja.js'
import { align } from './align.js'
import { EndingCosts, endingsIn, NO_ENDING, type SpeltEnding } from './ending.js'
import { familiesOf } from './family.js'
import { familyWith, initialsIn, isWholeLetter, type Initials } from './initials.js'
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
/** How odd a spelling of a family name may be; what initials say too little and a given name said first cost, in nats. */
const FAMILY = 6
const WEAK = 3
const TURNED = 2.5
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
  #familyRoot: { readonly root: Node; readonly names: readonly string[] } | null = null
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
      for (const { text, extra, ending, isShortened } of variantsOf(name, kind, model.digitDropped)) {
        const syllables = syllablesIn(text)
        if (syllables.length === 0) continue
        const ended = { name: number, extra, ending, isShortened }
        for (const family of kind === 'person' ? familiesOf(text) : [0])
          plant(this.#root, slots.of(syllables, family), ended)
        const japanese = kind === 'place' ? japaneseOf(syllables) : null
        if (japanese) plant(this.#japanese, japanese, ended)
      }
    })
    const priors = names.map((name) => usual.costOf(name))
    const least = priors.reduce((best, cost) => Math.min(best, cost), Infinity)
    this.#priors = Float64Array.from(priors, (cost) => (Number.isFinite(least) ? cost - least : 0))
  }

  /** The names that a spelling means, the likeliest first; those whose sound costs at most `most` where that is said. */
  rank(text: string, limit: number, most: number | null = null): readonly Match[] {
    const initials = this.kind === 'person' ? initialsIn(text) : null
    const weak = initials ? this.#byInitials(initials, most ?? LAST).slice(0, limit) : []
    if (initials && !isWholeLetter(text, initials)) return weak
    const found = this.#bySound(text, limit, most)
    const turned = this.#turned(text)
    if (turned === null && weak.length === 0) return found
    const best = new Map(found.map((match) => [match.name, match]))
    const given = turned === null ? [] : this.#bySound(turned, limit, most)
    const after = given.map(({ name, cost, sound }) => ({ name, cost: cost + TURNED, sound: sound + TURNED }))
    for (const match of [...after, ...weak])
      if (match.cost < (best.get(match.name)?.cost ?? Infinity)) best.set(match.name, match)
    return [...best.values()].sort((a, b) => a.cost - b.cost).slice(0, limit)
  }

  #bySound(text: string, limit: number, most: number | null): readonly Match[] {
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

  /** What a whole word costs as each family name of the list, as far as it can be one. */
  #familyCosts(word: string): ReadonlyMap<string, number> {
    this.#familyRoot ??= this.#plantFamilies()
    const asked = askedOf(word)
    const none = this.#endings.of(NO_ENDING, false, null)
    const found = new Map<string, number>()
    const search = new Search(asked, this.model.assumed.length, this.model.slips)
    search.through(this.#familyRoot.root, this.model.assumed, FAMILY, (node, level) => {
      const cost = search.endAt(level, asked.letters.length, none, FAMILY)
      for (const { name } of node.names) if (cost <= FAMILY) found.set(this.#familyRoot?.names[name] ?? '', cost)
    })
    return found
  }

  #plantFamilies(): { readonly root: Node; readonly names: readonly string[] } {
    const root = newNode(null)
    const names = new Set<string>()
    for (const name of this.names) {
      const signs = Array.from(name.replace(/\s/gu, ''))
      for (const length of familiesOf(name)) if (length > 0) names.add(signs.slice(0, length).join(''))
    }
    const all = [...names]
    all.forEach((family, name) => {
      const syllables = syllablesIn(family)
      if (syllables.length > 0)
        plant(root, this.#slots.of(syllables, syllables.length), {
          name,
          extra: 0,
          ending: NO_ENDING,
          isShortened: false,
        })
    })
    return { root, names: all }
  }

  /** A name of several words with the last of them first, where that may be a family name: “Jong Un Kim”. */
  #turned(text: string): string | null {
    if (this.kind !== 'person' || text.includes(',')) return null
    const words = text.trim().split(/\s+/)
    const last = words[words.length - 1]
    if (last === undefined || words.length < 2 || words.length > 4 || this.#familyCosts(last).size === 0) return null
    return [last, ...words.slice(0, -1)].join(' ')
  }

  /** What it costs that a name is told by its family name and initials; Infinity where it cannot be. */
  #initialsCost(name: string, initials: Initials, families = this.#familyCosts(initials.family)): number {
    const family = familyWith(name, initials)
    return family === null ? Infinity : (families.get(family) ?? Infinity) + WEAK
  }

  #byInitials(initials: Initials, most: number): readonly Match[] {
    const families = this.#familyCosts(initials.family)
    return this.names
      .flatMap((name, number) => {
        const sound = this.#initialsCost(name, initials, families)
        return sound <= most ? [{ name, sound, cost: this.#costOf(number, sound) }] : []
      })
      .sort((a, b) => a.cost - b.cost)
  }

  /** The same with the reasons, asked for in Hangul or in Latin letters. */
  explained(text: string, limit: number): readonly NameMatch[] {
    if (isHangul(text)) return this.#inHangul(text, limit)
    const read = readingsOfHanja(text).flatMap((reading) =>
      this.#inHangul(reading, limit).map((match): NameMatch => {
        return { ...match, why: [{ kind: 'hanja', letters: text, hangul: reading }, ...match.why] }
      }),
    )
    if (read.length > 0) {
      const best = new Map<string, NameMatch>()
      for (const match of read.sort((a, b) => a.cost - b.cost)) if (!best.has(match.name)) best.set(match.name, match)
      return [...best.values()].slice(0, limit)
    }
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
    const initials = this.kind === 'person' ? initialsIn(text) : null
    const why: readonly NameReason[] = [{ kind: 'initials', letters: initials?.given.join(' ').toUpperCase() ?? '' }]
    if (initials && !isWholeLetter(text, initials)) return why
    const [asked, turned] = [this.#explained(text, name), this.#turned(text)]
    const other = turned === null ? null : this.#explained(turned, name)
    const weak = initials ? this.#initialsCost(name, initials) : Infinity
    if (weak < Math.min(asked.cost, (other?.cost ?? Infinity) + TURNED)) return why
    if (other === null || asked.cost <= other.cost + TURNED) return asked.why
    return [{ kind: 'given-first', letters: turned?.split(' ')[0] ?? '' }, ...other.why]
  }

  #explained(text: string, name: string): { readonly cost: number; readonly why: readonly NameReason[] } {
    const whole = askedOf(text)
    let best: { cost: number; why: readonly NameReason[] } = { cost: this.#japaneseCost(whole, name), why: [] }
    if (best.cost < Infinity) best = { ...best, why: [{ kind: 'japanese', hangul: name }] }
    for (const { at, kind, isOwnWord } of this.#ends(whole))
      for (const { text: said, extra, ending, isShortened } of variantsOf(name, this.kind, this.model.digitDropped)) {
        if (isShortened && ending === kind && !isOwnWord) continue
        const ends = this.#endings.of(ending, isShortened, kind)
        for (const family of this.kind === 'person' ? familiesOf(said) : [0]) {
          const slots = this.#slots.of(syllablesIn(said), family)
          this.model.assumed.forEach((assumed, system) => {
            const found = align(whole, slots, system, this.model.slips, at)
            const cost = found.cost + assumed + extra + (ends[system] ?? 0)
            if (cost >= best.cost) return
            const endings: NameReason[] = []
            if (isShortened && kind !== ending)
              endings.push({ kind: 'ending-left-off', hangul: name.slice(said.length) })
            if (kind !== null && kind !== ending)
              endings.push({ kind: 'ending-added', letters: whole.letters.slice(at) })
            best = { cost, why: [...reasonsOf(found, said), ...endings] }
          })
        }
      }
    return best
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
