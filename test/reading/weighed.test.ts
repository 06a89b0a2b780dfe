import assert from 'node:assert/strict'
import { test } from 'node:test'
import { englishKind } from '../../src/reading/english/weigh.js'
import { kindTraits as englishTraits } from '../../src/reading/english/trait.js'
import { WEIGHTS as ENGLISH } from '../../src/reading/english/weight.js'
import { koreanKind } from '../../src/reading/korean/kind.js'
import { kindTraits as koreanTraits } from '../../src/reading/korean/trait.js'
import { WEIGHTS as KOREAN } from '../../src/reading/korean/weight.js'
import { likeliestKind, weightsFrom } from '../../src/reading/scorer.js'
import { roundsOf } from '../../bench/reading/gold.js'

const [english, korean] = [weightsFrom(ENGLISH), weightsFrom(KOREAN)]

test('kinds are decided by the very traits that their weights are fitted on, however these are looked up', () => {
  const claims = roundsOf().flatMap(([, texts]) =>
    texts.flatMap(({ language, gold }) =>
      gold.map(({ passage }) => ({ language, passage: passage.replace(/\s+/g, ' ') })),
    ),
  )
  assert.ok(claims.length > 2000)
  const odd = ['가', '가나', '12명', 'a 가', 'a', 'no no no', '총을 총을 총을', 'shot shot shooting'].flatMap(
    (passage) => (['en', 'ko'] as const).map((language) => ({ language, passage })),
  )
  for (const { language, passage } of [...claims, ...odd]) {
    const [kind, fitted] =
      language === 'ko'
        ? [koreanKind(passage, 'asserted', null), likeliestKind(koreanTraits(passage, 'asserted', null), korean)]
        : [englishKind(passage, 'asserted', null), likeliestKind(englishTraits(passage, 'asserted', null), english)]
    assert.equal(kind, fitted, passage)
  }
})
