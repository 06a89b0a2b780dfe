import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { listClaims, showClaim } from '../../src/desk/claim.js'
import { listDirectives } from '../../src/desk/directive.js'
import { isFounded } from '../../src/desk/founded.js'
import {
  addGazetteer,
  checkImport,
  clearPractice,
  foundArchive,
  gazetteerGap,
  importRows,
  removePracticeArchive,
} from '../../src/desk/import.js'
import { listJournal } from '../../src/desk/home.js'
import { listActors, listPlaces } from '../../src/desk/place.js'
import { listReports } from '../../src/desk/report.js'
import { readArchive, type ArchiveId } from '../../src/record/archive.js'
import { FIRST_INSTANT, openTestHouse, type TestHouse } from '../house.js'
import { samples } from '../sample.js'
import { receive, refusedWith, stated } from './material.js'

const { starter } = samples()
const rowsOf = (name: string): readonly string[] => (starter.get(name) ?? '').split('\n').filter((line) => line !== '')
const without = (name: string, line: number, text: string): ReadonlyMap<string, string> =>
  new Map(starter).set(
    name,
    rowsOf(name)
      .map((row, index) => (index + 1 === line ? text : row))
      .join('\n'),
  )

const house = await openTestHouse([])
const { desk } = house

const countsIn = async (there: TestHouse, archive: ArchiveId) => {
  const seat = there.seat(archive)
  const page = { q: null, kind: null, page: 1, size: 1, sort: null, descending: true, from: null, to: null }
  const reports = await listReports(there.desk, seat, { ...page, language: null, outlet: null, held: null, open: null })
  const none = { report: null, modality: null, polarity: null, place: null, actor: null, directive: null, source: null }
  const claims = await listClaims(there.desk, seat, { ...page, ...none })
  const directives = await listDirectives(there.desk, seat, { q: null, topic: null, sort: null, descending: false })
  const places = await listPlaces(there.desk, seat, { q: null, kind: null })
  const actors = await listActors(there.desk, seat, { q: null, kind: null })
  return {
    reports: reports.total,
    claims: claims.total,
    directives: directives.length,
    places: places.length,
    actors: actors.length,
  }
}

const IN_THE_FOLDER = {
  reports: rowsOf('reports.jsonl').length,
  claims: rowsOf('claims.jsonl').length,
  directives: rowsOf('directives.jsonl').length,
  places: rowsOf('places.jsonl').length,
  actors: rowsOf('actors.jsonl').length,
}

test('the starter record comes in whole, every row of it', async () => {
  assert.deepEqual(await checkImport(starter, FIRST_INSTANT), [])
  const { id, ...counted } = await importRows(desk, house.seat('starter'), starter)
  assert.match(id, /^import_/)
  const joined = {
    attestations: rowsOf('attestations.jsonl').length,
    sources: rowsOf('sources.jsonl').length,
    links: rowsOf('links.jsonl').length,
  }
  assert.deepEqual(counted, { ...IN_THE_FOLDER, ...joined })
  assert.deepEqual(await countsIn(house, 'starter'), IN_THE_FOLDER)
  const empty = { reports: 0, claims: 0, directives: 0, places: 0, actors: 0 }
  assert.deepEqual(await countsIn(house, 'own'), empty)
})

test('an imported claim keeps its given id, its words as read, its source and its judged origin', async () => {
  const { claim, attestations, report } = await showClaim(desk, house.seat('starter'), 'claim_R001-c01')
  assert.deepEqual(claim.words, { held: false, asRead: 'allowing runaway defectors to cross the river' })
  assert.deepEqual([claim.kind, claim.polarity, report.id, report.isHeld], ['penalty', 'affirm', 'report_R001', false])
  assert.deepEqual(
    attestations.map(({ source, stance, origin }) => [source, stance, origin]),
    [['source_src-R001-1', 'affirms', 'og-R001']],
  )
})

test('the same rows a second time are refused by the first of their ids, and nothing is doubled', async () => {
  await assert.rejects(importRows(desk, house.seat('starter'), starter), refusedWith('import-twice'))
  assert.deepEqual(await countsIn(house, 'starter'), IN_THE_FOLDER)
})

test('one bad row keeps all others out, and each is named by its file and line', async () => {
  const bad: readonly (readonly [ReadonlyMap<string, string>, string, number])[] = [
    [without('claims.jsonl', 3, 'not JSON'), 'claims.jsonl', 3],
    [
      without('claims.jsonl', 2, (rowsOf('claims.jsonl')[1] ?? '').replace('"kind": "', '"kind": "un')),
      'claims.jsonl',
      2,
    ],
    [
      without(
        'reports.jsonl',
        5,
        (rowsOf('reports.jsonl')[4] ?? '').replace(/"published": "[^"]*"/, '"published": "2020-02-30"'),
      ),
      'reports.jsonl',
      5,
    ],
    [
      without(
        'attestations.jsonl',
        4,
        (rowsOf('attestations.jsonl')[3] ?? '').replace(/"claim": "[^"]*"/, '"claim": "R999-c99"'),
      ),
      'attestations.jsonl',
      4,
    ],
    [without('places.jsonl', 2, rowsOf('places.jsonl')[0] ?? ''), 'places.jsonl', 2],
  ]
  for (const [files, file, line] of bad) {
    const problems = await checkImport(files, FIRST_INSTANT)
    assert.ok(
      problems.some((problem) => problem.file === file && problem.line === line),
      `${file} ${line}: ${JSON.stringify(problems)}`,
    )
    await assert.rejects(
      importRows(desk, house.seat('practice'), files),
      refusedWith('import-rows', { rows: problems.length }),
    )
  }
  assert.equal(await isFounded(desk, readArchive('practice')), false)
  assert.ok((await checkImport(new Map(), FIRST_INSTANT)).length >= 8, 'a folder without its files says so for each')
})

test('an archive is founded once, with the names of places and bodies and nothing else', async () => {
  const seat = house.seat('own')
  assert.equal(await isFounded(desk, seat.archive), false)
  assert.equal(await foundArchive(desk, seat, starter), true)
  assert.equal(await foundArchive(desk, seat, starter), false)
  assert.equal(await isFounded(desk, seat.archive), true)
  const { places, actors } = IN_THE_FOLDER
  assert.deepEqual(await countsIn(house, 'own'), { reports: 0, claims: 0, directives: 0, places, actors })
})

test('rows come into an archive that has its gazetteer already, which keeps what it says', async () => {
  await importRows(desk, house.seat('own'), starter)
  assert.deepEqual(await countsIn(house, 'own'), IN_THE_FOLDER)
})

test('the practice archive goes away by one act, which one’s own journal remembers; no other archive can go', async () => {
  const practice = readArchive('practice')
  const own = house.seat('own')
  await foundArchive(desk, house.seat('practice'), starter)
  const { id } = await receive(desk, house.seat('practice'))
  await stated(desk, house.seat('practice'), id)
  const before = await countsIn(house, 'own')
  for (const kept of ['own', 'starter'] as const) {
    await assert.rejects(removePracticeArchive(desk, own, readArchive(kept)), refusedWith('not-permitted'))
  }
  await assert.rejects(removePracticeArchive(desk, house.seat('own', 'editor'), practice), refusedWith('not-permitted'))
  assert.equal(await isFounded(desk, practice), true)
  await removePracticeArchive(desk, own, practice)
  assert.equal(await isFounded(desk, practice), false)
  assert.deepEqual(await countsIn(house, 'practice'), { reports: 0, claims: 0, directives: 0, places: 0, actors: 0 })
  assert.deepEqual([await countsIn(house, 'own'), await countsIn(house, 'starter')], [before, IN_THE_FOLDER])
  const ask = { act: 'archive.remove', subject: null, page: 1, size: 5, sort: null, descending: true }
  assert.deepEqual(
    (await listJournal(desk, own, ask)).rows.map((line) => line.subject),
    ['practice'],
  )
})

test('what an interrupted first start left of the practice archive is cleared', async () => {
  await foundArchive(desk, house.seat('practice'), starter)
  await clearPractice(desk, readArchive('practice'))
  assert.equal(await isFounded(desk, readArchive('practice')), false)
})

test('an archive begins with the gazetteer; one that is there gets it by an act alone, and keeps what it says', async () => {
  const gazetteer = new Map(
    ['places.jsonl', 'actors.jsonl'].map((name) => [name, readFileSync(`samples/gazetteer/${name}`, 'utf8')]),
  )
  const there = await openTestHouse([])
  const seat = there.seat()
  assert.equal(await foundArchive(there.desk, seat, starter), true)
  const before = await listPlaces(there.desk, seat, { q: null, kind: null })
  const gap = await gazetteerGap(there.desk, seat, gazetteer)
  assert.equal((await listPlaces(there.desk, seat, { q: null, kind: null })).length, before.length)
  const { places } = await addGazetteer(there.desk, seat, gazetteer)
  assert.equal(places, gap.places.length)
  const after = await listPlaces(there.desk, seat, { q: null, kind: null })
  assert.deepEqual(
    after.filter(({ place }) => before.some((one) => one.place.id === place.id)),
    before,
  )
  assert.equal((await addGazetteer(there.desk, seat, gazetteer)).places, 0)
  const other = there.seat('practice')
  await foundArchive(there.desk, other, starter, gazetteer)
  assert.equal((await listPlaces(there.desk, other, { q: null, kind: null })).length, after.length)
  await there.close()
})
