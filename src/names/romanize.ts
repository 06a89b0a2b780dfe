/** How a name in Hangul is written in Latin letters by one of three conventions. */
export type Romanization = 'rr' | 'mr' | 'kp'

const VOWELS = 'a ae ya yae ŏ e yŏ ye o wa wae oe yo u wŏ we wi yu ŭ ŭi i'.split(' ')
const RR_VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ')
const KP_VOWELS = 'a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i'.split(' ')

/** Onsets in the order of Unicode, as sounds: ㄲ ㄸ ㅃ ㅆ ㅉ doubled. */
const ONSETS = 'k kk n t tt r m p pp s ss _ ch tch chʼ kʼ tʼ pʼ h'.split(' ')
/** What a coda sounds like: clusters by the consonant that is heard. */
const CODAS = '_ k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ')

const RR: Readonly<Record<string, string>> = {
  ...{ k: 'g', t: 'd', p: 'b', ch: 'j', tch: 'jj', chʼ: 'ch', kʼ: 'k', tʼ: 't', pʼ: 'p' },
}
const KP: Readonly<Record<string, string>> = { ch: 'j', tch: 'jj', chʼ: 'ch', kʼ: 'kh', tʼ: 'th', pʼ: 'ph' }
const MR: Readonly<Record<string, string>> = { chʼ: 'chʼ', kʼ: 'kʼ', tʼ: 'tʼ', pʼ: 'pʼ' }
const VOICED: Readonly<Record<string, string>> = { k: 'g', t: 'd', p: 'b', ch: 'j' }

type Syllable = { readonly onset: string; readonly vowel: number; readonly coda: string }

const syllableOf = (letter: string): Syllable | null => {
  const at = (letter.codePointAt(0) ?? 0) - 0xac00
  if (at < 0 || at >= 11_172) return null
  return {
    onset: ONSETS[Math.floor(at / 588)] ?? '_',
    vowel: Math.floor((at % 588) / 28),
    coda: CODAS[at % 28] ?? '_',
  }
}

const NASAL: Readonly<Record<string, string>> = { k: 'ng', t: 'n', p: 'm' }

/** How a coda and the onset behind it are pronounced together. The North keeps ㄹ behind a consonant. */
const together = (coda: string, onset: string, by: Romanization): readonly [string, string] => {
  if (onset === 'n' || onset === 'm') {
    if (coda === 'l' && onset === 'n') return ['l', 'l']
    return [NASAL[coda] ?? coda, onset]
  }
  if (onset === 'r') {
    if (coda === '_') return ['_', 'r']
    if (coda === 'l' || coda === 'n') return ['l', 'l']
    return [NASAL[coda] ?? coda, by === 'kp' ? 'r' : 'n']
  }
  if (onset === '_') {
    if (coda === 'l') return ['_', 'r']
    if (coda === 'ng' || coda === '_') return [coda, '_']
    return ['_', coda]
  }
  return [coda, onset]
}

const onsetIn = (onset: string, coda: string, isFirst: boolean, vowel: number, by: Romanization): string => {
  if (onset === '_') return ''
  if (by === 'rr') return RR[onset] ?? onset
  const isVoiced = !isFirst && (coda === '_' || coda === 'n' || coda === 'm' || coda === 'ng')
  // Behind ㄹ the pronunciation of Sino-Korean names hardens ㄷ and ㅈ alone.
  const isLiquid = coda === 'l' && (onset === 'k' || onset === 'p')
  const voiced = isVoiced || isLiquid ? VOICED[onset] : undefined
  if (by === 'kp') return voiced ?? KP[onset] ?? onset
  if (onset === 's' && VOWELS[vowel] === 'wi') return 'sh'
  return voiced ?? MR[onset] ?? onset
}

/**
 * A name in Hangul as one word in Latin letters: Revised Romanization (2000), McCune–Reischauer with its marks, or the
 * North's own way as its papers print it, without marks. `null` where the text is not Hangul throughout.
 */
export const romanize = (hangul: string, by: Romanization): string | null => {
  const syllables = Array.from(hangul.normalize('NFC')).map(syllableOf)
  const vowels = by === 'rr' ? RR_VOWELS : by === 'kp' ? KP_VOWELS : VOWELS
  let text = ''
  // What is heard before the vowel at hand: the coda of the syllable before, and this one's onset.
  let heard: readonly [string, string] = ['_', syllables[0]?.onset ?? '_']
  for (const [index, syllable] of syllables.entries()) {
    if (syllable === null) return null
    text += onsetIn(heard[1], heard[0], index === 0, syllable.vowel, by) + (vowels[syllable.vowel] ?? '')
    const next = syllables[index + 1]
    if (!next) {
      text += syllable.coda === '_' ? '' : syllable.coda
      continue
    }
    heard = together(syllable.coda, next.onset, by)
    const [coda, onset] = heard
    // McCune and Reischauer part ㄴ and ㄱ, so that they are not read as ㅇ.
    text += coda === '_' ? '' : `${coda}${by === 'mr' && coda === 'n' && onset === 'k' ? 'ʼ' : ''}`
  }
  return text === '' ? null : `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

/** The South drops or softens what the North keeps at the beginning of a name: 룡천 → 용천, 녕변 → 영변, 라선 → 나선. */
export const southernSpelling = (hangul: string): string => {
  const [first = '', ...rest] = Array.from(hangul.normalize('NFC'))
  const at = (first.codePointAt(0) ?? 0) - 0xac00
  if (at < 0 || at >= 11_172) return hangul
  const onset = Math.floor(at / 588)
  const vowel = Math.floor((at % 588) / 28)
  const isSoft = [2, 3, 6, 7, 12, 17, 20].includes(vowel)
  const to = onset === 5 ? (isSoft ? 11 : 2) : onset === 2 && isSoft ? 11 : onset
  return String.fromCodePoint(0xac00 + to * 588 + (at % 588)) + rest.join('')
}
