import type { Calendar, Remembered, Subject } from '../known.js'
import type { Draft } from '../voice.js'
import { compact } from '../pattern.js'

type Mark = readonly [string, RegExp]

/** What English words show of whether they go on with a day told before. */
const MARKS: readonly Mark[] = [
  ['perfect', /\b(?:has|have) (?:\w+ )?(?:been|\w+ed|\w+en|had|gone|come|grown|become)\b/],
  ['before', /\bhad (?:\w+ )?(?:been|\w+ed|\w+en|gone|come|told|left|sent)\b/],
  ['present', /\b(?:is|are|do|does|can|must|may|will)\b/],
  ['was', /\b(?:was|were)\b/],
  ['ed', /\b\w{2,}ed\b/],
  ['would', /\bwould\b/],
  ['pronoun', /^["“']?(?:They|He|She|It|We|I|them|their)\b/i],
  ['the', /^The\b/],
  [
    'same',
    /\b(?:[Tt]h(?:is|at|ese)|(?:[Tt]he|that) same) (?:order|rule|notice|instruction|directive|ban|decree|letter|statement|report|law|meeting|trial|day|night)s?\b/,
  ],
  ['number', /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|both)\b/i],
  [
    'numbered',
    compact(
      /^(?:At least |About |Some |More than )?(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|both|several)\b)/i,
    ),
  ],
  ['not', /\b(?:not|no|nobody|none|never|nothing)\b/i],
  ['habit', /\b(?:often|usually|always|every|each|used to|still|now|no longer|these days|since|so far|any ?more)\b/i],
  ['also', /\b(?:also|too|as well|then|afterwards|later)\b/],
  ['if', /\b(?:if|whoever|anyone|those who)\b/i],
  ['ing', /^\w+ing\b/],
  ['because', /\b(?:because|since|so that|in order)\b/],
  ['lasting', /\b(?:hours?|minutes|days?|weeks|months|years)\b/],
  ['some', /^(?:A|An|Some|Several|Many|Most|Other|Another)\b/],
  ['there', /\b(?:there|the spot|the scene|that (?:day|night|morning|evening))\b/],
]

/** Beginnings of the longer words, by which a thing is known again. */
const stems = (claim: string): ReadonlySet<string> =>
  new Set((claim.toLowerCase().match(/[a-z]{4,}/g) ?? []).map((word) => word.slice(0, 6)))

const formOf = (edtf: string): string => {
  if (edtf.endsWith('/..')) return /^\d{4}-\d\d-\d\d\//.test(edtf) ? 'sinceDay' : 'since'
  if (/^\d{4}-\d\d-\d\d$/.test(edtf)) return 'day'
  if (/^\d{4}-\d\d$/.test(edtf)) return 'month'
  return /^\d{4}$/.test(edtf) ? 'year' : edtf.includes('/') ? 'span' : 'other'
}

/**
 * What speaks for or against an English statement without a day of its own going on with the day told last: how near it stands, who
 * tells both, what sort of statements they are, how exact the day is, what came between, and what its words show.
 */
export const carryTraits = (
  calendar: Calendar,
  last: Remembered,
  draft: Draft,
  { claim, kind, modality }: Subject,
): readonly string[] => {
  const { lately } = calendar
  const gap = Math.min(3, draft.paragraph - last.paragraph)
  const isSame = last.label === draft.voice.label
  const isOutlet = draft.voice.label === 'outlet'
  const isBreath = last.sentence === draft.sentence.start
  const form = formOf(last.edtf)
  const year = Number(/\d{4}/.exec(last.edtf)?.[0] ?? 0)
  const age = calendar.anchor === null ? 'none' : Math.min(3, calendar.anchor.year - year)
  const told = stems(last.claim)
  const again = [...stems(claim)].filter((stem) => told.has(stem)).length
  const common = [
    'all',
    `gap:${gap}`,
    `same:${isSame}`,
    `outlet:${isOutlet}`,
    `breath:${isBreath}`,
    `voice:${isSame}:${isOutlet}:${gap}:${isBreath}`,
    `kind:${kind}`,
    `after:${last.kind}`,
    `kinds:${kind}:${last.kind}`,
    `kindat:${kind}:${gap}:${isBreath}`,
    `modality:${modality}`,
    `form:${form}`,
    `formkind:${form}:${kind}`,
    `talk:${last.isTalk}`,
    `derived:${last.derived}`,
    `quoted:${draft.quoted}:${draft.continued}`,
    `quotedby:${draft.quoted}:${isSame}:${gap}`,
    `age:${age}`,
    `again:${Math.min(3, again)}`,
    `againat:${Math.min(2, again)}:${gap}`,
    `far:${Math.min(6, Math.floor((draft.sentence.start - last.sentence) / 60))}`,
    `since:${Math.min(4, lately.undated)}`,
    `sinceat:${Math.min(3, lately.undated)}:${gap}`,
    `lately:${lately.undated > 0}:${lately.paragraph === draft.paragraph}`,
    `twice:${calendar.known.at(-2)?.edtf === last.edtf}`,
  ]
  const flat = claim.replace(/\s+/g, ' ')
  const words = flat.toLowerCase().match(/[a-z]+/g) ?? []
  const own = [`first:${words[0] ?? ''}`, ...words.map((word) => `w:${word}`)]
  for (const [name, pattern] of MARKS) if (pattern.test(flat)) own.push(name, `${name}:${gap}`, `${name}:${kind}`)
  return [...new Set([...common, ...own])]
}
