import { predicateIn } from '../english/scene.js'
import { sensesOf } from '../english/sense.js'
import type { Calendar, Remembered, Subject } from '../known.js'
import type { Draft } from '../voice.js'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))
// Sets of words rather than patterns: they make no code.
const SUFFERED = setOf(
  'gone come told left sent made held kept lost run had dealt led put set cut shot brought caught hit let found shut been',
)
const BETWEEN = setOf('not never already just also all both later')
const HEARSAY = setOf('said reported believed thought rumored rumoured understood')
const MODAL = setOf('will would can could may might must shall should do does')
const PAST = setOf(
  'went came got shot ran fled fell rose began broke brought bought built caught chose drew drove fought flew found froze gave grew heard held hid kept knew led left lost made met paid said sank saw sent sold spent spoke stole stood struck swam took threw told wore wrote put set lay read did',
)

/** The tense of the verb that carries the statement. */
const tenseOf = (said: string): string => {
  const [verb = '', ...rest] = said.match(/[a-z]+/g) ?? []
  if (verb === '') return 'none'
  if (verb === 'has' || verb === 'have') return 'perfect'
  const next = rest.find((word) => !BETWEEN.has(word) && !word.endsWith('ly')) ?? ''
  const isSuffered = SUFFERED.has(next) || next.endsWith('ed') || next.endsWith('en')
  if (verb === 'had') return isSuffered ? 'before' : 'past'
  const isWas = verb === 'was' || verb === 'were'
  if ((isWas || verb === 'is' || verb === 'are') && HEARSAY.has(rest[0] ?? '') && rest[1] === 'to') return 'hearsay'
  if (isWas) return isSuffered ? 'suffered' : (rest[0] ?? '').endsWith('ing') ? 'going' : 'was'
  if (verb === 'is' || verb === 'are') return next === 'to' ? 'due' : 'is'
  if (MODAL.has(verb)) return verb
  return PAST.has(verb) || verb.endsWith('ed') ? 'past' : 'present'
}

/** By what the statement names those it is about. */
const subjectOf = (subject: string, claim: string, told: string): string => {
  const words = (subject === '' ? claim : subject).toLowerCase()
  if (/^(?:they|he|she|it|his|her|their|its|them)\b/.test(words)) return 'pronoun'
  if (/\bof (?:them|the|those)\b|\bthe (?:others?|two|three|four|rest|first|second)\b/.test(words)) return 'part'
  if (/^(?:the|that|this|these|those)\b/.test(words))
    return (words.match(/[a-z]{4,}/g) ?? []).some((word) => told.includes(word.slice(0, 6))) ? 'again' : 'the'
  if (/^(?:nobody|no one|none|nothing|neither|no)\b/.test(words)) return 'none'
  if (/^(?:an?|one|another|some|several|many|most|few|all|two|three|four|five|\d+)\b/.test(words)) return 'some'
  return /^(?:i|we|my|our)\b/.test(words) ? 'own' : 'bare'
}

/** The statement told last lays something down or makes it known: what follows may be its content. By five letters. */
const PAPER = setOf('order instr direc notic decre procl rule rules offer lette law laws ban bans docum guide circu')
const GATHERING = setOf('lectu meeti calle read sessi gathe assem trial trials rally court')
const MADE_KNOWN = setOf('told annou campa banne')
/** What may be the content of an order. */
const BIDS =
  /\b(?:whoever|anyone|those who|anybody|(?:is|are|was|were) (?:not )?to|must|may not|no one may|will be|shall|were (?:told|asked|ordered)|should)\b/

/** Beginnings of the longer words, by which a thing is known again. */
const stems = (words: string): ReadonlySet<string> =>
  new Set((words.match(/[a-z]{4,}/g) ?? []).map((word) => word.slice(0, 6)))
const sensesIn = (words: string): ReadonlySet<string> =>
  new Set((words.match(/[a-z]+/g) ?? []).flatMap((word) => sensesOf(word)))

const formOf = (edtf: string): string => {
  if (edtf.endsWith('/..')) return 'since'
  if (/^\d{4}-\d\d-\d\d$/.test(edtf)) return 'day'
  if (/^\d{4}-\d\d$/.test(edtf)) return 'month'
  return /^\d{4}$/.test(edtf) ? 'year' : 'span'
}

/**
 * What speaks for or against an English statement without a day of its own going on with the day told last: what the rules
 * say, how near it stands and who tells both, what sort of statements they are, how exact the day is, in what tense it is
 * told and of whom, and whether what was told last lays something down.
 */
export const carryTraits = (
  { known, lately }: Calendar,
  last: Remembered,
  draft: Draft,
  { claim, kind }: Subject,
  isRuled: boolean,
): readonly string[] => {
  const flat = claim.replace(/\s+/g, ' ').toLowerCase()
  const told = last.claim.toLowerCase()
  const predicate = predicateIn(claim)
  const said = (predicate?.words ?? '').toLowerCase()
  const gap = Math.min(2, draft.paragraph - last.paragraph)
  const isSame = last.label === draft.voice.label
  const near = `${gap}:${isSame}`
  const tense = tenseOf(said)
  const aspect = predicate?.aspect ?? 'none'
  const form = formOf(last.edtf)
  const sort = kind === 'directive' || kind === 'penalty' || kind === 'incentive' ? 'rule' : kind
  const subject = subjectOf(predicate?.subject ?? '', flat, told)
  const heads = (told.match(/[a-z]+/g) ?? []).map((word) => word.slice(0, 5))
  const isPaper = heads.some((head) => PAPER.has(head))
  const isGathering = heads.some((head) => GATHERING.has(head))
  const laysDown = isPaper || isGathering || heads.some((head) => MADE_KNOWN.has(head))
  const bids = BIDS.test(flat)
  const before = stems(told)
  const again = [...stems(flat)].filter((stem) => before.has(stem)).length
  const senses = [...sensesIn((said.match(/[a-z]+/g) ?? []).slice(0, 6).join(' '))].filter(
    (sense) => sense !== 'be' && sense !== 'have',
  )
  const toldSenses = sensesIn(told)
  const isShared = senses.some((sense) => toldSenses.has(sense))
  return [
    'all',
    `ruled:${isRuled}`,
    `tense:${tense}`,
    `tensekind:${tense}:${kind}`,
    `tensenear:${tense}:${near}`,
    `tenseform:${tense}:${form}`,
    `tenseafter:${tense}:${last.kind}`,
    `near:${kind}:${near}`,
    `aspect:${aspect}`,
    `aspectnear:${aspect}:${kind}:${near}`,
    `laid:${laysDown}:${sort}:${near}`,
    `laidby:${laysDown}:${last.kind}:${sort}`,
    `paper:${isPaper}:${sort}:${near}`,
    `gathered:${isGathering}:${sort}:${near}`,
    `bids:${bids}:${laysDown}:${near}`,
    `bidskind:${bids}:${sort}:${laysDown}`,
    `of:${subject}`,
    `ofkind:${subject}:${kind}`,
    `ofnear:${subject}:${near}`,
    `oftense:${subject}:${tense}`,
    `next:${lately.undated === 0}:${near}`,
    `again:${Math.min(3, again)}`,
    `twice:${known.at(-2)?.edtf === last.edtf}`,
    `quoted:${draft.quoted}:${draft.continued}`,
    `quotedby:${draft.quoted}:${near}`,
    ...senses.flatMap((sense) => [`sense:${sense}`, `sensesort:${sense}:${sort}`]),
    ...new Set((flat.match(/[a-z]+/g) ?? []).map((word) => `w:${word}`)),
    ...(isShared ? ['shared', `sharednear:${near}`] : []),
  ]
}
