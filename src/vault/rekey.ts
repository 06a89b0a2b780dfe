import { isRefusal, refuse } from '../record/refusal.js'
import { newIdentity } from '../seal/age.js'
import { recordsIn, type Act, type Compartment, type Directory } from '../seal/directory.js'
import type { Signer } from '../seal/signing.js'
import { joinCards, newKeyring, wrapsFor, type Card } from './found.js'
import { openBody, openWrap } from './opening.js'
import { directoryOfRoom, enact, kindIn, lock, openByWords, sealedAct, sealFor, type Room } from './room.js'
import { refreshTouches } from './touch.js'

/** What keying a compartment anew needs of the old key. */
type Held = { readonly identity: string; readonly former: readonly string[] }

/**
 * A new epoch of a compartment: a new key for these keepers and Recovery, every record sealed to it anew. All of it is one
 * batch, kept whole or not at all; then what lay under the old key is deleted. Links stay: the new epoch carries the old
 * keys inside, so that nobody can tell by a change which links belong here.
 */
const renewal = async (
  room: Room,
  directory: Directory,
  compartment: Compartment,
  keepers: readonly string[],
  held: Held,
  signer: Signer,
  root: Signer | null,
) => {
  const { identity, recipient } = await newIdentity()
  const next: Compartment = { id: compartment.id, epoch: compartment.epoch + 1, recipient, keepers }
  const acts: (readonly [Act, readonly Signer[]])[] = [
    [
      { act: 'compartment', compartment: next.id, epoch: next.epoch, recipient, keepers },
      root ? [signer, root] : [signer],
    ],
  ]
  const records: { record: string; bytes: Uint8Array }[] = []
  const ciphertexts = await room.view.records(directory, compartment.id)
  for (const row of recordsIn(directory, compartment.id)) {
    const bytes = ciphertexts.get(row.record) ?? new Uint8Array()
    const place = {
      vault: directory.vault,
      compartment: row.compartment,
      epoch: row.epoch,
      id: row.record,
      rev: row.rev,
    }
    const body = await openBody([held.identity], bytes, { ...place, kind: kindIn(compartment.id) }, directory)
    if (!body) return refuse('vault-altered', { why: 'record', number: null })
    const fields = body.fields as Readonly<Record<string, string>>
    const sealed = await sealFor(directory, next, { id: row.record, rev: row.rev + 1, fields }, signer)
    records.push({ record: row.record, bytes: sealed })
    acts.push([sealedAct(next, row.record, row.rev + 1, sealed), [signer]])
  }
  const former = [held.identity, ...held.former]
  const wraps = await wrapsFor(directory, next, { identity, former }, signer)
  return { acts, records, wraps, next, held: { identity, former } }
}

/** Keys the open compartment anew, for the same keepers, one more or one less. */
export const rekey = async (room: Room, keepers: readonly string[] | null = null): Promise<void> => {
  const opened = openByWords(room)
  const directory = await directoryOfRoom(room)
  const known = (keepers ?? opened.compartment.keepers).filter((member) => directory.keepers.has(member))
  if (!known.includes(opened.member)) return refuse('not-permitted', { act: 'vault.rekey' })
  const { compartment, signer } = opened
  const { acts, next, held, ...parts } = await renewal(room, directory, compartment, known, opened, signer, null)
  await enact(room, directory, acts, parts)
  room.opened = { ...opened, compartment: next, ...held }
  await refreshTouches(room)
}

/** A new compartment, kept by whoever makes it. */
export const addCompartment = async (room: Room): Promise<string> => {
  const { signer, member } = openByWords(room)
  const directory = await directoryOfRoom(room)
  const id = String(directory.compartments.size)
  const { identity, recipient } = await newIdentity()
  const compartment = { id, epoch: 1, recipient, keepers: [member] }
  const { keepers, epoch } = compartment
  const wraps = await wrapsFor(directory, compartment, { identity, former: [] }, signer)
  await enact(room, directory, [[{ act: 'compartment', compartment: id, epoch, recipient, keepers }, [signer]]], {
    wraps,
  })
  return id
}

/** A source asked to be forgotten: its ciphertext goes, and so does the key it lay under. */
export const forgetRecord = async (room: Room, record: string): Promise<void> => {
  const { signer, compartment } = openByWords(room)
  const directory = await directoryOfRoom(room)
  if (directory.records.get(record)?.compartment !== compartment.id) return refuse('handle-unknown', { id: record })
  await enact(room, directory, [[{ act: 'forgotten', record }, [signer]]])
  await rekey(room)
}

/** Compartments whose key a keeper who left still had. */
export const staleCompartments = (directory: Directory): readonly string[] =>
  [...directory.compartments.values()]
    .filter(({ keepers }) => keepers.some((member) => !directory.keepers.has(member)))
    .map(({ id }) => id)

/**
 * Everything was lost but two cards: the member gets new keys, every compartment a new epoch. Whoever else keeps it still
 * does. Answers with the compartments that the cards do not open, since somebody keyed them to themselves or took away
 * what belongs to them: they stay as they are and keep nobody from the others.
 */
export const recover = async (
  room: Room,
  input: {
    readonly cards: readonly [Pick<Card, 'root' | 'recovery'>, Pick<Card, 'root' | 'recovery'>]
    readonly member: string
    readonly passphrase: string
  },
): Promise<readonly string[]> => {
  lock(room)
  const { root, recovery } = joinCards(input.cards[0], input.cards[1])
  let directory = await directoryOfRoom(room)
  if (root.key !== directory.root) return refuse('share-broken')
  const { keyring, signer, inbox } = await newKeyring(directory.vault, input.member)
  const acts: (readonly [Act, readonly Signer[]])[] = []
  const { member } = input
  const lost = directory.keepers.get(member)
  if (lost) acts.push([{ act: 'member-removed', member, signing: lost.signing, approvals: [] }, [root]])
  acts.push([{ act: 'member-added', member, signing: signer.key, inbox, approvals: [] }, [root]])
  // The keyring is written first: a key that the chain names and nobody holds would be worse than one too many here.
  await room.folder.saveKeyring(keyring, input.passphrase)
  directory = await enact(room, directory, acts)
  const left: string[] = []
  for (const compartment of directory.compartments.values()) {
    const keepers = [...new Set([...compartment.keepers.filter((one) => directory.keepers.has(one)), input.member])]
    try {
      const wraps = await room.door.wraps(compartment.id)
      const held = await openWrap(recovery, wraps, 'recovery', compartment, directory)
      const next = await renewal(room, directory, compartment, keepers, held, signer, root)
      directory = await enact(room, directory, next.acts, { records: next.records, wraps: next.wraps })
    } catch (thrown) {
      if (!isRefusal(thrown) || thrown.code !== 'vault-altered') throw thrown
      left.push(compartment.id)
    }
  }
  return left
}
