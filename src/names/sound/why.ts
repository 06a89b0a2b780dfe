import type { NameReason } from '../../record/name.js'
import type { Alignment, Step } from './align.js'
import { southernOf } from './korean.js'

const PLAIN_VOWEL: Readonly<Record<string, string>> = {
  ㅏ: 'a',
  ㅐ: 'ae',
  ㅑ: 'ya',
  ㅒ: 'yae',
  ㅓ: 'eo',
  ㅔ: 'e',
  ㅕ: 'yeo',
  ㅖ: 'ye',
  ㅗ: 'o',
  ㅘ: 'wa',
  ㅙ: 'wae',
  ㅚ: 'oe',
  ㅛ: 'yo',
  ㅜ: 'u',
  ㅝ: 'wo',
  ㅞ: 'we',
  ㅟ: 'wi',
  ㅠ: 'yu',
  ㅡ: 'eu',
  ㅢ: 'ui',
  ㅣ: 'i',
}
/** Spellings of consonants that every reader of Korean names expects. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  ㄱ: ['k', 'g'],
  ㄲ: ['kk'],
  ㄴ: ['n'],
  ㄷ: ['t', 'd'],
  ㄸ: ['tt'],
  ㄹ: ['r', 'l'],
  ㅁ: ['m'],
  ㅂ: ['p', 'b'],
  ㅃ: ['pp'],
  ㅅ: ['s', 't', 'sh'],
  ㅆ: ['ss'],
  ㅇ: ['', 'ng'],
  ㅈ: ['ch', 'j'],
  ㅉ: ['tch', 'jj'],
  ㅊ: ['ch'],
  ㅋ: ['k'],
  ㅌ: ['t'],
  ㅍ: ['p'],
  ㅎ: ['h'],
}

const ofStep = (
  { slot, letters, edge }: Step,
  at: number,
  syllables: readonly string[],
  wholeSlots: number,
): readonly NameReason[] => {
  const syllable = syllables[Math.min(Math.floor(at / 2), syllables.length - 1)] ?? ''
  if (!slot) return [{ kind: 'extra', letters }]
  if (!edge)
    return letters === '' ? [{ kind: 'left-out', hangul: syllable }] : [{ kind: 'other', letters, hangul: syllable }]
  const reasons: NameReason[] = []
  for (const [group, value] of edge.choices) {
    const letter = group[group.length - 1] ?? ''
    if (/^G?(?:[a-z]+-|same$)/.test(group)) {
      if (!['written', 'carried'].includes(value))
        reasons.push({
          kind: 'assimilated',
          letters: edge.text,
          hangul: `${syllables[Math.floor(at / 2) - 1] ?? ''}${syllable}`,
        })
    } else if (letter in PLAIN_VOWEL) {
      if (PLAIN_VOWEL[letter] !== value) reasons.push({ kind: 'read-as', letters: value, hangul: letter })
    } else if (at === 0 && letter === 'ㅇ' && /^[rln]/.test(value)) {
      reasons.push({ kind: 'north', north: northernOf(syllable, value), south: syllable })
    } else if (at === 0 && letter === 'ㄹ' && !/^[rl]/.test(value)) {
      reasons.push({ kind: 'north', north: syllable, south: southernOf(syllable) })
    } else if (at < wholeSlots && !(EXPECTED[letter] ?? []).includes(value))
      reasons.push({ kind: 'read-as', letters: value || '–', hangul: letter })
  }
  return reasons
}

const northernOf = (syllable: string, value: string): string => {
  const code = syllable.codePointAt(0) ?? 0
  const onset = value.startsWith('n') ? 2 : 5
  return String.fromCodePoint(code - 11 * 588 + onset * 588)
}

/** What of an alignment is not plain, in the order of the spelling, each thing once. */
export const reasonsOf = ({ steps }: Alignment, text: string): readonly NameReason[] => {
  const syllables = Array.from(text).filter((sign) => /[가-힣]/u.test(sign))
  const whole = steps.filter(({ slot }) => slot).length
  let at = 0
  const found = steps.flatMap((step) => {
    const reasons = ofStep(step, at, syllables, whole)
    if (step.slot) at += 1
    return reasons
  })
  const seen = new Set<string>()
  return found.filter((reason) => {
    const key = JSON.stringify(reason)
    return seen.has(key) ? false : Boolean(seen.add(key))
  })
}
