import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const textsIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(folder, name), 'utf8'))

test('every act and every look of the desk is exercised against the real server', () => {
  const tests = textsIn('test/desk', '.ts').join('\n')
  const acts = textsIn('src/desk', '.ts').flatMap((text) =>
    [...text.matchAll(/^export const (\w+) = (?:act|look)\(/gm)].map(([, name]) => name ?? ''),
  )
  assert.ok(acts.length > 30)
  assert.deepEqual(
    acts.filter((name) => !new RegExp(`\\b${name}\\(`).test(tests)),
    [],
  )
})
