import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { alignDrafts } from '../../../src/reading/pair/align.js'
import { propose } from '../../../src/reading/proposal.js'
import { readPair } from '../../../src/reading/pair/pooled.js'
import { draftsIn, measured, TOLD } from './told.js'

const all = TOLD.map((told) => ({ told, ...measured(told) }))
const sum = (of: (one: (typeof all)[number]) => number): number => all.reduce((total, one) => total + of(one), 0)
const linkOf = (id: string, mark: string) => {
  const link = all.find(({ told }) => told.id === id)?.links.find((one) => one.mark === mark)
  return link ?? assert.fail(`${id} ${mark} is not linked`)
}

test('in pairs of our own nearly every link is right and most claims that both tell are linked', () => {
  const links = sum((one) => one.links.length)
  assert.ok(sum((one) => one.right) / links >= 0.93, `${sum((one) => one.right)} of ${links} links`)
  assert.ok(sum((one) => one.right) / sum((one) => one.gold) >= 0.83)
  const [precision, recall] = [
    sum((one) => one.hit) / sum((one) => one.said),
    sum((one) => one.hit) / sum((one) => one.due),
  ]
  assert.ok((2 * precision * recall) / (precision + recall) >= 0.65, `fields ${precision} ${recall}`)
})

test('a claim that moved to another paragraph is linked where it went', () => {
  assert.match(linkOf('p2', '12').ko.passage, /제재/)
  assert.match(linkOf('p6', '6').ko.passage, /자기비판/)
})

test('another addressee, another number and another day are marked', () => {
  assert.deepEqual(linkOf('p1', '2').words, ['body'])
  assert.deepEqual(linkOf('p1', '6').words, ['number'])
  assert.ok(linkOf('p5', '6').differs.includes('about_date'))
  assert.ok(linkOf('p1', '1').differs.includes('modality'))
})

test('what one version joins is two where the other tells it in two, and stays where the other alone would set it aside', () => {
  assert.equal(linkOf('p8', '4').en.passage, 'Fishing was stopped')
  assert.match(linkOf('p8', '9').ko.passage, /자물쇠/)
  assert.match(linkOf('p8', '7').ko.passage, /유입을 막으려는/)
  const alone = draftsIn(
    TOLD.find(({ id }) => id === 'p8')!,
    'ko',
  )
  assert.ok(!alone.some(({ passage }) => /자물쇠|유입/.test(passage)))
})

test('how a source knows is told by neither version as a statement', () => {
  for (const { links } of all)
    assert.ok(!links.some(({ en, ko }) => /\b(?:my|him)self\b/.test(en.passage) || /눈으로|직접/.test(ko.passage)))
})

test('what only one version tells stays without a link in most cases', () => {
  const alone = all.flatMap(({ told, links }) =>
    (['en', 'ko'] as const).flatMap((language) =>
      [...told[language].spans]
        .filter(([mark]) => mark.startsWith(language[0] ?? ''))
        .map(([, span]) => links.some((link) => link[language].start < span.end && span.start < link[language].end)),
    ),
  )
  assert.ok(alone.length >= 10)
  assert.ok(alone.filter((isLinked) => isLinked).length <= 3)
})

test('texts about different things have few links', () => {
  for (const [one, other] of [
    ['p1', 'p5'],
    ['p2', 'p6'],
    ['p3', 'p4'],
    ['p5', 'p3'],
  ] as const) {
    const [en, ko] = [one, other].map((id) => TOLD.find((told) => told.id === id))
    assert.ok(en && ko)
    const [english, korean] = [draftsIn(en, 'en'), draftsIn(ko, 'ko')]
    const links = alignDrafts(english, korean)
    assert.ok(links.length <= Math.min(english.length, korean.length) / 2, `${one} ${other}: ${links.length}`)
  }
})

test('two texts of a hundred kilobytes are aligned in seconds of processor time, each still with its own counterpart', () => {
  const [en, ko] = [TOLD[0], TOLD[0]]
  assert.ok(en && ko)
  const long = (text: string) => Array.from({ length: Math.ceil(100_000 / text.length) }, () => text).join('\n\n')
  const reading = (language: 'en' | 'ko') => ({ id: 'long', language, published: '2014-03-21', outlet: 'River Post' })
  const started = process.cpuUsage()
  const english = propose({ ...reading('en'), body: long(en.en.body) })
  const korean = propose({ ...reading('ko'), body: long(ko.ko.body) }).slice(0, english.length)
  const links = alignDrafts(english, korean)
  assert.ok(links.length > 100)
  assert.ok(process.cpuUsage(started).user < 20_000_000)
})

test('broken and mixed texts are aligned without a fault, one to one', () => {
  const pieces = TOLD.flatMap(({ en, ko }) => [
    ...en.body.split(/(?<=\. )/),
    ...ko.body.split(/(?<=\. )/),
    '',
    '“',
    '\n\n',
  ])
  const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 12 })), {
    maxLength: 25,
  })
  fc.assert(
    fc.property(text, text, (english, korean) => {
      const reading = (parts: readonly string[], language: 'en' | 'ko') => {
        const body = parts.join('').normalize('NFC')
        return { id: 'any', body, language, published: null, outlet: null }
      }
      const texts = [reading(english, 'en'), reading(korean, 'ko')] as const
      const { en, ko, links } = readPair(...texts)
      for (const [at, drafts] of [en, ko].entries())
        for (const { passage, start, end } of drafts)
          assert.equal(Array.from(texts[at]!.body).slice(start, end).join(''), passage)
      assert.equal(new Set(links.map((link) => link.en)).size, links.length)
      assert.equal(new Set(links.map((link) => link.ko)).size, links.length)
      assert.ok(links.every((link) => en[link.en] && ko[link.ko]))
    }),
    { numRuns: 200 },
  )
})
