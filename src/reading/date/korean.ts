import { compact } from '../pattern.js'
import { sieveOf } from '../sieve.js'
import { dateRules, type Dating, datingsBy, type Frame, shifted } from './date.js'
import {
  HABITUAL,
  EVERY,
  EACH_TIME,
  YEAR_TOLD,
  FORMERLY,
  THEN,
  VAGUE,
  IS_PAST,
  isUsedDay,
  looksForward,
  AHEAD,
  withoutPromising,
} from '../korean/time.js'
import { AGO, MONTH_AGO, WEEKCOUNT } from './ago.js'
import { COUNTED, ONLY_BEFORE } from './count.js'
import { halfNear, partOfYear, quarterNear, seasonNear, seasonOf, SEASONS } from './part.js'
import { seasonSpan } from './season.js'
import { DAYCOUNT, dayCount, KOREAN_FIRST_DAYS, spanned } from './interval.js'
import { koreanFeasts } from './feast.js'
import { hourly } from './hour.js'

import {
  MONTHCOUNT,
  NEAR,
  SPAN,
  bareDay,
  dated,
  dayHere,
  daysBetween,
  daysOfMonth,
  endOfYear,
  lastDayOf,
  inLastMonth,
  inMonthHere,
  inLastWeek,
  inMoon,
  inNamedYear,
  inYearTold,
  monthOrDay,
  monthsBetween,
  near,
  previous,
  sameMonthOf,
  sincePrevious,
  upToNow,
  weekCount,
  weekSpan,
  weekendSpan,
  weekTold,
  weekdayInMonth,
  weekdayOf,
  yearNamed,
  yearOnly,
  yearlessMonth,
  yearsBetween,
} from './resolve.js'
const HALF = '(?:초순|초반|초|중순|중반|하순|상순|말경|말|께|경)?'
const MOON =
  '(이달|이번 ?달|금월|지난달|지난 달|(?<![가-힣])전달(?=에|의|부터|까지|보다| ?\\d| ?[초말중])|다음 ?달|(?<![가-힣])내달(?!리|린|려|렸)|새달|오는 달)'
const YEAR =
  '((?<![가-힣])(?:재작년|지지난해|지난해|작년|지난 해|올해|금년|올(?! (?:때|것|거|줄|수|리|듯|만한|만큼|예정|계획|사람|데|이들?[은가]|테|텐|뻔|정도|바|일|생각|경우|가능성|모양|무렵|즈음|참|차례|날|시간|형편|엄두)(?![월간]))|내년|새해(?= ?\\d| 들어|부터)|이듬해|다음 ?해|그해|같은 해|그 해))'
const FIRST_DAYS = `(${KOREAN_FIRST_DAYS.join('|')})`
/** `초하루` is the first of the month. */
const firstDays = (printed: string): string => String(KOREAN_FIRST_DAYS.indexOf(printed) + 1)

const RULES = dateRules([
  {
    pattern:
      /\d{1,2}월 ?\d{1,2}일[가-힣]{0,6}(?:공장|탄광|광산|농장|제련소|기업소|제철소|사단|여단|학교|병원|발전소|야영소|회관|극장|거리)|\d{1,2}월 ?(?:사회주의 ?)?(?:대)?혁명/g,
    read: () => null,
  },
  { pattern: /음력 ?\d{1,2}월 ?\d{1,2}일/g, read: () => null },
  {
    pattern: new RegExp(`(?<!\\d)([12]\\d{3})년 ?(\\d{1,2})월(?: ?(\\d{1,2})일)? ?${HALF}`, 'g'),
    read: (m) => monthOrDay(Number(m[1]), Number(m[2]), m[3]),
  },
  {
    pattern: /(?<!\d)([12]\d{3})[.-] ?(\d{1,2})[.-] ?(\d{1,2})/g,
    read: (m) => dated(Number(m[1]), Number(m[2]), Number(m[3])),
  },
  { pattern: /주체 ?(\d{2,3})(?:\((\d{4})\))?년?/g, read: (m) => String(Number(m[1]) + 1911) },
  {
    pattern: new RegExp(`(?:([12]\\d{3})년|${YEAR}) ?(?:(상반기|하반기)|([1-4]|일|이|삼|사) ?[/사]?분기)`, 'g'),
    read: (m, f) => partOfYear(m[1] ? Number(m[1]) : yearNamed(f, m[2] ?? '올해'), m[3], m[4]),
  },
  {
    pattern: /(?<![가-힣])(지난|올|이번|오는) ?([1-4]|일|이|삼|사) ?[/사]?분기/g,
    read: (m, f) => quarterNear(f, m[1]!, m[2]!),
  },
  {
    pattern: /(?<!\d)([12]\d{3})(?:년)? ?[~∼∽–-] ?([12]\d{3}|\d{2})년(?!대)/g,
    read: (m) => yearsBetween(m[1]!, m[2]!),
  },
  {
    pattern: /(?<!\d)([12]\d{2}0)년대(?: ?(초반|초|중반|후반|말))?/g,
    read: (m) => `${m[1]!}/${m[1]!.slice(0, 3)}9`,
  },
  {
    pattern: new RegExp(`(?<![\\d])['’‘](\\d{2})년 ?(\\d{1,2})월(?: ?(\\d{1,2})일)? ?${HALF}`, 'g'),
    read: (m) => monthOrDay(2000 + Number(m[1]), Number(m[2]), m[3]),
  },
  {
    pattern: /(?<!\d)([12]\d{3})년(?![간째])(?: ?(봄|여름|가을|겨울))?/g,
    read: (m) => (m[2] ? seasonSpan(SEASONS[m[2]]!, Number(m[1])) : m[1]!),
  },
  {
    pattern: new RegExp(
      `(?:(?<!\\d)([12]\\d{3})년 ?|${YEAR} ?)?(?:(?:지난 ?)?(?<!\\d)(\\d{1,2})월|${MOON}) ?(\\d{1,2})(?:일)? ?[~∼∽–-] ?(\\d{1,2})일`,
      'g',
    ),
    read: (m, f) => daysOfMonth(f, m),
  },
  {
    pattern: new RegExp(`(?<![\\d~∼∽.,월-])(지난 ?)?(?<![\\d~∼.,])(\\d{1,2})(?:일)? ?[~∼∽–] ?(\\d{1,2})일`, 'g'),
    read: (m, f) => daysBetween(f, bareDay(m[1] ? { ...f, near: null, ahead: false } : f, Number(m[2])), Number(m[3])),
  },
  {
    pattern: new RegExp(
      `(?:(?<!\\d)([12]\\d{3})년 ?|${YEAR} ?|지난 ?)?(?<![\\d.~∼∽–-])(\\d{1,2})월? ?[~∼∽–-] ?(\\d{1,2})월(?! ?\\d)`,
      'g',
    ),
    read: (m, f) =>
      monthsBetween(f, m[1] ? Number(m[1]) : m[2] ? yearNamed(f, m[2]) : null, Number(m[3]), Number(m[4])),
  },
  {
    pattern: new RegExp(`${YEAR}(?:엔|에는|에)? ?(?:지난 )?(\\d{1,2})월(?: ?(\\d{1,2})일)? ?${HALF}`, 'g'),
    read: (m, f) => inNamedYear(f, m[1]!, m[2]!, m[3]),
  },
  {
    pattern: new RegExp(
      `${YEAR}? ?(?<![가-힣])(?:(지난 )?(?:연|년)(말|초)(?!연시|대|생|급| ?(?:결산|총화|정산|민심|분위기|정서|기분|기강|치안|실적|대목|경기|풍경)))|${YEAR} ?(말|초)(?=에|부터|까지|,| |께|쯤|$)`,
      'g',
    ),
    read: (m, f, text) =>
      endOfYear(
        f,
        m[1] ?? m[4] ?? (m[3] === '말' && (m[2] !== undefined || isSincePast(m, text)) ? '작년' : '올해'),
        (m[3] ?? m[5]) === '말',
      ),
  },
  {
    pattern: new RegExp(`(?:${MOON}|(?<!\\d)(\\d{1,2})월|${YEAR}) ?(?:마지막 ?날|말일)`, 'g'),
    read: (m, f) =>
      lastDayOf(
        m[1]
          ? inMoon(f, m[1], undefined)
          : m[2]
            ? yearlessMonth(f, Number(m[2]), undefined)
            : endOfYear(f, m[3]!, true),
      ),
  },
  {
    pattern: /(?<![가-힣])(지난|이번|다음|오는) ?주말/g,
    read: (m, f) => weekendSpan(f, m[1]!),
  },
  {
    pattern: new RegExp(
      `(?:${MOON}|(?<!\\d)(\\d{1,2})월) ?(첫|첫째|둘째|셋째|넷째|마지막) ?(?:주 ?)?([월화수목금토일])요일`,
      'g',
    ),
    read: (m, f) =>
      weekdayInMonth(m[1] ? inMoon(f, m[1], undefined) : yearlessMonth(f, Number(m[2]), undefined), m[3]!, m[4]!),
  },
  {
    pattern: new RegExp(`${MOON} ?${FIRST_DAYS}`, 'g'),
    read: (m, f) => inMoon(f, m[1]!, firstDays(m[2]!)),
  },
  {
    pattern: new RegExp(`(?<!\\d|음력 ?)(\\d{1,2})월 ?${FIRST_DAYS}`, 'g'),
    read: (m, f) => yearlessMonth(f, Number(m[1]), firstDays(m[2]!)),
  },
  { pattern: new RegExp(`${MOON} 첫날`, 'g'), read: (m, f) => inMoon(f, m[1]!, '1') },
  { pattern: new RegExp(`${MOON} ?(?:(\\d{1,2})일|${HALF})`, 'g'), read: (m, f, text) => inMoon(f, m[1]!, m[2], text) },
  {
    pattern: new RegExp(`(지난|오는|이번) ?(\\d{1,2})월(?: ?(\\d{1,2})일)? ?${HALF}`, 'g'),
    read: (m, f) => yearlessMonth({ ...f, ahead: m[1] === '오는' }, Number(m[2]), m[3]),
  },
  MONTH_AGO,
  {
    pattern: new RegExp(`(?<![\\d.])(\\d{1,2})월 ?(?:(\\d{1,2})일|${HALF})`, 'g'),
    read: (m, f) => inYearTold(f, Number(m[1]), m[2]) ?? yearlessMonth(f, Number(m[1]), m[2]),
  },
  {
    pattern:
      /(지지난 ?주|지난 ?주|저번 ?주|이번 ?주|금주|다음 ?주|내주|오는 ?주|(?:오는|다가오는)(?= ))? ?(?<![가-힣]|그 ?주 ?|매주 ?)([월화수목금토일])요일(?!(?:이던|인|이었던) (?:지난 )?\d| ?\((?:지난 )?\d{1,2}일\)|(?: \S+){0,2}?(?: ?때)?마다)/g,
    read: (m, f, text) => weekdayOf(f, m[1], m[2]!, text.slice(m.index + m[0].length)),
  },
  {
    pattern:
      /(?:지지난 ?주|지난 ?주|저번 ?주|이번 ?주|금주|다음 ?주|(?<![가-힣])내주(?=에|부터|까지|쯤|께|중|,| |$))(?! ?[월화수목금토일]요일)/g,
    read: (m, f) => weekSpan(f, m[0]),
  },
  {
    pattern:
      /(?<![가-힣])(지난해|작년|올해|올|지난|이번|오는|내년|재작년|그해|그 해|같은 해|이듬해|다음 ?해) ?(봄|여름|가을|겨울)/g,
    read: (m, f) => seasonOf(f, m[1]!, m[2]!),
  },
  {
    pattern: new RegExp(`(지난|오는) ?(\\d{1,2})일(?! ?(?:${SPAN}|째))`, 'g'),
    read: (m, f) =>
      m[1] === '오는'
        ? bareDay({ ...f, near: null, ahead: true }, Number(m[2]))
        : bareDay({ ...f, near: null, ahead: false }, Number(m[2])),
  },
  {
    pattern: new RegExp(`(?<![가-힣])(?:같은 ?달|그 ?달) ?(?:(\\d{1,2})일|${HALF})`, 'g'),
    read: (m, f) => inLastMonth(f, m[1]),
  },
  { pattern: /(?<![가-힣\d] ?)(?:초순|중순|하순|월초|월말)(?=에|부터|까지|께|,)/g, read: (_m, f) => inMonthHere(f) },
  { pattern: /(?<![가-힣])말일(?=까지)/g, read: (_m, f) => lastDayOf(inMonthHere(f)) },
  {
    pattern: /(?<![가-힣])그 ?주 ?([월화수목금토일])요일/g,
    read: (m, f) => inLastWeek(f, m[1]!),
  },
  {
    pattern: /(?<![가-힣])(?:그|같은) ?주(?=에|,| |말| 초)(?! ?민)/g,
    read: (_m, f) => weekTold(f),
  },
  {
    pattern: /(?<![가-힣])(상반기|하반기)(?=에|부터|까지| 중|,| |$)/g,
    read: (m, f) => f.anchor && halfNear(f, m[1]!),
  },
  {
    pattern: /(?<![가-힣])(봄|여름|가을|겨울)(?=에는|엔|에나 |에야 |에 |부터|까지|이면 |이 [되오]면 )/g,
    read: (m, f, text) => seasonNear(f, m[1]!, text.slice(m.index)),
  },
  {
    pattern: /(?<![가-힣])(?:(?:새해|올해) ?)?(?:벽두|정초)(?=부터|에|,)/g,
    read: (_m, f) => endOfYear(f, '올해', false),
  },
  { pattern: /(?<![가-힣])연내(?![가-힣]{2})/g, read: (_m, f) => yearOnly(f, '올해') },
  {
    pattern: /지난 (\d{1,2})년(?:간| 동안| 사이)/g,
    read: (m, f) => f.anchor && `${f.anchor.year - Number(m[1])}/${f.anchor.year}`,
  },
  {
    pattern: new RegExp(
      `지난 (?:(\\d{1,2}|한|두|석|세|네|넉|여섯) ?(?:달|개월)|${WEEKCOUNT}|${DAYCOUNT}) ?(?:간|동안|사이|새(?= ))`,
      'g',
    ),
    read: (m, f) =>
      upToNow(
        f,
        m[1] === undefined ? 0 : (MONTHCOUNT[m[1]] ?? Number(m[1])),
        m[4] ? dayCount(m[4]) : 7 * weekCount(m[2] ?? m[3]),
      ),
  },
  { pattern: /지난 한 ?해(?! ?전)/g, read: (_m, f) => yearOnly(f, '작년') },
  {
    pattern: /(?:(지난해|작년|재작년)|(?<![가-힣\d])(\d{1,2}|일|이|삼|한|두|세|네) ?[년해] ?전) ?이맘때/g,
    read: (m, f) => sameMonthOf(f, m[1], m[2]),
  },
  {
    pattern:
      /(?<![가-힣])(?:간밤|지난밤)|그저께|그끄저께|그끄제|엊그저께|엊그제|(?<![가-힣])그제(?!서야|야)|어젯밤|어제(?!오늘|나 오늘)|(?<![가-힣])오늘(?!날)|(?<![가-힣])내일(?!부터라도|이 없|은 없|을 (?:기약|모르|꿈)|모레)|모레|글피/g,
    read: (m, f) => near(f, NEAR[m[0]] ?? 0),
  },
  {
    pattern: compact(
      `(?<![가-힣])(?:그(?:로부터|날로부터|보다|날보다)?|이(?:로부터|보다)) ?(?:꼭 |불과 )?(?:${DAYCOUNT}|${WEEKCOUNT}) ?(?:전(?!보다|에 비)|앞서|앞선)`,
      'g',
    ),
    derived: true,
    read: (m, f) => shifted(f.day ?? f.previous, -(m[1] ? dayCount(m[1]) : 7 * weekCount(m[2] ?? m[3]))),
  },
  ONLY_BEFORE,
  ...AGO,
  {
    pattern: /(?<![\d.,:])(1[0-2]|0?[1-9])[./](3[01]|[12]\d|0?[1-9])(?![\d.:km])/g,
    read: (m, f) => (f.dotted ? yearlessMonth(f, Number(m[1]), m[2]) : null),
  },
  {
    pattern: new RegExp(
      `(?<![\\d~.,])(\\d{1,2})일(?! ?(?:${SPAN}|째|분(?!노|위|주|쟁|신|단)|치(?!러|른|르|렀|뤘|뤄|안|솟)|여(?![가-힣])|정도|가량|자 (?!지시|포고|방침|통보|통지|명령|결정|공문)|씩))(?!자리|당|장(?:이|은|으로|날|에|을)| ?(?:굶|내내|연속|꼬박|연이어|밤낮|이상|넘))`,
      'g',
    ),
    read: (m, f, text) => dayHere(f, Number(m[1]), text.slice(m.index + m[0].length)),
  },
  ...COUNTED,
  {
    pattern: /(?<![가-힣])(?:그 ?(?:(?:뒤|후|때|시각|시간) ?(?:로|부터)|날 ?(?:로부터|부터))|이때부터)(?:는)?/g,
    read: (_m, f) => sincePrevious(f),
  },
  { pattern: /(?<![가-힣])그 ?(?:안에|사이)/g, read: (_m, f) => f.previous },
  { pattern: /(?<![가-힣])(?:그|이) 기간/g, read: (_m, f) => f.span ?? f.previous },
  { pattern: /(?<![가-힣])기간 (?:중|동안|내내)(?:에|에는)?/g, read: (_m, f) => f.span ?? null },
  {
    pattern:
      /(?<![가-힣])(?:그때(?!그때)|그땐|당시|그날(?!로(?!부터))|(?<!(?<!따르|[반측정화장전표수국])면 (?:[가-힣]+ ){0,3})그 ?날로(?!부터)|같은 ?(?:날|시각(?=에?,? ))|이날|당일)(?! [^.]{0,24}[는은던]지 (?:적|대|말하|써|밝히|묻))/g,
    read: (_m, f) => previous(f),
  },
  {
    pattern: new RegExp(
      `(?:${YEAR})(?![가-힣]|(?<!올해)도 |보다| 같은 (?:기간|시기|달)(?:보다|에 비|과 비|에 견|와 비))|${YEAR}(?=에(?! (?:비|견))|엔|부터|마저|조차|도(?= )|의(?! (?:절반|반(?:밖|도|의|에|이)|\\S*배|\\S*분의|\\S*%))|는|까지)`,
      'g',
    ),
    read: (m, f) => yearOnly(f, m[1] ?? m[2]!),
  },
])
const likelyRules = sieveOf(RULES, ({ pattern }) => pattern)

/** `연말부터 단속이 심해졌다`: the end of the year that is over. */
const isSincePast = (hit: RegExpExecArray, text: string): boolean =>
  /^ ?(?:부터|이후|이래)/.test(text.slice(hit.index + hit[0].length)) && IS_PAST.test(text)

/** `2012년 4월 김일성 생일 100돌 때`: the month of a jubilee is told. */
const isJubilee = (text: string, { start, end }: Dating): boolean =>
  /\d월 ?$/.test(text.slice(0, start)) && /^ ?\d+(?:돌|주년)/.test(text.slice(end))

/** Times printed in a Korean sentence, resolved against the frame; vague words come with a null date. */
export const koreanDatings = (text: string, frame: Frame): readonly Dating[] => {
  const year = YEAR_TOLD.exec(text)
  const plain = withoutPromising(text)
  const own = {
    ...frame,
    ahead: frame.ahead || AHEAD.test(text),
    promised: plain !== text || looksForward(text),
    soon: frame.soon ?? !IS_PAST.test(plain),
    previous: year ? year[1]! : frame.previous,
  }
  const found: Dating[] = []
  if (frame.anchor !== null)
    for (const feast of koreanFeasts(text, frame.anchor, own)) {
      if (isJubilee(text, feast)) continue
      found.push(
        FORMERLY.test(text) && feast.start < 24 && !/\d/.test(text.slice(0, feast.start))
          ? { ...feast, edtf: null }
          : feast,
      )
    }
  for (const dating of datingsBy(likelyRules(text), text, own)) {
    if (found.some((other) => other.start < dating.end && dating.start < other.end)) continue
    const isHabit =
      (HABITUAL.test(text) && EACH_TIME.test(text.slice(dating.end, dating.end + 8))) ||
      EVERY.test(text.slice(0, dating.start)) ||
      isUsedDay(text, dating.start, dating.end)
    const isThen =
      FORMERLY.test(text) &&
      dating.start < 24 &&
      THEN.test(text.slice(dating.start, dating.end)) &&
      !/월 ?\d/.test(text)
    found.push(isHabit || isThen ? { ...dating, edtf: null } : hourly(dating, text))
  }
  const merged = spanned(
    found.sort((a, b) => a.start - b.start),
    text,
  )
  const vague: Dating[] = []
  VAGUE.lastIndex = 0
  for (let hit = VAGUE.exec(text); hit !== null; hit = VAGUE.exec(text)) {
    const [start, end] = [hit.index, hit.index + hit[0].length]
    if (!merged.some((other) => other.start < end && start < other.end))
      vague.push({ start, end, edtf: null, derived: false })
  }
  return [...merged, ...vague].sort((a, b) => a.start - b.start)
}

export const isPast = (text: string): boolean => IS_PAST.test(text)
