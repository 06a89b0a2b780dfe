import { parseArgs } from 'node:util'
import { homeFolder } from '../open.js'
import { readArchive } from '../record/archive.js'
import type { Language } from '../record/bilingual.js'
import { isRefusal, Refusal } from '../record/refusal.js'
import { CLI, OPTION } from '../words/cli.js'
import { say } from '../words/said.js'
import { tellRefusal } from './refusal.js'
import type { Call, Option, Verb } from './verb.js'

/**
 * The verbs of the terminal by the files they stand in, in the order of `--help`: a verb that is asked for brings its own file
 * alone, for most of what a short verb takes is reading code.
 */
const FILES: readonly { readonly names: string; readonly open: () => Promise<readonly Verb[]> }[] = [
  { names: 'start open stop status', open: async () => (await import('./start.js')).START_VERBS },
  { names: 'member', open: async () => (await import('./member.js')).MEMBER_VERBS },
  { names: 'ask', open: async () => (await import('./ask.js')).ASK_VERBS },
  { names: 'search', open: async () => (await import('./search.js')).SEARCH_VERBS },
  { names: 'read add drafts accept dismiss claims', open: async () => (await import('./material.js')).MATERIAL_VERBS },
  { names: 'align', open: async () => (await import('./pair.js')).PAIR_VERBS },
  { names: 'dossiers compile publish verify', open: async () => (await import('./dossier.js')).DOSSIER_VERBS },
  { names: 'approve withdraw correct', open: async () => (await import('./gate.js')).GATE_VERBS },
  { names: 'import export standing', open: async () => (await import('./exchange.js')).EXCHANGE_VERBS },
  { names: 'names', open: async () => (await import('./name.js')).NAME_VERBS },
  { names: 'spellings merge gazetteer', open: async () => (await import('./ruling.js')).RULING_VERBS },
  { names: 'vault', open: async () => (await import('./vault.js')).VAULT_VERBS },
  { names: 'seal', open: async () => (await import('./field.js')).FIELD_VERBS },
  { names: 'terms', open: async () => (await import('./terms.js')).TERMS_VERBS },
  { names: 'purge', open: async () => (await import('./purge.js')).PURGE_VERBS },
  { names: 'log', open: async () => (await import('./log.js')).LOG_VERBS },
  { names: 'backup restore', open: async () => (await import('./backup.js')).BACKUP_VERBS },
  { names: 'doctor', open: async () => (await import('./doctor.js')).DOCTOR_VERBS },
]

/** Every verb of the terminal. */
export const allVerbs = async (): Promise<readonly Verb[]> =>
  (await Promise.all(FILES.map(({ open }) => open()))).flat()

/** A verb by its name; undefined where there is none. */
export const verbNamed = async (name: string): Promise<Verb | undefined> =>
  (await FILES.find(({ names }) => names.split(' ').includes(name))?.open())?.find((verb) => verb.name === name)

/** Options that every verb takes. */
export const EVERYWHERE: readonly Option[] = [
  { name: 'archive', value: 'own|starter|practice', says: OPTION.archive },
  { name: 'json', value: null, says: OPTION.json },
  { name: 'help', value: null, says: OPTION.help },
]

const languageOf = (env: NodeJS.ProcessEnv): Language =>
  /^ko/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'ko' : 'en'

/** What is typed and what it does, in two columns; what is as long as its column has a line of its own. */
const inColumns = (typed: string, width: number, does: string): string =>
  typed.length < width ? typed.padEnd(width) + does : `${typed}\n${' '.repeat(width)}${does}`

const optionLine = ({ name, value, says }: Option, language: Language): string =>
  inColumns(`  --${name}${value ? ` ${value}` : ''}`, 34, say(says, language))

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

const helpOfAll = (verbs: readonly Verb[], language: Language): string =>
  [
    say(CLI.about, language),
    '',
    `${say(CLI.verbs, language)}:`,
    ...verbs.map((verb) =>
      inColumns(`  ${[verb.name, verb.words].filter(Boolean).join(' ')}`, 24, say(verb.says, language)),
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
    out(helpOfAll(await allVerbs(), language))
    return name === undefined ? 2 : 0
  }
  const isJson = rest.includes('--json')
  try {
    const verb = await verbNamed(name)
    if (!verb) throw new Refusal('usage', { what: `attested ${name.slice(0, 40)}` })
    return await run(verb, rest, env, language)
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown
    tellRefusal({ isJson, language, err }, thrown, null)
    return thrown.code === 'usage' || thrown.code === 'archive-unknown' ? 2 : 1
  }
}
