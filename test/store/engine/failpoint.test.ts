import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { FAIL_POINTS } from '../../../src/store/engine/failpoint.js'
import { sources, textOf } from '../../source.js'

const source = new URL('../../../src/store/engine/failpoint.js', import.meta.url).href

const die = (arming: string, env: Readonly<Record<string, string>> = {}) =>
  spawnSync(
    process.execPath,
    ['--input-type=module', '-e', `const it = await import('${source}'); ${arming}; it.failPoint('mid-backup')`],
    { env: { ...process.env, ...env } },
  )

test('a process dies at the point that a test named, and no setting of the program makes it die', () => {
  assert.equal(die("it.armFailPoint('mid-backup')").signal, 'SIGKILL')
  assert.equal(die("it.armFailPoint('mid-restore')").status, 0)
  assert.equal(die('', { ATTESTED_FAIL_AT: 'mid-backup' }).status, 0)
})

test('every point at which a test may kill is reached by the program, and it arms none', () => {
  const all = sources().filter((path) => !path.endsWith('failpoint.ts'))
  const reached = all.flatMap((path) =>
    [...textOf(path).matchAll(/\bfailPoint\('([a-z-]+)'\)/g)].map(([, name]) => name),
  )
  assert.deepEqual([...new Set(reached)].sort(), [...FAIL_POINTS].sort())
  assert.deepEqual(
    all.filter((path) => textOf(path).includes('armFailPoint')),
    [],
  )
})
