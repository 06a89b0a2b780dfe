import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MANIFEST, PROOF_FILE } from '../../src/proof/manifest.js'
import { utf8Of } from '../../src/proof/json.js'
import { verifierText } from '../../src/proof/log/note.js'
import { verifyEdition } from '../../src/proof/verdict.js'
import { STEPS } from '../../src/record/proof/verdict.js'
import { bundleWith, LOG, OTHER_LOG, WITNESS } from './log/bundle.js'
import { tamperings } from './log/tamper.js'

const policy = { log: LOG.verifier, witnesses: [WITNESS.verifier], quorum: 1 }

test('an edition is valid by the policy of its publisher, and says where it stands and who saw it', () => {
  const found = verifyEdition(bundleWith({ size: 300, at: 123 }), policy)
  assert.deepEqual(
    { ...found, check: found.check.ok },
    {
      verdict: 'valid',
      broken: null,
      check: true,
      log: verifierText(LOG.verifier),
      isTrusted: true,
      index: 123,
      size: 300,
      witnesses: [{ name: WITNESS.verifier.name, seconds: 1_700_000_000 }],
    },
  )
})

test('without a policy it is valid by the key that it names itself, and that is said', () => {
  const found = verifyEdition(bundleWith({ size: 1, at: 0 }), null)
  assert.deepEqual([found.verdict, found.isTrusted, found.log], ['valid', false, verifierText(LOG.verifier)])
})

test('an edition of before there were logs is whole, and no more; with a policy it has no proof', () => {
  const files = bundleWith({ size: 5, at: 2, log: null })
  files.delete(PROOF_FILE)
  assert.equal(verifyEdition(files, null).verdict, 'whole')
  assert.equal(verifyEdition(files, policy).broken, 'proof')
})

test('each link that breaks is named, the first one first', () => {
  const broken = (change: (files: Map<string, Uint8Array>) => void, by = policy): string | null => {
    const files = bundleWith({ size: 300, at: 123 })
    change(files)
    return verifyEdition(files, by).broken
  }
  const text = (files: Map<string, Uint8Array>) => new TextDecoder().decode(files.get(PROOF_FILE))
  const found = [
    broken((files) => files.set('en.html', utf8Of('other words'))),
    broken((files) => files.delete(PROOF_FILE)),
    broken(() => undefined, { ...policy, log: OTHER_LOG.verifier }),
    broken((files) => files.set(PROOF_FILE, utf8Of(text(files).replace('\n300\n', '\n301\n')))),
    broken((files) => files.set(PROOF_FILE, utf8Of(text(files).replace(/^extra .*$/m, 'extra AAAA')))),
    broken((files) => files.set(PROOF_FILE, bundleWith({ size: 300, at: 123, number: 2 }).get(PROOF_FILE)!)),
    broken((files) => files.set(PROOF_FILE, utf8Of(text(files).replace('\nindex 123\n', '\nindex 124\n')))),
    broken(() => undefined, { ...policy, witnesses: [{ ...WITNESS.verifier, name: 'another' }] }),
  ]
  assert.deepEqual(found, [...STEPS])
})

test('tamperings with a bundle and its log are all found', () => {
  let tried = 0
  for (const { name, files } of tamperings(250)) {
    tried += 1
    assert.equal(verifyEdition(files, policy).verdict, 'invalid', name)
  }
  assert.equal(tried, 250)
})

test('a bundle is checked by its bytes: an empty folder, or one without a manifest, is never valid', () => {
  assert.equal(verifyEdition(new Map(), policy).broken, 'files')
  const files = bundleWith({ size: 3, at: 1 })
  files.delete(MANIFEST)
  assert.equal(verifyEdition(files, null).broken, 'files')
})
