// Reads a million bent texts and then texts of one megabyte (with --short fewer, and of 100 kB); any fault or two seconds
// end it.
import { join } from 'node:path'
import { propose } from '../../src/reading/proposal.js'
import { fuzz } from './fuzz.js'
import { markedTextsOf } from './gold.js'

const isShort = process.argv.includes('--short')
const count = isShort ? 1_000 : 1_000_000
const texts = markedTextsOf(join(process.cwd(), 'test', 'reading', 'held')).map(({ body }) => body)
const began = performance.now()
const { inputs, slowest, found } = fuzz(texts, 1, count)
console.log(
  `${inputs} bent texts read in ${((performance.now() - began) / 1000).toFixed(1)} s, the slowest in ${slowest.toFixed(0)} ms`,
)
if (found) console.log(`seed ${found.seed}: ${found.fault}\n${found.text}`)

let longest = 0
const units = [
  '“',
  '(',
  ')',
  '7',
  ' ',
  '\n',
  '은 는 이 가 ',
  '소식통은 ',
  ', and the ',
  '다고 ',
  '가',
  '“가나다라.” ',
  ...(isShort ? texts.slice(0, 3) : texts),
]
const bytes = isShort ? 100_000 : 1_000_000
const LIMIT = 2000
const costOf = (body: string, language: 'en' | 'ko'): number => {
  const start = process.cpuUsage()
  propose({ id: 'soak', body, language, published: '2023-05-24', outlet: '강변NK' })
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
for (const unit of units)
  for (const language of ['ko', 'en'] as const) {
    const body = unit.repeat(Math.ceil(bytes / Buffer.byteLength(unit)))
    const first = costOf(body, language)
    // What the engine compiled meanwhile is no matter of the text: whatever is too dear is read once more.
    longest = Math.max(longest, first > LIMIT ? Math.min(first, costOf(body, language)) : first)
  }
console.log(
  `${units.length * 2} texts of ${bytes / 1000} kB: the longest took ${longest.toFixed(0)} ms of processor time`,
)
console.log(JSON.stringify({ soak: 'reading', inputs, slowest, longest, fault: found?.fault ?? null }))
if (found !== null || longest > LIMIT) process.exitCode = 1
