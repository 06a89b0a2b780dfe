import type { Attestation, Basis, OriginJudgement, Source, SourceKind, Stance } from '../record/attestation.js'
import type { AttestationCard, AttestationVersion, LinkCard } from '../record/card.js'
import type { AttestationId, ClaimId, ReportId, SourceId } from '../record/id.js'
import type { Link, LinkKind } from '../record/link.js'
import { dayOfColumns, inBatches, listOf, passageOf, saidOf, textOf, type Row } from './column.js'
import type { Tx } from './database.js'
import { addEntries, closeVersion, hadOpened, type Hand, isPublished, openFrom, stands } from './version.js'

export const addSources = async (tx: Tx, hand: Hand, sources: readonly Source[]): Promise<void> => {
  await addEntries(
    tx,
    hand,
    'source',
    sources.map((source) => source.id),
  )
  const rows = sources.map((source) => ({
    archive: hand.archive,
    id: source.id,
    recorded: openFrom(hand.at),
    kind: source.kind,
    label_en: source.label.en,
    label_ko: source.label.ko,
    language: source.language,
    report: source.report,
    member: hand.member,
  }))
  await inBatches(rows, (batch) => tx`insert into source ${tx(batch)}`)
}

const sourceOf = (row: Row): Source => ({
  id: row.id as SourceId,
  kind: row.kind as SourceKind,
  label: saidOf(row.label_en, row.label_ko),
  language: String(row.language),
  report: row.report as ReportId | null,
})

/** A source of one report by its label as printed; labels are never merged across reports. */
export const sourceOfLabel = async (
  tx: Tx,
  archive: string,
  report: ReportId,
  label: string,
): Promise<Source | null> => {
  const [row] = await tx<Row[]>`
    select *
    from source
    where archive = ${archive}
      and report = ${report}
      and ${stands(tx)}
      and (label_en = ${label} or label_ko = ${label})
    limit 1
  `
  return row ? sourceOf(row) : null
}

/** The outlet as a source, shared by all of its reports. */
export const sourceOfOutlet = async (tx: Tx, archive: string, outlet: string): Promise<Source | null> => {
  const [row] = await tx<Row[]>`
    select *
    from source
    where archive = ${archive}
      and kind = 'outlet'
      and ${stands(tx)}
      and (label_en = ${outlet} or label_ko = ${outlet})
    limit 1
  `
  return row ? sourceOf(row) : null
}

const rowOf = (hand: Hand, attestation: Attestation, from: string, reason: string | null) => ({
  archive: hand.archive,
  id: attestation.id,
  recorded: openFrom(from),
  claim: attestation.claim,
  source: attestation.source,
  label: attestation.label,
  stance: attestation.stance,
  basis: attestation.basis,
  hops: attestation.hops,
  told_edtf: attestation.toldOn?.edtf ?? null,
  told_printed: attestation.toldOn?.printed ?? null,
  told_earliest: attestation.toldOn?.earliestStart ?? null,
  told_latest: attestation.toldOn?.latestEnd ?? null,
  chain: [...attestation.chain],
  attribution_span: attestation.attributionSpan,
  source_implied: attestation.sourceImplied,
  report: attestation.report,
  transcript: attestation.passage?.transcript ?? null,
  starts: attestation.passage?.start ?? null,
  ends: attestation.passage?.end ?? null,
  exact: attestation.passage?.exact ?? null,
  prefix: attestation.passage?.prefix ?? null,
  suffix: attestation.passage?.suffix ?? null,
  knew_edtf: attestation.knewOn?.edtf ?? null,
  knew_printed: attestation.knewOn?.printed ?? null,
  knew_earliest: attestation.knewOn?.earliestStart ?? null,
  knew_latest: attestation.knewOn?.latestEnd ?? null,
  date_reason: attestation.dateReason,
  had_read: attestation.hadRead,
  withdrawn_on: attestation.withdrawn?.on ?? null,
  withdrawn_reason: attestation.withdrawn?.reason ?? null,
  member: hand.member,
  reason,
})

export const addAttestations = async (tx: Tx, hand: Hand, attestations: readonly Attestation[]): Promise<void> => {
  await addEntries(
    tx,
    hand,
    'attestation',
    attestations.map((attestation) => attestation.id),
  )
  const rows = attestations.map((attestation) => rowOf(hand, attestation, hand.at, null))
  await inBatches(rows, (batch) => tx`insert into attestation ${tx(batch)}`)
}

export const supersedeAttestation = async (
  tx: Tx,
  hand: Hand,
  attestation: Attestation,
  reason: string,
): Promise<boolean> => {
  const from = await closeVersion(tx, hand, 'attestation', attestation.id)
  if (from === null) return false
  await tx`insert into attestation ${tx([rowOf(hand, attestation, from, reason)])}`
  return true
}

export const attestationOf = (row: Row): Attestation => ({
  id: row.id as AttestationId,
  claim: row.claim as ClaimId,
  source: row.source as SourceId | null,
  label: String(row.label),
  stance: row.stance as Stance,
  basis: row.basis as Basis,
  hops: row.hops === null ? null : Number(row.hops),
  toldOn: dayOfColumns(row, 'told'),
  chain: listOf(row.chain),
  attributionSpan: textOf(row.attribution_span),
  sourceImplied: row.source_implied === true,
  report: row.report as ReportId | null,
  passage: passageOf(row),
  knewOn: dayOfColumns(row, 'knew'),
  dateReason: textOf(row.date_reason),
  hadRead: textOf(row.had_read),
  withdrawn:
    row.withdrawn_reason === null ? null : { on: textOf(row.withdrawn_on), reason: String(row.withdrawn_reason) },
})

export const findAttestation = async (tx: Tx, archive: string, id: AttestationId): Promise<Attestation | null> => {
  const [row] = await tx<Row[]>`
    select *
    from attestation
    where archive = ${archive}
      and id = ${id}
      and ${stands(tx)}
  `
  return row ? attestationOf(row) : null
}

/** Every version of an attestation, the newest first. */
export const versionsOfAttestation = async (
  tx: Tx,
  archive: string,
  id: AttestationId,
): Promise<readonly AttestationVersion[]> => {
  const rows = await tx<Row[]>`
    select *, lower(recorded) as opened, upper(recorded) as closed
    from attestation
    where archive = ${archive}
      and id = ${id}
      and ${hadOpened(tx)}
    order by lower(recorded) desc
  `
  return rows.map((row) => ({
    attestation: attestationOf(row),
    recordedFrom: String(row.opened),
    recordedTo: textOf(row.closed),
    reason: textOf(row.reason),
  }))
}

/** The judgement on an attestation's origin that stands, with its reason; null where nobody has judged. */
export const originOf = async (tx: Tx, archive: string, id: AttestationId): Promise<OriginJudgement | null> => {
  const [row] = await tx<Row[]>`
    select attestation, origin, reason
    from origin_judgement
    where archive = ${archive}
      and attestation = ${id}
      and ${stands(tx)}
  `
  return row
    ? { attestation: row.attestation as AttestationId, origin: String(row.origin), reason: String(row.reason) }
    : null
}

export const findSource = async (tx: Tx, archive: string, id: SourceId): Promise<Source | null> => {
  const [row] = await tx<Row[]>`
    select *
    from source
    where archive = ${archive}
      and id = ${id}
      and ${stands(tx)}
  `
  return row ? sourceOf(row) : null
}

/** The attestations of these claims, with the source and the judged origin of each. */
export const attestationsOf = async (
  tx: Tx,
  archive: string,
  claims: readonly ClaimId[],
): Promise<readonly AttestationCard[]> => {
  if (claims.length === 0) return []
  const rows = await tx<Row[]>`
    select a.*, o.origin, s.id as source_id, s.kind as source_kind, s.label_en, s.label_ko,
      s.language as source_language, s.report as source_report
    from attestation a
    left join origin_judgement o on o.archive = ${archive} and o.attestation = a.id and ${stands(tx, 'o')}
    left join source s on s.archive = ${archive} and s.id = a.source and ${stands(tx, 's')}
    where a.archive = ${archive}
      and a.claim = any (${tx.array([...claims])}::text[])
      and ${stands(tx, 'a')}
    order by a.claim, lower(a.recorded), a.id
  `
  return rows.map((row) => ({
    ...attestationOf(row),
    origin: textOf(row.origin),
    by:
      row.source_id === null
        ? null
        : sourceOf({
            id: row.source_id,
            kind: row.source_kind,
            label_en: row.label_en,
            label_ko: row.label_ko,
            language: row.source_language,
            report: row.source_report,
          }),
  }))
}

export const addOrigins = async (
  tx: Tx,
  hand: Hand,
  judgements: readonly (OriginJudgement & { readonly id: string })[],
): Promise<void> => {
  await addEntries(
    tx,
    hand,
    'origin',
    judgements.map((judgement) => judgement.id),
  )
  const rows = judgements.map((judgement) => ({
    archive: hand.archive,
    id: judgement.id,
    recorded: openFrom(hand.at),
    attestation: judgement.attestation,
    origin: judgement.origin,
    reason: judgement.reason,
    member: hand.member,
  }))
  await inBatches(rows, (batch) => tx`insert into origin_judgement ${tx(batch)}`)
}

/** A later judgement on an attestation's origin takes the place of the one before; null where there was none. */
export const supersedeOrigin = async (tx: Tx, hand: Hand, judgement: OriginJudgement): Promise<string | null> => {
  const [held] = await tx<{ id: string }[]>`
    select id
    from origin_judgement
    where archive = ${hand.archive}
      and attestation = ${judgement.attestation}
      and ${stands(tx)}
  `
  const from = held ? await closeVersion(tx, hand, 'origin_judgement', held.id) : null
  if (!held || from === null) return null
  const row = { archive: hand.archive, id: held.id, recorded: openFrom(from), ...judgement, member: hand.member }
  await tx`insert into origin_judgement ${tx([row])}`
  return held.id
}

export const addLinks = async (
  tx: Tx,
  hand: Hand,
  links: readonly (Link & { readonly id: string })[],
): Promise<void> => {
  await addEntries(
    tx,
    hand,
    'link',
    links.map((link) => link.id),
  )
  const rows = links.map((link) => ({
    archive: hand.archive,
    id: link.id,
    recorded: openFrom(hand.at),
    from_claim: link.from,
    to_claim: link.to,
    kind: link.kind,
    about: link.about,
    is_inferred: link.isInferred,
    member: hand.member,
  }))
  await inBatches(rows, (batch) => tx`insert into link ${tx(batch)}`)
}

/** Links that touch a claim, with what the other one says. */
export const linksOf = async (tx: Tx, archive: string, claim: ClaimId): Promise<readonly LinkCard[]> => {
  const rows = await tx<Row[]>`
    select l.*, c.id as other, c.says_en, c.says_ko
    from link l
    join claim c on c.archive = ${archive}
      and c.id = case when l.from_claim = ${claim} then l.to_claim else l.from_claim end
      and ${stands(tx, 'c')}
      and ${isPublished(tx, 'c')}
    where l.archive = ${archive}
      and ${stands(tx, 'l')}
      and (l.from_claim = ${claim} or l.to_claim = ${claim})
    order by l.kind, c.id
  `
  return rows.map((row) => ({
    from: row.from_claim as ClaimId,
    to: row.to_claim as ClaimId,
    kind: row.kind as LinkKind,
    about: textOf(row.about),
    isInferred: row.is_inferred === true,
    other: { id: row.other as ClaimId, says: saidOf(row.says_en, row.says_ko) },
    isFrom: row.from_claim === claim,
  }))
}
