import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readStarter } from '../../src/intake/starter.js'

const folder = join(process.cwd(), 'samples', 'starter')
const files = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const),
)
const AT = '2026-01-01T00:00:00.000Z'

/** Changes one line of one file and returns what is said of it. */
const problemsWith = (file: string, line: number, change: (row: Record<string, unknown>) => unknown) => {
  const lines = (files.get(file) ?? '').split('\n')
  const row = JSON.parse(lines[line - 1] ?? '{}') as Record<string, unknown>
  const next = change(row)
  lines[line - 1] = typeof next === 'string' && next.startsWith('{') ? next : JSON.stringify(row)
  return readStarter(new Map([...files, [file, lines.join('\n')]]), AT).problems
}

test('the starter record comes in whole', () => {
  const { rows, problems } = readStarter(files, AT)
  assert.deepEqual(problems, [])
  const counts = [
    rows.reports,
    rows.claims,
    rows.attestations,
    rows.sources,
    rows.directives,
    rows.places,
    rows.actors,
    rows.links,
  ]
  assert.deepEqual(
    counts.map((all) => all.length),
    [129, 307, 317, 157, 43, 80, 34, 188],
  )
  const claim = rows.claims.find(({ id }) => id === 'claim_R005-c01')
  assert.deepEqual(claim?.words, { held: false, asRead: 'shoot-on-sight' })
  assert.ok(rows.reports.every(({ original }) => original === null))
  assert.ok(rows.attestations.some(({ stance }) => stance === 'declines'))
  assert.ok(rows.directives.some(({ events }) => events.some(({ act }) => act === 'rescinded')))
})

for (const [what, file, line, change, code, field] of [
  ['a choice that is none', 'claims.jsonl', 3, (row) => (row.modality = 'surely'), 'choice-unknown', 'modality'],
  ['a field that is missing', 'claims.jsonl', 4, (row) => delete row.says, 'field-missing', 'says'],
  ['a field that does not belong', 'reports.jsonl', 2, (row) => (row.author = 'x'), 'field-unknown', 'author'],
  [
    'a day that does not exist',
    'reports.jsonl',
    5,
    (row) => (row.known_on = '2020-02-30'),
    'date-impossible',
    'known_on',
  ],
  [
    'a date outside the profile',
    'attestations.jsonl',
    7,
    (row) => (row.told_on = '2020-21'),
    'date-not-in-profile',
    'told_on',
  ],
  ['a report that is not there', 'claims.jsonl', 9, (row) => (row.report = 'R999'), 'not-found', 'report'],
  ['a place that is not there', 'claims.jsonl', 10, (row) => (row.places = ['atlantis']), 'not-found', 'places'],
  ['an id given twice', 'sources.jsonl', 2, (row) => (row.id = 'src-R001-1'), 'choice-unknown', 'id'],
  ['an address that is none', 'reports.jsonl', 6, (row) => (row.url = 'javascript:alert(1)'), 'choice-unknown', 'url'],
  ['a line that is no JSON', 'links.jsonl', 8, () => '{"from": ', 'choice-unknown', 'JSON'],
  ['a longitude beyond the earth', 'places.jsonl', 1, (row) => (row.lon = 999), 'choice-unknown', 'lon'],
] as readonly (readonly [string, string, number, (row: Record<string, unknown>) => unknown, string, string])[]) {
  test(`${what} is named with its file and line`, () => {
    const problems = problemsWith(file, line, change)
    assert.ok(
      problems.some(
        (problem) => problem.file === file && problem.line === line && problem.code === code && problem.field === field,
      ),
      JSON.stringify(problems.slice(0, 3)),
    )
  })
}

test('every bad row is named at once, and hostile names change nothing', () => {
  const problems = readStarter(
    new Map([...files, ['links.jsonl', '{"__proto__": {"x": 1}}\n[]\nnull\n"x"\n1\n']]),
    AT,
  ).problems
  assert.deepEqual([...new Set(problems.map(({ line }) => line))], [1, 2, 3, 4, 5])
  assert.equal(({} as { x?: number }).x, undefined)
  assert.equal(readStarter(new Map(), AT).problems.length, 8)
})
