import { ADNOMINAL_PAST } from '../korean/tense.js'
import { dayOf, daysAfter, isoDay, isoMonth, monthsAfter, weekday } from './calendar.js'
import { closed, type Dating, firstDay } from './date.js'
import { lastDayOf, MONTHCOUNT, WEEKDAYS } from './resolve.js'
import { compact } from '../pattern.js'

/** How many days a Korean word for days says. */
export const KOREAN_DAYS: Readonly<Record<string, number>> = {
  하루: 1,
  이틀: 2,
  사흘: 3,
  나흘: 4,
  닷새: 5,
  엿새: 6,
  이레: 7,
  여드레: 8,
  아흐레: 9,
  열흘: 10,
  보름: 15,
  스무날: 20,
}
/** The days at the head of a month, the first first. */
export const KOREAN_FIRST_DAYS: readonly string[] = [
  '초하루',
  '초이틀',
  '초사흘',
  '초나흘',
  '초닷새',
  '초엿새',
  '초이레',
  '초여드레',
  '초아흐레',
  '초열흘',
]
/** A number of days in words or figures. */
export const DAYCOUNT = `(${Object.keys(KOREAN_DAYS).join('|')}|\\d{1,3}일)`
const MONTHS_LONG = compact(
  /^ ?(?:부터|이후) ?(?:꼬박 |무려 )?(두|석|세|넉|네|다섯|여섯|\d{1,2}) ?(?:달|개월) ?(?:간|동안|내내)/,
)
const DAYS_LONG = compact(
  `^ ?(?:부터|이후)? ?${DAYCOUNT} ?(?:간|동안)|^ ?부터 (이틀|사흘|나흘|닷새|엿새|이레|여드레|아흐레|열흘|보름)(?= (?!전|뒤|후|만|넘|이상|가까이|가량|남짓|째))`,
)
/** `17일까지 나흘 동안`. */
const DAYS_UP_TO = compact(`^ ?까지 ?(?:꼬박 |무려 )?${DAYCOUNT} ?(?:간|동안|내내)`)

export const dayCount = (printed: string): number => KOREAN_DAYS[printed] ?? Number.parseInt(printed, 10)

/** `22일 국경을 닫은 뒤로`, `4월 초에 전기가 끊긴 뒤 … 멈춰 있다`. */
const SINCE_DEED = compact(
  `^(?:[^,.\\d]|\\d+년제){1,24}?[${ADNOMINAL_PAST}] (?:뒤로|이래로?|이후로|이후부터|뒤부터|뒤(?:에도)? (?=.*(?:[아어여해돼져겨혀고] 있|줄곧|계속|넘게|(?:오히려|점점|갈수록|부쩍|더욱|훨씬|더) [가-힣 ]{0,6}[졌늘줄뛰올커])))|^(?: ?당| [가-힣]{2,8}){1,3} (?:뒤로|이래로?|이후로|이후부터|뒤부터|이후(?= (?!처음|첫)))`,
)
/** `추석이 지나면`: from then on. */
const ONCE_OVER = compact(
  /^ ?(?:\([^)]*\))?(?:이|가|만|을|를)? ?(?:지나면|넘기면|쇠고 나면|지나고 나면|지나고부터는?|지나서부터는?|넘기고부터는?)(?= )/,
)
/** `이달 말까지 … 못하게 했다`, `12월까지 자수한 사람은`: what held or was done up to then, from no day told. */
const UP_TO = compact(
  /^ ?까지(?:는|도|만)? (?:[^.,]{0,40}(?:못 ?하게|못 하도록|금지|닫|중단|멈추|쉰|쉬게|막)|(?:[가-힣]+ )?[가-힣]*[한친긴낸운진킨간] (?:사람|이|자|집|세대|가구|주민)(?:들)?[은는에이도])/,
)

/** `밤 9시부터 새벽 3시까지`: hours of one day. */
const HOURS_ONLY =
  /^ ?(?:\d{1,2}시(?: ?반| ?\d{1,2}분)?)?부터 (?:새벽|아침|오전|오후|저녁|밤|낮)? ?(?:\d{1,2}시(?: ?반| ?\d{1,2}분)?|자정|정오|새벽|아침|저녁|밤늦게|한밤중)까지/
const hoursOnly = ({ start, end, edtf }: Dating, text: string): boolean => {
  const hit = DAY.test(edtf ?? '') ? HOURS_ONLY.exec(text.slice(end, end + 40)) : null
  return (
    hit !== null &&
    (/시/.test(hit[0].split('부터')[0]!) || /[시침전후녁밤낮벽]\)?[^가-힣]*$/.test(text.slice(start, end)))
  )
}
/** 부터 … 까지 makes one interval; 부터, 이후 and 이래 alone leave the end open. */
export const spanned = (datings: readonly Dating[], text: string): Dating[] => {
  const out: Dating[] = []
  for (let i = 0; i < datings.length; i++) {
    const dating = datings[i]!
    const pair = pairOf(dating, datings[i + 1], text)
    if (pair !== null) {
      out.push(pair)
      i++
      continue
    }
    const isGloss = /^(?:인|이던) $/.test(text.slice(datings[i + 1]?.end, datings[i + 2]?.start))
    const whole = fromStartToEnd(dating, datings[i + (isGloss ? 2 : 1)], text)
    if (whole !== null) {
      out.push(whole)
      i += isGloss ? 2 : 1
      continue
    }
    const from =
      /^(?: ?\d{1,2}시)?(?: ?자)?(?: ?(?:초|말|중반))? ?(?:부터| [가-힣]{2,6}(?<![자생원인들민])(?:\([^)]*\))?부터(?!.{2,24}까지)| [가-힣]{2,6} 직후부터|들어(?:서는?|선)?(?=[ ,](?!.*(?:번째|차례|처음|\d ?번)))|이후(?:로|부터)?|이래(?:로|(?= \S))|부로|를 기해|을 기해)/.exec(
        text.slice(dating.end, dating.end + 60),
      )
    if (from !== null && hoursOnly(dating, text)) {
      out.push(dating)
      continue
    }
    const since = SINCE_DEED.exec(text.slice(dating.end, dating.end + 40))
    if (since !== null && from === null && dating.edtf !== null && !dating.edtf.includes('/')) {
      out.push({ ...dating, edtf: `${dating.edtf}/..` })
      continue
    }
    const rest = text.slice(dating.end, dating.end + 60)
    if (from === null && dating.edtf !== null && /^\d{4}(?:-\d\d){0,2}$/.test(dating.edtf)) {
      const upTo = DAY.test(dating.edtf) ? DAYS_UP_TO.exec(rest) : null
      if (upTo) {
        const begin = isoDay(daysAfter(dayOf(dating.edtf)!, 1 - dayCount(upTo[1]!)))
        out.push({ ...dating, end: dating.end + upTo[0].length, edtf: `${begin}/${dating.edtf}` })
        continue
      }
      if (/^ ?까지만 해도/.test(rest) || UP_TO.test(rest)) {
        out.push({ ...dating, edtf: `../${dating.edtf}` })
        continue
      }
      if (ONCE_OVER.test(rest)) {
        out.push({ ...dating, edtf: `${dating.edtf}/..` })
        continue
      }
    }
    if (dating.edtf === null || from === null || /\/(?:\.\.)?$/.test(dating.edtf)) {
      out.push(dating)
      continue
    }
    const months = /^\d{4}-\d{2}$/.test(dating.edtf) ? MONTHS_LONG.exec(text.slice(dating.end, dating.end + 24)) : null
    if (months) {
      const count = MONTHCOUNT[months[1]!] ?? Number(months[1])
      const last = monthsAfter({ ...dayOf(`${dating.edtf}-01`)! }, count - 1)
      out.push({
        ...dating,
        end: dating.end + months[0].length,
        edtf: `${dating.edtf}/${isoMonth(last.year, last.month)}`,
      })
      continue
    }
    const span = DAYS_LONG.exec(text.slice(dating.end, dating.end + 14))
    const first = firstDay(dating.edtf)
    if (span && first !== null) {
      out.push({
        ...dating,
        end: dating.end + span[0].length,
        edtf: `${isoDay(first)}/${isoDay(daysAfter(first, dayCount(span[1] ?? span[2]!) - 1))}`,
      })
      continue
    }
    const skipped = datings[i + 2] !== undefined && isGloss && datings[i + 2]!.start - dating.end <= 20 ? 1 : 0
    const next = datings[i + 1 + skipped]
    const until =
      next &&
      next.edtf !== null &&
      (skipped > 0 || next.start - dating.end <= 5) &&
      UNTIL.exec(text.slice(next.end, next.end + 8))
    const begin = closed(dating.edtf).split('/')[0]!
    const last = until
      ? closed(laterThan(dating.edtf, next.edtf!, text.slice(next.start, next.end)))
          .split('/')
          .at(-1)!
      : ''
    const end = /^\d{4}$/.test(begin) && /[초말]$/.test(text.slice(next?.start, next?.end)) ? last.slice(0, 4) : last
    if (until && !isBefore(end, begin)) {
      out.push({ ...dating, end: next.end + until[0].length, edtf: `${begin}/${end}` })
      i += 1 + skipped
      continue
    }
    if (/(?:기해|부로)$/.test(from[0]) && ENDED.test(rest)) {
      out.push(dating)
      continue
    }
    out.push({ ...dating, end: dating.end + from[0].length, edtf: `${dating.edtf.replace(/\/.*$/, '')}/..` })
  }
  return out
}

/** `30일 0시를 기해 봉쇄가 풀렸다`. */
const ENDED = /(?:풀[렸림려]|해제|종료|끝났|끝남|마감)[^,.]{0,16}[.]?$/
/** `2019년부터 2023년 초까지`. */
const UNTIL = /^(?: ?(?:초|중반|중순|하순|말))? ?(?:까지|사이)/

/** `12일에 시작됐고 18일에 끝난다`: from the one to the other. */
const fromStartToEnd = (one: Dating, other: Dating | undefined, text: string): Dating | null => {
  if (other === undefined || !DAYS_ONLY.test(one.edtf ?? '') || !DAYS_ONLY.test(other.edtf ?? '')) return null
  if (!/^(?:에|부터)? ?(?:시작|개막|막이 올|막을 올|열리기 시작)[^,.]{0,24}$/.test(text.slice(one.end, other.start)))
    return null
  if (!/^(?:에|까지)? ?(?:끝|마무리|막을 내|막이 내|폐막|종료)/.test(text.slice(other.end, other.end + 12))) return null
  const end = laterThan(one.edtf!, other.edtf!, text.slice(other.start, other.end))
  return isBefore(end, one.edtf!) ? null : { ...one, end: other.end, edtf: `${one.edtf!}/${end}` }
}
const DAYS_ONLY = /^\d{4}-\d{2}(?:-\d{2})?$/

/** `4월과 9월 사이`, `5일에서 10일까지`, `10일과 11일 이틀 동안`: from the one to the other. */
const pairOf = (one: Dating, other: Dating | undefined, text: string): Dating | null => {
  if (other === undefined || one.edtf === null || other.edtf === null) return null
  if (!/^(?:과|와|에서|하고|랑|이랑) ?$/.test(text.slice(one.end, other.start))) return null
  const rest = text.slice(other.end, other.end + 10)
  const tail =
    /^ ?(?:사이|까지|(?:이틀|사흘|양일|두 달|두 해|석 달)(?: ?간| ?동안)?)/.exec(rest) ??
    (areNextTo(one.edtf, laterThan(one.edtf, other.edtf, text.slice(other.start, other.end)))
      ? /^(?:에 걸쳐|에)?/.exec(rest)
      : null)
  if (tail === null) return null
  const begin = closed(one.edtf).split('/')[0]!
  const end = closed(laterThan(one.edtf, other.edtf, text.slice(other.start, other.end)))
    .split('/')
    .at(-1)!
  return isBefore(end, begin) ? null : { ...one, end: other.end + tail[0].length, edtf: `${begin}/${end}` }
}

/** `2016년과 2017년에`, `10월과 11월에`: one year or month, and the next. */
const DAY = /^\d{4}-\d{2}-\d{2}$/
const areNextTo = (one: string, other: string): boolean =>
  (DAY.test(one) && DAY.test(other) && isoDay(daysAfter(dayOf(one)!, 1)) === other) ||
  (/^\d{4}$/.test(one) && Number(other) === Number(one) + 1) ||
  (/^\d{4}-\d{2}$/.test(one) &&
    /^\d{4}-\d{2}$/.test(other) &&
    Number(other.slice(5)) === (Number(one.slice(5)) % 12) + 1)

/** Whether one date lies before another, as far as both tell: of a year and a month the years are compared. */
const isBefore = (one: string, other: string): boolean => {
  const length = Math.min(one.length, other.length)
  return one.slice(0, length) < other.slice(0, length)
}

/** In `이달 5일부터 25일까지` the bare 25 lies in the month of the 5th, or the next; a bare month likewise in its year. */
const laterThan = (from: string, to: string, printed: string): string => {
  const named = /^(\d{1,2})월/.exec(printed)
  if (named !== null && /^\d{4}-\d{2}/.test(from)) {
    const year = Number(from.slice(0, 4)) + (Number(named[1]) < Number(from.slice(5, 7)) ? 1 : 0)
    return to.replace(/^\d{4}/, String(year))
  }
  const start = firstDay(from)
  const name = /^ ?([월화수목금토일])요일/.exec(printed)
  if (name !== null && start !== null)
    return isoDay(daysAfter(start, (WEEKDAYS.indexOf(name[1]!) - weekday(start) + 7) % 7))
  if (/^말일/.test(printed) && start !== null) return lastDayOf(from.slice(0, 7)) ?? to
  const day = /^(\d{1,2})일/.exec(printed)
  if (start === null || day === null) return to
  const number = Number(day[1])
  const { year, month } = number > start.day ? start : monthsAfter(start, 1)
  return dayOf(isoDay({ year, month, day: number })) === null ? to : isoDay({ year, month, day: number })
}

/** `작년 여름에 무너진 다리는 지난달 이어졌다`: the time that only tells which bridge gives way to the one of the deed. */
export const withoutAttributive = (datings: readonly Dating[], text: string): readonly Dating[] =>
  datings.filter((dating, index) => {
    if (isTerm(dating, datings, text)) return false
    if (/^(?:인|이던|이었던) $/.test(text.slice(dating.end, datings[index + 1]?.start))) return false
    if (ONCE.test(text.slice(dating.end, dating.end + 50))) return false
    if (UNLIKE.test(text.slice(dating.end, dating.end + 50))) return false
    if (VOWED.test(text.slice(dating.end))) return false
    if (isOfThen(text, dating) || isThenOf(text, dating, datings)) return false
    if (/^분의? /.test(text.slice(dating.end)) && datings.every((other) => other === dating || other.edtf === null))
      return true
    if (/^(?: ?한 달)? ?(?:동안의|치의?|분의?|간의) /.test(text.slice(dating.end, dating.end + 12))) return false
    const next = datings.slice(index + 1).find((other) => other.edtf !== null && !isTerm(other, datings, text))
    if (next === undefined) return true
    const between = text.slice(dating.end, next.start)
    if (DAY.test(next.edtf!) && DAY.test(dating.edtf ?? '') && UPON.test(between)) return false
    return !ATTRIBUTIVE.test(between)
  })
/** `지난달 20일 … 이달 15일까지 바치라고 포치했다`: the day by which it is to be done gives way to that of the order. */
const isTerm = (dating: Dating, datings: readonly Dating[], text: string): boolean => {
  const bidden = BIDDEN_BY.exec(text.slice(dating.end))
  if (bidden === null) return false
  const until = dating.end + bidden[0].length
  return datings.some(
    (other) =>
      other.edtf !== null &&
      (other.end <= dating.start || other.start >= until) &&
      !/^(?:인|이던) $/.test(text.slice(other.end, dating.start)) &&
      !SPAN_FROM.test(text.slice(other.end, dating.start)),
  )
}
/** `당시 늘어난 인원은 지금도 …`: then is when they came, and what is told lasts. */
const isOfThen = (text: string, { start, end }: Dating): boolean =>
  /^(?:그때|당시)/.test(text.slice(start, end)) && STILL.test(text.slice(end))
/** `당시 범인은 석 달 뒤 총살됐다`: then tells who is meant, and the count when. */
const isThenOf = (text: string, { start, end }: Dating, datings: readonly Dating[]): boolean =>
  /^(?:그때|당시)/.test(text.slice(start, end)) &&
  datings.some(
    (other) =>
      other.edtf !== null &&
      other.start > end &&
      (other.derived || /^(?:이듬|다음 ?해)/.test(text.slice(other.start, other.end))),
  )
const STILL = compact(
  `^ (?:[가-힣]+ ){0,4}?[가-힣]*[${ADNOMINAL_PAST}] (?:[가-힣\\d]+ ){0,2}?[가-힣\\d]+(?:은|는|이|가|도|에는|에) (?:.* )?(?:지금도|아직|여전히|아직도|지금까지|현재) `,
)
/** `4월까지 모두 막겠다는 맹세문이 낭독됐다`: the term of what is vowed is not the day of the vow. */
const VOWED =
  /^ ?(?:\([^)]*\))?(?:까지|전까지| ?안에|부터) [^.]{1,60}?겠다(?:는|고|며) (?:[가-힣]{1,8} ){0,3}?(?:맹세|다짐|결의|서약|선서|궐기|맹약)/
/** The day by which it is to be done. */
export const isDeadline = (text: string, { end }: Dating): boolean => BIDDEN_BY.test(text.slice(end))
const BIDDEN_BY = compact(
  /^ ?(?:\([^)]*\))?(?:까지|전까지| ?전에| ?안에| ?안으로) [^.]{1,60}?(?:라고|라는|라며|도록|라던|겠다고|겠다는) (?:[가-힣]{1,8} ){0,3}?(?:지시|명령|통보|통지|포치|과제|과업|방침|지침|결정|요구|독촉|약속|발표|공언|했|밝혔|다그|으름장)[가-힣]*/,
)
const SPAN_FROM = /^(?: ?부터|에서)/
/** `8월에 풀렸다는 발표와 달리`: the day of what is not so. */
const UNLIKE =
  /^[^,.]{0,30}다(?:는|던) (?:[가-힣]+ )?(?:발표|보도|주장|설명|말|선전|소식|약속|장담)(?:와|과)(?:는)? (?:달리|다르게|반대로)/
/** `두 주 전 1만 원 하던 돼지고기는`: what was once so. */
const ONCE = /^[^,.\d]{0,4}[^,.]{0,26}[하되이]던 [가-힣]+(?:은|는) /
/** `광명성절 연휴가 끝난 17일`: the day on which that had been. */
const UPON = compact(`^[^,.\\d]{0,16}(?:이|가|을|를) [가-힣]{1,6}[${ADNOMINAL_PAST}] (?:지난 |이달 )?$`)
const ATTRIBUTIVE = compact(
  `^[^,.]{0,40}(?<!모)[${ADNOMINAL_PAST}] (?:[가-힣\\d]+ ){0,2}[가-힣\\d]+(?:은|는|이|가|을|를|도|의|에 따라|에 따른) $`,
)
