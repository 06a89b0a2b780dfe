// Fits the weights of src/reading/korean/weight.ts by which the kind of a Korean statement is read, as weigh.ts does the
// English ones.
//   node dist/bench/reading/fit.js [FOLDER…] [--near] [--write] [--errors]
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { koreanTraits } from '../../src/reading/korean/trait.js'
import { WEIGHTS } from '../../src/reading/korean/weight.js'
import { crossed, fitted, type Manner, type Row, type Table } from './descent.js'
import { markedTextsOf, roundsOf, sentencesOf, singlesOf, type Text, textsOf } from './gold.js'
import { rowsOf, singleRow } from './said.js'

/** How much a statement of each set counts. */
const COUNTS: Readonly<Record<string, number>> = { dev: 2.5, starter: 0.7, own: 0.8, ours: 0.7, single: 1.1 }
const countOf = (set: string): number => COUNTS[set] ?? 1.2
const isNear = process.argv.includes('--near')
const PRIOR: Table = new Map(isNear ? [...WEIGHTS].map(([name, row]) => [name, row.map((weight) => weight / 20)]) : [])
const MANNER: Manner = { pull: 2.5, kept: 1700, prior: PRIOR }
const LINE = 116

const ofTexts = (set: string, texts: readonly Text[]): readonly Row[] =>
  rowsOf(set, texts, countOf(set), 'ko', koreanTraits)

const ofOurs = (folder: string): readonly Row[] =>
  singlesOf(folder).map(({ kind, modality, words }) =>
    singleRow('ours', { report: words, words, kind, modality }, countOf('ours'), 'ko', koreanTraits),
  )

const ofStarter = (file: string): readonly Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { report: string; says_ko: string; kind: string; modality: string })
    .map(({ report, says_ko, kind, modality }) =>
      singleRow('starter', { report, words: says_ko, kind, modality }, countOf('starter'), 'ko', koreanTraits),
    )

const printed = (table: Table): string => {
  const lines: string[] = ['']
  for (const [name, row] of [...table].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const weights = row.map((weight) => Math.round(weight * 20) || 0)
    if (weights.every((weight) => weight === 0)) continue
    const cell = `${name}=${weights.join(',')}`
    if (lines.at(-1)!.length + cell.length + 1 > LINE) lines.push('')
    lines[lines.length - 1] += `${lines.at(-1) === '' ? '' : ' '}${cell}`
  }
  return lines.join('\n')
}

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
if (process.argv.includes('--write'))
  writeFileSync(
    join(here, 'src', 'reading', 'korean', 'weight.ts'),
    `import { weightsFrom } from '../scorer.js'\n\n/** What each trait speaks for, in twentieths of a nat, in the order of KINDS. Written by \`node dist/bench/reading/fit.js --write\`, which says how. */\nexport const WEIGHTS = weightsFrom(\`\n${printed(fitted(rows, MANNER))}\n\`)\n`,
  )
else
  for (const [row, got] of crossed(rows, MANNER))
    if (process.argv.includes('--errors')) console.log(`${row.report}: want ${row.kind} got ${got} | ${row.words}`)
