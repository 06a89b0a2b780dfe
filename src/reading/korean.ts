import type { Quotation } from './quotation.js'
import type { Span } from './span.js'

/** How one Korean sentence is told. Offsets are within the sentence. */
export type Telling = {
  /** Labels as printed from the nearest speaker to the origin; empty when the outlet speaks. */
  readonly labels: readonly string[]
  /** The words that do the attributing. */
  readonly cue: Span | null
  /** Where the day of telling may stand. */
  readonly tellingWords: string
  /** The stretches told; the whole sentence when it cannot be cut. */
  readonly told: readonly Span[]
  readonly quoted: boolean
  /** 에 따르면: the sentences that follow in the paragraph are told by the same source. */
  readonly carries: boolean
}

const PERSON =
  '소식통|취재원|주민|관계자|당국자|대표|교수|연구원|연구위원|위원|전문가|탈북민|탈북자|기자|간부|군관|상인|노동자|여성|남성|대변인|강사|목격자|증언자|활동가|변호사|의원|장관|차관|실장|국장|과장|소장|단장|대원|병사|군인|경비병|선장|선원|어민|농민|학생|교사|의사|간호사|협조자|협력자|정보통|제보자|브로커|장사꾼|밀수꾼|무역일꾼|일꾼|가족|부모|어머니|아버지|아내|남편|친척|이웃|지인|시민|인사|씨|그|그녀|보고관'
const BODY =
  '매체|방송|신문|통신|일보|언론|NK|재팬|뉴스|TV|저널|타임스|포스트|라디오|국정원|국가정보원|통일부|국방부|외교부|합참|정보원|협회|단체|연구소|연구원|재단|위원회|대사관|영사관|정부|경찰|당국자|본지|본보|프레스|미디어|데일리|센터|연합|총회|사무소'
const TOPIC = new RegExp(
  `^(?<label>(?:[^\\s,"]+ ){0,6}?[^\\s,"]*?(?:${PERSON}|${BODY}|[A-Z]{2,})(?:들)?(?:\\([^)]{1,20}\\))?)(?:은|는|이|가|도|에서는|측은)(?= |,)`,
)
const LEAD_IN =
  /^(?:한편|앞서|이어|또(?! 다른)|또한|그러면서|그러나|다만|특히|하지만|반면|아울러|이와 관련(?:해|하여|해서는)?|이에 대해(?:서)?|이 ?같은 소식에|그런데|물론|실제로|그리고|이와 함께|당시 [^,"]{2,30}? 데 대해(?:서)?|[^\s,"]{1,14}(?:에|과|와) (?:대해|관련해)(?:서)?),? /

const SAID =
  '말했|말하|전했|전하|전한|밝혔|밝힌|설명했|덧붙였|강조했|주장했|증언했|지적했|토로했|하소연|보도했|보도한|보도해|보도하|알려왔|알려 왔|귀띔했|털어놨|털어놓|언급했|반문했|호소했|비판했|평가했|분석했|내다봤|전망했|답했|되물었|부연했|꼬집었|추측했|우려했|했다|했습니다|했어요|소개했|회상했|진술했|폭로했|추정했|경고했|시인했|인정했|부인했|일축했|반박했|한탄했|불평했|이야기했|얘기했|알렸|알려줬|확인했|발표했|진단했|관측했|입을 모았|목소리를 높였|잘라 말했|못박았|못 박았|잡아뗐|고백했'
const AFTER_QUOTE = /^(?:이?라고(?:도|까지)?|이?라며|이?라면서(?:도)?|며|면서(?:도)?|고(?:도)?|이?라는|는|던)/
const ORDERED =
  /^ ?(?:이?라고|고|이?라는|는) ?(?:[가-힣]{1,8}(?:에게|에|을|를) )?(?:지시|명령|포고|요구|방침|내용|구호|지침|규정|조항|문구|제목|구실|명분|취지|통보|공지|경고문|결정|약속|선언)/
const ASKED = /^ ?(?:이?라고|고)? ?(?:지시했|명령했|포치|요구했|통보했|선포했|공포했|하달)/

const THROUGH = new RegExp(
  `((?:[^\\s,"]+ ){0,3}?[^\\s,"]*(?:${PERSON}|${BODY})(?:들)?)(?:의 (?:말|증언|전언|발언|설명))?(?:를|을) (?:인용(?:해|하여)|빌려|빌어)(?: |,|$)`,
)

/** Quotations that are somebody's speech rather than the wording of an order or a title. */
const isSpeech = (sentence: string, quotation: Quotation): boolean => {
  const after = sentence.slice(quotation.end, quotation.end + 40)
  if (ORDERED.test(after) || ASKED.test(after)) return false
  return AFTER_QUOTE.test(after.trimStart()) || /^[.,]?\s*$/.test(after)
}

/** Reads one sentence: `sentence` folded, `mask` the same with double quotations blanked, `quotations` within it. */
export const koreanTelling = (sentence: string, mask: string, quotations: readonly Quotation[]): Telling | null =>
  citedSpeech(sentence, mask, quotations) ?? byAccount(mask, quotations) ?? byDocument(sentence) ?? plainSpeech(mask)

const offsetAfterLeadIn = (mask: string): number => {
  let at = 0
  for (let turn = 0; turn < 3; turn++) {
    const hit = LEAD_IN.exec(mask.slice(at, at + 60))
    if (!hit) break
    at += hit[0].length
  }
  return at
}

const topicOf = (
  mask: string,
  limit: number,
): { readonly label: string; readonly start: number; readonly end: number } | null => {
  const from = offsetAfterLeadIn(mask)
  const hit = TOPIC.exec(mask.slice(from, Math.min(limit, from + 90)))
  const label = hit?.groups?.['label']
  return hit && label ? { label: label.trim(), start: from, end: from + hit[0].length } : null
}

/** `X는 13일 Y에 “…”고 말했다`, `X는 Y를 인용해 “…”는 Z의 발언을 전했다`, `… 고 말했다고 X는 밝혔다`. */
const citedSpeech = (sentence: string, mask: string, quotations: readonly Quotation[]): Telling | null => {
  const speech = quotations.filter((quotation) => isSpeech(sentence, quotation))
  const last = speech.at(-1)
  const first = speech[0]
  if (!first || !last) return null
  const after = mask.slice(last.end, last.end + 160)
  if (!new RegExp(SAID).test(after) && !/발언|전언|말(?:이|을|도) /.test(after) && after.trim().length > 8) return null
  const told = speech.map((quotation) => quotation.inner)
  const head = mask.slice(0, first.start)
  const topic = topicOf(mask, first.start)
  const utterance =
    /^(?:이?라는|는) ((?:[^\s,"]+ ){0,4}?[^\s,"]*(?:소식통|주민|관계자|당국자|대변인|간부|탈북민|증언자|씨))(?:의|이) (?:(지난 \d{1,2}일|\d{1,2}일|[^\s]{1,8}) )?(?:발언|말|증언|설명|전언|주장)/.exec(
      after,
    )
  const relay =
    /(?:다고|라고) (?:이 |해당 |동 )?([^\s,"]*(?:매체|방송|신문|통신|일보|NK|라디오|뉴스|TV))(?:은|는|이|가|도) /.exec(
      after,
    )
  const speakerAfter =
    /^(?:이?라고|고) (?:(?:현지|한|이) )?((?:[^\s,"]+ ){0,4}?[^\s,"]*(?:소식통|주민|관계자|대변인|간부|씨|그))(?:은|는|이|가) /.exec(
      after,
    )
  const through = THROUGH.exec(head.slice(topic?.end ?? 0))
  if (utterance) {
    const labels = [...(topic ? [topic.label] : []), ...(through ? [through[1]!] : []), utterance[1]!]
    return {
      labels,
      cue: { start: topic?.start ?? 0, end: first.start },
      tellingWords: utterance[2] ?? '',
      told,
      quoted: true,
      carries: false,
    }
  }
  if (topic) {
    const labels = [...(relay ? [relay[1]!] : []), topic.label, ...(through ? [through[1]!] : [])]
    return {
      labels: through ? [topic.label, through[1]!] : labels,
      cue: { start: topic.start, end: first.start },
      tellingWords: head.slice(topic.end),
      told,
      quoted: true,
      carries: false,
    }
  }
  if (speakerAfter) {
    const start = last.end + after.indexOf(speakerAfter[1]!)
    return {
      labels: [speakerAfter[1]!],
      cue: { start, end: start + speakerAfter[1]!.length },
      tellingWords: '',
      told,
      quoted: true,
      carries: false,
    }
  }
  return { labels: [], cue: null, tellingWords: head, told, quoted: true, carries: false }
}

/** `X에 따르면 …`: the sentence is the source's, and so are the unquoted ones after it. */
const byAccount = (mask: string, quotations: readonly Quotation[]): Telling | null => {
  const from = offsetAfterLeadIn(mask)
  const hit =
    /^(?:이날 |\d{1,2}일 )?([^",]{1,60}?)(?:의 (?:말|설명|전언|증언|보도|주장))?(?:에|에게) (?:따르면|의하면),? ?/.exec(
      mask.slice(from, from + 100),
    )
  const inner = hit ? null : /(?:, | )([^",]{2,40}?)(?:에 따르면),? /.exec(mask.slice(from, from + 120))
  const found = hit ?? inner
  if (!found || quotations.some((quotation) => quotation.start < from + 4)) return null
  const quoting = /^(.+?)(?:를|을) 인용한 (.+)$/.exec(found[1]!)
  const labels = quoting ? [quoting[2]!, quoting[1]!] : [found[1]!.replace(/^(?:\d{1,2}일|이날|최근) /, '')]
  const cueStart = from + found.index
  const end = cueStart + found[0].length
  const body = tailCut(mask, end)
  return {
    labels,
    cue: { start: cueStart, end },
    tellingWords: found[0].replace(labels[0]!, ''),
    told: [{ start: end, end: body }],
    quoted: false,
    carries: true,
  }
}

/** `포고문에는 …는 조항과 …는 조항이 들어 있다`, `「…」을 요구하는 문구도 보인다`: the paper itself speaks. */
const byDocument = (sentence: string): Telling | null => {
  const seen =
    /^(.{0,40}?)(포고문|지시문|공지문|공고문|안내문|통지문|통보문|문건|문서|전단|강연자료|학습자료|명령서)(?:에는|에|엔) (.{8,400}?)(?:이|가|도) (?:들어 ?있|담겨 ?있|담겼|포함돼|포함되|적혀|명시|쓰여|보인|있었|있다)/.exec(
      sentence,
    )
  if (!seen) return null
  const start =
    seen[1]!.length +
    seen[2]!.length +
    (/(?:에는|에|엔) /.exec(sentence.slice(seen[1]!.length + seen[2]!.length))?.[0].length ?? 0)
  const told: Span[] = []
  let from = start
  const parts = /(?:다)?는 (?:조항|대목|문구|내용|구절|문장|규정)(?:과|와|이|도|가)/g
  parts.lastIndex = 0
  const body = sentence.slice(0, start + seen[3]!.length + 1)
  for (let hit = parts.exec(body); hit !== null; hit = parts.exec(body)) {
    if (hit.index <= from) continue
    told.push({ start: from, end: hit.index + (hit[0].startsWith('다') ? 1 : 0) })
    from = hit.index + hit[0].length
  }
  if (told.length === 0) return null
  return { labels: [seen[2]!], cue: { start: 0, end: start }, tellingWords: '', told, quoted: false, carries: false }
}

const TAIL = new RegExp(
  `(?:이?라|다|자|냐)?고 (?:(?:이 |해당 )?[^\\s,"]{1,12}(?:은|는|이|가|에) )?(?:[^\\s]{1,8} )?(?:${SAID})`,
)

const CLAUSE_TAIL =
  /(?:이?라|다|자)?고 ((?:[^\s,"]+ ){0,4}?[^\s,"]*?(?:소식통|취재원|주민|관계자|당국자|대변인|간부|매체|방송|신문|통신|일보|NK|그|씨|라디오|뉴스|소식통들|주민들)(?:들)?)(?:은|는|이|가|도) (?:[^\s]{1,10} ){0,2}?/

/** Indirect speech without quotation marks; the ending of the verb is cut off where it can be. */
const plainSpeech = (mask: string): Telling | null => {
  const end = mask.length
  const window = Math.max(0, end - 120)
  const closing = CLAUSE_TAIL.exec(mask.slice(window))
  if (closing && new RegExp(SAID).test(mask.slice(window + closing.index + closing[0].length))) {
    const cut = window + closing.index + keep(closing[0])
    const start = offsetAfterLeadIn(mask)
    const cue = { start: window + closing.index + closing[0].indexOf(closing[1]!), end }
    return { labels: [closing[1]!], cue, tellingWords: '', told: [{ start, end: cut }], quoted: false, carries: false }
  }
  const topic = topicOf(mask, end)
  if (!topic) return null
  if (SILENT.test(mask.slice(topic.end)))
    return {
      labels: [topic.label],
      cue: { start: topic.start, end: topic.end },
      tellingWords: '',
      told: [{ start: 0, end }],
      quoted: false,
      carries: false,
    }
  const cut = tailCut(mask, topic.end)
  if (cut === end) return null
  const day = DATED_HEAD.exec(mask.slice(topic.end, topic.end + 60))
  const isPublished =
    day !== null &&
    !/^(?:본지|본보)$/.test(topic.label) &&
    (koreanRank(topic.label) === 'organ' || /(?:에|와|과)/.test(day[2] ?? ''))
  const relayed = THROUGH.exec(mask.slice(topic.end, topic.end + 60))
  const start = topic.end + Math.max(isPublished ? day[0].length : 0, relayed ? relayed.index + relayed[0].length : 0)
  return {
    labels: [topic.label, ...(relayed ? [relayed[1]!.replace(DAY_WORDS, '')] : [])],
    cue: { start: topic.start, end: start },
    tellingWords: isPublished ? day[0] : '',
    told: [{ start, end: cut }],
    quoted: false,
    carries: false,
  }
}

const SILENT =
  /(?:논평|언급|답변|확인|대답|입장 표명)(?:을|은|를)? ?(?:[^\s]{1,6} )?(?:거부|거절|피했|피하|삼갔|삼가|하지 않|내놓지 않|자제)[^.]{0,12}[.]?$/
const DAY_WORDS = /^(?:지난 |지난달 |이달 )?(?:\d{1,2}월 )?(?:\d{1,2}일|이날|최근) /

/** The day a body published, or a person spoke to the outlet: `지난 1월`, `13일 강변NK에`. */
const DATED_HEAD =
  /^,? ?((?:지난해 |작년 |올해 |지난 |이달 |지난달 |오는 )?(?:\d{1,2}월 ?)?(?:\d{1,2}일|(?<=월 ?)|이날|최근|앞서|어제))(?: ([^\s,"]{1,14}(?:에|와의 (?:전화 )?통화에서|와의 인터뷰에서|과의 (?:전화 )?통화에서|에게)))? /

/** How much of `다고`, `라고` stays with the claim. */
const keep = (tail: string): number => (tail.startsWith('다고') ? 1 : 0)

/** The offset at which `-고 전했다` begins, or the end of the sentence. */
const tailCut = (mask: string, from: number): number => {
  const window = Math.max(from, mask.length - 60)
  const words = mask.slice(window)
  const hit = TAIL.exec(words)
  if (!hit) return mask.length
  const hearsay = /^(?:다고|라고|고) (?:한다|합니다|전해|알려)/.test(words.slice(hit.index))
  return hearsay ? mask.length : window + hit.index + keep(hit[0])
}

export const koreanRank = (label: string): 'person' | 'group' | 'organ' => {
  const plain = label.replace(/\([^)]*\)$/, '').trim()
  if (/들$/.test(plain)) return 'group'
  if (new RegExp(`(?:${PERSON})$`).test(plain)) return 'person'
  return new RegExp(`(?:${BODY})$|[A-Z]{2,}$`).test(plain) ? 'organ' : 'person'
}
