import type { Quotation } from '../quotation.js'
import type { Span } from '../span.js'
import { BODY, DATED_HEAD, DAY_WORDS, leavesUnsaid, OF_BODY, PERSON, PUBLIC, SAID, takesStand } from './saying.js'
import { anyTopicOf, HEADS, offsetAfterLeadIn, topicAt, topicOf } from './topic.js'
import { compact } from '../pattern.js'
import { broughtIn } from './introduction.js'
import { isToldThem, noticeIn, ordersAll, spokenWords, throughIn } from './quoting.js'
import { PAST } from './tense.js'

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

const AFTER_QUOTE =
  /^(?:이?라고(?:도|까지|만)?|이?라며|이?라면서(?:도)?|며|면서(?:도)?|고(?:도|만|까지)?|이?라는|는|던)/
/** `“… 총동원할 것”을 주문했다`: words of a whole sentence as the object of a verb of asking. */
const AS_OBJECT = compact(
  /^(?:을|를) (?:거듭 |강력히 |강하게 |재차 |각각 )?(?:주문|촉구|요구|당부|호소|다짐|선언|천명|공언|약속|역설|제안|독려|강조)/,
)
const ORDERED = compact(
  /^ ?(?:이?라고|고|이?라는|는) ?(?:[가-힣]{1,8}(?:에게|에|을|를) )?(?:지시|명령|포고|요구|방침|내용|구호|지침|규정|조항|문구|제목|구실|명분|취지|통보|공지|경고문|결정|약속|선언)/,
)
const ASKED = /^ ?(?:이?라고|고)? ?(?:지시했|명령했|포치|요구했|통보했|선포했|공포했|하달)/

const SPEAKER_AFTER = compact(
  `^(?:이?라고|고) ((?:(?![^ ]*[다라자]고 (?!밝힌|소개한|자처하는))[^\\s,"]+ ){0,4}?[^\\s,"]*(?:${HEADS}))(?:은|는|이|가|도|측은|에서는) `,
)
/** `“…”라고 해명했다고 X가 보도했다`: the report is X's, the quotation only a part of it. */
const RELAYED = compact(
  `^(?:이?라고|고) (?:[^\\s,"]+ ){0,3}?[^\\s,"]+[다라]고 (?:[^\\s,"]+ ){0,4}?[^\\s,"]*?(?:${HEADS})(?:은|는|이|가) `,
)
/** `“…”는 Z의 발언`, `“…”는 게 이 소식통의 말이다`. */
const OF_SPEAKER = compact(
  `^(?:이?라는|는|란) (?:게 |것이 )?((?:[^\\s,"]+ ){0,4}?[^\\s,"]*?(?:${HEADS}))(?:의|이) (?:((?:지난달 |이달 |지난 |지난해 )?(?:\\d{1,2}월 )?\\d{1,2}일|[^\\s]{1,8}) )?(?:발언|말|증언|설명|전언|주장|얘기|이야기|지적|분석|평가|시각|관측|전망|판단|견해|하소연|귀띔)`,
)
const REPORTS = compact(SAID)

/** Quotations that are somebody's speech rather than the wording of an order or a title. */
const isSpeech = (sentence: string, quotation: Quotation): boolean => {
  const after = sentence.slice(quotation.end, quotation.end + 40)
  if (ORDERED.test(after) || ASKED.test(after)) return false
  if (AS_OBJECT.test(after))
    return (sentence.slice(quotation.inner.start, quotation.inner.end).match(/ /g)?.length ?? 0) >= 2
  return AFTER_QUOTE.test(after.trimStart()) || /^[.,]?\s*$/.test(after)
}

/** Reads one sentence: `sentence` folded, `mask` the same with double quotations blanked, `quotations` within it. */
export const koreanTelling = (sentence: string, mask: string, quotations: readonly Quotation[]): Telling | null =>
  toldLate(
    broughtIn(
      byReference(mask) ??
        citedSpeech(sentence, mask, quotations) ??
        byAccount(mask, quotations) ??
        byDocument(sentence) ??
        plainSpeech(mask),
    ),
    mask,
  )

/** `X는 …고 17일 발표했다`: the day of telling stands right before the verb. */
const toldLate = (telling: Telling | null, mask: string): Telling | null => {
  const own = telling?.labels.length === 1 ? ISSUED.exec(telling.labels[0]!) : null
  if (telling !== null && own) return { ...telling, labels: [own[1]!], tellingWords: own[2]! }
  if (telling === null || telling.labels.length !== 1 || /\d일|이날|같은 ?날/.test(telling.tellingWords)) return telling
  const late = /[다라자냐_]"?고 ((?:지난 |이달 |지난달 )?(?:\d{1,2}월 )?\d{1,2}일)(?:에)? /.exec(mask.slice(-60))
  return late ? { ...telling, tellingWords: late[1]! } : telling
}

/** `X는 13일 Y에 “…”고 말했다`, `X는 Y를 인용해 “…”는 Z의 발언을 전했다`, `… 고 말했다고 X는 밝혔다`. */
const citedSpeech = (sentence: string, mask: string, quotations: readonly Quotation[]): Telling | null => {
  const speech = quotations.filter((quotation) => isSpeech(sentence, quotation))
  const last = speech.at(-1)
  const first = speech[0]
  if (!first || !last) return null
  if (topicOf(mask, first.start) === null && RELAYED.test(mask.slice(last.end))) return null
  const after = mask.slice(last.end, last.end + 160)
  const head = mask.slice(0, first.start)
  const topic = topicOf(mask, first.start) ?? anyTopicOf(mask, first.start)
  const isSaid =
    OF_SPEAKER.test(after) || REPORTS.test(after) || /발언|전언|말(?:이|을|도) /.test(after) || after.trim().length <= 8
  if (!isSaid && (topic === null || first.start - topic.end > 60)) return null
  const told = speech.map((quotation) => quotation.inner)
  const utterance = OF_SPEAKER.exec(after)
  const relay =
    /(?:다고|라고) (?:이 |해당 |동 )?([^\s,"]*(?:매체|방송|신문|통신|일보|NK|라디오|뉴스|TV))(?:은|는|이|가|도) /.exec(
      after,
    )
  const speakerAfter = SPEAKER_AFTER.exec(after)
  const before = head.slice(topic?.end ?? 0)
  const through = throughIn(before)
  const spoken = through === null && topic !== null ? spokenWords(before) : null
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
  if (topic && spoken) {
    const cue = { start: topic.start, end: first.start }
    return { labels: [topic.label, spoken[1]!], cue, tellingWords: spoken[2] ?? '', told, quoted: true, carries: false }
  }
  if (topic) {
    const labels = [...(relay ? [relay[1]!] : []), topic.label, ...(through ? [through[1]!] : [])]
    return {
      labels: through ? [topic.label, through[1]!.replace(DAY_WORDS, '')] : labels,
      cue: { start: topic.start, end: first.start },
      tellingWords: `${topic.occasion}${head.slice(topic.end)}`,
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
      tellingWords: after.slice(speakerAfter[0].length),
      told,
      quoted: true,
      carries: false,
    }
  }
  return { labels: [], cue: null, tellingWords: head, told, quoted: true, carries: false }
}

/** `…처벌을 받았다(노동신문, 7.31).`: the paper and its day in brackets after what it says. */
const REFERENCE = compact(
  `[다음함됨] ?\\(([^(),.\\d]{0,20}(?:${BODY}|민주조선|우리민족끼리|메아리|통일신보|청년전위|조선의 ?오늘|내나라))(?:, ?| )(?:\\d{4}[.년] ?)?(\\d{1,2})(?:[./]|월) ?(\\d{1,2})[.일]?\\)[.]?$`,
)
const byReference = (mask: string): Telling | null => {
  const hit = REFERENCE.exec(mask)
  if (!hit) return null
  const start = hit.index + hit[0].indexOf('(')
  return {
    labels: [hit[1]!],
    cue: { start: start + 1, end: mask.lastIndexOf(')') },
    tellingWords: `${hit[2]!}월 ${hit[3]!}일`,
    told: [{ start: offsetAfterLeadIn(mask), end: hit.index + 1 }],
    quoted: false,
    carries: false,
  }
}

/** `X에 따르면 …`: the sentence is the source's, and so are the unquoted ones after it. */
const byAccount = (mask: string, quotations: readonly Quotation[]): Telling | null => {
  if (!/따르면|의하면/.test(mask)) return null
  const from = offsetAfterLeadIn(mask)
  const hit =
    /^(?:이날 |\d{1,2}일 )?([^",]{1,60}?)(?:의 (?:말|설명|전언|증언|보도|주장))?(?:에|에게|(?<=[한힌린은] (?:데|바))) (?:따르면|의하면),? ?/.exec(
      mask.slice(from, from + 100),
    )
  const inner = hit ? null : /(?:, | )([^",]{2,40}?)(?:에 따르면),? /.exec(mask.slice(from, from + 120))
  const found = hit ?? inner
  if (!found || quotations.some((quotation) => quotation.start < from + 4)) return null
  const quoting = /^(.+?)(?:를|을) 인용한 (.+)$/.exec(found[1]!)
  const passed = PASSED_ON.exec(found[1]!)
  const issued = ISSUED.exec(found[1]!)
  const relayed =
    /^([^ ]{2,}(?:NK|방송|일보|통신|프레스|라디오|신문|매체|뉴스))(?:이|가) (?:전한|인용한|접촉한|만난|소개한) (.+)$/.exec(
      found[1]!,
    )
  const labels = issued
    ? [issued[1]!]
    : relayed
      ? [relayed[1]!, relayed[2]!]
      : passed
        ? [passed[1]!, passed[3]!]
        : quoting
          ? [quoting[2]!, quoting[1]!]
          : [(AS_TOLD.exec(found[1]!)?.[1] ?? found[1]!).replace(/^(?:\d{1,2}일|이날|최근) /, '')]
  const cueStart = from + found.index
  const end = cueStart + found[0].length
  const body = tailCut(mask, end)
  return {
    labels,
    cue: { start: cueStart, end },
    tellingWords: issued ? issued[2]! : passed ? (passed[2] ?? '') : found[0].replace(labels[0]!, ''),
    told: [{ start: end, end: body }],
    quoted: false,
    carries: true,
  }
}

/** `통일연구원이 17일 펴낸 보고서(에 따르면)`: the body speaks, on that day. */
const ISSUED = compact(
  /^(.{2,30}?)(?:이|가) ((?:지난 |이달 |지난달 )?(?:\d{1,2}월 )?\d{1,2}일) (?:펴낸|낸|발표한|공개한|발간한|내놓은|배포한) .+$/,
)
/** `X가 11일 Y를 인용해 보도한 데`: Y told it, and X passes it on. */
const PASSED_ON = compact(
  /^(.{2,30}?)(?:이|가) ((?:지난 |이달 |지난달 )?(?:\d{1,2}월 )?\d{1,2}일 )?(.{2,40}?)(?:를|을) (?:인용해|인용하여|빌려) (?:보도|전|소개)한 (?:바|데|것)$/,
)
/** `X가 11일 우리에게 밝힌 바`, `X가 전한 데`. */
const AS_TOLD =
  /^(?:\d{1,2}일 |이날 )?(.{2,40}?)(?:이|가) (?:[^ ]+ ){0,4}?(?:밝힌|전한|말한|설명한|증언한|알린|전해 온|알려 온) (?:바|데|것|내용)$/

const byDocument = (sentence: string): Telling | null => {
  const notice = noticeIn(sentence)
  if (notice === null) return null
  const { label, start, told } = notice
  return { labels: [label], cue: { start: 0, end: start }, tellingWords: '', told, quoted: false, carries: false }
}

const TAIL = compact(
  `(?:이?라|다|자|냐)고(?:도|까지|만|는)? (?:(?:이 |해당 )?[^\\s,"]{1,12}(?:은|는|이|가|에|에게) )?(?:(?!\\S*[다라자냐]고 )[^\\s]{1,8} ){0,2}?(?:${SAID})`,
)

const CLAUSE_TAIL = compact(
  `(?:이?라|다|자|냐)고 ((?:(?![^ ]*[다라자]고 (?!밝힌|소개한|자처하는))[^\\s,"]+ ){0,8}?[^\\s,"]*?(?:${HEADS}))(?:은|는|이|가|도|측은|측이|에서는) `,
)
/** `…는 게 소식통의 설명이다`: the genitive names who says so. */
const OWNED_TAIL = compact(
  `(?:다|라|자)는 (?:게|것이) ((?:[^\\s,"]+ ){0,4}?[^\\s,"]*?(?:${HEADS}))의 (?:설명|전언|주장|말|분석|시각|관측|지적|평가|증언|판단|전망|견해|이야기|얘기|귀띔|하소연|공통된 [가-힣]+|한결같은 [가-힣]+)(?:이?다|입니다|이었다|였다|이에요|예요)`,
)

/** Indirect speech without quotation marks; the ending of the verb is cut off where it can be. */
const plainSpeech = (mask: string): Telling | null => {
  const end = mask.length
  const window = Math.max(0, end - 120)
  const silent = { tellingWords: '', quoted: false, carries: false }
  const owned = OWNED_TAIL.exec(mask.slice(window))
  if (owned) {
    const at = window + owned.index
    const cue = { start: at + owned[0].indexOf(owned[1]!), end }
    return { ...silent, labels: [owned[1]!], cue, told: [{ start: offsetAfterLeadIn(mask), end: at + 1 }] }
  }
  const closing = CLAUSE_TAIL.exec(mask.slice(window))
  const rest = closing ? mask.slice(window + closing.index + closing[0].length) : ''
  if (closing && REPORTS.test(rest)) {
    const cut = window + closing.index + keep(closing[0])
    const start = offsetAfterLeadIn(mask)
    const cue = { start: window + closing.index + closing[0].indexOf(closing[1]!), end }
    const relayed = throughIn(rest)
    const origin = relayed ? null : organAt(mask.slice(start, cut))
    const labels = [closing[1]!, ...(origin ? [origin] : []), ...(relayed ? [relayed[1]!.replace(DAY_WORDS, '')] : [])]
    return { ...silent, labels, cue, tellingWords: rest, told: [{ start, end: cut }] }
  }
  const known = topicOf(mask, end)
  const topic = known ?? anyTopicOf(mask, end)
  if (GOES_ON.test(mask) && (topic === null || /[이가] ?$/.test(mask.slice(topic.start, topic.end)))) {
    const start = offsetAfterLeadIn(mask)
    const cut = tailCut(mask, start)
    return cut === end ? null : { ...silent, labels: [], cue: null, told: [{ start, end: cut }] }
  }
  if (!topic) return null
  const whole = {
    ...silent,
    tellingWords: topic.occasion,
    labels: [topic.label],
    cue: { start: topic.start, end: topic.end },
  }
  if (leavesUnsaid(mask.slice(topic.end)) && !isState(topic.label) && !isUnprinted(topic.label, mask))
    return { ...whole, told: [{ start: 0, end }] }
  const day = DATED_HEAD.exec(mask.slice(topic.end, topic.end + 60))
  const isPublished =
    day !== null &&
    !isMonthOfDeed(day[0], topic.label, mask) &&
    !/^(?:본지|본보)$/.test(topic.label) &&
    (koreanRank(topic.label) === 'organ' ||
      /(?:에|와|과)/.test(day[2] ?? '') ||
      PUBLIC.test(day[0]) ||
      DATE_NEXT.test(mask.slice(topic.end + day[0].length)))
  if (takesStand(mask.slice(topic.end))) {
    const start = topic.end + (isPublished ? day[0].length : 0)
    const claimed = CLAIMED.exec(mask.slice(start))
    return {
      ...whole,
      tellingWords: isPublished ? day[0] : topic.occasion,
      told: [{ start, end: claimed ? start + claimed.index + 1 : end }],
    }
  }
  const cut = tailCut(mask, topic.end)
  if (cut === end || isToldThem(mask.slice(topic.end)) || ordersAll(topic.label, mask)) return null
  const isOfDeed = isPublished && /\d월 $/.test(day[0]) && OWN_DEED.test(mask.slice(topic.end + day[0].length, cut))
  const relayed = throughIn(mask.slice(topic.end, topic.end + 60))
  const month =
    PUBLISHED.test(mask.slice(-24)) && MEDIUM.test(topic.label) ? MONTH_HEAD.exec(mask.slice(topic.end)) : null
  if (month && !isPublished) {
    const start = topic.end + month[0].length
    return { ...whole, tellingWords: month[0], cue: { start: topic.start, end: start }, told: [{ start, end: cut }] }
  }
  const isOfTelling = isPublished && !isOfDeed
  const start = topic.end + Math.max(isOfTelling ? day[0].length : 0, relayed ? relayed.index + relayed[0].length : 0)
  return {
    ...silent,
    labels: [topic.label, ...(relayed ? [relayed[1]!.replace(DAY_WORDS, '')] : [])],
    cue: { start: topic.start, end: start },
    tellingWords: isOfTelling ? day[0] : topic.occasion,
    told: [{ start, end: cut }],
  }
}

/** `이 단체는 지난 7월 사진을 넘겼다고 설명했다`: a month before what the speaker has done is that of the deed. */
const OWN_DEED = compact(
  `^ ?(?:(?!\\S*[은는이가] )\\S+ ){0,5}?\\S+[을를] (?:(?!\\S*[은는이가] )\\S+ ){0,4}?\\S*[${PAST}]다$`,
)

/** `국정원은 …라고 보고했다고 의원들이 전했다`: what is passed on is the word of the body. */
const organAt = (told: string): string | null => {
  const topic = topicAt(told, 0, told.length)
  const isBody = topic !== null && koreanRank(topic.label) === 'organ' && !isState(topic.label)
  return isBody && /은 $|는 $/.test(told.slice(0, topic.end + 1)) && REPORTED.test(told) ? topic.label : null
}
const REPORTED =
  /(?:다|라)고 (?:(?:보고|설명|답변|증언|밝|전망|평가|추정|주장|해명|반박|부인)(?:했|혔|하였|하고 있)?다|(?:딱 )?잡아(?:뗐|떼고 있|뗀)다)$/

/** `이어 …라고 설명했다`: whoever spoke last speaks on; what is marked 이 or 가 is the subject of what is told. */
const GOES_ON = /^(?:이어|이어서|계속해서|그러면서|아울러|더불어|나아가|또|또한) (?!다른)/

/** `…다는 주장을 부인했다`: what is denied, without the denial. */
const CLAIMED =
  /(?:다|라)는 (?:[가-힣]{1,8} )?(?:주장|보도|의혹|지적|소문|비난|비판|설|말|언론 보도)(?:을|를) [^.]{0,20}(?:부인|일축|반박|부정)/

/** What a state leaves unsaid is its conduct, not an answer to us. */
const isState = (label: string): boolean =>
  /^(?:북한|북|북측|중국|당국|북한 ?(?:당국|정부|군|매체)|조선중앙\S+|로동신문|노동신문)$/.test(label)

/** `신문은 그 일을 언급하지 않았다`: what a paper does not print is no answer either. */
const isUnprinted = (label: string, mask: string): boolean =>
  /^(?:신문|통신|방송|매체|이 (?:신문|통신|방송|매체)|관영매체|북한 매체)$/.test(label) &&
  /(?:언급|보도|소개|공개|거론)(?:은|는|을|를|도)? ?(?:하지|되지|전혀|일절)/.test(mask)

/** `X는 12일 지난 5일 …`: the day before the day of what is told. */
const DATE_NEXT =
  /^(?:지난 |지난달 |이달 |작년 |올해 )?(?:\d{1,2}월 ?)?\d{1,2}일 |^(?:지난달|이달|지난주|전날|작년|올해|최근) /

/** `위원회는 지난 7월 서한을 보냈다고 설명했다`: a month is that of the deed, unless a paper came out in it. */
const isMonthOfDeed = (day: string, label: string, mask: string): boolean =>
  /월 |달 /.test(day) &&
  !/\d일|초 |중순|말 |에서 |통해 /.test(day) &&
  !MEDIUM.test(label) &&
  !PUBLISHED.test(mask.slice(-24))
/** `X도 지난달 국방위원회가 …고 보도한 바 있다`: when the paper came out. */
const MONTH_HEAD = /^,? ?(?:지난달|이달|지난해|작년) (?=\S+(?: \S+){0,3}?[이가] )/
const MEDIUM = /(?:매체|방송|신문|통신|일보|NK|재팬|프레스|뉴스|TV|라디오|저널|타임스|포스트|데일리)$/
const PUBLISHED = /보도|타전|방송|게재|실었|발표|공개/

/** How much of `다고`, `라고` stays with the claim. */
const keep = (tail: string): number => (tail.startsWith('다고') ? 1 : 0)

/** `…을 것으로 내다봤다`: what a body expects is its own word. */
const EXPECTED =
  / 것(?:으로|이라고) (?:[^ ]{1,8} ){0,2}?(?:내다봤|내다보|전망했|예상했|예측했|분석했|평가했|추정했|추산했|판단했|관측했|점쳤|파악하고|보고 있)[가-힣 ]{0,8}[.]?$/

/** The offset at which `-고 전했다` begins, or the end of the sentence. */
const tailCut = (mask: string, from: number): number => {
  const window = Math.max(from, mask.length - 60)
  const words = mask.slice(window)
  const expected = EXPECTED.exec(words)
  if (expected) return window + expected.index + 2
  const hit = TAIL.exec(words)
  if (!hit) return mask.length
  const hearsay = /^(?:다고|라고|고) (?:한다|합니다|전해[졌진]|알려[졌진])/.test(words.slice(hit.index))
  return hearsay ? mask.length : window + hit.index + keep(hit[0])
}

export const koreanRank = (label: string): 'person' | 'group' | 'organ' => {
  const plain = label.replace(/\([^)]*\)$/, '').trim()
  if (/들$|^(?:복수|다수|여러)/.test(plain)) return 'group'
  const isOrgan = ORGAN.test(plain)
  if (PERSONAL.test(plain)) return isOrgan && /(?:연구원|국가정보원|국정원|공안|경찰)$/.test(plain) ? 'organ' : 'person'
  return isOrgan ? 'organ' : 'person'
}

export const PERSONAL = compact(`(?:${PERSON})$`)
const ORGAN = compact(`^(?:[가-힣·]+ )*[가-힣·]*${OF_BODY} [^ ]+$|(?:${BODY})$|[A-Z]{2,}$|['’」]$`)
