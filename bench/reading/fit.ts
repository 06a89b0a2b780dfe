// Fits the weights of src/reading/korean/weight.ts by which the kind of a Korean statement is read, as weigh.ts does the
// English ones.
//   node dist/bench/reading/fit.js [FOLDER…] [--write] [--errors]
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { kindTraits } from '../../src/reading/korean/trait.js'
import { crossed, fitted, type Manner, type Row } from './descent.js'
import { markedTextsOf, roundsOf, sentencesOf, singlesOf, type Text, textsOf } from './gold.js'
import { rowsOf, singleRow } from './said.js'
import { writeTable } from './table.js'

/** How much a statement of each set counts. */
const COUNTS: Readonly<Record<string, number>> = { dev: 2.5, starter: 0.7, own: 0.8, ours: 0.7, single: 1.1 }
const countOf = (set: string): number => COUNTS[set] ?? 1.2
const MANNER: Manner = { pull: 0.4, seen: 4, kept: 11000 }

const ofTexts = (set: string, texts: readonly Text[]): readonly Row[] =>
  rowsOf(set, texts, countOf(set), 'ko', kindTraits)

const ofOurs = (folder: string): readonly Row[] =>
  singlesOf(folder).map(({ kind, modality, words }) =>
    singleRow('ours', { report: words, words, kind, modality }, countOf('ours'), 'ko', kindTraits),
  )

const ofStarter = (file: string): readonly Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { report: string; says_ko: string; kind: string; modality: string })
    .map(({ report, says_ko, kind, modality }) =>
      singleRow('starter', { report, words: says_ko, kind, modality }, countOf('starter'), 'ko', kindTraits),
    )

const here = process.cwd()
const shared = join(here, '..', 'shared')
const folders = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const rows = [
  ...ofOurs(join(here, 'bench', 'reading', 'kind', 'korean')),
  ...ofTexts('single', sentencesOf(join(here, 'test', 'reading', 'sentence', 'korean.txt'), 'ko')),
  ...ofTexts('own', markedTextsOf(join(here, 'test', 'reading', 'held'))),
  ...(existsSync(shared) ? ofTexts('dev', textsOf(join(shared, 'texts', 'dev'))) : []),
  ...(existsSync(shared) ? ofStarter(join(shared, 'starter', 'claims.jsonl')) : []),
  ...roundsOf().flatMap(([name, texts]) => ofTexts(name, texts)),
  ...folders.flatMap((folder) => ofTexts(folder.split('/').at(-1)!, textsOf(folder))),
]
if (process.argv.includes('--write')) writeTable('korean', fitted(rows, MANNER), 'fit.ts')
else
  for (const [row, got] of crossed(rows, MANNER))
    if (process.argv.includes('--errors')) console.log(`${row.report}: want ${row.kind} got ${got} | ${row.words}`)
