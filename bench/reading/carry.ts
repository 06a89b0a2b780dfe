// Fits the weights of src/reading/carry/weight.ts: whether an English statement without a day of its own is about the day told last.
//   node dist/bench/reading/carry.js [FOLDER…] [--write] [--errors]
// Logistic regression with a ridge over the sample texts, the rounds, the folders named and our own marked texts. Says
// first, with each set left out in turn, how often rules and weights decide as the hand that marked it.
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { carryTraits } from '../../src/reading/carry/trait.js'
import { closed } from '../../src/reading/date/date.js'
import { propose } from '../../src/reading/proposal.js'
import { pointOffsets, widened } from '../../src/reading/span.js'
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
const PULL = 3
const TURNS = 400
const LEAST_SEEN = 3
const HALF = 0.5

const isSame = (one: { start: number; end: number }, other: { start: number; end: number }): boolean => {
  const both = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return both > 0 && both / (Math.max(one.end, other.end) - Math.min(one.start, other.start)) >= HALF
}

type Read = Pick<Text, 'outlet' | 'language' | 'published' | 'body'> & {
  readonly claims: readonly { readonly start: number; readonly end: number; readonly about: string | null }[]
}

const marked = (texts: readonly Text[]): readonly Read[] =>
  texts.map((text) => ({ ...text, claims: text.gold.map((claim) => ({ ...claim, about: claim.about_date })) }))

/** Our own short texts, all of one day. */
const short: readonly Read[] = datedTextsOf(join(process.cwd(), 'bench', 'reading', 'carry', 'english.txt')).map(
  ({ body, claims }) => ({
    outlet: 'River Post',
    language: 'en',
    published: '2019-03-14',
    body,
    claims: claims.map((claim) => ({ ...claim, about: claim.about === '' ? null : claim.about })),
  }),
)

const rowsOf = (set: string, texts: readonly Read[]): readonly Row[] =>
  texts
    .filter(({ language }) => language === 'en')
    .flatMap(({ outlet, language, published, body, claims }) => {
      const points = pointOffsets(widened(body))
      const rows: Row[] = []
      propose({ id: 't', outlet, language, published, body }, ({ calendar, last, draft, subject, ruled }) => {
        const span = { start: points[draft.start]!, end: points[draft.end]! }
        const want = claims.find((claim) => isSame(claim, span))
        if (want === undefined || (want.about !== null && closed(want.about) !== closed(last.edtf))) return
        rows.push({
          set,
          words: subject.claim,
          last: last.claim,
          traits: carryTraits(calendar, last, draft, subject),
          isRuled: ruled !== null,
          isCarried: want.about !== null,
          weight: set === 'dev' ? DEV : 1,
        })
      })
      return rows
    })

type Table = ReadonlyMap<string, number>

const fitted = (rows: readonly Row[]): Table => {
  const seen = new Map<string, number>()
  for (const { traits } of rows) for (const trait of traits) seen.set(trait, (seen.get(trait) ?? 0) + 1)
  const names = [...seen].filter(([, times]) => times >= LEAST_SEEN).map(([name]) => name)
  const place = new Map(names.map((name, at) => [name, at]))
  const weights = new Float64Array(names.length)
  const speed = new Float64Array(names.length).fill(1e-8)
  const at = rows.map(({ traits }) => traits.flatMap((trait) => place.get(trait) ?? []))
  for (let turn = 0; turn < TURNS; turn++) {
    const slope = weights.map((weight) => PULL * weight)
    rows.forEach(({ isCarried, weight }, row) => {
      const sum = at[row]!.reduce((all, one) => all + weights[one]!, 0)
      const gap = weight * (1 / (1 + Math.exp(-sum)) - (isCarried ? 1 : 0))
      for (const one of at[row]!) slope[one]! += gap
    })
    for (let one = 0; one < weights.length; one++) {
      speed[one]! += slope[one]! * slope[one]!
      weights[one]! -= (0.3 * slope[one]!) / Math.sqrt(speed[one]!)
    }
  }
  return new Map(names.map((name, one) => [name, Math.round(weights[one]! * 100)]))
}

const sum = (table: Table, { traits }: Row): number => traits.reduce((all, trait) => all + (table.get(trait) ?? 0), 0)

const share = (right: number, all: number): string => (right / all).toFixed(3)

const crossed = (rows: readonly Row[], showsErrors: boolean): void => {
  for (const set of new Set(rows.map((row) => row.set))) {
    const table = fitted(rows.filter((row) => row.set !== set))
    const some = rows.filter((row) => row.set === set)
    const wrong = some.filter((row) => sum(table, row) > 0 !== row.isCarried)
    const rules = some.filter((row) => row.isRuled === row.isCarried).length
    const weights = some.length - wrong.length
    console.log(
      `${set.padEnd(14)} ${String(some.length).padStart(4)} statements, right by rules ${share(rules, some.length)}, by weights ${share(weights, some.length)}`,
    )
    if (showsErrors)
      for (const row of wrong)
        console.log(`  ${row.isCarried ? '+' : '-'} ${sum(table, row)} ${row.last.slice(0, 60)} → ${row.words}`)
  }
}

const written = (table: Table): string => {
  const rows = [...table]
    .filter(([, weight]) => Math.abs(weight) > 2)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, weight]) => `${name}=${weight}`)
  const lines: string[] = []
  for (const row of rows) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + row.length < 118) lines[lines.length - 1] = `${last} ${row}`
    else lines.push(row)
  }
  return `/** How much each trait (see trait.ts) speaks for a day being carried over, in hundredths of a nat. Written by \`node dist/bench/reading/carry.js --write\`. */\nexport const WEIGHTS = \`\n${lines.join('\n')}\n\`\n`
}

const here = process.cwd()
const dev = join(here, '..', 'shared', 'texts', 'dev')
const folders = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const rows = [
  ...(existsSync(dev) ? rowsOf('dev', marked(textsOf(dev))) : []),
  ...roundsOf().flatMap(([name, texts]) => rowsOf(name, marked(texts))),
  ...folders.flatMap((folder) => rowsOf(folder.split('/').at(-1)!, marked(textsOf(folder)))),
  ...rowsOf('own', marked(markedTextsOf(join(here, 'test', 'reading', 'held')))),
  ...rowsOf('short', short),
]
if (process.argv.includes('--write'))
  writeFileSync(join(here, 'src', 'reading', 'carry', 'weight.ts'), written(fitted(rows)))
else crossed(rows, process.argv.includes('--errors'))
