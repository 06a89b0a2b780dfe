// Rows by the hundred thousand: copied in by the owner without triggers, indexes taken away before and built once after.
// What an import costs row by row is measured by the bench of scale.
import { once } from 'node:events'
import type { Writable } from 'node:stream'
import type { Sql } from '../../src/store/database.js'
import { keysOf, keysOfWindow } from '../../src/store/search/keys.js'
import { dayOf, seedsAt, words } from './seed.js'

const COLUMNS = {
  entry: 'archive, id, noun, born',
  report:
    'archive, id, kind, title, language, known_on, published_latest, derivation_assumed, received, collector, method, tool, search',
  transcript: 'archive, id, report, method, version, language, text, sha256, born',
  transcript_window: 'archive, transcript, number, starts, search, report, known_on, received',
  claim:
    'archive, id, recorded, report, says_en, says_ko, kind, polarity, modality, is_open, places, actors, known_on, search, member',
} as const
type Table = keyof typeof COLUMNS
const TABLES = Object.keys(COLUMNS) as readonly Table[]

const AT = '2026-01-01T00:00:00.000Z'
const KINDS = ['event', 'directive', 'condition', 'assessment'] as const
export const CLAIMS_EACH = 5
const BATCH = 2000

const line = (cells: readonly (string | number | null)[]): string =>
  `${cells.map((cell) => (cell === null ? '\\N' : String(cell).replaceAll('\\', '\\\\'))).join('\t')}\n`

type Rows = Record<Table | 'peer', string[]>

const rowsOf = (row: number, reports: number, rows: Rows): void => {
  const isKorean = row % 2 === 0
  const day = dayOf(row, reports)
  const language = isKorean ? 'ko' : 'en'
  const title = words(6, isKorean)
  const text = `${words(60, isKorean)} ${seedsAt(row, reports)} ${words(60, isKorean)}`
  const report = `report_${row}`
  const transcript = `transcript_${row}`
  rows.entry.push(line(['own', report, 'report', AT]), line(['own', transcript, 'transcript', AT]))
  const search = keysOf('report', { title, known_on: day })
  rows.report.push(
    line(['own', report, 'article', title, language, day, day, 'f', AT, 'bench', 'bench', 'bench', search]),
  )
  rows.transcript.push(line(['own', transcript, report, 'bench', '1', language, text, 'a'.repeat(64), AT]))
  rows.transcript_window.push(line(['own', transcript, 0, 0, keysOfWindow(text, day), report, day, AT]))
  for (let one = 0; one < CLAIMS_EACH; one += 1) {
    const number = row * CLAIMS_EACH + one
    const claim = `claim_${number}`
    const says = `${words(12, isKorean)} ${seedsAt(number, reports * CLAIMS_EACH)} ${words(4, isKorean)}`
    const [en, ko] = isKorean ? [null, says] : [says, null]
    const kind = KINDS[number % KINDS.length] ?? 'event'
    const keys = keysOf('claim', { says_en: en, says_ko: ko, known_on: day })
    rows.entry.push(line(['own', claim, 'claim', AT]))
    rows.claim.push(
      line([
        ...['own', claim, `["${AT}",)`, report, en, ko, kind, 'affirm', 'asserted', 'f'],
        ...[number % 7 === 0 ? '{place_hoeryong}' : '{}', '{}', day, keys, 'member_bench'],
      ]),
    )
    rows.peer.push(line([number, en, ko]))
  }
}

const send = async (sql: Sql, into: string, columns: string, lines: readonly string[]): Promise<void> => {
  const stream: Writable = await sql.unsafe(`copy ${into} (${columns}) from stdin`).writable()
  if (!stream.write(lines.join(''))) await once(stream, 'drain')
  stream.end()
  await once(stream, 'finish')
}

/** Fills an archive with reports of a text and five claims each, and the peer's table with the same claims. */
export const fill = async (
  sql: Sql,
  peer: Sql,
  reports: number,
): Promise<{ readonly copied: number; readonly built: number; readonly claims: number }> => {
  const began = performance.now()
  const indexes = await sql<{ name: string; definition: string }[]>`
    select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
    from pg_index i
    join pg_class t on t.oid = i.indrelid
    where t.relnamespace = 'attested'::regnamespace
      and t.relname = any (${sql.array([...TABLES])}::text[])
      and not exists (select from pg_constraint c where c.conindid = i.indexrelid)
      and not i.indisunique
  `
  await sql.unsafe(
    "set session_replication_role = replica; set synchronous_commit = off; set maintenance_work_mem = '256MB'",
  )
  for (const { name } of indexes) await sql.unsafe(`drop index ${name}`)
  for (let from = 0; from < reports; from += BATCH) {
    const rows: Rows = { entry: [], report: [], transcript: [], transcript_window: [], claim: [], peer: [] }
    for (let row = from; row < Math.min(from + BATCH, reports); row += 1) rowsOf(row, reports, rows)
    for (const table of TABLES) await send(sql, `attested.${table}`, COLUMNS[table], rows[table])
    await send(peer, 'item', 'id, text_en, text_ko', rows.peer)
  }
  const copied = performance.now() - began
  const building = performance.now()
  let claims = 0
  for (const { definition, name } of indexes) {
    const start = performance.now()
    await sql.unsafe(definition)
    if (name.endsWith('claim_search')) claims = performance.now() - start
  }
  const built = performance.now() - building
  await sql.unsafe('set session_replication_role = origin; reset synchronous_commit; reset maintenance_work_mem')
  await sql.unsafe(`vacuum analyze ${TABLES.map((table) => `attested.${table}`).join(', ')}`)
  return { copied: copied / 1000, built: built / 1000, claims: claims / 1000 }
}
