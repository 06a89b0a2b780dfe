import { existsSync } from 'node:fs'
import { ACCEPT, isAccepted, listNames, type NameKind } from '../src/names/name.js'
import { syllableOf, CODAS, ONSETS, VOWELS } from '../src/names/sound/syllable.js'
import { namesIn, pairsOf, SETS } from './name/learn.js'

/** Names across scripts, on the dev spellings that lie beside the checkout, beside letter-by-letter comparison. */
const SHOWN = 1000
const PEER = 150

const LETTERS = {
  onset: 'g kk n d tt l m b pp s ss - j jj ch k t p h'.split(' '),
  vowel: 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' '),
  coda: '- g kk gs n nj nh d l lg lm lb ls lt lp lh m b bs s ss ng j ch k t p h'.split(' '),
}

/** Letter by letter, as tools do that know no sound of Korean. */
const letterwise = (name: string): string =>
  Array.from(name)
    .map((sign) => {
      const syllable = syllableOf(sign)
      if (!syllable) return sign
      const { onset, vowel, coda } = syllable
      return [
        LETTERS.onset[ONSETS.indexOf(onset)],
        LETTERS.vowel[VOWELS.indexOf(vowel)],
        LETTERS.coda[CODAS.indexOf(coda)],
      ]
        .filter((part) => part !== '-')
        .join('')
    })
    .join('')

const trigramsOf = (text: string): ReadonlySet<string> => {
  const padded = `  ${text} `
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)))
}

const peerFinds = (query: string, list: readonly { name: string; grams: ReadonlySet<string> }[]): readonly string[] => {
  const asked = trigramsOf(query)
  let best: string[] = []
  let most = 0
  for (const { name, grams } of list) {
    let both = 0
    for (const gram of asked) if (grams.has(gram)) both += 1
    const share = both / (asked.size + grams.size - both)
    if (share > most) [most, best] = [share, [name]]
    else if (share === most) best.push(name)
  }
  return best
}

const quantile = (times: readonly number[], part: number): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * part)] ?? 0

type Nearest = { readonly letters: number; readonly right: number; readonly other: number }

/** What an allowance of oddness finds, and what it offers where nothing is to be found. */
const tradesOf = (set: string, kind: NameKind, nearest: readonly Nearest[]): readonly string[] =>
  [0.05, 0.1, 0.15, 0.2, 0.25, 0.3].map((letter) => {
    const { fixed } = ACCEPT[kind]
    const share = (cost: (one: Nearest) => number): string =>
      (nearest.filter((one) => cost(one) <= fixed + letter * one.letters).length / nearest.length).toFixed(3)
    const isOurs = letter === ACCEPT[kind].letter
    return `| ${set} | ${fixed.toFixed(1)} and ${letter}${isOurs ? ', ours' : ''} | ${share(({ right }) => right)} | ${share(({ other }) => other)} |`
  })

const report = (): void => {
  if (!existsSync('../shared/names')) {
    console.log('names: the evaluation files do not lie beside the checkout')
    return
  }
  const names: Readonly<Record<NameKind, readonly string[]>> = {
    place: namesIn('candidates_place.txt'),
    person: [...namesIn('candidates_person.txt'), ...namesIn('distractors_person.txt')],
  }
  console.log(
    '| names | recall@1 | recall@5 | offered when there | offered when not there | p95 ms | letterwise trigram recall@1 |',
  )
  console.log('|---|---|---|---|---|---|---|')
  const trades: string[] = []
  for (const [set, kind] of SETS) {
    const list = listNames(names[kind], kind)
    const peer = names[kind].map((name) => ({ name, grams: trigramsOf(letterwise(name)) }))
    const pairs = pairsOf(set, kind).slice(0, SHOWN)
    let [one, five, there, absent, peers] = [0, 0, 0, 0, 0]
    const times: number[] = []
    const nearest: Nearest[] = []
    pairs.forEach(({ query, relevant }, index) => {
      const began = performance.now()
      const found = list.rank(query, 10)
      times.push(performance.now() - began)
      const [first] = found
      const ties = found.filter(({ cost }) => first && cost - first.cost < 1e-9)
      one += ties.filter(({ name }) => relevant.includes(name)).length / Math.max(1, ties.length)
      five += found.slice(0, 5).some(({ name }) => relevant.includes(name)) ? 1 : 0
      there += found.some((match) => relevant.includes(match.name) && isAccepted(query, match, kind)) ? 1 : 0
      absent += found.some((match) => !relevant.includes(match.name) && isAccepted(query, match, kind)) ? 1 : 0
      const least = (isRight: boolean): number =>
        Math.min(...found.filter(({ name }) => relevant.includes(name) === isRight).map(({ sound }) => sound))
      nearest.push({ letters: query.length, right: least(true), other: least(false) })
      if (index >= PEER) return
      const best = peerFinds(query, peer)
      peers += best.filter((name) => relevant.includes(name)).length / Math.max(1, best.length)
    })
    const share = (count: number, of = pairs.length): string => (count / of).toFixed(3)
    const row = [share(one), share(five), share(there), share(absent), quantile(times, 0.95).toFixed(1)]
    console.log(`| ${set} | ${row.join(' | ')} | ${share(peers, Math.min(PEER, pairs.length))} |`)
    trades.push(...tradesOf(set, kind, nearest))
  }
  console.log('\n| names | allowed, and for each letter | offered when there | offered when not there |')
  console.log('|---|---|---|---|')
  for (const line of trades) console.log(line)
}

report()
