import assert from 'node:assert/strict'
import { test } from 'node:test'
import { derivedToken, digestOf, isSameToken, newFreePart, newToken } from '../../src/seal/token.js'
import { idOf } from '../../src/record/id.js'

test('secrets are long, never twice the same, and known by their digest alone', () => {
  const tokens = new Set(Array.from({ length: 200 }, newToken))
  assert.equal(tokens.size, 200)
  for (const token of tokens) {
    assert.ok(token.length >= 43)
    assert.match(digestOf(token), /^[0-9a-f]{64}$/)
    assert.ok(!digestOf(token).includes(token.slice(0, 8)))
  }
})

test('a form’s token follows from the session’s, and the session’s not from the form’s', () => {
  const session = newToken()
  assert.equal(derivedToken(session, 'form'), derivedToken(session, 'form'))
  assert.notEqual(derivedToken(session, 'form'), derivedToken(session, 'other'))
  assert.notEqual(derivedToken(session, 'form'), session)
})

test('tokens are the same or not, whatever their length', () => {
  assert.ok(isSameToken('a', 'a'))
  for (const other of ['', 'b', 'aa', 'A', 'á']) assert.ok(!isSameToken('a', other))
})

test('the free part of a new id fits an id', () => {
  assert.match(idOf('claim', newFreePart()), /^claim_/)
})
