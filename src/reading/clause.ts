import { PAST, PRESENT } from './english/predicate.js'
import { type Cut, koreanCuts } from './korean/clause.js'
import type { Language } from './language.js'
import { isEmpty, type Span, trimmed } from './span.js'
import { compact } from './pattern.js'

const SUBJECT =
  "(?:(?:now|then|today|later|soon|these days|so far|instead) )?(?:not (?:even|one|all|a single) )?(?:(?:the|an?|their|his|her|its|our|every|each|all|half|some|many|most|few|several|no|one|another|other|soldiers?|guards?|officials?|residents?|people|authorities|two|three|four|five|those|these|anyone|everyone|everybody|whoever|nobody|none|it|they|we|he|she|there|[A-Z][\\w'-]+)\\b)"
const FINITE = compact(
  `\\b(?:is|are|was|were|has|have|had|will|would|may|might|must|can|cannot|could|do|does|did|shot|killed|died|used|bans|forbids|requires|provides|applies|imposes|faces|holds|covers|names|threatens|promises|go|take|keep|fears?|resents?|tempts?|serves?|put|\\w{3,}ed|${PAST}|${PRESENT})\\b`,
)
const BUT = compact(
  `(?:, but|; but|, yet|; yet|, while|, whereas|; however,) (?=${SUBJECT})|; (?=it (?:is|was|remains) (?:not |un|open)|(?:whether|how|what|where|why|nobody|no one) )`,
  'g',
)
/** `although everybody had expected it` is too little to stand alone. */
const ALTHOUGH = compact(`,? (?:although|though|even though) (?=${SUBJECT})`, 'g')
const AND = compact(`, and (?=${SUBJECT})(?!that (?:is|was)\\b|they\\b|he\\b|she\\b|it\\b|we\\b)`, 'g')
/** `…, and families pay`, `…, but now bribes no longer work`: a subject without an article, then its verb. */
const BARE_AND = compact(
  /, (?:and|but)(?: now| then| today)? (?!that )(?=(?:[a-z]+ ){0,2}[a-z]{3,}s (?:(?:[a-z]+ ){1,5}?)?(?:no longer |still |also |now |often |rarely |never )?(?:is|are|was|were|has|have|had|will|must|may|pay|live|keep|get|go|stay|sell|take|stand|work|need|fear|carry|buy|cost|come|do|cannot|can|wait|burst|refuse|search|sleep|eat|stop|check|make|made|ran|took|fled|came|went|gave|fell|rose|began|broke|brought|kept|lost|sold|found|left|opened|closed|fired|stopped|searched|died|refused|arrived|crossed)\b)/g,
)
/** `They landed on May 28, and since June 10 they have been taken round schools`: a day or a place stands before the second subject. */
const AND_THEN = /, (?:and|but) (?=(?:in|on|since|by|from|until|near|at) )/g
const BEGINS = new Set(
  'the a an they he she it we my our his her their people residents soldiers guards officials there no some many most two three four five several nobody everyone'.split(
    ' ',
  ),
)
const DETERMINED = new Set(['the', 'his', 'her', 'its', 'their'])
const NO_PLACE = new Set(['end', 'contrary', 'whole', 'least', 'most', 'same'])
/** Between the preposition and the subject stand one to four words; `at the same time the` is no place. */
const isPlaced = (right: string): boolean => {
  const parts = right.split(' ', 7)
  const at = parts.findIndex((part, index) => index > 1 && BEGINS.has(part))
  const isPhrase = DETERMINED.has(parts[1]!) && NO_PLACE.has(parts[2] ?? '')
  return at > 1 && at < 6 && !isPhrase
}
const CONTRAST = compact(
  `,? and (?=(?:each|every|nobody|no one|everyone|everybody|not one|the (?:other|others|rest|second|third)|another|a (?:second|third|fourth|fifth)|(?:one|two|three|four|five|several) (?:others|more))(?: \\w+)? (?:were|was|had|have|has|are|is|\\w+ed|${PAST})\\b)`,
  'g',
)
/** `…, and three men were taken away`: some are counted, and something befell them. */
const COUNTED = compact(
  /, (?:and|but) (?=(?:at least |about |some |only |more than )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|most|many|both|dozens|hundreds|\d[\d,]*)\b)/g,
)
/** `…, but “nobody knows whether it came”`: what was said in marks stands by itself beside what was told. */
const MARKED = /,? (?:and|but|yet|while|though)(?: that)? (?="[^"]*"[.,]?$)/g
const isMarked = (left: string, right: string): boolean => {
  const inner = right.replace(/["“”.,]/g, '')
  return stands(left, 4) && new RegExp(`^${SUBJECT}`, 'i').test(inner) && startsWithVerb(inner.slice(0, 120))
}
/** `Before the war a broker kept 30 percent; now it is half`: two times set against each other. */
const AGAINST = /; (?=\w)/g
const isAgainst = (left: string, right: string): boolean =>
  NOWADAYS.test(right) && !NOWADAYS.test(left) && stands(right, 3) && startsWithVerb(right)
const NOWADAYS =
  /^(?:now|today|these days|nowadays|since then|this (?:year|month|week|spring|summer|autumn|fall|winter|time))\b|\b(?:now|today|these days|nowadays|this (?:year|month|week|spring|summer|autumn|fall|winter))[.,"]*$/
const SECOND_THAT =
  /,? (?:and|but) that (?=\w)(?!(?:is|was|had|has|would|will|could|can|may|made|means?|day|night|year|month|week)\b)/g
/** `the pump has been dry since May and the workers carry water`: two subjects, each with a verb and more, without a comma. */
const PLAIN_AND = compact(` (?:and|but) (?=${SUBJECT})(?![A-Z][\\w'-]+ and )(?!(?:they|he|she|it|there)\\b)`, 'g')
/** `was adopted in 2015 and provides for …`, `sold her house and now lives in a tent`: what happened, and what holds. */
const THEN_NOW = compact(
  / and (?=(?:(?:is|are) (?:still|now|only|in (?:force|effect)|meant|valid|binding|known|believed|thought|said)\b|now (?=\w+)|(?:took|takes) effect\b|(?:came|comes) into (?:force|effect)\b|(?:has|have) (?:since|been|not|remained)\b|(?:provides|requires|bans|forbids|prohibits|obliges|allows|applies|imposes|threatens|calls for|holds|covers|names|lists|faces|remains|lives|works|serves|sells|costs|runs|contains|promises)\b))/g,
)
const UNDER = compact(
  /\b(?:that|whether|who|whom|which|what|why|how|where|because|if|unless|until|when|whenever|while|after|before|as|so|to|between|both|either|neither|not only)\b/i,
)
const TAGGED = compact(
  /, (?:as )?(?:part of|in (?:its|their|his|the|what)|the latest in|a sign (?:of|that)|a move (?:that|to|aimed)|in an (?:apparent |)(?:effort|attempt|bid)) [^;]*$/,
)
const CONCESSION = /^(?:Although|Though|While|Whereas|Even though) /
const APPOSED = /, (?=an? (?:policy|practice|move|step|decision|measure|claim|stance|position) that )/g

/** `went missing on Monday and was shot the following night`: each half tells its own time. */
const AND_DATED = /,? (?:and|but) (?:(?:then|later|only|just|finally|again|soon|instead) )?/g
const STARTS = new Set(
  `was were had is are has have on in since by a an the their his her its our every each all half some many most few several no not one another other soldiers guards officials residents people authorities two three four five six seven eight nine ten eleven twelve dozens hundreds thousands those these anyone everyone everybody whoever nobody none it they we he she there ${PAST.replaceAll('|', ' ')}`.split(
    ' ',
  ),
)
/** `was shot`, `only four people`, `the families`, `Seoul`: a verb, or one whom another statement is about. */
const startsAnew = (right: string): boolean => {
  const first = /^[\w'-]+/.exec(right)?.[0] ?? ''
  return STARTS.has(first) || /^(?:[A-Z]|\d)|..ed$/.test(first)
}
const TIMED = compact(
  /(?:\b(?:[Oo]n|[Ii]n|[Bb]y|[Ss]ince|until|[Ff]rom|of|[Aa]t|around|[Ll]ate|[Ee]arly|mid-?) ?(?:the )?(?:early |late |mid-|end of |beginning of |middle of |start of )?(?:Jan|Feb|Mar|Apr|May\b|June|July|Aug|Sep|Oct|Nov|Dec|(?:19|20)\d\d\b|\d{1,2}(?:st|nd|rd|th)\b|spring|summer|autumn|winter)|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\b(?:[Ll]ast|[Tt]his|next|following|same|that|previous) (?:very |same )?(?:year|month|week|night|day|morning|evening|spring|summer|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:days?|weeks?|months?|years?) (?:later|ago)\b|\byesterday\b)/,
)
/** A span told by its two ends, or a time that lies before the one of the deed. */
const ONE_SPAN = /\b(?:beg[au]n|begins|opened|started|starts|lasted|ran|had)\b/
const isTimedApart = (left: string, right: string): boolean => {
  if (!startsAnew(right)) return false
  if (UNDER.test(left.replace(/ (?:to|as|so)(?= )/g, '')) || ONE_SPAN.test(left)) return false
  const near =
    /^.*?(?=[,;] | (?:who|whom|whose|which|that|since|when|because|after|before|while|where|if|and|but)\b|$)/.exec(
      right,
    )![0]
  const [one, other] = [TIMED.exec(left), TIMED.exec(near)]
  if (one === null || other === null) return false
  if (left.slice(one.index, one.index + 30) === near.slice(other.index, other.index + 30)) return false
  if (/^(?:on|in|since|by) /.test(right)) return other.index < 3 && isPlaced(right) && startsWithVerb(right)
  // `men caught in May and sentenced in June were shot`: a verb more after the time tells the deed.
  return startsWithVerb(right) && !MORE.test(right.slice(other.index, near.length + 8))
}
const MORE = /\b(?:was|were|is|are|has|have|had|did)\b/

/** Statements that can be told apart inside one stretch, told by somebody or not; one with one statement comes back whole. */
export const clausesOf = (
  text: string,
  folded: string,
  span: Span,
  language: Language,
  isTold: boolean,
): readonly Span[] => {
  const cuts = language === 'ko' ? koreanCuts(folded, span, isTold) : englishCuts(folded, span)
  const out: Span[] = []
  let from = span.start
  for (const [end, next] of cuts) {
    if (end <= from) continue
    out.push(trimmed(text, { start: from, end }))
    from = next
  }
  const tag = language === 'en' ? TAGGED.exec(folded.slice(from, span.end)) : null
  const until = tag && stands(folded.slice(from, from + tag.index), 6) ? from + tag.index : span.end
  out.push(trimmed(text, { start: from, end: until }))
  return out.filter((clause) => !isEmpty(clause))
}

const englishCuts = (folded: string, span: Span): readonly Cut[] => {
  const words = folded.slice(span.start, span.end)
  const cuts: Cut[] = []
  const take = (pattern: RegExp, least: number, fits?: (left: string, right: string) => boolean): void => {
    pattern.lastIndex = 0
    for (let hit = pattern.exec(words); hit !== null; hit = pattern.exec(words)) {
      const [left, right] = [words.slice(0, hit.index), words.slice(hit.index + hit[0].length)]
      if (
        (pattern === SECOND_THAT ? left.split(' ').length >= 4 : stands(left, 4)) &&
        stands(right.slice(0, 160), least) &&
        (pattern === AGAINST || !isNested(left)) &&
        !quoteOpen(left) &&
        (fits?.(left, right) ?? true)
      )
        cuts.push([span.start + hit.index, span.start + hit.index + hit[0].length])
    }
  }
  take(BUT, 4)
  take(ALTHOUGH, 6)
  take(AND, 6)
  take(BARE_AND, 5)
  take(AND_THEN, 6, (_, right) => isPlaced(right) && startsWithVerb(right))
  take(COUNTED, 4)
  take(CONTRAST, 2)
  take(SECOND_THAT, 5)
  take(APPOSED, 3)
  take(MARKED, 4, isMarked)
  take(AGAINST, 3, isAgainst)
  take(PLAIN_AND, 6, (left, right) => !UNDER.test(left) && !/,/.test(left) && startsWithVerb(right))
  if (TIMED.test(words)) take(AND_DATED, 3, isTimedApart)
  take(THEN_NOW, 3, (left) => !UNDER.test(left) && HAPPENED.test(left))
  if (CONCESSION.test(words)) {
    const comma = words.indexOf(', ')
    if (comma > 0 && stands(words.slice(0, comma), 5) && stands(words.slice(comma + 2), 4))
      cuts.push([span.start + comma, span.start + comma + 2])
  }
  return cuts.sort((a, b) => a[0] - b[0])
}

/** The verb of what follows comes before any comma, and it is not a noun beside the one before (`the bank and the bridge were`). */
const startsWithVerb = (right: string): boolean => {
  const near = /^.*?(?=[,;]| (?:who|whom|whose|which|that|since|when|because|after|before|while|where|if)\b|$)/.exec(
    right.slice(0, 70),
  )![0]
  // `… and the minister of security at a meeting held in Sinuiju`: a meeting that was held, not one that held.
  const reduced = near.search(/ (?:held|made|built|sent|given|taken|[a-z]{3,}ed) (?:in|on|at|by|from) /)
  return FINITE.test(
    reduced > 0 && / (?:at|in|of|on|for) [^,]{2,30}$/.test(near.slice(0, reduced)) ? near.slice(0, reduced) : near,
  )
}
const HAPPENED = /\b(?:was|were|\w{3,}ed|came|went|sold|sent|fled|left|lost|fell)\b/

/** Whether there is a finite verb in `words`. */
export const hasVerb = (words: string): boolean => FINITE.test(words)

const stands = (words: string, least: number): boolean =>
  words.trim().split(/\s+/).length >= least && FINITE.test(words)

const SINCE_A_DAY = compact(
  /^(?:Since|After|Before) (?:(?:late|early|mid|the (?:end|beginning|start|middle) of)[- ])?(?:(?:last|this|the) (?:year|month|week|spring|summer|autumn|fall|winter)\b|January|February|March|April|May|June|July|August|September|October|November|December|\d)/,
)

/** Inside "so that …", "because …" or "when …" at the front, a comma closes the subordinate part. */
const isNested = (left: string): boolean =>
  !SINCE_A_DAY.test(left) && /^(?:If|When|Once|Unless|Because|Since|As|After|Before|With|Whether) [^,]*$/.test(left)

const quoteOpen = (left: string): boolean => (left.match(/"/g)?.length ?? 0) % 2 === 1
