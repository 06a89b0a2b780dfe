import { type Calendar, DAY, type Remembered } from '../known.js'
import type { Draft } from '../voice.js'
import { ADNOMINAL_PAST } from './tense.js'
import { compact } from '../pattern.js'

/** A day, one that is only about right, or days that follow each other. */
const ONE_DAY = /^\d{4}-\d{2}-\d{2}(?:~|\/\d{4}-\d{2}-\d{2})?$/
export const isOneDay = (edtf: string): boolean => ONE_DAY.test(edtf)

const FOLK =
  '사람|이|이들|자|자들|여성|남성|남자|여자|노인|청년|군인|병사|주민|학생|노동자|가족|일가족|아이|아이들|부부|간부|대원|시신|주검|물건|짐|배|차'
const COUNTED = '한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|\\d+'
/** Some of those told of, or all of them: 그중, 이들, 나머지, 둘은, 끌려 나온 여섯 명 가운데, 숨진 이는. */
const OF_THEM = compact(
  [
    '^(?:그|이|개)(?:중|(?: ?가운데| ?중)) ',
    '^(?:이|그)들(?:은|는|이|가|의|도|에게| 가운데| 중| 모두) ',
    '^(?:하나|둘|셋|넷|다섯|여섯)(?:은|는|이|가| 가운데| 중) |^나머지',
    `^(?:${COUNTED}) (?:사람|명)(?:은|는| 모두| 다| 가운데| 중) `,
    `^(?:[가-힣]+ ){0,2}?[가-힣]*[${ADNOMINAL_PAST}] (?:(?:${COUNTED}) (?:사람|명)(?:은|는| 가운데| 중| 모두)|(?:${FOLK})(?:들)?(?:은|는|의| 가운데(?:는|에는)?| 중(?:에는?)?| 모두)) `,
  ].join('|'),
)
/** `그 자리에서`, `그 앞에서`, `그 안에`: where it happened. */
const THERE =
  /(?<![가-힣])(?:그|이) (?:자리|앞|곁|옆|안|현장|속|길)(?:에서|에서는|에|에는) |(?<![가-힣])현장에서(?:는)? /
/** `이 강연에서는`, `그 물건은`, `그게 마지막 통화였다`. */
const THAT =
  /^(?:이|그) (?!매체|방송|신문|소식통|관계자|주민|간부|당국자|협력자|여성|남성|상인|단체|뿐|밖|만큼|정도|때|날|동안|사이|이후|전|뒤|중|가운데|같은|일대|지역|마을|도시|나라|기간)[가-힣]{1,6}(?:에서|에서는|에는|은|는|의|도) |^(?:그게|그것이|이게|그건) .*였/
/** One thing upon the other. */
const AT_ONCE =
  /(?<![가-힣])(?:곧장|곧바로|즉시|그길로|그러자|그제야|그제서야|뒤이어|잇달아 곧|순식간에|그 즉시|잠시 (?:뒤|후)|얼마 (?:뒤|안 돼))(?:에)? /
/** A part of the day, or an hour, of a day told before. */
const HOUR = compact(
  /(?<![가-힣])(?:새벽|아침|점심때|점심|낮|대낮|오전|오후|저녁|밤|한밤중|자정|정오)(?:까지|에|에는|엔|께|쯤|무렵|늦게|녘|나절| [가-힣]{1,4} 때)?,? |(?<![가-힣])(?:밤새|밤사이|하룻밤 새|날이 (?:밝|새|저물)[가-힣]*|해가 (?:지|뜨)[가-힣]*) |(?<![\d가-힣])\d{1,2}시(?: ?\d{1,2}분| ?반)?(?:쯤|께|경|에|부터|까지|가)? /,
)
const HOURS_LONG = /(?:시간|\d분|반나절|한나절|온종일|하루 종일|하룻밤)(?: 남짓|쯤| 넘게| 동안| 가까이| 내내| 만에)? /

/** What puts a deed into the scene told before. */
export const isOfScene = (claim: string): boolean => OF_THEM.test(claim) || THERE.test(claim) || THAT.test(claim)
/** `이 자리에서 … 20일까지 내라고 했다`. */
export const isThere = (claim: string): boolean => THERE.test(claim)
export const isOfThem = (claim: string): boolean => OF_THEM.test(claim)
export const isAtOnce = (claim: string): boolean => AT_ONCE.test(claim) || HOURS_LONG.test(claim.slice(0, 30))
export const hasHour = (claim: string): boolean => HOUR.test(claim) && !/(?:밤|낮|날)이면|마다 |밤낮/.test(claim)

/** `재판이 끝난 뒤 서약서를 받았다`: after it, and nobody says how long; `날이 밝은 뒤` is the same day. */
const AFTERWARDS = compact(
  `^(?!.*(?:곧바로|즉시|곧장|그날))(?:[^ ]+ ){0,3}?[^ ]*(?<!날|해|동)(?:이|가) [^ ]*[${ADNOMINAL_PAST}] (?:뒤|후)(?:에|에는|에야)?,? `,
)
export const isAfterwards = (claim: string): boolean => /[뒤후]/.test(claim) && AFTERWARDS.test(claim)

/** `책임을 진 간부는 한 사람도 없었다`: that nobody was punished holds since, and was on no day. */
const UNPUNISHED = compact(
  /(?:책임(?:을|도|이)?|처벌|(?<![가-힣])벌(?:을|은|도|이)?|문책|해임|철직|징계|강등|사과|재판에|물러난|쫓겨난)[가-힣]*(?: [가-힣\d]+){0,4} ?(?:없(?:었|다|음)|[가-힣]지(?:는|도)? (?:않|못)|안 [가-힣]{1,4}(?:다|음))[가-힣 ]{0,10}[.]?$/,
)
/** `북한은 끝내 대답하지 않았다`: that no answer came holds since. */
const UNANSWERED = compact(
  /^(?:(?:그러나|하지만|다만|반면) )?(?:북한|북측|북|중국|당국|외무성|대표부)(?: [가-힣]{2,4})?(?:은|는|이|도) (?:[^,.]{0,24} )?(?:대답|답|응답|회신|반응|대꾸|응)[가-힣]*(?: [가-힣]+)? ?(?:없|[가-힣]지 않)[가-힣 ]{0,8}[.]?$/,
)
/** `총살도 있었다는데 확인 안 됨`: another thing that is said to have been, as against what is not known of the one told. */
const SAID_TO_BE = /[다라]는데[^.]{0,6} 확인(?:은|이)? ?(?:안|못|되지)/
export const isOfNoDay = (claim: string): boolean =>
  (/책임|벌|문책|해임|철직|징계|강등|사과|재판에|물러난|쫓겨난/.test(claim) && UNPUNISHED.test(claim)) ||
  UNANSWERED.test(claim) ||
  SAID_TO_BE.test(claim)

/** What is done at an occasion, and the occasion. */
const OCCASIONS: readonly (readonly [RegExp, RegExp])[] = [
  [/투표(?:에|율|소|함)|개표|찬성 ?\d|반대표|득표|선거자/, /선거|투표/],
  [/재판(?:에서|장에|정에|이 끝나자)|공판에서|재판관은|판사는|방청석/, /재판|공판/],
  [/입학식|개학식|졸업식|개학 ?모임/, /학년도|개학|입학|졸업/],
  [/강연(?:에서|이 끝나자|장에)|강사는|강연자[는가]/, /강연/],
]
/** `투표에 99%가 참가했다`: done at what one of the last things told was, whoever tells it. */
export const atOccasion = (calendar: Calendar, draft: Draft, claim: string): string | null => {
  const of = OCCASIONS.find(([done]) => done.test(claim))?.[1]
  if (of === undefined) return null
  const known = calendar.known.findLast(
    ({ edtf, claim: told, paragraph }) => DAY.test(edtf) && draft.paragraph - paragraph <= 8 && of.test(told),
  )
  return known?.edtf ?? null
}

/** `쏘기 전에 서라는 소리 한번 치지 않았다`, `친척 집에 가던 길이었다`: what did not come first, and what they were about. */
const WARNING = compact(
  /(?:경고|소리|고함|신호|말|외침|공포탄|총성)(?:은|는|도|조차)? ?(?:한번|한 번도|한마디도?|조차|전혀)? ?(?:[가-힣]+지 않았|하지 않았|없었|안 했)(?:다|습니다|어요|고|답니다|대요)[.]?$/,
)
const ON_THE_WAY = compact(
  /던 (?:길|참|중|차|도중)(?:이었|에 당했|에 변을)[^.]{0,8}[.]?$|(?:하|캐|사|팔|얻으|찾으|만나|주우|긷|나르)러 (?:[가-힣]+ )?(?:올라갔|나갔|내려갔|갔|나왔|나섰)(?:다|던|을 뿐)[가-힣]{0,4}[.]?$|숨이 (?:붙어|남아) 있었[^.]{0,3}[.]?$/,
)
/** A circumstance of what was done just before. */
export const isOfTheDeed = (claim: string): boolean =>
  (WARNING.test(claim) && !/지금까지|아직|평소|예전|원래/.test(claim)) || ON_THE_WAY.test(claim)

const FOLLOWS = /^[이가은는의에장을를][가-힣]*$/
/** Its subject is that of what was told last, or something else named there. */
export const goesOnAbout = (last: Remembered, claim: string): boolean => {
  const subject = /([가-힣]{2,})(?:은|는|이|가) /.exec(last.claim)?.[1]
  if (subject === undefined || subject.length > 5) return false
  const topic = /^([가-힣]{2,4})(?:은|는) /.exec(claim)?.[1]
  return (
    (topic !== undefined && subject.endsWith(topic)) ||
    claim
      .split(' ')
      .slice(0, -1)
      .some((word) => word.startsWith(subject) && FOLLOWS.test(word.slice(subject.length)))
  )
}

/** `얼음이 낀 발판을 쓴 것이 화근이라는 것이다`: why it happened. */
const CAUSE =
  /(?:것|게|점|일|탓|때문)(?:이|은)? ?(?:화근|원인|까닭|이유|발단|불씨|탓|때문)?(?:이라|이었|이다|일 것|인 것)[^.]{0,12}[.]?$/
const WHY = /화근|원인|까닭|이유|발단|불씨|탓|때문/
export const isCause = (claim: string): boolean => CAUSE.test(claim) && WHY.test(claim.slice(-24))
