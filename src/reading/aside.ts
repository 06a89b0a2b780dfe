import { isKoreanAside, isKoreanSigh, withoutRelay } from './korean/aside.js'
import { RIEUL } from './korean/tense.js'
import type { Language } from './language.js'
import { compact } from './pattern.js'

const ENGLISH_ACTORS = compact(
  /\b(?:kim jong|north korean?s?|pyongyang|regime|authorities|leadership|leader|government|soldiers?|guards?|troops|officials?|police|residents?|people|army|military|patrol|unit|regiment|brigade|corps|refugees?|defectors?|escapees?|smugglers?|beijing|seoul|china|chinese authorities|ministry|command|party|men|women|families|traders?|source|sources|media|newspaper|border)\b/,
)

const ENGLISH_PLAIN = compact(
  /^(?:(?:The|An?) )?[A-Z]?[\w' -]{1,60}?(?: \([^)]*\))?,?(?: [^,]{0,60},)? (?:lies|stands|sits|faces (?:[A-Z]|the (?:[A-Z]|Chinese|Russian|South|North|sea|city|town|river))|borders|flows|runs|rises|empties|is (?:an?|the (?:only|name|term|largest|second|capital|\w+(?:most|est)|\w{3,}er of the two|seat of|birthplace of|North Korean|longest|first|main|third)|one of|about|some|located|situated|linked|home to|known|(?:best|well|widely|chiefly|mainly|better|most) known|famous|called|named|short for|normally|usually|traditionally|often|generally|frozen|celebrated|observed|marked|separated|connected|a short|said to mean|spoken|held every|written|also known|better known|the term|used|divided|roughly|\d+)|are (?:an?|normally|usually|traditionally|known|called|located)|refers to|means|consists|has a population|has (?:about |some |roughly |nearly |around |just over )?[\d,]+ (?:people|inhabitants)\b|is (?:\w+ )?(?:narrow|shallow|wide|broad|steep)\b|measures|marks the|separates|connects|gives off|falls on|covers|stretches|forms|usually|normally|traditionally|begins every|takes place every|freezes|ranks|belongs)\b/,
)
/** How a thing is commonly made, eaten or kept. */
const ENGLISH_CUSTOM = compact(
  /^(?:An? )?[A-Z]?[\w' -]{2,40}? (?:is|are) (?:\w+ly )?(?:dried|eaten|made|worn|grown|sung|played|drunk|served|brewed|cooked|spoken|pickled|salted|burned|woven|planted|harvested|brewed|built|drawn|fed|sold)\b.*\b(?:in both Koreas|in (?:North )?Korea|as an? |by hand|from (?:\w+ ){0,2}(?:rice|corn|beans|barley|soy|flour|wood|clay|straw)|at (?:weddings|funerals|the table)|every (?:autumn|spring|winter|summer)|(?:and|or) eaten)/,
)
const ENGLISH_NOT_PLAIN = compact(
  /\b(?:must|ordered?|orders|may|might|appears?|unclear|seems?|likely|not|never|no|expected|required|believed|said|according|again|still|now|this (?:month|year|week)|last|recently|since|20[0-2]\d|tight\w*|under (?:control|guard|lockdown)|shot|kill\w*|fire[ds]?|punish\w*|forbidden|banned|barred|regarded|seen|on (?:high )?alert|growing|spreading|empty|closed|sealed|blocked|short of|in force|in effect|crackdown|curfew|rule|regulation|measure|response|attempt|aim\w*|sign|warning|reason|proof|evidence|doubt|part of|result|to (?:keep|make|stop|prevent|shoot|be|show))\b/,
)

const KOREAN_PLAIN = compact(
  /(?:이르는|일컫는|뜻하는|가리키는|부르는|의미하는)[^.]{0,20}(?:말|표현|용어|이름|명칭|단어)?(?:이다|입니다|다)|(?:라는|는) (?:뜻|의미|말|표현|용어)(?:이다|입니다|의 북한식 표현이다)|(?:위치한다|위치해 있다|자리한다|자리 ?잡고 있다|자리해 있다|떨어져 있다|이어져 있다|맞닿아 있다|마주하고 있다|마주 ?보고 있다|흐른다|흘러든다|뜻한다|가리킨다|일컫는다|부른다|불린다|이른다|의미한다|말한다|걸쳐 있다|접해 있다|속한다)[.]?$|(?:명절|가축|도시|곳|강|산|지역|글|회의|기념일|기관지|의식|방식|절차|증명서|신분증|전염병|질병|병|약|곡물|비료|연료|단체|신문|통신|방송|주식|간식|관행|제도|자리|모임|행사|과목|법|음식|풍습|기념일|하천|섬|마을|행정구역|상점|가게|시설|세금|물자|제도|조직|기구|기관|부대|식물|동물|물고기|단위|문서|관문|항구|통로|지명|호수|고장|작물|약초|도구|장치|말|용어|표현|날)(?:이?다|입니다|이기도 하다)[.]?$|(?:쓰인다|사용된다|즐긴다|쇤다|먹는다|열린다|치러진다|꼽힌다|알려진 곳이다|얼어붙는다|(?:쓰입|사용됩|즐깁|쇱|먹습|열립|치러집|꼽힙|위치합|떨어져 있습|이어져 있습|맞닿아 있습|흐릅|뜻합|가리킵|일컫습|부릅|불립|이릅|의미합|말합|속합)니다)[.]?$/,
)
const KOREAN_NOT_PLAIN = compact(
  /(?:^| )오는 \d|다음 ?(?:달|주)|내달|내년|지시|명령|사살|총에|처벌|단속(?!하는 기관)|금지|최근|현재|지난|이달|올해|작년|어제|오늘|전해졌다|알려졌다|풀이|보인다|관측|않|못하|했다|됐다|이번|없던|배경|조치|예외|내용|골자|대상|명분|의도|방증|미지수|처음|사람은|이유|때문|위기|분위기|반응|상황|실정|형편/,
)

/** `포고는 당국이 법에 준해 알리는 명령을 가리킨다`: a word and what it names, whatever that is. */
const KOREAN_DEFINED = compact(
  /^(?!이는|그는|이것|그것|이번|이런|해당|당국|북한|조치|발표|침묵|변화|지시는|명령은)['‘“]?[^\s,]{2,14}(?: [^\s,]{2,8})?['’”]?(?:은|는|이란|란) (?:[^,"“]{4,70}(?:을|를) (?:가리킨다|가리킵니다|이른다|이릅니다|일컫는다|일컫습니다)|[^,"“]{4,60}[는은던ㄴ할된한인] (?:\S+ ){0,2}\S*(?:사람|전문가|조직|기관|단체|부대|문서|글|명령|구역|지역|시설|제도|절차|처벌|형벌|행사|모임|직책|관리|일|것|곳|돈|물건|병사|군인|여성|아이들?|주부|농민|노동자|상인|장사|장사꾼|주민|가족|집|집안|신분|출신|값|세금|시장|말씨|옷|음식)(?:을|를) (?:말한다|말합니다|뜻한다|뜻합니다|의미한다|의미합니다))[.]?$/,
)
/** What a word means, where a border runs, how often a bus goes. */
const ENGLISH_WORD = compact(
  /^[“"'‘]?[\w' ’”"-]{2,30},? (?:is|are) (?:what|how) [^.]{2,60} (?:call|say|refer to|know|name)\b|\bshares? (?:an? )?(?:\w+ )?borders? (?:of|with|that is|stretching|running)\b|^(?:The |An? )?[\w' -]{2,40} (?:literally )?(?:means|translates (?:as|to)|stands for|is short for|is (?:the )?(?:Korean|Chinese|Japanese|Northern|North Korean|local) (?:word|term|name|slang) for)\b|^(?:Buses|Trains|Ferries|Boats) [^.]{2,60} (?:leave|run|go|depart|cross)s? [^.]{0,30}\bevery\b/,
)

/** How an illness goes about, what a line serves as. */
const ENGLISH_NATURE = compact(
  /^(?:The |An? )?[A-Z][\w' -]{2,40} (?:(?:is|are) (?:\w+ly )?(?:spread|caused|transmitted|passed on|carried|contracted|treated|cured)\b(?! (?:worse|worst|like|as if|badly|better))|spreads? (?:through|by|from)|serves? as (?:an?|the)\b|acts? as (?:an?|the)\b|separates\b)(?!.*\b(?:officials?|authorities|soldiers|guards|year|month|week)\b)/,
)
/** A verdict to the reader. */
const ENGLISH_VERDICT = compact(
  /^(?:One|You) (?:could|can|may|might|would) (?:hardly|scarcely|not|only|well|be forgiven)\b|^It (?:is|would be) (?:hard|difficult|easy|tempting|impossible) (?:not )?to (?:imagine|think of|overstate|picture|resist)\b|^(?:Small|No|Little) (?:wonder|surprise)\b|^(?:Needless to say|So much for|It is (?:high )?time to|One thing is (?:certain|clear|sure))\b|^Readers (?:may|might|will) (?:ask|wonder|recall|remember)\b|^It (?:is|was) an? (?:\w+ )?(?:place|picture|sight|paradox|irony|puzzle)(?: in \w+)?[.]?$|^(?:The|This|That) story (?:does not|did not|doesn't) (?:end|stop) (?:t?here|with)\b/,
)

const ARE_SUCH = compact(
  /^(?:An? )?[A-Z]?[\w' -]{2,40}s are (?:\w+ ){0,2}(?:strips?|areas?|zones?|units?|groups?|bodies|cells|boats|plants?|fish|committees|offices|schools|camps|dishes|songs|games) (?:of|that|where|in which|with|made|used)\b/,
)

const NO_SUBJECT = compact(
  /\b(?:anyone|anybody|whoever|anything|households|famil(?:y|ies)|traders?|smugglers?|prisoners?|defector|refugee|child(?:ren)?|who|nothing|little|nobody|none|no one|there|everyone|everybody|many|most|much|one|some|soldiers|guards|authorities|regime|residents|people|Kim|leadership|instruction|order|notice|measure|instructions|decree|ban|curfew|campaign|levy|quota|source|they|it|he|she|this|that|these|those|fear|offer|whether|refugees|defectors|officials|media|troops|fences?|walls?|wire|belt|zones?|barriers?|trench(?:es)?|tunnels?|checkpoints?|posts?|cables?|gates?|camps?|queues?|lines?|list)\b/i,
)

/** A sentence explaining what anyone could look up: where a town lies, what a word means, how a feast is kept. */
const isExplanation = (sentence: string, language: Language): boolean => {
  if (language === 'ko') {
    if (isKoreanAside(sentence)) return true
    if (
      /^['"‘“「][^'"’”」]{1,20}['"’”」](?:은|는|이?란) [^,]{4,80}(?:뜻한다|뜻합니다|말한다|말합니다|가리킨다|이르는 말|일컫는|의미한다)/.test(
        sentence,
      )
    )
      return true
    if (KOREAN_DEFINED.test(sentence)) return true
    const topic = /^(?:\S+ ){0,4}?\S*(?:은|는)(?: |,)/.test(sentence) || /^북한에서 /.test(sentence)
    return topic && KOREAN_PLAIN.test(sentence) && !KOREAN_NOT_PLAIN.test(sentence)
  }
  if (
    /^(?:An? |The )?[A-Z][\w' -]{1,40}, (?:or|also (?:called|known as)|known (?:here |locally )?as|the|an?|meaning) [^,]{3,60}, (?:is|are|means?|refers?) (?!(?:now|still|being|also)\b)/.test(
      sentence,
    ) &&
    !ENGLISH_NOT_PLAIN.test(sentence.toLowerCase())
  )
    return true
  if (ARE_SUCH.test(sentence) && !ENGLISH_NOT_PLAIN.test(sentence.toLowerCase())) return true
  if (ENGLISH_WORD.test(sentence)) return true
  if (
    ENGLISH_NATURE.test(sentence) &&
    !ENGLISH_NOT_PLAIN.test(sentence.toLowerCase().replace(/\b(?:spread|growing)\b/g, ''))
  )
    return true
  if (ENGLISH_CUSTOM.test(sentence) && !ENGLISH_NOT_PLAIN.test(sentence.toLowerCase())) return true
  if (!ENGLISH_PLAIN.test(sentence)) return false
  const rest = sentence.replace(
    /\b(?:is|are) (?:normally|often|usually|traditionally|generally|widely) used to\b|\blinked to|\bknown (?:in [\w ]+)?as\b|\bhome to|\brefers to|\bto mark\b|\bto (?:it|the (?:north|south|east|west))\b|\b(?:no|last) (?:longer|month)/gi,
    '',
  )
  const subject =
    /^(?:The |An? )?([\w' -]{1,60}?)(?: \([^)]*\))?,? (?:lies|stands|sits|faces|is|are|was|gives|flows|runs|refers|means|covers|applies|marks|forms|stretches|begins|takes|belongs)/.exec(
      sentence,
    )?.[1] ?? ''
  return !ENGLISH_NOT_PLAIN.test(rest.toLowerCase()) && !NO_SUBJECT.test(subject)
}

/** `“…” is a complaint often heard`, `“…, people joke”`: what goes round, with nobody who could answer for it. */
const ENGLISH_HEARD = compact(
  /[?!.,]["”],? (?:is|was|has become|remains) (?:an? |the |what |how )(?:[\w-]+ ){0,2}?(?:complaint|joke|saying|sigh|question|phrase|refrain|lament|reaction|sentence|word|people say|they say|one hears|many say)\b|^(?:Residents|People|Locals|Neighbou?rs|Traders|Soldiers|Many|Some|Others)(?: [\w ]{2,30})? (?:joke|quip|sigh|grumble|mutter|moan|scoff|sneer|curse|shake their heads)(?:d|ed)?\b[^.]{0,12}["“]|^["“][^"”]{3,120}["”],? (?:(?:the )?(?:people|residents|locals|neighbou?rs|soldiers|traders|women|many|some|one|others|they)(?: of them)? )(?:joked?|quip(?:ped)?|sigh(?:ed)?|grumbled?|mutter(?:ed)?|moan(?:ed)?|scoff(?:ed)?|sneer(?:ed)?)\b|^["“][^"”]{3,80}[,.!?]["”],? is (?:how|what|all(?: that)?) (?:the )?(?:people|residents|locals|neighbou?rs|soldiers|traders|women|men|mothers|many|some|others|they|everybody|everyone)\b[^.]{0,30} (?:put|say|call|sum|repeat|have to say)\b|^["“][^"”]{3,120}["”],? (?:goes|runs|went) (?:the|a) (?:\w+ ){0,2}(?:joke|saying|refrain|phrase|rhyme)\b/,
)
const ENGLISH_JOKING = compact(
  /,? (?:people|residents|neighbou?rs|we|they|women|soldiers|the old ones|everybody) (?:joke|sigh|grumble|mutter|moan|scoff|sneer|curse|say with a (?:sigh|laugh|shrug))(?: to (?:one another|each other|themselves))?[.]?$|^(?:People|Residents|Neighbou?rs|We|They|Women|Soldiers|Everybody) (?:joke|sigh|grumble|mutter|moan|scoff|sneer|curse)s? (?:that |how )/,
)
/** `“People say their real crime was being rich”`: what is thought of a deed, by nobody who could answer for it. */
const ENGLISH_JUDGED = compact(
  /^(?:People|They|Everybody|Everyone|Neighbou?rs|Residents|Locals|Many|Some|Others)(?: here| in (?:the )?\w+)? (?:all )?(?:says?|thinks?|feels?|whispers?|mutters?|believes?|agrees?)(?: that)? (?=.*\b(?:(?:real|only|sole|one|whole) (?:crimes?|offen[cs]es?|faults?|sins?|guilt|mistakes?)|real (?:thie(?:f|ves)|criminals?|culprits?)|no need to|(?:did not |didn't )?deserve[ds]?|should (?:not )?have (?:been )?(?:let|spared|forgiven|shown)|too (?:harsh|hard|much|severe|cruel|young to)|unfair|unjust|a (?:shame|pity|sin|disgrace)|wrong to|went too far|would have been (?:enough|plenty))\b)/,
)
/** `“…”며 불만을 터뜨리고 있다`, `“…”는 한숨도 들린다`. */
const KOREAN_HEARD = compact(
  /["”] ?(?:(?:이?라|하)?(?:며|면서|고|는|라는|이라는)|등) ?(?:[가-힣]{1,8} ){0,3}?(?:불만|불평|원망|원성|분통|울분|하소연|푸념|볼멘소리|한탄|탄식|한숨|비웃음|조롱|자조|비아냥|농담|농|우스갯소리|쓴웃음|냉소|넋두리|뒷말|혀를 차는 소리|신세타령|핀잔|야유|빈정|조소|코웃음|수군|욕(?=[을이한했하]|설))(?:을|를|이|가|도|만|까지|섞인|어린|조의|뿐)? ?(?:섞인 )?(?:[가-힣]{1,6} ?){0,4}[.]?$/,
)

const KOREAN_QUESTION = new RegExp(
  `(?:[${RIEUL}]까|는가|은가|던가|느냐|겠는가|나요|까요|말인가|말이냐|(?:일|것|탓|뜻|죄|벌|사람|나라|일들?|이유|누구|어디|무엇|언제|얼마|어느 \\S+)인가|아닌가|않은가)[.!]?["'”’]*$`,
)

const isHeardInKorean = (sentence: string): boolean =>
  KOREAN_HEARD.test(sentence) &&
  !/(?:^|[ 의])(?:한|이|그|어느|다른|익명의) (?:[^\s"]+ ){0,2}[^\s"]*[^\s"들](?:은|는|이|가) /.test(sentence) &&
  !/(?:소식통|취재원|씨|대표|교수|당국자|관계자|대변인|기자|협력자|활동가|단체|외교부|통일부|매체|신문|방송)(?:은|는|이|가|도) /.test(
    sentence,
  )

const isQuestion = (sentence: string, language: Language): boolean =>
  /[?？]["'”’)]*$|^["“][^"”]*\?["”],? (?:(?:[a-z]+ ){1,4}?)?(?:asked|wondered|said)\b/.test(sentence) ||
  (language === 'ko'
    ? KOREAN_QUESTION.test(sentence)
    : /\b(?:anybody|anyone)'s guess\b|^(?:But |And )?(?:who|what|how|why|where|when) (?:can|could|would|will|is|are|must|does|do) .*\?/i.test(
        sentence,
      ))

const ENGLISH_SUBSTANCE = compact(
  /\b(?:verif\w*|confirm\w*|accounts?|reports?|reported|could|known|orders?|ordered|rule|instruct\w*|regarded|seen as|punish\w*|reward\w*|shot|kill\w*|fire[ds]?|arrest\w*|died|die|obey|applied|enforce\w*|unclear|may|might|appears?|reportedly|clos\w+|banned|ban|border guards?|escape\w*|defect\w*|smuggl\w*|patrol\w*|fence\w*|checkpoint\w*|prices?|rations?|starv\w*|hungry|until now|previously|formerly|used to|no longer|allowed|permitted|forbidden|must|sold|sells?|sales|heard|seen|pays?|paid|confiscat\w*|fined?|fines|inspect\w*|\d+)\b/,
)
/** How a story went round, and how somebody looked or sounded while telling it. */
const ENGLISH_ECHO = compact(
  /\b(?:talk of the (?:town|city|country|village)|(?:made|making|hit) (?:the )?headlines|(?:went|gone|going|go|travell?ed|spread) (?:a?round the world|viral)|(?:was|were|has been|have been) (?:quickly |soon |widely |promptly |eagerly |also )?(?:picked up (?:by (?:the )?(?:media|press|papers|newspapers)|in|abroad|elsewhere)|shared (?:thousands|millions|widely|online|on)|much discussed|hotly debated)|(?:did|has|have) not (?:go|gone) unnoticed|speaks? for (?:itself|themselves)|by surprise|raised eyebrows|only topic|main topic|on every(?:one|body)'s (?:lips|mind))\b|^(?:The |This |Her |His )?(?:[Cc]ase|[Ss]tory|[Aa]ffair|[Nn]ews|[Ii]ncident|[Vv]erdict|[Ss]entences?|[Tt]rial|[Vv]ideo|[Pp]hotographs?|[Pp]ictures?|[Aa]nnouncement|[Rr]eport)(?: [^.,]{0,30})? (?:has |have |had |was |were )?(?:\w+ly |also |soon )?(?:drawn?|drew|attracted|caused|stirred|sparked|shocked|surprised|moved|touched|fascinated|received) (?:\w+ )?(?:attention|interest|outrage|stir|waves|debate|discussion|many|readers|viewers|observers|the (?:public|nation|country|world))\b|^(?:[Ww]ord|[Nn]ews)(?: of [^.,]{3,40})? (?:\w+ )?(?:spread|reached|travell?ed|went|got) [^.]{3,40}[.]?$/,
)
const ENGLISH_MANNER = compact(
  /^(?:He|She|They|The (?:woman|man|caller|source|farmer|trader|official|soldier|girl|boy|mother|father|old \w+))(?: then)? (?:hesitated|paused|laughed|smiled|grinned|nodded|sighed|shrugged|blushed|coughed|whispered|wept|cried|lowered (?:his|her|their) voice|fell silent|looked (?:away|around|down|at)|shook (?:his|her) head|broke (?:off|down)|could hardly speak|fought back|wiped|chose (?:his|her) words|spoke (?:slowly|softly|quietly|in a low voice|haltingly|fast|calmly))\b(?!.*\b(?:that|and (?:said|told|was|were))\b)|^(?:His|Her|Their) (?:voice|hands?|eyes|lips|face) (?:\w+ )?(?:trembled|shook|broke|cracked|filled|faltered|darkened|grew|fell|lit|went|were|was)\b|^(?:The (?:line|connection|call|signal|conversation)|This time the line) (?:broke|went|was|lasted|dropped|ended|took|crackled)\b(?!.*\b(?:by (?:the )?(?:police|authorities|state)|monitored|tapped|border)\b)|^(?:This|That|Here|What follows) (?:is|was) (?:what|how) (?:he|she|they|the \w+|one of them) (?:told|said|described|remembers?|tells|put|recalls?)\b|^Here are (?:excerpts|extracts|parts)\b/,
)

const ENGLISH_TURN = compact(
  /^(?:[^,.]{0,40},? ?)?\b(?:[Oo]ur|[Tt]he) (?:staff|team|reporters?|researchers?|correspondents?|desk|newsroom|editors?|interviewers?) (?:has |have |had )?(?:interviewed|spoke|spoken|met|collected|visited|surveyed|gathered|compared|checked|studied|contacted|talked)\b(?! .*\b(?:said|found that|that)\b)|^(?:[Aa]ll |[Tt]he |[Tt]heir |[Ff]ull )?(?:[Nn]ames?|[Ii]dentit(?:y|ies)|[Dd]etails|[Rr]ecordings?|transcripts?|originals?|documents)(?: [^.]{0,40}?)? (?:is|are|have been|has been|were) (?:kept|held|withheld|stored|known|on file|changed|left out|omitted)\b|^Such \w+ (?:are|is) (?:not|nothing|hardly|far from) new\b|^(?:Such|These|This sort of|This kind of|Those|Scenes like) (?:things?|stories|scenes?|cases?|episodes?|affairs?|matters?|incidents?|tales?|this|these)? ?(?:are|is) (?:not |nothing |hardly |no |far from )?(?:new|rare|unusual|uncommon|longer rare|isolated)\b|^(?:We (?:asked|spoke|reached|contacted|put|visited|tried|met|interviewed|talked|called)|Here (?:is|are)|The (?:affair|news|story|matter|incident|episode) (?:made|caused|drew|raised|left)|What follows|Read on|More on this|This is (?:his|her|their) (?:story|account))/,
)
const KOREAN_COMMENT = compact(
  /(?:에서|가|이) 전해 ?(?:드렸|드립)(?:습니다|니다)\.?$|(?:말없이|무심히|유유히|소리 없이|묵묵히|하염없이) (?:흐른|흘렀|흐릅|흐르|분다|불었|내린다|내렸)[가-힣 ]{0,5}[.]?$|(?:불빛|그림자|발소리|발자국 소리|개 짖는 소리|바람 소리|연기|안개|정적)(?:만|이|가|만이) (?:\S+ )?(?:오가|오간|비친|비추|어른|새어 ?나|깜박|깜빡|스며|피어오르|들려온|서린)[가-힣]{0,4}[.]?$|야 (?:한|된|할 것이)다는 (?:지적|목소리|주장|요구|여론|비판)(?:도|이|가) (?:나온다|나오고 있다|나옵니다|제기된다|있다|높다|커지고 있다)[.]?$|[가-힣][는은] (?:세상|시대|법|노릇)(?:이다|입니다)[.]?$|^\S{1,6}[은는] \S{1,6}보다 \S{2,6}[.]$|^\S{1,6}[은는] \S{1,6}[과와] 같[아은다]|(?:울려 퍼|나부|펄럭|메아리|일렁|내려앉|번쩍|들려오지 않)[가-힣]{0,3}(?:습니다|니다)[.]?$|(?:조사|면접|설문|면담)(?:는|은) .{4,60}(?:면접|설문|방식|전화|온라인|대면)(?:으로|로) (?:이루어|이뤄|진행|실시)|우스갯소리(?:도|가|까지) |(?:웃지 못할|웃픈|씁쓸|안타까운|기막힌|어처구니없는|아이러니|말 그대로|그야말로|아찔한)[^.]{0,12}(?:일이다|현실이다|노릇이다|대목이다|이야기다|상황이다)|(?:멀어|멀기만|길어|깊어|차가워|어두워|요원해|아득해|막막해|위태로워) 보(?:인다|입니다)|(?:잠깁니다|잠긴다|드리운다|적막합니다|고요합니다|흐릅니다|감돕니다|스산합니다|무겁습니다|차갑습니다|되고 있습니다|지켜볼 일이다|두고 볼 일이다|남는다)[.]?$|(?:문투|글씨|글씨체|서체|필체|종이|활자)(?:로|에|는|가|으로)[^.]{0,20}(?:적혀|쓰여|인쇄|찍혀|바랬|흐릿)/,
)

/** How a study was done, when news comes, and what ought to be done about it: the writer's own page. */
const ENGLISH_METHOD = compact(
  /^(?:Elections|Parades|[Pp]arty congresses|Votes|Local elections|The vote|The congress)\b[^.]{0,60} (?:is|are) held (?:every|once|twice)\b|^(?:The country|The North|North Korea|It|The army|The city|The province)(?: still)? has one of the (?:\w+ )?(?:\w+est|highest|lowest|strictest|most \w+)\b[^.]*\b(?:in the world|on earth)\b|^(?:A|The|One|Another) (?:photo(?:graph)?|picture|snapshot) shows? (?:him|her|them|an?|the|two|three|people|soldiers|women|men)\b|^[A-Z][\w .-]{2,30} (?:checks|verifies|compares|collects) (?:prices|its|reports|accounts|information|figures|each|every)\b|^(?:but |yet |still,? )?not everyone is (?:happy|pleased|convinced|satisfied|so lucky)\b|^For (?:this|the) (?:briefing|report|study|survey|paper|article|story|series|book|project),? .{2,60}? (?:interviewed|spoke|surveyed|met|talked|questioned|analy[sz]ed|reviewed|collected|gathered|used|asked)\b|^(?:All|Each|None|Most|They)(?: of (?:them|those))? (?:was|were) interviewed\b(?!.* by (?!(?:one|tele\w+|phone|e-?mail|video|us|our)\b))|^(?:(?:The |All )?(?:interviews|interviewees|respondents|participants)) (?:was|were) (?:not )?(?:interviewed|paid|conducted|carried out|held (?:one|in private|separately))\b|^(?:This|The|Our) (?:report|briefing|study|survey|article|series|paper|story) (?:is|was|draws) (?:based )?on (?:\w+ ){0,3}?(?:interviews|conversations|testimon|accounts|talks|documents|images)|^(?:The|All|Our) interviews (?:took place|lasted)\b|^This is the (?:\w+) (?:part|article|report|instal?lment|story|piece) (?:of|in)\b|^(?:It|He|She|They|The (?:group|paper|daily|source|organi[sz]ation|network|ministry|agency|activist|man|woman)) (?:would|did|could) not (?:say|tell|disclose|reveal|explain) (?:how|where|from whom|through whom|who had) (?:it|he|she|they|the [\w ]{3,20}) (?:had )?(?:come by|came by|got|obtained|acquired|received|gotten|learned|learnt|found)\b[^;,]{0,40}[.]?$|^(?:The|This|Our|Its) (?:report|study|survey|account|paper|briefing) (?:rests|draws|relies|is based|is founded) (?:up)?on\b|^Part (?:one|two|three|four|five|\d) (?:looked|looks|dealt|deals|told|tells|described|examined)\b|^We (?:thank|are grateful)\b|^(?:Photographs?|Pictures|Images|Maps|Drawings) in this (?:report|article|briefing)\b|^(?:The |All )?(?:figures|numbers|percentages|totals|names) (?:have been|are|were) (?:rounded|changed)\b|^(?:The|These|Such|His|Her|Their) (?:reports?|news|accounts?|claims?|remarks?|comments?|disclosures?|revelations?|statements?|moves?|testimon(?:y|ies)) (?:come|came|comes) (?:at (?:an? )?(?:\w+ly )?\w+ (?:moment|time|juncture|point)|as no surprise)[.]?$/,
)
/** How pictures and accounts were laid side by side, what nobody needs telling, what the ground of a story is. */
const ENGLISH_STUDY = compact(
  /\b(?:laid|set|put|held) [^.]{3,60} (?:side by side|next to (?:each other|one another)|against (?:each other|one another))\b|^(?:The |Its |Their |An? )?[\w' .-]{2,50}? (?:(?:has |had |have )?(?:compared|examined|analy[sz]ed|studied|reviewed|went through|gone through|checked|combed|counted|sifted|viewed|inspected|evaluated|used|drew on|relied on|worked with)) (?:[\w,-]+ ){0,6}?(?:satellite (?:pictures|images|photographs|imagery)|pictures|photographs|images|imagery|footage|recordings|interviews|accounts|testimon(?:y|ies)|court records|archives|statistics|maps)\b(?!.*\b(?:found|showed|shows|said|that|police|officers|soldiers|agents|officials)\b)|^(?:What|Why|How|Where) [^,?"]{3,60}, (?:nobody|no one|everybody|everyone|anyone|only) (?!(?:knows?|knew|can (?:say|tell)|could (?:say|tell)|has (?:said|explained))\b)[^,?]{3,60}\.$|^(?:Somebody|Someone|Anybody) (?:must|has to|ought to|will) (?:know|have known|answer|pay|remember)\b[^,]{0,30}$|^(?:There are|There were) (?:two|three|several|many|at least two|different|other) (?:\w+ )?(?:versions|accounts|stories|tales|ways|sides|answers|explanations|theories|readings|views) (?:of|to|about|for)\b[^,]{0,40}$|^[A-Z][\w' ]{2,30} (?:tells|told|sees|saw|describes|puts?|remembers) (?:it|the (?:story|matter|affair|case|night|day|events)|things|that night) (?:differently|otherwise|another way|in (?:its|their|his|her) own way)\b[^,]{0,20}$/,
)
const ENGLISH_OUGHT = compact(
  /^(?:The )?(?:[Gg]overnments|[Ss]tates|[Mm]ember states|[Dd]onors|[Dd]iplomats|[Cc]ountries|[Dd]emocracies|[Nn]egotiators|[Jj]ournalists|[Rr]esearchers|[Pp]olicy ?makers|[Ii]nternational community|[Ww]orld|United Nations|UN|U\.N\.|Security Council|Human Rights Council|[Ww]e)(?: of [^,.]{3,40})? (?:should|ought to|needs? to|must (?:not )?(?:press|raise|demand|protect|insist|speak|act|ask|ensure|support|remember))\b(?!.*\b(?:told|said|ordered|according)\b)|^(?:The )?(?:[Ww]itnesses|[Ss]urvivors|[Vv]ictims|[Ee]scapees|[Rr]efugees|[Dd]efectors)(?: of [^,.]{3,40})? (?:should|ought to|deserve|needs? (?:(?:more|better) )?(?:protection|support|justice))\b(?!.*\b(?:told|said|ordered|according)\b)/,
)

/** Snow, wind and the sky bear no witness. */
const ENGLISH_WEATHER = compact(
  /^The (?:thermometer|temperature|mercury) (?:stood|stands|showed|shows|read|fell|dropped|sank|had fallen|was)\b[^;,]{3,60}[.]?$|^It (?:had )?(?:rained|snowed|drizzled|(?:was|is|had been|has been) (?:raining|snowing|drizzling|getting dark|already dark|(?:an? )?(?:\w+ly )?(?:cold|warm|hot|grey|gray|mild|foggy|windy|clear|wet|quiet|frosty)(?: (?:day|night|morning|evening|winter))?[.]?$))\b|^(?:At (?:noon|dusk|dawn|night|midnight|sunset)|In the evenings?),? .*\b(?:is|are|falls?) (?:\w+ly )?(?:silent|still|dark|quiet|deserted|empty)\.?$|^(?:Outside, )?(?:(?:A|An) (?:\w+ ){0,2}?(?:wind|breeze|fog|mist|drizzle|frost)|(?:Heavy |Light |Fresh |Wet |Thick )?(?:[Ss]now|[Rr]ain|[Ff]og|[Mm]ist|[Ff]rost|[Ss]leet|[Hh]ail|[Dd]usk|[Dd]awn|[Nn]ight)|The (?:sun|snow|rain|fog|mist|wind|sky|air|moon|stars|frost|evening)) (?!fall)(?:\w+ ){0,2}?(?:is|are|was|has|lies|lay|falls|fell|hangs|hung|blows|blew|sets|set|rises|settles|covers|covered|comes|came|drifts)\b(?!.*\b(?:killed|soldiers|guards|destroyed|people|houses|said)\b)/,
)

/** A day or a place is something to hold on to, however short the sentence. */
const ENGLISH_DATED = compact(
  /\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|yesterday|last (?:week|month|year|night)|this (?:week|month|year)|said|rumou?rs?|source)\b/,
)
const KOREAN_MOOD = compact(
  /^(?:그[래러]서 |그렇게 |하지만 |그러나 )?(?:(?:\S+ ){0,6}\S*(?:하늘|바람|강물|강|밤|봄|여름|가을|겨울|어둠|침묵|적막|정적|그림자|시간|세월|마음|발걸음|표정|눈빛|한숨|메아리|물음|숙제|길|불빛|달빛|노을|계절|총구|운명|인생|세상|현실|말문|가슴)(?:은|는|이|가|도|만|에)? (?:\S+ ){0,4})?(?:\S*(?:멀|가까|가깝|차갑|차가|무겁|무거|길|깊|어둡|어두|고요|쓸쓸|적막|스산|막막|씁쓸|안타깝|안타까|아프|시리|시렸|짙|흐르|흘렀|흐른|잠기|잠긴|저물|저문|불었|분다|드리|감돌|감돈|스친|스쳤|삼켰|삼킨|덮었|덮는다|무심|침묵하|말이 없|답이 없|얼어붙)[가-힣]{0,5}(?: 보[가-힣]+)?|(?:노릇|법|대목|순간|풍경|장면|이야기|일)이[었다였]?[가-힣]{0,3})[.]?$/,
)
const KOREAN_SUBSTANCE = compact(
  /\d|총(?!구)|시신|숨|죽|체포|붙잡|끌려|지시|명령|포고|단속|통제|처벌|배급|식량|시장|장마당|국경경비|경비대|보위|안전원|당국|주민|소문|것이다|전해|알려|고 한다|않|없(?!이)|못|지난(?:달|주|해)|이달|올해|작년|어제|오늘|최근/,
)

/** The writer's own colour, transitions and morals: nothing in them that could be true of anybody. */
const isColour = (sentence: string, language: Language): boolean => {
  if (language === 'ko') {
    if (KOREAN_COMMENT.test(sentence) && !/전해졌|알려졌|당국|북한(?!식)/.test(sentence)) return true
    return sentence.length < 40 && KOREAN_MOOD.test(sentence) && !KOREAN_SUBSTANCE.test(sentence)
  }
  if (
    ENGLISH_VERDICT.test(sentence) ||
    ENGLISH_TURN.test(sentence) ||
    ENGLISH_ECHO.test(sentence) ||
    ENGLISH_WEATHER.test(sentence)
  )
    return true
  if (ENGLISH_METHOD.test(sentence) || ENGLISH_OUGHT.test(sentence) || ENGLISH_STUDY.test(sentence)) return true
  const length = sentence.split(/\s+/).length
  if (
    length <= (ENGLISH_FACT.test(sentence.toLowerCase()) ? 2 : 4) &&
    !/^(?:Some|Many|Most|Few|Several|Others|Both|All|Half)\b/.test(sentence) &&
    !ENGLISH_DATED.test(sentence) &&
    !ENGLISH_ACTORS.test(sentence.toLowerCase()) &&
    !ENGLISH_SUBSTANCE.test(sentence.toLowerCase())
  )
    return true
  if (length <= 5 && /(?:^| )['‘“][a-z][^'’”\d]{2,20}['’”]\.?$/.test(sentence)) return true
  return length <= 8 && /^The ['‘][^'’]+['’]/.test(sentence)
}

/** Somebody or something did, underwent or lacks something: short, yet it could be true or false. */
const ENGLISH_FACT = compact(
  /\b(?:is|are|was|were|has|have|had) (?:\w+ly |not |never |since |all |also |already )*(?:been |being )?(?:\w+(?:ed|en|wn|ought|aught)|shot|cut|put|sent|held|built|told|found|led|lost|shut|torn|hung|read|run|doubled|heard|seen)\b|\b(?:not|never|no|nobody|none|neither|nothing|lacks?|lacked)\b|\b(?:called|expected|will|would|jailed|freed|executed|sentenced|tried|faces?|caught|drowned|fined|wounded|injured|missing|bodies|body|boy|girl|child(?:ren)?|mother|father|son|daughter|victims?|witness\w*|prisoners?|deserters?|brokers?|activists?|farmers?|fisherm[ae]n|workers?|teachers?|students?|doctors?|villagers?|neighbou?rs?)\b/,
)

/** Outlet sentences that are no claims: questions to the air, general knowledge, colour. */
export const isAside = (sentence: string, language: Language): boolean => {
  const text = sentence.trim()
  return (
    isQuestion(text, language) || isHeard(text, language) || isExplanation(text, language) || isColour(text, language)
  )
}

/** A sigh or a joke that goes round, told as such; whoever is named as a source speaks for himself. */
export const isHeard = (sentence: string, language: Language): boolean =>
  language === 'ko'
    ? isHeardInKorean(withoutRelay(sentence))
    : ENGLISH_MANNER.test(sentence) || (/["“]/.test(sentence) && ENGLISH_HEARD.test(sentence))

const ENGLISH_FEELING = compact(
  /\b(?:people complain|complain(?:ed)? that|on edge|everyone's heart|breaks? (?:my|our|your|the|one's) hearts?|enough is enough|not believe (?:my|our) (?:ears|eyes)|(?:is|was) an? (?:disgrace|scandal|outrage|nightmare)\b|must have (?:thought|felt|been (?:so |very |too )?(?:hard|terrible|awful|cold|hungry|desperate|afraid|frightened|scared|lonely|the last|unbearable|horrible))|no need to|how (?:can|could) (?:they|anyone|you)|what a |shame|pity|poor things?|feel sorry|my heart|our own|god|tears?|cried|crying|weep|sigh(?:ed|s)?|cruel|unfair|who would)\b|!["'”’]*$/,
)
/** `They are children, after all.`, `We have heard such promises before.` */
const ENGLISH_SHRUG = compact(
  /^[^,]{3,50}, after all[.]?$|^(?:they|we|i|people|everybody|you)(?:'ve| have|'d| had)? (?:all )?heard (?:such|that|these|those|this|it|all (?:that|this)) (?:\w+ ){0,2}before[.]?$|^(?:and )?[aa]ll (?:that|this) (?:for|over|because of|just for) [^,]{3,40}$|^(?:you|one) (?:(?:get|gets|grow|grows) used to|(?:learn|learns) to live with|never knows?|can never know|can get used to)\b[^,]{0,30}$|^(?:life goes on|that is (?:life|how it is)|that's (?:life|how it is)|what can (?:you|we|one) do|such is life|so it goes)[.]?$/,
)
/** What the body does, what it is like, what one would rather: nothing a record could hold. */
const ENGLISH_MOOD = compact(
  /^(?:Everybody|Everyone|Our|My|His|Her|Their|People)(?:'s)? hearts? (?:sank|sinks?|stopped|broke|ached?|stood still)\b|^(?:We|I) (?:are|am|were|was) (?:all |so |very |just )?(?:sorry|glad|sad|happy|ashamed|afraid) (?:to|that|for|about)\b(?!.*\b(?:order|told|shot|arrested)\b)|\b(?:tighten|tightened) (?:our|their|one's) belts\b|^There is nothing (?:left )?to (?:tighten|lose|add|say)\b|^(?:[Mm]y|[Oo]ur) (?:hands?|hearts?|knees|legs|blood|stomach|eyes|hair|nerves|head|throat|chest|whole body) (?:still |always |often )?(?:shakes?|shook|trembles?|trembled|sank|sinks|aches?|ached|turns?|turned|runs? cold|ran cold|stands? on end|stood on end|spins?|breaks?|broke|(?:is|are|was|were) (?:shaking|trembling|heavy|full|broken|numb|pounding|racing|in my)|(?:has|have) run dry|fills?|filled|pounds?|pounded|froze|freezes|tightens|hurts?|fails?|gave way)\b|^(?:It|That|This) (?:is|was|feels?|felt|looks?|sounds?) (?:(?:just |almost |a bit )?(?:like (?!this|that)|as if\b|as though\b)|enough to (?:drive|make) (?:you|one|anyone|me|us)\b|not something (?:one|you|anyone) (?:forgets?|gets? over)|no (?:life|way to live)|unbearable|heart-?breaking|the (?:worst|saddest|darkest|hardest|longest|happiest) (?:day|night|moment|hour|time|thing))|^(?:It|That|This) (?:still )?(?:makes?|made|drives?|drove) (?:me|us|one|you|anyone|everyone) (?:sick|angry|sad|cry|weep|laugh|furious|mad|shudder|despair|bitter|afraid|feel)|^(?:It|That|This) (?:hurts|stings|weighs on|haunts)\b|^I(?:'d| would) rather not\b|^I (?:never (?:thought|imagined|dreamed|dreamt)|can(?:not|'t)? (?:hardly|only|bear|stand|take|sleep|forget|stop|understand)|could (?:not |hardly |only )(?:sleep|eat|speak|breathe|bear|believe|stand|stop)|thank|was (?:so|too) (?:angry|sad|afraid|frightened|tired|ashamed|shocked)|am (?:so|too) \w+|only want|just want|want to (?:go home|forget|live|die)|had to (?:laugh|cry))\b(?!.*\b(?:because|arrested|shot|camp)\b)|^(?:Words fail|Nothing (?:surprises|shocks|frightens) (?:me|us|anyone)|(?:May|Let) (?:they|he|she|God|heaven|them|him|her) (?:rest|forgive|help)|I curse\b|I can still (?:hear|see|feel|smell)|We are only human|Who knows|God\b|Heaven\b|No words\b)|^(?:One|You|We) (?:could|can only|could only|have to|has to|must) (?:weep|cry|laugh|sigh|shake|hope|pray|grit|look|wait and see|wonder)\b|^(?:We|People|They|You|One|Everybody) (?:are|have|has|is|get|gets|got) (?:all |long |\w+ )?(?:got |become |grown )?(?:used|accustomed) to (?:it|this|that|such|everything)\b|\b(?:live|living) (?:from )?(?:one )?day (?:to|by) (?:the next|day)$|\bshak(?:e|es|ing|ook|en) (?:their|his|her|my|our|one's) heads?\b|\b(?:worse than|like|as if we were) (?:dogs?|animals|cattle|beasts|slaves|insects|pigs|rubbish|dirt)$|^(?:Nobody|No one) (?:cares|thinks|asks)\b[^,]{0,40}$|^Every time I (?:hear|see|think|close|pass|walk)\b/,
)
/** `What use is it, people ask`. */
const ENGLISH_WONDER = compact(
  /^(?:And |But |So )?(?:[Ww]ho|[Ww]hat|[Ww]hy|[Hh]ow|[Ww]here|[Ww]hen|[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Dd]o|[Dd]oes|[Dd]id|[Hh]as|[Hh]ave|[Cc]an|[Cc]ould|[Ss]hould|[Ww]ould|[Ww]ill)\b[^.?!]{5,100}, (?:people|everyone|everybody|residents|they|some|many|others|one|neighbou?rs|women|mothers|soldiers|the \w+|we)(?: all| often)? (?:ask(?:ed)?|wonder(?:ed)?|grumbled?|say|said|complain(?:ed)?)$/,
)
const ENGLISH_SELF = compact(
  /^I (?:(?:have|had) (?:\w+ )?(?:daughters?|sons?|children|an? (?:son|daughter|child)|no|nothing)|am|feel|know|miss|pray|hope|wish|love|cannot|can't|don't|do not|still|only|just|think of|dream)\b(?!.*\b(?:orders?|seen|heard|told|ordered|answer|reply|news|word|contact|paid|shot|soldiers?|guards?|police|border|rations?|work|been|owe[ds]?|money|debts?|broker|yuan|won|starved?|killed|know (?:of|where|whether|when|what|two|three|four|five|several|many|people)|\d)\b).{0,48}$/,
)
const KOREAN_FEELING = compact(
  /(?:잠이 (?:안 온|오지 않)|잠을 (?:못 [이잔자]|이루지 못)|눈물(?:이|만) (?:난|나온|흐른|앞[선을])|가슴이 (?:아프|미어|먹먹|찢어)|그립|그리울|보고 ?싶(?:다|어)|속이 (?:터|타[들다는]|뒤집|끓|썩))[가-힣 ]{0,6}$|(?:느냐|겠냐|더냐|말이냐|이냐|[^는]냐|는가|인가|까|겠나|하나|건가)[.?!]?$|눈치(?:가|를) 보|억울|원망스|무섭다고들|한숨|기가 막|어처구니|너무(?:하|들)|서럽|야속|답답하다|죽을 맛|못 살겠/,
)

/** A bare reaction inside a quotation: a complaint, a sigh, a question; nothing a record could hold. */
export const isReaction = (words: string, language: Language): boolean => {
  const text = words.trim().replace(/["'”’,]+$/, '')
  if (isQuestion(text, language)) return true
  return language === 'ko'
    ? KOREAN_FEELING.test(text) || isKoreanSigh(text)
    : ENGLISH_FEELING.test(text.toLowerCase()) ||
        ENGLISH_MOOD.test(text) ||
        ENGLISH_WONDER.test(text) ||
        ENGLISH_JOKING.test(text) ||
        ENGLISH_JUDGED.test(text) ||
        ENGLISH_SHRUG.test(text.toLowerCase()) ||
        ENGLISH_SELF.test(text)
}
