import type { Language } from './language.js'
import type { Span } from './span.js'
import { compact } from './pattern.js'

const MARKED = /^[▶▲△▷►◆◇■□●○※☞→👉📷*＊#ⓒ©ⒸⓇ|]+\s*/u
const ENGLISH_LINE = [
  /\b(?:views|opinions) expressed\b|\bdo(?:es)? not necessarily (?:reflect|represent)\b/i,
  /^(?:follow|got a tip|have a tip|tip us|send us|write to us|stay (?:tuned|informed)|get (?:the|our)|for more|to read|click|visit)\b/i,
  /^[a-z]{2,6}(?:[/-][a-z]{1,6}){1,5}$/i,
  /^(?:file )?(?:photo|picture|image|illustration|graphic|map|video|figure|caption)s?\b ?[:(/|-]/i,
  /^\((?:photo|image|picture|file photo|map|video)\b/i,
  /\b(?:photo|image|picture|graphic|video|photograph)s?: |^\[(?:file )?(?:photo|picture|image|map|video|graphic|illustration|chart|audio|slideshow)s?\b|^\[(?:anchor|host|studio|presenter)\] .{0,160}\b(?:our (?:reporter|correspondent)|has (?:more|the (?:details|story))|reports?)\b/i,
  /\((?:[^()]*\b)?(?:file )?(?:photos?|images?|pictures?|screenshot)\b[^()]*\)\.?$/i,
  /^(?:photo|image|picture)s? (?:by|credit|courtesy|source)\b/i,
  /^map of\b/i,
  /^(?:\*|＊)?\s*(?:translated|reported|written|edited|compiled|additional reporting|reporting(?! partners?\b)|editing|produced|adapted|proofread)\b[^.]{0,40}\b(?:by|from|in)\b/i,
  /^(?:related|see also|read (?:also|more|in|on|next)|also read|more (?:on|stories|from|news)|recommended|you may also like|watch|listen|further reading|most read|don't miss|top stories|latest)\b/i,
  /^(?:share|tweet|print|email|e-mail|subscribe|sign up|follow us|join|donate|support|like us|download|click|tags?|topics?|keywords?|categor(?:y|ies)|advertisement|sponsored|newsletter|comments?|leave a|contact|home|menu|search|facebook|twitter)\b/i,
  /^(?:transcript(?:ion)?|translation|interpretation|interpreting|sound|camera|layout|research|design|text|interviews?|drawings?|production|data|fact-?check(?:ing)?)s?: |^(?:interpreters|interpretation|translations?|transcripts?|subtitles|transport|photographs?) (?:was|were) (?:provided|supplied|made|done|arranged|prepared|paid for|checked) by\b|^(?:the |all |both |their )?(?:(?:speakers?'?s?|witnesses'?|interviewees'?|callers?'?s?|sources'?) )?(?:voices?|faces?|names|places|details) (?:was|were|has been|have been|are) (?:altered|changed|distorted|blurred|disguised|obscured|removed|withheld|left out)\b/i,
  /^(?:copyright|©|\(c\)|all rights reserved)/i,
  /\ball rights reserved\b|\bused with permission\b|\bwithout (?:prior )?(?:written )?permission\b.*\b(?:reproduc|publish|distribut)|\b(?:reproduc|distribut|republi)\w+.{0,40}(?:prohibited|forbidden|not permitted)/i,
  /\bcomments?\b.*\b(?:removed|deleted|(?:be|are) (?:taken down|edited|struck out|blocked|published|not published)|moderated|welcome|policy|hidden|reviewed|approved|published|closed)\b|\b(?:advertis\w+|links?|language|spam|abus\w+|posts)\b.*\b(?:will|may) be (?:deleted|removed|hidden|blocked)/i,
  /\bplease (?:direct|send|contact|write|e-?mail|address|report|let us know)\b|\b(?:questions|comments|corrections|tips|feedback)\b.{0,60}\b(?:to (?:the|our) (?:editors?|desk|newsroom)|at \S+@)/i,
  /\b(?:this|the) (?:article|story|report|text|version|piece|interview)\b.{0,30}\b(?:has been|was|is|were)\b.{0,20}\b(?:edited|updated|corrected|translated|amended|shortened|condensed|abridged|revised|originally|first published|republished|produced|part of)\b/i,
  /\b(?:names?|identit(?:y|ies))\b.{0,80}\b(?:withh(?:eld|olds?)|not (?:be )?(?:given|named|disclosed|published|revealed|printed)|changed|protect\w*|pseudonym|for (?:\w+ ){0,2}(?:safety|security))|\b(?:does|do|will|can) not (?:give|publish|name|print|disclose|reveal|identify)\b.{0,40}\b(?:names?|sources?|identit|interviewees?|contacts?)/i,
  /\b(?:keeps?|stays?|remains?|is|are) in (?:touch|contact|communication) with\b.{0,60}\b(?:partners?|sources?|contacts?|reporters?|network)\b|\b(?:partners?|sources?|contacts?)\b.{0,40}\b(?:by|using|with|through|via) (?:\w+ )?(?:chinese |smuggled )?(?:mobile|cell)/i,
  /^you can (?:also )?(?:support|donate|help|follow|subscribe|read|find|listen|join|order|write|watch|hear|reach|contact|download|sign)\b|\b(?:a|your|our|tax-deductible|monthly|small) (?:donations?|gifts?|subscriptions?)\b|\bsupport (?:our|us|independent)\b|^(?:listen|tune in|hear|order|buy|donate|become|get in touch|reach us|write in|tell us|join us|about (?:us|this|the (?:author|bulletin|series)))\b|^the next (?:issue|bulletin|edition|part|instal?lment|episode)\b|^(?:media|press) contact\b|^\((?:end|ends|more)\)$|^(?:continued|to be continued)\b/i,
  /^(?:correction|clarification|update|editor'?s?'? note|note|disclaimer)\b ?[:(]|^(?:correction|clarification|update)s?\b,? [^.:]{0,30}\d[^:]{0,10}(?::\d\d[^:]{0,10})?:|\b(?:an?|the) (?:earlier|previous|first) version of (?:this|the) (?:story|article|report|text|piece)\b|^we (?:reserve the right|do not (?:publish|print|accept)|regret the error|welcome)\b/i,
  /^(?:by|reporter|author|editor|writer|staff|edited by)\b ?:? [A-Z][\w.'-]*(?: [A-Z][\w.'-]*){0,3}(?:\s*[|,].*)?$/,
  /\S+@\S+\.\S+|https?:\/\/|www\./,
  /\|\s*\d{4}-\d{2}-\d{2}|^\s*(?:published|updated|posted|date|first published|last updated)\b ?:? ?(?:on )?(?:\d|[A-Z][a-z]+ \d)/i,
].map((pattern) => compact(pattern))
const KOREAN_LINE = [
  /일문일답(?:이다|입니다)?\.?$|(?:이름|실명)(?:은|을) (?:모두 )?(?:가명|바꾼 것)|^(?:인터뷰|대담|통화|문답|녹취)(?:는|은|을|를) [^.]{0,30}(?:간추렸|줄였|정리했|다듬었)(?:다|습니다)\.?$|^(?:위|아래|이|본) ?(?:사진|영상|그림|그래픽)(?:은|는|들은) |^(?:먼저|이어서?|다음은|끝으로|계속해서) [^.]{0,24}(?:소식|순서|이야기)입니다\.?$|(?:알아|들어|살펴|짚어|만나)봅니다\.?$|(?:취재팀|취재진|기자|특파원|보도국|편집부)(?:이|가) (?:전해 ?드렸|전했|보도했|취재했)습니다\.?$|^다음 (?:호|회|편|방송|시간|순서)(?:는|은|에는|에서는|에) /,
  /(?:사진|그래픽|이미지|영상|자료|일러스트|지도|그림) ?[=:ⓒ©/|]|[/(\[|]\s*(?:사진|자료|그래픽|이미지|영상|출처)|(?:자료 ?사진|사진 ?제공|사진 ?출처|캡처|캡쳐|자료화면)\)?\.?$/,
  /^\s*[▶▲△▷►☞→👉]|^\s*(?:[■□◆◇●] )?(?:관련 ?(?:기사|뉴스|글|영상)|함께 볼 만한|함께 읽|많이 본|추천 ?(?:기사|뉴스)|이 기사와|바로 ?가기|더 ?보기|다음 ?기사|이전 ?기사|주요 ?뉴스|인기 ?기사)/,
  /무단 ?(?:전재|복제|배포)|재배포 ?금지|저작권|All [Rr]ights|[ⓒ©]/,
  /^\s*※|^\s*\[(?:광고|오늘의|추천|알림|공지|정정|편집자|바로잡|이벤트|AD)|^\s*<(?:편집자|저작권|알림|공지|정정)/,
  /(?:댓글|게시물|덧글|욕설|비방|광고성).{0,40}(?:삭제|지워|차단|제한|운영|등록|숨김|가려|로그인|남길 수|남기실|달 수|다실)/,
  /(?:방송|프로그램|소식|뉴스|기사|팟캐스트)[은는을를].{0,40}(?:들으실|보실|만나실|읽으실|받으실|청취하실|시청하실) 수 있습니다/,
  /^[A-Za-z가-힣 ]{2,24}(?:팀|기자|특파원|리포터)(?:이었습니다|였습니다|입니다)\.?$/,
  /제보(?:를|는|하기|를 받|해 주)|제보자의 (?:신원|안전)|(?:기사|보도)에 (?:대한|관한) (?:문의|의견|제보)|문의는|구독|뉴스레터|후원(?:하기|을|은 |으로 (?:운영|만들))|출처를 (?:밝히|표시|명시)|채널 추가|알림 ?설정/,
  /(?:취재원|소식통|제보자|인터뷰 ?대상|증언자|취재 ?협조자|인터뷰에 응한)(?!\()[^(]{0,30}(?:안전(?![부성원국])|신변|보호|신원|신상).{0,40}(?:않|가명|익명|공개|보호|비공개|처리|바꿔|생략)|(?:가명|익명)(?:을 (?:썼|쓰|사용)|으로 (?:처리|표기|싣|적|했|합)|이며|임을|처리|입니다)|^사진(?:은|과) [^.]{0,30}(?:관련|직접적인 관계)[^.]{0,6}없|(?:신원|신상|실명|이름)을 (?:밝히지|공개하지|적지|싣지) 않/,
  /(?:취재 ?협력자|취재 ?협조자|협력자|내부 ?협조자|취재원|소식통|제보자)(?:들)?(?:과|와|에게)[^.]{0,40}(?:연락(?:한다|하고|합니다|을 주고받|해 왔)|휴대전화를 (?:반입|들여보내|보내|건네))|휴대전화를 [^.]{0,16}(?:반입|들여보내)[^.]{0,40}연락/,
  /이 (?:기사|글|보도|영상)(?:는|은).{0,60}(?:작성|번역|편집|재편집|수정|제작|게재|전재|제휴|옮긴|옮겼|간추린)/,
  /(?:페이스북|트위터|카카오|이메일|URL|인쇄|글자 ?크기|공유|스크랩|프린트|밴드|네이버|X ?\(트위터\)).*(?:페이스북|트위터|카카오|이메일|URL|인쇄|복사|공유|스크랩|밴드)/,
  /^\s*(?:등록|입력|수정|승인|게시|발행|송고|업데이트|기사입력)\s*:?\s*\d{4}|\d{4}[.-]\d{1,2}[.-]\d{1,2}[^가-힣]{0,20}(?:등록|입력|수정|송고)/,
  /(?:자세한|관련) (?:소식|내용|이야기).{0,30}(?:기자|특파원|리포트|취재)|(?:기자|특파원|보도국|보도본부|앵커).{0,12}(?:들여다봤습니다|따져봤습니다|짚어봤습니다|전해 ?드립니다|보도합니다|취재했습니다|알아봤습니다|살펴봤습니다|정리했습니다|연결합니다)|(?:지금까지|이상).{0,30}(?:였습니다|입니다|전해 ?드렸습니다|기자)\.?$|뉴스를? (?:마칩니다|마치겠습니다)|(?:제보|편지|사연|의견|참여|연락|투고|질문|전화)(?:를|을)? (?:\S+ )?기다(?:립니다|리겠습니다|리고 있습니다)\.?$|^\S{2,14}(?:방송|라디오|뉴스|TV|통신|신문|NK)(?:이었|였)습니다\.?$|^(?:\S+ ){0,3}\S*(?:서비스|번역팀|번역부|편집부|번역가|편집국|한국어판)[이가] (?:\S+ ){0,2}(?:옮겼|번역했|정리했|편집했|감수했|엮었|제공했)(?:습니다|다)\.?$|^\[?편집(?:자|국|부) ?(?:주|註|말)\]? ?[:：.]|[은는이가] (?:\S+ ){0,6}?(?:(?:두|세|네|다섯|여섯|\d+) ?(?:차례|번|회|편)(?:에 걸쳐|에 나눠|로 나눠|로 나누어)|매주|연재로) (?:\S+ )?(?:싣는|싣습|연재|소개|보도합|내보|전합)[가-힣]{0,3}\.?$|^[^.,]{2,24} (?:뉴스|소식|리포트)(?:였|이었)습니다\.?$|[가-힣]{2,4} 기자입니다|(?:취재팀|취재진|보도국|편집부)(?:입니다|이었습니다)\.?$|(?:주십시오|주세요|바랍니다|드립니다)\.?$|^\S*(?:뉴스|방송|TV|라디오|통신|일보|신문|NK)\S* (?:\S+ )?[가-힣]{2,4}입니다\.?$/,
  /\S+@\S+\.\S+|https?:\/\/|www\./,
  /^[가-힣]{2,4} ?(?:기자|특파원|선임기자|객원기자|통신원|편집위원|대표|에디터)(?: ?[=|/].*)?$|^(?:글|번역|정리|취재|편집|감수|영상|촬영)[ :=/·][^.]{0,40}$|(?:^|\()(?:번역|정리|취재|편집) ?[:=]/,
  /(?:잘못|오기|오류|표현|표기|내용)(?:을|를|은|이라는 표현은|는).{0,40}(?:바로잡습니다|고쳤습니다|수정했습니다|정정합니다|수정합니다)/,
].map((pattern) => compact(pattern))

const TERMINAL = /(?:[.!?。…？！]|다|요|죠)["'”’」』)\]]*\s*$/
const STOPPED = /[.!?。…？！]["'”’」』)\]]*\s*$/

const CREDIT = compact(
  /\b(?:photo|image|picture|graphic)s?\b ?[:(]|\((?:[^()]*\b)?(?:file )?(?:photo|image)s?\b[^()]*\)|(?:사진|자료|그래픽) ?[=:ⓒ©/]/i,
)

/** A line that belongs to the page rather than to the report: captions, credits, policies, boxes, stamps. */
export const isFurnitureLine = (line: string, language: Language): boolean => {
  const text = line.trim().slice(0, 400)
  if (judged === null || judged.text !== text || judged.language !== language)
    judged = { text, language, isFurniture: isFurniture(text, language) }
  return judged.isFurniture
}

/** A line by itself is asked of as a line, as a paragraph and as a sentence, one after another. */
let judged: { readonly text: string; readonly language: Language; readonly isFurniture: boolean } | null = null

const isFurniture = (text: string, language: Language): boolean => {
  if (text === '' || !/[\p{L}]/u.test(text)) return true
  if (/^[※◆◇■□▶▲☞]/u.test(text) && !/^[■□◆◇]\s*.{40,}[.다]$/u.test(text)) return true
  if (text.length >= 260) return false
  const sentences = text.split(/(?<=[.!?])\s+/)
  if (matches(sentences[0]!, language)) return true
  return sentences.length === 1 ? false : CREDIT.test(sentences.at(-1)!)
}

const matches = (text: string, language: Language): boolean => {
  const plain = language === 'ko' ? text : text.replace(/[’‘]/g, "'").replace(MARKED, '')
  const patterns = language === 'ko' ? KOREAN_LINE : ENGLISH_LINE
  return patterns.some((pattern) => pattern.test(plain) || (plain !== text && pattern.test(text)))
}

/** Lines of one paragraph that form prose together; what stays unfinished is a heading or a caption. */
export const isUnfinished = (words: string, language: Language): boolean => {
  const text = words.slice(-80).trim()
  return language === 'ko'
    ? !(STOPPED.test(text) || (words.length > 40 && TERMINAL.test(text)))
    : !STOPPED.test(text) && !/[:,;"”]$/.test(text)
}

/** `[앵커]`, `[새길방송 대표]`: a line naming who speaks in the lines that follow; '' for the outlet's own people. */
export const speakerLine = (line: string): string | null => {
  const hit = /^\s*[[<【(]\s*([^\]>】)]{1,40})\s*[\]>】)]\s*:?\s*$/.exec(line)
  if (!hit) return null
  const label = hit[1]!.trim()
  if (/앵커|기자|리포트|아나운서|anchor|reporter|narrat|내레이션|자막|인터뷰$/i.test(label)) return ''
  return /[가-힣A-Za-z]/.test(label)
    ? label.replace(/ ?: ?.*$/, '').replace(/^(?:녹취|인터뷰|싱크) ?[:/|·] ?/, '')
    : null
}

/** The agency's dateline before the first sentence, to be left out of it. */
export const datelineEnd = (text: string, span: Span): number => {
  const head = text.slice(span.start, Math.min(span.start + 120, span.end))
  const hit =
    (head.includes('(')
      ? /^[A-Z][A-Za-z.,' ]{1,40},? ?[^()]{0,30}\([A-Z][\w .&-]{1,30}\) ?[-–—:]+\s*/.exec(head)
      : null) ??
    /^[A-Z][A-Z.,' ]{2,30}(?:, [A-Z][\w. ]{2,20}\d{0,4})? ?[—–-]+ \s*/.exec(head) ??
    /^[([【][^)\]】]{1,30}=[^)\]】]{1,20}[)\]】](?: ?[가-힣]{2,4} (?:기자|특파원))? ?=?\s*/.exec(head) ??
    /^[가-힣]{2,4} (?:기자|특파원) ?= ?/.exec(head) ??
    /^(?:앵커|진행자|아나운서) ?[:：] ?/.exec(head)
  return hit ? span.start + hit[0].length : span.start
}
