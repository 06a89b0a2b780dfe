import type { Modality } from './hedge.js'
import { courseOf, TO_COME } from './korean/tense.js'
import type { Language } from './language.js'

export type Kind = 'event' | 'directive' | 'condition' | 'incentive' | 'penalty' | 'assessment'

/** What sort of statement the words make; the order of the tests is the order of authority. */
export const kindOf = (claim: string, language: Language, modality: Modality): Kind => {
  const flat = claim.replace(/\s+/g, ' ').replace(/[’‘]/g, "'").trim()
  return language === 'ko' ? korean(flat, modality) : english(flat, modality)
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

const KO_CONTENT_ORDER =
  /(?:[가-힣]라['"]?(?:는|고|며|던)|[가-힣]다['"]?는|[다라]고 (?:알리는|밝힌|적힌|하는|경고하는|못 박은|적은|명시한)|[가-힣]도록|[가-힣]자는|ㄹ 것|을 것|할 것|데 대하여|데 대한|말데|라(?:는|고)) ?['"’”]? ?(?:라는 |이라는 |는 )?(?:[가-힣]{1,8} ){0,3}?(?:[가-힣]{0,6})(?:지시|명령|포고|방침|지침|조항|대목|규정|문구|요구|내용|골자|통보|공지|권한|지령|포치|결정|규칙|과업|조치)/
const KO_DIRECTIVE =
  /(?:지시|명령|방침|지침)(?:를|을) (?:[^ ]+ ){1,2}내(?:렸|린|려)|지시(?:했|하였|한|함|를 (?:내|받|전|하)|가 (?:떨어|내려|하달))|명령(?:했|한|을|이)|하달|포치|포고(?:했|령)|금지|통제하라|[가-힣](?:도록|게) (?:했|한|함|하라|하고|돼|됐|지시|명령|권한)|(?:쏘|쏠|하|막|끌|내|올리|세우|만들|지키|바치|보내|신고하|알|잡)라(?:는|고)|말라(?:는|고)|것이 골자|골자|대상(?:이다|이라|$|에)|허락|승인 없이|사격한다|쏜다|총알이 날아|방침|출입 ?증|못 나가게|허용|의무|규정|[가-힣]ㄹ 것$|지킬 것|할 것$|말 것$|시작은|기간이(?:래|라|다|고)|통행금지|다니지 못|들어가지 못|나가지 못|못 (?:다니|다닌|나가|나간|들어가|들어간|드나드|지나|건너)[가-힣]*|(?:지시|명령|조치|방침|규정|포고|통제|봉쇄령)(?:은|는|이|가) [^.]{0,24}(?:효력|시행|발효|적용|유효|해제|연장|완화)/
const KO_INSTRUMENT_EVENT =
  /(?:지시|포고문|명령|지시문|통지문|공지|공문|전보)(?:이|가|은|는)? ?(?:[^.,]{0,18} )?(?:내려왔|내려갔|전달됐|시달됐|내려 ?왔|나붙|나왔|떨어졌|하달됐|도착|붙|공개|게시|설정|채택|발표|배포)|포고문(?:을|이|으로)? [가-힣 ]{0,14}(?:내렸|설정|붙었|발표|내걸|나붙)/
const KO_INCENTIVE =
  /입당|표창|포상|상금|훈장|선물|보상(?!금을 지급|금은|은 없|이 없|을 받지)|승진|휴가|약속|영웅|(?:신고|적발|잡아|잡으|쏘면|쏜 (?:병사|군인)|고발)[^.]{0,24}(?:준다|주겠|주기로|지급|내걸|줬)|포상|우대|대우를|사탕|혜택|용서|관대|감면|(?:책임|죄)(?:을|를|은|는)? 묻지 않|공급을 늘|특별 ?공급|공로|장려|면제|메달|칭찬|보장/
const KO_PENALTY =
  /처벌|총살|처형|사형|벌금|벌은|벌을|벌 (?:받|안)|단련대|교화형|선고|교화소(?:에|로|행)? ?(?:보|끌|간|가|넘)|노동 ?교양|추방|해임|강등|제대(?!로|군)|영창|총 맞아도|철직|구금|수감|징역|반역으로|반역죄로 다|문책|책임을 물|책임을 졌|해산|체포해|엄벌|징계|비판무대|공개 ?비판|공개 ?재판|관리소|수용소|전기를 끊|사상투쟁|몰수/
const KO_ASSESSMENT =
  /풀이|해석|분석|평가|방증|의도|속셈|목적|취지|명분|배경|때문|이유|원인|반응|분위기|여론|불만|불안|두려|우려|걱정|반감|비난|비판|지적|매력|미지수|가능성|관측|전망|추측|것 같|듯|모른|모름|확인|전례|드문|이례|처음|예외적|뜻|의미|판단|효과|소용|역부족|핑계|구실|나무|다그쳐|주장|사실과|헛|같다고|달라졌|느끼|중요|심각|무겁|어렵|생각|믿|의심|기대|실망|조치(?:다|라|이다|$)|방안|셈|노력|거부감|반발|동요|사기(?:가|는)|낭설|유언비어|날조|징후|동향|추산|쏟고|차원|힘을|몰랐|아니었|없던 일|거물|인 것으로 보|(?:했|었|았|됐|쐈)을 것|[인한된]듯/
const KO_EVENT =
  /사망|즉사|총격|부상(?:당|$|\.)|실종|숨졌|숨진|숨지|죽었|죽은|죽고|사격을 한|총을 쏜|말로만|사살(?:됐|했|당|된)|맞았|맞은|쐈|쏨|체포|붙잡|잡혔|탈출|도주(?:했|한|하)|넘어갔|건넜|건너갔|발견|벌어졌|벌어진|발생|일어났|일어난|있었|열렸|열림|났|났음|다쳤|다침|끌고|끌려|실종|없어졌|사라졌|불려|거둬|알렸|보냈|파견|배치|세웠|설치|공개|나붙|내렸|내보|닫|폐쇄|총화했|끌어올렸|내려왔|떨어졌|설정|당했|수여|회의|목격|놓여|입단속|떠내려|쓰러|도착|출발|시작|끝났|바뀌|해산|나온|목숨을|내몰/
const KO_CONDITION =
  /(?:고|어|아|여|해|돼|져|려|혀|와|가) ?있(?:다|습|음|고|는|어)|잦아|심해|늘|줄|여전히|아직|지금|그동안|예전|원래|전에는|지금까지|이후|지내|살고|드나들|뒤진|대조한|다닌|하곤|보통|항상|늘|매일|수시로|대부분|편이|형편|실정|상태|상황|다루지 않|들어섰|올랐|올라|떨어지고|구하기|좋은 곳|없다|없음|안 나|못한|않는다|어려|부족|오르|내리|비싸|통제되|막혀|끊|나빠|좋아|얼어|곳|유지|남아/

/** The statement without what only says how it is told: a rumour that goes round, what was confirmed or learnt. */
const withoutTail = (claim: string): string =>
  claim
    .replace(
      /(?<=[다라자])(?:는|던) (?:소문|풍문|말|얘기|이야기|소식|후문|뒷말|증언|보도)(?:이|가|도|들이|까지)? ?(?:현지에서 |널리 |주민들 사이에서? |계속 )?(?:돌|나돌|떠돌|퍼|파다|무성|들려|들린|들리|나온|나왔|나오|있|돈|돎|오가|전해|이어)[가-힣]*(?: 있[가-힣]*)?(?: 함)?[.]?$/,
      '',
    )
    .replace(
      /(?:것|걸|사실)(?:으로|이|로) (?:뒤늦게 )?(?:확인|파악|드러|밝혀|집계|조사)[가-힣]+[.]?$/,
      '것으로 전해졌다.',
    )

const korean = (full: string, modality: Modality): Kind => {
  const flat = withoutTail(
    full
      .replace(/['"‘“][^'"’”]*데 대(?:하여|해서?)['"’”]라는/g, '')
      .replace(/(?:출입|통행|접근) ?금지 ?(?:구역|지대|지역|구간)/g, '구역'),
  )
  const tail = flat.slice(-46)
  const end = flat.slice(-16)
  if (KO_PENALTY.test(flat) && !/지시|명령|포고|조항|목적|포고문/.test(flat) && !/달아난|탈출|있던/.test(flat))
    return 'penalty'
  if (
    KO_INCENTIVE.test(flat) &&
    !/지시를|매력|뇌물|같다고/.test(flat) &&
    (modality !== 'unclear' || /입당|표창/.test(flat))
  )
    return 'incentive'
  if (modality === 'unclear' || modality === 'denied')
    return /쐈다는데|맞았다는데|죽었다는데|[었았]다는데/.test(flat) ? 'event' : 'assessment'
  if (
    /미지수|풀이된다|방증|의도|속셈|명분이|분위기|배경|판단에 따른|비판이 나|지적도|지적이|우려|걱정/.test(tail) &&
    !/지시가|명령이/.test(tail)
  )
    return 'assessment'
  if (KO_INSTRUMENT_EVENT.test(flat) && !KO_CONTENT_ORDER.test(flat) && !/[라다]는 (?:지시|명령|포고|방침)/.test(flat))
    return 'event'
  if (/사실이 (?:뒤늦게 )?(?:전해|알려)/.test(flat)) return 'event'
  if (/같다고|걸로 (?:안다|앎)|와 같다|과 같다/.test(end)) return 'assessment'
  if (/(?:전에는|예전|종전|원래).*식이|식이었/.test(flat)) return 'directive'
  if (/(?:ㄴ|인|한|은|는|던) 셈[가-힣]{0,4}[.]?$/.test(flat)) return 'assessment'
  if (KO_CONTENT_ORDER.test(flat) && !/은 것은|한 것은|나온 것은|기대|비판|지적|반응/.test(flat)) return 'directive'
  if (
    KO_DIRECTIVE.test(flat) &&
    !/드문|이례|예외|전례|총을 쏜 것은|조치라고|것은 /.test(flat) &&
    !(KO_EVENT.test(tail) && /숨졌|죽었|쓰러|다쳤|맞아/.test(flat))
  )
    return 'directive'
  if (
    /(?:[은는이가도] ?(?:없|않)었|지도? 않았|지 못했)(?:다|음|습니다)?(?: 함|고 함)?[.]?$/.test(end) &&
    !/까지|현재|아직|예전|전에는|원래/.test(flat)
  )
    return 'event'
  if (/놓여|쓰러|숨|죽|다쳤|다침|끌려|끌고|없어졌|사라졌/.test(end)) return 'event'
  if (KO_ASSESSMENT.test(tail) && !/숨졌|숨진|죽었|사살됐|총에 맞/.test(flat)) return 'assessment'
  if (
    /(?:고|어|아|여|해|돼|져) 있(?:다|습|음)|잦아|심해졌|여전히|예전|원래|그동안|전에는|형편|수시로|한다$|된다$|는다$/.test(
      flat,
    ) &&
    !/숨진|숨졌|죽|맞은/.test(tail)
  )
    return 'condition'
  const course = courseOf(flat)
  if (TO_COME.test(tail) && modality !== 'possible' && !/쐈|죽었/.test(tail)) return 'assessment'
  if (/(?:에 따른|때문인|위한|탓인|덕인|노린|의식한) 것(?:으로|이)|위반|범죄|반인도|불법이/.test(tail))
    return 'assessment'
  if (
    /(?:총성|총격|총소리|총성이?|사고|충돌|폭발|화재|사망|체포|실종|부상|교체|해임|탈출)(?:\.|,? (?:\S{1,6} ?){1,2}\.?)?$/.test(
      flat,
    )
  )
    return 'event'
  if (course === 'done') return 'event'
  if (course === 'state' && !/숨졌|숨진|죽었|사살됐|맞았/.test(tail)) return 'condition'
  if (KO_EVENT.test(tail) && course === null) return 'event'
  if (
    /(?:[았었했됐렸졌셨났갔왔쳤켰]다|[가-힣] 것으로 (?:전해|알려|확인|파악)[가-힣]+)[.]?$/.test(flat) &&
    !/(?:고|어|아|해|여|져|돼) 있|않고|고 있는/.test(end)
  )
    return 'event'
  return KO_CONDITION.test(tail)
    ? 'condition'
    : modality === 'probable' && KO_ASSESSMENT.test(flat)
      ? 'assessment'
      : KO_EVENT.test(flat)
        ? 'event'
        : 'condition'
}
