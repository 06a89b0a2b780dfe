import type { MemberId } from '../../record/id.js'
import type { Ruling, RulingId, RulingScheme, RulingVersion } from '../../record/ruling/ruling.js'
import { listOf, saidOf, textOf, type Row } from '../column.js'
import type { Tx } from '../database.js'
import { addEntries, closeVersion, type Hand, openFrom, stands } from '../version.js'

const write = async (tx: Tx, hand: Hand, ruling: Ruling, at: string): Promise<void> => {
  await tx`
    insert into ruling ${tx([
      {
        archive: hand.archive,
        id: ruling.id,
        recorded: openFrom(at),
        subject: ruling.subject,
        term: ruling.term,
        spells_en: ruling.spells.en,
        spells_ko: ruling.spells.ko,
        north: ruling.north,
        scheme: ruling.scheme,
        others: [...ruling.others],
        is_lifted: ruling.isLifted,
        reason: ruling.reason,
        member: hand.member,
      },
    ])}
  `
}

export const addRuling = async (tx: Tx, hand: Hand, ruling: Ruling): Promise<void> => {
  await addEntries(tx, hand, 'ruling', [ruling.id])
  await write(tx, hand, ruling, hand.at)
}

/** Closes the version that stands and opens the next. False where none stood. */
export const supersedeRuling = async (tx: Tx, hand: Hand, ruling: Ruling): Promise<boolean> => {
  const from = await closeVersion(tx, hand, 'ruling', ruling.id)
  if (from === null) return false
  await write(tx, hand, ruling, from)
  return true
}

const rulingOf = (row: Row): RulingVersion => ({
  id: row.id as RulingId,
  subject: row.subject as Ruling['subject'],
  term: textOf(row.term),
  spells: saidOf(row.spells_en, row.spells_ko),
  north: textOf(row.north),
  scheme: textOf(row.scheme) as RulingScheme | null,
  others: listOf<string>(row.others),
  isLifted: row.is_lifted === true,
  reason: String(row.reason),
  from: String(row.opened),
  to: textOf(row.closed),
  member: row.member as MemberId,
})

/** The rulings as they stand from where the transaction looks, lifted ones among them. */
export const rulingsOf = async (tx: Tx, archive: string): Promise<readonly RulingVersion[]> => {
  const rows = await tx<Row[]>`
    select *, lower(recorded) as opened, upper(recorded) as closed
    from ruling
    where archive = ${archive}
      and ${stands(tx)}
    order by id
  `
  return rows.map(rulingOf)
}

/** Every version of a ruling, the newest first. */
export const versionsOfRuling = async (tx: Tx, archive: string, id: RulingId): Promise<readonly RulingVersion[]> => {
  const rows = await tx<Row[]>`
    select *, lower(recorded) as opened, upper(recorded) as closed
    from ruling
    where archive = ${archive}
      and id = ${id}
    order by lower(recorded) desc
  `
  return rows.map(rulingOf)
}
