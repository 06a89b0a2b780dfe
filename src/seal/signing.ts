import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto'
import { canonicalJson, utf8Of, type Json } from '../proof/json.js'

/** An Ed25519 pair: `secret` is the 32-byte seed, `key` the 32-byte public key, both base64url. */
export type Signer = { readonly secret: string; readonly key: string }

const PRIVATE = Buffer.from('302e020100300506032b657004220420', 'hex')
const PUBLIC = Buffer.from('302a300506032b6570032100', 'hex')

const privateOf = (secret: string) =>
  createPrivateKey({ key: Buffer.concat([PRIVATE, Buffer.from(secret, 'base64url')]), format: 'der', type: 'pkcs8' })

/** The signer of a seed. */
export const signerOf = (secret: string): Signer => {
  const der = createPublicKey(privateOf(secret)).export({ format: 'der', type: 'spki' })
  return { secret, key: der.subarray(PUBLIC.length).toString('base64url') }
}

export const newSigner = (): Signer => {
  const der = generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' })
  return signerOf(der.subarray(PRIVATE.length).toString('base64url'))
}

/** What is signed: what it is for, and the canonical JSON of it, so that a signature is never taken for another's. */
const bytesOf = (purpose: string, value: Json): Uint8Array => utf8Of(`attested ${purpose} 1\n${canonicalJson(value)}`)

export const signJson = (signer: Signer, purpose: string, value: Json): string =>
  sign(null, bytesOf(purpose, value), privateOf(signer.secret)).toString('base64url')

/** Keys as they were read last, for a chain is signed by few: to read one takes as long as to check what it signed. */
const read = new Map<string, KeyObject>()
const MOST_READ = 100

const publicOf = (key: string): KeyObject => {
  const known = read.get(key)
  if (known) return known
  const der = Buffer.concat([PUBLIC, Buffer.from(key, 'base64url')])
  const made = createPublicKey({ key: der, format: 'der', type: 'spki' })
  if (read.size >= MOST_READ) read.clear()
  read.set(key, made)
  return made
}

const KEY = /^[A-Za-z0-9_-]{43}$/
const SIGNATURE = /^[A-Za-z0-9_-]{86}$/

/** Whether this key signed this value for this purpose. False, never thrown, for anything that is no key or signature. */
export const isSigned = (key: string, purpose: string, value: Json, signature: string): boolean => {
  if (!KEY.test(key) || !SIGNATURE.test(signature)) return false
  try {
    return verify(null, bytesOf(purpose, value), publicOf(key), Buffer.from(signature, 'base64url'))
  } catch {
    return false
  }
}

/** The SHA-256 of bytes, in hex. */
export const sha256Of = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')
