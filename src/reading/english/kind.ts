import { mainOf, type Predicate, predicateOf, withoutRelatives } from './predicate.js'
import { compact, small } from '../pattern.js'

const INSTRUMENT =
  '(?:orders?|instructions?|directives?|notices?|proclamations?|decrees?|rules?|guidelines?|telegrams?|edicts?|bans?|polic(?:y|ies)|measures?|regulations?|restrictions?|curfews?|laws?|announcements?|warnings?|command)'
/** Verbs that lay something on somebody, with what they lay on them. */
const BIDDING = small(
  compact(
    `\\b(?:ordered|orders|instructed|instructs|directed|directs|commanded|commands|obliged|obliges|urged|called on|calls on|authori[sz]ed|authori[sz]es|required|requires|told|asked|warned)\\b(?<!\\b(?:they|he|she|it) (?:had |have |has )?\\w+)(?! (?:us|me)\\b)[^.]{0,80}?\\b(?:(?:not )?to (?!be (?:a|an|the)\\b)[a-z]+|that .* (?:must|should|is to|are to|not to|(?:would|will) be (?:shot|fired|punished|executed|arrested|searched|killed))|must|from \\w+ing)\\b` +
      `|\\b(?:called|calls|calling|call)(?: on \\w+ \\d+| \\w+ly)? for (?:a |an |the |all |any |every |more |stricter |tighter )?[\\w -]{2,60}?(?:to be|crackdown|ban|vigilance|border|security|controls?|punishment|action|shot|fire|wall)` +
      `|\\b(?:was|were|been) ordered (?:home|back|out|away|in|off)\\b|\\bneeds? (?:\\w+ ){1,2}(?:permits?|stamps?|pass(?:es)?|permission|approval|licen[cs]es?)\\b|\\b(?:makes?|made|making) it (?:an? )?(?:crime|offen[cs]e|illegal|mandatory|compulsory|treason)\\b|\\b(?:Kim|leader|party|authorities|regime|Pyongyang|government|order|notice|editorial|congress|Politburo|instruction)\\b.*\\bcall(?:s|ed|ing)?\\b[^.]{0,30}? (?:for|on)\\b` +
      `|\\b(?:bans?|banned|bars?|barred|prohibit(?:s|ed)?|forb(?:ids?|ade|idden)|outlaw(?:s|ed)?)\\b(?! (?:goods|items|films|books|phones|material))` +
      `|\\b(?:is|are|was|were|been|be) (?:\\w+ ){0,2}?(?:forbidden|prohibited|banned|barred|obliged|required|allowed|permitted|authori[sz]ed|empowered|off[- ]limits|supposed to)\\b` +
      `|\\b(?:announced|decreed|declared|ruled|proclaimed|decided) [^.]{0,60}?\\b(?:that .* (?:must|should be|would be|will be|is to|are to|to be)|must|ban|closure|curfew|lockdown|zone)\\b`,
    'i',
  ),
)
const OBLIGATION = small(
  compact(
    /\bmust(?! have\b)\b|\bshall\b|\b(?:may|can) (?:only|not)\b| (?:is|are|was|were)(?<!\b(?:job|purpose|aim|goal|reason|intention|plan|idea|point|task|effect|motive|object|result)\b[^.]{0,30}) (?:still |also |now |not |no longer |henceforth |again )*(?:to be|to (?!blame\b|come\b|the\b|hold\b|meet\b|visit\b|discuss\b)[a-z]+)\b(?! (?:seen|found|expected|had)\b)|\b(?:has|have|had) to (?:be |now |also )?(?:\w+)\b|\b(?:have|has|under|given|gave|issued|received?|receives|with|on|follow(?:ing|ed)?) (?:\w+ ){0,2}(?:orders?|instructions?) (?:to|that|from|not)\b/i,
  ),
)
const CONTENT_OF = small(
  compact(
    `(?<!\\bin )\\b(?:orders?|instructions?|directives?|decrees?|edicts?|commands?)\\b(?: (?:had|has|have|was|were|came|come|went|been|gone|down|out|issued|given|sent|passed|handed|from|above|the|top|on))* (?:not )?to (?!be\\b|an?\\b|the\\b|china\\b|north\\b|south\\b)[a-z]+` +
      `|(?<!\\bin )\\b${INSTRUMENT}\\b[^.]{0,60}?\\b(?:(?:not )?to (?:shoot|fire|open|kill|stop|arrest|report|use|treat|avoid|keep|step|stay|hand|seal|close|punish|tighten|strengthen|guard|detain|search|block|turn|take|carry|cut|ban|set|prevent|do|be|not|call|double|remove|clear|move|leave|register|increase|rotate)|(?<!(?:so|restrictions?|measures?) )that (?!was\\b|were\\b|is\\b|are\\b|has\\b|had\\b)|telling|informing|requiring|obliging|saying|banning|forbidding|calling|under which|allowing|reading|says?|said|states?|calls?|orders?|tells?|requires?|forbids?|bans?|allows?|demands?)\\b`,
    'i',
  ),
)
const STATUS = small(
  compact(
    `\\b(?:change|zone|${INSTRUMENT.slice(3, -1)})s?\\b[^,]{0,40}\\b(?:applies|apply|applied|is to apply|takes? effect|took effect|taking effect|went into (?:effect|force)|came into (?:effect|force)|came in|comes? into force|in (?:force|effect|place)|(?:was|were|has been|have been|had been) (?:\\w+ )?(?:lifted|relaxed|dropped|tightened|extended|revoked|rescinded|withdrawn|imposed|introduced|eased|reinstated|renewed|cancel\\w+|scrapped)|remains?|used to be|was to|extends?|covers?|expires?|runs? (?:from|until))\\b` +
      `|\\b(?:dropped|lifted|imposed|introduced|extended|tightened|revoked|rescinded|withdrew|renewed|eased|scrapped|reinstated) (?:a|an|the|its|all|new|another|stricter|tougher|tight\\w*)? ?(?:\\w+[- ]){0,3}${INSTRUMENT}\\b|\\b(?:raised|lowered|set|fixed|capped|doubled|halved) (?:a |the |an )?(?:\\w+ )?(?:limit|quota|ceiling|cap|deadline|age|maximum|minimum)\\b|\\bthe order for us\\b|\\b(?:been|is|are|was|were|remains?|enters?|entered) (?:\\w+ )?in(?:to)? (?:force|effect)\\b|\\b(?:was|were) told[."]?$|\\bUnder (?:the|a|this|that) (?:new |revised |old |previous |former )?(?:rules?|orders?|law|regulations?|decree|system|directive)|\\b(?:without (?:condition|warning)|on sight|shoot[- ]to[- ]kill)\\b.*\\b(?:order|shoot|fire)|\\bshoot[- ]to[- ]kill order`,
    'i',
  ),
)
const ISSUED_ONLY = small(
  compact(
    `\\b${INSTRUMENT}\\b[^.]{0,60}\\b(?:went down|came (?:down|out)|(?:was|were) (?:issued|sent|delivered|posted|read|handed out|handed down|given|conveyed|pasted|put up|distributed|circulated|passed)|came from|(?:has|have|had) (?:not |never )?been (?:issued|sent|delivered|passed|given)|arrived|reached|goes back|dates? (?:back|from)|(?:has|have) been posted|went up)\\b`,
    'i',
  ),
)
const INCENTIVE = small(
  compact(
    /\b(?:whoever|anyone who|those who|soldiers? who|guards? who|residents who|informers?) (?:\w+ )?(?:reports?|informs?|turns? in|catch(?:es)?|stops?|shoots?|hands?|names?|denounces?)\b.*\b(?:gets?|receives?|(?:is|are) to (?:get|receive|be (?:given|paid|rewarded))|is given|are given|earns?|will be given|will get|will receive)\b|\b(?:reward(?:s|ed|ing)?|prizes?|medals?|commend\w*|promot(?:ed|ion|e)|incentives?|party membership|membership in the|entry into the (?:workers'?|party)|admitted (?:in)?to the|party card|bonus(?:es)?|promised? (?:\w+ )?(?:entry|membership|a |better|extra|more|leave|food|rations|money|cash)|better (?:conditions|treatment|food|rations|supplies)|improve(?:d|ment)? (?:in )?(?:the )?(?:conditions|treatment|supplies)|extra (?:rations|leave|food|meat|pay)|cash (?:payment|for)|pardon(?:ed|s)?|amnesty|leniency|lenien\w+|forgiven|exempt\w*|candy|citation|praised?|gifts? (?:for|to) (?:soldiers|guards|those|units)|awarded|award|(?:home |special )leave|decorated|title of hero|(?:get|gets|got|receives?|received|given) (?:an? )?(?:\w+ )?(?:refrigerators?|television|TV set|bicycles?|watch|apartment|car|sewing machine|pigs?)|(?:receives?|received|given|get|gets|got|earns?|earned|offered|offers?|promised|paid) (?:[\w,.]+ ){0,5}(?:for (?:each|every|any|catching|stopping|shooting|reporting|informing)|television|leave|apartment|bonus)|(?:offered|paid|given|promised) [^.]{0,50}\bfor (?:each|every|any|\w+ing)\b|(?:can|could|may|will|would) (?:earn|receive|get|win|be given) (?:up to |as much as )?(?:an? |\d+|extra|more|leave|money|cash|food|rice|corn|party))\b/i,
  ),
)
const NO_INCENTIVE = /\b(?:tempts?|entic\w*|attract\w*|bribes?|regarded|seen as|readily available|care)\b/i
const PENAL =
  '(?:punishments?|penalt(?:y|ies)|firing squad|execution|death (?:penalty|sentence)|(?:labou?r|prison|re-?education|political|internment) camps?|(?:hard|forced) labou?r|re-?education|reform through labou?r|prison terms?|public trials?|(?:years|months) (?:in|of|at) (?:an? )?(?:prison|jail|labou?r|hard|forced|re-?education|camp|correctional)|fines?|demotion|expulsion|exile|banishment|discharge|charges|treason|imprisonment|reprimand|self-criticism)'
const PENALTY = small(
  compact(
    `\\b(?:punish(?:ed|es|ing)?|fining|(?:is|are|was|were) (?:now |still |both )?(?:in (?:jail|prison)|behind bars)|(?:arrested|tried|sentenced)[^,;]{0,40} and (?:later |then )?(?:shot|executed|hanged)|executed|sentenced|fined|jailed|imprisoned|demoted|dishonou?rably|discharged|expelled|disband(?:ed|ing)?|banish\\w*|exiled|disciplin(?:ed|ary)|reprimanded|purged|blacklisted|put to death|stripped of|held (?:responsible|accountable)|called to account|court[- ]martial\\w*|treated as (?:an? )?(?:sp(?:y|ies)|enem\\w+|traitors?|treason|accomplices?|criminals?|betrayal)|dismissed from|relieved of|dealt with (?:harshly|severely|as)|dismissed|locked (?:up|in)|(?:was|were|been|be) critici[sz]ed in (?:front|public)|public(?:ly)? (?:critici\\w+|shamed|humiliated)|sacked|taken to (?:the |an? )?(?:\\w+ )?(?:quarantine|camp|prison|detention)|sent to (?:the |an? )?(?:\\w+ )?(?:mines?|camps?|prison|coal|labou?r)|(?:lose|lost|loses) (?:their|his|her) (?:place of work|rank|rations|party|jobs?|posts?|homes?|positions?)|confiscated|(?:moved|relocated|sent|transferred) to (?:an? |the )?(?:farm|mine|mining|remote|interior|countryside|coal)\\w*)\\b|\\b${PENAL}\\b`,
    'i',
  ),
)
const FACING = small(
  compact(
    `\\b(?:fac(?:e|es|ed|ing)|risk(?:s|ed)?) (?:[\\w-]+ ){0,5}?(?:${PENAL}|arrest|jail|prison|death|treatment|consequences|retribution)\\b`,
    'i',
  ),
)
const FORFEIT = small(
  compact(
    /^whoever\b.* (?:is|are) (?:sent|taken|made|beaten|locked|put)\b|^If\b[^,]*, .*\b(?:pays?|loses?|is listed|are listed|fined|punished)\b|\b(?:those|anyone|whoever|anybody|everyone|families|soldiers|people|[a-z]+s) (?:who|that|caught|found)\b.*\b(?:loses?|forfeits?|(?:will|would|may|can) (?:have|lose|get|pay|end up|go to)\b|pays? .*\b(?:won|yuan|dollars)|(?:is|are|will be|would be) (?:beaten|locked|shut|detained|arrested|taken))\b/i,
  ),
)
const WHERE = compact(`, where [^,]*\\b${PENAL}\\b`)
const NO_PENALTY = small(
  compact(
    /\b(?:fear(?:s|ed|ful|ing)? (?:of )?(?:punishment|execution|being)|avoid(?:ed|ing|s)? punishment|despite|died in|escaped from|fled from|the threat of|regarded|seen as|condemn\w*|criticis\w*|accus\w*)\b/i,
  ),
)

const FEELING =
  'angry|desperate|furious|outraged|anxious|afraid|fearful|scared|terrified|frightened|nervous|worried|upset|uneasy|shocked|stunned|surprised|relieved|resentful|bitter|tired of|fed up|unhappy|dissatisfied|disappointed|sceptical|skeptical|convinced|confident|hopeful|grateful|ashamed|proud|reluctant|sympathetic|indifferent|tense|discontented|weary|aware'
const VERDICT =
  'important|serious|significant|unusual|unprecedented|unheard of|rare|illegal|unlawful|inhuman|inhumane|cruel|brutal|harsh|excessive|wrong|right|justified|necessary|useless|pointless|effective|ineffective|impossible|difficult|unlikely|likely|dangerous|risky|true|untrue|false|exaggerated|plausible|credible|reliable|contradictory|consistent|absurd|strange|odd|enough|worth|better|worse|crucial|vital|key|critical|sensitive|attractive|enticing|meaningless|symbolic|extreme|arbitrary|unfair|unjust|shameful|inevitable|understandable|clear|obvious|evident|certain|sure|responsible|guilty|to blame|popular|unpopular|doubtful|sad|exceptional|the same|different|similar|linked|related|connected|tantamount|comparable|unacceptable|acceptable|reasonable|crimes?|violations?|disgrace|mistake|threat|insult|provocation|ploy|pretext|lie|lies|sham|tragedy|crisis|scandal|farce|turning point|failures?|success|victory|defeat|too (?:\\w+)'
const COPULA =
  "(?:is|are|was|were|be|been|being|remains?|becomes?|became|seems?|looks?|feels?|felt|grown|grew|grow|gets?|got|'s)"
const DEGREE =
  '(?: (?:not|no|never|often|usually|always|hardly|very|so|all|also|now|still|quite|rather|more|most|less|simply|just|only|really|deeply|widely|increasingly|even|especially|particularly|clearly|already|an?|the|\\w+ly))*'
const SAYS_VERDICT = small(
  compact(
    `\\b${COPULA}${DEGREE} (?:${FEELING}|${VERDICT})\\b` +
      `|\\b${COPULA}${DEGREE} (?:\\w+est|least|most|first|biggest|worst|only) (?:\\w+ ){0,4}?(?:in|since|of its kind|ever|yet|of)\\b` +
      `|\\b(?:shows?|showed|indicat(?:es?|ing|ed)|suggests?|suggesting|reflects?|reflecting|proves?|demonstrates?|signals (?:that|an?|the)|underlin\\w+|underscor\\w+|highlights?|points? to|means that|meant to|mean to|amounts? to|constitutes?|violates?|violation|breach(?:es)?|contradict\\w*|stems? from|explains? why|appear(?:s|ed)?(?= (?:to|that|as|likely|unlikely)\b)|seems?|seemed|presumably|apparently)\\b` +
      `|\\b(?:fears?(?! of\\b)|feared|hopes?|hoped|worr(?:y|ies)|resents?|resented|blames?|blamed|accus\\w+|condemn(?:s|ed)?|(?<!(?:was|were|been|be|being|is|are) (?:\\w+ )?)critici[sz]ed|critici[sz](?:es?|ing|m)|denounc\\w+|welcom(?:es|ed)|doubts?|doubted|expects?|expected|predict\\w*|believ(?:es?|ed|ing)\\b|thinks?|thought|regards?|regarded|sees? (?:\\w+ ){0,3}as|seen as|viewed|views?|considers?|considered|takes? (?:it|this|that) as|(?<!(?:is|are|was|were) )judg(?:es?|ed|ing)|treats? (?:\\w+ ){1,4}(?:as|like)|wonders?|suspects?|suspected|complain\\w*|grumbl\\w*|sympathi[sz]\\w*|concluded|concludes?|call(?:s|ed) (?:it|the|this|that|them|such|reports?|any|those|these|him|her) (?!for\\b)|describ(?:e|es|ed) (?:\\w+ ){1,5}as|praises?|mourns?|trusts?|car(?:e|es) (?:more|less|about|little)|surpris\\w*|frighten(?:ed|s)|shock(?:ed|s)|anger(?:ed|s)|tempt(?:s|ed)|know(?:s)? (?:very )?(?:well|that))\\b` +
      `|\\b(?:aim(?:s|ed)? (?:to|at)|intend\\w*|designed to|meant (?:to|as)|an attempt to|an effort|purpose|motives?|reasons?|intention|goal|because of|justified|had nothing to do|has nothing to do|in response to|sign (?:of|that)|proof|evidence (?:of|that)|message (?:to|that)|warning to|a result of|(?:prompted|caused|triggered|motivated|provoked|driven) by|due to|owing to|attributed to|blamed on|[Tt](?:hat|his) (?:is|was) because|said nothing|matter of|question of|mood|atmosphere|anger|discontent|resentment|anxiety|sympathy|criticism|common knowledge|same account|nothing is known|no comment|declined to|would not say|(?<!not )confirmed (?:the|that|it|this)|sets .* against|damages?|hardly|only (?:push|make|drive|lead|increase|add|worsen|strengthen)\\w*|makes? (?:no sense|sense|little|it (?:harder|easier|more|impossible|clear))|no (?:point|use|sense|need)|(?:done|did|does) (?:nothing|little) to|lost (?:its|their|his|her|all) (?:grip|way|nerve|faith|hope|trust)|given up hope|speaks? for|(?:match(?:es)?|agrees? with|differs? from|tall(?:y|ies) with) (?:what|the|those|other|earlier)|serves? to|cannot be trusted|betrays?|naive|morale|loyalty|credibility|legitimacy|real job|far from|rather than|more for|lack of|as if|as though|no match|at (?:the )?root|to do with|crimes? against|that is why|that's why|would rather|could still|enough to(?! eat)|signif(?:y|ies|icant)|analysts?|sceptic\\w*|skeptic\\w*)\\b`,
    'i',
  ),
)
const PLAIN_FACT =
  /\b(?:shot dead|were killed|was killed|opened fire|died on the spot|were arrested|was arrested|have been arrested)\b/i
const HAPPENS = compact(
  /\b(?:shot|killed|died|stabbed|beaten|taken|caught|arrest\w*|fled|crossed|executed|drowned|reached|escaped|injured|wounded|defected|detained|moved|carried)\b|\b(?:was|were|been) \w+ed\b/i,
)

/** The statement as the rules look at it, worked out once. */
export type Statement = {
  readonly full: string
  readonly flat: string
  readonly main: string
  readonly predicate: Predicate | null
}

/** Nothing of one's own is said: a blank, since the empty text is of Latin letters to the engine (see `widened`). */
const NOTHING = '\u3000'

export const statementOf = (full: string): Statement => {
  const flat = withoutRelatives(full.replace(/, the son [^,]*,/g, ' '))
  const main = mainOf(flat) || NOTHING
  return { full, flat, main, predicate: predicateOf(flat, main) }
}

/** The patterns found in an English statement and what they come to together: marks of its sort, none of them decisive. */
export const marksOf = (statement: Statement): readonly string[] => {
  const [full, flat, main] = [statement.full, statement.flat, statement.main].map((words) => words.toLowerCase()) as [
    string,
    string,
    string,
  ]
  const said = statement.predicate?.words.toLowerCase() ?? main
  const found: string[] = []
  const mark = (name: string, holds: boolean): boolean => {
    if (holds) found.push(name)
    return holds
  }
  const bids = mark('bidding', BIDDING.test(main))
  const obliges = mark('obligation', OBLIGATION.test(main))
  const contains = mark('content', CONTENT_OF.test(flat))
  const stands = mark('status', STATUS.test(main))
  const isOrder = mark('order', (bids || obliges || contains || stands) && !NEVER_ORDERED.test(full))
  mark('everybody', isForEverybody(full))
  mark('weighed', WEIGHED.test(flat))
  mark('issued', ISSUED_ONLY.test(flat))
  mark('incentive', INCENTIVE.test(flat))
  mark('notIncentive', NO_INCENTIVE.test(flat))
  const isPenal = mark('penalty', PENALTY.test(said))
  const faces = mark('facing', FACING.test(flat))
  const forfeits = mark('forfeit', FORFEIT.test(full))
  const isFeared = mark('notPenalty', NO_PENALTY.test(said))
  const isThreat = mark('threat', THREAT.test(flat))
  mark(
    'penal',
    isThreat ||
      faces ||
      forfeits ||
      ((isPenal || WHERE.test(full)) && !isFeared && !(isOrder && INSTRUMENTAL.test(flat))),
  )
  mark('verdict', SAYS_VERDICT.test(main))
  mark('plainFact', PLAIN_FACT.test(flat))
  mark('happens', HAPPENS.test(flat))
  return found
}

const WHOEVER_WILL = compact(
  /\b(?:anyone|whoever|everyone|anybody|those|people|persons|civilians|residents|trespassers|violators|offenders|intruders)\b[^;]*\b(?:would|will|is to|are to|shall|should|may|can|could) be (?:shot|fired (?:on|upon|at)|killed|stopped|searched|turned back)\b/i,
)

/** `Nobody may …`, `whoever crosses will be shot`. */
const isForEverybody = (flat: string): boolean =>
  /^(?:only|no one|nobody|none|every|each|any|anyone)\b[^.]*\b(?:may|must|shall|is allowed|are allowed|is permitted|are permitted)\b/i.test(
    flat,
  ) || WHOEVER_WILL.test(flat)

const NEVER_ORDERED = compact(
  /\b(?:never|not) (?:yet )?(?:been |once )?(?:ordered|told|instructed|asked)\b|^(?:nobody|no one) (?:asked|told|ordered)\b/i,
)
/** The order is what the words judge or follow upon, not what they pass on. */
const WEIGHED = small(
  compact(
    /^(?:the )?(?:authorities |leadership |regime )?(?:fears?|justified|blamed)\b|\b(?:regarded as|seen as|accus\w+|take it as|came after|followed (?:a|an|the)|justified|exaggerated|makes? (?:no )?sense|harshest|aimed at|is (?:meant|intended|designed))\b/i,
  ),
)
const THREAT = small(
  compact(
    /\bfiring squad\b|\b(?:will|can|could|may|might|would|to) be (?:\w+ly )?(?:punished|executed|jailed|sent to|fined|imprisoned|sentenced|banished)\b/i,
  ),
)
const INSTRUMENTAL = /\b(?:order|instruct|notice|rule|declar)\w*\b/i
