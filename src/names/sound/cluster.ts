import { isFront } from './syllable.js'

/** How two letters between vowels may be read: a rule of sound, and what it leaves to be spelt. */
export type Reading = {
  /** The group of rules that could apply and the one that does; null where there is nothing to choose. */
  readonly rule: readonly [group: string, value: string] | null
  readonly coda: string | null
  readonly onset: string
  /** What stands before the onset: a vowel, a nasal, ㄹ or a stop. */
  readonly after: 'v' | 'n' | 'l' | 'o'
}

const SOUND: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('ㄱㄲㅋㄳ', (letter) => [letter, 'ㄱ'])),
  ...Object.fromEntries(Array.from('ㄴㄵㄶ', (letter) => [letter, 'ㄴ'])),
  ...Object.fromEntries(Array.from('ㄷㅈㅊㅌㅎ', (letter) => [letter, 'ㄷ'])),
  ...Object.fromEntries(Array.from('ㅅㅆ', (letter) => [letter, 'ㅅ'])),
  ...Object.fromEntries(Array.from('ㄹㄽㄾㅀ', (letter) => [letter, 'ㄹ'])),
  ...Object.fromEntries(Array.from('ㅁㄻ', (letter) => [letter, 'ㅁ'])),
  ...Object.fromEntries(Array.from('ㅂㅍㅄㄿ', (letter) => [letter, 'ㅂ'])),
  ㅇ: 'ㅇ',
  ㄺ: 'ㄺ',
  ㄼ: 'ㄼ',
}

/** The sound of a final consonant by itself. */
export const codaSound = (coda: string): string => SOUND[coda] ?? ''

const NASAL: Readonly<Record<string, string>> = { ㄱ: 'ㅇ', ㄷ: 'ㄴ', ㅅ: 'ㄴ', ㅂ: 'ㅁ', ㄺ: 'ㅇ', ㄼ: 'ㅁ' }
const ASPIRATED: Readonly<Record<string, string>> = {
  ㄱ: 'ㅋ',
  ㄷ: 'ㅌ',
  ㅅ: 'ㅌ',
  ㅂ: 'ㅍ',
  ㅈ: 'ㅊ',
  ㄺ: 'ㅋ',
  ㄼ: 'ㅍ',
}
const SPLIT: Readonly<Record<string, readonly [string, string]>> = {
  ㄳ: ['ㄱ', 'ㅅ'],
  ㄵ: ['ㄴ', 'ㅈ'],
  ㄶ: ['', 'ㄴ'],
  ㄺ: ['ㄹ', 'ㄱ'],
  ㄻ: ['ㄹ', 'ㅁ'],
  ㄼ: ['ㄹ', 'ㅂ'],
  ㄽ: ['ㄹ', 'ㅅ'],
  ㄾ: ['ㄹ', 'ㅌ'],
  ㄿ: ['ㄹ', 'ㅍ'],
  ㅀ: ['', 'ㄹ'],
  ㅄ: ['ㅂ', 'ㅅ'],
  ㅎ: ['', 'ㅇ'],
}
const SAME: Readonly<Record<string, string>> = {
  ㄱ: 'ㄱㄲㅋ',
  ㄷ: 'ㄷㄸㅌ',
  ㅅ: 'ㅅㅆㄷㄸㅌ',
  ㅂ: 'ㅂㅃㅍ',
  ㅁ: 'ㅁ',
  ㄴ: 'ㄴ',
}

const classOf = (coda: string | null): Reading['after'] =>
  coda === null || coda === '' ? 'v' : 'ㄴㅁㅇ'.includes(coda) ? 'n' : coda === 'ㄹ' ? 'l' : 'o'

const reading = (rule: Reading['rule'], coda: string | null, onset: string): Reading => ({
  rule,
  coda: coda === '' ? null : coda,
  onset,
  after: classOf(coda),
})

const liaisons = (coda: string, vowel: string, sound: string): readonly Reading[] => {
  const group = isFront(vowel) ? 'liaison-front' : 'liaison'
  const kind = 'ㄴㅁㄹ'.includes(sound) ? 's' : sound === 'ㅇ' ? 'ng' : 'o'
  const name = `${group}-${kind}`
  const [left, moved] = SPLIT[coda] ?? ['', coda]
  const readings = [reading([name, 'written'], sound, 'ㅇ')]
  if (sound !== 'ㅇ') readings.push(reading([name, 'carried'], left, moved))
  if (isFront(vowel)) readings.push(reading([name, 'n-added'], NASAL[sound] ?? sound, sound === 'ㄹ' ? 'ㄹ' : 'ㄴ'))
  if (vowel === 'ㅣ' && 'ㄷㅌ'.includes(coda))
    readings.push(reading([name, 'palatal'], left, coda === 'ㄷ' ? 'ㅈ' : 'ㅊ'))
  return readings
}

/**
 * Every way in which a final consonant and the next initial may be read, as written or as the standard pronunciations of
 * the North and the South have them.
 */
export const readingsOf = (coda: string, onset: string, vowel: string): readonly Reading[] => {
  if (coda === '') return [reading(null, null, onset)]
  const sound = codaSound(coda)
  const isStop = sound in NASAL
  if (onset === 'ㅇ') return liaisons(coda, vowel, sound)
  const written = (group: string) => reading([group, 'written'], sound, onset)
  if (isStop && 'ㄴㅁ'.includes(onset))
    return [written('stop-nasal'), reading(['stop-nasal', 'nasal'], NASAL[sound] ?? '', onset)]
  if (isStop && onset === 'ㄹ')
    return [
      written('stop-l'),
      reading(['stop-l', 'nasal-n'], NASAL[sound] ?? '', 'ㄴ'),
      reading(['stop-l', 'nasal-l'], NASAL[sound] ?? '', 'ㄹ'),
      reading(['stop-l', 'plain-n'], sound, 'ㄴ'),
    ]
  if ('ㅁㅇ'.includes(sound) && onset === 'ㄹ') return [written('nasal-l'), reading(['nasal-l', 'n'], sound, 'ㄴ')]
  if (sound === 'ㄴ' && onset === 'ㄹ')
    return [written('n-l'), reading(['n-l', 'll'], 'ㄹ', 'ㄹ'), reading(['n-l', 'nn'], 'ㄴ', 'ㄴ')]
  if (sound === 'ㄹ' && onset === 'ㄴ') return [written('l-n'), reading(['l-n', 'll'], 'ㄹ', 'ㄹ')]
  if (isStop && onset === 'ㅎ')
    return [written('stop-h'), reading(['stop-h', 'aspirated'], null, ASPIRATED[sound] ?? '')]
  if ('ㅎㄶㅀ'.includes(coda) && onset in ASPIRATED)
    return [
      written('h-stop'),
      reading(['h-stop', 'aspirated'], SPLIT[coda]?.[1] === 'ㅇ' ? null : sound, ASPIRATED[onset] ?? ''),
    ]
  if ((SAME[sound] ?? '').includes(onset)) return [written('same'), reading(['same', 'single'], null, onset)]
  return [reading(null, sound, onset)]
}
