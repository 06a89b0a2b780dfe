import { firstDay } from '../date/date.js'
import { type Calendar, DAY, type Remembered } from '../known.js'
import type { Draft } from '../voice.js'
import { compact } from '../pattern.js'

const THAT_DAY = /(?<![가-힣])(?:그 ?날|같은 ?(?:날|시각)|이날|당일)(?! ?(?:부터|로부터|로))/
/** `갇혀 조사를 받고 있다`: what has gone on since is no scene to come back to. */
const LASTS = compact(/(?:고|[아어여해돼져겨혀려]) 있(?:다|습니다|음|는|으며|고|지만|으나)[^.]{0,14}[.]?$/)
/** `시신은 그날 저녁까지 …`: of the day on which somebody died. */
const BODY = /시신|주검|시체|숨진|죽은|총에 맞은/
const DEATH = /숨[졌진지]|죽|사망|목숨|총에 맞|쏴|쐈|쏜|총살|처형|익사/

/** What the words name, without what stands behind a noun; not the people everything is about. */
const namesIn = (claim: string): readonly string[] =>
  claim
    .split(/[^가-힣]+/)
    .map((word) => word.replace(/(?:에서|에게|으로|까지|부터|이|가|은|는|을|를|에|의|도|로|과|와)$/, ''))
    .filter((word) => word.length > 1 && !/^(?:그날|같은|이날|당일|북한|당국|주민|군인|사람|소식|정부)/.test(word))
    .slice(0, 4)

/** What `that day` and what is counted go back to: not what was the day before the scene, nor what has only gone on since. */
export const backTo = (calendar: Calendar, draft: Draft, claim: string): Remembered | null => {
  const last = calendar.known.at(-1) ?? null
  if (calendar.language !== 'ko' || last === null) return last
  const near = (isIt: (known: Remembered) => boolean, reach: number): Remembered | undefined =>
    calendar.known.findLast(
      (known) => known !== last && known.paragraph >= draft.paragraph - reach && DAY.test(known.edtf) && isIt(known),
    )
  if (THAT_DAY.test(claim)) {
    const isTold = (known: Remembered): boolean => known.kind !== 'assessment' && !known.isTalk
    const isOwnMonth =
      !/(?<![가-힣])이날/.test(claim) && last.paragraph === draft.paragraph && last.label === draft.voice.label
    if (firstDay(last.edtf) === null && !isOwnMonth) {
      const names = namesIn(claim)
      const isNamed = (known: Remembered): boolean => isTold(known) && names.some((name) => known.claim.includes(name))
      return near(isNamed, 4) ?? near(isTold, 2) ?? last
    }
    if (last.edtf.endsWith('/..') && LASTS.test(last.claim) && !/(?<![가-힣])이날/.test(claim))
      return near((known) => isTold(known) && known.edtf < last.edtf.slice(0, 10), 2) ?? last
    if (last.kind === 'directive' && BODY.test(claim))
      return near((known) => isTold(known) && DEATH.test(known.claim), 4) ?? last
  }
  if (!last.derived || !DAY.test(last.edtf)) return last
  const main = near(({ label, derived }) => label === last.label && !derived, 1)
  return main !== undefined && main.edtf > last.edtf ? main : last
}
