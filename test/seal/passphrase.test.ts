import assert from 'node:assert/strict'
import { test } from 'node:test'
import { GUESSED_COUNT, isGuessedFirst } from '../../src/seal/guessed.js'
import { keepPassphrase, openUnder, sealUnder, tryPassphrase } from '../../src/seal/passphrase.js'

test('a passphrase opens what was sealed under it, and nothing else does', async () => {
  const secret = new TextEncoder().encode('the second factor')
  const { kept, key } = await keepPassphrase('river ice lamp 봄')
  const sealed = sealUnder(key, secret)
  assert.doesNotMatch(kept, /river|lamp/)
  const right = await tryPassphrase('river ice lamp 봄', kept)
  assert.equal(right.isRight, true)
  assert.deepEqual(openUnder(right.key, sealed), Buffer.from(secret))
  const wrong = await tryPassphrase('river ice lamp 보', kept)
  assert.equal(wrong.isRight, false)
  assert.equal(openUnder(wrong.key, sealed), null)
  const altered = `${sealed.slice(0, 20)}${sealed[20] === 'A' ? 'B' : 'A'}${sealed.slice(21)}`
  assert.equal(openUnder(right.key, altered), null)
  assert.equal(openUnder(right.key, ''), null)
})

test('with nothing to compare it with, no passphrase is right, and the work is done all the same', async () => {
  for (const kept of [null, '', 'argon2id$m=1,t=1,p=1$AA$AA'])
    assert.equal((await tryPassphrase('river ice lamp', kept)).isRight, false)
})

test('the same passphrase is kept in two ways by two members', async () => {
  const [one, two] = [await keepPassphrase('river ice lamp'), await keepPassphrase('river ice lamp')]
  assert.notEqual(one.kept, two.kept)
  assert.notDeepEqual(one.key, two.key)
})

test('the passphrases that are tried first are told, however their letters are written, and no other', () => {
  assert.ok(GUESSED_COUNT > 200)
  for (const common of ['1q2w3e4r5t6y', 'Qwerty123456', 'MICHAELJACKSON', 'peanutbutter'])
    assert.ok(isGuessedFirst(common))
  for (const other of ['peanut butter', 'Bada crossed four bridges', '강가에 다리 네 개', '1q2w3e4r5t6yx'])
    assert.ok(!isGuessedFirst(other))
})
