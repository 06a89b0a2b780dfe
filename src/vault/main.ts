import type { Language } from '../record/bilingual.js'
import { isRefusal, Refusal, type RefusalCode } from '../record/refusal.js'
import { DOOR, type Door } from './door.js'
import { openFolder } from './keyring.js'
import { openRoom } from './room.js'
import { serveRoom } from './serve.js'

type Ask = { readonly id: number; readonly name: string; readonly input: unknown }
type Said = {
  readonly id: number
  readonly value?: unknown
  readonly refused?: { readonly code: RefusalCode; readonly facts: Refusal['facts'] }
}
type Start = { readonly folder: string; readonly language: Language; readonly logN?: number }

/** The door as seen from inside: each question goes through the pipe to whoever started this process. */
const doorThrough = (send: (ask: Ask) => void): { readonly door: Door; readonly hear: (said: Said) => void } => {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (thrown: unknown) => void }>()
  let next = 1
  const ask = (name: string, input: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = next++
      waiting.set(id, { resolve, reject })
      send({ id, name, input })
    })
  const door = Object.fromEntries(DOOR.map((name) => [name, (input: unknown) => ask(name, input)])) as unknown as Door
  const hear = ({ id, value, refused }: Said): void => {
    const held = waiting.get(id)
    waiting.delete(id)
    if (refused) held?.reject(new Refusal(refused.code, refused.facts))
    else held?.resolve(value)
  }
  return { door, hear }
}

/** The process of the vault: started by `attested vault` with a pipe, gone when the pipe closes. */
const begin = async (start: Start, door: Door): Promise<void> => {
  const room = openRoom(door, openFolder(start.folder, start.logN))
  const { link, named, close } = await serveRoom(room, start.language)
  process.on('disconnect', () => void close().then(() => process.exit(0)))
  process.send?.({ link, named })
}

if (process.send) {
  // Signals of a terminal reach the whole group; the parent closes the pipe when it is done.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined)
  const { door, hear } = doorThrough((ask) => void process.send?.(ask))
  process.on('message', (message: Said | { readonly start: Start }) => {
    if (!('start' in message)) return hear(message)
    begin(message.start, door).catch((thrown: unknown) => {
      process.send?.({ failed: isRefusal(thrown) ? thrown.code : 'fault' })
      process.exit(1)
    })
  })
}
