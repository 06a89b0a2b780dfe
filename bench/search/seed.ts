// What the search bench looks for, and texts in which it stands: the same in every run, Korean and English in turn.

/**
 * A word of the search, how it is written in texts, in how many claims (negative: in one of so many), and what a scan of
 * every text takes for a hit: an SQL condition on `text`.
 */
export type Seed = {
  readonly kind: string
  readonly ask: string
  readonly written: readonly string[]
  readonly few: number
  readonly truth: string
  /** What the peer's user would have to type, one or the other, to find the same: where what was typed finds a part. */
  readonly same?: readonly string[]
}

const has = (pattern: string): string => `text ~* '${pattern}'`

export const SEEDS: readonly Seed[] = [
  {
    kind: 'two syllables, 50 hits',
    ask: '숙청',
    written: ['숙청', '숙청을', '대숙청이'],
    few: 50,
    truth: has('숙청'),
  },
  {
    kind: 'two syllables, 2,000 hits',
    ask: '사살',
    written: ['사살', '사살을', '즉시사살하라', '국경 사살'],
    few: 2000,
    truth: has('사살'),
  },
  {
    kind: 'two syllables, one in five',
    ask: '국경',
    written: ['국경', '국경을', '국경에서'],
    few: -5,
    truth: has('국경'),
  },
  { kind: 'three syllables, 50 hits', ask: '정광수', written: ['정광수', '정광수가'], few: 50, truth: has('정광수') },
  {
    kind: 'four syllables, 50 hits',
    ask: '풍계리측',
    written: ['풍계리측에', '풍계리측에서'],
    few: 50,
    truth: has('풍계리측'),
  },
  {
    kind: 'compound joined, 500 hits',
    ask: '철도봉쇄',
    written: ['철도봉쇄', '철도 봉쇄를', '철도봉쇄로'],
    few: 500,
    truth: has('철도 ?봉쇄'),
    same: ['철도봉쇄', '철도 봉쇄'],
  },
  {
    kind: 'compound spaced, 500 hits',
    ask: '항만 통제',
    written: ['항만통제', '항만 통제가'],
    few: 500,
    truth: `${has('항만')} and ${has('통제')}`,
  },
  {
    kind: 'two syllables and 을, 500 hits',
    ask: '탈북을',
    written: ['탈북을', '탈북', '탈북이', '재탈북자도'],
    few: 500,
    truth: has('탈북'),
    same: ['탈북'],
  },
  {
    kind: 'compound and 에서, 500 hits',
    ask: '세관창고에서',
    written: ['세관창고', '세관 창고에서', '세관창고로'],
    few: 500,
    truth: has('세관 ?창고'),
    same: ['세관창고', '세관 창고'],
  },
  {
    kind: 'English word, 500 hits',
    ask: 'smuggling',
    written: ['smuggling', 'smuggled', 'smuggles'],
    few: 500,
    truth: has('\\msmuggl(e|es|ed|ing)\\M'),
    same: ['smuggl'],
  },
  {
    kind: 'English beginning, 500 hits',
    ask: 'quaran*',
    written: ['quarantine', 'quarantined', 'Quarantines'],
    few: 500,
    truth: has('\\mquaran'),
  },
  {
    kind: 'English phrase, 500 hits',
    ask: '"river crossing"',
    written: ['river crossing', 'River crossings'],
    few: 500,
    truth: has('\\mriver crossings?\\M'),
    same: ['river crossing'],
  },
  {
    kind: 'place romanized, 500 hits',
    ask: 'Hoiryong',
    written: ['Hoeryong', 'Hoeryŏng', '회령시에서'],
    few: 500,
    truth: has('Hoeryong|Hoeryŏng|회령'),
    same: ['Hoeryong', 'Hoeryŏng', '회령'],
  },
  {
    kind: 'spelling of the North, 500 hits',
    ask: '량강도',
    written: ['량강도', '양강도에', 'Ryanggang'],
    few: 500,
    truth: has('량강도|양강도|Ryanggang'),
    same: ['량강도', '양강도', 'Ryanggang'],
  },
  { kind: 'two words', ask: '사살 국경', written: [], few: 0, truth: `${has('사살')} and ${has('국경')}` },
  { kind: 'excluded word', ask: '사살 -국경', written: [], few: 0, truth: `${has('사살')} and not ${has('국경')}` },
  { kind: 'no hit', ask: '흑해', written: [], few: 0, truth: has('흑해') },
]

export const PLACES = [
  { id: 'place_hoeryong', names: ['Hoeryong', 'Hoeryŏng', '회령시'], en: 'Hoeryong', ko: '회령' },
  { id: 'place_ryanggang', names: ['Ryanggang', '양강도', '량강도'], en: 'Ryanggang', ko: '양강도' },
] as const

/** A repeatable sequence, so that two runs have the same texts. */
const sequence = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}
const next = sequence(20171218)
const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(next() * list.length)] as Item
const made = (parts: readonly string[]): readonly string[] =>
  Array.from({ length: 6000 }, () => Array.from({ length: 2 + Math.floor(next() * 2) }, () => pick(parts)).join(''))
const KOREAN = made(
  Array.from(
    '가나다라마바사아자차카타파하고노도로모보소오조초코토포호구누두루무부수우주추군민인대장관식원산정신연단방남북동서',
  ),
)
const ENDINGS = ['', '을', '이', '에서', '은', '에게', '으로', '하고']
const ENGLISH = made(['ba', 'do', 'ker', 'lin', 'mos', 'ta', 'ren', 'vel', 'su', 'pin'])

export const words = (many: number, isKorean: boolean): string =>
  Array.from({ length: many }, () => (isKorean ? pick(KOREAN) + pick(ENDINGS) : pick(ENGLISH))).join(' ')

/** The seeds that stand in a row, spread evenly, so that each size has the same number of hits of each. */
export const seedsAt = (row: number, rows: number): string =>
  SEEDS.filter(({ few, written }, index) => {
    if (written.length === 0) return false
    if (few < 0) return row % -few === 0
    const apart = Math.floor(rows / few)
    return few < rows && row % apart === (few * 7 + index) % apart && row < apart * few
  })
    .map(({ written }) => pick(written))
    .join(' ')

const YEARS = 25
export const dayOf = (row: number, rows: number): string =>
  new Date(Date.UTC(2000, 0, 1 + Math.floor((row / rows) * 365.25 * YEARS))).toISOString().slice(0, 10)
