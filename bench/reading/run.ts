// Prints how well the proposer does on the sample texts and on our own, per language and class, with an interval beside each figure.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { markedTextsOf, roundsOf, type Text, textsOf } from './gold.js'
import { classesOf, FIELDS, figuresOf, intervalsOf, type Marking, markingOf } from './score.js'

const wantsErrors = process.argv.includes('--errors')
const only = process.argv.slice(2).filter((word) => !word.startsWith('--'))

const three = (value: number | null | undefined): string => (value == null ? '    -' : value.toFixed(3))

const table = (title: string, markings: readonly Marking[]): void => {
  const groups = [
    ['both', markings],
    ['en', markings.filter(({ text }) => text.language === 'en')],
    ['ko', markings.filter(({ text }) => text.language === 'ko')],
  ] as const
  const shown = groups.filter(([, some]) => some.length > 0)
  console.log(
    `\n${title}: ${markings.length} texts, ${markings.reduce((all, { text }) => all + text.gold.length, 0)} claims`,
  )
  console.log(''.padEnd(18) + shown.map(([name]) => name.padEnd(24)).join(''))
  const columns = shown.map(([, some]) => [figuresOf(some), intervalsOf(some)] as const)
  for (const name of Object.keys(columns[0]?.[0] ?? {}))
    console.log(
      name.padEnd(18) +
        columns
          .map(([figures, bounds]) => {
            const [low, high] = bounds[name] ?? [null, null]
            return `${three(figures[name])} [${three(low)}, ${three(high)}]`.padEnd(24)
          })
          .join(''),
    )
  console.log('by class (right of matched): ')
  for (const [name, [right, all]] of classesOf(markings)) console.log(`  ${name.padEnd(24)}${right}/${all}`)
}

const errors = (markings: readonly Marking[]): void => {
  for (const { text, missed, extra, matches } of markings) {
    for (const gold of missed) console.log(`${text.id} MISSED ${gold.passage}`)
    for (const one of extra) console.log(`${text.id} EXTRA ${one.passage}`)
    for (const match of matches)
      for (const [name, asks] of Object.entries(FIELDS))
        if (asks(match) === false && !name.endsWith('_dated')) {
          const { gold, proposal } = match
          const values: Record<string, readonly [unknown, unknown]> = {
            attribution: [gold.attributed_to, proposal.attributedTo],
            about_date: [gold.about_date, proposal.aboutDate],
            told_on: [gold.told_on, proposal.toldOn],
          }
          const [want, got] = values[name] ?? [gold[name as 'kind'], proposal[name as 'kind']]
          console.log(`${text.id} ${name}: want ${want} got ${got} | ${proposal.passage.replace(/\s+/g, ' ')}`)
        }
  }
}

const show = (title: string, texts: readonly Text[]): void => {
  const wanted = texts.filter(({ id }) => only.length === 0 || only.some((word) => id.startsWith(word)))
  if (wanted.length === 0) return
  const markings = wanted.map(markingOf)
  table(title, markings)
  if (wantsErrors) errors(markings)
}

const shared = join(process.cwd(), '..', 'shared', 'texts', 'dev')
if (existsSync(shared)) show('sample texts (dev)', textsOf(shared))
else console.log('the sample texts are absent (../shared/texts/dev); only our own are scored')
for (const [name, texts] of roundsOf()) show(`round ${name}`, texts)
show('our own texts', markedTextsOf(join(process.cwd(), 'test', 'reading', 'held')))
