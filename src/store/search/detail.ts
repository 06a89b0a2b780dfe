import type { Fragment } from 'postgres'
import type { Bilingual } from '../../record/bilingual.js'
import type { Id } from '../../record/id.js'
import type { FoundNoun } from '../../record/search/search.js'
import { saidOf, textOf, type Row } from '../column.js'
import type { Tx } from '../database.js'
import { stands } from '../version.js'

/** A hit with what is shown of it: its title, the texts in which the words may stand, and where it came from. */
export type Hit = {
  readonly noun: FoundNoun
  /** The day by which it was out. */
  readonly day: string | null
  /** What it leads to: of a passage, its report. */
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

/** How tables are called where hits are looked for. */
const SHORT = {
  claim: 'c',
  report: 'r',
  directive: 'd',
  incident: 'i',
  place: 'p',
  actor: 'p',
  dossier: 'o',
} as const

const TITLED = {
  directive: ['title_en', 'title_ko', ['conduct_ko', 'conduct_en', 'conditions_ko', 'conditions_en', 'addressee']],
  incident: ['title_en', 'title_ko', ['note', 'acts']],
  dossier: ['title_en', 'title_ko', ['items']],
  place: ['display_en', 'display_ko', ['names']],
  actor: ['display_en', 'display_ko', ['names']],
} as const

const COLUMNS = {
  claim: ['says_en', 'says_ko', 'exact', 'as_read', 'place_printed', 'earliest_start'],
  report: ['title', 'outlet', 'language', 'says_en', 'says_ko'],
} as const

/** What is shown of a noun that lies in its own row. */
const columnsOf = (noun: Exclude<FoundNoun, 'passage'>): readonly string[] => {
  if (noun === 'claim' || noun === 'report') return COLUMNS[noun]
  const [en, ko, more] = TITLED[noun]
  return [en, ko, ...more]
}

const shownAs = (table: string, noun: Exclude<FoundNoun, 'passage'>): readonly string[] =>
  columnsOf(noun).map((name) => `${table}.${name}`)

/** The same, as columns that are read with each hit; of a passage nothing is, since texts are long. */
export const shownOf = (tx: Tx, noun: FoundNoun): Fragment | null =>
  noun === 'passage' ? null : tx`, ${tx(shownAs(SHORT[noun], noun))}`

/** Rows of a page of hits of one noun that were read with what is shown of them, with what lies in other rows; in order. */
export const rowsShown = (tx: Tx, archive: string, noun: FoundNoun, page: Fragment): Fragment => {
  switch (noun) {
    case 'passage':
      return tx`
        select p.place, p.day, w.starts, substr(t.text, w.starts + 1, 4080) as words, r.id, r.title, r.outlet, r.language
        from (${page}) as p
        join transcript_window w on w.archive = ${archive} and w.transcript = p.id and w.number = p.spot
        join transcript t on t.archive = ${archive} and t.id = p.id
        join report r on r.archive = ${archive} and r.id = p.report`
    case 'claim':
      return tx`
        select p.place, p.id, p.day, ${tx(shownAs('p', noun))}, r.outlet, r.language
        from (${page}) as p
        join report r on r.archive = ${archive} and r.id = p.report`
    default:
      return tx`select p.place, p.id, p.day, ${tx(shownAs('p', noun))} from (${page}) as p`
  }
}

/** What is to be read of the hits of a noun that stand in `page`, where hits of several nouns were found at once. */
export const detailRows = (tx: Tx, archive: string, noun: FoundNoun): Fragment => {
  switch (noun) {
    case 'claim':
      return tx`
        select p.place, p.id, p.day, c.says_en, c.says_ko, c.exact, c.as_read, c.place_printed, c.earliest_start, r.outlet, r.language
        from page p
        join claim c on c.archive = ${archive} and c.id = p.id and ${stands(tx, 'c')}
        join report r on r.archive = ${archive} and r.id = c.report
        where p.noun = 'claim'`
    case 'report':
      return tx`
        select p.place, p.day, r.id, r.title, r.outlet, r.language, r.says_en, r.says_ko
        from page p
        join report r on r.archive = ${archive} and r.id = p.id
        where p.noun = 'report'`
    case 'passage':
      return tx`
        select p.place, p.day, w.starts, substr(t.text, w.starts + 1, 4080) as words,
          r.id, r.title, r.outlet, r.language
        from page p
        join transcript_window w on w.archive = ${archive} and w.transcript = p.id and w.number = p.spot
        join transcript t on t.archive = ${archive} and t.id = p.id
        join report r on r.archive = ${archive} and r.id = p.report
        where p.noun = 'passage'`
    default:
      return tx`
        select p.place, p.day, t.id, ${tx(shownAs('t', noun))}
        from page p
        join ${tx(noun)} t on t.archive = ${archive} and t.id = p.id and ${stands(tx, 't')}
        where p.noun = ${noun}`
  }
}

const ofReport = (noun: FoundNoun, row: Row, texts: readonly string[], starts: number | null): Hit => ({
  noun,
  day: textOf(row.day),
  id: row.id as Id,
  title: titled(row),
  texts,
  about: null,
  outlet: textOf(row.outlet),
  language: textOf(row.language),
  starts,
})

/** A hit from its row. */
export const hitIn = (noun: FoundNoun, row: Row): Hit => {
  switch (noun) {
    case 'claim':
      return {
        noun,
        day: textOf(row.day),
        id: row.id as Id,
        title: saidOf(row.says_en, row.says_ko),
        texts: strings(row.exact, row.as_read, row.says_ko, row.says_en, row.place_printed),
        about: textOf(row.earliest_start),
        outlet: textOf(row.outlet),
        language: textOf(row.language),
        starts: null,
      }
    case 'report':
      return ofReport(noun, row, strings(row.title, row.says_ko, row.says_en, row.outlet), null)
    case 'passage':
      return ofReport(noun, row, strings(row.words), Number(row.starts))
    default: {
      const [en, ko, more] = TITLED[noun]
      const texts = [
        ...strings(row[ko], row[en]),
        ...more.flatMap((name) => [...strings(row[name]), ...textsOf(row[name])]),
      ]
      return { ...NO_ORIGIN, noun, day: textOf(row.day), id: row.id as Id, title: saidOf(row[en], row[ko]), texts }
    }
  }
}
