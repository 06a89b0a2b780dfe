import assert from 'node:assert/strict'
import { test } from 'node:test'
import { propose } from '../../src/reading/proposal.js'

/** How often a table of weights is asked for each of a text's sentences. */
const askedPer = (sentence: string, language: 'en' | 'ko'): number => {
  const times = 200
  const body = sentence.repeat(times)
  const get = Map.prototype.get
  let count = 0
  Map.prototype.get = function (key) {
    count++
    return get.call(this, key)
  }
  try {
    propose({ id: 'cost', body, language, published: '2020-02-29', outlet: null })
  } finally {
    Map.prototype.get = get
  }
  return count / times
}

test('a sentence with too few letters for a statement is not weighed', () => {
  for (const [sentence, language] of [
    ['A b. ', 'ko'],
    ['A b. ', 'en'],
    ['간다. ', 'ko'],
  ] as const)
    assert.ok(askedPer(sentence, language) < 1, `${sentence} in ${language}`)
  assert.ok(askedPer('강 너머로 안개가 자욱하다. ', 'ko') > 5)
})
