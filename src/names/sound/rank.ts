import type { NameMatch, NameReason } from '../../record/name.js'
import { align } from './align.js'
import { compareHangul } from './korean.js'
import { askedOf, type Asked } from './query.js'
import { Search, type Slips } from './search.js'
import { Slots, type Costs } from './slot.js'
import { isHangul, syllableOf, type Syllable } from './syllable.js'
import { newNode, plant, type Node } from './trie.js'
import { reasonsOf } from './why.js'

export type NameKind = 'place' | 'person'

/** Everything that was learnt or set about how names are spelt. */
export type Model = {
  readonly costs: Costs
  /** What each system of spelling costs to assume. */
  readonly assumed: readonly number[]
  readonly slips: Slips
  readonly ending: { readonly dropped: number; readonly added: number; readonly swapped: number }
  readonly digitDropped: number
  /** How much the usualness of a name's syllables weighs. */
  readonly prior: Readonly<Record<NameKind, number>>
}

type Match = Omit<NameMatch, 'why'>

const ENDINGS: readonly string[] = Array.from('도시군구읍면동리강산령봉골촌역로')
const LONG_ENDINGS = ['로동자구', '노동자구', '특별시', '직할시', '광역시', '구역', '반도', '해수욕장']
/** Endings as they are spelt behind a name. */
const SPELT =
  /^(?:do|to|si|shi|city|gun|kun|county|gu|ku|district|guyok|kuyok|eup|up|myeon|myon|myun|dong|tong|ri|ni|li|lee|gang|kang|river|san|mountain|ryong|nyong|bong|pong|gol|kol|chon|village|town|yok|yeok|station|province|rodongjagu|nodongjagu|island|island|ho)$/

const DIGITS: Readonly<Record<string, string>> = {
  1: '일',
  2: '이',
  3: '삼',
  4: '사',
  5: '오',
  6: '육',
  7: '칠',
  8: '팔',
  9: '구',
}

const FAMILIES_OF_TWO = new Set(['선우', '독고', '황보', '남궁', '제갈', '사공', '서문', '동방', '강전', '망절'])

/** How many syllables of a person's name are the family name. */
export const familyOf = (name: string): number => {
  const letters = Array.from(name.replace(/\s/g, ''))
  if (letters.length < 2) return 0
  return letters.length >= 4 && FAMILIES_OF_TWO.has(letters.slice(0, 2).join('')) ? 2 : 1
}

const syllablesIn = (name: string): readonly Syllable[] =>
  Array.from(name).flatMap((sign) => {
    const syllable = syllableOf(sign)
    return syllable ? [syllable] : []
  })

type Variant = { readonly text: string; readonly extra: number; readonly isShortened: boolean }

/** A name as it may also be said: digits read or left out, the ending that tells the kind of place left off. */
export const variantsOf = (
  name: string,
  kind: NameKind,
  model: Pick<Model, 'ending' | 'digitDropped'>,
): readonly Variant[] => {
  const whole = name.normalize('NFC')
  const read = whole.replace(/\d/g, (digit) => DIGITS[digit] ?? '')
  const variants: Variant[] = [{ text: read, extra: 0, isShortened: false }]
  const bare = whole.replace(/\d+/g, '')
  if (bare !== whole) variants.push({ text: bare, extra: model.digitDropped, isShortened: false })
  if (kind === 'place') {
    const ending = LONG_ENDINGS.find((one) => bare.endsWith(one)) ?? ENDINGS.find((one) => bare.endsWith(one))
    const rest = ending ? bare.slice(0, -ending.length) : ''
    if (Array.from(rest).length >= 2) variants.push({ text: rest, extra: model.ending.dropped, isShortened: true })
  }
  return variants
}

/** How much a given name that several of the list bear is likelier. */
const GIVEN = 0.5

/** How usual the syllables of a name are among these names, as a cost per name: 0 for the most usual. */
const priorsOf = (names: readonly string[], kind: NameKind): Float64Array => {
  const counts = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()]
  const totals = [0, 0, 0]
  const placeOf = (at: number, length: number): number => (at === 0 ? 0 : at === length - 1 ? 2 : 1)
  const split = names.map((name) => Array.from(name.replace(/[\s\d]/g, '')))
  for (const letters of split) {
    letters.forEach((letter, at) => {
      const place = placeOf(at, letters.length)
      counts[place]?.set(letter, (counts[place]?.get(letter) ?? 0) + 1)
      totals[place] = (totals[place] ?? 0) + 1
    })
  }
  const given = new Map<string, number>()
  const givenOf = (letters: readonly string[]): string => letters.slice(familyOf(letters.join(''))).join('')
  if (kind === 'person')
    for (const letters of split) given.set(givenOf(letters), (given.get(givenOf(letters)) ?? 0) + 1)
  const costs = split.map((letters) => {
    let sum = 0
    letters.forEach((letter, at) => {
      const place = placeOf(at, letters.length)
      sum -= Math.log(((counts[place]?.get(letter) ?? 0) + 0.5) / ((totals[place] ?? 0) + 500))
    })
    const usual = kind === 'person' ? GIVEN * Math.log(given.get(givenOf(letters)) ?? 1) : 0
    return (kind === 'person' ? sum : sum / Math.sqrt(Math.max(1, letters.length))) - usual
  })
  const least = costs.reduce((best, cost) => Math.min(best, cost), Infinity)
  return Float64Array.from(costs, (cost) => (Number.isFinite(least) ? cost - least : 0))
}

const BOUNDS = [9, 13, 18, 24]
const LAST = 24
/** Costs of Hangul against Hangul in nats, and beyond which cost two names have nothing to do with each other. */
const HANGUL = 7
const FAR = 1.2
/** A name this much less likely than the best one is not looked for. */
const REACH = 6

const made = new WeakMap<Model, Slots>()
/** The slots of a model, which all lists of names share. */
const slotsOf = (model: Model): Slots => {
  const slots = made.get(model) ?? new Slots(model.costs, model.assumed.length)
  made.set(model, slots)
  return slots
}

/** Names in Hangul, made ready to be asked for in Latin letters. */
export class NameList {
  readonly #root: Node = newNode(null)
  readonly #priors: Float64Array
  readonly #slots: Slots
  constructor(
    readonly names: readonly string[],
    readonly kind: NameKind,
    readonly model: Model,
  ) {
    this.#slots = slotsOf(model)
    names.forEach((name, number) => {
      for (const { text, extra, isShortened } of variantsOf(name, kind, model)) {
        const syllables = syllablesIn(text)
        if (syllables.length === 0) continue
        plant(this.#root, this.#slots.of(syllables, kind === 'person' ? familyOf(text) : 0), {
          name: number,
          extra,
          isShortened,
        })
      }
    })
    this.#priors = priorsOf(names, kind)
  }

  /** The names that a spelling means, the likeliest first. */
  rank(text: string, limit: number): readonly Match[] {
    const asked = askedOf(text)
    if (asked.letters === '') return []
    const search = new Search(asked, this.model.assumed.length, this.model.slips)
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
    return this.rank(text, limit).map((match) => ({ ...match, why: this.#why(text, match.name) }))
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

  #why(text: string, name: string): readonly NameReason[] {
    const whole = askedOf(text)
    let best: { cost: number; why: readonly NameReason[] } = { cost: Infinity, why: [] }
    for (const [at, more] of this.#ends(whole))
      for (const { text: said, extra, isShortened } of variantsOf(name, this.kind, this.model)) {
        const slots = this.#slots.of(syllablesIn(said), this.kind === 'person' ? familyOf(said) : 0)
        this.model.assumed.forEach((assumed, system) => {
          const found = align(whole, slots, system, this.model.slips, at)
          const cost = found.cost + assumed + (isShortened && more > 0 ? this.model.ending.swapped : extra + more)
          if (cost >= best.cost) return
          const endings: NameReason[] = []
          if (isShortened) endings.push({ kind: 'ending-left-off', hangul: name.slice(said.length) })
          if (more > 0) endings.push({ kind: 'ending-added', letters: whole.letters.slice(at) })
          best = { cost, why: [...reasonsOf(found, said), ...endings] }
        })
      }
    return best.why
  }

  #ends(asked: Asked): readonly (readonly [at: number, extra: number])[] {
    const length = asked.letters.length
    const ends: (readonly [at: number, extra: number])[] = [[length, 0]]
    if (this.kind === 'person') return ends
    for (let at = Math.max(2, length - 11); at < length - 1; at += 1)
      if (SPELT.test(asked.letters.slice(at))) ends.push([at, this.model.ending.added])
    return ends
  }

  /** A name written with a space counts for a trifle less than the same name without one. */
  #costOf(name: number, sound: number): number {
    return (
      sound + this.model.prior[this.kind] * (this.#priors[name] ?? 0) + (/\s/.test(this.names[name] ?? '') ? 0.01 : 0)
    )
  }

  #within(search: Search, asked: Asked, bound: number): readonly Match[] {
    const best = new Map<number, number>()
    const ends = this.#ends(asked)
    search.through(this.#root, this.model.assumed, bound, (node, level) => {
      for (const [at, more] of ends) {
        const cost = search.endAt(level, at) + more
        if (!(cost <= bound)) continue
        for (const { name, extra, isShortened } of node.names) {
          const whole = cost + (isShortened && more > 0 ? this.model.ending.swapped - more : extra)
          if (whole < (best.get(name) ?? Infinity)) best.set(name, whole)
        }
      }
    })
    return [...best]
      .map(([name, sound]) => ({ name: this.names[name] ?? '', sound, cost: this.#costOf(name, sound) }))
      .sort((a, b) => a.cost - b.cost)
  }
}
