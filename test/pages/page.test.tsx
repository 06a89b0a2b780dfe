import { FIRST_MEMBER } from '../../src/record/member.js'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { MarkCard } from '../../src/record/card.js'
import type { DirectiveAct } from '../../src/record/directive.js'
import { readArchive } from '../../src/record/archive.js'
import { whenOf } from '../../src/record/time/when.js'
import type { Frame } from '../../src/pages/layout.js'
import { addressOf } from '../../src/pages/listing.js'
import { Marked, Own } from '../../src/pages/piece.js'
import { Timeline } from '../../src/pages/timeline.js'
import { withVisibleMarks } from '../../src/pages/visible.js'
import { NOW } from '../../src/record/time/day.js'

const frame: Frame = {
  language: 'en',
  archive: readArchive('own'),
  path: '/own/claims',
  token: 't',
  me: FIRST_MEMBER,
  names: new Map(),
  isAlone: true,
  hasPractice: true,
  from: NOW,
  saved: null,
  backedUp: null,
  warned: [],
}

const mark = (act: DirectiveAct, edtf: string | null, knownOn: string | null = null): MarkCard => ({
  act,
  when: whenOf(edtf, { happenedOnce: act === 'issued', knownOn }),
  places: [],
  placesPossible: [],
  claims: [],
  by: null,
  isInferred: false,
})

const barsOf = (svg: string, kind: string) =>
  [...svg.matchAll(new RegExp(`<rect class="${kind}[^"]*" x="([\\d.]+)" y="\\d+" width="([\\d.]+)"`, 'g'))].map(
    (found) => ({ from: Number(found[1]), to: Number(found[1]) + Number(found[2]) }),
  )

test('what is certain lies inside what is possible, and an end that is unknown runs to the edge', () => {
  const svg = String(
    <Timeline
      frame={frame}
      marks={[mark('issued', '2017-11-23'), mark('in-force', '2017-11-23/', '2017-12-18'), mark('applied', '2018-02')]}
    />,
  )
  const [certain, possible] = [barsOf(svg, 'certain'), barsOf(svg, 'possible')]
  assert.equal(possible.length, 3)
  for (const bar of certain)
    assert.ok(possible.some((outer) => outer.from <= bar.from + 0.2 && bar.to <= outer.to + 4.2))
  assert.equal((svg.match(/class="beyond"/g) ?? []).length, 1)
  assert.match(svg, /role="img" aria-label="Timeline"/)
})

test('a rule that cannot be placed in time has no picture', () => {
  assert.equal(String(<Timeline frame={frame} marks={[mark('in-force', null)]} />), '')
})

test('a timeline of three decades has at most nine lines of years', () => {
  const svg = String(<Timeline frame={frame} marks={[mark('issued', '1994-04-04'), mark('issued', '2024-08-01')]} />)
  assert.ok((svg.match(/class="tick"/g) ?? []).length <= 9)
})

test('text from outside is never markup, and unseen characters are shown', () => {
  const html = String(<Marked text={'<img src=x onerror=alert(1)>\u202Eabc'} language="en" />)
  assert.doesNotMatch(html, /<img/)
  assert.match(html, /\[U\+202E\]/)
})

test('where our words are not yet in a language the other’s stand with a note', () => {
  assert.match(
    String(<Own said={{ en: null, ko: '강' }} language="en" />),
    /<span lang="ko">강<\/span>.*not yet in English/,
  )
})

test('the last pass shows what slipped through, and leaves fields for editing alone', () => {
  const shown = withVisibleMarks('<p>a\u200Bb</p><textarea>c\u200Bd</textarea><option>e\u202Ef</option>')
  assert.equal(
    shown,
    '<p>a<span class="mark">[U+200B]</span>b</p><textarea>c\u200Bd</textarea><option>e[U+202E]f</option>',
  )
  assert.equal(withVisibleMarks('<p>한글</p>'), '<p>한글</p>')
})

test('the address of a list keeps its filters and drops what is empty', () => {
  assert.equal(
    addressOf(frame, { q: '국경', page: '2' }, { page: '', sort: 'when' }),
    '/own/claims?q=%EA%B5%AD%EA%B2%BD&sort=when',
  )
  assert.equal(addressOf(frame, { q: 'x' }, { q: '' }), '/own/claims')
})
