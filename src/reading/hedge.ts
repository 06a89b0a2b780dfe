import { STRANGERS } from './english/stranger.js'
import { koreanModality, withoutTalk } from './korean/hedge.js'
import type { Modality, Speaker } from './doubt.js'
import type { Language } from './language.js'
import { compact, small } from './pattern.js'

export type { Modality, Speaker } from './doubt.js'

/** What the words around a claim say about how sure it is. Order matters: doubt outweighs likelihood. */
export const modalityOf = (claim: string, language: Language, speaker: Speaker): Modality =>
  language === 'ko' ? koreanModality(claim, speaker) : english(claim, speaker)

const EN_UNCLEAR = small(
  compact(
    /\b(?:unclear|(?:is|are|remains?|was) (?:still )?doubtful|would (?:not|neither) (?:confirm|discuss)|(?:nobody|no one) can tell|not clear|far from clear|not (?:yet )?known|unknown|nothing is known|little is known|no one knows|nobody knows|nobody can say|no one can say|could not say|cannot say|can't say|(?:could|can) ?not (?:yet |immediately |so far )?(?:be )?(?:independently |immediately )?(?:confirm|verif|establish|determin|ascertain|corroborat|learn)\w*|unable to (?:\w+ )?(?:verify|confirm)|(?:nobody|no one|none)(?: [\w']+){0,8} (?:can|could|has been able to|was able to|were able to) (?:be )?(?:independently )?(?:confirm|verif)\w*|would say only|would only say|looking into (?:the|it)|no (?:immediate )?word (?:on|of|from|about)|unconfirmed|not (?:been )?(?:independently )?(?:confirmed|verified)|no comment|not comment|declined to|refused to comment|would not say|did not (?:immediately )?(?:respond|reply|answer|comment|return)(?! (?:to )?(?:the|an?|its|their|his|her|any|that|this|these|those|two|three) [\w ]{0,24}?(?:letters?|appeals?|offers?|proposals?|notes?|reminders?|warnings?|signals?|shots?|invitations?|protests?|petitions?|demands?)\b)|(?:was|is) not (?:\w+ )?possible to|(?:had|has|have) (?:not|never) heard (?:of|that|about|anything|any)|has not commented|remains to be seen|uncertain|open question|no such \w+ (?:had|has) been confirmed|(?:(?:do|does|did) not|don't|doesn't|didn't) know(?= (?:whether|what|who|whom|which|why|how|where|when|if|of|about|more|any|anything|exactly|yet|for (?:certain|sure)|the (?:fate|reason|cause|number|whereabouts|details|exact|full|true))\b|[.,;"]|$)|(?:could|can) ?not (?:yet |so far )?(?:tell|judge)(?= (?:how|whether|what|who|where|if|why|when|which)\b)|(?:nobody|no one) (?:can|could|would|was able to|is able to|has been able to) (?:say|tell|explain)|(?:nobody|no one) knew(?= (?:what|where|who|how|why|whether|when|if|for)\b)|remains? (?:open|a mystery|unanswered)|(?:is|was) (?:still )?(?:a mystery|open whether)|(?:is|are|was|were) (?:still )?(?:checking|verifying|examining) (?:the|these|those|such) (?:reports?|claims?|accounts?|allegations?|information)|no way (?:to|of) (?:check|verify|confirm|know|tell|find)\w*|nothing (?:is|was|has been|had been) (?:yet )?(?:known|learned|heard) (?:of|about)|in doubt|no way of knowing|not certain|hard to say|impossible to (?:say|know|confirm|verify|establish)|(?:unable|not able|not possible) to (?:\w+ )?(?:confirm|verify|say|establish|determine)|(?:had|has|have) no (?:information|intelligence|knowledge|details|record|way (?:to|of) \w+)|not aware of|nothing to (?:confirm|add|announce|report|disclose|say (?:about|on))|(?:knew|knows|know) nothing (?:of|about)|not (?:yet |so far )?been able to (?:\w+ )?(?:verify|confirm|establish|determine|reach|corroborate|find out|learn|tell|say|check)|(?:could|can) ?not find out|(?:unable|not able) to find out|no details (?:of|about|on|were)|no independent (?:confirmation|evidence)|refused to (?:be drawn|answer|discuss|elaborate|say)|would not (?:be drawn|discuss|elaborate)|neither confirm nor deny|yet to (?:comment|confirm|respond|be confirmed)|not available for comment|(?:made|offered|gave) no (?:answer|comment)|hung up|(?:could not|unable to|failed to) reach|(?:received|got|had) no (?:reply|response|answer)|did not receive (?:a|any) (?:reply|response|answer)|[Nn](?:either|one)(?: of [\w ]{1,20}| [\w]{1,12})? (?:could|can|has|have) (?:be|been) (?:independently )?(?:verified|confirmed|established)|not immediately (?:clear|known)|(?<!\b(?:report|notice|order|letter|statement|law|broadcast|text|decree|instruction|announcement|media) )did not (?:say|specify|elaborate|disclose|know) (?:if|whether|who|what|how|why|where|when)|whether [^,.]{3,80} is (?:an open|unclear|unknown|not)|(?:few|no) details|could not be (?:reached|established|determined))\b/i,
  ),
)
const EN_PROBABLE = small(
  compact(
    /\b(?:reportedly|apparently|seemingly|supposedly|purportedly|ostensibly|doubtless|evidently|presumably|seems?|seemed|appear(?:s|ed)?(?= (?:to|that|as|likely|unlikely|\w+ly to)\b)|likely|probably|allegedly|(?:is|are|was|were) (?:widely |generally )?(?:said|considered|reported|feared) to (?:be|have)|(?:is|are|was|were) (?:still |now |also |widely |generally ){0,2}(?:believed|thought|understood|presumed|assumed|estimated|alleged) (?:not )?to [a-z]+|estimated (?:at|that)|as far as (?:I|we|he|she|they|anyone|can|is|could)\b|to (?:the best of )?(?:my|his|her|our|their) knowledge|by all accounts|in all probability|I (?:think|guess|suppose|assume|suspect|believe)(?! (?:in|of|about|so)\b)|(?:is|are|was|were) (?:widely )?expected to (?:survive|recover|return|go|leave|arrive|open|carry|bring|run|make|move|send|receive|resume|reopen|remain|reach|begin|start|come|follow|see|become|take|get|pay|be|rise|fall|grow|worsen|continue|increase|tighten|last)|would have|must have|suggests? that|is believed|are believed|are said|is said|in all likelihood)\b/i,
  ),
)
const EN_POSSIBLE = small(
  compact(
    /\b(?:rumou?rs?|rumou?red|word is|word has it|word (?:is|has) (?:also )?(?:spread|going|out)|possibly|perhaps|maybe|cannot be ruled out|(?:there|here) (?:is|was|are) (?:also |now |even )?(?:talk|word|whispers?|speculation)|(?:talk|legend|speculation|the (?:story|tale)) has it|the (?:story|tale) goes|whispers? (?:is|are|has|have|go(?:es)?|went|that)|it is whispered|conceivabl[ey]|(?:cannot|can't|could not) be excluded|(?:not|never) (?:been |be )?ruled out|speculat\w+ that|some say|it is possible|hearsay|gossip|could well|could still|might well|may well)\b/i,
  ),
)
const EN_MAY =
  /\b(?:may|might)\b(?! (?:no longer|not\b|only\b|also face|face\b|be (?:shot|fired|punished|executed|killed|sent|fined|arrested|jailed|imprisoned)))/
/** A permission with a bound is a rule. */
const EN_MAY_ONLY =
  /\bmay (?:now |still |be |\w+ ){0,6}?(?:only|no (?:more|longer|later|farther|further) than|at most|not more than|solely|once an? \w+|twice an? \w+)\b/
/** What may have been is a guess, whatever stands between: `may only have gone out for firewood`. */
const EN_MAY_HAVE = compact(
  /\b(?:may|might) (?:(?!be\b)\w+ ){0,3}?have (?:also |only |just |simply |already |even )?(?:been|had|\w{2,}(?:ed|en|wn|ne|ght|ft|pt|nt|ld|ade|eft|ung|ome|ost|id|ain|old))\b/,
)
/** How long a thing goes on is a guess whoever makes it. */
const EN_COULD_LAST = compact(
  /\bcould (?:still |well |easily |yet )?(?:take (?:another |up to |more |several |two |three |four |five |ten |\d|an? (?:year|decade|month|week|long))|last (?:until|another|for|up to|several|\d)|drag on|run out|get worse|go on (?:for|until))/,
)
/** What no rule can allow or threaten. */
const EN_MAY_COME = compact(
  /\b(?:may|might) (?:well |soon |also )?(?:be (?:trying|seeking|hoping|planning|meant|aimed|linked|related|due|behind|running)|bring|cost|yield|explain|reflect|signal|have (?:been|to do)|run (?:out|short)|fall short|rise|worsen|spread|become|lead to|mean|prove|turn out)\b/,
)
const EN_COULD = compact(
  /\bcould (?:also |yet |soon |even |eventually |instead )?(?:number|exceed|reach|amount to|be (?:as (?:high|many)|higher|a|an|the|those|that|his|her|their|meant|aimed|part|intended|linked|related|due)|have|lead|bring|help|ensure|mean|become|signal|result|cause|prove|make|see|worsen|rise|fall|spread)\b/,
)
/** Somebody denies a statement; that somebody is dismissed, or an appeal rejected, denies nothing. */
const EN_DENIED = compact(
  /(?<!\b(?:was|were|been|be|being|is|are|got|get) (?:\w+ly )?)\b(?:denied|rejected|dismissed)\b|\b(?:denies|denying|denial|rejects|rejecting|dismisses|dismissing|flatly|refut\w+|not true|untrue|fabricat\w+|(?:calling|called|branding|branded|describing|described) [^,.;]{2,60}? (?:lies?|groundless|baseless|slander\w*|smears?|invented|false|nonsense|absurd))\b/i,
)
/** What an office says that it has not said, done or ordered. */
const EN_DISOWNS = compact(
  /\b(?:no such|no so-called|(?:had|has|have|did|was|were) (?:not|never) (?:been )?(?:said?|say anything|order(?:ed)?|issued?|fired?|sho(?:o)?t|happen(?:ed)?|exist(?:ed)?|told|tell|instructed|involved|authori[sz]ed|sent|handed|returned|taken place|request(?:ed)?|ask(?:ed)?)|nothing of the (?:sort|kind)|nothing to do with)\b/,
)
/** `it had never received a letter`, `not one of them had been punished`: what an office says of itself in so many words. */
const EN_OF_ITSELF = compact(
  /^(?:(?:it|they|we|he|she|the (?:company|ministry|army|government|state)) (?:had|has|have) never \w+|not (?:one|a single)\b.{2,50}\b(?:had|has|have|was|were)\b)/i,
)
const EN_DENYING = compact(
  /^(?:[\w' -]+ )?(?:(?:has|have|had) )?(?:flatly |repeatedly |strongly |also |again |consistently )?(?:called [^,.;]{2,50}? (?:an? )?(?:\w+ )?(?:fabrications?|lies?|groundless|baseless|slander|smear|untrue)\b|denied (?!entry|access|permission|food|a\b|any (?:help|food|aid))|denies (?!entry|access)|rejected (?:the |such |any |these |that )?(?:claims?|reports?|allegations?|accusations?|accounts?|charges?|suggest\w*|idea|it|them|as)|dismissed (?:the |such |any |these |that |those |all )?(?:claims?|reports?|allegations?|accusations?|accounts?|rumou?rs?|suggest\w*|talk|idea|it|them|as)\b)/,
)

const WHOM = compact(
  /, (?:who|which|whose) [^,]*,|\b(?:when|whenever|if|after|because|although|even (?:when|if|though)) (?:there (?:is|was|are|were) (?:talk|rumou?rs?|word|gossip)|(?:an? |the |some)?\w+ (?:is|was|were|are) (?:said|rumou?red|believed|thought|suspected) to)\b[^,;]*/g,
)

const UNDISCLOSED = compact(
  /^(?:How|Whether|When|What|Why|Who|Where)\b.* (?:has|have|had) (?:not|never) (?:yet |so far |ever )?been (?:announced|disclosed|said|told|explained|made public|made known|established|confirmed|determined|verified)\b/,
)

/** `The order has not been confirmed`: told, and nobody stands for it. A court confirms, or does not, what is no talk. */
const UNCONFIRMED = compact(
  /^(?!No\b|Not (?:an?|one)\b|None\b).* (?:(?:has|have|had) (?:not|never) (?:yet |so far )?been|(?:has|have|had) yet to be) (?:\w+ly )?(?:confirmed|verified)\b(?! (?:in|by|as)\b)/i,
)

/** `She had heard nothing of a ban`: of a thing, and not since a day, which would tell that nobody wrote. */
const HEARD_NOTHING = compact(
  /\b(?:had|has|have) (?:heard|learned|been told) nothing (?:of|about) (?:an?|any|the|such|new|it|this|that|these|those)\b(?![^.;]* since\b)/,
)
/** What others report is said to be invented; a class made up of girls is none. */
const MADE_UP = compact(
  /\b(?:reports?|accounts?|claims?|stor(?:y|ies)|rumou?rs?|talk|allegations?|testimon(?:y|ies)|figures?|numbers?|images?|pictures?|accusations?|charges?|tales?|news|video|footage)\b[^.;]*? (?:is|are|was|were|(?:has|have|had) been) (?:all |pure |mere |simply |\w+ly |nothing but |an? )*(?:made up(?! (?:of|for)\b)|invented|concocted|fabricated|fabrications?|inventions?|forger(?:y|ies)|forged|fiction|slander|smears?|hoax|(?:plucked |taken |pulled )?out of (?:the|thin) air)\b/i,
)

/** `“No one has been sent back,” the ambassador said, rejecting the reports.` */
const DENYING_BESIDE = /, (?:denying|rejecting|dismissing|refuting|contradicting) /
const SAYS_NO =
  /^(?:there (?:is|are|was|were|has been|have been) no|no|none|nobody|nothing|not (?:one|a))\b|\b(?:not|never)\b/

const english = (whole: string, speaker: Speaker): Modality => {
  const claim = whole.replace(STRANGERS, ' ').replace(WHOM, ' ')
  const inside = `${claim.charAt(0).toLowerCase()}${claim.slice(1)}`
  const office =
    /\b(?:official|spokes\w*|ministry|embassy|mission|consulate|ambassador|envoy|delegate|government|officer|police|command|chief|committee|office|company|firm|factory|consul|delegation|North Korean diplomat|diplomat of the North|diplomat from the North)\b/i.test(
      speaker.label,
    )
  if (
    EN_DENIED.test(speaker.cue) ||
    (EN_DENYING.test(claim) && !/\b(?:was|were|been|be|being) (?:\w+ly )?(?:denied|rejected|dismissed)\b/.test(claim))
  )
    return 'denied'
  if (UNDISCLOSED.test(claim) || UNCONFIRMED.test(claim) || HEARD_NOTHING.test(claim)) return 'unclear'
  if (MADE_UP.test(claim) && (speaker.isNamed || office)) return 'denied'
  if (
    EN_UNCLEAR.test(claim.toLowerCase()) &&
    !(
      /\bconfirmed\b/.test(claim) && !/unconfirmed|cannot|could not|independent|\b(?:none|nobody|no one)\b/i.test(claim)
    )
  )
    return 'unclear'
  if (/\bnobody can say|no one can\b/i.test(claim)) return 'unclear'
  if (
    office &&
    !/admit|acknowledg|conced|complain/.test(speaker.cue) &&
    (EN_DISOWNS.test(inside) || EN_OF_ITSELF.test(inside))
  )
    return 'denied'
  if (office && DENYING_BESIDE.test(speaker.cue) && SAYS_NO.test(inside)) return 'denied'
  if (office && /\b(?:insist|maintain)/.test(speaker.cue) && /^(?:nobody|no one|none|no \w+)\b/i.test(claim))
    return 'denied'
  if (EN_POSSIBLE.test(claim.toLowerCase())) return 'possible'
  if (EN_PROBABLE.test(claim.toLowerCase())) return 'probable'
  if (/^(?:Only|No one|Nobody|None|Every|Each|Anyone|Any)\b/.test(claim) && /\bmay\b/.test(claim)) return 'asserted'
  if (EN_MAY_HAVE.test(claim)) return 'possible'
  if (EN_MAY_ONLY.test(claim)) return 'asserted'
  if (EN_COULD_LAST.test(claim)) return 'possible'
  if ((!speaker.isRule || EN_MAY_COME.test(claim)) && EN_MAY.test(claim)) return 'possible'
  return !speaker.isNamed && EN_COULD.test(claim) ? 'possible' : 'asserted'
}

/** The claim rests on talk without an author, to be shown at the end of the chain. */
export const rumourIn = (claim: string, language: Language): string | null => {
  if (language === 'ko')
    return /소문|뜬소문|풍문|말(?:이|도) (?:돈|돌)|얘기(?:가)? ?돈/.test(withoutTalk(claim)) ? '소문' : null
  return /\brumou?rs?\b/i.test(claim) ? 'rumors' : null
}
