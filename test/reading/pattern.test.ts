import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import fc from 'fast-check'
import { compact, small } from '../../src/reading/pattern.js'

const PATTERNS = [
  /(?:a|b|ab)(?:b|c|bc)*?(d|e|ed)?/g,
  /\b(?:to|the|no)\b (?<word>a|b|[)(|]|\))+ ?(?:x|y|z){1,2}/gi,
  /(?<=가|나|다)(?:라|마|바)?(?:고|며|지만)(?! ?(?:한|했|함))/g,
  /^(?:(?:a|b|c) )?(?=(?:a|b|d)c)[^|)]*$/gm,
  /(?:\p{Lu}|\d|가)(?:b|c|d)??가/gu,
]

test('a compact pattern finds the same words and groups in any text', () => {
  const text = fc.string({ unit: fc.constantFrom(...'abcdexyz )(|1A가나다라마고며한\n', 'to', 'the'), maxLength: 60 })
  fc.assert(
    fc.property(text, fc.constantFrom(...PATTERNS), (words, pattern) => {
      const found = (one: RegExp) => [...words.matchAll(one)].map((hit) => [hit.index, ...hit, hit.groups?.['word']])
      assert.deepEqual(found(compact(pattern)), found(pattern))
    }),
    { numRuns: 3000, seed: 11 },
  )
})

test('a pattern made compact twice is no longer than made so once', () => {
  for (const pattern of PATTERNS) assert.equal(compact(compact(pattern)).source, compact(pattern).source)
})

test('a pattern for small letters finds there what one that minds no capitals finds', () => {
  const text = fc.string({ unit: fc.constantFrom(...'abcdeABCDE |1', 'To', 'tHe'), maxLength: 40 })
  const minds = [/\b(?:To|THE|no)\b (?:A|b)+/gi, /^[A-Z]\S\w*?[^D]$/gim, /\Bc(?=D|[a-b])/gi]
  fc.assert(
    fc.property(text, fc.constantFrom(...minds), (words, pattern) => {
      const found = (one: RegExp, where: string) => [...where.matchAll(one)].map((hit) => [hit.index, hit[0].length])
      assert.deepEqual(found(small(pattern), words.toLowerCase()), found(pattern, words))
    }),
    { numRuns: 3000, seed: 12 },
  )
})

test('what follows a choice stands behind an empty lookahead, and nothing else does', () => {
  assert.equal(compact('(?:a|b|c)?d(?:e|f)g(?:h)i(?:h|i|j)$').source, '(?:a|b|c)?(?=)d(?:e|f)(?=)g(?:h)i(?:h|i|j)$')
  assert.equal(compact(/(?<=a|b|c)[(|)]\((d|e|[|)])+?f/i).source, '(?<=a|b|c)[(|)]\\((d|e|[|)])+?(?=)f')
})

test('a process that reads both languages stays below the code that the engine keeps fast', () => {
  const read = `
    const { propose } = await import(${JSON.stringify(new URL('../../src/reading/proposal.js', import.meta.url).href)})
    const { roundsOf } = await import(${JSON.stringify(new URL('../../bench/reading/gold.js', import.meta.url).href)})
    for (const [, texts] of roundsOf())
      for (const { id, body, language, published, outlet } of texts) propose({ id, body, language, published, outlet })
    globalThis.gc()
    const { getHeapSpaceStatistics } = await import('node:v8')
    const spaces = getHeapSpaceStatistics().filter(({ space_name }) => space_name.startsWith('code'))
    console.log(spaces.reduce((all, { space_used_size }) => all + space_used_size, 0))`
  const told = spawnSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', read], { encoding: 'utf8' })
  const used = Number(told.stdout)
  assert.ok(used > 1_000_000, told.stderr)
  // Beyond some 16.8 million bytes set aside for code every further pattern is compiled unoptimised. What is set aside is
  // some 1.7 million more than what lives on after a collection.
  assert.ok(used < 15_000_000, `${used} bytes of code`)
})
