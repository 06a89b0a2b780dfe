import { dayOf, daysAfter, isoDay } from '../date/calendar.js'
import { closed, firstDay } from '../date/date.js'
import { fromLast } from '../date/derive.js'
import { COUNT, countOf } from '../date/month.js'
import { type Calendar, DAY, type Remembered } from '../known.js'
import { compact } from '../pattern.js'

/** Words for one thing, by which it is named again. */
const LIKE: readonly (readonly string[])[] = [
  ['election', 'vote', 'voting', 'poll', 'ballot'],
  ['trial', 'hearing', 'court', 'tried', 'verdict', 'sentenced'],
  ['shooting', 'shot', 'fired', 'killing', 'to fire', 'opened fire', 'gunfire'],
  ['killing', 'killed', 'shot', 'murder', 'beaten to death'],
  ['death', 'died', 'killed', 'was hit', 'shot', 'drowned', 'found dead'],
  ['crossing', 'crossed', 'escape', 'fled', 'got over', 'got across', 'swam'],
  ['escape', 'escaped', 'fled', 'crossed', 'got away', 'got over', 'got across', 'swam'],
  ['train', 'by rail', 'wagons'],
  ['disaster', 'swept away', 'flooded', 'collapsed', 'caved in', 'burst', 'broke ', 'storm', 'landslide'],
  ['flight', 'fled', 'escaped', 'crossed', 'ran across', 'defected'],
  ['defection', 'defected', 'fled', 'crossed', 'ran across'],
  ['attack', 'attacked', 'fired on', 'ambush', 'stabbed'],
  ['transfer', 'transferred', 'driven', 'taken over', 'handed over', 'sent back', 'moved'],
  ['execution', 'executed', 'shot', 'put to death', 'hanged'],
  ['meeting', 'lecture', 'gathered', 'called together', 'assembled', 'session'],
  ['lockdown', 'locked down', 'closed off', 'sealed', 'cut off', 'quarantine'],
  ['closure', 'closed', 'shut', 'sealed'],
  ['reopening', 'reopened', 'opened again', 'open again', 'resumed'],
  ['handover', 'handed over', 'returned', 'repatriation'],
  ['repatriation', 'repatriated', 'sent back', 'sent home', 'handed over', 'returned'],
  ['announcement', 'announce', 'declared'],
  ['proclamation', 'proclaimed', 'declared', 'decree', 'notice'],
  ['decree', 'decreed', 'order'],
  ['order', 'ordered', 'instruction', 'decree', 'directive', 'notice'],
  ['instruction', 'instructed', 'order', 'directive'],
  ['notice', 'posted', 'order', 'proclamation'],
  ['ban', 'banned', 'forbade', 'forbidden', 'prohibit', 'order', 'law'],
  ['law', 'rule', 'adopted'],
  ['arrest', 'arrested', 'caught', 'detained', 'seized', 'taken away', 'led away', 'picked up'],
  ['raid', 'raided', 'searched', 'stormed'],
  ['search', 'searched', 'raid'],
  ['explosion', 'blast', 'exploded', 'blew up'],
  ['blast', 'explosion', 'exploded', 'blew up'],
  ['flood', 'flooding', 'burst', 'broke ', 'under water', 'swept away', 'washed away', 'over the bank'],
  ['release', 'released', 'let go', 'freed', 'set free'],
  ['accident', 'crash', 'collapse', 'derailed', 'caved in', 'overturned'],
  ['collapse', 'collapsed', 'caved in', 'came down', 'fell in'],
  ['launch', 'launched', 'fired', 'test'],
  ['visit', 'visited', 'came to', 'inspected'],
  ['inspection', 'inspected', 'checked'],
  ['funeral', 'buried', 'cremated'],
  ['drill', 'exercise', 'maneuver'],
  ['incident', 'shot', 'killed', 'fired on', 'fired at', 'fight', 'clash', 'accident', 'crossed', 'fled', 'stabbed'],
  ['exchange', 'exchanged', 'zeros', 'revaluation', 'new notes', 'new currency'],
]

/** What must stand before a name for it to be more than a point in time: the thing is told there, not counted from. */
const COUNTED_FROM = compact(
  /\b(?:before|after|since|until|till|of|following|ahead of|during) (?:the |that |this |their |his |her |its )?(?:\w+ )?$/i,
)

const likeOf = (one: string): readonly string[] | undefined =>
  LIKE.find((words) => words[0] === one) ?? LIKE.find((words) => words.includes(one))

/** Whether something told before is what the word names. */
export const names = (word: string, told: string): boolean => {
  const flat = told.toLowerCase()
  const one = word.toLowerCase()
  const like = likeOf(one) ?? (one.endsWith('s') ? likeOf(one.slice(0, -1)) : undefined) ?? [one]
  return like.some((name) => {
    for (let at = flat.indexOf(name); at >= 0; at = flat.indexOf(name, at + 1))
      if (!/\w/.test(flat.charAt(at - 1)) && !COUNTED_FROM.test(flat.slice(Math.max(at - 32, 0), at))) return true
    return false
  })
}

/** The date of what is named again; of an announcement or an order, the day on which it was made. */
const dateOf = (calendar: Calendar, word: string, fits: (edtf: string) => boolean): string | null => {
  const date = (known: Remembered): string | null => {
    if (names(word, known.claim)) return known.edtf
    return known.cue !== '' && names(word, known.cue) ? (known.told ?? known.edtf) : null
  }
  const own = calendar.known.findLast((known) => !known.derived && fits(closed(date(known) ?? '')))
  const known = own ?? calendar.known.findLast((one) => fits(closed(date(one) ?? '')))
  if (known !== undefined) return closed(date(known)!)
  return calendar.tellings.findLast(({ cue, told }) => fits(told) && names(word, cue))?.told ?? null
}

const isDay = (edtf: string): boolean => DAY.test(edtf)
const isSpan = (edtf: string): boolean => /^\d{4}-\d\d(?:-\d\d)?\/\d{4}/.test(edtf)
const isAny = (edtf: string): boolean => edtf !== '' && !edtf.includes('/')

const ITS = '(?:the|that|this|their|his|her|its)'
/** A thing with a word or two before it: `the first train`, `her husband's death`. */
const THING = `${ITS} (?:(?!\\d|(?:the|an?|his|her|its|their|that|this|and|of|in)\\b)[\\w-]+(?:['’]s?)? ){0,2}?`
const NOUN =
  '((?!(?:day|night|morning|evening|afternoon|week|month|year|time|start|beginning|end|middle|spring|summer|autumn|fall|winter|weekend|hour|date|last|first|next)s?\\b)[a-z]{3,})'
const TIME = '(?:day|night|morning|evening|afternoon)'
const END = `(?=[,.;:)"”]|$| (?:in|at|on|near|and|but|when|that|which|who|of|by|for|with|from|was|were|had|came|went|began|took|got|to|she|he|they|the|a|an|nobody|no|all|some|people|soldiers|guards|police|his|her|their|its|our|my|we|you|it|every\\w*|not|there|this|one|two|three|several|many|most|more|only|has|have|is|are|would|could|did|because|while|so|\\w+ed|\\d+)\\b)`

/** A thing by one of its own names, whatever follows, or by any other where the phrase ends. */
const HEADS = LIKE.map(([head]) => head).join('|')
const NAMED = `(?:(${HEADS})\\b(?! of\\b)|${NOUN}${END})`

// All six are tried on small letters, which halves their code.
const ON_DAY = compact(`\\bon (?:the (?:very |same )?${TIME} of ${THING}${NOUN}|([a-z]+) day)\\b`)
const NTH = compact(`\\bon the (first|second|third|fourth|fifth|sixth|seventh) ${TIME} of ${THING}${NOUN}\\b`)
const BESIDE = compact(`\\b(?:on |in )?the (${TIME}|week|month) (before|after) ${THING}${NAMED}`)
const COUNTED = compact(
  `\\b(?:only |just |barely |exactly )?${COUNT} (day|week|month|year)s? (before|after|into) ${THING}${NAMED}`,
)
const SINCE = compact(`\\b(?:ever )?since ${THING}${NAMED}`)
const WITHIN = compact(
  `\\b(?:during|throughout|in|over) ${ITS} (?:(?:whole|entire|same|special) )?(?:[a-z]+ )?(period|campaign|mobilization|mobilisation|lockdown|drill|exercise|operation|festival|congress|blockade|curfew|quarantine|inspection|mourning|battle|crackdown)\\b(?! of)`,
)

const FEAST = /(?<!\b(?:before|after|of|until|since|for|to) )\bthe (holiday|anniversary)\b(?! (?:on|of|in)\b)/i
const LONG = compact(/\b(?:during|throughout|in|over) (?:the|that|this) (?:whole )?(\d{2,3})-day ([a-z]+)\b/i)
/** `the 70-day battle`: from its two ends, or from its beginning and its length. */
const courseOf = (calendar: Calendar, days: number, word: string): string | null => {
  const isIt = ({ claim }: Remembered): boolean => new RegExp(`\\b${days}-day ${word}\\b`, 'i').test(claim)
  const whole = calendar.known.findLast((known) => isSpan(known.edtf) && isIt(known))
  if (whole !== undefined) return whole.edtf
  const begun = calendar.known.findLast(
    (known) => isIt(known) && /\b(?:beg[au]n|opened|started|launched|kicked off)\b/.test(known.claim),
  )
  const from = firstDay(begun === undefined ? null : closed(begun.edtf))
  return from && `${isoDay(from)}/${isoDay(daysAfter(from, days - 1))}`
}

/** `the evening before the mobilization ended`: the one end of a span or the other. */
const endOf = (calendar: Calendar, word: string, rest: string): string | null => {
  const hit = /^ (?:(began|started|opened)|ended|was over|closed|finished|was lifted)\b/.exec(rest)
  const span = hit && dateOf(calendar, word, isSpan)?.split('/')
  return span ? (hit[1] ? span[0]! : span[1]!) : null
}

/** `since then`: from what the paragraph has told of, not from what it counts from it. */
export const sinceThen = (calendar: Calendar, paragraph: number): string | null => {
  const near = calendar.known.filter((known) => known.paragraph >= paragraph - 1 && isAny(closed(known.edtf)))
  const here = near.filter((known) => known.paragraph === paragraph)
  const plain = ({ derived }: Remembered): boolean => !derived
  const from = here.findLast(plain) ?? near.findLast(plain) ?? here.at(-1)
  return from === undefined ? null : `${closed(from.edtf)}/..`
}

/** What a time counted from a thing named again says, with the words it rests on. */
export type Occasion = { readonly edtf: string; readonly start: number; readonly end: number }

const found = (hit: RegExpExecArray, edtf: string | null): Occasion | null =>
  edtf === null ? null : { edtf, start: hit.index, end: hit.index + hit[0].length }

/** Monday to Sunday would be a guess: the seven days that follow or go before. */
const beside = (day: string, unit: string, isAfter: boolean): string | null => {
  const from = dayOf(day)
  if (from === null) return null
  if (unit === 'month') return fromLast(day, isAfter ? 1 : -1, 'month')
  if (unit !== 'week') return isoDay(daysAfter(from, isAfter ? 1 : -1))
  return isAfter
    ? `${isoDay(daysAfter(from, 1))}/${isoDay(daysAfter(from, 7))}`
    : `${isoDay(daysAfter(from, -7))}/${isoDay(daysAfter(from, -1))}`
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh']

/** Deeds that need no name of their own: what was told last is the only one that can be meant. */
const DEEDS = new Set(
  'landing fire blaze storm earthquake quake ambush clash brawl theft robbery sinking derailment speech verdict sentence poisoning breakout desertion mutiny riot protest strike intrusion broadcast'.split(
    ' ',
  ),
)
const deedTold = ({ known }: Calendar, word: string): string | null => {
  const last = known.at(-1)
  return last !== undefined && DEEDS.has(word) && last.kind === 'event' && isDay(last.edtf) ? last.edtf : null
}

/** `on the day of the shooting`, `since that announcement`, `the night before the trial`, `during the period`. */
export const occasionIn = (calendar: Calendar, printed: string): Occasion | null => {
  const small = printed.toLowerCase()
  const claim = small.length === printed.length ? small : printed
  const nth = NTH.exec(claim)
  if (nth) {
    const from = firstDay(dateOf(calendar, nth[2]!, isDay))
    return found(nth, from && isoDay(daysAfter(from, ORDINALS.indexOf(nth[1]!.toLowerCase()))))
  }
  const on = ON_DAY.exec(claim)
  if (on && !/\b(?:is|are) \w+ed\b|\bhas to\b/.test(claim)) return found(on, dateOf(calendar, (on[1] ?? on[2])!, isDay))
  const counted = COUNTED.exec(claim)
  if (counted) {
    const from = dateOf(calendar, (counted[4] ?? counted[5])!, /day|week/i.test(counted[2]!) ? isDay : isAny)
    const count = countOf(counted[1]!) * (/before/i.test(counted[3]!) ? -1 : 1)
    return found(counted, fromLast(from, count, counted[2]!.toLowerCase()))
  }
  const by = BESIDE.exec(claim)
  if (by) {
    const word = (by[3] ?? by[4])!
    const from = endOf(calendar, word, claim.slice(by.index + by[0].length)) ?? dateOf(calendar, word, isDay)
    return found(by, from && beside(from, by[1]!.toLowerCase(), /after/i.test(by[2]!)))
  }
  const since = SINCE.exec(claim)
  if (since && !isFirstSince(claim.slice(0, since.index))) {
    const word = (since[1] ?? since[2])!
    const from = dateOf(calendar, word, isAny) ?? deedTold(calendar, word.toLowerCase())
    return found(since, from && `${from}/..`)
  }
  const feast = FEAST.exec(claim)
  if (feast) return found(feast, dateOf(calendar, feast[1]!, isDay))
  const long = LONG.exec(claim)
  if (long) return found(long, courseOf(calendar, Number(long[1]), long[2]!))
  const within = WITHIN.exec(claim)
  if (within) {
    const span =
      within[1]!.toLowerCase() === 'period' ? calendar.known.findLast(({ edtf }) => isSpan(edtf))?.edtf : null
    return found(within, span ?? dateOf(calendar, within[1]!, isSpan))
  }
  return null
}

/** `the first trial since the mourning`: tells how rare it is, not when it was. */
export const isFirstSince = (before: string): boolean =>
  /\b(?:any \w+|first(?: \w+){0,6}|(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|\w+teenth|\w+ieth)(?: \w+){0,4}|most|worst|(?!west|east|northw|southe|arrest|protest|test|rest)\w{3,}est(?: \w+){0,3}) $/.test(
    before.slice(-60),
  )
