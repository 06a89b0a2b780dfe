import type { Desk, Seat } from '../desk/act.js'
import { checkLog } from '../desk/log/check.js'
import { cosignCheckpoint, witnessVerifier } from '../desk/log/cosign.js'
import {
  addWitness,
  consistencyWith,
  newestCheckpoint,
  readOwn,
  tilesOfLog,
  witnessRequest,
} from '../desk/log/proof.js'
import { checkpointLogs, publicVerifier, verifierOfLog } from '../desk/log/seal.js'
import { keepStamp, requestStamp } from '../desk/log/stamp.js'
import { beginAnew, resumeLog } from '../desk/log/resume.js'
import { toBase64 } from '../proof/log/base64.js'
import { readVerifier, verifierText, type Verifier } from '../proof/log/note.js'
import { readCount } from '../proof/log/checkpoint.js'
import { LOGS, type LogName } from '../record/proof/log.js'
import { refuse } from '../record/refusal.js'
import { OPTION, VERB } from '../words/cli.js'
import { cosigned, LOG, tilesWritten, witnessKept } from '../words/log.js'
import { say } from '../words/said.js'
import { askAuthority } from './authority.js'
import { assertEmpty, readBytes, writeFolder, writeNew } from './file.js'
import { withHouse } from './house.js'
import type { Call, Verb } from './verb.js'

const logOf = (call: Call): LogName => {
  const text = call.text('log') ?? 'public'
  return LOGS.find((log) => log === text) ?? refuse('choice-unknown', { field: '--log', value: text.slice(0, 40) })
}

const textOf = (path: string | undefined): string => new TextDecoder().decode(readBytes(path ?? ''))

/** A key as typed, or the first line of the file that holds it; null where none was given. */
const givenKey = (call: Call, kind: Verifier['kind']): Verifier | null => {
  const typed = call.text('key')
  if (typed === null) return null
  const verifier = readVerifier(typed) ?? readVerifier((textOf(typed).split('\n')[0] ?? '').trim())
  return verifier?.kind === kind ? verifier : refuse('note-unreadable', { what: typed.slice(0, 80) })
}

const keyOf = (call: Call): Verifier => givenKey(call, 'witness') ?? refuse('field-missing', { field: '--key' })

type Work = (call: Call, desk: Desk, seat: Seat) => Promise<number>

const checkpoint: Work = async (call, desk, seat) => {
  await checkpointLogs(desk, seat.archive.id)
  const kept = (await newestCheckpoint(desk, seat, logOf(call))) ?? refuse('not-found', { id: logOf(call) })
  call.out(call.isJson ? JSON.stringify(kept) : kept.note.trimEnd())
  return 0
}

const key: Work = async (call, desk, seat) => {
  const own = desk.logKey ?? refuse('log-absent', {})
  const text = verifierText(verifierOfLog(own, seat.archive.id, logOf(call)))
  call.out(call.isJson ? JSON.stringify({ key: text }) : text)
  return 0
}

const consistency: Work = async (call, desk, seat) => {
  const { proof, ...found } = await consistencyWith(
    desk,
    seat,
    textOf(call.words[1]),
    call.words[2] === undefined ? null : textOf(call.words[2]),
  )
  const hashes = proof.map(toBase64)
  if (call.isJson) call.out(JSON.stringify({ ...found, proof: hashes }))
  else {
    call.err(say(LOG.isConsistent, call.language))
    for (const hash of hashes) call.out(hash)
  }
  return 0
}

const exportTiles: Work = async (call, desk, seat) => {
  const out = call.words[1] ?? refuse('usage', { what: 'attested log export DIR' })
  assertEmpty(out)
  const size = await tilesOfLog(desk, seat, logOf(call), async (path, bytes) =>
    writeFolder(out, new Map([[path, bytes]])),
  )
  call.out(call.isJson ? JSON.stringify({ size, out }) : say(tilesWritten(size, out), call.language))
  return 0
}

const check: Work = async (call, desk, seat) => {
  const found = []
  for (const log of LOGS) found.push(await checkLog(desk, seat, log))
  for (const { log, size, root, broken } of found) {
    const said = { log, size, root: toBase64(root), broken }
    call.out(call.isJson ? JSON.stringify(said) : `${log} ${size} ${said.root}`)
  }
  const bad = found.find(({ broken }) => broken !== null)
  if (bad?.broken) return refuse('log-broken', { log: bad.log, leaf: bad.broken.leaf, why: bad.broken.why })
  if (!call.isJson) call.out(say(LOG.agrees, call.language))
  return 0
}

const witness: Work = async (call, desk, seat) => {
  const verifier = keyOf(call)
  const { size, seconds } = await addWitness(desk, seat, textOf(call.words[1]), verifier)
  const said = { name: verifier.name, size, at: new Date(seconds * 1000).toISOString() }
  call.out(call.isJson ? JSON.stringify(said) : say(witnessKept(verifier.name, size), call.language))
  return 0
}

/** How many entries, from `--old`. */
const oldOf = (call: Call): number | null => {
  const typed = call.text('old')
  const old = typed === null ? null : readCount(typed)
  return typed !== null && old === null ? refuse('choice-unknown', { field: '--old', value: typed.slice(0, 40) }) : old
}

/** Made where the log is, for a witness to sign. */
const request: Work = async (call, desk, seat) => {
  const from = { old: oldOf(call), witness: givenKey(call, 'witness') }
  const text = await witnessRequest(desk, seat, logOf(call), from)
  const out = call.text('out')
  if (out === null) call.out(text.trimEnd())
  else writeNew(out, text)
  return 0
}

/** Signs as a witness, on another member's computer: no database is opened. Without a file it says the witness's key. */
const cosign = async (call: Call): Promise<number> => {
  const file = call.words[1]
  if (file === undefined) {
    const own = verifierText(await witnessVerifier(call.home))
    call.out(call.isJson ? JSON.stringify({ key: own }) : own)
    return 0
  }
  const signed = await cosignCheckpoint(call.home, textOf(file), givenKey(call, 'log'), new Date().toISOString())
  const { note, witness: by, ...said } = signed
  if (call.isJson) {
    call.out(JSON.stringify({ ...said, witness: verifierText(by), note }))
    return 0
  }
  call.err(say(cosigned(signed.log, signed.size), call.language))
  if (signed.isFirst) call.err(say(LOG.firstSeen, call.language))
  const out = call.text('out')
  if (out === null) call.out(note.trimEnd())
  else writeNew(out, note)
  return 0
}

const stamp: Work = async (call, desk, seat) => {
  const log = logOf(call)
  const [, file] = call.words
  const tell = (state: 'pending' | 'stamped', said: object): number => {
    call.out(call.isJson ? JSON.stringify({ state, ...said }) : say(LOG[state], call.language))
    return 0
  }
  if (file !== undefined) return tell('stamped', await keepStamp(desk, seat, log, readBytes(file)))
  await checkpointLogs(desk, seat.archive.id)
  const { size, request } = await requestStamp(desk, seat, log)
  const out = call.text('out')
  if (out !== null) writeNew(out, request)
  const address = call.text('tsa')
  const reply = address === null ? null : await askAuthority(address, request)
  return reply === null ? tell('pending', { size }) : tell('stamped', await keepStamp(desk, seat, log, reply))
}

const resume: Work = async (call, desk, seat) => {
  const signed = readOwn(desk, seat.archive.id, textOf(call.words[1]))
  await resumeLog(desk, call.home, seat, signed)
  call.out(call.isJson ? JSON.stringify({ resumed: true }) : say(LOG.resumed, call.language))
  return 0
}

const anew: Work = async (call, desk, seat) => {
  const why = call.text('reason') ?? refuse('field-missing', { field: '--reason' })
  const fresh = await beginAnew(desk, call.home, why)
  const text = publicVerifier(fresh, seat.archive.id)
  if (!call.isJson) call.err(say(LOG.anew, call.language))
  call.out(call.isJson ? JSON.stringify({ key: text }) : (text ?? ''))
  return 0
}

const WORDS: Readonly<Record<string, Work>> = {
  ...{ checkpoint, key, consistency, check, witness, request, stamp, resume, anew },
  export: exportTiles,
}
/** Words that need a file or folder after them. */
const WITH_FILE = ['consistency', 'export', 'witness', 'resume']

const log = (call: Call): Promise<number> => {
  const [word = '', file] = call.words
  if (word === 'cosign') return cosign(call)
  const work =
    WORDS[word] ?? refuse('usage', { what: `attested log ${['cosign', ...Object.keys(WORDS)].sort().join('|')}` })
  if (call.words.length > (word === 'consistency' ? 3 : 2))
    return refuse('usage', { what: `attested log ${word} FILE` })
  if (file === undefined && WITH_FILE.includes(word)) return refuse('usage', { what: `attested log ${word} FILE` })
  return withHouse(call, (desk, seat) => work(call, desk, seat))
}

export const LOG_VERBS: readonly Verb[] = [
  {
    name: 'log',
    words: 'WORD [FILE] [FILE]',
    least: 1,
    most: 3,
    says: VERB.log,
    options: [
      { name: 'log', value: 'internal|public', says: OPTION.log },
      { name: 'key', value: 'KEY', says: OPTION.key },
      { name: 'tsa', value: 'ADDRESS', says: OPTION.tsa },
      { name: 'old', value: 'N', says: OPTION.old },
      { name: 'out', value: 'FILE', says: OPTION.out },
      { name: 'reason', value: 'TEXT', says: OPTION.reason },
    ],
    run: log,
  },
]
