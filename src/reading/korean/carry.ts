import { closed } from '../date/date.js'
import { CUSTOM, DURATION, FIRST_SPAN, NOBODY } from '../date/hint.js'
import { isPast } from '../date/korean.js'
import { type Calendar, DAY, type Remembered, type Subject } from '../known.js'
import type { Draft } from '../voice.js'
import { PAST } from './tense.js'

const ALSO = /요구도|지시도|도 (?:함께|같이)|대목도/
const ANAPHOR = /^(?:이 ?(?:지시|명령|포고문|방침|규정|조치)|같은 ?(?:지시|날))/
/** `포고문이 나온 뒤 …`: a time of its own, though no date. */
const OWN_TIME = /^.{0,24}(?:뒤|후|때|전|이후|동안)(?:에|로|부터|까지)?,? /
/** `무엇을 쐈는지 아는 사람이 없다`: in doubt is what was done on that day. */
const WHETHER_DONE = new RegExp(`[${PAST}]는지 `)
/** `선거날`, `재판 당일`: the day of what has been told. */
const DAY_OF = /(?:^|[ '"])(?:그 |이번 )?([가-힣]{2,6}?) ?(?:날|당일)(?:에|은|에는|엔|,)? /
const FROM_THIS = /(?:^| )이번 ([가-힣]{2,6})부터(?:는)? /

/** The day of what the words name again, if one of the last things told was that. */
const namedAgain = (calendar: Calendar, claim: string): string | null => {
  const hit = DAY_OF.exec(claim) ?? FROM_THIS.exec(claim)
  const known = hit && calendar.known.findLast(({ edtf, claim: told }) => DAY.test(edtf) && told.includes(hit[1]!))
  return known ? `${known.edtf}${FROM_THIS.test(claim) ? '/..' : ''}` : null
}

/** The day a sentence of a report takes over from what was told last, where it goes on about the same thing. */
export const koreanCarried = (
  calendar: Calendar,
  last: Remembered,
  draft: Draft,
  { claim, kind, modality }: Subject,
): string | null => {
  const again = namedAgain(calendar, claim)
  if (again !== null) return again
  if (last.isTalk && last.kind !== 'assessment' && modality === 'asserted') return null
  if (!DAY.test(last.edtf) && NOBODY.test(claim)) return null
  if (/^첫날(?:부터|에|은) /.test(claim) && DAY.test(last.edtf)) return last.edtf
  if (FIRST_SPAN.test(claim) || CUSTOM.test(claim)) return null
  const sameVoice = last.label === draft.voice.label
  const isOneBreath = last.sentence === draft.sentence.start
  if (sameVoice && isOneBreath && modality === 'unclear') return WHETHER_DONE.test(claim) ? closed(last.edtf) : null
  if (sameVoice && kind === 'directive' && draft.voice.label !== 'outlet' && ALSO.test(claim)) return closed(last.edtf)
  if (sameVoice && draft.voice.label !== 'outlet' && draft.paragraph - last.paragraph <= 1 && DURATION.test(claim))
    return closed(last.edtf).slice(0, 7)
  const wasDone = isPast(claim.slice(-24))
  if (isOneBreath && draft.sentence.end - draft.end < 4) {
    if (wasDone && kind !== 'assessment' && modality !== 'possible' && !OWN_TIME.test(claim))
      return last.edtf.endsWith('/..') && draft.quoted ? last.edtf : closed(last.edtf)
  }
  const isDeed = (kind === 'event' || kind === 'penalty') && wasDone && modality === 'asserted'
  if (isDeed && draft.continued && sameVoice && draft.paragraph - last.paragraph <= 1 && DAY.test(last.edtf))
    return last.edtf
  if (isDeed && isSameScene(last, draft, claim)) return closed(last.edtf)
  if (last.paragraph !== draft.paragraph) return null
  if (ANAPHOR.test(claim)) return closed(last.edtf)
  if (!sameVoice || draft.voice.label === 'outlet' || modality === 'unclear' || modality === 'possible') return null
  if (isOneBreath && kind === 'directive') return last.edtf
  if (isOneBreath && /[다라자]는 (?:내용|골자|취지|방침|지시)(?:이다)?$/.test(claim)) return closed(last.edtf)
  if (isOneBreath && /[가-힣]기 때문/.test(claim)) return closed(last.edtf)
  return kind === 'event' || (kind === 'directive' && /지시|명령|포고|방침/.test(claim))
    ? isOneBreath
      ? last.edtf
      : closed(last.edtf)
    : null
}

/** What the scene of a day goes on with: the same thing as subject, or somebody of those in it. */
const isSameScene = (last: Remembered, draft: Draft, claim: string): boolean => {
  if (draft.paragraph - last.paragraph > 2 || !DAY.test(last.edtf)) return false
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
