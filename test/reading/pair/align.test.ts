import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { alignDrafts } from '../../../src/reading/pair/align.js'
import { type Proposal, propose } from '../../../src/reading/proposal.js'

const folder = join(process.cwd(), 'samples', 'practice')
const draftsOf = (id: string, language: 'en' | 'ko') => {
  const [, head = '', body = ''] =
    /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(readFileSync(join(folder, `${id}.${language}.md`), 'utf8')) ?? []
  const published = /^published: "(.*)"$/m.exec(head)?.[1] ?? null
  const outlet = /^outlet: "(.*)"$/m.exec(head)?.[1] ?? null
  return propose({ id, body: body.trimEnd(), language, published, outlet })
}
const linksOf = (id: string) => {
  const [en, ko] = [draftsOf(id, 'en'), draftsOf(id, 'ko')]
  return alignDrafts(en, ko).map((link) => ({
    ...link,
    en: en[link.en]?.passage ?? '',
    ko: ko[link.ko]?.passage ?? '',
  }))
}

test('a claim is linked with its translation, also where the two texts tell it in another order', () => {
  const links = linksOf('d01')
  const obey = links.find(({ en }) => en.startsWith('Whether the men will obey'))
  assert.match(obey?.ko ?? '', /미지수/)
  const candy = links.find(({ en }) => en.includes('peppermint'))
  assert.match(candy?.ko ?? '', /박하사탕/)
})

test('what the translation tells at its other end is linked, and what has too little in common with it is not', () => {
  const texts = {
    en: [
      'Nobody will take on a transfer any more.',
      'Guards shot a woman at the river on March 3.',
      'The price of rice has doubled in Hyesan.',
      'Four brokers were sentenced to death on March 5.',
      'The school was closed for the summer.',
    ],
    ko: [
      '3월 3일 경비대가 강에서 여성을 총으로 쐈다.',
      '혜산의 쌀값이 두 배로 뛰었다.',
      '네 명의 거간꾼이 3월 5일 사형을 선고받았다.',
      '병원 앞마당의 나무는 모두 베였다.',
      '이제는 송금을 맡겠다는 사람이 없다.',
    ],
  }
  const drafts = (language: 'en' | 'ko') =>
    propose({ id: 'b', body: texts[language].join('\n\n'), language, published: '2020-03-20', outlet: 'A' })
  const [en, ko] = [drafts('en'), drafts('ko')]
  assert.deepEqual([en.length, ko.length], [5, 5])
  assert.deepEqual(
    alignDrafts(en, ko).map((link) => [link.en, link.ko]),
    [
      [0, 4],
      [1, 0],
      [2, 1],
      [3, 2],
    ],
  )
})

test('a hedge that the translation dropped and a date that it lost are differences', () => {
  const links = linksOf('d01')
  const order = links.find(({ en }) => en.startsWith('Kim Jong Un has instructed'))
  assert.deepEqual(order?.differs, ['modality'])
  const silent = links.find(({ en }) => en.includes('kept silent'))
  assert.deepEqual(silent?.differs, ['about_date'])
})

test('a day of telling that one version prints and its reading missed is no difference; one that it gave to another is', () => {
  const ko = draftsOf('d01', 'ko')
  const day = ko.find(({ toldOn }) => toldOn !== null)?.toldOn ?? assert.fail('nobody tells on a day')
  const en = draftsOf('d01', 'en').map((draft): Proposal => ({ ...draft, toldOn: null }))
  const printed = `A source said on December ${Number(day.slice(-2))}.`
  const marked = (english: typeof en, text: string) =>
    alignDrafts(english, ko, { en: text, ko: '' }).filter(({ differs }) => differs.includes('told_on')).length
  assert.ok(marked(en, 'A source said.') > 0)
  assert.equal(marked(en, printed), 0)
  assert.ok(marked(en.with(0, { ...en[0]!, toldOn: day }), printed) > 0)
})

test('what one version alone tells is linked with nothing', () => {
  const links = linksOf('d04')
  assert.equal(
    links.some(({ ko }) => ko.includes('2020년 8월 국경연선에 완충지대를')),
    false,
  )
})

test('each draft is linked at most once, and a text is no translation of one about something else', () => {
  for (const [english, korean] of [
    ['d01', 'd04'],
    ['d02', 'd03'],
    ['d07', 'd12'],
  ] as const) {
    const [en, ko] = [draftsOf(english, 'en'), draftsOf(korean, 'ko')]
    const links = alignDrafts(en, ko)
    assert.ok(links.length <= Math.min(en.length, ko.length) * 0.7, `${english} ${korean}: ${links.length} links`)
  }
  for (const id of ['d01', 'd02', 'd03', 'd04']) {
    const links = linksOf(id)
    assert.equal(new Set(links.map(({ en }) => en)).size, links.length)
    assert.equal(new Set(links.map(({ ko }) => ko)).size, links.length)
  }
})

test('any drafts are linked without a fault, one to one, whatever their number', () => {
  const [en, ko] = [draftsOf('d01', 'en'), draftsOf('d01', 'ko')]
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...en), { maxLength: 60 }),
      fc.array(fc.constantFrom(...ko), { maxLength: 60 }),
      (some, others) => {
        const order = <T extends { start: number }>(drafts: readonly T[]) =>
          [...new Set(drafts)].sort((a, b) => a.start - b.start)
        const links = alignDrafts(order(some), order(others))
        assert.equal(new Set(links.map((link) => link.en)).size, links.length)
        assert.equal(new Set(links.map((link) => link.ko)).size, links.length)
      },
    ),
    { numRuns: 60 },
  )
  assert.deepEqual(alignDrafts([], ko), [])
})
