import type { Draft, Proposal } from '../record/draft.js'
import type { ClaimId, DraftId, ReportId, TranscriptId } from '../record/id.js'
import { inBatches, type Row } from './column.js'
import type { Tx } from './database.js'
import { addEntries, closeVersion, type Hand, openFrom, stands } from './version.js'

const rowOf = (tx: Tx, hand: Hand, draft: Draft, reader: string, from: string) => ({
  archive: hand.archive,
  id: draft.id,
  recorded: openFrom(from),
  report: draft.report,
  transcript: draft.transcript,
  number: draft.number,
  reader,
  proposal: tx.json(draft.proposal as never),
  decided: draft.decided,
  claim: draft.claim,
  member: hand.member,
})

export const addDrafts = async (tx: Tx, hand: Hand, drafts: readonly Draft[], reader: string): Promise<void> => {
  await addEntries(
    tx,
    hand,
    'draft',
    drafts.map((draft) => draft.id),
  )
  await inBatches(
    drafts,
    (batch) => tx`insert into draft ${tx(batch.map((draft) => rowOf(tx, hand, draft, reader, hand.at)))}`,
  )
}

const draftOf = (row: Row): Draft => ({
  id: row.id as DraftId,
  report: row.report as ReportId,
  transcript: row.transcript as TranscriptId,
  number: Number(row.number),
  proposal: row.proposal as Proposal,
  decided: row.decided as Draft['decided'],
  claim: row.claim as ClaimId | null,
})

export const draftsOf = async (tx: Tx, archive: string, report: ReportId): Promise<readonly Draft[]> => {
  const rows = await tx<Row[]>`
    select *
    from draft
    where archive = ${archive}
      and report = ${report}
      and ${stands(tx)}
    order by number
  `
  return rows.map(draftOf)
}

export const findDraft = async (tx: Tx, archive: string, id: DraftId): Promise<Draft | null> => {
  const [row] = await tx<Row[]>`
    select *
    from draft
    where archive = ${archive}
      and id = ${id}
      and ${stands(tx)}
  `
  return row ? draftOf(row) : null
}

/** Records a decision on a draft as its next version. False when no version was open. */
export const decideDraft = async (tx: Tx, hand: Hand, draft: Draft): Promise<boolean> => {
  const [held] = await tx<{ reader: string }[]>`
    select reader
    from draft
    where archive = ${hand.archive}
      and id = ${draft.id}
      and ${stands(tx)}
  `
  const from = await closeVersion(tx, hand, 'draft', draft.id)
  if (from === null || !held) return false
  await tx`insert into draft ${tx([rowOf(tx, hand, draft, held.reader, from)])}`
  return true
}
