import type { Modality } from './hedge.js'
import { koreanKind } from './korean/kind.js'
import type { Language } from './language.js'

export type Kind = 'event' | 'directive' | 'condition' | 'incentive' | 'penalty' | 'assessment'

/** What sort of statement the words make; the order of the tests is the order of authority. */
export const kindOf = (claim: string, language: Language, modality: Modality): Kind => {
  const flat = claim.replace(/\s+/g, ' ').replace(/[’‘]/g, "'").trim()
  return language === 'ko' ? koreanKind(flat, modality) : english(flat, modality)
}

const EN_INSTRUMENT =
  '(?:orders?|instructions?|directives?|notices?|proclamations?|decrees?|rules?|guidelines?|telegrams?|edicts?|bans?|polic(?:y|ies)|measures?|regulations?|restrictions?|curfews?|laws?|announcements?|warnings?|command)'
const EN_DIRECTIVE = new RegExp(
  `\\b(?:orders?|instructions?|directives?|decrees?|edicts?|commands?)\\b(?: (?:had|has|have|was|were|came|come|went|been|gone|down|out|issued|given|sent|passed|handed|from|above|the|top|on))* to (?!be\\b|an?\\b|the\\b|china\\b|north\\b|south\\b)[a-z]+|` +
    `\\b(?:ordered|instructed|directed|commanded|told|asked|warned|required|obliged|urged|called on|called for|authori[sz]ed|permitted|allowed|forbidden|forbade|banned|bans|barred|bars|prohibited|prohibits|forbids|requires|announced|decreed|declared)\\b[^.]{0,80}?\\b(?:to|that|from|crackdown|must|immediately)\\b` +
    `|\\b${EN_INSTRUMENT}\\b[^.]{0,60}?\\b(?:to (?:shoot|fire|open|kill|stop|arrest|report|use|treat|avoid|keep|step|stay|hand|seal|close|punish|tighten|strengthen|guard|detain|search|block|turn|take|carry|cut|ban|set|prevent|do|be|not)|that|telling|informing|requiring|saying|banning|forbidding|calling|under which|allowing|reading)\\b` +
    `|\\b(?:is|are|was|were) (?:still |also |now |not |no longer |henceforth )?(?:to be|to (?:shoot|use|stay|report|keep|apply|come|hand|open|fire|remain))\\b|\\bmust\\b|\\b(?:may|can) no longer\\b|\\b(?:change|law|decree|regulation|restriction|rule|order|measure|ban|notice|telegram|instruction|directive|curfew)s?\\b[^.]{0,40}\\b(?:applies|apply|applied|is to apply|takes effect|took effect|taking effect|went into (?:effect|force)|came into (?:effect|force)|came in|in force|was (?:lifted|relaxed|dropped|tightened|extended|revoked|rescinded|withdrawn)|remains?|used to be|was to|extends?|covers?)\\b|\\bthe order for us\\b|\\bUnder the (?:new |revised |old )?(?:rule|order|law|regulation)|\\b(?:without (?:condition|warning)|on sight|shoot[- ]to[- ]kill)\\b.*\\b(?:order|shoot|fire)|\\bin force\\b|\\b(?:have|has|under|given|gave|issued|received|with) (?:\\w+ ){0,2}orders?\\b`,
  'i',
)
const EN_ISSUED_ONLY = new RegExp(
  `\\b${EN_INSTRUMENT}\\b[^.]{0,60}\\b(?:went down|came (?:down|out)|was (?:issued|sent|delivered|posted|read)|were (?:issued|sent|delivered|posted|handed out|read)|arrived|reached|goes back|dates? (?:back|from)|has been posted|went up|was conveyed|were conveyed)\\b`,
  'i',
)
const EN_CONTENT =
  /\b(?:that|telling|to (?:shoot|fire|open|kill|stop|report|use|step|seal|arrest|treat)|rule|requiring|informing|saying|ordering|banning|with the same)\b/i
const EN_INCENTIVE =
  /\b(?:reward(?:s|ed|ing)?|prize|medal|commend\w*|promot(?:ed|ion|e)|incentive|party membership|membership in the|entry into the (?:workers'?|party)|admitted (?:in)?to the|party card|bonus|promised? (?:\w+ )?(?:entry|membership|a |better|extra|more|leave|food|rations|money|cash)|better (?:conditions|treatment|food|rations|supplies)|improve(?:d|ment)? (?:in )?(?:the )?(?:conditions|treatment|supplies)|extra (?:rations|leave|food)|cash (?:payment|for)|pardon(?:ed|s)?|amnesty|leniency|lenien\w+|forgiven|exempt\w*|candy|citation|praised?|gift)\b/i
const EN_PENALTY =
  /\b(?:punish(?:ed|ment|es|ing)?|penalt(?:y|ies)|firing squad|execut(?:ed|ion|ions)|sentenced|fined|fines|jailed|imprison\w*|labou?r camp|prison camp|re-?education|demot\w+|dismissed from|discharged|expelled|disband(?:ed|ing)?|banish\w*|exiled|treated as (?:traitors|treason)|treason|detained for|beaten|disciplin\w+|purged|held (?:responsible|accountable)|stripped of|harsh(?:er|est|ly)?|in prison|years in|prison terms?|treated as (?:an? )?(?:spy|spies|enem\w+|traitors?)|face (?:up to|execution|arrest))\b/i
const EN_ASSESSMENT =
  /\b(?:shows?|indicat(?:es|ing|ed)|suggests?|reflects?|appears?|seems?|presumably|likely|apparently|unclear|far from clear|not clear|fears? that|regards? |regarded|seen as|viewed|considered|believe[sd]?\b|(?:do|does|did) not (?:believe|think|expect)|thinks?|thought|take it as|takes this as|judg\w+|enticing|attractive|tempts?|hardly|effective|enough to|could still|aim(?:s|ed)? (?:to|at)|intend\w*|meant to|mean to|an attempt to|so that|in order to|purpose|motive|reason|because of|justified|blame[sd]?|accus\w+|condemn\w*|criticis\w*|criticiz\w*|resent\w*|angry|anger|anxious|fearful|worr(?:y|ied)|complain\w*|damages?|concluded|unheard of|unprecedented|had nothing to do|sets .* against|exaggerated|know(?:s)? (?:very )?well|signif(?:y|ies|icant)|important|serious(?:ness)?|real job|same account|nothing is known|nobody can say|would not say|no comment|declined to|not said anything|confirmed (?:the|that)|contradict\w*|surpris\w*|welcom\w*|doubt\w*|skeptic\w*|sceptic\w*|expect\w* that|predict\w*|aware|sympath\w+|analysts?|an effort|sign (?:of|that)|proof|evidence|worth|mood|atmosphere)\b/i
const EN_EVENT =
  /\b(?:shot|killed|died|dead|fired|opened fire|arrested|detained|crossed|ran|fled|escaped|drowned|wounded|injured|captured|found|seized|handed over|happened|occurred|took place|slipped|pursued|chased|hauled|halted|shut|closed|began|started|opened|carried away|washed away|destroyed|collapsed|built|posted|sent|deployed|dispatched|announced|held|met|visited|issued|asked|told|gave|reported|collided|sank|drifted|went (?:down|on|over)|came|returned|launched|raided|searched|burned|exploded|shelled|threw|beat|caught|disappeared|vanished|moved|arrived|left|executed|laid|lay|kept to|keep to|slid|repatriated|was|were)\b/i
const EN_CONDITION =
  /\b(?:has|have) (?:so far |also |long |not |never |since |still |now |always )?(?:been|gone|become|remained|stayed|kept|grown|had|risen|fallen|treated|confirmed|dropped|lived|stopped)\b|\b(?:has|have) (?:not|never) (?:yet |so far )?\w+(?:ed|en|n)\b|\bhad (?:never|always|not|long|rarely)\b|\b(?:are|is) (?:\w+ )?(?:\w+ing|now|still|barred|believed|used|kept|guarded|closed|empty|short|common|rare|normal|under|in force|on)\b|\b(?:since|so far|still|usually|every (?:day|night|week|month|time)|often|always|no longer|any more|anymore|these days|nowadays|until now|previously|more and more|increasingly)\b|\b(?:depend|stand|keep|live|go hungry|get no|set|do not|does not|cannot|can|own|use|cost|sells?|work|need|serve|remain)s?\b/i

const english = (full: string, modality: Modality): Kind => {
  const flat = full
    .replace(/, (?:which|who|whose|the son) [^,]*,/g, ' ')
    .replace(/, (?:which|who|whose) [^,]*$/, '')
    .replace(
      /\b(?:who|which) [^,;]*?(?= (?:are|is|was|were|have|has) (?:believed|said|thought|reported|being|now|still|often)\b)/g,
      '',
    )
  const past = /\b(?:previously|used to|formerly|until now|in the past|before)\b/i.test(flat)
  const isDirective =
    EN_DIRECTIVE.test(flat) &&
    !/\b(?:never|not) (?:yet )?(?:been |once )?(?:ordered|told|instructed|asked)\b/i.test(flat)
  if (modality === 'unclear') return 'assessment'
  if (/^(?:only|no one|nobody|none|every|each|any|anyone)\b[^.]*\b(?:may|must|shall)\b/i.test(flat)) return 'directive'
  if (
    /\b(?:anyone|whoever|everyone|anybody|those|people|persons|civilians|residents|trespassers|violators|offenders)\b[^;]*\b(?:would|will|is to|are to|shall|should) be (?:shot|fired (?:on|upon|at)|killed|stopped|searched|turned back)\b/i.test(
      flat,
    )
  )
    return 'directive'
  if (/\bfiring squad\b|\b(?:will|can|could|may|would) be (?:punished|executed|jailed|sent to)\b/i.test(flat))
    return 'penalty'
  if (EN_PENALTY.test(flat) && !/\b(?:order|instruct|notice|rule|declar)\w*\b/i.test(flat)) return 'penalty'
  if (
    EN_INCENTIVE.test(flat) &&
    !/\b(?:tempts?|entic\w*|attract\w*|bribe|regarded|seen as|readily available|care)\b/i.test(flat)
  )
    return 'incentive'
  if (EN_ISSUED_ONLY.test(flat) && !EN_CONTENT.test(flat.replace(EN_ISSUED_ONLY, (hit) => hit.replace(/\bto\b/g, ''))))
    return 'event'
  if (
    /\b(?:came|was issued|were issued) (?:only |just )?\w+ (?:days|weeks|hours) after\b/i.test(flat) &&
    /\b(?:show|indicat|reflect)/i.test(flat)
  )
    return 'assessment'
  if (
    isDirective &&
    !/^(?:nobody|no one)\b/i.test(flat) &&
    !/^(?:the )?(?:authorities |leadership |regime )?(?:fears?|justified|blamed)\b|\b(?:regarded as|seen as|accus\w+|take it as|came after|followed|justified|exaggerated)\b/i.test(
      flat,
    )
  )
    return 'directive'
  if (past && /\b(?:shoot|fired?|shot|warn|allowed|permitted|treated)\b/i.test(flat) && !/never/.test(flat))
    return 'directive'
  if (modality === 'denied') return 'assessment'
  if (EN_ASSESSMENT.test(flat) && !/\b(?:shot dead|were killed|was killed|opened fire|died on the spot)\b/i.test(flat))
    return 'assessment'
  if (
    modality === 'possible' &&
    !/\b(?:shot|killed|died|stabbed|beaten|taken|caught|arrest\w*|fled|crossed|executed|drowned)\b|\b(?:was|were|been) \w+ed\b/i.test(
      flat,
    )
  )
    return 'assessment'
  const hasEvent = EN_EVENT.test(flat)
  if (
    EN_CONDITION.test(flat) &&
    !/\b(?:on|in|at) (?:[A-Z][a-z]+ \d|the \d|early|mid|late|the beginning)|\b(?:last|this) (?:month|week|year)\b|\bshot\b|\bkilled\b|\bposted\b|\bdied\b/i.test(
      flat,
    )
  )
    return 'condition'
  return hasEvent ||
    /\b(?:\w{3,}ed|froze|saw|heard|knew|brought|bought|sold|fell|rose|hid|broke|drove|flew|wrote|spoke|stole|swam|wore|won|lost|spent|stood|became|kept|hit|cut)\b/.test(
      flat,
    )
    ? 'event'
    : 'condition'
}
