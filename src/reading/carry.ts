import { closed } from './date/date.js'
import { CUSTOM, DURATION, FIRST_SPAN, NOBODY } from './date/hint.js'
import { isPast } from './date/korean.js'
import { PAST as PAST_VERBS } from './english/predicate.js'
import type { Modality } from './hedge.js'
import type { Kind } from './kind.js'
import { type Calendar, DAY, type Remembered, type Subject } from './known.js'
import { ADNOMINAL_PAST, PAST } from './korean/tense.js'
import type { Draft } from './voice.js'

const ALSO = /\balso\b|요구도|지시도|도 (?:함께|같이)|대목도/
const ANAPHOR =
  /^(?:이 ?(?:지시|명령|포고문|방침|규정|조치)|같은 ?(?:지시|날)|That was because|Then,? too|At (?:that|the same) time|This (?:order|instruction|notice|rule)|The same (?:order|instruction|notice))/
/** `포고문이 나온 뒤 …`: a time of its own, though no date. */
const OWN_TIME = /^.{0,24}(?:뒤|후|때|전|이후|동안)(?:에|로|부터|까지)?,? /
/** `무엇을 쐈는지 아는 사람이 없다`: in doubt is what was done on that day. */
const WHETHER_DONE = new RegExp(`[${PAST}]는지 `)
const OPEN_END = /\buntil [^.]*\b(?:over|ends?|ended|lifted|further notice)\b/
const INCIDENT =
  /맞|쏜|쐈|쏴|죽|숨|사망|부상|체포|실종|총격|발견|다친|다쳤|다침|데려|경고|총(?!참모|정치|국)|시신|끌려|건넜|넘었|잡혔|잡힘|붙잡|달아|도망|도주|들켰/

/** What has been done since, of which no day is told. */
const BEEN = /\b(?:has|have) (?:now |since |also )?been (?:\w+ed|told|given|sent|put|taken|built|shut|cut|hung|dug)\b/
/** English that can tell of one day: a past tense somewhere in it. */
const DONE = new RegExp(`\\b(?:\\w{2,}ed|was|were|had|did|${PAST_VERBS})\\b`)
/** `선거날`, `재판 당일`: the day of what has been told. */
const DAY_OF = /(?:^|[ '"])(?:그 |이번 )?([가-힣]{2,6}?) ?(?:날|당일)(?:에|은|에는|엔|,)? /
const FROM_THIS = /(?:^| )이번 ([가-힣]{2,6})부터(?:는)? /

/** The day of what the words name again, if one of the last things told was that. */
const namedAgain = (calendar: Calendar, claim: string): string | null => {
  const hit = DAY_OF.exec(claim) ?? FROM_THIS.exec(claim)
  const known = hit && calendar.known.findLast(({ edtf, claim: told }) => DAY.test(edtf) && told.includes(hit[1]!))
  return known ? `${known.edtf}${FROM_THIS.test(claim) ? '/..' : ''}` : null
}

/** A day carried over from the sentence before, where the claim goes on about the same thing. */
export const inherit = (calendar: Calendar, draft: Draft, { claim, kind, modality }: Subject): string | null => {
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
  const again = calendar.language === 'ko' ? namedAgain(calendar, claim) : null
  if (again !== null) return again
  if (last.isTalk && last.kind !== 'assessment' && modality === 'asserted') return null
  if (!DAY.test(last.edtf) && NOBODY.test(claim)) return null
  if (/^첫날(?:부터|에|은) /.test(claim) && DAY.test(last.edtf)) return last.edtf
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
  const isTold = sameVoice || (draft.voice.label === 'outlet' && last.kind === 'event')
  if (goesOnWith(calendar, draft, claim) && kind === 'event' && modality === 'asserted' && isTold && DONE.test(claim))
    return last.edtf
  if (last.paragraph !== draft.paragraph) return null
  if (calendar.language === 'en' && /\bsince then\b/i.test(claim) && (kind === 'event' || kind === 'condition'))
    return `${closed(last.edtf).split('/')[0]!}/..`
  if (calendar.language === 'en' && kind === 'event' && !DONE.test(claim)) return null
  if (last.sentence === draft.sentence.start && /\b(?:also|as well|too)\b/.test(claim)) return last.edtf
  if (ANAPHOR.test(claim)) return closed(last.edtf)
  if (!sameVoice || draft.voice.label === 'outlet' || modality === 'unclear' || modality === 'possible') return null
  const isOneBreath = last.sentence === draft.sentence.start
  if (isOneBreath && kind === 'directive') return last.edtf
  if (isOneBreath && calendar.language === 'ko' && /[다라자]는 (?:내용|골자|취지|방침|지시)(?:이다)?$/.test(claim))
    return closed(last.edtf)
  if (isOneBreath && calendar.language === 'ko' && /[가-힣]기 때문/.test(claim)) return closed(last.edtf)
  if (calendar.language === 'en' && BEEN.test(claim) && !isOneBreath) return null
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
    (draft.quoted ? draft.voice.label !== 'outlet' : last.paragraph === draft.paragraph) &&
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
  if (/^(?:(?:하나|둘|셋|넷|다섯|여섯|이들|그들)(?:은|는|이|가| 가운데| 중|도 모두) |나머지)|그 자리에서/.test(claim))
    return true
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
