import assert from 'node:assert/strict'
import { test } from 'node:test'
import { propose } from '../../src/reading/proposal.js'

/** How many searches for a pattern a text costs for each of its sentences. */
const searchesPer = (sentence: string, language: 'en' | 'ko'): number => {
  const times = 200
  const body = sentence.repeat(times)
  const search = RegExp.prototype[Symbol.search]
  let count = 0
  RegExp.prototype[Symbol.search] = function (text) {
    count++
    return search.call(this, text)
  }
  try {
    propose({ id: 'cost', body, language, published: '2020-02-29', outlet: null })
  } finally {
    RegExp.prototype[Symbol.search] = search
  }
  return count / times
}

test('a sentence with too few letters for a statement is not weighed', () => {
  for (const [sentence, language] of [
    ['A b. ', 'ko'],
    ['A b. ', 'en'],
    ['간다. ', 'ko'],
  ] as const)
    assert.ok(searchesPer(sentence, language) < 1, `${sentence} in ${language}`)
  assert.ok(searchesPer('강 너머로 안개가 자욱하다. ', 'ko') > 5)
})
