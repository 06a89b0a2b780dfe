import { utf8Of } from '../../../src/proof/json.js'
import { sha256Bytes, sha256Of } from '../../../src/proof/digest.js'
import { checkpointText } from '../../../src/proof/log/checkpoint.js'
import { commitmentOf, entryText, openingBytes } from '../../../src/proof/log/entry.js'
import { logProofText } from '../../../src/proof/log/inclusion.js'
import { inclusionProof, rootOf } from '../../../src/proof/log/merkle.js'
import { cosignature, cosignedBytes, noteText, verifierText } from '../../../src/proof/log/note.js'
import { MANIFEST, manifestOf, PROOF_FILE } from '../../../src/proof/manifest.js'
import { editionPayload } from '../../../src/proof/verdict.js'
import { entriesOf, readerOf } from './tree.js'
import { signerOf } from './signer.js'

export const LOG = signerOf('log.attested.invalid/0123456789abcdef/own', 'log', 1)
export const OTHER_LOG = signerOf('log.attested.invalid/fedcba9876543210/own', 'log', 3)
export const WITNESS = signerOf('witness.example/a', 'witness', 2)

/** An edition with its proof, in a log of `size` entries at `at`, cosigned by one witness. */
export const bundleWith = ({
  size,
  at,
  number = 1,
  log = verifierText(LOG.verifier),
  signer = LOG,
}: {
  readonly size: number
  readonly at: number
  readonly number?: number
  readonly log?: string | null
  readonly signer?: typeof LOG
}): Map<string, Uint8Array> => {
  const files = ['README.txt', 'en.html', 'ko.html'].map((path) => ({ path, bytes: utf8Of(`${path} of ${number} 본`) }))
  const about = { dossier: 'dossier_d1', number, printed: '2026-01-05T00:00:00.000Z', notice: null, log } as const
  const manifest = manifestOf(files, about)
  const salt = sha256Bytes(utf8Of(`salt ${number}`))
  const entry = entryText({
    act: 'dossier.publish',
    id: `edition_e${number}`,
    day: '2026-01-05',
    prev: null,
    commit: commitmentOf(salt, editionPayload(about, sha256Of(manifest))),
  })
  const entries = entriesOf(size).map((other, index) => (index === at ? utf8Of(entry) : other))
  const read = readerOf(entries)
  const text = checkpointText({ origin: signer.verifier.name, size, root: rootOf(size, read) })
  const checkpoint = noteText({
    text,
    signatures: [
      { name: signer.verifier.name, id: signer.verifier.id, bytes: signer.sign(utf8Of(text)) },
      {
        name: WITNESS.verifier.name,
        id: WITNESS.verifier.id,
        bytes: cosignature(1_700_000_000, WITNESS.sign(cosignedBytes(1_700_000_000, text))),
      },
    ],
  })
  const hashes = inclusionProof(at, size, read)
  const proof = logProofText({ extra: openingBytes({ entry, salt }), index: at, hashes, checkpoint })
  return new Map([
    ...files.map((file) => [file.path, file.bytes] as const),
    [MANIFEST, manifest],
    [PROOF_FILE, utf8Of(proof)],
  ])
}
