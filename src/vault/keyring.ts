import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { refuse } from '../record/refusal.js'
import { sealUnder } from '../seal/age.js'
import type { Pin } from '../seal/directory.js'
import { keysOf } from '../seal/word.js'
import { openUnder } from './opening.js'

/** A member's secrets on this computer, under seven words. */
export type Keyring = {
  readonly v: 1
  readonly vault: string
  readonly member: string
  readonly signing: string
  readonly inbox: string
}

/** The vault's folder on this computer. What it holds is ciphertext, public, or may only add. */
export type Folder = {
  readonly members: () => Promise<readonly string[]>
  readonly saveKeyring: (keyring: Keyring, passphrase: string) => Promise<void>
  /** Null where the words are not the right ones. */
  readonly openKeyring: (member: string, passphrase: string) => Promise<Keyring | null>
  readonly pin: () => Promise<Pin | null>
  readonly remember: (pin: Pin) => Promise<void>
  readonly saveWriter: (secret: string) => Promise<void>
  /** The key by which this computer may add without being able to read; null where it has none. */
  readonly writer: () => Promise<string | null>
  /** Failed tries since the last right one, and when the last was (milliseconds). */
  readonly tries: () => Promise<{ readonly count: number; readonly last: number }>
  readonly countTry: (tries: { readonly count: number; readonly last: number }) => Promise<void>
}

const MEMBER = /^member_[A-Za-z0-9][A-Za-z0-9.-]{0,79}$/

export const openFolder = (folder: string, logN?: number): Folder => {
  const path = (name: string): string => join(folder, name)
  const write = async (name: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const draft = path(`.${name}.${process.pid}`)
    await writeFile(draft, content, { mode: 0o600, flush: true })
    await rename(draft, path(name))
  }
  const read = async <Held>(name: string): Promise<Held | null> => {
    const text = await readFile(path(name), 'utf8').catch(() => null)
    return text === null ? null : (JSON.parse(text) as Held)
  }
  const fileOf = (member: string): string =>
    MEMBER.test(member) ? `keyring-${member}.age` : refuse('not-found', { id: member.slice(0, 40) })
  return {
    members: async () =>
      (await readdir(folder).catch(() => []))
        .flatMap((name) => /^keyring-(member_.+)\.age$/.exec(name)?.[1] ?? [])
        .sort(),
    saveKeyring: async (keyring, passphrase) => {
      const plain = new TextEncoder().encode(JSON.stringify(keyring))
      await write(fileOf(keyring.member), await sealUnder(keysOf(passphrase), plain, logN))
    },
    openKeyring: async (member, passphrase) => {
      const bytes = await readFile(path(fileOf(member))).catch(() => null)
      if (!bytes) return refuse('not-found', { id: member })
      const keyring = await openUnder<Keyring>(keysOf(passphrase), new Uint8Array(bytes))
      return keyring?.member === member ? keyring : null
    },
    pin: () => read<Pin>('pin.json'),
    remember: (pin) => write('pin.json', JSON.stringify(pin)),
    saveWriter: (secret) => write('writer.json', JSON.stringify({ secret })),
    writer: async () => (await read<{ secret: string }>('writer.json'))?.secret ?? null,
    tries: async () => (await read<{ count: number; last: number }>('tries.json')) ?? { count: 0, last: 0 },
    countTry: (tries) => write('tries.json', JSON.stringify(tries)),
  }
}
