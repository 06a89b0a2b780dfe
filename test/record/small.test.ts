import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readArchive } from '../../src/record/archive.js'
import { bilingual, inLanguage } from '../../src/record/bilingual.js'
import { addDays, dayOf, daysBetween, isDay } from '../../src/record/time/day.js'
import { freePart, idOf, isId, readId } from '../../src/record/id.js'
import { marksIn, withMarks } from '../../src/record/mark.js'
import { isRefusal } from '../../src/record/refusal.js'
import { identityWarnings } from '../../src/record/warning.js'

test('an id names its kind and is read whole or by its free part', () => {
  assert.equal(idOf('claim', 'R005-c01'), 'claim_R005-c01')
  assert.equal(readId('claim', 'R005-c01'), readId('claim', 'claim_R005-c01'))
  assert.equal(freePart('claim_R005-c01'), 'R005-c01')
  assert.equal(isId('claim', 'report_R005'), false)
  for (const odd of ['', '../x', 'a b', '<x>', 'a'.repeat(90), '_', '%2e'])
    assert.throws(() => idOf('claim', odd), isRefusal)
})

test('days count across months, years and leap days', () => {
  assert.equal(addDays('2020-02-28', 2), '2020-03-01')
  assert.equal(addDays('2017-01-01', -1), '2016-12-31')
  assert.equal(daysBetween('2017-11-13', '2017-11-23'), 10)
  assert.equal(isDay('2021-02-29'), false)
  assert.equal(dayOf(2020, 2, 9), '2020-02-09')
  fc.assert(
    fc.property(fc.integer({ min: -20000, max: 20000 }), (count) => {
      const day = addDays('2000-01-01', count)
      assert.ok(isDay(day))
      assert.equal(daysBetween('2000-01-01', day), count)
    }),
  )
})

test('our own words are in at least one language, and fall back to the other with its name', () => {
  assert.equal(bilingual(' ', ''), null)
  assert.deepEqual(inLanguage({ en: null, ko: '강' }, 'en'), { text: '강', language: 'ko' })
  assert.deepEqual(bilingual(' a ', null), { en: 'a', ko: null })
})

test('there are three archives; one may not be written to, one is a specimen', () => {
  assert.deepEqual(
    [readArchive('own').isWritable, readArchive('starter').isWritable, readArchive('practice').isSpecimen],
    [true, false, true],
  )
  assert.throws(() => readArchive('other'), isRefusal)
})

test('every character that is not seen is shown, and nothing else changes', () => {
  assert.deepEqual(withMarks('a\u202Eb\u200Bc'), [
    { text: 'a' },
    { mark: 'U+202E', name: 'bidi' },
    { text: 'b' },
    { mark: 'U+200B', name: 'zero-width' },
    { text: 'c' },
  ])
  assert.deepEqual(marksIn('한글 text\n\ttab “quote” 中文 é 🙂'), [])
  for (const odd of ['\u2066', '\u200f', '\ufeff', '\u3164', '\u115f', '\u0000', '\u009b', '\u{e0041}', '\u00ad'])
    assert.equal(marksIn(`a${odd}`).length, 1)
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const back = withMarks(text).map((piece) =>
        'text' in piece ? piece.text : String.fromCodePoint(Number.parseInt(piece.mark.slice(2), 16)),
      )
      assert.equal(back.join(''), text)
    }),
  )
})

test('phone numbers, birth dates, resident numbers and addresses are warned of; dates of events are not', () => {
  const kinds = (text: string) => identityWarnings(text).map(({ kind }) => kind)
  for (const phone of ['010-1234-5678', '+82 10 1234 5678', '+86 138 0013 8000', '02-123-4567'])
    assert.ok(kinds(`연락처 ${phone} 임`).includes('phone'), phone)
  assert.ok(kinds('주민번호 900101-1234567').includes('id-number'))
  assert.ok(kinds('1990년 1월 1일생').includes('birth-date'))
  assert.ok(kinds('born on 1 January 1990').includes('birth-date'))
  assert.ok(kinds('write to someone@example.org').includes('email'))
  assert.deepEqual(kinds('On 23 November 2017 the order came; 2017년 11월 23일 지시. 1,234,567 won. 2020-08-26.'), [])
})
