import { isDay } from '../record/time/day.js'

/** The day on which a text says it came out, and the words that say so: of their line nothing more, which may name who wrote. */
export type Dateline = { readonly day: string; readonly printed: string }

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = '(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'
const FORMS = [
  '(?<year>\\d{4}) ?[-./년] ?(?<month>\\d{1,2}) ?[-./월] ?(?<day>\\d{1,2})(?!\\d) ?[.일]?',
  `${MONTH} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})`,
  `(?<day>\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (?<year>\\d{4})`,
]
const LABEL =
  '(?:기사 ?)?(?:입력|등록|승인|게재|게시|발행|송고)(?:일시|일자|시간|날짜|일)?|(?:first )?(?:published|posted)(?: on| at)?|date(?: of publication)?'
const WEEKDAY = '\\(?(?:[월화수목금토일](?:요일)?|(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\\.?)\\)?'
const CLOCK = '(?:오전|오후|at )? ?\\d{1,2}[:시] ?\\d{2}분?(?::\\d{2})? ?(?:[ap]\\.?m\\.?)? ?(?:kst|gmt|utc)?'
/** A line that names the publication, and one that is a day and nothing else but its hour, its weekday or a byline. */
const LABELLED = FORMS.map(
  (form) => new RegExp(`^[\\[(<]?(?<said>(?:${LABEL}) ?[:：|]? ?(?:${WEEKDAY},? )?${form})`, 'i'),
)
const BARE = FORMS.map(
  (form) =>
    new RegExp(
      `^[\\[(<]?(?:by [^|\\d]{2,60}[|,–—-] ?)?(?:${WEEKDAY},? )?(?<said>${form})(?:,? ?${WEEKDAY})?(?:,? ?${CLOCK})?[\\])>]?(?: ?[|/] ?[가-힣]{2,4} ?(?:기자|특파원))?$`,
      'i',
    ),
)
/** How many lines with something on them are asked: for a label, and for a day that stands alone under the title. */
const HEAD = 12
const FOOT = 6
const UNDER_TITLE = 5
const LONGEST = 120

const dayOf = (line: string, forms: readonly RegExp[]): Dateline | null => {
  for (const form of forms) {
    const { year = '', month = '', day = '', said = '' } = form.exec(line)?.groups ?? {}
    if (year === '') continue
    const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase())
    const text = `${year}-${String(named < 0 ? Number(month) : named + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
    if (isDay(text)) return { day: text, printed: said.trim() }
  }
  return null
}

/**
 * Reads the day of publication that a text prints about itself: in a line that names it (입력, 등록, Published), at its
 * head or foot, else in a line near the top that is a day alone. Null where no such line stands; days within sentences
 * and days of a later change are never taken.
 */
export const publishedIn = (text: string): Dateline | null => {
  const lines = text
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '')
  const ends = lines.length > HEAD + FOOT ? [...lines.slice(0, HEAD), ...lines.slice(-FOOT)] : lines
  const asked: readonly (readonly [readonly string[], readonly RegExp[]])[] = [
    [ends, LABELLED],
    [lines.slice(0, UNDER_TITLE), BARE],
  ]
  for (const [among, forms] of asked)
    for (const line of among) {
      const found = line.length > LONGEST ? null : dayOf(line, forms)
      if (found) return found
    }
  return null
}
