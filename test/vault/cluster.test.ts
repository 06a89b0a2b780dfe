import assert from 'node:assert/strict'
import { test } from 'node:test'
import { attestClaim } from '../../src/desk/attest.js'
import { sealNew } from '../../src/vault/room.js'
import { attest, receive, stated } from '../desk/material.js'
import { openKeepers } from './keepers.js'

const pairs = (count: number): number => (count * (count - 1)) / 2

/** How far a grouping tells the true one: 1 the same, 0 what chance gives (the adjusted Rand index). */
const agreement = (guess: readonly string[], truth: readonly string[]): number => {
  const sizes = (labels: readonly string[]): number => {
    const counts = new Map<string, number>()
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
    return [...counts.values()].reduce((sum, count) => sum + pairs(count), 0)
  }
  const both = sizes(guess.map((label, at) => `${label} ${truth[at]}`))
  const [left, right] = [sizes(guess), sizes(truth)]
  const chance = (left * right) / pairs(guess.length)
  const most = (left + right) / 2
  return most === chance ? 0 : (both - chance) / (most - chance)
}

test('the attestations of a stolen database, grouped by any column, say no more of who is whom than their label does', async () => {
  const { house, room } = await openKeepers()
  const { desk } = house
  const seat = house.seat()
  const labels = ['a source in Ryanggang Province', 'a source near the border', 'a resident']
  const handles: string[] = []
  for (let number = 0; number < 9; number += 1)
    handles.push(await sealNew(room, { fields: { name: `invented ${number}` } }))
  const { id: report } = await receive(desk, seat)
  const claim = await stated(desk, seat, report)
  const whose = new Map<string, string>()
  // Each source speaks six times under one label; in an order that has nothing to do with who they are.
  for (let turn = 0; turn < 54; turn += 1) {
    const at = ((turn * 31 + 7) % 54) % 9
    const input = attest({
      label: labels[at % 3] ?? null,
      sealed: handles[at] ?? null,
      toldOn: null,
      toldPrinted: null,
    })
    whose.set((await attestClaim(desk, seat, { ...input, claim })).id, handles[at] ?? '')
  }
  const rows = await house.owner<Record<string, unknown>[]>`
    select a.*, a.xmin::text as xmin, date_trunc('month', lower(a.recorded))::text as month, j.at as journal_at,
      j.number as journal_number, l.id as link, octet_length(l.bytes) as link_size, l.sha256 as link_sha256,
      substr(encode(l.bytes, 'escape'), 1, 60) as link_head
    from attested.attestation a
    join attested.journal j on j.archive = a.archive and j.returned ->> 'id' = a.id and j.act = 'claim.attest'
    left join attested.sealed_link l on l.archive = a.archive and l.xmin = a.xmin
    where a.source is null`
  assert.equal(rows.length, 54)
  const truth = rows.map(({ id }) => whose.get(String(id)) ?? '')
  const by = (...columns: readonly string[]): readonly string[] =>
    rows.map((row) => columns.map((column) => JSON.stringify(row[column])).join())
  const allowed = agreement(by('report', 'label', 'month'), truth)
  const columns = Object.keys(rows[0] ?? {})
  const scores = columns.map((column) => [column, agreement(by(column), truth)] as const)
  const best = scores.reduce((one, other) => (other[1] > one[1] ? other : one))
  console.log(
    `# ${columns.length} columns, the best (${best[0]}) ${best[1].toFixed(3)}; label and month allow ${allowed.toFixed(3)}`,
  )
  assert.ok(allowed > 0.2 && allowed < 0.5, String(allowed))
  assert.deepEqual(
    scores.filter(([, score]) => score > allowed + 1e-9),
    [],
  )
  assert.ok(rows.every((row) => row.link !== null && row.link_size === rows[0]?.link_size))
  const known = await house.owner`select column_name from information_schema.columns
    where table_schema = 'attested' and table_name in ('sealed_link', 'sealed_record', 'vault_wrap', 'vault_statement')
      and data_type like 'timestamp%'`
  assert.equal(known.length, 0, 'nothing sealed says when')
})
