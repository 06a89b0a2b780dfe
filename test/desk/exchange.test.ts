import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import {
  exportRecord,
  importRecord,
  type ImportOutcome,
  type ImportWatch,
  type RowFile,
} from '../../src/desk/exchange.js'
import { importStarter } from '../../src/desk/import.js'
import { standingOfAll, standingOfClaims } from '../../src/desk/standing.js'
import { answerOf, squareOf } from '../../src/desk/ask.js'
import { readArchive } from '../../src/record/archive.js'
import { FIRST_MEMBER } from '../../src/record/member.js'
import type { Standing } from '../../src/record/standing.js'
import { openTestHouse } from '../house.js'
import { samples } from '../sample.js'
import { refusedWith } from './material.js'

const starter = { member: FIRST_MEMBER, archive: readArchive('starter') }
const source = await openTestHouse([])
const { starter: rows, gazetteer = new Map() } = samples()
await importStarter(source.desk, starter, { rows, gazetteer })
const exported = async (house: typeof source, seat = starter): Promise<string> => {
  const parts: string[] = []
  await exportRecord(house.desk, seat, async (text) => void parts.push(text))
  return parts.join('')
}
const record = await exported(source)
const lines = record.trimEnd().split('\n')

/** A file in memory, handed on in small pages. */
const fileOf = (all: readonly string[], page = 400): RowFile => ({
  name: 'record.jsonl',
  sha256: createHash('sha256').update(all.join('\n')).digest('hex'),
  lines: all.length,
  each: async function* () {
    for (let from = 0; from < all.length; from += page) yield all.slice(from, from + page)
  },
  textAt: (line) => all[line - 1] ?? null,
})
const quiet: ImportWatch = { tell: () => undefined, isStopped: () => false }
const bring = (house: typeof source, all: readonly string[], watch = quiet): Promise<ImportOutcome> =>
  importRecord(house.desk, house.seat(), fileOf(all), watch)

test('an exported record that is imported and exported again is the same bytes, and a second time brings nothing', async () => {
  const house = await openTestHouse()
  const outcome = await bring(house, lines)
  assert.deepEqual([outcome.state, outcome.added, outcome.held, outcome.problems], ['done', lines.length - 1, 0, []])
  assert.equal(await exported(house, house.seat()), record)
  assert.equal((await bring(house, lines)).state, 'held-already')
  const grown = [...lines.slice(0, 1), ...lines.slice(1)].concat([]) // the same rows in a file of other bytes
  const again = await bring(house, [...grown, ''])
  assert.deepEqual([again.state, again.added], ['done', 1])
  assert.equal(await exported(house, house.seat()), record)
  await house.close()
})

test('an import that breaks off is not seen, and goes on from where it stood with nothing twice', async () => {
  const house = await openTestHouse()
  let written = 0
  const watch = {
    tell: ({ step, done }: { step: string; done: number }) => void (step === 'writing' && (written = done)),
    isStopped: () => written >= 1000,
  }
  assert.equal((await bring(house, lines, watch)).state, 'stopped')
  assert.ok(written >= 1000 && written < lines.length)
  assert.equal((await exported(house, house.seat())).trimEnd().split('\n').length, 1, 'only the first line')
  assert.equal((await bring(house, lines)).state, 'done')
  assert.equal(await exported(house, house.seat()), record)
  await house.close()
})

type Row = Record<string, unknown>
const rowOf = (id: string): Row => JSON.parse(lines.find((line) => line.includes(`"id":"${id}"`)) ?? '{}') as Row
const changed = (id: string, changes: Row): readonly string[] =>
  lines.map((line) => (line.includes(`"id":"${id}"`) ? JSON.stringify({ ...rowOf(id), ...changes }) : line))
const firstId = (noun: string, where: (row: Row) => boolean = () => true): string => {
  const found = lines.map((line) => JSON.parse(line) as Row).find((row) => row.noun === noun && where(row))
  return String(found?.id ?? assert.fail(noun))
}

test('every kind of bad row is refused by its line, field and reason, and nothing of the file comes in', async () => {
  const house = await openTestHouse()
  const claim = firstId('claim', (row) => row.kind === 'event' && row.earliest_start !== null)
  const word = firstId('attestation', (row) => row.claim === claim)
  const rule = firstId('directive')
  const act = firstId('act')
  const place = firstId('place')
  const closed = '2026-11-20T00:00:00.000000Z'
  const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['an unknown format', 'format-unknown', 'format', ['{"format":"other"}', ...lines.slice(1)]],
    ['a line that is no row', 'row-unreadable', 'line', [...lines, 'not json']],
    ['a noun that nobody knows', 'choice-unknown', 'noun', [...lines, '{"noun":"rumour"}']],
    ['a field too many', 'field-unknown', 'extra', changed(claim, { extra: 1 })],
    ['a day that does not exist', 'date-impossible', 'known_on', changed(claim, { known_on: '2020-02-30' })],
    [
      'an attestation before its event',
      'dates-impossible',
      'told_edtf',
      changed(word, { told_earliest: '1990-01-01', told_latest: '1990-01-01', date_reason: null }),
    ],
    [
      'a directive that replaces itself',
      'directive-replaces-itself',
      'supersedes',
      changed(rule, { supersedes: [{ directive: rule, isInferred: false }] }),
    ],
    [
      'an act that suspends its own rule',
      'directive-replaces-itself',
      'by_directive',
      changed(act, { by_directive: rowOf(act).directive }),
    ],
    ['a claim of a report that is not there', 'not-found', 'report', changed(claim, { report: 'report_none' })],
    [
      'a version that overlaps the next',
      'versions-overlap',
      'from',
      lines.flatMap((line) => (line.includes(`"id":"${claim}"`) ? [line, line] : [line])),
    ],
    ['a version that ends before it begins', 'versions-overlap', 'to', changed(place, { from: closed, to: closed })],
  ]
  for (const [what, code, field, all] of cases) {
    const outcome = await bring(house, all)
    assert.equal(outcome.state, 'refused', what)
    assert.ok(
      outcome.problems.some((one) => one.code === code && one.field === field && one.line > 0),
      `${what}: ${JSON.stringify(outcome.problems.slice(0, 3))}`,
    )
  }
  assert.equal((await exported(house, house.seat())).trimEnd().split('\n').length, 1)
  await house.close()
})

test('three claims that repeat one another in a circle are refused; a pair that says so from both ends is one tie', async () => {
  const house = await openTestHouse()
  const [a, b, c] = ['claim_R001-c01', 'claim_R001-c02', 'claim_B001-c01']
  const at = lines.findIndex((line) => line.startsWith('{"noun":"link"'))
  const tie = (free: string, from: string, to: string) =>
    JSON.stringify({
      ...JSON.parse(lines[at] ?? '{}'),
      id: `link_${free}`,
      from_claim: from,
      to_claim: to,
      kind: 'repeats',
      about: null,
    })
  const ring = [...lines, tie('z1', a, b), tie('z2', b, c), tie('z3', c, a)]
  const outcome = await bring(house, ring)
  assert.ok(outcome.problems.some(({ code }) => code === 'derivation-circle'))
  await house.close()
})

test('a claim without a passage is refused where the text of its report is held', async () => {
  const house = await openTestHouse()
  const text = 'Some words that were held.'
  const transcript = {
    noun: 'transcript',
    id: 'transcript_t1',
    report: rowOf('claim_R001-c01').report,
    method: 'plain-text',
    version: '1',
    language: 'en',
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
    born: '2026-11-20T00:00:00.000000Z',
  }
  const at = lines.findIndex((line) => line.startsWith('{"noun":"source"'))
  const all = [...lines.slice(0, at), JSON.stringify(transcript), ...lines.slice(at)]
  const outcome = await bring(house, all)
  assert.ok(outcome.problems.length > 0 && outcome.problems.every(({ code }) => code === 'passage-missing'))
  const wrong = {
    ...rowOf('claim_R001-c01'),
    transcript: 'transcript_t1',
    starts: 0,
    ends: 4,
    exact: 'some',
    prefix: '',
    suffix: '',
  }
  const other = await bring(
    house,
    all.map((line) => (line.includes('"id":"claim_R001-c01"') ? JSON.stringify(wrong) : line)),
  )
  assert.ok(other.problems.some(({ code, field }) => code === 'quote-absent' && field === 'exact'))
  await house.close()
})

test('a row that is here and says something else refuses the import; places and actors keep what the archive says', async () => {
  const house = await openTestHouse()
  await bring(house, lines)
  const claim = firstId('claim')
  const outcome = await bring(house, changed(claim, { says_en: 'Something else.' }))
  assert.deepEqual(outcome.problems.map(({ code, value }) => [code, value]), [['import-differs', claim]]) // prettier-ignore
  const renamed = await bring(house, changed(firstId('place'), { display_en: 'Elsewhere' }))
  assert.deepEqual([renamed.state, renamed.added], ['done', 0])
  assert.equal(await exported(house, house.seat()), record)
  await house.close()
})

test('the starter record takes no import, and a check writes nothing', async () => {
  await assert.rejects(importRecord(source.desk, starter, fileOf(lines), quiet), refusedWith('archive-read-only'))
  const house = await openTestHouse()
  const file = fileOf(lines)
  assert.equal((await importRecord(house.desk, house.seat(), file, { ...quiet, checkOnly: true })).state, 'checked')
  assert.equal((await exported(house, house.seat())).trimEnd().split('\n').length, 1)
  await house.close()
})

test('where every claim of the starter stands is told in pages, and of some by name', async () => {
  const all: Standing[] = []
  assert.equal(await standingOfAll(source.desk, starter, (some) => void all.push(...some)), 307)
  assert.equal(all.length, 307)
  assert.ok(all.filter(({ level }) => level === 'corroborated').length > 5)
  const [one] = await standingOfClaims(source.desk, starter, ['claim_B001-c01'])
  assert.deepEqual(
    one,
    all.find(({ claim }) => claim === 'claim_B001-c01'),
  )
})

test('an answer is asked again on both axes, and the point that was asked is among them', async () => {
  const question = { place: 'place_hoeryong', on: '2020-09-01', known: '2020-10-01', asks: { topic: 'fire' } } as const
  const square = await squareOf(source.desk, starter, question)
  assert.ok(square.days.includes(question.on) && square.knowns.includes(question.known))
  assert.equal(square.cells.length, square.days.length * square.knowns.length)
  const cell = square.cells.find(({ on, known }) => on === question.on && known === question.known)
  assert.equal(cell?.state, (await answerOf(source.desk, starter, question)).state)
  const before = { ...starter, from: { recorded: '2020-01-01T00:00:00.000Z', known: null } }
  await assert.rejects(answerOf(source.desk, before, question), refusedWith('not-found'))
})
