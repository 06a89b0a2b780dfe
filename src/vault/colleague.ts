import { randomUUID } from 'node:crypto'
import { canonicalJson, type Json } from '../proof/json.js'
import type { Language } from '../record/bilingual.js'
import { refuse } from '../record/refusal.js'
import { isHybrid } from '../seal/age.js'
import { approve, isApproved, needed, type Approval, type Directory, type Membership } from '../seal/directory.js'
import { checkWords, isCheckedBy } from '../seal/word.js'
import { isSigned, signJson, type Signer } from '../seal/signing.js'
import { newKeyring } from './found.js'
import { rekey } from './rekey.js'
import { directoryOfRoom, enact, openByWords, type Room } from './room.js'

/** Keys that a newcomer puts before the keepers; believed only when six words, read out by voice, are the same. */
type Join = { readonly kind: 'join'; readonly member: string; readonly signing: string; readonly inbox: string }
type Waiting = { readonly kind: 'approval'; readonly does: Membership; readonly approval: Approval }

/** What the six words stand for: the vault and root that the newcomer sees, and both of their keys. */
const spokenOf = (directory: Directory, { member, signing, inbox }: Omit<Join, 'kind'>): string =>
  canonicalJson({ vault: directory.vault, root: directory.root, member, signing, inbox })

/** A newcomer's keys on this computer, put before the keepers. Answers with the six words to read out. */
export const askToJoin = async (
  room: Room,
  input: { readonly member: string; readonly passphrase: string; readonly language: Language },
): Promise<readonly string[]> => {
  const directory = await directoryOfRoom(room)
  if (directory.keepers.has(input.member)) return refuse('vault-there')
  const { keyring, signer, inbox } = await newKeyring(directory.vault, input.member)
  await room.folder.saveKeyring(keyring, input.passphrase)
  const join: Join = { kind: 'join', member: input.member, signing: signer.key, inbox }
  const signature = signJson(signer, 'join', join as unknown as Json)
  await room.door.offer({ id: randomUUID(), body: JSON.stringify({ ...join, signature }) })
  return checkWords(spokenOf(directory, join), input.language)
}

const bodiesOf = async (room: Room): Promise<readonly { readonly id: string; readonly body: unknown }[]> =>
  (await room.door.offers()).flatMap(({ id, body }) => {
    try {
      return [{ id, body: JSON.parse(body) as unknown }]
    } catch {
      return []
    }
  })

const joinOf = (body: unknown): Join | null => {
  const { signature, ...join } = body as Join & { readonly signature?: unknown }
  const isJoin =
    join.kind === 'join' &&
    [join.member, join.signing, join.inbox, signature].every((text) => typeof text === 'string') &&
    isHybrid(join.inbox) &&
    isSigned(join.signing, 'join', join as unknown as Json, String(signature))
  return isJoin ? join : null
}

/** Who asks to join. Their words are not shown here: the keeper types what is heard. */
export const joiners = async (room: Room): Promise<readonly { readonly id: string; readonly member: string }[]> => {
  const directory = await directoryOfRoom(room)
  return (await bodiesOf(room)).flatMap(({ id, body }) => {
    const join = joinOf(body)
    return join && !directory.signers.has(join.signing) ? [{ id, member: join.member }] : []
  })
}

/** Approvals of exactly this act that wait, of keepers that there are. */
const waitingFor = async (room: Room, directory: Directory, does: Membership): Promise<readonly Approval[]> => {
  const keys = new Set([...directory.keepers.values()].map(({ signing }) => signing))
  const same = canonicalJson(does as unknown as Json)
  return (await bodiesOf(room)).flatMap(({ body }) => {
    const waiting = body as Waiting
    if (waiting?.kind !== 'approval' || canonicalJson(waiting.does as unknown as Json) !== same) return []
    return keys.has(waiting.approval.by) && isApproved(waiting.approval, directory.vault, does)
      ? [waiting.approval]
      : []
  })
}

/** Signs who joins or leaves; done when as many keepers as needed have signed, else it waits for another. */
const decide = async (
  room: Room,
  directory: Directory,
  does: Membership,
  signer: Signer,
  leaving: string | null,
): Promise<'done' | 'waits'> => {
  const own = approve(signer, directory.vault, does)
  const others = (await waitingFor(room, directory, does)).filter(
    ({ by }) => by !== own.by && directory.keepers.get(leaving ?? '')?.signing !== by,
  )
  if (others.length + 1 < needed(directory, leaving)) {
    await room.door.offer({ id: randomUUID(), body: JSON.stringify({ kind: 'approval', does, approval: own }) })
    return 'waits'
  }
  const approvals = [...new Map([own, ...others].map((one) => [one.by, one])).values()]
  await enact(room, directory, [[{ ...does, approvals }, [signer]]])
  return 'done'
}

/**
 * Lets a colleague in when the six words that were heard are those of the keys that came. Refuses `check-words-differ`:
 * then the keys are somebody else's. With the last signature the open compartment is keyed anew for them too.
 */
export const admit = async (
  room: Room,
  input: { readonly offer: string; readonly words: string },
): Promise<'done' | 'waits'> => {
  const { signer, compartment } = openByWords(room)
  const directory = await directoryOfRoom(room)
  const found = (await bodiesOf(room)).find(({ id }) => id === input.offer)
  const join = (found ? joinOf(found.body) : null) ?? refuse('not-found', { id: input.offer.slice(0, 40) })
  if (!isCheckedBy(spokenOf(directory, join), input.words)) return refuse('check-words-differ')
  const { member, signing, inbox } = join
  const state = await decide(
    room,
    directory,
    { act: 'member-added', member, signing, inbox, approvals: [] },
    signer,
    null,
  )
  if (state === 'done') await rekey(room, [...compartment.keepers, member])
  return state
}

/** Gives a keeper who is in already the open compartment too. */
export const shareCompartment = async (room: Room, member: string): Promise<void> => {
  const { compartment } = openByWords(room)
  const directory = await directoryOfRoom(room)
  if (!directory.keepers.has(member)) return refuse('not-found', { id: member.slice(0, 40) })
  await rekey(room, [...new Set([...compartment.keepers, member])])
}

/** A keeper leaves: signed by the others, and the open compartment is keyed anew at once. */
export const removeKeeper = async (room: Room, member: string): Promise<'done' | 'waits'> => {
  const { signer, compartment, member: self } = openByWords(room)
  const directory = await directoryOfRoom(room)
  const held = directory.keepers.get(member) ?? refuse('not-found', { id: member.slice(0, 40) })
  if (member === self) return refuse('not-permitted', { act: 'vault.rekey' })
  const does: Membership = { act: 'member-removed', member, signing: held.signing, approvals: [] }
  const state = await decide(room, directory, does, signer, member)
  if (state === 'done')
    await rekey(
      room,
      compartment.keepers.filter((one) => one !== member),
    )
  return state
}
