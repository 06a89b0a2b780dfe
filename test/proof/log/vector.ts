import { verifierText } from '../../../src/proof/log/note.js'
import { PROOF_FILE } from '../../../src/proof/manifest.js'
import { bundleWith, LOG, OTHER_LOG, WITNESS } from './bundle.js'
import { numbersFrom, tamperings } from './tamper.js'

/** A bundle and a policy, as two verifiers can be asked about them. */
export type Vector = { readonly files: Readonly<Record<string, string>>; readonly policy: string | null }

const TRUSTED = `log ${verifierText(LOG.verifier)}\nwitness ${verifierText(WITNESS.verifier)}\n`
const POLICIES = [TRUSTED, TRUSTED, TRUSTED, null, `log ${verifierText(OTHER_LOG.verifier)}\n`]

/** So many vectors: some whole, most tampered with, under several policies; the same for the same number. */
export function* vectorsFrom(count: number, seed = 1): Generator<Vector> {
  const next = numbersFrom(seed)
  const altered = tamperings(count, seed)
  for (let number = 0; number < count; number += 1) {
    const size = 1 + next(40)
    const whole = (): Map<string, Uint8Array> => {
      const files = bundleWith({ size, at: next(size), ...(next(6) === 0 ? { log: null } : {}) })
      if (next(5) === 0) files.delete(PROOF_FILE)
      return files
    }
    const files = next(4) === 0 ? whole() : (altered.next().value?.files ?? whole())
    yield {
      files: Object.fromEntries([...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')])),
      policy: POLICIES[next(POLICIES.length)] ?? null,
    }
  }
}
