import assert from 'node:assert/strict'
import { test } from 'node:test'
import { proposeFrom } from '../../src/desk/proposal.js'
import { ARTICLE, bytesOf, refusedWith } from './material.js'

const given = { name: 'article.md', published: null, outlet: null, language: null } as const
const HEAD = '---\nid: "x1"\noutlet: "Gangbyeon NK"\nlang: en\npublished: "2017-12-18"\n---\n\n'

test('a text is read without any archive, its head speaks for it, and offsets count in its body', () => {
  const { id, drafts } = proposeFrom({ ...given, bytes: bytesOf(HEAD + ARTICLE) })
  assert.equal(id, 'x1')
  assert.ok(drafts.length >= 3)
  const points = Array.from(ARTICLE)
  for (const draft of drafts) assert.equal(points.slice(draft.start, draft.end).join(''), draft.passage)
  assert.deepEqual(proposeFrom({ ...given, bytes: bytesOf(HEAD + ARTICLE) }).drafts, drafts)
})

test('without a head the text is known by its file, and what is given by hand goes before a head', () => {
  const bare = proposeFrom({
    ...given,
    name: '기사 1.txt',
    bytes: bytesOf(ARTICLE),
    published: '2017-12-18',
    language: 'en',
  })
  assert.equal(bare.id, '기사 1')
  assert.deepEqual(
    bare.drafts.map((draft) => draft.toldOn),
    proposeFrom({ ...given, bytes: bytesOf(HEAD + ARTICLE) }).drafts.map((draft) => draft.toldOn),
  )
  const later = proposeFrom({ ...given, bytes: bytesOf(HEAD + ARTICLE), published: '2019-12-18' })
  assert.ok(later.drafts.some((draft) => draft.toldOn === '2019-12-13'))
})

test('what cannot be read, or is dated by no day, is refused', () => {
  assert.throws(
    () => proposeFrom({ ...given, bytes: new Uint8Array() }),
    refusedWith('file-empty', { name: 'article.md' }),
  )
  assert.throws(
    () => proposeFrom({ ...given, bytes: bytesOf(ARTICLE), published: '2017-02-30' }),
    refusedWith('date-impossible'),
  )
})
