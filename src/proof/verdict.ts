import type { Chain, Step } from '../record/proof/verdict.js'
import { checkEdition, type Check } from './edition.js'
import { canonicalJson, utf8Of } from './json.js'
import { isSignedBy } from './log/checkpoint.js'
import { commitmentOf, readEntry, readOpening } from './log/entry.js'
import { readLogProof } from './log/inclusion.js'
import { isIncluded, isSame, leafHash } from './log/merkle.js'
import { readVerifier, verifierText, whenSigned } from './log/note.js'
import type { Policy } from './log/policy.js'
import { MANIFEST, PROOF_FILE, readManifest, type About } from './manifest.js'

/** The act by which an edition stands in the public log. */
export const EDITION_ACT = 'dossier.publish'

/** What the public log commits to of an edition. */
export const editionPayload = (about: Pick<About, 'dossier' | 'number' | 'printed'>, manifest: string): Uint8Array =>
  utf8Of(canonicalJson({ dossier: about.dossier, manifest, number: about.number, printed: about.printed }))

/** How far the chain holds, and how the files were found. */
export type Verdict = Chain & { readonly check: Check }

const textOf = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/**
 * Follows an edition from its files to the signed checkpoint of a public log, offline. `files` by path inside the
 * folder; without a policy the key that the edition itself names is used, which shows whole but not whose it is.
 */
export const verifyEdition = (files: ReadonlyMap<string, Uint8Array>, policy: Policy | null): Verdict => {
  const check = checkEdition(files)
  const named = check.about?.log ?? null
  const log = policy?.log ?? (named === null ? null : readVerifier(named))
  const seen: Omit<Verdict, 'verdict' | 'broken'> = {
    check,
    log: policy === null ? named : verifierText(policy.log),
    isTrusted: policy !== null,
    index: null,
    size: null,
    witnesses: [],
  }
  const broken = (step: Step, found: Partial<Verdict> = {}): Verdict => ({
    ...seen,
    ...found,
    verdict: 'invalid',
    broken: step,
  })
  const manifest = files.get(MANIFEST)
  const { about, sha256 } = check
  if (!check.ok || !manifest || !readManifest(manifest) || about === null || sha256 === null) return broken('files')
  const file = files.get(PROOF_FILE)
  if (!file) return named === null && policy === null ? { ...seen, verdict: 'whole', broken: null } : broken('proof')
  const proof = readLogProof(textOf(file) ?? '')
  if (!proof) return broken('proof')
  const { checkpoint, note } = proof.signed
  if (log?.kind !== 'log' || checkpoint.origin !== log.name) return broken('log')
  if (named !== null && policy !== null && !isNamed(named, policy)) return broken('log')
  if (!isSignedBy(proof.signed, log)) return broken('signature')
  const opening = readOpening(proof.extra ?? new Uint8Array(0))
  const entry = opening && readEntry(opening.entry)
  if (!opening || !entry || entry.act !== EDITION_ACT || entry.member !== undefined) return broken('entry')
  if (!isSame(entry.commit, commitmentOf(opening.salt, editionPayload(about, sha256)))) return broken('commitment')
  const { index, hashes } = proof
  const { size, root } = checkpoint
  if (!isIncluded(index, size, leafHash(utf8Of(opening.entry)), hashes, root)) return broken('inclusion')
  const witnesses = (policy?.witnesses ?? []).flatMap((witness) => {
    const seconds = whenSigned(note, witness)
    return seconds === null ? [] : [{ name: witness.name, seconds }]
  })
  if (witnesses.length < (policy?.quorum ?? 0)) return broken('witness', { index, size, witnesses })
  return { ...seen, verdict: 'valid', broken: null, index, size, witnesses }
}

/** Whether the log that an edition names is the one that a policy trusts. */
const isNamed = (named: string, { log }: Policy): boolean => {
  const verifier = readVerifier(named)
  return verifier !== null && verifier.name === log.name && isSame(verifier.key, log.key)
}
