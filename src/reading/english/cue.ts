import { actIn, goingOn, silenceIn } from './act.js'
import type { Cue } from './attribution.js'
import { besides, dayOfPaper } from './beside.js'
import { impersonal } from './impersonal.js'
import { participles } from './participle.js'
import { BESIDE, BETWEEN, englishRank, nameOfBody, REACHED_BY, speakerIn, VAGUE } from './speaker.js'
import { OF_A_LAND } from './stranger.js'
import { ADVERBIAL, NO_SPEAKER_AFTER, SPEAKS_AFTER, tailAfter } from './tail.js'
import { hasVerb } from '../clause.js'
import { compact } from '../pattern.js'

export type { Cue }

const VERBS =
  'said|says|say|told|tells|added|adds|explained|explains|continued|reported|reports(?! (?:to|over|back|for|about)\\b| on (?![A-Z]|the \\d))(?! (?:of|was|were|is|are|has|have|had)\\b)|(?:claims|notes|estimates)(?! (?:of|was|were|is|are|has|have|had)\\b)|claimed|stated|noted|revealed|alleged|recalled|warned|warns|confirmed|denied|denies|insisted|stressed|emphasi[sz]ed|disclosed|testified|remarked|observed|commented|relayed|admitted|maintained|argued|asserted|wrote(?! to (?![^.;]*\\bthat\\b))|acknowledged|suggested|estimated|predicted|rejected|dismissed|went on to say|went on(?= that\\b|[.,;:]|$)|pointed out|quoted|cited|conceded|cautioned|announced|heard from|remembers?|remembered|recalls|insists|maintains|admits|confirms|reckons|recounted|recounts|replied|answered|responded|countered|clarified|reiterated|declared|hinted|lamented|contends?|contended|cautions|stresses|alleges|acknowledges|complained(?= that|[.,;]|$)|complains?(?= that)|worr(?:y|ies|ied)(?= that)|vowed(?= that)|assured|briefed|informed|believes?|thinks?|suspects?|estimate|argues?|found(?= later\\b| that\\b|[.,;]|$| (?:in|on|last|earlier|this) [^,;."]{3,24}?(?: that\\b|[.,;]|$))|agree[ds]?(?= that\\b|[.,;]|$)|writes?(?= that\\b)|states(?= that\\b)|described(?= how\\b)|h(?:as|ave) been saying|(?:add|explain|claim|insist|report|warn|admit|recall|stress)(?= that\\b)|(?:confided|whispered|guess(?:es|ed)|wagered|objected|retorted|swears|swore|boast(?:s|ed)|protested|grumbled|mused)(?= that\\b|[.,;]|$)|(?:repeated|mentioned|conclude[sd]|indicate[sd]|charged|related)(?= that\\b)'
/** What is said in marks may be said with these too, the speaker after them. */
const AFTER_MARKS =
  'complained|agreed|agrees|confided|whispered|guessed|wagered|objected|retorted|swore|boasted|protested|grumbled|mused|repeated|concluded|related|shouted|found'
const VERB = compact(`\\b(${VERBS}|(?<=["'] )(?:${AFTER_MARKS})(?= [a-zA-Z]))\\b`, 'g')
const PASSIVE = /(?<!\bit )\b(?:was|were|been|be|being|are|is|get|got|given)(?: \w+ly| also| even)? $/

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

/** `According to Han Do-yun, a professor at …, the ration`: how far what is set beside the name goes. */
const besideName = (label: string, after: string): number => {
  const hit = /^(?:the )?[A-Z]/.test(label)
    ? /^ (an?|one of) [^,;."]{3,80},(?= (?!(?:who|which|whose|but|and|was|is)\b))/.exec(after)
    : null
  return hit !== null && speakerIn(hit[0].slice(1)) !== null && hasVerb(after.slice(hit[0].length)) ? hit[0].length : 0
}

/** `according to law`: by what something goes, and nobody's words. */
const MEASURE = new Set(
  'law laws plan schedule custom customs tradition rank age need size weight ability circumstances procedure rule rules regulations season status class gender merit'.split(
    ' ',
  ),
)
const isMeasure = (label: string): boolean =>
  MEASURE.has(label.replace(/^the /, '')) ||
  (/^(?:their|his|her|its) [a-z]+$/.test(label) && englishRank(label) === 'organ') ||
  /^(?:how|what|whether|where) /.test(label)

const ACCORDING_TO = compact(
  /,? ?\b([Aa]ccording to|[Bb]y (?:the )?accounts? of|[Ii]n the view of|[Ii]n the eyes of|[Aa]s reported by|[Ii]n the words of|[Ii]n the account of|[Aa]s told by) ((?:\b(?:[A-Z]|Mrs?|Ms|Dr)\.|[^,;."]){2,120}(?:, (?:(?:North|South) )?[A-Z][a-z]+ [Pp]rovince)?)(?:,(?= )|(?=[.;"])|$)/g,
)
const QUOTING = compact(
  /^ ?(?:quoting|citing|which (?:has |had )?(?:quoted|cited|was quoting|was citing)) ([^,;."]{2,90})(?:,|(?=[.]))/,
)
const WHO_ADDED = compact(/^,? (?:who|which) (?:also )?(?:added|said|explained|continued|noted|went on to say) that\b/)
const SOURCE_BESIDE = compact(`^ ?(${BESIDE}[^,.;"]{3,90})(?=[,.;"]|$)`)

const accordingTo = (sentence: string): readonly Cue[] => {
  const found: Cue[] = []
  for (const hit of sentence.matchAll(ACCORDING_TO)) {
    const label = hit[2]!
      .replace(/ (?:there|here)$/, '')
      .replace(/\bthat\b.*$/, '')
      .trim()
    if (isMeasure(label)) continue
    const atStart =
      sentence
        .slice(0, hit.index)
        .replace(/^(?:But|And|However|Meanwhile|Also),?/i, '')
        .trim() === ''
    const quoting = QUOTING.exec(sentence.slice(hit.index + hit[0].length, hit.index + hit[0].length + 110))
    const day = REACHED_BY.exec(label) ?? dayAtEnd(label)
    const after = sentence.slice(hit.index + hit[0].length)
    const apposed = VAGUE.test(label) ? SOURCE_BESIDE.exec(after) : null
    const plain = day ? label.slice(0, day.index) : label
    const known = hit[0].endsWith(',') && !day ? nameOfBody(label, `,${after.slice(0, 120)}`) : null
    const dayless = known?.name ?? `${plain}${apposed ? `, ${apposed[1]!}` : ''}`
    const beside = atStart && !quoting && !known && hit[0].endsWith(',') ? besideName(dayless, after) : 0
    const length =
      hit[0].length +
      beside +
      (quoting?.[0].length ??
        apposed?.[0].length ??
        (known ? known.length - 1 + (after.charAt(known.length - 1) === ',' ? 1 : 0) : undefined) ??
        (atStart ? 0 : (ASIDE_AFTER.exec(`,${after}`)?.[0].length ?? 1) - 1))
    found.push({
      start: hit.index,
      end: hit.index + length,
      form: atStart ? 'lead' : 'trail',
      label: dayless,
      verb: 'according',
      tellingWords: day?.[0] ?? ISSUED.exec(label)?.[0] ?? dayOfPaper(hit[2]!),
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
  /^((?:North Korea|Pyongyang|South Korea|China|Beijing|Seoul|Japan|Tokyo|Russia|Moscow|Washington|[Tt]he North|[Tt]he South)) ?(?:has |have |had |also |now |still |itself |always |long |repeatedly |again |publicly |consistently |, however, )*$/.exec(
    region.replace(/^ /, ''),
  )?.[1] ?? null

/** Who rules is said to order, and that is the outlet's to tell; what he told somebody that … he said. */
const leaderIn = (region: string): string | null =>
  /^ ?(Kim (?:Jong|Il|Yo) ?\w+) ?(?:has |have |had |also |later )*$/.exec(region)?.[1] ?? null

/** `announced the rule`, `rejected an appeal`: a deed with its object, not somebody's saying so. */
const MAKES = compact(
  /^(?:(?:reported|reports|claim(?:s|ed)?) (?:their|its|his|her|him|them|a share|part|victory)\b|(?:announced|declared|rejected|dismissed|disclosed|revealed|estimated) (?:an?|the|its|their|his|her|new|another|several|further|these|those|this)\b)(?! (?:same )?(?:day|week|month|time)\b)(?!(?<=^(?:rejected|dismissed) \w+) (?:reports?|claims?|allegations?|accusations?|accounts?|rumou?rs?)\b)/,
)

const cueAt = (sentence: string, at: number, verb: string, floor: number): Cue | null => {
  const from = Math.max(floor, boundaryBefore(sentence, at))
  const region = sentence.slice(from, at)
  if (PASSIVE.test(region) || /\b(?:to|not|who|whom|which|that|as|of|the|a|an|their|its) $/i.test(region)) return null
  if (
    /^ (?:(?:nothing|little)(?! (?:was|is|were|had|has|have|would|could|will|can)\b)|no more(?! than that\b)|not a word|so|that much|neither)\b/.test(
      sentence.slice(at + verb.length, at + verb.length + 24),
    )
  )
    return null
  if (/^(?:reports|claims|notes|estimates|thinks)$/.test(verb) && (NOUNS_BEFORE.test(region) || OF_A_LAND.test(region)))
    return null
  const isAfterMarks = /" ?$/.test(sentence.slice(Math.max(at - 2, 0), at))
  if (!isAfterMarks && MAKES.test(sentence.slice(at, at + verb.length + 24))) return null
  const tail = tailAfter(sentence, at + verb.length, verb)
  if (
    tail.isDirected &&
    !(
      (isAfterMarks || /["',]\s*$/.test(region)) &&
      /^(?:warned|cautioned)$/.test(verb) &&
      invertedCue(sentence, at, verb) !== null
    )
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
    const label =
      speakerIn(region.slice(start)) ??
      (STATES_SAY.test(verb) ? stateIn(region.slice(start)) : null) ??
      /^ ?(Kim) (?:also |later |has |had )?$/.exec(region.slice(start))?.[1] ??
      (verb === 'told' && / that$/.test(sentence.slice(0, tail.end)) ? leaderIn(region.slice(start)) : null)
    if (label === null) continue
    if (
      /^(?:believe|think|suspect|estimate|argue)s?$/.test(verb) &&
      !isTrail &&
      !/^(?:he|she)$/i.test(label) &&
      (englishRank(label) !== 'organ' || /authorities|government|army|military|police|party/i.test(label)) &&
      !/analyst|expert|observer|monitor|watcher|critic|source|researcher|partner|economist|activist/i.test(label)
    )
      continue
    if (
      verb === 'found' &&
      englishRank(label) !== 'organ' &&
      !/\b(?:researcher|author|team|scientist|surve|stud|inquir|review|analys|investigat|report|commission|panel|expert)/i.test(
        label,
      )
    )
      continue
    if (
      /^(?:add|explain|claim|insist|report|warn|admit|recall|stress)$/.test(verb) &&
      !/^they$/i.test(label) &&
      englishRank(label) !== 'group'
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
    const reached = `${REACHED.exec(region.slice(start))?.[0] ?? REACHED_BY.exec(region.slice(start))?.[0] ?? ''}${/ (?:who|whose) [^,]*$/.test(region) ? '' : (BETWEEN.exec(region)?.[0] ?? '')}`
    if (reporting)
      return {
        start: reporting.leads ? subject - front.length : trailStart(sentence, subject),
        end: reporting.end,
        form: reporting.leads ? 'lead' : 'trail',
        label,
        verb,
        tellingWords: reporting.day,
        front: reporting.leads ? front : '',
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
    const apposed =
      fronted ?? /, (?:citing|quoting|(?:who|which) (?:has |had )?(?:quoted|cited)) ([^,]+),/.exec(region.slice(start))
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

export const REACHED =
  /, (?:reached|contacted|speaking|interviewed|asked|questioned|talking|in a|in its|which (?:published|released|issued|carried)|(?:and )?who (?:spoke|met|was reached|was interviewed|talked)|(?:and )?whom? we (?:met|spoke|reached))[^,]*,/

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
  const day = dayAtEnd(hit[1]!)
  const label = day ? hit[1]!.slice(0, day.index) : hit[1]!
  return { label, end, day: hit[2] ?? day?.[0] ?? '', leads: /^ [\w']/.test(sentence.slice(end)) }
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

const ASIDE_AFTER = compact(
  /^(?:, (?:asking|requesting|speaking|reached|declining|insisting on|on condition|refusing|giving only|using|now|once|whose|who (?:asked|spoke|declined|requested))\b| when (?:reached|asked|contacted|pressed|interviewed)\b)[^;"_]{3,120}?(?=[.;"]|$)/,
)
/** What the text says of the speaker after naming him, up to the end of it. */
const ASIDE = compact(
  /^(?: by (?:tele)?phone)?,? (?:who (?:spoke|asked|would|was|did|wished|wanted|requested|refused|declined|like|has|had|is|talked|insisted|identified)|when (?:reached|asked|contacted|pressed)|now|once|formerly|today|reached|speaking|asking|requesting|contacted|interviewed|citing|on condition|whose|himself|herself|declining|an?|the) (?!.*\b(?:added|said|explained) that\b)[^;"_]{3,160}?(?=[.;"]|$)/,
)

/** `said a source in Hyesan on Tuesday`: the day belongs to the telling. */
const TRAILING_DAY = compact(
  / (?:(?:by|over) (?:tele)?phone )?(?:on |last |late |early |this )*(?:the \d{1,2}(?:st|nd|rd|th)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:in |early |late |mid-)*(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?: \d{1,2})?(?:,? \d{4})?|week|month|yesterday)$|(?: (?:in|at|over|via|by|during) (?:an? |the )?(?:[\w-]+ )?(?:phone|telephone|call|interview|message|statement|briefing|text message)(?: with [A-Z][\w ]+)?)$/,
)

/** `…,” said a market trader.` and `said the source, who added that …` */
const invertedCue = (sentence: string, at: number, verb: string): Cue | null => {
  const hit = SPEAKS_AFTER.exec(sentence.slice(at + verb.length, at + verb.length + 160))
  if (!hit || (/^[a-z]+ /.test(hit[1]!) && NO_SPEAKER_AFTER.test(hit[1]!))) return null
  const reached = REACHED_BY.exec(hit[1]!)
  const named = reached ? hit[1]!.slice(0, reached.index) : hit[1]!
  if (speakerIn(named) === null) return null
  const dated = reached ?? dayAtEnd(named)
  const known = nameOfBody(named, sentence.slice(at + verb.length + hit[0].length).slice(0, 120))
  const end = at + verb.length + hit[0].length + (known?.length ?? 0)
  const aside = ASIDE.exec(sentence.slice(end, end + 200))
  const more = WHO_ADDED.exec(sentence.slice(end, end + 60))
  const day = sentence.length - end < 4 ? null : ADVERBIAL.exec(sentence.slice(end, end + 60))
  const origin = /(?:^|, )(?:citing|quoting) ([^,;."]{3,90})$/.exec(aside?.[0] ?? '')?.[1] ?? null
  const label = known?.name ?? withApposition(dated ? hit[1]!.slice(0, dated.index) : named, sentence.slice(end))
  const tellsWho = aside !== null && label.includes(aside[0].replace(/^[, ]+/, '').slice(0, 12))
  return {
    start: trailStart(sentence, at),
    end: end + (more?.[0].length ?? aside?.[0].length ?? day?.[0].length ?? 0),
    form: 'trail',
    label,
    verb,
    tellingWords: `${dated?.[0] ?? ''} ${more || tellsWho ? '' : (aside?.[0] ?? day?.[0] ?? '')}`,
    front: '',
    origin: origin !== null && speakerIn(origin) !== null ? origin : null,
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

/** What may stand before the subject without a comma: a day, or the paper in which it was said. */
const FRONT =
  '(?:This time|At first|Afterwards|Later|Now|Earlier|Recently|Privately|By (?:tele)?phone|On the (?:tele)?phone)(?= (?:he|she|it|they|the|an?|one|another|its|his|her|[A-Z])\\b)|(?:In|Since|On) (?:(?:early |late |mid-)?[A-Z][a-z]+(?: \\d{1,2})?(?:,? \\d{4}| last year| this year| of last year)?|\\d{4})|Last (?:week|month|year|\\w+day)|(?:Earlier|Early|Late|Later) (?:this|last) (?:week|month|year)|(?:On )?[Tt]he (?:next|following|same|previous) (?:day|week|month|morning)|(?:A|One|Two|Three|Four|Five|Ten) (?:days?|weeks?|months?|years?) (?:later|earlier|before|after that|ago)|On the \\d{1,2}(?:st|nd|rd|th)|(?:At|During) (?:the|an?|its|another) (?:[\\w-]+ ){0,2}?(?:briefing|hearing|conference|meeting|session|rally|speech|interview|call|seminar|forum)(?: (?:on|in|at|with|of|last) [^,;]{2,40}?)?(?= (?:the|an?|its|[A-Z]\\w+ (?!\\d)\\w+)\\b)|In (?:the|an?|its|their|his|her|this|that) (?:[\\w-]+ ){0,2}?(?:letter|report|statement|notice|study|paper|message|interview|briefing|speech|article|commentary|editorial|appeal|petition|submission)(?: (?:to|of|on|from|last|published|dated|made public|released|sent|addressed|issued|delivered|seen) [^,;]{2,50}?)?(?= (?:the|an?|its|[A-Z])\\b)'
const DATED_FRONT = compact(`^(?:${FRONT}) `)
const SUBJECT_START = /, (?:and |but |while |where |when )?|^(?:But|And|However|Meanwhile|Also|Still|Yet|Then) /g

/** Candidate starts of the subject: the region's own, then after up to the last six commas or ands, longest first. */
const subjectStarts = (region: string): readonly number[] => {
  const front = DATED_FRONT.exec(region)?.[0].length ?? 0
  const starts: number[] = front > 0 ? [0, front] : [0]
  for (const hit of region.matchAll(SUBJECT_START)) if (hit.index >= front) starts.push(hit.index + hit[0].length)
  const kept = starts.length <= 8 ? starts : [0, ...starts.slice(-7)]
  return front > 0 ? [...kept.slice(1), 0] : kept
}
