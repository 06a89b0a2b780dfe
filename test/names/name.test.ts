import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { actorsIn, placesIn } from '../../src/names/gazetteer.js'
import { tsvectorOf } from '../../src/names/key.js'
import { tsqueryOf } from '../../src/names/query.js'
import { soundKey, spellingsOf } from '../../src/names/spelling.js'
import type { Actor, Place, Spelling } from '../../src/record/place.js'

const name = (text: string, lang = 'en'): Spelling => ({ text, lang, script: null, scheme: null, note: null })
const place = (id: string, ...names: readonly Spelling[]): Place => ({
  id: `place_${id}`,
  kind: 'city',
  names,
  display: { en: names[0]?.text ?? '', ko: null },
  parents: [],
  longitude: null,
  latitude: null,
  note: null,
})
const places = [
  place('hyesan', name('Hyesan'), name('혜산', 'ko'), name('혜산시', 'ko')),
  place('hoeryong', name('Hoeryong'), name('회령', 'ko'), name('Hoiryeong')),
  place('ryanggang', name('Ryanggang Province'), name('Yanggang'), name('양강도', 'ko'), name('량강도', 'ko-KP')),
  place('paektu-a', name('Samho')),
  place('paektu-b', name('Samho')),
]

test('a place is found by its longest name, with the endings that Korean puts behind it', () => {
  assert.deepEqual(placesIn('혜산시에서 회령까지', places), ['place_hyesan', 'place_hoeryong'])
  assert.deepEqual(placesIn('a source in Ryanggang Province', places), ['place_ryanggang'])
  assert.deepEqual(placesIn('Hyesanese', places), [])
})

test('a name that several places bear names none of them', () => {
  assert.deepEqual(placesIn('at Samho', places), [])
})

test('bodies are found by their names', () => {
  const guard: Actor = {
    id: 'actor_guard',
    kind: 'body',
    names: [name('border guards'), name('국경경비대', 'ko')],
    display: { en: 'border guards', ko: null },
    parents: [],
    renamed: [],
    note: null,
  }
  assert.deepEqual(actorsIn('국경경비대는', [guard]), ['actor_guard'])
})

test('other spellings of a name are found by any of them, and by its sound', () => {
  assert.ok(spellingsOf('회령', places).includes('Hoeryong'))
  assert.ok(spellingsOf('Hoiryong', places).includes('회령'))
  assert.ok(spellingsOf('혜산시', places).includes('Hyesan'))
  assert.deepEqual(spellingsOf('x', places), [])
  assert.equal(soundKey('회령'), soundKey('Hoeryong'))
})

test('Korean words become overlapping pairs, so a stem is found under any ending', () => {
  const vector = tsvectorOf(['숙청을 지시했다'])
  assert.match(vector, /숙청/)
  assert.match(vector, /청을/)
  assert.match(tsqueryOf('숙청') ?? '', /숙청/)
})

test('whatever is typed to search becomes a query or none, never a fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const query = tsqueryOf(typed)
      assert.ok(query === null || query.length > 0)
      tsvectorOf([typed])
    }),
  )
})
