import { searchRecord } from '../desk/search.js'
import { csvOf } from '../http/answer.js'
import { HIT_COLUMNS } from '../http/hitrow.js'
import { inLanguage } from '../record/bilingual.js'
import { readId } from '../record/id.js'
import { isDay } from '../record/time/day.js'
import { refuse } from '../record/refusal.js'
import { FOUND, SEARCH_SORTS } from '../record/search/search.js'
import { CLI, OPTION, VERB } from '../words/cli.js'
import { FOUND_NOUN, foundSaid } from '../words/search.js'
import { say } from '../words/said.js'
import { withHouse } from './house.js'
import type { Call, Verb } from './verb.js'

const MOST = 10_000

const choice = <Choice extends string>(call: Call, name: string, choices: readonly Choice[]): Choice | null => {
  const value = call.text(name)
  if (value === null) return null
  return (
    choices.find((one) => one === value) ?? refuse('choice-unknown', { field: `--${name}`, value: value.slice(0, 60) })
  )
}

const day = (call: Call, name: string): string | null => {
  const value = call.text(name)
  return value === null || isDay(value) ? value : refuse('date-impossible', { date: value.slice(0, 40) })
}

const limitOf = (call: Call): number => {
  const value = call.text('limit') ?? '20'
  if (!/^\d{1,5}$/.test(value)) return refuse('choice-unknown', { field: '--limit', value: value.slice(0, 60) })
  return Math.min(Math.max(1, Number(value)), MOST)
}

/** A word of the command line that has spaces in it was quoted there, and stands together. */
const boxOf = (words: readonly string[]): string =>
  words
    .map((word) => (/\s/.test(word.trim()) && !word.includes('"') && words.length > 1 ? `"${word}"` : word))
    .join(' ')

const search = (call: Call): Promise<number> => {
  const place = call.text('place')
  const ask = {
    q: boxOf(call.words),
    noun: choice(call, 'noun', FOUND),
    kind: null,
    modality: null,
    place: place ? readId('place', place) : null,
    basis: null,
    language: null,
    outlet: null,
    from: day(call, 'from'),
    to: day(call, 'to'),
    standing: null,
    state: null,
    origins: null,
    sort: choice(call, 'sort', SEARCH_SORTS) ?? 'relevance',
    page: 1,
    size: limitOf(call),
    counts: false,
  } as const
  return withHouse(call, async (desk, seat) => {
    const { hits, total } = await searchRecord(desk, seat, ask)
    if (call.has('csv')) {
      const cells = hits.map((hit) => HIT_COLUMNS.map(([, cell]) => cell(hit)))
      call.out(
        csvOf(
          HIT_COLUMNS.map(([title]) => title),
          cells,
        ).trimEnd(),
      )
      return 0
    }
    for (const hit of hits) {
      if (call.isJson) {
        call.out(JSON.stringify(hit))
        continue
      }
      const noun = say(FOUND_NOUN[hit.noun], call.language)
      call.out([hit.id, noun, hit.on ?? '—', inLanguage(hit.title, call.language).text].join(' · '))
      if (hit.snippet.length > 0) {
        call.out(`    ${hit.snippet.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('')}`)
      }
    }
    if (!call.isJson) call.err(say(total === 0 ? CLI.nothing : foundSaid(total), call.language))
    return 0
  })
}

export const SEARCH_VERBS: readonly Verb[] = [
  {
    name: 'search',
    words: 'TERM…',
    least: 1,
    most: Infinity,
    says: VERB.search,
    options: [
      { name: 'noun', value: 'NOUN', says: OPTION.noun },
      { name: 'place', value: 'ID', says: OPTION.place },
      { name: 'from', value: 'DATE', says: OPTION.from },
      { name: 'to', value: 'DATE', says: OPTION.to },
      { name: 'sort', value: 'ORDER', says: OPTION.sort },
      { name: 'limit', value: 'N', says: OPTION.most },
      { name: 'csv', value: null, says: OPTION.csv },
      { name: 'known', value: 'DATE', says: OPTION.known },
      { name: 'recorded', value: 'INSTANT', says: OPTION.recorded },
    ],
    run: search,
  },
]
