// Fits the weights of src/reading/aside/{english,korean}.ts: what an outlet writes in its own voice and means as no statement.
//   node dist/bench/reading/aside.js [FOLDER…] [--write] [--errors]
// Logistic regression with a ridge over our own sentences in bench/reading/aside/, the outlet's statements of our marked
// texts, single sentences, the starter's statements and the sample texts, with the sentences there listed as explanation,
// colour, comment or transition. Says first, with reports left out in turn, how many asides are known and statements lost.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { asideTraits } from '../../src/reading/aside/trait.js'
import { isWeighable, LEAST } from '../../src/reading/aside/weigh.js'
import { type Text, markedTextsOf, textsOf, singlesOf } from './gold.js'

type Row = {
  readonly set: string
  readonly report: string
  readonly words: string
  readonly isAside: boolean
  readonly weight: number
  readonly traits: readonly string[]
}
type Language = 'en' | 'ko'

const PULL = 1
const TURNS = 200
const FOLDS = 8
const FILES = { en: 'english', ko: 'korean' } as const
const OWN_VOICE =
  /explanation|colou?r|transition|circumstance|repeats|comment$|opinion$|설명|논평|감상|스케치|묘사|마무리|중계/

const row = (
  language: Language,
  set: string,
  report: string,
  words: string,
  isAside: boolean,
  weight: number,
): Row => ({ set, report: `${set} ${report}`, words, isAside, weight, traits: asideTraits(words, language) })

const linesOf = (path: string): readonly string[] => readFileSync(path, 'utf8').split('\n')

const OWN = { en: ['english/aside', 'english/stated'], ko: ['korean/aside', 'korean/colour', 'korean/stated'] } as const

const own = (language: Language): readonly Row[] =>
  OWN[language]
    .flatMap((name) => linesOf(join(process.cwd(), 'bench', 'reading', 'aside', `${name}.txt`)))
    .filter((line) => /^[-+] /.test(line))
    .map((line) => row(language, 'own', line, line.slice(2), line.startsWith('-'), 1))

const statementsOf = (language: Language, set: string, texts: readonly Text[], weight: number): readonly Row[] =>
  texts
    .filter((text) => text.language === language && !/^m\d/.test(text.id))
    .flatMap(({ id, gold }) =>
      gold
        .filter(({ attributed_to }) => attributed_to === 'outlet')
        .map(({ passage }) => row(language, set, id, passage, false, weight)),
    )

const folder = (language: Language, path: string): readonly Row[] => {
  const set = path.split('/').at(-1)!
  const texts = textsOf(path)
  const asides = linesOf(join(path, 'gold_nonclaims.jsonl'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { text_id: string; passage: string; why: string })
    .filter(({ passage }) => !/사진|[Pp]hoto|[Ii]mage/.test(passage))
    .filter(({ text_id, why }) =>
      texts.some((text) => text.id === text_id && text.language === language && OWN_VOICE.test(why)),
    )
    .map(({ text_id, passage }) => row(language, set, text_id, passage, true, 1))
  return [...statementsOf(language, set, texts, 1), ...asides]
}

const starter = (language: Language, path: string): readonly Row[] =>
  linesOf(path)
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { report: string; says: string; says_ko: string })
    .map((one) => row(language, 'starter', one.report, language === 'ko' ? one.says_ko : one.says, false, 0.4))

const singles = (language: Language): readonly Row[] =>
  language === 'en'
    ? linesOf(join(process.cwd(), 'test', 'reading', 'sentence', 'english.txt')).flatMap((line, at) => {
        const words = line.startsWith('-') || line.startsWith('#') ? undefined : /\{([^“”"]*)\}/.exec(line)?.[1]
        return words === undefined ? [] : [row(language, 'single', String(at), words, false, 0.4)]
      })
    : singlesOf(join(process.cwd(), 'bench', 'reading', 'kind', 'korean')).map(({ words }) =>
        row(language, 'single', words, words, false, 0.4),
      )

const fitted = (rows: readonly Row[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { traits } of rows) for (const trait of traits) counts.set(trait, (counts.get(trait) ?? 0) + 1)
  const names = [...counts].filter(([, count]) => count > 1).map(([name]) => name)
  const at = new Map(names.map((name, index) => [name, index]))
  const weights = new Float64Array(names.length)
  const speed = new Float64Array(names.length)
  const cases = rows.map(({ traits, isAside, weight }) => ({
    on: traits.map((trait) => at.get(trait)).filter((index) => index !== undefined),
    want: isAside ? 1 : 0,
    weight,
  }))
  for (let turn = 0; turn < TURNS; turn++) {
    const slope = new Float64Array(names.length)
    for (const { on, want, weight } of cases) {
      const sum = on.reduce((all, index) => all + weights[index]!, 0)
      const miss = weight * (1 / (1 + Math.exp(-sum)) - want)
      for (const index of on) slope[index]! += miss
    }
    const step = 0.3 * 0.98 ** turn
    for (let i = 0; i < weights.length; i++) {
      const push = slope[i]! + PULL * weights[i]!
      speed[i] = 0.9 * speed[i]! + 0.1 * push * push
      weights[i]! -= (step * push) / Math.sqrt(speed[i]! + 1e-6)
    }
  }
  return new Map(names.map((name, index) => [name, Math.round(weights[index]! * 100)]))
}

const sumOf = (traits: readonly string[], weights: ReadonlyMap<string, number>): number =>
  traits.reduce((sum, trait) => sum + (weights.get(trait) ?? 0), 0)

const foldOf = (report: string): number => {
  let sum = 7
  for (const letter of report) sum = (sum * 31 + letter.charCodeAt(0)) >>> 0
  return sum % FOLDS
}

const printed = (weights: ReadonlyMap<string, number>): string => {
  const lines: string[] = ['']
  for (const [name, weight] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (Math.abs(weight) < 3) continue
    const cell = `${name}=${weight}`
    if (lines.at(-1)!.length + cell.length + 1 > 116) lines.push('')
    lines[lines.length - 1] += `${lines.at(-1) === '' ? '' : ' '}${cell}`
  }
  return lines.join('\n')
}

const shared = join(process.cwd(), '..', 'shared')
const given = process.argv.slice(2).filter((word) => !word.startsWith('--'))
for (const language of ['en', 'ko'] as const) {
  const rows = [
    ...own(language),
    ...statementsOf(language, 'held', markedTextsOf(join(process.cwd(), 'test', 'reading', 'held')), 0.7),
    ...singles(language),
    ...(existsSync(shared) ? folder(language, join(shared, 'texts', 'dev')) : []),
    ...(existsSync(shared) ? starter(language, join(shared, 'starter', 'claims.jsonl')) : []),
    ...given.flatMap((path) => folder(language, path)),
  ]
  const sums = new Map<Row, number>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitted(rows.filter(({ report }) => foldOf(report) !== fold))
    for (const one of rows.filter(({ report }) => foldOf(report) === fold))
      sums.set(one, isWeighable(one.words, language) ? sumOf(one.traits, weights) : -1000)
  }
  for (const set of new Set(rows.map((one) => one.set))) {
    const [asides, statements] = [true, false].map((is) => rows.filter((one) => one.set === set && one.isAside === is))
    const known = asides!.filter((one) => sums.get(one)! > LEAST).length
    const lost = statements!.filter((one) => sums.get(one)! > LEAST).length
    console.log(
      `${language} ${set.padEnd(8)} ${known}/${asides!.length} asides known, ${lost}/${statements!.length} statements lost`,
    )
  }
  if (process.argv.includes('--errors'))
    for (const one of rows)
      if (sums.get(one)! > LEAST !== one.isAside)
        console.log(`${one.report}: ${one.isAside ? 'not known' : 'lost'} ${sums.get(one)} | ${one.words}`)
  if (process.argv.includes('--write'))
    writeFileSync(
      join(process.cwd(), 'src', 'reading', 'aside', `${FILES[language]}.ts`),
      `/** How much each trait (see trait.ts) speaks for an aside, in hundredths of a nat. Written by \`node dist/bench/reading/aside.js --write\`. */\nexport const WEIGHTS = \`\n${printed(fitted(rows))}\n\`\n`,
    )
}
