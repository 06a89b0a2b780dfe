import { daysAfter, dayOf, isDay, isoDay, isoMonth, monthsAfter, weekOf } from './calendar.js'
import { closed, type Dating, type Frame, shifted } from './date.js'
import { COUNT, countOf } from './month.js'
import { compact } from '../pattern.js'

/** `from last autumn until the end of January`, `began on February 12 and is to end on February 18`. */
const UP_TO = /^,? ?(?:and )?(?:up )?(?:to|until|till|through|up until) (?:the )?$/
const AND_ENDED = compact(
  /^ and (?:(?:is|was|are|were) (?:due |set |supposed )?to |will |would )?(?:ends?|ended|closed?|last(?:s|ed)?|finish(?:es|ed)?|runs?|ran|go on|went on|continued?) (?:on |until |till |to |through )?$/,
)
const LEADS = /^(?:until |till |by |on |to |through )/i
const FROM = /^(?:from|between|since|starting|beginning)\b/i
const FROM_BEFORE = /\b(?:from|between|since|starting|beginning) (?:about |around |the )?$/i
const BEGAN = /\b(?:beg[au]n|begins|started|starts|opened|opens|ran|runs|set in) (?:on |in |from )?$/i

const firstOf = (edtf: string): string => closed(edtf).split('/')[0]!
const lastOf = (edtf: string): string => closed(edtf).split('/').at(-1)!

/** `from the 9th to the 25th`: a bare day lies in the month of the first, or in the next. */
const inMonthOf = (from: string, to: string, printed: string): string => {
  const number = /^(?:(?:on|until|till|to|through) )?(?:the )?(\d{1,2})(?:st|nd|rd|th)$/i.exec(printed)
  const first = dayOf(/^\d{4}-\d\d-\d\d$/.test(from) ? from : null)
  if (number === null || first === null) return to
  const { year, month } = Number(number[1]) > first.day ? first : monthsAfter({ ...first, day: 1 }, 1)
  const there = { year, month, day: Number(number[1]) }
  return isDay(there) ? isoDay(there) : to
}

/** Two times of which the one is the beginning and the other the end become one span. */
export const jointed = (datings: readonly Dating[], text: string): readonly Dating[] => {
  const out: Dating[] = []
  for (const dating of datings) {
    const last = out.at(-1)
    if (last !== undefined && last.edtf !== null && dating.edtf !== null && spans(last, dating, text)) {
      const from = firstOf(last.edtf)
      const to = inMonthOf(from, lastOf(dating.edtf), text.slice(dating.start, dating.end))
      const length = Math.min(from.length, to.length)
      if (from.slice(0, length) <= to.slice(0, length) && from !== to) {
        out.splice(-1, 1, { ...last, end: dating.end, edtf: `${from}/${to}` })
        continue
      }
    }
    out.push(dating)
  }
  return out
}

const spans = (one: Dating, other: Dating, text: string): boolean => {
  const printed = text.slice(other.start, other.end)
  const lead = LEADS.exec(printed)?.[0] ?? ''
  const joint = `${text.slice(one.end, other.start)}${lead}`
  const before = text.slice(Math.max(one.start - 16, 0), one.start)
  const first = text.slice(one.start, one.end)
  if (AND_ENDED.test(joint)) return BEGAN.test(`${before}${/^(?:on|in|from) /i.exec(first)?.[0] ?? ''}`)
  if (!FROM.test(first) && !FROM_BEFORE.test(before)) return false
  return (
    UP_TO.test(joint) ||
    (/(?:^|\b)between (?!.* and )/i.test(`${before.slice(-8)}${first}`) && /^ and (?:the )?$/.test(joint))
  )
}

const BESIDE = compact(
  /\b(?:on |in |during )?(?:the (?:day|night|morning|evening|afternoon|(week))|(\w+) (day|week)s?) (before|after) (?:the |a )?(?:(?:holiday|feast|birthday|anniversary|events?) (?:of|on) )?(?:the )?$/,
)

const EVE_OF = compact(
  /\b(?:on )?the eve of (?:(?:the |a )?(?:\w+ )?(?:holiday|feast|birthday|anniversary|day) (?:of |on )?)?(?:the )?$/i,
)

const LONG = compact(
  /\b(?:for |in the |over the |during the )?(\w+) (day|week|month)s? (?:(?:starting|beginning|from)(?: on| in| with)? )?$/,
)
/** `From the following day we were forbidden to go out for twenty days`. */
const FOR_LONG = /^[^.;\d]{0,60}?\bfor (\w+) (day|week)s?\b(?! (?:later|before|after|a ))/i
const FROM_ON = /^(?:from|starting|beginning)(?: on| in)? /i
const WEEK_OF = /\b(?:in |during )?the week (?:of|around|beginning|from|starting) $/i

/** `for three days starting on February 10`, `the week of January 14`: a span told by its beginning and its length. */
export const lasting = (dating: Dating, text: string): Dating | null => {
  const from = closed(dating.edtf ?? '')
  const before = text.slice(Math.max(dating.start - 60, 0), dating.start)
  const long = LONG.exec(before.toLowerCase())
  if (
    long !== null &&
    (/(?:starting|beginning|from)\b[^,]*$/.test(long[0]) || FROM_ON.test(text.slice(dating.start)))
  ) {
    const count = countOf(long[1]!)
    const [unit, start] = [long[2]!, dating.start - long[0].length]
    const day = dayOf(/^\d{4}-\d\d-\d\d$/.test(from) ? from : null)
    if (unit === 'month' && count > 0 && /^\d{4}-\d\d$/.test(from)) {
      const { year, month } = monthsAfter(
        { year: Number(from.slice(0, 4)), month: Number(from.slice(5)), day: 1 },
        count - 1,
      )
      return { ...dating, start, edtf: `${from}/${isoMonth(year, month)}` }
    }
    if (unit !== 'month' && day !== null && count > 0)
      return { ...dating, start, edtf: `${from}/${isoDay(daysAfter(day, count * (unit === 'week' ? 7 : 1) - 1))}` }
  }
  const stretch =
    /^from\b/i.test(text.slice(dating.start)) || FROM_BEFORE.test(before)
      ? FOR_LONG.exec(text.slice(dating.end, dating.end + 90))
      : null
  const start = stretch && dayOf(/^\d{4}-\d\d-\d\d$/.test(from) ? from : null)
  if (stretch && start) {
    const count = countOf(stretch[1]!) * (/week/i.test(stretch[2]!) ? 7 : 1)
    if (count > 1) return { ...dating, edtf: `${from}/${isoDay(daysAfter(start, count - 1))}` }
  }
  const week = WEEK_OF.exec(before)
  const day = week && dayOf(/^\d{4}-\d\d-\d\d$/.test(from) ? from : null)
  if (!week || !day) return null
  return { ...dating, start: dating.start - week[0].length, edtf: weekOf(day, 0).map(isoDay).join('/') }
}

/** `in the week before the holiday on October 10`: the seven days before it. */
const weekBeside = (day: string, isAfter: boolean): string =>
  isAfter ? `${shifted(day, 1)!}/${shifted(day, 7)!}` : `${shifted(day, -7)!}/${shifted(day, -1)!}`

/** `two days before the Day of the Sun`, `the night after the holiday of February 16`: a day counted from one printed. */
export const moved = (dating: Dating, text: string): Dating | null => {
  if (dating.edtf === null || dating.derived || !/^\d{4}-\d\d-\d\d$/.test(dating.edtf)) return null
  const before = text.slice(Math.max(dating.start - 60, 0), dating.start)
  const eve = /^(?:on )?[A-Z][a-z]{2,8}\.? \d/.test(text.slice(dating.start)) ? EVE_OF.exec(before) : null
  if (eve !== null) return { ...dating, start: dating.start - eve[0].length, edtf: shifted(dating.edtf, -1) }
  const hit = BESIDE.exec(before.toLowerCase())
  const count = (hit?.[2] ? countOf(hit[2]) : 1) * (hit?.[3] === 'week' ? 7 : 1)
  if (hit === null || !(count > 0)) return null
  const isAfter = hit[4] === 'after'
  const edtf = hit[1] ? weekBeside(dating.edtf, isAfter) : shifted(dating.edtf, isAfter ? count : -count)
  return { ...dating, start: dating.start - hit[0].length, edtf, derived: true }
}

/** `has changed five times in sixteen years`: up to the year of the text. */
export const TIMES_IN = compact(
  `\\b(?<=\\b(?:no|not|never|nothing|nobody|none|first|hardly|times|twice|(?:has|have)(?! to))\\b[^.;]*)in ${COUNT} years\\b`,
  'gi',
)
export const yearsBack = (count: string, frame: Frame): string | null =>
  frame.anchor && `${frame.anchor.year - countOf(count)}/${frame.anchor.year}`
