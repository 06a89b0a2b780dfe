import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { datedTextsOf } from '../../bench/reading/gold.js'
import { share, spanOf } from '../../bench/reading/score.js'
import { propose } from '../../src/reading/proposal.js'

const FOLDER = join(process.cwd(), 'test', 'reading', 'carry')

/** Claims whose day is read otherwise than a person reads it, and how many there are at all. */
const misread = (
  file: string,
  language: 'en' | 'ko',
  outlet: string,
): { readonly wrong: string[]; readonly all: number } => {
  const wrong: string[] = []
  let all = 0
  for (const { body, published, claims } of datedTextsOf(join(FOLDER, file))) {
    const found = propose({ id: 't', body, language, published, outlet })
    for (const { about, passage, start, end } of claims) {
      all++
      const hit = found.find((one) => share(spanOf(one), [start, end]) >= 0.5)
      const read = hit ? (hit.aboutDate ?? '') : 'no draft'
      if (read !== about) wrong.push(`want ${about || 'none'} got ${read || 'none'} | ${passage}`)
    }
  }
  return { wrong, all }
}

for (const [name, language, outlet] of [
  ['korean', 'ko', '나루일보'],
  ['english', 'en', 'River Post'],
] as const) {
  test(`in ${language}, a day is carried over two or three sentences where a person carries it, and nowhere else`, () => {
    const { wrong, all } = misread(`${name}.txt`, language, outlet)
    assert.ok(wrong.length <= all * 0.05, `${wrong.length} of ${all}\n${wrong.join('\n')}`)
  })

  test(`in ${language}, days and spans are read as they are printed, whatever they are counted from`, () => {
    const { wrong, all } = misread(`printed-${name}.txt`, language, outlet)
    assert.ok(all > 40)
    assert.deepEqual(wrong, [])
  })
}
