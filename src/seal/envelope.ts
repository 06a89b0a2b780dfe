import { canonicalJson, readCanonical, utf8Of, type Json } from '../proof/json.js'
import { refuse } from '../record/refusal.js'
import { sealTo } from './age.js'
import { isSigned, signJson, type Signer } from './signing.js'

export const SEALED_KINDS = ['source', 'link', 'note', 'wrap', 'epochs', 'touch'] as const
export type SealedKind = (typeof SEALED_KINDS)[number]

/** What stands inside a ciphertext and binds it to its place: nobody can put it in another's without being noticed. */
export type Body = {
  readonly v: 1
  readonly vault: string
  readonly kind: SealedKind
  /** Empty for a link outside: which compartment it belongs to is known inside only. */
  readonly compartment: string
  readonly epoch: number
  /** The record's own id: a handle, or a random id. */
  readonly id: string
  readonly rev: number
  /** The hash of the ciphertext of the revision before; null for the first. */
  readonly prev: string | null
  readonly fields: { readonly [name: string]: Json }
}

/** Everything is padded to steps of this many bytes, so that length says next to nothing. */
export const STEP = 4096
const LENGTH = 4

/** Length, content, zeros to the next step. */
export const padded = (content: Uint8Array): Uint8Array => {
  const whole = new Uint8Array(Math.ceil((content.length + LENGTH) / STEP) * STEP)
  new DataView(whole.buffer).setUint32(0, content.length)
  whole.set(content, LENGTH)
  return whole
}

/** The content of padded bytes. Null where they are not padded as we pad. */
export const unpadded = (whole: Uint8Array): Uint8Array | null => {
  if (whole.length === 0 || whole.length % STEP !== 0) return null
  const length = new DataView(whole.buffer, whole.byteOffset, whole.byteLength).getUint32(0)
  if (Math.ceil((length + LENGTH) / STEP) * STEP !== whole.length) return null
  return whole.subarray(LENGTH + length).every((byte) => byte === 0) ? whole.subarray(LENGTH, LENGTH + length) : null
}

/** Signs inside, pads, and seals: age( pad4096( JCS{body}, signature ) ). */
export const sealBody = async (recipients: readonly string[], body: Body, signer: Signer): Promise<Uint8Array> => {
  const signed = { body, by: signer.key, signature: signJson(signer, 'sealed', body) }
  return sealTo(recipients, padded(utf8Of(canonicalJson(signed))))
}

/** Where a ciphertext is said to belong. */
export type Place = Pick<Body, 'vault' | 'kind' | 'compartment' | 'epoch' | 'id' | 'rev'>

/**
 * The body of opened bytes. Refuses `vault-altered` where the padding, the form, the place or the signature is not what
 * it has to be; `maySign` says whether a key may have written this.
 */
export const readBody = (plain: Uint8Array, place: Place, maySign: (key: string, body: Body) => boolean): Body => {
  const altered = (why: string): never => refuse('vault-altered', { why, number: null })
  const content = unpadded(plain) ?? altered('padding')
  const held = readCanonical(content)?.value as { body?: Body; by?: string; signature?: string } | undefined
  const { body, by, signature } = held ?? {}
  if (!body || typeof by !== 'string' || typeof signature !== 'string' || body.v !== 1) return altered('form')
  for (const name of ['vault', 'kind', 'compartment', 'epoch', 'id', 'rev'] as const)
    if (body[name] !== place[name]) altered(name)
  if (!isSigned(by, 'sealed', body, signature)) altered('signature')
  return maySign(by, body) ? body : altered('signer')
}
