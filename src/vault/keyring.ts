import { randomBytes } from 'node:crypto'
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
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

/** A hardware key as this computer knows it: nothing of it is secret, and nothing of it is believed without the chain. */
export type TouchKey = {
  readonly v: 1
  readonly key: string
  readonly member: string
  readonly name: string
  readonly day: string
  /** The name of the window's site under which it was made: it answers under no other. */
  readonly site: string
  readonly credential: string
  readonly transports: readonly string[]
  /** For each compartment what its question is made with, and the epoch whose key lies in its file. */
  readonly compartments: Readonly<Record<string, { readonly nonce: string; readonly epoch: number }>>
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
  /** The name of the window's site: made once, at random, and known to this account alone. */
  readonly site: () => Promise<string>
  readonly touchKeys: () => Promise<readonly TouchKey[]>
  readonly saveTouchKey: (key: TouchKey) => Promise<void>
  /** What a touch opens of one compartment, sealed; null where there is none. */
  readonly touchFile: (key: TouchKey, compartment: string) => Promise<Uint8Array | null>
  readonly saveTouchFile: (key: TouchKey, compartment: string, bytes: Uint8Array) => Promise<void>
  /** Deletes a hardware key's files, all of them. */
  readonly dropTouchKey: (key: string) => Promise<void>
}

const SITE = /^attested-[a-z2-7]{24}\.localhost$/
const TOUCH_KEY = /^touch-([0-9a-f]{32})\.json$/
const KEY_ID = /^[0-9a-f]{32}$/
const COMPARTMENT = /^[a-z0-9-]{1,20}$/

const isTouchKey = (held: unknown): held is TouchKey => {
  const key = held as Partial<TouchKey> | null
  return (
    key?.v === 1 &&
    [key.key, key.member, key.name, key.day, key.site, key.credential].every((text) => typeof text === 'string') &&
    Array.isArray(key.transports) &&
    typeof key.compartments === 'object' &&
    key.compartments !== null &&
    Object.values(key.compartments).every((one) => typeof one?.nonce === 'string')
  )
}

const newSite = (): string =>
  `attested-${[...randomBytes(24)].map((byte) => 'abcdefghijklmnopqrstuvwxyz234567'[byte & 31]).join('')}.localhost`

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
  /** For what the seven words do without: a broken file is none, and keeps nobody out. */
  const readWhole = (name: string): Promise<unknown> => read<unknown>(name).catch(() => null)
  const fileOf = (member: string): string =>
    MEMBER.test(member) ? `keyring-${member}.age` : refuse('not-found', { id: member.slice(0, 40) })
  const touchFileOf = (key: TouchKey, compartment: string): string =>
    KEY_ID.test(key.key) && COMPARTMENT.test(compartment)
      ? `touch-${key.key}-${compartment}.age`
      : refuse('not-found', { id: compartment.slice(0, 40) })
  const names = (): Promise<readonly string[]> => readdir(folder).catch(() => [])
  return {
    members: async () => (await names()).flatMap((name) => /^keyring-(member_.+)\.age$/.exec(name)?.[1] ?? []).sort(),
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
    site: async () => {
      const held = (await readWhole('window.json')) as { readonly site?: unknown } | null
      if (typeof held?.site === 'string' && SITE.test(held.site)) return held.site
      const site = newSite()
      await write('window.json', JSON.stringify({ site }))
      return site
    },
    touchKeys: async () => {
      const held: TouchKey[] = []
      for (const name of await names()) {
        const key = TOUCH_KEY.exec(name)?.[1]
        const one = key === undefined ? null : await readWhole(name)
        if (isTouchKey(one) && one.key === key) held.push(one)
      }
      return held
    },
    saveTouchKey: (key) =>
      KEY_ID.test(key.key) ? write(`touch-${key.key}.json`, JSON.stringify(key)) : refuse('not-found', { id: '' }),
    touchFile: async (key, compartment) => {
      const bytes = await readFile(path(touchFileOf(key, compartment))).catch(() => null)
      return bytes && new Uint8Array(bytes)
    },
    saveTouchFile: (key, compartment, bytes) => write(touchFileOf(key, compartment), bytes),
    dropTouchKey: async (key) => {
      // With a dot before its name, what a write left that was cut off.
      const own = (await names()).filter(
        (name) => KEY_ID.test(key) && name.replace(/^\./, '').startsWith(`touch-${key}`),
      )
      for (const name of own) await rm(path(name))
    },
  }
}
