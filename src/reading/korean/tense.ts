import { compact } from '../pattern.js'
const FIRST = 0xac00
const SSANG_SIOT = 20
const NIEUN = 4
const MIEUM = 16
const BIEUP_FINAL = 17

/** Syllables of Hangul that end in the given final consonant, as the inside of a character class. */
const endingIn = (final: number, except: string): string => {
  let found = ''
  for (let lead = 0; lead < 399; lead++) {
    const syllable = String.fromCharCode(FIRST + lead * 28 + final)
    if (!except.includes(syllable)) found += syllable
  }
  return found
}

/** The syllable of a past tense: any that closes in ㅆ, except those of being there and of intent. */
export const PAST = endingIn(SSANG_SIOT, '있겠')
/** Syllables that close in ㄴ, ㄹ and ㅂ: 간다, 갈 것, 갑니다. */
export const NIEUN_END = endingIn(NIEUN, '')
export const RIEUL = endingIn(8, '')
export const BIEUP = endingIn(BIEUP_FINAL, '')
/** An open syllable, as before 라 in what is bidden: 가라, 끄라, 심으라; not that of the copula. */
export const OPEN = endingIn(0, '이니더거')
/** The syllable before a noun that tells what is over: 숨진, 내린, 먹은. */
export const ADNOMINAL_PAST = `${endingIn(NIEUN, '는인런')}은`
/** `늘어날 것으로`: what is yet to come. */
export const TO_COME = compact(`[${endingIn(8, '')}] (?:것|거)(?:으로|이|라|$)`)

/** `늘어날 것이다`, `버티기 힘들 것`, `줄일 것`: a statement of what is yet to come. */
export const FUTURE_END = compact(
  `[${endingIn(8, '')}] (?:것|거)(?:이다|입니다|이라고?|임|으로|이란|이며|라고|라)?$|[${endingIn(8, '')}] (?:수도? ?있(?:다|음|을|는)?|지도 모른다?|가능성[가-힣]* ?[가-힣]*|전망[가-힣]*|예정[가-힣]*)$|겠(?:다|음|지|습니다)?$`,
)

/** A clipped note: a verb made a noun. */
export const NOMINAL_END = `[${endingIn(MIEUM, '')}]`
const NOMINAL = `[${endingIn(MIEUM, '함')}]`

const PAST_END = compact(
  `[${PAST}](?:다|고|음|습니다|어요|지요|죠|지만|으나|는데|던|단|대|냐|을 뿐|으며)?(?:는 (?:전언|소식|후문|것|말|얘기|이야기|설명|증언)(?:이다|입니다|임))?(?:고(?:들)?(?: ?(?:한다|합니다|함|했다))?| 함| 했음)?[.]?$|[${ADNOMINAL_PAST}] (?:것으로|걸로|것이라|것이었|것이다|바 있|적이 있|일이 있|사실이|일(?:이다|이라|$))[^.]{0,14}[.]?$|[${ADNOMINAL_PAST}] 것$`,
)
/** Clipped notes end in a noun made of the verb: 풀림, 바뀜, 새로 침. */
const CLIPPED = compact(`${NOMINAL}[.]?$`)
const STILL =
  /(?:많|적|없|있|어려|쉽|심하|비싸|싸|좋|나쁘|같|아니|못|않|낮|높|힘|드|크|작|길|짧|부족|남|이|모르|한산|조용|빈번|잦|뜸|흔|드물)(?:음|ㅁ)|(?:없|있|많|적|낮|높|좋|같|작)음|어려움|비쌈|심함|나쁨|아님|못함|안 함|모름|힘듦|큼|부족함|잦음|드묾|뜸함|임[.]?$/
const STATIVE_PAST = compact(
  /(?<!(?:일|사고|회의|통화|모임|총성|재판|강연|행사|사건|발표|지시|포치|경고|충돌|시도|검열|변화|폭발|화재|싸움|총격|총소리|연락|방문|전화|적)(?:이|가|도) ?)(?:이|가|도) 있었(?:다|음|습니다)$|원에 (?:팔|거래|사고|나갔|넘겨)[가-힣]*$|(?:많|적|어려웠|어려웟|힘들|심했|심하|좋았|나빴|비쌌|드물|흔했|잦았|낮았|높았|컸|작았|같았|부족했|다양했|풍부했|뚜렷했|활발했|한산했|조용했|심각했|단순했|비슷했|평범했|열악했|초라했|엄격했|느슨했|삼엄했|가능했|불가능했|허용됐|금지됐|일쑤였|예사였|보통이|다반사였|편이|정도였|상태였|상황이)[가-힣]{0,6}[.]?$|이었[가-힣]+[.]?$|아니었[가-힣]+[.]?$|[가-힣] 수(?:도|는|가)? ?(?:있|없)었[가-힣]+[.]?$|곤 했[가-힣]+[.]?$|[았었]었[가-힣]+[.]?$/,
)
const COURSE = compact(
  /(?:고|아|어|여|해|돼|져|혀|려|와|워|겨|펴) ?있(?:다|습|음|고|는|으|지|었)[가-힣]*[.]?$|(?<![을를] )(?:늘|줄|떨어지|오르|내리|심해|잦아|나빠|좋아|강화|완화|확대|축소|급증|급감|악화|어려워|비싸|까다로워|삼엄해|느슨해|뜸해|얼어붙|치솟|불어나|많아|적어|커|작아|높아|낮아|길어|짧아|약해|힘들어|달라|불가능해)[가-힣]{0,3}(?:졌|었|랐|렸|됐|했|았|지고 있|고 있)[가-힣]*[.]?$|(?:값|가격|환율|시세|물가|수|양|량|액|률|율|비율|단속|비용|요금)(?:이|가|은|는|도) (?:[^ ]+ ){0,5}(?:올랐|내렸|뛰었|떨어졌|넘었|넘겼|달했|이르렀|폭등했|폭락했|급등했|급락했|반토막)[가-힣]*$|(?:원|달러|위안|톤|㎏|%|퍼센트|배)(?:을|를|이|가|에|으로|로)? ?(?:넘음|넘는|넘긴|넘었|넘겼|달했|달한|이른|이르렀|뛰었|뛰|육박)[가-힣]*$/,
)

/** Words that make even a past tense a practice or a state that lasted. */
const HABIT =
  /지금까지|예전|그동안|과거에는|종전|원래|웬만해|보통|대개|항상|늘 |까지만 해도|현재까지|아직|(?:날|밤|해|달|때|주|주일|철)마다 |한 번도|구경도|하루도|현재 |부터(?:는|도)? (?:\S+ )*(?:안|못) \S+$|매일|매번|평소|줄곧|수시로|때때로|거의 없|여전|형편|실정|[않없인많적]?(?:않은|없는|많은|적은|인|는) (?:것으로|상태|상황)/

const ADNOMINAL_STATE =
  /(?:많은|적은|없는|높은|낮은|큰|작은|드문|심한|비싼|싼|좋은|나쁜|어려운|힘든|부족한|같은|가까운|먼|짧은|긴|강한|약한|흔한|가능한|불가능한|아닌|인|는)$/
const ADNOMINAL = compact(`[${ADNOMINAL_PAST}]$`)

/** The tense of the closing predicate: something over and done, a state or practice, or neither shown. */
export const courseOf = (claim: string): 'done' | 'state' | null => {
  const end = claim
    .trim()
    .replace(/["'”’]+$/, '')
    .slice(-30)
  if (ADNOMINAL_STATE.test(end)) return 'state'
  if (/(?:드물|적|많|쉽|어렵|크|높|낮|같|좋|멀|심상치|만만치)지 않은$/.test(end)) return 'state'
  if (ADNOMINAL.test(end)) return HABIT.test(claim) ? 'state' : 'done'
  if (HABIT.test(claim) || COURSE.test(end) || STATIVE_PAST.test(end)) return 'state'
  if (PAST_END.test(end)) return 'done'
  if (STILL.test(end)) return 'state'
  if (CLIPPED.test(end)) return 'done'
  return /(?:다|다고|는다|한다|된다|ㄴ다|요|죠|라|래|대|함)(?: 함|고 함)?[.]?$/.test(end) ? 'state' : null
}
