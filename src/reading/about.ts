import { type Day, dayOf, isoDay } from './date/calendar.js'
import { chosenDating, closed, type Dating, firstDay, type Frame } from './date/date.js'
import { englishDatings } from './date/english.js'
import { isDeclared, isDenied, isNoticeOf, isTellingDay, isTermOfVow } from './date/apart.js'
import { isDeadline, withoutAttributive } from './date/interval.js'
import { isPast, koreanDatings } from './date/korean.js'
import { decreedOn } from './english/decree.js'
import { derivedFrom } from './english/distance.js'
import { occasionIn, sinceThen } from './english/occasion.js'
import { withoutRelativeClause } from './english/scene.js'
import { backTo } from './korean/back.js'
import { dayByDeed, inPaper } from './korean/named.js'
import { isThere } from './korean/scene.js'
import { courseOf } from './korean/tense.js'
import { inherit } from './carry.js'
import { type About, asDate, type Calendar, DAY, type Remembered, type Subject } from './known.js'
import type { Draft } from './voice.js'
import { compact } from './pattern.js'

/** `예전엔 그날 모여서 놀았음`: what used to be done on such days. */
const FORMERLY = /^(?:예전|이전|전에|원래|과거|그전)[가-힣]*(?= )/
/** `신문은 16일 … 전날 …`, `said on the 16th that … the day before`: counted from the day of telling. */
const DAY_BEFORE = compact(
  /(?<![가-힣])전날|\bthe (?:(?:previous|preceding) (?:day|night|evening)|(?:day|night|evening|morning|afternoon) before(?! yesterday| the| last))\b/,
)
/** Counted from the day on which the words were spoken. */
const NOW = compact(
  /\b(?:yesterday|today|tonight|tomorrow|this (?:morning|week|month|year)|(?:last|next) (?:night|week|weekend|month|year)|ago|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/,
)
const KOREAN_NOW = /(?<![가-힣])(?:어제|오늘(?!날)|내일|모레|그제(?!서야|야)|그저께|간밤|지난밤|어젯밤)/
/** `told us on Wednesday that … that morning`: of the day of telling, where no other has been told. */
const THAT_DAY = compact(
  /\b(?:earlier |later )?(?:that|the same|that same|that very) (?:day|morning|afternoon|evening|night)\b/,
)
const NOTHING: About = { edtf: null, printed: null, derived: false, implied: null }
/** Resolves the date of a draft and remembers it for those that follow. */
export const aboutOf = (calendar: Calendar, draft: Draft, subject: Subject): About => {
  const frame = frameOf(calendar, draft, subject.claim)
  const found =
    (calendar.language === 'ko'
      ? dayByDeed(calendar, subject.claim, draft.voice.label)
      : derivedFrom(calendar, subject.claim, frame)) ?? resolved(calendar, draft, subject, frame)
  const about = { ...found, edtf: asDate(found.edtf) }
  calendar.lately.undated = about.edtf === null ? calendar.lately.undated + 1 : 0
  calendar.lately.paragraph = draft.paragraph
  if (about.edtf !== null && !/^since then/i.test(about.printed ?? '')) {
    const { label } = draft.voice
    calendar.known.push({
      edtf: about.edtf,
      latest: calendar.language === 'en' ? latestDay(calendar, subject.claim, about.edtf, frame) : null,
      label,
      paragraph: draft.paragraph,
      sentence: draft.sentence.start,
      claim: subject.claim,
      cue: draft.cueWords,
      told: draft.voice.told,
      kind: subject.kind,
      derived: about.derived || isOfDerived(calendar, about),
      isTalk: subject.modality === 'possible',
    })
    if (calendar.known.length > 60) calendar.known.shift()
  }
  if (calendar.language === 'en' && about.edtf === null && draft.voice.told !== null && draft.cueWords !== '') {
    calendar.tellings.push({ cue: draft.cueWords, told: draft.voice.told, paragraph: draft.paragraph })
    if (calendar.tellings.length > 20) calendar.tellings.shift()
  }
  return about
}

/** Taken over from a day that was counted itself. */
const isOfDerived = ({ known }: Calendar, { edtf, printed }: About): boolean =>
  (printed === null || /^(?:on )?(?:that|the) (?:very |same )?(?:day|night|evening|morning)$/i.test(printed)) &&
  known.findLast((one) => closed(one.edtf) === edtf)?.derived === true

const isOfOtherMonth = (told: string | null, anchor: Day | null): boolean =>
  told !== null && DAY.test(told) && anchor !== null && !told.startsWith(isoDay(anchor).slice(0, 7))

/** `배는 엿새 전인 9일 떠났다. 사흘 뒤 …`: what had been before is told, and what follows is counted from the scene. */
const dayHereOf = (days: readonly Remembered[]): Remembered | undefined => {
  const last = days.at(-1)
  const main = last?.derived === true ? days.findLast(({ derived }) => !derived) : undefined
  return main !== undefined && closed(main.edtf) > closed(last!.edtf) ? main : last
}

const frameOf = (calendar: Calendar, draft: Draft, claim: string): Frame => {
  const last = calendar.known.at(-1) ?? null
  const isHere = last !== null && last.paragraph === draft.paragraph && (!calendar.isNotes || last.edtf.length >= 10)
  const told = draft.voice.told
  // A bare day lies in the month of the telling, where that was another than this one.
  const near = isHere ? last.edtf : !calendar.isNotes && isOfOtherMonth(told, calendar.anchor) ? told : null
  const now = calendar.language === 'en' ? NOW : calendar.isNotes ? null : KOREAN_NOW
  const isOwnWords = draft.quoted && told !== null && DAY.test(told) && now?.test(claim) === true
  const anchor = isOwnWords ? dayOf(told) : draft.anchor === null ? calendar.anchor : dayOf(draft.anchor)
  const isNear = (known: Remembered): boolean => known.paragraph >= draft.paragraph - 4 && firstDay(known.edtf) !== null
  const day =
    (calendar.language === 'ko'
      ? (dayHereOf(calendar.known.filter((known) => known.paragraph === draft.paragraph && isNear(known))) ??
        calendar.known.findLast((known) => isNear(known) && !known.derived))
      : undefined) ?? calendar.known.findLast(isNear)
  // What was the day before is the ground of a scene: what follows is counted from the scene.
  const scene =
    calendar.language === 'en' && day?.derived === true
      ? calendar.known.findLast((known) => isNear(known) && !known.derived && known.paragraph === day.paragraph)
      : undefined
  const base = scene !== undefined && closed(day!.edtf) < closed(scene.edtf) ? scene : day
  // Nothing finer than a month was told by whoever goes on: what is counted in days from it lies in that month.
  const isMonthHere =
    calendar.language === 'ko' && isHere && last.label === draft.voice.label && /^\d{4}-\d{2}$/.test(last.edtf)
  const isDayTold = told !== null && DAY.test(told)
  const announced = day === undefined && last === null ? dayAnnounced(calendar, draft) : null
  const isToldHere =
    isDayTold &&
    ((!isHere && DAY_BEFORE.test(claim)) ||
      (calendar.language === 'en' && day === undefined && !isHere && draft.cueWords !== '' && THAT_DAY.test(claim)))
  // What was the day before is told; that night is that of the scene again.
  const isBack = base !== day && THAT_DAY.test(claim) && !/\bhad\b/.test(claim)
  return {
    anchor,
    previous: isToldHere
      ? told
      : (dayOfSpeaker(calendar, draft, claim) ??
        (isBack ? base?.edtf : undefined) ??
        backTo(calendar, draft, claim)?.edtf ??
        announced),
    begun: calendar.known.findLast(({ edtf }) => edtf.endsWith('/..') && edtf.length > 10)?.edtf ?? null,
    day: isToldHere ? told : isMonthHere ? null : (base?.latest ?? base?.edtf ?? announced),
    near,
    goesOn: isHere && last.label === draft.voice.label && last.label !== 'outlet',
    within: calendar.language === 'en' && isHere ? partOfMonth(last) : null,
    told: isDayTold ? told : null,
    span: calendar.known.findLast((known) => SPAN.test(known.edtf))?.edtf ?? null,
    ahead: false,
    dotted: calendar.isNotes,
  }
}

/** `late July`, `at the beginning of May`: about which day of the month that is. */
const partOfMonth = ({ claim }: Remembered): number =>
  /\b(?:[Ll]ate[ -]|(?:end|last (?:days|week)) of )[A-Z]/.test(claim)
    ? 28
    : /\b(?:[Ee]arly |(?:start|beginning|first (?:days|week)) of )[A-Z]/.test(claim)
      ? 4
      : 15

/** `Kim told the congress on January 8 that … Two days later …`: where no day has been told, that of what was made known. */
const dayAnnounced = ({ tellings }: Calendar, { paragraph }: Draft): string | null => {
  const last = tellings.at(-1)
  return last !== undefined && paragraph - last.paragraph <= 1 && DAY.test(last.told) && isMadeKnown(last.cue)
    ? last.told
    : null
}
const KNOWN_BY = new Set(
  'announced declared vowed admitted acknowledged proclaimed ordered warned reported parliament party congress crowd officers soldiers nation reporters rally meeting council assembly'.split(
    ' ',
  ),
)
const isMadeKnown = (cue: string): boolean => (cue.match(/[a-z]+/g) ?? []).some((word) => KNOWN_BY.has(word))

/** `the first on February 11 and two more on the 13th`. */
const latestDay = (calendar: Calendar, claim: string, edtf: string, frame: Frame): string | null => {
  if (!DAY.test(edtf) || !/\band\b/.test(claim)) return null
  const days = datingsIn(calendar, claim, frame).filter(
    (one) => !one.derived && DAY.test(one.edtf ?? '') && !isTellingDay(claim, one),
  )
  const last = days.at(-1)?.edtf ?? null
  return days.length > 1 && last! > edtf && days[0]!.edtf === edtf ? last : null
}

/** `A woman who was sent back in 2006 testified that … that year`, `2006년 북송된 한 여성은 “그해 …”`. */
const dayOfSpeaker = (calendar: Calendar, { cueWords, outerWords, voice }: Draft, claim: string): string | null => {
  if (calendar.language === 'ko') return yearOfSpeaker(calendar, voice.label, claim)
  if (!/\b(?:that|the same) (?:year|month|day|night)\b/.test(claim)) return null
  const words = /\bwh(?:o|ich|ose)\b.*/.exec(cueWords)?.[0] ?? ''
  const frame = { anchor: calendar.anchor, previous: null, near: null, ahead: false, dotted: false }
  // `In January 2018 the paper reported that … that month`.
  const isPrinted = ({ edtf }: Dating): boolean => edtf !== null && edtf === voice.told
  const isFirst = calendar.known.at(-1)?.label !== voice.label
  const isOfCue =
    isFirst && /\b(?:that|the same) month\b/.test(claim) && datingsIn(calendar, cueWords, frame).some(isPrinted)
  if (isOfCue || datingsIn(calendar, outerWords, frame).some(isPrinted)) return voice.told
  const dating = chosenDating(datingsIn(calendar, words, frame), words)
  return dating === null || dating.edtf === voice.told ? null : dating.edtf
}

/** The year or month in which the speaker was in what is told of, unless they have told another since. */
const yearOfSpeaker = ({ known }: Calendar, label: string, claim: string): string | null => {
  const year = /^(\d{4})년(?: ?(\d{1,2})월)?(?!생|부터| ?출생|까지| 전| 넘게)/.exec(label)
  if (year === null || !/(?<![가-힣])(?:그 ?해|같은 해|이듬해|그 ?달|그때|당시)/.test(claim)) return null
  if (known.findLast((one) => one.label === label) !== undefined) return null
  return year[2] === undefined ? year[1]! : `${year[1]}-${year[2].padStart(2, '0')}`
}

/** `during the lockdown`, `훈련 기간에는`: the span that the text has told. */
const DURING =
  /\b(?:during|throughout) the (?:whole )?([a-z]+)|(?<![가-힣])([가-힣]{2,4}) ?기간(?:에도?|에는|엔)?(?= (?!얘기|이야기|말|소식))/
const LASTING = new Set(
  'lockdown quarantine curfew campaign drill drills exercise mobilization mourning blockade closure period games battle festival 봉쇄 격리 훈련 자수 동원 애도 전투 통제 단속 경비 특별경비 방역 선거 행사 검열 집중검열 총화 추모 조사 공사 모내기 방학 수색 소독 회담 대회 당대회 회의 비상 추수 가을걷이'.split(
    ' ',
  ),
)
const SPAN = /^\d{4}-\d{2}(?:-\d{2})?\/\d{4}/

const datingsIn = (calendar: Calendar, words: string, frame: Frame): readonly Dating[] =>
  words === '' ? [] : calendar.language === 'ko' ? koreanDatings(words, frame) : englishDatings(words, frame)

const resolved = (calendar: Calendar, draft: Draft, subject: Subject, frame: Frame): About => {
  if (draft.corrected !== null) {
    const isYet = calendar.language === 'ko' && !isPast(draft.corrected + subject.claim)
    const month = /^\D{0,4}\d{1,2}일/.test(draft.corrected) ? /(\d{1,2})월 ?\d{1,2}일 ?\(/.exec(subject.claim) : null
    const week = /^\W{0,2}[월화수목금토일]요일/.test(draft.corrected)
      ? /(?:지지난|지난|저번|이번|다음|오는) ?주(?= ?[월화수목금토일]요일)/.exec(subject.claim)
      : null
    const corrected = week
      ? `${week[0]} ${draft.corrected}`
      : month
        ? draft.corrected.replace(/\d{1,2}일/, `${month[1]}월 $&`)
        : draft.corrected
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
    (dating) =>
      (!isTellingDay(claim, dating) || isDeclared(draft, claim, dating)) &&
      !isDenied(claim, dating) &&
      !isNoticeOf(claim, dating) &&
      !isTermOfVow(draft, claim, dating),
  )
  const named = calendar.language === 'en' ? occasionIn(calendar, claim) : null
  const isOwn = ({ edtf, start, end, derived }: Dating): boolean =>
    !derived && DAY.test(edtf ?? '') && (end <= named!.start || start >= named!.end)
  if (named !== null && !found.some(isOwn))
    return { edtf: named.edtf, printed: claim.slice(named.start, named.end), derived: true, implied: null }
  const during = found.every(({ edtf }) => edtf === null) && frame.span != null ? DURING.exec(claim) : null
  if (during !== null && LASTING.has((during[1] ?? during[2])!))
    return { edtf: frame.span!, printed: during[0].trim(), derived: true, implied: null }
  const own = chosenDating(
    calendar.language === 'ko' ? withoutAttributive(found, claim) : withoutRelativeClause(found, claim),
    claim,
  )
  const isSinceThen = own?.edtf === null && /\bsince then\b/i.test(claim)
  if (own !== null && FORMERLY.test(claim) && /^그/.test(claim.slice(own.start)))
    return { edtf: null, printed: FORMERLY.exec(claim)![0].trim(), derived: false, implied: null }
  const ordered =
    own !== null && calendar.language === 'ko' && isThere(claim) && isDeadline(claim, own)
      ? inherit(calendar, draft, { ...subject, claim: claim.replace(claim.slice(own.start, own.end), '') })
      : null
  if (ordered !== null) return { edtf: ordered, printed: null, derived: false, implied: null }
  const lasted = own === null ? null : lastedUntil(calendar, draft, subject, own)
  if (own !== null && own.start < 2 && subject.kind === 'condition' && /^today$/i.test(claim.slice(own.start, own.end)))
    return { edtf: null, printed: claim.slice(own.start, own.end), derived: false, implied: null }
  if (lasted !== null && own !== null)
    return { edtf: lasted, printed: claim.slice(own.start, own.end).trim(), derived: false, implied: null }
  const isBare = own === null || (own.edtf === null && /^before$/i.test(claim.slice(own.start, own.end)))
  const decreed = calendar.language === 'en' && isBare ? decreedOn(draft, subject, frame) : null
  if (decreed !== null) return { edtf: decreed, printed: null, derived: false, implied: null }
  if (own !== null && !isSinceThen)
    return {
      edtf: isDoneSince(own, subject) ? closed(own.edtf!) : own.edtf,
      printed: claim.slice(own.start, own.end).trim(),
      derived: (own.derived && own.edtf !== null) || /전인 (?:지난 )?$/.test(claim.slice(0, own.start)),
      implied: null,
    }
  const then =
    isSinceThen && (subject.kind !== 'assessment' || GOING_ON.test(claim)) ? sinceThen(calendar, draft.paragraph) : null
  if (then !== null) return { edtf: then, printed: /\bsince then\b/i.exec(claim)![0], derived: true, implied: null }
  const outer = chosenDating(datingsIn(calendar, draft.outerWords, frame), draft.outerWords)
  if (
    outer?.edtf &&
    ((BINDS.test(subject.kind) && !OBSERVES.test(draft.voice.label.toLowerCase())) || !isOfTelling(draft, outer))
  )
    return {
      edtf: outer.edtf,
      printed: draft.outerWords.slice(outer.start, outer.end).trim(),
      derived: false,
      implied: null,
    }
  const papered = calendar.language === 'ko' && !calendar.isNotes ? inPaper(calendar, draft, claim) : null
  if (papered !== null) return papered
  const told = inherit(calendar, draft, subject)
  const inherited = told !== null && subject.kind === 'event' && isToCome(calendar, draft, told) ? null : told
  return inherited === null ? NOTHING : { edtf: inherited, printed: null, derived: false, implied: null }
}

/** `the body was left where it fell until August 24`: from the day of the scene. */
const lastedUntil = (calendar: Calendar, draft: Draft, subject: Subject, own: Dating): string | null => {
  const { claim, kind } = subject
  if (own.edtf === null || !DAY.test(own.edtf)) return null
  if (kind !== 'event' && kind !== 'condition') return null
  const korean = calendar.language === 'ko' ? STAYED.exec(claim.slice(own.end)) : null
  if (calendar.language === 'ko' && korean === null) return null
  if (
    korean === null &&
    !/\b(?:until|till) (?:the )?$/i.test(
      `${claim.slice(0, own.start)}${/^until /i.exec(claim.slice(own.start))?.[0] ?? ''}`,
    )
  )
    return null
  if (
    korean === null &&
    !/\b(?:left|lay|lain|stayed|remained|kept|hung|stood|held|went on|lasted|continued|was|were)\b/.test(claim)
  )
    return null
  const from = inherit(calendar, draft, {
    ...subject,
    claim: korean
      ? `${claim.slice(0, own.start)}${korean[1]!}`.trim()
      : claim.slice(0, own.start).replace(/,? (?:until|till) (?:the )?$/, ''),
  })
  return from !== null && DAY.test(from) && from < own.edtf ? `${from}/${own.edtf}` : null
}
/** `24일까지 놓여 있었다`. */
const STAYED =
  /^ ?까지 ([^,.]{0,24}(?:[어여아해려겨]|고) 있(?:었다|었음|었습니다|었던|었다고)|[^,.]{0,24}(?:이어졌|계속됐|걸렸|걸려|갇혀|방치됐|남았)[^,.]{0,4})[.]?$/

/** `had been warning since then`: has lasted, whoever judges it. */
const GOING_ON = /\b(?:has|have|had) been [a-z]+ing since then\b/

/** An order, a threat or a promise holds from the day on which it is told; anything else told then happened on another. */
const BINDS = /^(?:directive|penalty|incentive)$/
/** Whoever only looks on lays nothing down: what they report holds from no day of theirs. */
const OBSERVES = compact(
  /(?:inquiry|nations|\bun|rapporteurs?|groups?|network|institute|researchers?|experts?|analysts?|sources?|residents?|report|partners?|newspaper|radio|\bnk|ilbo)\b/,
)
/** `In June a spokesman told reporters that …`: the day is that of the telling. */
const isOfTelling = ({ voice, outerWords }: Draft, { edtf, start, end }: Dating): boolean =>
  voice.label !== 'outlet' && voice.told === edtf && /^(?!.*\d{4}-\d\d).*[\dA-Z]/.test(outerWords.slice(start, end))

/** `5월 들어 초소를 늘렸다`, `이달 들어 열 명을 돌려보낸 것으로 전해졌다`: done once within the month. */
const isDoneSince = ({ edtf }: Dating, { claim, kind }: Subject): boolean =>
  edtf !== null &&
  edtf.endsWith('/..') &&
  kind !== 'assessment' &&
  /(?:월|달|해|년|(?<![가-힣])올) ?들어(?:서는?|선)? /.test(claim) &&
  courseOf(claim.replace(/[들줄높붙먹죽속]인(?= (?:것|걸)으?로)/, '한')) === 'done'

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

/** The denied day tells the month, if an earlier note gave that day in full. */
const daySwapped = (calendar: Calendar, claim: string, frame: Frame): Frame | null => {
  const hit = /(\d{1,2})일(?:이|가)? ?아니(?:라|고)/.exec(claim)
  if (!hit) return null
  const day = hit[1]!.padStart(2, '0')
  const known = calendar.known.findLast(({ edtf }) => edtf.slice(8, 10) === day)
  return known ? { ...frame, near: known.edtf } : null
}
