import { compact } from '../pattern.js'

type Introduced = { readonly labels: readonly string[]; readonly tellingWords: string }

/** `본지와 18일 통화한 단둥의 한 무역업자`, `회견에 나온 한 탈북민`: how and when they came to speak is no part of the name. */
export const broughtIn = <Told extends Introduced>(telling: Told | null): Told | null => {
  const label = telling?.labels[0] ?? ''
  const met = MET.exec(label)
  if (telling !== null && met) {
    const day = met[1] ?? met[2] ?? ''
    const words = telling.tellingWords
    return {
      ...telling,
      labels: [met[3]!, ...telling.labels.slice(1)],
      tellingWords: day === '' || /\d일/.test(words) ? words : day,
    }
  }
  const present = PRESENT.exec(label)
  if (telling === null || present === null) return telling
  const words = telling.tellingWords
  return {
    ...telling,
    labels: [present[1]!, ...telling.labels.slice(1)],
    tellingWords: /\d일/.test(words) ? words : '이날',
  }
}
const MEETING_DAY = '((?:지난달 |지난 |이달 )?(?:\\d{1,2}월 )?\\d{1,2}일|어제|오늘|그제) '
const MET = compact(
  `^(?:${MEETING_DAY})?(?:본지|본보|본 ?방송|취재진|취재팀|기자|[^\\s]+(?:NK|방송|일보|통신|프레스|라디오|신문))(?:와|과|이|가|의)? (?:${MEETING_DAY})?(?:[^ ]+ ){0,2}?(?:통화한|통화된|만난|인터뷰한|접촉한|닿은|연락한|면담한) (.+)$`,
)
const PRESENT = compact(
  /^(?:(?:이날 )?(?:기자)?(?:회견|간담회|토론회|행사|증언대|청문회)(?:장)?)에 (?:나온|참석한|나선|참가한|선|함께한) (.+)$/,
)

/** `강 건너 창바이의 한 상인`, `강연에 갔던 다른 주민`, `이날 나온 보고서`: a label without where and how its owner was met. */
export const withoutMeeting = (label: string): string => HOW_MET.exec(label)?.[1] ?? label
const GATHERING =
  '회의|회견|간담회|토론회|행사|증언대|청문회|강연|강연회|모임|재판|공판|장례식|결혼식|집회|총회|대회|세미나|포럼|학습|총화|기념식|시사회|발표회|공개재판'
const HOW_MET = compact(
  `^(?:(?:이날|당시|그날|최근|그) )?(?:(?:압록강 |두만강 |강 )건너 (?=[가-힣]+(?:의|에|시의?) )|[^\\s]*(?:${GATHERING})(?:에|에서|장에|장에서) (?:나온|나갔던|나간|참석한|참석했던|참가한|참가했던|다녀온|다녀왔던|갔던|갔다 온|나선|함께한|섰던|있던|있었던) |(?:[^\\s]+(?:에서|으로|로|게) |최근 |이날 ){0,2}(?:(?:연락이|전화가|전화로|취재에|인터뷰에|조사에|설문에) )?(?:만난|닿은|연결된|통화한|응한) |(?:나온|발표된|공개된|발간된|나붙은|배포된|뿌려진) (?=(?:[^\\s]+ )?[^\\s]*(?:보고서|문건|자료|성명|포고문|통지문|공문|지시문|공지문|전단|책자|백서)$)|이 [^\\s]+[을를] (?:잘 )?아는 )(.+)$`,
)
