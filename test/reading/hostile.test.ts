import assert from 'node:assert/strict'
import { test } from 'node:test'
import { proposeFrom } from '../../src/desk/proposal.js'

const LENGTH = 50_000

/** What makes patterns go back and forth: one thing over and over, and then something that does not fit. */
const PARTS = [
  ' ',
  '\n',
  'a \t',
  'a',
  '가',
  '"',
  "'",
  ',',
  '-',
  '7',
  'a, ',
  'to go ',
  '경비대 ',
  '11월 ',
  '소식통은',
  ', it was reported ',
  'soldiers ',
  'A source told ',
  "지시 '",
  '“북한 ',
  '(사진=',
  '라는 지시',
  'www.',
  'x@',
  '2017-',
] as const

test('fifty thousand characters of one thing are read within two seconds, whatever the thing', () => {
  for (const part of PARTS) {
    const text = `${part.repeat(Math.ceil(LENGTH / part.length)).slice(0, LENGTH)}\u0001x`
    const began = performance.now()
    const { drafts } = proposeFrom({
      bytes: new TextEncoder().encode(text.replaceAll('\u0001', ';')),
      name: 'hostile.txt',
      published: null,
      outlet: null,
      language: null,
    })
    const took = performance.now() - began
    assert.ok(took < 2000, `${JSON.stringify(part)} took ${took.toFixed(0)} ms`)
    assert.ok(drafts.length < LENGTH)
  }
})
