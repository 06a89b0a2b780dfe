// Search at several sizes: `node dist/bench/search.js [--sizes 20000,200000] [--short] [--keep FOLDER]
// [--only PATTERN]`. A size is a number of reports; five claims hang on each. Houses that are kept are filled once and measured
// as often as one likes; of the rows those alone whose name fits the pattern. Ours beside the peer's shape, a generated text column with a trigram index asked by ILIKE, in one
// run on one server, page and count in one transaction each: ours in a database of the locale C, the peer's in one whose
// locale knows Korean letters, without which a trigram index answers no Korean.
import { existsSync, readFileSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Desk } from '../src/desk/act.js'
import { searchRecord } from '../src/desk/search.js'
import { tsvectorOf } from '../src/names/key.js'
import { tsqueryOf } from '../src/names/query.js'
import { openHouse } from '../src/open.js'
import { readArchive } from '../src/record/archive.js'
import { FIRST_MEMBER } from '../src/record/member.js'
import type { SearchAsk } from '../src/record/search/search.js'
import { addArchive } from '../src/store/archive.js'
import { connect, inArchive, type Reach, type Sql } from '../src/store/database.js'
import { NOW } from '../src/record/time/day.js'
import { addPlaces } from '../src/store/place.js'
import { firstHits, planningOf } from '../src/store/search/find.js'
import { CLAIMS_EACH, fill } from './search/fill.js'
import { PLACES, SEEDS, words as someWords } from './search/seed.js'

const isShort = process.argv.includes('--short')
const given = (name: string): string | null => {
  const at = process.argv.indexOf(name)
  return at >= 0 ? (process.argv[at + 1] ?? null) : null
}
const sizes = (): readonly number[] => {
  const asked = given('--sizes')
  if (asked !== null)
    return asked
      .split(',')
      .map(Number)
      .filter((size) => size > 0)
  return isShort ? [400] : [20_000, 200_000]
}
const keep = given('--keep')
const only = given('--only')
const TURNS = isShort ? 3 : 100
const own = { member: FIRST_MEMBER, archive: readArchive('own') }

const PEER_TABLE = `
  create extension pg_trgm;
  create table item (
    id bigint primary key,
    text_en text,
    text_ko text,
    search text generated always as (coalesce(text_en, '') || ' ' || coalesce(text_ko, '')) stored
  )
`

const percentile = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN

/** What takes long is not asked so often: enough is known after some seconds. */
const LONGEST = 8_000

/** Works that are compared are asked in turn, so that whatever else the machine does falls on all alike. */
const timed = async (turns: number, ...works: readonly (() => Promise<unknown>)[]): Promise<readonly number[][]> => {
  const times = works.map((): number[] => [])
  const spent = works.map(() => 0)
  for (const work of works) await work()
  for (let turn = 0; turn < turns; turn += 1)
    for (const [at, work] of works.entries()) {
      if ((spent[at] ?? 0) > LONGEST) continue
      const began = performance.now()
      await work()
      const took = performance.now() - began
      times[at]?.push(took)
      spent[at] = (spent[at] ?? 0) + took
    }
  return times
}

const ANY: Omit<SearchAsk, 'q'> = {
  noun: 'claim',
  kind: null,
  modality: null,
  place: null,
  basis: null,
  language: null,
  outlet: null,
  from: null,
  to: null,
  standing: null,
  state: null,
  origins: null,
  sort: 'relevance',
  page: 1,
  size: 30,
  counts: false,
}

/** What the peer asks: each word as it was typed, wherever it stands. */
const wordsOf = (ask: string): string =>
  (ask.startsWith('"') ? [ask.replaceAll('"', '')] : ask.replaceAll('*', '').split(' '))
    .map((term) => (term.startsWith('-') ? `search not ilike '%${term.slice(1)}%'` : `search ilike '%${term}%'`))
    .join(' and ')

type Filled = Awaited<ReturnType<typeof fill>> & { readonly keyTime: number; readonly peerBuild: number }

/** Fills both databases, and tells how long what took. */
const filling = async (desk: Desk, sql: Sql, other: Sql, reports: number): Promise<Filled> => {
  await other.unsafe(PEER_TABLE)
  await inArchive(desk.sql, 'own', 'read write', async (tx) => {
    const at = desk.now()
    await addArchive(tx, 'own', at)
    const hand = { archive: 'own', at, member: FIRST_MEMBER.id }
    const places = PLACES.map(({ id, names, en, ko }) => ({
      id,
      kind: 'city' as const,
      names: names.map((text) => ({
        text,
        lang: /[a-z]/.test(text) ? 'en' : 'ko',
        script: null,
        scheme: null,
        note: null,
      })),
      display: { en, ko },
      parents: [],
      longitude: null,
      latitude: null,
      note: null,
    }))
    await addPlaces(tx, hand, places)
  })
  const filled = await fill(sql, other, reports)
  const keyed = performance.now()
  for (let turn = 0; turn < 2000; turn += 1) tsvectorOf([someWords(16, true)])
  const keyTime = (performance.now() - keyed) / 2000
  const peerBuilt = performance.now()
  await other.unsafe(
    "set maintenance_work_mem = '256MB'; create index item_search on item using gin (search gin_trgm_ops)",
  )
  await other.unsafe('vacuum analyze item')
  return { ...filled, keyTime, peerBuild: (performance.now() - peerBuilt) / 1000 }
}

const measure = async (reports: number, folder: string) => {
  const home = join(folder, `home-${reports}`)
  const kept = join(folder, `filled-${reports}.json`)
  const isFilled = existsSync(kept)
  // A house whose filling was broken off is begun anew.
  if (!isFilled) await rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  const house = await openHouse(home, {}, { joining: false, connections: 2 })
  const engine = house.engine
  if (!engine) throw new Error('the bench wants the bundled server')
  const reach = (database: string): Reach => ({
    kind: 'socket',
    folder: engine.socket,
    port: engine.port,
    database,
    user: engine.owner,
  })
  const sql = connect(reach(engine.database), 1)
  if (!isFilled)
    await sql.unsafe("create database peer encoding 'UTF8' lc_collate 'C' lc_ctype 'C.UTF-8' template template0")
  const other = connect(reach('peer'), 1)
  try {
    const filled = isFilled
      ? (JSON.parse(readFileSync(kept, 'utf8')) as Filled)
      : await filling(house.desk, sql, other, reports)
    if (!isFilled && keep) await writeFile(kept, JSON.stringify(filled))
    await sql`select measure()`
    const [size] = await sql<{ ours: number; texts: number }[]>`
      select pg_relation_size('attested.claim_search') as ours, pg_relation_size('attested.transcript_window_search') as texts`
    const [peerSize] = await other<{ bytes: number }[]>`select pg_relation_size('item_search') as bytes`
    const rows = []
    // Both sides as in a program that has run for a while.
    for (let turn = 0; turn < (isShort ? 1 : 150); turn += 1) {
      await searchRecord(house.desk, own, { ...ANY, q: 'smuggling' })
      await other.begin('read only', (tx) =>
        tx.unsafe(`select id, text_en, text_ko from item where search ilike '%smuggling%' limit 30`),
      )
    }
    for (const { kind, ask, same, truth: condition } of SEEDS.filter(
      (seed) => only === null || new RegExp(only).test(seed.kind),
    )) {
      const look = () => searchRecord(house.desk, own, { ...ANY, q: ask })
      const { total } = await look()
      // What the peer does and no more: a page and a count in one transaction, no other spellings, no words marked.
      const words = tsqueryOf(ask) ?? ''
      const asked = { ...ANY, words, ranked: words, places: null }
      const onlyPage = () =>
        inArchive(
          house.desk.sql,
          'own',
          'read only',
          (tx) => firstHits(tx, 'own', asked, null),
          NOW,
          FIRST_MEMBER.id,
          planningOf(ANY, NOW),
        )
      const peerOn = (asked: string) => () =>
        other.begin('read only', async (tx) => {
          await tx.unsafe(`select id, text_en, text_ko from item where ${asked} order by id desc limit 30`)
          await tx.unsafe(`select count(*) from item where ${asked}`)
        })
      const countOn = async (asked: string) => {
        const [row] = await other.unsafe<{ many: string }[]>(`select count(*) as many from item where ${asked}`)
        return Number(row?.many)
      }
      const typed = wordsOf(ask)
      const alike = same ? same.map((term) => `search ilike '%${term}%'`).join(' or ') : null
      const works = [look, onlyPage, peerOn(typed), ...(alike === null ? [] : [peerOn(alike)])]
      const [ours = [], bare = [], theirs = [], equals = []] = await timed(TURNS, ...works)
      const told = async (times: readonly number[], asked: string) => ({
        p50: percentile(times, 0.5),
        p95: percentile(times, 0.95),
        hits: await countOn(asked),
      })
      let recall: number | null = null
      let precision: number | null = null
      if (total <= 10_000) {
        const found = await searchRecord(house.desk, own, { ...ANY, q: ask, size: 10_000 })
        const truth = await sql.unsafe<{ id: string }[]>(
          `select id from (select id, concat_ws(' ', says_en, says_ko) as text from attested.claim where archive = 'own') as c where ${condition}`,
        )
        const wanted = new Set(truth.map(({ id }) => id))
        const right = found.hits.filter(({ id }) => wanted.has(id)).length
        recall = wanted.size === 0 ? 1 : right / wanted.size
        precision = found.hits.length === 0 ? 1 : right / found.hits.length
      }
      const peer = await told(theirs, typed)
      const equal = alike === null ? null : await told(equals, alike)
      rows.push({
        kind,
        ask,
        total,
        p50: percentile(ours, 0.5),
        p95: percentile(ours, 0.95),
        bare: percentile(bare, 0.5),
        peer,
        equal,
        recall,
        precision,
      })
    }
    const [all = []] = await timed(TURNS, () => searchRecord(house.desk, own, { ...ANY, q: '사살', noun: null }))
    const [common = []] = await timed(TURNS, () => searchRecord(house.desk, own, { ...ANY, q: '국경', noun: null }))
    const [counted = []] = await timed(Math.min(5, TURNS), () =>
      searchRecord(house.desk, own, { ...ANY, q: '사살', noun: null, counts: true }),
    )
    return {
      reports,
      claims: reports * CLAIMS_EACH,
      filled,
      size: { ours: Number(size?.ours) / 1e6, peer: Number(peerSize?.bytes) / 1e6, texts: Number(size?.texts) / 1e6 },
      load: loadavg()[1] ?? NaN,
      everything: percentile(all, 0.95),
      everythingCommon: percentile(common, 0.95),
      filters: percentile(counted, 0.95),
      rows,
    }
  } finally {
    await Promise.all([sql.end(), other.end()])
    await house.close()
    if (!keep) await rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
}

if (keep) await mkdir(keep, { recursive: true })
const folder = keep ?? (await mkdtemp(join(tmpdir(), 'attested-search-')))
await chmod(folder, 0o711)
try {
  const measured: Awaited<ReturnType<typeof measure>>[] = []
  for (const size of sizes()) {
    const one = await measure(size, folder)
    measured.push(one)
    console.log(
      `\n${one.reports.toLocaleString('en')} reports, ${one.claims.toLocaleString('en')} claims; load ${one.load.toFixed(1)} on ${cpus().length} processors`,
    )
    console.log(
      `${'words'.padEnd(32)}${['hits', 'p50 ms', 'p95 ms', 'bare p50', 'peer hits', 'p50 ms', 'p95 ms', 'ratio', 'same hits', 'p50 ms', 'recall', 'precision'].map((name) => name.padStart(10)).join('')}`,
    )
    for (const row of one.rows) {
      const cells = [
        row.total > 10_000 ? '10,000+' : String(row.total),
        row.p50.toFixed(1),
        row.p95.toFixed(1),
        row.bare.toFixed(1),
        String(row.peer.hits),
        row.peer.p50.toFixed(1),
        row.peer.p95.toFixed(1),
        `${(row.peer.p50 / row.p50).toFixed(1)}×`,
        row.equal ? String(row.equal.hits) : '—',
        row.equal?.p50.toFixed(1) ?? '—',
        row.recall?.toFixed(3) ?? '—',
        row.precision?.toFixed(3) ?? '—',
      ]
      console.log(`${row.kind.padEnd(32)}${cells.map((cell) => cell.padStart(10)).join('')}`)
    }
    console.log(
      `over every noun, p95 ms: ${one.everything.toFixed(1)}; a word in one of five: ${one.everythingCommon.toFixed(1)}; with counted filters: ${one.filters.toFixed(1)}`,
    )
    console.log(
      `index of claims ${one.size.ours.toFixed(0)} MB, built in ${one.filled.claims.toFixed(1)} s; of texts ${one.size.texts.toFixed(0)} MB; the peer's ${one.size.peer.toFixed(0)} MB in ${one.filled.peerBuild.toFixed(1)} s`,
    )
    console.log(
      `rows copied in ${one.filled.copied.toFixed(0)} s, without triggers, all indexes built in ${one.filled.built.toFixed(0)} s; keys of one claim ${one.filled.keyTime.toFixed(3)} ms`,
    )
  }
  const [first, last] = [measured[0], measured[measured.length - 1]]
  if (first && last && first !== last) {
    for (const row of last.rows) {
      const before = first.rows.find(({ kind }) => kind === row.kind)
      if (before && before.total === row.total)
        console.log(`${row.kind}: p95 at ${last.claims} against ${first.claims}: ${(row.p95 / before.p95).toFixed(2)}×`)
    }
  }
  console.log(JSON.stringify({ bench: 'search', sizes: measured }))
} finally {
  if (!keep) await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
}
