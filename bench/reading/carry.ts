// Fits the weights of src/reading/carry/: whether a statement without a day of its own is about the day told last.
//   node dist/bench/reading/carry.js en|ko [FOLDER…] [--write] [--errors]
// Logistic regression with a ridge over the sample texts, the rounds, the folders named and our own marked texts. Says
// first, with each set left out in turn, how often rules and weights decide as the hand that marked it.
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { koreanCarryTraits } from '../../src/reading/carry/korean.js'
import { carryTraits } from '../../src/reading/carry/trait.js'
import { ENOUGH } from '../../src/reading/carry/weigh.js'
import { closed } from '../../src/reading/date/date.js'
import { propose } from '../../src/reading/proposal.js'
import type { Undated } from '../../src/reading/known.js'
import { pointOffsets, widened } from '../../src/reading/span.js'
import { printedWeights, ridge, sumOf, type Weights } from './ridge.js'
import { share as sharedBy, spanOf } from './score.js'
import { datedTextsOf, markedTextsOf, roundsOf, type Text, textsOf } from './gold.js'

type Row = {
  readonly set: string
  readonly words: string
  readonly last: string
  readonly traits: readonly string[]
  readonly isRuled: boolean
  readonly isCarried: boolean
  readonly weight: number
}

/** How much a statement of the sample texts counts: theirs is the hand whose manner is wanted. */
const DEV = 2
/** What weighs less is not kept. */
const SLIGHT = 3

const isKorean = process.argv[2] === 'ko'
const language = isKorean ? 'ko' : 'en'
const manner = isKorean ? { pull: 8, leastSeen: 3 } : { pull: 5, leastSeen: 3 }
const traitsOf = isKorean ? koreanCarryTraits : carryTraits

type Read = Pick<Text, 'outlet' | 'language' | 'published' | 'body'> & {
  readonly claims: readonly { readonly start: number; readonly end: number; readonly about: string | null }[]
}

const marked = (texts: readonly Text[]): readonly Read[] =>
  texts.map((text) => ({ ...text, claims: text.gold.map((claim) => ({ ...claim, about: claim.about_date })) }))

/** Our own short texts, all of one day; in Korean those too by which carrying is tested. */
const shortIn = (...path: readonly string[]): readonly Read[] =>
  datedTextsOf(join(process.cwd(), ...path)).map(({ published, body, claims }) => ({
    outlet: isKorean ? '나루일보' : 'River Post',
    language,
    published,
    body,
    claims: claims.map((claim) => ({ ...claim, about: claim.about === '' ? null : claim.about })),
  }))
const short = isKorean
  ? [...shortIn('bench', 'reading', 'carry', 'korean.txt'), ...shortIn('test', 'reading', 'carry', 'korean.txt')]
  : shortIn('bench', 'reading', 'carry', 'english.txt')

const rowsOf = (set: string, texts: readonly Read[]): readonly Row[] =>
  texts
    .filter((text) => text.language === language)
    .flatMap(({ outlet, published, body, claims }) => {
      const points = pointOffsets(widened(body))
      const rows: Row[] = []
      const look = ({ calendar, last, draft, subject, ruled }: Undated): void => {
        const span = { start: points[draft.start]!, end: points[draft.end]! }
        const want = claims.find((claim) => sharedBy(spanOf(claim), spanOf(span)) >= 0.5)
        if (want === undefined || (want.about !== null && closed(want.about) !== closed(last.edtf))) return
        rows.push({
          set,
          words: subject.claim,
          last: last.claim,
          traits: traitsOf(calendar, last, draft, subject, ruled !== null),
          isRuled: ruled !== null,
          isCarried: want.about !== null,
          weight: set === 'dev' ? DEV : 1,
        })
      }
      propose({ id: 't', outlet, language, published, body }, { dates: look })
      return rows
    })

const fitted = (rows: readonly Row[]): Weights =>
  ridge(
    rows.map(({ traits, isCarried, weight }) => ({ traits, holds: isCarried, weight })),
    manner,
  )

const share = (right: number, all: number): string => (right / all).toFixed(3)

const crossed = (rows: readonly Row[], showsErrors: boolean): void => {
  for (const set of new Set(rows.map((row) => row.set))) {
    const table = fitted(rows.filter((row) => row.set !== set))
    const some = rows.filter((row) => row.set === set)
    const wrong = some.filter((row) => sumOf(row.traits, table) > ENOUGH[language] !== row.isCarried)
    const rules = some.filter((row) => row.isRuled === row.isCarried).length
    const weights = some.length - wrong.length
    console.log(
      `${set.padEnd(14)} ${String(some.length).padStart(4)} statements, right by rules ${share(rules, some.length)}, by weights ${share(weights, some.length)}`,
    )
    if (showsErrors)
      for (const row of wrong)
        console.log(
          `  ${row.isCarried ? '+' : '-'} ${sumOf(row.traits, table)} ${row.last.slice(0, 60)} → ${row.words}`,
        )
  }
}

const written = (table: Weights): string =>
  `/** How much each trait (see ${isKorean ? 'korean' : 'trait'}.ts) speaks for a day being carried over, in hundredths of a nat. Written by \`node dist/bench/reading/carry.js ${language} --write\`. */\nexport const ${isKorean ? 'KOREAN_' : ''}WEIGHTS = \`\n${printedWeights(table, SLIGHT)}\n\`\n`

const here = process.cwd()
const dev = join(here, '..', 'shared', 'texts', 'dev')
const folders = process.argv.slice(3).filter((word) => !word.startsWith('--'))
const rows = [
  ...(existsSync(dev) ? rowsOf('dev', marked(textsOf(dev))) : []),
  ...roundsOf().flatMap(([name, texts]) => rowsOf(name, marked(texts))),
  ...folders.flatMap((folder) => rowsOf(folder.split('/').at(-1)!, marked(textsOf(folder)))),
  ...rowsOf('own', marked(markedTextsOf(join(here, 'test', 'reading', 'held')))),
  ...rowsOf('short', short),
]
if (process.argv.includes('--write'))
  writeFileSync(
    join(here, 'src', 'reading', 'carry', isKorean ? 'weight-korean.ts' : 'weight.ts'),
    written(fitted(rows)),
  )
else crossed(rows, process.argv.includes('--errors'))
