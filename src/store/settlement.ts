import type { Settlement, SettlementId } from '../record/drift.js'
import type { DraftId, MemberId, ReportId } from '../record/id.js'
import type { Row } from './column.js'
import type { Tx } from './database.js'
import { addEntries, type Hand } from './version.js'

export const addSettlement = async (
  tx: Tx,
  hand: Hand,
  settlement: Omit<Settlement, 'at' | 'member'>,
): Promise<void> => {
  await addEntries(tx, hand, 'settlement', [settlement.id])
  await tx`
    insert into settlement ${tx([
      {
        archive: hand.archive,
        id: settlement.id,
        at: hand.at,
        en_report: settlement.pair.en,
        ko_report: settlement.pair.ko,
        en_draft: settlement.en,
        ko_draft: settlement.ko,
        field: settlement.field,
        follows: settlement.follows,
        reason: settlement.reason,
        member: hand.member,
      },
    ])}
  `
}

/** The last word on each difference of two versions, by the instant from which the transaction looks. */
export const settlementsOf = async (
  tx: Tx,
  archive: string,
  pair: Settlement['pair'],
): Promise<readonly Settlement[]> => {
  const rows = await tx<Row[]>`
    select distinct on (en_draft, ko_draft, field) *
    from settlement
    where archive = ${archive}
      and en_report = ${pair.en}
      and ko_report = ${pair.ko}
      ${tx.from.recorded === null ? tx`` : tx`and at <= ${tx.from.recorded}`}
    order by en_draft, ko_draft, field, at desc, id desc
  `
  return rows.map((row) => ({
    id: row.id as SettlementId,
    at: String(row.at),
    pair: { en: row.en_report as ReportId, ko: row.ko_report as ReportId },
    en: row.en_draft as DraftId | null,
    ko: row.ko_draft as DraftId | null,
    field: row.field as Settlement['field'],
    follows: row.follows as Settlement['follows'],
    reason: String(row.reason),
    member: row.member as MemberId,
  }))
}
