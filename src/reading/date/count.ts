import { WEEKCOUNT } from './ago.js'
import { closed, type DateRule, firstDay, type Frame, shifted } from './date.js'
import { DAYCOUNT, dayCount } from './interval.js'
import { afterLastMonth, MONTHCOUNT, monthsOn, today, weekCount, yearsOn } from './resolve.js'

/** What is counted on from days told as a span is counted from the last of them. */
const lastOf = ({ day, previous }: Frame): string | null => {
  const told = day ?? previous
  return told === null ? null : /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/.test(told) ? told.slice(11) : told
}

/** `이틀 전에야 통보를 받았다`, `하루 전에는 …`: before the scene, and not before the day of the text. */
export const ONLY_BEFORE: DateRule = {
  holds: '전에',
  pattern: new RegExp(`${DAYCOUNT} ?전에(?:야|(?<=하루 ?전에)는?(?= ))`, 'g'),
  derived: true,
  read: (m, f) => {
    const scene = /야$/.test(m[0]) ? f.day : f.near
    return scene == null || firstDay(scene) === null ? undefined : shifted(scene, -dayCount(m[1]!))
  },
}

/** Days, weeks, months and years counted on or back from what has been told. */
export const COUNTED: readonly DateRule[] = [
  { pattern: /(?<![가-힣])이듬달(?: ?(\d{1,2})일)?/g, derived: true, read: (m, f) => afterLastMonth(f, m[1]) },
  {
    pattern: /(?<!부터 |면 )(?:이튿날|다음 ?날)(?!인 (?:지난|이달|\d))/g,
    derived: true,
    read: (_m, f) => shifted(lastOf(f), 1),
  },
  {
    pattern: new RegExp(`${DAYCOUNT}째(?: ?되[던는])? ?(?:날|아침|저녁|밤|새벽)`, 'g'),
    derived: true,
    read: (m, f) => shifted(f.day ?? f.previous, dayCount(m[1]!) - 1),
  },
  {
    pattern: new RegExp(`${DAYCOUNT}(?:이|을)? ?(?:지나서야?|넘어서야|지난 (?:뒤|후)(?:에야?)?)(?= )`, 'g'),
    derived: true,
    read: (m, f) => shifted(lastOf(f), dayCount(m[1]!)),
  },
  {
    pattern: /(?<![가-힣])전날/g,
    derived: true,
    read: (m, f, text) => shifted(f.day ?? f.previous ?? today(f, text.slice(0, m.index)), -1),
  },
  {
    pattern: new RegExp(`${DAYCOUNT} ?(?:뒤|후)(?!로)`, 'g'),
    derived: true,
    read: (m, f) => shifted(lastOf(f), dayCount(m[1]!)),
  },
  {
    pattern: new RegExp(`${WEEKCOUNT} ?(?:뒤|후)(?!로)`, 'g'),
    derived: true,
    read: (m, f) => shifted(lastOf(f), 7 * weekCount(m[1] ?? m[2])),
  },
  {
    pattern: /(\d{1,2}|한|두|석|세|네|넉) ?(?:달|개월) ?(?:뒤|후)(?!로)/g,
    derived: true,
    read: (m, f) => monthsOn(f, MONTHCOUNT[m[1]!] ?? Number(m[1])),
  },
  {
    pattern: /(?<![가-힣\d])(\d{1,2}|한|두|세|네|다섯) ?(?:년|해) ?(?:뒤|후)(?!로)(?=에|,| )/g,
    derived: true,
    read: (m, f) => yearsOn(f, MONTHCOUNT[m[1]!] ?? Number(m[1])),
  },
  {
    pattern: /(?:회의|대회|훈련|봉쇄|검열|행사|연휴|방문|회담) 마지막 ?날/g,
    derived: true,
    read: (_m, f) => f.span?.split('/')[1],
  },
  {
    pattern: /(?<![가-힣])첫날(?:부터|에만|에는?|엔|은)?(?! ?인|[가-힣])/g,
    derived: true,
    read: (_m, f) => (f.near === null ? null : closed(f.near).split('/')[0]!),
  },
  {
    pattern: /(?<![가-힣])(둘째|셋째|넷째|다섯째) ?날(?! ?인|[가-힣](?<!날[에은엔부까]))/g,
    derived: true,
    read: (m, f) => shifted(f.near, ['둘째', '셋째', '넷째', '다섯째'].indexOf(m[1]!) + 1),
  },
]
