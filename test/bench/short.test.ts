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
  // How often it measured: cut short, a page is asked for once and not eleven times.
  console.log(`# ${/^\((medians: .*)\)$/m.exec(stdout)?.[1]}`)
  const { figures } = lastLine(stdout) as { figures: Record<string, number | null> }
  assert.ok(Object.keys(figures).length >= 7)
  for (const [name, value] of Object.entries(figures)) assert.ok(value === null || value > 0, name)
  // Bytes do not depend on the machine, so they are held here; times are not.
  assert.ok((figures['heaviest page without the font'] ?? Infinity) <= 60)
})

test('bent texts are read without a fault', () => {
  const { status, stdout, stderr } = run('reading/soak')
  assert.equal(status, 0, stderr + stdout)
})

test('nothing that was acknowledged is lost when the program or its database is killed, and of two starts one serves', () => {
  const { status, stdout, stderr } = run('soak')
  const said = lastLine(stdout)
  assert.equal(status, 0, stderr + stdout)
  assert.deepEqual([said.lost, said.half, said.repairs, said.seconds], [0, 0, 0, 0])
  assert.ok((said.acknowledged as number) > 0 && (said.kills as number) > 0 && said.tries === 2)
})

test('a search finds what a scan finds, beside the peer’s way on one server', () => {
  const { status, stdout, stderr } = run('search')
  assert.equal(status, 0, stderr)
  const { sizes } = lastLine(stdout) as {
    sizes: { rows: { kind: string; total: number; recall: number | null; precision: number | null }[] }[]
  }
  const rows = sizes[0]?.rows ?? []
  assert.ok(rows.length >= 12 && rows.some(({ total }) => total >= 50))
  for (const { kind, recall, precision } of rows) {
    if (recall !== null) assert.ok(recall === 1 && (precision ?? 0) >= 0.98, kind)
  }
})

test('at any size every question of a region is answered as expected, and a standing order is not lost', () => {
  const { status, stdout, stderr } = run('scale')
  assert.equal(status, 0, stderr)
  const { sizes } = lastLine(stdout) as { sizes: { claims: number; ask: { wrong: number }; rate: number }[] }
  assert.deepEqual([sizes.length, sizes[0]?.ask.wrong], [1, 0])
  assert.ok((sizes[0]?.rate ?? 0) > 0)
  assert.match(stdout, /order from 2020-08, no known end +ours possibly +\S+ LOST +\S+ LOST/)
  assert.match(stdout, /order 2020-08 to 2023-08 +ours yes +\S+ found +\S+ LOST/)
  assert.match(stdout, /event 2021-05 +ours yes +\S+ found +\S+ found/)
})
