import type { Id } from '../../record/id.js'
import type { SavedSearch } from '../../record/search/search.js'
import type { Tx } from '../database.js'
import { addEntries, type Hand } from '../version.js'

/** Keeps a search under a name. */
export const addSavedSearch = async (
  tx: Tx,
  hand: Hand,
  search: Pick<SavedSearch, 'id' | 'name' | 'address'>,
): Promise<void> => {
  await addEntries(tx, hand, 'search', [search.id])
  await tx`
    insert into saved_search (archive, id, state, name, address, at, member)
    values (${hand.archive}, ${search.id}, 'kept', ${search.name}, ${search.address}, ${hand.at}, ${hand.member})
  `
}

/** Closes a kept search. */
export const closeSavedSearch = async (tx: Tx, hand: Hand, id: Id<'search'>): Promise<void> => {
  await tx`
    insert into saved_search (archive, id, state, at, member)
    values (${hand.archive}, ${id}, 'closed', ${hand.at}, ${hand.member})
  `
}

/** The searches that are kept, by name. */
export const savedSearchesOf = async (tx: Tx, archive: string): Promise<readonly SavedSearch[]> => {
  const rows = await tx<SavedSearch[]>`
    select k.id, k.name, k.address, k.at, k.member
    from saved_search k
    where k.archive = ${archive}
      and k.state = 'kept'
      and not exists (
        select
        from saved_search c
        where c.archive = k.archive and c.id = k.id and c.state = 'closed'
      )
    order by k.name collate "C", k.id
  `
  return rows.map((row) => ({ ...row }))
}
