import { soundKey, spellingsOf } from '../names/spelling.js'
import { withoutKind } from '../names/gazetteer.js'
import { termsOf, tsqueryOf, wholeOf } from '../names/query.js'
import type { Spelling } from '../record/place.js'
import type { Tx } from './database.js'
import { soundMark } from './search/keys.js'
import { stands } from './version.js'

const NONE = (): readonly string[] => []

/** What a name may be looked up by: its words, and how it sounds. */
const lookedUpBy = (term: string): readonly string[] => {
  const sound = soundKey(term)
  const words = [tsqueryOf(term.replace(/["*-]/g, ' ')), tsqueryOf(withoutKind(term).replace(/["*-]/g, ' '))]
  return [...words, sound.length >= 3 ? `'${soundMark(sound)}'` : null].filter((one) => one !== null)
}

/**
 * The other spellings that the terms of a query stand for in an archive: 혜산 finds Hyesan, and the other way round. The
 * names are looked up by their keys, so that a large gazetteer is not read through.
 */
export const spellingsIn = async (
  tx: Tx,
  archive: string,
  query: string,
): Promise<(term: string) => readonly string[]> => {
  const terms = termsOf(query)
  const whole = wholeOf(terms)
  const asked = [...terms.map(({ text }) => text), ...(whole === null ? [] : [whole])]
  const keys = asked.flatMap(lookedUpBy)
  if (keys.length === 0) return NONE
  const wanted = keys.map((key) => `(${key})`).join(' | ')
  const rows = await tx<{ names: readonly Spelling[] }[]>`
    (select names
    from place
    where archive = ${archive}
      and search @@ ${wanted}::tsquery
      and ${stands(tx)}
    limit 200)
    union all
    (select names
    from actor
    where archive = ${archive}
      and search @@ ${wanted}::tsquery
      and ${stands(tx)}
    limit 200)
  `
  return rows.length === 0 ? NONE : (term) => spellingsOf(term, rows)
}
