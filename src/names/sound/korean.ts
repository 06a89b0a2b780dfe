import type { NameReason } from '../../record/name.js'
import { blockOf, isFront, syllableOf } from './syllable.js'

/** What two blocks differ by, as a cost of at most 1, and the reason where it is a spelling of the other side. */
type Difference = { readonly cost: number; readonly why: NameReason | null }

const SAME: Difference = { cost: 0, why: null }
const NORTHERN = 0.08
const PLAIN: Readonly<Record<string, string>> = {
  ㄲ: 'ㄱ',
  ㅋ: 'ㄱ',
  ㄸ: 'ㄷ',
  ㅌ: 'ㄷ',
  ㅃ: 'ㅂ',
  ㅍ: 'ㅂ',
  ㅆ: 'ㅅ',
  ㅉ: 'ㅈ',
  ㅊ: 'ㅈ',
}
const NEAR_VOWELS = new Set(['ㅖㅔ', 'ㅔㅖ', 'ㅐㅔ', 'ㅔㅐ', 'ㅢㅣ', 'ㅣㅢ', 'ㅙㅚ', 'ㅚㅙ', 'ㅞㅚ', 'ㅚㅞ'])

/** Whether the North writes the first initial where the South writes the second, before this vowel. */
const isInitialRule = (north: string, south: string, vowel: string): boolean =>
  isFront(vowel) ? (north === 'ㄹ' || north === 'ㄴ') && south === 'ㅇ' : north === 'ㄹ' && south === 'ㄴ'

const differenceOf = (a: string, b: string): Difference => {
  if (a === b) return SAME
  const [one, two] = [syllableOf(a), syllableOf(b)]
  if (!one || !two) return { cost: 1, why: null }
  const cost = { onset: 0, vowel: 0, coda: 0 }
  let why: NameReason | null = null
  if (one.onset !== two.onset) {
    const first = isInitialRule(one.onset, two.onset, one.vowel)
    const second = isInitialRule(two.onset, one.onset, two.vowel)
    cost.onset =
      first || second
        ? NORTHERN
        : PLAIN[one.onset] === (PLAIN[two.onset] ?? two.onset) || PLAIN[two.onset] === one.onset
          ? 0.3
          : 0.6
    if (first || second) why = first ? { kind: 'north', north: a, south: b } : { kind: 'north', north: b, south: a }
  }
  if (one.vowel !== two.vowel) cost.vowel = NEAR_VOWELS.has(one.vowel + two.vowel) ? 0.12 : 0.6
  // The South writes ㅅ between the parts of a compound, the North does not.
  if (one.coda !== two.coda) cost.coda = [one.coda, two.coda].sort().join('') === 'ㅅ' ? 0.1 : 0.5
  if (cost.vowel === 0.12 || cost.coda === 0.1) why ??= { kind: 'other', letters: a, hangul: b }
  return { cost: Math.min(1, cost.onset + cost.vowel + cost.coda), why }
}

const ENDING = /^(?:도|시|군|구|구역|읍|면|동|리|강|산|로동자구|노동자구|특별시|직할시)$/u
const OPTIONAL = 0.2

/** Compares two names in Hangul, spaces and dots aside. Cost 0 is the same name, below .3 a spelling of the other side. */
export const compareHangul = (
  asked: string,
  name: string,
): { readonly cost: number; readonly why: readonly NameReason[] } => {
  const plain = (text: string) => Array.from(text.normalize('NFC').replace(/[\s·ㆍ.\-()]/gu, ''))
  const [a, b] = [plain(asked), plain(name)]
  type Cell = { readonly cost: number; readonly why: readonly NameReason[] }
  let row: Cell[] = [{ cost: 0, why: [] }]
  for (let at = 1; at <= b.length; at += 1)
    row.push({
      cost: (row[at - 1]?.cost ?? 0) + 1,
      why: [...(row[at - 1]?.why ?? []), { kind: 'left-out', hangul: b[at - 1] ?? '' }],
    })
  a.forEach((letter, index) => {
    const above = row
    row = [{ cost: index + 1, why: [...(above[0]?.why ?? []), { kind: 'extra', letters: letter }] }]
    b.forEach((other, at) => {
      const { cost, why } = differenceOf(letter, other)
      const both = {
        cost: (above[at]?.cost ?? 0) + cost,
        why: why ?? (cost > 0 ? { kind: 'other' as const, letters: letter, hangul: other } : null),
      }
      const extra = (above[at + 1]?.cost ?? 0) + 1
      const missing = (row[at]?.cost ?? 0) + 1
      if (both.cost <= extra && both.cost <= missing)
        row.push({ cost: both.cost, why: [...(above[at]?.why ?? []), ...(both.why ? [both.why] : [])] })
      else if (extra <= missing)
        row.push({ cost: extra, why: [...(above[at + 1]?.why ?? []), { kind: 'extra', letters: letter }] })
      else row.push({ cost: missing, why: [...(row[at]?.why ?? []), { kind: 'left-out', hangul: other }] })
    })
  })
  const whole = row[b.length] ?? { cost: Infinity, why: [] }
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const ending = long.slice(short.length).join('')
  if (short.length >= 2 && ENDING.test(ending)) {
    const rest = compareHangul(a.slice(0, short.length).join(''), b.slice(0, short.length).join(''))
    if (rest.cost + OPTIONAL < whole.cost) {
      const why: NameReason =
        a.length < b.length ? { kind: 'ending-left-off', hangul: ending } : { kind: 'ending-added', letters: ending }
      return { cost: rest.cost + OPTIONAL, why: [...rest.why, why] }
    }
  }
  return whole
}

/** The Southern form of a Northern initial: 리 → 이, 로 → 노, 녀 → 여. */
export const southernOf = (block: string): string => {
  const syllable = syllableOf(block)
  if (!syllable) return block
  const { onset, vowel } = syllable
  if (isFront(vowel) && 'ㄹㄴ'.includes(onset)) return blockOf({ ...syllable, onset: 'ㅇ' })
  return onset === 'ㄹ' ? blockOf({ ...syllable, onset: 'ㄴ' }) : block
}
