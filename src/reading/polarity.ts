import type { Language } from './language.js'

/** Whether the words say that something is not so, did not happen, was not said, or must not be done. */
export const polarityOf = (claim: string, language: Language, isOrder: boolean): 'affirm' | 'negate' =>
  (language === 'ko' ? koreanNegates(claim) : englishNegates(claim, isOrder)) ? 'negate' : 'affirm'

/** Parts whose negation does not make the statement negative; blanked before looking. */
const EN_SUBORDINATE = [
  /\bnot only\b[^.]*?\bbut\b/gi,
  /\bnot (?:just|merely|simply)\b/gi,
  /\bno (?:matter|doubt|exception|wonder|less|fewer|more than|sooner)\b/gi,
  /\bnot (?:a|one) (?:full|single) \w+ after\b/gi,
  /\bso that\b[^.;]*/gi,
  /\b(?:if|unless|until(?! now)|before|as long as|as though|lest|in case|provided|because|since|whether|even though|although) [^,.;]*/gi,
  /\b(?:who|whom|which|whose)\b (?!(?:have|has|had) (?:been )?(?:told|ordered))[^,.;]*/gi,
  /\b(?:a|an|the) [\w-]+ that [^,.;]*/gi,
  /\b(?:anyone|anybody|those|people|whoever|everyone|soldiers|residents) (?:who|that) [^,.;]*/gi,
  /\bwith(?:out| no)\b [^,.;]*/gi,
  /\b(?:to|must|should) (?:see|make sure|ensure) that [^,.;]*/gi,
  /\b(?:resent|complain|fear|regret|angry|worried|unhappy)\w* (?:that|about|at) [^.;]*/gi,
  /\bnot .{1,40}\bbut (?:to|that|rather|from|by)\b/gi,
  /, not (?:[A-Z][a-z]{2,3}\. ?\d*|[^,.;])*\.?$/gi,
  /\bno (?:mercy|quarter|excuses?|leniency|small|secret|stranger|later than|earlier than|time)\b|\bno way out\b|\bnothing but\b|\bnot until\b|\bnot least\b|\bnot uncommon\b|\bnot unusual\b|\bnot rare\b|\bcannot but\b|\bnothing (?:new|unusual)\b|\bnone other\b|\bno one but\b/gi,
  /^There (?:is|are) no (?:\w+ ){0,3}(?:any ?more|longer)[^;]*;/i,
  /\b(?:no|not any) (?:\w+ )?front line\b/gi,
]
const EN_NEGATOR =
  /\b(?:not|never|no|nobody|none|nothing|neither|nor|hardly|scarcely|barely|cannot|few (?:of|soldiers|people|residents|guards)|little (?:effect|attention|appeal|change)|seldom|rarely)\b|n't\b|\b(?:kept|keeps|remain\w*|stay\w*|been|fallen|been largely) (?:\w+ )?silent\b|\b(?:few|none) of (?:them|the)\b/i
const EN_FORBID =
  /\b(?:barred|banned|ban(?:s|ning)? (?:on|all|any\w*|every\w*|[\w ]{1,20} from)|prohibit\w*|forbid\w*|forbade|forbidden|outlaw\w*|off[- ]limits|suspend\w*|withdr[ae]w\w*|rescind\w*|revok\w*|repeal\w*|lifted|cancel(?:l?ed)|call(?:ed)? off|scrapp\w+|ceas\w+|stopped (?:\w+ing|all|issuing)|stop (?:shooting|firing)|halt(?:ed)? (?:the )?(?:issuance|rations|supply)|den(?:y|ies|ied)|fail(?:ed|s)? to|lacks?|lacked|refus\w+ to|absence of)\b/i
const EN_REFRAIN =
  /\b(?:stay(?:ing)?\s+(?:off|away|out)|keep (?:away|off|out)|refrain\w*|abstain\w*|instead of (?:live|shoot|fir|real|us)\w*|avoid\w*|hold(?:ing)? (?:their|its) fire)\b/i
const EN_UNKNOWN =
  /\b(?:unclear|not clear|not (?:yet )?known|nothing is known|far from clear|no one knows|nobody knows|nobody can say|cannot (?:be )?confirm\w*|could not (?:be )?(?:independently )?confirm\w*|not say|not comment|declined to|remains to be seen|do not know|does not know)\b/i

const englishNegates = (claim: string, isOrder: boolean): boolean => {
  const flat = claim.replace(/\s+/g, ' ').replace(/[’‘]/g, "'")
  if (EN_UNKNOWN.test(flat)) return false
  const must =
    /\b(?:told|ordered|instructed|warned|orders?|instructions?|that) (?:\w+ )?(?:they |soldiers |guards )?(?:must |should |are |were |is )?(?:not(?! only| just| merely)|never|no longer)(?: to)?\b/i.test(
      flat,
    )
  if (must) return true
  let main = flat
  for (const part of EN_SUBORDINATE) main = main.replace(part, ' ')
  if (/\bonly (?:\w+ ){0,3}(?:as long as|before|if|when)\b/i.test(flat) && !EN_NEGATOR.test(main)) return false
  return EN_NEGATOR.test(main) || EN_FORBID.test(main) || (isOrder && EN_REFRAIN.test(main))
}

const KO_TAIL =
  /(?:(?<=[다라자냐래까])(?:고(?:들)? ?(?:합니다|한다|했다|함|했음|말했다|밝혔다|전했다|잡아뗐다|우겼다|주장했다)?(?: 함)?| ?함|는 (?:것이다|겁니다|전언이다|소식이다|입장이다|판단이다|(?:반응|비판|지적|평가|말|말들|얘기|이야기|소문|후문|분석|관측|불만|목소리|설명|의견|주장|시각|전망)(?:(?!않|없|못|아니)[^.]){0,24}))|(?:것|걸)(?:으로|로) (?:전해|알려|보|풀이|파악|분석|관측|안다|알고|추정|해석|여겨)[^.]*| ?듯(?:하다|함|싶다)?| ?것 같[^.]*|점을 [^.]*|것을 [^.]*안다| 바 있다)\.?$/
const KO_DOUBLE =
  /없지(?:는|도)? ?않|않(?:을|지) 수 ?(?:가)? ?없|[안못] [가-힣]+ 수(?:가|는)? 없|드물지 않|적지 않|모르지(?:는)? 않|아니(?:지|라고) 할 수 없|[가-힣]지 않으면 안 ?[되된됨]|어렵지 않|낯설지 않|않을 리 없|못지않|얼마 (?:안|않)|다름없|다름 ?아니|끊임없|관계없|상관없|틀림없|어김없|변함없|거침없|예외 없|아랑곳|얼씬도 (?:하지 않|안)|머지않|만만치 않|심상치 않|예사롭지 않/
const KO_FORBID =
  /말라(?:고|는|며|면서|는것|$|[^가-힣])|[지] ?말 ?(?:것|데|라)|지 마라|금지|자제|불허|막았|거둬들였|거두어들였|거둬들이기로|철회|취소|폐지|중단|해제(?:했|됐|하)|못 ?하(?:게|도록)|못하도록|못 [가-힣]{1,6}다는 ?(?:지시|포고|명령|방침|조항|규정|통보|공지)|말도록|하지 않(?:도록|게|겠다는|기로)|헛소문|면제|안 (?:된|됨|되)|못 [가-힣]{1,3}게 (?:한|하|했|함)|지 않겠다/
const KO_PREDICATE =
  /(?:(?:지|진|지는|지도|질|진도) ?(?:않|못)[가-힣]*|지 못[가-힣]*|없(?:다|었|음|는|이|을|던|어(?![지졌진])|고|습|거|대|단|네)[가-힣]*|아니(?:다|었|며|고|라고|래|ㅁ|란|지)[가-힣]*|아님|아닌|(?:^| )(?:안(?!전|내|심|정)|못(?! ?박|지않)) ?[가-힣]{1,10}|몰랐[가-힣]*|모르(?:고|던)[가-힣]*|리(?:가)? 없[가-힣]*|불가능[가-힣]*|금지[가-힣]{0,6}(?: (?:조치|상태|된다|됐다))?)[.]?$/
const KO_UNKNOWN =
  /미지수|불투명|모른다(?:고| 함|$|\.)|모름|확인 ?(?:안|못)|확인되지|아는 (?:사람|이)이? 없|못 들었|말(?:은|도)? 못 들|알려지지 않/

const koreanNegates = (claim: string): boolean => {
  const flat = claim
    .replace(/\s+/g, ' ')
    .replace(/(?:출입|통행|접근|입산) ?금지 ?(?:구역|지대|지역|구간)/g, '구역')
    .replace(/['"‘“][^'"’”]*데 대(?:하여|해서?)['"’”]/g, '')
    .trim()
    .replace(/["'”’]+$/, '')
  if (KO_UNKNOWN.test(flat)) return false
  if (KO_FORBID.test(flat.slice(-70)) && !KO_DOUBLE.test(flat) && !/아니라 [^.]*$/.test(flat.slice(-30)))
    return !isOnlySubordinate(flat)
  if (KO_DOUBLE.test(flat)) return false
  let main = flat
  for (let turn = 0; turn < 3; turn++) main = main.replace(KO_TAIL, '').trim()
  const end = main.slice(-16)
  if (KO_PREDICATE.test(end)) return true
  // Clipped endings and content nouns after the predicate: 없던 일, 않고 있다, 있지 않은 상태, 뜻이 없다는 입장.
  if (
    /(?:지 (?:않|못하)고 있|지 않은 (?:상태|상황|채|것)|지 (?:않|못하)는 (?:상태|상황|것|실정|형편)|없는 (?:상태|상황|것|실정|형편|셈)|없다는 (?:입장|뜻|점|것|의미|내용|반응)|않는다는 (?:입장|뜻|점|것|의미|내용|조항|비판|지적|반응)|못한다는 (?:조항|대목|것|내용)|않겠다는 [가-힣]+|아니라는 (?:점|것|입장)|못하게 (?:돼|되|됐)[가-힣 ]*)/.test(
      main.slice(-30),
    )
  )
    return true
  return false
}

/** A ban named only on the way to the statement proper (금지된 물건을 들여왔다) does not negate it. */
const isOnlySubordinate = (flat: string): boolean =>
  /(?:금지된|금지한|중단된|해제된|철회한|금지돼 있던|폐지된|중단한) [^.]{6,}$/.test(flat) ||
  (/(?:금지|중단|취소|철회|해제|폐지|면제|자제)[^.]{30,}$/.test(flat) &&
    !/말라|말 것|말데|말 데/.test(flat.slice(-70)) &&
    !/자제하고|금지하고|중단하고/.test(flat))
