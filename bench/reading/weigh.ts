// Fits the weights of src/reading/english/weight.ts on statements with a kind given by hand, shows by leaving reports and
// whole sets out how well they do on what they were not learnt from, and with --write writes the file anew.
//   node dist/bench/reading/weigh.js [FOLDER…] [--write] [--errors]
// A folder holds marked texts as `src/reading` is scored by.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { kindTraits } from '../../src/reading/english/trait.js'
import { crossed, fitted, type Manner, type Row } from './descent.js'
import { markedTextsOf, roundsOf, sentencesOf, singlesOf, type Text, textsOf } from './gold.js'
import { rowsOf, singleRow } from './said.js'
import { writeTable } from './table.js'

/** How much a statement of each set counts: the hand that marks our goals most, scraps of quotations least. */
const COUNTS: Readonly<Record<string, number>> = { dev: 1.5, starter: 1, quoted: 0.3, own: 0.5, ours: 0.4, single: 1.1 }
const countOf = (set: string): number => COUNTS[set] ?? 0.8
const MANNER: Manner = { pull: 0.4, seen: 3, kept: 8000 }

type Single = { readonly report: string; readonly words: string; readonly kind: string }

const ofTexts = (set: string, texts: readonly Text[]): readonly Row[] =>
  rowsOf(set, texts, countOf(set), 'en', kindTraits)

const ofSingle = (set: string, single: Single): Row => singleRow(set, single, countOf(set), 'en', kindTraits)

const ofStarter = (path: string): readonly Row[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { report: string; says: string; quote: string | null; kind: string })
    .flatMap(({ report, says, quote, kind }) => [
      ofSingle('starter', { report, words: says, kind }),
      ...(quote === null ? [] : [ofSingle('quoted', { report, words: quote, kind })]),
    ])

const ofOurs = (folder: string): readonly Row[] =>
  singlesOf(folder).map(({ kind, words }) => ofSingle('ours', { report: words, words, kind }))

const here = process.cwd()
const shared = join(here, '..', 'shared')
const folders = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const rows = [
  ...(existsSync(shared) ? ofTexts('dev', textsOf(join(shared, 'texts', 'dev'))) : []),
  ...(existsSync(shared) ? ofStarter(join(shared, 'starter', 'claims.jsonl')) : []),
  ...roundsOf().flatMap(([name, texts]) => ofTexts(name, texts)),
  ...folders.flatMap((folder) => ofTexts(folder.split('/').at(-1)!, textsOf(folder))),
  ...ofTexts('own', markedTextsOf(join(here, 'test', 'reading', 'held'))),
  ...ofOurs(join(here, 'bench', 'reading', 'kind', 'english')),
  ...ofTexts('single', sentencesOf(join(here, 'test', 'reading', 'sentence', 'english.txt'), 'en')),
]
if (process.argv.includes('--write')) writeTable('english', fitted(rows, MANNER), 'weigh.ts')
else
  for (const [row, got] of crossed(rows, MANNER))
    if (process.argv.includes('--errors')) console.log(`${row.report}: want ${row.kind} got ${got} | ${row.words}`)
