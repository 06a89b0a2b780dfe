import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Encrypter, generateHybridIdentity, generateX25519Identity, identityToRecipient } from 'age-encryption'
import fc from 'fast-check'
import { combine, split } from 'shamir-secret-sharing'
import { newIdentity, sealTo, sealUnder } from '../../src/seal/age.js'
import { padded, readBody, sealBody, STEP, unpadded, type Body } from '../../src/seal/envelope.js'
import { newHandle, readHandle } from '../../src/seal/handle.js'
import { checkWords, isCheckedBy, keysOf, newPassphrase, PASSPHRASE_WORDS, wordsKnown } from '../../src/seal/word.js'
import { joinTwo, readShare, spellShare, splitInThree } from '../../src/seal/share.js'
import { isSigned, newSigner, signJson, signerOf } from '../../src/seal/signing.js'
import { unseal, unsealUnder } from '../../src/seal/unseal.js'
import { refusedWith } from '../desk/material.js'

const utf8 = (text: string) => new TextEncoder().encode(text)

test('only hybrid recipients are sealed to, and a mix is refused when writing and when reading', async () => {
  const { identity, recipient } = await newIdentity()
  const classical = await generateX25519Identity()
  const weak = await identityToRecipient(classical)
  await assert.rejects(sealTo([recipient, weak], utf8('x')), refusedWith('vault-altered', { why: 'recipient' }))
  await assert.rejects(sealTo([], utf8('x')), refusedWith('vault-altered'))
  for (const recipients of [[recipient, weak], [weak], [weak, recipient]]) {
    const encrypter = new Encrypter()
    for (const one of recipients) encrypter.addRecipient(one)
    const mixed = await encrypter.encrypt('x')
    await assert.rejects(unseal(identity, mixed), refusedWith('vault-altered', { why: 'recipient' }))
    await assert.rejects(unseal(classical, mixed), refusedWith('vault-altered', { why: 'recipient' }))
  }
  assert.deepEqual(await unseal(identity, await sealTo([recipient], utf8('x'))), utf8('x'))
  assert.equal(await unseal(await generateHybridIdentity(), await sealTo([recipient], utf8('x'))), null)
})

test('what lies under a passphrase opens with it and with no other, and is no file for a key', async () => {
  const { identity } = await newIdentity()
  const under = await sealUnder('seven words', utf8('x'), 10)
  assert.deepEqual(await unsealUnder('seven words', under), utf8('x'))
  assert.equal(await unsealUnder('seven worms', under), null)
  await assert.rejects(unseal(identity, under), refusedWith('vault-altered'))
})

test('a sealed body is read at its own place alone, by a signer who may, and one bit off is noticed', async () => {
  const { identity, recipient } = await newIdentity()
  const signer = newSigner()
  const place = { vault: 'v', kind: 'source', compartment: '1', epoch: 2, id: 'a', rev: 3 } as const
  const body: Body = { v: 1, ...place, prev: null, fields: { name: '강하늘' } }
  const sealed = await sealBody([recipient], body, signer)
  const plain = (await unseal(identity, sealed)) ?? assert.fail()
  assert.deepEqual(
    readBody(plain, place, (key) => key === signer.key),
    body,
  )
  const elsewhere = { vault: 'w', kind: 'note', compartment: '2', epoch: 1, id: 'b', rev: 2 } as const
  for (const name of Object.keys(elsewhere) as (keyof typeof elsewhere)[])
    assert.throws(
      () => readBody(plain, { ...place, [name]: elsewhere[name] }, () => true),
      refusedWith('vault-altered', { why: name }),
    )
  assert.throws(() => readBody(plain, place, () => false), refusedWith('vault-altered', { why: 'signer' }))
  const forged = plain.slice()
  forged[forged.indexOf(0xea)] = 0xeb
  assert.throws(() => readBody(forged, place, () => true), refusedWith('vault-altered'))
})

test('lengths are told in steps of four kilobytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 3 * STEP }), (content) => {
      const whole = padded(content)
      assert.equal(whole.length % STEP, 0)
      assert.deepEqual(unpadded(whole), content)
    }),
  )
  assert.equal(unpadded(new Uint8Array(STEP).fill(1)), null)
})

test('any two of three shares restore a secret, as the audited library reads and writes them', async () => {
  for (let round = 0; round < 100; round += 1) {
    const secret = crypto.getRandomValues(new Uint8Array(1 + (round % 60)))
    const ours = splitInThree(secret)
    const theirs = await split(secret, 3, 2)
    for (const [one, other] of [
      [0, 1],
      [1, 2],
      [2, 0],
    ] as const) {
      const pair = [ours[one] ?? secret, ours[other] ?? secret] as const
      assert.deepEqual(await combine([...pair]), secret)
      assert.deepEqual(joinTwo(...pair), secret)
      assert.deepEqual(joinTwo(theirs[one] ?? secret, theirs[other] ?? secret), secret)
    }
  }
})

test('one share alone says nothing: over many splittings each of its bytes takes every value', () => {
  const seen = new Set<number>()
  for (let round = 0; round < 5000; round += 1) seen.add(splitInThree(new Uint8Array([7]))[0]?.[0] ?? -1)
  assert.equal(seen.size, 256)
})

test('a slip of the pen on a card is found, and O, I and L are read as they were meant', () => {
  const share = splitInThree(utf8('a secret of some length'))[1] ?? utf8('')
  const spelled = spellShare(share)
  assert.deepEqual(
    readShare(spelled.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')),
    share,
  )
  for (let at = 0; at < spelled.length; at += 1) {
    if (spelled[at] === '-') continue
    const wrong = spelled.slice(0, at) + (spelled[at] === '7' ? '8' : '7') + spelled.slice(at + 1)
    assert.throws(() => readShare(wrong), refusedWith('share-broken'))
  }
})

test('seven words in either language are of 8,192 each, and give the same keys in either mode of the keyboard', () => {
  for (const language of ['en', 'ko'] as const) {
    for (let round = 0; round < 50; round += 1) {
      const words = newPassphrase(language)
      assert.equal(words.length, PASSPHRASE_WORDS)
      assert.ok(
        wordsKnown(words.join(' ')).every((known) => known),
        words.join(' '),
      )
      assert.equal(keysOf(words.join(' ').normalize('NFD')), keysOf(keysOf(words.join('  '))))
    }
  }
  assert.equal(keysOf('강물에서'), 'rkdanfdptj')
  assert.equal(keysOf('ㅜㄷㅁㄱ 갸ㅍㄷㄱ'), 'near river')
  assert.deepEqual(wordsKnown('near rivver'), [true, false])
})

test('six check words are the same key in both languages, and another key has others', () => {
  for (const language of ['en', 'ko'] as const) {
    const words = checkWords('a key', language)
    assert.equal(words.length, 6)
    assert.ok(isCheckedBy('a key', words.join(' ')))
    assert.ok(isCheckedBy('a key', keysOf(words.join(' '))))
    assert.equal(isCheckedBy('another key', words.join(' ')), false)
    assert.equal(isCheckedBy('a key', words.slice(0, 5).join(' ')), false)
  }
})

test('a handle is random, is read as typed, and one wrong letter is found nearly always', () => {
  const handles = new Set(Array.from({ length: 1000 }, newHandle))
  assert.equal(handles.size, 1000)
  let missed = 0
  for (const handle of handles) {
    assert.equal(readHandle(handle.toLowerCase().replaceAll('-', ' ')), handle)
    if (readHandle(handle.slice(0, 3) + (handle[3] === '7' ? '8' : '7') + handle.slice(4)) !== null) missed += 1
  }
  assert.ok(missed < 80, `${missed} of 1000 slips were missed`)
})

test('a signature holds for one key, one purpose and one value', () => {
  const signer = newSigner()
  assert.deepEqual(signerOf(signer.secret), signer)
  const signature = signJson(signer, 'sealed', { a: 1 })
  assert.ok(isSigned(signer.key, 'sealed', { a: 1 }, signature))
  for (const [key, purpose, value] of [
    [newSigner().key, 'sealed', { a: 1 }],
    [signer.key, 'statement', { a: 1 }],
    [signer.key, 'sealed', { a: 2 }],
    ['no key', 'sealed', { a: 1 }],
  ] as const)
    assert.equal(isSigned(key, purpose, value, signature), false)
})
