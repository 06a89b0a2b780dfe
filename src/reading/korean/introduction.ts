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
