import { refuse } from '../record/refusal.js'
import { recipientOf } from '../seal/age.js'
import { maySeal, type Compartment, type Directory } from '../seal/directory.js'
import { readBody, type Body, type Place } from '../seal/envelope.js'
import { readFieldNote } from '../seal/field.js'
import { signerOf, type Signer } from '../seal/signing.js'
import type { Touch } from '../seal/touch.js'
import { unseal, unsealUnder } from '../seal/unseal.js'

/** This file is the one importer of `unseal`: whatever is ever read of the vault is read here. */

const altered = (why: string): never => refuse('vault-altered', { why, number: null })

/** Opens a sealed body and holds it to its place. Null where it is not for these identities. */
export const openBody = async (
  identities: readonly string[],
  bytes: Uint8Array,
  place: Place,
  directory: Directory,
): Promise<Body | null> => {
  for (const identity of identities) {
    const plain = await unseal(identity, bytes)
    if (plain) return readBody(plain, place, (key, body) => maySeal(directory, key, body))
  }
  return null
}

/** A note that came from a field device; null where it is not for these identities or for another vault. */
export const openField = async (
  identities: readonly string[],
  sealed: Uint8Array,
  vault: string,
): Promise<string | null> => {
  for (const identity of identities) {
    const plain = await unseal(identity, sealed)
    if (plain) return readFieldNote(plain, vault)?.text ?? null
  }
  return null
}

/** What lies under a passphrase, as JSON; null where the words are not the right ones. */
export const openUnder = async <Held>(passphrase: string, bytes: Uint8Array): Promise<Held | null> => {
  const plain = await unsealUnder(passphrase, bytes)
  return plain ? (JSON.parse(Buffer.from(plain).toString('utf8')) as Held) : null
}

/**
 * The identity of a compartment from its wrap. A wrap that is not there, is another's, or holds a key that is not the
 * compartment's is refused: the chain names the keepers and the recipient.
 */
export const openWrap = async (
  identity: string,
  wraps: readonly { readonly epoch: number; readonly keeper: string; readonly bytes: Uint8Array }[],
  keeper: string,
  compartment: Compartment,
  directory: Directory,
): Promise<{ readonly identity: string; readonly former: readonly string[] }> => {
  const wrap = wraps.find((one) => one.keeper === keeper && one.epoch === compartment.epoch) ?? altered('wrap')
  const place = { vault: directory.vault, compartment: compartment.id, epoch: compartment.epoch, rev: 1 } as const
  const body =
    (await openBody([identity], wrap.bytes, { ...place, kind: 'wrap', id: keeper }, directory)) ?? altered('wrap')
  const { identity: held, former } = body.fields
  if (typeof held !== 'string' || (await recipientOf(held)) !== compartment.recipient) return altered('recipient')
  return { identity: held, former: Array.isArray(former) ? former.map(String) : [] }
}

/** Where the file of a touch belongs. */
export const touchPlace = (touch: Touch, { id, epoch }: Pick<Compartment, 'id' | 'epoch'>, vault: string) =>
  ({ vault, kind: 'touch', compartment: id, epoch, id: `${touch.member} ${touch.key}`, rev: 1 }) as const

/**
 * What a touch opens: the keys of its compartment and the key that signs meanwhile, both held to what the chain says of
 * them. Null where the file is not for this identity.
 */
export const openTouched = async (
  identity: string,
  bytes: Uint8Array,
  touch: Touch,
  compartment: Compartment,
  directory: Directory,
): Promise<{ readonly identity: string; readonly former: readonly string[]; readonly signer: Signer } | null> => {
  const body = await openBody([identity], bytes, touchPlace(touch, compartment, directory.vault), directory)
  if (!body) return null
  const { identity: held, former, signing } = body.fields
  if (typeof held !== 'string' || (await recipientOf(held)) !== compartment.recipient) return altered('recipient')
  const signer = typeof signing === 'string' && /^[\w-]{43}$/.test(signing) ? signerOf(signing) : altered('signer')
  if (signer.key !== touch.signing) return altered('signer')
  return { identity: held, former: Array.isArray(former) ? former.map(String) : [], signer }
}
