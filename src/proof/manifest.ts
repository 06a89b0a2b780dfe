import type { DossierId } from '../record/id.js'
import type { EditionFile } from '../record/dossier.js'
import { refuse } from '../record/refusal.js'
import { sha256Of } from './digest.js'
import { readVerifier } from './log/note.js'
import { canonicalJson, readCanonical, utf8Of, type Json } from './json.js'

export const MANIFEST = 'manifest.json'
export const FORMAT = 'attested-edition-1'
/** Where the proof that an edition stands in a log lies: beside the manifest, and not named by it. */
export const PROOF_FILE = 'manifest.json.tlog-proof'

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/

/**
 * What a manifest says beside its files. `printed` is an instant in UTC, ISO 8601; `notice` marks a specimen; `log` is
 * the verifier key of the public log in which the edition stands, null where it stands in none.
 */
export type About = {
  readonly dossier: DossierId
  readonly number: number
  readonly printed: string
  readonly notice: string | null
  readonly log: string | null
}

export type Manifest = About & { readonly format: typeof FORMAT; readonly files: readonly EditionFile[] }

/** Whether a path stays inside the folder on every system: no way up, root, drive or backslash, nothing unseen. */
export const isPlainPath = (path: string): boolean =>
  path.length > 0 &&
  path.length <= 200 &&
  !/[\p{Cc}\p{Cf}\p{Cs}\\:*?"<>|]/u.test(path) &&
  path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && !/[. ]$/.test(part))

/** Two paths that some systems take for one. */
const sameOnDisk = (path: string): string => path.normalize('NFC').toLowerCase()

const arePlain = (paths: readonly string[]): boolean =>
  paths.every((path) => isPlainPath(path) && ![MANIFEST, PROOF_FILE].includes(sameOnDisk(path))) &&
  new Set(paths.map(sameOnDisk)).size === paths.length

const inOrder = (a: { readonly path: string }, b: { readonly path: string }): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0

/**
 * The bytes of manifest.json: every other file with its size in bytes and SHA-256, sorted by path, as canonical JSON.
 * Refuses `edition-broken` for what `readManifest` would not read: a path that leaves the folder or stands twice.
 */
export const manifestOf = (
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  about: Omit<About, 'log'> & { readonly log?: string | null },
): Uint8Array => {
  const listed = files.map(({ path, bytes }) => ({ path, size: bytes.length, sha256: sha256Of(bytes) })).sort(inOrder)
  const { dossier, number, printed, notice, log = null } = about
  const said = { format: FORMAT, dossier, number, printed, notice, files: listed }
  const bytes = utf8Of(canonicalJson(log === null ? said : { ...said, log }))
  return readManifest(bytes) ? bytes : refuse('edition-broken', { path: MANIFEST })
}

type Fields = { readonly [name: string]: Json }

const fieldsOf = (value: Json | undefined, ...names: readonly string[]): Fields | null => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  return names.includes(Object.keys(value).sort().join(' ')) ? (value as Fields) : null
}

const fileOf = (value: Json): EditionFile | null => {
  const fields = fieldsOf(value, 'path sha256 size')
  if (!fields) return null
  const { path, sha256, size } = fields
  if (typeof path !== 'string' || typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) return null
  return typeof size === 'number' && Number.isSafeInteger(size) && size >= 0 ? { path, sha256, size } : null
}

/** Reads a manifest as strictly as it was written; null for anything else, such as path tricks. */
export const readManifest = (bytes: Uint8Array): Manifest | null => {
  const names = ['dossier files format notice number printed', 'dossier files format log notice number printed']
  const fields = fieldsOf(readCanonical(bytes)?.value, ...names)
  if (!fields || fields.format !== FORMAT || !Array.isArray(fields.files)) return null
  const { dossier, number, printed, notice, log = null } = fields
  if (typeof dossier !== 'string' || !/^dossier_[A-Za-z0-9][A-Za-z0-9.-]{0,79}$/.test(dossier)) return null
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) return null
  if (typeof printed !== 'string' || !INSTANT.test(printed) || Number.isNaN(Date.parse(printed))) return null
  if (notice !== null && typeof notice !== 'string') return null
  if ('log' in fields && (typeof log !== 'string' || readVerifier(log)?.kind !== 'log')) return null
  const files = (fields.files as readonly Json[]).map(fileOf)
  const held = files.flatMap((file) => file ?? [])
  if (held.length !== files.length || !arePlain(held.map((file) => file.path))) return null
  if (held.some((file, index) => index > 0 && inOrder(held[index - 1] ?? file, file) >= 0)) return null
  const said = { format: FORMAT, dossier: dossier as DossierId, number, printed, notice: notice ?? null, files: held }
  return { ...said, log: typeof log === 'string' ? log : null } as Manifest
}
