import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readArchive } from '../../src/record/archive.js'
import { marksIn } from '../../src/record/mark.js'
import { whenOf } from '../../src/record/time/when.js'
import { printEdition } from '../../src/press/edition.js'
import { attestationOf, claimOf, inputOf, reportOf, sheetOf, sourceOf, textsOf } from './sample.js'

const TAGS = [
  'html head meta title link body a p strong nav main section header h1 h2 span small sup ol ul li dl div dt dd q cite code time footer',
]
  .join(' ')
  .split(' ')
const ATTRIBUTES =
  'lang charset http-equiv content name rel href class aria-label aria-labelledby hreflang id tabindex dir title datetime'.split(
    ' ',
  )
const OUR_FILES = ['en.html', 'ko.html', 'style.css', 'dossier.json', 'manifest.json', 'README.txt']

/** Reads a page tag by tag, and says no to whatever could run, load or send. */
const assertInert = (page: string): void => {
  assert.ok(page.startsWith('<!doctype html>\n<html '))
  assert.ok(
    page.includes(
      'content="default-src &#39;none&#39;; style-src &#39;self&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"',
    ),
  )
  const left = page
    .slice('<!doctype html>'.length)
    .replace(
      /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*) ?\/?>/g,
      (_, close: string, tag: string, rest: string) => {
        assert.ok(TAGS.includes(tag), tag)
        for (const [, name = '', value = ''] of rest.matchAll(/ ([a-z-]+)="([^"]*)"/g)) {
          assert.ok(close === '' && ATTRIBUTES.includes(name), `${tag} ${name}`)
          if (name !== 'href') continue
          if (tag === 'link') assert.equal(value, 'style.css')
          else
            assert.ok(
              tag === 'a' &&
                (/^#(?:text|[ns]\d+)$/.test(value) || OUR_FILES.includes(value) || /^https?:\/\//.test(value)),
              value,
            )
        }
        return ''
      },
    )
  assert.doesNotMatch(left, /[<>]/)
  assert.deepEqual(marksIn(page), [])
}

/** A dossier whose every text from outside is this one. */
const hostile = (text: string) => {
  const said = { en: text, ko: text }
  const claim = claimOf('c1', said, text, {
    report: reportOf({ outlet: text, title: text, language: text, link: `https://example.org/${text}` }),
    attestations: [
      attestationOf({ by: sourceOf('unnamed', said), chain: [text, text] }),
      attestationOf({ by: null, label: text }),
    ],
    places: [{ id: 'place_p', name: said }],
    claim: { when: whenOf('2017-11-23', { printed: text }) },
  })
  const sheet = sheetOf([claim])
  const items = sheet.dossier.items.map((item) => (item.kind === 'claim' ? item : { ...item, text: said }))
  return inputOf({
    sheet: { ...sheet, dossier: { ...sheet.dossier, title: said, items } },
    archive: readArchive('practice'),
  })
}

const PAYLOADS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title><script>alert(1)</script>',
  '</q></p><iframe src=//example.org>',
  '<!-- --><svg/onload=alert(1)>',
  '&lt;b&gt;&#60;b&#62;',
  ']]><style>@import "//example.org"</style>',
  'safe\u202egnp.exe\u202c',
  'zero\u200bwidth\ufeff\u2060',
  'filler\u3164\u115f end',
  'control\u0007\u001b[2J\u0085',
  'tag\u{e0041}\u{e007f} variation\ufe0f',
  '{{constructor.constructor("alert(1)")()}}${1}`',
]

test('markup, direction marks and unseen characters in any text are shown and never run', () => {
  for (const payload of PAYLOADS) {
    const files = textsOf(printEdition(hostile(payload)))
    for (const path of ['index.html', 'en.html', 'ko.html']) assertInert(files.get(path) ?? '')
    assert.deepEqual(marksIn(files.get('README.txt') ?? ''), [])
  }
})

test('any text at all leaves the pages inert', () => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).map((drawn) => drawn.replace(/\p{Cs}/gu, ''))
  fc.assert(
    fc.property(text, (drawn) => {
      const files = textsOf(printEdition(hostile(drawn)))
      for (const path of ['index.html', 'en.html', 'ko.html']) assertInert(files.get(path) ?? '')
    }),
    { numRuns: 200 },
  )
})

test('a direction mark in the exact words is shown by its number, and kept as it is in dossier.json', () => {
  const files = textsOf(printEdition(hostile('a\u202eb')))
  assert.ok(
    files
      .get('en.html')
      ?.includes('<q lang="und" dir="auto">a<span class="mark" title="direction mark">[U+202E]</span>b</q>'),
  )
  assert.ok(files.get('ko.html')?.includes('title="방향 표시 문자">[U+202E]</span>'))
  assert.ok(files.get('dossier.json')?.includes('"quote":"a\u202eb"'))
})

test('the stylesheet loads nothing', () => {
  assert.doesNotMatch(textsOf(printEdition(inputOf())).get('style.css') ?? '', /url\(|@import|expression|http:/)
})
