import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { Decrypter } from 'age-encryption'
import { recipientOf } from '../../src/seal/age.js'
import { sha256Of } from '../../src/seal/signing.js'
import { identityOfTouch } from '../../src/seal/touch.js'
import { keysOf } from '../../src/seal/word.js'
import { VAULT_ACTS } from '../../src/vault/act.js'
import { addCompartment } from '../../src/vault/rekey.js'
import { directoryOfRoom, lock, sealNew } from '../../src/vault/room.js'
import { askForTouch } from '../../src/vault/touch.js'
import { addHardware, newHardware, openWith, saltsIn } from './hardware.js'
import { FIRST, openKeepers, WORDS } from './keepers.js'

const COMPARTMENTS = 8
const EACH = 25

const { house, room, open } = await openKeepers()
const names = new Set<string>()
const compartments = ['1']
await open()
while (compartments.length < COMPARTMENTS) compartments.push(await addCompartment(room))
const hardware = newHardware()
await addHardware(room, hardware)
for (const compartment of compartments) {
  await open(compartment)
  for (let number = 0; number < EACH; number += 1) {
    const name = `invented ${compartment} ${number}.`
    names.add(name)
    await sealNew(room, { fields: { name } })
  }
}
lock(room)

/** What somebody has who sits in the computer: texts of memory, of what the page sent and got, halves that a key gave. */
type Loot = { readonly texts: string[]; readonly halves: Uint8Array[] }

const memoryOf = (): string =>
  JSON.stringify(room, (_, value: unknown) => (value instanceof Map || value instanceof Set ? [...value] : value))

/** Every ciphertext there is: the vault's folder, and every sealed row of the database. */
const ciphertexts = async (): Promise<readonly Uint8Array[]> => {
  const folder = join(house.folder, 'vault')
  const files = readdirSync(folder).map((name) => new Uint8Array(readFileSync(join(folder, name))))
  const rows = await Promise.all([
    house.owner`select bytes from attested.sealed_record`,
    house.owner`select bytes from attested.sealed_link`,
    house.owner`select bytes from attested.vault_wrap`,
  ])
  return [...files, ...rows.flat().map(({ bytes }) => new Uint8Array(bytes as Buffer))]
}

const opened = async (set: (decrypter: Decrypter) => void, sealed: Uint8Array): Promise<string | null> => {
  const decrypter = new Decrypter()
  set(decrypter)
  return decrypter.decrypt(sealed).then(
    (plain) => Buffer.from(plain).toString('utf8'),
    () => null,
  )
}

/** Identities of every pair of halves for every place, kept where something is sealed to them. */
const fromHalves = async (halves: readonly Uint8Array[]): Promise<readonly string[]> => {
  const { vault, touches } = await directoryOfRoom(room)
  const known = new Set([...touches.values()].map(({ recipient }) => recipient))
  const found: string[] = []
  for (const first of halves)
    for (const second of halves)
      for (const { member, compartment, key } of touches.values()) {
        const identity = identityOfTouch({ vault, member, compartment, key }, { first, second })
        if (identity && known.has(await recipientOf(identity))) found.push(identity)
      }
  return found
}

const pairs = new Map<string, Promise<string | null>>()

/**
 * Tries every key against every ciphertext, with what opens again, until nothing more does. Our own checks stand in no way.
 * What one key has opened is tried with no other: it holds the same bytes for whoever opens it.
 */
const lostTo = async (loot: Loot, words: string | null = null) => {
  const [all, texts] = [await ciphertexts(), [...loot.texts, ...(await fromHalves(loot.halves))]]
  if (words !== null)
    for (const sealed of all) texts.push((await opened((one) => one.addPassphrase(keysOf(words)), sealed)) ?? '')
  const tried = new Set<string>()
  let shut = all
  // Once a pair was tried it comes out the same.
  const tryKey = (key: string, sealed: Uint8Array): Promise<string | null> => {
    const pair = `${key} ${sha256Of(sealed)}`
    const known = pairs.get(pair) ?? opened((one) => one.addIdentity(key), sealed)
    pairs.set(pair, known)
    return known
  }
  for (;;) {
    const keys = texts.flatMap((text) => text.match(/AGE-SECRET-KEY-PQ-1[0-9A-Z]+/g) ?? [])
    const next = keys.find((key) => !tried.has(key))
    if (next === undefined) break
    tried.add(next)
    const left: Uint8Array[] = []
    for (const sealed of shut) {
      const text = await tryKey(next, sealed)
      if (text === null) left.push(sealed)
      else texts.push(text)
    }
    shut = left
  }
  const lost = new Map<string, number>()
  for (const name of names)
    if (texts.some((text) => text.includes(name))) {
      const compartment = name.split(' ')[1] ?? ''
      lost.set(compartment, (lost.get(compartment) ?? 0) + 1)
    }
  const total = [...lost.values()].reduce((sum, count) => sum + count, 0)
  return { lost: Object.fromEntries(lost), total, keys: tried.size, ciphertexts: all.length }
}

/** Opens by a touch and does in the window all that a page can ask for without words. */
const watchedTouch = async (loot: Loot, compartment: string): Promise<void> => {
  await openWith(room, hardware, FIRST, compartment, ({ first, second }) => loot.halves.push(first, second))
  loot.texts.push(memoryOf())
  for (const name of ['state', 'list', 'joiners', 'waiting', 'touch-ask'])
    loot.texts.push(JSON.stringify(await VAULT_ACTS[name]?.(room, { member: FIRST, compartment }).catch(() => null)))
  loot.texts.push(memoryOf())
  lock(room)
  loot.texts.push(memoryOf())
}

test('whoever has the disk, the database, the memory and all that was sent loses us 25 for each touch, and no other', async () => {
  const loot: Loot = { texts: [], halves: [] }
  assert.equal((await lostTo(loot)).total, 0, 'the disk and the database alone')
  for (const [touches, compartment] of [
    [1, '3'],
    [2, '5'],
  ] as const) {
    await watchedTouch(loot, compartment)
    const { lost, total, keys, ciphertexts: tried } = await lostTo(loot)
    console.log(
      `# opened by ${touches} touch(es): ${total} of ${names.size} lost (${keys} keys on ${tried} ciphertexts)`,
    )
    assert.deepEqual(lost, Object.fromEntries(['3', '5'].slice(0, touches).map((one) => [one, EACH])))
    assert.equal(total, EACH * touches)
    assert.ok(tried >= COMPARTMENTS * EACH + 2 * COMPARTMENTS + COMPARTMENTS)
  }
})

test('an infected page that asks each touch for halves of two compartments has no more compartments than touches', async () => {
  const loot: Loot = { texts: [], halves: [] }
  const salts = new Map<string, readonly [Uint8Array, Uint8Array]>()
  for (const compartment of compartments) {
    const [question] = (await askForTouch(room, { member: FIRST, compartment })).questions
    salts.set(compartment, saltsIn(question ?? assert.fail()))
  }
  const crossed = async (half: 0 | 1): Promise<number> => {
    const { first, second } = hardware.touch(
      salts.get('2')?.[half] ?? assert.fail(),
      salts.get('7')?.[half] ?? assert.fail(),
    )
    loot.halves.push(first, second)
    return (await lostTo(loot)).total
  }
  assert.deepEqual([await crossed(0), await crossed(1)], [0, 2 * EACH])
})

test('seven words that were typed while somebody watched lose all of the keeper’s: two hundred of two hundred', async () => {
  const { total, keys } = await lostTo({ texts: [], halves: [] }, WORDS)
  console.log(`# seven words typed while watched: ${total} of ${names.size} lost (${keys} keys)`)
  assert.equal(total, COMPARTMENTS * EACH)
})
