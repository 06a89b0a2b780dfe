import { bilingual } from '../record/bilingual.js'
import type { ReportCard } from '../record/card.js'
import type { ReportId, TranscriptId } from '../record/id.js'
import type { Derivation, DerivationKind, Report, ReportKind, Transcript } from '../record/report.js'
import { tsqueryOf } from '../names/query.js'
import { textOf, type Row } from './column.js'
import type { Tx } from './database.js'
import { addEntries, type Hand, isPublished, stands, wasThere } from './version.js'
import { pageOf, type Query, type Found } from './query.js'
import { keysOf, keysOfWindow } from './search/keys.js'
import { spellingsIn } from './spelling.js'

const text = textOf

const whenOfRow = (row: Row): Report['published'] =>
  row.published_edtf === null && row.published_printed === null && row.published_earliest === null
    ? null
    : {
        edtf: text(row.published_edtf),
        printed: text(row.published_printed),
        earliestStart: text(row.published_earliest),
        latestStart: text(row.published_latest),
        earliestEnd: text(row.published_earliest),
        latestEnd: text(row.published_latest),
        isOpen: false,
      }

const reportOf = (row: Row, derivesFrom: readonly Derivation[]): Report => ({
  id: row.id as ReportId,
  kind: row.kind as ReportKind,
  outlet: text(row.outlet),
  title: String(row.title),
  language: String(row.language),
  published: whenOfRow(row),
  knownOn: text(row.known_on),
  publishedBasis: text(row.published_basis),
  byline: text(row.byline),
  link: text(row.link),
  copy: text(row.copy),
  textRead: text(row.text_read),
  translationOf: row.translation_of as ReportId | null,
  derivesFrom,
  derivationAssumed: row.derivation_assumed === true,
  says: bilingual(text(row.says_en), text(row.says_ko)),
  note: text(row.note),
  original:
    row.sha256 === null
      ? null
      : {
          sha256: String(row.sha256),
          size: Number(row.size),
          mediaType: String(row.media_type),
          name: text(row.file_name),
        },
  received: String(row.received),
  collector: String(row.collector),
  method: String(row.method),
  tool: String(row.tool),
})

export const addReports = async (tx: Tx, hand: Hand, reports: readonly Report[]): Promise<void> => {
  if (reports.length === 0) return
  await addEntries(
    tx,
    hand,
    'report',
    reports.map((report) => report.id),
  )
  const inOrder = [...reports].sort((a, b) => Number(a.translationOf !== null) - Number(b.translationOf !== null))
  const rows = inOrder.map((report) => ({
    archive: hand.archive,
    id: report.id,
    kind: report.kind,
    outlet: report.outlet,
    title: report.title,
    language: report.language,
    published_edtf: report.published?.edtf ?? null,
    published_printed: report.published?.printed ?? null,
    published_earliest: report.published?.earliestStart ?? null,
    published_latest: report.published?.latestEnd ?? null,
    known_on: report.knownOn,
    published_basis: report.publishedBasis,
    byline: report.byline,
    link: report.link,
    copy: report.copy,
    text_read: report.textRead,
    translation_of: report.translationOf,
    derivation_assumed: report.derivationAssumed,
    says_en: report.says?.en ?? null,
    says_ko: report.says?.ko ?? null,
    note: report.note,
    sha256: report.original?.sha256 ?? null,
    size: report.original?.size ?? null,
    media_type: report.original?.mediaType ?? null,
    file_name: report.original?.name ?? null,
    received: report.received,
    collector: report.collector,
    method: report.method,
    tool: report.tool,
  }))
  for (let from = 0; from < rows.length; from += 500) {
    const batch = rows.slice(from, from + 500).map((row) => ({ ...row, search: keysOf('report', row) }))
    await tx`insert into report ${tx(batch)}`
  }
  const derivations = inOrder.flatMap((report) =>
    report.derivesFrom.map((derivation) => ({
      archive: hand.archive,
      report: report.id,
      parent: derivation.report,
      kind: derivation.kind,
    })),
  )
  if (derivations.length > 0) await tx`insert into derivation ${tx(derivations)}`
}

export const findReport = async (tx: Tx, archive: string, id: ReportId): Promise<Report | null> => {
  const [row] = await tx<Row[]>`
    select *
    from report
    where archive = ${archive}
      and id = ${id}
      and ${wasThere(tx, 'received')}
      and ${isPublished(tx)}
  `
  if (!row) return null
  const parents = await tx<{ parent: ReportId; kind: DerivationKind }[]>`
    select parent, kind
    from derivation
    where archive = ${archive}
      and report = ${id}
    order by parent, kind
  `
  return reportOf(
    row,
    parents.map(({ parent, kind }) => ({ report: parent, kind })),
  )
}

/** The report that already holds these bytes, or null. */
export const reportOfBytes = async (tx: Tx, archive: string, sha256: string): Promise<ReportId | null> => {
  const [row] = await tx<{ id: ReportId }[]>`
    select id
    from report
    where archive = ${archive}
      and sha256 = ${sha256}
  `
  return row?.id ?? null
}

const cardOf = (row: Row): ReportCard => ({
  id: row.id as ReportId,
  kind: row.kind as ReportKind,
  title: String(row.title),
  outlet: text(row.outlet),
  language: String(row.language),
  published: whenOfRow(row),
  says: bilingual(text(row.says_en), text(row.says_ko)),
  isHeld: row.is_held === true,
  link: text(row.link),
  claims: Number(row.claims),
  openDrafts: Number(row.open_drafts),
  received: String(row.received),
})

const cardColumns = (tx: Tx) => tx`
  r.*,
  exists (select from transcript t where t.archive = r.archive and t.report = r.id) as is_held,
  (select count(*) from claim c where c.archive = r.archive and c.report = r.id and ${stands(tx, 'c')}) as claims,
  (select count(*) from draft d
    where d.archive = r.archive and d.report = r.id and ${stands(tx, 'd')} and d.decided = 'open') as open_drafts
`

export const reportCards = async (
  tx: Tx,
  archive: string,
  ids: readonly ReportId[],
): Promise<readonly ReportCard[]> => {
  if (ids.length === 0) return []
  const rows = await tx<Row[]>`
    select ${cardColumns(tx)}
    from report r
    where r.archive = ${archive}
      and ${isPublished(tx, 'r')}
      and r.id = any (${tx.array([...ids])}::text[])
  `
  return rows.map(cardOf)
}

export type ReportQuery = Query & {
  readonly q: string | null
  readonly kind: string | null
  readonly language: string | null
  readonly outlet: string | null
  readonly held: 'yes' | 'no' | null
  readonly open: 'yes' | null
  readonly from: string | null
  readonly to: string | null
  readonly translationOf?: ReportId | null
}

/** A page of reports, the newest publication first unless asked otherwise. */
export const reportsOf = async (tx: Tx, archive: string, query: ReportQuery): Promise<Found<ReportCard>> => {
  const words = query.q === null ? null : tsqueryOf(query.q, await spellingsIn(tx, archive, query.q))
  const where = tx`
    where r.archive = ${archive}
      and ${wasThere(tx, 'received')}
      and ${isPublished(tx, 'r')}
    ${
      query.q !== null
        ? tx`and ${
            words === null
              ? tx`false`
              : tx`(r.search @@ ${words}::tsquery or exists (
      select from transcript t join transcript_window w on w.archive = t.archive and w.transcript = t.id
      where t.archive = r.archive and t.report = r.id and w.search @@ ${words}::tsquery))`
          }`
        : tx``
    }
    ${query.kind ? tx`and r.kind = ${query.kind}` : tx``}
    ${query.language ? tx`and r.language = ${query.language}` : tx``}
    ${query.outlet ? tx`and r.outlet = ${query.outlet}` : tx``}
    ${query.translationOf ? tx`and r.translation_of = ${query.translationOf}` : tx``}
    ${query.from ? tx`and r.published_latest >= ${query.from}` : tx``}
    ${query.to ? tx`and r.published_earliest <= ${query.to}` : tx``}
    ${query.held ? tx`and (r.sha256 is not null) = ${query.held === 'yes'}` : tx``}
    ${
      query.open
        ? tx`and exists (select from draft d where d.archive = r.archive and d.report = r.id
            and ${stands(tx, 'd')} and d.decided = 'open')`
        : tx``
    }
  `
  const orders = new Map(
    Object.entries({
      title: tx`r.title`,
      outlet: tx`r.outlet`,
      received: tx`r.received`,
      published: tx`r.published_latest`,
      claims: tx`claims`,
    }),
  )
  const order = orders.get(query.sort ?? '') ?? tx`r.published_latest`
  const [{ total } = { total: 0 }] = await tx<{ total: number }[]>`select count(*) as total from report r ${where}`
  const { size, offset } = pageOf(query)
  const rows = await tx<Row[]>`
    select ${cardColumns(tx)}
    from report r
    ${where}
    order by ${order} ${query.descending ? tx`desc nulls last` : tx`asc nulls last`}, r.id
    limit ${size}
    offset ${offset}
  `
  return { rows: rows.map(cardOf), total: Number(total) }
}

export const outletsOf = async (tx: Tx, archive: string): Promise<readonly string[]> => {
  const rows = await tx<{ outlet: string }[]>`
    select distinct outlet
    from report
    where archive = ${archive}
      and outlet is not null
    order by outlet
  `
  return rows.map((row) => row.outlet)
}

const WINDOW = 4000
const OVERLAP = 80

export const addTranscript = async (tx: Tx, hand: Hand, transcript: Transcript): Promise<void> => {
  await addEntries(tx, hand, 'transcript', [transcript.id])
  const { id, report, method, version, language, text: words, sha256 } = transcript
  await tx`
    insert into transcript (archive, id, report, method, version, language, text, sha256, born)
    values (${hand.archive}, ${id}, ${report}, ${method}, ${version}, ${language}, ${words}, ${sha256}, ${hand.at})
  `
  await addWindows(tx, hand, id, words)
}

/** The search keys of a transcript, window by window. */
export const addWindows = async (tx: Tx, hand: Hand, transcript: string, words: string): Promise<void> => {
  const points = Array.from(words)
  const [about] = await tx<{ report: string; known_on: string | null; received: string }[]>`
    select r.id as report, r.known_on, r.received
    from transcript t
    join report r on r.archive = t.archive and r.id = t.report
    where t.archive = ${hand.archive}
      and t.id = ${transcript}
  `
  const windows = []
  // What the window before reaches into is no window of its own.
  for (let starts = 0; starts === 0 || starts + OVERLAP < points.length; starts += WINDOW) {
    if (points.length === 0) break
    const search = keysOfWindow(points.slice(starts, starts + WINDOW + OVERLAP).join(''), about?.known_on ?? null)
    windows.push({ archive: hand.archive, transcript, number: windows.length, starts, search, ...about })
  }
  for (let from = 0; from < windows.length; from += 100) {
    await tx`insert into transcript_window ${tx(windows.slice(from, from + 100))}`
  }
}

const transcriptOf = (row: Row): Transcript => ({
  id: row.id as TranscriptId,
  report: row.report as ReportId,
  method: String(row.method),
  version: String(row.version),
  language: String(row.language),
  text: String(row.text),
  sha256: String(row.sha256),
})

export const findTranscript = async (tx: Tx, archive: string, id: TranscriptId): Promise<Transcript | null> => {
  const [row] = await tx<Row[]>`
    select *
    from transcript
    where archive = ${archive}
      and id = ${id}
  `
  return row ? transcriptOf(row) : null
}

/** The newest transcript of a report, or null where its text is not held. */
export const transcriptOfReport = async (tx: Tx, archive: string, report: ReportId): Promise<Transcript | null> => {
  const [row] = await tx<Row[]>`
    select *
    from transcript
    where archive = ${archive}
      and report = ${report}
    order by born desc, id desc
    limit 1
  `
  return row ? transcriptOf(row) : null
}
