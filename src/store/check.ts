import type { CheckId, CheckRequest } from '../record/check.js'
import type { AttestationId, ClaimId } from '../record/id.js'
import { textOf, type Row } from './column.js'
import type { Tx } from './database.js'
import { addEntries, closeVersion, openFrom, stands, type Hand } from './version.js'

const rowOf = (hand: Hand, check: CheckRequest, from: string) => ({
  archive: hand.archive,
  id: check.id,
  recorded: openFrom(from),
  claim: check.claim,
  question: check.question,
  language: check.language,
  whom: check.whom,
  asked_on: check.askedOn,
  state: check.state,
  attestation: check.attestation,
  note: check.note,
  member: hand.member,
})

export const addCheck = async (tx: Tx, hand: Hand, check: CheckRequest): Promise<void> => {
  await addEntries(tx, hand, 'check', [check.id])
  await tx`insert into check_request ${tx([rowOf(hand, check, hand.at)])}`
}

export const supersedeCheck = async (tx: Tx, hand: Hand, check: CheckRequest): Promise<boolean> => {
  const from = await closeVersion(tx, hand, 'check_request', check.id)
  if (from === null) return false
  await tx`insert into check_request ${tx([rowOf(hand, check, from)])}`
  return true
}

const checkOf = (row: Row): CheckRequest => ({
  id: row.id as CheckId,
  claim: row.claim as ClaimId,
  question: String(row.question),
  language: String(row.language),
  whom: String(row.whom),
  askedOn: String(row.asked_on),
  state: row.state as CheckRequest['state'],
  attestation: row.attestation as AttestationId | null,
  note: textOf(row.note),
})

export const findCheck = async (tx: Tx, archive: string, id: CheckId): Promise<CheckRequest | null> => {
  const [row] = await tx<Row[]>`
    select *
    from check_request
    where archive = ${archive}
      and id = ${id}
      and ${stands(tx)}
  `
  return row ? checkOf(row) : null
}

/** Check requests, the newest question first: of one claim, in one state, or all. */
export const checksOf = async (
  tx: Tx,
  archive: string,
  only: { readonly claim?: ClaimId; readonly state?: CheckRequest['state'] | null },
): Promise<readonly CheckRequest[]> => {
  const rows = await tx<Row[]>`
    select *
    from check_request
    where archive = ${archive}
      and ${stands(tx)}
      ${only.claim ? tx`and claim = ${only.claim}` : tx``}
      ${only.state ? tx`and state = ${only.state}` : tx``}
    order by asked_on desc, id
  `
  return rows.map(checkOf)
}
