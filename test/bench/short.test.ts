import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'

const run = (name: string) =>
  spawnSync(process.execPath, [join('dist', 'bench', `${name}.js`), '--short'], {
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: '' },
  })

const lastLine = (text: string): Record<string, unknown> =>
  JSON.parse(text.trim().split('\n').pop() ?? '{}') as Record<string, unknown>

test('the measurements run and print a table and one line of JSON', () => {
  const { status, stdout, stderr } = run('run')
  assert.equal(status, 0, stderr)
  const { figures } = lastLine(stdout) as { figures: Record<string, number | null> }
  assert.ok(Object.keys(figures).length >= 7)
  for (const [name, value] of Object.entries(figures)) assert.ok(value === null || value > 0, name)
  // Bytes do not depend on the machine, so they are held here; times are not.
  assert.ok((figures['heaviest page without the font'] ?? Infinity) <= 60)
})

test('nothing that was acknowledged is lost when the program or its database is killed', () => {
  const { status, stdout, stderr } = run('soak')
  const said = lastLine(stdout)
  assert.equal(status, 0, stderr + stdout)
  assert.equal(said.lost, 0)
  assert.ok((said.acknowledged as number) > 0 && (said.kills as number) > 1)
})
