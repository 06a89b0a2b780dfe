import { compact } from '../pattern.js'

const HEARER = compact(
  /^ (?:(?:an?|the|the same|this|that) (?:[\w'-]+ ){0,3}?(?:hearing|briefing|audience|committee|commission|inquiry|tribunal|crowd|panel|court|conference|seminar|forum|meeting|rally|gathering|session)(?: (?:of|in|at) (?:the )?[A-Z]\w*(?: [A-Z]\w*)*)?|(?:the )?(?:National Assembly|parliament|lawmakers|senators|diplomats|delegates)(?=[\s,.])|us|me|him|her|them|(?:lawmakers|reporters|journalists|parliament|a (?:parliamentary|press|news|closed-door) [\w ]{3,30}?)(?=[\s,.;])|(?:the |a |an )?(?:[\w-]+ ){0,2}(?:newspaper|newspapers|news agency|agency|broadcaster|radio|station|website|magazine|daily|outlet) (?:[A-Z][\w.&-]*)(?: [A-Z][\w.&-]*)*|(?:the |this |our |a )?(?:news )?(?:agency|station|newspaper|paper|daily|radio|outlet|website|broadcaster|channel|magazine|group|network|organi[sz]ation|charity|institute|reporters?|correspondents?|writer|media|press)\b|(?:the )?[A-Z][\w.&-]*(?: [A-Z][\w.&-]*)*(?:'s?)?(?: [A-Z][\w]*)*(?: \([A-Z][A-Z.&]{1,6}\))?)/,
)
const OPENS = new Set('the a an this its his her their our another'.split(' '))
const NO_HEARER = new Set('to about not how what who which when where than and or fact on last earlier'.split(' '))
const JOINS = new Set('of for from with in at'.split(' '))
/** `told the Korean service of Radio Taedong that`: whatever is addressed, up to the word that opens what was said. */
const hearerOf = (rest: string): number => {
  const that = rest.indexOf(' that ')
  if (that < 0 || /^ that (?:is|was|had) /.test(rest.slice(that, that + 10)) || /[,;."_]/.test(rest.slice(0, that)))
    return 0
  const parts = rest.slice(1, that).split(' ')
  const day = parts.findIndex(
    (part, index) =>
      index > 1 &&
      (/^(?:on|last|earlier|this)$/.test(part) || (part === 'in' && DAY_NEXT.test(parts[index + 1] ?? ''))),
  )
  const named = day < 0 ? parts : parts.slice(0, day)
  const isAddressed =
    OPENS.has(named[0]!) &&
    named.length >= 2 &&
    named.length <= 10 &&
    named.every(
      (part, index) =>
        !NO_HEARER.has(part) &&
        (!JOINS.has(part) || /^[A-Z]/.test((named[index + 1] === 'the' ? named[index + 2] : named[index + 1]) ?? '')),
    )
  return isAddressed ? named.join(' ').length + 1 : 0
}
const DAY_NEXT = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d|early|late|mid)/
export const ADVERBIAL = compact(
  /^,? (?:also|on the (?:sidelines|fringes|margins)(?: of [^,.;"]{3,60}?)?|with an? (?:\w+ )?(?:shrug|sigh|laugh|smile|grin|nod|wave of the hand)|in (?:its|his|her|their) (?:\w+ )?(?:newsletter|bulletin|magazine|gazette|yearbook|white paper|survey|filing|update|blog)|to (?:the )?(?:United Nations|U\.?N\.?|European Union|Security Council|Human Rights Council|International \w+(?: \w+)?)|again|earlier|later|then|separately|further|at the time|on condition of anonymity|(?:by|via|over|through) (?:the |a |an )?(?:encrypted |secure |mobile )?(?:(?:tele)?phone|text message|text|e-?mail|message|letter|fax|video link|messenger|messaging app)|in (?:a|an|the|the same|its|his|her|their) (?:[\w-]+ ){0,2}?(?:call|interview|statement|report|message|briefing|broadcast|conversation|commentary|dispatch|e-?mail|letter|telephone call|press release|press conference|news conference|editorial|article|paper|study|post|speech|testimony|annual report|memoir|book|affidavit|submission|diary|column|blog post|open letter)(?: to (?:the )?[A-Z]\w*(?: [A-Z]\w*)*| (?:with|to|on|by) (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|the \d|\d|last|this)[\w ]*)[^,.;]{1,40}?)?(?:, (?:released|published|issued|dated|posted|aired|carried|sent|made public) [^,;.]{3,40},| (?:released|published|issued|dated|posted|aired|carried|sent|made public|broadcast|seen|obtained|delivered))?|(?:in|from) [A-Z]\w+(?=[.,;]|$| that\b| (?:(?:on|last|this|late|early) )*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day| on [A-Z])|at (?:a|an|the|its) (?:[\w-]+ ){0,2}?(?:briefing|news conference|press conference|hearing|seminar|forum|meeting|event)(?: in [A-Z]\w+)?|on (?:its|his|her|their) (?:official |own )?(?:website|web site|home ?page|(?:Telegram )?channel|blog|account|social media (?:page|account))|(?:on |last |this |late |early |late on |early on |on late )?(?:the (?:morning|evening|night|afternoon) of )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|(?:on |in |on the (?:morning|evening|night|afternoon) of |at the (?:start|beginning|end) of |since )?(?:early |late |mid-)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?: \d{1,2}(?!\d))?(?:,? \d{4})?|on the \d{1,2}(?:st|nd|rd|th)|on \d{1,2} [A-Z][a-z]+|(?:on )?the (?:following|next|same|previous) (?:day|morning|evening|week|month)|(?:a|one|two|three|four|five|six|ten) (?:days?|weeks?|months?) (?:later|earlier|after(?:wards)?|before)|the (?:day|week|month) (?:before|after)|in its (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday) (?:edition|issue|broadcast)|yesterday|today|\w+ (?:days|weeks|months|years) ago|the day before|earlier in the (?:week|day)|earlier this (?:week|month)|this (?:week|month)|(?:in |earlier )?last (?:week|month|year|spring|summer|autumn|fall|winter|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)|(?:before|in) (?:the )?(?:parliament|National Assembly|Congress|Diet)|in \d{4}|recently|(?:later (?:in )?|at the (?:start|beginning|end) of )?(?:the same|that) (?:day|week|month|year)|to [A-Z][\w ]{1,30}?)(?=[\s,.;:]|$)/,
)

/** Whoever was told what stands before (`…, a driver told the source.`, `…,” an officer told the crowd on Friday.`). */
const ANY_HEARER = compact(
  /^ (?!nothing\b|so\b)(?:(?!to\b|that\b|of\b|not\b|what\b|how\b|about\b)[\w'-]+ ){0,6}?(?!to\b|that\b|of\b|not\b|about\b)[\w'-]+(?=(?: (?:on |last |this |in |at |by |over |earlier |yesterday)[^,;."]{0,40})?(?:[.,;]|$))/,
)
/** `…, a source told Voice of Moran (VOM)`: the rest of a name. */
const NAMED_ON = /^(?: of (?:the )?[A-Z][\w'-]*(?: [A-Z][\w'-]*)*)?(?: \([A-Z]{2,6}\))?(?=[ .,;]|$)/
const MET =
  '^ (?:after|before|during|following|outside|upon|on leaving) (?:(?!\\b(?:that|he|she|it|they|we|there)\\b)[^,;."]){3,90}?'
/** `told reporters after a briefing that …`: when it was. */
const MET_BEFORE = compact(`${MET}(?= that\\b)`)
/** `…, a lawmaker told reporters after a closed briefing`: what was said stands before, so the rest is when it was. */
const MET_AFTER = compact(`${MET}(?=[.,;]|$)`)
/** `told the guard he had lost it`: what follows is a statement, not what somebody was told to do. */
const SPOKEN_TO = compact(
  /^ (?:the|an?|his|her|their|its) (?:[\w'-]+ ){0,2}?[\w'-]+(?= (?:he|she|it|they|there|nobody|no one|we|I) (?:had|has|was|were|is|are|did|would|could|will|knew|saw|never|do|does|have|must|may|might|only)\b)/,
)
const CLOSES = /["_,] ?[^",;]{2,120}$/

type Tail = {
  readonly end: number
  readonly words: string
  readonly origin: string | null
  readonly isDirected: boolean
}

const NAME = "[A-Z](?:[\\w'&-]|\\.(?=\\w)|(?<=\\b(?:[A-Z]|Mrs?|Ms|Dr|Prof|Col|Gen|Lt|Rev))\\.)*"
/** `…,” said a trader in Hyesan`, `said Mr. Choe`, `said residents of the town`: who stands after the verb. */
export const SPEAKS_AFTER = compact(
  `^ ((?:an?|the|its|his|her|their|my|our|another|one|several|some|two|three|four|most|many|\\d+) [^,;."]{2,110}(?:, (?:(?:North|South) )?[A-Z][a-z]+ [Pp]rovince)?|${NAME}(?: ${NAME}){0,5}(?: (?!who |which |and )[a-z][^,;."]{1,80})?|another|others|(?:[a-z][\\w-]+ ){0,3}?(?:[a-z]+s|people|police|women|men)(?: (?:in|from|of|at|near|along|on) [^,;."]{2,80})?)(?: (?:of|from|at|with) [^,;."]{2,80})?(?=[,;."]|$)`,
)
export const NO_SPEAKER_AFTER =
  /^(?:that|there|it|he|she|they|we|you|to|in|on|at|when|if|because|what|how|why|no|nobody|this|these|those|such|not|as|was|is|were|has|had) /

/** Reads hearer, day and origin after the verb; `end` is where the reported words may begin. */
export const tailAfter = (sentence: string, from: number, verb: string): Tail => {
  let at = from
  const takes = (pattern: RegExp): string | null => {
    const rest = sentence.slice(at, at + 220)
    const hit = rest.length < 4 ? null : pattern.exec(rest)
    if (hit) at += hit[0].length
    return hit ? hit[0] : null
  }
  const isTold = /^(?:told|tells|warned|warns|cautioned)$/.test(verb)
  let isDirected = false
  if (isTold) {
    const isAfter = /^(?:told|tells)$/.test(verb) && CLOSES.test(sentence.slice(0, from - verb.length))
    const addressed = hearerOf(sentence.slice(at, at + 220))
    at += addressed
    const hearer =
      (addressed > 0 ? '' : null) ??
      takes(HEARER) ??
      takes(/^ [a-z][\w' ]{1,30}?(?=(?: (?:on|last|earlier|this) [^,;."]{3,24}?)? that\b)/) ??
      (isAfter ? takes(ANY_HEARER) : null) ??
      takes(SPOKEN_TO)
    if (hearer !== null) takes(/^ (?:of|in|from|at) (?!that\b|it\b|this\b)[\w' -]{2,60}?(?= that\b)/)
    if (hearer !== null && isAfter) takes(NAMED_ON)
    if (hearer !== null) takes(MET_BEFORE) ?? (isAfter ? takes(MET_AFTER) : null)
    if (isAfter) takes(/^ (?:in|at|from|near) (?:the )?[A-Z][\w'-]*(?: [A-Z][\w'-]*)*/)
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
  // `told the paper on February 1, the first day of the Lunar New Year, that …`
  if (/(?:\d|day)$/.test(words)) takes(/^, (?:the|an?) [^,;."]{3,70},(?= that\b)/)
  takes(/^,? (?:however|though|moreover|meanwhile),?(?= that\b)/)
  takes(/^ no more than(?= that\b)/)
  takes(/^,? that\b(?! (?:time|day|year|week|month|night|evening|morning)\b)/)
  return { end: at, words, origin: origin ? origin[1]!.trim() : null, isDirected }
}
