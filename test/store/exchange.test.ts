import assert from 'node:assert/strict'
import { test } from 'node:test'
import { layoutOfNoun, LAYOUTS, type Layout } from '../../src/record/exchange.js'
import { NOW } from '../../src/record/time/day.js'
import { evidenceOf } from '../../src/store/ask.js'
import { inArchive } from '../../src/store/database.js'
import {
  addRows,
  decidedElsewhere,
  derivationLines,
  linesOf,
  linesOfIds,
  prepareRows,
  registered,
} from '../../src/store/exchange.js'
import { advanceImport, beginImport, enterImport, importOf, measure } from '../../src/store/import.js'
import { addPlaces } from '../../src/store/place.js'
import { addReports, addTranscript, addWindows } from '../../src/store/report.js'
import { addClaims, findClaim, supersedeClaim } from '../../src/store/claim.js'
import { tsqueryOf } from '../../src/names/query.js'
import { addRuling } from '../../src/store/ruling/ruling.js'
import { openTestHouse } from '../house.js'
import { aClaim, addSpecimen, aPlace, aReport, aRuling, aTranscript } from './specimen.js'

const { desk, read, write } = await openTestHouse(['own', 'practice'])
const layout = (noun: string): Layout => layoutOfNoun(noun) ?? assert.fail(noun)

await write(async (tx, hand) => {
  await addSpecimen(tx, hand)
  await addReports(tx, hand, [aReport('r2', { derivesFrom: [{ report: 'report_r1', kind: 'cites' }] })])
  await addPlaces(tx, hand, [aPlace()])
  await supersedeClaim(tx, hand, aClaim('c1', { says: { en: 'Put otherwise.', ko: null } }), 'wording')
})

const all = async (archive: 'own' | 'practice'): Promise<readonly string[]> =>
  read(async (tx) => {
    const lines: string[] = []
    for (const one of LAYOUTS) for await (const page of linesOf(tx, archive, one)) lines.push(...page)
    return lines
  }, archive)

test('the rows of one archive, written into another as they stand in a file, are the same lines again', async () => {
  const lines = await all('own')
  assert.ok(lines.length >= 6)
  await write(async (tx, hand) => {
    await beginImport(tx, hand, { id: 'import_i1', sha256: 'a'.repeat(64), lines: lines.length })
    await enterImport(tx, 'import_i1')
    for (const line of lines) {
      const row = JSON.parse(line) as Record<string, unknown>
      await addRows(tx, hand, prepareRows(layout(String(row.noun)), [row]), 'import_i1')
    }
    await addRows(tx, hand, prepareRows(layout('claim'), []), 'import_i1')
  }, 'practice')
  assert.deepEqual(await all('practice'), [], 'nobody sees an import that has not ended')
  assert.deepEqual(await read((tx) => importOf(tx, 'practice', 'a'.repeat(64)), 'practice'), {
    id: 'import_i1',
    sha256: 'a'.repeat(64),
    lines: lines.length,
    done: 0,
    isEnded: false,
  })
  await write((tx, hand) => advanceImport(tx, hand, { id: 'import_i1', done: lines.length, isEnded: true }), 'practice')
  assert.deepEqual(await all('practice'), lines)
  assert.equal((await read((tx) => importOf(tx, 'practice', 'a'.repeat(64)), 'practice'))?.isEnded, true)
  assert.equal(await read((tx) => importOf(tx, 'practice', 'b'.repeat(64)), 'practice'), null)
})

test('a version that was imported stands from its own instant, and its search keys are made anew', async () => {
  const before = '2026-01-05T00:00:00.500Z'
  const then = await inArchive(desk.sql, 'practice', 'read only', (tx) => findClaim(tx, 'practice', 'claim_c1'), {
    ...NOW,
    recorded: before,
  })
  assert.equal(then, null)
  assert.equal((await read((tx) => findClaim(tx, 'practice', 'claim_c1'), 'practice'))?.says.en, 'Put otherwise.')
  const [row] = await read(
    (tx) => tx<{ keys: number }[]>`
      select count(*) as keys from claim where archive = 'practice' and search @@ ${tsqueryOf('otherwise') ?? ''}::tsquery
    `,
    'practice',
  )
  assert.equal(Number(row?.keys), 1)
})

test('lines are found by their ids, every version of each, and ids that were given are known', async () => {
  const lines = await read((tx) => linesOfIds(tx, 'own', layout('claim'), ['claim_c1']))
  assert.equal(lines.length, 2)
  assert.deepEqual(await read((tx) => linesOfIds(tx, 'own', layout('claim'), [])), [])
  assert.equal((await read((tx) => derivationLines(tx, 'own', layout('derivation'), ['report_r2']))).length, 1)
  assert.deepEqual(await read((tx) => registered(tx, 'own', ['claim_c1', 'claim_none'])), new Set(['claim_c1']))
})

test('an import has a plain id, the server can be asked to measure, and a long text is keyed in windows', async () => {
  await assert.rejects(
    write((tx) => enterImport(tx, "import_x'; drop table claim; --")),
    TypeError,
  )
  await write((tx) => measure(tx))
  await write(async (tx, hand) => {
    await addReports(tx, hand, [aReport('r9')])
    await addTranscript(tx, hand, { ...aTranscript('r9'), report: 'report_r9' })
    await tx`select 1`
  })
  const windows = async () => {
    const [row] = await read(
      (tx) => tx<{ many: number }[]>`
      select count(*) as many from transcript_window where archive = 'own' and transcript = 'transcript_r9'
    `,
    )
    return Number(row?.many)
  }
  assert.equal(await windows(), 1)
  await assert.rejects(write((tx, hand) => addWindows(tx, hand, 'transcript_r9', 'again')))
})

test('evidence is gathered for a place and a rule that are there, and is null for any other', async () => {
  const question = { place: 'place_hoeryong', on: '2018-01-01', known: '2018-01-01', asks: { topic: 'fire' } } as const
  const found = await read((tx) => evidenceOf(tx, 'own', question))
  assert.deepEqual(found?.directives, [])
  assert.equal(found?.grounds('place_hoeryong', ['place_hoeryong']), 'in')
  assert.equal(await read((tx) => evidenceOf(tx, 'own', { ...question, place: 'place_none' })), null)
  const none = { ...question, asks: { directive: 'directive_none' } } as const
  assert.equal(await read((tx) => evidenceOf(tx, 'own', none)), null)
  await write((tx, hand) => addClaims(tx, hand, []))
})

test('a decision of a file that stands here under another id is found, and no other', async () => {
  await write((tx, hand) => addRuling(tx, hand, aRuling()))
  const { id, subject, term } = aRuling()
  const same = { id: 'ruling_other', subject, term }
  const none = { id: 'ruling_none', subject: 'place_none', term: null }
  const found = await read((tx) => decidedElsewhere(tx, 'own', layout('ruling'), [same, none, { id, subject, term }]))
  assert.deepEqual([...found], ['ruling_other'])
  const pair = { id: 'sameness_x', kept: 'place_a', other: 'place_b', word: 'same' }
  assert.equal((await read((tx) => decidedElsewhere(tx, 'own', layout('sameness'), [pair]))).size, 0)
})
