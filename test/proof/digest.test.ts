import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { sha256Of } from '../../src/proof/digest.js'
import { utf8Of } from '../../src/proof/json.js'

test('SHA-256 gives the digests that FIPS 180-4 publishes', () => {
  assert.equal(sha256Of(utf8Of('')), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  assert.equal(sha256Of(utf8Of('abc')), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  assert.equal(
    sha256Of(utf8Of('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')),
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  )
})

test('SHA-256 agrees with the one that keeps the originals', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) =>
      assert.equal(sha256Of(bytes), createHash('sha256').update(bytes).digest('hex')),
    ),
  )
})
