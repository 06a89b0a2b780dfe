import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { markedTextsOf, roundsOf } from '../../bench/reading/gold.js'
import { bent, diceOf } from '../../bench/reading/noise.js'
import { propose } from '../../src/reading/proposal.js'
import { FIELDS, SHAPES } from '../../src/reading/korean/cue.js'
import { sieveOf } from '../../src/reading/sieve.js'
import { guarded, type Guarded } from '../../src/reading/sieve/guarded.js'
import { leastLengthOf } from '../../src/reading/sieve/need.js'

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

const GUARDED = [
  ...PATTERNS,
  /^(?:He|She|\W*They)\b.*? (?:who|whom)\b/,
  /\b(?:source|소식통)s?(?= (?:said|told)|은|는)/gi,
  /(?<=\b(?:no|not) )(?:\w+ed|one)\b|[^.]{3,}?전했다\.?$/,
  /(\d{1,2})월 ?(\d{1,2})일/g,
  /\bin (?:the )?(?:spring|autumn)$/m,
  /^(?:is|are|was|the|in|it)$/,
  /^\w(?:o|n|t)?$|\b(?:he|it)$/,
]

test('a guarded pattern finds in any text what it finds unguarded, in every way of asking', () => {
  const pairs = GUARDED.map((plain) => [plain, guarded(plain.source, plain.flags)] as const)
  let found = 0
  for (let seed = 1; seed <= 1200; seed++) {
    const whole = bent(texts, diceOf(seed))
    const text =
      seed % 3 === 0 ? (whole.split(/\s+/).find((word) => word.length > 1 && word.length < 5) ?? whole) : whole
    for (const [plain, own] of pairs) {
      const fresh = new RegExp(plain.source, plain.flags)
      own.lastIndex = 0
      const hit = fresh.exec(text)
      if (hit !== null) found++
      assert.deepEqual(own.exec(text), hit, `${plain.source} in ${JSON.stringify(text)}`)
      assert.equal(own.lastIndex, fresh.lastIndex)
      own.lastIndex = fresh.lastIndex = 0
      assert.equal(own.test(text), fresh.test(text))
      own.lastIndex = fresh.lastIndex = 0
      assert.equal(text.replace(own, '*'), text.replace(fresh, '*'))
      assert.deepEqual(text.match(own), text.match(fresh))
      assert.equal(text.search(own), text.search(fresh))
      if (plain.global) assert.deepEqual([...text.matchAll(own)], [...text.matchAll(fresh)])
    }
  }
  assert.ok(found > 5000, `${found}`)
})

test('a sieve keeps only what stands a chance, whatever the case of the letters', () => {
  const likely = sieveOf(
    ['order', '(?:지시|명령)을', '\\d{1,2}일', '[^,]+', 'to|'],
    (source) => new RegExp(source, 'i'),
  )
  assert.deepEqual(likely('An ORDER'), ['order', '[^,]+', 'to|'])
  assert.deepEqual(likely('명령을 3건'), ['(?:지시|명령)을', '[^,]+', 'to|'])
  assert.deepEqual(likely('명령 3건'), ['[^,]+', 'to|'])
  assert.deepEqual(likely('12일'), ['\\d{1,2}일', '[^,]+', 'to|'])
})

/** Every guarded pattern that is asked of any text of the rounds, each read for what it needs. */
const allGuarded = (): readonly Guarded[] => {
  const met = new Set<Guarded>()
  const own: Guarded = Object.getPrototypeOf(guarded('a', ''))
  const { mayStandIn } = own
  own.mayStandIn = function (this: Guarded, text) {
    met.add(this)
    return mayStandIn.call(this, text)
  }
  for (const [, some] of roundsOf())
    for (const { id, body, language, published, outlet } of some.slice(0, 6))
      propose({ id, body, language, published, outlet })
  own.mayStandIn = mayStandIn
  for (const pattern of met) for (let asked = 0; asked <= 201; asked++) pattern.mayStandIn('')
  return [...met]
}

const SENTENCES = roundsOf()
  .flatMap(([, some]) => some.flatMap(({ body }) => body.split(/(?<=[.?!]["”]?)\s+/)))
  .filter((sentence) => sentence.length > 2 && sentence.length < 300)

test('no pattern of the reader is passed over in a text that it is found in, however that is cut', () => {
  const patterns = allGuarded()
  assert.ok(patterns.length > 700, `${patterns.length}`)
  const roll = diceOf(29)
  let [found, passed] = [0, 0]
  const tried = (pattern: Guarded, plain: RegExp, text: string): RegExpExecArray | null => {
    const hit = plain.exec(text)
    const may = pattern.mayStandIn(text)
    if (hit !== null) assert.ok(may, `${pattern.source} in ${JSON.stringify(text)}`)
    found += Number(hit !== null)
    passed += Number(!may)
    return hit
  }
  const pairs = patterns.map((one) => [one, new RegExp(one.source, one.flags.replace(/[gy]/g, ''))] as const)
  for (let turn = 0; turn < 150; turn++) {
    const whole = SENTENCES[Math.floor(roll() * SENTENCES.length)]!
    const text = turn % 4 === 3 ? bent([whole, SENTENCES[turn]!], roll) : whole
    for (const [pattern, plain] of pairs) {
      const hit = tried(pattern, plain, text)
      if (hit === null) continue
      const end = hit.index + hit[0].length
      for (const cut of [hit[0], text.slice(hit.index), text.slice(0, end), `${hit[0].toUpperCase()} `])
        tried(pattern, plain, cut)
    }
  }
  assert.ok(found > 5_000 && passed > 50_000, `${found} ${passed}`)
})

test('the least length of what a pattern finds is never more than what it finds', () => {
  assert.equal(leastLengthOf(/^(?:who|which) (?:also )?\d{2}/), 5)
  assert.equal(leastLengthOf(/\b(?:no|[가나]{1,2}|a?)$/), 0)
  assert.equal(leastLengthOf(/(?<=다고) 한(?=다)/), 2)
})
