// Search at several sizes: `node dist/bench/search.js [--sizes 20000,200000] [--short]`. A size is a number of reports; five
// claims hang on each. Ours beside the peer's shape, a generated text column with a trigram index asked by ILIKE, in one
// run on one server: page and count each. Words stand so often as their name says, in Korean and in English.
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { searchRecord } from '../src/desk/search.js'
import { tsvectorOf } from '../src/names/key.js'
import { openHouse } from '../src/open.js'
import { readArchive } from '../src/record/archive.js'
import { FIRST_MEMBER } from '../src/record/member.js'
import type { SearchAsk } from '../src/record/search/search.js'
import { addArchive } from '../src/store/archive.js'
import { connect, inArchive, type Sql } from '../src/store/database.js'
import { addPlaces } from '../src/store/place.js'
import { keysOf, keysOfWindow } from '../src/store/search/keys.js'

const isShort = process.argv.includes('--short')
const sizes = (): readonly number[] => {
  const at = process.argv.indexOf('--sizes')
  if (at >= 0)
    return (process.argv[at + 1] ?? '')
      .split(',')
      .map(Number)
      .filter((size) => size > 0)
  return isShort ? [400] : [20_000, 200_000]
}
const TURNS = isShort ? 3 : 30
const own = { member: FIRST_MEMBER, archive: readArchive('own') }

/** A word of the search, how it is written in texts, and in how many claims of the archive: one in so many. */
type Seed = { readonly ask: string; readonly written: readonly string[]; readonly few: number; readonly kind: string }
const SEEDS: readonly Seed[] = [
  { kind: 'two syllables, 50 hits', ask: '숙청', written: ['숙청', '숙청을', '대숙청이'], few: 50 },
  { kind: 'two syllables, 2,000 hits', ask: '사살', written: ['사살', '사살을', '즉시사살하라'], few: 2000 },
  { kind: 'two syllables, one in five', ask: '국경', written: ['국경', '국경을', '국경에서'], few: -5 },
  { kind: 'three syllables, 50 hits', ask: '정광수', written: ['정광수', '정광수가'], few: 50 },
  { kind: 'four syllables, 50 hits', ask: '풍계리에', written: ['풍계리에', '풍계리에서'], few: 50 },
  { kind: 'compound joined, 500 hits', ask: '철도봉쇄', written: ['철도봉쇄', '철도 봉쇄를', '철도봉쇄로'], few: 500 },
  { kind: 'compound spaced, 500 hits', ask: '항만 통제', written: ['항만통제', '항만 통제가'], few: 500 },
  { kind: 'word with particle, 500 hits', ask: '탈북을', written: ['탈북을', '탈북을 막으려'], few: 500 },
  { kind: 'English word, 500 hits', ask: 'smuggling', written: ['smuggling', 'smuggled'], few: 500 },
  { kind: 'English phrase, 500 hits', ask: '"river crossing"', written: ['river crossing'], few: 500 },
  { kind: 'place romanized, 500 hits', ask: 'Hoeryong', written: ['Hoeryong', '회령시'], few: 500 },
  { kind: 'two words', ask: '사살 국경', written: [], few: 0 },
  { kind: 'excluded word', ask: '사살 -국경', written: [], few: 0 },
  { kind: 'no hit', ask: '흑해', written: [], few: 0 },
]

/** A repeatable sequence, so that two runs have the same texts. */
const sequence = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}
const next = sequence(20171218)
const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(next() * list.length)] as Item
const SYLLABLES = Array.from(
  '가나다라마바사아자차카타파하고노도로모보소오조초코토포호구누두루무부수우주추군민인대장관식원산정신연단방남북동서',
)
const ENDINGS = ['', '을', '이', '에서', '은', '에게', '으로', '하고']
const KOREAN = Array.from({ length: 6000 }, () =>
  Array.from({ length: 2 + Math.floor(next() * 2) }, () => pick(SYLLABLES)).join(''),
)
const ENGLISH = Array.from({ length: 6000 }, () =>
  Array.from({ length: 2 + Math.floor(next() * 2) }, () =>
    pick(['ba', 'do', 'ker', 'lin', 'mos', 'ta', 'ren', 'vel', 'su', 'pin']),
  ).join(''),
)

const words = (many: number, isKorean: boolean): string =>
  Array.from({ length: many }, () => (isKorean ? pick(KOREAN) + pick(ENDINGS) : pick(ENGLISH))).join(' ')

/** Which rows a seed stands in: spread evenly, so that each size has the same number of hits. */
const seedsAt = (row: number, rows: number): string =>
  SEEDS.filter(
    ({ few, written }) =>
      written.length > 0 &&
      (few < 0 ? row % -few === 0 : few < rows && row % Math.floor(rows / few) === (few * 7) % Math.floor(rows / few)),
  )
    .map(({ written }) => pick(written))
    .join(' ')

const BATCH = 2000
const YEARS = 25

const dayOf = (row: number, rows: number): string =>
  new Date(Date.UTC(2000, 0, 1 + Math.floor((row / rows) * 365.25 * YEARS))).toISOString().slice(0, 10)

/** Writes reports with a text each, and five claims on each, as many rows a statement as an import does. */
const fill = async (sql: Sql, reports: number): Promise<number> => {
  let spent = 0
  for (let from = 0; from < reports; from += BATCH / 5) {
    const some = Array.from({ length: Math.min(BATCH / 5, reports - from) }, (_, index) => from + index)
    const reportRows = some.map((row) => {
      const isKorean = row % 2 === 0
      const text = `${words(60, isKorean)} ${seedsAt(row, reports)} ${words(60, isKorean)}`
      return { n: row, title: words(6, isKorean), text, day: dayOf(row, reports), language: isKorean ? 'ko' : 'en' }
    })
    const claimRows = some.flatMap((row) =>
      [0, 1, 2, 3, 4].map((one) => {
        const n = row * 5 + one
        return {
          n,
          report: row,
          says: `${words(12, row % 2 === 0)} ${seedsAt(n, reports * 5)} ${words(4, row % 2 === 0)}`,
          day: dayOf(row, reports),
        }
      }),
    )
    const began = performance.now()
    const reportJson = JSON.stringify(
      reportRows.map((row) => ({
        ...row,
        search: keysOf('report', { title: row.title, known_on: row.day }),
        window: keysOfWindow(row.text, row.day),
      })),
    )
    const claimJson = JSON.stringify(
      claimRows.map((row) => ({ ...row, search: keysOf('claim', { says_ko: row.says, known_on: row.day }) })),
    )
    await sql.begin(async (tx) => {
      await tx`insert into entry (archive, id, noun, born)
        select 'own', x.id, x.noun, now() from json_to_recordset(${JSON.stringify([
          ...reportRows.flatMap(({ n }) => [
            { id: `report_${n}`, noun: 'report' },
            { id: `transcript_${n}`, noun: 'transcript' },
          ]),
          ...claimRows.map(({ n }) => ({ id: `claim_${n}`, noun: 'claim' })),
        ])}::text::json) as x (id text, noun text)`
      await tx`insert into report (archive, id, kind, title, language, known_on, published_latest, derivation_assumed, received, collector, method, tool, search)
        select 'own', 'report_' || n, 'article', title, language, day, day, false, now(), 'bench', 'bench', 'bench', search::tsvector
        from json_to_recordset(${reportJson}::text::json) as x (n int, title text, language text, day date, search text)`
      await tx`insert into transcript (archive, id, report, method, version, language, text, sha256, born)
        select 'own', 'transcript_' || n, 'report_' || n, 'bench', '1', language, text, repeat('a', 64), now()
        from json_to_recordset(${reportJson}::text::json) as x (n int, language text, text text)`
      await tx`insert into transcript_window (archive, transcript, number, starts, search)
        select 'own', 'transcript_' || n, 0, 0, "window"::tsvector
        from json_to_recordset(${reportJson}::text::json) as x (n int, "window" text)`
      await tx`insert into claim (archive, id, recorded, report, says_ko, kind, polarity, modality, is_open, places, actors, known_on, search, member)
        select 'own', 'claim_' || n, tstzrange(now(), null), 'report_' || report, says, 'event', 'affirm', 'asserted', false, '{}', '{}', day, search::tsvector, 'member_bench'
        from json_to_recordset(${claimJson}::text::json) as x (n int, report int, says text, day date, search text)`
    })
    spent += performance.now() - began
  }
  return spent
}

const PEER = `
  create extension if not exists pg_trgm;
  create schema if not exists peer;
  create table peer.item as select row_number() over () as id, says_ko as text from attested.claim where archive = 'own';
  alter table peer.item add column search text generated always as (coalesce(text, '') || ' ') stored, add primary key (id);
`

const percentile = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN

const timed = async (turns: number, work: () => Promise<unknown>): Promise<readonly number[]> => {
  const times: number[] = []
  await work()
  for (let turn = 0; turn < turns; turn += 1) {
    const began = performance.now()
    await work()
    times.push(performance.now() - began)
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

/** What a scan of every text finds: a word wherever it stands, a compound with or without its space. */
const scanFor = (ask: string): string | null => {
  if (/["-]/.test(ask) || /[a-z]/i.test(ask)) return null
  const letters = ask.replace(/\s/g, '')
  if (letters.length < 4) return ask.includes(' ') ? null : letters
  return `${letters.slice(0, 2)} ?${letters.slice(2)}`
}

const measure = async (reports: number, folder: string) => {
  const house = await openHouse(join(folder, `home-${reports}`), {}, { joining: false, connections: 2 })
  const engine = house.engine
  if (!engine) throw new Error('the bench wants the bundled server')
  const sql = connect(
    { kind: 'socket', folder: engine.socket, port: engine.port, database: engine.database, user: engine.owner },
    1,
  )
  try {
    await inArchive(house.desk.sql, 'own', 'read write', async (tx) => {
      const at = house.desk.now()
      await addArchive(tx, 'own', at)
      const names = ['Hoeryong', '회령시'].map((text, index) => ({
        text,
        lang: index ? 'ko' : 'en',
        script: null,
        scheme: null,
        note: null,
      }))
      await addPlaces(tx, { archive: 'own', at, member: 'member_bench' }, [
        {
          id: 'place_hoeryong',
          kind: 'city',
          names,
          display: { en: 'Hoeryong', ko: '회령' },
          parents: [],
          longitude: null,
          latitude: null,
          note: null,
        } as never,
      ])
    })
    const spent = await fill(sql, reports)
    await sql`select measure()`
    await sql.unsafe('vacuum analyze attested.claim, attested.transcript_window, attested.report, attested.transcript')
    const keyed = performance.now()
    for (let turn = 0; turn < 2000; turn += 1) tsvectorOf([words(16, true)])
    const keyTime = (performance.now() - keyed) / 2000
    const rebuilt = performance.now()
    await sql.unsafe('reindex index attested.claim_search')
    const build = performance.now() - rebuilt
    await sql.unsafe(PEER)
    const peerBuilt = performance.now()
    await sql.unsafe('create index item_search on peer.item using gin (search gin_trgm_ops)')
    await sql.unsafe('vacuum analyze peer.item')
    const peerBuild = performance.now() - peerBuilt
    const [size] = await sql<{ ours: number; peer: number; texts: number }[]>`
      select pg_relation_size('attested.claim_search') as ours, pg_relation_size('peer.item_search') as peer,
        pg_relation_size('attested.transcript_window_search') as texts`
    const rows = []
    for (const { kind, ask } of SEEDS) {
      const look = () => searchRecord(house.desk, own, { ...ANY, q: ask })
      const { total } = await look()
      const ours = await timed(TURNS, look)
      const scan = scanFor(ask)
      const found = await searchRecord(house.desk, own, { ...ANY, q: ask, size: 10_000 })
      let recall: number | null = null
      let precision: number | null = null
      if (scan !== null && total <= 10_000) {
        const truth = await sql<
          { id: string }[]
        >`select id from attested.claim where archive = 'own' and says_ko ~ ${scan}`
        const wanted = new Set(truth.map(({ id }) => id))
        const right = found.hits.filter(({ id }) => wanted.has(id)).length
        recall = wanted.size === 0 ? 1 : right / wanted.size
        precision = found.hits.length === 0 ? 1 : right / found.hits.length
      }
      const terms = ask.startsWith('"') ? [ask.replaceAll('"', '')] : ask.split(' ')
      const condition = terms
        .map((term) => (term.startsWith('-') ? `search not ilike '%${term.slice(1)}%'` : `search ilike '%${term}%'`))
        .join(' and ')
      const peer = await timed(Math.max(1, Math.floor(TURNS / 6)), async () => {
        await sql.unsafe(`select id, text from peer.item where ${condition} order by id desc limit 31`)
        await sql.unsafe(`select count(*) from peer.item where ${condition}`)
      })
      rows.push({
        kind,
        ask,
        total,
        p50: percentile(ours, 0.5),
        p95: percentile(ours, 0.95),
        peer: percentile(peer, 0.5),
        recall,
        precision,
      })
    }
    const all = await timed(TURNS, () => searchRecord(house.desk, own, { ...ANY, q: '사살', noun: null }))
    const common = await timed(TURNS, () => searchRecord(house.desk, own, { ...ANY, q: '국경', noun: null }))
    const counted = await timed(Math.min(5, TURNS), () =>
      searchRecord(house.desk, own, { ...ANY, q: '사살', noun: null, counts: true }),
    )
    await sql.unsafe('drop schema peer cascade; drop extension pg_trgm')
    return {
      reports,
      claims: reports * 5,
      rate: (reports * 5 * 1000) / spent,
      keyTime,
      build: build / 1000,
      peerBuild: peerBuild / 1000,
      size: { ours: Number(size?.ours) / 1e6, peer: Number(size?.peer) / 1e6, texts: Number(size?.texts) / 1e6 },
      everything: percentile(all, 0.95),
      everythingCommon: percentile(common, 0.95),
      filters: percentile(counted, 0.95),
      rows,
    }
  } finally {
    await sql.end()
    await house.close()
    await rm(join(folder, `home-${reports}`), { recursive: true, force: true })
  }
}

const folder = await mkdtemp(join(tmpdir(), 'attested-search-'))
await chmod(folder, 0o711)
try {
  const measured: Awaited<ReturnType<typeof measure>>[] = []
  for (const size of sizes()) {
    const one = await measure(size, folder)
    measured.push(one)
    console.log(`\n${one.reports.toLocaleString('en')} reports, ${one.claims.toLocaleString('en')} claims`)
    console.log(
      `${'words'.padEnd(32)}${['hits', 'p50 ms', 'p95 ms', 'peer p50', 'ratio', 'recall', 'precision'].map((name) => name.padStart(11)).join('')}`,
    )
    for (const row of one.rows) {
      const cells = [
        row.total > 10_000 ? '10,000+' : String(row.total),
        row.p50.toFixed(1),
        row.p95.toFixed(1),
        row.peer.toFixed(1),
        `${(row.peer / row.p50).toFixed(1)}×`,
        row.recall?.toFixed(3) ?? '—',
        row.precision?.toFixed(3) ?? '—',
      ]
      console.log(`${row.kind.padEnd(32)}${cells.map((cell) => cell.padStart(11)).join('')}`)
    }
    console.log(
      `over every noun, p95 ms: ${one.everything.toFixed(1)}; a word in one of five: ${one.everythingCommon.toFixed(1)}; with counted filters: ${one.filters.toFixed(1)}`,
    )
    console.log(
      `index of claims ${one.size.ours.toFixed(0)} MB, built in ${one.build.toFixed(1)} s; of texts ${one.size.texts.toFixed(0)} MB; the peer's ${one.size.peer.toFixed(0)} MB in ${one.peerBuild.toFixed(1)} s`,
    )
    console.log(
      `written with reports and texts: ${one.rate.toFixed(0)} claims/s; keys of one claim ${one.keyTime.toFixed(3)} ms`,
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
  await rm(folder, { recursive: true, force: true })
}
