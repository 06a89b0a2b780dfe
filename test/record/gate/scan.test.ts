import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scanFor, type Term } from '../../../src/record/gate/scan.js'
import { chanceFrom, pick, rounds } from './chance.js'
import { aDossierText, DISGUISES, seededTerms } from './leak.js'

test('a sealed name, number or day is found in every disguise that keeps its letters, and in the romanizations', () => {
  const full = rounds(500)
  const chance = chanceFrom('leaks')
  const figures = new Map<string, { tried: number; found: number }>()
  for (const term of seededTerms(full, 'leaks'))
    for (const { name, of, isRoman } of DISGUISES) {
      const leak = of(term, chance)
      if (leak === null) continue
      const text = aDossierText(chance, leak)
      const key = isRoman ? `romanized: ${name}` : `exact: ${name}`
      const figure = figures.get(key) ?? { tried: 0, found: 0 }
      figure.tried += 1
      if (scanFor([term], new TextEncoder().encode(text)).length > 0) figure.found += 1
      else if (!isRoman) assert.fail(`${name}: ${term.text} as ${leak}`)
      figures.set(key, figure)
    }
  const roman = [...figures].filter(([key]) => key.startsWith('romanized')).map(([, figure]) => figure)
  const tried = roman.reduce((sum, one) => sum + one.tried, 0)
  const found = roman.reduce((sum, one) => sum + one.found, 0)
  assert.ok(found / tried >= 0.95, `${found} of ${tried} romanizations`)
  if (process.env.ATTESTED_SOAK)
    for (const [key, figure] of figures) console.log(`${key}: ${figure.found}/${figure.tried}`)
})

test('text that gives nothing away raises at most one false alarm a dossier', () => {
  const chance = chanceFrom('clean')
  const terms = seededTerms(100, 'others')
  const dossiers = rounds(500)
  let worst = 0
  for (let one = 0; one < dossiers; one += 1) {
    const text = Array.from({ length: 6 }, () => aDossierText(chance, '')).join('\n')
    const own = Array.from({ length: 25 }, () => pick(terms, chance))
    worst = Math.max(worst, scanFor([...new Map(own.map((term) => [term.id, term])).values()], text).length)
  }
  assert.ok(worst <= 1, `${worst} in one dossier`)
})

test('a hit names the term and the way, never the words', () => {
  const term: Term = { id: 'term-1', kind: 'name', text: '한별아' }
  const hits = scanFor([term], 'said Han Byŏl-a, who')
  assert.deepEqual(hits, [{ term: 'term-1', how: 'romanized' }])
  assert.deepEqual(scanFor([term], 'nothing of the kind'), [])
  assert.deepEqual(scanFor([], '한별아'), [])
  assert.deepEqual(scanFor([{ id: 'x', kind: 'name', text: '가' }], '가'), [], 'one letter is not looked for')
})
