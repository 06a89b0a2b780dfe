import type { Bilingual } from '../../record/bilingual.js'
import type { EditionFile } from '../../record/dossier.js'
import type { Approval, Bundle } from '../../record/gate/approval.js'
import { GATE_SETTINGS, type GateSettings } from '../../record/gate/label.js'
import { NO_ANSWERS, type SourceAnswers } from '../../record/gate/material.js'
import type { PublishedLabel } from '../../record/gate/mosaic.js'
import type { Scan } from '../../record/gate/term.js'
import type { AttestationId, ClaimId, DossierId, EditionId, Id, MemberId, ReportId } from '../../record/id.js'
import { listOf, type Row } from '../column.js'
import type { Tx } from '../database.js'
import type { Hand } from '../version.js'

/** Pages frozen for approval, with the files they are. */
export type KeptBundle = Bundle & {
  readonly dossier: DossierId
  readonly claims: readonly ClaimId[]
  readonly files: readonly EditionFile[]
}

export const addBundle = async (tx: Tx, hand: Hand, bundle: Omit<KeptBundle, 'at' | 'member'>): Promise<void> => {
  await tx`
    insert into bundle (archive, sha256, at, dossier, number, seed, claims, files, member)
    values (${hand.archive}, ${bundle.sha256}, ${hand.at}, ${bundle.dossier}, ${bundle.number}, ${bundle.seed},
      ${tx.array([...bundle.claims])}::text[], ${tx.json(bundle.files as never)}, ${hand.member})
  `
}

const bundleOf = (row: Row): KeptBundle => ({
  sha256: String(row.sha256),
  at: String(row.at),
  member: row.member as MemberId,
  number: Number(row.number),
  seed: String(row.seed),
  dossier: row.dossier as DossierId,
  claims: listOf<ClaimId>(row.claims),
  files: row.files as readonly EditionFile[],
})

/** The pages of a dossier frozen last, and the first, whose seed stays the dossier's. */
export const bundlesOf = async (tx: Tx, archive: string, dossier: DossierId): Promise<readonly KeptBundle[]> => {
  const rows = await tx<Row[]>`
    select *
    from bundle
    where archive = ${archive}
      and dossier = ${dossier}
    order by at desc, sha256
  `
  return rows.map(bundleOf)
}

export const hasBundle = async (tx: Tx, archive: string, sha256: string): Promise<boolean> => {
  const rows = await tx`select sha256 from bundle where archive = ${archive} and sha256 = ${sha256}`
  return rows.length === 1
}

export const addApproval = async (tx: Tx, hand: Hand, sha256: string): Promise<boolean> => {
  const rows = await tx`
    insert into approval (archive, sha256, member, at)
    values (${hand.archive}, ${sha256}, ${hand.member}, ${hand.at})
    on conflict do nothing
    returning member
  `
  return rows.length === 1
}

export const approvalsOf = async (tx: Tx, archive: string, sha256: string): Promise<readonly Approval[]> => {
  const rows = await tx<Row[]>`
    select *
    from approval
    where archive = ${archive}
      and sha256 = ${sha256}
    order by at, member
  `
  return rows.map((row) => ({ sha256: String(row.sha256), member: row.member as MemberId, at: String(row.at) }))
}

export const addScan = async (tx: Tx, hand: Hand, sha256: string, scan: Scan): Promise<void> => {
  const { attestations, ...counts } = scan
  const row = { archive: hand.archive, sha256, compartment: 'vault', at: hand.at, member: hand.member }
  await tx`insert into bundle_scan ${tx([{ ...row, ...counts, attestations: [...attestations] }])}`
}

/** The newest scan of exactly these pages that a keeper signed; null where there is none. */
export const scanOf = async (tx: Tx, archive: string, sha256: string): Promise<Scan | null> => {
  const [row] = await tx<Row[]>`
    select statement, attestations, hits, looked, under
    from bundle_scan
    where archive = ${archive}
      and sha256 = ${sha256}
      and statement is not null
    order by statement desc
    limit 1
  `
  if (!row) return null
  const [statement, hits, looked, under] = [row.statement, row.hits, row.looked, row.under].map(Number)
  return { attestations: listOf<string>(row.attestations), statement, hits, looked, under } as Scan
}

/** How many sources were sealed, or sealed anew, after a statement of the vault's chain. */
export const sealedSince = async (tx: Tx, archive: string, statement: number): Promise<number> => {
  const [row] = await tx<{ count: number }[]>`
    select count(distinct body::jsonb -> 'does' ->> 'record') as count
    from vault_statement
    where archive = ${archive}
      and number > ${statement}
      and body::jsonb -> 'does' ->> 'act' = 'sealed'
      and body::jsonb -> 'does' ->> 'compartment' <> 'office'
  `
  return Number(row?.count ?? 0)
}

/** Whatever was ever published of words whose source is sealed. */
export const sealedLabels = async (tx: Tx, archive: string): Promise<readonly PublishedLabel[]> => {
  const rows = await tx<Row[]>`
    select source, label, beside
    from published_label
    where archive = ${archive}
      and starts_with(source, 'attestation_')
    order by at, edition, source
  `
  return rows.map((row) => ({ source: String(row.source), label: String(row.label), beside: listOf(row.beside) }))
}

/** Pages frozen last for each dossier whose edition did not come out yet, the newest first. */
export const waitingBundles = async (tx: Tx, archive: string): Promise<readonly KeptBundle[]> => {
  const rows = await tx<Row[]>`
    select b.*
    from bundle b
    where b.archive = ${archive}
      and not exists (
        select
        from bundle later
        where later.archive = b.archive
          and later.dossier = b.dossier
          and later.at > b.at
      )
      and not exists (
        select
        from edition e
        where e.archive = b.archive
          and e.dossier = b.dossier
          and e.number >= b.number
      )
    order by b.at desc
    limit 40
  `
  return rows.map(bundleOf)
}

export const addAnswers = async (
  tx: Tx,
  hand: Hand,
  dossier: DossierId,
  source: string,
  answers: SourceAnswers,
): Promise<void> => {
  await tx`
    insert into gate_answer (archive, dossier, source, at, answers, member)
    values (${hand.archive}, ${dossier}, ${source}, ${hand.at}, ${tx.json(answers as never)}, ${hand.member})
  `
}

/** What was answered last about each source of a dossier, and by whom. */
export const answersOf = async (
  tx: Tx,
  archive: string,
  dossier: DossierId,
): Promise<readonly { readonly source: string; readonly answers: SourceAnswers; readonly member: MemberId }[]> => {
  const rows = await tx<Row[]>`
    select distinct on (source) source, answers, member
    from gate_answer
    where archive = ${archive}
      and dossier = ${dossier}
    order by source, at desc
  `
  return rows.map((row) => ({
    source: String(row.source),
    answers: { ...NO_ANSWERS, ...(row.answers as SourceAnswers) },
    member: row.member as MemberId,
  }))
}

export const addLabels = async (
  tx: Tx,
  hand: Hand,
  edition: EditionId,
  labels: readonly PublishedLabel[],
): Promise<void> => {
  if (labels.length === 0) return
  const rows = labels.map(({ source, label, beside }) => ({
    archive: hand.archive,
    edition,
    source,
    label,
    beside: [...beside],
    at: hand.at,
  }))
  await tx`insert into published_label ${tx(rows)}`
}

/** Whatever was published of these sources, and of any source beside these marks. */
export const labelsBeside = async (
  tx: Tx,
  archive: string,
  sources: readonly string[],
  marks: readonly string[],
): Promise<readonly PublishedLabel[]> => {
  if (sources.length === 0) return []
  const rows = await tx<Row[]>`
    select source, label, beside
    from published_label
    where archive = ${archive}
      and (source = any (${tx.array([...sources])}::text[]) or beside && ${tx.array([...marks])}::text[])
    order by at, edition, source
  `
  return rows.map((row) => ({ source: String(row.source), label: String(row.label), beside: listOf(row.beside) }))
}

/** Which of these attestations answer a question that we asked a source of our own. */
export const answersAmong = async (
  tx: Tx,
  archive: string,
  attestations: readonly AttestationId[],
): Promise<readonly AttestationId[]> => {
  const rows = await tx<{ attestation: AttestationId }[]>`
    select distinct attestation
    from check_request
    where archive = ${archive}
      and upper_inf(recorded)
      and attestation = any (${tx.array([...attestations])}::text[])
  `
  return rows.map(({ attestation }) => attestation)
}

/** The page that an address leads to: without its scheme, the names that a site also has, and what follows the path. */
const PAGE = String.raw`^https?://(?:(?:www|m|mobile|amp)\.)?([^?#]*?)/*(?:[?#].*)?$`

/** Which of these reports are our own published stories come back: a file of an edition, or noted as one. */
export const ownStoriesAmong = async (
  tx: Tx,
  archive: string,
  reports: readonly ReportId[],
): Promise<readonly ReportId[]> => {
  const rows = await tx<{ id: ReportId }[]>`
    select r.id
    from report r
    where r.archive = ${archive}
      and r.id = any (${tx.array([...reports])}::text[])
      and (
        exists (
          select
          from edition e
          where e.archive = r.archive
            and e.files @> jsonb_build_array(jsonb_build_object('sha256', r.sha256))
        )
        or exists (
          select
          from published_address a
          where a.archive = r.archive
            and lower(regexp_replace(a.url, ${PAGE}, '\\1')) = lower(regexp_replace(r.link, ${PAGE}, '\\1'))
        )
      )
  `
  return rows.map(({ id }) => id)
}

/** What a dossier prints, by the ids of its claims, its words, and the bodies, offices and places that it names. */
export type Prints = {
  readonly claims: readonly ClaimId[]
  readonly attestations: readonly AttestationId[]
  readonly named: readonly Id[]
}

/**
 * Who changed a dossier last, who changed last whatever it prints (a claim in it, a word on one, whose origin it is, a
 * correction, a reply, how a name is spelled), and whoever brought it in from a file, which names any author it likes.
 */
export const lastEditorsOf = async (
  tx: Tx,
  archive: string,
  dossier: DossierId,
  { claims, attestations, named }: Prints,
): Promise<readonly MemberId[]> => {
  const rows = await tx<{ member: MemberId }[]>`
    with held as (
      select member, import, lower(recorded) as at
      from dossier
      where archive = ${archive}
        and id = ${dossier}
        and upper_inf(recorded)
    ), written as (
      select member, at from held
      union all
      select member, lower(recorded)
      from claim
      where archive = ${archive}
        and id = any (${tx.array([...claims])}::text[])
        and upper_inf(recorded)
      union all
      select member, lower(recorded)
      from attestation
      where archive = ${archive}
        and id = any (${tx.array([...attestations])}::text[])
        and upper_inf(recorded)
      union all
      select member, lower(recorded)
      from origin_judgement
      where archive = ${archive}
        and attestation = any (${tx.array([...attestations])}::text[])
        and upper_inf(recorded)
      union all
      select member, at
      from reply
      where archive = ${archive}
        and actor = any (${tx.array([...named])}::text[])
        and (outcome = 'no-channel' or claims && ${tx.array([...claims])}::text[])
      union all
      select member, lower(recorded)
      from ruling
      where archive = ${archive}
        and subject = any (${tx.array([...named])}::text[])
        and upper_inf(recorded)
      union all
      select n.member, n.at
      from notice n
      join edition e on e.archive = ${archive} and e.id = n.edition
      where n.archive = ${archive}
        and e.dossier = ${dossier}
    )
    select member from held
    union
    select member from written where at = (select max(at) from written)
    union
    select j.member
    from held
    join journal j on j.archive = ${archive} and j.act = 'archive.import' and j.subject = held.import
  `
  return rows.map(({ member }) => member)
}

export const addSettings = async (tx: Tx, hand: Hand, settings: GateSettings, reason: string): Promise<void> => {
  await tx`
    insert into gate_setting (archive, at, settings, reason, member)
    values (${hand.archive}, ${hand.at}, ${tx.json(settings as never)}, ${reason}, ${hand.member})
  `
}

/** The settings that hold, with the day they were set and why; the built-in ones where nobody changed any. */
export const settingsOf = async (
  tx: Tx,
  archive: string,
): Promise<{ readonly settings: GateSettings; readonly at: string | null; readonly reason: string | null }> => {
  const [row] = await tx<Row[]>`
    select *
    from gate_setting
    where archive = ${archive}
    order by at desc
    limit 1
  `
  if (!row) return { settings: GATE_SETTINGS, at: null, reason: null }
  return {
    settings: { ...GATE_SETTINGS, ...(row.settings as GateSettings) },
    at: String(row.at),
    reason: String(row.reason),
  }
}

/** Our own sentences in other dossiers that were published: titles, texts and claims, as they stand now. */
export const sentencesBeside = async (tx: Tx, archive: string, dossier: DossierId): Promise<readonly Bilingual[]> => {
  const rows = await tx<{ en: string | null; ko: string | null }[]>`
    with beside as (
      select d.title_en, d.title_ko, d.items
      from dossier d
      where d.archive = ${archive}
        and d.id <> ${dossier}
        and upper_inf(d.recorded)
        and exists (
          select
          from edition e
          where e.archive = ${archive}
            and e.dossier = d.id
        )
    )
    select title_en as en, title_ko as ko
    from beside
    union all
    select i -> 'text' ->> 'en', i -> 'text' ->> 'ko'
    from beside, jsonb_array_elements(items) i
    where i ->> 'kind' <> 'claim'
    union all
    select c.says_en, c.says_ko
    from claim c
    where c.archive = ${archive}
      and upper_inf(c.recorded)
      and c.id in (select i ->> 'claim' from beside, jsonb_array_elements(items) i where i ->> 'kind' = 'claim')
  `
  return rows.map(({ en, ko }) => ({ en, ko }) as Bilingual)
}
