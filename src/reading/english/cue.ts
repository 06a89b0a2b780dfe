import { actIn, goingOn, silenceIn } from './act.js'
import type { Cue } from './attribution.js'
import { besides } from './beside.js'
import { impersonal } from './impersonal.js'
import { participles } from './participle.js'
import { BESIDE, BETWEEN, englishRank, REACHED_BY, speakerIn, VAGUE } from './speaker.js'
import { compact } from '../pattern.js'

export type { Cue }

const VERBS =
  'said|says|say|told|tells|added|adds|explained|explains|continued|reported|reports|claimed|claims|stated|noted|notes|revealed|alleged|recalled|warned|warns|confirmed|denied|denies|insisted|stressed|emphasi[sz]ed|disclosed|testified|remarked|observed|commented|relayed|admitted|maintained|argued|asserted|wrote|acknowledged|suggested|estimated|predicted|rejected|dismissed|went on to say|went on|pointed out|quoted|cited|conceded|cautioned|announced|heard from|remembers?|remembered|recalls|insists|maintains|admits|confirms|reckons|recounted|recounts|replied|answered|responded|countered|clarified|reiterated|declared|hinted|lamented|contends?|contended|cautions|stresses|alleges|acknowledges|complained(?= that|[.,;]|$)|complains?(?= that)|worr(?:y|ies|ied)(?= that)|vowed(?= that)|assured|briefed|informed|believes?|thinks?|suspects?|estimates?|argues?|found(?= that\\b|[.,;]|$)|agreed(?= that\\b|[.,;]|$)|described(?= how\\b)|h(?:as|ave) been saying'
const VERB = new RegExp(`\\b(${VERBS})\\b`, 'g')
const PASSIVE = /(?<!\bit )\b(?:was|were|been|be|being|are|is|get|got|given)(?: \w+ly| also| even)? $/

const HEARER = compact(
  /^ (?:an? (?:[\w-]+ ){0,3}?(?:hearing|briefing|audience|committee|panel|court|conference|seminar|forum|meeting|rally|gathering|session)(?: (?:of|in|at) (?:the )?[A-Z]\w*(?: [A-Z]\w*)*)?|(?:the )?(?:National Assembly|parliament|lawmakers|senators|diplomats|delegates)(?=[\s,.])|us|me|him|her|them|(?:lawmakers|reporters|journalists|parliament|a (?:parliamentary|press|news|closed-door) [\w ]{3,30}?)(?=[\s,.;])|(?:the |a |an )?(?:[\w-]+ ){0,2}(?:newspaper|newspapers|news agency|agency|broadcaster|radio|station|website|magazine|daily|outlet) (?:[A-Z][\w.&-]*)(?: [A-Z][\w.&-]*)*|(?:the |this |our |a )?(?:news )?(?:agency|station|newspaper|paper|daily|radio|outlet|website|reporters?|correspondents?|writer|media|press)\b|(?:the )?[A-Z][\w.&-]*(?: [A-Z][\w.&-]*)*(?:'s?)?(?: [A-Z][\w]*)*)/,
)
const ADVERBIAL = compact(
  /^,? (?:also|on the (?:sidelines|fringes|margins)(?: of [^,.;"]{3,60}?)?|with an? (?:\w+ )?(?:shrug|sigh|laugh|smile|grin|nod|wave of the hand)|in (?:its|his|her|their) (?:\w+ )?(?:newsletter|bulletin|magazine|gazette|yearbook|white paper|survey|filing|update|blog)|to (?:the )?(?:United Nations|U\.?N\.?|European Union|Security Council|Human Rights Council|International \w+(?: \w+)?)|again|earlier|later|then|separately|further|at the time|on condition of anonymity|(?:by|via|over|through) (?:the |a |an )?(?:encrypted |secure |mobile )?(?:(?:tele)?phone|text message|text|e-?mail|message|letter|fax|video link|messenger|messaging app)|in (?:a|an|the|the same|its|his|her|their) (?:[\w-]+ ){0,2}?(?:call|interview|statement|report|message|briefing|broadcast|conversation|commentary|dispatch|e-?mail|letter|telephone call|press release|press conference|news conference|editorial|article|paper|study|post|speech|testimony|annual report|memoir|book|affidavit|submission|diary|column|blog post|open letter)(?: to (?:the )?[A-Z]\w*(?: [A-Z]\w*)*| (?:with|to|on|by) (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|the \d|\d|last|this)[\w ]*)[^,.;]{1,40}?)?(?:, (?:released|published|issued|dated|posted|aired|carried|sent|made public) [^,;.]{3,40},| (?:released|published|issued|dated|posted|aired|carried|sent|made public|broadcast|seen|obtained|delivered))?|(?:in|from) [A-Z]\w+(?=[.,;]|$)|at (?:a|an|the|its) (?:[\w-]+ ){0,2}?(?:briefing|news conference|press conference|hearing|seminar|forum|meeting|event)(?: (?:in|on) [A-Z]\w+)?|on (?:its|his|her|their) (?:official |own )?(?:website|web site|home ?page|(?:Telegram )?channel|blog|account|social media (?:page|account))|(?:on |last |this |late |early |late on |early on |on late )?(?:the (?:morning|evening|night|afternoon) of )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|(?:on |in |on the (?:morning|evening|night|afternoon) of |at the (?:start|beginning|end) of |since )?(?:early |late |mid-)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?: \d{1,2}(?!\d))?(?:,? \d{4})?|on the \d{1,2}(?:st|nd|rd|th)|on \d{1,2} [A-Z][a-z]+|(?:on )?the (?:following|next|same|previous) (?:day|morning|evening|week|month)|(?:a|one|two|three|four|five|six|ten) (?:days?|weeks?|months?) (?:later|earlier|after(?:wards)?|before)|the (?:day|week|month) (?:before|after)|in its (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday) (?:edition|issue|broadcast)|yesterday|today|\w+ (?:days|weeks) ago|the day before|earlier in the (?:week|day)|earlier this (?:week|month)|this (?:week|month)|last (?:week|month|year)|in \d{4}|recently|(?:the same|that) (?:day|week|month|year)|to [A-Z][\w ]{1,30}?)(?=[\s,.;:]|$)/,
)

type Tail = {
  readonly end: number
  readonly words: string
  readonly origin: string | null
  readonly isDirected: boolean
}

/** Reads hearer, day and origin after the verb; `end` is where the reported words may begin. */
const tailAfter = (sentence: string, from: number, verb: string): Tail => {
  let at = from
  const takes = (pattern: RegExp): string | null => {
    const rest = sentence.slice(at, at + 220)
    const hit = rest.length < 2 ? null : pattern.exec(rest)
    if (hit) at += hit[0].length
    return hit ? hit[0] : null
  }
  const isTold = /^(?:told|tells|warned|warns|cautioned)$/.test(verb)
  let isDirected = false
  if (isTold) {
    const hearer = takes(HEARER) ?? takes(/^ [a-z][\w ]{1,24}?(?= that\b)/)
    const isOpen = /^(?:told|tells)$/.test(verb) || /^ (?!that\b|of\b|on\b|in\b)\w/.test(sentence.slice(at))
    isDirected = (hearer === null && isOpen) || /^ (?:not )?to [a-z]/.test(sentence.slice(at))
  }
  for (let turn = 0; turn < 4; turn++) if (takes(ADVERBIAL) === null) break
  const origin =
    /^,? (?:quoting|citing) (?!(?:what|how|that|the fact|reasons|concerns|fears)\b)((?:[^,.;"](?!as saying))+)/.exec(
      sentence.slice(at, at + 160),
    )
  if (origin) at += origin[0].length
  const words = sentence.slice(from, at)
  takes(/^,? (?:however|though|moreover|meanwhile),?(?= that\b)/)
  takes(/^,? that\b(?! (?:time|day|year|week|month|night|evening|morning)\b)/)
  return { end: at, words, origin: origin ? origin[1]!.trim() : null, isDirected }
}

/** All attributions of one sentence (folded, quotations masked), in order and without overlap. */
export const englishCues = (sentence: string): readonly Cue[] => {
  const cues: Cue[] = []
  const add = (cue: Cue): void => {
    if (cue.end > cue.start && !cues.some((other) => other.start < cue.end && cue.start < other.end)) cues.push(cue)
  }
  for (const cue of accordingTo(sentence)) add(cue)
  for (const cue of impersonal(sentence)) add(cue)
  for (const cue of besides(sentence)) add(cue)
  VERB.lastIndex = 0
  for (let hit = VERB.exec(sentence); hit !== null; hit = VERB.exec(sentence)) {
    if (cues.some((cue) => cue.start <= hit!.index && hit!.index < cue.end)) continue
    const cue = cueAt(
      sentence,
      hit.index,
      hit[1]!,
      cues.reduce((end, other) => (other.end <= hit!.index ? Math.max(end, other.end) : end), 0),
    )
    if (cue) add(cue)
  }
  for (const cue of participles(sentence, cues)) add(cue)
  for (const cue of goingOn(sentence, cues)) add(cue)
  const silence = cues.length === 0 ? (silenceIn(sentence) ?? actIn(sentence)) : null
  return cited(
    sentence,
    (cues.length === 0 && silence ? [silence] : cues).sort((a, b) => a.start - b.start),
  )
}

/** `The channel said a thousand were missing, citing an official in Seoul.`: at the end stands who was the first to say it. */
const cited = (sentence: string, cues: readonly Cue[]): readonly Cue[] => {
  const last = cues.at(-1)
  const hit = last === undefined ? null : /, (?:citing|quoting) ([^,;."]{3,90})\.?$/.exec(sentence)
  if (!hit || last!.form !== 'lead' || last!.origin !== null || last!.label === null || last!.end > hit.index)
    return cues
  if (englishRank(last!.label) !== 'organ' || speakerIn(hit[1]!) === null) return cues
  const origin: Cue = { ...last!, start: hit.index, end: hit.index + hit[0].length, form: 'trail', label: hit[1]! }
  return [...cues.slice(0, -1), { ...last!, origin: hit[1]! }, { ...origin, tellingWords: '', front: '' }]
}

const accordingTo = (sentence: string): readonly Cue[] => {
  const found: Cue[] = []
  const pattern =
    /,? ?\b([Aa]ccording to|[Bb]y (?:the )?accounts? of|[Ii]n the view of|[Ii]n the eyes of|[Aa]s reported by|[Ii]n the words of|[Ii]n the account of|[Aa]s told by) ((?:[A-Z]\.|[^,;."]){2,120})(?:,(?= )|(?=[.;"])|$)/g
  for (let hit = pattern.exec(sentence); hit !== null; hit = pattern.exec(sentence)) {
    const label = hit[2]!
      .replace(/ (?:there|here)$/, '')
      .replace(/\bthat\b.*$/, '')
      .trim()
    const atStart =
      sentence
        .slice(0, hit.index)
        .replace(/^(?:But|And|However|Meanwhile|Also),?/i, '')
        .trim() === ''
    const quoting = /^ ?(?:quoting|citing) ([^,;.]{2,90}),/.exec(
      sentence.slice(hit.index + hit[0].length, hit.index + hit[0].length + 110),
    )
    const day = REACHED_BY.exec(label) ?? dayAtEnd(label)
    const after = sentence.slice(hit.index + hit[0].length)
    const apposed = VAGUE.test(label) ? new RegExp(`^ ?(${BESIDE}[^,.;"]{3,90})(?=[,.;"]|$)`).exec(after) : null
    const dayless = `${day ? label.slice(0, day.index) : label}${apposed ? `, ${apposed[1]!}` : ''}`
    const length =
      hit[0].length +
      (quoting?.[0].length ??
        apposed?.[0].length ??
        (atStart ? 0 : (ASIDE_AFTER.exec(`,${after}`)?.[0].length ?? 1) - 1))
    found.push({
      start: hit.index,
      end: hit.index + length,
      form: atStart ? 'lead' : 'trail',
      label: dayless,
      verb: 'according',
      tellingWords: day?.[0] ?? ISSUED.exec(label)?.[0] ?? '',
      front: '',
      origin: quoting ? quoting[1]! : null,
      silent: false,
    })
  }
  return found
}

/** `it had nothing to confirm, while an official …`: what stands before the second speaker was said by the first. */
const CLAUSE_BEFORE =
  /\b(?:is|are|was|were|has|have|had|will|would|could|did|does|do)\b.*?(,? (?:while |whereas |but |and )?)$/

/** `some reports`, `these claims` are things, not deeds. */
const NOUNS_BEFORE =
  /\b(?:some|many|several|these|those|news|media|press|other|few|such|earlier|recent|unconfirmed|local|all|no|any|various|conflicting|both|false|that both|similar|first|initial) $/i

/** A capital or a country may be said to say something; what it orders is the outlet's to tell. */
const STATES_SAY =
  /^(?:says|said|insists|insisted|claims|claimed|denies|denied|maintains|maintained|argues|argued|acknowledged|admitted)$/
const stateIn = (region: string): string | null =>
  /^((?:North Korea|Pyongyang|South Korea|China|Beijing|Seoul|Japan|Tokyo|Russia|Moscow|Washington|The North|The South)) ?(?:has |have |had |also |now |still |itself |, however, )*$/.exec(
    region.replace(/^ /, ''),
  )?.[1] ?? null

/** `announced the rule`, `rejected an appeal`: a deed with its object, not somebody's saying so. */
const MAKES = compact(
  /^(?:announced|rejected|dismissed|disclosed|revealed|estimated) (?:an?|the|its|their|his|her|new|another|several|further|these|those|this)\b(?! (?:same )?(?:day|week|month|time)\b)(?!(?<=^(?:rejected|dismissed) \w+) (?:reports?|claims?|allegations?|accusations?|accounts?|rumou?rs?)\b)/,
)

const cueAt = (sentence: string, at: number, verb: string, floor: number): Cue | null => {
  const from = Math.max(floor, boundaryBefore(sentence, at))
  const region = sentence.slice(from, at)
  if (PASSIVE.test(region) || /\b(?:to|not|who|whom|which|that|as|of|the|a|an|their|its) $/i.test(region)) return null
  if (
    /^ (?:nothing|little|no more|not a word|so|that much|neither)\b/.test(
      sentence.slice(at + verb.length, at + verb.length + 24),
    )
  )
    return null
  if (/^(?:reports|claims|notes|estimates|thinks)$/.test(verb) && NOUNS_BEFORE.test(region)) return null
  if (MAKES.test(sentence.slice(at, at + verb.length + 24))) return null
  const tail = tailAfter(sentence, at + verb.length, verb)
  if (
    tail.isDirected &&
    !(/["',]\s*$/.test(region) && /^(?:warned|cautioned)$/.test(verb) && invertedCue(sentence, at, verb) !== null)
  )
    return null
  const rest = sentence.slice(tail.end + (ASIDE_AFTER.exec(sentence.slice(tail.end, tail.end + 200))?.[0].length ?? 0))
  const reporting = reportedSpeaker(sentence, verb, at + verb.length)
  const isTrail = /^\s*(?:[.,;!?]|$)/.test(rest) && !/^\s*[,:] ?["']_/.test(rest)
  const isApposed = !isTrail && /["',]\s*$/.test(region) && APPOSED.test(region)
  const inverted =
    !isApposed && (isTrail || region.trim() === '' || /["',]\s*$/.test(region)) ? invertedCue(sentence, at, verb) : null
  if (inverted && !/^(?:told|tells|quoted|cited)$/.test(verb) && /(?:["'] ?|, ?)$/.test(sentence.slice(0, at)))
    return inverted
  if (
    floor > 0 &&
    /\b(?:and|but|also|then) $/.test(region) &&
    /^ (?:that\b|(?:the|an?|they|he|she|it|there|no|some|many|most|all|their|his|her|its)\b|[A-Z])/.test(
      sentence.slice(at + verb.length),
    )
  )
    return {
      start: at - (/,? ?(?:and|but|also|then) $/.exec(region)?.[0].length ?? 0),
      end: tail.end,
      form: 'lead',
      label: null,
      verb,
      tellingWords: '',
      front: '',
      origin: null,
      silent: false,
    }
  for (const start of subjectStarts(region)) {
    const label = speakerIn(region.slice(start)) ?? (STATES_SAY.test(verb) ? stateIn(region.slice(start)) : null)
    if (label === null) continue
    if (
      /^(?:believe|think|suspect|estimate|argue)s?$/.test(verb) &&
      !/^(?:he|she)$/i.test(label) &&
      !(/^estimate/.test(verb) && englishRank(label) === 'organ') &&
      !/analyst|expert|observer|monitor|watcher|critic|source|researcher|partner|economist|activist/i.test(label)
    )
      continue
    if (
      verb === 'found' &&
      englishRank(label) !== 'organ' &&
      !/\b(?:surve|stud|inquir|review|analys|investigat|report|commission|panel|expert)/i.test(label)
    )
      continue
    if (verb === 'announced' && /\b(?:government|authorities|army|military)$/i.test(label)) continue
    if (
      floor > 0 &&
      verb === 'announced' &&
      /^an? (?:[\w-]+ ){0,3}?(?:van|loudspeaker|car|voice|speaker|notice|poster)s?$/.test(label)
    )
      continue
    const subject = from + start + (/^ */.exec(region.slice(start))?.[0].length ?? 0)
    const told = floor > 0 ? CLAUSE_BEFORE.exec(region.slice(0, start)) : null
    const front = told ? told[1]! : region.slice(0, start)
    const reached = `${REACHED.exec(region.slice(start))?.[0] ?? ''}${BETWEEN.exec(region)?.[0] ?? ''}`
    if (reporting)
      return {
        start: trailStart(sentence, subject),
        end: reporting.end,
        form: reporting.leads ? 'lead' : 'trail',
        label,
        verb,
        tellingWords: reporting.day,
        front: '',
        origin: reporting.label,
        silent: false,
      }
    if (isTrail)
      return {
        start: trailStart(sentence, subject),
        end: tail.end + (ASIDE_AFTER.exec(sentence.slice(tail.end, tail.end + 200))?.[0].length ?? 0),
        form: 'trail',
        label,
        verb,
        tellingWords: `${reached} ${tail.words} ${ASIDE_AFTER.exec(sentence.slice(tail.end, tail.end + 200))?.[0] ?? ''}`,
        front: '',
        origin: tail.origin,
        silent: false,
      }
    const fronted = /^(?:Citing|Quoting) ([^,]+),/.exec(region)
    const apposed = fronted ?? /, (?:citing|quoting) ([^,]+),/.exec(region.slice(start))
    return {
      start: subject - front.length,
      end: tail.end,
      form: 'lead',
      label,
      verb,
      tellingWords: `${reached} ${tail.words}`.trim(),
      front,
      origin: tail.origin ?? (apposed ? apposed[1]! : null),
      silent: false,
    }
  }
  return null
}

/** `A second source, an official in …, said a team …`: the speaker stands before the verb with what is set beside him. */
const APPOSED = /^ ?(?:[A-Z][\w' -]{2,60}), (?:an?|the|who|whose|one of|formerly|now) [^,"]{2,90}, ?$/

const REACHED =
  /, (?:reached|contacted|speaking|interviewed|asked|questioned|talking|in a|in its|which (?:published|released|issued|carried)|who (?:spoke|was reached|was interviewed|talked))[^,]*,/

/** `the station quoted an informed source as saying (on Tuesday)`: the one quoted is the speaker, before or after the words. */
const reportedSpeaker = (
  sentence: string,
  verb: string,
  after: number,
): { readonly label: string; readonly end: number; readonly day: string; readonly leads: boolean } | null => {
  if (verb !== 'quoted' && verb !== 'cited') return null
  const hit =
    /^ ([^,;."]{2,90}?) as (?:saying|telling (?:reporters|it|them|\w+ \w+)|\w+ing)( (?:on|last|in) (?!that\b)[^,;."]{3,24}?(?= that\b|[,.;]|$))?(?: that)?\b/.exec(
      sentence.slice(after, after + 190),
    )
  if (!hit) return null
  const end = after + hit[0].length
  return { label: hit[1]!, end, day: hit[2] ?? '', leads: /^ [\w']/.test(sentence.slice(end)) }
}

/** `one of the villagers, a ginseng farmer`: a label that says little takes what is set beside it. */
const withApposition = (label: string, after: string): string => {
  const hit = VAGUE.test(label)
    ? new RegExp(`^, (${BESIDE}[^,.;"_]{3,90})(?=[,.;"]|$)`).exec(after)
    : /^(?:an?|another|one) /i.test(label)
      ? /^, ((?:formerly|now|once) (?:with|in|at|living|based) [^,.;"_]{2,90})(?=[,.;"]|$)/.exec(after)
      : null
  return hit ? `${label}, ${hit[1]!}` : label
}

const ISSUED =
  /\b(?:issued|published|released|dated|posted|sent|obtained) (?:in|on|last) [^,;]{3,24}|\b(?:inquiry|report|study|survey|paper) of \d{4}/

/** Inside a relative clause the day is no day of telling. */
const dayAtEnd = (label: string): RegExpExecArray | null =>
  / (?:who|whose|that|whom) /.test(label) ? null : TRAILING_DAY.exec(label)

const ASIDE_AFTER =
  /^(?:, (?:asking|requesting|speaking|reached|declining|insisting on|on condition|refusing|giving only|using|now|once|whose|who (?:asked|spoke|declined|requested))\b| when (?:reached|asked|contacted|pressed|interviewed)\b)[^;"_]{3,120}?(?=[.;"]|$)/
/** What the text says of the speaker after naming him, up to the end of it. */
const ASIDE =
  /^(?: by (?:tele)?phone)?,? (?:who (?:spoke|asked|would|was|did|wished|wanted|requested|refused|declined|like|has|had|is|talked|insisted|identified)|when (?:reached|asked|contacted|pressed)|now|once|formerly|today|reached|speaking|asking|requesting|contacted|interviewed|citing|on condition|whose|himself|herself|declining|an?|the) (?!.*\b(?:added|said|explained) that\b)[^;"_]{3,160}?(?=[.;"]|$)/

/** `said a source in Hyesan on Tuesday`: the day belongs to the telling. */
const TRAILING_DAY =
  / (?:(?:by|over) (?:tele)?phone )?(?:on |last |late |early |this )*(?:the \d{1,2}(?:st|nd|rd|th)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:in |early |late |mid-)*(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?: \d{1,2})?(?:,? \d{4})?|week|month|yesterday)$|(?: (?:in|at|over|via|by|during) (?:an? |the )?(?:[\w-]+ )?(?:phone|telephone|call|interview|message|statement|briefing|text message)(?: with [A-Z][\w ]+)?)$/

/** `…,” said a market trader.` and `said the source, who added that …` */
const invertedCue = (sentence: string, at: number, verb: string): Cue | null => {
  const hit =
    /^ ((?:an?|the|another|one|several|some|two|three|four|most|many|\d+) [^,;."]{2,110}|[A-Z][\w.'&-]*(?: [A-Z][\w.'&-]*){0,5}|another|others)(?: (?:of|from|at|with) [^,;."]{2,80})?(?=[,;."]|$)/.exec(
      sentence.slice(at + verb.length, at + verb.length + 160),
    )
  if (!hit) return null
  const reached = REACHED_BY.exec(hit[1]!)
  const named = reached ? hit[1]!.slice(0, reached.index) : hit[1]!
  if (speakerIn(named) === null) return null
  const dated = reached ?? dayAtEnd(named)
  const end = at + verb.length + hit[0].length
  const aside = ASIDE.exec(sentence.slice(end, end + 200))
  const more = /^,? (?:who|which) (?:also )?(?:added|said|explained|continued|noted|went on to say) that\b/.exec(
    sentence.slice(end, end + 60),
  )
  const day = ADVERBIAL.exec(sentence.slice(end, end + 60))
  const label = withApposition(dated ? hit[1]!.slice(0, dated.index) : named, sentence.slice(end))
  const tellsWho = aside !== null && label.includes(aside[0].replace(/^[, ]+/, '').slice(0, 12))
  return {
    start: trailStart(sentence, at),
    end: end + (more?.[0].length ?? aside?.[0].length ?? day?.[0].length ?? 0),
    form: 'trail',
    label,
    verb,
    tellingWords: `${dated?.[0] ?? ''} ${more || tellsWho ? '' : (aside?.[0] ?? day?.[0] ?? '')}`,
    front: '',
    origin: null,
    silent: false,
  }
}

const trailStart = (sentence: string, subject: number): number => {
  const before = /,? ?(?:and |but )?$/.exec(sentence.slice(Math.max(subject - 6, 0), subject))
  return subject - (before ? before[0].length : 0)
}

/** Where a clause with its own speaker may begin: the sentence, a semicolon, a closing quotation mark. */
const boundaryBefore = (sentence: string, at: number): number => {
  const mark = Math.max(sentence.lastIndexOf(';', at - 1), sentence.lastIndexOf('_"', at - 1))
  if (mark < 0) return 0
  return sentence.charAt(mark) === ';' ? mark + 1 : mark + 2
}

const DATED_FRONT =
  /^(?:(?:In|Since|On) (?:(?:early |late |mid-)?[A-Z][a-z]+(?: \d{1,2})?(?:,? \d{4}| last year| this year| of last year)?|\d{4})|Last (?:week|month|year|\w+day)|(?:Earlier|Early|Late|Later) (?:this|last) (?:week|month|year)|(?:On )?[Tt]he (?:next|following|same|previous) (?:day|week|month|morning)|(?:A|One|Two|Three|Four|Five|Ten) (?:days?|weeks?|months?) (?:later|earlier|before|after that)|On the \d{1,2}(?:st|nd|rd|th)) /

/** Candidate starts of the subject: the region's own, then after up to the last six commas or ands, longest first. */
const subjectStarts = (region: string): readonly number[] => {
  const starts: number[] = [0]
  const pattern =
    /, (?:and |but |while )?|^(?:(?:But|And|However|Meanwhile|Also|Still|Yet|Then)|(?:In|Since|On) (?:(?:early |late |mid-)?[A-Z][a-z]+(?: \d{1,2})?(?:,? \d{4}| last year| this year| of last year)?|\d{4})|Last (?:week|month|year|\w+day)|(?:Earlier|Early|Late|Later) (?:this|last) (?:week|month|year)|(?:On )?[Tt]he (?:next|following|same|previous) (?:day|week|month|morning)|(?:A|One|Two|Three|Four|Five|Ten) (?:days?|weeks?|months?) (?:later|earlier|before|after that)|On the \d{1,2}(?:st|nd|rd|th)) /g
  for (let hit = pattern.exec(region); hit !== null; hit = pattern.exec(region)) starts.push(hit.index + hit[0].length)
  const kept = starts.length <= 8 ? starts : [0, ...starts.slice(-7)]
  return DATED_FRONT.test(region) ? [...kept.slice(1), 0] : kept
}
