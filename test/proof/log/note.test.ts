import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fromBase64, toBase64 } from '../../../src/proof/log/base64.js'
import { checkpointText, isSignedBy, readCheckpoint, readSigned } from '../../../src/proof/log/checkpoint.js'
import { bundleOf, bundlePath, readBundle, tilePath } from '../../../src/proof/log/tile.js'
import { readEntry, entryText } from '../../../src/proof/log/entry.js'
import {
  cosignature,
  cosignedBytes,
  noteText,
  readNote,
  readVerifier,
  signatureLine,
  verifierOf,
  verifierText,
  whenSigned,
} from '../../../src/proof/log/note.js'
import { readPolicy } from '../../../src/proof/log/policy.js'
import { utf8Of } from '../../../src/proof/json.js'
import { hexOf } from './tree.js'
import { signerOf } from './signer.js'

test('base64 is read as it is written, and nothing else is', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      assert.equal(toBase64(bytes), Buffer.from(bytes).toString('base64'))
      assert.deepEqual(fromBase64(toBase64(bytes)), bytes)
    }),
  )
  for (const bad of ['A', 'AB', 'ABC', 'AB==C', 'AA=A', 'AB==', 'A===', 'AAB=', '-_-_', 'AAA A', 'AAAA\n'])
    assert.equal(fromBase64(bad), null, bad)
})

// From the specification of signed notes: the key of PeterNeumann and the note that it signed.
const PETER = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'
const NOTE = `If you think cryptography is the answer to your problem,
then you don't know what your problem is.

\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
`

test('the note of the specification is signed by the key of the specification', () => {
  const verifier = readVerifier(PETER)
  const note = readNote(NOTE)
  assert.ok(verifier && note)
  assert.equal(verifierText(verifier), PETER)
  assert.equal(noteText(note), NOTE)
  assert.equal(whenSigned(note, verifier), 0)
  const altered = readNote(NOTE.replace('answer', 'Answer'))
  assert.ok(altered)
  assert.equal(whenSigned(altered, verifier), null)
})

test('a key whose id is not its own, or of another kind, is no key', () => {
  for (const bad of [
    PETER.replace('c74f20a3', 'c74f20a4'),
    PETER.replace('PeterNeumann', 'Peter'),
    PETER.replace('+ARpc', '+AhRpc'),
    `${PETER} `,
    '',
    '++',
  ])
    assert.equal(readVerifier(bad), null, bad)
})

const LOG = signerOf('log.attested.invalid/0011223344556677/own', 'log', 1)
const WITNESS = signerOf('witness.example', 'witness', 2)

test('a checkpoint is signed by its log, and cosigned by a witness at a time', () => {
  const text = checkpointText({ origin: LOG.verifier.name, size: 20_852_163, root: new Uint8Array(32).fill(7) })
  const note = {
    text,
    signatures: [
      { name: LOG.verifier.name, id: LOG.verifier.id, bytes: LOG.sign(utf8Of(text)) },
      {
        name: WITNESS.verifier.name,
        id: WITNESS.verifier.id,
        bytes: cosignature(1_679_315_147, WITNESS.sign(cosignedBytes(1_679_315_147, text))),
      },
    ],
  }
  const signed = readSigned(noteText(note))
  assert.ok(signed)
  assert.equal(signed.checkpoint.size, 20_852_163)
  assert.ok(isSignedBy(signed, LOG.verifier))
  assert.equal(whenSigned(signed.note, WITNESS.verifier), 1_679_315_147)
  const other = signerOf(LOG.verifier.name, 'log', 9)
  assert.equal(isSignedBy(signed, other.verifier), false)
  const renamed = verifierOf(`${LOG.verifier.name}x`, 'log', LOG.verifier.key)
  assert.equal(isSignedBy(signed, renamed), false)
  const moved = { ...note, signatures: note.signatures.map((one) => ({ ...one, bytes: one.bytes.slice() })) }
  const time = moved.signatures[1]?.bytes
  if (time) time[7] = (time[7] ?? 0) ^ 1
  assert.equal(whenSigned(moved, WITNESS.verifier), null)
  const [good] = note.signatures
  assert.ok(good)
  const twice = { ...note, signatures: [good, { ...good, bytes: good.bytes.map((byte) => byte ^ 1) }] }
  assert.equal(whenSigned(twice, LOG.verifier), null, 'one bad signature in its name makes the note void')
})

test('a text that is no checkpoint is none', () => {
  const root = toBase64(new Uint8Array(32))
  for (const bad of ['', 'a\n1\n', `a\n01\n${root}\n`, `a\n1\n${root}`, `a b\n1\n${root}\n`, `a\n-1\n${root}\n`])
    assert.equal(readCheckpoint(bad), null, bad)
  assert.equal(readCheckpoint(`a\n9007199254740993\n${root}\n`), null)
  assert.equal(readCheckpoint(`a\n1\n${root}\nmore\n`)?.size, 1)
  for (const bad of [
    'a\n\n',
    'a\n\n\u2014 b\n',
    'a\n\n- b AAAAAAAA\n',
    `a\n\n${signatureLine({ name: 'b', id: new Uint8Array(4), bytes: new Uint8Array(1) })}x`,
  ])
    assert.equal(readNote(bad), null, JSON.stringify(bad))
})

test('tiles and bundles lie where the specification puts them', () => {
  assert.equal(tilePath(0, 0, 256), 'tile/0/000')
  assert.equal(tilePath(1, 1_234_067, 256), 'tile/1/x001/x234/067')
  assert.equal(tilePath(2, 5, 7), 'tile/2/005.p/7')
  assert.equal(bundlePath(273, 112), 'tile/entries/273.p/112')
})

test('entries come out of a bundle as they went in, and a bundle that ends early is none', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 20 }), (entries) => {
      const bytes = bundleOf(entries)
      assert.deepEqual(readBundle(bytes), entries)
      if (bytes.length > 0) assert.notDeepEqual(readBundle(bytes.subarray(0, bytes.length - 1)), entries)
    }),
  )
  assert.equal(hexOf(bundleOf([Uint8Array.of(1, 2, 3)])), '0003010203')
  assert.throws(() => bundleOf([new Uint8Array(65_536)]), RangeError)
})

test('an entry is read as it is written; a public one names no member', () => {
  const entry = { act: 'dossier.publish', id: 'edition_e1', day: '2026-01-05', prev: 3, commit: new Uint8Array(32) }
  assert.deepEqual(readEntry(entryText(entry)), entry)
  assert.doesNotMatch(entryText(entry), /member/)
  assert.deepEqual(readEntry(entryText({ ...entry, member: 'member_a' })), { ...entry, member: 'member_a' })
  for (const bad of ['{}', entryText(entry).replace('"v":1', '"v":2'), ` ${entryText(entry)}`, 'null', '[]'])
    assert.equal(readEntry(bad), null, bad)
})

test('a policy names one log and as many witnesses as it wants to hear', () => {
  const log = verifierText(LOG.verifier)
  const witness = verifierText(WITNESS.verifier)
  assert.deepEqual(readPolicy(`# ours\nlog ${log}\r\n\nwitness ${witness}\n`), {
    log: LOG.verifier,
    witnesses: [WITNESS.verifier],
    quorum: 1,
  })
  assert.equal(readPolicy(`log ${log}\nwitness ${witness}\nquorum 0\n`)?.quorum, 0)
  for (const bad of [
    '',
    `witness ${witness}`,
    `log ${witness}`,
    `log ${log}\nlog ${log}`,
    `log ${log}\nquorum 1`,
    `log ${log}\nwitness ${witness}\nwitness ${witness}`,
    `log ${log}\nmore ${log}`,
  ])
    assert.equal(readPolicy(bad), null, bad)
})
