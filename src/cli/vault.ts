import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { doorFor } from '../desk/vault/door.js'
import { isRefusal, refuse } from '../record/refusal.js'
import { CLI, VERB, vaultAt } from '../words/cli.js'
import { say } from '../words/said.js'
import { printOfficeKey, takeIn } from './field.js'
import { withHouse } from './house.js'
import type { Call, Verb } from './verb.js'

const program = fileURLToPath(new URL('../vault/main.js', import.meta.url))

type Links = { readonly link: string; readonly named: string }
type Ask = { readonly id: number; readonly name: string; readonly input: never }

/** The vault's process: no environment of ours but where it may write nothing, no database, one pipe. */
const startChild = (): ChildProcess =>
  fork(program, [], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: { PATH: process.env.PATH ?? '', LC_ALL: 'C.UTF-8' },
    execArgv: [],
  })

const untilStopped = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
    child.once('exit', () => resolve())
  })

const vault = (call: Call): Promise<number> => {
  const [deed] = call.words
  if (deed === undefined) return openWindow(call)
  if (deed === 'key') return printOfficeKey(call)
  return deed === 'take' ? takeIn(call) : refuse('usage', { what: 'attested vault [key|take FILE…]' })
}

const openWindow = (call: Call): Promise<number> =>
  withHouse(call, async (desk, seat) => {
    if (call.archive.id !== 'own') return refuse('archive-read-only', { archive: call.archive.id })
    const door = doorFor(desk, seat)
    const child = startChild()
    const stopped = untilStopped(child)
    const links = new Promise<Links>((resolve, reject) => {
      child.once('exit', () => reject(new Error('the vault did not start')))
      child.on('message', (message: Ask | Links) => {
        if ('link' in message) return resolve(message)
        if (!('name' in message) || !Object.hasOwn(door, message.name)) return undefined
        const { id, name, input } = message
        door[name as keyof typeof door](input).then(
          (value) => child.connected && child.send({ id, value }),
          (thrown: unknown) => {
            const refused = isRefusal(thrown)
              ? { code: thrown.code, facts: thrown.facts }
              : { code: 'fault', facts: {} }
            return child.connected && child.send({ id, refused })
          },
        )
        return undefined
      })
    })
    child.send({ start: { folder: join(call.home, 'vault'), language: call.language } })
    const { link, named } = await links
    call.out(call.isJson ? JSON.stringify({ link, named }) : say(vaultAt(named, link), call.language))
    await stopped
    call.err(say(CLI.stopping, call.language))
    if (child.connected) child.disconnect()
    if (child.exitCode === null) await new Promise((resolve) => child.once('exit', resolve))
    return 0
  })

export const VAULT_VERBS: readonly Verb[] = [
  { name: 'vault', words: '[key|take FILE…]', least: 0, most: 100, options: [], says: VERB.vault, run: vault },
]
