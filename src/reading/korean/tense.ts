const FIRST = 0xac00
const SSANG_SIOT = 20
const NIEUN = 4
const MIEUM = 16

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
const ADNOMINAL_PAST = `[${endingIn(NIEUN, '는인런')}은]`
/** `늘어날 것으로`: what is yet to come. */
export const TO_COME = new RegExp(`[${endingIn(8, '')}] (?:것|거)(?:으로|이|라|$)`)

/** A clipped note: a verb made a noun. */
export const NOMINAL_END = `[${endingIn(MIEUM, '')}]`
const NOMINAL = `[${endingIn(MIEUM, '함')}]`

const PAST_END = new RegExp(
  `[${PAST}](?:다|고|음|습니다|어요|지요|죠|지만|으나|는데|던|단|대|냐|을 뿐|으며)?(?:는 (?:전언|소식|후문|것|말|얘기|이야기|설명|증언)(?:이다|입니다|임))?(?:고(?:들)?(?: ?(?:한다|합니다|함|했다))?| 함| 했음)?[.]?$|${ADNOMINAL_PAST} (?:것으로|걸로|것이라|것이었|것이다|바 있|적이 있|일이 있|사실이|일(?:이다|이라|$))[^.]{0,14}[.]?$|${ADNOMINAL_PAST} 것$`,
)
/** Clipped notes end in a noun made of the verb: 풀림, 바뀜, 새로 침. */
const CLIPPED = new RegExp(`${NOMINAL}[.]?$`)
const STILL =
  /(?:많|적|없|있|어려|쉽|심하|비싸|싸|좋|나쁘|같|아니|못|않|낮|높|힘|드|크|작|길|짧|부족|남|이|모르|한산|조용|빈번|잦|뜸|흔|드물)(?:음|ㅁ)|(?:없|있|많|적|낮|높|좋|같|작)음|어려움|비쌈|심함|나쁨|아님|못함|안 함|모름|힘듦|큼|부족함|잦음|드묾|뜸함|임[.]?$/
const STATIVE_PAST =
  /(?:많|적|없|어려웠|어려웟|힘들|심했|심하|좋았|나빴|비쌌|드물|흔했|잦았|낮았|높았|컸|작았|같았|부족했|가능했|불가능했|허용됐|금지됐|일쑤였|예사였|보통이|다반사였|편이|정도였|상태였|상황이)[가-힣]{0,6}[.]?$|[을ㄹ] 수(?:도|는|가)? ?(?:있|없)었[가-힣]+[.]?$|곤 했[가-힣]+[.]?$|[았었]었[가-힣]+[.]?$/
const COURSE =
  /(?:고|아|어|여|해|돼|져|혀|려|와|워|겨|펴) ?있(?:다|습|음|고|는|으|지|었)[가-힣]*[.]?$|(?:늘|줄|올|떨어지|오르|내리|심해|잦아|나빠|좋아|강화|완화|확대|축소|급증|급감|악화|어려워|비싸|까다로워|삼엄해|느슨해|뜸해|얼어붙)[가-힣]{0,3}(?:졌|었|랐|렸|됐|했|지고 있|고 있)[가-힣]*[.]?$/

/** Words that make even a past tense a practice or a state that lasted. */
const HABIT =
  /지금까지|예전|종전|원래|웬만해|보통|대개|항상|늘 |까지만 해도|현재까지|아직|[가-힣]마다 |매일|매번|평소|줄곧|수시로|때때로|거의 없|여전|형편|실정|[않없인많적]?(?:않은|없는|많은|적은|인|는) (?:것으로|상태|상황)/

/** The tense of the closing predicate: something over and done, a state or practice, or neither shown. */
export const courseOf = (claim: string): 'done' | 'state' | null => {
  const end = claim
    .trim()
    .replace(/["'”’]+$/, '')
    .slice(-30)
  if (HABIT.test(claim) || COURSE.test(end) || STATIVE_PAST.test(end)) return 'state'
  if (PAST_END.test(end)) return 'done'
  if (STILL.test(end)) return 'state'
  if (CLIPPED.test(end)) return 'done'
  return /(?:다|다고|는다|한다|된다|ㄴ다|요|죠|라|래|대|함)(?: 함|고 함)?[.]?$/.test(end) ? 'state' : null
}
