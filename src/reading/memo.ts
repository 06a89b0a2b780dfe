import { clausesOf } from './clause.js'
import { type Day, dayOf, isoDay } from './date/calendar.js'
import { koreanDatings } from './date/korean.js'
import {
  areBeside,
  CORRECTION,
  correctedWords,
  HEAD,
  HEAD_REST,
  isAskedBack,
  isBasis,
  isDeskNote,
  isReactionNote,
  isOwnExperience,
  isSideNote,
  isUnchecked,
  ownerIn,
  RENEWED,
  RUMOUR,
  SWAP,
  tellerIn,
} from './korean/note.js'
import { NOMINAL_END } from './korean/tense.js'
import { folded, hasLetters, isEmpty, type Span, trimmed, words } from './span.js'
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

const BULLET = /^[ \t]*(?:[-–—•·∙‧*＊○●◦▪▫◇◆□■ㅇ>△▲☞→]|\d{1,2}[).](?!\d)|[①-⑳]|\([0-9가-하]\)|[가-하]\.)[ \t]*/
/** By what a source is called in a head, with a letter behind it. */
const CALLED_BY = '(?:취재원|내부 ?기자|정보원|(?:취재|내부|현지) ?(?:협력자|협조자)|협력자|협조자|제보자|통신원)'
const CALLED = new RegExp(`(취재원 ?[A-Z가-하]?\\b|다른 취재원|또 다른 취재원|[가-힣]+ 취재원|${CALLED_BY} ?[A-Z]\\b)`)
const CALLED_HERE = new RegExp(
  `다른 취재원|또 다른 취재원|${CALLED_BY} ?[A-Z](?![가-힣A-Za-z])|취재원 ?[가-하](?![가-힣])`,
  'g',
)
const ALONE = new RegExp(`^(?:(?:또 )?(?:다른 )?취재원 ?[A-Z가-하]?|${CALLED_BY} ?[A-Z])(?: ?\\([^)]*\\))?[.:]?$`)
const LETTERED = new RegExp(`(${CALLED_BY})([A-Z가-하])$`)

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
    if (isReactionNote(text)) continue
    if (
      CORRECTION.test(text) &&
      (SWAP.test(text) || RENEWED.test(text)) &&
      !/\(.*정정.*\)/.test(text.replace(MARKED, ''))
    ) {
      const number = /(?<!\d)(\d{1,2})번/.exec(text)?.[1]
      correct(drafts, body, flat, text, { anchor, sectionStart, at: number ? (numbered.get(number) ?? null) : null })
      continue
    }
    if (isDeskNote(text)) continue
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

const CLIPPED = compact(`(?:${NOMINAL_END}|래|듯|다|대|냐|까|고|지|데|요)[.)]?$`)

const isHeading = (raw: string, text: string, isHead: boolean, bullet: string): boolean => {
  if (
    HEAD.test(text) &&
    (isHead ||
      /\d{4}\.|^\s*(?:추가|재|\d차|둘째|셋째|[두세네] ?번째|후속|다시)|^\d{1,2}:\d{2} ?[~-]/.test(text) ||
      /메모|정리본/.test(text))
  )
    return true
  if (isHead && HEAD_REST.test(text)) return true
  if (ALONE.test(text)) return true
  if (/^[<[【(][^>\]】)]*[>\]】)]$/.test(raw.trim())) return true
  if (bullet !== '' && !/[■□◆◇●○▲△▣#]/.test(bullet)) return false
  if (
    CALLED.test(text) &&
    text.length < 60 &&
    !/(?:함|음|임|래|듯|됨|봄)[.]?$/.test(text) &&
    !/(?:은|는|이|가|도) /.test(text)
  )
    return true
  if (CLIPPED.test(text.split(',')[0]!)) return false
  return text.length <= 24 && !CLIPPED.test(text) && !/[.]$/.test(text) && !/\d|않|없|못|안 /.test(text)
}

/** A head or heading may change who speaks and from which day the notes count. */
const enter = (section: Section, body: string, line: Span, text: string, anchor: Day | null): Day | null => {
  const called = [...text.matchAll(CALLED_HERE)]
  if (called.length === 1 || (called.length > 1 && section.cue === null)) {
    const hit = called[0]!
    section.label = hit[0].replace(LETTERED, '$1 $2')
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
    if (drafts.length > from && isUnchecked(text)) continue
    if (isOwnExperience(text, drafts.length > from)) continue
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
    const isTwo = mark === ',' && areBeside(flat.slice(from, i).trim(), flat.slice(i + 1, line.end).split(/\. |, /)[0]!)
    if (!isStop && !isBasisComma && !isTwo) continue
    found.push(trimmed(body, { start: from, end: isStop ? i + 1 : i }))
    from = i + 1
  }
  found.push(trimmed(body, { start: from, end: line.end }))
  return found.filter((span) => !isEmpty(span) && /[가-힣A-Za-z]/.test(words(body, span)))
}

const heardFrom = (voice: Voice, origin: string, keepsLabel: boolean): Voice =>
  keepsLabel
    ? { ...voice, chain: voice.chain.includes(origin) ? voice.chain : [...voice.chain, origin] }
    : { label: origin, rank: 'person', chain: [...voice.chain.filter((name) => name !== origin), origin], told: null }

const applyBasis = (drafts: Draft[], body: string, flat: string, first: number, basis: Span, place: Place): void => {
  const text = words(flat, basis)
  const teller = tellerIn(text)
  if (teller === null) return
  const frame = { anchor: place.anchor, previous: null, near: null, ahead: false, dotted: true }
  const told = koreanDatings(text, frame).find((dating) => dating.edtf !== null)?.edtf ?? null
  const cueStart = basis.start + Math.max(text.indexOf(teller), 0)
  for (let i = first; i < drafts.length; i++) {
    const draft = drafts[i]!
    drafts[i] = {
      ...draft,
      voice: { ...heardFrom(draft.voice, teller, false), told },
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
  const owned = heard ? null : ownerIn(text)
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
  const clauses = clausesOf(body, flat, span, 'ko', false)
  clauses.forEach((clause, index) => {
    if (!hasLetters(words(body, clause), 4)) return
    const swapped = /\(([^()]*(?:아니고|아니라|(?:으로|로|라고) (?:고쳐|정정|바꿔|바로잡))[^()]*)\)/.exec(
      words(flat, clause),
    )
    drafts.push({
      ...clause,
      voice,
      attribution,
      sentence: clause,
      paragraph: place.paragraph,
      quoted: false,
      continued: index > 0,
      outerWords: index === 0 ? (asked?.[0] ?? '') : '',
      cueWords: words(flat, clause).slice(-24),
      grouped: place.grouped,
      corrected: swapped ? inItsMonth(correctedWords(swapped[1]!), words(flat, clause).slice(0, swapped.index)) : null,
      rumoured: false,
      hearsay: false,
      anchor: place.anchor ? isoDay(place.anchor) : null,
    })
  })
}

/** `지난달 16일(18일이라고 정정)`: a bare day that corrects another is of that one’s month. */
const inItsMonth = (renewed: string | null, before: string): string | null => {
  const month = /((?:지지난 ?달|지난 ?달|이 ?달|다음 ?달|\d{1,2}월) ?)\d{1,2}일$/.exec(before)
  return renewed !== null && month !== null && /^\d{1,2}일/.test(renewed) ? month[1]! + renewed : renewed
}

/** `(끊기 전 정정) …`: the mark of a correcting line. */
const MARKED = /^[*＊※\s]*\([^()]{0,14}정정\) ?/
/** `재판 날은 …`, `지시 나온 때 …`: what the corrected day is of. */
const MATTER =
  /^[*＊※\s]*(?:[^:]{0,16}: ?)?([가-힣]{1,12}(?: [가-힣]{1,8}){0,2}?) ?(?:날짜|날|때|시각|시간)(?:은|는|이)? /
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
  const matter = MATTER.exec(text.replace(MARKED, ''))?.[1]
    ?.split(' ')
    .find((word) => word.length > 1)
  const alike =
    matter === undefined
      ? -1
      : latest((index) => from + index >= sectionStart && words(flat, recent[index]!).includes(matter))
  const dated = latest((index) => from + index >= sectionStart && dates[index]!.length > 0)
  const at = named ?? (exact >= 0 ? exact : same >= 0 ? same : alike >= 0 ? alike : dated)
  if (at >= 0 && at < drafts.length) drafts[at] = { ...drafts[at]!, corrected: renewed }
}
