import { type Day, dayOf, daysAfter, isoDay } from './date/calendar.js'
import { chosenDating, closed, type Dating, firstDay, type Frame } from './date/date.js'
import { englishDatings } from './date/english.js'
import { COUNTS, CUSTOM, DURATION, FIRST_SPAN, NOBODY } from './date/hint.js'
import type { Modality } from './hedge.js'
import type { Kind } from './kind.js'
import { DAYCOUNT, dayCount, withoutAttributive } from './date/interval.js'
import { isPast, koreanDatings } from './date/korean.js'
import { ADNOMINAL_PAST, PAST } from './korean/tense.js'
import type { Language } from './language.js'
import type { Draft } from './voice.js'

/** What day, month or span a claim is about, with the words it rests on. */
export type About = {
  readonly edtf: string | null
  readonly printed: string | null
  readonly derived: boolean
  readonly implied: { readonly of: string; readonly edtf: string } | null
}

type Remembered = {
  readonly edtf: string
  readonly label: string
  readonly paragraph: number
  readonly sentence: number
  readonly claim: string
  readonly kind: Kind
  readonly derived: boolean
  /** Talk, or what is yet to come: nothing else happened on its day. */
  readonly isTalk: boolean
}

/** Dates of one text as they come up, for what is counted from them. */
export type Calendar = {
  readonly anchor: Day | null
  readonly isNotes: boolean
  readonly language: Language
  readonly known: Remembered[]
}

export const openCalendar = (anchor: Day | null, isNotes: boolean, language: Language): Calendar => ({
  anchor,
  isNotes,
  language,
  known: [],
})

type Subject = { readonly claim: string; readonly kind: Kind; readonly modality: Modality }

const NOTHING: About = { edtf: null, printed: null, derived: false, implied: null }
const ALSO = /\balso\b|요구도|지시도|도 (?:함께|같이)|대목도/
const ANAPHOR =
  /^(?:이 ?(?:지시|명령|포고문|방침|규정|조치)|같은 ?(?:지시|날)|That was because|Then,? too|At (?:that|the same) time|This (?:order|instruction|notice|rule)|The same (?:order|instruction|notice))/
/** `포고문이 나온 뒤 …`: a time of its own, though no date. */
const OWN_TIME = /^.{0,24}(?:뒤|후|때|전|이후|동안)(?:에|로|부터|까지)?,? /
const DAY = /^\d{4}-\d{2}-\d{2}$/
/** `무엇을 쐈는지 아는 사람이 없다`: in doubt is what was done on that day. */
const WHETHER_DONE = new RegExp(`[${PAST}]는지 `)
const OPEN_END = /\buntil [^.]*\b(?:over|ends?|ended|lifted|further notice)\b/
const INCIDENT =
  /맞|쏜|쐈|쏴|죽|숨|사망|부상|체포|실종|총격|발견|다친|다쳤|다침|데려|경고|총(?!참모|정치|국)|시신|끌려|건넜|넘었|잡혔|잡힘|붙잡|달아|도망|도주|들켰/

/** Resolves the date of a draft and remembers it for those that follow. */
export const aboutOf = (calendar: Calendar, draft: Draft, subject: Subject): About => {
  const about = derivedFrom(calendar, subject.claim) ?? resolved(calendar, draft, subject)
  if (about.edtf !== null) {
    const { label } = draft.voice
    calendar.known.push({
      edtf: about.edtf,
      label,
      paragraph: draft.paragraph,
      sentence: draft.sentence.start,
      claim: subject.claim,
      kind: subject.kind,
      derived: about.derived,
      isTalk: subject.modality === 'possible',
    })
    if (calendar.known.length > 60) calendar.known.shift()
  }
  return about
}

const frameOf = (calendar: Calendar, draft: Draft): Frame => {
  const last = calendar.known.at(-1) ?? null
  const near = last !== null && last.paragraph === draft.paragraph ? last.edtf : null
  const anchor = draft.anchor === null ? calendar.anchor : dayOf(draft.anchor)
  const day = calendar.known.findLast(
    (known) => known.paragraph >= draft.paragraph - 4 && firstDay(known.edtf) !== null,
  )
  return { anchor, previous: last?.edtf ?? null, day: day?.edtf ?? null, near, ahead: false, dotted: calendar.isNotes }
}

const datingsIn = (calendar: Calendar, words: string, frame: Frame): readonly Dating[] =>
  calendar.language === 'ko' ? koreanDatings(words, frame) : englishDatings(words, frame)

const resolved = (calendar: Calendar, draft: Draft, subject: Subject): About => {
  const frame = frameOf(calendar, draft)
  if (draft.corrected !== null) {
    const isYet = calendar.language === 'ko' && !isPast(draft.corrected + subject.claim)
    const month = /^\D{0,4}\d{1,2}일/.test(draft.corrected) ? /(\d{1,2})월 ?\d{1,2}일 ?\(/.exec(subject.claim) : null
    const corrected = month ? draft.corrected.replace(/\d{1,2}일/, `${month[1]}월 $&`) : draft.corrected
    const dating = chosenDating(datingsIn(calendar, corrected, { ...frame, soon: isYet }), corrected)
    if (dating?.edtf)
      return {
        edtf: isOpen(calendar, subject.claim, frame) ? `${closed(dating.edtf)}/..` : dating.edtf,
        printed: corrected.slice(dating.start, dating.end),
        derived: false,
        implied: null,
      }
  }
  const { claim } = subject
  const swapped = daySwapped(calendar, claim, frame)
  const found = datingsIn(calendar, claim, swapped ?? frame).filter(
    (dating) => !isTellingDay(claim, dating) && !isDenied(claim, dating),
  )
  const own = chosenDating(calendar.language === 'ko' ? withoutAttributive(found, claim) : found, claim)
  if (own !== null)
    return {
      edtf: isDoneSince(own, subject) ? closed(own.edtf!) : own.edtf,
      printed: claim.slice(own.start, own.end).trim(),
      derived: own.derived && own.edtf !== null,
      implied: null,
    }
  const outer = chosenDating(datingsIn(calendar, draft.outerWords, frame), draft.outerWords)
  if (outer?.edtf)
    return {
      edtf: outer.edtf,
      printed: draft.outerWords.slice(outer.start, outer.end).trim(),
      derived: false,
      implied: null,
    }
  const told = inherit(calendar, draft, subject)
  const inherited = told !== null && subject.kind === 'event' && isToCome(calendar, draft, told) ? null : told
  return inherited === null ? NOTHING : { edtf: inherited, printed: null, derived: false, implied: null }
}

/** `5월 들어 초소를 늘렸다`: done once within the month. */
const isDoneSince = ({ edtf }: Dating, { claim, kind, modality }: Subject): boolean =>
  edtf !== null &&
  edtf.endsWith('/..') &&
  kind === 'event' &&
  modality === 'asserted' &&
  /월 들어 /.test(claim) &&
  isPast(claim.slice(-24))

/** What has happened did not happen on a day to come. */
const isToCome = (calendar: Calendar, draft: Draft, edtf: string): boolean => {
  const today = draft.anchor ?? (calendar.anchor === null ? null : isoDay(calendar.anchor))
  const first = closed(edtf).split('/')[0]!
  return today !== null && first > today.slice(0, first.length)
}

/** `21일(22일이라고 정정)부터` stays open whatever the day is corrected to. */
const isOpen = (calendar: Calendar, claim: string, frame: Frame): boolean =>
  calendar.language === 'ko' &&
  datingsIn(calendar, claim.replace(/\([^()]*\)/g, ''), frame).some(({ edtf }) => edtf?.endsWith('/..'))

/** The day a thing became known is not the day it happened. */
const isTellingDay = (claim: string, dating: Dating): boolean =>
  /^ ?(?:뒤늦게 )?(?:알려졌|전해졌|확인됐|드러났)/.test(claim.slice(dating.end, dating.end + 12)) ||
  (/^since/i.test(claim.slice(dating.start, dating.end)) &&
    /\b(?:any \w+|first(?: \w+){0,3}|most|worst|\w{3,}est(?: \w+){0,3}) $/.test(
      claim.slice(Math.max(dating.start - 40, 0), dating.start),
    )) ||
  /\b(?:(?:up|down) from (?:[\d,.]+ )?(?:\w+ ){0,2}|(?:compared (?:with|to)|than(?: in)?|against) (?:[\d,.]+ )?(?:\w+ )?)$/i.test(
    claim.slice(Math.max(dating.start - 40, 0), dating.start),
  ) ||
  (/\b(?:after|since|following|before|despite|during) (?:the )?$/i.test(
    claim.slice(Math.max(dating.start - 16, 0), dating.start),
  ) &&
    /^'s /.test(claim.slice(dating.end))) ||
  /\b(?:unclear|not (?:immediately )?(?:clear|known)|declined to comment|no comment) $/.test(
    claim.slice(Math.max(dating.start - 32, 0), dating.start),
  )

/** `1일이 아니라 15일부터`: the day named first is the one denied. */
const isDenied = (claim: string, dating: Dating): boolean =>
  /^(?:이|가)? ?(?:아니라|아니고)/.test(claim.slice(dating.end, dating.end + 6)) ||
  (/\bnot $/.test(claim.slice(Math.max(dating.start - 4, 0), dating.start)) &&
    /^,? but\b/.test(claim.slice(dating.end, dating.end + 6)))

/** The denied day tells the month, if an earlier note gave that day in full. */
const daySwapped = (calendar: Calendar, claim: string, frame: Frame): Frame | null => {
  const hit = /(\d{1,2})일(?:이|가)? ?아니(?:라|고)/.exec(claim)
  if (!hit) return null
  const day = hit[1]!.padStart(2, '0')
  const known = calendar.known.findLast(({ edtf }) => edtf.slice(8, 10) === day)
  return known ? { ...frame, near: known.edtf } : null
}

/** A day carried over from the sentence before, where the claim goes on about the same thing. */
const inherit = (calendar: Calendar, draft: Draft, { claim, kind, modality }: Subject): string | null => {
  const last = calendar.known.at(-1)
  if (!last) return null
  if (calendar.isNotes)
    return inheritNote(
      calendar.known.findLast((known) => known.paragraph === draft.paragraph && /\d{4}-\d{2}-\d{2}/.test(known.edtf)) ??
        last,
      draft,
      claim,
      kind,
      modality,
    )
  if (last.isTalk && last.kind !== 'assessment' && modality === 'asserted') return null
  if (!DAY.test(last.edtf) && NOBODY.test(claim)) return null
  if (FIRST_SPAN.test(claim)) return null
  const sameVoice = last.label === draft.voice.label
  if (calendar.language === 'ko' && CUSTOM.test(claim)) return null
  if (calendar.language === 'ko' && sameVoice && last.sentence === draft.sentence.start && modality === 'unclear')
    return WHETHER_DONE.test(claim) ? closed(last.edtf) : null
  if (sameVoice && kind === 'directive' && OPEN_END.test(claim)) return `${closed(last.edtf)}/..`
  if (sameVoice && kind === 'directive' && draft.voice.label !== 'outlet' && ALSO.test(claim)) return closed(last.edtf)
  if (sameVoice && draft.voice.label !== 'outlet' && draft.paragraph - last.paragraph <= 1 && DURATION.test(claim))
    return closed(last.edtf).slice(0, 7)
  if (calendar.language === 'ko' && last.sentence === draft.sentence.start && draft.sentence.end - draft.end < 4) {
    if (isPast(claim.slice(-24)) && kind !== 'assessment' && modality !== 'possible' && !OWN_TIME.test(claim))
      return last.edtf.endsWith('/..') && draft.quoted ? last.edtf : closed(last.edtf)
  }
  const isDone =
    calendar.language === 'ko' &&
    (kind === 'event' || kind === 'penalty') &&
    isPast(claim.slice(-24)) &&
    modality === 'asserted'
  if (isDone && draft.continued && sameVoice && draft.paragraph - last.paragraph <= 1 && DAY.test(last.edtf))
    return last.edtf
  const isDeed = calendar.language === 'ko' && (kind === 'event' || kind === 'penalty') && isPast(claim.slice(-24))
  if (isDeed && modality === 'asserted' && isSameScene(calendar, draft, claim)) return closed(last.edtf)
  if (isOneDeed(calendar, draft, claim, kind) && modality === 'asserted' && sameVoice) return closed(last.edtf)
  if (isOfThem(calendar, draft, claim) && sameVoice && modality !== 'unclear' && modality !== 'possible')
    return last.edtf
  if (goesOnWith(calendar, draft, claim) && kind === 'event' && modality === 'asserted' && sameVoice) return last.edtf
  if (last.paragraph !== draft.paragraph) return null
  if (last.sentence === draft.sentence.start && /\b(?:also|as well|too)\b/.test(claim)) return last.edtf
  if (ANAPHOR.test(claim)) return closed(last.edtf)
  if (!sameVoice || draft.voice.label === 'outlet' || modality === 'unclear' || modality === 'possible') return null
  const isOneBreath = last.sentence === draft.sentence.start
  if (isOneBreath && kind === 'directive') return last.edtf
  if (isOneBreath && calendar.language === 'ko' && /[다라자]는 (?:내용|골자|취지|방침|지시)(?:이다)?$/.test(claim))
    return closed(last.edtf)
  if (isOneBreath && calendar.language === 'ko' && /[가-힣]기 때문/.test(claim)) return closed(last.edtf)
  if (calendar.language === 'en' && /\bhas (?:now |since |also )?been \w+ed\b/.test(claim) && !isOneBreath) return null
  if (isOneBreath && calendar.language === 'en' && kind === 'event' && last.edtf.endsWith('/..')) return null
  if (isOneBreath && calendar.language === 'en' && /\bhad been \w+ed\b/.test(claim)) return closed(last.edtf)
  const isDeedEnglish =
    kind === 'penalty' && calendar.language === 'en' && /\b(?:was|were|got|been|had been)\b/.test(claim)
  return kind === 'event' ||
    isDeedEnglish ||
    (kind === 'directive' && (calendar.language === 'en' || /지시|명령|포고|방침/.test(claim)))
    ? isOneBreath && calendar.language === 'ko'
      ? last.edtf
      : closed(last.edtf)
    : null
}

/** `They looked for …`: a quotation that goes on in the next paragraph about those just named, on that day. */
const goesOnWith = (calendar: Calendar, draft: Draft, claim: string): boolean => {
  const last = calendar.known.at(-1)!
  return (
    calendar.language === 'en' &&
    draft.quoted &&
    draft.voice.label !== 'outlet' &&
    draft.paragraph - last.paragraph <= 1 &&
    /^\d{4}-\d{2}-\d{2}$|^\d{4}-\d{2}\/\d{4}-\d{2}$/.test(last.edtf) &&
    /^(?:They|He|She|It|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Both|All|None|Some)\b(?! (?:day|night|year)s?\b)|Nobody|The (?:two|three|four|others|men|women|family))\b/.test(
      claim,
    )
  )
}

/** `soldiers raided a farm, and three guards were hurt`: two deeds told in one breath. */
const isOneDeed = (calendar: Calendar, draft: Draft, claim: string, kind: Kind): boolean => {
  const last = calendar.known.at(-1)!
  return (
    calendar.language === 'en' &&
    last.sentence === draft.sentence.start &&
    last.kind === 'event' &&
    (kind === 'event' || kind === 'penalty') &&
    !last.edtf.includes('..') &&
    /\b(?:was|were|[a-z]{2,}ed)\b/.test(claim)
  )
}

/** `Two of the guards …`, `The third person …`: somebody of those in what was told just before, by whoever told it. */
const isOfThem = (calendar: Calendar, draft: Draft, claim: string): boolean => {
  const last = calendar.known.at(-1)!
  return (
    calendar.language === 'en' &&
    (draft.continued || draft.quoted) &&
    draft.voice.label !== 'outlet' &&
    last.paragraph === draft.paragraph &&
    DAY.test(last.edtf) &&
    /^(?:(?:One|Two|Three|Four|Five|Several|Some|Most|All|Both|None) of (?:the|them)|The (?:first|second|third|fourth|other|others|two|three|rest|dead|wounded|injured))\b/.test(
      claim,
    )
  )
}

/** What the scene of a day goes on with: the same thing as subject, or somebody of those in it. */
const isSameScene = (calendar: Calendar, draft: Draft, claim: string): boolean => {
  const last = calendar.known.at(-1)!
  if (draft.paragraph - last.paragraph > 2 || !/^\d{4}-\d{2}-\d{2}$/.test(last.edtf)) return false
  if (draft.voice.label !== last.label && draft.voice.label !== 'outlet') return false
  if (/^(?:셋|둘|넷|다섯|이들|그들)(?: 가운데| 중) |^나머지|그 자리에서/.test(claim)) return true
  const subject = /([가-힣]{2,})(?:은|는|이|가) /.exec(last.claim)?.[1]
  return (
    subject !== undefined &&
    subject.length <= 5 &&
    new RegExp(`(?:^| )${subject}(?:이|가|은|는|에|장|을|를)(?: |[가-힣]* )`).test(claim)
  )
}

/** `쏜 군인은`: the deed only tells who is meant. */
const OF_ONE_WHO = new RegExp(`^(?:\\S+ )?\\S*[${ADNOMINAL_PAST}] \\S+[은는] (?=.*(?:않|못|안 ))`)

const inheritNote = (last: Remembered, draft: Draft, claim: string, kind: Kind, modality: Modality): string | null => {
  if (last.paragraph !== draft.paragraph) return null
  if (draft.grouped) return closed(last.edtf)
  if (draft.sentence.start === last.sentence && last.edtf.endsWith('/..') && !/때|면 /.test(claim)) return last.edtf
  if (/(?:[가-힣]면|[아어해]도|경우) /.test(claim) || last.edtf.endsWith('/..')) return null
  const isRumour = modality === 'possible' && !/도 ?있/.test(claim)
  const isOwn =
    draft.voice.chain[0] === last.label ||
    draft.voice.chain.includes(last.label) ||
    draft.voice.label === last.label ||
    last.label !== draft.voice.label
  const isDenial = modality === 'denied'
  const isFact =
    (modality !== 'unclear' || /[는은인을할]지/.test(claim)) &&
    (kind === 'event' || kind === 'assessment' || kind === 'condition')
  return isOwn &&
    isFact &&
    !isRumour &&
    !isDenial &&
    INCIDENT.test(claim.replace(OF_ONE_WHO, '')) &&
    !/지시|명령|말 못 들|들었다/.test(claim)
    ? closed(last.edtf)
    : null
}

const EN_AFTER =
  /\b(?:only |just |barely |exactly )?(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|a) (day|week)s? (after|before) (?:the |that |this )?([^,.;]{3,60})/i
const KO_AFTER =
  /([가-힣A-Za-z0-9() ]{2,30}?)(?:이|가|을|를)? ?(?:난|벌어진|일어난|발생한|있은|나온|한|된|지난|생긴) ?지 (하루|이틀|사흘|나흘|닷새|엿새|이레|여드레|아흐레|열흘|보름|\d{1,3}일) ?만에/
/** `사고 사흘 뒤`: counted from the event itself, not from what followed it. */
const KO_LATER = new RegExp(
  `(?:^|[^가-힣])(사고|사건|총격|폭발|화재|처형|총살|붕괴|참사|수해|홍수|습격|체포|사망|탈출|도강|선거|대회|회의|회담|행사|열병식|발표|발사|장례) ${DAYCOUNT} ?(뒤|후|전)(?!로)(부터)?`,
)
const ORDER = /\b(?:order|instruction|directive|notice|decree)s?\b|지시|명령|포고/i

/** `ten days after X`: counted from X where its day is known, else the claim's own day, which then dates X. */
const derivedFrom = (calendar: Calendar, claim: string): About | null => {
  const later = calendar.language === 'ko' ? KO_LATER.exec(claim) : null
  if (later !== null) {
    const base =
      calendar.known.findLast((known) => DAY.test(known.edtf) && known.claim.includes(later[1]!)) ??
      calendar.known.findLast((known) => DAY.test(known.edtf) && !known.derived)
    const from = base ? firstDay(base.edtf) : null
    if (from !== null)
      return {
        edtf: `${isoDay(daysAfter(from, (later[3] === '전' ? -1 : 1) * dayCount(later[2]!)))}${later[4] ? '/..' : ''}`,
        printed: later[0].trim(),
        derived: true,
        implied: null,
      }
  }
  const english = calendar.language === 'en' ? EN_AFTER.exec(claim) : null
  const korean = calendar.language === 'ko' ? KO_AFTER.exec(claim) : null
  const hit = english ?? korean
  if (!hit) return null
  const count = english
    ? (COUNTS[english[1]!.toLowerCase()] ?? Number(english[1])) * (/week/i.test(english[2]!) ? 7 : 1)
    : dayCount(korean![2]!)
  const shift = english && /before/i.test(english[3]!) ? -count : count
  const event = (english ? english[4]! : korean![1]!).trim()
  const printed = hit[0].trim()
  const keys = event
    .split(/[\s()]+/)
    .filter((word) => word.length >= (english ? 3 : 2) && !/^(?:the|and|that|was|were|had)$/i.test(word))
  const order = ORDER.test(claim)
    ? calendar.known.find((known) => ORDER.test(known.claim) && firstDay(known.edtf) !== null)
    : undefined
  const orderDay = order ? firstDay(order.edtf) : null
  const base = calendar.known.find(
    (known) => firstDay(known.edtf) !== null && known !== order && keys.some((key) => known.claim.includes(key)),
  )
  const baseDay = base ? firstDay(base.edtf) : null
  if (orderDay !== null)
    return {
      edtf: isoDay(orderDay),
      printed,
      derived: true,
      implied: { of: event, edtf: isoDay(daysAfter(orderDay, -shift)) },
    }
  if (baseDay !== null) return { edtf: isoDay(daysAfter(baseDay, shift)), printed, derived: true, implied: null }
  return null
}
