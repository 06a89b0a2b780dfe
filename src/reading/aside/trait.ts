import { remembered } from '../family.js'
import type { Language } from '../language.js'
import { compact } from '../pattern.js'
import { spaced } from '../span.js'

const DAY = compact(
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:last|this|next) (?:week|month|year)\b|\byesterday\b/,
)
const ACTOR = compact(
  /\b(?:soldiers?|guards?|troops|officials?|police|residents?|people|army|military|authorities|regime|leadership|government|ministry|party|refugees?|defectors?|escapees?|smugglers?|traders?|prisoners?|families|households?|women|men|Kim|state|security|brigades?)\b/,
)
const ENGLISH: readonly (readonly [string, RegExp])[] = [
  ['year', /\b(?:19|20)\d\d\b/],
  ['number', /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|half)\b/i],
  ['day', DAY],
  ['actor', ACTOR],
  ['scare', /[‘'"“][A-Za-z][\w -]{2,24}[’'"”]/],
  ['colon', /:/],
  ['doubt', /\b(?:unclear|known|appears?|seems?|likely|reportedly|believed|said|may|might)\b/],
  ['duty', /\b(?:must|may only|has to|have to|banned|forbidden|ordered|orders?|allowed|required|rules?|law)\b/],
  ['force', /\b(?:shot|killed|arrest\w*|punish\w*|executed|sentenced|died|dead|fired|caught|beaten|sent)\b/],
  ['perfect', /\b(?:has|have) (?:\w+ly |not |now |also )?(?:been|\w+ed|\w+en)\b/],
  ['past', /\b(?:was|were|had|\w{3,}ed)\b/],
  ['copula', /\b(?:is|are)\b/],
  ['future', /\b(?:will|would|going to)\b/],
  ['not', /\b(?:not|no|never|nobody|nothing|none|few|hardly)\b/i],
  ['since', /\b(?:since|until|still|now|any ?more|no longer|so far|again|already|before|recently)\b/i],
  ['always', /\b(?:always|usually|most|every|all|each|often|normally)\b/i],
  ['money', /\b(?:won|yuan|dollars?|prices?|costs?|cost|percent|kilo\w*|tons?|rations?)\b/],
  ['superlative', /\b(?:the|one of the) (?:\w+ )?(?:\w{3,}est|most|only|first|main)\b/],
  [
    'view',
    /\b(?:sees?|saw|views?|fears?|complain\w*|believes?|expects?|calls? (?:it|the|them)|regard\w*|thinks?|doubts?|call(?:ed)? for|condemn\w*|first time|comment\w*|exempt|exception|guilty|expected to)\b/,
  ],
  [
    'lack',
    /\b(?:hardly any|no (?:electricity|water|food|medicine|heating|work|permits?)|short of|shortage|lacks?|without|for want of|live on|need(?:s|ed)?)\b/,
  ],
  [
    'bare-noun',
    /^(?!The |An? |It |They |He |She |This |These |Those |There |In |On |At |By |We |But |And |Some |Many |Few |No |Two |Three |One |Whoever |Anyone |Since |After |Before |Until |According )[A-Z][a-z]+(?: [a-z]+)? (?:is|are|has|have|can|grows?|[a-z]{3,}s?) /,
  ],
  [
    'hour',
    /^(?:By|At|On|In the|Toward|Towards) (?:the )?(?:evening|morning|night(?:fall)?|dawn|dusk|noon|midnight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b|\bby (?:the weekend|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|evening|nightfall)\.?$/,
  ],
  [
    'look',
    /\b(?:was|were|is|are|stood|lay|looked) (?:\w+ )?(?:quiet|empty|deserted|busy|still|muddy|dark|silent|calm|bare|idle|peaceful|lit|bright|gray|green|in sight)\b/,
  ],
  [
    'outlook',
    /\b(?:may|might|will|could) (?:\w+ ){1,6}(?:this|the|next) (?:winter|spring|summer|autumn|year|week)\.?$|\b(?:will|may) be a (?:\w+ )?(?:winter|spring|summer|autumn|year)\b/,
  ],
  [
    'history',
    /\b(?:founded|renamed|(?:several|different|other|many|new) names?|split off|goes back|go back|dates? (?:back|from)|was built|were built|was the capital|for centuries|in its history|over the years|ancient)\b/,
  ],
  [
    'age',
    /\b(?:(?:from|at|until|after) (?:the age of )?(?:\d{1,2}|five|six|seven|thirteen|fourteen|sixteen|seventeen|eighteen|thirty|fifty-five|sixty)|(?:years|months) (?:old|of age))\b(?! (?:p\.?m|a\.?m|percent|won|people|o'clock))/,
  ],
  [
    'everyman',
    /^(?:Every|All|Each) (?:\w+ )?(?:citizens?|child(?:ren)?|adults?|men|women|m[ae]n|woman|boys?|girls?|students?|workers?|household|family|Koreans?|North Koreans?)\b/,
  ],
  [
    'pair',
    /^(?:One|Two|First|No|Not|The (?:poor|rich|strong|weak|dead|living))\b[^.]{3,40}, (?:another|one|the|and)\b|^(?:Those who|What|Who)\b[^.]{3,30}\.$|^The (?:poor|rich|strong|weak|dead|living|mighty)\b/,
  ],
  [
    'asked',
    /\b(?:[Rr]eporters?|[Jj]ournalists?|[Cc]orrespondents?|[Ww]e)\b.{0,20}\b(?:asked|put|pressed|repeated|wanted|spoke|talked|tried|raised|met)\b|\bbeen asked\b|\bwas (?:asked|put to)\b/,
  ],
  ['of', /\b(?:is|are|was|were) (?:an?|the|one of)\b/],
]
const KOREAN: readonly (readonly [string, RegExp])[] = [
  ['year', /(?:19|20)\d\d년/],
  ['number', /\d|(?:두|세|네|다섯|여섯|열|수십|수백|수천) ?(?:명|곳|차례|번|개|집|세대)/],
  ['day', /\d일|\d월|지난|이달|올해|작년|최근|어제|오늘|현재|이번|아직|그동안|지금까지|예전/],
  ['actor', /당국|주민|군인|병사|경비대|보위|안전원|탈북|간부|가족|사람|북한은|북한이|정부|김정은|매체/],
  ['quote', /['"‘“「]/],
  ['doubt', /알려졌|전해졌|보인다|보입니다|풀이|확인|알 수 없|것으로/],
  ['duty', /지시|명령|금지|단속|처벌|해야|없도록|못하게|법은|규정/],
  ['past', /[았었였했됐왔갔났졌렸]다[.]?$|[았었였했됐왔갔났졌렸]습니다[.]?$/],
  ['going', /고 있(?:다|습니다)[.]?$/],
  ['copula', /(?:이다|입니다|이었다|였다|[가-힣]다)[.]?$/],
  ['thing', /(?:은|는) .*[가-힣] (?:[가-힣]{1,6})(?:이?다|입니다)[.]?$/],
  ['not', /않|못|없/],
  ['topic', /^(?:\S+ ){0,2}\S*[은는] /],
  ['than', /보다 /],
  [
    'view',
    /반응|불만|우려|예상|전망|받아들|인정하지|이례적|처음이|때문|원인|이유|배경|의미|미지수|불분명|지적|비판|예외/,
  ],
  ['lack', /모자라|부족|떨어져|없어|텅 비|비어|바닥|멈춰|끊긴|끊겨|굶/],
  [
    'site',
    /(?:도시|마을|항구|고장|고을|섬|공원|언덕|국숫집|거리|역|골짜기|강|산|곳|군|소재지|시|동네|길목)(?:이?다|입니다)[.]?$/,
  ],
  [
    'sort',
    /(?:조직|기관|제도|시설|단체|가게|상점|방식|날|병|말|용어|표현|은어|모임|글|문서|노래|음식|옷|가축|작물|명절|관행|경찰|비밀경찰|절차|명칭|이름|주식)(?:이?다|입니다)[.]?$/,
  ],
  [
    'saying',
    /(?:이르는|뜻하는|일컫는|가리키는|부르는) (?:북한(?:식)? |그곳 )?(?:말|용어|표현|은어|이름)|(?:것|곳|사람|일|모임|아이들|물건)을 (?:뜻한|뜻합|가리킨|가리킵|말한|말합|일컫|이른|이릅)|에 해당(?:한다|합니다|하는)/,
  ],
  ['more', /^(?:\S{1,6} )?\S{1,6} ?보다 (?:\S{1,6} )?\S{1,6}[이가] \S{1,6}다[.]?$/],
  [
    'moral',
    /^\S{1,6}[은는이가] (?:늘 |언제나 |결코 )?(?:\S{1,6}(?:을|를|에|의|과|와|으로|로|만|부터) ){0,2}\S{1,8}(?:지 않는다|다)[.]?$/,
  ],
  ['vista', /바라본|내려다|굽어보|너머로|건너편|건너 (?:들판|마을|초소)|한 폭|저물|기울자|초겨울|이른 아침|저물녘/],
  ['age', /(?:살|세)(?:부터|이 되면|가 되면|이면)|되면 |누구나|하게 돼 ?있|하게 되어 ?있|할 수 있게 돼|년마다|새 학년/],
  [
    'ask',
    /(?:기자|취재진|특파원)[^.]{0,12}(?:질문|물음|물었|던졌|다가)|같은 (?:물음|질문)|(?:말끝|한참|머뭇|목소리|고개)/,
  ],
  ['place', /(?:도|군|시|강|섬|마을|다리|지역|고장|도시)(?:은|는|이|가|에는|에서는) /],
  ['money', /원(?:에|을|이|으로| )|달러|위안|쌀값|물가|kg|㎏|배급/],
  ['polite', /니다[.]?$/],
  ['even', /[가-힣](?:어도|아도|여도|해도|와도|가도|펴도|면) .*(?:않|못|없)[가-힣]{0,3}다[.]?$/],
  ['both', /^\S+(?: \S+)?[은는도] \S+(?: \S+)?(?:고|지만|으나|만) \S+(?: \S+)?[은는] \S+(?: \S+)?다[.]?$/],
  [
    'staged',
    /(?:앞|위|뒤|옆|너머|길가|광장|무대|화면|행사장|거리|강둑|골목|운동장|들판|난간|지붕|창구|꽁무니|강가|둑|멀리|건너편)\S*(?:에|에는|에서는|에서|로|로는|을 따라|에 앉은|에 선|에 매달린)? .*(?:흔[든들듭]|추[고며]|부른|부릅|노래|연주|울[려린립]|흐[른릅]|줄지어|걸려|내걸|펄럭|나부|지나[가간갑]|하품|오[가간갑]|피어|쌓여|앉아|뛰[논놉]|돕니다|돈다|비[친춥])[가-힣 ]{0,6}[.]?$/,
  ],
  [
    'pitied',
    /안쓰|서글|서럽|애달|가련|처량|화려|무게가|그리움|꿈은|꿈이|꿈도|얼굴 뒤|뒤로|묻지 않을 수|이렇게 다르|물음이|되었다|저문|저물|묻혔|묻힌|사라진 것|누구를 위한/,
  ],
  [
    'papers',
    /^(?:이 |그 )?(?:사진|영상|편지|문건|보고서|통화|취재|녹음|녹취|자료|숫자|지도|인터뷰|동영상|그림)\S*(?:은|는|에는) /,
  ],
  ['rhymed', /차라리|이래저래|이러나|앉으나|배부른|뭐 하|하늘도|죽을 맛|살맛|사는 게/],
  ['north', /^북한/],
]

/** Each pattern with what is noted where it is found and where it is not. */
const marksOf = (rows: readonly (readonly [string, RegExp])[]) =>
  rows.map(([name, pattern]) => ({ pattern: compact(pattern), found: name, missed: `no:${name}` }))
const MARKS = { en: marksOf(ENGLISH), ko: marksOf(KOREAN) } as const

/** What a word is about; counted where it stands at the front and anywhere. */
const ENGLISH_FIELDS: Readonly<Record<string, RegExp>> = {
  land: /\b(?:city|cities|towns?|villages?|county|counties|province|ports?|rivers?|islands?|mountains?|valley|hills?|bank|lake|reservoir|sea|coast|border|peninsula|capital|bridges?|kilometers|north|south|east|west|northern\w*|southern\w*)\b/i,
  place:
    /\b(?:lies|sits|borders|faces|opposite|beside|located|situated|across from|rises|flows|empties|forms|connected|separated|surrounded|home to|one can see)\b/,
  term: /\b(?:word|term|name|means?|called|known as|refers?|short for|stands for|what \w+ call|nickname|slang|expression)\b/i,
  body: /\b(?:units?|bod(?:y|ies)|organi[sz]ations?|unions?|league|committee|agency|office|association|department|party|meetings?|sessions?|members?|made up of|consists?|headquarters|founded|founding)\b/i,
  custom:
    /\b(?:holidays?|festival|celebrated|anniversary|traditional\w*|weddings?|school|age|children|born|childhood|serve[sd]?|service|citizens?|adults?|joins?|usually|every (?:year|five years|child|man|adult|citizen|family))\b/i,
  goods:
    /\b(?:rice|ginseng|gold|copper|coal|corn|potatoes|fertilizer|salt|squid|metal|timber|dish|diet|harvest(?:ed)?|grown?|fetch\w*|sells? for|demand|staple|exports?)\b/i,
  nature:
    /\b(?:snow|ice|rain|fog|wind|sky|sun|moon|smoke|lights?|lamps?|fields?|trees?|roofs?|chimneys?|dogs?|streets?|square|road|night|evening|morning|winters?|spring|summer|autumn|cold|dark|quiet|still|silent|peaceful|empty|emptied|moved|barked|waited)\b/i,
  thought:
    /\b(?:fear|hunger|hope|silence|money|paper|habits?|message|memory|secrets?|price|walls?|ears|winners?|losers?|patience|trust|truth|time|wait|queue|circle|pattern|plan|lesson|loyalty|promises?|warning|story|tale|chapter|rule|life|death|heart)\b/i,
  likens:
    /\b(?:(?:looks?|sounds?|reads?|feels?) like|like an?|as if|as \w+ as|hardly|so much|nothing (?:is|but)|is (?:the|an?) (?:\w+ )?(?:answer|story|tale|price|kind of)|goes on|rolls on|continues)\b/i,
  journal:
    /\b(?:reporters?|journalists?|correspondents?|questions?|asked|answers?|interview\w*|conversation|call|briefing|spokes\w+|voice|hands|letter|recording|document|notice|printed|written|remark|talked? about|spread|news|stir|waves|lips|whispered|forgotten|matter|affair|incident|reactions?|opinions?|word got|came to light|found out|we|us|our)\b/i,
}
const KOREAN_FIELDS: Readonly<Record<string, RegExp>> = {
  land: /도시|소재지|항구|고을|고장|하류|상류|어귀|국경 마을|농촌|광산|섬|언덕|강폭|산맥|고원|한반도|북쪽 끝|내려다|떨어진|떨어져|마주|사이에 (?:두|둔)|자리|흘러|발원|맞닿|잇닿/,
  term: /말이?다|말입니다|용어|표현|은어|뜻하|뜻한|뜻합|가리키|가리킨|이르는|일컫|말한다|말합니다|부르는|불리|불린|해당/,
  body: /조직|단체|기관|기구|시설|제도|모임|연맹|위원회|상점|공장을|기업소|소조|부대|비밀경찰|짜인|이뤄진|운영하는/,
  scheme:
    /계획(?:이다|입니다)|구상(?:이다|입니다)|운동(?:이다|입니다)|목표(?:다|입니다|이다)|사업(?:이다|입니다)|정책(?:이다|입니다)|전투(?:다|입니다)|['‘][^'’]{3,24}['’](?:은|는) /,
  custom: /명절|민족|쇠|쇤|풍습|기념일|창건일|누구나|되면|살이 되|학년|군 복무|년마다|해마다|예부터|북한식|북한에서는?/,
  goods: /구리|송이|강냉이|감자|비료|소금|약초|석탄|인삼|김장|주식이|팔린다|값이 나|심는|자란|쓰인/,
  nature:
    /강물|강가|강은|강 위|강 건너|안개|눈 |눈이|바람|칼바람|얼어붙|언 강|들판|들녘|하늘|해가|달빛|불빛|노을|봄을|봄은|겨울은|밤은|산이|나무|꽃|철문|다리 위|다리는|허수아비|새벽|추수|가을걷이/,
  mood: /조용|한가로|평화로|고요|적막|무심|말없이|소리 없이|쓸쓸|굽어|내려다|자욱|유유히|묵묵히|길다|멀었|멀다|넓다|깊다|남았다|오늘도|여전히/,
  saw: /보다 .{2,8}(?:먼저|앞섰|앞선|빨랐|빠르|무겁|가깝|크|컸|중|나을|낫)|(?:가리지|기다려|기다리지|봐주지|따르지|막을 수는|속일 수는) (?:않|주지|없)|늘 |언제나|한낱|뿐이|노릇|법이다|마련이다|끝나지 않|못하다[.]?$/,
  pathos:
    /눈빛|미소|웃음|한숨|눈물|기다림|청춘|꿈|표정|얼굴|손길|어깨|굽은|주름|맨발|밥그릇|밥상|쌀독|달력|깃발|꽃다발|박수|함성|축제|잔치|무대|그늘|그림자|갈림길|운명|인생|세월|마음|가슴|입을|말 한마디/,
  motion:
    /흔[들듭든]|춤|노래[를합하]|연주|하품|자전거|나룻배|물살|연기|지나[가간갑]|오[가갑]|둥글게|손을|뛰놀|저고리|한복|취주악|나팔|북소리|행진|줄지어|내걸|펄럭|장식|단장/,
  thought:
    /배고픔|굶주림|두려움|공포|추위|가난|책임|약속|소문|목숨|양심|침묵|진실|희망|불신|충성|총칼|총구|주먹|매는|시계|달력|구호|실적|인심|불똥|그 강|이야기는/,
  journal:
    /취재진|취재팀|기자|통화는|통화가|질문|물었|목소리|말끝|문건|포스터|필체|글씨|인쇄|알아봤|들어 ?봤|다녀왔|찾아가|들여다|살펴|반응은|소식은|이야기|입에 오르|문제는|사정은|이 일은|이 사건은|화제/,
}

const fieldsOf = (fields: Readonly<Record<string, RegExp>>) =>
  Object.entries(fields).map(([name, pattern]) => ({
    pattern: compact(pattern),
    anywhere: `f:${name}`,
    front: `front:${name}`,
  }))
const FIELDS = { en: fieldsOf(ENGLISH_FIELDS), ko: fieldsOf(KOREAN_FIELDS) } as const

const FACTS = ['actor', 'number', 'day', 'year', 'duty', 'force', 'doubt', 'money', 'since', 'view', 'lack']
const bucket = (count: number): string => `length:${Math.min(5, Math.floor(count / 4))}`

/** What can be noticed about a sentence that nobody is named for, as far as it tells a statement from an aside. */
export const asideTraits = (sentence: string, language: Language): readonly string[] => {
  const flat = spaced(sentence).trim()
  const found = new Set(['all'])
  for (const mark of MARKS[language]) found.add(mark.pattern.test(flat) ? mark.found : mark.missed)
  const reach = language === 'ko' ? 10 : 28
  for (const { pattern, anywhere, front } of FIELDS[language]) {
    const at = flat.search(pattern)
    if (at < 0) continue
    found.add(anywhere)
    if (at < reach) found.add(front)
  }
  const facts = FACTS.filter((name) => found.has(name)).length
  found.add(`facts:${Math.min(3, facts)}`)
  if (facts === 0 && flat.length < (language === 'ko' ? 36 : 80)) found.add('bare')
  if (language === 'ko') {
    const words = flat.split(' ').map((word) => word.replace(/[^가-힣]/g, ''))
    found.add(bucket(words.length))
    for (const word of words) if (word.length > 1) found.add(`w:${word.slice(0, 2)}`)
    const last = (words.at(-1) ?? '').replace(/(?:입|습)니다$/, '다')
    for (let length = 2; length <= 4; length++) found.add(`end:${last.slice(-length)}`)
    found.add(`last:${last.slice(0, 2)}`).add(`to:${(words.at(-2) ?? '').slice(-1)}`)
    const topic = words.find((word) => /[은는이가]$/.test(word))
    found.add(`topic:${(topic ?? '').slice(-3, -1)}`).add(`mark:${(topic ?? '').slice(-1)}`)
    return [...found]
  }
  const words = (flat.match(/[A-Za-z']+|\d[\d,.]*/g) ?? []).map((word) => (/^\d/.test(word) ? '0' : word))
  found.add(bucket(words.length))
  const stems = words.map((word) => stem(word.toLowerCase()))
  stems.forEach((word, at) => {
    found.add(`w:${word}`)
    if (at > 0) found.add(`b:${stems[at - 1]}_${word}`)
  })
  const head = /^(?:[A-Z][\w'-]+ )?[A-Z][\w'-]+ (?:is|lies|was|sits|has|are|borders|faces|stands)\b/.test(flat)
  found
    .add(`first:${stems[0] ?? ''}`)
    .add(`last:${stems.at(-1) ?? ''}`)
    .add(head ? 'named' : 'no:named')
  found.add(`verb:${/\b(?:is|are|was|were|has|have|had|will|can|may|must|[a-z]{3,}(?:ed|s))\b/.exec(flat)?.[0] ?? ''}`)
  return [...found]
}

const stem = remembered((word) => (word.length > 4 ? word.replace(/(?:ing|ed|es|s|ly)$/, '') : word))
