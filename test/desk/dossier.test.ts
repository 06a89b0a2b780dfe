import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  arrangeDossier,
  findEditionFile,
  listDossiers,
  newestEdition,
  openDossier,
  showDossier,
  showEdition,
  type Arrangement,
} from '../../src/desk/dossier.js'
import { freezeDossier, publishDossier } from '../../src/desk/gate/bundle.js'
import { printEdition } from '../../src/press/edition.js'
import type { DossierItem } from '../../src/record/dossier.js'
import type { DossierId } from '../../src/record/id.js'
import { addClaims } from '../../src/store/claim.js'
import { hashOf } from '../../src/store/original.js'
import { addReports } from '../../src/store/report.js'
import { openTestHouse } from '../house.js'
import { aClaim, aReport } from '../store/specimen.js'
import { publishWithOther } from './gate/publishing.js'
import { receive, refusedWith, stated } from './material.js'

const house = await openTestHouse()
const { desk } = house
const seat = house.seat()
const { id: report } = await receive(desk, seat)
const claim = await stated(desk, seat, report)
const title = { en: 'Orders at the river', ko: null }
const line = (en: string): DossierItem => ({ kind: 'text', text: { en, ko: null } })
const open = async (items: readonly DossierItem[] = []): Promise<DossierId> =>
  (await openDossier(desk, seat, { title, items })).id
const change = (id: DossierId, by: Arrangement) => arrangeDossier(desk, seat, { id, change: by })
const textsOf = async (id: DossierId): Promise<readonly string[]> =>
  (await showDossier(desk, seat, id)).dossier.items.map((item) =>
    item.kind === 'claim' ? item.claim : (item.text.en ?? ''),
  )

const publish = (id: DossierId) => publishWithOther(house, seat, id)
const print = printEdition

test('a dossier is put in order step by step, and each step is kept', async () => {
  const id = await open([line('one')])
  await change(id, { op: 'add', item: { kind: 'claim', claim } })
  await change(id, { op: 'add', item: { kind: 'heading', text: { en: 'head', ko: '제목' } } })
  assert.deepEqual(await textsOf(id), ['one', claim, 'head'])
  await change(id, { op: 'up', index: 2 })
  assert.deepEqual(await textsOf(id), ['one', 'head', claim])
  await change(id, { op: 'down', index: 0 })
  assert.deepEqual(await textsOf(id), ['head', 'one', claim])
  await change(id, { op: 'up', index: 0 })
  await change(id, { op: 'down', index: 2 })
  assert.deepEqual(await textsOf(id), ['head', 'one', claim])
  await change(id, { op: 'rewrite', index: 1, text: { en: 'anew', ko: null } })
  await change(id, { op: 'remove', index: 0 })
  assert.deepEqual(await textsOf(id), ['anew', claim])
  const [row] = await house.read(
    (tx) => tx`select count(*) as versions from dossier where archive = 'own' and id = ${id}`,
  )
  assert.equal(row?.versions, 9)
})

test('what is not there cannot be added, moved or rewritten', async () => {
  const id = await open([{ kind: 'claim', claim }])
  await assert.rejects(
    change(id, { op: 'add', item: { kind: 'claim', claim: 'claim_none' } }),
    refusedWith('not-found', { id: 'claim_none' }),
  )
  await assert.rejects(change(id, { op: 'remove', index: 7 }), refusedWith('not-found', { id: '7' }))
  await assert.rejects(change(id, { op: 'rewrite', index: 0, text: title }), refusedWith('field-unknown'))
  await assert.rejects(
    change('dossier_none', { op: 'add', item: line('x') }),
    refusedWith('not-found', { id: 'dossier_none' }),
  )
  await assert.rejects(showDossier(desk, seat, 'dossier_none'), refusedWith('not-found'))
  assert.deepEqual(await textsOf(id), [claim])
})

test('an edition is numbered, its files kept by their hashes and its manifest’s hash on record', async () => {
  const id = await open([{ kind: 'claim', claim }])
  await assert.rejects(newestEdition(desk, seat, id), refusedWith('edition-unknown', { dossier: id }))
  const first = await publish(id)
  const second = await publish(id)
  assert.deepEqual([first.number, second.number], [1, 2])
  assert.deepEqual((await newestEdition(desk, seat, id)).id, second.id)
  const { edition, dossier } = await showEdition(desk, seat, first.id)
  assert.deepEqual([edition, dossier.id], [first, id])
  const { file, bytes } = await findEditionFile(desk, seat, { id: first.id, path: 'manifest.json' })
  assert.deepEqual([first.sha256, file?.sha256, file?.size], [hashOf(bytes), first.sha256, bytes.length])
  assert.deepEqual(
    (await showDossier(desk, seat, id)).editions.map(({ number }) => number),
    [2, 1],
  )
})

test('an edition stays as it was printed when its dossier changes', async () => {
  const id = await open([{ kind: 'claim', claim }])
  const edition = await publish(id)
  await change(id, { op: 'remove', index: 0 })
  assert.deepEqual((await showEdition(desk, seat, edition.id)).edition, edition)
  const { bytes } = await findEditionFile(desk, seat, { id: edition.id, path: 'en.html' })
  assert.match(Buffer.from(bytes).toString(), /An order went down to the guards/)
})

test('a dossier without claims, and a printing without a manifest, are refused and leave no edition', async () => {
  const empty = await open([line('words alone')])
  await assert.rejects(
    freezeDossier(desk, seat, { id: empty, print }),
    refusedWith('dossier-empty', { dossier: empty }),
  )
  const id = await open([{ kind: 'claim', claim }])
  await assert.rejects(
    freezeDossier(desk, seat, { id, print: () => [] }),
    refusedWith('edition-broken', { path: 'manifest.json' }),
  )
  for (const does of [freezeDossier, publishDossier]) {
    await assert.rejects(does(desk, seat, { id, print: () => assert.fail('the press jammed') }))
    await assert.rejects(does(desk, seat, { id: 'dossier_none', print }), refusedWith('not-found'))
  }
  await assert.rejects(publishDossier(desk, seat, { id, print }), refusedWith('gate-closed', { checks: 'G13' }))
  for (const dossier of [empty, id]) assert.equal((await showDossier(desk, seat, dossier)).editions.length, 0)
})

test('a claim whose text is not held, or that nobody attests, is named as what stands in the way', async () => {
  await house.write(async (tx, hand) => {
    await addReports(tx, hand, [aReport('r1')])
    await addClaims(tx, hand, [aClaim('typed', { words: { held: false, asRead: 'as read' } })])
    const [held] = await tx`select transcript, starts, ends, exact from claim where archive = 'own' and id = ${claim}`
    const passage = {
      transcript: held?.transcript,
      start: held?.starts,
      end: held?.ends,
      exact: held?.exact,
      prefix: '',
      suffix: '',
    }
    await addClaims(tx, hand, [aClaim('lonely', { report, words: { held: true, passage } })])
  })
  const id = await open([
    { kind: 'claim', claim },
    { kind: 'claim', claim: 'claim_typed' },
    { kind: 'claim', claim: 'claim_lonely' },
  ])
  assert.deepEqual((await showDossier(desk, seat, id)).obstacles, [
    { claim: 'claim_typed', code: 'text-not-held' },
    { claim: 'claim_lonely', code: 'claim-unattested' },
  ])
})

test('dossiers are listed, and files of an edition that are not there are not found', async () => {
  const cards = await listDossiers(desk, seat, null)
  assert.ok(cards.length >= 5 && cards.every((card) => card.title.en === title.en))
  assert.deepEqual(await listDossiers(desk, house.seat('starter'), null), [])
  const id = await open([{ kind: 'claim', claim }])
  const edition = await publish(id)
  for (const path of ['../../etc/passwd', 'none.html', '']) {
    await assert.rejects(findEditionFile(desk, seat, { id: edition.id, path }), refusedWith('not-found'))
  }
  await assert.rejects(findEditionFile(desk, seat, { id: 'edition_none', path: 'en.html' }), refusedWith('not-found'))
  await assert.rejects(showEdition(desk, seat, 'edition_none'), refusedWith('not-found'))
  await assert.rejects(newestEdition(desk, seat, 'dossier_none'), refusedWith('not-found'))
})
