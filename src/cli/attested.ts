import { parseArgs } from 'node:util'
import { homeFolder } from '../open.js'
import { readArchive } from '../record/archive.js'
import type { Language } from '../record/bilingual.js'
import { isRefusal, Refusal } from '../record/refusal.js'
import { CLI, OPTION } from '../words/cli.js'
import { say } from '../words/said.js'
import { ASK_VERBS } from './ask.js'
import { BACKUP_VERBS } from './backup.js'
import { DOCTOR_VERBS } from './doctor.js'
import { DOSSIER_VERBS } from './dossier.js'
import { FIELD_VERBS } from './field.js'
import { GATE_VERBS } from './gate.js'
import { EXCHANGE_VERBS } from './exchange.js'
import { LOG_VERBS } from './log.js'
import { MATERIAL_VERBS } from './material.js'
import { MEMBER_VERBS } from './member.js'
import { PAIR_VERBS } from './pair.js'
import { PURGE_VERBS } from './purge.js'
import { RULING_VERBS } from './ruling.js'
import { SEARCH_VERBS } from './search.js'
import { tellRefusal } from './refusal.js'
import { NAME_VERBS } from './name.js'
import { START_VERBS } from './start.js'
import { TERMS_VERBS } from './terms.js'
import { VAULT_VERBS } from './vault.js'
import type { Call, Option, Verb } from './verb.js'

/** Every verb of the terminal, in the order of `--help`. */
export const VERBS: readonly Verb[] = [
  ...START_VERBS,
  ...MEMBER_VERBS,
  ...ASK_VERBS,
  ...SEARCH_VERBS,
  ...MATERIAL_VERBS,
  ...PAIR_VERBS,
  ...DOSSIER_VERBS,
  ...GATE_VERBS,
  ...EXCHANGE_VERBS,
  ...NAME_VERBS,
  ...RULING_VERBS,
  ...VAULT_VERBS,
  ...FIELD_VERBS,
  ...TERMS_VERBS,
  ...PURGE_VERBS,
  ...LOG_VERBS,
  ...BACKUP_VERBS,
  ...DOCTOR_VERBS,
]

/** Options that every verb takes. */
export const EVERYWHERE: readonly Option[] = [
  { name: 'archive', value: 'own|starter|practice', says: OPTION.archive },
  { name: 'json', value: null, says: OPTION.json },
  { name: 'help', value: null, says: OPTION.help },
]

const languageOf = (env: NodeJS.ProcessEnv): Language =>
  /^ko/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'ko' : 'en'

const optionLine = ({ name, value, says }: Option, language: Language): string =>
  `  --${name}${value ? ` ${value}` : ''}`.padEnd(34) + say(says, language)

const helpOf = (verb: Verb, language: Language): string =>
  [
    `${say(CLI.usage, language)}: attested ${[verb.name, verb.words].filter(Boolean).join(' ')}`,
    '',
    say(verb.says, language),
    '',
    `${say(CLI.options, language)}:`,
    ...[...verb.options, ...EVERYWHERE].map((option) => optionLine(option, language)),
    '',
    say(CLI.exits, language),
  ].join('\n')

const helpOfAll = (language: Language): string =>
  [
    say(CLI.about, language),
    '',
    `${say(CLI.verbs, language)}:`,
    ...VERBS.map(
      (verb) => `  ${[verb.name, verb.words].filter(Boolean).join(' ')}`.padEnd(24) + say(verb.says, language),
    ),
    '',
    `${say(CLI.options, language)}:`,
    ...EVERYWHERE.map((option) => optionLine(option, language)),
    '',
    say(CLI.exits, language),
  ].join('\n')

const out = (line: string): void => void process.stdout.write(`${line}\n`)
const err = (line: string): void => void process.stderr.write(`${line}\n`)

const parse = (verb: Verb, argv: readonly string[]) => {
  const options = Object.fromEntries(
    [...verb.options, ...EVERYWHERE].map(({ name, value }) => [
      name,
      { type: value === null ? ('boolean' as const) : ('string' as const) },
    ]),
  )
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true })
  } catch (thrown) {
    const what = (thrown as Error).message.split('. ')[0]?.slice(0, 120) ?? ''
    throw new Refusal('usage', { what })
  }
}

const run = async (
  verb: Verb,
  argv: readonly string[],
  env: NodeJS.ProcessEnv,
  language: Language,
): Promise<number> => {
  const { values, positionals } = parse(verb, argv)
  if (values.help) {
    out(helpOf(verb, language))
    return 0
  }
  if (positionals.length < verb.least || positionals.length > verb.most) {
    throw new Refusal('usage', { what: `attested ${[verb.name, verb.words].filter(Boolean).join(' ')}` })
  }
  const text = (name: string): string | null => {
    const value = values[name]
    return typeof value === 'string' ? value.normalize('NFC') : null
  }
  const call: Call = {
    words: positionals,
    text,
    has: (name) => values[name] === true,
    archive: readArchive(text('archive') ?? 'own'),
    isJson: values.json === true,
    language,
    env,
    home: homeFolder(env),
    out,
    err,
  }
  return verb.run(call)
}

/** The command line. Returns the exit code: 0 done, 1 refused, 2 usage. */
export const main = async (argv: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<number> => {
  // A reader that stops early (`| head`) or goes away ends the output, never the program's work.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  const language = languageOf(env)
  const [name, ...rest] = argv
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    out(helpOfAll(language))
    return name === undefined ? 2 : 0
  }
  const isJson = rest.includes('--json')
  try {
    const verb = VERBS.find((one) => one.name === name)
    if (!verb) throw new Refusal('usage', { what: `attested ${name.slice(0, 40)}` })
    return await run(verb, rest, env, language)
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown
    tellRefusal({ isJson, language, err }, thrown, null)
    return thrown.code === 'usage' || thrown.code === 'archive-unknown' ? 2 : 1
  }
}
