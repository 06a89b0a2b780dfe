import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { codesAsked, codesOfName } from '../../src/names/sound/code.js'

test('a name and the usual spellings of it meet in a code of sound', () => {
  for (const [name, spellings] of [
    ['압록강', ['Amnok', 'Amrok', 'Apnok', 'Amnokkang', 'Aprok River']],
    ['회령시', ['Hoeryŏng', 'Hoeryeong', 'Hoiryong', '회령']],
    ['청진', ['Chongjin', 'Cheongjin', 'Seishin']],
    ['려해진', ['여해진', 'Ryohaejin', 'Yeohaejin']],
  ] as const) {
    const held = new Set(codesOfName(name))
    for (const spelling of spellings)
      assert.ok(
        codesAsked(spelling).same.some((code) => held.has(code)),
        `${spelling} ${name}`,
      )
  }
})

test('whatever is kept or asked has few codes, none of them empty', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.stringMatching(/^[가-힣a-z ]{0,30}$/u)),
      (text) => {
        const { same, near, far } = codesAsked(text)
        const codes = [...codesOfName(text), ...same, ...near, ...far]
        assert.ok(codes.length <= 2000 && codes.every((code) => code !== ''))
      },
    ),
    { numRuns: 50 },
  )
})
