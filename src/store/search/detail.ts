import type { Bilingual } from '../../record/bilingual.js'
import type { Id, TranscriptId } from '../../record/id.js'
import { saidOf, textOf, type Row } from '../column.js'
import type { Tx } from '../database.js'
import { stands } from '../version.js'
import type { HitRow } from './find.js'

/** What is shown of a hit: its title, the texts in which the words may stand, and where it came from. */
export type Detail = {
  readonly id: Id
  readonly title: Bilingual
  readonly texts: readonly string[]
  readonly about: string | null
  readonly outlet: string | null
  readonly language: string | null
  readonly starts: number | null
}

const strings = (...values: readonly unknown[]): readonly string[] =>
  values.flatMap((value) => (typeof value === 'string' && value !== '' ? [value] : []))

/** The texts under `en`, `ko` and `text` of a tree. */
const textsOf = (tree: unknown): readonly string[] => {
  if (Array.isArray(tree)) return tree.flatMap(textsOf)
  if (typeof tree !== 'object' || tree === null) return []
  return Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? (['en', 'ko', 'text'].includes(name) ? [value] : []) : textsOf(value),
  )
}

const NO_ORIGIN = { about: null, outlet: null, language: null, starts: null }

const titled = (row: Row): Bilingual => {
  const title = String(row.title)
  return row.language === 'ko' ? { en: null, ko: title } : { en: title, ko: null }
}

const spotKey = (id: string, spot: unknown): string =>
  spot === null || spot === undefined ? id : `${id}/${String(spot)}`
export const keyOfHit = ({ id, spot }: HitRow): string => spotKey(id, spot)

const ofClaims = async (tx: Tx, archive: string, ids: readonly string[]) => {
  const rows = await tx<Row[]>`
    select c.id, c.says_en, c.says_ko, c.exact, c.as_read, c.place_printed, c.earliest_start, r.outlet, r.language
    from claim c
    join report r on r.archive = c.archive and r.id = c.report
    where c.archive = ${archive}
      and c.id = any (${tx.array([...ids])}::text[])
      and ${stands(tx, 'c')}
  `
  return rows.map((row): readonly [string, Detail] => [
    String(row.id),
    {
      id: row.id as Id,
      title: saidOf(row.says_en, row.says_ko),
      texts: strings(row.exact, row.as_read, row.says_ko, row.says_en, row.place_printed),
      about: textOf(row.earliest_start),
      outlet: textOf(row.outlet),
      language: textOf(row.language),
      starts: null,
    },
  ])
}

const ofReports = async (tx: Tx, archive: string, ids: readonly string[]) => {
  const rows = await tx<Row[]>`
    select id, title, outlet, language, says_en, says_ko
    from report
    where archive = ${archive}
      and id = any (${tx.array([...ids])}::text[])
  `
  return rows.map((row): readonly [string, Detail] => [
    String(row.id),
    {
      ...NO_ORIGIN,
      id: row.id as Id,
      title: titled(row),
      texts: strings(row.title, row.says_ko, row.says_en, row.outlet),
      outlet: textOf(row.outlet),
      language: textOf(row.language),
    },
  ])
}

const ofPassages = async (tx: Tx, archive: string, hits: readonly HitRow[]) => {
  const rows = await tx<Row[]>`
    select w.transcript, w.number, w.starts, substr(t.text, w.starts + 1, 4080) as words,
      r.id, r.title, r.outlet, r.language
    from transcript_window w
    join transcript t on t.archive = w.archive and t.id = w.transcript
    join report r on r.archive = t.archive and r.id = t.report
    where w.archive = ${archive}
      and w.transcript = any (${tx.array(hits.map(({ id }) => id as TranscriptId))}::text[])
      and w.number = any (${tx.array(hits.map(({ spot }) => String(spot ?? 0)))}::int[])
  `
  return rows.map((row): readonly [string, Detail] => [
    spotKey(String(row.transcript), row.number),
    {
      id: row.id as Id,
      title: titled(row),
      texts: strings(row.words),
      about: null,
      outlet: textOf(row.outlet),
      language: textOf(row.language),
      starts: Number(row.starts),
    },
  ])
}

const TITLED = {
  directive: ['title_en', 'title_ko', ['conduct_ko', 'conduct_en', 'conditions_ko', 'conditions_en', 'addressee']],
  incident: ['title_en', 'title_ko', ['note', 'acts']],
  dossier: ['title_en', 'title_ko', ['items']],
  place: ['display_en', 'display_ko', ['names']],
  actor: ['display_en', 'display_ko', ['names']],
} as const

const ofTitled = async (tx: Tx, archive: string, noun: keyof typeof TITLED, ids: readonly string[]) => {
  const [en, ko, more] = TITLED[noun]
  const rows = await tx<Row[]>`
    select *
    from ${tx(noun)}
    where archive = ${archive}
      and id = any (${tx.array([...ids])}::text[])
      and ${stands(tx)}
  `
  return rows.map((row): readonly [string, Detail] => [
    String(row.id),
    {
      ...NO_ORIGIN,
      id: row.id as Id,
      title: saidOf(row[en], row[ko]),
      texts: [...strings(row[ko], row[en]), ...more.flatMap((name) => [...strings(row[name]), ...textsOf(row[name])])],
    },
  ])
}

/** What is shown of some hits, by their keys. */
export const detailsOf = async (
  tx: Tx,
  archive: string,
  hits: readonly HitRow[],
): Promise<ReadonlyMap<string, Detail>> => {
  const found = new Map<string, Detail>()
  for (const noun of new Set(hits.map((hit) => hit.noun))) {
    const some = hits.filter((hit) => hit.noun === noun)
    const ids = some.map(({ id }) => id)
    const rows =
      noun === 'claim'
        ? await ofClaims(tx, archive, ids)
        : noun === 'report'
          ? await ofReports(tx, archive, ids)
          : noun === 'passage'
            ? await ofPassages(tx, archive, some)
            : await ofTitled(tx, archive, noun, ids)
    for (const [key, detail] of rows) found.set(key, detail)
  }
  return found
}
