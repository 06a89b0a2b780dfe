import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { propose } from '../../src/reading/proposal.js'

type Row = {
  readonly wanted: Readonly<Record<string, string>>
  readonly body: string
  readonly passage: string
}

const FOLDER = join(process.cwd(), 'test', 'reading', 'sentence')
const FIELDS = ['label', 'told', 'kind', 'modality', 'polarity', 'about'] as const

const rowsOf = (language: 'english' | 'korean'): readonly Row[] =>
  readdirSync(FOLDER)
    .filter((name) => name.startsWith(language))
    .flatMap((name) => readFileSync(join(FOLDER, name), 'utf8').split('\n'))
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const at = line.lastIndexOf('||')
      const marked = line.slice(at + 2)
      const values = line.slice(0, at).split('|')
      return {
        wanted: Object.fromEntries(FIELDS.map((field, index) => [field, values[index] ?? '.'])),
        body: marked.replace(/[{}]/g, ''),
        passage: /\{(.*)\}/.exec(marked)![1]!,
      }
    })

const readOf = ({ body, passage }: Row, language: 'en' | 'ko'): Readonly<Record<string, string>> | null => {
  const outlet = language === 'en' ? 'River Post' : '나루일보'
  const found = propose({ id: 's', body, language, published: '2019-03-14', outlet })
  const from = Array.from(body.slice(0, body.indexOf(passage))).length
  const until = from + Array.from(passage).length
  const hit = found.find(({ start, end }) => {
    const joint = Math.min(end, until) - Math.max(start, from)
    return joint > 0 && joint / (Math.max(end, until) - Math.min(start, from)) >= 0.5
  })
  if (!hit) return null
  const { attributedTo, toldOn, kind, modality, polarity, aboutDate } = hit
  return { label: plain(attributedTo), told: toldOn ?? '', kind, modality, polarity, about: aboutDate ?? '' }
}

const plain = (label: string): string => label.toLowerCase().replace(/^(?:an?|the) /, '')

const allRight = (rows: readonly Row[], language: 'en' | 'ko'): void => {
  const wrong: string[] = []
  const right: Record<string, [number, number]> = {}
  for (const row of rows) {
    const read = readOf(row, language)
    if (row.wanted['label'] === '-') {
      assert.equal(read, null, row.passage)
      continue
    }
    for (const field of FIELDS) {
      const want = row.wanted[field]!
      if (want === '.') continue
      const tally = (right[field] ??= [0, 0])
      tally[1]++
      if (read !== null && (field === 'label' ? plain(want) : want) === read[field]) tally[0]++
      else wrong.push(`${field}: want ${want} got ${read?.[field] ?? 'no draft'} | ${row.passage}`)
    }
  }
  for (const [field, [some, all]] of Object.entries(right))
    assert.ok(some / all >= 0.95, `${field} ${some}/${all}\n${wrong.join('\n')}`)
}

test('of two hundred sentences set down by themselves, nearly every field is read as a person reads it', () => {
  allRight(rowsOf('english'), 'en')
})

test('of a hundred Korean sentences set down by themselves, nearly every field is read as a person reads it', () => {
  allRight(rowsOf('korean'), 'ko')
})
