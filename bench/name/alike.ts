// What letters alone cannot decide: `node dist/bench/name/alike.js [--redrawn]`. How many dev spellings of persons are written
// alike, by one and the same convention, for another name of the list, and what is found first where each of them is left to
// chance. With --redrawn the made-up names are drawn anew, eight times, from the family names and given names of the list.
import { existsSync } from 'node:fs'
import { listNames } from '../../src/names/name.js'
import { romanize, type Romanization } from '../../src/names/romanize.js'
import { familyOf } from '../../src/names/sound/family.js'
import { namesIn, pairsOf, score, SETS, type Pair } from './learn.js'

const CONVENTIONS: readonly Romanization[] = ['mr', 'kp', 'rr']
/** What catalogues write for a family name beside what the convention says. */
const CUSTOM: Readonly<Record<string, readonly string[]>> = { 이: ['yi', 'ri'], 리: ['yi'], 류: ['yu'], 유: ['ryu'] }
const DRAWS = 8
const MADE_UP = 20_000

const folded = (text: string | null): string =>
  (text ?? '')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')

/** Each way to write a name, with the convention it follows: as one word, or the family name apart. */
const writtenAs = (name: string): readonly string[] => {
  const whole = name.replace(/\s/g, '')
  const [family, given] = [whole.slice(0, familyOf(whole)), whole.slice(familyOf(whole))]
  return CONVENTIONS.flatMap((by) => {
    const families = [folded(romanize(family, by)), ...(CUSTOM[family] ?? [])]
    const [joined, apart] = [folded(romanize(whole, by)), folded(romanize(given, by))]
    return [`${by} joined ${joined}`, ...families.map((one) => `${by} apart ${one}${apart}`)]
  })
}

/** A generator of numbers below 1 that gives the same ones each time. */
const chance = (seed: number): (() => number) => {
  let state = seed
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 4_294_967_296
}

const drawn = (real: readonly string[], seed: number): readonly string[] => {
  const next = chance(seed)
  const whole = real.filter((name) => Array.from(name).length === 3)
  const one = (): string => whole[Math.floor(next() * whole.length)] ?? ''
  const [held, made] = [new Set(real), new Set<string>()]
  while (made.size < MADE_UP) {
    const name = `${one().slice(0, 1)}${one().slice(1)}`
    if (!held.has(name)) made.add(name)
  }
  return [...real, ...made]
}

const alike = (): void => {
  const real = namesIn('candidates_person.txt')
  const list = [...real, ...namesIn('distractors_person.txt')]
  const owners = new Map<string, Set<string>>()
  for (const name of list)
    for (const way of writtenAs(name))
      owners.set(way, (owners.get(way) ?? new Set<string>()).add(name.replace(/\s/g, '')))
  const sets = SETS.filter(([, kind]) => kind === 'person')
  const ranked = listNames(list, 'person')
  console.log(
    '| names | by a convention | another name alike | the most that chance leaves | first of the alike | of the rest |',
  )
  console.log('|---|---|---|---|---|---|')
  for (const [set, kind] of sets) {
    const pairs = pairsOf(set, kind)
    let [written, left] = [0, 0]
    const [shared, rest]: [Pair[], Pair[]] = [[], []]
    for (const pair of pairs) {
      const { query, relevant } = pair
      const ways = relevant.flatMap(writtenAs).filter((way) => way.endsWith(` ${query}`))
      const right = new Set(relevant.map((name) => name.replace(/\s/g, '')))
      const others = new Set(ways.flatMap((way) => [...(owners.get(way) ?? [])]).filter((name) => !right.has(name)))
      if (ways.length > 0) written += 1
      if (others.size > 0) shared.push(pair)
      else rest.push(pair)
      left += right.size / (right.size + others.size)
    }
    const first = (some: readonly Pair[]): string =>
      `${Math.round(score(ranked, some).one * some.length)} of ${some.length}`
    const most = (left / pairs.length).toFixed(3)
    console.log(
      `| ${set} | ${written} of ${pairs.length} | ${shared.length} | ${most} | ${first(shared)} | ${first(rest)} |`,
    )
  }
  if (!process.argv.includes('--redrawn')) return
  console.log('\n| names | found first in lists drawn anew | mean |')
  console.log('|---|---|---|')
  const found = sets.map((): number[] => [])
  for (let seed = 1; seed <= DRAWS; seed += 1) {
    const one = listNames(drawn(real, seed), 'person')
    sets.forEach(([set, kind], at) => found[at]?.push(score(one, pairsOf(set, kind)).one))
  }
  sets.forEach(([set], at) => {
    const shares = found[at] ?? []
    const mean = shares.reduce((sum, share) => sum + share, 0) / DRAWS
    console.log(`| ${set} | ${shares.map((share) => share.toFixed(3)).join(', ')} | ${mean.toFixed(4)} |`)
  })
}

if (existsSync('../shared/names')) alike()
else console.log('names: the evaluation files do not lie beside the checkout')
