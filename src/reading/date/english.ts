import {
  type Day,
  dayOf,
  daysAfter,
  isoDay,
  dayNumber,
  isoMonth,
  monthsAfter,
  numberedDay,
  weekday,
  weekdayBefore,
  weekOf,
} from './calendar.js'
import { closed, dateRules, type Dating, datingsBy, firstDay, type Frame, shifted } from './date.js'
import { DERIVED, fromLast } from './derive.js'
import { AHEAD, DAYS, FESTIVE, MONTHS, TIMELY, TO_COME, VAGUE } from './hint.js'
import { festivalsIn } from './holiday.js'
import { jointed, lasting, moved } from './joint.js'
import { COUNT, countOf, dated, MONTH, monthNumber, monthShift, SHIFTS, yearless, yearlessMonth } from './month.js'
import { ORDINAL_RULES } from './ordinal.js'
import { opened } from './open.js'
import { PHRASES } from './phrase.js'
import { RANGES } from './range.js'
import { EVE, fromOwnDay, TOLD_RULES } from './told.js'
import { latestSeason, partOfYear, relativeSeason, SEASONS, seasonSpan } from './season.js'
import { compact } from '../pattern.js'

const PART =
  '(?:(?:in |at |on |around |since |from |towards? )?(?:the )?(?:very )?(?:early|mid|late|beginning of|start of|end of|middle of|first half of|second half of|early hours of|morning of|night of|evening of|afternoon of)[- ]+(?:the )?)?'

const dayNumberOf = (name: string): number => DAYS.split('|').indexOf(name)

const week = (frame: Frame, shift: number): string | null => {
  if (frame.anchor === null) return null
  const [monday, sunday] = weekOf(frame.anchor, shift)
  return `${isoDay(monday)}/${isoDay(sunday)}`
}

const weekdayDate = (frame: Frame, which: string, name: string): string | null => {
  if (frame.anchor === null) return null
  const wanted = dayNumberOf(name)
  // `last week … on Wednesday`: in the week just told.
  const [from, to] = /^\d{4}-\d\d-\d\d\/\d{4}/.test(frame.near ?? '') ? frame.near!.split('/').map(dayOf) : []
  if (
    which === '' &&
    !frame.ahead &&
    from &&
    to &&
    dayNumber(to) - dayNumber(from) === 6 &&
    dayNumber(to) < dayNumber(frame.anchor)
  )
    return isoDay(daysAfter(from, (wanted - weekday(from) + 7) % 7))
  if (which === 'next' || (frame.ahead && which !== 'last')) {
    const back = weekdayBefore(frame.anchor, wanted, true)
    return isoDay(back.day === frame.anchor.day && back.month === frame.anchor.month ? back : daysAfter(back, 7))
  }
  return isoDay(weekdayBefore(frame.anchor, wanted, which !== 'last'))
}

/** `Thursday and Friday` are one interval when the one follows the other, `from Monday to Thursday` always. */
const daysTogether = (frame: Frame, from: string, joint: string, to: string, isBetween: boolean): string | null => {
  const last = dayOf(weekdayDate(frame, '', to))
  const length = (dayNumberOf(to) - dayNumberOf(from) + 7) % 7
  if (last === null) return null
  const first = isoDay(daysAfter(last, -length))
  return /and|or/.test(joint) && length !== 1 && !isBetween ? weekdayDate(frame, '', from) : `${first}/${isoDay(last)}`
}

const NAMED_BEFORE = compact(`\\b(${MONTHS})\\b(?![^;.]*\\b(?:this|last|next) month\\b)[^;.]*$`)
const inMonthOf = (frame: Frame, number: number, before: string, isThat = false): string | null => {
  const told = isThat ? /^\d{4}-\d{2}/.exec(frame.previous ?? '') : null
  if (told !== null) return dated(Number(told[0].slice(0, 4)), Number(told[0].slice(5)), number)
  // `in mid-January, on the 15th`: in the month named just before.
  const named = NAMED_BEFORE.exec(before)?.[1]
  const there = named === undefined ? null : yearlessMonth(frame, monthNumber(named))
  if (there !== null) return dated(Number(there.slice(0, 4)), Number(there.slice(5)), number)
  const month = /^(\d{4})-(\d{2})/.exec(frame.near ?? '')
  if (month !== null && frame.anchor !== null && Number(month[2]) !== frame.anchor.month)
    return dated(Number(month[1]), Number(month[2]), number)
  if (frame.anchor !== null && frame.soon === true && number !== frame.anchor.day) {
    const { year, month } = number > frame.anchor.day ? frame.anchor : monthsAfter(frame.anchor, 1)
    return dated(year, month, number)
  }
  const day: Day | null = frame.anchor && numberedDay(frame.anchor, number)
  return day && isoDay(day)
}

const RULES = dateRules([
  ...RANGES,
  ...ORDINAL_RULES,
  ...TOLD_RULES,
  ...PHRASES,
  ...DERIVED,
  {
    pattern: new RegExp(
      `\\b(?:[Ii]n |[Oo]n |[Ss]ince )?${PART}${MONTH}(?: (\\d{1,2}))? (?:of )?(?:that|the same) year\\b`,
      'g',
    ),
    read: (m, f) => {
      const year = /\d{4}/.exec(f.previous ?? '')?.[0]
      if (year === undefined) return null
      return m[2] ? dated(Number(year), monthNumber(m[1]!), Number(m[2])) : isoMonth(Number(year), monthNumber(m[1]!))
    },
  },
  {
    pattern: /\b(?:on |since |from )?the first (?:day )?of (this|last) month\b/gi,
    read: (m, f) => {
      const month = monthShift(f, /last/i.test(m[1]!) ? -1 : 0)
      return month === null ? null : `${month}-01`
    },
  },
  {
    pattern: /\b(?:(?:since|in|during|over|throughout) the|since) (spring|summer|autumn|fall|winter)\b(?! of| \d)/gi,
    read: (m, f) => latestSeason(f, m[1]!.toLowerCase()),
  },
  {
    pattern: new RegExp(`\\b(?:on )?${PART}(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH},? (\\d{4})\\b`, 'g'),
    read: (m) => dated(Number(m[3]), monthNumber(m[2]!), Number(m[1])),
  },
  {
    pattern: new RegExp(
      `\\b(?:[Oo]n |[Ff]rom |[Ss]ince |[Ii]n |[Ii]nto )?${PART}${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`,
      'g',
    ),
    read: (m) => dated(Number(m[3]), monthNumber(m[1]!), Number(m[2])),
  },
  {
    pattern: /\b(?:[Oo]n |[Ss]ince )?(\d{4})-(\d{2})-(\d{2})\b/g,
    read: (m) => dated(Number(m[1]), Number(m[2]), Number(m[3])),
  },
  {
    pattern:
      /\b(?:in |during |since |from |until |throughout )?the (first|second|third|fourth|last) (half|quarter) of (?:(\d{4})|(this|last) year)\b/gi,
    read: (m, f) => partOfYear(f, m[1]!, m[2]!, m[3], m[4]),
  },
  {
    pattern: new RegExp(
      `\\b(?:[Oo]f |[Ii]n |[Ss]ince |[Ff]rom )?${PART}${MONTH}(?: (\\d{1,2}))?,? (?:of )?(last|this) year\\b`,
      'g',
    ),
    read: (m, f) => {
      if (f.anchor === null) return null
      const year = f.anchor.year + (SHIFTS[m[3]!] ?? 0)
      return m[2] ? dated(year, monthNumber(m[1]!), Number(m[2])) : isoMonth(year, monthNumber(m[1]!))
    },
  },
  {
    pattern: new RegExp(`\\b(?:[Ii]n |[Ss]ince |[Ff]rom |[Aa]t |[Bb]y )?${PART}${MONTH},? (?:of )?(\\d{4})\\b`, 'gi'),
    read: (m) => isoMonth(Number(m[2]), monthNumber(m[1]!)),
  },
  { pattern: /\bin (\d{4})-(\d{2})\b/g, read: (m) => isoMonth(Number(m[1]), Number(m[2])) },
  { pattern: /\bJuche (\d{2,3})(?: \((\d{4})\))?/g, read: (m) => String(Number(m[1]) + 1911) },
  {
    pattern: new RegExp(
      `\\b(?:[Oo]n |[Ff]rom |[Ss]ince |[Ii]n |[Ii]nto )?${PART}${MONTH} (\\d{1,2})(?:st|nd|rd|th)?\\b(?!,? ?\\d{3})`,
      'gi',
    ),
    read: (m, f) => yearless(f, monthNumber(m[1]!), Number(m[2])),
  },
  {
    pattern: new RegExp(`\\b(?:[Oo]n )?${PART}(?:the )?(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH}(?![\\w])`, 'g'),
    read: (m, f) => yearless(f, monthNumber(m[2]!), Number(m[1])),
  },
  {
    pattern: new RegExp(`\\b(?:earlier |later )?(?:in |back in |since |from )?(last|this|next) (${MONTHS})\\b`, 'gi'),
    read: (m, f) => lastNamedMonth(f, m[1]!.toLowerCase(), monthNumber(capital(m[2]!))),
  },
  {
    pattern: new RegExp(
      `\\b(?:[Ii]n |[Ss]ince |[Ff]rom |[Aa]t |[Oo]f |[Bb]y |[Uu]ntil |[Dd]uring |[Tt]hroughout |[Bb]ack in |[Aa]s (?:early|late) as |[Tt]hat )${PART}${MONTH}(?![\\w])|\\b${MONTH}(?= (?:saw|brought) )`,
      'g',
    ),
    read: (m, f) => yearlessMonth(f, monthNumber(m[1] ?? m[2]!)),
  },
  {
    pattern: new RegExp(
      `\\b(?:in |at |since |from )?(?:the )?(?:early|mid|late|beginning of|start of|end of|middle of)[- ](${MONTHS})\\b`,
      'gi',
    ),
    read: (m, f) => yearlessMonth(f, monthNumber(capital(m[1]!))),
  },
  {
    pattern:
      /\b(?:earlier |later |(?:since |from )?(?:at |in |on )?(?:the )?(?:early|late|mid|beginning of|start of|end of|middle of)[- ](?:the )?)?(last|this|next|the previous|the following)[ -]months?\b/gi,
    read: (m, f) => monthShift(f, SHIFTS[m[1]!.toLowerCase().replace('the ', '')] ?? 0),
  },
  {
    pattern:
      /\b(?:earlier |later )?(?:in |during |since |over |from |until |by )?(?:the )?(this|last|past|next|coming) (?:year's )?(spring|summer|autumn|fall|winter)\b/gi,
    read: (m, f) => relativeSeason(f, m[1]!.toLowerCase(), m[2]!.toLowerCase()),
  },
  {
    pattern: /\b(?:in |during |since )?the (spring|summer|autumn|fall|winter) of (\d{4})\b/gi,
    read: (m) => seasonSpan(SEASONS[m[1]!.toLowerCase()]!, Number(m[2])),
  },
  {
    pattern: /\b(?:at |since |from |by |until |around )?the (start|beginning|end) of (last|this|next|the) year\b/gi,
    read: (m, f) =>
      f.anchor && isoMonth(f.anchor.year + (SHIFTS[m[2]!.toLowerCase()] ?? 0), m[1]!.toLowerCase() === 'end' ? 12 : 1),
  },
  {
    pattern: /\b(?:earlier |later |in |(?:in )?(?:early|late) |since )?(last|this|next) year\b/gi,
    read: (m, f) => f.anchor && String(f.anchor.year + (SHIFTS[m[1]!.toLowerCase()] ?? 0)),
  },
  {
    pattern: /\b(?:(?:last|over the|at the|during the) weekend)\b/gi,
    read: (_m, f) => {
      if (f.anchor === null) return null
      const sunday = weekdayBefore(f.anchor, 6, true)
      return `${isoDay(daysAfter(sunday, -1))}/${isoDay(sunday)}`
    },
  },
  {
    pattern: /\b(?:earlier |later |late )?(last|this|next) week\b/gi,
    read: (m, f) => week(f, SHIFTS[m[1]!.toLowerCase()] ?? 0),
  },
  {
    pattern: new RegExp(
      `\\b(?:[Oo]n |[Ff]rom |[Bb]etween )?(${DAYS})( and | or | to | through | until | ?[-–] ?)(${DAYS})\\b`,
      'g',
    ),
    read: (m, f) => daysTogether(f, m[1]!, m[2]!, m[3]!, /^between/i.test(m[0])),
  },
  {
    pattern: new RegExp(
      `\\b(?:[Oo]n |[Ss]ince |[Ff]rom |[Uu]ntil |midnight (?:local time )?(?:on )?|(?:early|late) (?:on )?)?(?<!\\b(?:[Ee]very|[Ee]ach) )(?:(last|this|next|past|coming) )?(${DAYS})(?: (?:morning|afternoon|evening|night))?\\b(?!,? \\(?(?:the )?(?:${MONTH.slice(1, -1)}) \\d|,? \\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${MONTHS}))`,
      'g',
    ),
    read: (m, f) => weekdayDate(f, m[1] ?? '', m[2]!),
  },
  {
    pattern:
      /\b(?:(?:on|since|from|until) )?(?:midnight (?:on )?)?the (\d{1,2})(?:st|nd|rd|th)\b(?! of (?:each|every)\b)(?: of (the|that|the same) month\b)?(?! (?:century|anniversary|parallel|regiment|brigade|corps|division|army|party|congress|plenary|plenum|session))/gi,
    read: (m, f, text) => inMonthOf(f, Number(m[1]), text.slice(0, m.index), m[2] !== undefined),
  },
  {
    pattern: /\b(?:(?:on|since|from|until) )?the first (?:day )?of (?:the|this) month\b/gi,
    read: (_m, f) => inMonthOf(f, 1, ''),
  },
  {
    pattern:
      /\b(?:from |since )?(?:the )?(day before yesterday|(?:night|evening|day) before last|yesterday|today|tomorrow|last night|this morning|tonight)\b/gi,
    read: (m, f) =>
      f.anchor &&
      isoDay(daysAfter(f.anchor, NEAR[m[1]!.toLowerCase().replace(/^.* before last$/, 'day before yesterday')] ?? 0)),
  },
  {
    pattern: new RegExp(`\\b${COUNT} (day|week|month|year)s? ago\\b(?! the)`, 'gi'),
    read: (m, f) => ago(f, countOf(m[1]!), m[2]!.toLowerCase()),
  },
  {
    pattern: new RegExp(`\\b${COUNT} (day|week|month|year)s? (?:earlier|before(?! the\\b))\\b`, 'gi'),
    derived: true,
    read: (m, f) =>
      (f.near ?? f.told) == null
        ? ago(f, countOf(m[1]!), m[2]!.toLowerCase())
        : fromLast(f.near ?? f.told!, -countOf(m[1]!), m[2]!.toLowerCase()),
  },
  {
    pattern: /\b(?:the )?(?:next|following) (?:day|morning|night|evening)\b|\ba day later\b/gi,
    derived: true,
    read: (_m, f) => shifted(f.day ?? f.previous, 1),
  },
  {
    pattern:
      /\b(?:the )?(?:previous|preceding) (?:day|night|evening)\b|\bthe (?:day|night|evening|morning|afternoon) before\b(?! yesterday)/gi,
    derived: true,
    read: (_m, f) => shifted(f.day ?? f.previous, -1),
  },
  {
    pattern:
      /\b(?<!\b(?:before|until|till|agree|agreed|differ|disagree|divided) )(?:the same|that same|that|on the) (?:day|night|morning|evening|month)\b(?! of (?:the )?(?:\d|[A-Z]))|\bat th(?:e|at) time\b/gi,
    read: (m, f) => {
      const last = f.previous === null ? null : closed(f.previous)
      return last !== null && /month$/i.test(m[0]) && !last.includes('/') ? last.slice(0, 7) : last
    },
  },
  {
    pattern: /\b(?:in |later |during )?(?:that|the same|that same) year\b/gi,
    read: (_m, f) => /\d{4}/.exec(f.previous ?? '')?.[0] ?? null,
  },
  {
    pattern: /\b(?:in |later |during |within )?(?:the same|that same|that) week\b/gi,
    derived: true,
    read: (_m, f) => {
      const day = firstDay(closed(f.day ?? f.previous ?? '')) ?? firstDay(closed(f.previous ?? ''))
      if (day === null) return null
      const [monday, sunday] = weekOf(day, 0)
      return `${isoDay(monday)}/${isoDay(sunday)}`
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:during|over|for|in) (?:the (?:past|last) )?${COUNT} years? of\\b|\\b(?:during|over|for|in) the (?:past|last) ${COUNT} years?\\b`,
      'gi',
    ),
    read: (m, f) => f.anchor && `${f.anchor.year - countOf(m[1] ?? m[2]!)}/${f.anchor.year}`,
  },
  {
    pattern:
      /\b(?:in(?: the year)?|since(?: the)?|from|during|by|until|throughout|back in|of|between|as (?:early|late) as) (\d{4})\b/gi,
    read: (m) => (Number(m[1]) > 1900 && Number(m[1]) < 2100 ? m[1]! : null),
  },
  {
    pattern: new RegExp(`(?<=, |\\(|\\b(?:was|is|until) )${MONTH}(?=[,)]|\\W*$)`, 'g'),
    read: (m, f) => yearlessMonth(f, monthNumber(m[1]!)),
  },
])

const NEAR: Readonly<Record<string, number>> = {
  'day before yesterday': -2,
  yesterday: -1,
  'last night': -1,
  tomorrow: 1,
}
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

/** `last August`: the latest August, and a year earlier when this year's is only just over or still goes on. */
const lastNamedMonth = (frame: Frame, which: string, month: number): string | null => {
  if (frame.anchor === null) return null
  const { year, month: here } = frame.anchor
  if (which === 'next') return isoMonth(month > here ? year : year + 1, month)
  if (which === 'this') return isoMonth(year, month)
  return isoMonth(year - 1, month)
}

const ago = (frame: Frame, count: number, unit: string): string | null => {
  if (frame.anchor === null) return null
  if (unit === 'day') return isoDay(daysAfter(frame.anchor, -count))
  if (unit === 'week') return week(frame, -count)
  if (unit === 'month') return monthShift(frame, -count)
  return String(frame.anchor.year - count)
}

/** `An order came down to finish the site by the Day of the Sun`. */
const ORDERED = /\b(?:orders?|instructions?|quotas?|demands?)\b.* to \w+/

/** Times printed in an English sentence (folded), resolved against the frame; vague words come with a null date. */
export const englishDatings = (text: string, frame: Frame): readonly Dating[] => {
  const own = { ...frame, ahead: frame.ahead || AHEAD.test(text), soon: TO_COME.test(text) }
  const found: Dating[] = []
  if (frame.anchor !== null && FESTIVE.test(text))
    for (const feast of festivalsIn(text, frame.anchor, own.ahead || ORDERED.test(text), own.soon)) {
      const eve = EVE.exec(text.slice(0, feast.start))
      const other = moved({ start: feast.start, end: feast.end, edtf: isoDay(feast.day), derived: false }, text)
      if (other !== null) {
        found.push(other)
        continue
      }
      if (!own.ahead && /\bbefore (?:the )?$/i.test(text.slice(0, feast.start))) continue
      const day = isoDay(feast.day)
      found.push(
        opened(
          {
            start: eve?.index ?? feast.start,
            end: feast.end,
            edtf: eve ? shifted(day, -1) : day,
            derived: false,
          },
          text,
        ),
      )
    }
  for (const dating of TIMELY.test(text) ? datingsBy(RULES, text, own) : [])
    if (!found.some((other) => other.start < dating.end && dating.start < other.end)) found.push(opened(dating, text))
  const whole = jointed(
    fromOwnDay(found.sort(inOrder), text).map((one) => lasting(one, text) ?? moved(one, text) ?? one),
    text,
  )
  const all = [...whole]
  VAGUE.lastIndex = 0
  for (let hit = VAGUE.exec(text); hit !== null; hit = VAGUE.exec(text))
    all.push({ start: hit.index, end: hit.index + hit[0].length, edtf: null, derived: false })
  return all.sort(inOrder)
}
const inOrder = (one: Dating, other: Dating): number => one.start - other.start
