import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { markedTextsOf } from '../../bench/reading/gold.js'
import { bent, diceOf } from '../../bench/reading/noise.js'
import { FIELDS, SHAPES } from '../../src/reading/korean/cue.js'
import { sieveOf } from '../../src/reading/sieve.js'

const texts = markedTextsOf(join(process.cwd(), 'test', 'reading', 'held')).map(({ body }) => body)

const PATTERNS = [
  /(?:said|told) (?:that|us)?/i,
  /\D[^a-z]\S\W(?:the|an?)/,
  /(\d{1,2})월 ?(?:초|말)?/,
  /[월화수목금토일]요일|(?<=[다라])고 (?:한|했)다/,
  /a{2,}b|(?:x|)y+z/,
  /(?!다고)[가-힣]\.$/m,
  /\.|\(\w+\)|["“]/u,
  ...[...SHAPES, ...FIELDS].map(([, pattern]) => pattern),
]

test('a sieve lets no pattern through its meshes that is found in the text', () => {
  const likely = sieveOf(PATTERNS, (pattern) => pattern)
  let found = 0
  for (let seed = 1; seed <= 2000; seed++) {
    const text = bent(texts, diceOf(seed))
    const kept = likely(text)
    assert.deepEqual(
      kept,
      PATTERNS.filter((pattern) => kept.includes(pattern)),
    )
    for (const pattern of PATTERNS) {
      if (!pattern.test(text)) continue
      found++
      assert.ok(kept.includes(pattern), `${pattern.source} in ${JSON.stringify(text)}`)
    }
  }
  assert.ok(found > 10_000)
})

test('a sieve keeps only what stands a chance, whatever the case of the letters', () => {
  const likely = sieveOf(
    ['order', '(?:지시|명령)을', '\\d{1,2}일', '[^,]+', 'to|'],
    (source) => new RegExp(source, 'i'),
  )
  assert.deepEqual(likely('An ORDER'), ['order', '[^,]+', 'to|'])
  assert.deepEqual(likely('명령 3건'), ['(?:지시|명령)을', '[^,]+', 'to|'])
  assert.deepEqual(likely('12일'), ['\\d{1,2}일', '[^,]+', 'to|'])
})
