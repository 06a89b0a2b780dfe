import { refuse } from '../record/refusal.js'
import { age } from './age.js'

/** The kinds of stanza in the head of an age file. */
const stanzasOf = (sealed: Uint8Array): readonly string[] => {
  const head = Buffer.from(sealed.subarray(0, 65_536)).toString('latin1')
  const end = head.indexOf('\n--- ')
  return end < 0 ? [] : [...head.slice(0, end).matchAll(/\n-> ([^ \n]+)/g)].map(([, kind]) => kind ?? '')
}

/** Our files have hybrid recipients and nothing beside them; a mix is somebody's way in and is refused unread. */
const refuseMixed = (sealed: Uint8Array, kind: string): void => {
  const stanzas = stanzasOf(sealed)
  if (stanzas.length === 0 || stanzas.some((one) => one !== kind))
    refuse('vault-altered', { why: 'recipient', number: null })
}

/** Opens an age file with an identity; null where it is not for it. Refuses `vault-altered` for mixed recipients. */
export const unseal = async (identity: string, sealed: Uint8Array): Promise<Uint8Array | null> => {
  refuseMixed(sealed, 'mlkem768x25519')
  const decrypter = new (await age()).Decrypter()
  decrypter.addIdentity(identity)
  try {
    return await decrypter.decrypt(sealed)
  } catch {
    return null
  }
}

/** Opens what lies under a passphrase; null where it is another's. Takes about a second on purpose. */
export const unsealUnder = async (passphrase: string, sealed: Uint8Array): Promise<Uint8Array | null> => {
  refuseMixed(sealed, 'scrypt')
  const decrypter = new (await age()).Decrypter()
  decrypter.addPassphrase(passphrase)
  try {
    return await decrypter.decrypt(sealed)
  } catch {
    return null
  }
}
