import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { propose } from '../../src/reading/proposal.js'

const FOLDER = join(process.cwd(), 'test', 'reading', 'carry')

type Told = { readonly about: string; readonly passage: string; readonly start: number; readonly end: number }

const textsOf = (language: string): readonly string[] => {
  const lines = readFileSync(join(FOLDER, `${language}.txt`), 'utf8').split('\n')
  return lines.filter((line) => line !== '' && !line.startsWith('#'))
}

/** The text without its marks, and its claims with the day each is about. */
const unmarked = (line: string): { readonly body: string; readonly claims: readonly Told[] } => {
  let body = ''
  const claims: Told[] = []
  for (const part of line.replaceAll('¶', '\n').split(/(\{[^{}]*\})/)) {
    const hit = /^\{([^|{}]*)\|([^{}]*)\}$/.exec(part)
    const words = hit ? hit[2]! : part
    const start = Array.from(body).length
    if (hit) claims.push({ about: hit[1]!, passage: words, start, end: start + Array.from(words).length })
    body += words
  }
  return { body, claims }
}

/** Claims whose day is read otherwise than a person reads it, and how many there are at all. */
const misread = (language: 'en' | 'ko', outlet: string): { readonly wrong: string[]; readonly all: number } => {
  const wrong: string[] = []
  let all = 0
  for (const line of textsOf(language === 'ko' ? 'korean' : 'english')) {
    const { body, claims } = unmarked(line)
    const found = propose({ id: 't', body, language, published: '2019-03-14', outlet })
    for (const { about, passage, start, end } of claims) {
      all++
      const hit = found.find((one) => {
        const joint = Math.min(one.end, end) - Math.max(one.start, start)
        return joint > 0 && joint / (Math.max(one.end, end) - Math.min(one.start, start)) >= 0.5
      })
      const read = hit ? (hit.aboutDate ?? '') : 'no draft'
      if (read !== about) wrong.push(`want ${about || 'none'} got ${read || 'none'} | ${passage}`)
    }
  }
  return { wrong, all }
}

for (const [language, outlet] of [
  ['ko', '나루일보'],
  ['en', 'River Post'],
] as const)
  test(`in ${language}, a day is carried over two or three sentences where a person carries it, and nowhere else`, () => {
    const { wrong, all } = misread(language, outlet)
    assert.ok(wrong.length <= all * 0.05, `${wrong.length} of ${all}\n${wrong.join('\n')}`)
  })
