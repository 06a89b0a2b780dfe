import type { Bilingual } from '../../record/bilingual.js'
import type { Id } from '../../record/id.js'
import type { FoundNoun } from '../../record/search/search.js'
import { saidOf, textOf, type Row } from '../column.js'
import type { Tx } from '../database.js'
import { stands } from '../version.js'

export type HitRow = {
  readonly noun: FoundNoun
  readonly id: string
  readonly report: string | null
  readonly spot: number | null
  readonly day: string | null
}

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
  values.filter((value): value is string => typeof value === 'string' && value !== '')

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

const TITLED = {
  directive: ['title_en', 'title_ko', ['conduct_ko', 'conduct_en', 'conditions_ko', 'conditions_en', 'addressee']],
  incident: ['title_en', 'title_ko', ['note', 'acts']],
  dossier: ['title_en', 'title_ko', ['items']],
  place: ['display_en', 'display_ko', ['names']],
  actor: ['display_en', 'display_ko', ['names']],
} as const

/** A hit as a row of its own beside what is shown of it. */
export const hitOf = (noun: FoundNoun, row: Row): HitRow => ({
  noun,
  id: String(row.hit_id),
  report: textOf(row.hit_report),
  spot: row.hit_spot === null || row.hit_spot === undefined ? null : Number(row.hit_spot),
  day: textOf(row.hit_day),
})

/**
 * What is to be read of the hits of a noun that stand in `page`, in the same statement that finds them; with the hit itself
 * where rows are asked for. A row of more than sixteen columns takes the program twice as long.
 */
export const detailRows = (tx: Tx, archive: string, noun: FoundNoun, isRow = false) => {
  const hit = isRow ? tx`, p.place, p.id as hit_id, p.report as hit_report, p.day as hit_day` : tx``
  switch (noun) {
    case 'claim':
      return tx`
        select p.id, c.says_en, c.says_ko, c.exact, c.as_read, c.place_printed, c.earliest_start, r.outlet, r.language
          ${hit}
        from page p
        join claim c on c.archive = ${archive} and c.id = p.id and ${stands(tx, 'c')}
        join report r on r.archive = ${archive} and r.id = c.report
        where p.noun = 'claim'`
    case 'report':
      return tx`
        select r.id, r.title, r.outlet, r.language, r.says_en, r.says_ko ${hit}
        from page p
        join report r on r.archive = ${archive} and r.id = p.id
        where p.noun = 'report'`
    case 'passage':
      return tx`
        select p.id as transcript, p.spot as number, w.starts, substr(t.text, w.starts + 1, 4080) as words,
          r.id, r.title, r.outlet, r.language ${hit} ${isRow ? tx`, p.spot as hit_spot` : tx``}
        from page p
        join transcript_window w on w.archive = ${archive} and w.transcript = p.id and w.number = p.spot
        join transcript t on t.archive = ${archive} and t.id = p.id
        join report r on r.archive = ${archive} and r.id = p.report
        where p.noun = 'passage'`
    default: {
      const [en, ko, more] = TITLED[noun]
      return tx`
        select t.id, ${tx([en, ko, ...more].map((name) => `t.${name}`))} ${hit}
        from page p
        join ${tx(noun)} t on t.archive = ${archive} and t.id = p.id and ${stands(tx, 't')}
        where p.noun = ${noun}`
    }
  }
}

const ofReport = (row: Row, texts: readonly string[], starts: number | null): Detail => ({
  id: row.id as Id,
  title: titled(row),
  texts,
  about: null,
  outlet: textOf(row.outlet),
  language: textOf(row.language),
  starts,
})

/** What is shown of a hit, from its row, by its key. */
export const detailOf = (noun: FoundNoun, row: Row): readonly [string, Detail] => {
  const id = String(row.id)
  switch (noun) {
    case 'claim':
      return [
        id,
        {
          id: row.id as Id,
          title: saidOf(row.says_en, row.says_ko),
          texts: strings(row.exact, row.as_read, row.says_ko, row.says_en, row.place_printed),
          about: textOf(row.earliest_start),
          outlet: textOf(row.outlet),
          language: textOf(row.language),
          starts: null,
        },
      ]
    case 'report':
      return [id, ofReport(row, strings(row.title, row.says_ko, row.says_en, row.outlet), null)]
    case 'passage':
      return [spotKey(String(row.transcript), row.number), ofReport(row, strings(row.words), Number(row.starts))]
    default: {
      const [en, ko, more] = TITLED[noun]
      const texts = [
        ...strings(row[ko], row[en]),
        ...more.flatMap((name) => [...strings(row[name]), ...textsOf(row[name])]),
      ]
      return [id, { ...NO_ORIGIN, id: row.id as Id, title: saidOf(row[en], row[ko]), texts }]
    }
  }
}
