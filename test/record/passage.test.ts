import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findPassage, pointsOf, standsIn } from '../../src/record/passage.js'
import { isRefusal } from '../../src/record/refusal.js'

const id = 'transcript_t'
const refusedWith = (code: string) => (thrown: unknown) => isRefusal(thrown) && thrown.code === code
const in_ = (text: string) => ({ id, text }) as const

test('curly marks, dashes and spaces typed by hand become the transcript’s own words', () => {
  const text = 'He said: “Whoever crosses —  the ‘middle’ of the river… is shot.”'
  assert.equal(
    findPassage(in_(text), `"Whoever crosses - the 'middle' of the river... is shot."`).exact,
    '“Whoever crosses —  the ‘middle’ of the river… is shot.”',
  )
})

test('decomposed Hangul, another middle dot and unseen characters are no difference', () => {
  const text = '소식통은 “혜산·보천 일대에서\u200b 사격했다”고 전했다.'
  const found = findPassage(in_(text), '"혜산ㆍ보천 일대에서 사격했다"'.normalize('NFD'))
  assert.equal(found.exact, '“혜산·보천 일대에서\u200b 사격했다”')
  assert.ok(standsIn(in_(text), found))
})

test('offsets count code points, not units', () => {
  const text = '𐀀𐀀 국경 🙂 사격'
  const found = findPassage(in_(text), '사격')
  assert.deepEqual([found.start, found.end], [8, 10])
  assert.equal(pointsOf(text).slice(8, 10).join(''), '사격')
})

test('a quote that stands twice needs words beside it, or a place', () => {
  const text = 'They came. They went. They came.'
  assert.throws(() => findPassage(in_(text), 'They came'), refusedWith('quote-twice'))
  assert.equal(findPassage(in_(text), 'They came', { prefix: 'went. ' }).start, 22)
  assert.equal(findPassage(in_(text), 'They came', { suffix: '. They went' }).start, 0)
  assert.equal(findPassage(in_(text), 'They came', { near: 25 }).start, 22)
  assert.throws(() => findPassage(in_(text), 'They came', { prefix: 'never' }), refusedWith('quote-absent'))
})

test('what does not stand there, nothing, and half a letter are refused', () => {
  assert.throws(() => findPassage(in_('They came.'), 'They stayed'), refusedWith('quote-absent'))
  assert.throws(() => findPassage(in_('They came.'), '   '), refusedWith('field-missing'))
  assert.throws(
    () => findPassage(in_('e\u0323\u0302a'), '\u0302a'),
    (thrown) => isRefusal(thrown),
  )
  assert.throws(() => findPassage(in_('👨‍👩‍👧 came'), '👧 came'), refusedWith('quote-splits-letter'))
})

test('any run of letters of any text is found where it stands', () => {
  const segmenter = new Intl.Segmenter('ko', { granularity: 'grapheme' })
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), fc.nat(), fc.nat(), (given, a, b) => {
      const text = given.normalize('NFC')
      const letters = [...segmenter.segment(text)]
      const [from = 0, to = 0] = [a % letters.length, b % letters.length].sort((x, y) => x - y)
      const quote = letters
        .slice(from, to + 1)
        .map(({ segment }) => segment)
        .join('')
      if (quote.trim() !== quote || quote.normalize('NFC') !== quote) return
      const start = pointsOf(text.slice(0, letters[from]?.index)).length
      try {
        const found = findPassage(in_(text), quote, { near: start })
        assert.equal(found.exact, quote)
        assert.equal(found.start, start)
        assert.ok(standsIn(in_(text), found))
      } catch (thrown) {
        // Letters may join differently at the edge of a cut; that is refused, never found elsewhere.
        assert.ok(isRefusal(thrown) && thrown.code === 'quote-splits-letter', String(thrown))
      }
    }),
    { numRuns: 400 },
  )
})
