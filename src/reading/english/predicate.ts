import { compact, small } from '../pattern.js'

/** The finite verb that carries an English statement, and how it presents what it tells. */
export type Predicate = {
  /** The verb group and all after it, subordinate clauses left out. */
  readonly words: string
  readonly subject: string
  readonly aspect: 'done' | 'state' | 'ahead' | 'open'
}

const AUX = 'is|are|was|were|has|have|had|do|does|did|will|would|shall|should|may|might|must|can|cannot|could'
export const PAST =
  'shot|ran|fled|came|went|fell|rose|began|broke|brought|bought|built|caught|chose|drew|drove|fought|flew|found|froze|gave|got|grew|heard|held|hid|kept|knew|led|left|lost|made|met|paid|said|sank|saw|sent|sold|spent|spoke|stole|stood|struck|swam|swept|took|threw|told|tore|wrote|wore|won|became|laid|lay|slid|dug|hung|sought|fed|felt|thought|taught|withdrew|stuck|understood|woke|beat|hit|cut|shut|put|set|let|cost|read|spread|blew|burst|lit|rode|shook|sang|slept|swore|bore|bit|drank|ate|sat|wept|spun|swung|split|quit|bent|lent|dealt|bled|crept|forgave|forbade|rang|sang|shone|shrank|clung|flung|wound|bound|cast|hurt'
export const PRESENT =
  'lives?|knows?|keeps?|stands?|gets?|goes|go|comes?|says?|thinks?|believes?|earns?|receives?|pays?|sells?|buys?|makes?|takes?|gives?|needs?|wants?|depends?|belongs?|remains?|carries|carry|becomes?|seems?|appears?|means?|mean|holds?|lies|sits?|sleeps?|eats?|wears?|runs?|brings?|sends?|loses?|lose|choose|tries|try|lets?|falls?|rises?|grows?|applies|apply|hides?|happens?|begins?|lacks?|pass|passes|amounts?|allows?|requires?|includes?|involves?|suffers?|follows?|feels?|finds?|sees?|hears?|tells?|leaves?|stays?|tends?|relies|rely|dares?|understands?|agrees?|bears?|contains?|costs?|weighs?|treats?|judges?|prefers?|owns?|owes?'
/** Verbs that are nouns as well: taken for a verb only after a word that can be its subject. */
const EITHER =
  'fear|cover|work|cross|stop|move|turn|show|charge|use|call|face|patrol|watch|search|fire|shoot|report|hope|worry|risk|cost|demand|sell|trade|guard|check|walk|hunt|share|resent|blame|open|close|start|end|act|want|push|drive|threaten|warn|claim|help|refuse|avoid|serve|travel|gather|wait'
const FINITE = compact(
  `\\b(?:${AUX})\\b|\\b(?:${PAST}|\\w{2,}ed|${PRESENT})\\b(?<=\\w \\w+)` +
    `|\\b(?:${EITHER})\\b(?<=(?:[a-z]s|people|men|women|police|they|we|you|I|troops|which|children) (?:\\w+ly |often |also |now |still |never |only )?\\w+)` +
    `|\\b(?:${EITHER.replace(/\|/g, 's|')}s)\\b(?= (?:the|a|an|no|up|every|all|any|people|more|less|in|on|their|its|his|her|that|how|to)\\b)(?<=[a-rt-z] (?:\\w+ly |often |also |now |still |never |only )?\\w+)`,
  'g',
)
const IS_AUX = compact(`^(?:${AUX})$`)
const IS_PLAIN = compact(`^(?:${AUX}|${PRESENT})$`)
const IS_PRESENT = compact(`^(?:${PRESENT})$`)
const IS_PAST = compact(`^(?:${PAST})$`)
/** A word that ends like a past tense but stands before a noun, or belongs to a noun before it. */
const ATTRIBUTIVE =
  /\b(?:the|an?|their|his|her|its|of|with|for|by|in|on|under|from|this|that|these|more|most|all|any|some|no|each|every|very|so|as|to|and|or|than|newly|heavily|\w+ing) $/i
const REDUCED = /^\w+ (?:in|by|along|on|to|at|from|with|near|of|off|under|over|out|inside|there|for|as)\b/
const SUBORDINATE = compact(
  /(?:^|,? )\b(?:because|when|whenever|while|after|before|until|till|if|unless|so that|although|though|even though|where|as soon as|as long as|once|whether|since(?= (?!been\b|then\b)(?:the|they|he|she|it|[a-z]+) \w+)|as(?= (?:the|they|he|she|it|people|soldiers|guards|residents)\b)) [^,;]*(?:,|$)/gi,
)

/** The statement without relative clauses, brackets and subordinate clauses. */
/** Of a statement already without its relative clauses. */
export const mainOf = (flat: string): string =>
  flat
    .replace(SUBORDINATE, (part) => (part.endsWith(',') && !part.startsWith(' ') && !part.startsWith(',') ? '' : ' '))
    .replace(/ {2,}/g, ' ')
    .trim()

const RELATIVE = compact(
  ` (?:who|whom|whose|which|that(?= (?:${AUX}|\\w+ed|${PRESENT})\\b(?! to\\b)))(?: (?:${AUX}))?(?: [\\w'%-]+){1,16}?(?= (?:${AUX}|faces?|gets?|receives?|earns?)\\b)` +
    `| (?:who|which)(?<=^(?:[\\w'-]+ ){0,6}\\w+)(?: had| has| have)?(?: [\\w'-]+){2,8}?(?= (?:\\w+ed|${PAST}) (?:in|to|on|at|from|by|back|the|an?|out|away|into|over|across|their|his|her|its)\\b)` +
    `| (?:who|whom|whose|which|that(?= (?:${AUX})\\b)) [^,;]*$`,
  'g',
)
/** `are believed to be living` tells what `are living` tells; the doubt is read elsewhere. */
const HEARSAY = compact(
  /\b(?:is|are|was|were) (?:\w+ly )?(?:believed|thought|said|reported|understood|known|rumou?red|alleged) to (be|have)\b/g,
)
const asTold = (hit: string, verb: string): string =>
  verb === 'have' ? (/^(?:is|was)/.test(hit) ? 'has' : 'have') : hit.slice(0, hit.indexOf(' '))
const TALK = compact(
  /^(?:(?:There (?:is|are|were) (?:also )?(?:rumou?rs?|talk|reports?|word)|Rumou?r has it|Word (?:is|has it)|Rumou?rs? (?:are|is|have) \w+(?: \w+)?|It is (?:said|believed|thought|rumou?red|reported)) that )/i,
)

export const withoutRelatives = (flat: string): string =>
  flat
    .replace(TALK, '')
    .replace(HEARSAY, asTold)
    .replace(/, (?:however|meanwhile|moreover|therefore|too|rumou?r has it|as well), ?/g, ' ')
    .replace(/ ?\([^)]*\)/g, '')
    .replace(
      /, (?:(?:of|in|to|for|from|on|with|some of|most of|all of|one of|both of) )?(?:who|whom|whose|which|where) [^,;]*(?:,|$)/g,
      ' ',
    )
    .replace(RELATIVE, '')
    .replace(/ {2,}/g, ' ')

export const predicateOf = (flat: string, main: string): Predicate | null => {
  FINITE.lastIndex = 0
  const hits: RegExpExecArray[] = []
  for (let hit = FINITE.exec(main); hit !== null && hits.length < 12; hit = FINITE.exec(main)) hits.push(hit)
  const candidates = hits.filter((hit) => {
    const isPastLike = /ed$/.test(hit[0]) || IS_PAST.test(hit[0])
    return !((/ed$/.test(hit[0]) ? isPastLike : IS_PRESENT.test(hit[0])) && ATTRIBUTIVE.test(main.slice(0, hit.index)))
  })
  const first = candidates.find((hit, index) => {
    const isPlain = !IS_PLAIN.test(hit[0])
    const next = candidates[index + 1]
    return !(
      isPlain &&
      REDUCED.test(main.slice(hit.index)) &&
      next !== undefined &&
      IS_AUX.test(next[0]) &&
      !/[,;]|\band\b/.test(main.slice(hit.index, next.index).replace(/, [^,]*,/g, ''))
    )
  })
  if (!first) return null
  const words = main.slice(first.index)
  const subject = main.slice(0, first.index).trim()
  return { words, subject, aspect: aspectOf(first[0], words, subject, flat) }
}

const PARTICIPLE =
  '(?:\\w+ed|shot|caught|found|sent|taken|given|held|built|brought|seen|told|put|set|shut|cut|hit|beaten|broken|stolen|sold|paid|made|laid|led|left|lost|met|read|torn|thrown|driven|drawn|hung|kept|hidden|heard|known|born|withdrawn|swept|struck|written|woken|sunk|dug|bought|burnt|blown|bitten|flown|shown|grown|begun|run|become|forgiven|forbidden|fallen|chosen|frozen|spoken|eaten|split|spent|bent|lent|dealt|fed|sung|stuck|wound|bound|fought|sought|thought|taught|let|cast|hurt|lit)'
const ADVERB =
  '(?: (?:\\w+ly|also|already|just|since|now|then|later|all|both|even|again|finally|never|not|soon|once|first))*'
const ADVERBS = compact(`^${ADVERB}`)
const IS_PARTICIPLE = compact(`^${PARTICIPLE}\\b`)
const IS_PASSIVE = compact(`^been${ADVERB} ${PARTICIPLE}\\b`)
const HABIT = small(
  compact(
    /\b(?:often|usually|always|sometimes|regularly|routinely|every (?:day|night|week|month|year|morning|evening|time|hour|\w+ (?:minutes|hours|days|weeks|months|years))|each (?:day|night|week|month|evening|morning|time)|(?:twice|once|\w+ times) (?:an?|every|each) \w+|used to|around the clock|day and night|still|nowadays|these days|no longer|any ?more|any longer|so far|until (?:now|then|recently|last (?:year|month|week|\w+)|20\d\d)|for (?:weeks|months|years|(?:\w+ ){1,3}(?:weeks|months|years|days))|rarely|seldom|hardly ever|never before|previously|increasingly|more and more|constantly|at the time|at night|for generations|year after year|in recent (?:years|months|weeks)|over the (?:years|past)|since)\b/i,
  ),
)
const DATED = compact(
  /\b(?:(?:on|in|early|mid|late)[ -](?:the (?:night|morning|evening) of )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Mar\.|Apr\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|the \d)|last (?:month|week|year|night|\w+day)|this (?:month|week)|yesterday|\w+ (?:days|weeks|months) ago|that (?:night|day|morning|evening)|overnight)\b/,
)
const CHANGE = compact(
  /^(?:\w+ly |all but |almost |nearly |more than )*(?:risen|fallen|doubled|tripled|dropped|grown|become|stopped|ceased|spread|remained|stayed|increased|decreased|declined|improved|worsened|tightened|eased|gone (?:up|down|on|hungry|quiet|silent|slack)|dried|run (?:out|short|low)|continued|lasted|lived|had|kept|turned into|soared|plunged|slowed|halved|come to (?:a|rely|depend|be)|got|gotten|slumped|shrunk|deteriorated|dwindled|been (?:stepped up|tightened|strengthened|reduced|cut|closed|sealed|shut|suspended|halted|restricted|intensified|expanded|relaxed|eased|jammed|blocked|banned|cut off))\b/,
)
const STATIVE = compact(
  /^(?:knew|lived|stood|lay|felt|wanted|needed|belonged|remained|stayed|depended|feared|hoped|owned|contained|consisted|cost|kept(?! back| from| out)|had|seemed|looked|served|relied|ranged|tended|continued|dared|lacked|refused to|covered|carried on|faced|suffered|relied|struggled)\b/,
)
const MEASURE =
  /\b(?:number|prices?|rate|supply|supplies|traffic|trade|share|total|level|exchange|demand|smuggling|crossings|defections)\b/i
const CHANGED =
  /^(?:rose|fell|dropped|doubled|tripled|grew|increased|decreased|declined|soared|plunged|halved|slowed|shrank)\b/
const OCCURRENCE = compact(
  /^(?:was|were|has been|have been|had been) (?:an?|no|several|two|three|more|another|reports? of|gunfire|shots|shooting)?\b.*\b(?:shots?|shooting|shootings|explosion|blast|clash|clashes|fire|gunfire|fight|raid|raids|accident|incident|incidents|arrests?|attempts?|deaths?|escape|search)\b/,
)
/** So many have drowned since spring: a tally of happenings. */
const COUNTED = compact(
  /^(?:at least |more than |some |about |nearly |over |as many as )?(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores)\b/i,
)
const GENERIC = /^(?:most|many|all|some|few|more and more|people)\b/i

/** What stands before the verb, and what follows it up to the next verb joined to it. */
const scopeOf = (words: string, flat: string): string => {
  const at = flat.indexOf(words.slice(0, 20))
  return `${at < 0 ? flat : flat.slice(0, at)} ${/^.*?(?=; | and (?:has|have|had|is|are|was|were) |, but |$)/.exec(words)![0]} ${at < 0 ? '' : (/(?:, | )(?:since|until|every|for) .*$/.exec(flat.slice(at).split(/ and (?:has|have|had|is|are|was|were) /)[0]!)?.[0] ?? '')}`
}

const aspectOf = (verb: string, words: string, subject: string, flat: string): Predicate['aspect'] => {
  const after = words.slice(verb.length).replace(ADVERBS, '').trim()
  const isHabit = HABIT.test(scopeOf(words, flat).toLowerCase())
  const isDated = DATED.test(flat)
  const negated = /^\w+(?: \w+ly)? (?:not|never|no|yet to)\b/.test(words)
  const isPart = IS_PARTICIPLE.test(after)
  if (/^(?:will|shall)$/.test(verb) || /^(?:is|are) (?:going|about|due|set|expected|likely|bound) to\b/.test(words))
    return 'ahead'
  if (/^(?:may|can) no longer\b/.test(words)) return 'state'
  if (verb === 'could' && (isHabit || /\b(?:in the past|before|until|formerly|freely|earlier|then)\b/i.test(flat)))
    return 'state'
  if (/^(?:may|might|must|could|should)$/.test(verb)) return 'open'
  if (/^(?:is|are|do|does|can|cannot)$/.test(verb)) return 'state'
  if (verb === 'would') return 'state'
  if (/^(?:was|were)$/.test(verb)) {
    if (/^there$/i.test(subject.split(' ').at(-1) ?? '')) return OCCURRENCE.test(words) ? 'done' : 'state'
    if (/^being\b/.test(after)) return 'state'
    if (/^\w+ing\b/.test(after)) return isDated || / when /.test(flat) ? 'done' : 'state'
    if (!isPart) return isDated && /^(?:back|there|on|at|in)\b/.test(after) ? 'done' : 'state'
    if (
      /^(?:allowed|known|based|located|used|needed|surrounded|covered|armed|stationed|afraid|supposed|located|tired|worried|scared|crowded|deserted|guarded|permitted)\b/.test(
        after,
      )
    )
      return 'state'
    return isHabit && !isDated ? 'state' : 'done'
  }
  if (/^(?:has|have|had)$/.test(verb)) {
    if (negated) return /^had not\b/.test(words) && isDated ? 'done' : 'state'
    if (/^(?:been )?(?:\w+ing)\b/.test(after)) return 'state'
    if (CHANGE.test(after)) return 'state'
    const passive = IS_PASSIVE.test(after)
    if (/^been\b/.test(after) && !passive) return 'state'
    const isPerfect =
      passive ||
      isPart ||
      /^(?:gone|come|begun|run|fled|died|become|done|stood|lain|crossed|won|grown|flown|swum|drowned)\b/.test(after)
    if (!isPerfect) return 'state'
    const lasts = isHabit && !/\bhave since been|has since been|\bsince (?:been|then)\b|not been seen since/.test(flat)
    return (lasts && !isDated && !COUNTED.test(subject)) ||
      (GENERIC.test(subject) && !passive && verb !== 'had') ||
      /^few\b/i.test(subject) ||
      /^(?:\w+ ){1,3}no (?!longer)/.test(words)
      ? 'state'
      : 'done'
  }
  if (verb === 'did')
    return /^did (?:not )?(?:know|want|like|have|need|care|own|exist)\b/.test(words) || (isHabit && !isDated)
      ? 'state'
      : 'done'
  if (/ed$/.test(verb) || IS_PAST.test(verb)) {
    if (CHANGED.test(words) && MEASURE.test(subject)) return 'state'
    if (/^used to\b/.test(words)) return 'state'
    if (STATIVE.test(words) && !isDated) return 'state'
    if (/^(?:cut|put|let|set|read|spread|hit|beat|cost|shut)$/.test(verb) && isHabit) return 'state'
    return isHabit && !isDated && !/\bsince\b/.test(flat) ? 'state' : 'done'
  }
  return 'state'
}
