// Part B at several sizes: `node dist/bench/scale.js [--sizes 10000,100000,1000000]`. Ours beside the peers' shapes, in
// one run on one server. The archive is synthetic: places, actors, reports, claims and the 43 directives of the starter
// record, region by region, each region with ids of its own.
import { spawn } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answerOf } from '../src/desk/ask.js'
import { withdrawAttestation } from '../src/desk/attest.js'
import { listClaims } from '../src/desk/claim.js'
import { standingOfClaims } from '../src/desk/standing.js'
import { newFreePart } from '../src/seal/token.js'
import { openHouse, type House } from '../src/open.js'
import { readArchive } from '../src/record/archive.js'
import type { AttestationId, ClaimId, DirectiveId, PlaceId } from '../src/record/id.js'
import { FIRST_MEMBER } from '../src/record/member.js'
import { connect, inArchive, type Sql } from '../src/store/database.js'
import { addDescents } from '../src/store/descent.js'
import { OPEN_ENDS } from './peer.js'
import { markOf, readShape, regionsFor, writeRegions, type Shape } from './synthetic.js'

const program = join(process.cwd(), 'bin', 'attested.mjs')
const own = { member: FIRST_MEMBER, archive: readArchive('own') }
const isShort = process.argv.includes('--short')
const ASKED = isShort ? 84 : 400
const WARMING = isShort ? 14 : 60
const LISTED = isShort ? 10 : 40
const DEPENDANTS = 10_000

const sizes = (): readonly number[] => {
  if (isShort) return [1500]
  const at = process.argv.indexOf('--sizes')
  return (at < 0 ? '10000,100000,1000000' : (process.argv[at + 1] ?? '')).split(',').map(Number)
}

const part = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN

/** Runs a verb to its end and tells each line of its progress with the moment at which it came. */
const run = (home: string, words: readonly string[], tell: (line: string, at: number) => void): Promise<number> =>
  new Promise((resolve, reject) => {
    const env = { ...process.env, ATTESTED_HOME: home, LANG: 'C.UTF-8' }
    const child = spawn(process.execPath, [program, ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    let peak = 0
    const watch = setInterval(
      () => void peakOf(child.pid ?? 0).then((kilobytes) => (peak = Math.max(peak, kilobytes))),
      250,
    )
    child.stderr.on('data', (bytes: Buffer) => {
      for (const line of bytes.toString('utf8').split('\n')) if (line !== '') tell(line, performance.now())
    })
    child.stdout.resume()
    child.once('exit', (code) => {
      clearInterval(watch)
      if (code === 0) resolve(peak)
      else reject(new Error(`${words.join(' ')} ended with ${code}`))
    })
  })

/** The largest resident size of a process or of the one that it runs in its place, in kilobytes; 0 where it is not told. */
const peakOf = async (pid: number): Promise<number> => {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '')
  const all = [String(pid), ...children.split(' ').filter((id) => id !== '')]
  const peaks = await Promise.all(
    all.map(async (id) => {
      const name = await readFile(`/proc/${id}/comm`, 'utf8').catch(() => '')
      const status = name.startsWith('node') ? await readFile(`/proc/${id}/status`, 'utf8').catch(() => '') : ''
      return Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0)
    }),
  )
  return Math.max(...peaks)
}

type Row = {
  readonly place: string
  readonly on: string
  readonly known_on: string
  readonly asks: { readonly topic: string } | { readonly directive: string }
  readonly expect: { readonly state: string }
}
const questions = readFileSync(join(process.cwd(), 'samples', 'starter', 'questions.dev.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row)

const measureAsk = async ({ desk }: House, regions: number) => {
  const times: number[] = []
  let wrong = 0
  for (let turn = 0; turn < ASKED + WARMING; turn += 1) {
    const row = questions[turn % questions.length]
    if (!row) continue
    const mark = markOf((turn * 7919) % regions)
    const { asks } = row
    const began = performance.now()
    const { state } = await answerOf(desk, own, {
      place: `place_${row.place}${mark}` as PlaceId,
      on: row.on,
      known: row.known_on,
      asks: 'topic' in asks ? asks : { directive: `directive_${asks.directive}${mark}` as DirectiveId },
    })
    if (turn >= WARMING) times.push(performance.now() - began)
    if (state !== row.expect.state) wrong += 1
  }
  return { p50: part(times, 0.5), p95: part(times, 0.95), wrong }
}

const EVERY = {
  q: null,
  report: null,
  kind: null,
  modality: null,
  polarity: null,
  place: null,
  actor: null,
  directive: null,
  source: null,
  from: null,
  to: null,
} as const

const measureList = async ({ desk }: House, recorded: string): Promise<number> => {
  const times: number[] = []
  const seat = { ...own, from: { recorded, known: null } }
  for (let turn = 0; turn < LISTED; turn += 1) {
    const began = performance.now()
    await listClaims(desk, seat, { ...EVERY, page: 1 + (turn % 5), size: 50, sort: 'when', descending: true })
    times.push(performance.now() - began)
  }
  return part(times.slice(3), 0.95)
}

/** One word that ten thousand others lean on is taken back; then where all of their claims stand. */
const measureRetraction = async ({
  desk,
}: House): Promise<{ readonly dependants: number; readonly standing: number }> => {
  const words = await inArchive(
    desk.sql,
    'own',
    'read only',
    (tx) => tx<{ id: AttestationId; claim: ClaimId }[]>`
    select id, claim from attestation where archive = 'own' and stance = 'affirms' order by id limit ${DEPENDANTS + 1}
  `,
  )
  const [root, ...leaning] = words
  if (!root) return { dependants: 0, standing: NaN }
  const hand = { archive: 'own', at: desk.now(), member: FIRST_MEMBER.id }
  await inArchive(desk.sql, 'own', 'read write', (tx) =>
    addDescents(
      tx,
      hand,
      leaning.map(({ id }) => ({
        id: `derivation_${newFreePart()}`,
        child: id,
        parent: root.id,
        kind: 'quotes',
        evidence: 'bench',
        isIndependent: false,
      })),
    ),
  )
  await withdrawAttestation(desk, own, { id: root.id, on: null, reason: 'bench' })
  const began = performance.now()
  const all = await standingOfClaims(desk, own, [...new Set(words.map(({ claim }) => claim))])
  const fallen = all.filter(({ overlays }) => overlays.includes('withdrawn')).length
  if (fallen < Math.min(1000, leaning.length / 2)) throw new Error(`only ${fallen} fell`)
  return { dependants: leaning.length, standing: performance.now() - began }
}

/** The peers' way: a JSON snapshot for each save, replayed to see what stood, then looked through. */
const measurePeer = async (sql: Sql, at: string): Promise<{ readonly replay: number; readonly filter: number }> => {
  await sql.unsafe(`
    create schema if not exists peer;
    drop table if exists peer.snapshot;
    create table peer.snapshot as
      select c.id as item, lower(c.recorded) as saved, to_jsonb(c) - 'search' as body from attested.claim c where archive = 'own'
      union all
      select d.id, lower(d.recorded), to_jsonb(d) from attested.directive d where archive = 'own';
    create index on peer.snapshot (item, saved desc);
    analyze peer.snapshot;
  `)
  const began = performance.now()
  await sql`
    select item, body
    from (
      select distinct on (item) item, body
      from peer.snapshot
      where saved <= ${at}::timestamptz
      order by item, saved desc
    ) as stood
    where body ->> 'topic' = 'fire'
      and body -> 'zone' ? 'place_hoeryong-g1'
  `
  const replay = performance.now() - began
  const again = performance.now()
  await sql`
    select id from attested.claim
    where archive = 'own' and places @> array['place_hoeryong-g1']
      and latest_start >= '2021-01-01' and earliest_end <= '2021-12-31'
  `
  const filter = performance.now() - again
  await sql.unsafe('drop schema peer cascade')
  return { replay, filter }
}

const measure = async (shape: Shape, claims: number, folder: string, home: string) => {
  const file = join(folder, `record-${claims}.jsonl`)
  const regions = regionsFor(shape, claims)
  const made = await writeRegions(shape, file, 0, regions)
  await run(home, ['dossiers'], () => undefined)
  const marks: { readonly line: string; readonly at: number }[] = []
  const began = performance.now()
  const peak = await run(home, ['import', file], (line, at) => {
    if (line.startsWith('Writing')) marks.push({ line, at })
  })
  const seconds = (performance.now() - began) / 1000
  await rm(file)
  const spans = marks.slice(1).map(({ at }, index) => at - (marks[index]?.at ?? at))
  // Lines of claims and of what hangs on them lie behind those of reports, so the rate is of lines: tenth by tenth.
  const slowest = spans.length > 1 ? (spans[0] ?? 1) / Math.max(...spans) : 1
  const house = await openHouse(home, {}, { joining: false, connections: 3 })
  const engine = house.engine
  if (!engine) throw new Error('the bench wants the bundled server')
  const sql = connect(
    { kind: 'socket', folder: engine.socket, port: engine.port, database: engine.database, user: engine.owner },
    1,
  )
  try {
    const ask = await measureAsk(house, regions)
    const at = new Date().toISOString()
    const listed = await measureList(house, at)
    const before = await measureList(house, '2020-01-01T00:00:00.000Z')
    const peer = await measurePeer(sql, at)
    const retraction = await measureRetraction(house)
    return { claims: made, rate: made / seconds, slowest, peak: peak / 1000, ask, listed, before, peer, retraction }
  } finally {
    await sql.end()
    await house.close()
    await rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
}

type Measured = Awaited<ReturnType<typeof measure>>

const folder = await mkdtemp(join(tmpdir(), 'attested-scale-'))
// As root the server runs as another account, which has to pass through.
await chmod(folder, 0o711)
try {
  const starter = join(folder, 'starter.jsonl')
  const first = join(folder, 'home')
  await run(first, ['export', '--archive', 'starter', starter], () => undefined)
  const shape = await readShape(starter)
  const all: Measured[] = []
  for (const [at, claims] of sizes().entries())
    all.push(await measure(shape, claims, folder, at === 0 ? first : join(folder, `home-${claims}`)))
  const row = (name: string, value: (one: Measured) => string): void =>
    console.log(`${name.padEnd(66)}${all.map((one) => value(one).padStart(14)).join('')}`)
  row('synthetic archive, the starter region by region: claims', ({ claims }) => claims.toLocaleString('en'))
  row('import with attestations, journal lines, search keys: claims/s', ({ rate }) => rate.toFixed(0))
  row('  slowest tenth of the writing against the first', ({ slowest }) => slowest.toFixed(2))
  row('  largest process of the program, MB (goal 400)', ({ peak }) => peak.toFixed(0))
  row('ask, p50 ms', ({ ask }) => ask.p50.toFixed(1))
  row('ask, p95 ms (goal 5)', ({ ask }) => ask.p95.toFixed(1))
  row('  answers other than expected', ({ ask }) => `${ask.wrong}`)
  row("peers' way: JSON snapshots replayed, ms", ({ peer }) => peer.replay.toFixed(0))
  row('  times slower than ask (p50)', ({ peer, ask }) => `${(peer.replay / ask.p50).toFixed(0)}×`)
  row('peers’ way: plain from/to filter, ms (and it loses open ends)', ({ peer }) => peer.filter.toFixed(1))
  row('list as recorded now, p95 ms (goal 20)', ({ listed }) => listed.toFixed(1))
  row('list as recorded before all, p95 ms (goal 20)', ({ before }) => before.toFixed(1))
  row('standing after one retraction, ms (goal 1000)', ({ retraction }) => retraction.standing.toFixed(0))
  row('  claims whose words leaned on it', ({ retraction }) => `${retraction.dependants}`)
  console.log('\nIn force during 2021? The open-ended date:')
  for (const { name, ours, bayanat, uwazi } of OPEN_ENDS) {
    const said = (hit: boolean): string => (hit ? 'found' : 'LOST')
    console.log(
      `  ${name.padEnd(44)} ours ${ours.padEnd(9)} empty-end-is-a-point ${said(bayanat)}  begins-or-ends-inside ${said(uwazi)}`,
    )
  }
  console.log(JSON.stringify({ bench: 'b', sizes: all }))
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
}
