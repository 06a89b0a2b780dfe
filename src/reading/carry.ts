import { dayNumber, dayOf } from './date/calendar.js'
import { closed } from './date/date.js'
import { DURATION, FIRST_SPAN, NOBODY } from './date/hint.js'
import { PAST as PAST_VERBS } from './english/predicate.js'
import { carryWeight, ENOUGH } from './carry/weigh.js'
import type { Kind } from './kind.js'
import { type Calendar, DAY, type Remembered, type Subject } from './known.js'
import { sceneDay } from './english/scene.js'
import { koreanCarried } from './korean/carry.js'
import { isSentence, noteCarried } from './korean/notes.js'
import { isAfterwards, isOfNoDay } from './korean/scene.js'
import type { Draft } from './voice.js'
import { compact } from './pattern.js'

const ALSO = /\balso\b/
const ANAPHOR =
  /^(?:That was because|Then,? too|At (?:that|the same) time|This (?:order|instruction|notice|rule)|The same (?:order|instruction|notice))/
const DAYS = /^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/
const OPEN_END = /\buntil [^.]*\b(?:over|ends?|ended|lifted|further notice)\b/

/** What has been done since, of which no day is told. */
const BEEN = compact(
  /\b(?:has|have) (?:now |since |also )?been (?:\w+ed|told|given|sent|put|taken|built|shut|cut|hung|dug)\b/,
)
/** English that can tell of one day: a past tense somewhere in it. */
const DONE = compact(`\\b(?:\\w{2,}ed|was|were|had|did|${PAST_VERBS})\\b`)

/** A day carried over from what was told before, where the claim goes on about the same thing: by rules, and by weights, which decide about the day told last. */
export const inherit = (calendar: Calendar, draft: Draft, subject: Subject): string | null => {
  const last = calendar.known.at(-1)
  if (!last) return null
  const isKorean = calendar.language === 'ko'
  if (isKorean && subject.kind !== 'directive' && isOfNoDay(subject.claim)) return null
  const ruled = byRules(calendar, last, draft, subject)
  if (ruled !== null && ruled !== last.edtf && ruled !== closed(last.edtf)) return ruled
  if (ruled !== null && calendar.isNotes && isSentence(subject.claim)) return ruled
  // Two paragraphs on, what goes on with a day says so by rule; in English also what is thought or has lasted one on.
  const gap = draft.paragraph - last.paragraph
  const isLasting = !isKorean && (subject.kind === 'assessment' || subject.kind === 'condition')
  if (gap > 1 || (gap === 1 && isLasting)) return ruled
  calendar.watch({ calendar, last, draft, subject, ruled })
  if (isKorean && subject.kind !== 'directive' && isAfterwards(subject.claim)) return null
  if (carryWeight(calendar, last, draft, subject, ruled !== null) <= ENOUGH[calendar.language]) return null
  // What is bidden or threatened with a rule holds as long as the rule.
  if (isKorean && BINDING.test(subject.kind) && BINDING.test(last.kind)) return last.edtf
  return ruled ?? closed(last.edtf)
}
const BINDING = /^(?:directive|penalty|incentive)$/

const byRules = (calendar: Calendar, last: Remembered, draft: Draft, subject: Subject): string | null => {
  if (calendar.isNotes) return noteCarried(calendar, last, draft, subject)
  // What has gone on since then is the ground of a scene, not its day.
  const isGround = last.edtf.endsWith('/..') && (subject.kind === 'event' || subject.kind === 'penalty')
  const told = isGround ? calendar.known.findLast((known) => isSceneOf(known, draft, last.edtf)) : undefined
  const scene = told === undefined ? last : { ...told, paragraph: draft.paragraph }
  return calendar.language === 'ko'
    ? koreanCarried(calendar, scene, draft, subject)
    : (sceneDay(scene, draft, subject) ?? englishCarried(scene, draft, subject))
}

/** A day that the same teller has told in this paragraph or the one before. */
const isSceneOf = (known: Remembered, draft: Draft, ground: string): boolean =>
  isWithinMonth(known.edtf, ground) &&
  DAY.test(known.edtf) &&
  known.kind === 'event' &&
  known.label === draft.voice.label &&
  draft.paragraph - known.paragraph <= 1

/** What began months after a scene is told instead of it. */
const isWithinMonth = (scene: string, ground: string): boolean => {
  const [from, to] = [dayOf(scene), dayOf(ground.slice(0, 10))]
  return from === null || to === null || dayNumber(to) - dayNumber(from) <= 31
}

const englishCarried = (last: Remembered, draft: Draft, { claim, kind, modality }: Subject): string | null => {
  if (last.isTalk && last.kind !== 'assessment' && modality === 'asserted') return null
  if (!DAY.test(last.edtf) && NOBODY.test(claim)) return null
  if (FIRST_SPAN.test(claim)) return null
  if (/\bused to\b/.test(claim)) return null
  if (
    /^(?:None|Neither|No one|Nobody|Not one)\b.*\b(?:prison|punish|sentenced|jailed|dismissed|blamed|held to account)/.test(
      claim,
    )
  )
    return null
  const sameVoice = last.label === draft.voice.label
  if (sameVoice && kind === 'directive' && OPEN_END.test(claim)) return `${closed(last.edtf)}/..`
  if (sameVoice && kind === 'directive' && draft.voice.label !== 'outlet' && ALSO.test(claim)) return closed(last.edtf)
  if (sameVoice && draft.voice.label !== 'outlet' && draft.paragraph - last.paragraph <= 1 && DURATION.test(claim))
    return closed(last.edtf).slice(0, 7)
  if (isOneDeed(last, draft, claim, kind) && modality === 'asserted' && sameVoice) return closed(last.edtf)
  if (isOfThem(last, draft, claim) && sameVoice && modality !== 'unclear' && modality !== 'possible') return last.edtf
  const isTold = sameVoice || (draft.voice.label === 'outlet' && last.kind === 'event')
  if (goesOnWith(last, draft, claim) && kind === 'event' && modality === 'asserted' && isTold && DONE.test(claim))
    return last.edtf
  if (last.paragraph !== draft.paragraph) return null
  if (/\bsince then\b/i.test(claim) && (kind === 'event' || kind === 'condition'))
    return DAY.test(last.edtf.replace(/\/\.\.$/, '')) ? `${last.edtf.slice(0, 10)}/..` : null
  if (kind === 'event' && !DONE.test(claim)) return null
  const isOneBreath = last.sentence === draft.sentence.start
  if (isOneBreath && /\b(?:also|as well|too)\b/.test(claim)) return last.edtf
  if (ANAPHOR.test(claim)) return closed(last.edtf)
  if (!sameVoice || draft.voice.label === 'outlet' || modality === 'unclear' || modality === 'possible') return null
  if (isOneBreath && kind === 'directive') return last.edtf
  if (BEEN.test(claim) && !isOneBreath) return null
  if (isOneBreath && kind === 'event' && last.edtf.endsWith('/..')) return null
  if (isOneBreath && /\bhad been \w+ed\b/.test(claim)) return closed(last.edtf)
  const isDeed = kind === 'penalty' && /\b(?:was|were|got|been|had been)\b/.test(claim)
  return kind === 'event' || kind === 'directive' || isDeed ? closed(last.edtf) : null
}

/** `They looked for …`: a quotation that goes on in the next paragraph about those just named, on that day. */
const goesOnWith = (last: Remembered, draft: Draft, claim: string): boolean =>
  (draft.quoted ? draft.voice.label !== 'outlet' : last.paragraph === draft.paragraph) &&
  draft.paragraph - last.paragraph <= 1 &&
  /^\d{4}-\d{2}-\d{2}$|^\d{4}-\d{2}\/\d{4}-\d{2}$/.test(last.edtf) &&
  /^(?:They|He|She|It|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Both|All|None|Some)\b(?! (?:day|night|year)s?\b)|Nobody|The (?:two|three|four|others|men|women|family))\b/.test(
    claim,
  )

/** `soldiers raided a farm, and three guards were hurt`: two deeds told in one breath. */
const isOneDeed = (last: Remembered, draft: Draft, claim: string, kind: Kind): boolean =>
  last.sentence === draft.sentence.start &&
  last.kind === 'event' &&
  (kind === 'event' || kind === 'penalty') &&
  !last.edtf.includes('..') &&
  /\b(?:was|were|[a-z]{2,}ed)\b/.test(claim)

/** `Two of the guards …`, `The third person …`: somebody of those in what was told just before, by whoever told it. */
const isOfThem = (last: Remembered, draft: Draft, claim: string): boolean =>
  (draft.continued || draft.quoted) &&
  draft.voice.label !== 'outlet' &&
  last.paragraph === draft.paragraph &&
  DAYS.test(last.edtf) &&
  /^(?:(?:One|Two|Three|Four|Five|Several|Some|Most|All|Both|None) of (?:the|them)|The (?:first|second|third|fourth|other|others|two|three|rest|dead|wounded|injured))\b/.test(
    claim,
  )
