import type { Assessment, AssessmentId, AssessmentKind } from '../record/assessment.js'
import { bilingual } from '../record/bilingual.js'
import type { ClaimId, Id, MemberId } from '../record/id.js'
import { listOf, textOf, type Row } from './column.js'
import type { Tx } from './database.js'
import { addEntries, closeVersion, openFrom, stands, type Hand } from './version.js'

const rowOf = (hand: Hand, assessment: Assessment, from: string) => ({
  archive: hand.archive,
  id: assessment.id,
  recorded: openFrom(from),
  kind: assessment.kind,
  subject: assessment.subject,
  grade: assessment.grade,
  topic: assessment.topic,
  period: assessment.period,
  says_en: assessment.says?.en ?? null,
  says_ko: assessment.says?.ko ?? null,
  reasons: assessment.reasons,
  dissent: assessment.dissent,
  evidence: [...assessment.evidence],
  members: [...assessment.members],
  changed: assessment.changed,
  member: hand.member,
})

export const addAssessment = async (tx: Tx, hand: Hand, assessment: Assessment): Promise<void> => {
  await addEntries(tx, hand, 'assessment', [assessment.id])
  await tx`insert into assessment ${tx([rowOf(hand, assessment, hand.at)])}`
}

export const supersedeAssessment = async (tx: Tx, hand: Hand, assessment: Assessment): Promise<boolean> => {
  const from = await closeVersion(tx, hand, 'assessment', assessment.id)
  if (from === null) return false
  await tx`insert into assessment ${tx([rowOf(hand, assessment, from)])}`
  return true
}

export type DatedAssessment = Assessment & { readonly at: string; readonly until: string | null }

const assessmentOf = (row: Row): DatedAssessment => ({
  id: row.id as AssessmentId,
  kind: row.kind as AssessmentKind,
  subject: row.subject as Id,
  grade: String(row.grade),
  topic: textOf(row.topic),
  period: textOf(row.period),
  says: bilingual(textOf(row.says_en), textOf(row.says_ko)),
  reasons: String(row.reasons),
  dissent: textOf(row.dissent),
  evidence: listOf<ClaimId>(row.evidence),
  members: listOf<MemberId>(row.members),
  changed: textOf(row.changed),
  at: String(row.opened),
  until: textOf(row.closed),
})

export const findAssessment = async (tx: Tx, archive: string, id: AssessmentId): Promise<DatedAssessment | null> => {
  const [row] = await tx<Row[]>`
    select *, lower(recorded) as opened, upper(recorded) as closed
    from assessment
    where archive = ${archive}
      and id = ${id}
      and ${stands(tx)}
  `
  return row ? assessmentOf(row) : null
}

/** Assessments of these subjects, of one kind or all, the newest first. Credibility and reliability are asked apart. */
export const assessmentsOf = async (
  tx: Tx,
  archive: string,
  subjects: readonly Id[],
  kinds: readonly AssessmentKind[],
): Promise<readonly DatedAssessment[]> => {
  if (subjects.length === 0) return []
  const rows = await tx<Row[]>`
    select *, lower(recorded) as opened, upper(recorded) as closed
    from assessment
    where archive = ${archive}
      and subject = any (${tx.array([...subjects])}::text[])
      and kind = any (${tx.array([...kinds])}::text[])
      and ${stands(tx)}
    order by lower(recorded) desc, id
  `
  return rows.map(assessmentOf)
}

/** What was held of a subject before, the newest first. */
export const formerAssessments = async (
  tx: Tx,
  archive: string,
  subject: Id,
  kinds: readonly AssessmentKind[],
): Promise<readonly DatedAssessment[]> => {
  const rows = await tx<Row[]>`
    select *, lower(recorded) as opened, upper(recorded) as closed
    from assessment
    where archive = ${archive}
      and subject = ${subject}
      and kind = any (${tx.array([...kinds])}::text[])
      and not upper_inf(recorded)
    order by lower(recorded) desc, id
  `
  return rows.map(assessmentOf)
}

/** Pairs of reliability and credibility that stand for one attestation: its source's grade and its claim's. */
export const gradePairs = async (
  tx: Tx,
  archive: string,
): Promise<readonly { readonly reliability: string; readonly credibility: string }[]> =>
  tx<{ reliability: string; credibility: string }[]>`
    select r.grade as reliability, c.grade as credibility
    from assessment c
    join attestation a on a.archive = ${archive} and a.claim = c.subject and ${stands(tx, 'a')}
    join assessment r on r.archive = ${archive} and r.subject = a.source and r.kind = 'reliability' and ${stands(tx, 'r')}
    where c.archive = ${archive}
      and c.kind = 'credibility'
      and ${stands(tx, 'c')}
  `
