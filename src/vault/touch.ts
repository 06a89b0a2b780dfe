import { randomBytes } from 'node:crypto'
import { refuse } from '../record/refusal.js'
import { recipientOf } from '../seal/age.js'
import { touchAt, type Compartment, type Directory } from '../seal/directory.js'
import { sealBody } from '../seal/envelope.js'
import { signerOf, type Signer } from '../seal/signing.js'
import { identityOfTouch, keyIdOf, saltsOf, touchSigner, unfitness, type Halves, type Touch } from '../seal/touch.js'
import type { TouchKey } from './keyring.js'
import { openTouched, openWrap, touchPlace } from './opening.js'
import {
  directoryOfRoom,
  enact,
  keptBy,
  layOpen,
  lock,
  openByWords,
  openRing,
  stillOpen,
  TOUCH_WITHIN,
  type Adding,
  type Opened,
  type Room,
} from './room.js'
import type { Question } from './question.js'

const questionOf = (vault: string, key: TouchKey, compartment: string, nonce: string): Question => {
  const { first, second } = saltsOf({ vault, member: key.member, compartment, key: key.key }, nonce)
  const [one, two] = [first, second].map((salt) => Buffer.from(salt).toString('base64url'))
  const { credential, transports } = key
  return { compartment, key: key.key, credential, transports, first: one ?? '', second: two ?? '' }
}

/** The file of a touch: the keys of one compartment and the key that signs meanwhile, and nothing of another. */
const writeFile = async (
  room: Room,
  directory: Directory,
  key: TouchKey,
  touch: Touch,
  held: Pick<Opened, 'compartment' | 'identity' | 'former'>,
  signers: { readonly now: Signer; readonly touch: Signer },
): Promise<TouchKey> => {
  const { compartment, identity, former } = held
  const place = touchPlace(touch, compartment, directory.vault)
  const fields = { identity, former: [...former], signing: signers.touch.secret }
  // Sealed to the recipient that the chain names: what lies in the folder is never asked whom to seal to.
  const bytes = await sealBody([touch.recipient], { v: 1, ...place, prev: null, fields }, signers.now)
  await room.folder.saveTouchFile(key, compartment.id, bytes)
  const nonce = key.compartments[compartment.id]?.nonce ?? ''
  const next = { ...key, compartments: { ...key.compartments, [compartment.id]: { nonce, epoch: compartment.epoch } } }
  await room.folder.saveTouchKey(next)
  return next
}

/**
 * Brings the open compartment's files of this keeper's hardware keys up to its epoch; no touch is needed. Where a file
 * cannot be written it stays behind, and the window says so.
 */
export const refreshTouches = async (room: Room): Promise<void> => {
  const opened = stillOpen(room)
  const { compartment, member } = opened
  const directory = await directoryOfRoom(room)
  for (const key of await room.folder.touchKeys()) {
    const touch = directory.touches.get(touchAt({ key: key.key, compartment: compartment.id }))
    const held = key.compartments[compartment.id]
    if (!touch || touch.member !== member || !held || held.epoch === compartment.epoch) continue
    const { vault } = directory
    const own = opened.isTouched ? opened.signer : touchSigner(opened.signer, { ...touch, vault })
    if (own.key === touch.signing)
      await writeFile(room, directory, key, touch, opened, { now: opened.signer, touch: own }).catch(() => null)
  }
}

/** The compartments of a member, those a key does not open yet, or no longer. */
const missingOf = (directory: Directory, member: string, key: TouchKey | null): readonly Compartment[] =>
  [...directory.compartments.values()].filter(
    ({ id, epoch, keepers }) =>
      keepers.includes(member) &&
      !(key?.compartments[id]?.epoch === epoch && directory.touches.has(touchAt({ key: key.key, compartment: id }))),
  )

/** The next step of adding a key. A step that is refused ends it: what the seven words opened is not kept for another try. */
const adding = async <Result>(room: Room, step: (adding: Adding) => Promise<Result>): Promise<Result> => {
  openByWords(room)
  const held = room.adding ?? refuse('words-needed')
  room.adding = null
  held.until = room.now() + TOUCH_WITHIN
  const result = await step(held)
  room.adding = held
  return result
}

const questionsOf = (directory: Directory, key: TouchKey): readonly Question[] =>
  missingOf(directory, key.member, key).map(({ id }) =>
    questionOf(directory.vault, key, id, key.compartments[id]?.nonce ?? ''),
  )

/** A key with what the questions for all compartments of its keeper are made with. */
const withNonces = (directory: Directory, key: TouchKey): TouchKey => ({
  ...key,
  compartments: {
    ...Object.fromEntries(
      missingOf(directory, key.member, key).map(({ id }) => [
        id,
        key.compartments[id] ?? { nonce: randomBytes(16).toString('base64url'), epoch: 0 },
      ]),
    ),
    ...key.compartments,
  },
})

/**
 * Begins to add a hardware key, or to bring one up to date (`key`): the seven words are typed anew, since this is the one
 * moment at which several compartments are in memory. Answers with what the page needs to make a credential.
 */
export const beginTouch = async (
  room: Room,
  input: { readonly passphrase: string; readonly name: string; readonly key: string | null },
) => {
  const { member } = openByWords(room)
  room.adding = null
  const keyring = await openRing(room, member, input.passphrase)
  const directory = await directoryOfRoom(room)
  const site = await room.folder.site()
  const own = (await room.folder.touchKeys()).filter((key) => key.member === member && key.site === site)
  const known = own.find(({ key }) => key === input.key) ?? null
  if (input.key !== null && !known) return refuse('not-found', { id: input.key.slice(0, 40) })
  const key = known && withNonces(directory, known)
  room.adding = { keyring, name: input.name.slice(0, 40), key, until: room.now() + TOUCH_WITHIN }
  return {
    site,
    user: randomBytes(16).toString('base64url'),
    held: own.map(({ credential, transports }) => ({ credential, transports })),
    questions: key ? questionsOf(directory, key) : [],
  }
}

/** A credential was made. Refuses `touch-unfit` for one that did not ask who touches, or that may be copied elsewhere. */
export const nameTouch = (
  room: Room,
  input: {
    readonly credential: Uint8Array
    readonly authenticator: Uint8Array
    readonly transports: readonly string[]
  },
): Promise<readonly Question[]> =>
  adding(room, async (held) => {
    const site = await room.folder.site()
    const why = input.credential.length < 16 ? 'site' : unfitness(input.authenticator, site)
    if (why) return refuse('touch-unfit', { why })
    const directory = await directoryOfRoom(room)
    held.key = withNonces(directory, {
      v: 1,
      key: keyIdOf(input.credential),
      member: held.keyring.member,
      name: held.name,
      day: new Date(room.now()).toISOString().slice(0, 10),
      site,
      credential: Buffer.from(input.credential).toString('base64url'),
      transports: input.transports.filter((one) => /^[a-z-]{2,20}$/.test(one)).slice(0, 8),
      compartments: {},
    })
    return questionsOf(directory, held.key)
  })

/** A touch for one compartment while a key is added: its file is written, then the chain says that it may open it. */
export const addTouch = (room: Room, input: { readonly compartment: string } & Halves): Promise<void> =>
  adding(room, async (held) => {
    const { keyring, key } = held
    if (!key) return refuse('touch-unfit', { why: 'site' })
    const { member, inbox, signing } = keyring
    const directory = await directoryOfRoom(room)
    const compartment = keptBy(directory, member, input.compartment)
    const place = { member, compartment: compartment.id, key: key.key }
    const given = identityOfTouch({ ...place, vault: directory.vault }, input)
    if (!given) return refuse('touch-unfit', { why: 'halves' })
    const signer = signerOf(signing)
    const own = touchSigner(signer, { ...place, vault: directory.vault })
    const touch: Touch = { ...place, signing: own.key, recipient: await recipientOf(given) }
    const known = directory.touches.get(touchAt(touch))
    if (known && known.recipient !== touch.recipient) return refuse('touch-wrong')
    const opened = await openWrap(inbox, await room.door.wraps(compartment.id), member, compartment, directory)
    const signers = { now: signer, touch: own }
    held.key = await writeFile(room, directory, key, touch, { ...opened, compartment }, signers)
    if (known?.signing !== touch.signing) await enact(room, directory, [[{ act: 'touch-added', ...touch }, [signer]]])
  })

/** Nothing more is added: what the seven words opened is let go. */
export const endTouch = (room: Room): void => {
  room.adding = null
}

/** What the page has to ask for to open a compartment: a question for each hardware key that can. Refuses `touch-stale`. */
export const askForTouch = async (
  room: Room,
  input: { readonly member: string; readonly compartment: string },
): Promise<{ readonly site: string; readonly questions: readonly Question[] }> => {
  const directory = await directoryOfRoom(room)
  const compartment = keptBy(directory, input.member, input.compartment)
  const site = await room.folder.site()
  const named = (await room.folder.touchKeys()).filter(
    (key) =>
      key.site === site &&
      key.member === input.member &&
      key.compartments[compartment.id] &&
      directory.touches.has(touchAt({ key: key.key, compartment: compartment.id })),
  )
  if (named.length === 0) return refuse('touch-absent')
  const fit = named.filter((key) => key.compartments[compartment.id]?.epoch === compartment.epoch)
  if (fit.length === 0) return refuse('touch-stale')
  const { vault } = directory
  return {
    site,
    questions: fit.map((key) => questionOf(vault, key, compartment.id, key.compartments[compartment.id]?.nonce ?? '')),
  }
}

/**
 * Opens one compartment by a touch. What the hardware key gave is used here and kept nowhere; the file that it opens holds
 * this compartment alone. Refuses `touch-wrong`, `touch-stale`, `touch-absent`, `vault-altered`.
 */
export const openByTouch = async (
  room: Room,
  input: { readonly member: string; readonly compartment: string; readonly key: string } & Halves,
): Promise<void> => {
  const { asking, looking } = room
  lock(room)
  const directory = await directoryOfRoom(room)
  const { member } = input
  const compartment = keptBy(directory, member, input.compartment)
  const touch = directory.touches.get(touchAt({ key: input.key, compartment: compartment.id }))
  const key = (await room.folder.touchKeys()).find((one) => one.key === input.key)
  if (!touch || touch.member !== member || !key) return refuse('touch-absent')
  if (key.compartments[compartment.id]?.epoch !== compartment.epoch) return refuse('touch-stale')
  const place = { vault: directory.vault, member, compartment: compartment.id, key: key.key }
  const given = identityOfTouch(place, input)
  if (!given || (await recipientOf(given)) !== touch.recipient) return refuse('touch-wrong')
  const bytes = (await room.folder.touchFile(key, compartment.id)) ?? refuse('touch-stale')
  const held = (await openTouched(given, bytes, touch, compartment, directory)) ?? refuse('touch-stale')
  await layOpen(room, directory, { member, compartment, ...held, isTouched: true }, { asking, looking })
}

/** A hardware key opens nothing any more: the chain says so, and its files are deleted. */
export const removeTouch = async (room: Room, key: string): Promise<void> => {
  const { signer, member } = openByWords(room)
  const directory = await directoryOfRoom(room)
  const named = [...directory.touches.values()].find((touch) => touch.key === key)
  const held = (await room.folder.touchKeys()).find((one) => one.key === key)
  if ((named ?? held)?.member !== member) return refuse('not-found', { id: key.slice(0, 40) })
  if (named) await enact(room, directory, [[{ act: 'touch-removed', key }, [signer]]])
  await room.folder.dropTouchKey(key)
}

/** The hardware keys of a vault as the window lists them: what each opens here, and what it has fallen behind on. */
export const listTouches = async (room: Room, directory: Directory) => {
  const held = await room.folder.touchKeys()
  const ids = new Set([...held.map(({ key }) => key), ...[...directory.touches.values()].map(({ key }) => key)])
  return [...ids].map((id) => {
    const key = held.find((one) => one.key === id) ?? null
    const named = [...directory.touches.values()].filter((touch) => touch.key === id)
    return {
      key: id,
      member: key?.member ?? named[0]?.member ?? '',
      name: key?.name ?? '',
      day: key?.day ?? '',
      isHere: key !== null,
      opens: named.map(({ compartment }) => ({
        compartment,
        isStale: key?.compartments[compartment]?.epoch !== directory.compartments.get(compartment)?.epoch,
      })),
    }
  })
}
