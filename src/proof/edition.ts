import { sha256Of } from './digest.js'
import { MANIFEST, PROOF_FILE, readManifest, type About } from './manifest.js'

export type ProblemKind = 'missing' | 'altered' | 'extra' | 'unreadable'
/** What is wrong with one file: not there, not its bytes, not named by the manifest, or not to be read. */
export type Problem = { readonly path: string; readonly kind: ProblemKind }

export type Check = {
  readonly ok: boolean
  /** How many files have the size and hash that the manifest names. */
  readonly checked: number
  readonly problems: readonly Problem[]
  /** SHA-256 of the manifest, to compare with what was announced; null where there is none. */
  readonly sha256: string | null
  /** What the manifest says of the edition; null where it cannot be read. */
  readonly about: About | null
}

/**
 * Checks that an edition's files, by path inside its folder, are exactly those its manifest names. It shows that the
 * folder is whole. The proof beside the manifest is no file of the edition; `verifyEdition` follows it.
 */
export const checkEdition = (files: ReadonlyMap<string, Uint8Array>): Check => {
  const bytes = files.get(MANIFEST)
  const broken = (kind: ProblemKind): Check => ({
    ok: false,
    checked: 0,
    problems: [{ path: MANIFEST, kind }],
    sha256: bytes ? sha256Of(bytes) : null,
    about: null,
  })
  if (!bytes) return broken('missing')
  const manifest = readManifest(bytes)
  if (!manifest) return broken('unreadable')
  const problems: Problem[] = []
  for (const { path, size, sha256 } of manifest.files) {
    const held = files.get(path)
    if (!held) problems.push({ path, kind: 'missing' })
    else if (held.length !== size || sha256Of(held) !== sha256) problems.push({ path, kind: 'altered' })
  }
  const checked = manifest.files.length - problems.length
  const named = new Set([MANIFEST, PROOF_FILE, ...manifest.files.map((file) => file.path)])
  for (const path of [...files.keys()].sort()) if (!named.has(path)) problems.push({ path, kind: 'extra' })
  const { dossier, number, printed, notice, log } = manifest
  return {
    ok: problems.length === 0,
    checked,
    problems,
    sha256: sha256Of(bytes),
    about: { dossier, number, printed, notice, log },
  }
}
