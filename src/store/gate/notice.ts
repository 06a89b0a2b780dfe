import { bilingual, type Bilingual } from '../../record/bilingual.js'
import type {
  HideClass,
  HideDecision,
  Notice,
  NoticeKind,
  PublishedAddress,
  Severity,
  Withdrawn,
} from '../../record/gate/notice.js'
import type { Reply, ReplyOutcome } from '../../record/gate/reply.js'
import type { EditionFile } from '../../record/dossier.js'
import type { ActorId, ClaimId, DossierId, EditionId } from '../../record/id.js'
import { listOf, textOf, type Row } from '../column.js'
import type { Tx } from '../database.js'
import { hadLeft } from '../dossier.js'
import { wasOut, type Hand } from '../version.js'

export const addReply = async (tx: Tx, hand: Hand, reply: Omit<Reply, 'at'>): Promise<void> => {
  const { id, actor, outcome, channel, asked, deadline, review, says, why } = reply
  const claims = [...reply.claims]
  const row = { archive: hand.archive, id, actor, at: hand.at, outcome, channel, asked, deadline, review, claims }
  const words = {
    says_en: says?.en ?? null,
    says_ko: says?.ko ?? null,
    why_en: why?.en ?? null,
    why_ko: why?.ko ?? null,
    member: hand.member,
  }
  await tx`insert into reply ${tx([{ ...row, ...words }])}`
}

/** Every record of a reply of these parties, the newest first. */
export const repliesOf = async (tx: Tx, archive: string, actors: readonly ActorId[]): Promise<readonly Reply[]> => {
  const rows = await tx<Row[]>`
    select *
    from reply
    where archive = ${archive}
      and actor = any (${tx.array([...actors])}::text[])
      and ${wasOut(tx, 'at')}
    order by at desc, id
  `
  return rows.map((row) => ({
    id: String(row.id),
    actor: row.actor as ActorId,
    outcome: row.outcome as ReplyOutcome,
    channel: textOf(row.channel),
    asked: textOf(row.asked),
    deadline: textOf(row.deadline),
    review: textOf(row.review),
    says: bilingual(textOf(row.says_en), textOf(row.says_ko)),
    why: bilingual(textOf(row.why_en), textOf(row.why_ko)),
    claims: listOf<ClaimId>(row.claims),
    at: String(row.at),
  }))
}

export const addNotice = async (
  tx: Tx,
  hand: Hand,
  notice: Omit<Notice, 'at' | 'member' | 'dossier' | 'number' | 'why'> & { readonly why: Bilingual },
): Promise<void> => {
  const { id, edition, claim, kind, was, is, why, severity, channels } = notice
  const row = {
    archive: hand.archive,
    id,
    edition,
    claim,
    kind,
    was_en: was?.en ?? null,
    was_ko: was?.ko ?? null,
    is_en: is?.en ?? null,
    is_ko: is?.ko ?? null,
    why_en: why.en,
    why_ko: why.ko,
    severity,
    channels,
    at: hand.at,
    member: hand.member,
  }
  await tx`insert into notice ${tx([row])}`
}

const noticeOf = (row: Row): Notice => ({
  id: String(row.id),
  dossier: row.dossier as DossierId,
  edition: row.edition as EditionId,
  number: Number(row.number),
  claim: row.claim === null ? null : (row.claim as ClaimId),
  kind: row.kind as NoticeKind,
  was: bilingual(textOf(row.was_en), textOf(row.was_ko)),
  is: bilingual(textOf(row.is_en), textOf(row.is_ko)),
  why: bilingual(textOf(row.why_en), textOf(row.why_ko)),
  severity: row.severity as Severity,
  channels: textOf(row.channels),
  at: String(row.at),
  member: String(row.member),
})

/** Notices of the archive, the newest first; of one dossier alone where it is named. Without words while withheld. */
export const noticesOf = async (tx: Tx, archive: string, dossier: DossierId | null): Promise<readonly Notice[]> => {
  const rows = await tx<Row[]>`
    select n.*, e.dossier, e.number, exists (
      select
      from withdrawal w
      left join withdrawal_decision d on d.archive = w.archive and d.withdrawal = w.id
      where w.archive = n.archive
        and w.edition = n.edition
        and d.decision is distinct from 'shown-again'
    ) as withheld
    from notice n
    join edition e on e.archive = n.archive and e.id = n.edition
    where n.archive = ${archive}
      and (${dossier}::text is null or e.dossier = ${dossier})
      and ${wasOut(tx, 'n.at')}
    order by n.at desc, n.id
  `
  return rows.map((row) => {
    const notice = noticeOf(row)
    return row.withheld === true ? { ...notice, was: null, is: null, why: null } : notice
  })
}

export const addWithdrawal = async (
  tx: Tx,
  hand: Hand,
  of: { readonly id: string; readonly edition: EditionId; readonly class: HideClass },
): Promise<void> => {
  await tx`insert into withdrawal ${tx([{ archive: hand.archive, ...of, at: hand.at, member: hand.member }])}`
}

export const addDecision = async (tx: Tx, hand: Hand, withdrawal: string, decision: HideDecision): Promise<boolean> => {
  const rows = await tx`
    insert into withdrawal_decision (archive, withdrawal, decision, at, member)
    values (${hand.archive}, ${withdrawal}, ${decision}, ${hand.at}, ${hand.member})
    on conflict do nothing
    returning withdrawal
  `
  return rows.length === 1
}

/** Safety withdrawals of the archive, the newest first. */
export const withdrawalsOf = async (tx: Tx, archive: string): Promise<readonly Withdrawn[]> => {
  const rows = await tx<Row[]>`
    select w.*, e.dossier, e.number, d.decision, d.at as decided, d.member as decider
    from withdrawal w
    join edition e on e.archive = w.archive and e.id = w.edition
    left join withdrawal_decision d on d.archive = w.archive and d.withdrawal = w.id
    where w.archive = ${archive}
    order by w.at desc, w.id
  `
  return rows.map((row) => ({
    id: String(row.id),
    edition: row.edition as EditionId,
    dossier: row.dossier as DossierId,
    number: Number(row.number),
    class: row.class as HideClass,
    at: String(row.at),
    member: String(row.member),
    decision:
      row.decision === null
        ? null
        : { is: row.decision as HideDecision, at: String(row.decided), member: String(row.decider) },
  }))
}

export const addAddress = async (
  tx: Tx,
  hand: Hand,
  of: Omit<PublishedAddress, 'at' | 'dossier' | 'number'>,
): Promise<void> => {
  await tx`insert into published_address ${tx([{ archive: hand.archive, ...of, at: hand.at, member: hand.member }])}`
}

/** Every published address, the newest first. */
export const addressesOf = async (tx: Tx, archive: string): Promise<readonly PublishedAddress[]> => {
  const rows = await tx<Row[]>`
    select a.*, e.dossier, e.number
    from published_address a
    join edition e on e.archive = a.archive and e.id = a.edition
    where a.archive = ${archive}
      and ${wasOut(tx, 'a.at')}
    order by a.day desc, a.id
  `
  return rows.map((row) => ({
    id: String(row.id),
    edition: row.edition as EditionId,
    dossier: row.dossier as DossierId,
    number: Number(row.number),
    url: String(row.url),
    day: String(row.day),
    headline: String(row.headline),
    language: String(row.language),
    at: String(row.at),
  }))
}

/** Editions that printed a claim: by the pages frozen for them, or by the dossier as it then stood. */
export const editionsWith = async (
  tx: Tx,
  archive: string,
  claim: ClaimId,
): Promise<
  readonly { readonly id: EditionId; readonly dossier: DossierId; readonly number: number; readonly printed: string }[]
> => {
  const rows = await tx<Row[]>`
    select e.id, e.dossier, e.number, e.printed
    from edition e
    left join bundle b on b.archive = e.archive and b.sha256 = e.sha256
    where e.archive = ${archive}
      and ${hadLeft(tx)}
      and (
        ${claim} = any (b.claims)
        or b.sha256 is null and exists (
          select
          from dossier d, jsonb_array_elements(d.items) as i
          where d.archive = e.archive
            and d.id = e.dossier
            and d.recorded @> e.printed
            and i ->> 'claim' = ${claim}
        )
      )
    order by e.printed desc, e.id
  `
  return rows.map((row) => ({
    id: row.id as EditionId,
    dossier: row.dossier as DossierId,
    number: Number(row.number),
    printed: String(row.printed),
  }))
}

/** Whether an edition is withheld: hidden, and nobody else has decided that it is shown again. */
export const isWithheld = async (tx: Tx, archive: string, edition: EditionId): Promise<boolean> => {
  const rows = await tx`
    select w.id
    from withdrawal w
    left join withdrawal_decision d on d.archive = w.archive and d.withdrawal = w.id
    where w.archive = ${archive}
      and w.edition = ${edition}
      and d.decision is distinct from 'shown-again'
    limit 1
  `
  return rows.length > 0
}

/** The editions of a dossier that are withheld. */
export const withheldOf = async (tx: Tx, archive: string, dossier: DossierId): Promise<readonly EditionId[]> => {
  const rows = await tx<{ id: EditionId }[]>`
    select distinct e.id
    from edition e
    join withdrawal w on w.archive = ${archive} and w.edition = e.id
    left join withdrawal_decision d on d.archive = ${archive} and d.withdrawal = w.id
    where e.archive = ${archive}
      and e.dossier = ${dossier}
      and d.decision is distinct from 'shown-again'
    order by e.id
  `
  return rows.map(({ id }) => id)
}

/** Every edition of the archive that is withheld, with its files, and whether a second member has decided so. */
export const withheldEditions = async (
  tx: Tx,
  archive: string,
): Promise<
  readonly { readonly number: number; readonly files: readonly EditionFile[]; readonly isDecided: boolean }[]
> => {
  const rows = await tx<Row[]>`
    select e.number, e.files, bool_and(d.decision is not null) as decided
    from edition e
    join withdrawal w on w.archive = ${archive} and w.edition = e.id
    left join withdrawal_decision d on d.archive = ${archive} and d.withdrawal = w.id
    where e.archive = ${archive}
      and d.decision is distinct from 'shown-again'
    group by e.archive, e.id, e.number, e.files
    order by e.id
  `
  return rows.map((row) => ({
    number: Number(row.number),
    files: row.files as readonly EditionFile[],
    isDecided: row.decided === true,
  }))
}

/** The newest edition of the same dossier that came after this one, or null. */
export const editionAfter = async (
  tx: Tx,
  archive: string,
  dossier: DossierId,
  number: number,
): Promise<EditionId | null> => {
  const [row] = await tx<{ id: EditionId }[]>`
    select id
    from edition
    where archive = ${archive}
      and dossier = ${dossier}
      and number > ${number}
    order by number desc
    limit 1
  `
  return row?.id ?? null
}
