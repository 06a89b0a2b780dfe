type Particle = { readonly text: string; readonly after: 'closed' | 'open' | 'any' }

/** Particles, longer ones before those that begin or end like them; `after` says which last letter they follow. */
const PARTICLES: readonly Particle[] = [
  { text: '으로부터', after: 'closed' },
  { text: '로부터', after: 'open' },
  { text: '에게서', after: 'any' },
  { text: '한테서', after: 'any' },
  { text: '이라고', after: 'closed' },
  { text: '에서', after: 'any' },
  { text: '에게', after: 'any' },
  { text: '한테', after: 'any' },
  { text: '께서', after: 'any' },
  { text: '까지', after: 'any' },
  { text: '부터', after: 'any' },
  { text: '처럼', after: 'any' },
  { text: '마저', after: 'any' },
  { text: '조차', after: 'any' },
  { text: '보다', after: 'any' },
  { text: '마다', after: 'any' },
  { text: '라고', after: 'open' },
  { text: '이나', after: 'closed' },
  { text: '으로', after: 'closed' },
  { text: '을', after: 'closed' },
  { text: '를', after: 'open' },
  { text: '는', after: 'open' },
  { text: '이', after: 'closed' },
  { text: '가', after: 'open' },
  { text: '은', after: 'closed' },
  { text: '과', after: 'closed' },
  { text: '와', after: 'open' },
  { text: '로', after: 'open' },
  { text: '에', after: 'any' },
  { text: '의', after: 'any' },
  { text: '도', after: 'any' },
  { text: '만', after: 'any' },
  { text: '들', after: 'any' },
]

/** With these, places end as well: 함경도, 원산만. */
const OF_PLACES = ['도', '만']
/** With these, given names end as well: 김정은. */
const OF_NAMES = ['은', '이', '의', '로']
const SURNAMES =
  '김이리박최정강조윤장임림한오서신권황안송류유전홍고문양손배백허남심노로하곽성차주우구민진지엄채원천방공현함변염여추소석선설마길연위표명기반왕금옥인맹제모'

const LIEUL = 8
/** The final consonant of a syllable by its number, 0 for none; null for what is no syllable. */
const codaOf = (letter: string | undefined): number | null => {
  const at = (letter?.codePointAt(0) ?? 0) - 0xac00
  return at >= 0 && at < 11_172 ? at % 28 : null
}

const follows = ({ text, after }: Particle, stem: string): boolean => {
  const coda = codaOf(Array.from(stem).at(-1))
  if (coda === null || after === 'any') return coda !== null
  // After ㄹ the sound between falls away: 교실로, 서울로부터.
  if (coda === LIEUL && text.startsWith('로')) return true
  if (coda === LIEUL && text.startsWith('으로')) return false
  return (coda === 0) === (after === 'open')
}

/** A word without the particles at its end; not sure where what was taken off may be a part of a name. */
export type Stem = { readonly text: string; readonly isSure: boolean }

const isDoubtful = (word: string, particle: string): boolean =>
  OF_PLACES.includes(particle) ||
  (word.length === 3 && OF_NAMES.includes(particle) && SURNAMES.includes(word.charAt(0)))

const withoutOne = (word: string): Stem | null => {
  for (const particle of PARTICLES) {
    if (!word.endsWith(particle.text)) continue
    const text = word.slice(0, -particle.text.length)
    if (text.length >= 2 && follows(particle, text)) return { text, isSure: !isDoubtful(word, particle.text) }
  }
  return null
}

const MOST_PARTICLES = 3

/**
 * The words that somebody typed with particles: 사살을 gives 사살, 경비대에서는 gives 경비대에서 and 경비대. At least two syllables
 * stay, and each particle has to suit the syllable before it, so that 마을 and 노동자 stay as they are.
 */
export const stemsOf = (word: string): readonly Stem[] => {
  const found: Stem[] = []
  let rest: Stem | null = /^[가-힣]{3,}$/.test(word) ? { text: word, isSure: true } : null
  while (rest !== null && found.length < MOST_PARTICLES) {
    const shorter = withoutOne(rest.text)
    rest = shorter && { text: shorter.text, isSure: rest.isSure && shorter.isSure }
    if (rest) found.push(rest)
  }
  return found
}

/** The syllables with which the common particles begin: a word that goes on with one of them is still the same word. */
export const PARTICLE_BEGINNINGS: readonly string[] = Array.from('을를이가은는과와로에의도만들으까')
