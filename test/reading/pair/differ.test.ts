import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { alignDrafts } from '../../../src/reading/pair/align.js'
import { propose } from '../../../src/reading/proposal.js'

type Marked = { readonly body: string; readonly start: number; readonly end: number }

const marked = (text: string): Marked => {
  const whole = text.trim().replaceAll(' ¶', '\n\n')
  const start = whole.indexOf('{')
  return { body: whole.replace(/[{}]/g, ''), start, end: whole.indexOf('}') - 1 }
}

const isOver = (one: { readonly start: number; readonly end: number }, { start, end }: Marked): boolean =>
  Math.min(one.end, end) - Math.max(one.start, start) >= 0.5 * (Math.max(one.end, end) - Math.min(one.start, start))

const rows = readFileSync(join(process.cwd(), 'test', 'reading', 'pair', 'differ.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [english = '', korean = '', fields = ''] = line.split('|')
    const [en, ko] = [marked(english), marked(korean)]
    const drafts = {
      en: propose({ id: 'e', body: en.body, language: 'en', published: '2019-03-14', outlet: 'River Post' }),
      ko: propose({ id: 'k', body: ko.body, language: 'ko', published: '2019-03-14', outlet: '나루일보' }),
    }
    const link = alignDrafts(drafts.en, drafts.ko).find(
      (one) => isOver(drafts.en[one.en]!, en) && isOver(drafts.ko[one.ko]!, ko),
    )
    return { line, wanted: fields.trim(), said: link ? link.differs.join(', ') : null }
  })

test('nearly all of ninety marked claims are linked with their translation', () => {
  const alone = rows.filter(({ said }) => said === null)
  assert.ok(alone.length <= rows.length * 0.08, alone.map(({ line }) => line).join('\n'))
})

test('of those linked, a hedge, a day and a no that one side alone has are said to differ, and nothing else is', () => {
  const linked = rows.filter(({ said }) => said !== null)
  const wrong = linked.filter(({ wanted, said }) => wanted !== said)
  assert.ok(wrong.length <= linked.length * 0.05, wrong.map(({ line, said }) => `${said}: ${line}`).join('\n'))
})
