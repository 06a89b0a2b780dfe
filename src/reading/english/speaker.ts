import { PAST } from './predicate.js'
import { hasVerb } from '../clause.js'
import { compact, small } from '../pattern.js'

const PEOPLE =
  '[Ss]ources?|[Rr]esidents?|[Oo]fficials?|[Oo]fficers?|[Ss]oldiers?|[Gg]uards?|[Tt]raders?|merchants?|labou?rers?|workers?|farmers?|villagers?|wom[ae]n|m[ae]n|chair(?:man|woman|person)|sergeants?|secretar(?:y|ies)|founders?|organi[sz]ers?|judges?|coordinators?|mothers?|fathers?|husbands?|wi(?:fe|ves)|neighbou?rs?|students?|teachers?|drivers?|smugglers?|brokers?|[Dd]efectors?|escapees?|refugees?|[Ss]pokes(?:man|woman|person)|[Aa]nalysts?|[Ee]xperts?|[Dd]elegates?|[Nn]egotiators?|[Aa]mbassadors?|professors?|researchers?|interviewees?|partners?|reporters?|correspondents?|insiders?|informants?|[Ww]itness(?:es)?(?: to (?:the|an?|this|that) \\w+)?|[Aa]ctivists?|lawyers?|directors?|heads?|chiefs?|representatives?|relatives?|friends?|acquaintances?|[Ll]ocals?|members?|diplomats?|envoys?|ministers?|commanders?|doctors?|nurses?|fisherm[ae]n|contacts?|vendors?|shopkeepers?|pastors?|colleagues?|lecturers?|persons?|[Pp]eople|[Oo]bservers?|monitors?|veterans?|sailors?|captains?|lawmakers?|migrants?|rapporteurs?|business(?:man|woman|men|people)|watchers?|[Cc]ritics?|lecturers?|engineers?|miners?|nationals?|citizens?|survivors?|sisters?|brothers?|cousins?|aunts?|uncles?|daughters?|sons?|parents?|families|family|elders?|leaders?|economists?|historians?|authors?|tourists?|visitors?|guides?|authority figure|[Ss]omeone|[Ss]omebody'
const BODIES =
  'Watch|Circle|Neighbou?rs|Friends|Monitor|Bureau|Academy|University|Party|Fund|Foundation|Federation|Alliance|Coalition|Society|Forum|Project|Initiative|Database|Observatory|[Pp]rosecutors?|[Cc]oast [Gg]uard|[Mm]ilitary|[Aa]rmy|[Gg]overnment|[Aa]uthorities|Secretariat|[Cc]ompan(?:y|ies)|firm|hospital|court|church|[Mm]ission|[Cc]onsulate|[Tt]hink [Tt]ank|[Cc]harity|[Aa]ssociation|newspapers?|[Dd]aily|dailies|papers?|[Ss]tations?|broadcasters?|[Aa]genc(?:y|ies)|[Rr]adio|[Mm]inistry|ministries|[Ss]ervice|[Gg]roups?|[Oo]rgani[sz]ations?|[Oo]ffice|[Cc]ommittee|outlets?|magazines?|websites?|sites?|[Ii]nstitutes?|[Cc]ent(?:re|er)|[Dd]epartment|[Mm]edia|[Tt]elevision|[Nn]etwork|[Pp]olice|[Ee]mbassy|[Cc]ouncil|[Cc]ommission|notices?|statements?|leaflets?|documents?|reports?|letters?|Ilbo|News|Press|Times|Post|Shimbun|Television|TV|Today|NK|Journal|Herald|Tribune|Association|Union|Command|Headquarters'
const PRONOUN = /^(?:the other|(?:all|the) (?:two|three|four|five|six)|both|he|she|it|they|another|others|one|some)$/i

const DETERMINER =
  '(?:[Aa]n?|[Tt]he|[Aa]nother|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ss]everal|[Ss]ome|[Mm]any|[Mm]ultiple|[Oo]thers?|[Ii]ts|[Tt]heir|[Oo]ur|[Bb]oth|[Aa] few|[Ff]ew|[Aa]ll|[Hh]is|[Hh]er|[Mm]y)'
const PLACEPHRASE =
  '(?: (?:in|from|of|inside|near|at|with|to(?= the [A-Z])|within|close to|familiar with|based in|(?:now |currently )?(?:living|working|resettled|studying|based) (?:in|as|at)|on|along|for|there|around|outside|across|who had|who has|who have)(?: [^,;]{1,80})?(?:, (?:China|Russia|Japan|Thailand|Laos|Vietnam|Mongolia|(?:North|South) Korea|(?:(?:North|South) )?[A-Z][a-z]+ [Pp]rovince))?)?'
const PARTICIPLE =
  '(?: (?:(?:\\w+ed|sent|given|put|hung|read|written|built) (?:out |up |down )?(?:in|by|on|to|at|from|with|near) [^,;]{1,60}|(?:waiting|working|living|standing|queu(?:e)?ing|serving|staying|travell?ing|returning|arriving|coming) (?:in|on|at|from|near|there|outside|for|back|across|along)(?: [^,;]{1,60})?))?'
const RELATIVE = '(?: (?:who|whom|that|whose) [^,;]{1,90})?'
const APPOSITION =
  "(?:, (?:[A-Z][\\w'-]+(?: (?:[A-Z][\\w'-]+|of|at|for|the|and|in|on)){1,5}|(?:who|whom|whose|an?|another|the|speaking|sounding|looking|fearing|weeping|laughing|visibly|clearly|reached|contacted|interviewed|questioned|talking|reporting|writing|declining|insisting|also|himself|then|once|formerly|asked|citing|quoting|published|released|issued|dated|which|himself|herself|requesting|on condition|identified|surnamed|asking|now|from|of(?= [A-Z])|based|close to|familiar with|with|(?:both|all|one|neither|none|each) of|and|in)\\b[^;]{0,160}|(?:(?:deputy|former|acting|vice|chief|senior) )?(?:head|director|chief|president|leader|founder|co-founder|chair(?:man|woman)?|professor|spokes(?:man|woman|person)|secretary|editor|analyst|expert|researcher|fellow|coordinator|lawyer|pastor|chief executive|representative)\\b[^;]{0,120}),)?"
const ADVERBS =
  '(?: (?:has|have|had|also|later|then|further|recently|now|in turn|again|however|nevertheless|only|just|even|,))*'
const SPEAKER = compact(
  `^((?:${DETERMINER} )?(?:[\\w'.&-]+ ){0,6}?(${PEOPLE}|${BODIES})(?: [A-Z][\\w'.&-]*(?: (?:[A-Z][\\w'.&-]*|of|for|without|and|the|in))*)?${PLACEPHRASE}${PARTICIPLE}${RELATIVE})${ADVERBS} ?$`,
)
const PROPER = compact(`^((?:[Tt]he )?[A-Z][\\w'.&-]*(?: (?:[A-Z][\\w'.&-]*|for|of|and|the|in|de))*)${ADVERBS} ?$`)
/** What is set beside a speaker, one pattern for all: nothing before it holds a comma but one before a land. */
const BESIDE_IT = compact(`^(${APPOSITION})(,?)${ADVERBS} ?$`)
const LAND_AFTER =
  /^, (?:China|Russia|Japan|Thailand|Laos|Vietnam|Mongolia|(?:North|South) Korea|(?:(?:North|South) )?[A-Z][a-z]+ [Pp]rovince)(?:,|$)/
type Region = { readonly head: string; readonly beside: string; readonly isOpen: boolean }
const regionOf = (alone: string): Region | null => {
  let at = alone.indexOf(',')
  if (at >= 0 && LAND_AFTER.test(alone.slice(at, at + 36))) at = alone.indexOf(',', at + 1)
  if (at < 0) return { head: `${alone} `, beside: '', isOpen: false }
  const hit = BESIDE_IT.exec(`${alone.slice(at)} `)
  return hit && { head: alone.slice(0, at), beside: hit[1]!, isOpen: hit[2] === ',' }
}
const STATES = compact(
  /^(?:the )?(?:Whoever|Anyone|Anybody|Everyone|Everybody|Nobody|Those|Any|No|None|North Korea|Pyongyang|South Korea|China|Beijing|Seoul|Kim(?= Jong| Il|$| (?!['-]?[A-Z]))|The North|Japan|Russia|Washington|Tokyo|Moscow|Workers|Party|State|Supreme|Cabinet|Politburo|Central|Border|However|But|And|If|When|In|On|At)\b(?!'s? [A-Z])/i,
)
const FINITE = compact(
  /\b(?:is|are|was|were|has|have|had|will|would|may|might|must|can|could|do|does|did|lay|went|came|be|been|believes?|thinks?|says|knows?|wants?|means)\b/,
)

/** Whoever stands where a speaker stands, whatever the trade. */
const ANYBODY = compact(
  `^((?:[Aa]n?|[Aa]nother|[Oo]ne|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[Tt]he(?: same| second| first| third)?) (?:[\\w'-]+ ){0,4}?[a-z][\\w'-]+(?<!ing|ly|ed)${PLACEPHRASE}${RELATIVE})${ADVERBS} ?$`,
)
const VERBAL = compact(`\\b(?:${PAST}|\\w{2,}ed|whether|because|if|when|that|take|takes|apply|applies|remains?)\\b`)
/** How and when somebody was heard, which tells nothing of who it is. */
export const REACHED_BY = compact(
  / (?:(?:who |whom )?(?:(?:was|were) )?(?:reached(?! (?:the (?:South|West|other)|South Korea|Seoul|China|Thailand|Mongolia|Japan|safety|freedom))|contacted|interviewed|questioned|asked|surveyed|quoted|speaking) |(?:who|whom) (?:(?:was|were) met|(?:spoke|talked)(?: to| with)?|(?:we|[A-Z][\w'.&-]*(?: [A-Z][\w'.&-]*)*) (?:reached|contacted|interviewed|spoke|met|talked)|called|wrote|phoned)\b).*$/,
)
const headOf = (label: string): string => label.replace(/ (?:who|whom|that|whose) .*$/, '')
const NO_SPEAKER = compact(
  /^(?:an?|the|one|another) (?:\w+ )?(?:fact|thing|way|time|reason|result|idea|day|week|month|year|night|rumou?r|story|talk|price|number|river|border|more|less|other|same|most|only|law|order|rule)\b(?! of)/i,
)
/** Labels that say so little that what is set beside them belongs to them. */
export const VAGUE = compact(
  /^(?:(?:[Aa]n? (?:first|second|third|fourth|separate|additional|different|further)|[Aa]nother|[Tt]he (?:first|second|third|fourth|other|former|latter)) (?:(?:reporting |local |undercover )?partner|collaborator|correspondent|source|person|man|woman|interviewee|contact|informant|witness|resident|speaker|defector|refugee)(?: (?:in|from|at|near|inside|close to|familiar with|briefed on|with) [^,;]{2,50})?|[Oo]ne of (?:them|the \w+)|[Tt]he (?:first|second|third|fourth|fifth|other|former|latter))$/,
)

/** `a person who …`: without what follows the label would tell nothing. */
const SAYS_NOTHING = compact(
  /^(?:an?|one|another|the|two|three|four|five|several|some|many) (?:(?:second|third|fourth|other|separate|additional|young|old|elderly) )?(?:sources?|persons?|people|m[ae]n|wom[ae]n|individuals?|contacts?|interviewees?|informants?|insiders?|others?|North Koreans?|South Koreans?|Koreans?|Chinese|relatives?|friends?)$/i,
)

/**
 * `a trader who goes back and forth`: what tells one apart stays with the label, what a comma sets off is told besides,
 * and a second predicate joined to it (and still telephones his family) no longer tells him apart.
 */
export const withoutRelative = (label: string): string => {
  const paper = PAPER_SHOWN.exec(label)
  if (paper !== null) return paper[1]!
  const hit =
    /^((?:an?|one|another|two|three|four|five|six|several|some|the (?:second|third|fourth|other)) [^,]{3,90}?)(,)? (?:whom|(?:who|whose)|(?:(?:now|currently|today) (?:living|based|settled|resettled|working|studying))) [^,].*$/i.exec(
      label,
    )
  if (hit === null || VAGUE.test(hit[1]!)) return label
  if (UNNAMED.test(label)) return label.replace(UNNAMED, '')
  if (hit[2] === undefined && / (?:who|whose) /.test(label))
    return label.replace(/(?<= who .*) and (?:still|now|also|later|then|who) .*$/, '')
  return SAYS_NOTHING.test(hit[1]!) ? label : hit[1]!
}

/** What somebody asked for tells nothing of who it is. */
const UNNAMED =
  / who (?:asked|wished|requested|preferred|chose|wanted|did not (?:want|wish)) [^,]*(?:named|anonym|identified|name\b)[^,]*$/

const PART_OF = compact(
  /^(?:several|some|most|many|two|three|four|five|six|both|all|none|neither|one|a few|half) of (?:the|these|those|our|his|her|their) (?:[\w'-]+ ){0,2}?[\w'-]+[^s']s(?: (?:in|from|at|of|near) [^,;]{2,50})?$/i,
)
const SOME_OF = compact(
  /^(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|most|many|several|half|more than half) of (?:them|the \d[\d,]*(?: [a-z]+){0,2}|(?:the|our) (?:women|men|people|residents|sources|interviewees|respondents|witnesses|defectors|escapees|refugees))$/i,
)

/** What is set beside a label to tell who it is, not how it was reached. */
export const BESIDE =
  '(?:an? |(?:in|from|of) (?:the )?[A-Z]|formerly |now |once |whose |who (?!asked|requested|spoke|declined|did|wished|wanted|refused|is not|was not|could|would|also|added|said|explained|quoted|cited))'
const SET_BESIDE = compact(`^, (${BESIDE}[^,]+),`)

/** `The delegate last September denied …`: a day that stands between who speaks and the verb. */
export const BETWEEN = compact(
  / (?:(?:on |last |this |late |early )+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|week|month|year)|(?:in|last|on|this|in late|in early) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*(?: \d{1,2})?(?:,? \d{4})?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) ?$/,
)

/** `The patrols come at night, a shopkeeper in Hyesan, who …, said`: what stands before the speaker is what was said. */
const isStatement = (words: string, after: string): boolean =>
  words.split(' ').length >= 4 &&
  /^, (?:an?|the|another|one|two|several|its|his|her|[A-Z][\w'-]+ [A-Z])\b/.test(after) &&
  hasVerb(words.replace(/\b(?:an?|the|one|two|several|some|another|\w+ly|[A-Z][\w'-]+) [\w-]+ed\b/gi, '')) &&
  speakerIn(`${after.slice(2).replace(/,$/, '')},`) !== null

/** `But a trader said …`: what joins the sentence to the one before is no part of who speaks. */
const JOINT = /^(?:But|And|Yet|Still|Then|Nor|Or|So|Though|However|Meanwhile|Also) (?!Asia\b)/

/** The subject just before a verb of saying: its label, or null when those words cannot be a speaker. */
export const speakerIn = (printed: string): string | null => {
  const alone = printed
    .replace(/(?<=[A-Z][\w'-]+) \([A-Z][A-Z.&]{1,6}s?\)/g, '')
    .replace(/, (?:however|meanwhile|too|for (?:his|her|its|their) part|in turn|though|moreover|by contrast),? ?$/, ' ')
    .replace(
      /(?: (?:has|have|had|also|later|then|further|again|however|recently|now|itself|himself|herself|repeatedly|flatly|openly|privately|both|all|each))+ ?$/,
      '',
    )
    .replace(/ (?:reached|contacted|interviewed) (?:by|on|over|via|through) [^,]*(?:phone|mail)[^,]*$/, '')
    .replace(/ (?:who|whose) [^,]*$/.test(printed) ? / {9}/ : BETWEEN, '')
    .replace(/ (?:interviewed|contacted|reached|questioned) ?$/, '')
    .trim()
  if (alone.length > 280 || alone === '' || /\d ?[ap]$|^(?:what|how|where|why|whatever|wherever) /i.test(alone))
    return null
  if (JOINT.test(alone)) return null
  const pronoun = alone.replace(/ (?:also|later|then|had|has|have|further|now)$/g, '')
  if (PRONOUN.test(pronoun)) return pronoun
  if (SOME_OF.test(alone) || PART_OF.test(alone)) return alone
  const paper = PAPER_SHOWN.exec(alone)
  if (paper !== null) return paper[1]!
  const region = regionOf(alone)
  if (region === null) return ONE_IN.test(alone) ? alone : null
  const { head: words, beside: apposition } = region
  const speaker =
    SPEAKER.exec(words) ??
    (/^[A-Z][a-z]+s? (?:in|of|from|at|who|whose|near|along|on|with|working|waiting|living|serving)\b/.test(alone)
      ? SPEAKER.exec(`${words.charAt(0).toLowerCase()}${words.slice(1)}`)
      : null)
  if (speaker) {
    const phrase = speaker[1]!
    const head = phrase
      .replace(/ (?:who|whom|that|whose) .*$/, '')
      .replace(/ (?:handed|posted|sent|given|put|hung|written|distributed|circulated|issued|published|pasted) .*$/, '')
    if (isStatement(head, apposition)) return null
    if (FINITE.test(head) || /^(?:In|On|At|By|After|Since|During|Under|With|From|Until) /.test(head)) return null
    const isWhole =
      /^(?:one|some|both|another|others|neither) of (?:them|the (?:two|three|people|residents|sources|men|women))$/i.test(
        head,
      )
    const kind = /^, (an? [^,]+),/.exec(apposition)?.[1]
    if (isWhole) return kind ? `${head}, ${kind}` : head
    const clause = /^, (who (?!asked|requested|spoke|declined|did|wished|wanted|refused|quoted|cited)[^,]+),/.exec(
      apposition,
    )
    const name = /^, ([A-Z][\w'-]+(?: [A-Z][\w'-]+){1,3}),/.exec(apposition)?.[1]
    if (
      name &&
      /\b(?:head|director|chief|leader|founder|president|chair\w*|spokes\w+|secretary|editor|analyst|expert|researcher|professor|lawyer|pastor|representative|rapporteur|minister|coordinator|fellow|envoy|ambassador|commander|defector|lawmaker|activist|historian|scholar|economist|escapee|diplomat)(?: (?:of|at|for|in|with) [^,;]{2,60})?$/.test(
        head,
      )
    )
      return name
    const apposed = VAGUE.test(head)
      ? SET_BESIDE.exec(apposition)?.[1]
      : /^(?:an?|another|one) /i.test(head)
        ? /^, ((?:formerly|now|once) (?:with|in|at|living|based) [^,]+),/.exec(apposition)?.[1]
        : undefined
    const named = nameOfBody(head, apposition)?.name
    if (named) return named
    if (apposed) return `${head}, ${apposed}`
    const titled =
      /^(?:.* )?(?:group|newspaper|agency|outlet|magazine|station|broadcaster|daily|website|organi[sz]ation|network|service) ([A-Z][\w'.&-]*(?: (?:[A-Z][\w'.&-]*|of|for|Without|without|and|the|in))*)$/.exec(
        head,
      )
    if (titled) return titled[1]!
    const restricted = /^(?:(?:an?|one|another|two|three|four|five|six|several) |some(?:one|body)$)/i.test(head)
      ? / (?:who|whose) [^,;]{3,90}$/.exec(phrase)?.[0]
      : undefined
    if (
      restricted &&
      !REACHED_BY.test(restricted) &&
      !/ who (?:asked|requested|spoke|declined|did|wished|wanted|refused|said)\b/.test(restricted)
    )
      return `${head}${restricted}`
    return clause && !/^the /i.test(head) ? `${head}, ${clause[1]}` : head
  }
  if (ONE_IN.test(alone)) return alone
  const proper = region.isOpen ? null : PROPER.exec(words)
  if (proper) {
    const name = proper[1]!
    if (STATES.test(name)) return null
    return SOME_BODY.test(/^, ([^,]+),$/.exec(apposition)?.[1] ?? '') && !/^the /i.test(name) ? `the ${name}` : name
  }
  const anybody = region.isOpen ? null : ANYBODY.exec(words)
  if (!anybody || FINITE.test(headOf(anybody[1]!)) || VERBAL.test(headOf(anybody[1]!)) || NO_SPEAKER.test(anybody[1]!))
    return null
  if (isStatement(anybody[1]!, apposition)) return null
  const beside = VAGUE.test(anybody[1]!) ? SET_BESIDE.exec(apposition)?.[1] : undefined
  return beside ? `${anybody[1]!}, ${withoutRelative(beside)}` : anybody[1]!
}

/** `a notice the city put up`: what was done with a paper is no part of its name. */
const PAPER_SHOWN = compact(
  /^((?:[Aa]n?|[Tt]he|[Aa]nother) (?:[\w-]+ ){0,2}?(?:notice|letter|leaflet|document|text|statement|message|list|poster|paper|report|order|instruction|directive|decree|proclamation|circular|pledge)) (?:of|(?<!\b(?:report|paper|letter|list) )(?:put up|read (?:out|aloud)|posted|pasted up|issued|distributed|hung up|sent out)(?: (?:to|in|at|on|by|along|across|among) [^,]{2,40})?|(?:that |which )?(?:the|its|their|his|her) (?:[a-z][\w'-]* ){1,3}(?:had |has )?(?:put up|handed out|sent|pasted up|wrote|\w+ed)|(?<!\b(?:order|instruction|directive|decree|proclamation|circular|pledge) )(?:obtained|seen|viewed|reviewed) by (?:the|its|an?) [a-z][^,]{2,40}|(?:sent|handed (?:out|down)|passed (?:on|down)|sent (?:down|round)|given) to [^,]{2,50})$/,
)

/** `another in Hoeryong`: one more of those who have spoken, told apart by the place. */
const ONE_IN =
  /^(?:[Aa]nother|[Oo]ne|others|some|a second|a third|[Tt]he first|[Tt]he second|[Tt]he other) (?:in|from|at|near) (?:the )?[A-Z][^,;]{1,40}$/

/** `a Seoul rights group, the Pine Bridge Fund,`: a body named beside what it is goes by its name. */
export const nameOfBody = (label: string, after: string): { readonly name: string; readonly length: number } | null => {
  if (!after.startsWith(', ') || !SOME_BODY.test(label)) return null
  const hit = BODY_NAME.exec(after)
  if (hit === null || (/ (?:in|from) [A-Z]\w+$/.test(label) && !hit[1]!.includes(' '))) return null
  return { name: `the ${hit[1]!}`, length: hit[0].length }
}
const SOME_BODY = compact(
  /^(?:[Aa]n?|[Aa]nother|[Oo]ne|[Tt]he|[Ii]ts) (?:[\w'-]+ ){0,4}?(?:group|organi[sz]ation|charity|network|agency|website|institute|magazine|newspaper|paper|daily|weekly|outlet|station|broadcaster|channel|party|think tank|cent(?:er|re)|foundation|association|federation|coalition|alliance|committee|project|fund|mission|body|publication)(?: (?:in|from|of|for|near|based|run|that|which)\b[^,]*)?$/,
)
const BODY_NAME =
  /^, (?:called |named )?(?:[Tt]he )?([A-Z][\w'&-]*(?: (?:[A-Z][\w'&-]*|of|at|for|the|and|in|without))*)(?<! (?:Province|County|District|City))(?=[,.;"]|$)/

/** `satellite images published by …`: what shows, and is nobody. */
const PICTURES = compact(
  /^(?:an? |the |one |satellite )?(?:[\w-]+ ){0,3}?(?:directives?|pictures?|images?|photos?|videos?|footage|documents?|letters?|cop(?:y|ies)|transcripts?|recordings?|leaflets?|notices?|text) (?:obtained|seen|published|released|studied|viewed|reviewed|compiled|posted|pasted|taken|shown)\b/i,
)
const IS_BODY = small(compact(`^(?:${BODIES})$`, 'i'))
const IS_PERSON = small(compact(`^(?:${PEOPLE})$`, 'i'))

/** One speaker, several, or a body; by the head of the label. */
export const englishRank = (label: string): 'person' | 'group' | 'organ' => {
  if (PICTURES.test(label)) return 'group'
  const head = label
    .replace(/,.*$/, '')
    .replace(
      / (?:in|from|of|inside|near|at|with|who|that|for|to|on|along|across|based|familiar|close|working|living)\b.*$/,
      '',
    )
  const last = /([\w']+)$/.exec(head)?.[1] ?? ''
  if (/\bChiefs of Staff$|\bGeneral Staff$/.test(label)) return 'organ'
  if (IS_BODY.test(last.toLowerCase())) return 'organ'
  if (
    /^(?:crews?|families|sources|residents|[Pp]eople|officials|locals|members|traders|soldiers|guards|partners|witnesses|women|men)$/i.test(
      last,
    )
  )
    return 'group'
  if (IS_PERSON.test(last.toLowerCase()))
    return /[^s]s$/.test(last) && !/^(?:an?|one) /i.test(label) ? 'group' : 'person'
  if (
    /^(?:(?:Lieutenant|Colonel|General|Major|Captain|Sergeant|Private|Professor|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|President|Minister|Senator|Representative|Lt\.?|Col\.?|Gen\.?|Rev\.?) )*[A-Z][a-z]+(?: [A-Z][\w-]+){1,2}$/.test(
      head,
    ) &&
    !/^The |\b(?:North|South|New|United|World|Free|Open|Radio)\b/.test(head)
  )
    return 'person'
  if (/^(?:an?|one|another|the) [a-z]/i.test(label) && !/^[A-Z]/.test(last))
    return /[^s]s$/.test(last) ? 'group' : 'person'
  return /^(?:he|she|another|one|other)$/i.test(last)
    ? 'person'
    : /^(?:they|others|some|both)$/i.test(last)
      ? 'group'
      : 'organ'
}
