import { refuse } from '../record/refusal.js'

/** Loaded by whatever seals or opens first: its ciphers take longer to load than most verbs take to answer. */
export const age = () => import('age-encryption')

/** A post-quantum hybrid recipient (X25519 and ML-KEM-768): what may be known to everybody. */
const HYBRID = /^age1pq1[02-9ac-hj-np-z]{1900,2000}$/

/** Whether a text is a recipient that we seal to. Classical ones are not: what they seal can be kept for a later machine. */
export const isHybrid = (recipient: string): boolean => HYBRID.test(recipient)

/** A new hybrid identity (secret) with its recipient (public). */
export const newIdentity = async (): Promise<{ readonly identity: string; readonly recipient: string }> => {
  const { generateHybridIdentity, identityToRecipient } = await age()
  const identity = await generateHybridIdentity()
  return { identity, recipient: await identityToRecipient(identity) }
}

/** The public recipient of an identity. */
export const recipientOf = async (identity: string): Promise<string> => (await age()).identityToRecipient(identity)

/**
 * An age file for these recipients. Needs public keys only. Refuses `vault-altered` for a recipient that is not hybrid:
 * one classical recipient among hybrid ones would make the whole as weak as itself.
 */
export const sealTo = async (recipients: readonly string[], plain: Uint8Array): Promise<Uint8Array> => {
  if (recipients.length === 0 || !recipients.every(isHybrid))
    return refuse('vault-altered', { why: 'recipient', number: null })
  const encrypter = new (await age()).Encrypter()
  for (const recipient of recipients) encrypter.addRecipient(recipient)
  return encrypter.encrypt(plain)
}

/** The work factor of scrypt for passphrases: 2^18, about a second and a quarter of a gigabyte. */
export const SCRYPT_LOG_N = 18

/** An age file under a passphrase. `logN` is lowered by tests alone. */
export const sealUnder = async (
  passphrase: string,
  plain: Uint8Array,
  logN: number = SCRYPT_LOG_N,
): Promise<Uint8Array> => {
  const encrypter = new (await age()).Encrypter()
  encrypter.setScryptWorkFactor(logN)
  encrypter.setPassphrase(passphrase)
  return encrypter.encrypt(plain)
}
