import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { canonicalJson, readCanonical, utf8Of, type Json } from '../../src/proof/json.js'

test('names are sorted by UTF-16 code units, as RFC 8785 shows', () => {
  const given = {
    '\u20ac': 'Euro Sign',
    '\r': 'Carriage Return',
    '\ufb33': 'Dalet',
    '1': 'One',
    '\ud83d\ude00': 'Smiley',
    '\u0080': 'Control',
    '\u00f6': 'O',
  }
  const names = Object.keys(JSON.parse(canonicalJson(given)) as object)
  const inText = [...canonicalJson(given).matchAll(/"([^"]+)":"/g)].map((found) => found[1])
  assert.deepEqual(inText, ['\\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'])
  assert.equal(names.length, 7)
})

test('numbers and strings are written as ECMAScript writes them', () => {
  assert.equal(
    canonicalJson([333333333.33333329, 1e30, 4.5, 2e-3, 1e-27, -0]),
    '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]',
  )
  assert.equal(canonicalJson('\u20ac$\u000f\nA\'B"\\\\"/'), '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"')
  assert.equal(canonicalJson({ b: null, a: [true, false] }), '{"a":[true,false],"b":null}')
})

test('what JSON cannot say is a fault', () => {
  for (const wrong of [Number.NaN, Infinity, undefined, 1n, () => 1, '\ud800', { '\udc00': 1 }, [undefined]]) {
    assert.throws(() => canonicalJson(wrong as Json), TypeError)
  }
})

test('one value has one text, whatever order its names came in', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse()) as Json
      const text = canonicalJson(value as Json)
      assert.equal(canonicalJson(turned), text)
      assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)))
      assert.equal(canonicalJson(readCanonical(utf8Of(text))?.value ?? null), text)
    }),
  )
})

test('bytes that are not canonical JSON are not read', () => {
  for (const text of ['', '{', '{"b":1,"a":2}', '{"a": 1}', '{"a":1,"a":1}', '\ufeff{}', '1.0', '"\\u0041"', '{}\n']) {
    assert.equal(readCanonical(utf8Of(text)), null, text)
  }
  assert.equal(readCanonical(Uint8Array.of(0x22, 0xff, 0x22)), null)
  assert.deepEqual(readCanonical(utf8Of('{}')), { value: {} })
})
