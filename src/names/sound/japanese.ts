import type { Edge, Slot } from './slot.js'
import type { Syllable } from './syllable.js'

/**
 * How a Sino-Korean syllable is read in Japanese, as maps and gazetteers before 1945 have it: 청진 as Seishin, 평양 as
 * Heijo. The two readings of a character go back to one, so that initials and rimes answer to one another.
 */
const ONSETS: Readonly<Record<string, string>> = {
  ㄱ: 'k g:.5',
  ㄴ: 'n d:.7 j:1.2',
  ㄷ: 't d ch:.5',
  ㄹ: 'r',
  ㅁ: 'm b:.4',
  ㅂ: 'h b:.2 f:.5 p:1.2',
  ㅅ: 's sh j:.7 z:.7',
  ㅆ: 's sh',
  ㅇ: '- y:.3 g:.6 n:.8 j:1 w:.9',
  ㅈ: 'sh s:.3 ch:.4 t:.4 j:.5 z:.7 d:.8',
  ㅊ: 'sh s:.2 ch:.4 t:.4 j:.8',
  ㅋ: 'k',
  ㅌ: 't d:.4',
  ㅍ: 'h b:.5 p:1',
  ㅎ: 'k g:.5 h:1.2',
}
/** Rimes by vowel, and those that have a final of ㄱ ㄴ ㄹ ㅁ ㅂ ㅇ. */
const RIMES: Readonly<Record<string, string>> = {
  ㅏ: 'a ya:.9 o:1.2',
  ㅏㄱ: 'aku yaku:.6',
  ㅏㄴ: 'an en:1.2',
  ㅏㄹ: 'atsu achi:.7',
  ㅏㅁ: 'an',
  ㅏㅂ: 'o u:.9',
  ㅏㅇ: 'o yo:.3 ou:.9',
  ㅐ: 'ai ei:.4',
  ㅐㄱ: 'aku:.3 yaku:.6 eki:.6',
  ㅐㅇ: 'ei:.2 o:.4 yo:.6',
  ㅑ: 'ya a:.5',
  ㅑㄱ: 'yaku aku',
  ㅑㅇ: 'yo o:.3',
  ㅓ: 'o yo:.2',
  ㅓㄱ: 'oku yoku:.4 eki:.6',
  ㅓㄴ: 'en on:.4 an:.9',
  ㅓㄹ: 'etsu otsu:.6',
  ㅓㅁ: 'en an:.9',
  ㅓㅂ: 'yo o',
  ㅓㅇ: 'ei yo:.4 o:.5',
  ㅔ: 'ei ai:.4',
  ㅕ: 'yo jo:.5 o:.7 ei:.9',
  ㅕㄱ: 'eki yaku:.4 oku:.7 iki:.6',
  ㅕㄴ: 'en',
  ㅕㄹ: 'etsu',
  ㅕㅁ: 'en',
  ㅕㅂ: 'yo o',
  ㅕㅇ: 'ei yo:.3 o:.5',
  ㅖ: 'ei ai:.7',
  ㅗ: 'o u:.7 ou:.9',
  ㅗㄱ: 'oku yoku:.4 uku:.9',
  ㅗㄴ: 'on',
  ㅗㄹ: 'otsu',
  ㅗㅇ: 'o u:.3 yo:.7 ou:.9',
  ㅘ: 'a wa:.6 ka:.9',
  ㅘㄱ: 'aku',
  ㅘㄴ: 'an',
  ㅘㄹ: 'atsu',
  ㅘㅇ: 'o yo:.9',
  ㅙ: 'ai',
  ㅚ: 'ai:.2 ei:.7 ui:.9',
  ㅛ: 'yo o:.3',
  ㅛㄱ: 'oku yoku',
  ㅛㅇ: 'yo:.2 yu:.3 o:.6',
  ㅜ: 'u:.2 yu:.3 o:.5 uu:1 ou:.9',
  ㅜㄱ: 'oku iku:.6 uku:.5',
  ㅜㄴ: 'un yun:.2 in:.6 on:.6',
  ㅜㄹ: 'utsu yutsu:.4 otsu:.5',
  ㅜㅇ: 'u yu:.3 o:.3',
  ㅝㄴ: 'en an:.8',
  ㅝㄹ: 'etsu atsu:.9',
  ㅞ: 'i',
  ㅟ: 'i ui:.3',
  ㅠ: 'yu u:.5 i:.6 yo:.9',
  ㅠㄱ: 'iku oku:.4',
  ㅠㄴ: 'in',
  ㅠㄹ: 'itsu',
  ㅠㅇ: 'yu u',
  ㅡㄱ: 'oku yoku:.4',
  ㅡㄴ: 'in on:.4',
  ㅡㅁ: 'in on:.4',
  ㅡㅂ: 'yu u',
  ㅡㅇ: 'o yo:.3',
  ㅢ: 'i gi:.5',
  ㅣ: 'i ji:.7 ni:.9',
  ㅣㄱ: 'oku yoku:.2 iki:.5',
  ㅣㄴ: 'in jin:.9',
  ㅣㄹ: 'itsu ichi:.2',
  ㅣㅁ: 'in',
  ㅣㅂ: 'yu u itsu:.6 u:.5',
  ㅣㅇ: 'yo',
}

type Read = readonly (readonly [text: string, cost: number])[]

const read = (line: string): Read =>
  line.split(' ').map((part) => {
    const [text = '', cost = '0'] = part.split(':')
    return [text === '-' ? '' : text, Number(cost)] as const
  })

/** How spellings of those days write what initial and rime make together. */
const written = (onset: string, rime: string): string =>
  `${onset}${rime}`
    .replace(/^(sh|ch|j)y/, '$1')
    .replace(/^si/, 'shi')
    .replace(/^ti/, 'chi')
    .replace(/^tsu?(?=u)/, 'ts')
    .replace(/^tu/, 'tsu')
    .replace(/^hu/, 'fu')
    .replace(/^yi/, 'i')
    .replace(/^ye/, 'e')
    .replace(/^yy/, 'y')
    .replace(/^w(?=[iueo])/, '')

/** In nats: the first of several readings is not certain either, and other ones are less likely than their costs say. */
const ANY = 0.7
const SCALE = 2

const slots = new Map<Syllable, Slot | null>()

/** The slot of a whole syllable; null where no character is read so. Its number is its own, apart from other slots. */
const slotOf = (syllable: Syllable): Slot | null => {
  const held = slots.get(syllable)
  if (held !== undefined) return held
  const { onset, vowel, coda } = syllable
  const [onsets, rimes] = [ONSETS[onset], RIMES[`${vowel}${coda}`]]
  const best = new Map<string, number>()
  if (onsets && rimes)
    for (const [one, first] of read(onsets))
      for (const [two, second] of read(rimes)) {
        const text = written(one, two)
        const cost = ANY + SCALE * (first + second)
        if (cost < (best.get(text) ?? Infinity)) best.set(text, cost)
      }
  const edges: Edge[] = [...best].map(([text, cost]) => ({ text, costs: Float64Array.of(cost), choices: [] }))
  const byFirst = new Map<string, Edge[]>()
  for (const edge of edges) byFirst.set(edge.text[0] ?? '', [...(byFirst.get(edge.text[0] ?? '') ?? []), edge])
  const slot = edges.length > 0 ? { id: slots.size, isVowel: false, edges, byFirst } : null
  slots.set(syllable, slot)
  return slot
}

/** The slots of a name read in Japanese, one a syllable; null where a syllable of it cannot be a character's. */
export const japaneseOf = (syllables: readonly Syllable[]): readonly Slot[] | null => {
  if (syllables.length < 2) return null
  const found: Slot[] = []
  for (const syllable of syllables) {
    const slot = slotOf(syllable)
    if (!slot) return null
    found.push(slot)
  }
  return found
}

/** Only readings as usual as this are coded, and at most so many. */
const USUAL = 2.2
const CODED = 16

const codesHeld = new Map<Slot, readonly (readonly [code: string, cost: number])[]>()

/** The codes of the usual readings of one syllable, the likeliest first. */
const codesOf = (
  slot: Slot,
  codeOf: (letters: string) => string,
): readonly (readonly [code: string, cost: number])[] => {
  const held = codesHeld.get(slot)
  if (held) return held
  const best = new Map<string, number>()
  for (const { text, costs } of slot.edges) {
    const cost = (costs[0] ?? 0) - ANY
    if (cost <= USUAL && cost < (best.get(codeOf(text)) ?? Infinity)) best.set(codeOf(text), cost)
  }
  const found = [...best].sort((a, b) => a[1] - b[1])
  codesHeld.set(slot, found)
  return found
}

/** The codes of the usual Japanese readings of a name, the likeliest first; `codeOf` codes the letters of a syllable. */
export const japaneseCodes = (
  syllables: readonly Syllable[],
  codeOf: (letters: string) => string,
): readonly string[] => {
  const slots = japaneseOf(syllables)
  if (!slots) return []
  let ways: readonly (readonly [code: string, cost: number])[] = [['', 0]]
  for (const slot of slots)
    ways = ways
      .flatMap(([code, cost]) => codesOf(slot, codeOf).map(([next, more]) => [`${code}${next}`, cost + more] as const))
      .sort((a, b) => a[1] - b[1])
      .slice(0, CODED)
  return ways.map(([code]) => code)
}

/** No letter of a Japanese reading may be wrong. */
const WRONG = 30

/** What it costs to take a spelling for a Japanese reading, and that an ending is left off, in nats. */
export const JAPANESE = {
  assumed: 4,
  shortened: 2.5,
  slips: {
    extraVowel: WRONG,
    extraConsonant: WRONG,
    skippedVowel: WRONG,
    skippedConsonant: WRONG,
    otherVowel: WRONG,
    otherConsonant: WRONG,
  },
} as const
