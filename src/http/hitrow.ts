import type { SearchHit } from '../record/search/search.js'

/** The columns of a file of hits, wherever it is asked for. */
export const HIT_COLUMNS: readonly (readonly [string, (hit: SearchHit) => unknown])[] = [
  ['noun', ({ noun }) => noun],
  ['id', ({ id }) => id],
  ['title_en', ({ title }) => title.en],
  ['title_ko', ({ title }) => title.ko],
  ['as_published_by', ({ on }) => on],
  ['about', ({ about }) => about],
  ['outlet', ({ outlet }) => outlet],
  ['language', ({ language }) => language],
  ['starts', ({ starts }) => starts],
  ['snippet', ({ snippet }) => snippet.map(({ text }) => text).join('')],
]
