import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { reachedBy } from '../reach.js'

/** What runs in a process that a test starts, and is called by a test of that process's doing alone. */
const APART: Readonly<Record<string, string>> = {
  'src/store/engine/failpoint.ts#armFailPoint': 'store/engine/failpoint',
  'src/store/engine/schema.ts#prepare': 'cli/program',
}

/**
 * What is reached is told from the texts: a test calls it by name, or calls by name something whose own body does, and
 * so on. That is a call that is written, not one that was seen: a branch that no test takes hides behind it. It is
 * followed through the store and the desk alone; what only the pages' addresses lead to does not count.
 */
test('every function that the store gives out is exercised against the real server', () => {
  const { given, reached } = reachedBy('test', 'src/store', ['src/store/', 'src/desk/', 'src/cli/', 'src/intake/'])
  assert.ok(given.length > 300, `${given.length}`)
  assert.deepEqual(
    given.filter((name) => !reached.has(name)),
    Object.keys(APART),
  )
  for (const test of Object.values(APART)) assert.ok(existsSync(`test/${test}.test.ts`), test)
})

test('those of the store’s own folder are called by a test of the store itself', () => {
  const { given, called } = reachedBy('test/store', 'src/store', ['src/store/'])
  const top = given.filter((name) => /^src\/store\/[\w-]+\.ts#/.test(name))
  assert.ok(top.length > 80)
  assert.deepEqual(
    top.filter((name) => !called.has(name)),
    [],
  )
})

test('what nothing calls is found to be idle', () => {
  const { given, reached } = reachedBy('test/names', 'src/store', ['src/store/'])
  assert.equal(given.filter((name) => reached.has(name)).length, 0)
})
