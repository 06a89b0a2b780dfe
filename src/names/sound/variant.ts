import { endingOf, NO_ENDING } from './ending.js'
import { syllableOf, type Syllable } from './syllable.js'
import type { NameKind } from './usual.js'

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

/** A way to say a name: its text, what saying it so costs, the kind of its ending and whether that is left off. */
export type Variant = {
  readonly text: string
  readonly extra: number
  readonly ending: string
  readonly isShortened: boolean
}

export const syllablesIn = (name: string): readonly Syllable[] => {
  const found: Syllable[] = []
  for (const sign of name) {
    const syllable = syllableOf(sign)
    if (syllable) found.push(syllable)
  }
  return found
}

/** A name as it may also be said: digits read or left out, the ending that tells the kind of place left off. */
export const variantsOf = (name: string, kind: NameKind, digitDropped: number): readonly Variant[] => {
  const whole = name.normalize('NFC')
  const isNumbered = /\d/.test(whole)
  const read = isNumbered ? whole.replace(/\d/g, (digit) => DIGITS[digit] ?? '') : whole
  const bare = isNumbered ? whole.replace(/\d+/g, '') : whole
  const held = kind === 'place' ? endingOf(bare) : null
  const ending = held?.kind ?? NO_ENDING
  const variants: Variant[] = [{ text: read, extra: 0, ending, isShortened: false }]
  if (bare !== whole) variants.push({ text: bare, extra: digitDropped, ending, isShortened: false })
  if (held) variants.push({ text: bare.slice(0, -held.text.length), extra: 0, ending, isShortened: true })
  return variants
}
