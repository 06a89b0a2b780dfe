import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PLAIN } from '../../src/record/attestation.js'
import { countOrigins } from '../../src/record/standing.js'
import type { AttestationCard } from '../../src/record/card.js'

const word = (
  origin: string | null,
  stance: AttestationCard['stance'] = 'affirms',
  label = 'a source',
): AttestationCard => ({
  id: `attestation_${Math.abs(label.length)}`,
  claim: 'claim_a',
  source: `source_${label.replace(/\W/g, '')}`,
  label,
  stance,
  basis: 'unknown',
  hops: null,
  toldOn: null,
  chain: [],
  attributionSpan: null,
  sourceImplied: false,
  ...PLAIN,
  by: null,
  origin,
})

test('reports that share a root are one origin, however many', () => {
  assert.equal(countOrigins([word('og-1'), word('og-1'), word('og-1')]), 1)
  assert.equal(countOrigins([word('og-1'), word('og-2')]), 2)
})

test('only affirming counts: a denial, a doubt, a refusal to confirm and not knowing add nothing', () => {
  assert.equal(
    countOrigins([
      word('og-1'),
      word('og-2', 'denies'),
      word('og-3', 'doubts'),
      word('og-4', 'declines'),
      word('og-5', 'does-not-know'),
    ]),
    1,
  )
  assert.equal(countOrigins([word('og-1', 'denies')]), 0)
  assert.equal(countOrigins([]), 0)
})

test('independence that nobody has judged is not counted as independence', () => {
  assert.equal(countOrigins([word(null, 'affirms', 'a'), word(null, 'affirms', 'b')]), 1)
  assert.equal(countOrigins([word('og-1'), word(null)]), 1)
})
