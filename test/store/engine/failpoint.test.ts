import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'

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
