import { spellingsOf } from '../names/spelling.js'
import type { Tx } from './database.js'
import { actorsOf, placesOf } from './place.js'

/** The other spellings that a search term stands for in an archive: 혜산 finds Hyesan, and the other way round. */
export const spellingsIn = async (tx: Tx, archive: string): Promise<(term: string) => readonly string[]> => {
  const [places, actors] = await Promise.all([placesOf(tx, archive), actorsOf(tx, archive)])
  const things = [...places, ...actors]
  return (term) => spellingsOf(term, things)
}
