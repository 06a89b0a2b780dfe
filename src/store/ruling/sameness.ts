import type { MemberId } from '../../record/id.js'
import { rootsIn, type NamedId, type Roots, type Sameness, type SamenessVersion } from '../../record/ruling/sameness.js'
import { textOf, type Row } from '../column.js'
import type { Tx } from '../database.js'
import { addEntries, closeVersion, type Hand, openFrom, stands } from '../version.js'

const write = async (tx: Tx, hand: Hand, { id, kept, other, word, reason }: Sameness, at: string): Promise<void> => {
  await tx`
    insert into sameness (archive, id, recorded, kept, other, word, reason, member)
    values (${hand.archive}, ${id}, ${openFrom(at)}, ${kept}, ${other}, ${word}, ${reason}, ${hand.member})
  `
}

export const addSameness = async (tx: Tx, hand: Hand, sameness: Sameness): Promise<void> => {
  await addEntries(tx, hand, 'sameness', [sameness.id])
  await write(tx, hand, sameness, hand.at)
}

/** Closes the word that stands and opens the next. False where none stood. */
export const supersedeSameness = async (tx: Tx, hand: Hand, sameness: Sameness): Promise<boolean> => {
  const from = await closeVersion(tx, hand, 'sameness', sameness.id)
  if (from === null) return false
  await write(tx, hand, sameness, from)
  return true
}

/** One at a time decides what is one in an archive, so that no two together make a circle. */
export const holdSameness = async (tx: Tx, archive: string): Promise<void> => {
  await tx`select hold_sameness(${archive})`
}

const samenessOf = (row: Row): SamenessVersion => ({
  id: row.id as Sameness['id'],
  kept: row.kept as NamedId,
  other: row.other as NamedId,
  word: row.word as Sameness['word'],
  reason: String(row.reason),
  from: String(row.opened),
  to: textOf(row.closed),
  member: row.member as MemberId,
})

/** Every word on what is one, as it stands; those on one entry alone, with all their versions, where it is named. */
export const samenessesOf = async (
  tx: Tx,
  archive: string,
  of: NamedId | null = null,
): Promise<readonly SamenessVersion[]> => {
  const rows = await tx<Row[]>`
    select *, lower(recorded) as opened, upper(recorded) as closed
    from sameness
    where archive = ${archive}
      ${of === null ? tx`and ${stands(tx)}` : tx`and (kept = ${of} or other = ${of})`}
    order by lower(recorded) desc, id
  `
  return rows.map(samenessOf)
}

/** As what every entry is read, from where the transaction looks. */
export const rootsOf = async (tx: Tx, archive: string): Promise<Roots> => {
  const rows = await tx<Row[]>`
    select kept, other
    from sameness
    where archive = ${archive}
      and word = 'same'
      and ${stands(tx)}
  `
  return rootsIn(rows.map((row) => ({ kept: row.kept as NamedId, other: row.other as NamedId })))
}
