// Names looked up through PostgreSQL: `node dist/bench/name/lookup.js [--short]`. Fifty thousand places and as many persons of
// one name each, asked with the dev spellings that lie beside the checkout; beside it, every name compared in memory.
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { isAccepted, listNames, soundingLike } from '../../src/names/name.js'
import { openHouse, type House } from '../../src/open.js'
import { idOf } from '../../src/record/id.js'
import { FIRST_MEMBER } from '../../src/record/member.js'
import { addArchive } from '../../src/store/archive.js'
import { inArchive } from '../../src/store/database.js'
import type { Actor, Place } from '../../src/record/place.js'
import { addActors, addPlaces } from '../../src/store/place.js'
import { soundingIn } from '../../src/store/search/sound.js'
import { untilTold } from '../signal.js'
import { namesIn, pairsOf, SETS } from './learn.js'

const NAMES = 50_000
const isShort = process.argv.includes('--short')
const archive = 'own'
const quantile = (times: readonly number[], part: number): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * part)] ?? 0

/** Real names, and made ones of their halves until there are enough. */
const listed = (files: readonly string[]): readonly string[] => {
  const real = files.flatMap(namesIn).slice(0, isShort ? 2000 : NAMES)
  const found = new Set(real)
  for (let at = 0; found.size < (isShort ? 2500 : NAMES); at += 1) {
    const [one, other] = [real[(at * 7) % real.length] ?? '', real[(at * 13 + 5) % real.length] ?? '']
    found.add(`${one.slice(0, 2)}${other.slice(-1)}${at > 20 * NAMES ? other.slice(0, 1) : ''}`)
  }
  return [...found]
}

const entryOf = (noun: 'place' | 'actor', text: string, index: number) => ({
  id: idOf(noun, `n-${index}`),
  kind: 'other',
  names: [{ text, lang: 'ko', script: 'Hang', scheme: 'hangul', note: null }],
  display: { en: null, ko: text },
  parents: [],
  note: null,
})

const measure = async (house: House): Promise<void> => {
  const places = listed(['candidates_place.txt'])
  const persons = listed(['candidates_person.txt', 'distractors_person.txt'])
  const { sql } = house.desk
  const at = house.desk.now()
  const began = performance.now()
  await inArchive(sql, archive, 'read write', async (tx) => {
    await addArchive(tx, archive, at)
    const hand = { archive: archive, at, member: FIRST_MEMBER.id }
    const place = (text: string, index: number): Place =>
      ({ ...entryOf('place', text, index), longitude: null, latitude: null }) as Place
    const person = (text: string, index: number): Actor =>
      ({ ...entryOf('actor', text, index), renamed: [] }) as unknown as Actor
    await addPlaces(tx, hand, places.map(place))
    await addActors(tx, hand, persons.map(person))
  })
  const written = performance.now() - began
  // As an import does at its end.
  await sql`select measure()`
  console.log(`${places.length} places and ${persons.length} persons written in ${(written / 1000).toFixed(1)} s`)
  console.log(
    '| names | looked up p50 ms | p95 ms | of it in SQL, p95 | compared p95 | first one right | of all compared | in memory p95 ms |',
  )
  for (const [set, kind] of SETS) {
    const [noun, names] = kind === 'place' ? (['place', places] as const) : (['actor', persons] as const)
    const full = listNames(names, kind)
    const asking: number[] = []
    const lookUp = (query: string) =>
      inArchive(sql, archive, 'read only', async (tx) => {
        const began = performance.now()
        const found = await soundingIn(tx, archive, noun, query)
        asking.push(performance.now() - began)
        return { found, hits: [...soundingLike(query, found, kind).values()] }
      })
    const pairs = pairsOf(set, kind).slice(0, isShort ? 20 : 500)
    const [times, memory, sizes]: [number[], number[], number[]] = [[], [], []]
    let [right, whole] = [0, 0]
    for (const { query } of pairs.slice(0, 50)) await lookUp(query)
    asking.length = 0
    for (const { query, relevant } of pairs) {
      const start = performance.now()
      const { found, hits } = await lookUp(query)
      times.push(performance.now() - start)
      sizes.push(found.length)
      const before = performance.now()
      const [best] = full.rank(query, 10)
      memory.push(performance.now() - before)
      if (hits[0] && relevant.includes(hits[0].name)) right += 1
      if (best && relevant.includes(best.name) && isAccepted(query, best, kind)) whole += 1
    }
    const cells = [
      quantile(times, 0.5).toFixed(1),
      quantile(times, 0.95).toFixed(1),
      quantile(asking, 0.95).toFixed(1),
      String(quantile(sizes, 0.95)),
      (right / pairs.length).toFixed(3),
      (whole / pairs.length).toFixed(3),
      quantile(memory, 0.95).toFixed(1),
    ]
    console.log(`| ${set} | ${cells.join(' | ')} |`)
  }
  const [size] = await sql<{ places: string; actors: string }[]>`
    select pg_relation_size('attested.place_sounds') as places, pg_relation_size('attested.actor_sounds') as actors`
  console.log(
    `indexes of codes ${(Number(size?.places) / 1e6).toFixed(1)} and ${(Number(size?.actors) / 1e6).toFixed(1)} MB; load ${loadavg()[0]?.toFixed(1)}`,
  )
}

if (existsSync('../shared/names')) {
  const folder = await mkdtemp(join(tmpdir(), 'attested-names-'))
  await chmod(folder, 0o711)
  const house = openHouse(join(folder, 'home'), {}, { joining: false, connections: 2 })
  try {
    await untilTold(house.then(measure))
  } finally {
    await (await house).close()
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
} else console.log('names: the evaluation files do not lie beside the checkout')
