import { createHash, createPrivateKey, createPublicKey, randomBytes, sign } from 'node:crypto'

/** What the key signed last under a name, so that it never signs a tree that does not hold it. */
export type LastSigned = { readonly size: number; readonly root: string }

/** What a key remembers outside of the database. */
export type KeyMemory = {
  readonly read: () => Promise<Readonly<Record<string, LastSigned>>>
  /** On the disk when it returns. */
  readonly write: (signed: Readonly<Record<string, LastSigned>>) => Promise<void>
  /** Whether it may not sign: a backup was restored and nobody has shown yet what was witnessed last. */
  readonly isHeld: () => Promise<boolean>
}

/** The key of an archive's logs. Its secret stays in here: nothing gives it out, to a database, a log or an error. */
export type LogKey = {
  /** The public key, 32 bytes, and what the logs are named by. */
  readonly key: Uint8Array
  readonly name: string
  readonly sign: (bytes: Uint8Array) => Uint8Array
  /** So many salts of 32 random bytes, one after the other. */
  readonly salts: (count: number) => Uint8Array
  readonly memory: KeyMemory
}

/** The key of a witness. Its secret stays in here, as that of a log does. */
export type WitnessKey = Pick<LogKey, 'key' | 'name' | 'sign'>

/** The head of an Ed25519 key in PKCS 8 (RFC 8410), before its 32 bytes. */
const HEAD = Buffer.from('302e020100300506032b657004220420', 'hex')

const LOG = 'attested-log-key-1'
const WITNESS = 'attested-witness-key-1'

const newSecret = (kind: string): string => `${kind} ${randomBytes(32).toString('base64')}\n`

/** Whether a text is a secret of this kind: one word, and 32 bytes in base64. */
const isSecret = (kind: string, text: string): boolean =>
  text.startsWith(`${kind} `) && /^[A-Za-z0-9+/]{43}=\n$/.test(text.slice(kind.length + 1))

/** A new secret of a log's key, as the text that its file holds. */
export const newLogSecret = (): string => newSecret(LOG)

/** A new secret of a witness's key. */
export const newWitnessSecret = (): string => newSecret(WITNESS)

/** Whether a text is a secret of a log's key. */
export const isLogSecret = (text: string): boolean => isSecret(LOG, text)

const openSecret = (kind: string, name: string, text: string): WitnessKey => {
  if (!isSecret(kind, text)) throw new TypeError('not the key of a log or of a witness')
  const seed = Buffer.from(text.trim().split(' ')[1] ?? '', 'base64')
  const own = createPrivateKey({ key: Buffer.concat([HEAD, seed]), format: 'der', type: 'pkcs8' })
  const key = new Uint8Array(createPublicKey(own).export({ format: 'der', type: 'spki' }).subarray(-32))
  const digest = createHash('sha256').update(key).digest('hex').slice(0, 16)
  return { key, name: `${name}/${digest}`, sign: (bytes) => new Uint8Array(sign(null, bytes, own)) }
}

/** Opens the key of a secret. Throws for a text that is none, and does not say it. */
export const openLogKey = (secret: string, memory: KeyMemory): LogKey => ({
  ...openSecret(LOG, 'log.attested.invalid', secret),
  salts: (count) => new Uint8Array(randomBytes(32 * count)),
  memory,
})

/** Opens the key of a witness's secret. Throws for a text that is none, and does not say it. */
export const openWitnessKey = (secret: string): WitnessKey => openSecret(WITNESS, 'witness.attested.invalid', secret)
