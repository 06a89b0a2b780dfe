import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { base32Of, codeAt, newRecoveryCode, plainCode, secretFor, stepAt, stepOf } from '../../src/seal/totp.js'

const RFC = new TextEncoder().encode('12345678901234567890')

test('codes are those of RFC 6238, appendix B, for HMAC-SHA-1', () => {
  const vectors: readonly (readonly [number, string])[] = [
    [59, '94287082'],
    [1111111109, '07081804'],
    [1111111111, '14050471'],
    [1234567890, '89005924'],
    [2000000000, '69279037'],
    [20000000000, '65353130'],
  ]
  for (const [seconds, code] of vectors)
    assert.equal(codeAt(RFC, stepAt(new Date(seconds * 1000).toISOString()), 8), code)
})

test('base 32 is that of RFC 4648 without padding', () => {
  for (const [text, coded] of [
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ] as const)
    assert.equal(base32Of(new TextEncoder().encode(text)), coded)
})

test('a code is good in its own half minute and the two beside it, and in no other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 600, max: 2 ** 31 }), fc.integer({ min: -5, max: 5 }), (seconds, off) => {
      const secret = secretFor('seed')
      const at = new Date(seconds * 1000).toISOString()
      const found = stepOf(secret, codeAt(secret, Math.max(0, stepAt(at) + off)), at)
      assert.ok(Math.abs(off) <= 1 ? found !== null : found === null || Math.abs(found - stepAt(at)) <= 1)
    }),
  )
})

test('a recovery code is the same however it is typed, and no two are alike', () => {
  const codes = Array.from({ length: 200 }, newRecoveryCode)
  assert.equal(new Set(codes).size, 200)
  for (const code of codes) {
    assert.match(code, /^[A-Z2-7]{4}-[A-Z2-7]{4}-[A-Z2-7]{4}-[A-Z2-7]{4}$/)
    assert.equal(plainCode(` ${code.toLowerCase().replaceAll('-', ' ')} `), plainCode(code))
  }
})
