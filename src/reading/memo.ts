import { clausesOf } from './clause.js'
import { type Day, dayOf, isoDay } from './date/calendar.js'
import { koreanDatings } from './date/korean.js'
import { NOMINAL_END } from './korean/tense.js'
import { folded, isEmpty, type Span, trimmed, words } from './span.js'
import { type Draft, type Voice } from './voice.js'
import { compact } from './pattern.js'

/** Call notes: every line is a note of its own; the head says who was called and when. */
export const isMemo = (body: string): boolean => {
  const head = body.slice(0, 200)
  return (
    /통화/.test(head) && /메모|취재원|정리본/.test(head) && /\d{4}\.\s?\d{1,2}\.\s?\d{1,2}/.test(body.slice(0, 400))
  )
}

type Section = { label: string; told: string | null; cue: Span | null }
type Line = Span & { readonly depth: number; readonly bullet: string }

const BULLET = /^[ \t]*(?:[-–—•·∙‧*＊○●◦▪▫◇◆□■ㅇ>△▲☞→]|\d{1,2}[).]|[①-⑳]|\([0-9가-하]\)|[가-하]\.)[ \t]*/
const CALLED = /(취재원 ?[A-Z가-하]?\b|다른 취재원|또 다른 취재원|[가-힣]+ 취재원|취재원 [A-Z])/
const HEAD =
  /^(?:상대|시각|일시|시간|통화 ?시간|통화 ?상대|취재원|받은 ?사람|정리)\s*[:：]|^취재원 ?[A-Z가-하]?(?:\([^)]*\))? ?[:：/].*(?:\d{1,2}:\d{2}|\/|분$)|메모|정리본|정리 ?:|^\s*(?:추가 |재|[2-9]차 |(?:두|세|네) ?번째 |둘째 |셋째 |다음 날 |후속 |다시 한 )?통화[ :]|^\d{1,2}:\d{2} ?[~-] ?\d{1,2}:\d{2}|\d{4}\.\s?\d{1,2}\.\s?\d{1,2}.*통화|녹음 (?:없음|있음)|받아쓴|받아 적|통화 (?:일시|시각|상대)/
const DESK = compact(
  /^[※*＊\s[(【<>→-]*(?:엠바고|비보도|오프더레코드|오프 ?더|추가 ?확인|확인 ?(?:할|필요|요망|사항)|다음 ?(?:통화|번)|후속|데스크|할 일|메모 ?:|주의|참고|기사 ?쓸|기사화|보도 ?시|담당|팀장|비고|공유|보안|체크)|엠바고|비보도|(?:쓰지|섞지|밝히지|싣지|드러나지|공개하지|내지) ?(?:말|않게|않도록)|(?:같이|함께|다시|꼭|한 번 더) (?:볼|들을|확인할|볼 ?만한) 것|^[-·\s]*(?:음질|통화 ?상태|통화 ?품질|잡음|감도|연결 ?상태)(?:은|는|이|가)? ?(?:나쁨|좋음|안 좋|양호|보통|심함|끊)|(?:겹치는지|맞는지|있는지) (?:볼|살필|확인할) 것|(?:찾아볼|확인할|물어볼|쓸|알아볼|대조할|맞춰 ?볼|견줄|따질|전할|넘길|올릴|살필|챙길|넣을|뺄|비교할|체크할|들어볼) 것[.]?$|(?:맞춰|견줘|대조해|비교해|맞대|알아|찾아|물어|챙겨|살펴|들여다|따져|확인해|넘겨|전해|물어봐|다시) ?(?:볼|둘|줄) 것[.]?$|^※/,
)
const REACTION = /["”]?(?:며|라며|라면서|면서) (?:웃|한숨|울|말을 흐|목소리|혀를|화를|울먹|침묵|말끝|고개)/
const BASIS = compact(
  /^[^,.]{2,24}(?:건|것은|거는|장면은|모습은|말은|얘기는|소리는|대목은) (?:본인이?|[A-Z]가?|취재원이?|직접|자기가) ?(?:직접 |두 눈으로 |제 귀로 )?(?:봄|봤음|들음|들었음|목격|목격함|확인함|겪음|못 봄|못 들음|본 것 아님)[.]?$|^(?:본인|취재원 ?[A-Z]?|[A-Z])(?:가|이|는|은)? ?(?:직접 )(?:통화|겪|보|봤|들|확인|만남)[가-힣]{0,4}(?: 함)?[.]?$|^(?:이건|이것은|이거|그건|위 내용은|여기까지)? ?(?:본인|취재원|[A-Z]|직접|자기|[A-Z]가|[A-Z]는|본인이|[^,.]{1,20}?(?:한테서?|에게서?|로부터|께|통해|네서|서))[^,.]{0,24}?(?:봄|봤음|봤다 함|들음|들었음|들었다 함|참석|있었음|목격|확인함|겪음|본 것 ?(?:아니고|아님|임)?|들은 (?:것|얘기|말)(?:임)?|못 봄|전해 ?들음|알게 됨|읽음|받음|당함|건너 ?들음|들었(?:다고|대|다더라)|봤(?:다고|대))|^[^,.]{1,14}(?:이|가) [^,.]{0,24}(?:얘기해|말해|알려|전해|들려) ?(?:줌|줬음|준 (?:것|얘기|말)(?:임)?|옴|왔음)[.]?$|^(?:이건 |다 )?[^,. ]{2,10} ?(?:얘기|말|이야기)임[.]?$|^(?:[^,. ]{1,8} ){0,4}[^,. ]{0,8}(?:이웃|친구|남편|아내|사람|반장|동생|형|누나|언니|오빠|조카|사촌|친척|동료|상인|주인|군관|어머니|아버지|선주|직원|병사) (?:얘기|말|이야기)(?:임)?[.]?$/,
)
const HEARD =
  /([^,.]{1,24}?)(?:한테서?|에게서?|로부터|께|을 통해|를 통해) ?(?:(?:그저께|그제|어제|오늘|[\d.]+(?:일)?|지난[가-힣 ]{1,6}|[가-힣]요일) ?)?(?:직접 )?(?:전해 ?)?(?:들|건너 ?들|알)/
const RUMOUR =
  /^(?:그냥 |다 |이건 )?(?:소문임|소문|풍문임|뜬소문임|소문일 뿐|카더라|장마당 소문|말뿐임|동네 소문(?:임)?)[.]?$/
const CORRECTION =
  /^[*＊※\s]*(?:[^:]{0,12})?(?:정정|바로잡)|^[^:]{0,16}(?:직전|끊기|다시|나중에)[^:]{0,6}: ?.*(?:아니라|아니고)|이?라(?:고)? ?했다가 .{1,30}(?:고침|고쳤|바로잡|바꿈|바꿨)|(?:이?라고|다고) ?(?:했다가|하다가) .{1,40}(?:정정|고쳐|바꿔)|(?:다시|고쳐|바꿔) 말(?:함|했음)[.]?$|정정(?:함|했음)?[.]?$/
/** A correction that names only the new day. */
const RENEWED = /정정[^:→]{0,14}[:→] ?((?:\d\.(?=\d)|[^,.)])+)|([^\s,]+(?: [^\s,]+)?)(?:으로|로) (?:정정|고쳐|바로잡)/
const SWAP =
  /([^\s:,(]+(?: [^\s:,(]+)?) ?(?:이|가)? ?(?:아니고|아니라|말고|이?라고 했다가|이?라 했다가) ?((?:\d\.(?=\d)|[^,.)])+)/
const OWNED = compact(
  /^((?:신문|방송|텔레비죤|라디오|강연회|회의)(?=에서)|[^\s,]+(?: [^\s,]+){0,2}?(?:장|원|관|사람|사람들|주민들|부부|간부|군관|강사|지도원|주인|상인들?|이웃들?|들|쪽|측|비서|서기|병사|군인|회|부|국|소|댁|아내|남편|친구|형|동생|아들|딸|엄마|아빠|신문|방송|텔레비죤|라디오|강연회|회의))(?:에서는|에선|측은|은|는|이|가|도) (?:((?:그저께|그제|어제|오늘|지난 ?주|지난달|\d{1,2}일|[가-힣]+요일)?(?: ?[가-힣]{1,8}(?:에서|때|에))?) ?)?(.{4,80}?(?:다|라|자|냐)"?고(?:들)?) ?(?:잡아뗐|말했|우겼|주장했|부인했|둘러댔|했|한|하소연했|설명했|경고했|못 박았|그랬|우긴|떠든|수군댄|버텼|말하고 다|떠들고 다|큰소리쳤|장담했|으름장 놨|위협했|협박했|약속했|다짐했|시치미 뗐|둘러댐|소리쳤|타일렀|달랬)(?:다? ?(?:함|고 함|했음|더라)|님|닌다)/,
)

/** Drafts of a memo, one or more a line. */
export const memoDrafts = (body: string, published: string | null): readonly Draft[] => {
  const flat = folded(body)
  const drafts: Draft[] = []
  const section: Section = { label: '취재원', told: published, cue: null }
  let anchor: Day | null = dayOf(published)
  let groupStart = 0
  let sectionStart = 0
  let paragraph = 0
  let isHead = true
  const numbered = new Map<string, number>()
  for (const line of linesOf(body)) {
    if (line.end - line.start > LONGEST_NOTE) continue
    const text = words(flat, line).trim()
    if (text === '') {
      paragraph++
      isHead = isHead && drafts.length === 0 && section.cue === null
      continue
    }
    if (REACTION.test(text) && /^["“]/.test(text)) continue
    if (CORRECTION.test(text) && (SWAP.test(text) || RENEWED.test(text)) && !/\(.*정정.*\)/.test(text)) {
      const number = /(?<!\d)(\d{1,2})번/.exec(text)?.[1]
      correct(drafts, body, flat, text, { anchor, sectionStart, at: number ? (numbered.get(number) ?? null) : null })
      continue
    }
    if (DESK.test(text) && !/(?:라는|라고) 지시|지시 /.test(text)) continue
    if (isHeading(words(body, line), text, isHead, line.bullet)) {
      anchor = enter(section, body, line, text, anchor)
      paragraph++
      groupStart = drafts.length
      sectionStart = drafts.length
      continue
    }
    isHead = false
    const grouped = line.depth > 0
    if (!grouped) groupStart = drafts.length
    const number = /\d+/.exec(line.bullet)?.[0]
    if (number) numbered.set(number, drafts.length)
    readNote(drafts, body, flat, line, { section, anchor, paragraph, grouped, groupStart })
  }
  return drafts
}

/** A longer line is no note. */
const LONGEST_NOTE = 700
/** How many notes back a correction or a remark on the basis may reach. */
const REACH = 40

const linesOf = (body: string): readonly Line[] => {
  const found: Line[] = []
  let at = 0
  while (at <= body.length) {
    const newline = body.indexOf('\n', at)
    const end = newline < 0 ? body.length : newline
    const line = body.slice(at, end)
    const bullet = BULLET.exec(line)
    const indent = /^[ \t]*/.exec(line)![0].length
    const depth = indent >= 2 ? 1 : 0
    found.push({ start: at + (bullet?.[0].length ?? indent), end, depth, bullet: bullet?.[0].trim() ?? '' })
    at = end + 1
  }
  return found
}

const CLIPPED = new RegExp(`(?:${NOMINAL_END}|래|듯|다|대|냐|까|고|지|데|요)[.)]?$`)

const isHeading = (raw: string, text: string, isHead: boolean, bullet: string): boolean => {
  if (
    HEAD.test(text) &&
    (isHead ||
      /\d{4}\.|^\s*(?:추가|재|\d차|둘째|셋째|[두세네] ?번째|후속|다시)|^\d{1,2}:\d{2} ?[~-]/.test(text) ||
      /메모|정리본/.test(text))
  )
    return true
  if (/^[<[【(][^>\]】)]*[>\]】)]$/.test(raw.trim())) return true
  if (bullet !== '' && !/[■□◆◇●○▲△▣#]/.test(bullet)) return false
  if (
    CALLED.test(text) &&
    text.length < 60 &&
    !/(?:함|음|임|래|듯|됨|봄)[.]?$/.test(text) &&
    !/(?:은|는|이|가|도) /.test(text)
  )
    return true
  return text.length <= 24 && !CLIPPED.test(text) && !/[.]$/.test(text) && !/\d|않|없|못|안 /.test(text)
}

/** A head or heading may change who speaks and from which day the notes count. */
const enter = (section: Section, body: string, line: Span, text: string, anchor: Day | null): Day | null => {
  const called = [
    ...text.matchAll(/다른 취재원|또 다른 취재원|취재원 ?[A-Z](?![가-힣A-Za-z])|취재원 ?[가-하](?![가-힣])/g),
  ]
  if (called.length === 1 || (called.length > 1 && section.cue === null)) {
    const hit = called[0]!
    section.label = hit[0].replace(/취재원([A-Z가-하])/, '취재원 $1')
    const at = body.slice(line.start, line.end).indexOf(hit[0])
    section.cue = at < 0 ? null : { start: line.start + at, end: line.start + at + hit[0].length }
  }
  const stamp = /(?<!\d)(\d{4})\.\s?(\d{1,2})\.\s?(\d{1,2})/.exec(text)
  if (stamp) {
    const day = dayOf(`${stamp[1]}-${stamp[2]!.padStart(2, '0')}-${stamp[3]!.padStart(2, '0')}`)
    section.told = day ? isoDay(day) : section.told
    return day ?? anchor
  }
  const short = /(?<![\d.])(\d{1,2})[./](\d{1,2})(?![\d.:])[^,]*통화|통화[^,\d]{0,6}(\d{1,2})[./](\d{1,2})/.exec(text)
  if (short && anchor) {
    const day = dayOf(
      `${anchor.year}-${(short[1] ?? short[3])!.padStart(2, '0')}-${(short[2] ?? short[4])!.padStart(2, '0')}`,
    )
    section.told = day ? isoDay(day) : section.told
    return day ?? anchor
  }
  section.told = called.length > 0 && anchor ? isoDay(anchor) : section.told
  return anchor
}

type Place = {
  readonly section: Section
  readonly anchor: Day | null
  readonly paragraph: number
  readonly grouped: boolean
  readonly groupStart: number
}

const readNote = (drafts: Draft[], body: string, flat: string, line: Line, place: Place): void => {
  const from = drafts.length
  for (const part of partsOf(body, flat, line)) {
    const text = words(flat, part).trim()
    if (RUMOUR.test(text)) {
      for (let i = from; i < drafts.length; i++)
        drafts[i] = { ...drafts[i]!, rumoured: true, voice: heardFrom(drafts[i]!.voice, '소문', true) }
      continue
    }
    if (isBasis(text)) {
      const first =
        drafts.length > from
          ? from
          : place.grouped
            ? place.groupStart
            : line.bullet !== '' && !/\d/.test(line.bullet)
              ? sameGroup(drafts, place)
              : from - 1
      applyBasis(drafts, body, flat, Math.max(first, drafts.length - REACH, 0), part, place)
      continue
    }
    if (isAskedBack(text) || /^(?:\d{4}년 ?)?(?:\d{1,2}월 ?)?\d{1,2}일(?:자|쯤|경)?[.]?$/.test(text)) continue
    addNote(drafts, body, flat, part, place)
  }
}

/** Notes of one flat bullet group before a basis on a line of its own: those that nobody else is named for yet. */
const sameGroup = (drafts: readonly Draft[], place: Place): number => {
  let at = drafts.length
  while (at > 0 && drafts[at - 1]!.paragraph === place.paragraph && drafts[at - 1]!.voice.label === place.section.label)
    at--
  return at === drafts.length ? at - 1 : at
}

/** Sentences of a line, and notes on how the source knows that hang on a comma. */
const partsOf = (body: string, flat: string, line: Span): readonly Span[] => {
  const found: Span[] = []
  let from = line.start
  let depth = 0
  for (let i = line.start; i < line.end; i++) {
    const mark = flat.charAt(i)
    if (mark === '(' && depth === 0) {
      const close = flat.indexOf(')', i)
      if (close > 0 && close < line.end && isBasis(flat.slice(i + 1, close).trim())) {
        found.push(trimmed(body, { start: from, end: i }), { start: i + 1, end: close })
        from = close + 1
        i = close
        continue
      }
    }
    if (mark === '(') depth++
    if (mark === ')') depth = Math.max(0, depth - 1)
    if (depth > 0) continue
    const isAside = / [-–—→] $/.test(flat.slice(i - 2, i + 1)) && isSideNote(flat.slice(i + 1, line.end).trim())
    if (isAside) {
      found.push(trimmed(body, { start: from, end: i - 2 }))
      if (isBasis(flat.slice(i + 1, line.end).trim())) found.push(trimmed(body, { start: i + 1, end: line.end }))
      from = line.end
      break
    }
    const isStop = mark === '.' && !/\d/.test(flat.charAt(i + 1)) && /[\s]|$/.test(flat.charAt(i + 1))
    const isBasisComma =
      mark === ',' &&
      (isBasis(
        flat
          .slice(i + 1, line.end)
          .split(/\. |, /)[0]!
          .trim(),
      ) ||
        isBasis(flat.slice(from, i).trim()) ||
        RUMOUR.test(flat.slice(i + 1, line.end).trim()))
    if (!isStop && !isBasisComma) continue
    found.push(trimmed(body, { start: from, end: isStop ? i + 1 : i }))
    from = i + 1
  }
  found.push(trimmed(body, { start: from, end: line.end }))
  return found.filter((span) => !isEmpty(span) && /[가-힣A-Za-z]/.test(words(body, span)))
}

const isSideNote = (text: string): boolean => DESK.test(text) || isBasis(text) || RUMOUR.test(text)

const isBasis = (text: string): boolean =>
  text.length <= 46 &&
  BASIS.test(text) &&
  !/(?:다고|라고|더라고|다는) /.test(text.replace(/(?:들었|봤|겪었|받았|읽었)다고$/, ''))

/** `누구 지시냐고 물으니 모른다 함` keeps only the answer. */
const isAskedBack = (text: string): boolean => /^(?:재차|다시|거듭)? ?(?:묻자|물으니|물었더니)[^가-힣]*$/.test(text)

const heardFrom = (voice: Voice, origin: string, keepsLabel: boolean): Voice =>
  keepsLabel
    ? { ...voice, chain: voice.chain.includes(origin) ? voice.chain : [...voice.chain, origin] }
    : { label: origin, rank: 'person', chain: [...voice.chain.filter((name) => name !== origin), origin], told: null }

const NOT_SEEN = /^(?:본인이|본인은|[A-Z]는|[A-Z]가)[^,]{0,16}?(?:아니고|아님|못 봄)[, ]+/

const applyBasis = (drafts: Draft[], body: string, flat: string, first: number, basis: Span, place: Place): void => {
  const text = words(flat, basis)
  const gave =
    /^([^,.]{1,14}?)(?:이|가) [^,.]{0,24}(?:얘기해|말해|알려|전해|들려) ?(?:줌|줬|준|옴|왔)|^(?:이건 |다 )?([^,. ]{2,10}?|(?:[^,. ]{1,8} ){1,4}?[^,. ]{1,10}?) ?(?:얘기|말|이야기)(?:임)?[.]?$/.exec(
      text.replace(NOT_SEEN, ''),
    )
  const heard = gave ?? HEARD.exec(text.replace(NOT_SEEN, ''))
  if (!heard || /^(?:본인|직접|자기|소문|내부)/.test((heard[1] ?? heard[2])!.trim())) return
  const bare = (heard[1] ?? heard[2])!
    .replace(/(?:한테서?|에게서?|로부터|께) (?:전해 ?|건너 ?)?(?:들은|받은)$/, '')
    .replace(/^(?:이건|그건|그저께|어제|그제|오늘|아침에|\d{1,2}일|[가-힣]+요일) /, '')
    .trim()
  const frame = { anchor: place.anchor, previous: null, near: null, ahead: false, dotted: true }
  const told = koreanDatings(text, frame).find((dating) => dating.edtf !== null)?.edtf ?? null
  const cueStart = basis.start + Math.max(text.indexOf(bare), 0)
  for (let i = first; i < drafts.length; i++) {
    const draft = drafts[i]!
    drafts[i] = {
      ...draft,
      voice: { ...heardFrom(draft.voice, bare, false), told },
      attribution: trimmed(body, { start: cueStart, end: basis.end }),
    }
  }
}

const addNote = (drafts: Draft[], body: string, flat: string, part: Span, place: Place): void => {
  const { section } = place
  let span = part
  let voice: Voice = { label: section.label, rank: 'person', chain: [section.label], told: section.told }
  let attribution = section.cue
  const seen =
    / ?\((?:본인|직접|[A-Z]가?) ?(?:이 )?(?:직접 )?(?:목격|봄|본 것|들음|확인|참석|겪음)[^()]{0,10}\)[.]?$/.exec(
      words(flat, span),
    )
  if (seen) span = { start: span.start, end: span.start + seen.index }
  const text = words(flat, span)
  const heard =
    /^((?:[^\s,]+ ){0,3}?[^\s,]+?)(?:한테서?|에게서?|로부터) (?:들었는데|들으니|듣기로는?|들은 바로는|들어 보니|들은 건데|들은 얘기로는),? ?/.exec(
      text,
    )
  const asked = /^.{2,50}?(?:냐고|는지|는가) (?:물으니|물었더니|묻자|물어보니|물으니까),? ?/.exec(text)
  const owned = heard ? null : OWNED.exec(text)
  if (heard) {
    voice = heardFrom(voice, heard[1]!, false)
    attribution = trimmed(body, { start: span.start, end: span.start + heard[0].length })
    span = { start: span.start + heard[0].length, end: span.end }
  } else if (asked) {
    span = { start: span.start + asked[0].length, end: span.end }
  } else if (owned && !/도$/.test(owned[1]!)) {
    const frame = { anchor: place.anchor, previous: null, near: null, ahead: false, dotted: true }
    const told = koreanDatings(owned[2] ?? '', frame).find((dating) => dating.edtf !== null)?.edtf ?? null
    voice = { ...heardFrom(voice, owned[1]!, false), told }
    const start = span.start + text.indexOf(owned[3]!, owned[1]!.length)
    attribution = trimmed(body, { start: span.start, end: start })
    span = { start, end: span.end }
  }
  const clauses = clausesOf(body, flat, span, 'ko')
  clauses.forEach((clause, index) => {
    if (words(body, clause).replace(/[^\p{L}\p{N}]/gu, '').length < 4) return
    const swapped = /\(([^()]*(?:아니고|아니라)[^()]*)\)/.exec(words(flat, clause))
    drafts.push({
      ...clause,
      voice,
      attribution,
      sentence: clause,
      paragraph: place.paragraph,
      quoted: false,
      continued: index > 0,
      outerWords: '',
      cueWords: words(flat, clause).slice(-24),
      grouped: place.grouped,
      corrected: swapped ? correctedWords(swapped[1]!) : null,
      rumoured: false,
      hearsay: false,
      anchor: place.anchor ? isoDay(place.anchor) : null,
    })
  })
}

const correctedWords = (text: string): string | null => {
  const swap = SWAP.exec(text)
  const renewed = swap ? null : RENEWED.exec(text)
  if (renewed) return (renewed[1] ?? renewed[2])!.replace(/(?:이?라고|이?라 ?함).*$/, '').trim()
  return swap
    ? swap[2]!
        .replace(/(?:이?라고|이?라 ?함).*$/, '')
        .replace(/ ?(?:정정|다시|고쳐).*$/, '')
        .trim()
    : null
}

/** A correcting line of its own: the note that printed the old day (or the last dated one) takes the new. */
const correct = (
  drafts: Draft[],
  body: string,
  flat: string,
  text: string,
  {
    anchor,
    sectionStart,
    at: named,
  }: { readonly anchor: Day | null; readonly sectionStart: number; readonly at: number | null },
): void => {
  const swap = SWAP.exec(text)
  const renewed = correctedWords(text)
  if (renewed === null) return
  const frame = { anchor, previous: null, near: null, ahead: false, dotted: true }
  const isDated = koreanDatings(renewed, frame).some((dating) => dating.edtf !== null)
  if (!isDated) return
  const before = swap?.[1] ?? ''
  const old = koreanDatings(before, frame).find((dating) => dating.edtf !== null)
  const printed = old ? before.slice(old.start, old.end).replace(/ ?(?:밤|낮|새벽|아침|저녁)$/, '') : before
  const from = Math.max(0, drafts.length - REACH)
  const recent = drafts.slice(from)
  const dates = recent.map((draft) => koreanDatings(words(body, draft), frame).flatMap(({ edtf }) => edtf ?? []))
  const latest = (test: (index: number) => boolean): number => {
    for (let index = recent.length - 1; index >= 0; index--) if (test(index)) return from + index
    return -1
  }
  const exact = printed === '' ? -1 : latest((index) => words(flat, recent[index]!).includes(printed))
  const same =
    old === undefined ? -1 : latest((index) => dates[index]!.some((edtf) => edtf.replace('/..', '') === old.edtf))
  const dated = latest((index) => from + index >= sectionStart && dates[index]!.length > 0)
  const at = named ?? (exact >= 0 ? exact : same >= 0 ? same : dated)
  if (at >= 0 && at < drafts.length) drafts[at] = { ...drafts[at]!, corrected: renewed }
}
