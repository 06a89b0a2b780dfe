import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { textOf } from './source.js'

test('docs/asvs.md judges each of the 253 requirements once, and counts its own judgements right', () => {
  const paper = textOf('docs/asvs.md')
  const rows = [...paper.matchAll(/^\| (\d+\.\d+\.\d+) \| .+ \| (met|argued|open) \| .{4,} \|$/gm)]
  assert.equal(rows.length, 253)
  assert.equal(new Set(rows.map(([, number]) => number)).size, 253)
  const count = (state: string) => rows.filter((row) => row[2] === state).length
  assert.ok(paper.includes(`${count('met')} met, ${count('argued')} argued, ${count('open')} open.`))
})

test('every test that docs/asvs.md leans on is there', () => {
  const named = [...textOf('docs/asvs.md').matchAll(/`(test\/[\w/-]+)`/g)].map(([, path]) => path ?? '')
  assert.ok(named.length > 60)
  const gone = named.filter((path) => !['', '.ts', '.test.ts', '.test.tsx'].some((end) => existsSync(`${path}${end}`)))
  assert.deepEqual([...new Set(gone)], [])
})
