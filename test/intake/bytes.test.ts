import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { decodeText } from '../../src/intake/bytes.js'
import { transcribe } from '../../src/intake/transcript.js'
import { isRefusal } from '../../src/record/refusal.js'

const bytes = (text: string) => new TextEncoder().encode(text)
const refused = (work: () => unknown) => {
  try {
    work()
  } catch (thrown) {
    if (isRefusal(thrown)) return { code: thrown.code, ...thrown.facts }
    throw thrown
  }
  return null
}
const draw = (given: Uint8Array, name: string | null) => transcribe({ bytes: given, name, mediaType: null })

test('an empty file, a binary one and broken UTF-8 are refused with the file and the byte', () => {
  assert.deepEqual(
    refused(() => decodeText(new Uint8Array(), '빈.txt')),
    { code: 'file-empty', name: '빈.txt' },
  )
  assert.equal(refused(() => decodeText(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x00]), 'a.txt'))?.code, 'file-binary')
  for (const mark of [
    [0xff, 0xfe, 0x08, 0xd5],
    [0xfe, 0xff, 0x00, 0x61],
  ])
    assert.equal(refused(() => decodeText(new Uint8Array(mark), 'utf16.txt'))?.code, 'text-not-utf8')
  assert.deepEqual(
    refused(() => decodeText(new Uint8Array([0x61, 0x62, 0xc3, 0x28]), 'b.txt')),
    {
      code: 'text-not-utf8',
      name: 'b.txt',
      at: 3,
    },
  )
  assert.equal(refused(() => draw(bytes(' \n\t '), 'c.txt'))?.code, 'text-empty')
  assert.equal(refused(() => draw(bytes('x'), 'd.docx'))?.code, 'file-kind')
  assert.equal(refused(() => draw(new Uint8Array(11_000_000).fill(97), 'e.txt'))?.code, 'file-too-large')
})

test('text is NFC with plain line ends, and a mark at its beginning is no part of it', () => {
  const drawn = draw(bytes('\ufeff한글\r\n둘째 줄\r셋째'.normalize('NFD')), '글.txt')
  assert.equal(drawn.text, '한글\n둘째 줄\n셋째')
  assert.equal(drawn.method, 'plain-text')
})

test('a head between two lines speaks of the text and is no part of it', () => {
  const drawn = draw(
    bytes('---\nid: "d01.en"\noutlet: "Gangbyeon NK"\npublished: 2017-12-18\n---\n\nThe body.\n'),
    'd.md',
  )
  assert.equal(drawn.text, 'The body.')
  assert.deepEqual([drawn.head.id, drawn.head.outlet, drawn.head.published], ['d01.en', 'Gangbyeon NK', '2017-12-18'])
  assert.equal(draw(bytes('--- not a head\n\nThe body.'), 'e.md').text, '--- not a head\n\nThe body.')
})

test('the same bytes give the same text, and whatever the bytes, a text or a refusal', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom('a.txt', 'a.md', 'a.html'), (given, name) => {
      const once = refused(() => draw(given, name))
      if (once === null) assert.deepEqual(draw(given, name), draw(given, name))
    }),
    { numRuns: 300 },
  )
})
