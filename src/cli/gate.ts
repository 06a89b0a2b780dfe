import { createInterface } from 'node:readline/promises'
import { proveWithPassphrase } from '../desk/access/signin.js'
import { listMembers } from '../desk/access/member.js'
import { approveDossier, showGate } from '../desk/gate/bundle.js'
import { addEditionNotice, decideHidden, hideEdition } from '../desk/gate/notice.js'
import { printEdition } from '../press/edition.js'
import { bilingual } from '../record/bilingual.js'
import { DECISIONS, HIDE_CLASSES, NOTICES, SEVERITIES } from '../record/gate/notice.js'
import { readId } from '../record/id.js'
import { refuse } from '../record/refusal.js'
import type { Desk, Seat } from '../desk/act.js'
import { OPTION, VERB } from '../words/cli.js'
import { GATE_CLI } from '../words/gate/cli.js'
import { say } from '../words/said.js'
import { withHouse } from './house.js'
import type { Call, Verb } from './verb.js'

const oneOf = <Value extends string>(
  values: readonly Value[],
  text: string | null,
  field: string,
  otherwise?: Value,
): Value =>
  values.find((value) => value === (text ?? otherwise)) ??
  refuse('choice-unknown', { field, value: (text ?? '').slice(0, 60) })

/**
 * The seat of the member who approves: another one than the terminal's proves who they are with their passphrase and a
 * code, read from the terminal or a pipe and never from the arguments.
 */
export const seatOf = async (call: Call, desk: Desk, seat: Seat): Promise<Seat> => {
  const active = (await listMembers(desk, seat)).filter(({ state }) => state === 'active')
  const name = call.text('as')
  if (name === null) return active.length > 1 ? refuse('field-missing', { field: '--as' }) : seat
  const wanted = name.normalize('NFC').trim().toLowerCase()
  const member = active.find((one) => one.name.toLowerCase() === wanted) ?? refuse('sign-in-refused')
  const lines = createInterface({ input: process.stdin, terminal: false })[Symbol.asyncIterator]()
  const ask = async (words: { readonly en: string; readonly ko: string }): Promise<string> => {
    call.err(say(words, call.language))
    return String((await lines.next()).value ?? '')
  }
  const passphrase = await ask(GATE_CLI.passphrase)
  const code = await ask(GATE_CLI.code)
  await proveWithPassphrase(desk, member, { passphrase, code })
  return { ...seat, member: { id: member.id, name: member.name, roles: member.roles } }
}

const approve = (call: Call): Promise<number> =>
  withHouse(call, async (desk, seat) => {
    const id = readId('dossier', call.words[0] ?? '')
    const by = await seatOf(call, desk, seat)
    const gate = await showGate(desk, by, { id, print: printEdition })
    const sha256 = call.text('sha256') ?? gate.bundle?.sha256 ?? refuse('bundle-unknown')
    const approved = await approveDossier(desk, by, { id, sha256, print: printEdition })
    call.out(call.isJson ? JSON.stringify(approved) : approved.sha256)
    return 0
  })

const withdraw = (call: Call): Promise<number> =>
  withHouse(call, async (desk, seat) => {
    const [first = '', decision] = call.words
    if (decision !== undefined) {
      const decided = await decideHidden(desk, await seatOf(call, desk, seat), {
        withdrawal: first,
        decision: oneOf(DECISIONS, decision, 'decision'),
      })
      call.out(call.isJson ? JSON.stringify(decided) : decided.withdrawal)
      return 0
    }
    const hidden = await hideEdition(desk, seat, {
      edition: readId('edition', first),
      class: oneOf(HIDE_CLASSES, call.text('class'), '--class', 'danger-to-source'),
    })
    call.out(call.isJson ? JSON.stringify(hidden) : hidden.withdrawal)
    return 0
  })

const correct = (call: Call): Promise<number> =>
  withHouse(call, async (desk, seat) => {
    const both = (name: string) => bilingual(call.text(`${name}-en`), call.text(`${name}-ko`))
    const claim = call.text('claim')
    const noted = await addEditionNotice(desk, seat, {
      edition: readId('edition', call.words[0] ?? ''),
      claim: claim === null ? null : readId('claim', claim),
      kind: oneOf(NOTICES, call.text('kind'), '--kind', 'correction'),
      was: both('was'),
      is: both('is'),
      why: both('why'),
      severity: oneOf(SEVERITIES, call.text('severity'), '--severity', 'small'),
      channels: null,
    })
    call.out(call.isJson ? JSON.stringify(noted) : noted.notice)
    return 0
  })

export const GATE_VERBS: readonly Verb[] = [
  {
    name: 'approve',
    words: 'DOSSIER',
    least: 1,
    most: 1,
    says: VERB.approve,
    options: [
      { name: 'sha256', value: 'HASH', says: OPTION.sha256 },
      { name: 'as', value: 'NAME', says: OPTION.as },
    ],
    run: approve,
  },
  {
    name: 'withdraw',
    words: 'EDITION | WITHDRAWAL DECISION',
    least: 1,
    most: 2,
    says: VERB.withdraw,
    options: [
      { name: 'class', value: 'CLASS', says: OPTION.class },
      { name: 'as', value: 'NAME', says: OPTION.as },
    ],
    run: withdraw,
  },
  {
    name: 'correct',
    words: 'EDITION',
    least: 1,
    most: 1,
    says: VERB.correct,
    options: [
      { name: 'kind', value: 'KIND', says: OPTION['notice-kind'] },
      { name: 'claim', value: 'CLAIM', says: OPTION['notice-claim'] },
      { name: 'severity', value: 'GRADE', says: OPTION.severity },
      ...(['was', 'is', 'why'] as const).flatMap((name) =>
        (['en', 'ko'] as const).map((language) => ({
          name: `${name}-${language}`,
          value: 'TEXT',
          says: OPTION[name],
        })),
      ),
    ],
    run: correct,
  },
]
