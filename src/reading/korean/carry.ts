import { closed } from '../date/date.js'
import { CUSTOM, DURATION, FIRST_SPAN, NOBODY } from '../date/hint.js'
import { isPast } from '../date/korean.js'
import { type Calendar, DAY, type Remembered, type Subject } from '../known.js'
import type { Draft } from '../voice.js'
import {
  atOccasion,
  goesOnAbout,
  hasHour,
  isAtOnce,
  isCause,
  isOfScene,
  isOfTheDeed,
  isOfThem,
  isOneDay,
  isThere,
} from './scene.js'
import { ADNOMINAL_PAST, PAST } from './tense.js'
import { compact } from '../pattern.js'

/** `… 요구도 들어 있다`: more of what an order holds. */
const CONTENT = /(?:요구|대목|조항|내용|문구|구절|항목|단서)도 /
const ANAPHOR = /^(?:이 ?(?:지시|명령|포고문|방침|규정|조치)|같은 ?(?:지시|날))/
/** `포고문이 나온 뒤 …`: a time of its own, though no date. */
const OWN_TIME = /^.{0,24}(?:뒤|후|때|전|이후|동안)(?:에|로|부터|까지)?,? /
/** `무엇을 쐈는지 아는 사람이 없다`: in doubt is what was done on that day. */
const WHETHER_DONE = compact(`[${PAST}]는지 `)
/** `선거날`, `재판 당일`: the day of what has been told. */
const DAY_OF = /(?:^|[ '"])(?:그 |이번 )?([가-힣]{2,6}?) ?(?:날|당일)(?:에|은|에는|엔|,)? /
const FROM_THIS = /(?:^| )이번 ([가-힣]{2,6})부터(?:는)? /
/** `배급표를 끊겠다는 으름장`: what is threatened is still to come. */
const THREAT = /(?:겠|한|된|난|는)다(?:는|며|고) (?:[가-힣]+ )?(?:으름장|위협|엄포|협박|경고)/
/** `북송된 사람은 500명이 넘는다`: how many they were. */
const COUNT = /\d ?(?:여 ?)?(?:명|구|대|척|채|건|집|마리|가구|세대)/
/** `맨 앞줄에서 지켜봐야 했다`. */
const HAD_TO = /[아어여해봐와줘둬]야 했(?:다|습니다)[.]?$/
/** `죄목은 동 밀수였다`: a circumstance. */
const WAS_SO = /(?:였|이었)(?:다|습니다)[.]?$/
/** `… 지 하루 만이다`. */
const AFTER_SO_LONG = /만(?:이다|입니다|의 일이다|의 일입니다)[.]?$/
/** `미리 알린 바는 전혀 없다`: what was not done. */
const NEVER = compact(`[${ADNOMINAL_PAST}] 바(?:는|가|도)? (?:[가-힣]+ )?없(?:다|었다|습니다)[.]?$`)
/** `미리 알려 준 사람은 한 명도 없었다`. */
const NOT_ONE = /없(?:다|었다|었습니다|습니다)[.]?$/
/** What an order led to, unless it says so, has no day. */
const IN_ITS_WAKE = /^이에 따라|^그에 따라|지시에 따라|명령에 따라|그날|즉시|곧바로/
/** Punishment and reward in the wake of a deed come on a day of their own. */
const SANCTION =
  /벌(?:은|을|금)|해임|철직|강등|파면|조사를? 받지|재판에(?:까지)? 넘|처벌|표창|포상|칭호|입당|승진|책임을 (?:묻|지)/
/** `나중에`, `이와 별도로`: a time of its own, of which no day is told. */
const LATER = /(?<![가-힣])(?:나중에|훗날|뒤늦게|후에|그사이|머지않아|이와 별도로|별도로) /
/** `포치도 같이 내려왔다`: another order than the one told of. */
const ANOTHER =
  /(?:지시|포치|통지|통보|방침|명령|포고문?)(?:도|까지) (?:[가-힣]+ )?(?:같이|함께|내려|나왔|떨어|있었|뒤따|잇따|이어졌|덧붙)/

/** `명단은 미리 추렸다`: before that day. */
const BEFOREHAND = /(?<![가-힣])(?:미리|사전에|진작|일찌감치|진즉) /
/** `돈을 내면 빠질 수 있었다`, `돌려준 경우는 한 건도 없다`: what could be done, or never is. */
const AT_ANY_TIME =
  /면 .*[^ ] 수(?:도|는|가)? 있었(?:다|습니다)[.]?$|(?:경우|사례|예|일)(?:은|는|이|가) (?:단 )?(?:한 (?:건|번|차례)도|거의|전혀|아직) ?(?:[가-힣]+ )?없다[.]?$/
/** `대부분 여기서 살아온 여성들`: what people they are. */
const SORT_OF_PEOPLE =
  /(?:사람|여성|남성|여자|남자|주민|가족|군인|장사꾼|노동자|청년|학생|이|자)들(?:이다|입니다)?[.]?$/
/** `말하면 유언비어로 다스린다고 했다`: said with an order, for whenever it is broken or kept. */
const IF_KEPT = compact(
  /(?:[가-힣]면|다가는|[가-힣] 경우|[가-힣] (?:자|사람|집|세대|직장|단위)[는은에]게?는?) .*(?:다고|기로) (?:을러|으름장을 놓|못 박|못박|경고|위협)?(?:했|놓았|놨|멨)(?:다|습니다)(?:고 한다|는 것이다)?[.]?$/,
)
/** A death or a disaster, of which bodies above speak later, and what others order about it. */
const DISASTER = /숨졌|숨진|죽었|총에 맞|쓰러져|깔렸|무너|붕괴|폭발|화재|불이 나|침몰|뒤집[혀혔]|달아났|탈영/
const BODY_ABOVE =
  /^(?:[가-힣]+ ){0,2}?[가-힣]*(?:군대|부대|군의소|병원|지휘부|검열조|당위원회|[도시군]당|당국|안전부|안전국|보위부|보위국|사단|군단|여단|련대|연대|대대|정치부|공장|기업소|탄광|광산|농장|학교|지도부|위원회)(?:에서)?(?:은|는|도) /
/** `다친 사람이 있는지는`: in doubt is who was hurt on that day. */
const WHO_WAS_HURT =
  /^(?:다친|숨진|죽은|맞은|부상|사망|사상|인명 피해|희생)[가-힣]*(?: ?(?:사람|이|주민|군인))?(?:이|가|자가|자는|는)? ?(?:얼마나 |몇 )?(?:더 )?(?:있는지|있었는지|나왔는지|명인지|되는지|났는지)/
const SHOOTING = /총성|총소리|총격|폭발|화재|불이|사고|무너|붕괴|침몰|홍수|물난리/

/** The day of what the words name again, if one of the last things told was that. */
const namedAgain = (calendar: Calendar, claim: string): string | null => {
  const hit = DAY_OF.exec(claim) ?? FROM_THIS.exec(claim)
  const known = hit && calendar.known.findLast(({ edtf, claim: told }) => DAY.test(edtf) && told.includes(hit[1]!))
  return known ? `${known.edtf}${FROM_THIS.test(claim) ? '/..' : ''}` : null
}

/** `이 자리에서 …`, `모임에서는 … 지시도 있었다`: at a gathering, the one just told of or one that was told of with its day. */
const AT_GATHERING =
  /(?:^| )(?:(그|이|해당) )?[가-힣]{0,4}?(?:자리|(회의|강연|재판|공판|모임|행사|집회|대회|총회|심판))(?:에서(?:는|도)?|에선|에는|장에서(?:는|도)?) (?!.*(?:예정|겠다|할 것))/
/** `이 자리에서 …`: there and then, in whatever month. */
const isThereAndThen = (claim: string): boolean => {
  const hit = AT_GATHERING.exec(claim)
  return hit?.index === 0 && hit[1] !== undefined
}
const atGathering = (calendar: Calendar, draft: Draft, claim: string): string | null => {
  const named = AT_GATHERING.exec(claim)?.[2]
  if (named === undefined) return null
  const known = calendar.known.findLast(
    ({ edtf, claim: told, label, paragraph }) =>
      DAY.test(edtf) && told.includes(named) && label === draft.voice.label && draft.paragraph - paragraph <= 4,
  )
  return known?.edtf ?? null
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
  const gathered = isPast(claim.slice(-24)) && modality === 'asserted' ? atGathering(calendar, draft, claim) : null
  if (gathered !== null) return gathered
  const isCloseBy = draft.paragraph - last.paragraph <= 1 && last.label === draft.voice.label
  if (isCloseBy && isOneDay(last.edtf) && last.kind === 'event' && !last.isTalk && isOfTheDeed(claim)) return last.edtf
  if (CUSTOM.test(claim) || THREAT.test(claim) || LATER.test(claim) || ANOTHER.test(claim)) return null
  if (AT_ANY_TIME.test(claim) || SORT_OF_PEOPLE.test(claim) || (BEFOREHAND.test(claim) && !NOT_ONE.test(claim)))
    return null
  if (last.kind === 'directive' && IF_KEPT.test(claim)) return null
  const wasDone = (isPast(claim.slice(-24)) && !/게 생겼/.test(claim)) || NEVER.test(claim)
  const occasion = wasDone && modality === 'asserted' ? atOccasion(calendar, draft, claim) : null
  if (occasion !== null) return occasion
  if (last.isTalk && last.kind !== 'assessment' && modality === 'asserted') return null
  if (!DAY.test(last.edtf) && NOBODY.test(claim)) return null
  if (/^첫날(?:부터|에|은) /.test(claim) && DAY.test(last.edtf)) return last.edtf
  if (FIRST_SPAN.test(claim)) return null
  const { label } = draft.voice
  const sameVoice = last.label === label
  const isOutlet = label === 'outlet'
  const gap = draft.paragraph - last.paragraph
  const isNear = gap === 0 && (sameVoice || label === 'outlet') && last.kind === 'event'
  if (isNear && modality === 'unclear' && isOneDay(last.edtf) && SHOOTING.test(last.claim) && WHO_WAS_HURT.test(claim))
    return last.edtf
  if (gap <= 1 && (sameVoice || label === 'outlet') && wasDone && isThereAndThen(claim)) return closed(last.edtf)
  const isOneBreath = last.sentence === draft.sentence.start
  if (AFTER_SO_LONG.test(claim) && gap === 0) return closed(last.edtf)
  if (sameVoice && isOneBreath && modality === 'unclear') return WHETHER_DONE.test(claim) ? closed(last.edtf) : null
  if (sameVoice && !isOutlet && gap <= 1 && CONTENT.test(claim) && !isOneBreath && isBidden(last.kind, kind))
    return closed(last.edtf)
  if (sameVoice && !isOutlet && gap <= 1 && DURATION.test(claim)) return closed(last.edtf).slice(0, 7)
  const isDeed = wasDone && modality === 'asserted' && (/event|penalty|condition/.test(kind) || HAD_TO.test(claim))
  if (isOneBreath && last.kind === 'directive' && kind === 'event' && isDeed && !IN_ITS_WAKE.test(claim)) return null
  if (
    isOneBreath &&
    last.kind === 'event' &&
    kind === 'directive' &&
    DISASTER.test(last.claim) &&
    BODY_ABOVE.test(claim)
  )
    return null
  const isOneOfThem = isOneBreath && isOfThem(claim) && last.kind !== 'directive'
  if (isOneOfThem && isDeed && SANCTION.test(claim) && isOneDay(last.edtf) && sameVoice) return last.edtf
  if (SANCTION.test(claim) && last.kind === 'event' && !isThere(claim)) return null
  if (isOneBreath && draft.sentence.end - draft.end < 4) {
    if (wasDone && kind !== 'assessment' && modality !== 'possible' && !OWN_TIME.test(claim))
      return last.edtf.endsWith('/..') && draft.quoted ? last.edtf : closed(last.edtf)
  }
  const isTold = wasDone || COUNT.test(claim)
  if (isOneBreath && sameVoice && modality === 'asserted' && !last.edtf.includes('..') && isTold && isOfScene(claim))
    return last.edtf
  if (isDeed && draft.continued && sameVoice && gap <= 1 && isOneDay(last.edtf)) return last.edtf
  const isNextTo = gap === 0 && (sameVoice || (last.label === 'outlet' && last.kind === 'event'))
  if (isDeed && (sameVoice || isNextTo) && gap <= 1 && isOneDay(last.edtf) && hasHour(claim)) return last.edtf
  if (isDeed && isNextTo && isOneDay(last.edtf) && isAtOnce(claim)) return last.edtf
  if (isDeed && isSameScene(last, draft, claim)) return closed(last.edtf)
  if (gap > 0) return null
  if (sameVoice && kind === 'directive' && wasDone && isThere(claim)) return closed(last.edtf)
  if (sameVoice && !isOutlet && isOneDay(last.edtf) && last.kind === 'event' && isCause(claim)) return last.edtf
  if (ANAPHOR.test(claim)) return closed(last.edtf)
  if (!sameVoice || isOutlet || modality === 'unclear' || modality === 'possible') return null
  if (isOneBreath && kind === 'directive') return last.edtf
  if (isOneBreath && /[다라자]는 (?:내용|골자|취지|방침|지시)(?:이다)?$/.test(claim)) return closed(last.edtf)
  if (isOneBreath && /[가-힣]기 때문/.test(claim)) return closed(last.edtf)
  if (NEVER.test(claim) && isOneDay(last.edtf)) return last.edtf
  const goesOn = kind === 'event' ? isOneBreath || wasDone : kind === 'condition' && isOneBreath && wasDone
  const wasSo = isOneBreath && (last.kind === 'event' || last.kind === 'penalty') && WAS_SO.test(claim)
  return goesOn ||
    wasSo ||
    (isDeed && HAD_TO.test(claim)) ||
    (kind === 'directive' && /지시|명령|포고|방침/.test(claim))
    ? isOneBreath
      ? last.edtf
      : closed(last.edtf)
    : null
}

const isBidden = (before: string, kind: string): boolean =>
  kind === 'directive' || before === 'directive' || before === 'penalty' || before === 'incentive'

/** What the scene of a day goes on with: the same thing as subject, or somebody of those in it. */
const isSameScene = (last: Remembered, draft: Draft, claim: string): boolean => {
  if (draft.paragraph - last.paragraph > 2 || !isOneDay(last.edtf)) return false
  if (draft.voice.label !== last.label && draft.voice.label !== 'outlet') return false
  return isOfThem(claim) || /그 자리에서/.test(claim) || goesOnAbout(last, claim)
}
