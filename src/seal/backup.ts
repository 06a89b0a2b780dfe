import { age, isHybrid } from './age.js'
import { refuse } from '../record/refusal.js'

type Bytes = ReadableStream<Uint8Array>

/** An age file for the recovery recipient, as a stream. Whoever makes it cannot read it. */
export const sealStream = async (recipient: string, plain: Bytes): Promise<Bytes> => {
  if (!isHybrid(recipient)) return refuse('backup-no-key', {})
  const encrypter = new (await age()).Encrypter()
  encrypter.addRecipient(recipient)
  return encrypter.encrypt(plain)
}

/** What an age file holds, as a stream; it breaks off with an error where the file was altered or cut. */
export const openStream = async (identity: string, path: string, sealed: Bytes): Promise<Bytes> => {
  const decrypter = new (await age()).Decrypter()
  try {
    decrypter.addIdentity(identity)
    return await decrypter.decrypt(sealed)
  } catch (thrown) {
    const isOther = /no identity matched|identity/i.test((thrown as Error).message)
    return isOther ? refuse('backup-other-key', { path }) : refuse('backup-broken', { path, what: 'age' })
  }
}
