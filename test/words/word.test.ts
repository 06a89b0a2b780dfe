import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { isRefusal } from '../../src/record/refusal.js'
import { whenOf } from '../../src/record/time/when.js'
import { PROMISES } from '../../src/words/promise.js'
import { REFUSALS } from '../../src/words/refusal.js'
import { sayInstant, sayMonthPart, sayWhen } from '../../src/words/when.js'

const folder = join(process.cwd(), 'dist', 'src', 'words')
/** Words that are the same in Korean on purpose. */
const SAME = new Set(['Attested', 'English', '한국어'])

const saidIn = (value: unknown, path: string): readonly (readonly [string, { en: string; ko: string }])[] => {
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value && typeof value.en === 'string' && 'ko' in value)
    return [[path, value as { en: string; ko: string }]]
  return Object.entries(value).flatMap(([key, inner]) => saidIn(inner, `${path}.${key}`))
}

test('every word on screen stands in both languages, the Korean in Hangul', async () => {
  let count = 0
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.js'))) {
    const module = (await import(pathToFileURL(join(folder, file)).href)) as Record<string, unknown>
    for (const [path, { en, ko }] of saidIn(module, file)) {
      count += 1
      assert.ok(en.trim() !== '' && ko.trim() !== '', path)
      if (!SAME.has(ko)) assert.match(ko, /[가-힣]/, path)
      if (!SAME.has(en)) assert.doesNotMatch(en, /[가-힣]{2}/, path)
      assert.doesNotMatch(`${en}${ko}`, /\s{2}| $|^ |TODO|\bnull\b|undefined/, path)
    }
  }
  assert.ok(count > 250, `${count} words`)
})

test('every refusal is a whole sentence in both languages, with or without its facts', () => {
  const facts = new Proxy(
    {},
    { get: (_, name) => (name === 'size' || name === 'limit' || name === 'rows' ? 3 : `«${String(name)}»`) },
  )
  for (const [code, sentence] of Object.entries(REFUSALS)) {
    for (const given of [facts, {}]) {
      const { en, ko } = sentence(given)
      assert.match(en, /[.:]$|[.]”?$|”\.?$/, code)
      assert.match(ko, /[가-힣]/, code)
      assert.doesNotMatch(en + ko, /undefined|NaN|\[object/, code)
    }
  }
})

test('times are said as people say them', () => {
  const said = (edtf: string | null) => sayWhen(whenOf(edtf))
  assert.deepEqual(said('2017-11-23'), { en: '23 November 2017', ko: '2017년 11월 23일' })
  assert.deepEqual(said('2020-08/'), { en: 'from August 2020, end unknown', ko: '2020년 8월부터, 끝 미상' })
  assert.deepEqual(said('2020-08/..'), { en: 'from August 2020, no fixed end', ko: '2020년 8월부터, 정해진 끝 없음' })
  assert.match(said('2017-11~').en, /^about November 2017$/)
  assert.deepEqual(said(null), { en: 'date unknown', ko: '날짜 미상' })
  assert.match(said('[2020-08-26,2020-08-27]').ko, / 또는 /)
  assert.equal(sayInstant('2026-01-01T15:30:00.000Z').ko, '2026년 1월 2일 00:30')
  assert.deepEqual(sayMonthPart('2017-12-13'), { en: 'mid December 2017', ko: '2017년 12월 중순' })
  assert.equal(isRefusal(null), false)
})

test('every promise of the help page has tests, and they are there', () => {
  const tests = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((name) => /\.test\.tsx?$/.test(name))
  for (const { id, tests: named } of PROMISES) {
    assert.ok(named.length > 0, id)
    for (const name of named)
      assert.ok(
        tests.some((file) => file.split('\\').join('/').startsWith(name)),
        `${id}: ${name}`,
      )
  }
})
