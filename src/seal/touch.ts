import { createHash, hkdfSync } from 'node:crypto'
import { canonicalJson, utf8Of, type Json } from '../proof/json.js'
import { isHybrid } from './age.js'
import { sha256Of, signerOf, type Signer } from './signing.js'

/** What a hardware key opens by a touch, as the chain names it: whom to seal to, and which key then signs. */
export type Touch = {
  readonly member: string
  readonly compartment: string
  readonly key: string
  readonly signing: string
  readonly recipient: string
}

/** What one touch is for: one compartment of one keeper of one vault, by one hardware key. */
export type TouchPlace = {
  readonly vault: string
  readonly member: string
  readonly compartment: string
  /** The id of the hardware key's credential, as `keyIdOf` makes it. */
  readonly key: string
}

/** The two halves that a hardware key gives at one touch, 32 bytes each. */
export type Halves = { readonly first: Uint8Array; readonly second: Uint8Array }

const HALF = 32

/** The name of a credential in the chain and in file names: 32 hex digits of its hash. */
export const keyIdOf = (credential: Uint8Array): string => sha256Of(credential).slice(0, 32)

const saltOf = (place: TouchPlace, nonce: string, half: 1 | 2): Uint8Array =>
  createHash('sha256')
    .update(utf8Of(`attested touch salt 1\n${canonicalJson({ ...place, nonce, half })}`))
    .digest()

/**
 * What the hardware key is asked for. A browser may ask for two outputs at one touch, and an infected one will: each
 * compartment needs both of its own, so that one touch can never open two.
 */
export const saltsOf = (place: TouchPlace, nonce: string): Halves => ({
  first: saltOf(place, nonce, 1),
  second: saltOf(place, nonce, 2),
})

const LETTERS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]

const checksum = (values: readonly number[]): number =>
  values.reduce((sum, value) => {
    const top = sum >>> 25
    const next = ((sum & 0x1ffffff) << 5) ^ value
    return GENERATOR.reduce((mixed, part, bit) => ((top >>> bit) & 1 ? mixed ^ part : mixed), next)
  }, 1)

/** Bech32 of 32 bytes under the prefix of age's hybrid identities; age-encryption makes identities of its own alone. */
const spelled = (seed: Uint8Array): string => {
  const prefix = 'age-secret-key-pq-'
  const bits = [...seed].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const words = (bits.match(/.{1,5}/g) ?? []).map((five) => Number.parseInt(five.padEnd(5, '0'), 2))
  const codes = [...prefix].map((letter) => letter.charCodeAt(0))
  const head = [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)]
  const sum = checksum([...head, ...words, 0, 0, 0, 0, 0, 0]) ^ 1
  const tail = [0, 1, 2, 3, 4, 5].map((at) => (sum >>> (5 * (5 - at))) & 31)
  return `${prefix}1${[...words, ...tail].map((word) => LETTERS[word]).join('')}`.toUpperCase()
}

const seedOf = (from: Uint8Array, purpose: string, about: Json): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', from, utf8Of(`attested ${purpose} 1`), utf8Of(canonicalJson(about)), 32))

/** The hybrid identity that a touch gives for its place; null where the halves are not what a key gives. */
export const identityOfTouch = (place: TouchPlace, { first, second }: Halves): string | null =>
  first.length === HALF && second.length === HALF
    ? spelled(seedOf(Buffer.concat([first, second]), 'touch identity', place))
    : null

/**
 * The key that signs what is done while a compartment is open by touch. It is made of the keeper's own, never the other
 * way round, and the chain lets it sign for that compartment alone. Each hardware key has another, so that it ends with
 * the key: whoever took it signs nothing more once that was removed.
 */
export const touchSigner = (keeper: Signer, { vault, member, compartment, key }: TouchPlace): Signer => {
  const about = { vault, member, compartment, key }
  const seed = seedOf(Buffer.from(keeper.secret, 'base64url'), 'touch signer', about)
  return signerOf(Buffer.from(seed).toString('base64url'))
}

const PRESENT = 0x01
const VERIFIED = 0x04
const COPYABLE = 0x08

/**
 * What is wrong with a new credential, from what the authenticator says of itself: made for another site, without asking
 * who touches, or one that may be copied to other devices. Null where nothing is. It is believed, not proved: whoever
 * made a false key for themselves has fooled nobody else.
 */
export const unfitness = (answer: Uint8Array, site: string): 'site' | 'unverified' | 'copied' | null => {
  const wanted = createHash('sha256').update(site, 'utf8').digest()
  if (answer.length < 37 || !wanted.equals(Buffer.from(answer.subarray(0, 32)))) return 'site'
  const flags = answer[32] ?? 0
  if ((flags & PRESENT) === 0 || (flags & VERIFIED) === 0) return 'unverified'
  return (flags & COPYABLE) === 0 ? null : 'copied'
}

const KEY = /^[A-Za-z0-9_-]{43}$/
/** What the directory knows that matters here. */
type Known = {
  readonly root: string
  readonly signers: ReadonlySet<string>
  readonly everWriters: ReadonlySet<string>
  readonly touches: ReadonlyMap<string, Pick<Touch, 'member' | 'key'>>
  readonly everTouches: ReadonlyMap<string, Pick<Touch, 'member' | 'compartment'>>
  readonly compartments: ReadonlyMap<string, { readonly keepers: readonly string[] }>
}

const KEY_ID = /^[0-9a-f]{32}$/

/** A touch is added by the keeper it is for, with their own key; the key that will sign is nobody else's. The reason why not, or null. */
export const objectionToTouch = (directory: Known, touch: Touch, keepersBy: ReadonlySet<string>): string | null => {
  const { member, compartment, key, signing, recipient } = touch
  if (!KEY_ID.test(key) || !KEY.test(signing)) return 'key'
  if (!isHybrid(recipient)) return 'recipient'
  if (directory.signers.has(signing) || directory.everWriters.has(signing) || signing === directory.root) return 'key'
  const before = directory.everTouches.get(signing)
  if (before && (before.member !== member || before.compartment !== compartment)) return 'key'
  if ([...directory.touches.values()].some((one) => one.key === key && one.member !== member)) return 'key'
  const isTheirs = directory.compartments.get(compartment)?.keepers.includes(member)
  return isTheirs && keepersBy.has(member) ? null : 'signer'
}
