import type { DateRule } from './date.js'
import { DAYCOUNT, dayCount } from './interval.js'
import { MONTHCOUNT, monthOrDay, monthsBack, near, weekCount, yearCount } from './resolve.js'

export const WEEKCOUNT = '(?:(일주일|한 ?주|두 ?주|세 ?주|네 ?주)|(?<!\\d)(\\d{1,2}) ?주일?)'

/** `2년 전 2월`, `1년 전 6월 3일`: that month of the year so many years back. */
export const MONTH_AGO: DateRule = {
  holds: '전',
  pattern:
    /(?<![가-힣\d])(\d{1,2}|일|이|삼|한|두|세|네) ?[년해] ?전(?:인|의)? (\d{1,2})월(?: ?(\d{1,2})일)?(?: ?(?:초순|초반|초|중순|중반|하순|말|께))?/g,
  read: (m, f) => f.anchor && monthOrDay(f.anchor.year - yearCount(m[1]!), Number(m[2]), m[3]),
}

/** Days, weeks, months and years counted back from the day of the text. */
export const AGO: readonly DateRule[] = [
  {
    pattern: new RegExp(
      `${DAYCOUNT} ?전(?! ?까지|보다|에 (?:[가-힣]+ ){0,2}[가-힣]*[아어해려여내와가]야 |에 비해|에 비하|과 비교)(?![가-힣](?<!전(?:에|엔|의|만|부|쯤|인|이|과|은|경|께)))`,
      'g',
    ),
    read: (m, f) => near(f, -dayCount(m[1]!)),
  },
  {
    pattern: new RegExp(`${WEEKCOUNT} ?전(?! ?까지|보다|에 비|과 비교)`, 'g'),
    read: (m, f) => near(f, -7 * weekCount(m[1] ?? m[2])),
  },
  {
    pattern: /(\d{1,2}|한|두|석|서너|세|네|넉|다섯|여섯|일곱|여덟|아홉|열) ?(?:달|개월) ?전(?!보다|에 비|과 비교)/g,
    read: (m, f) => monthsBack(f, MONTHCOUNT[m[1]!] ?? Number(m[1])),
  },
  {
    pattern: /(\d{1,2}|일|이|삼|(?<![가-힣])(?:한|두|세|네))(?:년| 년| 해| ?해) ?전(?!보다|에 비|과 비교)/g,
    read: (m, f) => f.anchor && String(f.anchor.year - yearCount(m[1]!)),
  },
]
