import { createCipheriv, createDecipheriv, createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { Worker } from 'node:worker_threads'

/** What a passphrase opens: whether it is the right one, and the key of the secret sealed under it. */
export type Opened = { readonly isRight: boolean; readonly key: Uint8Array }

const FORM = /^argon2id\$m=65536,t=3,p=4\$([A-Za-z0-9_-]{22})\$([A-Za-z0-9_-]{43})$/

let last: Promise<unknown> = Promise.resolve()

const stretchNow = (passphrase: string, salt: Uint8Array): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./stretch.js', import.meta.url), { workerData: { passphrase, salt } })
    worker.once('message', (stretched: Uint8Array) => resolve(stretched))
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('the passphrase was not stretched')))
  })

/** One at a time: however many try to sign in, they share one thread and 64 MiB. */
const stretch = (passphrase: string, salt: Uint8Array): Promise<Uint8Array> => {
  const mine = last.then(() => stretchNow(passphrase, salt))
  last = mine.catch(() => undefined)
  return mine
}

const verifierOf = (stretched: Uint8Array): Buffer => createHash('sha256').update(stretched.subarray(0, 32)).digest()

/**
 * What is kept of a passphrase: Argon2id (RFC 9106, m = 64 MiB, t = 3, p = 4) with a salt of 16 bytes. Half of its answer
 * is the verifier, the other half the key under which the second factor's secret lies.
 */
export const keepPassphrase = async (
  passphrase: string,
): Promise<{ readonly kept: string; readonly key: Uint8Array }> => {
  const salt = randomBytes(16)
  const stretched = await stretch(passphrase, salt)
  const kept = `argon2id$m=65536,t=3,p=4$${salt.toString('base64url')}$${verifierOf(stretched).toString('base64url')}`
  return { kept, key: stretched.subarray(32) }
}

/** Tries a passphrase; without anything to try it against it takes as long and is never right. */
export const tryPassphrase = async (passphrase: string, kept: string | null): Promise<Opened> => {
  const [, salt, verifier] = FORM.exec(kept ?? '') ?? []
  const stretched = await stretch(passphrase, salt ? Buffer.from(salt, 'base64url') : randomBytes(16))
  const wanted = verifier ? Buffer.from(verifier, 'base64url') : randomBytes(32)
  return { isRight: timingSafeEqual(verifierOf(stretched), wanted), key: stretched.subarray(32) }
}

/** Seals a short secret under a key: AES-256-GCM, a nonce of 12 bytes in front, the tag behind. */
export const sealUnder = (key: Uint8Array, secret: Uint8Array): string => {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  return Buffer.concat([nonce, cipher.update(secret), cipher.final(), cipher.getAuthTag()]).toString('base64url')
}

/** Opens what was sealed under a key, or null where it is another key or was altered. */
export const openUnder = (key: Uint8Array, sealed: string): Uint8Array | null => {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length < 28) return null
  try {
    const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12), { authTagLength: 16 })
    cipher.setAuthTag(bytes.subarray(bytes.length - 16))
    return Buffer.concat([cipher.update(bytes.subarray(12, bytes.length - 16)), cipher.final()])
  } catch {
    return null
  }
}
