import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDossier } from '../../src/desk/dossier.js'
import { dropForm, findForm, keepForm, lastSaved, listJournal, showHome } from '../../src/desk/home.js'
import { openTestHouse } from '../house.js'
import { publishWithOther } from './gate/publishing.js'
import { receive, refusedWith, stated } from './material.js'

const house = await openTestHouse()
const { desk } = house
const seat = house.seat()

test('an archive in which nothing was done says so', async () => {
  const home = await showHome(desk, seat, null)
  const counts = { reports: 0, claims: 0, directives: 0 }
  const nothing = { reading: [], waiting: [], unsent: [], purges: 0, openings: 0, hidden: 0, saved: null }
  assert.deepEqual(home, { ...nothing, counts })
  assert.equal(await lastSaved(desk, seat, null), null)
})

test('the first screen shows what is being read, what waits to be printed and what was typed and not sent', async () => {
  const { id: report } = await receive(desk, seat)
  const claim = await stated(desk, seat, report)
  const title = { en: 'Waiting', ko: null }
  const waiting = await openDossier(desk, seat, { title, items: [] })
  const printed = await openDossier(desk, seat, { title, items: [{ kind: 'claim', claim }] })
  await publishWithOther(house, seat, printed.id)
  await keepForm(desk, seat, { form: 'add', fields: { title: '반쯤 쓴 제목' } })
  const home = await showHome(desk, seat, null)
  assert.deepEqual(
    home.reading.map((card) => card.id),
    [report],
  )
  assert.deepEqual(
    home.waiting.map((card) => card.id),
    [waiting.id],
  )
  assert.deepEqual(
    home.unsent.map(({ form, fields }) => [form, fields]),
    [['add', { title: '반쯤 쓴 제목' }]],
  )
  assert.deepEqual(home.counts, { reports: 1, claims: 1, directives: 0 })
  assert.equal(home.saved, home.unsent[0]?.saved)
  assert.ok(((await lastSaved(desk, seat, null)) ?? '') < (home.saved ?? ''))
})

test('a form is kept as typed for its member alone, found again, and dropped when sent', async () => {
  await keepForm(desk, seat, { form: 'claim-new', fields: { says: 'a' } })
  await keepForm(desk, seat, { form: 'claim-new', fields: { says: 'ab', note: '' } })
  assert.deepEqual((await findForm(desk, seat, 'claim-new'))?.fields, { says: 'ab', note: '' })
  assert.equal(await findForm(desk, house.seat('own', 'monitor'), 'claim-new'), null)
  await dropForm(desk, seat, 'claim-new')
  assert.equal(await findForm(desk, seat, 'claim-new'), null)
  await dropForm(desk, seat, 'claim-new')
})

test('a form that has no such name, or holds more than could be sent, is not kept', async () => {
  for (const form of ['', '1form', 'a/b', `f${'o'.repeat(61)}`]) {
    await assert.rejects(keepForm(desk, seat, { form, fields: {} }), refusedWith('field-unknown'), form)
  }
  const fields = { text: 'x'.repeat(1_200_001) }
  await assert.rejects(
    keepForm(desk, seat, { form: 'add', fields }),
    refusedWith('file-too-large', { size: 1_200_001 }),
  )
})

test('the journal is listed by page, and by act or subject', async () => {
  const ask = { act: null, subject: null, page: 1, size: 2, sort: null, descending: true }
  const { rows, total, page, size } = await listJournal(desk, seat, ask)
  assert.deepEqual([total, page, size, rows.map((line) => line.act)], [7, 1, 2, ['dossier.publish', 'dossier.approve']])
  const received = await listJournal(desk, seat, { ...ask, act: 'report.receive' })
  assert.deepEqual(
    received.rows.map((line) => line.subject),
    ['report_t-0001'],
  )
  assert.equal((await listJournal(desk, seat, { ...ask, subject: 'report_t-0001' })).total, 1)
})
