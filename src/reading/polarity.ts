import { STRANGERS } from './english/stranger.js'
import { koreanNegates } from './korean/polarity.js'
import { PAST, PRESENT } from './english/predicate.js'
import type { Language } from './language.js'
import { compact, small } from './pattern.js'
import { spaced } from './span.js'

/** Whether the words say that something is not so, did not happen, was not said, or must not be done. */
export const polarityOf = (claim: string, language: Language, isOrder: boolean): 'affirm' | 'negate' =>
  (language === 'ko' ? koreanNegates(claim) : englishNegates(claim, isOrder)) ? 'negate' : 'affirm'

/** Parts whose negation does not make the statement negative; blanked before looking. */
const EN_SUBORDINATE = [
  /\bmay or may not\b|\b(?:almost|next to) nothing\b|\bnothing (?:else|more|less)\b|\bnobody doubts\b|\bnot (?:far|long|much|a moment)\b(?= (?:from|off|away|after|before|ago|later|earlier|more|less|too)\b)/gi,
  /\bnot until\b|\bnot only\b(?![^.]*\bbut\b)|\bcannot be (?:ruled out|excluded)\b|\bcannot rule out\b/gi,
  /\b(?:never|no|nothing|not|nowhere|nobody)\b[^,.;]* (?:as|so) (?!much as\b|as not\b)(?:much|many|\w+) (?:as\b|\w+ (?:been|were|was)\b|[^,.;]*\b(?:seen|heard|known)\b)|\b(?:never|nothing) (?:like (?:it|this|that)|(?:since|before) [^.;]*\b(?:so|as) (?:many|much|few|large|wide|bad))\b[^.;]*/gi,
  /\bfor (?:refusing|failing|having (?:refused|failed|not|no)|lack of|want of|not \w+ing|being (?:unable|absent))\b[^,.;]*/gi,
  /\bwhoever (?:do(?:es)?|did|has|have|is|was|can|could|would) (?:not|never)\b[^,.;]*?(?= (?:is|are|was|were|will|would|loses?|gets?|goes|must|has to|pays?|faces?|answers?)\b)|\bwhoever (?:refuses|fails|lacks|keeps|stays|remains|says) [^,.;]*?(?= (?:is|are|was|were|will|would|loses?|gets?|goes|must|has to|pays?|faces?)\b)/gi,
  /\b\w+s (?:that|who) (?:refuse|fail|lack|do not|did not|cannot|could not|have not|had not|are not|were not)\b[^,.;]*/gi,
  /\b(?:urged?|urges|appeal\w*|call(?:ed|s)? (?:on|for)|demand\w*|asked)\b [^.;]*?\bto (?:withdraw|lift|revoke|repeal|abolish|rescind|cancel)\b[^,.;]*/gi,
  /\b(?:learned|learnt|noticed|reali[sz]ed|admits?|admitted|shows?|showed|know|knows|knew|known|proves?|proved|taught)\b(?: [\w']+){0,4} that [^,.;]*/gi,
  /\b(?:sign\w*|swear|swore|sworn|put (?:in writing|their names? (?:to|under))|took an oath|take an oath|(?:made|had|have|has|must|forced) (?:to )?(?:promise|pledge|vow))\b[^.;]*?\b(?:that|saying|not to|never to|to) [^.;]*/gi,
  /, no longer [^,.;]*\.?$|, though not [^,.;]*|, not yet [^,.;]*(?=,)|^not \w+ing [^,.;]*?(?= (?:is|are|was|were|will|counts?|means)\b)|\bwhoever (?:do(?:es)?|did|has|is|can|could)(?: not|not) [^,.;]*\.?$|\b(?:offen[cs]e|crime|duty) not to [^,.;]*/gi,
  /(?<=\w )(?:after|when|even when|even if|(?<!\b(?:more|less|later|fewer|earlier|longer|other) )than) (?!\d)[^,.;]*/g,
  /\bnot only\b[^.]*?\bbut\b/gi,
  /\bnot (?:just|merely|simply)\b/gi,
  /\b(?:respect|observe|honou?r|uphold|violat\w+|breach\w*|defi\w+|defy\w*|under|despite) (?:the|a|an|its|this|that) (?:\w+ )?ban\b/gi,
  /\b(?:barely|hardly|scarcely) (?:half|a (?:third|quarter|tenth|fraction)|\d[\d,]*|one|two|three|enough)\b/gi,
  /\bno (?:matter|doubt|exception|wonder|less|fewer|more than|sooner)\b/gi,
  /\bnot (?:a|one) (?:full|single) \w+ after\b/gi,
  /\bso that\b[^.;]*/gi,
  /\b(?:if|unless|until(?! now| \d| recently| then| last| this| that (?:day|night|morning|evening|week|month|winter|spring|summer|autumn|fall|year)\b)|before(?! (?:then|that|this|\d|long|dark|dawn|noon|midnight)\b)|as long as|as though|lest|in case|provided|so as not to|in order not to|because|since(?! (?:last|the|then|\d|[A-Z]|early|late|mid))|whether|even though|although) (?:[^,.;]{4,}?(?= (?:(?:we|they|you|he|she|the \w+) )?(?:is|are|was|were) not to \w)|[^,.;]*)/gi,
  /\b(?:who|whom|which|whose)\b (?!(?:have|has|had) (?:been )?(?:told|ordered))(?:[^,.;]*?\w(?= (?:(?:has|have|had|is|are|was|were|may|must|can|will|would|could|do|does|did|get|gets|got) (?:(?:still|yet|so far|also|since) )?(?:not|never|no longer|nothing|forbidden|banned|prohibited|barred)\b|(?:forbids?|bans?|bars|prohibits?|outlaws?) |(?:will|can|may|must|would|should) (?:\w+ )?(?:no|nothing)\b|(?:was|were|is|are) (?:\w+ly )?\w{2,}(?:ed|en)\b|to (?:keep|stay|refrain)\b))|[^,.;]*)/gi,
  /\b(?:a|an|the) [\w-]+ that (?:[^,.;]*?\w(?= (?:has|have|had|is|are|was|were) (?:been|not|never|no longer|\w+ed)\b| (?:forbids?|bans?|bars|prohibits?|outlaws?) )|[^,.;]*)/gi,
  /\b(?:reasons?|explanation|excuse|sign)\b[^,.;]{0,30}(?:\b(?:is|was) )?\bthat [^.;]*/gi,
  /\b(?:want\w*|tr(?:y|ies|ied|ying)|hop(?:es?|ed|ing)|aim\w*|is|are|was|were|meant|intended|designed) to (?:prevent|deter|hinder|keep (?:\w+ ){1,4}from)\b[^,.;]*/gi,
  / where (?:nobody|no one|nothing|no \w+|\w+ (?:can|could|did|do|does|had|has|have|is|was|were|are) ?(?:not|n't|never))\b[^,.;]*/g,
  /, (?:as|since|given that) [^.;]*/gi,
  /\b(?:and|but) not (?:by|to|from|in|for|on|at|with|of|the|an?) [^,.;]*/gi,
  /(?<!\b(?:so|say|says|said|see|ordered|sure|ensure|warned|told|rule|order|instruction|notice|means|mean|is|was|add|added) )\bthat (?:cannot|can not|never|(?:do(?:es)?|did|is|are|was|were|had|has|have) (?:not|never))\b[^,.;]*/gi,
  /\b(?:anyone|anybody|those|people|whoever|everyone|soldiers|residents) (?:who|that) (?:[^,.;]*?\w(?= ["“]?(?:cannot|is|are|was|were|may|must|can|could|will|would|has|have|had|do|does|did|get|gets|got) (?:\w+ )?(?:not|never|nothing|forbidden|banned|prohibited|barred)\b)|[^,.;]*)/gi,
  /\bwith(?:out| no)\b (?:[^,.;]*?\w(?= (?:has|have|had|is|are|was|were|may|must|can|will|would|could|do|does|did|get|gets|got|find|finds|found|know|knows|knew|see|sees|saw|cannot)\b)|[^,.;]*)/gi,
  /\b(?:to|must|should) (?:see|make sure|ensure) that [^,.;]*/gi,
  /\b(?:resent|complain|fear|regret|angry|worried|unhappy)\w* (?:that|about|at) [^.;]*/gi,
  /\bnot .{1,40}\bbut (?:to|that|rather|from|by)\b|\b(?:was|were|is|are|been) not [^,.;]{1,40} but (?:[a-z]{2,}ed|sold|sent|given|taken|kept|put|brought|left|made|told|shot|held|burnt)\b|\b(?:do|does|did|done|doing) what [^,.;]* (?:cannot|could not|do not|did not|will not|would not)\b|\b(?:is|are|was|were) not about [^,.;]{1,40}[,;] (?:it|they|this|that|but)\b/gi,
  /\b(?:should|must|ought to|needs? to) (?:now |at once |immediately )?(?:withdraw|lift|revoke|repeal|abolish|rescind|be (?:withdrawn|lifted|revoked|repealed|abolished|rescinded|scrapped))\b/gi,
  /, not (?!one\b|a (?:single|soul)\b|all\b|every|many\b|until\b)(?:[A-Z][a-z]{2,3}\. ?\d*|[^,.;])*\.?$/gi,
  /\bno (?:mercy|quarter|excuses?|leniency|small|secret|stranger to|later than|earlier than|time(?! (?:is|was) to be))\b|\bno way out\b|\bnothing but\b|\bnot until\b|\bnot least\b|\bnot uncommon\b|\bnot unusual\b|\bnot rare\b|\bcannot but\b|\bnothing (?:new|unusual)\b|\bnone other\b|\b(?:no one|nobody|nothing|none) but\b|\bno (?:choice|other choice|way) but\b|\bno (?:coincidence|accident)\b|\b(?:cannot|could not) do without\b|\bno questions asked\b|\bwithout delay\b|\band not [\w-]+\.?$/gi,
  /^There (?:is|are) no (?:\w+ ){0,4}(?:any ?more|longer)[^;]*;/i,
  /\b(?:no|not any) (?:\w+ )?front line\b/gi,
].map((pattern) => small(compact(pattern)))
const EN_NEGATOR = small(
  compact(
    /\b(?:not|never|no|nobody|none|nothing|neither|nor|hardly|scarcely|barely|cannot|few (?:of|soldiers|people|residents|guards)|unlikely to|unpunished|(?:is|are|was|were) (?:(?:all|quite|plainly|entirely|simply|pure|an?|nothing but|sheer) )*(?:untrue|false(?! alarm)|fabricat\w+|inventions?|lies?(?! in)|slander|baseless|groundless|unfounded)|(?:found|finds?|has|have|had|see|sees|saw|won|draws?|drew) few|little (?:trust|hope|chance|faith|sympathy|effect|attention|appeal|change)|seldom|rarely)\b|n't\b|\b(?:kept|keeps|remain\w*|stay\w*|been|fallen|been largely) (?:\w+ )?(?:silent|quiet)\b|\b(?:few|none) of (?:them|the)\b/i,
  ),
)
const EN_FORBID = small(
  compact(
    /\b(?:rul(?:es?|ed|ing) out|(?:was|were|is|are|been) spared|(?:is|are|was|were|been) (?:unable to|without|kept (?:out of|from))|kept \w+(?: \w+){0,2} from \w+ing|prevent(?:s|ed)? (?:\w+ ){1,3}from|(?:is|are|was|were|been) prevented from)\b|\b(?:accord|agreement|pact|law|rule|decree|treaty|resolution|constitution|regulation|code|order|instruction|directive|notice|proclamation|announcement)s?\b[^.;]{0,60} (?:bans?|bars?) (?!on\b|and\b|or\b)|\b(?:barred|banned|ban(?:s|ning)? (?:on|all|any\w*|every\w*|(?!(?:had|has|have|was|were|is|are|came|comes?|went|goes|dates?)\b)[\w ]{1,20} from)|prohibit\w*|forbid\w*|forbade|forbidden|outlaw\w*|off[- ]limits|(?:illegal|unlawful|offen[cs]e|crime) to |suspend\w*(?<!\b(?:them|people|two|three|four|students?|soldiers?|officials?|officers?|guards?|workers?|members?|teachers?|he|she|they) (?:was|were|is|are|been|has been|have been|had been) suspended)|withdr[ae]w\w*|rescind\w*|revok\w*|repeal\w*|cancel(?:l?ed)|call(?:ed)? off|scrapp\w+|ceas\w+|stopped (?:\w+ing|all|issuing)|stop (?:shooting|firing)|halt(?:ed)? (?:the )?(?:issuance|rations|supply)|den(?:y|ies|ied)|fail(?:ed|s)? to|lacks?|lacked|refus\w+ to|absence of|yet to (?!come\b|be seen\b)\w+)\b|\b(?:rules?|orders?|bans?|curfews?|laws?|practices?|measures?|requirements?)\b.*\b(?:was|were|been|is|are) (?:\w+ )?(?:dropped|scrapped|abolished|abandoned)\b/i,
  ),
)
const EN_REFRAIN = small(
  compact(
    /\bbans (?!on\b|and\b|or\b|were\b|are\b|have\b|had\b)|\b(?:stay(?:ing)?\s+(?:off|away|out)|keep (?:(?:their|our|your) hands )?(?:away|off|out)|refrain\w*|abstain\w*|instead of (?:live|shoot|fir|real|us)\w*|avoid\w*|hold(?:ing)? (?:their|its) fire)\b/i,
  ),
)
const EN_UNKNOWN = small(
  compact(
    /\b(?:unclear|would (?:not|neither) (?:confirm|discuss)|(?:nobody|no one) can tell|(?:nobody|no one|none|neither)\b[^,.;]{0,40} (?:can|could|was able to|were able to) (?:yet |independently )?(?:confirm|verify|establish)|heard of no such|not clear|not (?:yet )?known|nothing is known|far from clear|no one knows|nobody knows|not even [\w ]{2,30} (?:knows?|knew|can say|could say)|nobody can say|(?:cannot|could not) (?:yet |immediately |so far )?(?:be )?(?:independently )?(?:confirm|verif|establish|determin|learn)\w*|(?<!\b(?:report|reports|notice|order|letter|statement|law|article|broadcast|text|paper|decree|instruction|announcement|agency|media) (?:did|does|do) )not say|not comment|declined to|remains to be seen|do not know|does not know)\b/i,
  ),
)

/** `Without a permit nobody may travel`, `Few dare to speak`. */
const EN_NONE_WITHOUT = small(
  compact(
    /^(?:(?:and|but|so) )?(?:without [^,]{1,40}?,? (?:nobody|no one|none|no \w+) |(?:very )?few (?!(?:days|weeks|months|years|hours|minutes|kilomet\w+|met(?:er|re)s)\b)|hardly an?y?)/i,
  ),
)

/** Of two statements joined the first is the one meant: `she was called out, and we have not seen her since`. */
const firstHalf = (main: string): string => {
  const joint = JOINT.exec(main)
  return joint !== null && joint.index > 13 && FINITE_VERB.test(main.slice(0, joint.index))
    ? main.slice(0, joint.index)
    : main
}
const JOINT = compact(
  /(?:, (?:and|but|so|yet)|;) (?=\w)| and (?=(?:(?:has|have|had|is|are|was|were|did|does|do|could|can|would|will) )?(?:not|never|no longer|nobody|no one|no \w+ (?:was|were|has|had|is|are|came|will|could))\b| ?(?:said|says?|got|asked|saw|heard|told|learned|found|took) (?:us |them |her |him )?nothing\b)/,
)
const FINITE_VERB = compact(
  `\\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|must|may|\\w{2,}ed|${PAST}|${PRESENT})\\b`,
)

const TOLD_NOT_TO = small(
  compact(
    /\b(?:told|ordered|instructed|warned|(?<!\bin )orders?|instructions?|that(?! (?:never|(?:do(?:es)?|did|has|have|had|is|are|was|were|can|could|will|would) (?:not|never)))) (?:\w+ )?(?:they |soldiers |guards )?(?:must |should |are |were |is )?(?:not(?! only| just| merely)|never|no longer)(?: to)?\b|\b(?:we|they|you|(?:soldiers|guards|people|residents|villagers|guests|patrols|units|officers|troops|students|women|visitors|families|traders|drivers|workers|children)[\w ]{0,24}) (?:are|were) not to (?!blame\b)|\b(?:told|ordered|instructed|warned|urged|reminded|advised|asked|forced) (?:(?!(?:to|and|that|but|if|or|because)\b)[\w'-]+ ){2,12}(?:not|never) to\b/i,
  ),
)

/** `put up a notice that there will be no visits`: what is given out is what is told. */
const GIVES_OUT_NO = small(
  compact(
    /\b(?:put(?:s|ting)? (?:up|out)|post(?:s|ed)|hung (?:up|out)|pasted(?: up)?|sen[dt]s?(?: (?:out|round|around|down|a?round))?|issue[ds]?|gave|gives|given|read(?: out)?|handed (?:down|out)|passed (?:down|on|out)|spread|got|received|announce[ds]?|there (?:is|was|are|were)|came(?: down)?) (?:(?:an?|the|word|orders?|instructions?|notices?|signs?)\b ?)?(?:[\w'-]+ ){0,3}?(?:(?:notices?|signs?|posters?|word|announcements?|orders?|instructions?|directives?|decrees?|circulars?|leaflets?|messages?|warnings?)(?: (?:at|in|on|to|by|from|for) [^,.;]{2,40}?)? )?that (?:there (?:will|would|is to|are to|were to|was to|shall|can|could) be no\b|(?:no|nobody|no one|none|nothing)\b|[^,.;]{2,50}? (?:may|must|will|shall|can|are|is|were|was|would|could|should)(?: not|not|n't| never| no longer)\b)/,
  ),
)

const englishNegates = (claim: string, isOrder: boolean): boolean => {
  const flat = spaced(claim).replace(/[’‘]/g, "'").replace(STRANGERS, 'strangers')
  const low = flat.replace(/\bNo\. ?\d+/g, ' ').toLowerCase()
  if (EN_UNKNOWN.test(low)) return false
  const must = TOLD_NOT_TO.test(low)
  if (must) return true
  if (EN_NONE_WITHOUT.test(low) || GIVES_OUT_NO.test(low)) return true
  let main = low
  for (const part of EN_SUBORDINATE) main = main.replace(part, ' ')
  main = firstHalf(main)
  if (/\bonly (?:\w+ ){0,3}(?:as long as|before|if|when)\b/i.test(low) && !EN_NEGATOR.test(main)) return false
  return EN_NEGATOR.test(main) || EN_FORBID.test(main) || (isOrder && EN_REFRAIN.test(main))
}
