import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { propose } from '../../src/reading/proposal.js'

type Note = { readonly wanted: readonly string[] | null; readonly text: string }

const callsIn = (file: string): readonly (readonly Note[])[] =>
  readFileSync(join(process.cwd(), 'test/reading/sentence', file), 'utf8')
    .split(/^---$/m)
    .map((call) =>
      call
        .split('\n')
        .filter((line) => line.includes('||'))
        .map((line) => {
          const at = line.indexOf('||')
          const values = line.slice(0, at)
          return { wanted: values === '.' ? null : values.split('|'), text: line.slice(at + 2) }
        }),
    )

test('in notes of calls it is told who told what to whom, and what is no more than how the source knows', () => {
  const wrong: string[] = []
  let count = 0
  for (const notes of callsIn('note.txt')) {
    const body = notes.map(({ text }) => text).join('\n')
    const found = propose({ id: 'm', body, language: 'ko', published: '2019-03-14', outlet: '나루일보', kind: 'memo' })
    let start = 0
    for (const { wanted, text } of notes) {
      const end = start + Array.from(text).length
      const drafts = found.filter((draft) => draft.start >= start && draft.start < end)
      start = end + 1
      if (wanted === null) continue
      count++
      const [number, label, told = '.'] = wanted
      const isRight = drafts.every(
        ({ attributedTo, toldOn }) => attributedTo === label && (told === '.' || told === (toldOn ?? '')),
      )
      if (drafts.length !== Number(number) || !isRight)
        wrong.push(`${text}: ${drafts.map(({ attributedTo, toldOn }) => `${attributedTo} ${toldOn}`).join(', ')}`)
    }
  }
  assert.ok(count > 80, `${count} notes`)
  assert.ok(wrong.length <= count * 0.03, `${wrong.length} of ${count} wrong:\n${wrong.join('\n')}`)
})
