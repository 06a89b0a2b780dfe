import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const textsIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(folder, name), 'utf8'))

test('every function that the store gives out is exercised against the real server', () => {
  const tests = textsIn('test/store', '.test.ts').join('\n')
  const names = readdirSync('src/store')
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join('src/store', name), 'utf8'))
    .flatMap((text) =>
      [...text.matchAll(/^export (?:const|function|async function) (\w+)/gm)].map(([, name]) => name ?? ''),
    )
  assert.ok(names.length > 80)
  const idle = names.filter((name) => !new RegExp(`\\b${name}\\(`).test(tests))
  assert.deepEqual(idle, [])
})
