import { HITS_COUNTED, type FoundNoun } from '../../record/search/search.js'
import type { Sql, Tx } from '../database.js'
import { eraKey } from './keys.js'

export const ERA_TABLES = { claim: 'claim', passage: 'transcript_window' } as const
export type EraNoun = keyof typeof ERA_TABLES
export const isEra = (noun: FoundNoun): noun is EraNoun => Object.hasOwn(ERA_TABLES, noun)
/** Above so many expected hits the newest years are asked first. */
export const MANY = HITS_COUNTED
/** So many are to be expected of years that are asked alone, since the server only guesses. */
const ENOUGH = 1.3 * HITS_COUNTED
/** Up to so many expected hits all are read, which takes no longer than asking for most of the years. */
const ALL_READ = 2.2 * HITS_COUNTED
export const ALL = 2.5 * HITS_COUNTED

/** How many hits the server expects, from what it has measured. */
export const expected = async (tx: Tx, noun: EraNoun, words: string): Promise<number> => {
  const [row] = await tx<{ many: number }[]>`
    select expected_hits(${ERA_TABLES[noun]}::text::regclass, ${words}::tsquery) as many
  `
  return Number(row?.many ?? 0)
}

export const newestYear = async (tx: Tx, archive: string): Promise<number> => {
  const [row] = await tx<{ day: string | null }[]>`
    select known_on as day
    from report
    where archive = ${archive}
    order by known_on desc nulls last, id
    limit 1
  `
  return Number(row?.day?.slice(0, 4) ?? Number.NaN)
}

/** The words, and years among which the newest 10,000 hits lie; the words alone where that cannot be told. */
export const withinEras = async (
  tx: Tx,
  asked: string,
  noun: EraNoun,
  newest: number,
  rows: number,
): Promise<string> => {
  if (rows <= ALL_READ || Number.isNaN(newest)) return asked
  let years = Math.max(1, Math.ceil(((1.1 * ENOUGH) / rows) * 26))
  for (; years < 40; years = Math.ceil(years * 1.4)) {
    const eras = Array.from({ length: years }, (_, index) => `'${eraKey(String(newest - index))}'`).join(' | ')
    const words = `(${asked}) & (${eras})`
    if ((await expected(tx, noun, words)) >= ENOUGH) return words
  }
  return asked
}

/** Keys that so many rows are expected to hold are common. */
const COMMON = 2000
/** For how long what is common is believed. */
const BELIEVED = 600_000

type Common = ReadonlyMap<EraNoun, ReadonlySet<string>>
const known = new WeakMap<Sql, { readonly at: number; readonly keys: Common }>()

/** The keys that are common in what a server has measured; of what it has not measured nothing is known. */
export const readFrequent = async (tx: Tx): Promise<void> => {
  const at = performance.now()
  if (at - (known.get(tx.pool)?.at ?? -BELIEVED) < BELIEVED) return
  const [row] = await tx<Record<EraNoun, readonly string[] | null>[]>`
    select common_keys('claim'::regclass, ${COMMON}) as claim,
      common_keys('transcript_window'::regclass, ${COMMON}) as passage
  `
  const sets = (['claim', 'passage'] as const).flatMap((noun) => {
    const keys = row?.[noun]
    return keys ? [[noun, new Set(keys)] as const] : []
  })
  known.set(tx.pool, { at, keys: new Map(sets) })
}

const TOKEN = /'((?:[^']|'')*)'(:\*)?|<\d+>|[()&|!]/gu

/**
 * Whether words are known to have few hits: some key that each way of being found wants is not common. Nothing depends on
 * its being right but how long an answer takes.
 */
export const isRare = (tx: Tx, noun: EraNoun, words: string): boolean => {
  const common = known.get(tx.pool)?.keys.get(noun)
  if (!common) return false
  const tokens = [...words.matchAll(TOKEN)]
  let at = 0
  const one = (): boolean => {
    const token = tokens[at++]
    if (token?.[0] === '(') {
      const found = any()
      at += 1
      return found
    }
    if (token?.[0] === '!') {
      one()
      return false
    }
    const key = (token?.[1] ?? '').replaceAll("''", "'")
    if (token?.[2] === undefined) return !common.has(key)
    for (const held of common) if (held.startsWith(key)) return false
    return true
  }
  const all = (): boolean => {
    let found = one()
    while (at < tokens.length && /^[&<]/.test(tokens[at]?.[0] ?? '')) {
      at += 1
      found = one() || found
    }
    return found
  }
  const any = (): boolean => {
    let found = all()
    while (tokens[at]?.[0] === '|') {
      at += 1
      found = all() && found
    }
    return found
  }
  return any()
}
