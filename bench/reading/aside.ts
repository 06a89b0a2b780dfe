// Fits the weights of src/reading/aside/{english,korean}.ts: what an outlet writes in its own voice and means as no statement;
// and those of src/reading/aside/said-{english,korean}.ts: what a source says in quotation marks and is a bare reaction.
//   node dist/bench/reading/aside.js [FOLDER…] [--quoted] [--write] [--errors]      (--quoted: only the latter)
// Logistic regression with a ridge over our own sentences in bench/reading/aside/, the outlet's statements of our marked
// texts, single sentences, the starter's statements, the sample texts and the rounds, with the sentences there listed as
// explanation, colour, comment, transition or reaction. Says first, with whole sets of texts left out in turn (of our own
// sentences, every eighth), how many asides would be known and statements lost at the threshold and around it.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isSaidWeighable, LEAST_SAID, saidTraits } from '../../src/reading/aside/said.js'
import { isWeighable, LEAST, weighTraits } from '../../src/reading/aside/weigh.js'
import { type Gold, type Text, markedTextsOf, textsOf, singlesOf } from './gold.js'
import { printedWeights, ridge, sumOf, type Weights } from './ridge.js'

type Row = {
  readonly set: string
  readonly report: string
  readonly words: string
  readonly isAside: boolean
  readonly weight: number
  readonly traits: readonly string[]
}
type Language = 'en' | 'ko'

/** How firmly weights are held to nothing. */
const PULL = { own: { en: 1, ko: 4 }, quoted: { en: 2, ko: 2 } } as const
const FOLDS = 8
/** Sentences of whole texts are met as they are written there: each counts as three made up, or as less than two tried in tests. */
const IN_TEXTS = 3
const TRIED_COUNTS = 2
/** What weighs less is not kept. */
const SLIGHT = 8
const FILES = { en: 'english', ko: 'korean' } as const
const OWN_VOICE =
  /explanation|colou?r|transition|circumstance|repeats|comment$|opinion|rhetorical|document|reaction|설명|논평|감상|스케치|묘사|마무리|중계|수사적|전환|연결|되풀이|반응/

const row = (
  language: Language,
  set: string,
  report: string,
  words: string,
  isAside: boolean,
  weight: number,
): Row => ({ set, report: `${set} ${report}`, words, isAside, weight, traits: weighTraits(words, language) })

const linesOf = (path: string): readonly string[] => readFileSync(path, 'utf8').split('\n')

const OWN = {
  en: ['english/aside', 'english/nature', 'english/colour', 'english/stated', 'english/near'],
  ko: ['korean/aside', 'korean/colour', 'korean/moral', 'korean/stated', 'korean/near'],
} as const

const ownIn = (name: string): readonly string[] =>
  linesOf(join(process.cwd(), 'bench', 'reading', 'aside', `${name}.txt`)).filter((line) => /^[-+] /.test(line))

const own = (language: Language): readonly Row[] =>
  OWN[language].flatMap(ownIn).map((line) => row(language, 'own', line, line.slice(2), line.startsWith('-'), 1))

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
    .filter(({ passage, why }) => !/사진|[Pp]hoto|[Ii]mage|["“]/.test(passage) && !/사진|캡션|caption/.test(why))
    .filter(({ text_id, why }) =>
      texts.some((text) => text.id === text_id && text.language === language && OWN_VOICE.test(why)),
    )
    .map(({ text_id, passage }) => row(language, set, text_id, passage, true, IN_TEXTS))
  return [...statementsOf(language, set, texts, IN_TEXTS), ...asides]
}

const starter = (language: Language, path: string): readonly Row[] =>
  linesOf(path)
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { report: string; says: string; says_ko: string })
    .map((one) => row(language, 'starter', one.report, language === 'ko' ? one.says_ko : one.says, false, 0.4))

/** Statements between braces in the lines that reading is tried on; those that stand between quotation marks are a source's. */
const TRIED = {
  en: [
    'sentence/english',
    'sentence/english-dated',
    'sentence/english-negated',
    'sentence/english-voiced',
    'carry/english',
  ],
  ko: ['sentence/korean', 'sentence/korean-dates', 'carry/korean'],
} as const
const bracedIn = (line: string): readonly string[] =>
  [...line.matchAll(/\{(?:[^{}|]*\|)?([^{}“”"]{9,})\}/g)].map(([, words = '']) => words)
/** `-` before one says that it is no claim. */
const tried = (language: Language): readonly { readonly words: string; readonly isAside: boolean }[] => {
  const inTests = join(process.cwd(), 'test', 'reading')
  const taught = language === 'en' ? [join(process.cwd(), 'bench', 'reading', 'carry', 'english.txt')] : []
  const paths = [...TRIED[language].map((name) => join(inTests, `${name}.txt`)), ...taught]
  const side = language === 'en' ? 0 : 1
  return [
    ...paths.flatMap(linesOf).filter((line) => !line.startsWith('#')),
    ...linesOf(join(inTests, 'pair', 'differ.txt')).map((line) => line.split(' | ')[side] ?? ''),
  ].flatMap((line) => bracedIn(line).map((words) => ({ words, isAside: line.startsWith('-') })))
}

const singles = (language: Language): readonly Row[] => [
  ...tried(language).map(({ words, isAside }) => row(language, 'single', words, words, isAside, TRIED_COUNTS)),
  ...(language === 'ko' ? singlesOf(join(process.cwd(), 'bench', 'reading', 'kind', 'korean')) : []).map(({ words }) =>
    row(language, 'single', words, words, false, 0.5),
  ),
]

const fitted = (rows: readonly Row[], pull: number): Weights =>
  ridge(
    rows.map(({ traits, isAside, weight }) => ({ traits, holds: isAside, weight })),
    { pull, leastSeen: 2 },
  )

const shared = join(process.cwd(), '..', 'shared')
const given = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const rounds = join(process.cwd(), 'bench', 'reading', 'round')
const folders = [
  ...(existsSync(shared) ? [join(shared, 'texts', 'dev')] : []),
  ...readdirSync(rounds).map((name) => join(rounds, name)),
  ...given,
]
const SETS = new Set(folders.map((path) => path.split('/').at(-1)!))

/** A whole set of texts, or an eighth of everything else. */
const foldOf = ({ set, report }: Row): string => {
  if (SETS.has(set)) return set
  let sum = 7
  for (const letter of report) sum = (sum * 31 + letter.charCodeAt(0)) >>> 0
  return String(sum % FOLDS)
}

/** Quoted words of a source, and sentences listed as reactions. */
const REACTION = /reaction|opinion|comment of|joke|basis|how the|knows|반응|푸념|하소연/
const saidRow = (language: Language, set: string, report: string, words: string, isAside: boolean): Row => ({
  ...row(language, set, report, words, isAside, SETS.has(set) ? IN_TEXTS : 1),
  traits: saidTraits(words, language),
})
const quotedIn = (body: string, { passage, start, end }: Pick<Gold, 'passage' | 'start' | 'end'>): string | null => {
  const letters = [...body]
  const around = `${letters[start - 1] ?? ''}${letters[end] ?? ''}`
  return /[“”"]/.test(around) || /^["“]|["”]$/.test(passage) ? passage.replace(/^["“]|[,.]?["”]$/g, '') : null
}
const saidOf = (language: Language, set: string, texts: readonly Text[]): readonly Row[] =>
  texts
    .filter((text) => text.language === language && !/^m\d/.test(text.id))
    .flatMap(({ id, body, gold }) =>
      gold.flatMap((claim) => {
        const words = quotedIn(body, claim)
        return words === null || claim.attributed_to === 'outlet' ? [] : [saidRow(language, set, id, words, false)]
      }),
    )
/** Statements between quotation marks among our single sentences. */
const saidSingles = (language: Language): readonly Row[] =>
  (language === 'ko' ? ['korean'] : ['english', 'english-voiced', 'english-negated']).flatMap((name) =>
    linesOf(join(process.cwd(), 'test', 'reading', 'sentence', `${name}.txt`)).flatMap((line) => {
      const words = /^[-#]/.test(line) ? undefined : /[“"]\{?([^“”"{}]*)\}?[”"]/.exec(line)?.[1]
      return words === undefined ? [] : [saidRow(language, 'single', line, words.replace(/[,.]$/, ''), false)]
    }),
  )
const saidIn = (language: Language, path: string): readonly Row[] => {
  const set = path.split('/').at(-1)!
  const texts = textsOf(path)
  const reactions = linesOf(join(path, 'gold_nonclaims.jsonl'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { text_id: string; passage: string; why: string })
    .filter(
      ({ text_id, why }) =>
        texts.some(({ id, language: of }) => id === text_id && of === language) && REACTION.test(why),
    )
    .flatMap(({ text_id, passage }) => {
      const words = /["“]([^"”]{4,})["”]?/.exec(passage)?.[1]
      return words === undefined ? [] : [saidRow(language, set, text_id, words.replace(/[,.]$/, ''), true)]
    })
  return [...saidOf(language, set, texts), ...reactions]
}

type Table = {
  readonly name: 'own' | 'quoted'
  readonly least: Readonly<Record<Language, number>>
  readonly isWeighed: (words: string, language: Language) => boolean
  readonly file: (language: Language) => string
  readonly rows: (language: Language) => readonly Row[]
}
const TABLES: readonly Table[] = [
  {
    name: 'own',
    least: LEAST,
    isWeighed: isWeighable,
    file: (language) => FILES[language],
    rows: (language) => [
      ...own(language),
      ...statementsOf(language, 'held', markedTextsOf(join(process.cwd(), 'test', 'reading', 'held')), 0.7),
      ...singles(language),
      ...(existsSync(shared) ? starter(language, join(shared, 'starter', 'claims.jsonl')) : []),
      ...folders.flatMap((path) => folder(language, path)),
    ],
  },
  {
    name: 'quoted',
    least: LEAST_SAID,
    isWeighed: isSaidWeighable,
    file: (language) => `said-${FILES[language]}`,
    rows: (language) => [
      ...ownIn(`${FILES[language]}/quoted`).map((line) =>
        saidRow(language, 'own', line, line.slice(2), line[0] === '-'),
      ),
      ...saidSingles(language),
      ...saidOf(language, 'held', markedTextsOf(join(process.cwd(), 'test', 'reading', 'held'))),
      ...folders.flatMap((path) => saidIn(language, path)),
    ],
  },
]

/** How each row sums up by weights that were fitted without its fold. */
const leftOut = (rows: readonly Row[], { name, isWeighed }: Table, language: Language): ReadonlyMap<Row, number> => {
  const sums = new Map<Row, number>()
  for (const fold of new Set(rows.map(foldOf))) {
    const weights = fitted(
      rows.filter((one) => foldOf(one) !== fold),
      PULL[name][language],
    )
    for (const one of rows.filter((row) => foldOf(row) === fold))
      sums.set(one, isWeighed(one.words, language) ? sumOf(one.traits, weights) : -10_000)
  }
  return sums
}

const asked = process.argv.includes('--quoted') ? TABLES.slice(1) : TABLES
for (const table of asked)
  for (const language of ['en', 'ko'] as const) {
    const { name, least, file } = table
    const rows = table.rows(language)
    const sums = leftOut(rows, table, language)
    const told = (of: readonly Row[], from: number): string => {
      const [asides, statements] = [true, false].map((is) => of.filter((one) => one.isAside === is))
      const over = (some: readonly Row[]): number => some.filter((one) => sums.get(one)! > from).length
      return `${over(asides!)}/${asides!.length} asides known, ${over(statements!)}/${statements!.length} statements lost`
    }
    for (const set of new Set(rows.map((one) => one.set)))
      console.log(
        `${name} ${language} ${set.padEnd(8)} ${told(
          rows.filter((one) => one.set === set),
          least[language],
        )}`,
      )
    const inTexts = rows.filter(({ set }) => SETS.has(set))
    for (const from of [200, 100, 50, 0, -50, -100, -150, -200, -300])
      console.log(`${name} ${language} above ${from}: ${told(inTexts, from)}`)
    if (process.argv.includes('--errors'))
      for (const one of rows)
        if (sums.get(one)! > least[language] !== one.isAside)
          console.log(`${one.report}: ${one.isAside ? 'not known' : 'lost'} ${sums.get(one)} | ${one.words}`)
    if (process.argv.includes('--write'))
      writeFileSync(
        join(process.cwd(), 'src', 'reading', 'aside', `${file(language)}.ts`),
        `/** How much each trait speaks for an aside, in hundredths of a nat. Written by \`node dist/bench/reading/aside.js --write\`. */\nexport const WEIGHTS = \`\n${printedWeights(fitted(rows, PULL[name][language]), SLIGHT)}\n\`\n`,
      )
  }
