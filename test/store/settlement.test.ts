import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addReports } from '../../src/store/report.js'
import { addSettlement, settlementsOf } from '../../src/store/settlement.js'
import { openTestHouse } from '../house.js'
import { aReport } from './specimen.js'

const house = await openTestHouse()
const { read, write } = house
await write((tx, hand) => addReports(tx, hand, [aReport('en'), aReport('ko')]))
const pair = { en: 'report_en', ko: 'report_ko' } as const
const word = { pair, en: 'draft_a', ko: 'draft_b', field: 'modality', reason: 'the original says so' } as const

test('the last word on a difference stands, each difference for itself', async () => {
  await write((tx, hand) => addSettlement(tx, hand, { ...word, id: 'settlement_1', follows: 'en' }))
  await write((tx, hand) => addSettlement(tx, hand, { ...word, id: 'settlement_2', follows: 'ko' }))
  await write((tx, hand) =>
    addSettlement(tx, hand, { ...word, id: 'settlement_3', ko: null, field: 'only', follows: 'both' }),
  )
  const held = await read((tx) => settlementsOf(tx, 'own', pair))
  assert.deepEqual(held.map(({ en, ko, field, follows }) => [en, ko, field, follows]).sort(), [
    ['draft_a', null, 'only', 'both'],
    ['draft_a', 'draft_b', 'modality', 'ko'],
  ])
  assert.deepEqual(await read((tx) => settlementsOf(tx, 'own', { en: 'report_ko', ko: 'report_en' })), [])
})

test('a settlement of reports that are not there, or of nothing, is refused by the database', async () => {
  const other = { ...word, id: 'settlement_4', follows: 'en' } as const
  await assert.rejects(
    write((tx, hand) => addSettlement(tx, hand, { ...other, pair: { en: 'report_none', ko: 'report_ko' } })),
    { code: '23503' },
  )
  await assert.rejects(
    write((tx, hand) => addSettlement(tx, hand, { ...other, en: null, ko: null })),
    { code: '23514' },
  )
})
