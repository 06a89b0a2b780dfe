import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  addJournalLine,
  dropUnsent,
  journalOf,
  keepUnsent,
  lastJournalInstant,
  unsentOf,
} from '../../src/store/journal.js'
import { openTestHouse } from '../house.js'

const { write, read } = await openTestHouse()
const NEWEST = { act: null, subject: null, page: 1, size: 10, sort: null, descending: true }

test('an archive in which nothing was done has no last instant and an empty journal', async () => {
  assert.equal(await read((tx) => lastJournalInstant(tx, 'own')), null)
  assert.deepEqual(await read((tx) => journalOf(tx, 'own', NEWEST)), { rows: [], total: 0 })
})

test('lines are numbered as they come and read from the newest, by act, by subject and by page', async () => {
  await write((tx, hand) => addJournalLine(tx, hand, 'claim.quote', 'claim_c1', { id: 'claim_c1' }))
  await write((tx, hand) => addJournalLine(tx, hand, 'claim.edit', 'claim_c1', null))
  await write((tx, hand) => addJournalLine(tx, hand, 'form.open', null, undefined))
  const { rows, total } = await read((tx) => journalOf(tx, 'own', NEWEST))
  assert.deepEqual([total, rows.map((line) => line.act)], [3, ['form.open', 'claim.edit', 'claim.quote']])
  assert.deepEqual(rows[2], {
    number: rows[2]?.number,
    at: rows[2]?.at,
    member: 'member_keeper',
    act: 'claim.quote',
    subject: 'claim_c1',
  })
  assert.ok((rows[0]?.number ?? 0) > (rows[1]?.number ?? 0))
  assert.equal(await read((tx) => lastJournalInstant(tx, 'own')), rows[0]?.at)
  const acts = async (ask: Partial<Parameters<typeof journalOf>[2]>) =>
    (await read((tx) => journalOf(tx, 'own', { ...NEWEST, ...ask }))).rows.map((line) => line.act)
  assert.deepEqual(await acts({ act: 'claim.edit' }), ['claim.edit'])
  assert.deepEqual(await acts({ subject: 'claim_c1', descending: false }), ['claim.quote', 'claim.edit'])
  assert.deepEqual(await acts({ page: 2, size: 2 }), ['claim.quote'])
})

test('a line is never changed, removed or inserted with a number of its own', async () => {
  for (const change of [
    `update journal set act = 'other'`,
    'delete from journal',
    'truncate journal',
    `insert into journal (archive, number, at, member, act, returned) values ('own', 1, now(), 'm', 'a', 'null')`,
  ]) {
    await assert.rejects(
      write((tx) => tx.unsafe(change)),
      change,
    )
  }
  assert.equal((await read((tx) => journalOf(tx, 'own', NEWEST))).total, 3)
})

test('a form is kept as typed last, for the member who typed it, until it is dropped', async () => {
  await write((tx, hand) => keepUnsent(tx, hand, 'add', { title: 'half' }))
  await write((tx, hand) => keepUnsent(tx, hand, 'claim-1', { says: '말' }))
  await write((tx, hand) => keepUnsent(tx, hand, 'add', { title: 'whole "title" <b>' }))
  const kept = await read((tx) => unsentOf(tx, 'own', 'member_keeper'))
  assert.deepEqual(
    kept.map(({ form, fields }) => ({ form, fields })),
    [
      { form: 'add', fields: { title: 'whole "title" <b>' } },
      { form: 'claim-1', fields: { says: '말' } },
    ],
  )
  assert.deepEqual(await read((tx) => unsentOf(tx, 'own', 'member_other')), [])
  await write((tx, hand) => dropUnsent(tx, 'own', hand.member, 'add'))
  assert.deepEqual(
    (await read((tx) => unsentOf(tx, 'own', 'member_keeper'))).map(({ form }) => form),
    ['claim-1'],
  )
})
