import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

test('each of the sixty hard cases is tested or listed as a limit with its reason, and none is both', () => {
  const folder = join(process.cwd(), 'test', 'reading', 'case')
  const sources = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
  const tested = new Set(
    sources.flatMap((source) => [...source.matchAll(/^test\('case (\d+):/gm)].map((hit) => Number(hit[1]))),
  )
  const paper = readFileSync(join(process.cwd(), 'docs', 'reading.md'), 'utf8')
  const listed = new Set(
    [...paper.matchAll(/^\| *(\d+) *\| [^|]{10,} \| [^|]{10,} \|$/gm)].map((hit) => Number(hit[1])),
  )
  for (let number = 1; number <= 60; number++) assert.notEqual(tested.has(number), listed.has(number), `case ${number}`)
})
