import { soundKey, spellingsOf } from '../names/spelling.js'
import { readingsOfHanja } from '../names/hanja.js'
import { withoutKind } from '../names/gazetteer.js'
import { termsOf, tsqueryOf, wholeOf } from '../names/query.js'
import type { Spelling } from '../record/place.js'
import type { Tx } from './database.js'
import { soundMark } from './search/keys.js'
import { isHeld } from './version.js'

const NONE = (): readonly string[] => []

/** What a name may be looked up by: its words, and how it sounds. */
export const lookedUpBy = (term: string): readonly string[] => {
  const sound = soundKey(term)
  const spelt = new Set([term, withoutKind(term), ...readingsOfHanja(term)])
  const words = Array.from(spelt, (one) => tsqueryOf(one.replace(/["*-]/g, ' ')))
  return [...words, sound.length >= 3 ? `'${soundMark(sound)}'` : null].filter((one) => one !== null)
}

/** By which keys the names are looked up that the terms of a query may stand for; null where there are none. */
export const namesAsked = (query: string): string | null => {
  const terms = termsOf(query)
  const whole = wholeOf(terms)
  const asked = [...terms.map(({ text }) => text), ...(whole === null ? [] : [whole])]
  const keys = new Set(asked.flatMap(lookedUpBy))
  return keys.size === 0 ? null : Array.from(keys, (key) => `(${key})`).join(' | ')
}

/** The names that have such keys; by their keys, so that a large gazetteer is not read through. */
export const namedRows = (tx: Tx, archive: string, wanted: string) => tx`
  (select names
  from place
  where archive = ${archive}
    and search @@ ${wanted}::tsquery
    and ${isHeld(tx)}
  limit 200)
  union all
  (select names
  from actor
  where archive = ${archive}
    and search @@ ${wanted}::tsquery
    and ${isHeld(tx)}
  limit 200)
`

export type Named = { readonly names: readonly Spelling[] }

/** The other spellings of a term, by the names that were found for its query. */
export const expandBy = (rows: readonly Named[]): ((term: string) => readonly string[]) =>
  rows.length === 0 ? NONE : (term) => spellingsOf(term, rows)

/** The other spellings that the terms of a query stand for in an archive: 혜산 finds Hyesan, and the other way round. */
export const spellingsIn = async (
  tx: Tx,
  archive: string,
  query: string,
): Promise<(term: string) => readonly string[]> => {
  const wanted = namesAsked(query)
  return wanted === null ? NONE : expandBy(await tx<Named[]>`${namedRows(tx, archive, wanted)}`)
}
