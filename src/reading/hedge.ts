import type { Language } from './language.js'

export type Modality = 'asserted' | 'probable' | 'possible' | 'unclear' | 'denied'

/** What the words around a claim say about how sure it is. Order matters: doubt outweighs likelihood. */
export const modalityOf = (claim: string, language: Language, speaker: Speaker): Modality =>
  language === 'ko' ? korean(claim, speaker) : english(claim, speaker)

export type Speaker = {
  /** Somebody other than the outlet is named for it. */
  readonly isNamed: boolean
  readonly isQuoted: boolean
  /** The label of whoever speaks, for denials by an office. */
  readonly label: string
  /** The attributing words themselves (it was reported, denied that). */
  readonly cue: string
  readonly isRule: boolean
}

const EN_UNCLEAR =
  /\b(?:unclear|not clear|far from clear|not (?:yet )?known|unknown|nothing is known|little is known|no one knows|nobody knows|nobody can say|no one can say|cannot say|can't say|(?:could|can) ?not (?:be )?(?:independently )?(?:confirm|verif)\w*|unconfirmed|not (?:been )?(?:independently )?(?:confirmed|verified)|no comment|not comment|declined to|refused to comment|would not say|did not (?:immediately )?(?:respond|reply|answer|comment|return)|(?:was|is) not (?:\w+ )?possible to|(?:had|has|have) (?:not|never) heard (?:of|that|about|anything|any)|has not commented|remains to be seen|uncertain|open question|(?:do|does|did) not know|don't know|doesn't know|in doubt|no way of knowing|not certain|hard to say|impossible to (?:say|know|confirm|verify|establish)|(?:unable|not able|not possible) to (?:\w+ )?(?:confirm|verify|say|establish|determine)|(?:had|has|have) no (?:information|intelligence|knowledge|details|record|way (?:to|of) \w+)|not aware of|no details (?:of|about|on|were)|no independent (?:confirmation|evidence)|refused to (?:be drawn|answer|discuss|elaborate|say)|would not (?:be drawn|discuss|elaborate)|neither confirm nor deny|yet to (?:comment|confirm|respond|be confirmed)|not available for comment|(?:made|offered|gave) no (?:answer|comment)|hung up|(?:could not|unable to|failed to) reach|(?:received|got|had) no (?:reply|response|answer)|did not receive (?:a|any) (?:reply|response|answer)|[Nn](?:either|one)(?: of [\w ]{1,20}| [\w]{1,12})? (?:could|can|has|have) (?:be|been) (?:independently )?(?:verified|confirmed|established)|not immediately (?:clear|known)|did not (?:say|specify|elaborate|disclose|know) (?:if|whether|who|what|how|why|where|when)|whether [^,.]{3,80} is (?:an open|unclear|unknown|not)|(?:few|no) details|could not be (?:reached|established|determined))\b/i
const EN_PROBABLE =
  /\b(?:reportedly|apparently|presumably|seems?|seemed|appears?|appeared|likely|probably|allegedly|(?:is|are|was|were) (?:widely )?(?:said|believed|thought|understood|considered|assumed|reported) to (?:be|have)|(?:is|are|was|were) (?:widely )?expected to (?:survive|recover|return|resume|reopen|remain|reach|begin|start|come|follow|see|become|take|get|pay|be|rise|fall|grow|worsen|continue|increase|tighten|last)|would have|must have|suggests? that|is believed|are believed|are said|is said|in all likelihood)\b/i
const EN_POSSIBLE =
  /\b(?:rumou?rs?|rumou?red|word is|word has it|word (?:is|has) (?:also )?(?:spread|going|out)|possibly|perhaps|maybe|cannot be ruled out|there is (?:also )?talk|some say|it is possible|hearsay|gossip|could well|could still|might well|may well)\b/i
const EN_MAY =
  /\b(?:may|might)\b(?! (?:no longer|not\b|only\b|also face|face\b|be (?:shot|fired|punished|executed|killed|sent|fined|arrested|jailed|imprisoned)))/
const EN_COULD =
  /\bcould (?:also |yet |soon |even |eventually |instead )?(?:be (?:a|an|the|meant|aimed|part|intended|linked|related|due)|have|lead|bring|help|ensure|mean|become|signal|result|cause|prove|make|see|worsen|rise|fall|spread)\b/
const EN_DENIED =
  /\b(?:denied|denies|denying|rejected|rejects|dismissed|dismisses|flatly|refuted|not true|untrue|fabricat\w+)\b/i

const english = (claim: string, speaker: Speaker): Modality => {
  const office =
    /\b(?:official|spokes|ministry|embassy|government|officer|police|command|chief|committee|office)\b/i.test(
      speaker.label,
    )
  if (EN_DENIED.test(speaker.cue) || /^(?:[\w ]+ )?(?:denied|rejected|dismissed)\b/.test(claim)) return 'denied'
  if (
    EN_UNCLEAR.test(claim) &&
    !(/\bconfirmed\b/.test(claim) && !/unconfirmed|cannot|could not|independent/.test(claim))
  )
    return 'unclear'
  if (/\bnobody can say|no one can\b/i.test(claim)) return 'unclear'
  if (office && /\b(?:had not|has not|did not|was not|were not|is not|never)\b/.test(claim)) return 'denied'
  if (EN_POSSIBLE.test(claim)) return 'possible'
  if (EN_PROBABLE.test(claim)) return 'probable'
  if (/^(?:Only|No one|Nobody|None|Every|Each|Anyone|Any)\b/.test(claim) && /\bmay\b/.test(claim)) return 'asserted'
  if (!speaker.isRule && EN_MAY.test(claim)) return 'possible'
  return !speaker.isNamed && EN_COULD.test(claim) ? 'possible' : 'asserted'
}

const KO_UNCLEAR =
  /미지수|불투명|불분명|확실(?:하지|치) ?않|분명(?:하지|치) ?않|확인(?:되지|하지)(?:는|도)? (?:않|못)|확인(?:이|은)? ?(?:안|못) ?(?:됐|됨|된|되|했|함)|확인해 (?:드릴|줄|주지) ?(?:수)?(?:가)? ?(?:없|않)|확인할 (?:수|길|방법)(?:이|은|는|가)? ?없|알 (?:수|길)(?:이|는|은)? ?없|알려지지 않|알려진 (?:바|것)(?:가|이|는|은)? ?없|아는 (?:사람|이)(?:이|은|도)? ?없|모른다|모르겠|모름|모르는 (?:상태|상황)|말(?:은|도)? ?못 들었|들은 (?:바|적)(?:가|이)? ?없|들어 ?보지 못|지켜봐야|두고 ?봐야|밝히지 않았|언급(?:을)? ?(?:하지 않|피했|삼갔|거부)|답(?:을)? ?하지 않|논평(?:을)? ?(?:하지 않|거부|피|삼)|장담(?:은|을)? ?(?:하지는?|할 수(?:는)?|하기) ?(?:못|없|어렵)|확인해 (?:줄|드릴|줄 수 있는|드릴 수 있는) (?:내용|것|사항|말|부분|게)[가-힣 ]{0,4}없|말씀드리기[가-힣]* (?:어렵|곤란|힘들|부적절)|(?:말|언급|답|단정|확언|예단|파악|가늠|판단|단언|특정|추정|설명|예측|속단)(?:할 수|하기|하긴|하기엔|하기에는|하기는|할 단계|할 상황)[가-힣 ]{0,8}(?:없|어렵|곤란|이르|힘들|조심|아니)|(?:알|파악할|확인할|밝힐|말할|전할|알아낼) (?:수|길|방법|도리)(?:는|가|도|은|이)? ?없|아는 (?:바|게|것)(?:가|이)? ?(?:전혀 )?없|파악(?:되지|하지|이) ?(?:않|못|안)|(?:파악|확인|조사|알아보는) 중(?:이다|입니다|이라|임|$)|확인된 (?:바|것|게)(?:가|은|는|이)? ?없|알려진 게 없|불확실|미확인|말을 아꼈|입을 닫|입을 다물|감감무소식|오리무중|안갯속|(?:반응|입장|논평|답|답변|언급|해명|확인)(?:을|도|은|조차)? ?(?:일절 |전혀 |아직 )?(?:내놓지|하지|보이지|밝히지|내지|주지) 않|생사(?:를|는|도)? ?모르|행방(?:을|은|도)? ?모르|정확히(?:는)? ?모르|기억(?:이|은)? ?안 ?(?:난|남)|짚이는 데가? 없/
const KO_DENIED =
  /잡아뗐|잡아떼|부인했|부인함|부인하|일축했|사실(?:이|은|과|무근).{0,6}(?:아니|다르|무근)|반박했|사실무근/
const KO_POSSIBLE =
  /(?<!헛)소문|뜬소문|풍문|말(?:이|도) (?:돈|돌|있|나돌|떠돌|나온|들린|들리|퍼)|얘기(?:가|도)? ?(?:돈|돌|있|나돌|떠돌|나온|들린)|이야기(?:가|도)? (?:돈|돌|나돌|떠돌|들린)|말(?:이|도)? ?(?:있음|돈다|돌|돎|돔|떠돎|나돎|나온|퍼졌|퍼짐|파다|무성|오간|들림)|소문 ?(?:파다|무성|돎|있음)|뒷말|수군|쉬쉬하며|카더라|일각에서는|가능성(?:이|도|은)? ?(?:있|없지|배제|제기|높지 않|크지 않|열어)|가능성을 (?:배제|제기)|수도 있|수 있다는 (?:관측|분석|우려|전망)|지도 모른|일 수 있|할지도|설(?:이|도) (?:돈|나돈|있)/
const KO_PROBABLE =
  /(?:것으로|걸로) ?(?:전해|알려|보인|보이|보여|풀이|분석|추정|관측|파악|해석|여겨|예상|전망|추측|안다|알고|짐작)|(?:으로|로) (?:풀이|분석|해석|추정|관측|보인|보이|보여)|(?:한|하는|된|는|은|ㄴ|ㄹ|을|인|던|할|간|온|날) ?듯|듯(?:하|싶|함|\.|$)|것 같|모양이|가능성이 (?:높|크|커)|으로 보인|전망(?:이다|된다)|추정(?:된다|이다)|관측(?:된다|이다)|예상(?:된다|이다)|해석(?:된다|이다)|ㄹ 것으로|을 것(?:$|이다|으로|이라)|[쐈했됐었았갔]을 것|사실이 (?:뒤늦게 )?(?:전해|알려)|전해졌|알려졌/
/** What a state leaves unsaid of its own accord is its conduct, not an answer. */
const STATE_SILENCE =
  /^(?:한편 |그러나 |다만 |하지만 )?(?:북한|북측|당국|북한 ?(?:당국|정부|매체)|조선중앙\S{2,4}|[로노]동신문)(?:은|는|이|가|도|에서는) .*(?:언급|보도|공개|공표|발표|밝히)(?:을|를|하|되)?.{0,6}않/
const OFFICE = /(?:부|청|처|성|원|군|합참|본부|정부|당국|당국자|대변인|대사관|관계자|공안|경찰|위원회|간부)$/
const KO_HEARSAY =
  /(?:다|라|자|이라)고 ?(?:들 )?(?:한다|합니다|해요|함)[.]?$|다는 (?:것이다|겁니다|것입니다|전언이다|전언입니다|소식이다|후문이다|얘기다|이야기다|말이다)[.]?$|대요[.]?$|[다라]고 전해/

const korean = (claim: string, speaker: Speaker): Modality => {
  if (KO_DENIED.test(claim) || KO_DENIED.test(speaker.cue)) return 'denied'
  if (
    /(?:다|라)는 (?:입장|해명|답변)(?:이다|입니다|이었다|을 )/.test(claim) &&
    /없|아니|않|못|모르/.test(claim) &&
    OFFICE.test(speaker.label)
  )
    return 'denied'
  if (KO_UNCLEAR.test(claim) && !STATE_SILENCE.test(claim)) return 'unclear'
  if (KO_POSSIBLE.test(claim) && !isThreat(claim)) return 'possible'
  if (KO_PROBABLE.test(claim)) return 'probable'
  return KO_HEARSAY.test(claim) && !speaker.isNamed ? 'probable' : 'asserted'
}

/** `총살될 수도 있다는 것을 안다` names a threat, not a doubt. */
const isThreat = (claim: string): boolean =>
  /(?:총살|처벌|사형|처형|추방|수감|체포|교화소|단련대|사살)[가-힣]* 수도? 있/.test(claim)

/** The claim rests on talk without an author, to be shown at the end of the chain. */
export const rumourIn = (claim: string, language: Language): string | null => {
  if (language === 'ko') return /소문|뜬소문|풍문|말(?:이|도) (?:돈|돌)|얘기(?:가)? ?돈/.test(claim) ? '소문' : null
  return /\brumou?rs?\b/i.test(claim) ? 'rumors' : null
}
