import { createWriteStream, statSync } from 'node:fs'
import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { exportRecord, importRecord, type Progress } from '../desk/exchange.js'
import { checkImport, importRows } from '../desk/import.js'
import { standingOfAll, standingOfClaims } from '../desk/standing.js'
import { freePart, readId } from '../record/id.js'
import { refuse } from '../record/refusal.js'
import { STANDING_RULE, type Standing } from '../record/standing.js'
import {
  badRow,
  CLI,
  exported,
  goingOn,
  importEnded,
  importedRows,
  importStopped,
  OPTION,
  unlistedRows,
  VERB,
} from '../words/cli.js'
import { sentenceOf } from '../words/refusal.js'
import { say } from '../words/said.js'
import { levelSaid, overlaySaid } from '../words/standing.js'
import { originsOf } from '../words/claim.js'
import { readFolder } from './file.js'
import { withHouse } from './house.js'
import { openRowFile } from './rowfile.js'
import type { Call, Option, Verb } from './verb.js'

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

const tellRow = (
  call: Call,
  file: string,
  problem: {
    code: Parameters<typeof sentenceOf>[0]
    line: number
    field: string | null
    value: string | null
    id?: string | null
  },
): void => {
  const { value, field } = problem
  const id = value ?? problem.id ?? null
  const facts = {
    id,
    field,
    value,
    date: value,
    claim: id,
    quote: value,
    report: id,
    order: value,
    kind: field,
    grade: value,
    name: file,
    child: id,
    parent: field,
  }
  const why = sentenceOf(problem.code, facts)
  call.err(
    call.isJson ? JSON.stringify({ file, ...problem, ...why }) : say(badRow(file, problem.line, why), call.language),
  )
}

const importFolder = async (call: Call): Promise<number> => {
  const read = readFolder(call.words[0] ?? '')
  const decode = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })
  const files = new Map<string, string>()
  for (const [name, bytes] of read) {
    if (!name.endsWith('.jsonl')) continue
    try {
      files.set(name, decode.decode(bytes))
    } catch {
      return refuse('text-not-utf8', { name, at: null })
    }
  }
  const problems = await checkImport(files, new Date(0).toISOString())
  for (const problem of problems) tellRow(call, problem.file, problem)
  if (problems.length > 0) return refuse('import-rows', { rows: problems.length })
  if (call.has('check')) {
    call.out(say(CLI.wasChecked, call.language))
    return 0
  }
  return withHouse(call, async (desk, seat) => {
    const { id, ...counts } = await importRows(desk, seat, files)
    call.out(call.isJson ? JSON.stringify({ id, ...counts }) : say(importedRows(counts), call.language))
    return 0
  })
}

/** A line that is written over on a terminal, and told every tenth elsewhere. */
const progressOf = (call: Call): { readonly tell: (progress: Progress) => void; readonly end: () => void } => {
  const isTerminal = process.stderr.isTTY
  let told = ''
  return {
    tell: ({ step, done, of }) => {
      const tenth = `${step} ${Math.floor((10 * done) / Math.max(1, of))}`
      if (call.isJson || (!isTerminal && tenth === told)) return
      told = tenth
      const line = say(goingOn(step, done, of), call.language)
      if (isTerminal) process.stderr.write(`\r\u001b[K${line}`)
      else if (of > 5000) call.err(line)
    },
    end: () => void (isTerminal && !call.isJson && process.stderr.write('\r\u001b[K')),
  }
}

const importFile = async (call: Call): Promise<number> => {
  const file = await openRowFile(call.words[0] ?? '')
  let isStopped = false
  const stop = () => void (isStopped = true)
  process.once('SIGINT', stop)
  const progress = progressOf(call)
  try {
    const outcome = await withHouse(call, (desk, seat) =>
      importRecord(desk, seat, file, { tell: progress.tell, isStopped: () => isStopped, checkOnly: call.has('check') }),
    )
    progress.end()
    for (const problem of outcome.problems) tellRow(call, file.name, problem)
    if (outcome.unlisted > 0 && !call.isJson) call.err(say(unlistedRows(outcome.unlisted), call.language))
    if (outcome.state === 'refused') return refuse('import-rows', { rows: outcome.problems.length + outcome.unlisted })
    const { problems: _, unlisted: __, ...said } = outcome
    if (call.isJson) call.out(JSON.stringify(said))
    else if (outcome.state === 'stopped') call.err(say(importStopped, call.language))
    else if (outcome.state === 'checked') call.out(say(CLI.wasChecked, call.language))
    else call.out(say(importEnded(outcome.added, outcome.held), call.language))
    return outcome.state === 'stopped' ? 1 : 0
  } finally {
    process.off('SIGINT', stop)
    file.close()
  }
}

/** Waits until a stream takes more, or never will. */
const drained = (stream: Writable): Promise<void> =>
  new Promise((resolve) => {
    const go = (): void => {
      stream.off('drain', go).off('close', go)
      resolve()
    }
    stream.on('drain', go).on('close', go)
  })

const exportTo = async (call: Call): Promise<number> => {
  const [path] = call.words
  const stream = path === undefined ? process.stdout : createWriteStream(path, { flags: 'wx', mode: 0o600 })
  let failed: unknown = null
  stream.on('error', (thrown) => (failed = thrown))
  if (path !== undefined)
    await once(stream, 'open').catch((thrown: unknown) =>
      refuse('path-unreadable', { path, code: (thrown as NodeJS.ErrnoException).code ?? 'unknown' }),
    )
  const lines = await withHouse(call, (desk, seat) =>
    exportRecord(desk, seat, async (text) => {
      if (failed !== null) return refuse('disk-full', { code: (failed as NodeJS.ErrnoException).code ?? 'unknown' })
      if (!stream.write(text)) await drained(stream)
    }),
  )
  if (path === undefined) return 0
  await new Promise<void>((resolve) => stream.end(resolve))
  call.err(say(exported(lines, path), call.language))
  return 0
}

const standing = (call: Call): Promise<number> =>
  withHouse(call, async (desk, seat) => {
    const tell = (all: readonly Standing[]): void => {
      for (const { claim, level, origins, direct, keepers, counted, overlays } of all) {
        if (call.isJson) {
          const row = {
            claim: freePart(claim),
            rule: STANDING_RULE,
            level,
            origins,
            direct,
            keepers,
            counted,
            overlays,
          }
          call.out(JSON.stringify(row))
          continue
        }
        const said = [levelSaid[level], originsOf(origins), ...overlays.map((overlay) => overlaySaid[overlay])]
        call.out([freePart(claim), ...said.map((one) => say(one, call.language))].join(' · '))
      }
    }
    if (call.words.length === 0) await standingOfAll(desk, seat, tell)
    else
      tell(
        await standingOfClaims(
          desk,
          seat,
          call.words.map((word) => readId('claim', word)),
        ),
      )
    return 0
  })

const KNOWN: Option = { name: 'known', value: 'DATE', says: OPTION.known }
const RECORDED: Option = { name: 'recorded', value: 'INSTANT', says: OPTION.recorded }

export const EXCHANGE_VERBS: readonly Verb[] = [
  {
    name: 'import',
    words: 'FILE|DIR',
    least: 1,
    most: 1,
    says: VERB.import,
    options: [{ name: 'check', value: null, says: OPTION.check }],
    run: (call) => (isFolder(call.words[0] ?? '') ? importFolder(call) : importFile(call)),
  },
  { name: 'export', words: '[FILE]', least: 0, most: 1, says: VERB.export, options: [], run: exportTo },
  {
    name: 'standing',
    words: '[CLAIM…]',
    least: 0,
    most: Infinity,
    says: VERB.standing,
    options: [KNOWN, RECORDED],
    run: standing,
  },
]
