import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Dossier, Edition } from '../../src/record/dossier.js'
import { idOf } from '../../src/record/id.js'
import {
  addDossier,
  addEdition,
  dossiersOf,
  editionOfFile,
  editionsOf,
  findDossier,
  findEdition,
  hadLeft,
  supersedeDossier,
} from '../../src/store/dossier.js'
import { inArchive } from '../../src/store/database.js'
import { wasOut } from '../../src/store/version.js'
import { openTestHouse } from '../house.js'

const dossier: Dossier = {
  id: idOf('dossier', 'd1'),
  title: { en: 'Orders', ko: null },
  items: [
    { kind: 'heading', text: { en: null, ko: '지시' } },
    { kind: 'claim', claim: idOf('claim', 'c1') },
    { kind: 'claim', claim: idOf('claim', 'c2') },
  ],
}
const edition = (number: number): Edition => ({
  id: idOf('edition', `e${number}`),
  dossier: dossier.id,
  number,
  printed: '2026-01-05T01:00:00.000Z',
  files: [{ path: 'manifest.json', sha256: 'ab'.repeat(32), size: 10 }],
  sha256: 'ab'.repeat(32),
})

const { desk, write, read } = await openTestHouse()
await write((tx, hand) => addDossier(tx, hand, dossier))

test('a dossier comes back with its items in order, and a later arrangement replaces it', async () => {
  assert.deepEqual(await read((tx) => findDossier(tx, 'own', dossier.id)), dossier)
  const next = { ...dossier, items: [...dossier.items].reverse() }
  assert.equal(await write((tx, hand) => supersedeDossier(tx, hand, next)), true)
  assert.deepEqual(await read((tx) => findDossier(tx, 'own', dossier.id)), next)
  assert.equal(await write((tx, hand) => supersedeDossier(tx, hand, { ...next, id: 'dossier_none' })), false)
  assert.equal(await read((tx) => findDossier(tx, 'own', idOf('dossier', 'none'))), null)
})

test('an edition never changes, is numbered once, and the newest comes first', async () => {
  await write(async (tx, hand) => {
    await addEdition(tx, hand, edition(1))
    await addEdition(tx, hand, edition(2))
  })
  assert.deepEqual(await read((tx) => editionsOf(tx, 'own', dossier.id)), [edition(2), edition(1)])
  assert.deepEqual(await read((tx) => findEdition(tx, 'own', idOf('edition', 'e1'))), edition(1))
  assert.equal(await read((tx) => findEdition(tx, 'own', idOf('edition', 'none'))), null)
  const twice = write((tx, hand) => addEdition(tx, hand, { ...edition(2), id: 'edition_other' }))
  await assert.rejects(twice, { code: '23505' })
})

test('an edition is seen from the instant and the day on which it left, and not from before', async () => {
  const seen = (recorded: string | null, known: string | null) =>
    inArchive(
      desk.sql,
      'own',
      'read only',
      async (tx) => {
        const rows = await tx<{ left: boolean; out: boolean }[]>`
          select ${hadLeft(tx)} as left, ${wasOut(tx, 'printed')} as out
          from edition
          where archive = 'own' and id = 'edition_e1'
        `
        return rows.map(({ left, out }) => [left, out])
      },
      { recorded, known },
    )
  assert.deepEqual(await seen(null, null), [[true, true]])
  // It left as soon as it was recorded, on the same day; its pages say an hour later.
  assert.deepEqual(await seen('2026-01-04T23:59:59Z', null), [[false, false]])
  assert.deepEqual(await seen('2026-01-05T00:59:59Z', null), [[true, false]])
  assert.deepEqual(await seen('2026-01-05T01:00:00Z', '2026-01-05'), [[true, true]])
  assert.deepEqual(await seen(null, '2026-01-04'), [[false, false]])
})

test('the list counts claims and editions and puts what changed last first', async () => {
  await write((tx, hand) => addDossier(tx, hand, { id: 'dossier_d2', title: { en: null, ko: '둘째' }, items: [] }))
  const cards = await read((tx) => dossiersOf(tx, 'own'))
  assert.deepEqual(
    cards.map(({ id, title, claims, editions }) => ({ id, title, claims, editions })),
    [
      { id: 'dossier_d2', title: { en: null, ko: '둘째' }, claims: 0, editions: 0 },
      { id: 'dossier_d1', title: { en: 'Orders', ko: null }, claims: 2, editions: 2 },
    ],
  )
  for (const { changed } of cards) assert.match(changed, /^2026-01-05T/)
})

test('a file that one of our own editions holds is known again by its bytes', async () => {
  const held = await read((tx) => editionOfFile(tx, 'own', 'ab'.repeat(32)))
  assert.equal(held?.dossier, dossier.id)
  assert.equal(await read((tx) => editionOfFile(tx, 'own', 'cd'.repeat(32))), null)
})
