import { tsvectorOf } from '../../names/key.js'
import { soundKey } from '../../names/spelling.js'

/** What of a row is searched: columns that are texts, and columns that are trees with texts in them. */
const SEARCHED = {
  report: { texts: ['title', 'outlet', 'says_en', 'says_ko'], trees: [] },
  claim: { texts: ['says_en', 'says_ko', 'exact', 'as_read', 'place_printed'], trees: [] },
  directive: {
    texts: ['title_en', 'title_ko', 'conduct_en', 'conduct_ko', 'conditions_en', 'conditions_ko', 'addressee'],
    trees: [],
  },
  incident: { texts: ['title_en', 'title_ko', 'note'], trees: ['acts'] },
  place: { texts: ['display_en', 'display_ko'], trees: ['names'] },
  actor: { texts: ['display_en', 'display_ko'], trees: ['names'] },
  dossier: { texts: ['title_en', 'title_ko'], trees: ['items'] },
} as const

export type Searched = keyof typeof SEARCHED

export const isSearched = (noun: string): noun is Searched => Object.hasOwn(SEARCHED, noun)

/** Texts for people in a tree: what stands under `en`, `ko` or `text`. */
const textsIn = (tree: unknown): readonly string[] => {
  if (Array.isArray(tree)) return tree.flatMap(textsIn)
  if (typeof tree !== 'object' || tree === null) return []
  return Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? (['en', 'ko', 'text'].includes(name) ? [value] : []) : textsIn(value),
  )
}

/** The key of a year of publication, by which the newest of many are found. No text can hold it. */
export const eraKey = (year: string): string => `@${year}`
/** The key of how a name sounds. No text can hold it. */
export const soundMark = (sound: string): string => `~${sound}`

/** The columns of a row that its keys are made of. */
export const columnsSearched = (noun: Searched): readonly string[] => [
  ...SEARCHED[noun].texts,
  ...SEARCHED[noun].trees,
  ...(noun === 'claim' || noun === 'report' ? ['known_on'] : []),
]

/** The search keys of a row, from its columns: the same when it is written, imported or keyed anew. */
export const keysOf = (noun: Searched, row: Readonly<Record<string, unknown>>): string => {
  const texts = SEARCHED[noun].texts.map((name) => (typeof row[name] === 'string' ? row[name] : ''))
  const trees: readonly string[] = SEARCHED[noun].trees.flatMap((name) => textsIn(row[name]))
  const names = noun === 'place' || noun === 'actor' ? [...texts, ...trees] : []
  const sounds = names.map(soundKey).filter((sound) => sound.length >= 3)
  const year = typeof row.known_on === 'string' ? [eraKey(row.known_on.slice(0, 4))] : []
  return tsvectorOf([...texts, ...trees], [...year, ...sounds.map(soundMark)])
}

/** The search keys of a stretch of a transcript. */
export const keysOfWindow = (text: string, knownOn: string | null): string =>
  tsvectorOf([text], knownOn === null ? [] : [eraKey(knownOn.slice(0, 4))])
