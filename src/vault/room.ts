import { refuse } from '../record/refusal.js'
import { EMPTY_BATCH, type Batch } from '../seal/batch.js'
import { COMPARTMENT_LIMIT, OFFICE, recordsIn, type Act, type Compartment, type Directory } from '../seal/directory.js'
import { sealBody } from '../seal/envelope.js'
import { newHandle, newSealedId } from '../seal/handle.js'
import { sha256Of, signerOf, type Signer } from '../seal/signing.js'
import type { Door, FrozenPages } from './door.js'
import { chained } from './found.js'
import type { Folder, Keyring, TouchKey } from './keyring.js'
import { openBody, openField, openWrap } from './opening.js'
import { openView, type View } from './view.js'

/** How long the vault stays open with nobody doing anything, in milliseconds. */
export const LOCK_AFTER = 5 * 60_000

/** The compartment that lies open: its key is here and nowhere else, and no other compartment's is. */
export type Opened = {
  readonly member: string
  readonly signer: Signer
  readonly compartment: Compartment
  readonly identity: string
  /** Identities of former epochs, for links sealed then. */
  readonly former: readonly string[]
  /** Opened by a hardware key: `signer` may then sign for this compartment and nothing else. */
  readonly isTouched: boolean
}

/** How long what the seven words opened is held for the next touch while a hardware key is added, in milliseconds. */
export const TOUCH_WITHIN = 2 * 60_000

/** A hardware key that is being added: what the seven words opened is held until the last compartment was touched for. */
export type Adding = { readonly keyring: Keyring; readonly name: string; key: TouchKey | null; until: number }

/** Which attestations a question is about, and behind which handle each was found so far. */
export type Asking = {
  readonly claim: string
  readonly voices: readonly { readonly attestation: string; readonly isDirect: boolean }[]
  readonly found: Map<string, string>
}

/** Frozen pages that are being looked through, compartment by compartment; of each only counts are kept. */
export type Looking = {
  readonly pages: FrozenPages
  /** Whose each sealed word is, of those in these pages and those published before. */
  readonly found: Map<string, string>
  readonly counts: Map<string, { readonly hits: number; readonly looked: number }>
}

/** The room: one compartment open at a time, for five minutes. */
export type Room = {
  readonly door: Door
  readonly folder: Folder
  readonly view: View
  /** Milliseconds. */
  readonly now: () => number
  opened: Opened | null
  until: number
  asking: Asking | null
  looking: Looking | null
  adding: Adding | null
}

export const openRoom = (door: Door, folder: Folder, now: () => number = Date.now): Room => ({
  door,
  folder,
  view: openView(door, folder),
  now,
  opened: null,
  until: 0,
  asking: null,
  looking: null,
  adding: null,
})

export const lock = (room: Room): void => {
  room.opened = null
  room.until = 0
  room.asking = null
  room.looking = null
  room.adding = null
}

/** Locks where the five minutes are over; whoever asks nothing any more is locked out as well. */
export const lockInTime = (room: Room): void => {
  if (room.adding && room.now() >= room.adding.until) room.adding = null
  if (room.opened && room.now() >= room.until) lock(room)
}

/** The open compartment, kept open for five minutes more. Refuses `vault-locked`. */
export const stillOpen = (room: Room): Opened => {
  lockInTime(room)
  if (!room.opened) return refuse('vault-locked')
  room.until = room.now() + LOCK_AFTER
  return room.opened
}

/** The open compartment, opened with seven words: who belongs, and by which keys, is decided by no touch. */
export const openByWords = (room: Room): Opened => {
  const opened = stillOpen(room)
  return opened.isTouched ? refuse('words-needed') : opened
}

export const directoryOfRoom = async (room: Room): Promise<Directory> =>
  (await room.view.look()) ?? refuse('vault-absent')

/** Signs acts, follows them here first, has the archive keep them, and sees that it did. Refuses `vault-altered`. */
export const enact = async (
  room: Room,
  from: Directory,
  acts: readonly (readonly [Act, readonly Signer[]])[],
  parts: Partial<Batch> = {},
): Promise<Directory> => {
  const { statements, directory } = chained(from, acts, from.vault)
  await room.door.append({ ...EMPTY_BATCH, ...parts, statements })
  return room.view.lookPast(directory)
}

/** Seconds to wait after so many wrong tries: 0, 2, 4, 8, … up to a quarter of an hour. */
export const waitAfter = (count: number): number => (count === 0 ? 0 : Math.min(900, 2 ** count))

/**
 * A keeper's ring by seven words. Wrong tries are counted on this computer and each makes the next wait longer. Refuses
 * `passphrase-wrong`.
 */
export const openRing = async (room: Room, member: string, passphrase: string): Promise<Keyring> => {
  const tries = await room.folder.tries()
  const left = Math.ceil((tries.last + waitAfter(tries.count) * 1000 - room.now()) / 1000)
  if (tries.count > 0 && left > 0) return refuse('passphrase-wrong', { seconds: left })
  const next = { count: tries.count + 1, last: room.now() }
  await room.folder.countTry(next)
  const keyring = await room.folder.openKeyring(member, passphrase)
  if (!keyring) return refuse('passphrase-wrong', { seconds: waitAfter(next.count) })
  await room.folder.countTry({ count: 0, last: 0 })
  return keyring
}

/** A compartment that this member keeps. Refuses `not-found`, `not-permitted`. */
export const keptBy = (directory: Directory, member: string, id: string): Compartment => {
  const compartment = directory.compartments.get(id) ?? refuse('not-found', { id: id.slice(0, 40) })
  return compartment.keepers.includes(member) ? compartment : refuse('not-permitted', { act: 'vault.open' })
}

/**
 * Has the opening in the chain, signed, before anything is read, and only then lays the compartment open. A question that
 * goes from compartment to compartment goes on.
 */
export const layOpen = async (
  room: Room,
  directory: Directory,
  opened: Opened,
  { asking, looking }: Pick<Room, 'asking' | 'looking'>,
): Promise<void> => {
  const { member, compartment, signer } = opened
  const day = new Date(room.now()).toISOString().slice(0, 10)
  await enact(room, directory, [[{ act: 'opened', compartment: compartment.id, member, day }, [signer]]])
  room.opened = opened
  room.asking = asking
  room.looking = looking
  room.until = room.now() + LOCK_AFTER
}

/** Opens one compartment with seven words. Refuses `passphrase-wrong`, `vault-altered`. */
export const unlock = async (
  room: Room,
  input: { readonly member: string; readonly passphrase: string; readonly compartment: string },
): Promise<void> => {
  const { asking, looking } = room
  lock(room)
  const keyring = await openRing(room, input.member, input.passphrase)
  const directory = await directoryOfRoom(room)
  if (keyring.vault !== directory.vault) return refuse('vault-altered', { why: 'vault', number: null })
  const { member, inbox, signing } = keyring
  const compartment = keptBy(directory, member, input.compartment)
  const held = await openWrap(inbox, await room.door.wraps(compartment.id), member, compartment, directory)
  const opened = { member, signer: signerOf(signing), compartment, ...held, isTouched: false }
  await layOpen(room, directory, opened, { asking, looking })
}

/** What the records of a compartment are. */
export const kindIn = (compartment: string): 'note' | 'source' => (compartment === OFFICE ? 'note' : 'source')

/** What one sealed record says. Refuses `vault-altered` for a ciphertext that is another's, older or unsigned. */
export const showRecord = async (room: Room, record: string): Promise<Readonly<Record<string, string>>> => {
  const opened = stillOpen(room)
  const directory = await directoryOfRoom(room)
  const row = directory.records.get(record)
  if (row?.compartment !== opened.compartment.id) return refuse('handle-unknown', { id: record.slice(0, 40) })
  const bytes = (await room.view.records(directory, opened.compartment.id)).get(record) ?? new Uint8Array()
  const { field, ...fields } = await fieldsOf(opened, directory, record, bytes)
  if (field === undefined) return fields
  const carried = new Uint8Array(Buffer.from(field, 'base64'))
  const raw = await openField([opened.identity, ...opened.former], carried, directory.vault).catch(() => null)
  // What is not for this office says so, and can be forgotten; nothing of it is guessed at.
  return { ...fields, ...(raw === null ? { unreadable: 'field' } : { raw }) }
}

const fieldsOf = async (opened: Opened, directory: Directory, record: string, bytes: Uint8Array) => {
  const { epoch, rev } = directory.records.get(record) ?? refuse('handle-unknown', { id: record })
  const place = { vault: directory.vault, compartment: opened.compartment.id, epoch, id: record, rev } as const
  const body = await openBody([opened.identity], bytes, { ...place, kind: kindIn(opened.compartment.id) }, directory)
  return (body ?? refuse('vault-altered', { why: 'record', number: null })).fields as Readonly<Record<string, string>>
}

/** Everything of the open compartment, at most twenty-five sources; of the office ids only, since notes are opened one by one. */
export const listRecords = async (
  room: Room,
): Promise<readonly { readonly record: string; readonly fields: Readonly<Record<string, string>> }[]> => {
  const opened = stillOpen(room)
  const directory = await directoryOfRoom(room)
  const all = await room.view.records(directory, opened.compartment.id)
  const listed: { record: string; fields: Readonly<Record<string, string>> }[] = []
  for (const [record, bytes] of all) {
    const isNote = opened.compartment.id === OFFICE
    listed.push({ record, fields: isNote ? {} : await fieldsOf(opened, directory, record, bytes) })
  }
  return listed
}

export const sealedAct = (
  compartment: Pick<Compartment, 'id' | 'epoch'>,
  record: string,
  rev: number,
  bytes: Uint8Array,
): Act => ({
  act: 'sealed',
  compartment: compartment.id,
  epoch: compartment.epoch,
  record,
  rev,
  sha256: sha256Of(bytes),
})

/** The ciphertext of a record for a compartment. */
export const sealFor = (
  directory: Directory,
  compartment: Pick<Compartment, 'id' | 'epoch' | 'recipient'>,
  record: { readonly id: string; readonly rev: number; readonly fields: Readonly<Record<string, string>> },
  signer: Signer,
): Promise<Uint8Array> =>
  sealBody(
    [compartment.recipient],
    {
      v: 1,
      vault: directory.vault,
      kind: kindIn(compartment.id),
      compartment: compartment.id,
      epoch: compartment.epoch,
      prev: directory.records.get(record.id)?.sha256 ?? null,
      ...record,
    },
    signer,
  )

const tidy = (fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
  const kept = Object.entries(fields)
    .map(([name, value]) => [name, value.normalize('NFC').trim().slice(0, 100_000)] as const)
    .filter(([name, value]) => value !== '' && /^[a-z_]{1,24}$/.test(name))
  return kept.length === 0 ? refuse('field-missing', { field: 'name' }) : Object.fromEntries(kept)
}

/** The compartment of sources with the most room. */
const roomiest = (directory: Directory): Compartment => {
  const [first] = [...directory.compartments.values()]
    .filter(({ id }) => id !== OFFICE)
    .map((compartment) => ({ compartment, held: recordsIn(directory, compartment.id).length }))
    .filter(({ held }) => held < COMPARTMENT_LIMIT)
    .sort((one, other) => one.held - other.held || (one.compartment.id < other.compartment.id ? -1 : 1))
  return first?.compartment ?? refuse('vault-full', { limit: COMPARTMENT_LIMIT })
}

/**
 * Seals a new source and answers with its handle: into the open compartment, or, with the vault locked, by this
 * computer's writing key into one with room. A note goes to the office. What was opened by touch signs for itself alone.
 */
export const sealNew = async (
  room: Room,
  input: { readonly fields: Readonly<Record<string, string>>; readonly isNote?: boolean },
): Promise<string> => {
  const fields = tidy(input.fields)
  const directory = await directoryOfRoom(room)
  const opened = room.opened && room.now() < room.until ? room.opened : null
  const into =
    input.isNote === true
      ? (directory.compartments.get(OFFICE) ?? refuse('vault-absent'))
      : opened && opened.compartment.id !== OFFICE
        ? (directory.compartments.get(opened.compartment.id) ?? refuse('vault-absent'))
        : roomiest(directory)
  if (into.id !== OFFICE && recordsIn(directory, into.id).length >= COMPARTMENT_LIMIT)
    return refuse('vault-full', { limit: COMPARTMENT_LIMIT })
  const own = opened && (!opened.isTouched || into.id === opened.compartment.id) ? opened.signer : null
  const secret = own ? null : await room.folder.writer()
  const signer = own ?? (secret ? signerOf(secret) : refuse('vault-locked'))
  const id = input.isNote === true ? newSealedId() : newHandle()
  const bytes = await sealFor(directory, into, { id, rev: 1, fields }, signer)
  await enact(room, directory, [[sealedAct(into, id, 1, bytes), [signer]]], { records: [{ record: id, bytes }] })
  return id
}

/** Seals a record of the open compartment anew; the ciphertext before it goes. */
export const editRecord = async (
  room: Room,
  input: { readonly record: string; readonly fields: Readonly<Record<string, string>> },
): Promise<void> => {
  const opened = stillOpen(room)
  await showRecord(room, input.record)
  const directory = await directoryOfRoom(room)
  const rev = (directory.records.get(input.record)?.rev ?? 0) + 1
  const bytes = await sealFor(
    directory,
    opened.compartment,
    { id: input.record, rev, fields: tidy(input.fields) },
    opened.signer,
  )
  await enact(room, directory, [[sealedAct(opened.compartment, input.record, rev, bytes), [opened.signer]]], {
    records: [{ record: input.record, bytes }],
  })
}
