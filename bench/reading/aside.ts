// Fits the weights of src/reading/aside/{english,korean}.ts: what an outlet writes in its own voice and means as no statement;
// and those of src/reading/aside/said-{english,korean}.ts: what a source says in quotation marks and is a bare reaction.
//   node dist/bench/reading/aside.js [FOLDER…] [--quoted] [--write] [--errors]      (--quoted: only the latter)
// Logistic regression with a ridge over our own sentences in bench/reading/aside/, the outlet's statements of our marked
// texts, single sentences, the starter's statements and the sample texts, with the sentences there listed as explanation,
// colour, comment or transition. Says first, with reports left out in turn, how many asides are known and statements lost.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { asideTraits } from '../../src/reading/aside/trait.js'
import { isSaidWeighable, LEAST_SAID, saidTraits } from '../../src/reading/aside/said.js'
import { isWeighable, LEAST } from '../../src/reading/aside/weigh.js'
import { type Gold, type Text, markedTextsOf, roundsOf, textsOf, singlesOf } from './gold.js'
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

const PULL = 1
const FOLDS = 8
/** What weighs less is not kept. */
const SLIGHT = 8
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

const OWN = {
  en: ['english/aside', 'english/colour', 'english/stated'],
  ko: ['korean/aside', 'korean/colour', 'korean/stated', 'korean/near'],
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
    .filter(({ passage, why }) => !/사진|[Pp]hoto|[Ii]mage/.test(passage) && !/사진|캡션|caption/.test(why))
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
        return words === undefined ? [] : [row(language, 'single', String(at), words, false, 0.7)]
      })
    : singlesOf(join(process.cwd(), 'bench', 'reading', 'kind', 'korean')).map(({ words }) =>
        row(language, 'single', words, words, false, 0.5),
      )

const fitted = (rows: readonly Row[]): Weights =>
  ridge(
    rows.map(({ traits, isAside, weight }) => ({ traits, holds: isAside, weight })),
    { pull: PULL, leastSeen: 2 },
  )

const foldOf = (report: string): number => {
  let sum = 7
  for (const letter of report) sum = (sum * 31 + letter.charCodeAt(0)) >>> 0
  return sum % FOLDS
}

const shared = join(process.cwd(), '..', 'shared')
const given = process.argv.slice(2).filter((word) => !word.startsWith('--'))

/** Quoted words of a source, and sentences listed as reactions. */
const REACTION = /reaction|opinion|comment of|joke|basis|how the|knows|반응|푸념|하소연/
const saidRow = (language: Language, set: string, report: string, words: string, isAside: boolean): Row => ({
  ...row(language, set, report, words, isAside, 1),
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
  readonly name: string
  readonly least: Readonly<Record<Language, number>>
  readonly isWeighed: (words: string, language: Language) => boolean
  readonly file: (language: Language) => string
  readonly rows: (language: Language) => readonly Row[]
}
const folders = [...(existsSync(shared) ? [join(shared, 'texts', 'dev')] : []), ...given]
const TABLES: readonly Table[] = [
  {
    name: 'own voice',
    least: { en: LEAST, ko: LEAST },
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
      ...roundsOf()
        .filter(([name]) => !given.some((path) => path.endsWith(name)))
        .flatMap(([name, texts]) => saidOf(language, name, texts)),
      ...folders.flatMap((path) => saidIn(language, path)),
    ],
  },
]

const asked = process.argv.includes('--quoted') ? TABLES.slice(1) : TABLES
for (const { name, least, isWeighed, file, rows: rowsOf } of asked)
  for (const language of ['en', 'ko'] as const) {
    const rows = rowsOf(language)
    const sums = new Map<Row, number>()
    for (let fold = 0; fold < FOLDS; fold++) {
      const weights = fitted(rows.filter(({ report }) => foldOf(report) !== fold))
      for (const one of rows.filter(({ report }) => foldOf(report) === fold))
        sums.set(one, isWeighed(one.words, language) ? sumOf(one.traits, weights) : -1000)
    }
    for (const set of new Set(rows.map((one) => one.set))) {
      const [asides, statements] = [true, false].map((is) =>
        rows.filter((one) => one.set === set && one.isAside === is),
      )
      const known = asides!.filter((one) => sums.get(one)! > least[language]).length
      const lost = statements!.filter((one) => sums.get(one)! > least[language]).length
      console.log(
        `${name} ${language} ${set.padEnd(8)} ${known}/${asides!.length} asides known, ${lost}/${statements!.length} statements lost`,
      )
    }
    if (process.argv.includes('--errors'))
      for (const one of rows)
        if (sums.get(one)! > least[language] !== one.isAside)
          console.log(`${one.report}: ${one.isAside ? 'not known' : 'lost'} ${sums.get(one)} | ${one.words}`)
    if (process.argv.includes('--write'))
      writeFileSync(
        join(process.cwd(), 'src', 'reading', 'aside', `${file(language)}.ts`),
        `/** How much each trait speaks for an aside, in hundredths of a nat. Written by \`node dist/bench/reading/aside.js --write\`. */\nexport const WEIGHTS = \`\n${printedWeights(fitted(rows), SLIGHT)}\n\`\n`,
      )
  }
