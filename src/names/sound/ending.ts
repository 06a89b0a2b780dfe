import type { Costs } from './slot.js'

/** Endings that tell the kind of place, as the South writes them, and how each is spelt behind a name. */
const SPELT: readonly (readonly [kind: string, spelt: RegExp])[] = [
  ['도', /^(?:[dt]o|province|island)$/],
  ['시', /^(?:sh?i|city)$/],
  ['군', /^(?:[gk]un|county)$/],
  ['구', /^(?:[gk]u|district)$/],
  ['구역', /^(?:[gk]uyo[kg]|[gk]uyeo[kg]|district)$/],
  ['로동자구', /^[rnl]odongjj?i?agu$/],
  ['읍', /^(?:up|eup|ub|eub|town)$/],
  ['면', /^(?:my[eo]?on|myun)$/],
  ['동', /^[dt]ong$/],
  ['리', /^(?:ri|lli|ree|village)$/],
  ['강', /^(?:[gk]ang|river)$/],
  ['산', /^(?:san|mountain)$/],
  ['령', /^(?:[rnl]?yo?ng|[rnl]yeong)$/],
  ['봉', /^[bp]ong$/],
  ['골', /^[gk]ol$/],
  ['촌', /^(?:chon|village)$/],
  ['역', /^(?:yok|yeok|station)$/],
  ['호', /^ho$/],
]

const ENDINGS: readonly string[] = Array.from('도시군구읍면동리강산령봉골촌역로')
const LONG_ENDINGS = ['로동자구', '노동자구', '특별시', '직할시', '광역시', '구역', '반도', '해수욕장']

/** The longest ending of a spelling, in letters. */
const LONGEST = 12

/** What stands for no ending. */
export const NO_ENDING = '-'

const kindOf = (ending: string): string => (ending === '노동자구' ? '로동자구' : /.시$/u.test(ending) ? '시' : ending)

const LAST_SIGNS = new Set([...ENDINGS, ...LONG_ENDINGS].map((one) => one.at(-1)))

/** The ending of a name that tells its kind, where enough of a name is left before it. */
export const endingOf = (name: string): { readonly text: string; readonly kind: string } | null => {
  if (!LAST_SIGNS.has(name.at(-1))) return null
  const text = LONG_ENDINGS.find((one) => name.endsWith(one)) ?? ENDINGS.find((one) => name.endsWith(one))
  return text !== undefined && Array.from(name).length - text.length >= 2 ? { text, kind: kindOf(text) } : null
}

/** A place in a spelling from which on it may be an ending, and of which kind. */
export type SpeltEnding = { readonly at: number; readonly kind: string; readonly isOwnWord: boolean }

/** The endings that a spelling may have. */
export const endingsIn = (letters: string): readonly SpeltEnding[] => {
  const found: SpeltEnding[] = []
  for (let at = Math.max(2, letters.length - LONGEST); at < letters.length - 1; at += 1) {
    const rest = letters.slice(at)
    for (const [kind, spelt] of SPELT) if (spelt.test(rest)) found.push({ at, kind, isOwnWord: OWN_WORD.test(rest) })
    if ((rest === 'ni' && /[bkptmngs]$/.test(letters.slice(0, at))) || (rest === 'li' && letters[at - 1] === 'l'))
      found.push({ at, kind: '리', isOwnWord: false })
  }
  return found
}

/** Endings whose letters a name's own slots do not tell well: English ones, and words of their own. */
const OWN_WORD = /^(?:province|island|city|county|district|town|village|river|mountain|station|[rnl]odong.*|[gk]uy.*)$/

/** The choices that were made about endings: that of the name, then the one that is spelt instead. */
export const endingChoices = (
  held: string,
  isShortened: boolean,
  spelt: string | null,
): readonly (readonly [group: string, value: string])[] => {
  const group = `E${held}`
  if (!isShortened)
    return spelt === null
      ? [[group, 'kept']]
      : [
          [group, 'other'],
          ['Q', spelt],
        ]
  if (spelt === null) return [[group, 'dropped']]
  return spelt === held
    ? [[group, 'said']]
    : [
        [group, 'other'],
        ['Q', spelt],
      ]
}

/** What choices about endings cost in each system, found once. */
export class EndingCosts {
  readonly #held = new Map<string, Float64Array>()
  constructor(
    readonly costs: Costs,
    readonly systems: number,
  ) {}

  of(held: string, isShortened: boolean, spelt: string | null): Float64Array {
    const key = `${held} ${isShortened} ${spelt}`
    const found = this.#held.get(key)
    if (found) return found
    const sum = new Float64Array(this.systems)
    for (const [group, value] of endingChoices(held, isShortened, spelt)) {
      const costs = (this.costs.get(group) ?? this.costs.get('E?'))?.get(value)
      for (let at = 0; at < this.systems; at += 1) sum[at] = (sum[at] ?? 0) + (costs?.[at] ?? 6)
    }
    // A name with its own ending and another one behind it.
    if (!isShortened && spelt !== null && held !== NO_ENDING)
      for (let at = 0; at < this.systems; at += 1) sum[at]! += 1.5
    this.#held.set(key, sum)
    return sum
  }
}
