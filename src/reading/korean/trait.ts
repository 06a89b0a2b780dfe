import type { Modality } from '../doubt.js'
import { constructionsIn } from './construction.js'
import { coreOf } from './core.js'
import { FIELDS, SHAPES } from './cue.js'
import { sieveOf } from '../sieve.js'
import { remembered } from '../family.js'
import { listed, type Notes, type OfWord } from '../scorer.js'
import { ofEnd, ofFront, ofWord } from './sense.js'
import { plainStyle } from './style.js'
import { courseOf } from './tense.js'
import { rankOf, type Teller, tellerTraits } from '../teller.js'
import { compact } from '../pattern.js'

const likelyCues = sieveOf([...SHAPES, ...FIELDS], ([, pattern]) => pattern)

/** Cues that say more together than each for itself. */
const TOGETHER: readonly (readonly [string, string])[] = [
  ['past', 'exactDay'],
  ['past', 'habitWord'],
  ['past', 'neg'],
  ['past', 'order'],
  ['past', 'number'],
  ['present', 'if'],
  ['punish', 'if'],
  ['punish', 'breach'],
  ['bidding', 'order'],
  ['bidding', 'past'],
  ['past', 'death'],
  ['past', 'deedTail'],
  ['adnominalPast', 'deedTail'],
  ['past', 'people'],
  ['past', 'state'],
  ['present', 'people'],
  ['past', 'month'],
  ['past', 'since'],
  ['past', 'become'],
  ['reward', 'if'],
  ['present', 'shoot'],
  ['present', 'allow'],
  ['copula', 'aim'],
  ['past', 'price'],
  ['must', 'allow'],
  ['can', 'punish'],
  ['can', 'if'],
  ['past', 'year'],
  ['past', 'feelTail'],
  ['past', 'stateTail'],
  ['present', 'stateTail'],
  ['adnominalPast', 'exactDay'],
  ['orderGiven', 'exactDay'],
  ['orderTail', 'bidding'],
  ['orderSubject', 'present'],
]

/** `죽었다는데 확인 안 됨`: what is told and not confirmed is of the kind of what is told. */
const UNCONFIRMED = compact(
  /(?<=[다])(?:는데|는 (?:이야기|얘기|말|소문|주장|증언|소식)(?:도|이|가)? ?(?:있으나|있지만|있는데|도나|돌지만))[,.]? ?(?:[가-힣]+ ){0,3}(?:확인|모르|모른|모름|불분명|불확실).*$/,
)

/** What a statement shows by itself, whoever tells it, is worked out once: for asides and for kinds. */
const readOnce = remembered((claim) => {
  const flat = plainStyle(claim)
    .replace(/['"‘“][^'"’”]*데 대(?:하여|해서?)['"’”]라는/g, '')
    .replace(/(?:출입|통행|접근) ?금지 ?(?:구역|지대|지역|구간)/g, '구역')
  const stated = flat.replace(UNCONFIRMED, '')
  const { words: core, wrap } = coreOf(stated)
  const seen = new Set<string>()
  for (const [name, pattern, reach] of likelyCues(core))
    if (pattern.test(reach === undefined ? core : core.slice(-reach))) seen.add(name)
  const shown = ['always', ...seen]
  for (const name of constructionsIn(flat, core)) shown.push(`by:${name}`)
  for (const [one, other] of TOGETHER) if (seen.has(one) && seen.has(other)) shown.push(`${one}&${other}`)
  const words = claim.match(/[가-힣]+/g) ?? []
  for (const at of [0, 1, -2]) if (words.length > 1) shown.push(`at${at}:${words.at(at)!.slice(-1)}`)
  const letters = core.replace(/[^가-힣 ]/g, '')
  const cores = letters.split(' ')
  shown.push(`last:${cores.findLast((word) => word !== '')?.slice(0, 2) ?? ''}`)
  const tail = letters.slice(-3).replaceAll(' ', '_')
  for (let length = 1; length <= 3; length++) shown.push(`end:${tail.slice(-length)}`)
  const course = [`wrap:${wrap ?? 'none'}`, `course:${courseOf(core) ?? 'none'}`]
  return { shown, words, cores, course, isConfirmed: stated === flat }
}, 100)

const ofCore: OfWord = (word) => (word.length > 1 ? [`word:${word.slice(0, 2)}`] : [])

/**
 * What of a statement speaks for its kind: how surely it is said, its closing predicate, its constructions and fields, its
 * words and what they are about, and who tells it in what words; null where nobody knows who does.
 */
export const noteStatement = (claim: string, modality: Modality, teller: Teller | null, notes: Notes): void => {
  const { shown, words, cores, course, isConfirmed } = readOnce(claim)
  const rank = teller === null ? null : rankOf(teller)
  for (const one of [`mod:${isConfirmed ? modality : 'open'}`, ...course]) {
    notes.note(one)
    if (rank !== null) notes.note(`${one}&${rank}`)
  }
  for (const trait of tellerTraits(teller, 'ko', (word) => word.slice(0, 2))) notes.note(trait)
  for (const trait of shown) notes.note(trait)
  notes.noteWords(words, ofWord)
  notes.noteWords(words.slice(0, 3), ofFront)
  notes.noteWords(words.slice(-3), ofEnd)
  notes.noteWords(cores, ofCore)
}

export const koreanTraits = (claim: string, modality: Modality, teller: Teller | null): readonly string[] =>
  listed((notes) => noteStatement(claim, modality, teller, notes))

/** The letters of a claim of which runs are made: syllables, `0` for figures and `_` for spaces. */
export const runOf = (claim: string): string =>
  claim
    .replace(/[^가-힣0-9 ]+/g, '')
    .replace(/[0-9]+/g, '0')
    .replaceAll(' ', '_')

/** What decides its kind: besides all that, each two and three syllables that stand together. */
export const kindTraits = (claim: string, modality: Modality, teller: Teller | null): readonly string[] => {
  const found = new Set<string>()
  const run = runOf(claim)
  for (let at = 0; at + 1 < run.length; at++)
    found.add(`two:${run.slice(at, at + 2)}`).add(`three:${run.slice(at, at + 3)}`)
  return [...koreanTraits(claim, modality, teller), ...found]
}
