// Fits the weights of src/reading/english/weight.ts on statements with a kind given by hand, shows by leaving reports and
// whole sets out how well they do on what they were not learnt from, and with --write writes the file anew.
//   node dist/bench/reading/weigh.js [FOLDER…] [--near] [--write] [--errors]
// A folder holds marked texts as `src/reading` is scored by. --near holds the weights to the present table.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { weightsFrom } from '../../src/reading/scorer.js'
import { traitsOf } from '../../src/reading/english/trait.js'
import { WEIGHTS } from '../../src/reading/english/weight.js'
import { crossed, fitted, type Manner, type Row, type Table } from './descent.js'
import { markedTextsOf, roundsOf, sentencesOf, singlesOf, type Text, textsOf } from './gold.js'
import { rowsOf, singleRow } from './said.js'

/** How much a statement of each set counts: the hand that marks our goals most, scraps of quotations least. */
const COUNTS: Readonly<Record<string, number>> = { dev: 1.5, starter: 1, quoted: 0.3, own: 0.5, ours: 0.4, single: 1.1 }
const countOf = (set: string): number => COUNTS[set] ?? 0.8
const isNear = process.argv.includes('--near')
const PRIOR: Table = new Map(
  isNear ? [...weightsFrom(WEIGHTS.join(' '))].map(([name, row]) => [name, row.map((weight) => weight / 20)]) : [],
)
const MANNER: Manner = { pull: 5, kept: 1580, prior: PRIOR }

type Single = { readonly report: string; readonly words: string; readonly kind: string }

const ofTexts = (set: string, texts: readonly Text[]): readonly Row[] =>
  rowsOf(set, texts, countOf(set), 'en', traitsOf)

const ofSingle = (set: string, single: Single): Row => singleRow(set, single, countOf(set), 'en', traitsOf)

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

const written = (table: Table, note: string): string => {
  const entries = [...table].map(
    ([name, weights]) => `${name}=${weights.map((weight) => Math.round(weight * 20) || 0).join(',')}`,
  )
  const lines: string[] = []
  for (const entry of entries.filter((one) => !/=(?:0,){5}0$/.test(one))) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + entry.length < 112) lines[lines.length - 1] = `${last} ${entry}`
    else lines.push(entry)
  }
  return `${note}export const WEIGHTS: readonly string[] = [\n${lines.map((line) => `  '${line}',\n`).join('')}]\n`
}

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
if (process.argv.includes('--write'))
  writeFileSync(
    join(here, 'src', 'reading', 'english', 'weight.ts'),
    written(
      fitted(rows, MANNER),
      `/**\n * How much each trait of an English statement (see trait.ts) speaks for each kind, in twentieths of a nat, in the order\n * that scorer.ts gives; docs/reading.md tells how they were fitted.\n * bench/reading/weigh.ts writes this file anew.\n */\n`,
    ),
  )
else
  for (const [row, got] of crossed(rows, MANNER))
    if (process.argv.includes('--errors')) console.log(`${row.report}: want ${row.kind} got ${got} | ${row.words}`)
