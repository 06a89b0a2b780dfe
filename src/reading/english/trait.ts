import type { Modality } from '../doubt.js'
import { familiesOf, remembered } from '../family.js'
import { marksOf, statementOf } from './kind.js'
import { compact } from '../pattern.js'
import { type Teller, tellerTraits } from '../teller.js'
import { listed, type Notes, type OfWord } from '../scorer.js'
import { sensesOf } from './sense.js'
import { noteShape, runTraits } from './shape.js'

/** What a word is about, as far as it tells the sort of a statement; several may hold. */
const FAMILIES: Readonly<Record<string, string>> = {
  people:
    'guard guards soldier soldiers troop troops resident residents people refugee refugees defector defectors smuggler smugglers trader traders family families women men citizen citizens',
  office:
    'ministry authorities government regime state party leader kim pyongyang command committee police security leadership army',
  rule: 'order orders instruction instructions directive directives rule rules policy notice proclamation decree ban law telegram guideline guidelines measure measures regulation regulations',
  duty: 'must shall may allowed permitted forbidden banned required ordered told instructed',
  killing: 'kill kills kills shoot shoots shot fire fired fires killed shooting killing die dies died dead',
  reward: 'reward rewards rewarded prize medal medals promotion promoted commended bonus bonuses',
  punishment:
    'punish punished punishment execute executed execution camp camps prison jail jailed sentence sentenced discharged demoted treason',
  thought:
    'believe believes believed think thinks thought view views read regard regards see sees fear fears complain complains complained criticism criticized criticised condemn condemned urge urged call calls called accuse accused link links explain explained interpret suspect doubt confirm confirmed',
  ground:
    'because since due reason meant aim aimed sign shows suggest suggests appears appear seems likely apparently presumably presumed',
  doubt: 'unclear unknown comment confirmed verified declined rumor rumors rumour rumours',
  amount: 'won yuan dollars percent kilo kilos price prices cost costs',
  anybody: 'whoever anyone anybody those everyone nobody only any none',
}
const FAMILY = familiesOf(FAMILIES)

const HABIT = compact(
  /\b(?:often|usually|always|sometimes|regularly|routinely|every|each|used to|around the clock|day and night|still|nowadays|these days|no longer|any ?more|so far|until now|rarely|seldom|previously|increasingly|constantly|now|normally|mostly|already)\b/i,
)
const DATED = compact(
  /\b(?:(?:on|in|early|mid|late)[ -](?:the (?:night|morning|evening) of )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|the \d)|last (?:month|week|year|night|\w+day)|this (?:month|week)|yesterday|\w+ (?:days|weeks|months) ago|that (?:night|day|morning|evening)|overnight|the \d{1,2}(?:st|nd|rd|th))\b/,
)
const PASSIVE =
  /\b(?:is|are|was|were|been|be|being) (?:\w+ly |not |also )?\w*(?:ed|en|shot|told|sent|held|put|set|cut|kept|made)\b/
const AUX = new Set(
  'is are was were has have had be been do does did can cannot will would may must could should might shall'.split(' '),
)
const PASSED_OVER = /^(?:not|been|also|now|still|only|being|be|\w+ly)$/

const tokenOf = remembered((word) => (/^\d/.test(word) ? '0' : word.toLowerCase().replaceAll("'", '')))
const tokensOf = (words: string): readonly string[] => (words.match(/[A-Za-z']+|\d[\d,.]*/g) ?? []).map(tokenOf)

/** A word without its commonest ending; not a real stem, only the same for the same word. */
const stem = remembered((word) => {
  if (word.length > 5) return word.replace(/(?:ings?|ed|es|s|ly|ers?|tion|ment)$/, '')
  return word.length > 3 ? word.replace(/s$/, '') : word
})

/** What a word, one of the subject or one of the predicate tells by itself. */
const ofWord: OfWord = (word) => [
  `w:${stem(word)}`,
  ...(FAMILY.get(word) ?? []).map((one) => `f:${one}`),
  ...sensesOf(word).map((sense) => `sense:${sense}`),
]
const ofSubject: OfWord = (word) => [
  ...(FAMILY.get(word) ?? []).map((family) => `subject:${family}`),
  ...sensesOf(word).map((sense) => `agent:${sense}`),
]
const ofDeed: OfWord = (word) => (FAMILY.get(word) ?? []).map((family) => `does:${family}`)
const ofAct: OfWord = (word) => (IS_HELPING.test(word) ? [] : sensesOf(word).map((sense) => `acts:${sense}`))
const IS_HELPING = /^(?:is|are|was|were|be|been|being|has|have|had)$/

/** What one tells of a statement by itself, whoever tells it, is worked out once: for asides and for kinds. */
const readOnce = remembered((full) => {
  const statement = statementOf(full)
  return { statement, marks: marksOf(statement).map((mark) => `mark:${mark}`), tokens: tokensOf(full) }
}, 100)

/**
 * What can be noticed about an English statement: its words, what they are about as subject and as predicate, tense and
 * aspect, habit and day, the marks of kind.ts, and who tells it in what words; null where nobody knows who does.
 */
export const noteStatement = (full: string, modality: Modality, teller: Teller | null, notes: Notes): void => {
  const { statement, marks, tokens } = readOnce(full)
  const { predicate, main } = statement
  notes.note('all')
  notes.noteWords(tokens, ofWord)
  notes.note(`first:${tokens[0] ?? ''}`)
  notes.note(`length:${Math.min(6, Math.floor(tokens.length / 5))}`)
  if (tokens.includes('0')) notes.note('number')
  if (HABIT.test(main)) notes.note('habit')
  if (DATED.test(full)) notes.note('dated')
  notes.note(`aspect:${predicate?.aspect ?? 'none'}`)
  notes.note(`modality:${modality}`)
  if (predicate !== null) {
    const verbs = tokensOf(predicate.words.slice(0, 80))
    const [verb = '', next = ''] = verbs
    notes.note(`v:${stem(verb)}`)
    notes.note(`vv:${verb}_${next}`)
    const carried = AUX.has(verb) ? verbs.slice(1).find((word) => !PASSED_OVER.test(word)) : undefined
    if (carried !== undefined) notes.note(`vc:${stem(carried)}`)
    notes.note(`tense:${AUX.has(verb) ? verb : verb.endsWith('ed') ? 'ed' : verb.endsWith('s') ? 's' : 'other'}`)
    if (PASSIVE.test(predicate.words.slice(0, 50))) notes.note('passive')
    const subject = tokensOf(predicate.subject)
    notes.note(`s:${stem(subject.at(-1) ?? 'none')}`)
    notes.note(`sf:${subject[0] ?? 'none'}`)
    notes.noteWords(subject, ofSubject)
    notes.noteWords(verbs.slice(0, 7), ofDeed)
    // The last of the words that were cut off may be half a word.
    notes.noteWords((verbs.length > 5 ? verbs : tokensOf(predicate.words)).slice(0, 5), ofAct)
  }
  for (const trait of tellerTraits(teller, 'en', stem)) notes.note(trait)
  for (const mark of marks) notes.note(mark)
}

/** What decides its kind: besides all that, which words stand together, and which letters. */
export const noteKind = (full: string, modality: Modality, teller: Teller | null, notes: Notes): void => {
  noteStatement(full, modality, teller, notes)
  const { tokens } = readOnce(full)
  noteShape(tokens, stem, notes)
  notes.noteWords(tokens, runTraits)
}

export const traitsOf = (full: string, modality: Modality, teller: Teller | null): readonly string[] =>
  listed((notes) => noteStatement(full, modality, teller, notes))

export const kindTraits = (full: string, modality: Modality, teller: Teller | null): readonly string[] =>
  listed((notes) => noteKind(full, modality, teller, notes))
