import { isAside, isHeard } from '../aside.js'
import { dayOf } from '../date/calendar.js'
import { closed, type Frame, shifted } from '../date/date.js'
import { DAYCOUNT, dayCount } from '../date/interval.js'
import { datelineEnd, isFurnitureLine } from '../furniture.js'
import { BODY, PERSON } from './saying.js'
import { koreanTelling, type Telling } from './telling.js'
import { koreanDatings } from '../date/korean.js'
import { PAST } from './tense.js'
import { koreanVoice } from './voice.js'
import { masked, type Quotation, quotationsOf } from '../quotation.js'
import { addDrafts, blank, leastLetters, local, readable, type Scene, type Stretch } from '../scene.js'
import { sentencesOf } from '../sentence.js'
import { hasLetters, type Span, trimmed, words } from '../span.js'
import { type Draft, isOutletName, OUTLET, type Voice } from '../voice.js'
import { compact } from '../pattern.js'

const PASSIVE_HEARSAY = /(?:것으로|걸로|사실이)[^.]{0,14}(?:전해|알려|파악)[졌진됐][^.]*[.]?$/

export const readKorean = (scene: Scene, stretch: Stretch): void => {
  const { body } = scene.article
  const from = datelineEnd(body, stretch)
  const within = { start: from, end: stretch.end }
  const quotations = quotationsOf(body, within)
  const announced =
    stretch.announced === null ? null : koreanVoice(stretch.announced, null, [], scene.roster, scene.outlet)
  let account: { readonly voice: Voice; readonly cue: Span | null } | null = null
  const spoken = scene.announced
  scene.announced = null
  let spoke: { readonly voice: Voice; readonly cue: Span | null } | null = null
  let paper: { readonly voice: Voice; readonly cue: Span | null } | null = null
  const sentences = readable(sentencesOf(body, within, 'ko', quotations))
  for (const [at, sentence] of sentences.entries()) {
    const rest = { sentence, paragraph: stretch.paragraph, ...blank }
    if (announced !== null) {
      addDrafts(scene, sentence, { ...rest, voice: announced, attribution: null, quoted: true, continued: true })
      continue
    }
    const text = words(scene.flat, sentence)
    if (isAllQuoted(quotations, within)) {
      const voice = spoken ?? scene.roster.latest('person') ?? OUTLET
      scene.announced = voice === OUTLET ? null : voice
      addDrafts(scene, sentence, { ...rest, voice, attribution: null, quoted: true, continued: true })
      continue
    }
    const inside = local(quotations, sentence)
    if (inside.length > 0 && isHeard(text, 'ko')) continue
    const mask = masked(text, 0, inside)
    const telling = koreanTelling(text, mask, inside)
    if (
      quotations.length > 0 &&
      inside.length === 0 &&
      (SO_SAID.test(text) || WAS_SAID.test(text) || JUST_SAID.test(text))
    )
      continue
    const sent = inside.length > 0 ? null : SENT_WORD.exec(text)
    if (sent) {
      scene.announced = spokenBy(scene, { ...SAID_SO, labels: [sent[1]!], tellingWords: sent[2]! }, null)
      continue
    }
    const opened = quotations.length === 0 && TO_FOLLOW.test(text) ? ANNOUNCED.exec(text) : null
    if (opened) {
      scene.announced = spokenBy(scene, { ...SAID_SO, labels: [opened[1]!], tellingWords: opened[2] ?? '' }, null)
      continue
    }
    if (telling === null && inside.length === 0 && isOwnWork(text, scene.outlet)) continue
    if (telling === null) {
      const wording =
        paper === null ? null : /"([^"]{6,})"(?:을|를) (?:요구|강조|명시|당부)/.exec(text.replace(/[「『」』]/g, '"'))
      if (wording && paper) {
        const start = sentence.start + wording.index + 1
        addDrafts(
          scene,
          { start, end: start + wording[1]!.length },
          { ...rest, voice: paper.voice, attribution: paper.cue, quoted: true, continued: true },
        )
        continue
      }
      const clause = paper === null || PASSIVE_HEARSAY.test(text) ? null : PROVISION.exec(text)
      if (clause && paper) {
        const lead = /^(?:또|또한|이어|아울러|특히|여기에는) /.exec(text)?.[0].length ?? 0
        addDrafts(
          scene,
          { start: sentence.start + lead, end: sentence.start + clause.index + (clause[0].startsWith('다') ? 1 : 0) },
          { ...rest, voice: paper.voice, attribution: paper.cue, quoted: true, continued: true },
        )
        continue
      }
      if (isAside(text, 'ko') || isFurnitureLine(text, 'ko') || isReactionReport(text)) continue
      if (OWN_COMMENT.test(text)) account = null
      const known = KNOWN_ON.exec(text.slice(-40))
      if (known) scene.leadTold ??= tellingDayKorean(scene, known[1]!)
      const issued = ISSUED_ON.exec(text)
      if (issued) scene.issued = tellingDayKorean(scene, issued[1]!)
      const before: typeof account = STILL_TOLD.test(text) ? (spoke ?? account) : account
      const keeps: boolean = before !== null && !PASSIVE_HEARSAY.test(text)
      if (!hasLetters(text, leastLetters('ko', keeps))) continue
      if ((!keeps || !STILL_TOLD.test(text)) && scene.article.isSetAside(text, sentence.start)) continue
      addDrafts(scene, sentence, {
        ...rest,
        voice: keeps ? before!.voice : OUTLET,
        attribution: keeps ? before!.cue : null,
        quoted: false,
        continued: keeps,
      })
      continue
    }
    const next = sentences[at + 1]
    const after = next && telling.labels.length === 0 ? spokenAfter(words(scene.flat, next)) : null
    const speaker: Voice = after
      ? spokenBy(scene, { ...telling, labels: [after[1]!], tellingWords: after[2] ?? '' }, null)
      : spokenBy(
          scene,
          telling,
          (telling.labels.length === 0 ? spoke?.voice : null) ?? account?.voice ?? null,
          telling.cue === null ? '' : text.slice(telling.cue.start, telling.cue.end),
        )
    const cue =
      telling.cue && trimmed(body, { start: sentence.start + telling.cue.start, end: sentence.start + telling.cue.end })
    spoke = speaker === OUTLET ? null : { voice: speaker, cue }
    account =
      telling.carries && !PAPER.test(speaker.label)
        ? { voice: speaker, cue }
        : telling.quoted && account !== null && speaker.label !== account.voice.label
          ? null
          : account
    if (
      speaker.label !== 'outlet' &&
      /문|문건|문서|자료|전단$/.test(speaker.label) &&
      speaker.chain.length === 1 &&
      !telling.quoted
    )
      paper = { voice: speaker, cue }
    addTold(scene, telling, {
      ...rest,
      voice: speaker,
      attribution: cue,
      quoted: telling.quoted,
      continued: GOES_ON.test(`${leadWords(text, telling)} ${telling.tellingWords}`),
      hearsay:
        telling.labels.length > 0 &&
        RELAYED_LATE.test(text.slice(-40)) &&
        (telling.told.at(-1)?.end ?? 0) < text.length - 8,
      outerWords: leadWords(text, telling),
      cueWords: text.slice(-40),
    })
    const end = telling.told.at(-1)?.end ?? text.length
    const since = AND_YET.exec(mask.slice(end))
    if (since) {
      const start = sentence.start + end + since[0].length
      const own = { voice: OUTLET, attribution: null, quoted: false, continued: false }
      addDrafts(scene, { start, end: sentence.end }, { ...rest, ...own })
    }
  }
}

/** `…다고 한다`, `…다고도 했다`, `…는 말도 보탰다`: whoever spoke before in the paragraph speaks on. */
const STILL_TOLD = compact(
  /(?:다|라|자|냐)고(?:도|는|까지)? ?(?:한다|합니다|했다|했습니다|해요|덧붙였다|전했다|말했다)[.]?$|(?:다|라)는 (?:것이다|겁니다|것입니다|전언이다|전언입니다|얘기다|이야기다|설명이다|말이다|주장이다|하소연이다|증언이다)[.]?$|(?:다|라)는 (?:말|얘기|이야기|설명)(?:도|을|까지) (?:보탰|덧붙였|전했|했|들려줬)[가-힣]{1,3}[.]?$/,
)
/** The outlet speaks for itself again after what a source told. */
const OWN_COMMENT = compact(
  /^(?:한편|앞서|그동안|지금까지|북한은|북한이|북한 당국은|당국은|이번|이 같은|이처럼|현재 북한|통일부|한국 정부|전문가)[ ,]|바 있다[.]?$|것은 [^,.]{0,24}(?:일이다|처음이다|때문이다|이례적이다)[.]?$|(?:풀이|분석|해석|관측)된다[.]?$|(?:관측|지적|분석|전망|우려|비판)(?:이|도) (?:나온|나오|제기|있)/,
)
const PAPER =
  /(?:통계|집계|영상|사진|명단|지도|법|법률|규정|문건|문서|자료|포고문|지시문|공지문|통지문|조항|헌법|규칙)$/

/** `…한다는 대목도 보인다`, after a paper has been told of. */
const PROVISION = compact(
  /(?:다는|라는|는|을 요구하는|을 담은) (?:조항|문구|대목|내용|구절|문장|규정|항목|경고)(?:도|이|가|은|까지|들도) (?:있|들어|보이|보인|보입|담|포함|적혀|눈에|나온|나오)[^,]{0,14}$/,
)

/** `소식통은 이어 …`: what is told goes on from what was told before. */
const GOES_ON = /(?:^| )(?:이어|이어서|계속해서|그러면서|또)(?:,? |$)/
/** `…고 보도했으나 그 뒤 발표는 없었다`: what the outlet sets against what was told. */
const AND_YET = compact(
  `^"?(?:이?라|다|자)?고 (?:[^\\s"]+ ){0,3}?[^\\s"]*[${PAST}](?:으나|지만|는데),? (?=[^"]{8,}$)(?![^"]*[다라]고 [^"]{0,20}$)`,
)
/** `X는 …고 보고한 것으로 전해졌다`: that X said so is hearsay. */
const RELAYED_LATE = /[한은] (?:것|사실)(?:으로|이) (?:\d{1,2}일 )?(?:전해|알려)[졌진][가-힣]{1,3}[.]?$/

/** `… 것으로 7일 알려졌다`: what others say 이날 was said on that day. */
const KNOWN_ON = /((?:지난달 |이달 |지난 )?\d{1,2}일)(?:에)? (?:알려|전해|확인|파악|밝혀|드러)[졌진됐된]/

/** `통일부가 보고서를 31일 공개했다`: what the paper says from then on was said on that day. */
const ISSUED_ON =
  /(?:보고서|백서|자료집)(?:를|을) ((?:지난달 |이달 |지난 )?(?:\d{1,2}월 )?\d{1,2}일)(?:에)? (?:공개|발표|발간|펴냈|펴낸|내놨|내놓았|냈)/
const ITS_WORD = /^(?:이 |해당 )?(?:보고서|백서|자료집)$/

/** `X는 6월 20일 이렇게 전했다`: the words come in the next paragraph. */
const TO_FOLLOW = /이렇게|다음과|아래와|이 같은|상황을/
const ANNOUNCED = compact(
  /^((?:[^\s,"]+ ){0,6}?[^\s,"]+?)(?:은|는|이|가) ((?:(?!\S*(?:은|는) )\S+ ){0,8}?)(?:이렇게|다음과 같이|아래와 같이|이 같은 이야기를|그때 상황을|당시 상황을) (?:[^\s]+ )?(?:말|전|설명|증언|이야기|얘기|회상|답|들려|털어|적|썼|밝)[^.]{0,10}[.:]?$/,
)
/** `“…” X는 11일 이렇게 말했다`: the words stood before. */
const SO_SAID =
  /^((?:[^\s,"]+ ){0,6}?[^\s,"]+?)(?:은|는|이|가) ((?:(?!\S*(?:은|는) )\S+ ){0,6}?)(?:이렇게|그렇게|이같이|이 같이) (?:말|전|설명|덧붙|털어|강조|하소연|증언|회상|주장)[^.]{0,10}[.]?$/
/** `“…” A씨의 말이다`, `“…” A씨는 이렇게 말하며 …`: the same, with more of it after. */
const WAS_SAID =
  /^((?:[^\s,"]+ ){0,4}?[^\s,"]+?)의 ()(?:말|설명|전언|증언|이야기|얘기|하소연|답|대답)(?:이다|입니다|이었다|였다)[.]?$/
/** `“…” 무산군의 한 주민이 12일 전화로 전했다`: nothing but who said it, when and how. */
const JUST_SAID = compact(
  `^((?:(?![^ ]*[다라자냐]고 )[^\\s,"]+ ){0,6}?[^\\s,"]*(?:${PERSON}|${BODY}))(?:은|는|이|가) ((?:(?:지난|이달|지난달) )?(?:\\d{1,2}월 )?(?:(?:\\d{1,2}일|이날|어제) )?(?:[^\\s,"]{1,12}(?:에|에게|으?로|에서) ){0,2})(?:말|전|밝|설명|증언|귀띔|알려|털어)[^\\s.]{0,5}(?: ?왔| ?줬)?다[.]?$`,
)
const SAYING_SO = compact(
  /^((?:[^\s,"]+ ){0,4}?[^\s,"]+?)(?:은|는|이|가) ((?:(?!\S*(?:은|는) )\S+ ){0,4}?)(?:이렇게|그렇게|이같이) (?:말|전|설명|증언|이야기|얘기)(?:하며|하면서|하고|한 뒤|한 후) /,
)
/** `X가 2월 중순 전화로 전해 왔다`: how word came, and from whom; what was said follows. */
const SENT_WORD = compact(
  `^((?:[^\\s,"]+ ){0,6}?[^\\s,"]*(?:${PERSON}|${BODY}))(?:은|는|이|가) ((?:(?!\\S*(?:은|는|을|를) )\\S+ ){0,5}?)(?:(?:국제)?(?:전화|통화|메신저|문자|메시지|편지|음성 ?메시지|인편|영상통화)(?:으?로|에서|를 통해|을 통해) (?:(?:이 ?같은|이런|현지|이) )?(?:(?:소식|사실|내용|이야기|얘기|실태|사정)(?:을|를) )?|(?:(?:이 ?같은|이런|현지|이) )(?:소식|사실|내용|이야기|얘기|실태|사정)(?:을|를) )(?:전해|알려|보내|들려|말해|털어놨|증언했|설명했)(?: ?(?:왔|줬|주었|온 것))?(?:다|습니다|이다)[.]?$`,
)
const SAID_SO = { cue: null, told: [], quoted: true, carries: false } as const

const isAllQuoted = (quotations: readonly Quotation[], within: Span): boolean =>
  quotations.length === 1 && quotations[0]!.start <= within.start + 1 && quotations[0]!.end >= within.end - 2

/** Whom the outlet met, what it got hold of: how it knows, and no claim. */
const isOwnWork = (text: string, outlet: readonly string[]): boolean =>
  /(?:입수했|입수해|만났|인터뷰했|면담했|통화했|취재했|접촉했)(?:다|습니다)[.]?$/.test(text) &&
  ['본지', '본보', '취재진', '취재팀', '우리 취재팀', '기자', ...outlet].some((name) =>
    new RegExp(`^${name.replace(/[^가-힣A-Za-z0-9 ]/g, '.')}(?:은|는|이|가) `).test(text),
  )

const spokenAfter = (next: string): RegExpExecArray | null =>
  SO_SAID.exec(next) ?? WAS_SAID.exec(next) ?? JUST_SAID.exec(next) ?? SAYING_SO.exec(next)

/** `주민들은 “…” 하소연하고 있다` with nothing but a complaint in it. */
const isReactionReport = (text: string): boolean =>
  /(?:하소연|푸념|탄식|한탄|토로|볼멘소리|한숨)/.test(text.slice(-24)) ||
  /^["“][^"”]{2,36}["”](?:이?라?며|이?라?면서) (?:\S+[은는] )?(?:\S+게 )?(?:웃었|웃어|울었|흐느꼈|고개를 (?:저었|숙였|떨궜)|눈물을)[가-힣 ]{0,8}[.]?$/.test(
    text,
  ) ||
  /^["“].*(?:냐|까)["”]?(?:는|라는|이라는) (?:말|반응|푸념|불만)/.test(text) ||
  ASKED_AROUND.test(text) ||
  IN_REACTION.test(text) ||
  WEPT.test(text)

/** `열흘이라니 누가 믿겠느냐는 반응도 나온다`. */
const ASKED_AROUND = compact(
  /(?:느냐|겠냐|더냐|[이]냐|[을를]까|는가|은가|인가|던가)["”]?(?:는|라는|이라는|고 묻는|며) (?:\S+ )?(?:반응|말|푸념|불만|탄식|목소리|비아냥|냉소|뒷말|한숨|원성|한탄|물음|소리|사람들?|주민들?|이들?)(?:도|이|가|만|까지|들도)? (?:\S+ ){0,2}(?:나온|나오|나옵|들린|들려|들립|있[다습]|있었|많|적지|흘러|터져|이어|돈다|돕니다|커지|높|고개)[가-힣 ]{0,7}[.]?$/,
)
/** `“하품만 하더라”는 것이 이 주민의 반응이다`. */
const IN_REACTION = compact(
  /["”]?(?:는|라는|이라는|다는) (?:것|게|말)(?:이|은) (?:\S+ ){0,3}\S*(?:반응|푸념|하소연|한탄|불만|볼멘소리|심정|자조|농담|냉소)(?:이?다|입니다|이었다|였다)[.]?$/,
)
/** `“아이가 무슨 죄가 있느냐”며 우는 이웃도 있다고 한다`. */
const WEPT = compact(
  /["”] ?(?:이?라?며|이?라?면서|이?라?고) (?:\S+ )?(?:우는|웃는|울던|웃던|한숨(?:을)? ?쉬는|한숨짓는|혀를 차는|눈물(?:을)? ?(?:짓|흘리)는|울먹이는|고개를 (?:젓|흔드|떨구)는|투덜대는|투덜거리는|비웃는|탄식하는|한탄하는|가슴을 치는|욕하는|푸념하는|수군대는) (?:\S+ )?(?:이웃|사람|주민|이|어머니|노인|여성|가족|아낙|부모|군인|장사꾼|상인)(?:들)?(?:도|이|가|은) (?:\S+ )?(?:있|많|적지|눈에 띄|보였|늘)[^.]{0,14}[.]?$/,
)

const SIGHED =
  /(?:한숨(?:을)? ?(?:쉬|쉰|내쉬|지)|혀를 (?:찼|차|찬|내둘)|눈물(?:을|만|지)|울먹|탄식|흐느|쓴웃음|헛웃음|웃었|이를 갈|가슴을 (?:쳤|치))[가-힣 ]{0,8}[.]?$/
const isBrief = ({ start, end }: Span): boolean => end - start < 40

const leadWords = (text: string, telling: Telling): string => text.slice(0, telling.cue?.start ?? 0)

const addTold = (scene: Scene, telling: Telling, draft: Omit<Draft, 'start' | 'end'>): void => {
  const { body } = scene.article
  let first = true
  if (SIGHED.test(draft.cueWords) && telling.told.length === 1 && isBrief(telling.told[0]!)) return
  for (const told of telling.told) {
    const span = trimmed(body, { start: draft.sentence.start + told.start, end: draft.sentence.start + told.end })
    const parts = telling.quoted ? sentencesOf(body, span, 'ko', []) : [span]
    for (const part of parts) {
      const text = words(scene.flat, part)
      if (telling.quoted && /다고들 (?:한다|해요|합니다)[.]?$/.test(text)) continue
      addDrafts(scene, part, { ...draft, continued: !first })
      first = false
    }
  }
}

const spokenBy = (scene: Scene, telling: Telling, carried: Voice | null, cueWords = ''): Voice => {
  const day = tellingDayKorean(scene, telling.tellingWords)
  const labels = telling.labels.filter((label) => !isOutletName(label, scene.outlet))
  if (telling.labels.length > 0 && labels.length === 0) return OUTLET
  if (labels.length === 0) return carried ?? scene.roster.latest('person') ?? scene.roster.latest('any') ?? OUTLET
  // `소식통의 지난 1일 발언`: that day is the source's; any other is the day on which the paper in between came out.
  const isOwnDay =
    telling.quoted && /^(?:지난달 |이달 |지난 |지난해 )?(?:\d{1,2}월 )?\d{1,2}일$/.test(telling.tellingWords)
  const head = telling.labels[0] ?? ''
  const relayedOn =
    isOwnDay && cueWords.startsWith(head) ? tellingDayKorean(scene, cueWords.slice(head.length + 2)) : day
  const via: string[] = []
  for (const label of labels.slice(0, -1)) {
    const relay = koreanVoice(label, labels.indexOf(label) === 0 ? relayedOn : null, [], scene.roster, scene.outlet)
    via.push(...relay.chain.filter((name) => !via.includes(name)))
  }
  const last = labels.at(-1)!
  const told = day ?? (ITS_WORD.test(last) ? scene.issued : null)
  return koreanVoice(last, via.length > 0 && !isOwnDay ? null : told, via, scene.roster, scene.outlet)
}

const tellingDayKorean = (scene: Scene, telling: string): string | null => {
  const anchor = dayOf(scene.article.published)
  const toOutlet = telling.slice(0, 40)
  const heard = scene.drafts.at(-1)?.voice
  const isBefore = heard?.rank === 'organ' && /^\d{4}-\d\d-\d\d$/.test(heard.told ?? '') && /^.{0,3}전날/.test(toOutlet)
  const previous = isBefore ? heard.told : scene.article.published
  const plain = { anchor, previous, near: null, ahead: false, dotted: false }
  const told = OF_WHAT_IS_TOLD.test(toOutlet) ? dayToldLast(scene, plain) : null
  if (told !== null && THERE.test(toOutlet) && (heard?.told ?? null) === null) return told
  const frame = { ...plain, near: told }
  const same = /^.{0,3}같은 ?날/.test(toOutlet)
    ? scene.roster.latest('any')?.told
    : /^.{0,3}이날/.test(toOutlet)
      ? (scene.roster.latest('any')?.told ?? scene.leadTold)
      : null
  if (same) return same
  const apart = APART.exec(toOutlet)
  const last = apart === null ? null : scene.roster.latest('any')?.told
  if (apart !== null && last) return shifted(last, (/뒤|나중/.test(apart[2]!) ? 1 : -1) * dayCount(apart[1]!))
  const dating = koreanDatings(toOutlet, frame).find((found) => found.edtf !== null)
  return dating && dating.start <= 6 ? closed(dating.edtf!) : null
}
/** `중국 외교부는 그달 12일`, `북한 대표는 이날 회의에서`, `그는 이 자리에서`: of the day told last. */
const OF_WHAT_IS_TOLD = compact(
  /^.{0,3}(?:(?:그|같은) ?달 |(?:이날 |이 |그 )(?:[가-힣]+ )?(?:회의|총회|재판|공판|청문회|행사|모임|자리|대회|강연)(?:에서|장에서))/,
)
const THERE = /^.{0,3}(?:이날|이|그) [가-힣]/
/** How many statements back a day is still the one told last. */
const BACK = 6
const dayToldLast = (scene: Scene, frame: Frame): string | null => {
  for (const { sentence } of scene.drafts.slice(-BACK).reverse()) {
    const day = koreanDatings(words(scene.flat, sentence), frame).findLast(({ edtf }) =>
      /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/.test(edtf ?? ''),
    )
    if (day !== undefined) return day.edtf
  }
  return null
}
/** `이보다 이틀 앞서 가진 인터뷰에서`. */
const APART = compact(`^.{0,3}(?:이보다|그보다) ${DAYCOUNT} ?(앞서|앞선|먼저|전|뒤|나중)`)
