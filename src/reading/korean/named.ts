import { daysAfter, isoDay } from '../date/calendar.js'
import { closed, firstDay } from '../date/date.js'
import { DAYCOUNT, dayCount } from '../date/interval.js'
import { type About, type Calendar, DAY, type Remembered } from '../known.js'
import type { Draft } from '../voice.js'
import { compact } from '../pattern.js'
import { ADNOMINAL_PAST } from './tense.js'

/** Deeds that are told in several words: what names the deed again, and what told it. */
const DEEDS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /총격|사격|총성|총소리|총을|총에|쏜|쏘[아던]|죽|숨[진졌]|사망|변을/,
    /총격|사격|총성|총소리|총을|총에|쏘|쐈|쏜|죽|숨[진졌지]|사망|목숨|피살/,
  ],
  [/재판|공판|선고/, /재판|공판|선고/],
  [/처형|총살|사형/, /처형|총살|사형/],
  [/붙잡|잡[힌혀]|체포|끌려|연행/, /붙잡|잡[혔힌혀]|체포|끌려|연행|데려갔/],
  [/화재|불이|불 난/, /화재|불이 (?:나|났|붙)|탔/],
  [
    /도강|탈북|사라진|달아난|도망|강을 (?:건넌|넘은)|넘어간|탈출/,
    /도강|탈북|사라[졌진]|달아[났나]|도망|강을 (?:건|넘)|넘어[갔가]|탈출/,
  ],
  [/무너진|붕괴/, /무너[졌지]|붕괴/],
  [/풀린|풀려/, /풀[렸림려]|해제/],
  [
    /사고|사건|참사/,
    /무너[졌지]|붕괴|폭발|숨[졌진지]|죽[었은]|불이 (?:나|났)|뒤집[혔혀]|침몰|가라앉|추락|탈선|들이받|총에 맞|총을 쐈|습격|깔려|깔렸/,
  ],
]
const ACCIDENT = /사고|사건|참사/
const PARTICLE = /(?:에서|에게|으로|까지|부터|이|가|은|는|을|를|에|의|도|로)$/
const TOO_COMMON = /^(?:사람|남편|아내|가족|주민|군인|소식|다음|이번|당시|뒤늦게|그것|자기|우리|모두|하나|북한|당국)$/

/** `회담 전날 …`: the deed is what that day was counted from. */
const deedBehind = (days: readonly Remembered[], counted: Remembered | null): Remembered | null =>
  counted === null ? null : (days.slice(0, days.indexOf(counted)).findLast(({ derived }) => !derived) ?? counted)

/** The day of the deed that `words` name again: the same teller's before another's, the later before the earlier. */
const dayOfDeed = (calendar: Calendar, words: string, label: string): Remembered | null => {
  const told = DEEDS.find(([named]) => named.test(words))?.[1]
  const nouns = words
    .split(/[\s()]+/)
    .map((word) => word.replace(PARTICLE, ''))
    .filter((word) => word.length >= 2 && !TOO_COMMON.test(word))
  const isDeed = ({ claim }: Remembered): boolean => told?.test(claim) ?? false
  const isNamed = ({ claim }: Remembered): boolean => nouns.some((noun) => claim.includes(noun))
  const days = calendar.known.filter(({ edtf, kind }) => DAY.test(edtf) && kind !== 'assessment')
  // An accident is what happened, not where somebody speaks of it.
  const isThat = (known: Remembered): boolean =>
    isDeed(known) || (isNamed(known) && !(ACCIDENT.test(words) && days.some(isDeed)))
  return (
    days.findLast((known) => known.label === label && !known.derived && isThat(known)) ??
    days.findLast((known) => !known.derived && isThat(known)) ??
    deedBehind(days, days.findLast(isThat) ?? null)
  )
}

/** `총격이 있던 날 이웃 마을에서는`, `불이 난 그날 밤`, `재판 당일`; `재판 다음 날`, `총살 전날`. */
const OF_A_DEED = compact(
  `^((?:[가-힣A-Za-z]+ ){0,4}?[가-힣]+?)(?: (있던|있은|있었던|났던|나던|열리던|터지던|벌어지던|일어나던)| ?[^ ]{0,3}[${ADNOMINAL_PAST}])? (?:(?:바로 )?(그)? ?(날|당일)(?=에는?[ ,]|[ ,])|(다음 ?날|이튿날|전날|하루 전|하루 뒤))`,
)
const NO_DEED =
  /(?:^| )(?:이|그|같은|어느|한|첫|마지막|매|아무|생|설|명절|쉬는|장|선거하는|스무|한|두|세|네|열|여러|몇)$|[0-9일월째]$|절$|요일$/

/** The day that a deed told before gives to what is told with it or counted from it. */
export const dayByDeed = (calendar: Calendar, claim: string, label: string): About | null =>
  laterThanDeed(calendar, claim) ??
  whenDone(calendar, claim, label) ??
  soLongAfter(calendar, claim, label) ??
  withinSoLong(calendar, claim) ??
  onItsDay(calendar, claim, label)

/** `사고 이틀 뒤인 22일에는`, `사망 발표 이튿날인 지난달 20일`: the day stands beside the count. */
const isGlossed = (claim: string, hit: RegExpExecArray): boolean =>
  /^(?:인|이던|이었던|였던) (?:바로 )?(?:(?:지지난 ?달|지난 ?달|지난해|작년|재작년|올해|이 ?달|지난|같은 ?달|그 ?해) ?)*\d/.test(
    claim.slice(hit.index + hit[0].length),
  )

/** `그 병사는 이튿날 …`: who is told of, and no deed. */
const TOPIC = /^(?:(?![가-힣]*[이가을를에] )[가-힣]+ )*[가-힣]+[은는도]$/
const onItsDay = (calendar: Calendar, claim: string, label: string): About | null => {
  const hit = OF_A_DEED.exec(claim)
  if (hit === null || NO_DEED.test(hit[1]!) || isGlossed(claim, hit)) return null
  const words = hit[0].replace(/(?:다음 ?날|이튿날|전날|하루 전|하루 뒤|당일|날)$/, '').trim()
  if (TOPIC.test(words)) return null
  const known = dayOfDeed(calendar, words, label)
  const day = known === null ? null : firstDay(known.edtf)
  if (day === null) return null
  const shift = hit[5] === undefined ? 0 : /전/.test(hit[5]) ? -1 : 1
  return { edtf: isoDay(daysAfter(day, shift)), printed: hit[0].trim(), derived: shift !== 0, implied: null }
}

/** `체포 당시 집에서는`: on the day of the deed, whatever has been told since. */
const WHEN =
  /(?:^| )(체포|총격|사고|사건|폭발|화재|처형|총살|재판|붕괴|사망|탈출|도강|북송|발견|습격|총화|회의|강연|모임|행사|대회|열병식|장례|수색|단속|검열) 당시(?:에는?)?(?= )/
const whenDone = (calendar: Calendar, claim: string, label: string): About | null => {
  const hit = WHEN.exec(claim)
  const known = hit && dayOfDeed(calendar, hit[1]!, label)
  return known ? { edtf: known.edtf, printed: hit[0].trim(), derived: false, implied: null } : null
}

/** `사고 사흘 뒤`: counted from the event itself, not from what followed it. */
const BEFORE = compact(`(?:^| )([가-힣]{2,8})(?:이|가) [가-힣]{1,6}기 ?(?:바로 |꼭 )?${DAYCOUNT} ?(전)(?!에는)(부터)?`)
const LATER = compact(
  `(?:^|[^가-힣])(사고|사건|총격|폭발|화재|처형|총살|재판|붕괴|참사|수해|홍수|습격|체포|사망|탈출|도강|선거|대회|회의|회담|행사|열병식|발표|발사|장례|봉쇄|격리|실종|투옥|구금|북송|추방) ${DAYCOUNT} ?(뒤|후|전|만에)(?!로)(부터)?`,
)

const DAYS = /^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/
/** `봉쇄가 풀렸다`: the end of it, from which nothing is counted that names it. */
const OVER = /풀[렸림린]|해제|끝났|종료/
const laterThanDeed = (calendar: Calendar, claim: string): About | null => {
  const before = BEFORE.exec(claim)
  const later = before ?? LATER.exec(claim)
  if (later === null || isGlossed(claim, later)) return null
  const named = calendar.known.findLast(
    ({ edtf, claim: told }) => DAYS.test(edtf) && told.includes(later[1]!) && !OVER.test(told),
  )
  const base =
    named ?? (before ? undefined : calendar.known.findLast((known) => DAY.test(known.edtf) && !known.derived))
  const from = base ? firstDay(base.edtf) : null
  if (from === null) return null
  return {
    edtf: `${isoDay(daysAfter(from, (later[3] === '전' ? -1 : 1) * dayCount(later[2]!)))}${later[4] ? '/..' : ''}`,
    printed: later[0].trim(),
    derived: true,
    implied: null,
  }
}

/** `남편이 죽은 지 이틀 만에`, `총을 맞은 지 사흘 뒤에야`. */
const SO_LONG_AFTER = compact(
  `((?:[가-힣A-Za-z0-9()]+ ){0,4}?[가-힣A-Za-z0-9]*[${ADNOMINAL_PAST}]) ?지 ?(?:꼭 |겨우 |불과 )?${DAYCOUNT} ?(?:만에|만이|뒤|후|지나)`,
)
const ORDER = /지시|명령|포고/

/** So long after a deed; of an order that came so long after it the order's own day dates the deed. */
const soLongAfter = (calendar: Calendar, claim: string, label: string): About | null => {
  const hit = claim.includes('지 ') ? SO_LONG_AFTER.exec(claim) : null
  if (hit === null || isGlossed(claim, hit)) return null
  const [whole, event, count] = [hit[0].trim(), hit[1]!.trim(), dayCount(hit[2]!)]
  const order = ORDER.test(claim)
    ? calendar.known.find((known) => ORDER.test(known.claim) && firstDay(known.edtf) !== null)
    : undefined
  const ordered = order ? firstDay(order.edtf) : null
  if (ordered !== null)
    return {
      edtf: isoDay(ordered),
      printed: whole,
      derived: true,
      implied: { of: event, edtf: isoDay(daysAfter(ordered, -count)) },
    }
  const known = dayOfDeed(calendar, event, label)
  const from = known === null ? null : firstDay(known.edtf)
  return from && { edtf: isoDay(daysAfter(from, count)), printed: whole, derived: true, implied: null }
}

/** `이 가운데 한 명은 이틀 만에 붙잡혔다`: so long after what was told last, of somebody's fate. */
const WITHIN = compact(
  `(?:^|[은는이가도] )(?:겨우 |불과 |꼭 )?${DAYCOUNT} ?만에 (?:[^ ,]+ ){0,5}[^ ,]*(?:붙잡|잡[혔혀힌힘]|숨[졌진지]|죽[었은음]|풀려|풀렸|돌아[왔오온옴]|돌려보|발견|송환|북송|체포|끌려|넘겨[졌진]|눈을 감)`,
)
const withinSoLong = (calendar: Calendar, claim: string): About | null => {
  const hit = claim.includes('만에') ? WITHIN.exec(claim) : null
  const last = calendar.known.at(-1)
  if (hit === null || last === undefined || !DAY.test(last.edtf) || last.kind === 'assessment') return null
  const from = firstDay(last.edtf)
  return (
    from && {
      edtf: isoDay(daysAfter(from, dayCount(hit[1]!))),
      printed: `${hit[1]!} 만에`,
      derived: true,
      implied: null,
    }
  )
}

/** `결정서에는 … 조항이 담겨 있다`, `통지에 따르면 …`: what stands in a paper that has been told of with its day. */
const PAPER =
  /^(?:(?:이|그|이번|해당|새) ?)?(?:[가-힣]+ )?[가-힣]{0,6}?(지시|포고|통지|통보|결정|공문|공고|명령|방침|지침|문건|규정)(?:문|서|령)?$/
const IN_PAPER =
  /^((?:[가-힣]+ )?[가-힣]+?)(?:에는|엔|에도|은|는) .*(?:담[겼긴겨]|들어 있|들어있|쓰여|적[혀힌혔]|명시|포함|실[렸려린]|못 ?박|(?:대목|조항|내용|구절|문구|단서|항목)(?:이|도|까지)? (?:있|붙))/
export const inPaper = (calendar: Calendar, { voice, paragraph }: Draft, claim: string): About | null => {
  const ofLabel = PAPER.exec(voice.label)?.[1]
  const name = ofLabel ?? PAPER.exec(IN_PAPER.exec(claim)?.[1] ?? '')?.[1]
  if (name === undefined) return null
  const known = calendar.known.findLast(
    (one) => !one.isTalk && one.claim.includes(name) && paragraph - one.paragraph <= 1,
  )
  return known === undefined ? null : { edtf: closed(known.edtf), printed: null, derived: false, implied: null }
}
