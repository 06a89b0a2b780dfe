import { createHash, createHmac, randomBytes } from 'node:crypto'
import type { Room } from '../../src/vault/room.js'
import { addTouch, askForTouch, beginTouch, endTouch, nameTouch, openByTouch } from '../../src/vault/touch.js'
import type { Question } from '../../src/vault/question.js'
import { WORDS } from './keepers.js'

/**
 * A hardware key as CTAP 2 and WebAuthn describe one: at each touch at most two outputs of one credential. The browser's own
 * authenticator is tried in the browser tests; this one is for what somebody does who has the computer.
 */
export const newHardware = () => {
  const [secret, credential] = [randomBytes(32), randomBytes(32)]
  let touches = 0
  const output = (salt: Uint8Array): Uint8Array =>
    createHmac('sha256', secret).update(createHash('sha256').update('WebAuthn PRF\0').update(salt).digest()).digest()
  return {
    credential,
    touches: () => touches,
    touch: (first: Uint8Array, second: Uint8Array) => {
      touches += 1
      return { first: output(first), second: output(second) }
    },
  }
}
export type Hardware = ReturnType<typeof newHardware>

export const saltsIn = ({ first, second }: Question) =>
  [Buffer.from(first, 'base64url'), Buffer.from(second, 'base64url')] as const

/** What an authenticator says of a new credential: the site's hash, flags, a counter. */
export const authenticatorOf = (site: string, flags = 0x45): Uint8Array =>
  Buffer.concat([createHash('sha256').update(site).digest(), Buffer.from([flags, 0, 0, 0, 0])])

/** Adds a key as the window does, one touch for each compartment; `only` stops after some. */
export const addHardware = async (room: Room, hardware: Hardware, name = 'red', only = Infinity): Promise<void> => {
  const { site } = await beginTouch(room, { passphrase: WORDS, name, key: null })
  const questions = await nameTouch(room, {
    credential: hardware.credential,
    authenticator: authenticatorOf(site),
    transports: ['usb'],
  })
  for (const question of questions.slice(0, only))
    await addTouch(room, { compartment: question.compartment, ...hardware.touch(...saltsIn(question)) })
  endTouch(room)
}

/** Opens a compartment with one touch. What the key gave is handed to `seen` too. */
export const openWith = async (
  room: Room,
  hardware: Hardware,
  member: string,
  compartment: string,
  seen: (halves: { readonly first: Uint8Array; readonly second: Uint8Array }) => void = () => undefined,
): Promise<void> => {
  const { questions } = await askForTouch(room, { member, compartment })
  const own = Buffer.from(hardware.credential).toString('base64url')
  const question = questions.find(({ credential }) => credential === own) ?? questions[0]
  if (!question) throw new Error('no question')
  const halves = hardware.touch(...saltsIn(question))
  seen(halves)
  await openByTouch(room, { member, compartment, key: question.key, ...halves })
}
