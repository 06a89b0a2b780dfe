import { canonicalJson, readCanonical, utf8Of } from '../proof/json.js'
import { refuse } from '../record/refusal.js'
import { isHybrid, sealTo } from './age.js'
import { padded, unpadded } from './envelope.js'
import { sha256Of } from './signing.js'

/** What a field device is given: the office's public key, and which vault it belongs to. It opens nothing. */
export type OfficeKey = { readonly vault: string; readonly epoch: number; readonly recipient: string }

/** What a field device seals. */
export type FieldNote = { readonly v: 1; readonly vault: string; readonly epoch: number; readonly text: string }

const LEAD = 'attested-office-1'
const VAULT = /^[0-9a-f-]{36}$/

const checkOf = (line: string): string => sha256Of(line).slice(0, 16)

/** The office's key as one line of text, with a check that finds a slip. */
export const officeKeyText = ({ vault, epoch, recipient }: OfficeKey): string => {
  const line = `${LEAD} ${vault} ${epoch} ${recipient}`
  return `${line} ${checkOf(line)}`
}

/**
 * Reads the office's key. Refuses `recipient-unfit`: a classical key, for what it seals can be kept for a later machine;
 * a secret, which must not be on such a device; anything with a slip.
 */
export const readOfficeKey = (text: string): OfficeKey => {
  const unfit = (why: string): never => refuse('recipient-unfit', { why })
  const line = text.trim().replace(/\s+/g, ' ')
  if (/AGE-(?:SECRET-KEY|PLUGIN)/i.test(line)) return unfit('secret')
  if (/(?:^|\s)(?:age1(?!pq1)|ssh-)/i.test(line)) return unfit('classical')
  const [lead, vault = '', epoch = '', recipient = '', check, ...more] = line.split(' ')
  if (lead !== LEAD || more.length > 0) return unfit('form')
  if (checkOf([lead, vault, epoch, recipient].join(' ')) !== check) return unfit('slip')
  if (!VAULT.test(vault) || !/^[1-9]\d{0,5}$/.test(epoch) || !isHybrid(recipient)) return unfit('form')
  return { vault, epoch: Number(epoch), recipient }
}

const SUM = 32
const sumOf = (bytes: Uint8Array): Buffer => Buffer.from(sha256Of(bytes), 'hex')

/** A note sealed to the office: an age file and its hash behind it, so that one cut off is known without a key. */
export const sealField = async (key: OfficeKey, text: string): Promise<Uint8Array> => {
  const note: FieldNote = { v: 1, vault: key.vault, epoch: key.epoch, text }
  const sealed = await sealTo([key.recipient], padded(utf8Of(canonicalJson(note))))
  return Buffer.concat([sealed, sumOf(sealed)])
}

/** The age file of a carried file. Refuses `field-file-broken` where it is cut off, altered or none of ours. */
export const readFieldFile = (bytes: Uint8Array): Uint8Array => {
  const sealed = bytes.subarray(0, Math.max(0, bytes.length - SUM))
  const isOurs = Buffer.from(sealed.subarray(0, 21)).toString('latin1') === 'age-encryption.org/v1'
  return isOurs && sumOf(sealed).equals(Buffer.from(bytes.subarray(sealed.length)))
    ? sealed
    : refuse('field-file-broken')
}

/** What was inside, held to its vault. Null where it is no note for this one. */
export const readFieldNote = (plain: Uint8Array, vault: string): FieldNote | null => {
  const content = unpadded(plain)
  const note = content && (readCanonical(content)?.value as FieldNote | null | undefined)
  return note?.v === 1 && note.vault === vault && typeof note.text === 'string' ? note : null
}

/** The id under which a carried file is taken in: the same file has the same, so that it is taken in once. */
export const fieldRecordId = (vault: string, sealed: Uint8Array): string => {
  const hex = sha256Of(Buffer.concat([Buffer.from(`field ${vault} `), sealed]))
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}
