import { basename, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findEditionFile, listDossiers, newestEdition, openDossier, showDossier } from '../desk/dossier.js'
import { freezeDossier, publishDossier, showGate } from '../desk/gate/bundle.js'
import { proofOfEdition } from '../desk/log/proof.js'
import { utf8Of } from '../proof/json.js'
import { PROOF_FILE } from '../proof/manifest.js'
import { readPolicy } from '../proof/log/policy.js'
import { verifyEdition } from '../proof/verdict.js'
import { standsInTheWay } from '../record/gate/check.js'
import { GATE_CHECK, STATE } from '../words/gate/check.js'
import { findingSaid } from '../words/gate/finding.js'
import { printEdition } from '../press/edition.js'
import { bilingual, inLanguage } from '../record/bilingual.js'
import type { Edition } from '../record/dossier.js'
import { readId, type DossierId } from '../record/id.js'
import { refuse } from '../record/refusal.js'
import type { Desk, Seat } from '../desk/act.js'
import { checkedFiles, CLI, OPTION, publishedTo, VERB } from '../words/cli.js'
import { PROOF, verdictLines } from '../words/log.js'
import { say } from '../words/said.js'
import { assertEmpty, readBytes, readFolder, writeFolder } from './file.js'
import { withHouse } from './house.js'
import type { Call, Verb } from './verb.js'

const dossiers = (call: Call): Promise<number> =>
  withHouse(call, async (desk, seat) => {
    const cards = await listDossiers(desk, seat, null)
    for (const card of cards) {
      const title = inLanguage(card.title, call.language).text
      call.out(call.isJson ? JSON.stringify(card) : `${card.id} · ${title} · ${card.claims} · ${card.editions}`)
    }
    if (cards.length === 0 && !call.isJson) call.err(say(CLI.nothing, call.language))
    return 0
  })

const compile = (call: Call): Promise<number> =>
  withHouse(call, async (desk, seat) => {
    const title =
      bilingual(call.text('title-en'), call.text('title-ko')) ?? refuse('field-missing', { field: '--title-en' })
    const items = call.words.map((word) => ({ kind: 'claim' as const, claim: readId('claim', word) }))
    const { id } = await openDossier(desk, seat, { title, items })
    call.out(call.isJson ? JSON.stringify({ id }) : id)
    return 0
  })

/** Says what the gate finds, freezes the pages where they are not, and publishes where nothing stands in the way. */
const throughGate = async (call: Call, desk: Desk, seat: Seat, id: DossierId): Promise<Edition> => {
  const input = { id, print: printEdition }
  const first = await showGate(desk, seat, input)
  if (!seat.archive.isSpecimen && first.problem === null && !first.isCurrent) await freezeDossier(desk, seat, input)
  const gate = await showGate(desk, seat, input)
  if (gate.problem) return refuse(gate.problem.code, gate.problem.facts)
  for (const { id: check, state, findings } of standsInTheWay(gate.checks, seat.archive.isSpecimen)) {
    call.err(`${check}: ${say(GATE_CHECK[check].holds, call.language)} (${say(STATE[state], call.language)})`)
    for (const found of findings) call.err(`  ${say(findingSaid(found), call.language)}`)
    call.err(`  ${say(GATE_CHECK[check].mend, call.language)}`)
  }
  return publishDossier(desk, seat, input)
}

const editionFor = async (
  call: Call,
  desk: Desk,
  seat: Seat,
  id: DossierId,
  wanted: string | null,
): Promise<Edition> => {
  if (wanted === null) return throughGate(call, desk, seat, id)
  if (wanted === 'latest') return newestEdition(desk, seat, id)
  const { editions } = await showDossier(desk, seat, id)
  return editions.find((edition) => String(edition.number) === wanted) ?? refuse('edition-unknown', { dossier: id })
}

const publish = (call: Call): Promise<number> => {
  const out = call.text('out') ?? refuse('field-missing', { field: '--out' })
  assertEmpty(out)
  return withHouse(call, async (desk, seat) => {
    const edition = await editionFor(call, desk, seat, readId('dossier', call.words[0] ?? ''), call.text('edition'))
    const files = new Map<string, Uint8Array>()
    for (const { path } of edition.files)
      files.set(path, (await findEditionFile(desk, seat, { id: edition.id, path })).bytes)
    const proof = await proofOfEdition(desk, seat, edition.id)
    if (proof !== null) files.set(PROOF_FILE, utf8Of(proof))
    else call.err(say(PROOF.pending, call.language))
    writeFolder(out, files)
    call.out(call.isJson ? JSON.stringify(edition) : say(publishedTo(edition.id, edition.number, out), call.language))
    return 0
  })
}

const checker = fileURLToPath(new URL('../../verify.html', import.meta.url))

const verify = async (call: Call): Promise<number> => {
  const page = call.text('page')
  if (page !== null) {
    writeFolder(dirname(page), new Map([[basename(page), readBytes(checker)]]))
    call.out(page)
    if (call.words.length === 0) return 0
  }
  if (call.words.length === 0) return refuse('usage', { what: 'attested verify DIR' })
  const given = call.text('policy')
  const policy = given === null ? null : readPolicy(new TextDecoder().decode(readBytes(given)))
  if (given !== null && policy === null) return refuse('policy-unreadable', { path: given })
  const verdict = verifyEdition(readFolder(call.words[0] ?? ''), policy)
  const { check, broken } = verdict
  if (call.isJson) call.out(JSON.stringify({ ...check, ...verdict, check: undefined }))
  else {
    for (const { path, kind } of check.problems) call.out(`${path}: ${say(CLI[kind], call.language)}`)
    call.out(say(checkedFiles(check.checked), call.language))
    if (check.ok) call.out(say(CLI.intact, call.language))
    for (const line of verdictLines(verdict)) call.out(say(line, call.language))
  }
  if (broken === null) return 0
  return broken === 'files'
    ? refuse('edition-broken', { path: check.problems[0]?.path ?? '' })
    : refuse('edition-unproved', { step: broken })
}

export const DOSSIER_VERBS: readonly Verb[] = [
  { name: 'dossiers', words: '', least: 0, most: 0, says: VERB.dossiers, options: [], run: dossiers },
  {
    name: 'compile',
    words: 'CLAIM…',
    least: 1,
    most: Infinity,
    says: VERB.compile,
    options: [
      { name: 'title-en', value: 'TEXT', says: OPTION['title-en'] },
      { name: 'title-ko', value: 'TEXT', says: OPTION['title-ko'] },
    ],
    run: compile,
  },
  {
    name: 'publish',
    words: 'DOSSIER',
    least: 1,
    most: 1,
    says: VERB.publish,
    options: [
      { name: 'out', value: 'DIR', says: OPTION.out },
      { name: 'edition', value: 'N', says: OPTION.edition },
    ],
    run: publish,
  },
  {
    name: 'verify',
    words: 'DIR',
    least: 0,
    most: 1,
    says: VERB.verify,
    options: [
      { name: 'page', value: 'FILE', says: OPTION.page },
      { name: 'policy', value: 'FILE', says: OPTION.policy },
    ],
    run: verify,
  },
]
